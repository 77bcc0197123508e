import type { Host, SourceKind } from '../../facts/source-order.ts';
import { HOST_NAMES, SOURCE_NAMES, SOURCE_ORDER } from '../../facts/source-order.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { RankFinding } from '../findings.ts';
import { hostAt, hostFinding } from '../host.ts';
import type { CredentialUse } from '../identities/identities.ts';
import { credentialUses } from '../identities/identities.ts';
import { placeOf } from '../identities/inline.ts';
import type { OriginKind } from '../identities/origin.ts';
import { originOf } from '../identities/origin.ts';
import { sourceUses } from './sources.ts';

/**
 * The source that an identity put together by hand comes from, as far as its origin tells. Of literals somebody else speaks,
 * where they are no placeholders.
 */
const SOURCE_OF_ORIGIN: Readonly<Partial<Record<OriginKind, SourceKind>>> = {
  sts: 'assumed-role',
  'secrets-store': 'secrets-store',
  file: 'file',
  environment: 'environment',
};

/**
 * The source of each client and signer of a file that takes its credentials from somewhere known.
 *
 * Left out are tests, stores and emulators, consumers that take nothing but an identity, and sources that nobody knows.
 */
export const rankedSources = defineTopic((file): readonly RankFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const found: RankFinding[] = [];
  const relevant = file.about(sourceUses).filter(({ consumer, conditions }) => counts(file, consumer, conditions));
  for (const [node, uses] of groupedBy(relevant, ({ source }) => source.node)) {
    const [{ consumer, source }] = uses;
    found.push({ claim: 'rank', host: hostAt(file, node).host, kind: source.row.source, node, consumer, source, sourceUses: uses, uses: [] });
  }
  const read = file.about(credentialUses).filter((use) => !use.ignored && counts(file, use.consumer, use.conditions));
  for (const [, uses] of groupedBy(read, ({ identity }) => identity.node)) {
    const [{ consumer, identity }] = uses;
    const kind = SOURCE_OF_ORIGIN[originOf(file, identity).kind];
    if (kind) found.push({ claim: 'rank', host: hostAt(file, identity.node).host, kind, node: placeOf(identity), consumer, identity, sourceUses: [], uses });
  }
  return found;
});

/** What several clients share is one source, and has one finding. */
function groupedBy<T>(items: readonly T[], nodeOf: (item: T) => Node): ReadonlyMap<Node, readonly [T, ...T[]]> {
  const groups = new Map<Node, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(nodeOf(item));
    if (group) group.push(item);
    else groups.set(nodeOf(item), [item]);
  }
  return groups;
}

function counts(file: File, consumer: Consumer, conditions: CredentialUse['conditions']): boolean {
  const { kind, accepts } = consumer.row;
  if ((kind !== 'client' && kind !== 'signer' && kind !== 'config') || accepts === 'identity-only') return false;
  return endpointFor(file, consumer, conditions) === 'aws';
}

/** The sources and the hosts, for options and messages. */
export { HOST_NAMES, SOURCE_NAMES };

/**
 * Whether a source ranks below the lowest one that is good enough. Without a word from the project that is the environment,
 * or a role that is assumed, whichever the order puts lower. Where a host has no such source nothing is below it.
 */
export function isBelowMinimum(file: File, { host, kind }: RankFinding, minimum: SourceKind | undefined): boolean {
  const wanted = minimum === undefined ? DEFAULT_MINIMUM : [minimum];
  const lowest = Math.max(...wanted.map((source) => rankOn(file, host, source)));
  return lowest !== -1 && rankOn(file, host, kind) > lowest;
}

const DEFAULT_MINIMUM: readonly SourceKind[] = ['environment', 'assumed-role'];

/** The place of a source in the order for a host, 0 for the best; -1 where the host has no such source. */
export function rankOn(file: File, host: Host, kind: SourceKind): number {
  return SOURCE_ORDER[file.settings.order][host].findIndex(({ source }) => source === kind);
}
