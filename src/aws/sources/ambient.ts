import type { TSESTree } from '@typescript-eslint/utils';
import type { AmbientSourceRow } from '../../facts/ambient.ts';
import { AMBIENT_SOURCES, AMBIENT_WORDS, IDENTITY_OPTIONS } from '../../facts/ambient.ts';
import type { SlotPath } from '../../facts/consumers.ts';
import { IGNORED_OPTIONS } from '../../facts/consumers.ts';
import type { ChainBuilderRow, ProviderRow } from '../../facts/providers.ts';
import { CHAIN_BUILDERS, PROVIDERS } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { ambientMentions } from './ambient-mentions.ts';
import { askedSourceOf } from './answers.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { consumers, exported, isExportOf } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { AmbientFinding } from '../findings.ts';
import { emptyCases } from '../consumers/given.ts';
import type { EmptyCase } from '../consumers/given.ts';
import { hostFinding } from '../host.ts';
import type { Identity } from '../identities/identities.ts';
import { ignoredOptionFindings } from '../identities/ignored.ts';
import { isOfAws, isServiceClient, mayNeverSign } from '../consumers/services.ts';

/**
 * What signs as the host in a file whose clients must name their identity: clients that get nothing, the default chain,
 * providers of the host and of its environment, and imports of them. Nothing, unless the setting `direction` says so.
 *
 * Nobody claims tests, what runs where there is no default chain (a browser, an edge runtime), emulators, clients whose
 * options are not known, and clients that sign nothing.
 */
export const ambientFindings = defineTopic((file): readonly AmbientFinding[] => {
  if (!isWatched(file)) return [];
  const ignored = file.about(ignoredOptionFindings).flatMap(({ properties }) => properties);
  const sources = file.about(ambientSources);
  const found = sources.filter(({ node }) => !ignored.some((property) => contains(property, node)));
  return [...clientsWithout(file), ...found, ...ambientMentions(file, alwaysAmbient, sources)];
});

/** Words for the identity of a finding in a message, after "gives" and "signs with". */
export function wordsOfAmbient({ form, kind, sdk }: AmbientFinding): string {
  // What is set for all clients of SDK v2 may stand in another file.
  const isShared = form === 'client' && sdk === 'v2';
  return isShared ? 'what is set for all clients, else what the default provider chain finds' : AMBIENT_WORDS[kind];
}

/** Hosts where the default chain finds nothing. */
const WITHOUT_CHAIN: ReadonlySet<string> = new Set(['browser', 'edge', 'react-native']);

function isWatched(file: File): boolean {
  if (file.settings.direction !== 'explicit') return false;
  const { host, isTest } = file.about(hostFinding);
  return !isTest && !WITHOUT_CHAIN.has(host);
}

/** The finding on the source that is made at a node. */
export function ambientAt(file: File, node: Node | undefined): AmbientFinding | undefined {
  return file.about(ambientSources).find((source) => source.node === node);
}

/** Whether a node holds something that signs as the host. */
export function ambientIn(file: File, node: Node): boolean {
  return file.about(ambientSources).some((source) => contains(node, source.node));
}

/** The finding on the provider that was asked for an identity. */
export function ambientOfIdentity(file: File, identity: Identity): AmbientFinding | undefined {
  return file.about(ambientSources).length > 0 ? ambientAt(file, askedSourceOf(file, identity)?.node) : undefined;
}

interface KnownSource {
  readonly row: AmbientSourceRow;
  readonly maker: ChainBuilderRow | ProviderRow;
}

const sourcesByName = new Map<string, KnownSource[]>();
for (const maker of [...PROVIDERS, ...CHAIN_BUILDERS] as readonly (ChainBuilderRow | ProviderRow)[]) {
  const row = AMBIENT_SOURCES.find(({ name }) => name === maker.name);
  if (row) sourcesByName.set(maker.name, [...(sourcesByName.get(maker.name) ?? []), { row, maker }]);
}

function knownSource(file: File, value: Value): KnownSource | undefined {
  const made = exported(file, value);
  return made && sourcesByName.get(made.path)?.find(({ maker }) => isExportOf(made, maker));
}

/** The row of an export that is ambient whatever it is called with. */
function alwaysAmbient(file: File, value: Value): KnownSource | undefined {
  const known = knownSource(file, value);
  return known && !known.row.unless && !known.row.when ? known : undefined;
}

/** The calls of providers, and the classes, that find an identity by themselves. */
const ambientSources = defineTopic((file): readonly AmbientFinding[] => {
  if (!isWatched(file)) return [];
  const calls: readonly (TSESTree.CallExpression | TSESTree.NewExpression)[] = [
    ...file.tree.ofType('CallExpression'),
    ...file.tree.ofType('NewExpression'),
  ];
  return calls.flatMap((node) => {
    const known = knownSource(file, file.evaluator.evaluate(node.callee));
    // Classes are made; functions are called, also by those who write `new` by mistake.
    const isMade = known && (known.maker.via === 'call' || node.type === 'NewExpression');
    return isMade && isAmbientCall(file, known.row, node) && !takesFromGlobal(file, known) ? [sourceFinding(known, node)] : [];
  });
});

