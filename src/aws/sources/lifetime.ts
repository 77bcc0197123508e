import type { File } from '../../file.ts';
import type { FunctionNode, Node, Variable } from '../../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../../syntax/node.ts';
import { memberName } from '../../syntax/name.ts';
import { wrapped } from '../../syntax/unwrap.ts';

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
/** What keeps as long as it lives itself; a cache of a package may forget after a while, and a `WeakMap` does. */
const KEEPING_CLASSES = new Set(['Array', 'Map', 'Set']);

/** Methods that call their argument at once, or once what they wait for is there, and whose value is made of what it gives. */
const CALLING_METHODS = new Set(['catch', 'finally', 'flatMap', 'forEach', 'map', 'then']);

/** The names under which a platform calls what a module exports, for each event or request anew. */
const HANDLERS = new Set(['handler', 'lambdaHandler', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** How long what an expression makes lives. What is handed to code that is not seen lives for the call. */
export function lifetimeOf(file: File, made: Node): Lifetime {
  return keptBy(file, made, new Set(), MAX_STEPS);
}

/**
 * How long the answer of a call, or a part of it, is kept as it is: `cached = (await sts.assumeRole(…)).Credentials`. What is
 * made with it, a client for one, has a life of its own.
 */
export function lifetimeOfAnswer(file: File, call: Node): Lifetime {
  return keptBy(file, call, new Set(), MAX_STEPS, true);
}

/** Whether a node runs for each event or request: nothing in an exported handler stands between its call and the node. */
export function runsForEachRequest(node: Node): boolean {
  for (let current = node, { parent } = node; parent; current = parent, { parent } = parent) {
    if (isFunction(parent)) {
      const place = immediateCallOf(parent);
      if (!place) return isHandler(parent);
    } else if (isConditional(parent, current)) return false;
  }
  return false;
}

function isConditional(parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test !== child;
    case 'LogicalExpression':
      return parent.right === child;
    case 'AssignmentExpression':
      return parent.operator.length > 1 && parent.right === child && /^(?:\?\?|\|\||&&)=$/.test(parent.operator);
    case 'SwitchCase':
      return true;
    default:
      return false;
  }
}

/** `export const handler = …`, `export async function handler`, `exports.handler = …`. */
function isHandler(fn: FunctionNode): boolean {
  const node = wrapped(fn);
  const { parent } = node;
  if (fn.type === 'FunctionDeclaration') return HANDLERS.has(fn.id?.name ?? '') && parent?.type === 'ExportNamedDeclaration';
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    return HANDLERS.has(parent.id.name) && parent.parent.parent.type === 'ExportNamedDeclaration';
  }
  if (parent?.type !== 'AssignmentExpression' || parent.left.type !== 'MemberExpression') return false;
  const root = rootOf(parent.left);
  const isExport = root.type === 'Identifier' && (root.name === 'exports' || root.name === 'module');
  return isExport && HANDLERS.has(memberName(parent.left) ?? '');
}

function keptBy(file: File, expression: Node, seen: Set<Node>, steps: number, isAnswer = false): Lifetime {
  const node = wrapped(expression);
  if (steps === 0 || seen.has(node)) return 'call';
  seen.add(node);
  const owner = ownerOf(node);
  if (owner !== undefined && !isFunction(owner)) return 'instance';
  const next = (place: Node): Lifetime => keptBy(file, place, seen, steps - 1, isAnswer);
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      if (parent.init !== node) return 'call';
      if (isAnswer) return longest(namesIn(parent.id).map((name) => byName(file, name, next)));
      return parent.id.type === 'Identifier' ? byName(file, parent.id, next) : 'call';
    case 'MemberExpression':
      return isAnswer && parent.object === node ? byPart(parent, next) : 'call';
    case 'AssignmentExpression':
      if (parent.right !== node || runsForEachRequest(node)) return 'call';
      return byTarget(file, parent.left, owner, next);
    case 'ExportDefaultDeclaration':
    case 'ExportSpecifier':
      return 'module';
    case 'PropertyDefinition':
      // A static field of a class that a function makes lives as long as that class.
      return owner === undefined ? 'module' : 'call';
    case 'ReturnStatement': {
      const fn = enclosingFunction(node);
      return fn ? byCallers(file, fn, next) : 'call';
    }
    case 'ArrowFunctionExpression':
      return parent.body === node ? byCallers(file, parent, next) : 'call';
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? next(parent.parent) : 'call';
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'SpreadElement':
      return next(parent);
    case 'NewExpression':
      return parent.callee === node || isAnswer ? 'call' : next(parent);
    case 'CallExpression':
      return byCall(file, parent, node, next, isAnswer);
    default:
      return 'call';
  }
}

/**
 * The function whose call runs a node, or the field of a class whose making does; `undefined` where the module itself runs
 * it. A function that is called where it stands is no function of its own here.
 */
function ownerOf(node: Node): Node | undefined {
  for (let current = node, { parent } = node; parent; current = parent, { parent } = parent) {
    if (isFunction(parent)) {
      if (!immediateCallOf(parent)) return parent;
    } else if (parent.type === 'PropertyDefinition' && parent.value === current && !parent.static) return parent;
  }
  return undefined;
}

