import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from '../syntax/node.ts';
import { enclosingFunction, isFunction } from '../syntax/node.ts';
import type { Evaluator } from './evaluator.ts';
import type { Field, ParameterProperty } from './fields.ts';
import { fieldOf } from './fields.ts';
import { mutatedAt } from './mutate.ts';
import type { Mutation } from './mutations.ts';
import { inOrder, mutationsThrough } from './mutations.ts';
import { evaluateAssignment } from './operators.ts';
import { evaluateParameter } from './parameters.ts';
import { destructured } from './patterns.ts';
import type { ClassNode } from './this.ts';
import { ownerOfThis, propertyOf } from './this.ts';
import type { ClassValue, GlobalValue, NewValue, Value } from './value.ts';
import { oneOf } from './value.ts';
import type { Write } from './writes.ts';
import { valuesAt } from './writes.ts';

/** Classes that extend each other are followed so far. */
const MAX_ANCESTORS = 8;
/** More assignments to one field than this are not told apart. */
const MAX_WRITES = 16;

/** `this.name`: the field with that name and what the methods of the class write to it. */
export function memberOfThis(evaluator: Evaluator, object: GlobalValue, name: string | undefined, at: Node): Value {
  const owner = name === undefined ? undefined : ownerOfThis(object.node);
  let value: Value | undefined;
  if (name !== undefined && owner?.kind === 'class') value = fieldValue(evaluator, owner.node, owner.isStatic, name, at);
  if (name !== undefined && owner?.kind === 'object') value = ownProperty(evaluator, owner.node, name);
  return value ?? { kind: 'member', node: at, object, name };
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

/** A property of the literal that `this` is. The literal as a whole is not asked for: its getters use `this` themselves. */
function ownProperty(evaluator: Evaluator, object: TSESTree.ObjectExpression, name: string): Value | undefined {
  const property = propertyOf(object, name);
  if (!property) return undefined;
  const { value } = property;
  return property.kind === 'get' && isFunction(value)
    ? evaluator.returned({ kind: 'function', node: value })
    : evaluator.evaluate(value);
}

function fieldValue(
  evaluator: Evaluator,
  owner: ClassNode,
  isStatic: boolean,
  name: string,
  at: Node,
): Value | undefined {
  const writes: Write[] = [];
  // The classes that it extends come first: what they write is overwritten.
  for (const node of lineage(evaluator, owner).reverse()) {
    const field = fieldOf(evaluator, node, isStatic, name);
    const own = field.method ? [methodWrite(evaluator, field.method)] : writesTo(evaluator, field, at);
    if (own.some((write) => write.node.type !== 'AssignmentExpression' || isInConstructor(write))) writes.length = 0;
    writes.push(...own);
  }
  if (writes.length === 0 || writes.length > MAX_WRITES) return undefined;
  const branches = valuesAt(evaluator, writes, at, `this . ${name}`);
  if (branches.length === 0) return undefined;
  const value = oneOf(at, 'assignment', branches);
  return mutatedAt(evaluator, value, mutationsOfField(evaluator, fieldOf(evaluator, owner, isStatic, name)), at);
}

/** A class and the classes of this file that it extends. */
function lineage(evaluator: Evaluator, owner: ClassNode): ClassNode[] {
  const classes = [owner];
  for (let { superClass } = owner; superClass && classes.length < MAX_ANCESTORS; ) {
    const value = evaluator.evaluate(superClass);
    // A class cannot extend itself, but broken code may say so.
    if (value.kind !== 'class' || classes.includes(value.node)) break;
    classes.push(value.node);
    ({ superClass } = value.node);
  }
  return classes;
}

function methodWrite(evaluator: Evaluator, method: TSESTree.MethodDefinition): Write {
  const value: Value = { kind: 'function', node: method.value as TSESTree.FunctionExpression };
  return { node: method, keepsEarlier: false, value: () => (method.kind === 'get' ? evaluator.returned(value) : value) };
}

/** What a class writes to a field: where it is declared, as a parameter of the constructor, in its members. */
function writesTo(evaluator: Evaluator, field: Field, at: Node): Write[] {
  const declared = field.declarations.map(({ node, value }) => ({ node, keepsEarlier: false, value: () => evaluator.evaluate(value) }));
  const parameter = field.parameter ? [parameterWrite(evaluator, field.parameter, field.name)] : [];
  const assigned = field.assignments.map((assignment) => assignmentWrite(evaluator, assignment));
  // The constructor runs after the fields have got their values, and before any other member can read them.
  const certain = assigned.filter((write) => isInConstructor(write));
  const last = certain.at(-1);
  if (!last || enclosingFunction(at) === enclosingFunction(last.node)) return [...declared, ...parameter, ...assigned];
  return assigned.filter((write) => write === last || !certain.includes(write));
}

/** `constructor(private name: T)`. */
function parameterWrite(evaluator: Evaluator, { node, index, target }: ParameterProperty, name: string): Write {
  const constructor = node.parent as FunctionNode;
  const value = (): Value =>
    destructured(evaluator, node, target, evaluateParameter(evaluator, constructor, index, { name, node: target }));
  return { node, keepsEarlier: false, value };
}

/** `this.name = …` */
function assignmentWrite(evaluator: Evaluator, assignment: TSESTree.AssignmentExpression): Write {
  const { operator, right } = assignment;
  const keepsEarlier = operator === '??=' || operator === '||=';
  const value = (): Value => (keepsEarlier ? evaluator.evaluate(right) : evaluateAssignment(evaluator, assignment));
  return { node: assignment, keepsEarlier, value };
}

/** Whether a write is a statement of the constructor of a class, so that every object passes it. */
function isInConstructor({ node, keepsEarlier }: Write): boolean {
  const statement = node.parent;
  const method = statement?.parent?.parent?.parent;
  return (
    !keepsEarlier &&
    node.type === 'AssignmentExpression' &&
    node.operator === '=' &&
    statement?.type === 'ExpressionStatement' &&
    method?.type === 'MethodDefinition' &&
    method.kind === 'constructor'
  );
}

/** What is written into the object in a field: `this.config.key = …`. */
function mutationsOfField(evaluator: Evaluator, field: Field): readonly Mutation[] {
  return evaluator.kept(field, () => inOrder(field.mentions.flatMap((mention) => mutationsThrough(evaluator, mention))));
}
