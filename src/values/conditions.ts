import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, SourceCode } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Condition } from './value.ts';

/** Tests longer than this are not compared by their text. In characters. */
const MAX_KEY = 500;
/** Parts of one test, and tests around one node, that are looked at; more say little and cost much. */
const MAX_PARTS = 16;
const MAX_CONDITIONS = 32;
/** Statements before a node that are searched for guards. */
const MAX_GUARD_DISTANCE = 200;
/** Cases of one `switch` that are told apart. */
const MAX_CASES = 16;

/** What is known when a test comes out one way: `a && b` that holds tells of `a` and of `b`. */
export function conditionsOfTest(sourceCode: SourceCode, test: Node, holds: boolean): Condition[] {
  let node = unwrap(test);
  let outcome = holds;
  for (let inner = negatedTest(node); inner; inner = negatedTest(node)) {
    node = unwrap(inner.test);
    outcome = inner.isNegated ? !outcome : outcome;
  }
  if (node.type === 'LogicalExpression' && node.operator === (outcome ? '&&' : '||')) {
    const parts = operands(node).flatMap((part) => conditionsOfTest(sourceCode, part, outcome));
    return [{ key: keyOf(sourceCode, node), holds: outcome, node }, ...parts.map((part) => ({ ...part, implied: true }))];
  }
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator)) {
    const key = equalityKey(sourceCode, node.left, node.right);
    return [{ key, holds: node.operator.startsWith('!') ? !outcome : outcome, node }];
  }
  return [{ key: keyOf(sourceCode, node), holds: outcome, node }];
}

/** The test inside `!test` or `Boolean(test)`. */
function negatedTest(node: Node): { readonly test: Node; readonly isNegated: boolean } | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '!') return { test: node.argument, isNegated: true };
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Boolean') return undefined;
  const [argument] = node.arguments;
  return argument && argument.type !== 'SpreadElement' ? { test: argument, isNegated: false } : undefined;
}

/** The operands of a chain of one operator, from the right, without recursion: generated code has long ones. */
function operands(chain: TSESTree.LogicalExpression): Node[] {
  const found: Node[] = [];
  let node: Node = chain;
  while (node.type === 'LogicalExpression' && node.operator === chain.operator && found.length < MAX_PARTS) {
    found.push(node.right);
    node = unwrap(node.left);
  }
  return [...found, node].slice(0, MAX_PARTS).reverse();
}

/** `a === b`, whichever side the constant stands on and however strict the comparison is. */
function equalityKey(sourceCode: SourceCode, left: Node, right: Node): string {
  const [first, second] = unwrap(left).type === 'Literal' ? [right, left] : [left, right];
  return `${keyOf(sourceCode, first)} === ${keyOf(sourceCode, second)}`;
}

/** The text of a test without its layout, its style of quotes, and `?.`, `!` and assertions around the whole. */
function keyOf(sourceCode: SourceCode, test: Node): string {
  const node = unwrap(test);
  if (node.range[1] - node.range[0] > MAX_KEY) return `at ${String(node.range[0])}`;
  return sourceCode
    .getTokens(node)
    .map(({ type, value }) => {
      if (type === 'String' && !/["\\]/.test(value)) return `'${value.slice(1, -1)}'`;
      if (type === 'String' && !/['\\]/.test(value.slice(1, -1))) return `'${value.slice(1, -1)}'`;
      return value === '?.' ? '.' : value;
    })
    .join(' ');
}

/** The other outcome of a single test; nothing can be said of the opposite of several. */
export function negated(conditions: readonly Condition[]): Condition[] {
  return otherwise([], conditions) ?? [];
}

/**
 * What else is known, beside `known`, when `conditions` do not all hold: the opposite of the only test that `known` leaves
 * open. `undefined` when `known` says that they hold; nothing can be said of the opposite of several.
 */
export function otherwise(known: readonly Condition[], conditions: readonly Condition[]): Condition[] | undefined {
  const tests = conditions.filter(({ implied }) => implied !== true);
  if (tests.length === 0) return conditions.length === 0 ? [] : undefinedUnlessOpen(known, conditions);
  const isKnown = ({ key, holds }: Condition, as: boolean): boolean =>
    known.some((other) => other.key === key && (other.holds === holds) === as);
  if (conditions.some((test) => isKnown(test, false))) return [];
  const open = tests.filter((test) => !isKnown(test, true));
  const [only] = open;
  if (!only) return undefined;
  return open.length === 1 ? [{ ...only, holds: !only.holds }] : [];
}
