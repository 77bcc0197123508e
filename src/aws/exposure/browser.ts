import { SHIPPED_MODULES } from '../../facts/environment.ts';
import { HOST_RUNTIMES } from '../../facts/providers.ts';
import { HOST_NAMES } from '../../facts/source-order.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { consumers, slotsAt } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { BrowserFinding } from '../findings.ts';
import type { HostFinding } from '../host.ts';
import { hostAt, hostFinding, isClientSide } from '../host.ts';
import type { CredentialUse, Identity } from '../identities/identities.ts';
import { isPutTogether, placeOf } from '../identities/inline.ts';
import type { Origin } from '../identities/origin.ts';
import { originOf, originOfLeaves } from '../identities/origin.ts';
import { askedSourceOf, clientsOfRoles } from '../sources/answers.ts';
import { chains } from '../sources/chains.ts';
import { isChoice } from '../sources/profile.ts';
import type { Source } from '../sources/sources.ts';
import { madeSources, sourceUses } from '../sources/sources.ts';
import { keyOf } from './leak-slots.ts';
import { publicReadOf } from './public-reads.ts';
import { isTyped } from './typed.ts';

/**
 * The claim that keys are given to something in code that runs in the hands of users, where everybody can read them.
 *
 * Nobody claims tests, emulators, hosts that rest on weak evidence, and temporary credentials: what the page got from
 * Cognito, STS or its own server has a session token that is written nowhere.
 */
export function browserOf(file: File, identity: Identity, uses: readonly CredentialUse[]): BrowserFinding | undefined {
  const host = exposingHost(file, identity.node);
  if (!host || !identity.parts.has('id') || !identity.parts.has('secret')) return undefined;
  if (isMadeOfPublicRead(file, identity)) return undefined;
  if (!isPutTogether(identity) || isTemporary(file, identity) || isFilledWithTexts(file, identity)) return undefined;
  const relevant = uses.filter(({ consumer, conditions }) => consumer.row.kind !== 'identity' && endpointFor(file, consumer, conditions) !== 'local');
  const [use] = relevant;
  if (!use) return undefined;
  const { consumer } = use;
  const origin = originOf(file, identity);
  const isShipped = isShippedOrigin(origin) || hasShippedPart(identity);
  const mayBeHarmless = !isShipped && (mayHoldToken(use) || isTyped(file, identity));
  const about = { name: consumer.name, host: host.host, where: wordsOf(host), isShipped, mayBeHarmless, origin, consumer, identity, uses: relevant };
  return { claim: 'browser', kind: kindOf(file, use), node: placeOf(identity), ...about };
}

function kindOf(file: File, { consumer, slot }: CredentialUse): BrowserFinding['kind'] {
  if (consumer.row.browser) return 'upload';
  const startsRole = (consumer.row.kind === 'provider' && slot !== undefined) || file.about(clientsOfRoles).has(consumer.node);
  return startsRole ? 'role' : 'identity';
}

/** The host of a file, or of a place in it, that runs in the hands of users, where that is certain. */
function exposingHost(file: File, at?: Node): HostFinding | undefined {
  const host = at ? hostAt(file, at) : file.about(hostFinding);
  return isClientSide(host) && host.isCertain && !host.isTest ? host : undefined;
}

/** `a browser: it says `use client`` */
function wordsOf({ host, evidence }: HostFinding): string {
  return `${HOST_NAMES[host]} (${evidence ?? 'the setting `host` says so'})`;
}

/** Whether the identity is an answer that ends: of STS, of Cognito, of a server that asked them, of a provider. */
function isTemporary(file: File, identity: Identity): boolean {
  if (identity.provider && identity.expires) return true;
  const { kind } = originOf(file, identity);
  if (kind === 'sts' || kind === 'session' || askedSourceOf(file, identity)) return true;
  const token = identity.parts.get('token')?.value;
  const origin = token && originOfLeaves(file, token);
  return origin !== undefined && origin !== 'environment' && origin !== 'literal' && origin !== 'file';
}

/** `decrypt(process.env.VUE_APP_SECRET)`: the public name is the defect, whatever a call makes of it. */
function isMadeOfPublicRead(file: File, { parts }: Identity): boolean {
  const secret = parts.get('secret')?.value;
  return secret !== undefined && leavesOf(secret).some(({ value }) => {
    let current = value;
    while (current.kind === 'call' || current.kind === 'member') {
      const [argument] = current.kind === 'call' && current.node.type === 'CallExpression' ? current.node.arguments : [];
      if (argument && argument.type !== 'SpreadElement' && publicReadOf(file, file.evaluator.evaluate(argument))) return true;
      current = current.kind === 'call' ? current.callee : current.object;
    }
    return false;
  });
}

