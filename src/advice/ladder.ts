import type { TSESTree } from '@typescript-eslint/utils';
import type { Consumer } from '../aws/consumers/consumers.ts';
import { isClientSide } from '../aws/host.ts';
import type { SourceKind } from '../facts/source-order.ts';
import { SOURCE_ORDER } from '../facts/source-order.ts';
import { leavesOf } from '../values/value.ts';
import type { Alternative } from './alternatives.ts';
import { isNamed, mustName, offered } from './direction.ts';
import { insertProperty, replaceNode } from './edits/index.ts';
import type { Providers } from './providers.ts';
import { cognito, defaultChain, environment, ofObject, profile, role, shownProvider, vercelOidc } from './providers.ts';
import type { Rewrite } from './rewrite.ts';
import { omitIdentity, replaceIdentity } from './rewrite.ts';
import { conditionOf, foundByChain, sentenceFor } from './sentences.ts';
import type { Situation } from './situation.ts';
import { isOnAws } from './situation.ts';
import { propertyOf } from './slots.ts';
import type { SuggestionId } from './suggestions.ts';
import type { Target } from './targets.ts';

/** A step of the ladder: a source that ranks better, its sentence, and the edit that takes it. */
export interface Step {
  readonly source: SourceKind;
  readonly sentence: string;
  readonly alternative?: Alternative;
}

/** The better sources for the host, best first. */
export function ladderOf(situation: Situation): readonly Step[] {
  const order = SOURCE_ORDER[situation.file.settings.order][situation.host];
  const steps = order
    .filter(({ source }) => isBetter(source, situation))
    .map(({ source, sentence }): Step => {
      const alternative = alternativeFor(source, situation);
      return { source, sentence: sentenceFor(source, sentence, situation), ...(alternative && { alternative }) };
    });
  return demoteHostRole(situation, steps);
}

/** What takes the place of an answer of STS, and of the keys of somebody else: something that asks for credentials itself. */
const RENEWING: readonly SourceKind[] = ['platform-oidc', 'cognito', 'assumed-role'];

/** A source ranks better only where it is another one than the code already uses. */
function isBetter(source: SourceKind, situation: Situation): boolean {
  const { origin, isStandard, file } = situation;
  if (mustName(file) && !isNamed(source, situation)) return false;
  if (origin.kind === 'sts' || origin.kind === 'parameter') return RENEWING.includes(source);
  if (origin.kind === 'session') return source === 'cognito';
  if (source === 'assumed-role') return !situation.startsRole || mustName(file);
  switch (source) {
    case 'code':
      return false;
    case 'environment':
      return origin.kind !== 'environment' || isStandard;
    case 'file':
      return origin.kind === 'literal';
    case 'secrets-store':
      return origin.kind !== 'secrets-store';
    default:
      return true;
  }
}

/**
 * Keys under names of their own belong to an identity of their own: without them the client signs as the host. Where
 * nobody knows that the host has a role, a role of its own comes first, the host's next; a person signs in last, since
 * code with such keys is mostly deployed.
 */
function demoteHostRole(situation: Situation, steps: readonly Step[]): readonly Step[] {
  const keepsIdentity = situation.isStandard || situation.origin.kind === 'literal';
  if (situation.host !== 'unknown' || keepsIdentity) return steps;
  const rankOf = ({ source }: Step): number => (source === 'assumed-role' ? 0 : source === 'host-role' ? 1 : 2);
  return steps.toSorted((left, right) => rankOf(left) - rankOf(right));
}

function alternativeFor(source: SourceKind, situation: Situation): Alternative | undefined {
  const { host } = situation;
  switch (source) {
    case 'host-role':
      return hostRole(situation);
    case 'assumed-role':
      // Whose credentials assume it, only a person knows.
      if (mustName(situation.file)) return undefined;
      if (situation.assumed === 'elsewhere') return undefined;
      if (situation.assumed) return provide(situation, 'renewRole', role(situation));
      return canAssume(situation) ? provide(situation, 'useRole', role(situation)) : undefined;
    case 'shared-config':
      return host === 'workstation' || host === 'unknown' ? useProfile(situation) : undefined;
    case 'environment':
      return useEnvironment(situation);
    case 'platform-oidc':
      return host === 'vercel' ? provide(situation, 'usePlatformOidc', vercelOidc(situation)) : undefined;
    case 'cognito':
      return provide(situation, 'useCognito', cognito(situation));
    default:
      return undefined;
  }
}

/** Assuming a role takes credentials to begin with, which the default chain must find. */
function canAssume(situation: Situation): boolean {
  const { host, isStandard, startsRole } = situation;
  if (startsRole) return false;
  // Where the job gets a role for its token, the environment holds that role: a second one is not called for.
  if (host === 'ci') return false;
  if (host === 'other-cloud') return isStandard;
  return isOnAws(situation) || host === 'workstation' || host === 'unknown';
}

/** The standard variables: for a literal they are the names to set. On some platforms they hold values of the platform. */
function useEnvironment(situation: Situation): Alternative | undefined {
  const { isStandard, origin, host, readsVariables, target } = situation;
  if (!(isStandard || origin.kind === 'literal') || host === 'netlify' || host === 'edge' || host === 'vercel') return undefined;
  if (!readsVariables || !target) return provide(situation, 'useEnvironment', environment);
  const rewrite = omitIdentity(situation.file, target);
  return rewrite && alternative('leaveToVariables', rewrite, situation, { what: nameOfTarget(target) });
}

