import type { AnswerRow } from '../../facts/answers.ts';
import { KEY_ANSWERS, SESSION_POLICIES } from '../../facts/answers.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';

/** A value that stands in an answer of AWS that holds credentials. */
export interface Answer {
  readonly row: AnswerRow;
  /** The names from the answer to the value. */
  readonly path: string;
  /** Whether the request asks for less than the role may do, or may do so. */
  readonly isScoped: boolean;
  /** What all members of one answer have in common. */
  readonly key: string;
}

const rows: readonly AnswerRow[] = KEY_ANSWERS;

/** The answer that a value is, or is a member of. */
export function answerOf(file: File, value: Value): Answer | undefined {
  const names: string[] = [];
  let object = value;
  while (object.kind === 'member') {
    if (object.name === undefined) return undefined;
    names.unshift(object.name);
    object = object.object;
  }
  const request = object.kind === 'call' ? requestOf(file, object) : object.kind === 'parameter' ? requestOfCallback(file, object) : undefined;
  return request && { ...request, path: names.join('.'), key: `answer ${String(request.node.range[0])}` };
}

interface Request {
  readonly row: AnswerRow;
  readonly node: Node;
  readonly isScoped: boolean;
}

/** `client.send(new AssumeRoleCommand(…))`, `sts.assumeRole(…)`, the same with `.promise()`. */
function requestOf(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): Request | undefined {
  if (node.type !== 'CallExpression') return undefined;
  if (callee.kind === 'member' && callee.name === 'promise') return callee.object.kind === 'call' ? requestOf(file, callee.object) : undefined;
  const [argument] = node.arguments;
  const command = argument && isMethod(callee, 'send') ? file.evaluator.evaluate(argument) : undefined;
  if (command?.kind === 'new') {
    const made = exported(file, command.callee);
    const row = rows.find(({ name, via, modules }) => via === 'operation' && made?.path === `${name}Command` && belongs(modules, made.module));
    return row && { row, node, isScoped: isScoped(file, command.node.arguments[0]) };
  }
  const called = exported(file, promisified(file, callee));
  const row = called && rowOfCall(called);
  return row && { row, node, isScoped: isScoped(file, argument) };
}

/** What a function calls that `util.promisify` or `bind` has made: `promisify(sts.assumeRole).bind(sts)`. */
export function promisified(file: File, callee: Value, depth = 0): Value {
  if (callee.kind !== 'call' || callee.node.type !== 'CallExpression' || depth > 3) return callee;
  const { callee: maker, node } = callee;
  if (maker.kind === 'member' && maker.name === 'bind') return promisified(file, maker.object, depth + 1);
  // `exec.bind(null)` of a module is the member of an import, and no member of something unknown.
  if (maker.kind === 'import' && maker.path.at(-1) === 'bind') return { ...maker, path: maker.path.slice(0, -1) };
  const [argument] = node.arguments;
  const isMaker = maker.kind === 'import' && maker.path.at(-1) === 'promisify';
  return isMaker && argument && argument.type !== 'SpreadElement' ? promisified(file, file.evaluator.evaluate(argument), depth + 1) : callee;
}

/** Whether a value is a method of something, of what another module gives, too. */
function isMethod(callee: Value, name: string): boolean {
  if (callee.kind === 'import') return callee.path.length > 1 && callee.path.at(-1) === name;
  return callee.kind === 'member' && callee.name === name;
}

function rowOfCall({ module, path }: { readonly module: string; readonly path: string }): AnswerRow | undefined {
  const operation = /^[\w.]*\(\)\.(\w+)$/.exec(path)?.[1];
  return rows.find(({ name, via, modules }) => {
    if (!belongs(modules, module)) return false;
    return via === 'export' ? path === name : operation === name.charAt(0).toLowerCase() + name.slice(1);
  });
}

function belongs(modules: readonly string[], module: string): boolean {
  return modules.some((pattern) => matchesModule(pattern, module));
}

/** `sts.assumeRole(params, (error, data) => …)`, also with the name of a function that nothing else calls. */
function requestOfCallback(file: File, { function: fn, index }: Extract<Value, { kind: 'parameter' }>): Request | undefined {
  const place = index === 1 ? placeOfFunction(file, fn) : undefined;
  const call = place?.parent;
  if (!place || call?.type !== 'CallExpression' || call.arguments.at(-1) !== place) return undefined;
  const value = file.evaluator.evaluate(call);
  return value.kind === 'call' ? requestOf(file, value) : undefined;
}

/** Where a function is given to a call: itself, or the one mention of its name. */
function placeOfFunction(file: File, fn: FunctionNode): Node | undefined {
  const own = wrapped(fn);
  if (own.parent?.type === 'CallExpression') return own;
  const name = fn.id ?? (own.parent?.type === 'VariableDeclarator' ? own.parent.id : undefined);
  const mentions = name ? file.names.declaredBy(name).flatMap(({ references }) => references.filter((reference) => reference.isRead())) : [];
  return mentions.length === 1 && mentions[0] ? wrapped(mentions[0].identifier) : undefined;
}

/** Whether a request has a session policy; one that is not known may have. */
function isScoped(file: File, params: Node | undefined): boolean {
  const given = params && params.type !== 'SpreadElement' ? file.evaluator.evaluate(params) : undefined;
  if (given?.kind !== 'object') return given !== undefined;
  return given.open || SESSION_POLICIES.some((name) => given.properties.has(name));
}
