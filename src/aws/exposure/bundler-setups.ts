import type { TSESTree } from '@typescript-eslint/utils';
import { SETUPS, WHOLE_ENVIRONMENTS } from '../../facts/bundlers.ts';
import type { SetupRow } from '../../facts/bundlers.ts';
import { STANDARD_VARIABLES } from '../../facts/environment.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains, isFunction } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { configurations } from '../consumers/configurations.ts';
import type { Calling } from '../consumers/consumers.ts';
import { callings } from '../consumers/consumers.ts';
import { isForServer } from './server-builds.ts';
import type { Shipment } from './public-names.ts';
import { isSure, shippedPart } from './public-names.ts';

/** One thing that a set-up inlines into client code. */
export interface Inlined extends Shipment {
  /**
   * - `credential`: a credential, by its name or by the variable that it is read from
   * - `everything`: the whole environment, with the credentials that are in it
   * - `prefix`: all variables with a beginning that those of credentials have
   */
  readonly kind: 'credential' | 'everything' | 'prefix';
  /** The property, element or argument that inlines it. */
  readonly node: Node;
  /** The name of what is inlined: a variable, a setting, a prefix. */
  readonly name: string;
}

const rows: readonly SetupRow[] = SETUPS;
/** What stands around the name of a variable that a set-up replaces. */
const REPLACED = /^(?:globalThis\.|window\.)?(?:process\.env|import\.meta\.env)\.|^__|__$/g;

/** What the set-ups of bundlers and frameworks in a file inline. */
export const inlinedBySetups = defineTopic((file): readonly Inlined[] => {
  const found = rows.flatMap((row) => setupsOf(file, row).flatMap((value) => inlinedAt(file, row, value)));
  return found.filter(({ node }) => !isForServer(file, node));
});

/** The values that stand where a row looks. */
function setupsOf(file: File, { call, file: config, way, plugin }: SetupRow): Value[] {
  const steps = way === '' ? [] : way.split('.');
  if (config) {
    const nodes = config.type === '' ? exportedObjects(file, config.name) : configurations(file, config.library, config.type, config.name);
    const values = nodes.flatMap((node) => below(given(file, file.evaluator.evaluate(node)), steps));
    return plugin ? values.flatMap((value) => optionsOfPlugin(value, plugin)) : values;
  }
  const words = call?.name === 'default' ? call.modules : [call?.name ?? ''];
  if (!call || !words.some((word) => file.text.includes(word))) return [];
  return callsOf(file, call).flatMap((node) => {
    const values = node.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : file.evaluator.evaluate(argument)));
    const [index, ...rest] = steps;
    return index === undefined ? values : below(values.slice(Number(index), Number(index) + 1), rest);
  });
}

/** The calls of what is imported or global, and those of a class of webpack that a configuration gets as a parameter. */
function callsOf(file: File, call: NonNullable<SetupRow['call']>): Calling['node'][] {
  const made = file.about(callings).filter(({ callee }) => isCallOf(callee, call)).map(({ node }) => node);
  const given = file.tree.ofType('NewExpression').filter(({ callee }) => isGivenClass(file, callee, call));
  return [...made, ...given];
}

function isCallOf(callee: Value, { modules, name }: NonNullable<SetupRow['call']>): boolean {
  if (callee.kind === 'import') return modules.includes(callee.module) && callee.path.at(-1) === name;
  const path = callee.kind === 'global' ? callee.path.join('.') : undefined;
  return path !== undefined && ((modules.includes('bun') && path === `Bun.${name}`) || (modules.includes('#imports') && path === name));
}

/** `webpack: (config, { webpack }) => { config.plugins.push(new webpack.DefinePlugin({ … })); }` */
function isGivenClass(file: File, callee: Node, { name }: NonNullable<SetupRow['call']>): boolean {
  const value = file.evaluator.evaluate(callee);
  if (value.kind !== 'member' || value.name !== name) return false;
  const { object } = value;
  return (object.kind === 'member' && object.name === 'webpack') || (object.kind === 'parameter' && object.name === 'webpack');
}

/** `export const environment = {…}` */
function exportedObjects(file: File, name: RegExp): Node[] {
  if (!name.test(file.filename)) return [];
  return file.sourceCode.ast.body.flatMap((statement): Node[] =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations.flatMap(({ init }) => init ?? [])
      : [],
  );
}