function useProfile(situation: Situation): Alternative | undefined {
  const ways = situation.sdk === 'v2' ? 'a profile' : 'IAM Identity Center, `aws login`, profiles';
  return provide(situation, 'useProfile', profile, { ways });
}

function hostRole(situation: Situation): Alternative | undefined {
  const { file, target, canOmit, host, readsVariables } = situation;
  // What knows the variables alone finds the role on Lambda, which sets them, and nowhere else.
  const finds = canOmit || (readsVariables && host === 'aws-lambda');
  if (!finds || !target) return provide(situation, 'useDefaultChain', defaultChain, { condition: conditionOf(situation) });
  const rewrite = omitIdentity(file, target);
  const data = { what: nameOfTarget(target), found: foundByChain(situation), condition: conditionOf(situation) };
  return rewrite && alternative('omit', rewrite, situation, data);
}

/** The words for what an edit removes. */
function nameOfTarget(target: Target): string {
  const key = target.kind === 'slots' ? target.properties[0]?.key : undefined;
  return key?.type === 'Identifier' ? `\`${key.name}\`` : 'the credentials';
}

function provide(
  situation: Situation,
  id: SuggestionId,
  providers: Providers,
  data: Readonly<Record<string, string>> = {},
): Alternative | undefined {
  const { file, target, providerOption: option, sdk } = situation;
  if (sdk === undefined || !target || option === undefined) return undefined;
  const provider = providers[sdk === 'v2' ? 'v2' : 'v3'];
  if (!provider) return undefined;
  const rewrite = replaceIdentity(file, target, situation.sdkText === undefined ? provider : ofObject(provider, situation.sdkText), option);
  return rewrite && alternative(id, rewrite, situation, { provider: shownProvider(provider), ...data });
}

function alternative(
  id: SuggestionId,
  rewrite: Rewrite,
  { uses }: Situation,
  data: Readonly<Record<string, string>>,
): Alternative {
  return alternativeBy(id, rewrite, uses.map(({ consumer }) => consumer), data);
}

/** A rewrite as a way out; the title says which packages it needs that the file does not import yet. */
export function alternativeBy(
  id: SuggestionId,
  rewrite: Rewrite,
  consumers: readonly Consumer[],
  data: Readonly<Record<string, string>>,
): Alternative {
  // A module beside another of its package needs nothing more.
  const packages = new Set(consumers.map(({ module }) => packageOf(module)));
  const missing = rewrite.newModules.filter((module) => !packages.has(packageOf(module)));
  const needs = missing.length > 0 ? ` (needs the package ${missing.join(', ')})` : '';
  return { id, data: { ...data, needs }, edits: rewrite.edits };
}

function packageOf(module: string): string {
  return module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

/** Whether a way is one because of where the code runs. */
export function restsOnHost({ source }: Step): boolean {
  return source === 'host-role' || source === 'platform-oidc' || source === 'cognito';
}

/** Whether the standard variables may hold an identity of the platform itself, which is not meant. */
export function ofPlatform({ host, isStandard, origin }: Situation): boolean {
  return isStandard && origin.kind === 'environment' && (host === 'vercel' || host === 'netlify');
}

/** Adds the session token beside a pair of the standard variables; keys under other names have no token of their own. */
export function addToken(situation: Situation): Alternative | undefined {
  const { file, identity } = situation;
  const secret = identity.parts.get('secret')?.node;
  if (ofPlatform(situation)) return undefined;
  const isPlain = isVariable(situation, 'id', 'AWS_ACCESS_KEY_ID') && isVariable(situation, 'secret', 'AWS_SECRET_ACCESS_KEY');
  if (!isPlain || isClientSide(situation) || identity.parts.has('token') || identity.open) return undefined;
  const option = tokenOption(situation);
  if (option === undefined || secret?.type !== 'Property' || secret.parent.type !== 'ObjectExpression') return undefined;
  const text = 'process.env.AWS_SESSION_TOKEN';
  const empty = propertyOf(secret.parent, option);
  const edits = empty
    ? replaceNode(file.sourceCode, empty.value, text)
    : insertProperty(file.sourceCode, secret.parent, `${option}: ${text}`, { after: secret as TSESTree.Node });
  return offered(file, { id: 'addToken', data: { option }, edits });
}

/** Whether a part is read from a variable of the process and from nowhere else. */
function isVariable({ identity }: Situation, part: 'id' | 'secret', name: string): boolean {
  const value = identity.parts.get(part)?.value;
  const leaves = value ? leavesOf(value) : [];
  return (
    leaves.length > 0 &&
    leaves.every(({ value: leaf }) => leaf.kind === 'env' && leaf.reader === 'process.env' && leaf.name === name)
  );
}

function tokenOption({ identity, uses }: Situation): string | undefined {
  if (identity.form === 'object' || identity.instance) return 'sessionToken';
  return uses[0]?.consumer.row.token?.[0]?.split('.').at(-1);
}
