import { memberName } from '../../syntax/name.ts';
import type { TSESTree } from '@typescript-eslint/utils';
import { FLUENT_METHODS } from '../../facts/long-term.ts';
import { OPERATIONS } from '../../facts/policy-carriers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { matchesPath } from '../../syntax/glob.ts';
import { isOwnMethod } from '../../syntax/own-methods.ts';
import type { Condition, ObjectProperty, Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { calleeOf, classAround, exported } from './consumers.ts';

/**
 * What is constructed or called, whatever way it was imported: `lambda.Function` of `aws-cdk-lib/aws-lambda`. A member of an
 * instance or of a result follows its class or function: `Function.addEnvironment`.
 */
export interface Construct {
  readonly library: string;
  readonly path: string;
}

/** A `new` or a call of an export of some library; `super(…)` is a `new` of the class above. */
export interface Construction extends Construct {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly via: 'call' | 'new';
}

const fluent: ReadonlySet<string> = new Set(FLUENT_METHODS);

/** Everything that a file constructs or calls of its imports, in the order of the source. */
export const constructions = defineTopic((file): readonly Construction[] => {
  const found: Construction[] = [];
  for (const node of [...file.tree.ofType('NewExpression'), ...file.tree.ofType('CallExpression')]) {
    if (isOwnMethod(node.callee)) continue;
    const callee = calleeOf(file, node);
    const construct = callee && constructOf(file, callee);
    if (construct) found.push({ ...construct, node, via: node.callee.type === 'Super' || node.type === 'NewExpression' ? 'new' : 'call' });
  }
  return found.sort((left, right) => left.node.range[0] - right.node.range[0]);
});

/** The construct that a value is or belongs to; `undefined` for what no import leads to. */
export function constructOf(file: File, value: Value): Construct | undefined {
  switch (value.kind) {
    case 'import':
    case 'oneOf': {
      const found = exported(file, value);
      return found && normalized(found.module, found.path);
    }
    case 'global':
      return globalConstruct(file, value);
    case 'new':
      return constructOf(file, value.callee);
    case 'call': {
      const object = chainRoot(value);
      return constructOf(file, object === value ? value.callee : object);
    }
    case 'member': {
      const object = value.name === undefined ? undefined : constructOf(file, value.object);
      return object && { ...object, path: object.path === '' ? (value.name ?? '') : `${object.path}.${value.name ?? ''}` };
    }
    default:
      return undefined;
  }
}

/** The object of a chain of calls that give it back: `fn.addEnvironment(…).addEnvironment(…)` is of `fn`. */
export function chainRoot(value: Value): Value {
  let root = value;
  while (root.kind === 'call' && root.callee.kind === 'member' && fluent.has(root.callee.name ?? '')) root = root.callee.object;
  return root;
}

/** SST declares its components and the providers of Pulumi as globals; `AWS` is SDK v2 in a browser script. */
function globalConstruct(file: File, value: Extract<Value, { kind: 'global' }>): Construct | undefined {
  const [first, ...path] = value.path;
  if (first === 'sst') return { library: 'sst', path: path.join('.') };
  if (first === 'aws') return { library: '@pulumi/aws', path: path.join('.') };
  const found = exported(file, value);
  return found && { library: found.module, path: found.path };
}

/** One name for what several packages and ways of import offer. */
function normalized(module: string, path: string): Construct {
  const library = module.replace(/^(?:monocdk|@aws-cdk\/core)$/, 'aws-cdk-lib');
  const steps = path === '' ? [] : path.split('.');
  const [first = '', ...others] = steps;
  if (library === 'aws-cdk-lib') {
    return /^(?:aws_|pipelines$)/.test(first)
      ? { library: `aws-cdk-lib/${first.replaceAll('_', '-')}`, path: others.join('.') }
      : { library, path };
  }
  const service = /^(?:@aws-cdk|aws-cdk-lib|monocdk)\/(aws-[a-z0-9-]+?|pipelines)(?:-alpha)?$/.exec(library)?.[1];
  if (service !== undefined) return { library: `aws-cdk-lib/${service}`, path };
  const below = /^(@pulumi\/(?:aws|kubernetes))\/([\w/]+)$/.exec(library);
  if (below) return { library: below[1] ?? '', path: [...(below[2] ?? '').split('/'), ...steps].join('.') };
  // Every class of the provider stands in a module of its own, and in a namespace of the package.
  if (/^@cdktf\/provider-aws(?:\/|$)|(?:^|\/)\.gen\/providers\/aws(?:\/|$)/.test(library)) {
    return { library: '@cdktf/provider-aws', path: steps.filter((step) => /^[A-Z]/.test(step)).join('.') };
  }
  if (/(?:^|\/)imports\/k8s$/.test(library)) return { library: 'cdk8s', path };
  if (/^cdk8s-plus-\d+$/.test(library)) return { library: 'cdk8s-plus', path };
  const client = /^aws-sdk\/clients\/(\w+)$/.exec(library)?.[1];
  const named = client === undefined ? undefined : V2_CLIENTS.get(client);
  return named === undefined ? { library, path } : { library: 'aws-sdk', path: [named, ...steps].join('.') };
}

/** The classes of SDK v2 by the names of their modules. */
const V2_CLIENTS: ReadonlyMap<string, string> = new Map(['Lambda', ...OPERATIONS.map(({ v2 }) => v2)].map((name) => [name.toLowerCase(), name]));

/** Whether a construct is one that a row of a table names. */
export function isConstruct(construct: Construct | undefined, library: string, callees: readonly string[]): boolean {
  return construct?.library === library && callees.some((callee) => matchesPath(callee, construct.path));
}

/** The words for a construction in a message: the callee as it stands in the source. */
export function calleeText(file: File, { type, callee }: Construction['node']): string {
  const text = file.sourceCode.getText(callee.type === 'Super' ? (classAround(callee)?.superClass ?? callee) : callee);
  if (!/^[\w.$]{1,60}$/.test(text)) {
    // `new IAM().createAccessKey(…)`, `client().createAccessKey(…)`: the method says what is done.
    const method = type === 'CallExpression' && callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    return method !== undefined && /^[\w$]{1,60}$/.test(method) ? method : 'this';
  }
  return type === 'NewExpression' || callee.type === 'Super' ? `new ${text}` : text;
}

/** A value with the property that holds it, where one does. */
export interface Placed {
  readonly value: Value;
  readonly property?: ObjectProperty;
  readonly conditions: readonly Condition[];
}

/**
 * What stands at a place of the arguments: `2.containers.[].env`. `[]` is any element, `*` any property. A text that
 * `JSON.stringify` makes is read as what it is made of. Places that are not there are left out.
 */
export function placesAt(file: File, args: readonly TSESTree.CallExpressionArgument[], slot: string): Placed[] {
  if (slot === '*') return args.flatMap((argument) => (argument.type === 'SpreadElement' ? [] : [{ value: file.evaluator.evaluate(argument), conditions: [] }]));
  const [index = '0', ...steps] = slot.split('.');
  const before = args.slice(0, Number(index) + 1);
  const argument = args[Number(index)];
  if (!argument || before.some(({ type }) => type === 'SpreadElement')) return [];
  return placesBelow(file, file.evaluator.evaluate(argument), steps);
}

/** The same, from a value on. */
export function placesBelow(file: File, value: Value, steps: readonly string[]): Placed[] {
  let places: Placed[] = [{ value, conditions: [] }];
  for (const step of steps) places = places.flatMap((place) => stepInto(file, place, step));
  return places;
}

/** Whether something is given at a place of the arguments. */
export function isGiven(file: File, args: readonly TSESTree.CallExpressionArgument[], slot: string): boolean {
  return placesAt(file, args, slot).some(({ value }) => value.kind !== 'absent');
}

/** Whether the object of a place may hold more than is seen: it is spread, or comes from elsewhere. */
export function mayHoldMore(file: File, args: readonly TSESTree.CallExpressionArgument[], slot: string): boolean {
  const holder = slot.split('.').filter((step) => step !== '[]').slice(0, -1).join('.');
  return placesAt(file, args, holder).some(({ value }) => leavesOf(value).some((leaf) => leaf.value.kind !== 'object' || leaf.value.open));
}

function stepInto(file: File, place: Placed, step: string): Placed[] {
  return leavesOf(place.value, place.conditions).flatMap(({ value, conditions }): Placed[] => {
    const inner = jsonSource(file, value);
    if (step === '[]') return inner.kind === 'array' ? inner.elements.map((element) => ({ value: element, conditions })) : [];
    if (inner.kind !== 'object') return [];
    const properties = step === '*' ? [...inner.properties.values()] : [inner.properties.get(step)];
    return properties.flatMap((property) => (property ? [{ value: property.value, property, conditions }] : []));
  });
}

/** `JSON.stringify(value)` and `pulumi.jsonStringify(value)` are the value, for whoever reads them. */
export function jsonSource(file: File, value: Value): Value {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression') return value;
  const [argument] = value.node.arguments;
  const { callee } = value;
  const isJson =
    (callee.kind === 'global' && callee.path.join('.') === 'JSON.stringify') ||
    (callee.kind === 'import' && callee.path.at(-1) === 'jsonStringify') ||
    (callee.kind === 'global' && callee.path.at(-1) === 'jsonStringify');
  return isJson && argument && argument.type !== 'SpreadElement' ? file.evaluator.evaluate(argument) : value;
}
