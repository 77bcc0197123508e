import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import type { TreeIndex } from '../syntax/tree.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What `this` is: an object of a class, in static members the class itself, or the object literal of a method. */
export type ThisOwner =
  | { readonly kind: 'class'; readonly node: ClassNode; readonly isStatic: boolean }
  | { readonly kind: 'object'; readonly node: TSESTree.ObjectExpression };

/** What `this` is at a node; `undefined` for plain functions and outside of functions. */
export function ownerOfThis(node: Node): ThisOwner | undefined {
  let child = node;
  for (let current = node.parent; current; child = current, current = current.parent) {
    switch (current.type) {
      case 'PropertyDefinition':
      case 'AccessorProperty':
        // A computed key is evaluated outside of the class.
        return child === current.key ? undefined : { kind: 'class', node: current.parent.parent, isStatic: current.static };
      case 'StaticBlock':
        return { kind: 'class', node: current.parent.parent, isStatic: true };
      default:
        if (isFunction(current) && current.type !== 'ArrowFunctionExpression') return ownerOfMethod(current);
    }
  }
  return undefined;
}

function ownerOfMethod(fn: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression): ThisOwner | undefined {
  const { parent } = fn;
  if (parent.type === 'MethodDefinition') return { kind: 'class', node: parent.parent.parent, isStatic: parent.static };
  if (parent.type === 'PropertyDefinition') return { kind: 'class', node: parent.parent.parent, isStatic: parent.static };
  if (parent.type !== 'Property' || parent.parent.type !== 'ObjectExpression' || parent.value !== fn) return undefined;
  return { kind: 'object', node: parent.parent };
}

/** Where a file speaks of `this.name`, by class and by whether the class or its objects are meant. */
export interface ThisIndex {
  readonly mentions: (owner: ClassNode, isStatic: boolean, name: string) => readonly TSESTree.MemberExpression[];
}

export function indexThis(tree: TreeIndex): ThisIndex {
  const index = new Map<ClassNode, Map<string, TSESTree.MemberExpression[]>>();
  for (const node of tree.ofType('ThisExpression')) {
    const member = node.parent;
    const name = member.type === 'MemberExpression' && member.object === node ? memberName(member) : undefined;
    const owner = name === undefined ? undefined : ownerOfThis(node);
    if (owner?.kind !== 'class') continue;
    const names = index.get(owner.node) ?? new Map<string, TSESTree.MemberExpression[]>();
    index.set(owner.node, names);
    const key = `${owner.isStatic ? 'static ' : ''}${name ?? ''}`;
    const known = names.get(key);
    if (known) known.push(member as TSESTree.MemberExpression);
    else names.set(key, [member as TSESTree.MemberExpression]);
  }
  return {
    mentions: (owner, isStatic, name) => index.get(owner)?.get(`${isStatic ? 'static ' : ''}${name}`) ?? [],
  };
}

/** The property of an object literal that decides about a name: the last one, unless a spread may override it. */
export function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  for (const property of object.properties.toReversed()) {
    if (property.type === 'SpreadElement') return undefined;
    if (propertyName(property) === name && property.kind !== 'set') return property;
  }
  return undefined;
}
