import type { TSESTree } from '@typescript-eslint/utils';
import { STANDARD_VARIABLES } from '../../facts/environment.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../../syntax/node.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import type { ObjectValue, Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { consumers } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import { hostFinding } from '../host.ts';
import type { Chain } from './chains.ts';
import { chains, isInChain } from './chains.ts';
import { isDefaultChain, isFoundByDefault, isOfDefaultChain } from './default-chain.ts';
import type { Source } from './sources.ts';
import { madeSources, sourceOf, sourceUses } from './sources.ts';

/** A test that decides between the provider of a person and what the default chain finds, wherever it stands. */
export interface Choice {
  /** The conditional, or the option that only one branch has. */
  readonly node: Node;
  /** The option whose removal leaves the branch to the default chain; absent where something else stands in its place. */
  readonly property?: TSESTree.Property;
  readonly sources: readonly Source[];
  /** Whether it is a chain that asks for the profile before the default chain does. */
  readonly isChain?: true;
}

/** What a test chooses: a provider, options that hold it, a client that is made with them. */
type Part = 'client' | 'options' | 'provider';

/** Names, calls and branches that are followed on the way from a provider to the test. */
const MAX_STEPS = 12;
/** Options that take a provider. Source: the types of both SDKs. */
const PROVIDER_OPTIONS: ReadonlySet<string> = new Set(['credentials', 'credentialProvider', 'credentialDefaultProvider']);

/** What a caller, or code that is not seen, gives. */
const GIVEN: ReadonlySet<Value['kind']> = new Set(['call', 'member', 'parameter', 'unknown']);

/**
 * The choices of a file between a person's provider and the default chain: `isLocal ? fromIni({ profile }) : undefined`, the
 * same around options or clients, in `if` and `return`, in an object of which a name picks one entry.
 *
 * Left out are tests, tools of a developer, members of chains, stores and emulators, a profile that a caller names by the
 * test itself, and whatever has an alternative that is not known.
 */
export const choicesOfPeople = defineTopic((file): readonly Choice[] => {
  const { isTest, host } = file.about(hostFinding);
  if (isTest || host === 'workstation' || host === 'ci') return [];
  const found: Choice[] = file.about(chains).flatMap((chain) => profileBeforeDefaults(file, chain) ?? []);
  for (const source of file.about(madeSources)) {
    if (!(isOfPeople(source) || isOfEnvironment(source)) || !isFoundByDefault(file, source) || isInChain(file, source)) continue;
    const choice = new Search(file, source).from(source.node, 'provider', undefined);
    if (choice && !found.some(({ node }) => node === choice.node)) found.push(choice);
  }
  return found;
});

/** `chain(fromIni({ profile: 'reports' }), fromNodeProviderChain())`: the default chain asks for a profile first, if it is told one. */
function profileBeforeDefaults(file: File, { node, members }: Chain): Choice | undefined {
  const last = members.at(-1);
  const isEnd = last?.isDefaults === true || (last?.source !== undefined && isDefaultChain(last.source));
  const sources = members.flatMap(({ source }) => source ?? []);
  const others = isEnd ? sources.filter((source) => source !== last.source) : [];
  const areProfiles = others.length > 0 && others.length === members.length - 1 && others.every((source) => source.row.developer === true && isFoundByDefault(file, source));
  return areProfiles && others.some((source) => !isOfDefaultChain(file, source)) ? { node, sources: others, isChain: true } : undefined;
}

/** A provider that needs a profile of a person, or the default chain with such a profile. */
function isOfPeople({ row, args, asked }: Source): boolean {
  if (asked) return false;
  return row.developer === true || (row.isDefaultChain === true && args.length > 0);
}

/** `fromEnv()`: the default chain reads these variables before it does anything else. */
export function isOfEnvironment({ row, asked }: Source): boolean {
  return row.source === 'environment' && !asked;
}

/** The variables by whose presence a test may choose, without a difference. */
const VARIABLES: ReadonlySet<string> = new Set(STANDARD_VARIABLES.flatMap((row) => ('part' in row ? [row.name] : [])));

