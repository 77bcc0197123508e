import type { TSESTree } from '@typescript-eslint/utils';
import { constantName, memberName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import { parseJson } from './json.ts';
import { moduleName } from './modules.ts';
import { ObjectBuilder } from './objects.ts';
import { decode, decodedText, joined, mapText, textOf } from './text.ts';
import type { Value } from './value.ts';
import { constantText, unknown } from './value.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression | TSESTree.ImportExpression;

/** Helpers that compilers put around `require`. */
const REQUIRE_HELPERS = new Set([
  '__importStar',
  '__importDefault',
  '__toESM',
  '_interopRequireDefault',
  '_interopRequireWildcard',
  '_interop_require_default',
  '_interop_require_wildcard',
]);

/** What a call, a `new`, a tagged template or a dynamic import gives. */
export function evaluateCall(evaluator: Evaluator, node: Call): Value {
  switch (node.type) {
    case 'ImportExpression':
      return importOf(node, node.source);
    case 'NewExpression':
      return evaluateNew(evaluator, node);
    case 'TaggedTemplateExpression':
      return evaluateTag(evaluator, node);
    default:
      return knownCall(evaluator, node) ?? followedCall(evaluator, node);
  }
}

function importOf(node: Node, source: Node): Value {
  const module = constantName(source);
  return module === undefined ? unknown(node) : { kind: 'import', node, module: moduleName(module), path: [] };
}

function evaluateNew(evaluator: Evaluator, node: TSESTree.NewExpression): Value {
  return { kind: 'new', node, callee: evaluator.evaluate(node.callee) };
}

function evaluateTag(evaluator: Evaluator, node: TSESTree.TaggedTemplateExpression): Value {
  const callee = evaluator.evaluate(node.tag);
  if (isGlobal(callee, 'String.raw')) {
    return textOf(
      node,
      node.quasi.quasis.flatMap((quasi, index): Value[] => {
        const expression = node.quasi.expressions[index];
        const text: Value = { kind: 'text', node: quasi, pieces: [{ text: quasi.value.raw, node: quasi, verbatim: true }] };
        return expression ? [text, evaluator.evaluate(expression)] : [text];
      }),
    );
  }
  return { kind: 'call', node, callee };
}

function isGlobal(value: Value, path: string): boolean {
  return value.kind === 'global' && value.path.join('.') === path;
}

/** A call of a function of this file gives what the function returns; every other call is left as it is. */
function followedCall(evaluator: Evaluator, node: TSESTree.CallExpression): Value {
  const callee = evaluator.evaluate(node.callee);
  if (callee.kind === 'function') {
    const value = evaluator.returned(callee);
    return value.kind === 'unknown' || value.kind === 'absent' ? { kind: 'call', node, callee } : value;
  }
  const [argument] = node.arguments;
  if (callee.kind === 'import' && argument && argument.type !== 'SpreadElement') {
    const name = callee.path.filter((step) => step !== 'default').join('.');
    const isTransparent = evaluator.transparentCalls.some((call) => call.module === callee.module && call.name === name);
    if (isTransparent) return evaluator.evaluate(argument);
  }
  return { kind: 'call', node, callee };
}

/** Calls whose meaning is part of the language or of Node; `undefined` for all others. */
function knownCall(evaluator: Evaluator, node: TSESTree.CallExpression): Value | undefined {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  if (callee.type === 'Identifier') {
    return first && !evaluator.names.variableOf(callee)
      ? globalFunction(evaluator, node, callee.name, first)
      : requireHelper(evaluator, callee, first);
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee);
  if (method === undefined) return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'Identifier' && !evaluator.names.variableOf(object)) {
    const value = globalMethod(evaluator, node, `${object.name}.${method}`);
    if (value) return value;
  }
  if (isEnvironmentGet(evaluator, object, method)) {
    const name = first && constantText(evaluator.evaluate(first));
    return name === undefined ? undefined : { kind: 'env', node, name, reader: 'Deno.env' };
  }
  return textMethod(evaluator, node, object, method);
}

/** `Deno.env.get(name)`. */
function isEnvironmentGet(evaluator: Evaluator, object: Node, method: string): boolean {
  return method === 'get' && object.type === 'MemberExpression' && isGlobal(evaluator.evaluate(object), 'Deno.env');
}

