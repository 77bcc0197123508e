import type { Node, SourceCode } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Condition } from './value.ts';

/** What is known when a test comes out one way: `a && b` that holds tells of `a` and of `b`. */
export function conditionsOfTest(sourceCode: SourceCode, test: Node, holds: boolean): Condition[] {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    return conditionsOfTest(sourceCode, node.argument, !holds);
  }
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Boolean') {
    const [argument] = node.arguments;
    if (argument) return conditionsOfTest(sourceCode, argument, holds);
  }
  if (node.type === 'LogicalExpression' && node.operator === (holds ? '&&' : '||')) {
    const parts = [node.left, node.right].flatMap((part) => conditionsOfTest(sourceCode, part, holds));
    return [{ key: keyOf(sourceCode, node), holds, node }, ...parts.map((part) => ({ ...part, implied: true }))];
  }
  if (node.type === 'BinaryExpression' && (node.operator === '!==' || node.operator === '!=')) {
    const key = `${keyOf(sourceCode, node.left)} ${node.operator.replace('!', '=')} ${keyOf(sourceCode, node.right)}`;
    return [{ key, holds: !holds, node }];
  }
  return [{ key: keyOf(sourceCode, node), holds, node }];
}

/** The text of a test without its layout and without `?.`, `!` and assertions around the whole. */
function keyOf(sourceCode: SourceCode, test: Node): string {
  const node = unwrap(test);
  return sourceCode
    .getTokens(node)
    .map((token) => (token.value === '?.' ? '.' : token.value))
    .join(' ');
}

/** The other outcome of a single test; nothing can be said of the opposite of several. */
export function negated(conditions: readonly Condition[]): Condition[] {
  const tests = conditions.filter((condition) => condition.implied !== true);
  const [only] = tests;
  return only && tests.length === 1 ? [{ ...only, holds: !only.holds }] : [];
}

/**
 * What must hold for a node to be reached, inside its function: the tests of the `if`, `? :`, `&&` and `||` around it, and
 * the guards before it that leave (`if (!x) return;`).
 */
export function conditionsAround(sourceCode: SourceCode, node: Node): Condition[] {
  const conditions: Condition[] = [];
  for (let child = node, parent = node.parent; parent && !isFunction(child); child = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && child !== parent.test) {
      conditions.push(...conditionsOfTest(sourceCode, parent.test, child === parent.consequent));
    } else if (parent.type === 'LogicalExpression' && child === parent.right && parent.operator !== '??') {
      conditions.push(...conditionsOfTest(sourceCode, parent.left, parent.operator === '&&'));
    } else if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      for (const statement of parent.body) {
        if (statement === child) break;
        if (statement.type === 'IfStatement' && !statement.alternate && leaves(statement.consequent)) {
          conditions.push(...conditionsOfTest(sourceCode, statement.test, false));
        }
      }
    }
  }
  return conditions;
}

/** Whether a statement never comes to its end. */
function leaves(statement: Node): boolean {
  if (statement.type === 'BlockStatement') {
    const last = statement.body.at(-1);
    return last !== undefined && leaves(last);
  }
  return (
    statement.type === 'ReturnStatement' ||
    statement.type === 'ThrowStatement' ||
    statement.type === 'ContinueStatement' ||
    statement.type === 'BreakStatement'
  );
}
