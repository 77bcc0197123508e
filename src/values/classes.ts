import type { TSESTree } from '@typescript-eslint/utils';
import { propertyName, memberName } from '../syntax/name.ts';
import type { Node, Variable } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import { functionOfThis } from './functions.ts';
import type { ClassValue, GlobalValue, NewValue, Value } from './value.ts';
import { oneOf } from './value.ts';
import { destructured } from './variables.ts';
import type { Write } from './writes.ts';
import { valuesAt } from './writes.ts';
import { evaluateParameter } from './functions.ts';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The class whose instance (or, in static members, which itself) `this` is. */
function classOfThis(node: Node): { readonly node: ClassNode; readonly isStatic: boolean } | undefined {
  const fn = functionOfThis(node);
  let member: Node | undefined = fn?.parent;
  if (!fn) {
    for (member = node.parent; member; member = member.parent) {
      if (member.type === 'PropertyDefinition' || member.type === 'StaticBlock') break;
    }
  }
  if (member?.type === 'StaticBlock') return { node: member.parent.parent, isStatic: true };
  if (member?.type !== 'MethodDefinition' && member?.type !== 'PropertyDefinition') return undefined;
  return { node: member.parent.parent, isStatic: member.static };
}

/** `this.name`: the field with that name and what the methods of the class write to it. */
export function memberOfThis(evaluator: Evaluator, object: GlobalValue, name: string | undefined, at: Node): Value {
  const unresolved: Value = { kind: 'member', node: at, object, name };
  const owner = name === undefined ? undefined : classOfThis(object.node);
  if (!owner || name === undefined) return unresolved;
  const value = fieldValue(evaluator, owner.node, owner.isStatic, name, at);
  return value ?? unresolved;
}

/** A static member of a class. */
export function memberOfClass(evaluator: Evaluator, object: ClassValue, name: string | undefined, at: Node): Value {
  const value = name === undefined ? undefined : fieldValue(evaluator, object.node, true, name, at);
  return value ?? { kind: 'member', node: at, object, name };
}

/** A member of an object of a class of this file. */
export function memberOfInstance(evaluator: Evaluator, object: NewValue, name: string | undefined, at: Node): Value {
  const { callee } = object;
  const value =
    callee.kind === 'class' && name !== undefined ? fieldValue(evaluator, callee.node, false, name, at) : undefined;
  return value ?? { kind: 'member', node: at, object, name };
}

function fieldValue(
  evaluator: Evaluator,
  owner: ClassNode,
  isStatic: boolean,
  name: string,
  at: Node,
): Value | undefined {
  const writes: Write[] = [];
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && member.static === isStatic && propertyName(member) === name) {
      const { value } = member;
      // A field without a value is a declaration: what is written to it elsewhere counts.
      if (value) writes.push({ node: member, keepsEarlier: false, value: () => evaluator.evaluate(value) });
    } else if (member.type === 'MethodDefinition' && propertyName(member) === name && member.static === isStatic) {
      const fn = member.value;
      if (fn.type !== 'FunctionExpression') return undefined;
      const method: Value = { kind: 'function', node: fn };
      return member.kind === 'get' ? evaluator.returned({ kind: 'function', node: fn }) : method;
    } else if (member.type === 'MethodDefinition' && member.kind === 'constructor' && !isStatic) {
      const write = parameterProperty(evaluator, member.value, name);
      if (write) writes.push(write);
    }
  }
  writes.push(...assignmentsToThis(evaluator, owner, isStatic, name));
  if (writes.length === 0) return undefined;
  const branches = valuesAt(evaluator, writes, at);
  return branches.length === 0 ? undefined : oneOf(at, 'assignment', branches);
}

/** `constructor(private name: T)`. */
function parameterProperty(evaluator: Evaluator, constructor: Node, name: string): Write | undefined {
  if (constructor.type !== 'FunctionExpression') return undefined;
  for (const [index, parameter] of constructor.params.entries()) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (target.type !== 'Identifier' || target.name !== name) continue;
    const value = (): Value =>
      destructured(evaluator, parameter, target, evaluateParameter(evaluator, constructor, index, { name, node: target }));
    return { node: parameter, keepsEarlier: false, value };
  }
  return undefined;
}

/** The assignments `this.name = …` in the members of a class. */
function assignmentsToThis(evaluator: Evaluator, owner: ClassNode, isStatic: boolean, name: string): Write[] {
  const writes: Write[] = [];
  for (const node of evaluator.assignmentsToThis(name)) {
    const target = classOfThis(node.left);
    if (target?.node !== owner || target.isStatic !== isStatic) continue;
    const keepsEarlier = node.operator !== '=';
    writes.push({ node, keepsEarlier, value: () => evaluator.evaluate(node.right) });
  }
  return writes;
}

/** The assignments to `this.…` of a file, by the name of the member. */
export function indexAssignmentsToThis(
  assignments: readonly TSESTree.AssignmentExpression[],
): Map<string, TSESTree.AssignmentExpression[]> {
  const index = new Map<string, TSESTree.AssignmentExpression[]>();
  for (const assignment of assignments) {
    const { left, operator } = assignment;
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') continue;
    if (operator !== '=' && operator !== '??=' && operator !== '||=') continue;
    const name = memberName(left);
    if (name === undefined) continue;
    const known = index.get(name);
    if (known) known.push(assignment);
    else index.set(name, [assignment]);
  }
  return index;
}
