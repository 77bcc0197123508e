import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/name.ts';
import type { Node, Variable } from '../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../syntax/node.ts';
import { isInType } from '../syntax/scopes.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import { isLoop } from './writes.ts';

/** A step into an object: a name, or the node of a computed key. */
export type Step = Node | string;

/** Something that is written into an object or an array after it was made. */
export interface Mutation {
  /** The statement or expression that does it. */
  readonly node: Node;
  /** The way from the object to what changes. */
  readonly path: readonly Step[];
  readonly change:
    /** `object.a = value` and its kin */
    | { readonly kind: 'assign'; readonly by: TSESTree.AssignmentExpression }
    | { readonly kind: 'delete' }
    /** `object.a++`, `[object.a] = …`: something that is not followed */
    | { readonly kind: 'spoil' }
    /** `Object.assign(object, …sources)` */
    | { readonly kind: 'merge'; readonly sources: readonly Node[] }
    /** `array.push(…values)` */
    | { readonly kind: 'append'; readonly values: readonly Node[]; readonly isRepeated: boolean }
    /** `array.sort()`: the elements are no longer where they were. */
    | { readonly kind: 'shuffle' }
    /** The object is handed to code that may change it. */
    | { readonly kind: 'escape' };
}

/** More writes into one object than this are not looked at. */
const MAX_MUTATIONS = 64;
/** Names for parts of one object that are followed one after the other. */
const MAX_ALIASES = 4;

/** Objects whose methods change nothing that they are given. */
const HARMLESS_OBJECTS = new Set(['JSON', 'console', 'Reflect', 'Array']);
/** Functions of the language that change nothing. */
const HARMLESS_FUNCTIONS = new Set(['String', 'Boolean', 'Number', 'structuredClone']);
/** Methods that change the order or the number of an array's elements. */
const SHUFFLING_METHODS = new Set(['copyWithin', 'fill', 'pop', 'reverse', 'shift', 'sort', 'splice', 'unshift']);

/** What happens to the object in a variable, in the order of the source. */
export function mutationsOf(evaluator: Evaluator, variable: Variable): readonly Mutation[] {
  // Asked for at each reading, so it is looked up once.
  return evaluator.kept(variable.references, () => inOrder(variableMutations(evaluator, variable, 0)));
}

/** The mutations that may have happened when the object is read. */
export function mutationsBefore(all: readonly Mutation[], reading: Node): readonly Mutation[] {
  const frame = enclosingFunction(reading);
  return all.filter(
    ({ node }) =>
      !contains(reading, node) &&
      !contains(node, reading) &&
      (node.range[0] < reading.range[0] || enclosingFunction(node) !== frame),
  );
}

/** The first of the mutations, sorted by their place. */
export function inOrder(mutations: readonly Mutation[]): readonly Mutation[] {
  return mutations.toSorted((left, right) => left.node.range[0] - right.node.range[0]).slice(0, MAX_MUTATIONS);
}

function variableMutations(evaluator: Evaluator, variable: Variable, depth: number): Mutation[] {
  const mutations: Mutation[] = [];
  for (const reference of variable.references) {
    if (reference.isWrite() || isInType(reference)) continue;
    mutations.push(...mutationsThrough(evaluator, reference.identifier, depth));
    if (mutations.length >= MAX_MUTATIONS) break;
  }
  return mutations.slice(0, MAX_MUTATIONS);
}

/** What happens to an object through one mention of it, and through the names that it gets there. */
export function mutationsThrough(evaluator: Evaluator, mention: Node, depth = 0): Mutation[] {
  const { path, node } = memberPath(mention);
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.init === node) {
    const alias = depth < MAX_ALIASES ? onlyNameOf(evaluator, parent) : undefined;
    const mutations = alias ? variableMutations(evaluator, alias, depth + 1) : [];
    return mutations.map((mutation) => ({ ...mutation, path: [...path, ...mutation.path] }));
  }
  const mutation = parent && mutationBy(parent, node, path);
  return mutation ? [mutation] : [];
}

/** The variable that a declaration makes, when it is never assigned again. */
export function onlyNameOf(evaluator: Evaluator, { id }: TSESTree.VariableDeclarator): Variable | undefined {
  const variable = id.type === 'Identifier' ? evaluator.names.variableOf(id) : undefined;
  const isAssigned = variable?.references.some((reference) => reference.isWrite() && reference.init !== true);
  return variable?.defs.length === 1 && isAssigned === false ? variable : undefined;
}

/** The members that are asked for around a mention: `a.b.c` from `a`, and the outermost node. */
function memberPath(mention: Node): { readonly path: Step[]; readonly node: Node } {
  const path: Step[] = [];
  let node = wrapped(mention);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    path.push(memberName(node.parent) ?? node.parent.property);
    node = wrapped(node.parent);
  }
  return { path, node };
}

function mutationBy(parent: Node, node: Node, path: readonly Step[]): Mutation | undefined {
  switch (parent.type) {
    case 'CallExpression':
      return parent.callee === node ? mutationByMethod(parent, path) : mutationByArgument(parent, node, path);
    case 'AssignmentExpression':
      return parent.left === node && path.length > 0
        ? { node: parent, path, change: { kind: 'assign', by: parent } }
        : undefined;
    case 'UnaryExpression':
      return parent.operator === 'delete' && path.length > 0 ? { node: parent, path, change: { kind: 'delete' } } : undefined;
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
    case 'AssignmentPattern':
      return path.length > 0 ? { node: parent, path, change: { kind: 'spoil' } } : undefined;
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && path.length > 0
        ? { node: parent, path, change: { kind: 'spoil' } }
        : undefined;
    default:
      return undefined;
  }
}

/** `array.push(x)`, `array.sort()`. */
function mutationByMethod(call: TSESTree.CallExpression, path: readonly Step[]): Mutation | undefined {
  const method = path.at(-1);
  const owner = path.slice(0, -1);
  if (method === 'push') {
    return { node: call, path: owner, change: { kind: 'append', values: call.arguments, isRepeated: isRepeated(call) } };
  }
  const isShuffling = typeof method === 'string' && SHUFFLING_METHODS.has(method);
  return isShuffling ? { node: call, path: owner, change: { kind: 'shuffle' } } : undefined;
}

function isRepeated(node: Node): boolean {
  for (let current = node.parent; current && !isFunction(current); current = current.parent) {
    if (isLoop(current)) return true;
  }
  return false;
}

function mutationByArgument(call: TSESTree.CallExpression, node: Node, path: readonly Step[]): Mutation | undefined {
  if (!call.arguments.includes(node as TSESTree.CallExpressionArgument)) return undefined;
  if (isMethodOf(call, 'Object', 'assign')) {
    if (call.arguments[0] !== node) return undefined;
    return { node: call, path, change: { kind: 'merge', sources: call.arguments.slice(1) } };
  }
  return isHarmless(call) ? undefined : { node: call, path, change: { kind: 'escape' } };
}

function isMethodOf({ callee }: TSESTree.CallExpression, object: string, method: string): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === object &&
    memberName(callee) === method
  );
}

function isHarmless(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return HARMLESS_FUNCTIONS.has(callee.name);
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  if (callee.object.name !== 'Object') return HARMLESS_OBJECTS.has(callee.object.name);
  const method = memberName(callee);
  return method !== 'defineProperty' && method !== 'defineProperties';
}