function globalFunction(evaluator: Evaluator, node: TSESTree.CallExpression, name: string, first: Node): Value | undefined {
  switch (name) {
    case 'require':
      return importOf(node, first);
    case 'String':
      return textOf(node, [evaluator.evaluate(first)]);
    case 'atob':
      return mapText(node, evaluator.evaluate(first), (text) => decode(text, 'base64'));
    case 'decodeURIComponent':
      return mapText(node, evaluator.evaluate(first), (text) => (/%(?![\dA-Fa-f]{2})/.test(text) ? undefined : decodeUri(text)));
    case 'structuredClone':
      return evaluator.evaluate(first);
    default:
      return REQUIRE_HELPERS.has(name) ? evaluator.evaluate(first) : undefined;
  }
}

/** A helper that the compiled file declares itself. */
function requireHelper(evaluator: Evaluator, callee: TSESTree.Identifier, first: Node | undefined): Value | undefined {
  return first && REQUIRE_HELPERS.has(callee.name) ? evaluator.evaluate(first) : undefined;
}

function decodeUri(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function globalMethod(evaluator: Evaluator, node: TSESTree.CallExpression, name: string): Value | undefined {
  const [first, ...others] = node.arguments;
  if (!first) return undefined;
  switch (name) {
    case 'Object.freeze':
    case 'Object.seal':
    case 'Promise.resolve':
      return evaluator.evaluate(first);
    case 'Object.assign': {
      const builder = new ObjectBuilder();
      for (const argument of [first, ...others]) builder.spread(evaluator.evaluate(argument), argument);
      return builder.build(node);
    }
    case 'JSON.parse': {
      const text = constantText(evaluator.evaluate(first));
      return text === undefined ? undefined : parseJson(node, text);
    }
    default:
      return REQUIRE_HELPERS.has(name.slice(name.indexOf('.') + 1)) ? evaluator.evaluate(first) : undefined;
  }
}

/** Methods of texts, buffers and arrays of texts. */
function textMethod(
  evaluator: Evaluator,
  node: TSESTree.CallExpression,
  object: Node,
  method: string,
): Value | undefined {
  switch (method) {
    case 'trim':
    case 'trimStart':
    case 'trimEnd':
    case 'valueOf': {
      const value = evaluator.evaluate(object);
      if (value.kind === 'text') return constantText(value) === undefined ? value : trimmed(node, value);
      return value.kind === 'env' || value.kind === 'oneOf' ? value : undefined;
    }
    case 'toString':
      return textFromBytes(evaluator, node, object) ?? plainToString(evaluator, object);
    case 'concat': {
      const value = evaluator.evaluate(object);
      if (value.kind !== 'text') return undefined;
      return textOf(node, [value, ...node.arguments.map((argument) => evaluator.evaluate(argument))]);
    }
    case 'join': {
      const value = evaluator.evaluate(object);
      if (value.kind !== 'array' || value.open) return undefined;
      const [argument] = node.arguments;
      const separator = argument ? constantText(evaluator.evaluate(argument)) : ',';
      return separator === undefined ? undefined : joined(node, value.elements, separator);
    }
    default:
      return undefined;
  }
}

function trimmed(node: Node, value: Value): Value {
  const text = constantText(value) ?? '';
  return text === text.trim() ? value : mapText(node, value, (characters) => characters.trim());
}

function plainToString(evaluator: Evaluator, object: Node): Value | undefined {
  const value = evaluator.evaluate(object);
  return value.kind === 'text' || value.kind === 'env' || value.kind === 'oneOf' ? value : undefined;
}

/** `Buffer.from(text, encoding).toString()`. */
function textFromBytes(evaluator: Evaluator, node: TSESTree.CallExpression, object: Node): Value | undefined {
  if (object.type !== 'CallExpression' && object.type !== 'NewExpression') return undefined;
  const callee = evaluator.evaluate(object.callee);
  const isBuffer =
    isGlobal(callee, 'Buffer.from') ||
    (object.type === 'NewExpression' && isGlobal(callee, 'Buffer')) ||
    (callee.kind === 'import' && /^(?:node:)?buffer$/.test(callee.module) && callee.path.join('.') === 'Buffer.from');
  if (!isBuffer) return undefined;
  const [source, encoding] = object.arguments;
  const text = source && constantText(evaluator.evaluate(source));
  const encodingName = encoding ? constantText(evaluator.evaluate(encoding)) : 'utf8';
  const [target] = node.arguments;
  const targetName = target ? constantText(evaluator.evaluate(target)) : 'utf8';
  if (text === undefined || encodingName === undefined || !/^(?:utf-?8|ascii|latin1|binary)$/i.test(targetName ?? '')) {
    return undefined;
  }
  const decoded = decode(text, encodingName);
  return decoded === undefined ? undefined : decodedText(node, decoded);
}