/** The way from one provider to the test that chooses it. */
class Search {
  private steps = MAX_STEPS;
  private readonly seen = new Set<Node>();
  /** Keys of objects on the way, innermost first: `{ local: { config: { credentials } } }`. */
  private readonly keys: string[] = [];
  private readonly file: File;
  private readonly source: Source;

  constructor(file: File, source: Source) {
    this.file = file;
    this.source = source;
  }

  from(start: Node, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const node = wrapped(start);
    if (this.steps-- === 0 || this.seen.has(node)) return undefined;
    this.seen.add(node);
    const { parent } = node;
    switch (parent?.type) {
      case 'ConditionalExpression':
        return parent.test === node ? undefined : this.conditional(parent, node, part, property);
      case 'LogicalExpression':
        return parent.operator === '&&' && parent.right === node ? this.guarded(parent, part, property) : undefined;
      case 'Property':
        return parent.value === node && parent.parent.type === 'ObjectExpression' ? this.option(parent, parent.parent, part, property) : undefined;
      case 'SpreadElement':
        return part === 'options' && parent.parent.type === 'ObjectExpression' ? this.from(parent.parent, part, property) : undefined;
      case 'NewExpression':
        return this.client(parent, node, part, property);
      case 'VariableDeclarator':
        return parent.init === node && parent.id.type === 'Identifier' ? this.name(parent.id, part, property) : undefined;
      case 'AssignmentExpression':
        return parent.right === node && parent.operator === '=' ? this.assigned(parent, part, property) : undefined;
      case 'ReturnStatement': {
        const fn = enclosingFunction(parent);
        return fn && this.returned(fn, parent, part, property);
      }
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.callers(parent, part, property) : undefined;
      default:
        return undefined;
    }
  }

  private conditional(test: TSESTree.ConditionalExpression, node: Node, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const other = test.consequent === node ? test.alternate : test.consequent;
    if (this.isOther(test.test)) return undefined;
    return this.isDefault(this.file.evaluator.evaluate(other), part, other) ? this.found(part === 'provider' ? wrapped(test) : undefined, property, other) : undefined;
  }

  /** `...(isLocal && { credentials })`, `credentials: isLocal && fromIni()` */
  private guarded(test: TSESTree.LogicalExpression, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const { parent } = wrapped(test);
    const isPlace = part === 'options' ? parent?.type === 'SpreadElement' : part === 'provider' && parent?.type === 'Property';
    if (!isPlace || this.isOther(test.left)) return undefined;
    return this.found(part === 'provider' ? wrapped(test) : property, undefined);
  }

  private option(own: TSESTree.Property, object: TSESTree.ObjectExpression, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const name = propertyName(own);
    if (name === undefined) return undefined;
    if (part !== 'provider') {
      if (part === 'client') return undefined;
      this.keys.push(name);
      return this.from(object, part, property);
    }
    // What has an endpoint of its own may be a store of another vendor, or an emulator.
    if (!PROVIDER_OPTIONS.has(name) || hasEndpoint(own.value)) return undefined;
    return this.from(object, 'options', own);
  }

  private client(made: TSESTree.NewExpression, node: Node, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    if (part !== 'options' || this.keys.length > 0 || made.arguments[0] !== node || !isClient(this.file, made)) return undefined;
    return this.from(made, 'client', property);
  }

  private name(id: TSESTree.Identifier, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const variable = this.file.names.variableOf(id);
    const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
    if (!variable || writes.length !== 1) return undefined;
    for (const reference of variable.references) {
      if (!reference.isRead()) continue;
      const choice = this.keys.length > 0 ? this.picked(reference.identifier, part, property) : this.from(reference.identifier, part, property);
      if (choice) return choice;
    }
    return undefined;
  }

