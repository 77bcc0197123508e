import type { TSESTree } from '@typescript-eslint/utils';
import { HARMLESS_WORDS } from '../../facts/answers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { namedPart, speaksOfAws } from '../identities/names.ts';
import { variableName } from '../identities/variable-names.ts';
import { keyOf } from './leak-slots.ts';

/** The objects of a file of which it takes the secret itself: who gets such an object as a whole gets the secret, too. */
export interface Holders {
  /** The name of the member that is secret, by `keyOf` of the object. */
  readonly objects: ReadonlyMap<string, string>;
  /** Where the secret of an object is read, by the same key. */
  readonly places: ReadonlyMap<string, readonly Node[]>;
  /** Where a secret is written into an object of which nothing else says that it holds one, by the same key. */
  readonly written: ReadonlyMap<string, readonly Node[]>;
  /** Objects and members that lose their secret, by the same key. */
  readonly cleaned: ReadonlySet<string>;
  /** The names under which storages of the page keep such objects. */
  readonly stored: ReadonlySet<string>;
}

interface Mention {
  readonly node: Node;
  readonly holder: Node;
  readonly name: string;
}

/** Objects around an object that holds a secret: what prints them prints the secret. */
const MAX_AROUND = 2;

/** Parameters that a framework makes: what writes them to a log takes what it wants of them. */
const REQUESTS = /^(?:req|request|ctx|context|c)$/;

const harmless: ReadonlySet<string> = new Set(HARMLESS_WORDS);

/** Whether a name says that it is a secret access key, and none of its words that it is something about it. */
export function isSecretName(name: string): boolean {
  const known = variableName(name);
  return known?.part === 'secret' && known.isStrong && !words(name).some((word) => harmless.has(word));
}

/**
 * The objects whose secret access key is read: `config.secretAccessKey`, or `config.secretKey` beside `config.accessKey` where the file
 * speaks of AWS. An object is none of them where the file takes the secret out of it, or writes something else in its place.
 */
export const holders = defineTopic((file: File): Holders => {
  const objects = new Map<string, string>();
  const stored = new Set<string>();
  const weak = new Map<string, { secret?: string; hasId: boolean; value: Value }>();
  const places = new Map<string, Node[]>();
  const cleaned = new Set(cleanedObjects(file));
  const take = (value: Value, key: string, name: string): void => {
    if (cleaned.has(key)) return;
    objects.set(key, name);
    const place = storedUnder(file, value);
    if (place !== undefined) stored.add(place);
  };
  for (const { node, holder, name } of mentions(file)) {
    for (const { value } of leavesOf(file.evaluator.evaluate(holder))) {
      if (!isOpaque(value)) continue;
      const key = keyOf(value);
      if (isSecretName(name)) {
        for (const around of [value, ...objectsAround(value, cleaned)]) {
          const own = keyOf(around);
          if (own === undefined) continue;
          take(around, own, name);
          places.set(own, [...(places.get(own) ?? []), node]);
        }
      } else if (key !== undefined) {
        const known = weak.get(key) ?? { hasId: false, value };
        const part = namedPart(name)?.part;
        weak.set(key, { ...known, ...(part === 'secret' && { secret: name }), hasId: known.hasId || part === 'id' });
      }
    }
  }
  if (speaksOfAws(file.text)) for (const [key, { secret, hasId, value }] of weak) if (secret !== undefined && hasId) take(value, key, secret);
  const written = new Map<string, Node[]>();
  for (const { node, key, name } of writtenSecrets(file)) {
    if (cleaned.has(key) || (objects.has(key) && !written.has(key))) continue;
    objects.set(key, name);
    written.set(key, [...(written.get(key) ?? []), node]);
  }
  return { objects, places, written, cleaned, stored };
});

/** `answer.context = { secretAccessKey: keys.SecretAccessKey }`: secrets that become a part of an object of which nothing is known. */
function writtenSecrets(file: File): { readonly node: Node; readonly key: string; readonly name: string }[] {
  return file.tree.ofType('AssignmentExpression').flatMap(({ left, right }) => {
    if (left.type !== 'MemberExpression') return [];
    const value = file.evaluator.evaluate(right);
    const parts = value.kind === 'object' ? [...value.properties.values()] : [{ name: memberName(left) ?? '', value }];
    const secret = parts.find((part) => isSecretName(part.name) && leavesOf(part.value).some((leaf) => isSecretName(ownName(leaf.value))));
    if (!secret) return [];
    return leavesOf(file.evaluator.evaluate(left.object)).flatMap(({ value: holder }) => {
      const key = isOpaque(holder) && holder.kind !== 'import' ? keyOf(holder) : undefined;
      return key === undefined ? [] : [{ node: left, key, name: secret.name }];
    });
  });
}

