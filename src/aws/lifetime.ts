import type { File } from '../file.ts';
import type { FunctionNode, Node, Variable } from '../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../syntax/node.ts';
import { memberName } from '../syntax/name.ts';
import { wrapped } from '../syntax/unwrap.ts';

/**
 * How long something that is made lives, as far as the file tells.
 * - `module`: as long as the process; a name of the module or something that hangs below one holds it
 * - `instance`: as long as an object that keeps it in a field
 * - `call`: no longer than the call that makes it, for all that is seen
 */
export type Lifetime = 'call' | 'instance' | 'module';

/** Names and calls that are followed on the way to where something is kept. */
const MAX_STEPS = 12;

/** Methods that put their argument into what they are called on: `cache.set(key, client)`, `clients.push(client)`. */
const KEEPING_METHODS = new Set(['add', 'push', 'set', 'unshift']);

/** How long what an expression makes lives. What is handed to code that is not seen lives for the call. */
export function lifetimeOf(file: File, made: Node): Lifetime {
  return keptBy(file, made, new Set(), MAX_STEPS);
}

function keptBy(file: File, expression: Node, seen: Set<Node>, steps: number): Lifetime {
  const node = wrapped(expression);
  if (steps === 0 || seen.has(node)) return 'call';
  seen.add(node);
  // Nothing ends what the top level of a module makes, whoever gets it.
  const owner = ownerOf(node);
  if (owner !== undefined && !isFunction(owner)) return 'instance';
  if (owner === undefined) return 'module';
  const next = (place: Node): Lifetime => keptBy(file, place, seen, steps - 1);
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? byName(file, parent.id, next) : 'call';
    case 'AssignmentExpression':
      return parent.right === node ? byTarget(file, parent.left, owner, next) : 'call';
    case 'ReturnStatement':
      return byCallers(file, owner, next);
    case 'ArrowFunctionExpression':
      return byCallers(file, parent, next);
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? next(parent.parent) : 'call';
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'SpreadElement':
      return next(parent);
    case 'NewExpression':
      return parent.callee === node ? 'call' : next(parent);
    case 'CallExpression':
      return byCall(file, parent, node, next);
    default:
      return 'call';
  }
}

/** The function whose call runs a node, or the field of a class whose making does; `undefined` at the top level. */
function ownerOf(node: Node): FunctionNode | Node | undefined {
  for (let current = node, { parent } = node; parent; current = parent, { parent } = parent) {
    if (isFunction(parent)) return parent;
    // A static field is made with its class.
    if (parent.type === 'PropertyDefinition' && parent.value === current && !parent.static) return parent;
  }
  return undefined;
}

type Next = (place: Node) => Lifetime;

/** A local name lives for the call, unless it is kept elsewhere later on. */
function byName(file: File, name: Node, next: Next): Lifetime {
  const variable = file.names.variableOf(name);
  const places = variable?.references.filter((reference) => reference.isRead()).map(({ identifier }) => next(identifier)) ?? [];
  return longest(places);
}

function byTarget(file: File, left: Node, owner: Node, next: Next): Lifetime {
  const root = rootOf(left);
  if (root.type === 'ThisExpression') return 'instance';
  const variable = root.type === 'Identifier' ? file.names.variableOf(root) : undefined;
  // Undeclared names and `module.exports` belong to everybody.
  if (!variable) return root.type === 'Identifier' ? 'module' : 'call';
  if (isOfModule(variable)) return 'module';
  return isLocal(variable, owner) && root.type === 'Identifier' && left === root ? byName(file, root, next) : 'call';
}

function rootOf(target: Node): Node {
  let node = target;
  while (node.type === 'MemberExpression') node = node.object;
  return node;
}

function isOfModule({ scope }: Variable): boolean {
  return scope.type === 'module' || scope.type === 'global' || (scope.type === 'function' && scope.block.type === 'Program');
}

function isLocal({ scope }: Variable, owner: Node): boolean {
  return contains(owner, scope.block);
}

/** What a function returns lives where its calls in this file keep it; nobody knows those in other files. */
function byCallers(file: File, fn: Node, next: Next): Lifetime {
  const variable = nameOfFunction(file, fn);
  const calls = variable?.references.flatMap(({ identifier }) => {
    const callee = wrapped(identifier);
    return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? [callee.parent] : [];
  });
  return longest(calls?.map((call) => next(call)) ?? []);
}

function nameOfFunction(file: File, fn: Node): Variable | undefined {
  if (fn.type === 'FunctionDeclaration') return fn.id ? file.names.variableOf(fn.id) : undefined;
  const { parent } = fn;
  return parent?.type === 'VariableDeclarator' && parent.init === fn ? file.names.variableOf(parent.id) : undefined;
}

/** `DynamoDBDocumentClient.from(client)` keeps its argument; so does `cache.set(key, client)`. Other calls are not known. */
function byCall(file: File, call: Extract<Node, { type: 'CallExpression' }>, node: Node, next: Next): Lifetime {
  if (call.callee === node || call.callee.type === 'Super') return call.callee === node ? 'call' : 'instance';
  const method = call.callee.type === 'MemberExpression' ? memberName(call.callee) : undefined;
  if (method === 'from' || isTracing(call.callee)) return next(call);
  if (method === undefined || !KEEPING_METHODS.has(method) || call.callee.type !== 'MemberExpression') return 'call';
  const owner = enclosingFunction(call);
  return owner ? byTarget(file, call.callee.object, owner, next) : 'module';
}

/** X-Ray's wrappers give back what they get. */
function isTracing(callee: Node): boolean {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  return name === 'captureAWSv3Client' || name === 'captureAWSClient';
}

function longest(lifetimes: readonly Lifetime[]): Lifetime {
  return lifetimes.find((one) => one === 'module') ?? lifetimes.find((one) => one === 'instance') ?? 'call';
}
