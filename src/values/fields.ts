import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { contains, isFunction } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import type { ClassNode } from './this.ts';

/** Mentions of one field that are looked at. */
const MAX_MENTIONS = 200;

/** What a class itself says of a member, wherever it says it. */
export interface Field {
  readonly name: string;
  /** The method or getter of that name, which leaves no room for a field. */
  readonly method: TSESTree.MethodDefinition | undefined;
  /** Where it is declared with a value. */
  readonly declarations: readonly { readonly node: Node; readonly value: Node }[];
  readonly parameter: ParameterProperty | undefined;
  /** `this.name = …`; for a static one `Class.name = …` too */
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly mentions: readonly TSESTree.MemberExpression[];
}

/** `constructor(private name: T)`. */
export interface ParameterProperty {
  readonly node: TSESTree.TSParameterProperty;
  readonly index: number;
  readonly target: TSESTree.Identifier;
}

interface Members {
  readonly declared: ReadonlyMap<string, readonly TSESTree.ClassElement[]>;
  readonly parameters: ReadonlyMap<string, ParameterProperty>;
  /** The mentions of static members by the name of the class. */
  readonly byName: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  readonly fields: Map<string, Field>;
}

/** A member of a class. Asked for at each reading, so everything is looked up once. */
export function fieldOf(evaluator: Evaluator, owner: ClassNode, isStatic: boolean, name: string): Field {
  const members = evaluator.kept(owner, () => readMembers(evaluator, owner));
  const key = keyOf(isStatic, name);
  const known = members.fields.get(key) ?? readField(evaluator, owner, members, isStatic, name);
  members.fields.set(key, known);
  return known;
}

function keyOf(isStatic: boolean, name: string): string {
  return `${isStatic ? 'static ' : ''}${name}`;
}

function readMembers(evaluator: Evaluator, owner: ClassNode): Members {
  const declared = new Map<string, TSESTree.ClassElement[]>();
  const parameters = new Map<string, ParameterProperty>();
  for (const member of owner.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      for (const parameter of parameterProperties(member.value)) parameters.set(parameter.target.name, parameter);
    } else if (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') {
      const name = propertyName(member);
      if (name !== undefined) addTo(declared, keyOf(member.static, name), member);
    }
  }
  return { declared, parameters, byName: mentionsByName(evaluator, owner), fields: new Map() };
}

function readField(evaluator: Evaluator, owner: ClassNode, members: Members, isStatic: boolean, name: string): Field {
  const declared = members.declared.get(keyOf(isStatic, name)) ?? [];
  const method = declared.find(
    (member) => member.type === 'MethodDefinition' && member.kind !== 'set' && isFunction(member.value),
  );
  const byThis = evaluator.thisIndex().mentions(owner, isStatic, name);
  const mentions = [...byThis, ...(isStatic ? (members.byName.get(name) ?? []) : [])].slice(0, MAX_MENTIONS);
  return {
    name,
    method: method as TSESTree.MethodDefinition | undefined,
    // A field without a value is a declaration: what is written to it elsewhere counts.
    declarations: declared.flatMap((member) =>
      member.type !== 'MethodDefinition' && 'value' in member && member.value ? [{ node: member, value: member.value }] : [],
    ),
    parameter: isStatic ? undefined : members.parameters.get(name),
    assignments: mentions.flatMap((mention) => {
      const target = wrapped(mention);
      return target.parent?.type === 'AssignmentExpression' && target.parent.left === target ? [target.parent] : [];
    }),
    mentions,
  };
}

function parameterProperties(constructor: Node): ParameterProperty[] {
  if (!isFunction(constructor)) return [];
  return constructor.params.flatMap((node, index) => {
    if (node.type !== 'TSParameterProperty') return [];
    const target = node.parameter.type === 'AssignmentPattern' ? node.parameter.left : node.parameter;
    return [{ node, index, target }];
  });
}

function mentionsByName(evaluator: Evaluator, owner: ClassNode): Members['byName'] {
  const mentions = new Map<string, TSESTree.MemberExpression[]>();
  for (const { references } of owner.id ? evaluator.names.declaredBy(owner.id) : []) {
    for (const { identifier } of references) {
      const { parent } = wrapped(identifier);
      if (parent?.type !== 'MemberExpression' || !contains(parent.object, identifier)) continue;
      const name = memberName(parent);
      if (name !== undefined) addTo(mentions, name, parent);
    }
  }
  return mentions;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
