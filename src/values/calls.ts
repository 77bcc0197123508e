import type { TSESTree } from '@typescript-eslint/utils';
import { constantName, memberName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import { globalCall } from './globals.ts';
import { methodCall } from './methods.ts';
import { moduleName } from './modules.ts';
import { resolvedValue } from './promises.ts';
import { textOf } from './text.ts';
import type { FunctionValue, OneOfValue, Value } from './value.ts';
import { constantText, leavesOf, oneOf, unknown } from './value.ts';

/** So many functions that one call may reach are followed. */
const MAX_CHOICES = 4;

type Call = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression | TSESTree.ImportExpression;

/** Helpers that compilers put around `require`; a compiled file may declare them itself. */
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
      return importOf(evaluator, node, node.source);
    case 'NewExpression': {
      const callee = evaluator.evaluate(node.callee);
      return resolvedValue(evaluator, node, callee) ?? { kind: 'new', node, callee };
    }
    case 'TaggedTemplateExpression':
      return evaluateTag(evaluator, node);
    default:
      return knownCall(evaluator, node) ?? followedCall(evaluator, node);
  }
}

function importOf(evaluator: Evaluator, node: Node, source: Node): Value {
  const module = constantName(source) ?? constantText(evaluator.evaluate(source));
  return module === undefined ? unknown(node) : { kind: 'import', node, module: moduleName(module), path: [] };
}

function evaluateTag(evaluator: Evaluator, node: TSESTree.TaggedTemplateExpression): Value {
  const callee = evaluator.evaluate(node.tag);
  if (callee.kind !== 'global' || callee.path.join('.') !== 'String.raw') return { kind: 'call', node, callee };
  return textOf(
    node,
    node.quasi.quasis.flatMap((quasi, index): Value[] => {
      const expression = node.quasi.expressions[index];
      const text: Value = { kind: 'text', node: quasi, pieces: [{ text: quasi.value.raw, node: quasi, verbatim: true }] };
      return expression ? [text, evaluator.evaluate(expression)] : [text];
    }),
  );
}

/** Calls whose meaning is part of the language or of its runtimes; `undefined` for all others. */
function knownCall(evaluator: Evaluator, node: TSESTree.CallExpression): Value | undefined {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  if (node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  if (first && REQUIRE_HELPERS.has(calledName(callee) ?? '')) return evaluator.evaluate(first);
  if (callee.type === 'Identifier' && evaluator.names.variableOf(callee)) return undefined;
  const value = evaluator.evaluate(callee);
  if (value.kind === 'global') {
    const path = value.path.join('.').replace(/^(?:globalThis|window|self|global)\./, '');
    if (first && /^(?:module\.)?require$/.test(path)) return importOf(evaluator, node, first);
    const known = globalCall(evaluator, node, path);
    if (known) return known;
  }
  if (callee.type !== 'MemberExpression' || value.kind === 'function') return undefined;
  const method = memberName(callee);
  return method === undefined ? undefined : methodCall(evaluator, node, callee.object, method);
}

function calledName(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? memberName(callee) : undefined;
}

/** A call of a function of this file gives what the function returns; every other call is left as it is. */
function followedCall(evaluator: Evaluator, node: TSESTree.CallExpression): Value {
  const callee = evaluator.evaluate(node.callee);
  const [first] = node.arguments;
  if (callee.kind === 'function') return returnedFrom(evaluator, node, callee);
  if (callee.kind === 'oneOf') return chosenCall(evaluator, node, callee) ?? { kind: 'call', node, callee };
  if (first && first.type !== 'SpreadElement') {
    if (isMadeRequire(callee)) return importOf(evaluator, node, first);
    if (isTransparent(evaluator, callee)) return evaluator.evaluate(first);
  }
  return { kind: 'call', node, callee };
}

function returnedFrom(evaluator: Evaluator, node: TSESTree.CallExpression, callee: FunctionValue): Value {
  const value = evaluator.returned(callee, node);
  return value.kind === 'unknown' || value.kind === 'absent' ? { kind: 'call', node, callee } : value;
}

/** A call of one of several functions of this file: what any of them returns. Where there is none, the call fails. */
function chosenCall(evaluator: Evaluator, node: TSESTree.CallExpression, callee: OneOfValue): Value | undefined {
  const leaves = leavesOf(callee).filter(({ value }) => value.kind !== 'absent');
  if (leaves.length > MAX_CHOICES) return undefined;
  const branches = leaves.flatMap(({ value, conditions }) => (value.kind === 'function' ? [{ value: returnedFrom(evaluator, node, value), conditions }] : []));
  return branches.length > 0 && branches.length === leaves.length ? oneOf(node, 'return', branches) : undefined;
}

/** An export of a module, or what a framework declares as a global. */
function isTransparent(evaluator: Evaluator, callee: Value): boolean {
  if (callee.kind === 'global') return evaluator.transparentCalls.some(({ module, name }) => callee.path.join('.') === `${module}.${name}`);
  if (callee.kind !== 'import') return false;
  const { module, path } = callee;
  const name = path.filter((step) => step !== 'default').join('.');
  return evaluator.transparentCalls.some((call) => call.module === module && call.name === name);
}

/** `createRequire(import.meta.url)`: the `require` of an ECMAScript module. */
function isMadeRequire(value: Value): boolean {
  return (
    value.kind === 'call' &&
    value.callee.kind === 'import' &&
    /^(?:node:)?module$/.test(value.callee.module) &&
    value.callee.path.at(-1) === 'createRequire'
  );
}