/** The objects that a configuration is given as: itself, what a function returns, what goes through wrappers. */
function given(file: File, value: Value, depth = 0): Value[] {
  if (depth > 4) return [];
  return leavesOf(value).flatMap(({ value: leaf }): Value[] => {
    switch (leaf.kind) {
      case 'object':
        return [leaf];
      case 'function':
        return given(file, file.evaluator.returned(leaf), depth + 1);
      case 'call':
        // `defineConfig(…)`, `withBundleAnalyzer({ … })(config)`
        return leaf.node.type === 'CallExpression'
          ? leaf.node.arguments.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : given(file, file.evaluator.evaluate(argument), depth + 1)))
          : [];
      default:
        return [];
    }
  });
}

function below(values: readonly Value[], steps: readonly string[]): Value[] {
  return steps.reduce<Value[]>(
    (found, step) =>
      found.flatMap((value) =>
        leavesOf(value).flatMap(({ value: leaf }) => {
          if (leaf.kind !== 'object') return [];
          const found = step === '*' ? [...leaf.properties.values()] : [leaf.properties.get(step)];
          return found.flatMap((property) => property?.value ?? []);
        }),
      ),
    [...values],
  );
}

/** The options of a plugin in a list: `['name', options]`, `{ resolve: 'name', options }`. */
function optionsOfPlugin(list: Value, { names, options }: NonNullable<SetupRow['plugin']>): Value[] {
  if (list.kind !== 'array') return [];
  return list.elements.flatMap((element) => {
    const [name, given] = element.kind === 'array' ? element.elements : element.kind === 'object' ? ['resolve', 'options'].map((key) => element.properties.get(key)?.value) : [];
    const isIt = name !== undefined && names.includes(constantText(name) ?? '');
    return isIt && given ? options.flatMap((option) => below([given], [option])) : [];
  });
}

function inlinedAt(file: File, row: SetupRow, value: Value): Inlined[] {
  const { tool, audience } = row;
  const all = (inlined: readonly Omit<Inlined, 'audience' | 'tool'>[]): Inlined[] => inlined.map((one) => ({ ...one, tool, audience }));
  switch (row.form) {
    case 'map':
      return all([...inMap(file, value, [], 0), ...(row.isFilled ? filledIn(value) : [])]);
    case 'names':
      return all(row.all !== undefined && isAll(value, row.all) ? [{ kind: 'everything', node: value.node, name: 'process.env' }] : namesIn(file, value));
    case 'prefixes':
      return all(prefixesIn(value, tool));
    case 'fields':
      return all(fieldsIn(file, value));
  }
}

/** `EnvironmentPlugin('all')`, without options that say which. */
function isAll(value: Value, all: string): boolean {
  const { parent } = value.node;
  return constantText(value) === all && parent?.type === 'CallExpression' && parent.arguments.length === 1;
}

type Found = Omit<Inlined, 'audience' | 'tool'>;

/** The credentials among the values of an object, and the environment as a whole. */
function inMap(file: File, value: Value, names: readonly string[], depth: number): Found[] {
  if (depth > 5) return [];
  return leavesOf(value).flatMap(({ value: leaf }): Found[] => {
    if (isWholeEnvironment(file, leaf) || isMadeOfEnvironment(file, leaf)) return [{ kind: 'everything', node: leaf.node, name: 'process.env' }];
    const inner = serialized(file, leaf);
    if (inner) return inMap(file, inner, names, depth + 1);
    const computed = runtimeValue(file, leaf);
    if (computed) return inMap(file, computed, names, depth + 1);
    if (leaf.kind === 'function') return inMap(file, file.evaluator.returned(leaf), names, depth + 1);
    if (leaf.kind !== 'object') return [];
    const spread = spreadEnvironments(file, leaf.node);
    return [
      ...spread.map((node): Found => ({ kind: 'everything', node, name: 'process.env' })),
      ...[...leaf.properties.values()].flatMap((property): Found[] => {
        const path = [...names, property.name.replace(REPLACED, '')];
        const name = credentialName(file, path, property.value);
        if (name !== undefined) return [{ kind: 'credential', node: property.node, name }];
        const nested = inMap(file, property.value, path, depth + 1);
        return nested.map((found) => (found.kind === 'everything' && !holds(property.node, found.node) ? { ...found, node: property.node } : found));
      }),
    ];
  });
}