  /** `configurations[isLocal ? 'local' : 'hosted']`, where all other entries leave it to the default chain. */
  private picked(name: Node, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const { parent } = name;
    if (parent?.type !== 'MemberExpression' || parent.object !== name || !parent.computed || part !== 'options') return undefined;
    const all = this.file.evaluator.evaluate(name);
    const own = this.keys.at(-1);
    if (all.kind !== 'object' || all.open || own === undefined || all.properties.size < 2) return undefined;
    const inner = this.keys.slice(0, -1).toReversed();
    const others = [...all.properties.values()].filter((entry) => entry.name !== own);
    const areDefault = others.every(({ value }) => {
      let entry: Value | undefined = value;
      for (const key of inner) entry = entry?.kind === 'object' ? entry.properties.get(key)?.value : undefined;
      return entry !== undefined && this.isDefault(entry, part);
    });
    return areDefault ? this.found(undefined, property) : undefined;
  }

  /** `if (isLocal) credentials = fromIni()`, `if (profile) config.credentials = fromIni({ profile })` */
  private assigned(assignment: TSESTree.AssignmentExpression, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const test = ifAround(assignment);
    const { left } = assignment;
    const target = left.type === 'MemberExpression' ? left.object : left;
    const variable = target.type === 'Identifier' ? this.file.names.variableOf(target) : undefined;
    const definition = variable?.defs[0];
    if (!test || !variable || definition?.type !== 'Variable' || this.isOther(test.test)) return undefined;
    const isOption = left.type === 'MemberExpression' && part === 'provider' && PROVIDER_OPTIONS.has(memberName(left) ?? '');
    if (left.type === 'MemberExpression' && !isOption) return undefined;
    const text = this.file.sourceCode.getText(left);
    const others = this.file.tree
      .ofType('AssignmentExpression')
      .filter((other) => other !== assignment && this.file.sourceCode.getText(other.left) === text && this.isSame(other.left, variable));
    if (others.length > 1 || !others.every(({ right }) => this.isDefault(this.file.evaluator.evaluate(right), part))) return undefined;
    const { init } = definition.node;
    const isElse = others.some((other) => ifAround(other) === test);
    if (isOption) {
      const written = init ? unwrap(init) : undefined;
      if (written?.type !== 'ObjectExpression' || written.properties.some((member) => member.type === 'SpreadElement' || ['endpoint', ...PROVIDER_OPTIONS].includes(propertyName(member) ?? ''))) return undefined;
    } else if (init && !isElse && !this.isDefault(this.file.evaluator.evaluate(init), part)) return undefined;
    return this.found(part === 'provider' ? assignment.right : undefined, property);
  }

  private isSame(left: Node, variable: unknown): boolean {
    const target = left.type === 'MemberExpression' ? left.object : left;
    return target.type === 'Identifier' && this.file.names.variableOf(target) === variable;
  }

  private returned(fn: FunctionNode, statement: TSESTree.ReturnStatement, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    if (fn.generator || fn.body.type !== 'BlockStatement') return undefined;
    const test = ifAround(statement);
    if (!test) return this.callers(fn, part, property);
    const returns = this.file.tree.ofType('ReturnStatement').filter((other) => other !== statement && contains(fn, other) && enclosingFunction(other) === fn);
    if (returns.length === 0 || this.isOther(test.test)) return undefined;
    const isTold = returns.every(({ argument }) => (argument ? this.isDefault(this.file.evaluator.evaluate(argument), part, argument) : part === 'provider'));
    return isTold ? this.found(part === 'provider' ? (statement.argument ?? undefined) : undefined, property) : undefined;
  }

  /** Where the calls of a function in this file take what it gives. */
  private callers(fn: FunctionNode, part: Part, property: TSESTree.Property | undefined): Choice | undefined {
    const { parent } = fn;
    const id = fn.type === 'FunctionDeclaration' ? fn.id : parent.type === 'VariableDeclarator' && parent.init === fn ? parent.id : undefined;
    const variable = id ? this.file.names.variableOf(id) : undefined;
    for (const { identifier } of variable?.references ?? []) {
      const { parent: call } = identifier;
      const choice = call.type === 'CallExpression' && call.callee === identifier ? this.from(call, part, property) : undefined;
      if (choice) return choice;
    }
    return undefined;
  }