function sourceFinding({ row, maker }: KnownSource, node: Node): AmbientFinding {
  const sdk = maker.sdk === 'v2' ? 'v2' : 'v3';
  return { claim: 'ambient', node, form: 'source', kind: row.kind, sdk, name: row.name };
}

function isAmbientCall(file: File, { unless, when }: AmbientSourceRow, node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const [first] = node.arguments;
  if (when) {
    const text = first && first.type !== 'SpreadElement' ? constantText(file.evaluator.evaluate(first)) : undefined;
    return text !== undefined && when.includes(text);
  }
  return !unless || emptyCases(file, { node, args: node.arguments, conditions: [] }, unless).length > 0;
}

/** SDK v2 assumes a role with what is set for all clients, where something is. */
function takesFromGlobal(file: File, { row, maker }: KnownSource): boolean {
  return row.kind === 'role' && maker.sdk === 'v2' && setsGlobal(file);
}

/** The clients and signers that get no identity. */
function clientsWithout(file: File): AmbientFinding[] {
  return file
    .about(consumers)
    .filter((consumer) => findsByItself(file, consumer))
    .flatMap((consumer) => clientFinding(file, consumer) ?? []);
}

function findsByItself(file: File, consumer: Consumer): boolean {
  const { row } = consumer;
  // What reads the environment finds an identity by itself, whatever else it accepts.
  if ((row.accepts !== 'omit' && row.reads !== 'environment') || (row.kind !== 'client' && row.kind !== 'signer')) return false;
  if (!isOfAws(consumer)) return isPlain(file, consumer);
  if (row.sdk === 'v2' && setsGlobal(file)) return false;
  return (row.kind === 'signer' || isServiceClient(file, consumer)) && !mayNeverSign(file, consumer);
}

function clientFinding(file: File, consumer: Consumer): AmbientFinding | undefined {
  const { row, name, node } = consumer;
  const all = identityPaths(consumer);
  const withoutProfile = firstElsewhere(file, consumer, all);
  const takesProfile = isOfAws(consumer) && row.sdk === 'v3';
  const found = withoutProfile ?? (takesProfile ? firstElsewhere(file, consumer, all.filter((path) => path !== '0.profile')) : undefined);
  if (!found || node.type === 'AssignmentExpression') return undefined;
  const place = found.written ?? node;
  const location = found.written ? undefined : unwrap(node.callee).loc;
  const kind = row.reads === 'environment' ? 'environment' : 'chain';
  const form = withoutProfile ? 'client' : 'profile';
  return { claim: 'ambient', node: place, form, kind, sdk: row.sdk, name, ...(location && { location }) };
}

/** The first case in which nothing is given and requests go anywhere but to an emulator. */
function firstElsewhere(file: File, consumer: Consumer, paths: readonly SlotPath[]): EmptyCase | undefined {
  return emptyCases(file, consumer, paths).find(
    ({ conditions }) => endpointFor(file, consumer, conditions) !== 'local',
  );
}

/** The places that can hold an identity: the slots of the row, and other options beside them. */
function identityPaths(consumer: Consumer): SlotPath[] {
  const slots = slotPaths(consumer);
  const indexes = new Set(slots.filter((path) => path.includes('.')).map((path) => path.split('.')[0] ?? '0'));
  const own = IDENTITY_OPTIONS.filter((row) => !('sdk' in row) || row.sdk === consumer.row.sdk);
  const options = [...own, ...IGNORED_OPTIONS].map(({ option }) => option);
  return [...slots, ...[...indexes].flatMap((index) => options.map((option) => `${index}.${option}`))];
}

function slotPaths({ row }: Consumer): SlotPath[] {
  return [row.identity, row.provider, row.id, row.secret, row.token, row.otherSecret].flatMap((paths) => paths ?? []);
}

/**
 * Whether a consumer of others gets nothing that might hold an identity under a name that its row does not know: a client, a
 * provider, a wrapper. Its region and its endpoint may come from anywhere.
 */
function isPlain(file: File, consumer: Consumer): boolean {
  const { row, args } = consumer;
  const known = new Set([...(row.endpoint ?? []), ...(row.region === undefined ? [] : [row.region])]);
  const indexes = new Set(slotPaths(consumer).map((path) => Number(path.split('.')[0])));
  return [...indexes].every((index) => {
    const argument = args[index];
    return !argument || (argument.type !== 'SpreadElement' && isPlainValue(file.evaluator.evaluate(argument), String(index), known));
  });
}

function isPlainValue(value: Value, path: string, known: ReadonlySet<string>): boolean {
  if (known.has(path)) return true;
  switch (value.kind) {
    case 'absent':
    case 'boolean':
    case 'env':
    case 'number':
    case 'text':
      return true;
    case 'object':
      return !value.open && [...value.properties.values()].every(({ name, value: inner }) => isPlainValue(inner, `${path}.${name}`, known));
    case 'oneOf':
      return value.branches.every((branch) => isPlainValue(branch.value, path, known));
    default:
      return false;
  }
}

/** Whether the file sets credentials for all clients of SDK v2, or may do so. */
function setsGlobal(file: File): boolean {
  return file.about(consumers).some((consumer) => {
    if (!consumer.isGlobal) return false;
    return consumer.row.file !== undefined || emptyCases(file, consumer, slotPaths(consumer)).length === 0;
  });
}
