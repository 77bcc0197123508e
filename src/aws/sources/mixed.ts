import type { TSESTree } from '@typescript-eslint/utils';
import type { ChainEndRow } from '../../facts/chains.ts';
import { CHAIN_ENDS, DEFAULT_CHAINS, OF_THE_CONTAINER, OF_THE_INSTANCE } from '../../facts/chains.ts';
import type { SourceKind } from '../../facts/source-order.ts';
import { SOURCE_ORDER } from '../../facts/source-order.ts';
import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import type { ObjectValue, Value } from '../../values/value.ts';
import { isPresent, leavesOf } from '../../values/value.ts';
import type { Chain, ChainForm, ChainMember } from './chains.ts';
import { chains, deadFallbacks } from './chains.ts';
import type { Choice } from './choices.ts';
import { choicesOfPeople } from './choices.ts';
import { isFoundByDefault, isOfDefaultChain } from './default-chain.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { argumentLeaves, consumers } from '../consumers/consumers.ts';
import type { EndpointKind } from '../consumers/endpoint.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { ChoiceFinding, MixedFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity } from '../identities/identities.ts';
import { placeOf } from '../identities/inline.ts';
import type { Source } from './sources.ts';
import { sourceOf } from './sources.ts';

/**
 * The claims that sources are mixed: a chain that contradicts the order, providers that never have their turn, several
 * sources for one client, a choice that the default chain makes by itself.
 *
 * Nobody claims tests, chains that do what the SDK's own chain does, members that are not known, and options that may not
 * be given, and emulators.
 */
export function mixedSources(file: File): MixedFinding[] {
  if (file.about(hostFinding).isTest) return [];
  return [
    ...file.about(chains).flatMap((chain) => ofChain(file, chain) ?? []),
    ...ofFallbacks(file),
    ...file.about(consumers).flatMap((consumer) => [...unusedOptions(file, consumer), ...unusedSources(file, consumer)]),
  ];
}

function ofChain(file: File, chain: Chain): MixedFinding | undefined {
  const end = endOf(file, chain);
  const inversion = inversionOf(file, chain.form, end && end.isCertain ? chain.members.slice(0, end.index + 1) : chain.members);
  if (inversion) return { claim: 'mixed', kind: 'order', node: inversion.earlier.node, chain, ...inversion, uses: [] };
  const [first, ...others] = end ? chain.members.slice(end.index + 1) : [];
  const ending = end && chain.members[end.index];
  if (!ending || !first) return undefined;
  return { claim: 'mixed', kind: end.isCertain ? 'unreached' : 'stops', node: first.node, chain, ending, dead: [first, ...others], uses: [] };
}

/** Where a chain comes to its end, whatever stands behind. */
interface ChainEnd {
  readonly index: number;
  /** Whether nothing behind it is ever tried; otherwise it depends on where the code runs. */
  readonly isCertain: boolean;
}

/** The first member that lets no other follow. */
export function endOf(file: File, { form, members }: Pick<Chain, 'form' | 'members'>): ChainEnd | undefined {
  for (const [index, member] of members.entries()) {
    if (member.isIdentity) return { index, isCertain: true };
    const ends = form === 'v3' && member.source ? endingOf(file, member.source) : undefined;
    if (ends !== undefined) return { index, isCertain: ends === 'certain' };
  }
  return undefined;
}

function endingOf(file: File, { row, args }: Source): 'certain' | 'here' | undefined {
  const rows: readonly ChainEndRow[] = CHAIN_ENDS;
  switch (rows.find(({ name }) => name === row.name)?.ends) {
    case 'always':
      return 'certain';
    case 'without-container':
      return 'here';
    case 'without-source':
      return hasNoSource(file, args) ? 'certain' : undefined;
    default:
      return undefined;
  }
}

/** Whether options certainly leave it to the default chain whose credentials assume the role. */
function hasNoSource(file: File, [options]: Source['args']): boolean {
  const value = options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
  if (value?.kind !== 'object' || value.open || value.properties.has('masterCredentials')) return false;
  const config = value.properties.get('clientConfig')?.value;
  return config === undefined || (config.kind === 'object' && !config.open && !config.properties.has('credentials'));
}

/** A member that stands before one that should come first. */
export interface Inversion {
  readonly earlier: ChainMember;
  readonly later: ChainMember;
  /** `container`: the instance answers for the container; `host`: the host has a source of its own that comes first. */
  readonly because: 'container' | 'host';
}

/** The first contradiction of the recommended order. Behind a member that nobody knows, nobody knows what is tried. */
export function inversionOf(file: File, form: ChainForm, members: readonly ChainMember[]): Inversion | undefined {
  for (const [index, later] of members.entries()) {
    if (!later.source) return undefined;
    for (const earlier of members.slice(0, index)) {
      const because = contradiction(file, form, earlier, later);
      if (because) return { earlier, later, because };
    }
  }
  return undefined;
}

