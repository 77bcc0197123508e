import type { SdkGeneration } from '../facts/consumers.ts';
import type { SourceKind } from '../facts/source-order.ts';
import { isClientSide } from '../aws/host.ts';
import type { File } from '../file.ts';
import type { Advice, Alternative } from './alternatives.ts';
import type { Situation } from './situation.ts';
import { SUGGESTIONS } from './suggestions.ts';

/**
 * Whether the code must name the identity of each client (the setting `direction`). No advice may then lead to the default
 * chain, to the environment or to the removal of what is given.
 */
export function mustName({ settings }: File): boolean {
  return settings.direction === 'explicit';
}

/** A way out, unless it leads to an identity that the code does not name, where the code must name one. */
export function offered(file: File, alternative: Alternative | undefined): Alternative | undefined {
  return alternative && mustName(file) && isAmbient(alternative) ? undefined : alternative;
}

/**
 * Advice that leads to the host or to its environment, as the direction allows it: where the code must name the identity,
 * another sentence takes its place, and only those edits stay that name one.
 *
 * @param named what to do in its place
 */
export function directed(file: File, { sentence, alternatives }: Advice, named: string): Advice {
  if (!mustName(file)) return { sentence, alternatives };
  return { sentence: named, alternatives: alternatives.filter((alternative) => !isAmbient(alternative)) };
}

function isAmbient({ id }: Alternative): boolean {
  return 'isAmbient' in SUGGESTIONS[id];
}

/** Whether the way to a source names an identity, so that it is a way out where the code must name one. */
export function isNamed(source: SourceKind, { host }: Pick<Situation, 'host'>): boolean {
  switch (source) {
    case 'assumed-role':
    case 'cognito':
    case 'signing-server':
      return true;
    case 'platform-oidc':
      // A pipeline leaves the role in the environment before the code runs; Roles Anywhere gives the role of a machine.
      return host !== 'ci' && host !== 'other-cloud';
    default:
      return false;
  }
}

const FROM_CALLER = {
  v3: 'a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
  v2: 'a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
} as const;

const FROM_CALLER_ALONE = { v3: 'a credential provider from the caller', v2: 'a credentials object from the caller' } as const;

/** Where an identity comes from that the code names, for a generation of the SDK, as words after a colon. */
export function fromCaller(sdk: SdkGeneration | undefined): string {
  return FROM_CALLER[sdk === 'v2' ? 'v2' : 'v3'];
}

/** The sentence that says who gets an identity, and from where: packages of others take what only their own pages say. */
export function nameIdentity(sdk: SdkGeneration | undefined, whom: 'each client' | 'it' | 'the client' = 'the client'): string {
  return `Give ${whom} the identity that is meant${sdk === 'other' ? ', from the caller' : `: ${fromCaller(sdk)}`}`;
}

/** The sentence for a role that is assumed, where the code must name with whose credentials. */
export function roleSentence(situation: Situation): string | undefined {
  if (!mustName(situation.file) || isClientSide(situation)) return undefined;
  // A role before the role only moves the question.
  const providers = situation.startsRole ? FROM_CALLER_ALONE[situation.sdk === 'v2' ? 'v2' : 'v3'] : fromCaller(situation.sdk);
  return `give the client the identity that is meant: ${providers}`;
}
