import type { Node, Variable } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { enumValue, importedValue, namespaceValue } from './declarations.ts';
import type { Evaluator } from './evaluator.ts';
import { elementOf } from './members.ts';
import { mutatedAt } from './mutate.ts';
import { mutationsOf, onlyNameOf } from './mutations.ts';
import { branchesThat, evaluateAssignment, truthOf } from './operators.ts';
import { parameterValue } from './parameters.ts';
import { destructured } from './patterns.ts';
import type { Value } from './value.ts';
import { absent, oneOf, unknown } from './value.ts';
import type { Write } from './writes.ts';
import { valuesAt } from './writes.ts';

/** More assignments to one variable than this are not told apart. */
const MAX_WRITES = 16;
/** Names of names that are followed. */
const MAX_ALIASES = 8;

/** What a variable can hold where it is read, with what was written into the object it holds. */
export function evaluateVariable(evaluator: Evaluator, variable: Variable, reading: Node): Value {
  const original = originalOf(evaluator, variable);
  const value = heldValue(evaluator, original, reading);
  if (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'oneOf') return value;
  return mutatedAt(evaluator, value, mutationsOf(evaluator, original), reading);
}

/** The variable that holds the object: for `const other = config`, `config`, so that a write by either name is seen. */
function originalOf(evaluator: Evaluator, variable: Variable): Variable {
  let original = variable;
  for (let count = 0; count < MAX_ALIASES; count++) {
    const [definition] = original.defs;
    if (definition?.type !== 'Variable' || !definition.node.init || onlyNameOf(evaluator, definition.node) !== original) break;
    const init = unwrap(definition.node.init);
    const next = init.type === 'Identifier' ? evaluator.names.variableOf(init) : undefined;
    if (!next || isAssigned(next)) break;
    original = next;
  }
  return original;
}

function isAssigned(variable: Variable): boolean {
  return variable.defs.length !== 1 || variable.references.some((reference) => reference.isWrite() && reference.init !== true);
}

function heldValue(evaluator: Evaluator, variable: Variable, reading: Node): Value {
  // A type of the same name changes nothing, nor do the signatures of an overloaded function.
  const definitions = variable.defs.filter(({ type, node }) => type !== 'Type' && node.type !== 'TSDeclareFunction');
  const [definition] = definitions;
  if (!definition) return unknown(reading);
  switch (definition.type) {
    case 'ImportBinding':
      return importedValue(evaluator, definition.node, definition.parent);
    case 'ClassName':
      return { kind: 'class', node: definition.node };
    case 'FunctionName':
      return isFunction(definition.node) && !isWritten(variable) ? { kind: 'function', node: definition.node } : unknown(reading);
    case 'TSEnumName':
      return enumValue(evaluator, definition.node);
    case 'TSModuleName':
      return namespaceValue(evaluator, definition.node);
    case 'Variable':
    case 'Parameter':
      return assignedValue(evaluator, variable, definitions, reading);
    default: {
      // The types do not know that the members of an enum are names inside it.
      const { node } = definition as { readonly node: Node };
      return node.type === 'TSEnumMember' && node.initializer ? evaluator.evaluate(node.initializer) : unknown(reading);
    }
  }
}

function isWritten(variable: Variable): boolean {
  return variable.references.some((reference) => reference.isWrite());
}

function assignedValue(evaluator: Evaluator, variable: Variable, definitions: Variable['defs'], reading: Node): Value {
  const writes = evaluator.kept(variable, () => writesTo(evaluator, variable, definitions));
  if (!writes) return unknown(reading);
  const [first, ...others] = writes;
  if (first && others.length === 0) return first.value();
  return tested(evaluator, oneOf(reading, 'assignment', valuesAt(evaluator, writes, reading, variable.name)), variable, reading);
}

/** What remains of a value behind a test of its variable: `if (client) return client`. */
function tested(evaluator: Evaluator, value: Value, variable: Variable, reading: Node): Value {
  const mayFail = value.kind === 'absent' || value.kind === 'oneOf';
  const holds = (): boolean =>
    evaluator.conditionsAround(reading).some((condition) => condition.holds && condition.key === variable.name);
  if (!mayFail || !holds()) return value;
  const kept = branchesThat(value, (branch) => truthOf(branch) !== false);
  return value.kind === 'oneOf' && kept.length > 0 ? oneOf(value.node, value.via, kept) : unknown(reading);
}

/** Where a variable gets its values, in the order of the source; `undefined` where that cannot be told. */
function writesTo(evaluator: Evaluator, variable: Variable, definitions: Variable['defs']): readonly Write[] | undefined {
  const writes: Write[] = [];
  for (const definition of definitions) {
    const initial = initialWrite(evaluator, definition.type, definition.node, definition.name);
    if (!initial) return undefined;
    writes.push(initial);
  }
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init === true) continue;
    writes.push(assignment(evaluator, reference.identifier, reference.writeExpr ?? undefined));
    if (writes.length > MAX_WRITES) return undefined;
  }
  return writes.toSorted((left, right) => left.node.range[0] - right.node.range[0]);
}

function initialWrite(evaluator: Evaluator, type: string, node: Node, name: Node): Write | undefined {
  if (type === 'Parameter' && isFunction(node)) {
    return { node: name, keepsEarlier: false, value: () => parameterValue(evaluator, node, name) };
  }
  if (node.type !== 'VariableDeclarator') return undefined;
  const { init, id } = node;
  const loop = node.parent.parent;
  if ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && loop.left === node.parent) {
    const element = (): Value =>
      loop.type === 'ForOfStatement' ? elementOf(evaluator.evaluate(loop.right), node) : unknown(node);
    return { node, keepsEarlier: false, value: () => destructured(evaluator, id, name, element()) };
  }
  return {
    node,
    keepsEarlier: false,
    value: () => (init ? destructured(evaluator, id, name, evaluator.evaluate(init)) : absent(node)),
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
  const keepsEarlier = operator === '??=' || operator === '||=';
  const value = (): Value => {
    if (keepsEarlier) return evaluator.evaluate(expression.right);
    return operator === '='
      ? destructured(evaluator, left, target, evaluator.evaluate(expression.right))
      : evaluateAssignment(evaluator, expression);
  };
  return { node: expression, keepsEarlier, value };
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
