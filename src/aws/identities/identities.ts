import type { TSESTree } from '@typescript-eslint/utils';
import type { IgnoredOptionRow } from '../../facts/consumers.ts';
import { IGNORED_OPTIONS, identityPropertyNames } from '../../facts/consumers.ts';
import type { IdentityPart } from '../../facts/environment.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { matchesPath } from '../../syntax/glob.ts';
import type { Node } from '../../syntax/node.ts';
import { enclosingFunction } from '../../syntax/node.ts';
import type { Condition, ObjectValue, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { callsOfGlobal, consumers, exported, slotsAt } from '../consumers/consumers.ts';
import { standardPart } from './names.ts';

/** How an identity is written. */
export type IdentityForm =
  /** An object of its own: `{ accessKeyId, secretAccessKey }`. */
  | 'object'
  /** Options among others: `new AWS.S3({ region, accessKeyId, secretAccessKey })`. */
  | 'options'
  /** Arguments: `new AWS.Credentials(id, secret)`. */
  | 'arguments'
  /** Assignments one by one: `AWS.config.accessKeyId = id`. */
  | 'assignments';

/** The parts of an identity, and what else a consumer takes for one: an API key, a password, a private key. */
export type PartName = IdentityPart | 'other';

/** One part of an identity, with the node that sets it: a property, an argument, an assignment. */
export interface PartOfIdentity {
  readonly part: PartName;
  readonly value: Value;
  readonly node: Node;
}

/** An access key ID, a secret access key and a session token that belong together. */
export interface Identity {
  /** The object, the call or the first assignment that holds the parts. Two uses of one identity have the same node. */
  readonly node: Node;
  readonly form: IdentityForm;
  readonly parts: ReadonlyMap<PartName, PartOfIdentity>;
  /** Whether there may be more parts than are seen. */
  readonly open: boolean;
  /** The function that returns it, where the slot holds a provider function. */
  readonly provider?: Node;
  /** The `new` that makes it of options, which are nobody else's: `new AWS.Credentials({ accessKeyId, secretAccessKey })`. */
  readonly instance?: Node;
  /** Whether a provider function says when it expires. */
  readonly expires: boolean;
}

/** An identity that reaches a consumer. */
export interface CredentialUse {
  readonly consumer: Consumer;
  readonly identity: Identity;
  /** The slot that the identity as a whole stands in; absent for parts among the options. */
  readonly slot?: Slot;
  /** Whether the slot takes nothing but a provider function, which its package may call for each request. */
  readonly forProviders?: true;
  /** What must hold for this identity to be used here. */
  readonly conditions: readonly Condition[];
  /** Whether the consumer does not look at the options that hold the parts. */
  readonly ignored: boolean;
}

const PARTS: readonly IdentityPart[] = ['id', 'secret', 'token'];
const ignoredOptions: readonly IgnoredOptionRow[] = IGNORED_OPTIONS;

/** The identities that reach consumers in a file. */
export const credentialUses = defineTopic((file): readonly CredentialUse[] => {
  const uses: CredentialUse[] = [];
  const assigned = new Map<string, { consumer: Consumer; parts: Map<PartName, PartOfIdentity> }>();
  for (const consumer of file.about(consumers)) {
    if (consumer.row.via === 'assign' && hasWholeParts(consumer)) collectAssignment(file, assigned, consumer);
    else {
      uses.push(...partsAmongOptions(file, consumer));
      for (const path of consumer.row.identity ?? []) {
        for (const slot of slotsAt(file, consumer, path)) uses.push(...identitiesInSlot(file, consumer, slot));
      }
      // SDK v2 takes a chain of classes there, and no function.
      for (const path of consumer.row.sdk === 'v2' ? [] : (consumer.row.provider ?? [])) {
        for (const slot of slotsAt(file, consumer, path)) {
          uses.push(...identitiesInSlot(file, consumer, slot).map((use) => ({ ...use, forProviders: true as const })));
        }
      }
    }
  }
  for (const { consumer, parts } of assigned.values()) {
    const node = (parts.get('secret') ?? parts.get('id') ?? parts.get('token'))?.node ?? consumer.node;
    uses.push({
      consumer,
      identity: { node, form: 'assignments', parts, open: false, expires: false },
      conditions: consumer.conditions,
      ignored: false,
    });
  }
  return uses;
});

function hasWholeParts(consumer: Consumer): boolean {
  return PARTS.some((part) => consumer.row[part]?.includes('0') === true);
}

/** `AWS.config.accessKeyId = …` and its siblings in one block are one identity. */
function collectAssignment(
  file: File,
  assigned: Map<string, { consumer: Consumer; parts: Map<PartName, PartOfIdentity> }>,
  consumer: Consumer,
): void {
  const part = PARTS.find((candidate) => consumer.row[candidate]?.includes('0') === true);
  const [right] = consumer.args;
  if (!part || !right) return;
  const key = assignmentGroup(file, consumer.node as TSESTree.AssignmentExpression);
  const group = assigned.get(key) ?? { consumer, parts: new Map<PartName, PartOfIdentity>() };
  // The secret is the place to change, and gives its name.
  if (part === 'secret') group.consumer = consumer;
  group.parts.set(part, { part, value: file.evaluator.evaluate(right), node: consumer.node });
  assigned.set(key, group);
}

/** Assignments to members of one object in one block belong together. */
function assignmentGroup(file: File, node: TSESTree.AssignmentExpression | TSESTree.CallExpression): string {
  const target = node.type === 'CallExpression' ? node.callee : node.left;
  const object = target.type === 'MemberExpression' ? file.sourceCode.getText(target.object) : '';
  return `${object} ${String(node.parent.parent?.range[0])}`;
}

/** Parts given one by one among the options, or as arguments. */
function partsAmongOptions(file: File, consumer: Consumer): CredentialUse[] {
  const byHolder = new Map<Node, { slot: Slot; parts: Map<PartName, PartOfIdentity>; ignored: boolean }>();
  const take = (part: PartName, path: string, ignored: boolean): void => {
    for (const slot of slotsAt(file, consumer, path)) {
      if (slot.value.kind === 'absent') continue;
      // `new AWS.Credentials({ accessKeyId })`: the argument is an object and no id.
      if (!slot.property && slot.value.kind === 'object') continue;
      const holder = slot.object?.node ?? consumer.node;
      const node = slot.property?.node ?? consumer.args[Number(path)] ?? consumer.node;
      const group = byHolder.get(holder) ?? { slot, parts: new Map<PartName, PartOfIdentity>(), ignored };
      if (!group.parts.has(part)) group.parts.set(part, { part, value: slot.value, node });
      byHolder.set(holder, group);
    }
  };
  for (const part of PARTS) for (const path of consumer.row[part] ?? []) take(part, path, false);
  for (const path of consumer.row.otherSecret ?? []) take('other', path, false);
  if (ignoresOptions(consumer)) {
    for (const row of ignoredOptions) if (row.part) take(row.part, `0.${row.option}`, true);
  }
  return [...byHolder].map(([holder, { slot, parts, ignored }]) => ({
    consumer,
    identity: {
      node: holder,
      form: slot.object ? 'options' : 'arguments',
      parts,
      open: slot.object?.open === true || !consumer.row.token,
      expires: false,
      ...(slot.object && consumer.row.kind === 'identity' && { instance: consumer.node }),
    },
    conditions: slot.conditions,
    ignored,
  }));
}

/** Whether the consumer is a client of SDK v3, which looks at `credentials` alone. */
export function ignoresOptions(consumer: Consumer): boolean {
  const { row } = consumer;
  return row.sdk === 'v3' && row.kind === 'client' && row.via === 'new' && row.identity?.includes('0.credentials') === true;
}

/** The identities that a slot can hold: objects, provider functions that return them, `new AWS.Credentials(…)`. */
function identitiesInSlot(file: File, consumer: Consumer, slot: Slot): CredentialUse[] {
  return leavesOf(slot.value, slot.conditions).flatMap(({ value, conditions }) =>
    identitiesOf(file, value, conditions).map(({ identity, conditions: all }) => ({
      consumer,
      identity,
      slot,
      conditions: all,
      ignored: false,
    })),
  );
}

interface FoundIdentity {
  readonly identity: Identity;
  readonly conditions: readonly Condition[];
}

function identitiesOf(file: File, value: Value, conditions: readonly Condition[]): FoundIdentity[] {
  switch (value.kind) {
    case 'object':
      return identityOfObject(value, conditions);
    case 'function':
      return leavesOf(file.evaluator.returned(value), conditions).flatMap((leaf) =>
        leaf.value.kind === 'object'
          ? identityOfObject(leaf.value, leaf.conditions).map((found) => ({
              ...found,
              identity: { ...found.identity, provider: value.node, expires: mayExpire(leaf.value as ObjectValue) },
            }))
          : [],
      );
    case 'new':
      return isCredentialsClass(file, value) ? identityOfInstance(file, value, conditions) : [];
    default:
      return [];
  }
}

function mayExpire(object: ObjectValue): boolean {
  return object.open || object.properties.has('expiration');
}

function identityOfObject(object: ObjectValue, conditions: readonly Condition[]): FoundIdentity[] {
  const parts = new Map<PartName, PartOfIdentity>();
  const names = identityPropertyNames.default;
  for (const part of PARTS) {
    const property = object.properties.get(names[part]);
    if (property && property.value.kind !== 'absent') {
      parts.set(part, { part, value: property.value, node: property.node });
    }
  }
  if (parts.size === 0) return [];
  return [{ identity: { node: object.node, form: 'object', parts, open: object.open, expires: false }, conditions }];
}

/** `new AWS.Credentials(id, secret, token)` and the classes of SDK v2's identities. */
function isCredentialsClass(file: File, value: Extract<Value, { kind: 'new' }>): boolean {
  const made = exported(file, value.callee);
  return made?.module.startsWith('aws-sdk') === true && matchesPath('Credentials', made.path);
}

/** The identity is taken up by the row of the class itself; here it is tied to the consumer that gets it. */
function identityOfInstance(
  file: File,
  value: Extract<Value, { kind: 'new' }>,
  conditions: readonly Condition[],
): FoundIdentity[] {
  const consumer = file.about(consumers).find(({ node }) => node === value.node);
  if (!consumer) return [];
  return partsAmongOptions(file, consumer).map(({ identity }) => ({ identity, conditions }));
}

/**
 * Writes to the variables that the SDK reads: `process.env.AWS_SECRET_ACCESS_KEY = …`, `Object.assign(process.env, …)`,
 * `process.env = { … }`, `Reflect.set(process.env, …)`, `Deno.env.set(…)`.
 */
export const environmentWrites = defineTopic((file): readonly Identity[] => [...assignedVariables(file), ...replacedVariables(file), ...mergedVariables(file)]);

function assignedVariables(file: File): Identity[] {
  const groups = new Map<string, Map<PartName, PartOfIdentity>>();
  for (const { name, node, value } of [...writtenVariables(file), ...setVariables(file)]) {
    const part = standardPart(name);
    if (!part) continue;
    const key = assignmentGroup(file, node);
    const parts = groups.get(key) ?? new Map<PartName, PartOfIdentity>();
    parts.set(part, { part, value: file.evaluator.evaluate(value), node });
    groups.set(key, parts);
  }
  return joinedTokens([...groups.values()]).map((parts) => {
    const main = parts.get('secret') ?? parts.get('id') ?? parts.get('token');
    // A group has at least the part that it was made for.
    return { node: (main as PartOfIdentity).node, form: 'assignments' as const, parts, open: false, expires: false };
  });
}

/** `if (token) process.env.AWS_SESSION_TOKEN = token` belongs to the id and the secret that the function sets before. */
function joinedTokens(groups: readonly Map<PartName, PartOfIdentity>[]): readonly Map<PartName, PartOfIdentity>[] {
  return groups.filter((parts) => {
    const token = parts.get('token');
    if (!token || parts.size > 1) return true;
    const around = enclosingFunction(token.node);
    const owner = groups.find((other) => !other.has('token') && [...other.values()].some(({ node }) => enclosingFunction(node) === around));
    owner?.set('token', token);
    return owner === undefined;
  });
}

/** Constants of other files whose names say which variable they name: `AWS_SECRET_ACCESS_KEY_VARIABLE`. */
const NAMED = /^(AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN))(?:_|$)/;

