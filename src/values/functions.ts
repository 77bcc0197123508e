import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node, Variable } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { conditionsAround } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import type { Branch, FunctionValue, Value } from './value.ts';
import { absent, oneOf, unknown } from './value.ts';

/** More calls of one function than this are not followed to its parameters. */
const MAX_CALLS = 12;

/** What a function gives back: the values of its `return`s. Generators are not followed. */
export function returnedBy(evaluator: Evaluator, value: FunctionValue): Value {
  const { node } = value;
  if (node.generator) return unknown(node);
  if (node.body.type !== 'BlockStatement') return evaluator.evaluate(node.body);
  const { body } = node;
  return evaluator.guarded(body, node, () => {
    const returns = returnStatements(body);
    if (returns.length === 0) return absent(node);
    return oneOf(
      node,
      'return',
      returns.map((statement) => ({
        value: statement.argument ? evaluator.evaluate(statement.argument) : absent(statement),
        conditions: conditionsAround(evaluator.sourceCode, statement),
      })),
    );
  });
}

/** The `return`s of a function body, without those of functions inside it. */
function returnStatements(body: Node): TSESTree.ReturnStatement[] {
  const found: TSESTree.ReturnStatement[] = [];
  const pending: Node[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'ReturnStatement') found.push(node);
    else pending.push(...statementsIn(node).reverse());
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

/**
 * What a parameter can be: what the calls in this file give, and what a caller elsewhere may give. The calls are followed
 * where every use of the function is a call; a function that is exported or handed on has callers that nobody sees.
 */
export function evaluateParameter(
  evaluator: Evaluator,
  fn: FunctionNode,
  index: number,
  parameter: { readonly name: string; readonly node: Node },
): Value {
  const fromCaller: Value = { kind: 'parameter', node: parameter.node, function: fn, index, name: parameter.name };
  const resolved = resolvedPromise(evaluator, fn, index);
  if (resolved) return resolved;
  const calls = callsOf(evaluator, fn);
  if (calls.length === 0) return fromCaller;
  const branches: Branch[] = [];
  for (const call of calls) {
    const before = call.arguments.slice(0, index + 1);
    if (before.some((argument) => argument.type === 'SpreadElement')) return fromCaller;
    const argument = call.arguments[index];
    branches.push({ value: argument ? evaluator.evaluate(argument) : absent(call), conditions: [] });
  }
  if (isVisibleOutside(fn)) branches.push({ value: fromCaller, conditions: [] });
  return oneOf(parameter.node, 'argument', branches);
}

/** The calls of a function by its name, if calls are all that its name is used for. Methods are not followed. */
function callsOf(evaluator: Evaluator, fn: FunctionNode): (TSESTree.CallExpression | TSESTree.NewExpression)[] {
  const variable = variableOfFunction(evaluator, fn);
  if (!variable) return immediateCall(fn);
  const calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  for (const reference of variable.references) {
    if (reference.init === true || reference.isTypeReference === true) continue;
    const callee = wrapped(reference.identifier as Node);
    const { parent } = callee;
    if ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === callee) {
      calls.push(parent);
    } else if (parent?.type !== 'ExportSpecifier' && parent?.type !== 'ExportDefaultDeclaration') {
      return [];
    }
  }
  return calls.length > MAX_CALLS ? [] : calls;
}

/** The variable that a function, or the class of a constructor, is known by and never assigned again. */
function variableOfFunction(evaluator: Evaluator, fn: FunctionNode): Variable | undefined {
  const named = fn.type === 'FunctionDeclaration' ? fn : classOfConstructor(fn);
  const name = named ? named.id : nameOfDeclarator(fn);
  const variable = name ? evaluator.names.variableOf(name) : undefined;
  const writes = variable?.references.filter((reference) => reference.isWrite()).length ?? 0;
  return writes <= (named ? 0 : 1) ? variable : undefined;
}

function nameOfDeclarator(fn: FunctionNode): Node | undefined {
  const declarator = wrapped(fn).parent;
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? declarator.id : undefined;
}

function classOfConstructor(fn: FunctionNode): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  const method = fn.parent;
  if (method.type !== 'MethodDefinition' || method.kind !== 'constructor') return undefined;
  return method.parent.parent;
}

function immediateCall(fn: FunctionNode): TSESTree.CallExpression[] {
  const callee = wrapped(fn);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? [callee.parent] : [];
}

function isVisibleOutside(fn: FunctionNode): boolean {
  const declaration = classOfConstructor(fn) ?? (fn.type === 'FunctionDeclaration' ? fn : wrapped(fn).parent?.parent);
  const parent = declaration?.parent;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

/** `value.then((parameter) => …)`: the parameter is the value. */
function resolvedPromise(evaluator: Evaluator, fn: FunctionNode, index: number): Value | undefined {
  const argument = wrapped(fn);
  const call = argument.parent;
  if (index !== 0 || call?.type !== 'CallExpression' || call.arguments[0] !== argument) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  if (callee.property.type !== 'Identifier' || callee.property.name !== 'then') return undefined;
  return evaluator.evaluate(callee.object);
}

/** The function that a body's node lies in, through arrow functions, up to one that has a `this` of its own. */
export function functionOfThis(node: Node): FunctionNode | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current) && current.type !== 'ArrowFunctionExpression') return current;
    if (current.type === 'PropertyDefinition' || current.type === 'StaticBlock') return undefined;
  }
  return undefined;
}
