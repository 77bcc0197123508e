import type { TSESTree } from '@typescript-eslint/utils';
import { AMPLIFY, AMPLIFY_INPUTS, GUEST_WRITES, IDENTITY_POOLS, OPERATIONS_OF_SCHEMA, POOL_RESOURCE, POOL_SWITCHES } from '../../facts/guest-access.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, constructOf, isConstruct, placesAt } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { listed, placeOfValue } from './elements.ts';
import { isExpected } from './names.ts';
import type { Place } from './policy.ts';
import { placeKey } from './policy.ts';

/** What lets people in who have not signed in. */
export interface GuestFinding extends Place {
  /**
   * - `pool`: an identity pool that gives everyone credentials
   * - `classic`: one whose tokens take every role that trusts the pool
   * - `write`: a rule of Amplify that lets guests change something
   */
  readonly kind: 'classic' | 'pool' | 'write';
  /** What guests may do; where nothing is said, everything. */
  readonly operations: readonly string[];
  /** The list of what they may do. */
  readonly list?: Node;
}

const writes: ReadonlySet<string> = new Set(GUEST_WRITES);
const operationsOfSchema: ReadonlySet<string> = new Set(OPERATIONS_OF_SCHEMA);
const switches: ReadonlyMap<string, 'classic' | 'pool'> = new Map(POOL_SWITCHES.map(({ name, opens }) => [name.toLowerCase(), opens]));