/**
 * The variables that a target can be: `process.env.NAME`, and `process.env[name]` with a name that is one of several, as in a
 * loop or a function, or a constant of another file.
 */
export function variablesAt(file: File, target: Node): string[] {
  const value = file.evaluator.evaluate(target);
  const names = leavesOf(value).flatMap((leaf) => (leaf.value.kind === 'env' ? [leaf.value.name] : []));
  if (names.length > 0 || target.type !== 'MemberExpression' || !target.computed) return names;
  if (!isGlobalPath(file, target.object, 'process.env')) return [];
  const key = file.evaluator.evaluate(target.property);
  const variable = key.kind === 'import' ? NAMED.exec(key.path.at(-1) ?? '')?.[1] : undefined;
  return variable === undefined ? [] : [variable];
}

/** A variable of the environment that is written, with the value as it stands in the source. */
interface WrittenVariable {
  readonly name: string;
  readonly node: TSESTree.AssignmentExpression | TSESTree.CallExpression;
  readonly value: Node;
}

function writtenVariables(file: File): WrittenVariable[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): WrittenVariable[] => {
    const names = node.left.type === 'MemberExpression' ? variablesAt(file, node.left) : [];
    return names.map((name) => ({ name, node, value: node.right }));
  });
}

/** `Reflect.set(process.env, 'NAME', value)`, `Deno.env.set('NAME', value)` */
function setVariables(file: File): WrittenVariable[] {
  const reflected = callsOfGlobal(file, 'Reflect.set').filter(({ arguments: [first, ...rest] }) => first !== undefined && rest.length === 2 && isGlobalPath(file, first, 'process.env'));
  const ofDeno = callsOfGlobal(file, 'Deno.env.set').filter((node) => node.arguments.length === 2);
  return [...reflected, ...ofDeno].flatMap((node): WrittenVariable[] => {
    const [key, value] = node.arguments.slice(-2);
    const name = key ? constantText(file.evaluator.evaluate(key)) : undefined;
    return name !== undefined && value ? [{ name, node, value }] : [];
  });
}

