import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/name.ts';
import type { FunctionNode, Node, Variable } from '../syntax/node.ts';
import { wayInPattern } from '../syntax/patterns.ts';
import { isInType } from '../syntax/scopes.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import { elementOf } from './members.ts';
import type { Call } from './memo.ts';
import { destructured } from './patterns.ts';
import type { Branch, Value } from './value.ts';
import { absent, oneOf, unknown } from './value.ts';

/** More calls of one function than this are not followed to its parameters. */
const MAX_CALLS = 12;

/** Methods that call back with each element of an array. */
const ELEMENT_METHODS = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'some',
]);

/** What a name in the parameters of a function can be. */
export function parameterValue(evaluator: Evaluator, fn: FunctionNode, name: Node): Value {
  const position = fn.params.findIndex((parameter) => wayInPattern(parameter, name) !== undefined);
  const pattern = fn.params[position];
  if (!pattern || pattern.type === 'RestElement') return unknown(name);
  // TypeScript writes the type of `this` as a first parameter that no call gives.
  const [first] = fn.params;
  const index = first?.type === 'Identifier' && first.name === 'this' ? position - 1 : position;
  const value = evaluateParameter(evaluator, fn, index, parameterName(pattern, name));
  return destructured(evaluator, pattern, name, value);
}

/** The parameter as a whole: the name itself, or the pattern that the name is taken from. */
function parameterName(pattern: Node, name: Node): { name: string; node: Node } {
  const inner = pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
  return target.type === 'Identifier' ? { name: target.name, node: target } : { name: '', node: name };
}

/**
 * What a parameter can be: what the call gives from which the function is looked at; else what the calls in this file give,
 * and what a caller elsewhere may give. The calls are followed where every use of the function is a call; a function that
 * is exported or handed on has callers that nobody sees.
 */
export function evaluateParameter(
  evaluator: Evaluator,
  fn: FunctionNode,
  index: number,
  parameter: { readonly name: string; readonly node: Node },
): Value {
  const fromCaller: Value = { kind: 'parameter', node: parameter.node, function: fn, index, name: parameter.name };
  const call = evaluator.callOf(fn);
  if (call) return evaluator.outside(fn, () => argumentOf(evaluator, call, index)) ?? fromCaller;
  const given = givenToCallback(evaluator, fn, index);
  if (given) return given;
  const { calls, isExported } = evaluator.kept(fn, () => callsOf(evaluator, fn));
  const branches: Branch[] = [];
  for (const each of calls) {
    const value = argumentOf(evaluator, each, index);
    if (!value) return fromCaller;
    branches.push({ value, conditions: [] });
  }
  if (branches.length === 0) return fromCaller;
  if (isExported) branches.push({ value: fromCaller, conditions: [] });
  return oneOf(parameter.node, 'argument', branches);
}

/** What a call gives for a parameter; `undefined` after a spread. */
function argumentOf(evaluator: Evaluator, call: Call, index: number): Value | undefined {
  const before = call.arguments.slice(0, index + 1);
  if (before.some((argument) => argument.type === 'SpreadElement')) return undefined;
  const argument = call.arguments[index];
  return argument ? evaluator.evaluate(argument) : absent(call);
}

interface KnownCalls {
  readonly calls: readonly Call[];
  /** Whether other files may call the function as well. */
  readonly isExported: boolean;
}

const NO_CALLS: KnownCalls = { calls: [], isExported: false };

/** The calls of a function by its name, if calls are all that its name is used for. Methods are not followed. */
function callsOf(evaluator: Evaluator, fn: FunctionNode): KnownCalls {
  const variables = variablesOfFunction(evaluator, fn);
  if (variables.length === 0) return { calls: immediateCall(fn), isExported: false };
  let isExported = isDeclaredExport(fn);
  const calls: Call[] = [];
  for (const reference of variables.flatMap((variable) => variable.references)) {
    if (reference.init === true || isInType(reference)) continue;
    const callee = wrapped(reference.identifier);
    const { parent } = callee;
    if (isCall(parent) && parent.callee === callee) calls.push(parent);
    else if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration') isExported = true;
    else return NO_CALLS;
    if (calls.length > MAX_CALLS) return NO_CALLS;
  }
  return { calls, isExported };
}

function isCall(node: Node | undefined): node is Call {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression';
}

/** The variables that a function, or the class of a constructor, is known by and that are never assigned again. */
function variablesOfFunction(evaluator: Evaluator, fn: FunctionNode): readonly Variable[] {
  const named = fn.type === 'FunctionDeclaration' ? fn : classOfConstructor(fn);
  const name = named ? named.id : nameOfDeclarator(fn);
  const variables = name ? evaluator.names.declaredBy(name) : [];
  const writes = variables.flatMap(({ references }) => references.filter((reference) => reference.isWrite())).length;
  return writes <= (named ? 0 : 1) ? variables : [];
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

function isDeclaredExport(fn: FunctionNode): boolean {
  const declaration = classOfConstructor(fn) ?? (fn.type === 'FunctionDeclaration' ? fn : wrapped(fn).parent?.parent);
  const parent = declaration?.parent;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

/** What a function gets that is an argument of a call: of `then`, of an array's method, of a function of this file. */
function givenToCallback(evaluator: Evaluator, fn: FunctionNode, index: number): Value | undefined {
  const argument = wrapped(fn);
  const call = argument.parent;
  if (call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const place = call.arguments.indexOf(argument as TSESTree.CallExpressionArgument);
  if (place === -1) return undefined;
  if (callee.type !== 'MemberExpression') return givenByFunction(evaluator, evaluator.evaluate(callee), place, index);
  const method = memberName(callee);
  if (index !== 0 || place !== 0 || method === undefined) return undefined;
  if (method === 'then' || (method === 'apply' && call.arguments.length === 1)) return evaluator.evaluate(callee.object);
  if (!ELEMENT_METHODS.has(method)) return undefined;
  const array = evaluator.evaluate(callee.object);
  return array.kind === 'array' ? elementOf(array, argument) : undefined;
}

/** What a function of this file hands to the callback that it gets as its parameter at `place`. */
function givenByFunction(evaluator: Evaluator, value: Value, place: number, index: number): Value | undefined {
  const parameter = value.kind === 'function' ? value.node.params[place] : undefined;
  const variable = parameter?.type === 'Identifier' ? evaluator.names.variableOf(parameter) : undefined;
  if (!parameter || !variable) return undefined;
  const branches: Branch[] = [];
  for (const reference of variable.references) {
    const callee = wrapped(reference.identifier);
    if (callee.parent?.type !== 'CallExpression' || callee.parent.callee !== callee || branches.length >= MAX_CALLS) return undefined;
    const given = argumentOf(evaluator, callee.parent, index);
    if (!given) return undefined;
    branches.push({ value: given, conditions: evaluator.conditionsAround(callee.parent) });
  }
  return branches.length > 0 ? oneOf(parameter, 'argument', branches) : undefined;
}