function contradiction(file: File, form: ChainForm, earlier: ChainMember, later: ChainMember): Inversion['because'] | undefined {
  if (!earlier.source || !later.source) return undefined;
  const { host } = file.about(hostFinding);
  const names = [earlier.source.row.name, later.source.row.name] as const;
  const hasNoContainer = host === 'aws-instance' || host === 'aws-lambda';
  if (OF_THE_INSTANCE.includes(names[0]) && OF_THE_CONTAINER.includes(names[1])) return hasNoContainer ? undefined : 'container';
  const order: readonly SourceKind[] = SOURCE_ORDER[file.settings.order][host].map(({ source }) => source);
  if (order[0] !== kindOf(file, later.source) || order[0] === kindOf(file, earlier.source)) return undefined;
  return isWorse(file, form, earlier.source, later.source) ? 'host' : undefined;
}

/** The kind of a source on the host: Lambda hands its role over in the standard variables. */
function kindOf(file: File, source: Source): SourceKind {
  const isRole = source.row.source === 'environment' && isOfDefaultChain(file, source) && file.about(hostFinding).host === 'aws-lambda';
  return isRole ? 'host-role' : source.row.source;
}

/**
 * Whether a source before the one that the host's list names first does harm there. The SDK's own chain asks some of the
 * lower ranked sources first as well, and a source that finds nothing on the host hides nothing.
 */
function isWorse(file: File, form: ChainForm, earlier: Source, later: Source): boolean {
  const { host } = file.about(hostFinding);
  const isOnAws = host.startsWith('aws-');
  switch (earlier.row.source) {
    case 'file':
      return isOnAws || host === 'unknown';
    case 'environment':
      // On the platform the standard variables may hold values of the platform.
      return host === 'vercel' || (isOnAws && !isOfDefaultChain(file, earlier));
    case 'shared-config':
      return isOnAws && !isInDefaultOrder(file, form, earlier, later);
    default:
      return false;
  }
}

/** Whether the SDK's own chain tries the two in this order. */
function isInDefaultOrder(file: File, form: ChainForm, earlier: Source, later: Source): boolean {
  if (!isOfDefaultChain(file, earlier)) return false;
  // The default chain behind its own members is the default chain once more.
  const order: readonly string[] = DEFAULT_CHAINS[form === 'v2' ? 'v2' : 'v3'];
  const place = order.indexOf(later.row.name);
  return place === -1 || order.indexOf(earlier.row.name) < place;
}

function ofFallbacks(file: File): MixedFinding[] {
  return file.about(deadFallbacks).map((fallback) => ({ claim: 'mixed', kind: 'dead', node: fallback.dead[0], fallback, uses: [] }));
}

/** Providers that do not look at the profile of their client. */
const WITHOUT_PROFILE: readonly string[] = ['fromContainerMetadata', 'fromEnv', 'fromHttp', 'fromInstanceMetadata'];

/** Options beside `credentials` that nobody looks at, one finding for each. */
function unusedOptions(file: File, consumer: Consumer): MixedFinding[] {
  const { row } = consumer;
  const isClient = (row.sdk === 'v2' || row.sdk === 'v3') && row.identity?.includes('0.credentials') === true;
  if (!isClient || (row.sdk === 'v3' && row.kind !== 'client') || endpointOf(file, consumer) === 'local') return [];
  return argumentLeaves(file, consumer, 0).flatMap(({ value }): MixedFinding[] => {
    const used = value.kind === 'object' ? writtenProperty(value, 'credentials') : undefined;
    if (value.kind !== 'object' || !used || !isGiven(file, used.value)) return [];
    const names = row.sdk === 'v2' ? ['credentialProvider'] : ['profile', 'credentialDefaultProvider'];
    return names.flatMap((name) => {
      const unused = writtenProperty(value, name);
      if (!unused || !(name === 'credentialDefaultProvider' || isGiven(file, unused.value))) return [];
      // The client of SDK v3 takes its region from the profile, where it has no other.
      if (name === 'profile' && !(writtenProperty(value, 'region') && ignoresProfile(file, used.value))) return [];
      return [beside(consumer, 'credentials', name, unused.node)];
    });
  });
}

function beside(consumer: Consumer, used: string, name: string, property: TSESTree.Property): MixedFinding {
  return { claim: 'mixed', kind: 'beside', node: property, consumer, used, properties: [property], names: [name], uses: [] };
}

/** `fromTemporaryCredentials({ masterCredentials, clientConfig: { credentials } })`: the second signs nothing. */
function unusedSources(file: File, consumer: Consumer): MixedFinding[] {
  if (!consumer.row.exports.includes('fromTemporaryCredentials')) return [];
  return argumentLeaves(file, consumer, 0).flatMap(({ value }): MixedFinding[] => {
    const used = value.kind === 'object' ? writtenProperty(value, 'masterCredentials') : undefined;
    const config = value.kind === 'object' ? writtenProperty(value, 'clientConfig')?.value : undefined;
    const unused = config?.kind === 'object' ? writtenProperty(config, 'credentials') : undefined;
    if (!used || !unused || !isGiven(file, used.value) || !isGiven(file, unused.value)) return [];
    return [beside(consumer, 'masterCredentials', 'clientConfig.credentials', unused.node)];
  });
}