/** `public: { awsSecretAccessKey: '' }`, which a variable with the prefix of the tool fills. */
function filledIn(value: Value, depth = 0): Found[] {
  if (value.kind !== 'object' || depth > 5) return [];
  return [...value.properties.values()].flatMap(({ name, node, value: held }): Found[] => {
    if (held.kind === 'object') return filledIn(held, depth + 1);
    return (constantText(held) === '' || held.kind === 'absent') && isCredential(name) ? [{ kind: 'credential', node, name }] : [];
  });
}

/** `AWS_SECRET_ACCESS_KEY: envField.string({ context: 'client', access: 'public' })`, and `{ public: true }` of SvelteKit */
function fieldsIn(file: File, value: Value): Found[] {
  if (value.kind !== 'object') return [];
  return [...value.properties.values()].flatMap(({ name, node, value: field }): Found[] => {
    const [argument] = field.kind === 'call' && field.node.type === 'CallExpression' ? field.node.arguments : [];
    const options = argument ? file.evaluator.evaluate(argument) : field;
    if (options.kind !== 'object') return [];
    const [context, isPublic] = ['context', 'public'].map((option) => options.properties.get(option)?.value);
    const isForClient = (context && constantText(context) === 'client') || (isPublic?.kind === 'boolean' && isPublic.value);
    return isForClient && isCredential(name) ? [{ kind: 'credential', node, name }] : [];
  });
}

