import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import type { Value } from './value.ts';
import { unknown } from './value.ts';

/** Nested expressions, names and calls followed for one question. */
const MAX_DEPTH = 80;
/**
 * Expressions evaluated once more for one file. Answers are kept, so only what takes part in a cycle or lies too deep is
 * evaluated again. Of a knot of names that all use each other, as minified code ties them, what was found so far is kept
 * from then on.
 */
const MAX_REPEATS = 5000;
/** Expressions evaluated once more for one file because they lie too deep; after that, what was found first is kept. */
const MAX_DEEP_REPEATS = 1000;
/** Expressions evaluated for one file; generated files of megabytes go past it. */
const MAX_STEPS = 1_000_000;
/** Of these, those inside functions that are followed with the arguments of one call. */
const MAX_CALL_STEPS = 200_000;
/** Copied properties, elements and pieces that count as one expression. */
const PARTS_OF_A_STEP = 8;
/** Calls inside calls that are told apart by their arguments. */
const MAX_CALLS = 3;

/** A call or a construction with arguments. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Keeps the answers of a file, and sees to it that every question ends. */
export interface Memo {
  /** Runs a computation at a node that may come back to the same key. `unknown` for a cycle and when a budget is spent. */
  readonly guarded: (key: object, at: Node, compute: () => Value) => Value;
  /** Runs a computation inside a function as this call sees it: the parameters are its arguments. */
  readonly within: <T>(fn: FunctionNode, call: Call, compute: () => T) => T;
  /** The call that a function is looked at from; `undefined` when it is looked at for all its callers. */
  readonly callOf: (fn: FunctionNode) => Call | undefined;
  /** Runs a computation where a function is called from. */
  readonly outside: <T>(fn: FunctionNode, compute: () => T) => T;
  /** The expressions evaluated so far: what the budget counts. */
  readonly steps: () => number;
  /** Counts parts that are copied from one value into another. */
  readonly charge: (parts: number) => void;
}

/** One call of a function, or (without one) the whole file; each has answers of its own. */
interface Frame {
  readonly call: { readonly fn: FunctionNode; readonly node: Call; readonly from: Frame } | undefined;
  readonly depth: number;
  readonly answers: Map<object, Answer>;
  /** The last answer that found less room than the kept one needs. */
  readonly cramped: Map<object, Answer>;
  readonly underWay: Map<object, number>;
  /** What has been evaluated before, and was not kept. */
  readonly asked: Set<object>;
  /** One for each function that a call may reach. */
  readonly calls: Map<Call, Frame[]>;
}

interface Answer {
  readonly value: Value;
  /** How many levels of nested evaluations it took; infinite where there was no room for all of them. */
  readonly height: number;
  /** How many levels there was room for. */
  readonly room: number;
}

/** What is learned while a node is evaluated. */
interface Run {
  height: number;
  /** The shallowest evaluation under way that a cycle came back to. */
  cycle: number;
  /** Whether something lay too deep. */
  isCut: boolean;
}

/**
 * Answers do not depend on the order of the questions: a kept answer counts as deep as it was to find, and one that was cut
 * short is kept for the room that it had. What a cycle cut short is kept for nothing but the question, while there is time.
 */
export function createMemo(): Memo {
  const file = newFrame(undefined);
  /** Where calls are not told apart; kept from the answers of the file, which tell them apart. */
  const anyCall = newFrame(undefined);
  let frame = file;
  let run = newRun();
  let depth = 0;
  let repeats = 0;
  let deepRepeats = 0;
  let steps = 0;
  let callSteps = 0;

  const evaluate = (key: object, compute: () => Value): Value => {
    const outer = run;
    const own = newRun();
    const level = depth;
    run = own;
    frame.underWay.set(key, level);
    const { asked, answers } = frame;
    if (answers.has(key)) {
      repeats++;
      deepRepeats++;
    } else if (asked.has(key)) repeats++;
    depth++;
    steps++;
    if (frame !== file) callSteps++;
    try {
      const value = compute();
      const height = own.isCut ? Infinity : own.height + 1;
      const isKept = own.cycle >= level || level === 0 || repeats > MAX_REPEATS;
      if (isKept) (answers.has(key) ? frame.cramped : answers).set(key, { value, height, room: MAX_DEPTH - level });
      else asked.add(key);
      return value;
    } finally {
      depth--;
      frame.underWay.delete(key);
      run = outer;
      run.height = Math.max(run.height, own.height + 1);
      run.isCut ||= own.isCut;
      // A cycle that came back to this node ends here.
      if (own.cycle < level) run.cycle = Math.min(run.cycle, own.cycle);
    }
  };

  const fitting = (one: Answer | undefined, room: number): Answer | undefined =>
    one !== undefined && (one.height <= room || one.room === room || deepRepeats >= MAX_DEEP_REPEATS) ? one : undefined;

  // Asked some hundred thousand times of a large file: nothing is made here that is not kept.
  const answer = (key: object, at: Node, compute: () => Value): Value => {
    const room = MAX_DEPTH - depth;
    const known = fitting(frame.answers.get(key), room) ?? fitting(frame.cramped.get(key), room);
    if (known) {
      run.isCut ||= known.height > room;
      run.height = Math.max(run.height, known.height);
      return known.value;
    }
    const cycle = frame.underWay.get(key);
    if (cycle !== undefined) {
      run.cycle = Math.min(run.cycle, cycle);
      return unknown(at);
    }
    if (room <= 0 || steps >= MAX_STEPS) {
      run.isCut = true;
      return unknown(at);
    }
    return evaluate(key, compute);
  };

  const inFrame = <T>(next: Frame, compute: () => T): T => {
    const before = frame;
    frame = next;
    try {
      return compute();
    } finally {
      frame = before;
    }
  };

  return {
    guarded: (key, at, compute) => {
      const around = frameAround(frame, at);
      return around === frame ? answer(key, at, compute) : inFrame(around, () => answer(key, at, compute));
    },
    within: (fn, call, compute) => {
      if (fn.params.length === 0 || frame === anyCall) return compute();
      const isRecursive = frameOf(frame, fn) !== undefined;
      if (isRecursive || frame.depth >= MAX_CALLS || callSteps >= MAX_CALL_STEPS) return inFrame(anyCall, compute);
      const reached = frame.calls.get(call) ?? [];
      const known = reached.find((candidate) => candidate.call?.fn === fn);
      const next = known ?? newFrame({ fn, node: call, from: frame });
      if (!known) frame.calls.set(call, [...reached, next]);
      return inFrame(next, compute);
    },
    callOf: (fn) => frameOf(frame, fn)?.call?.node,
    outside: (fn, compute) => inFrame(frameOf(frame, fn)?.call?.from ?? file, compute),
    steps: () => steps,
    charge: (parts) => {
      steps += Math.floor(parts / PARTS_OF_A_STEP);
    },
  };
}

function newFrame(call: Frame['call']): Frame {
  const depth = call ? call.from.depth + 1 : 0;
  return { call, depth, answers: new Map(), cramped: new Map(), underWay: new Map(), asked: new Set(), calls: new Map() };
}

function newRun(): Run {
  return { height: 0, cycle: Infinity, isCut: false };
}

/** The innermost call whose function holds a node; the file, where none does. */
function frameAround(frame: Frame, node: Node): Frame {
  let current = frame;
  while (current.call && !contains(current.call.fn, node)) current = current.call.from;
  return current;
}

function frameOf(frame: Frame, fn: FunctionNode): Frame | undefined {
  let current: Frame | undefined = frame;
  while (current && current.call?.fn !== fn) current = current.call?.from;
  return current;
}
