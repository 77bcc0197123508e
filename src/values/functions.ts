import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import { conditionsAfter } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import type { FunctionValue, Value } from './value.ts';
import { absent, oneOf, unknown } from './value.ts';

/** What a function gives back: the values of its `return`s. Generators are not followed. */
export function returnedBy(evaluator: Evaluator, value: FunctionValue): Value {
  const { node } = value;
  if (node.generator) return unknown(node);
  const { body } = node;
  if (body.type !== 'BlockStatement') return evaluator.evaluate(body);
  return evaluator.guarded(body, node, () => {
    const returns = returnStatements(body);
    if (returns.length === 0) return absent(node);
    const branches = returns.map((statement) => ({
      value: statement.argument ? evaluator.evaluate(statement.argument) : absent(statement),
      conditions: evaluator.conditionsAround(statement),
    }));
    if (canEnd(body)) branches.push({ value: absent(node), conditions: conditionsAfter(evaluator.sourceCode, body) });
    return oneOf(node, 'return', branches);
  });
}

/** The `return`s of a function body, without those of functions inside it. */
function returnStatements(body: Node): TSESTree.ReturnStatement[] {
  const found: TSESTree.ReturnStatement[] = [];
  const pending: Node[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'ReturnStatement') found.push(node);
    // One by one: a call takes no hundred thousand arguments.
    else for (const statement of statementsIn(node).reverse()) pending.push(statement);
  }
  return found;
}

/** The statements directly inside a statement. */
function statementsIn(node: Node): Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return [...node.body];
    case 'IfStatement':
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
    case 'TryStatement':
      return [node.block, ...(node.handler ? [node.handler.body] : []), ...(node.finalizer ? [node.finalizer] : [])];
    case 'SwitchStatement':
      return node.cases.flatMap((switchCase) => switchCase.consequent);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return [node.body];
    default:
      return [];
  }
}

/** Whether a statement can come to its end, as far as its form tells. */
function canEnd(statement: Node): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return false;
    case 'BlockStatement':
      return statement.body.every((inner) => canEnd(inner));
    case 'IfStatement':
      return !statement.alternate || canEnd(statement.consequent) || canEnd(statement.alternate);
    case 'TryStatement': {
      const { block, handler, finalizer } = statement;
      if (finalizer && !canEnd(finalizer)) return false;
      return canEnd(block) || (handler !== null && canEnd(handler.body));
    }
    case 'SwitchStatement':
      return canSwitchEnd(statement);
    case 'WhileStatement':
    case 'DoWhileStatement':
      return statement.test.type !== 'Literal' || !statement.test.value;
    case 'ForStatement':
      return statement.test !== null;
    case 'LabeledStatement':
      return canEnd(statement.body);
    default:
      return true;
  }
}

function canSwitchEnd({ cases }: TSESTree.SwitchStatement): boolean {
  if (!cases.some(({ test }) => test === null)) return true;
  const last = cases.at(-1);
  return (
    last?.consequent.every((statement) => canEnd(statement)) === true ||
    cases.some(({ consequent }) => consequent.some((statement) => holdsBreak(statement)))
  );
}

/** Whether a statement of a `case` holds a `break` that leaves the `switch`. */
function holdsBreak(statement: Node): boolean {
  if (statement.type === 'BreakStatement') return true;
  const isPlain = statement.type === 'BlockStatement' || statement.type === 'IfStatement' || statement.type === 'TryStatement';
  return isPlain && statementsIn(statement).some((inner) => holdsBreak(inner));
}