function holds(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** `{ ...process.env }` */
function spreadEnvironments(file: File, node: Node): Node[] {
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.filter(
    (member): member is TSESTree.SpreadElement => member.type === 'SpreadElement' && isWholeEnvironment(file, file.evaluator.evaluate(member.argument)),
  );
}

/** `process.env`, `loadEnv(mode, folder, '')` */
function isWholeEnvironment(file: File, value: Value): boolean {
  if (value.kind === 'global') return /^(?:(?:globalThis|global)\.)?process\.env$/.test(value.path.join('.'));
  if (value.kind !== 'call' || value.callee.kind !== 'import' || value.node.type !== 'CallExpression') return false;
  const { module, path } = value.callee;
  const row = WHOLE_ENVIRONMENTS.find((candidate) => candidate.module === module && candidate.name === path.at(-1));
  const argument = row && value.node.arguments[row.prefixes];
  const prefixes = argument && file.evaluator.evaluate(argument);
  return prefixes !== undefined && (prefixes.kind === 'array' ? prefixes.elements : [prefixes]).some((prefix) => beginsCredential(constantText(prefix)));
}

/** Whether a variable that holds a part of an identity begins so; all begin with the empty text. */
function beginsCredential(prefix: string | undefined): boolean {
  return prefix !== undefined && STANDARD_VARIABLES.some((row) => 'part' in row && row.name.startsWith(prefix));
}

/** `DefinePlugin.runtimeValue(() => …)` */
function runtimeValue(file: File, value: Value): Value | undefined {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression') return undefined;
  const { callee } = value;
  const name = callee.kind === 'import' ? callee.path.at(-1) : callee.kind === 'member' ? callee.name : undefined;
  const [argument] = name === 'runtimeValue' ? value.node.arguments : [];
  const fn = argument && file.evaluator.evaluate(argument);
  return fn?.kind === 'function' ? file.evaluator.returned(fn) : undefined;
}

/** What `JSON.stringify(…)` and `String(…)` make a text of. */
function serialized(file: File, value: Value): Value | undefined {
  if (value.kind === 'text') {
    const hole = value.pieces.find((piece) => isHole(piece));
    return hole && isHole(hole) ? hole.hole : undefined;
  }
  if (value.kind !== 'call' || value.node.type !== 'CallExpression' || value.callee.kind !== 'global') return undefined;
  const [argument] = value.node.arguments;
  return argument && argument.type !== 'SpreadElement' && value.callee.path.join('.') === 'JSON.stringify'
    ? file.evaluator.evaluate(argument)
    : undefined;
}

/** The name under which a property inlines a credential: its own, or that of the variable that it holds. */
function credentialName(file: File, path: readonly string[], value: Value): string | undefined {
  const carried = leavesOf(value).map((leaf) => carriedBy(file, leaf.value));
  if (!carried.some((one) => one !== undefined)) return undefined;
  const own = path.at(-1) ?? '';
  const names = [...carried.flatMap((one) => one?.name ?? []), own, path.join('_')];
  const name = names.find((candidate) => isCredential(candidate));
  return name === undefined ? undefined : (carried.find((one) => one?.name !== undefined)?.name ?? own);
}

function isCredential(name: string): boolean {
  const part = shippedPart(name);
  return part !== undefined && isSure(part);
}

/** What a value brings in from outside, with the name that it has there; literals, flags and results of other calls bring nothing. */
function carriedBy(file: File, value: Value): { readonly name?: string } | undefined {
  switch (value.kind) {
    case 'env':
      return { name: value.name };
    case 'member':
      return value.name === undefined ? {} : { name: value.name };
    case 'parameter':
      return {};
    case 'import':
      return { name: value.path.at(-1) ?? '' };
    default: {
      const inner = serialized(file, value) ?? runtimeValue(file, value);
      return inner && leavesOf(inner).map((leaf) => carriedBy(file, leaf.value)).find((one) => one !== undefined);
    }
  }
}

/** `['AWS_SECRET_ACCESS_KEY']`, the same as arguments, or as the keys of defaults. */
function namesIn(file: File, value: Value): Found[] {
  if (namesEverything(file, value)) return [{ kind: 'everything', node: value.node, name: 'process.env' }];
  const named = (name: string, node: Node): Found[] => (isCredential(name) ? [{ kind: 'credential', node, name }] : []);
  switch (value.kind) {
    case 'text':
      return named(constantText(value) ?? '', value.node);
    case 'array':
      return value.elements.flatMap((element) => named(constantText(element) ?? '', element.node));
    case 'object':
      return [...spreadEnvironments(file, value.node).map((node): Found => ({ kind: 'everything', node, name: 'process.env' })), ...[...value.properties.values()].flatMap(({ name, node }) => named(name, node))];
    default:
      return [];
  }
}

/** `process.env`, `Object.keys(process.env)`: the names of all variables. */
function namesEverything(file: File, value: Value): boolean {
  if (isWholeEnvironment(file, value)) return true;
  return value.node.type === 'CallExpression' && isListOfEnvironment(file, value.node, ['keys']);
}

/** `Object.keys(process.env)` */
function isListOfEnvironment(file: File, node: Node, names: readonly string[]): boolean {
  const value = node.type === 'CallExpression' ? file.evaluator.evaluate(node.callee) : undefined;
  const [argument] = node.type === 'CallExpression' ? node.arguments : [];
  if (value?.kind !== 'global' || value.path[0] !== 'Object' || !names.includes(value.path[1] ?? '') || !argument) return false;
  return argument.type !== 'SpreadElement' && isWholeEnvironment(file, file.evaluator.evaluate(argument));
}

/** What chooses among variables; a callback that has none of these takes all of them. */
const CHOICES = ['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchStatement'] as const;

/**
 * `Object.keys(process.env).reduce((all, name) => …, {})`, `Object.fromEntries(Object.entries(process.env).map(…))`: an object that is made
 * of all variables, one after the other, without a choice among them.
 */
function isMadeOfEnvironment(file: File, value: Value): boolean {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression') return false;
  let call: Node = value.node;
  const [argument] = value.node.arguments;
  if (value.callee.kind === 'global' && value.callee.path.join('.') === 'Object.fromEntries' && argument) call = unwrap(argument);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || !['map', 'reduce'].includes(memberName(call.callee) ?? '')) return false;
  const [callback] = call.arguments;
  const isPlain = callback !== undefined && isFunction(callback) && !CHOICES.some((type) => file.tree.ofType(type).some((choice) => contains(callback, choice)));
  return isPlain && isListOfEnvironment(file, unwrap(call.callee.object), ['entries', 'keys']);
}

/** `envPrefix: ['VITE_', 'AWS_']`; what the empty prefix means is known of Vite alone. */
function prefixesIn(value: Value, tool: string): Found[] {
  const elements = value.kind === 'array' ? value.elements : [value];
  return elements.flatMap((element): Found[] => {
    const prefix = constantText(element)?.replace(/\*$/, '');
    const isKnown = prefix !== undefined && beginsCredential(prefix) && (prefix !== '' || tool === 'Vite' || tool === 'Astro');
    return isKnown ? [{ kind: 'prefix', node: element.node, name: prefix }] : [];
  });
}
