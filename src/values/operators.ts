import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../syntax/unwrap.ts';
import { conditionsOfTest } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import { textOf } from './text.ts';
import type { Branch, OneOfValue, Value } from './value.ts';
import { absent, isPresent, oneOf, unknown } from './value.ts';

type ChoiceOperator = '&&' | '??' | '||';

/** A chain of more of the same operator than this is not followed: a choice cannot have as many branches. */
const MAX_CHAIN = 64;

export function evaluateLogical(evaluator: Evaluator, node: TSESTree.LogicalExpression): Value {
  let length = 1;
  for (let left = unwrap(node.left); left.type === 'LogicalExpression' && length <= MAX_CHAIN; left = unwrap(left.left)) length++;
  if (length > MAX_CHAIN) return unknown(node);
  return choose(evaluator, node, node.operator, node.left, node.right);
}

/** `left = right` and its kin, as an expression. */
export function evaluateAssignment(evaluator: Evaluator, node: TSESTree.AssignmentExpression): Value {
  const { left, operator, right } = node;
  switch (operator) {
    case '=':
      return evaluator.evaluate(right);
    case '+=':
      return added(evaluator, node);
    case '&&=':
    case '??=':
    case '||=':
      return choose(evaluator, node, operator === '&&=' ? '&&' : operator === '??=' ? '??' : '||', left, right);
    default:
      return unknown(node);
  }
}

function added(evaluator: Evaluator, node: TSESTree.AssignmentExpression): Value {
  const values = [evaluator.evaluate(node.left), evaluator.evaluate(node.right)];
  return values.some(({ kind }) => kind === 'text') ? textOf(node, values) : unknown(node);
}

function choose(
  evaluator: Evaluator,
  node: TSESTree.AssignmentExpression | TSESTree.LogicalExpression,
  operator: ChoiceOperator,
  leftNode: TSESTree.Expression,
  rightNode: TSESTree.Expression,
): Value {
  const left = evaluator.evaluate(leftNode);
  const right = evaluator.evaluate(rightNode);
  const test = (holds: boolean): Branch['conditions'] => conditionsOfTest(evaluator.sourceCode, leftNode, holds);
  if (operator === '&&') {
    const truth = truthOf(left);
    if (truth !== undefined) return truth ? right : left;
    return oneOf(node, '&&', [
      { value: right, conditions: test(true) },
      { value: absent(leftNode), conditions: test(false) },
    ]);
  }
  if (isOwnField(node)) {
    // Nobody knows which member of the class runs first.
    if (left.kind === 'member') return right;
  } else if (operator === '??' ? isPresent(left) : truthOf(left) === true) return left;
  if (right.kind === 'absent') return left;
  const kept = branchesThat(left, (value) => (operator === '??' ? value.kind !== 'absent' : truthOf(value) !== false));
  const [only] = kept;
  if (!only) return right;
  const stays: Branch =
    kept.length === 1
      ? { value: only.value, conditions: [...test(true), ...only.conditions] }
      : { value: oneOf(left.node, (left as OneOfValue).via, kept), conditions: test(true) };
  return oneOf(node, operator, [stays, { value: right, conditions: test(false) }]);
}

/** `this.name ??= value` */
function isOwnField(node: TSESTree.AssignmentExpression | TSESTree.LogicalExpression): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  const left = unwrap(node.left);
  return left.type === 'MemberExpression' && left.object.type === 'ThisExpression';
}

/** The branches of a value that pass a test: of `a || b`, the `a` that is not empty. A plain value is one branch. */
export function branchesThat(value: Value, passes: (value: Value) => boolean): Branch[] {
  if (value.kind !== 'oneOf') return passes(value) ? [{ value, conditions: [] }] : [];
  return value.branches.flatMap((branch): Branch[] => {
    const inner = branchesThat(branch.value, passes);
    const [only] = inner;
    if (!only) return [];
    if (branch.value.kind !== 'oneOf') return [branch];
    if (inner.length === 1) return [{ value: only.value, conditions: [...branch.conditions, ...only.conditions] }];
    return [{ value: oneOf(branch.value.node, branch.value.via, inner), conditions: branch.conditions }];
  });
}

export function evaluateConditional(evaluator: Evaluator, node: TSESTree.ConditionalExpression): Value {
  return oneOf(
    node,
    '?:',
    [true, false].map((holds) => ({
      value: evaluator.evaluate(holds ? node.consequent : node.alternate),
      conditions: conditionsOfTest(evaluator.sourceCode, node.test, holds),
    })),
  );
}

export function evaluateUnary(evaluator: Evaluator, node: TSESTree.UnaryExpression): Value {
  switch (node.operator) {
    case 'void':
      return absent(node);
    case '!': {
      const truth = truthOf(evaluator.evaluate(node.argument));
      return truth === undefined ? unknown(node) : { kind: 'boolean', node, value: !truth };
    }
    case '-': {
      const value = evaluator.evaluate(node.argument);
      return value.kind === 'number' ? { kind: 'number', node, value: -value.value } : unknown(node);
    }
    default:
      return unknown(node);
  }
}

/** `60 * 60 * 24` */
export function product(evaluator: Evaluator, node: TSESTree.BinaryExpression): Value {
  let result = 1;
  let length = 0;
  let left: TSESTree.Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '*') {
    const factor = evaluator.evaluate(left.right);
    if (factor.kind !== 'number' || ++length > MAX_CHAIN) return unknown(node);
    result *= factor.value;
    left = unwrap(left.left);
  }
  const first = evaluator.evaluate(left);
  return first.kind === 'number' ? { kind: 'number', node, value: first.value * result } : unknown(node);
}

/** Whether a test of the value holds; `undefined` where that is not known. */
export function truthOf(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'text': {
      if (value.pieces.some((piece) => 'text' in piece && piece.text !== '')) return true;
      return value.pieces.some((piece) => 'hole' in piece) ? undefined : false;
    }
    case 'object':
    case 'array':
    case 'function':
    case 'class':
    case 'new':
      return true;
    case 'absent':
      return false;
    case 'boolean':
      return value.value;
    case 'number':
      return value.value !== 0 && !Number.isNaN(value.value);
    case 'oneOf': {
      const [first, ...others] = value.branches.map((branch) => truthOf(branch.value));
      return others.every((other) => other === first) ? first : undefined;
    }
    default:
      return undefined;
  }
}
