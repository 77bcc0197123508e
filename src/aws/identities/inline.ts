import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { EndpointKind } from '../consumers/endpoint.ts';
import type { InlineFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity } from './identities.ts';
import { isOptional } from './optional.ts';
import { isStandardPair, originOf } from './origin.ts';

/**
 * The claim that an identity is put together by hand and given to a consumer that could find a better one.
 *
 * Nobody claims: stores that need static keys and emulators, consumers that take nothing but an identity, provider
 * functions that say when the identity expires, tests, and identities of which nothing but literals is known.
 */
export function inlineOf(file: File, identity: Identity, uses: readonly CredentialUse[]): InlineFinding | undefined {
  if (!identity.parts.has('id') || !identity.parts.has('secret')) return undefined;
  if (identity.provider && identity.expires) return undefined;
  if (file.about(hostFinding).isTest || !isPutTogether(identity)) return undefined;
  const relevant = uses.filter((use) => use.consumer.row.accepts !== 'identity-only' && use.consumer.row.kind !== 'identity');
  const kinds = relevant.map((use) => endpointFor(file, use.consumer, use.conditions));
  const endpoint = (['aws', 'unknown'] as const).find((kind) => kinds.includes(kind));
  if (!endpoint) return undefined;
  const origin = originOf(file, identity);
  // A function that asks for the identity anew is as good as a provider where it is called for each request.
  if (origin.kind !== 'environment' && relevant.every((use) => use.forProviders)) return undefined;
  const lacksToken = !identity.parts.has('token') && !identity.open;
  // Lambda sets the standard variables by itself: there a pair without its token is used, and fails.
  const isOwn = !(isStandardPair(origin) && lacksToken);
  if (isOwn && relevant.every((use) => isOptional(file, use))) return undefined;
  return {
    claim: 'inline',
    node: placeOf(identity),
    origin,
    lacksToken,
    endpoint,
    identity,
    uses: relevant.filter((_, index) => kinds[index] === endpoint),
  };
}

/** Whether id or secret come from somewhere; a pair of placeholders comes from nowhere. */
export function isPutTogether(identity: Identity): boolean {
  return (['id', 'secret'] as const).some((part) => {
    const value = identity.parts.get(part)?.value;
    return value !== undefined && leavesOf(value).some((leaf) => isDynamic(leaf.value));
  });
}

function isDynamic(value: Value): boolean {
  return constantText(value) === undefined && value.kind !== 'absent' && value.kind !== 'boolean' && value.kind !== 'number';
}

/** The node to change: the identity's own object, or the secret among other options. */
export function placeOf(identity: Identity): Node {
  if (identity.form === 'object' || identity.form === 'arguments') return identity.node;
  return (identity.parts.get('secret') ?? identity.parts.get('id'))?.node ?? identity.node;
}

/** One word for the endpoints of several uses. */
export function endpointOf(file: File, uses: readonly CredentialUse[]): EndpointKind {
  const kinds = uses.map((use) => endpointFor(file, use.consumer, use.conditions));
  return (['unknown', 'other', 'aws', 'local'] as const).find((kind) => kinds.includes(kind)) ?? 'aws';
}