function endpointOf(file: File, consumer: Consumer): EndpointKind {
  return endpointFor(file, consumer, consumer.conditions);
}

interface WrittenProperty {
  readonly node: TSESTree.Property;
  readonly value: Value;
}

/** A property that stands in an object literal. */
function writtenProperty(object: ObjectValue, name: string): WrittenProperty | undefined {
  const property = object.properties.get(name);
  return property?.node.type === 'Property' && property.node.parent === object.node ? { node: property.node, value: property.value } : undefined;
}

/** Whether a value is certainly credentials or a provider. */
function isGiven(file: File, value: Value): boolean {
  return leavesOf(value).every(({ value: leaf }) => isPresent(leaf) || sourceOf(file, leaf) !== undefined);
}

function ignoresProfile(file: File, value: Value): boolean {
  return leavesOf(value).every(({ value: leaf }) => {
    const source = sourceOf(file, leaf);
    return source ? source.asked !== undefined || WITHOUT_PROFILE.includes(source.row.name) : leaf.kind === 'object';
  });
}

/**
 * The same claim on an identity: keys among the options of an SDK v2 client that has `credentials`, too. The client takes
 * these, once, so that they are never renewed.
 */
export function mixedOf(file: File, identity: Identity, uses: readonly CredentialUse[]): MixedFinding | undefined {
  if (file.about(hostFinding).isTest || identity.form !== 'options') return undefined;
  if (!identity.parts.has('id') || !identity.parts.has('secret')) return undefined;
  const use = uses.find(
    ({ consumer }) =>
      consumer.row.sdk === 'v2' && endpointOf(file, consumer) !== 'local' && hasCredentials(file, consumer, identity.node),
  );
  const parts = [...identity.parts.values()].map(({ node }) => node);
  const properties = parts.filter((node) => node.type === 'Property');
  if (!use || properties.length !== parts.length) return undefined;
  const names = properties.map(({ key }) => file.sourceCode.getText(key));
  return { claim: 'mixed', kind: 'beside', node: placeOf(identity), consumer: use.consumer, used: 'credentials', properties, names, identity, uses };
}

/** Whether the options of a consumer that stand at a node certainly hold `credentials`. */
function hasCredentials(file: File, consumer: Consumer, at: Node): boolean {
  return argumentLeaves(file, consumer, 0).some(({ value }) => {
    const given = value.kind === 'object' && value.node === at ? writtenProperty(value, 'credentials') : undefined;
    return given !== undefined && isGiven(file, given.value);
  });
}

/**
 * Choices by a test between providers that the default chain tries by itself. A milder claim than all others: whoever
 * speaks of one of the providers comes first.
 */
export function chosenSources(file: File): MixedFinding[] {
  if (file.about(hostFinding).isTest) return [];
  const given = chosenForClients(file);
  const others = file.about(choicesOfPeople).filter((choice) => !given.some((other) => other.node === choice.node || sharesSource(other, choice)));
  return [...given, ...others.map((choice): MixedFinding => ({ claim: 'mixed', kind: 'choice', ...choice, uses: [] }))];
}

function sharesSource({ sources }: Pick<Choice, 'sources'>, choice: Choice): boolean {
  return sources.some(({ node }) => choice.sources.some((source) => source.node === node));
}

function chosenForClients(file: File): ChoiceFinding[] {
  return file.about(consumers).flatMap((consumer): ChoiceFinding[] => {
    if (consumer.row.sdk !== 'v3' || consumer.row.accepts !== 'omit' || endpointOf(file, consumer) !== 'aws') return [];
    return argumentLeaves(file, consumer, 0).flatMap(({ value }): ChoiceFinding[] => {
      const property = value.kind === 'object' ? writtenProperty(value, 'credentials') : undefined;
      const choice = property && choiceOf(file, property);
      if (!property || !choice) return [];
      return [{ claim: 'mixed', kind: 'choice', node: choice.node, consumer, property: property.node, sources: choice.sources, uses: [] }];
    });
  });
}

/** `isLocal ? fromIni({ profile }) : fromContainerMetadata()`: a person's provider here, the host's there. */
function choiceOf(file: File, { node, value }: WrittenProperty): { readonly node: Node; readonly sources: readonly Source[] } | undefined {
  if (value.kind !== 'oneOf' || value.via !== '?:') return undefined;
  const leaves = leavesOf(value);
  const sources = leaves.flatMap((leaf) => sourceOf(file, leaf.value) ?? []);
  const isTold = leaves.every((leaf) => leaf.value.kind === 'absent' || isOfChainBy(file, leaf.value));
  const people = sources.filter(({ row }) => row.developer === true).length;
  if (!isTold || people === 0 || people === leaves.length) return undefined;
  return { node: wrapped(node.value), sources };
}

/** Whether the default chain, or a profile in it, leads to a provider. */
function isOfChainBy(file: File, value: Value): boolean {
  const source = sourceOf(file, value);
  return source !== undefined && !source.asked && isFoundByDefault(file, source);
}