/** The call that calls a function where it stands: `(async () => …)()`, `provider().then((credentials) => …)`. */
function immediateCallOf(fn: Node): Extract<Node, { type: 'CallExpression' }> | undefined {
  if (fn.type === 'FunctionDeclaration') return undefined;
  const node = wrapped(fn);
  const { parent } = node;
  if (parent?.type !== 'CallExpression') return undefined;
  if (parent.callee === node) return parent;
  const method = parent.callee.type === 'MemberExpression' ? memberName(parent.callee) : undefined;
  return method !== undefined && CALLING_METHODS.has(method) ? parent : undefined;
}

type Next = (place: Node) => Lifetime;

/** `answer.Credentials`, and `answer.promise()`, which waits for it. */
function byPart(member: Extract<Node, { type: 'MemberExpression' }>, next: Next): Lifetime {
  const place = wrapped(member);
  const call = place.parent;
  if (call?.type !== 'CallExpression' || call.callee !== place) return next(member);
  return memberName(member) === 'promise' ? next(call) : 'call';
}

/** The names that a pattern gives to parts of a value: `{ Credentials: { AccessKeyId } }`. */
function namesIn(pattern: Node): Node[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'ObjectPattern':
      return pattern.properties.flatMap((member) => namesIn(member.type === 'Property' ? member.value : member.argument));
    default:
      return [];
  }
}

/**
 * A name lives as long as what it is given to. Where the module itself makes it, it lives on in every function that speaks
 * of it; a script that uses it from top to bottom is over then.
 */
function byName(file: File, name: Node, next: Next): Lifetime {
  const variable = file.names.variableOf(name);
  if (!variable) return 'call';
  if (isExported(variable)) return 'module';
  const reads = variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
  const isOfProgram = variable.identifiers.every((identifier) => ownerOf(identifier) === undefined && !isInLoop(identifier));
  if (isOfProgram && reads.some((read) => ownerOf(read) !== undefined)) return 'module';
  return longest(reads.map((read) => next(read)));
}

function isExported({ defs }: Variable): boolean {
  return defs.some(({ node }) => (node as Node).type === 'VariableDeclarator' && (node as Node).parent?.parent?.type === 'ExportNamedDeclaration');
}

/** Whether a node is made anew for each round of a loop. */
function isInLoop(node: Node): boolean {
  for (let { parent } = node; parent && !isFunction(parent); { parent } = parent) {
    if (/^(?:For|While|DoWhile)/.test(parent.type)) return true;
  }
  return false;
}

function byTarget(file: File, left: Node, owner: Node | undefined, next: Next): Lifetime {
  const root = rootOf(left);
  if (root.type === 'ThisExpression') return 'instance';
  const variable = root.type === 'Identifier' ? file.names.variableOf(root) : undefined;
  // Undeclared names and `module.exports` belong to everybody.
  if (!variable) return root.type === 'Identifier' ? 'module' : 'call';
  if (owner === undefined) return root === left ? byName(file, root, next) : isOfModule(variable) ? 'module' : 'call';
  if (isOfModule(variable)) return 'module';
  return isLocal(variable, owner) && root === left ? byName(file, root, next) : 'call';
}

function rootOf(target: Node): Node {
  let node = target;
  while (node.type === 'MemberExpression') node = node.object;
  return node;
}

function isOfModule({ scope: own }: Variable): boolean {
  // A class has its name once more inside of itself.
  const scope = own.type === 'class' ? own.upper : own;
  return scope.type === 'module' || scope.type === 'global' || (scope.type === 'function' && scope.block.type === 'Program');
}

function isLocal({ scope }: Variable, owner: Node): boolean {
  return contains(owner, scope.block);
}

/** What a function returns lives where its calls in this file keep it; nobody knows those in other files. */
function byCallers(file: File, fn: Node, next: Next): Lifetime {
  const immediate = immediateCallOf(fn);
  if (immediate) return next(immediate);
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
function byCall(file: File, call: Extract<Node, { type: 'CallExpression' }>, node: Node, next: Next, isAnswer: boolean): Lifetime {
  if (call.callee === node) return 'call';
  if (call.callee.type === 'Super') return 'instance';
  const method = call.callee.type === 'MemberExpression' ? memberName(call.callee) : undefined;
  if (!isAnswer && (method === 'from' || isTracing(call.callee))) return next(call);
  if (method !== undefined && KEEPING_METHODS.has(method) && call.callee.type === 'MemberExpression') {
    return isKeeper(file, call.callee.object) && call.arguments.length <= 2 ? byTarget(file, call.callee.object, ownerOf(call), next) : 'call';
  }
  // What the module itself makes of it, like a store or a router, may well keep it.
  return ownerOf(call) === undefined && !isAnswer ? next(call) : 'call';
}

/** Whether something forgets nothing of what is put into it. */
function isKeeper(file: File, object: Node): boolean {
  const definition = object.type === 'Identifier' ? file.names.variableOf(object)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? definition.node.init : undefined;
  if (init?.type !== 'NewExpression') return true;
  return init.callee.type === 'Identifier' && KEEPING_CLASSES.has(init.callee.name);
}

/** X-Ray's wrappers give back what they get. */
function isTracing(callee: Node): boolean {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  return name === 'captureAWSv3Client' || name === 'captureAWSClient';
}

function longest(lifetimes: readonly Lifetime[]): Lifetime {
  return lifetimes.find((one) => one === 'module') ?? lifetimes.find((one) => one === 'instance') ?? 'call';
}
