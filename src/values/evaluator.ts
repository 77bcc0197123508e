import type { TSESTree } from '@typescript-eslint/utils';
import { constantName, memberName } from '../syntax/name.ts';
import type { Node, SourceCode, Variable } from '../syntax/node.ts';
import type { Names } from '../syntax/scopes.ts';
import type { TreeIndex } from '../syntax/tree.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { evaluateCall } from './calls.ts';
import { indexAssignmentsToThis, memberOfClass, memberOfInstance, memberOfThis } from './classes.ts';
import { conditionsOfTest } from './conditions.ts';
import { memberOfGlobal, memberOfImport } from './environment.ts';
import { returnedBy } from './functions.ts';
import { evaluateArray, evaluateObject, memberOfArray } from './objects.ts';
import { concatenation, evaluateTemplate } from './text.ts';
import type { Branch, FunctionValue, ObjectValue, Value } from './value.ts';
import { absent, oneOf, unknown } from './value.ts';
import { evaluateVariable } from './variables.ts';

/** Nested expressions, names and calls followed for one question. */
const MAX_DEPTH = 80;
/** Expressions evaluated for one question. */
const MAX_STEPS = 4000;
/** Expressions evaluated for one file; generated files of megabytes go past it. */
const MAX_FILE_STEPS = 1_000_000;

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
  /** What a function gives back; promises are seen through. */
  readonly returned: (value: FunctionValue) => Value;
  /** The assignments to `this.name` anywhere in the file. */
  readonly assignmentsToThis: (name: string) => readonly TSESTree.AssignmentExpression[];
  /** Keeps what is computed for a key of this file. */
  readonly kept: <T>(key: object, compute: () => T) => T;
  /** Runs a computation that may come back to the same key; a cycle is `unknown`. */
  readonly guarded: (key: object, at: Node, compute: () => Value) => Value;
}

