import type { Node } from '../syntax/node.ts';
import { enclosingFunction, isFunction } from '../syntax/node.ts';
import { conditionsAround, negated } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import type { Branch, Condition, Value } from './value.ts';
import { contradicts } from './value.ts';

/** A place where something gets a value. */
export interface Write {
  /** The node that writes; its place in the source decides what it overwrites. */
  readonly node: Node;
  readonly value: () => Value;
  /** Whether the earlier value stays where there is one (`??=`, `||=`). */
  readonly keepsEarlier: boolean;
}

/**
 * The values that a place can hold when it is read: writes after the reading do not count, a write that always comes
 * before it covers those before, and `if` and `else` are told apart.
 */
export function valuesAt(evaluator: Evaluator, writes: readonly Write[], reading: Node): Branch[] {
  const frame = enclosingFunction(reading);
  let branches: { value: () => Value; conditions: readonly Condition[]; foreign: boolean; declares: boolean }[] = [];
  for (const write of writes) {
    const foreign = enclosingFunction(write.node) !== frame;
    if (!foreign && write.node.range[0] >= reading.range[0] && !inSameLoop(write.node, reading)) continue;
    const conditions = evaluator.kept(write.node, () => conditionsAround(evaluator.sourceCode, write.node));
    if (!write.keepsEarlier && covers(write.node, reading)) {
      // What another function writes may come later still; a declaration comes first.
      branches = branches.filter((branch) => branch.foreign && !foreign && !branch.declares);
    } else {
      const otherwise = negated(conditions);
      branches = branches
        .map((branch) => ({ ...branch, conditions: [...branch.conditions, ...otherwise] }))
        .filter((branch) => !contradicts(branch.conditions, branch.conditions));
    }
    branches.push({ value: write.value, conditions, foreign, declares: write.node.type === 'VariableDeclarator' });
  }
  return branches.map(({ value, conditions }) => ({ value: value(), conditions }));
}

/** Whether a write has always happened when the reading is reached: it is a statement of a block around the reading. */
function covers(write: Node, reading: Node): boolean {
  let statement: Node = write;
  while (statement.parent && !isBlock(statement.parent)) {
    if (statement.parent.type !== 'ExpressionStatement' && !isPlainPart(statement, statement.parent)) return false;
    statement = statement.parent;
  }
  const block = statement.parent;
  if (!block) return false;
  for (let current: Node | undefined = reading; current; current = current.parent) {
    if (current === block) return true;
  }
  return false;
}

/** Whether the child is always reached when its parent is. */
function isPlainPart(child: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'VariableDeclarator':
    case 'VariableDeclaration':
    case 'AssignmentExpression':
    case 'SequenceExpression':
    case 'ExportNamedDeclaration':
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'Property':
    case 'AwaitExpression':
      return true;
    case 'LogicalExpression':
      return parent.left === child;
    default:
      return false;
  }
}

function isBlock(node: Node): boolean {
  return node.type === 'Program' || node.type === 'BlockStatement' || node.type === 'StaticBlock' || isFunction(node);
}

function inSameLoop(write: Node, reading: Node): boolean {
  for (let node = write.parent; node && !isFunction(node); node = node.parent) {
    const isLoop =
      node.type === 'ForStatement' ||
      node.type === 'ForInStatement' ||
      node.type === 'ForOfStatement' ||
      node.type === 'WhileStatement' ||
      node.type === 'DoWhileStatement';
    if (isLoop && node.range[0] <= reading.range[0] && reading.range[1] <= node.range[1]) return true;
  }
  return false;
}