/** `process.env = { ...process.env, AWS_ACCESS_KEY_ID: … }` */
function replacedVariables(file: File): Identity[] {
  return file.tree.ofType('AssignmentExpression').flatMap(({ left, operator, right }) => {
    const value = operator === '=' && left.type === 'MemberExpression' && isGlobalPath(file, left, 'process.env') ? file.evaluator.evaluate(right) : undefined;
    return value?.kind === 'object' ? variablesIn(value) : [];
  });
}

function mergedVariables(file: File): Identity[] {
  return callsOfGlobal(file, 'Object.assign').flatMap(({ arguments: [target, ...sources] }) => {
    if (!target || !isGlobalPath(file, target, 'process.env')) return [];
    return sources.flatMap((source) => {
      const value = source.type === 'SpreadElement' ? undefined : file.evaluator.evaluate(source);
      return value?.kind === 'object' ? variablesIn(value) : [];
    });
  });
}

function isGlobalPath(file: File, node: Node, path: string): boolean {
  const value = file.evaluator.evaluate(node);
  return value.kind === 'global' && value.path.join('.') === path;
}

function variablesIn(object: ObjectValue): Identity[] {
  const parts = new Map<PartName, PartOfIdentity>();
  for (const { name, node, value } of object.properties.values()) {
    const part = standardPart(name);
    if (part && value.kind !== 'absent') parts.set(part, { part, value, node });
  }
  return parts.size > 0 ? [{ node: object.node, form: 'options', parts, open: false, expires: false }] : [];
}
