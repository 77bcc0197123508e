import { HOST_NAMES } from '../facts/source-order.ts';
import type { SourceKind } from '../facts/source-order.ts';
import { roleSentence } from './direction.ts';
import type { Situation } from './situation.ts';
import { isOnAws } from './situation.ts';

/** SDK v2 has classes of its own, and knows neither `aws login` nor, for long, new sign-ins: the migration stands beside them. */
const V2_SENTENCES: Readonly<Partial<Record<SourceKind, string>>> = {
  'shared-config': 'name a profile with AWS_PROFILE and let the SDK read the shared credentials file, or migrate to SDK v3',
  'assumed-role': 'assume a role for the task with `ChainableTemporaryCredentials`',
  environment: 'read all standard variables with `EnvironmentCredentials`, the session token included',
};

/** Temporary credentials that STS gave once end; a provider asks for them again. */
const RENEWED: Readonly<Record<'v2' | 'v3', string>> = {
  v3: 'let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
  v2: 'let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire',
};

/** A tool for infrastructure takes no provider of an SDK, and assumes roles by itself. */
const ROLE_OF_TOOL = 'let the tool assume a role for the task, by its own option for that';

/** The way to an identity of its own that suits every host. */
const ANYWHERE = 'let shared configuration (`aws login`, IAM Identity Center) name the identity where people run this, and a role where AWS does';

/** Whose keys they are, only the caller knows: the host's identity would sign in place of the caller's. */
const FROM_CALLER: Readonly<Record<'v2' | 'v3', string>> = {
  v3: 'take a credential provider from the caller in place of the keys, or assume a role with `fromTemporaryCredentials`',
  v2: 'take a credentials object from the caller in place of the keys, or assume a role with `ChainableTemporaryCredentials`',
};

/** For keys that assume a role. */
const TO_START_WITH = 'take a credential provider from the caller in place of the keys, which assumes the role';

/** The way to a source in a sentence, as far as the table of the sources cannot know it. */
export function sentenceFor(source: SourceKind, sentence: string, situation: Situation): string {
  const { sdk, origin, readsVariables, host, uses } = situation;
  if (source === 'assumed-role' && uses.length > 0 && uses.every(({ consumer: { row } }) => row.kind === 'config' && row.sdk === 'other')) {
    return ROLE_OF_TOOL;
  }
  if (source === 'assumed-role') {
    const named = roleSentence(situation);
    if (named !== undefined) return named;
  }
  if (source === 'assumed-role' && origin.kind === 'sts') return RENEWED[sdk === 'v2' ? 'v2' : 'v3'];
  if (source === 'assumed-role' && origin.kind === 'parameter' && situation.startsRole) return TO_START_WITH;
  if (source === 'assumed-role' && origin.kind === 'parameter') return FROM_CALLER[sdk === 'v2' ? 'v2' : 'v3'];
  if (source === 'environment' && readsVariables) {
    return 'leave the identity out and set the standard variables, which are read by themselves, the session token included';
  }
  // Who signs in by hand on a host that nobody knows? People do, a deployed server does not.
  if (source === 'shared-config' && host === 'unknown' && sdk !== 'v2') return ANYWHERE;
  return sdk === 'v2' ? (V2_SENTENCES[source] ?? inWordsOfV2(sentence)) : sentence;
}

function inWordsOfV2(sentence: string): string {
  return sentence.replace(/`(?:fromWebToken|awsCredentialsProvider)`/, '`WebIdentityCredentials`');
}

/** Where the endpoint may be another than AWS, all advice hangs on that. */
export function underCondition(sentence: string, { endpoint }: Situation): string {
  return endpoint === 'unknown' ? `if the endpoint is AWS, ${sentence.replace(/^if this/, 'and this')}` : sentence;
}

/** Advice that rests on what the file gives away of its host says so, so that a reader can tell when it is wrong. */
export function withEvidence(sentence: string, { host, evidence, origin }: Pick<Situation, 'host'> & Partial<Pick<Situation, 'evidence' | 'origin'>>): string {
  return evidence === undefined || origin?.kind === 'parameter' ? sentence : `${sentence} (${HOST_NAMES[host]}: ${evidence})`;
}

/** A sentence as the message wants it: with a capital, without a full stop. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What the default chain finds, for a title. Keys under other names are another identity than the one that it finds. */
export function foundByChain(situation: Situation): string {
  const { host, isStandard, origin, identity, inPlaceOf } = situation;
  const found = host === 'workstation' ? 'the profile of whoever is signed in' : 'the role';
  // In the place of most providers nobody's keys are lost.
  const isSame = isStandard || origin.kind === 'literal' || (identity.parts.size === 0 && inPlaceOf === undefined);
  return isSame ? found : `${found}, which then signs in place of ${inPlaceOf ?? 'these keys'}`;
}

/** What must hold for the removal of an identity to be a way out, for a title. */
export function conditionOf(situation: Situation): string {
  const conditions = [
    ...(situation.endpoint === 'unknown' ? ['the endpoint is AWS'] : []),
    ...(isOnAws(situation) || situation.host === 'workstation' ? [] : ['this runs on AWS with a role']),
  ];
  return conditions.length > 0 ? ` (if ${conditions.join(' and ')})` : '';
}
