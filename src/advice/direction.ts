import type { SdkGeneration } from '../facts/consumers.ts';
import type { SourceKind } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Situation } from './situation.ts';
import { isClientSide } from './situation.ts';

/**
 * Whether the code must name the identity of each client (the setting `direction`). No advice may then lead to the default
 * chain, to the environment or to the removal of what is given.
 */
export function mustName({ settings }: File): boolean {
  return settings.direction === 'explicit';
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

/** The sentence for a role that is assumed, where the code must name with whose credentials. */
export function roleSentence(situation: Situation): string | undefined {
  if (!mustName(situation.file) || isClientSide(situation)) return undefined;
  // A role before the role only moves the question.
  const providers = situation.startsRole ? FROM_CALLER_ALONE[situation.sdk === 'v2' ? 'v2' : 'v3'] : fromCaller(situation.sdk);
  return `give the client the identity that is meant: ${providers}`;
}
