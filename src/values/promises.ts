import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import type { Branch, Value } from './value.ts';
import { oneOf } from './value.ts';

/** More ways to resolve one promise than this are not told apart. */
const MAX_RESOLUTIONS = 8;

/**
 * What `new Promise((resolve) => …)` gives in the end: promises are seen through. `undefined` where it cannot be told, as where
 * `resolve` itself is handed on.
 */
export function resolvedValue(evaluator: Evaluator, node: TSESTree.NewExpression, callee: Value): Value | undefined {
  if (callee.kind !== 'global' || !/^(?:(?:globalThis|window|self|global)\.)?Promise$/.test(callee.path.join('.'))) return undefined;
  const [executor] = node.arguments;
  const fn = executor && unwrap(executor);
  if (!fn || !isFunction(fn)) return undefined;
  const [resolve] = fn.params;
  const variable = resolve?.type === 'Identifier' ? evaluator.names.variableOf(resolve) : undefined;
  const branches: Branch[] = [];
  for (const { identifier } of variable?.references ?? []) {
    const call: Node = identifier.parent;
    if (call.type !== 'CallExpression' || call.callee !== identifier || branches.length >= MAX_RESOLUTIONS) return undefined;
    const [argument] = call.arguments;
    if (!argument || argument.type === 'SpreadElement') return undefined;
    branches.push({ value: evaluator.evaluate(argument), conditions: [] });
  }
  if (branches.length === 0) return undefined;
  const value = branches.length === 1 && branches[0] ? branches[0].value : oneOf(node, 'return', branches);
  return value.kind === 'unknown' ? undefined : value;
}
