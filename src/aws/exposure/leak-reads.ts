import { IDENTITY_TYPES, SETTINGS_READERS } from '../../facts/answers.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { typeOf } from './leak-parameters.ts';

/** `for (const name in process.env) console.log(process.env[name])`: one after the other they all are there. */
export function isEachVariable(file: File, value: Value): boolean {
  if (value.kind !== 'member' || value.name !== undefined || !isEnvironment(value.object)) return false;
  const node = unwrap(value.node);
  const key = node.type === 'MemberExpression' ? unwrap(node.property) : undefined;
  const [definition] = (key?.type === 'Identifier' ? file.names.variableOf(key)?.defs : undefined) ?? [];
  if (!definition) return false;
  if (definition.type === 'Parameter') {
    const call = definition.node.parent;
    const callee = call.type === 'CallExpression' && definition.node.params[0] === definition.name ? unwrap(call.callee) : undefined;
    return callee?.type === 'MemberExpression' && areNames(file, callee.object);
  }
  const loop = definition.node.type === 'VariableDeclarator' ? definition.node.parent.parent : undefined;
  if (loop?.type === 'ForInStatement') return isEnvironment(file.evaluator.evaluate(loop.right));
  return loop?.type === 'ForOfStatement' && areNames(file, loop.right);
}

function isEnvironment(value: Value): boolean {
  return value.kind === 'global' && value.path.join('.') === 'process.env';
}

/** `Object.keys(process.env)` */
function areNames(file: File, node: Node): boolean {
  const value = file.evaluator.evaluate(node);
  if (value.kind !== 'call' || value.callee.kind !== 'global' || value.callee.path.join('.') !== 'Object.keys') return false;
  const [argument] = value.node.type === 'CallExpression' ? value.node.arguments : [];
  return argument !== undefined && isEnvironment(file.evaluator.evaluate(argument));
}

/** Whether the type of a parameter says that it is an identity of AWS. */
export function isIdentityByType(file: File, { function: fn, index }: Extract<Value, { kind: 'parameter' }>): boolean {
  const parameter = fn.params[index];
  const type = parameter && typeOf(file, parameter);
  return type !== undefined && IDENTITY_TYPES.some(({ names, modules }) => names.some((name) => name === type.path) && modules.some((module) => matchesModule(module, type.module)));
}

/** The name that a store of settings is asked for: `config.get('aws.secretAccessKey')`. */
export function settingOf(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): string | undefined {
  const method = callee.kind === 'member' ? callee.name : callee.kind === 'import' && callee.path.length > 1 ? callee.path.at(-1) : undefined;
  const [argument] = node.type === 'CallExpression' && SETTINGS_READERS.some((name) => name === method) ? node.arguments : [];
  const name = argument && constantText(file.evaluator.evaluate(argument));
  return name !== undefined && /^[\w.:-]{1,80}$/.test(name) ? name : undefined;
}
