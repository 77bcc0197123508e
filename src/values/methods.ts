import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import type { Evaluator } from './evaluator.ts';
import { decode, decodedText, joined, mapText, textOf } from './text.ts';
import type { ArrayValue, Value } from './value.ts';
import { constantText } from './value.ts';

/** What a method of a text, a buffer, an array or a promise gives; `undefined` for those that are not followed. */
export function methodCall(
  evaluator: Evaluator,
  node: TSESTree.CallExpression,
  object: Node,
  method: string,
): Value | undefined {
  switch (method) {
    case 'trim':
    case 'trimStart':
    case 'trimEnd':
      return trimmed(node, evaluator.evaluate(object));
    case 'valueOf':
      return sameText(evaluator.evaluate(object));
    case 'toString': {
      const value = evaluator.evaluate(object);
      return textFromBytes(evaluator, node, value) ?? (node.arguments.length === 0 ? sameText(value) : undefined);
    }
    case 'concat':
      return concatenated(evaluator, node, evaluator.evaluate(object));
    case 'join':
      return joinedElements(evaluator, node, evaluator.evaluate(object));
    case 'map':
    case 'flatMap':
      return mapped(evaluator, node, method);
    // What Pulumi knows only later is seen through like a promise.
    case 'apply':
    case 'then': {
      const [callback, ...others] = node.arguments;
      const fn = callback && others.length === 0 ? evaluator.evaluate(callback) : undefined;
      if (fn?.kind !== 'function') return undefined;
      const value = evaluator.returned(fn);
      return value.kind === 'unknown' || value.kind === 'absent' ? undefined : value;
    }
    default:
      return undefined;
  }
}

/** A value that a method of texts leaves as it is, as far as anybody can see. */
function sameText(value: Value): Value | undefined {
  switch (value.kind) {
    case 'text':
    case 'env':
    case 'global':
    case 'oneOf':
    case 'parameter':
    case 'member':
    case 'import':
    case 'call':
      return value;
    default:
      return undefined;
  }
}

function trimmed(node: Node, value: Value): Value | undefined {
  const text = constantText(value);
  return text === undefined || text === text.trim() ? sameText(value) : mapText(node, value, (characters) => characters.trim());
}

function concatenated(evaluator: Evaluator, node: TSESTree.CallExpression, value: Value): Value | undefined {
  const others = (): Value[] => node.arguments.map((argument) => evaluator.evaluate(argument));
  if (value.kind === 'text') return textOf(node, [value, ...others()]);
  if (value.kind !== 'array') return undefined;
  return others().reduce<ArrayValue>((array, other) => withElements(array, other), { ...value, node });
}

/** What a callback makes of each element. How many there are, nobody follows: the list stays open. */
function mapped(evaluator: Evaluator, node: TSESTree.CallExpression, method: 'flatMap' | 'map'): ArrayValue | undefined {
  const [callback] = node.arguments;
  const fn = callback && evaluator.evaluate(callback);
  if (fn?.kind !== 'function') return undefined;
  const made = evaluator.returned(fn);
  if (made.kind === 'unknown' || made.kind === 'absent') return undefined;
  const elements = method === 'flatMap' && made.kind === 'array' ? made.elements : [made];
  return { kind: 'array', node, elements, open: true };
}

function withElements(array: ArrayValue, other: Value): ArrayValue {
  if (other.kind === 'array') {
    return { ...array, elements: [...array.elements, ...other.elements], open: array.open || other.open };
  }
  const isElement = other.kind === 'text' || other.kind === 'object' || other.kind === 'number' || other.kind === 'boolean';
  return isElement ? { ...array, elements: [...array.elements, other] } : { ...array, open: true };
}

function joinedElements(evaluator: Evaluator, node: TSESTree.CallExpression, value: Value): Value | undefined {
  if (value.kind !== 'array' || value.open) return undefined;
  const [argument] = node.arguments;
  const separator = argument ? constantText(evaluator.evaluate(argument)) : ',';
  return separator === undefined ? undefined : joined(node, value.elements, separator);
}

/** `Buffer.from(text, encoding).toString()`. */
function textFromBytes(evaluator: Evaluator, node: TSESTree.CallExpression, buffer: Value): Value | undefined {
  if ((buffer.kind !== 'call' && buffer.kind !== 'new') || buffer.node.type === 'TaggedTemplateExpression') return undefined;
  if (!isBuffer(buffer.callee, buffer.kind)) return undefined;
  const [source, encoding] = buffer.node.arguments;
  const [target] = node.arguments;
  const text = source && constantText(evaluator.evaluate(source));
  const encodingName = encoding ? constantText(evaluator.evaluate(encoding)) : 'utf8';
  const targetName = target ? constantText(evaluator.evaluate(target)) : 'utf8';
  if (text === undefined || encodingName === undefined || !/^(?:utf-?8|ascii|latin1|binary)$/i.test(targetName ?? '')) {
    return undefined;
  }
  const decoded = decode(text, encodingName);
  return decoded === undefined ? undefined : decodedText(node, decoded);
}

function isBuffer(callee: Value, kind: 'call' | 'new'): boolean {
  const name = kind === 'new' ? 'Buffer' : 'Buffer.from';
  if (callee.kind === 'global') return callee.path.join('.').replace(/^(?:globalThis|global|window)\./, '') === name;
  return callee.kind === 'import' && /^(?:node:)?buffer$/.test(callee.module) && callee.path.filter((step) => step !== 'default').join('.') === name;
}