/** Makes the evaluator of a file. Answers are kept, so that asking twice costs nothing. */
export function createEvaluator(
  sourceCode: SourceCode,
  names: Names,
  tree: TreeIndex,
  transparentCalls: readonly TransparentCall[],
): Evaluator {
  let thisAssignments: Map<string, TSESTree.AssignmentExpression[]> | undefined;
  const known = new Map<object, Value>();
  const kept = new Map<object, unknown>();
  const underWay = new Map<object, number>();
  let depth = 0;
  let steps = 0;
  let fileSteps = 0;
  /** The shallowest computation that a cycle came back to since it was last looked at. */
  let shallowest = Infinity;

  const guarded = (key: object, at: Node, compute: () => Value): Value => {
    const answer = known.get(key);
    if (answer) return answer;
    const cycle = underWay.get(key);
    if (cycle !== undefined) {
      shallowest = Math.min(shallowest, cycle);
      return unknown(at);
    }
    if (depth === 0) steps = 0;
    if (depth >= MAX_DEPTH || steps >= MAX_STEPS || fileSteps >= MAX_FILE_STEPS) return unknown(at);
    const outer = shallowest;
    shallowest = Infinity;
    underWay.set(key, depth);
    depth++;
    steps++;
    fileSteps++;
    try {
      const value = compute();
      // What a cycle cut short is an answer only for the computation that the cycle came back to.
      if (shallowest >= depth - 1) known.set(key, value);
      return value;
    } finally {
      depth--;
      underWay.delete(key);
      shallowest = Math.min(outer, shallowest >= depth ? Infinity : shallowest);
    }
  };

  const evaluator: Evaluator = {
    sourceCode,
    names,
    transparentCalls,
    guarded,
    kept: <T>(key: object, compute: () => T): T => {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
    assignmentsToThis: (name) => {
      thisAssignments ??= indexAssignmentsToThis(tree.ofType('AssignmentExpression'));
      return thisAssignments.get(name) ?? [];
    },
    evaluate: (node) => {
      const inner = unwrap(node);
      return guarded(inner, inner, () => evaluateNode(evaluator, inner));
    },
    member: (object, name, at) => memberOf(evaluator, object, name, at),
    returned: (value) => returnedBy(evaluator, value),
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
      return node.operator === '+' ? concatenation(evaluator, node) : unknown(node);
    case 'Identifier':
      return evaluateIdentifier(evaluator, node);
    case 'MemberExpression':
      return evaluator.member(evaluator.evaluate(node.object), memberName(node) ?? computedName(evaluator, node), node);
    case 'ThisExpression':
      return { kind: 'global', node, path: ['this'] };
    case 'ObjectExpression':
      return evaluateObject(evaluator, node);
    case 'ArrayExpression':
      return evaluateArray(evaluator, node);
    case 'LogicalExpression':
      return evaluateLogical(evaluator, node);
    case 'ConditionalExpression':
      return oneOf(node, '?:', [
        branch(evaluator, node.consequent, node.test, true),
        branch(evaluator, node.alternate, node.test, false),
      ]);
    case 'AssignmentExpression':
      return node.operator === '=' || node.operator === '??=' || node.operator === '||='
        ? evaluator.evaluate(node.right)
        : unknown(node);
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
    case 'UnaryExpression':
      return node.operator === 'void' ? absent(node) : unknown(node);
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
  return { kind: 'global', node, path: [node.name] };
}

function evaluateLogical(evaluator: Evaluator, node: TSESTree.LogicalExpression): Value {
  const left = evaluator.evaluate(node.left);
  const right = evaluator.evaluate(node.right);
  if (node.operator === '&&') {
    if (isTruthy(left) === true) return right;
    return oneOf(node, '&&', [
      { value: right, conditions: conditionsOfTest(evaluator.sourceCode, node.left, true) },
      { value: absent(node.left), conditions: conditionsOfTest(evaluator.sourceCode, node.left, false) },
    ]);
  }
  if (left.kind === 'absent') return right;
  if (isTruthy(left) === true) return left;
  if (node.operator === '||' && isTruthy(left) === false) return right;
  return oneOf(node, node.operator, [
    { value: left, conditions: conditionsOfTest(evaluator.sourceCode, node.left, true) },
    { value: right, conditions: conditionsOfTest(evaluator.sourceCode, node.left, false) },
  ]);
}

function isTruthy(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'text':
      return value.pieces.some((piece) => 'text' in piece && piece.text !== '') || (value.pieces.length === 0 ? false : undefined);
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
    default:
      return undefined;
  }
}

function branch(evaluator: Evaluator, node: Node, test: Node, holds: boolean): Branch {
  return { value: evaluator.evaluate(node), conditions: conditionsOfTest(evaluator.sourceCode, test, holds) };
}

/** The name in `object[NAME]` where `NAME` is a constant. */
function computedName(evaluator: Evaluator, node: TSESTree.MemberExpression): string | undefined {
  if (!node.computed) return undefined;
  const value = evaluator.evaluate(node.property);
  return value.kind === 'text' && value.node.type !== 'BinaryExpression' ? constantName(value.node) : undefined;
}

function memberOf(evaluator: Evaluator, object: Value, name: string | undefined, at: Node): Value {
  switch (object.kind) {
    case 'oneOf':
      return oneOf(
        at,
        object.via,
        object.branches.map(({ value, conditions }) => ({ value: evaluator.member(value, name, at), conditions })),
      );
    case 'object':
      return memberOfObject(evaluator, object, name, at);
    case 'array':
      return memberOfArray(object, name, at);
    case 'import':
      return memberOfImport(object, name, at);
    case 'global':
      return object.path[0] === 'this' && object.path.length === 1
        ? memberOfThis(evaluator, object, name, at)
        : memberOfGlobal(object, name, at);
    case 'class':
      return memberOfClass(evaluator, object, name, at);
    case 'new':
      return memberOfInstance(evaluator, object, name, at);
    case 'absent':
      // Reached through `?.` or an options object that may be missing.
      return absent(at);
    default:
      return { kind: 'member', node: at, object, name };
  }
}

function memberOfObject(evaluator: Evaluator, object: ObjectValue, name: string | undefined, at: Node): Value {
  const property = name === undefined ? undefined : object.properties.get(name);
  if (property) return property.value;
  return object.open || name === undefined ? { kind: 'member', node: at, object, name } : absent(at);
}

/** The variable behind a plain name; `undefined` for every other expression. */
export function variableBehind(evaluator: Evaluator, node: Node): Variable | undefined {
  const inner = unwrap(node);
  return inner.type === 'Identifier' ? evaluator.names.variableOf(inner) : undefined;
}
