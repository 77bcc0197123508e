import type { FunctionNode, Node } from '../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../syntax/node.ts';
import { otherwise } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import { truthOf } from './operators.ts';
import type { Branch, Condition, Value } from './value.ts';
import { contradicts, isPresent } from './value.ts';

/** A place where something gets a value. */
export interface Write {
  /** The node that writes; its place in the source decides what it overwrites. */
  readonly node: Node;
  readonly value: () => Value;
  /** Whether the earlier value stays where there is one (`??=`, `||=`). */
  readonly keepsEarlier: boolean;
}

/** A write that may be the last one before the reading. */
interface Candidate {
  readonly write: Write;
  readonly conditions: readonly Condition[];
  /** What the tests of later writes found out about the value: `if (!x) x = …` leaves an `x` that holds. */
  readonly tested: readonly Condition[];
  readonly isForeign: boolean;
  /** Whether it only fills what was missing, in every case. */
  readonly fills: boolean;
}

/**
 * The values that a place can hold when it is read: writes after the reading do not count, a write that always comes
 * before it covers those before, and `if` and `else` are told apart. `name`: the place as a test of it is written.
 */
export function valuesAt(evaluator: Evaluator, writes: readonly Write[], reading: Node, name: string): Branch[] {
  let candidates: Candidate[] = [];
  const frame = enclosingFunction(reading);
  const isOnce = runsOnce(frame, writes);
  for (const write of writes) {
    // What comes after the reading, or has it inside, counts where the reading may be passed once more.
    const isOther = enclosingFunction(write.node) !== frame;
    const isLate = !isOther && (write.node.range[0] >= reading.range[0] || contains(write.node, reading));
    if (isLate && isOnce && !inSameLoop(write.node, reading)) continue;
    const isForeign = isOther || isLate;
    const conditions = evaluator.conditionsAround(write.node);
    const isCertain = !isLate && covers(write.node, reading);
    if (isCertain && !write.keepsEarlier) {
      // What another function writes may come later still; a declaration comes first.
      candidates = candidates.filter((one) => one.isForeign && !isForeign && one.write.node.type !== 'VariableDeclarator');
    } else {
      candidates = write.keepsEarlier ? candidates : candidates.flatMap((one) => leftBy(one, write, conditions, isForeign));
    }
    candidates.push({ write, conditions, tested: [], isForeign, fills: isCertain && write.keepsEarlier });
  }
  const found: (Branch & Candidate)[] = [];
  for (const one of candidates) {
    const value = one.write.value();
    if (one.fills) {
      const remaining = found.filter((earlier) => earlier.value.kind !== 'absent');
      if (remaining.length > 0 && remaining.every((earlier) => isPresent(earlier.value) && truthOf(earlier.value) === true)) continue;
      found.splice(0, found.length, ...remaining);
    }
    const truth = truthOf(value);
    const isRefuted = truth !== undefined && one.tested.some(({ key, holds }) => key === name && holds !== truth);
    if (!isRefuted) found.push({ ...one, value });
  }
  return found.map(({ value, conditions }) => ({ value, conditions }));
}

/** An earlier write where a later one under conditions did not happen; none where the later one always covers it. */
function leftBy(earlier: Candidate, { node }: Write, later: readonly Condition[], isForeign: boolean): Candidate[] {
  const rest = mends(node, earlier.write.node) ? [] : otherwise(earlier.conditions, later);
  if (!rest) return [];
  const conditions = [...earlier.conditions, ...rest];
  if (contradicts(conditions, conditions)) return [];
  // Whether another function has run at all is not known.
  return [{ ...earlier, conditions, tested: isForeign ? earlier.tested : [...earlier.tested, ...rest] }];
}

/** Whether a write only happens where something fails beside or after another one: in the `catch` of its `try`. */
function mends(later: Node, earlier: Node): boolean {
  for (let node: Node | undefined = later; node && !isFunction(node); node = node.parent) {
    if (node.type === 'CatchClause' && contains(node.parent.block, earlier)) return true;
  }
  return false;
}

/** Whether a function runs once for the place: the file, the function that declares a variable, a constructor. */
function runsOnce(frame: FunctionNode | undefined, [first]: readonly Write[]): boolean {
  if (!frame || (first && enclosingFunction(first.node) === frame && contains(frame, first.node) && declares(first.node))) return true;
  return frame.parent.type === 'MethodDefinition' && frame.parent.kind === 'constructor';
}

function declares(node: Node): boolean {
  return node.type !== 'AssignmentExpression';
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
  return (
    node.type === 'Program' ||
    node.type === 'BlockStatement' ||
    node.type === 'StaticBlock' ||
    node.type === 'TSModuleBlock' ||
    isFunction(node)
  );
}

/** Whether a loop goes around both, so that what is written late is read in the next round. */
function inSameLoop(write: Node, reading: Node): boolean {
  for (let node = write.parent; node && !isFunction(node); node = node.parent) {
    if (isLoop(node) && contains(node, reading)) return true;
  }
  return false;
}

export function isLoop(node: Node): boolean {
  return (
    node.type === 'ForStatement' ||
    node.type === 'ForInStatement' ||
    node.type === 'ForOfStatement' ||
    node.type === 'WhileStatement' ||
    node.type === 'DoWhileStatement'
  );
}