  /**
   * Whether a test may choose between more than the default chain does. `profile ? fromIni({ profile }) : undefined`, where
   * `profile` is what a caller gives: it may well name an account. The variables of the SDK only tell whether they are set.
   */
  private isOther(test: Node): boolean {
    if (isOfEnvironment(this.source)) return !this.asksForVariables(test);
    const [options] = this.source.args;
    const value = options && options.type !== 'SpreadElement' ? this.file.evaluator.evaluate(options) : undefined;
    const profile = value?.kind === 'object' ? value.properties.get('profile') : undefined;
    if (profile?.node.type !== 'Property' || !leavesOf(profile.value).some((leaf) => GIVEN.has(leaf.value.kind))) return false;
    return this.file.sourceCode.getText(test).includes(this.file.sourceCode.getText(profile.node.value));
  }

  /** `process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY` */
  private asksForVariables(test: Node): boolean {
    const node = unwrap(test);
    if (node.type === 'LogicalExpression') return node.operator === '&&' && this.asksForVariables(node.left) && this.asksForVariables(node.right);
    const value = this.file.evaluator.evaluate(node);
    return value.kind === 'env' && VARIABLES.has(value.name);
  }

  /** Whether all that a value can be is what the default chain finds, or a person's provider, and at least one is no person's. */
  private isDefault(value: Value, part: Part, at?: Node): boolean {
    const leaves = leavesOf(value);
    return leaves.length > 0 && leaves.every((leaf) => this.isDefaultLeaf(leaf.value, part, at));
  }

  private isDefaultLeaf(value: Value, part: Part, at: Node | undefined): boolean {
    if (value.kind === 'absent') return part !== 'client';
    if (part === 'provider') {
      const source = sourceOf(this.file, value);
      return source !== undefined && !source.asked && !isOfPeople(source) && isFoundByDefault(this.file, source);
    }
    if (part === 'options') return value.kind === 'object' && this.leavesItOpen(value);
    if (value.kind !== 'new' || !isClient(this.file, value.node)) return false;
    const [options] = value.node.arguments;
    if (!options) return true;
    return options.type !== 'SpreadElement' && this.isDefault(this.file.evaluator.evaluate(options), 'options', at);
  }

  /** Whether options say nothing about credentials, or leave them to the default chain. */
  private leavesItOpen({ open, properties }: ObjectValue): boolean {
    if (open || properties.has('profile') || properties.has('endpoint')) return false;
    return [...PROVIDER_OPTIONS].every((name) => {
      const own = properties.get(name)?.value;
      return own === undefined || this.isDefault(own, 'provider');
    });
  }

  private found(node: Node | undefined, property: TSESTree.Property | undefined, other?: Node): Choice | undefined {
    const place = node ?? property;
    if (!place || (node && hasEndpoint(node)) || isElsewhere(this.file, this.source)) return undefined;
    const second = node && other && sourceOf(this.file, this.file.evaluator.evaluate(other));
    return { node: place, ...(node ? {} : property && { property }), sources: [this.source, ...(second ? [second] : [])] };
  }
}

/** Whether options beside an expression name an endpoint: they may be those of another vendor's store, or of an emulator. */
function hasEndpoint(value: Node): boolean {
  const { parent } = value;
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return false;
  return parent.parent.properties.some((member) => member.type === 'Property' && propertyName(member) === 'endpoint');
}

/** Whether a client that gets a provider asks another endpoint than AWS's. */
function isElsewhere(file: File, { node }: Source): boolean {
  return file.about(sourceUses).some(({ source, consumer, conditions }) => source.node === node && endpointFor(file, consumer, conditions) !== 'aws');
}

/** A client of one of the SDKs, which finds credentials by itself. */
function isClient(file: File, made: TSESTree.NewExpression): boolean {
  return file.about(consumers).some(({ node, row }) => node === made && row.kind === 'client' && row.accepts === 'omit');
}

/** The `if` in whose branch a node stands, inside the same function. */
function ifAround(node: Node): TSESTree.IfStatement | undefined {
  for (let current = node, { parent } = node; parent && !isFunction(parent); current = parent, { parent } = parent) {
    if (parent.type === 'IfStatement' && parent.test !== current) return parent;
    if (parent.type === 'SwitchCase' || parent.type === 'TryStatement' || parent.type === 'CatchClause') return undefined;
  }
  return undefined;
}
