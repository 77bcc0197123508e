import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node, SourceCode } from '../syntax/node.ts';
import type { Names } from '../syntax/scopes.ts';
import type { TreeIndex } from '../syntax/tree.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { evaluateCall } from './calls.ts';
import { conditionsAround } from './conditions.ts';
import { returnedBy } from './functions.ts';
import { evaluateMember, memberOf } from './members.ts';
import type { Call } from './memo.ts';
import { createMemo } from './memo.ts';
import { evaluateArray, evaluateObject } from './objects.ts';
import { evaluateAssignment, evaluateConditional, evaluateLogical, evaluateUnary, product } from './operators.ts';
import { concatenation, evaluateTemplate } from './text.ts';
import type { ThisIndex } from './this.ts';
import { indexThis } from './this.ts';
import type { Condition, FunctionValue, Value } from './value.ts';
import { absent, unknown } from './value.ts';
import { evaluateVariable } from './variables.ts';

/** A call that gives back its argument, changed in nothing that matters (tracing wrappers). */
export interface TransparentCall {
  readonly module: string;
  readonly name: string;
}

/** What the parts of the evaluator share. */
export interface Evaluator {
  readonly sourceCode: SourceCode;
  readonly names: Names;
  readonly transparentCalls: readonly TransparentCall[];
  /** What an expression can be where it stands. `unknown` when it is not followed, a cycle, or over the budget. */
  readonly evaluate: (node: Node) => Value;
  /** What a member of a value can be, asked for at a node. */
  readonly member: (object: Value, name: string | undefined, at: Node) => Value;
  /** What a function gives back, to everybody or to one call; promises are seen through. */
  readonly returned: (value: FunctionValue, call?: Call) => Value;
  /** The call that a function is looked at from, if it is one. */
  readonly callOf: (fn: FunctionNode) => Call | undefined;
  /** Runs a computation where the function that is looked at is called from. */
  readonly outside: <T>(fn: FunctionNode, compute: () => T) => T;
  /** What must hold for a node to be reached inside its function. */
  readonly conditionsAround: (node: Node) => readonly Condition[];
  /** Where the file speaks of members of `this`. */
  readonly thisIndex: () => ThisIndex;
  /** Keeps what is computed for a key of this file. Nothing computed may depend on what is being evaluated. */
  readonly kept: <T>(key: object, compute: () => T) => T;
  /** Runs a computation at a node that may come back to the same key; a cycle is `unknown`. */
  readonly guarded: (key: object, at: Node, compute: () => Value) => Value;
  /** The expressions evaluated so far in this file. */
  readonly steps: () => number;
  /** Counts parts that are copied from one value into another, so that a copy of a copy of a copy ends. */
  readonly charge: (parts: number) => void;
}

/** Makes the evaluator of a file. Answers are kept, so that asking twice costs nothing. */
export function createEvaluator(
  sourceCode: SourceCode,
  names: Names,
  tree: TreeIndex,
  transparentCalls: readonly TransparentCall[],
): Evaluator {
  const memo = createMemo();
  const kept = new Map<object, unknown>();
  const conditions = new Map<Node, readonly Condition[]>();
  let thisIndex: ThisIndex | undefined;
  const evaluator: Evaluator = {
    sourceCode,
    names,
    transparentCalls,
    guarded: memo.guarded,
    callOf: memo.callOf,
    outside: memo.outside,
    steps: memo.steps,
    charge: memo.charge,
    kept: <T>(key: object, compute: () => T): T => {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
    conditionsAround: (node) => {
      const known = conditions.get(node) ?? conditionsAround(sourceCode, node);
      conditions.set(node, known);
      return known;
    },
    thisIndex: () => (thisIndex ??= indexThis(tree)),
    evaluate: (node) => {
      const inner = unwrap(node);
      return memo.guarded(inner, inner, () => evaluateNode(evaluator, inner));
    },
    member: (object, name, at) => memberOf(evaluator, object, name, at),
    returned: (value, call) => {
      const compute = (): Value => returnedBy(evaluator, value);
      return call ? memo.within(value.node, call, compute) : compute();
    },
  };
  return evaluator;
}

function evaluateNode(evaluator: Evaluator, node: Node): Value {
  switch (node.type) {
    case 'Literal':
      return evaluateLiteral(node);
    case 'TemplateLiteral':
      return evaluateTemplate(evaluator, node);
    case 'BinaryExpression':
      if (node.operator === '*') return product(evaluator, node);
      return node.operator === '+' ? concatenation(evaluator, node) : unknown(node);
    case 'Identifier':
      return evaluateIdentifier(evaluator, node);
    case 'MemberExpression':
      return evaluateMember(evaluator, node);
    case 'ThisExpression':
      return { kind: 'global', node, path: ['this'] };
    case 'MetaProperty':
      return node.meta.name === 'import' ? { kind: 'global', node, path: ['import.meta'] } : unknown(node);
    case 'ObjectExpression':
      return evaluateObject(evaluator, node);
    case 'ArrayExpression':
      return evaluateArray(evaluator, node);
    case 'LogicalExpression':
      return evaluateLogical(evaluator, node);
    case 'ConditionalExpression':
      return evaluateConditional(evaluator, node);
    case 'AssignmentExpression':
      return evaluateAssignment(evaluator, node);
    case 'UnaryExpression':
      return evaluateUnary(evaluator, node);
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
    case 'ImportExpression':
      return evaluateCall(evaluator, node);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return { kind: 'function', node };
    case 'ClassExpression':
    case 'ClassDeclaration':
      return { kind: 'class', node };
    default:
      return unknown(node);
  }
}

function evaluateLiteral(node: TSESTree.Literal): Value {
  switch (typeof node.value) {
    case 'string':
      return { kind: 'text', node, pieces: [{ text: node.value, node, verbatim: true }] };
    case 'number':
      return { kind: 'number', node, value: node.value };
    case 'boolean':
      return { kind: 'boolean', node, value: node.value };
    default:
      return node.raw === 'null' ? absent(node) : unknown(node);
  }
}

function evaluateIdentifier(evaluator: Evaluator, node: TSESTree.Identifier): Value {
  const variable = evaluator.names.variableOf(node);
  if (variable) return evaluateVariable(evaluator, variable, node);
  if (node.name === 'undefined') return absent(node);
  if (evaluator.names.isOfTemplate(node)) return unknown(node);
  return { kind: 'global', node, path: [node.name] };
}
