import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { contains, enclosingFunction, isFunction } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import type { Mutation } from './mutations.ts';
import { inOrder, mutationsBefore, mutationsThrough } from './mutations.ts';
import { applyMutations } from './mutate.ts';
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
/** Mentions of one field that are searched for writes into its object. */
const MAX_MENTIONS = 200;

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
    const method = methodOf(node, isStatic, name);
    if (method) {
      const value: Value = { kind: 'function', node: method.value as TSESTree.FunctionExpression };
      const write = (): Value => (method.kind === 'get' ? evaluator.returned(value) : value);
      writes.splice(0, writes.length, { node: method, keepsEarlier: false, value: write });
    } else {
      const own = writesTo(evaluator, node, isStatic, name, at);
      if (own.some((write) => write.node.type !== 'AssignmentExpression' || isInConstructor(node, write))) writes.length = 0;
      writes.push(...own);
    }
  }
  if (writes.length === 0 || writes.length > MAX_WRITES) return undefined;
  const branches = valuesAt(evaluator, writes, at, `this . ${name}`);
  if (branches.length === 0) return undefined;
  const value = oneOf(at, 'assignment', branches);
  if (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'oneOf') return value;
  return applyMutations(evaluator, value, mutationsOfField(evaluator, owner, isStatic, name, at), at);
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

function methodOf(owner: ClassNode, isStatic: boolean, name: string): TSESTree.MethodDefinition | undefined {
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' || member.static !== isStatic || member.kind === 'set') continue;
    if (member.kind !== 'constructor' && propertyName(member) === name && isFunction(member.value)) return member;
  }
  return undefined;
}

/** What a class writes to a field: where it is declared, as a parameter of the constructor, in its members. */
function writesTo(evaluator: Evaluator, owner: ClassNode, isStatic: boolean, name: string, at: Node): Write[] {
  const declared: Write[] = [];
  for (const member of owner.body.body) {
    if (member.type === 'MethodDefinition') {
      const write = member.kind === 'constructor' && !isStatic ? parameterProperty(evaluator, member.value, name) : undefined;
      if (write) declared.push(write);
    } else if (member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') {
      const { value } = member;
      // A field without a value is a declaration: what is written to it elsewhere counts.
      if (!value || member.static !== isStatic || propertyName(member) !== name) continue;
      declared.push({ node: member, keepsEarlier: false, value: () => evaluator.evaluate(value) });
    }
  }
  const assigned = assignmentsTo(evaluator, owner, isStatic, name);
  // The constructor runs after the fields have got their values, and before any other member can read them.
  const certain = assigned.filter((write) => isInConstructor(owner, write));
  const last = certain.at(-1);
  if (!last || enclosingFunction(at) === enclosingFunction(last.node)) return [...declared, ...assigned];
  return assigned.filter((write) => write === last || !certain.includes(write));
}

/** `constructor(private name: T)`. */
function parameterProperty(evaluator: Evaluator, constructor: Node, name: string): Write | undefined {
  if (!isFunction(constructor)) return undefined;
  for (const [index, parameter] of constructor.params.entries()) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    if (target.name !== name) continue;
    const value = (): Value =>
      destructured(evaluator, parameter, target, evaluateParameter(evaluator, constructor, index, { name, node: target }));
    return { node: parameter, keepsEarlier: false, value };
  }
  return undefined;
}

/** The assignments `this.name = …` in the members of a class. */
function assignmentsTo(evaluator: Evaluator, owner: ClassNode, isStatic: boolean, name: string): Write[] {
  const writes: Write[] = [];
  for (const mention of mentionsOf(evaluator, owner, isStatic, name)) {
    const target = wrapped(mention);
    const assignment = target.parent;
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== target) continue;
    const { operator, right } = assignment;
    const keepsEarlier = operator === '??=' || operator === '||=';
    const value = (): Value => (keepsEarlier ? evaluator.evaluate(right) : evaluateAssignment(evaluator, assignment));
    writes.push({ node: assignment, keepsEarlier, value });
  }
  return writes;
}

/** Where the file speaks of a field: `this.name`, and `Class.name` of a static one. */
function mentionsOf(evaluator: Evaluator, owner: ClassNode, isStatic: boolean, name: string): readonly TSESTree.MemberExpression[] {
  const byThis = evaluator.thisIndex().mentions(owner, isStatic, name);
  const byName = isStatic ? evaluator.kept(owner, () => mentionsByName(evaluator, owner)).get(name) : undefined;
  if (!byName) return byThis;
  return byThis.length > 0 ? [...byThis, ...byName] : byName;
}

function mentionsByName(evaluator: Evaluator, owner: ClassNode): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> {
  const mentions = new Map<string, TSESTree.MemberExpression[]>();
  for (const { references } of owner.id ? evaluator.names.declaredBy(owner.id) : []) {
    for (const { identifier } of references) {
      const { parent } = wrapped(identifier);
      const name = parent?.type === 'MemberExpression' && contains(parent.object, identifier) ? memberName(parent) : undefined;
      if (name === undefined || parent?.type !== 'MemberExpression') continue;
      const known = mentions.get(name);
      if (known) known.push(parent);
      else mentions.set(name, [parent]);
    }
  }
  return mentions;
}

/** Whether a write is a statement of the constructor of a class, so that every object passes it. */
function isInConstructor(owner: ClassNode, { node, keepsEarlier }: Write): boolean {
  const statement = node.parent;
  const fn = statement?.parent?.parent;
  return (
    !keepsEarlier &&
    node.type === 'AssignmentExpression' &&
    node.operator === '=' &&
    statement?.type === 'ExpressionStatement' &&
    fn?.parent?.type === 'MethodDefinition' &&
    fn.parent.kind === 'constructor' &&
    fn.parent.parent.parent === owner
  );
}

/** What is written into the object in a field: `this.config.key = …`. */
function mutationsOfField(
  evaluator: Evaluator,
  owner: ClassNode,
  isStatic: boolean,
  name: string,
  at: Node,
): readonly Mutation[] {
  const mentions = mentionsOf(evaluator, owner, isStatic, name);
  const [first] = mentions;
  if (!first) return [];
  const find = (): readonly Mutation[] =>
    inOrder(mentions.slice(0, MAX_MENTIONS).flatMap((mention) => mutationsThrough(evaluator, mention)));
  return mutationsBefore(evaluator.kept(first, find), at);
}