/** Whether there may be a token that nobody sees: what is spread into the object may hold one. */
function mayHoldToken({ consumer, identity }: CredentialUse): boolean {
  return identity.open && (identity.form === 'object' || consumer.row.token !== undefined);
}

/** Whether nothing but texts of the file is ever written to where the parts are read from: `$scope.keys = { id: 'Your key' }`. */
function isFilledWithTexts(file: File, { parts }: Identity): boolean {
  const values = (['id', 'secret'] as const).flatMap((part) => leavesOf(parts.get(part)?.value ?? { kind: 'unknown', node: file.sourceCode.ast }));
  return values.length > 0 && values.every(({ value }) => value.kind === 'member' && isWrittenAsText(file, value));
}

function isWrittenAsText(file: File, read: Extract<Value, { kind: 'member' }>): boolean {
  const names: string[] = [];
  let holder: Value = read;
  while (holder.kind === 'member' && holder.name !== undefined) {
    names.unshift(holder.name);
    holder = holder.object;
    const key = holder.kind === 'member' ? keyOf(holder) : undefined;
    const written = key === undefined ? [] : file.tree.ofType('AssignmentExpression').filter(({ left }) => left.type === 'MemberExpression' && memberName(left) === (holder as typeof read).name && keyOf(file.evaluator.evaluate(left)) === key);
    const values = written.map(({ right }) => names.reduce<Value>((value, name) => file.evaluator.member(value, name, right), file.evaluator.evaluate(right)));
    if (values.length > 0) return values.every((value) => constantText(value) !== undefined);
  }
  return false;
}

/** A bundler writes variables and files into the page. Where it leaves a variable out, the page has no key at all. */
function isShippedOrigin({ kind }: Origin): boolean {
  return kind === 'environment' || kind === 'file';
}

function hasShippedPart({ parts }: Identity): boolean {
  return [...parts.values()].some(({ value }) => leavesOf(value).some((leaf) => isShippedImport(leaf.value)));
}

/** `config.secretAccessKey`, imported from a module that holds what is fixed. */
function isShippedImport(value: Value): boolean {
  let object = value;
  while (object.kind === 'member') object = object.object;
  const { module } = object.kind === 'import' ? object : { module: undefined };
  return module !== undefined && SHIPPED_MODULES.some(({ pattern }) => pattern.test(module));
}

/** The providers that a file makes and that are not there where it runs. A chain is reported once. */
export const browserProviders = defineTopic((file): readonly BrowserFinding[] => {
  const host = exposingHost(file);
  if (!host) return [];
  const runtime = HOST_RUNTIMES[host.host];
  const made = new Map<Node, Source>(file.about(madeSources).map((source) => [source.node, source]));
  for (const { source } of file.about(sourceUses)) if (!made.has(source.node)) made.set(source.node, source);
  const absent = [...made.values()].filter((source) => !source.row.runtimes.includes(runtime) && !isChoice(file, source.node, source));
  const isAbsent = (node: Node | undefined): boolean => absent.some((source) => source.node === node);
  const repeated = new Set(file.about(chains).flatMap(({ members }) => members.map(({ source }) => source?.node).filter((node) => isAbsent(node)).slice(1)));
  return absent
    .filter(({ node }) => !repeated.has(node) && exposingHost(file, node))
    .map((source) => ({ claim: 'browser', kind: 'provider', node: source.node, name: source.row.name, host: host.host, where: wordsOf(host), isShipped: true, mayBeHarmless: false, source, uses: [] }));
});

/**
 * Calls of libraries for pages whose keys nobody sees here: the libraries take nothing but keys, so that what stands in
 * their options is one wherever it comes from.
 */
export const browserUploads = defineTopic((file): readonly BrowserFinding[] => {
  const host = exposingHost(file);
  if (!host) return [];
  return file.about(consumers).flatMap((consumer): BrowserFinding[] => {
    const { row, node, name } = consumer;
    if (!row.browser || !exposingHost(file, node) || (row.secret ?? []).some((path) => slotsAt(file, consumer, path).length > 0)) return [];
    const options = consumer.args[Number(row.secret?.[0]?.split('.')[0])];
    const isImported = options !== undefined && leavesOf(file.evaluator.evaluate(options)).some(({ value }) => isOfModule(value));
    return [{ claim: 'browser', kind: 'upload', node, name, host: host.host, where: wordsOf(host), isShipped: isImported, mayBeHarmless: !isImported, consumer, uses: [] }];
  });
});

/** What a module exports is fixed when the page is built, but for what calls give. */
function isOfModule(value: Value): boolean {
  let object = value;
  while (object.kind === 'member') object = object.object;
  return object.kind === 'import';
}