function ownName(value: Value): string {
  return value.kind === 'member' || value.kind === 'parameter' || value.kind === 'env' ? (value.name ?? '') : '';
}

/** The objects that have an object as a member: `event` of `event.credentials`, `profiles` of `profiles[name]`. One that loses the member is none. */
function objectsAround(value: Value, cleaned: ReadonlySet<string>): Value[] {
  const around: Value[] = [];
  let inner = value;
  while (inner.kind === 'member' && around.length < MAX_AROUND && !cleaned.has(keyOf(inner) ?? '')) {
    inner = inner.object;
    around.push(inner);
  }
  const root = around.at(-1);
  const isMade = root?.kind === 'parameter' && REQUESTS.test(root.name);
  return isMade ? [] : around.filter((object) => isOpaque(object));
}

/** Objects of which nothing more is known than what is asked of them. */
function isOpaque({ kind }: Value): boolean {
  return kind === 'call' || kind === 'member' || kind === 'parameter' || kind === 'import';
}

/** Where the file reads a member, or takes it in a pattern, that may be a part of an identity. */
function mentions(file: File): Mention[] {
  const members = file.tree.ofType('MemberExpression').flatMap((node): Mention[] => {
    const name = memberName(node);
    return name !== undefined && isPartName(name) ? [{ node, holder: node.object, name }] : [];
  });
  const patterns = file.tree.ofType('ObjectPattern').flatMap((node): Mention[] => {
    const holder = node.parent.type === 'VariableDeclarator' ? node.parent.init : undefined;
    const names = node.properties.flatMap((property) => (property.type === 'Property' ? (propertyName(property) ?? []) : []));
    return holder ? names.filter((name) => isPartName(name)).map((name) => ({ node, holder, name })) : [];
  });
  return [...members, ...patterns];
}

function isPartName(name: string): boolean {
  return /secret|access/i.test(name) && (isSecretName(name) || /^(?:access_?key(?:_?id)?|secret_?key)$/i.test(name));
}

/** The objects that lose their secret: `delete user.secretAccessKey`, `config.secretKey = '***'`; and members that an object loses. */
function cleanedObjects(file: File): string[] {
  const targets: Node[] = [
    ...file.tree.ofType('UnaryExpression').flatMap(({ operator, argument }) => (operator === 'delete' ? [argument] : [])),
    ...file.tree.ofType('AssignmentExpression').flatMap(({ left, right }) => (isMasked(file, right) ? [left] : [])),
  ];
  const keysOf = (node: Node): string[] => leavesOf(file.evaluator.evaluate(node)).flatMap(({ value }) => keyOf(value) ?? []);
  const withoutMember = (object: Node, name: string): string[] => {
    const keys = keysOf(object);
    return [...(isPartName(name) ? keys : []), ...keys.map((key) => `${key}.${name}`)];
  };
  // `const { secretAccessKey, ...rest } = config`: nobody here tells the rest from the whole.
  const split = file.tree.ofType('ObjectPattern').flatMap(({ parent, properties }) => {
    const { init } = parent.type === 'VariableDeclarator' ? parent : { init: null };
    if (properties.at(-1)?.type !== 'RestElement' || !init) return [];
    return properties.flatMap((property) => (property.type === 'Property' ? withoutMember(init, propertyName(property) ?? '') : []));
  });
  return [
    ...split,
    ...targets.flatMap((target) => (target.type === 'MemberExpression' ? withoutMember(target.object, memberName(target) ?? '') : [])),
  ];
}

function isMasked(file: File, right: TSESTree.Expression): boolean {
  const value = file.evaluator.evaluate(right);
  return value.kind === 'absent' || constantText(value) !== undefined || value.kind === 'call';
}

/** The name under which a storage of the page kept a value: `JSON.parse(localStorage.getItem('keys'))`, `(await storage.get())['keys']`. */
function storedUnder(file: File, value: Value): string | undefined {
  if (value.kind === 'member') return value.name !== undefined && isStorage(value.object) ? value.name : undefined;
  if (value.kind !== 'call' || value.node.type !== 'CallExpression') return undefined;
  const [argument] = value.node.arguments;
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const given = file.evaluator.evaluate(argument);
  const inner = leavesOf(given).find((leaf) => leaf.value.kind === 'call')?.value;
  if (value.callee.kind === 'global' && value.callee.path.join('.') === 'JSON.parse') return inner && storedUnder(file, inner);
  return isStorage(value) ? constantText(given) : undefined;
}

/** `localStorage.getItem(…)`, `chrome.storage.local.get(…)` */
function isStorage(value: Value): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  const path = callee.kind === 'global' ? callee.path.join('.') : '';
  return /(?:^|\.)(?:(?:local|session)Storage\.getItem|storage\.(?:local|session|sync)\.get)$/.test(path);
}
