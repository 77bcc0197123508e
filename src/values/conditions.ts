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
      if (type === 'String' && /^"[^"'\\]*"$/.test(value)) return `'${value.slice(1, -1)}'`;
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
  if (tests.length === 0) return [];
  const isKnown = ({ key, holds }: Condition, as: boolean): boolean =>
    known.some((other) => other.key === key && (other.holds === holds) === as);
  if (conditions.some((test) => isKnown(test, false))) return [];
  const open = tests.filter((test) => !isKnown(test, true));
  const [only] = open;
  if (!only) return undefined;
  return open.length === 1 ? [{ ...only, holds: !only.holds }] : [];
}

/**
 * What must hold for a node to be reached, inside its function: the tests of the `if`, `? :`, `&&`, `||` and `switch` around
 * it, and the guards before it that leave (`if (!x) return;`).
 */
export function conditionsAround(sourceCode: SourceCode, node: Node): Condition[] {
  const conditions: Condition[] = [];
  for (let child = node, parent = node.parent; parent && !isFunction(child); child = parent, parent = parent.parent) {
    conditions.push(...conditionsInside(sourceCode, parent, child));
    if (conditions.length >= MAX_CONDITIONS) break;
  }
  return conditions.slice(0, MAX_CONDITIONS);
}

/** What is known after the last statement of a block, from the guards in it. */
export function conditionsAfter(sourceCode: SourceCode, block: TSESTree.BlockStatement): Condition[] {
  return guardsIn(sourceCode, block.body, block.body.length).slice(0, MAX_CONDITIONS);
}

function conditionsInside(sourceCode: SourceCode, parent: Node, child: Node): Condition[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === parent.test ? [] : conditionsOfTest(sourceCode, parent.test, child === parent.consequent);
    case 'LogicalExpression':
      if (child !== parent.right || parent.operator === '??') return [];
      return conditionsOfTest(sourceCode, parent.left, parent.operator === '&&');
    case 'SwitchCase':
      return child === parent.test ? [] : conditionsOfCase(sourceCode, parent);
    case 'BlockStatement':
    case 'Program':
    case 'TSModuleBlock':
      return guardsIn(sourceCode, parent.body, indexOf(parent.body, child));
    default:
      return [];
  }
}

/** What the statements before an index tell by not having left. */
function guardsIn(sourceCode: SourceCode, statements: readonly Node[], end: number): Condition[] {
  const conditions: Condition[] = [];
  for (const statement of statements.slice(Math.max(0, end - MAX_GUARD_DISTANCE), end)) {
    if (statement.type !== 'IfStatement') continue;
    if (leaves(statement.consequent)) {
      if (!statement.alternate || !leaves(statement.alternate)) {
        conditions.push(...conditionsOfTest(sourceCode, statement.test, false));
      }
    } else if (statement.alternate && leaves(statement.alternate)) {
      conditions.push(...conditionsOfTest(sourceCode, statement.test, true));
    }
  }
  return conditions;
}

/** The index of a statement, by its place: a file has thousands of them. */
function indexOf(statements: readonly Node[], child: Node): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.range[0] ?? 0) < child.range[0]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is known inside a `case`: the labels that lead to it, none of the others. */
function conditionsOfCase(sourceCode: SourceCode, switchCase: TSESTree.SwitchCase): Condition[] {
  const { cases, discriminant } = switchCase.parent;
  if (cases.length > MAX_CASES) return [];
  const last = cases.indexOf(switchCase);
  let first = last;
  while (first > 0 && !cases[first - 1]?.consequent.some((statement) => leaves(statement))) first--;
  const labels = cases.slice(first, last + 1);
  const isDefault = labels.some(({ test }) => test === null);
  const isSingle = labels.length === 1 && !isDefault;
  return cases.flatMap((other, index): Condition[] => {
    if (!other.test || (labels.includes(other) && !isSingle)) return [];
    const holds = index === last;
    const key = equalityKey(sourceCode, discriminant, other.test);
    // Only the one label, or for the default the absence of all others, is all that it takes to come here.
    const isWhole = isSingle ? holds : isDefault;
    return [{ key, holds, node: other, ...(!isWhole && { implied: true }) }];
  });
}

/** What is known when a computed key is one name, or none, of those that an object has. */
export function conditionsOfName(
  sourceCode: SourceCode,
  key: Node,
  name: string | undefined,
  names: readonly string[],
): Condition[] {
  const text = keyOf(sourceCode, key);
  return names.map((other) => ({
    key: `${text} === '${other}'`,
    holds: other === name,
    node: key,
    ...(name !== undefined && other !== name && { implied: true }),
  }));
}

/** Whether a statement never comes to its end. */
function leaves(statement: Node): boolean {
  switch (statement.type) {
    case 'BlockStatement':
      return statement.body.some((inner) => leaves(inner));
    case 'IfStatement':
      return leaves(statement.consequent) && !!statement.alternate && leaves(statement.alternate);
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    default:
      return false;
  }
}
