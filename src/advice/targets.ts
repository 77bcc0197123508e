import type { TSESTree } from '@typescript-eslint/utils';
import type { CredentialUse, Identity } from '../aws/identities/identities.ts';
import { isInTemplate } from '../syntax/markup.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { leavesOf } from '../values/value.ts';
import { isBesideAnother } from './slots.ts';

/**
 * What an edit can take hold of to give a consumer another source.
 * - `slots`: the properties (or the assignment) that hold the identity as a whole; `values` are the expressions to replace
 * - `parts`: the properties that hold id, secret and token among other options
 * - `statements`: assignments of the parts one by one
 * - `argument`: the identity is an argument of its own
 */
export type Target =
  | { readonly kind: 'slots'; readonly properties: readonly TSESTree.Property[]; readonly values: readonly Node[] }
  | { readonly kind: 'parts'; readonly properties: readonly TSESTree.Property[] }
  | { readonly kind: 'statements'; readonly statements: readonly TSESTree.ExpressionStatement[]; readonly values: readonly Node[] }
  | { readonly kind: 'argument'; readonly argument: TSESTree.CallExpressionArgument; readonly isLast: boolean }
  | { readonly kind: 'instance'; readonly node: Node };

/** What to edit for an identity and all its uses; `undefined` where an edit would reach further than the finding. */
export function targetOf(identity: Identity, uses: readonly CredentialUse[]): Target | undefined {
  if (uses.some(({ consumer }) => isInTemplate(consumer.node)) || isInTemplate(identity.node)) return undefined;
  const instance = identity.form === 'arguments' ? identity.node : identity.instance;
  if (identity.form === 'assignments') return assignmentsTarget(identity);
  if (identity.form === 'options' && !instance) return alone(partsTarget(identity), uses);
  const placed = uses.filter((use) => use.slot);
  if (placed.length > 0) return alone(slotsTarget(identity, placed), placed);
  return instance && { kind: 'instance', node: instance };
}

/** A target, unless another source stands beside it. */
function alone(target: Target | undefined, uses: readonly CredentialUse[]): Target | undefined {
  const isShared = target && 'properties' in target && uses.some(({ consumer }) => isBesideAnother(target.properties, consumer.row));
  return isShared ? undefined : target;
}

/** The expression that stands for an identity where it is given: what makes it, or the identity itself. */
function placeOf({ provider, instance, node }: Identity): Node {
  return provider ?? instance ?? node;
}

function partsTarget(identity: Identity): Target | undefined {
  const properties = [...identity.parts.values()].map(({ node }) => node).filter((node) => node.type === 'Property');
  const [first] = properties;
  const together = properties.every((property) => property.parent === first?.parent);
  return first && together && properties.length === identity.parts.size ? { kind: 'parts', properties } : undefined;
}

function assignmentsTarget(identity: Identity): Target | undefined {
  const statements: TSESTree.ExpressionStatement[] = [];
  const values: Node[] = [];
  for (const { node } of identity.parts.values()) {
    if (node.type !== 'AssignmentExpression' || node.parent.type !== 'ExpressionStatement') return undefined;
    statements.push(node.parent);
    values.push(node.right);
  }
  return { kind: 'statements', statements, values };
}

function slotsTarget(identity: Identity, uses: readonly CredentialUse[]): Target | undefined {
  const properties = new Set<TSESTree.Property>();
  const statements = new Set<TSESTree.ExpressionStatement>();
  const values = new Set<Node>();
  for (const use of uses) {
    const holder = use.slot?.property?.node;
    if (!holder) return argumentTarget(use);
    if (holder.type === 'Property') {
      const value = replaceable(use, identity, holder.value);
      if (!value) return undefined;
      properties.add(holder);
      values.add(value);
    } else if (holder.type === 'AssignmentExpression' && holder.parent.type === 'ExpressionStatement') {
      const value = replaceable(use, identity, holder.right);
      if (!value) return undefined;
      statements.add(holder.parent);
      values.add(value);
    } else return undefined;
  }
  if (statements.size > 0) {
    return properties.size > 0 ? undefined : { kind: 'statements', statements: [...statements], values: [...values] };
  }
  return { kind: 'slots', properties: [...properties], values: [...values] };
}

/** The expression that gives the identity to the slot: all of the slot's value, or the identity in it where it is a choice. */
function replaceable(use: CredentialUse, identity: Identity, value: Node): Node | undefined {
  const leaves = leavesOf(use.slot?.value ?? { kind: 'unknown', node: value });
  const place = placeOf(identity);
  const others = leaves.filter((leaf) => leaf.value.kind !== 'absent' && leaf.value.node !== place);
  if (others.length === 0) return value;
  return contains(value, place) ? wrapped(place) : undefined;
}

function argumentTarget(use: CredentialUse): Target | undefined {
  const { node } = use.consumer;
  if (node.type === 'AssignmentExpression') {
    return node.parent.type === 'ExpressionStatement'
      ? { kind: 'statements', statements: [node.parent], values: [node.right] }
      : undefined;
  }
  for (const path of use.consumer.row.identity ?? []) {
    const argument = /^\d+$/.test(path) ? node.arguments[Number(path)] : undefined;
    if (argument) return { kind: 'argument', argument, isLast: node.arguments.at(-1) === argument };
  }
  return undefined;
}
