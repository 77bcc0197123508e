import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Variable } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { constantName } from '../syntax/name.ts';
import { findInPattern } from '../syntax/patterns.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { memberOfImport } from './environment.ts';
import type { Evaluator } from './evaluator.ts';
import { evaluateParameter } from './functions.ts';
import { moduleName } from './modules.ts';
import { applyMutations, mutationsOf } from './mutations.ts';
import type { ImportValue, ObjectProperty, Value } from './value.ts';
import { oneOf, unknown } from './value.ts';
import { valuesAt } from './writes.ts';
import type { Write } from './writes.ts';

/** More assignments to one variable than this are not told apart. */
const MAX_WRITES = 16;

/** What a variable can hold where it is read, with what was written into the object it holds. */
export function evaluateVariable(evaluator: Evaluator, variable: Variable, reading: Node): Value {
  const value = heldValue(evaluator, variable, reading);
  if (value.kind !== 'object' && value.kind !== 'oneOf') return value;
  return applyMutations(evaluator, value, mutationsOf(evaluator, variable, reading), reading);
}

function heldValue(evaluator: Evaluator, variable: Variable, reading: Node): Value {
  const [definition] = variable.defs;
  if (!definition || variable.defs.length > 1 && definition.type !== 'Variable') return unknown(reading);
  switch (definition.type) {
    case 'ImportBinding':
      return importedValue(evaluator, definition.node, definition.parent);
    case 'ClassName':
      return { kind: 'class', node: definition.node };
    case 'FunctionName':
      return isFunction(definition.node) ? { kind: 'function', node: definition.node } : unknown(reading);
    case 'TSEnumName':
      return enumValue(evaluator, definition.node);
    case 'Variable':
    case 'Parameter':
      return assignedValue(evaluator, variable, reading);
    default:
      return unknown(reading);
  }
}

function assignedValue(evaluator: Evaluator, variable: Variable, reading: Node): Value {
  const writes: Write[] = [];
  for (const definition of variable.defs) {
    const initial = initialWrite(evaluator, definition.type, definition.node, definition.name);
    if (!initial) return unknown(reading);
    writes.push(initial);
  }
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init === true) continue;
    writes.push(assignment(evaluator, reference.identifier as Node, reference.writeExpr ?? undefined));
  }
  if (writes.length > MAX_WRITES) return unknown(reading);
  if (writes.length === 1 && writes[0]) return writes[0].value();
  writes.sort((left, right) => left.node.range[0] - right.node.range[0]);
  return oneOf(reading, 'assignment', valuesAt(evaluator, writes, reading));
}

function initialWrite(evaluator: Evaluator, type: string, node: Node, name: Node): Write | undefined {
  if (type === 'Parameter' && isFunction(node)) {
    return { node: name, keepsEarlier: false, value: () => parameterValue(evaluator, node, name) };
  }
  if (node.type !== 'VariableDeclarator') return undefined;
  const { init, id } = node;
  const loop = node.parent.parent;
  if (loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') {
    return { node, keepsEarlier: false, value: () => unknown(node) };
  }
  return {
    node,
    keepsEarlier: false,
    value: () => (init ? destructured(evaluator, id, name, evaluator.evaluate(init)) : { kind: 'absent', node }),
  };
}

function assignment(evaluator: Evaluator, target: Node, right: Node | undefined): Write {
  let node = wrapped(target);
  while (node.parent && node.parent.type !== 'AssignmentExpression' && isPatternPart(node.parent)) node = node.parent;
  const expression = node.parent;
  if (expression?.type !== 'AssignmentExpression' || expression.left !== node || !right) {
    return { node: target, keepsEarlier: false, value: () => unknown(target) };
  }
  const { operator, left } = expression;
  const follows = operator === '=' || operator === '??=' || operator === '||=';
  return {
    node: expression,
    keepsEarlier: operator === '??=' || operator === '||=',
    value: () => (follows ? destructured(evaluator, left, target, evaluator.evaluate(right)) : unknown(expression)),
  };
}

function isPatternPart(node: Node): boolean {
  return (
    node.type === 'Property' ||
    node.type === 'ObjectPattern' ||
    node.type === 'ArrayPattern' ||
    node.type === 'AssignmentPattern' ||
    node.type === 'RestElement'
  );
}

/** The part of a value that a pattern gives to one of its names. */
export function destructured(evaluator: Evaluator, pattern: Node, name: Node, value: Value): Value {
  if (pattern === name) return value;
  const found = findInPattern(pattern, name);
  if (!found) return unknown(name);
  let part = value;
  for (const step of found.path) part = evaluator.member(part, step, name);
  if (found.rest) return part.kind === 'object' ? { ...part, open: true } : unknown(name);
  const { defaultValue } = found;
  if (!defaultValue) return part;
  if (part.kind === 'absent') return evaluator.evaluate(defaultValue);
  if (part.kind === 'text' || part.kind === 'object') return part;
  return oneOf(defaultValue.parent, 'default', [
    { value: part, conditions: [] },
    { value: evaluator.evaluate(defaultValue), conditions: [] },
  ]);
}

function parameterValue(evaluator: Evaluator, fn: TSESTree.FunctionLike, name: Node): Value {
  if (!isFunction(fn)) return unknown(name);
  const index = fn.params.findIndex((parameter) => findInPattern(parameter, name) !== undefined);
  const pattern = fn.params[index];
  if (!pattern || pattern.type === 'RestElement') return unknown(name);
  return destructured(evaluator, pattern, name, evaluateParameter(evaluator, fn, index, parameterName(pattern, name)));
}

/** The parameter as a whole: the name itself, or the pattern that the name is taken from. */
function parameterName(pattern: Node, name: Node): { name: string; node: Node } {
  const inner = pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
  return target.type === 'Identifier' ? { name: target.name, node: target } : { name: '', node: name };
}

function importedValue(evaluator: Evaluator, node: Node, parent: Node | null | undefined): Value {
  const from = (module: string, path: readonly string[]): ImportValue => ({
    kind: 'import',
    node,
    module: moduleName(module),
    path,
  });
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    if (reference.type === 'TSExternalModuleReference') {
      const module = constantName(reference.expression);
      return module === undefined ? unknown(node) : from(module, []);
    }
    return qualifiedName(evaluator, reference);
  }
  if (parent?.type !== 'ImportDeclaration') return unknown(node);
  const module = from(parent.source.value, []);
  if (node.type === 'ImportNamespaceSpecifier') return module;
  if (node.type === 'ImportDefaultSpecifier') return memberOfImport(module, 'default', node);
  if (node.type !== 'ImportSpecifier') return unknown(node);
  const imported = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return memberOfImport(module, imported, node);
}

/** `import S3 = AWS.S3`. */
function qualifiedName(evaluator: Evaluator, node: Node): Value {
  if (node.type === 'TSQualifiedName') {
    return evaluator.member(qualifiedName(evaluator, node.left), node.right.name, node);
  }
  return node.type === 'Identifier' ? evaluator.evaluate(node) : unknown(node);
}

function enumValue(evaluator: Evaluator, node: TSESTree.TSEnumDeclaration): Value {
  const properties = new Map<string, ObjectProperty>();
  for (const member of node.body.members) {
    const name = member.id.type === 'Identifier' ? member.id.name : constantName(member.id);
    if (name === undefined) continue;
    const value = member.initializer ? evaluator.evaluate(member.initializer) : unknown(member);
    properties.set(name, { name, node: member, value });
  }
  return { kind: 'object', node, properties, open: true };
}
