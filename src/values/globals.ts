import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import type { Evaluator } from './evaluator.ts';
import { parseJson } from './json.ts';
import { ObjectBuilder } from './objects.ts';
import { decode, mapText, textOf } from './text.ts';
import type { Value } from './value.ts';
import { constantText } from './value.ts';

/** What a function of the language or its runtimes gives; `undefined` for those that are not followed. */
export function globalCall(evaluator: Evaluator, node: TSESTree.CallExpression, path: string): Value | undefined {
  const [first] = node.arguments;
  if (!first) return undefined;
  switch (path) {
    case 'String':
      return textOf(node, [evaluator.evaluate(first)]);
    case 'atob':
      return mapText(node, evaluator.evaluate(first), (text) => decode(text, 'base64'));
    case 'decodeURIComponent':
      return mapText(node, evaluator.evaluate(first), decodeUri);
    case 'structuredClone':
    case 'Object.freeze':
    case 'Object.seal':
    case 'Promise.all':
    case 'Promise.resolve':
      return evaluator.evaluate(first);
    case 'Object.assign':
      return assigned(evaluator, node);
    case 'JSON.parse':
      return parsed(evaluator, node, evaluator.evaluate(first));
    case 'Deno.env.get': {
      const name = constantText(evaluator.evaluate(first));
      return name === undefined ? undefined : { kind: 'env', node, name, reader: 'Deno.env' };
    }
    default:
      return undefined;
  }
}

function decodeUri(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** `Object.assign(target, …sources)`. */
function assigned(evaluator: Evaluator, node: TSESTree.CallExpression): Value {
  const builder = new ObjectBuilder();
  for (const argument of node.arguments) builder.spread(evaluator.evaluate(argument), argument);
  return builder.build(node);
}

/** `JSON.parse(text)`; what `JSON.stringify` has just made of a value is the value. */
function parsed(evaluator: Evaluator, node: Node, value: Value): Value | undefined {
  const text = constantText(value);
  if (text !== undefined) return parseJson(node, text);
  if (value.kind !== 'call' || value.node.type !== 'CallExpression' || value.callee.kind !== 'global') return undefined;
  const [source] = value.node.arguments;
  return source && value.callee.path.join('.') === 'JSON.stringify' ? evaluator.evaluate(source) : undefined;
}