/** Where a file lets guests in. In a test nothing is set up. */
export const guestFindings = defineTopic((file): readonly GuestFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = [
    ...file.about(constructions).flatMap((construction) => poolOf(file, construction)),
    ...file.tree.ofType('Property').flatMap((node) => [...resourceSwitch(file, node), ...inputSwitch(file, node)]),
    ...file.tree.ofType('AssignmentExpression').flatMap((node) => assignedSwitch(file, node)),
    ...file.tree.ofType('CallExpression').flatMap((node) => guestRule(file, node)),
  ].filter(({ node }) => !isExpected(node));
  const unique = new Map(findings.map((finding) => [placeKey(finding), finding]));
  return [...unique.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function poolOf(file: File, construction: Construction): GuestFinding[] {
  const row = IDENTITY_POOLS.find(({ library, callees }) => isConstruct(construction, library, callees));
  if (!row) return [];
  const { arguments: args } = construction.node;
  return [
    ...placesAt(file, args, row.guests).flatMap(({ value }) => switchedOn(file, 'pool', value)),
    ...placesAt(file, args, row.classic).flatMap(({ value }) => switchedOn(file, 'classic', value)),
  ];
}

function switchedOn(file: File, kind: 'classic' | 'pool', value: Value): GuestFinding[] {
  return value.kind === 'boolean' && value.value ? [{ ...placeOfValue(file, value), kind, operations: [] }] : [];
}

/** The switches of a pool in a template of CloudFormation, written as an object. */
function resourceSwitch(file: File, node: TSESTree.Property): GuestFinding[] {
  const name = propertyName(node) ?? '';
  const kind = /^[A-Z]/.test(name) ? switches.get(name.toLowerCase()) : undefined;
  const resource = kind && node.parent.parent.type === 'Property' ? node.parent.parent.parent : undefined;
  if (!kind || resource?.type !== 'ObjectExpression') return [];
  const isPool = resource.properties.some(
    (property) => property.type === 'Property' && propertyName(property) === 'Type' && constantText(file.evaluator.evaluate(property.value)) === POOL_RESOURCE,
  );
  return isPool ? switchedOn(file, kind, file.evaluator.evaluate(node.value)) : [];
}

/** `{ "version": "1", "cognitoConfig": { "allowUnauthenticatedIdentities": true } }`: what Amplify Gen 1 makes a pool with. */
function inputSwitch(file: File, node: TSESTree.Property): GuestFinding[] {
  const kind = switches.get((propertyName(node) ?? '').toLowerCase());
  const inputs = node.parent.parent;
  if (!kind || inputs.type !== 'Property' || propertyName(inputs) !== AMPLIFY_INPUTS.object || inputs.parent.type !== 'ObjectExpression') return [];
  const isPool = inputs.parent.properties.some((property) => property.type === 'Property' && propertyName(property) === AMPLIFY_INPUTS.beside);
  return isPool ? switchedOn(file, kind, file.evaluator.evaluate(node.value)) : [];
}

/** `cfnIdentityPool.allowUnauthenticatedIdentities = true`, where the pool comes from Amplify or CDK. */
function assignedSwitch(file: File, { left, right }: TSESTree.AssignmentExpression): GuestFinding[] {
  const kind = left.type === 'MemberExpression' ? switches.get((memberName(left) ?? '').toLowerCase()) : undefined;
  if (!kind || left.type !== 'MemberExpression') return [];
  const construct = constructOf(file, file.evaluator.evaluate(left.object));
  const isKnown = construct?.library === AMPLIFY || construct?.library.startsWith('aws-cdk-lib') === true;
  return isKnown ? switchedOn(file, kind, file.evaluator.evaluate(right)) : [];
}

/** `allow.guest.to(['read', 'write'])` of storage, `allow.guest()` and `allow.guest().to(['create'])` of data. */
function guestRule(file: File, node: TSESTree.CallExpression): GuestFinding[] {
  const { callee } = node;
  if (callee.type !== 'MemberExpression') return [];
  const name = memberName(callee);
  if (name === 'guest' && isOfAmplify(file, callee.object) && !isLimited(node)) {
    return isOfData(node) ? [{ node, kind: 'write', operations: [] }] : [];
  }
  const guest = name === 'to' ? guestBefore(callee.object) : undefined;
  const [argument] = node.arguments;
  if (!guest || !argument || argument.type === 'SpreadElement' || !isOfAmplify(file, guest)) return [];
  const operations = listed(file.evaluator.evaluate(argument)).values.flatMap((value) => constantText(value) ?? []);
  return operations.some((operation) => writes.has(operation)) ? [{ node: argument, kind: 'write', operations, list: argument }] : [];
}

/** The `allow` of `allow.guest` and `allow.guest()`. */
function guestBefore(node: TSESTree.Expression): TSESTree.Expression | undefined {
  const member = node.type === 'CallExpression' ? node.callee : node;
  return member.type === 'MemberExpression' && memberName(member) === 'guest' ? member.object : undefined;
}

function isLimited({ parent }: TSESTree.CallExpression): boolean {
  return parent.type === 'MemberExpression' && memberName(parent) === 'to';
}

/** Whether an expression is what a function of Amplify hands to a callback: `(allow) => …`. */
function isOfAmplify(file: File, node: TSESTree.Expression): boolean {
  const value = file.evaluator.evaluate(node);
  if (value.kind !== 'parameter') return false;
  for (let current = value.function.parent as Node | undefined; current; current = current.parent) {
    if (current.type === 'CallExpression' && constructOf(file, file.evaluator.evaluate(current.callee))?.library === AMPLIFY) return true;
  }
  return false;
}

/** Whether a rule is one of a model: `a.model({ … }).authorization((allow) => [allow.guest()])`. */
function isOfData(node: Node): boolean {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    const call = isFunction(current) && current.parent.type === 'CallExpression' ? current.parent : undefined;
    if (call?.callee.type === 'MemberExpression' && memberName(call.callee) === 'authorization') return !isOperation(call.callee.object);
  }
  return false;
}

/** Whether a chain of calls makes an operation of a schema: `a.generation({ … }).arguments({ … })`. */
function isOperation(chain: TSESTree.Expression): boolean {
  for (let current = chain; current.type === 'CallExpression' && current.callee.type === 'MemberExpression'; current = current.callee.object) {
    if (operationsOfSchema.has(memberName(current.callee) ?? '')) return true;
  }
  return false;
}
