import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/name.ts';
import type { Node, Variable } from '../syntax/node.ts';
import { enclosingFunction } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { conditionsAround, negated } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import { ObjectBuilder } from './objects.ts';
import type { Condition, ObjectValue, Value } from './value.ts';
import { absent, oneOf } from './value.ts';

/** Something that is written into an object after it was made. */
export type Mutation =
  /** `object.a.b = value`, `delete object.a` */
  | { readonly kind: 'set'; readonly node: Node; readonly path: readonly string[]; readonly value: () => Value; readonly keepsEarlier: boolean; readonly conditions: readonly Condition[] }
  /** `Object.assign(object, value)` */
  | { readonly kind: 'merge'; readonly node: Node; readonly value: () => Value; readonly conditions: readonly Condition[] }
  /** The object is handed to code that may change it. */
  | { readonly kind: 'escape'; readonly node: Node };

/** More writes into one object than this make it open. */
const MAX_MUTATIONS = 64;

/** Methods of `Object`, `JSON` and `console` that change nothing. */
const HARMLESS_OBJECTS = new Set(['JSON', 'console', 'Reflect']);

/** What happens to the object in a variable before it is read, in the order of the source. */
export function mutationsOf(evaluator: Evaluator, variable: Variable, reading: Node): readonly Mutation[] {
  const all = evaluator.kept(variable.references, () => allMutations(evaluator, variable));
  if (all.length === 0) return all;
  const frame = enclosingFunction(reading);
  return all.filter(
    ({ node }) =>
      !contains(reading, node) && !contains(node, reading) && (node.range[0] < reading.range[0] || enclosingFunction(node) !== frame),
  );
}

/** Everything that is written into the object in a variable. Asked for at each reading, so it is looked up once. */
function allMutations(evaluator: Evaluator, variable: Variable): readonly Mutation[] {
  const mutations: Mutation[] = [];
  for (const reference of variable.references) {
    if (reference.isWrite()) continue;
    const mutation = mutationAt(evaluator, reference.identifier as Node);
    if (mutation) mutations.push(mutation);
    if (mutations.length === MAX_MUTATIONS) break;
  }
  return mutations.sort((left, right) => left.node.range[0] - right.node.range[0]);
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function mutationAt(evaluator: Evaluator, identifier: Node): Mutation | undefined {
  const path: string[] = [];
  let node = wrapped(identifier);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    const name = memberName(node.parent);
    if (name === undefined) return undefined;
    path.push(name);
    node = wrapped(node.parent);
  }
  const { parent } = node;
  const conditions = (): Condition[] => conditionsAround(evaluator.sourceCode, node);
  if (path.length > 0) {
    if (parent?.type === 'AssignmentExpression' && parent.left === node) {
      const { operator, right } = parent;
      if (operator !== '=' && operator !== '??=' && operator !== '||=') return undefined;
      const keepsEarlier = operator !== '=';
      return { kind: 'set', node: parent, path, keepsEarlier, value: () => evaluator.evaluate(right), conditions: conditions() };
    }
    if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') {
      return { kind: 'set', node: parent, path, keepsEarlier: false, value: () => absent(parent), conditions: conditions() };
    }
    return undefined;
  }
  if (parent?.type !== 'CallExpression' || !parent.arguments.includes(node as TSESTree.CallExpressionArgument)) {
    return undefined;
  }
  if (isObjectAssign(parent)) {
    if (parent.arguments[0] !== node) return undefined;
    const sources = parent.arguments.slice(1);
    const value = (): Value => mergedSources(evaluator, parent, sources);
    return { kind: 'merge', node: parent, value, conditions: conditions() };
  }
  return isHarmless(parent) ? undefined : { kind: 'escape', node: parent };
}

function mergedSources(evaluator: Evaluator, at: Node, sources: readonly Node[]): Value {
  const builder = new ObjectBuilder();
  for (const source of sources) {
    if (source.type === 'SpreadElement') builder.open = true;
    else builder.spread(evaluator.evaluate(source), source);
  }
  return builder.build(at);
}

function isObjectAssign(call: TSESTree.CallExpression): boolean {
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    memberName(callee) === 'assign'
  );
}

function isHarmless(call: TSESTree.CallExpression): boolean {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  if (callee.object.name === 'Object') return memberName(callee) !== 'defineProperty';
  return HARMLESS_OBJECTS.has(callee.object.name);
}

/** The object after what happened to it; a choice of objects branch by branch. */
export function applyMutations(
  evaluator: Evaluator,
  value: Value,
  mutations: readonly Mutation[],
  reading: Node,
): Value {
  if (mutations.length === 0) return value;
  if (value.kind === 'oneOf') {
    const branches = value.branches.map((branch) => ({
      value: applyMutations(evaluator, branch.value, mutations, reading),
      conditions: branch.conditions,
    }));
    return { ...value, branches };
  }
  if (value.kind !== 'object') return value;
  return mutations.reduce<ObjectValue>((object, mutation) => applyMutation(evaluator, object, mutation), value);
}

function applyMutation(evaluator: Evaluator, object: ObjectValue, mutation: Mutation): ObjectValue {
  if (mutation.kind === 'escape') return { ...object, open: true };
  if (mutation.kind === 'set') return setPath(evaluator, object, mutation.path, mutation);
  const builder = new ObjectBuilder();
  builder.spread(object, mutation.node);
  const merged = mutation.value();
  const otherwise = negated(mutation.conditions);
  builder.spread(
    mutation.conditions.length === 0
      ? merged
      : oneOf(mutation.node, 'property', [
          { value: merged, conditions: mutation.conditions },
          { value: absent(mutation.node), conditions: otherwise },
        ]),
    mutation.node,
  );
  return builder.build(object.node);
}

function setPath(
  evaluator: Evaluator,
  object: ObjectValue,
  path: readonly string[],
  mutation: Extract<Mutation, { kind: 'set' }>,
): ObjectValue {
  const [name, ...rest] = path;
  if (name === undefined) return object;
  const earlier = object.properties.get(name);
  const properties = new Map(object.properties);
  if (rest.length > 0) {
    if (earlier?.value.kind !== 'object') return object;
    properties.set(name, { ...earlier, value: setPath(evaluator, earlier.value, rest, mutation) });
    return { ...object, properties };
  }
  const written = mutation.value();
  const { conditions, node } = mutation;
  const isCertain = conditions.length === 0 && !mutation.keepsEarlier;
  const before = earlier?.value ?? absent(node);
  const value = isCertain
    ? written
    : oneOf(node, 'assignment', [
        { value: before, conditions: negated(conditions) },
        { value: written, conditions },
      ]);
  properties.set(name, { name, node, value });
  return { ...object, properties };
}
