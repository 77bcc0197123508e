import type { TSESTree } from '@typescript-eslint/utils';
import { slotsAt } from '../aws/consumers.ts';
import type { EndpointKind } from '../aws/endpoint.ts';
import { endpointOf } from '../aws/inline.ts';
import { hostFinding } from '../aws/host.ts';
import type { CredentialUse, Identity } from '../aws/identities.ts';
import type { Origin } from '../aws/origin.ts';
import { isStandardPair, originOf } from '../aws/origin.ts';
import type { SdkGeneration } from '../facts/consumers.ts';
import type { Host, SourceKind } from '../facts/source-order.ts';
import { SOURCE_ORDER } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { insertProperty } from './edits/index.ts';
import type { ProviderText, Rewrite } from './rewrite.ts';
import { omitIdentity, replaceIdentity } from './rewrite.ts';
import type { SuggestionId } from './suggestions.ts';
import type { Target } from './targets.ts';
import { targetOf } from './targets.ts';
import { environmentText } from './typescript.ts';

/** What the ways out depend on. */
export interface Situation {
  readonly file: File;
  readonly host: Host;
  readonly endpoint: EndpointKind;
  readonly sdk: SdkGeneration;
  /** Whether every consumer finds the default chain by itself when nothing is given. */
  readonly canOmit: boolean;
  /** The option of the consumers that takes a provider; `undefined` where none does. */
  readonly providerOption: string | undefined;
  readonly identity: Identity;
  readonly uses: readonly CredentialUse[];
  readonly target: Target | undefined;
  readonly origin: Origin;
  /** Whether id and secret come from the variables that the default chain reads, so that the identity stays the same. */
  readonly isStandard: boolean;
  /** The source text of the region that the consumer is given. */
  readonly region: string | undefined;
}

/** Looks at an identity and its uses as far as advice depends on them. */
export function situationOf(file: File, identity: Identity, uses: readonly CredentialUse[]): Situation {
  const [use] = uses;
  const row = use?.consumer.row;
  const origin = originOf(file, identity);
  return {
    file,
    host: file.about(hostFinding).host,
    endpoint: endpointOf(file, uses),
    sdk: row?.sdk ?? 'other',
    canOmit: uses.length > 0 && uses.every(({ consumer }) => consumer.row.accepts === 'omit' && consumer.row.reads === undefined),
    providerOption: providerOption(uses),
    identity,
    uses,
    target: targetOf(identity, uses),
    origin,
    isStandard: isStandardPair(origin),
    region: use && regionText(file, use),
  };
}

function providerOption(uses: readonly CredentialUse[]): string | undefined {
  const [use] = uses;
  if (!use || uses.some(({ consumer }) => consumer.row.accepts === 'identity-only')) return undefined;
  const { row } = use.consumer;
  if (row.sdk === 'other' && row.identity === undefined) return lastStep(row.provider?.[0]);
  return lastStep(row.identity?.[0] ?? row.provider?.[0]);
}

function lastStep(path: string | undefined): string | undefined {
  return path?.split('.').at(-1);
}

/** The region as it is written, if it can be written again elsewhere. */
function regionText(file: File, use: CredentialUse): string | undefined {
  const { region } = use.consumer.row;
  const property = region === undefined ? undefined : slotsAt(file, use.consumer, region)[0]?.property?.node;
  if (property?.type !== 'Property') return undefined;
  const text = file.sourceCode.getText(property.value);
  return /^(?:[\w$.!?]+|'[\w-]+'|"[\w-]+")$/.test(text) ? text : undefined;
}

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
    .filter(({ source }) => source !== 'code' && isBetter(source, situation))
    .map(({ source, sentence }): Step => {
      const alternative = alternativeFor(source, situation);
      return { source, sentence, ...(alternative && { alternative }) };
    });
  return demoteHostRole(situation, steps);
}

/** A source ranks better only where it is another one than the code already uses. */
function isBetter(source: SourceKind, situation: Situation): boolean {
  if (source === 'environment') return situation.origin.kind !== 'environment' || situation.isStandard;
  if (source === 'file') return situation.origin.kind === 'literal';
  return true;
}

/**
 * Keys under names of their own belong to an identity of their own: without them the client signs as the host. Where
 * nobody knows that the host has a role, that comes after the ways that name an identity.
 */
function demoteHostRole(situation: Situation, steps: readonly Step[]): readonly Step[] {
  const keepsIdentity = situation.isStandard || situation.origin.kind === 'literal';
  if (situation.host !== 'unknown' || keepsIdentity) return steps;
  const role = steps.filter(({ source }) => source === 'host-role');
  const others = steps.filter(({ source }) => source !== 'host-role');
  const place = others.findIndex(({ source }) => source === 'assumed-role') + 1;
  return [...others.slice(0, place), ...role, ...others.slice(place)];
}

const PROVIDERS = '@aws-sdk/credential-providers';
const VERCEL = '@vercel/oidc-aws-credentials-provider';

function alternativeFor(source: SourceKind, situation: Situation): Alternative | undefined {
  switch (source) {
    case 'host-role':
      return hostRole(situation);
    case 'assumed-role':
      return isClientSide(situation) ? undefined : provide(situation, 'useRole', roleProvider(situation));
    case 'shared-config':
      return isDeployed(situation.host) ? undefined : provide(situation, 'useProfile', profileProvider(situation));
    case 'environment':
      return canReadStandard(situation) ? provide(situation, 'useEnvironment', environmentProvider(situation)) : undefined;
    case 'platform-oidc':
      return situation.host === 'vercel' ? provide(situation, 'usePlatformOidc', vercelProvider(situation)) : undefined;
    case 'cognito':
      return isClientSide(situation) ? provide(situation, 'useCognito', cognitoProvider(situation)) : undefined;
    default:
      return undefined;
  }
}

function isClientSide({ host }: Situation): boolean {
  return host === 'browser' || host === 'react-native';
}

/** Hosts on which nobody is signed in. */
function isDeployed(host: Host): boolean {
  return host !== 'workstation' && host !== 'unknown';
}

/** `fromEnv()` reads the standard names alone; for a literal they are the names to set. */
function canReadStandard({ isStandard, origin, host }: Situation): boolean {
  return (isStandard || origin.kind === 'literal') && host !== 'netlify' && host !== 'edge' && host !== 'vercel';
}

function hostRole(situation: Situation): Alternative | undefined {
  const { file, target, canOmit } = situation;
  const condition = situation.host === 'unknown' ? ', if this runs on AWS with a role' : '';
  if (canOmit && target) {
    const rewrite = omitIdentity(file, target);
    return rewrite && alternative('omit', rewrite, { what: nameOfTarget(target), condition });
  }
  return provide(situation, 'useDefaultChain', { v3: () => v3('fromNodeProviderChain', '()') }, { condition });
}

/** The words for what an edit removes. */
function nameOfTarget(target: Target): string {
  switch (target.kind) {
    case 'slots': {
      const [property] = target.properties;
      return property?.key.type === 'Identifier' ? `\`${property.key.name}\`` : 'the credentials';
    }
    default:
      return 'the credentials';
  }
}

/** The providers for the generations of the SDK. */
interface Providers {
  readonly v3?: () => ProviderText;
  readonly v2?: () => ProviderText;
}

function provide(
  situation: Situation,
  id: SuggestionId,
  providers: Providers,
  data: Readonly<Record<string, string>> = {},
): Alternative | undefined {
  const { file, target, providerOption: option, sdk } = situation;
  const make = sdk === 'v2' ? providers.v2 : providers.v3;
  if (!make || !target || option === undefined) return undefined;
  const provider = make();
  const rewrite = replaceIdentity(file, target, provider, option);
  return rewrite && alternative(id, rewrite, { provider: shown(provider), ...data });
}

function alternative(id: SuggestionId, rewrite: Rewrite, data: Readonly<Record<string, string>>): Alternative {
  const needs = rewrite.newModules.length > 0 ? ` (needs the package ${rewrite.newModules.join(', ')})` : '';
  return { id, data: { ...data, needs }, edits: rewrite.edits };
}

/** The provider in a title: the name and nothing of its options. */
function shown({ imports, text }: ProviderText): string {
  const name = imports[0]?.name ?? '';
  return `${text.startsWith('new ') ? 'new ' : ''}${name}()`;
}

function v3(name: string, call: string, module = PROVIDERS): ProviderText {
  return { imports: [{ module, name }], text: `{0}${call}` };
}

function v2(name: string, call: string): ProviderText {
  return { imports: [{ module: 'aws-sdk', name }], text: `new {0}${call}` };
}

function roleProvider({ sdk, region, file }: Situation): Providers {
  const clientConfig = sdk === 'other' && region !== undefined ? `, clientConfig: { region: ${region} }` : '';
  return {
    v3: () => v3('fromTemporaryCredentials', `({ params: { RoleArn: process.env.TARGET_ROLE_ARN }${clientConfig} })`),
    v2: () =>
      v2(
        'ChainableTemporaryCredentials',
        `({ params: { RoleArn: ${environmentText(file, 'TARGET_ROLE_ARN')}, RoleSessionName: 'app' } })`,
      ),
  };
}

function profileProvider(_situation: Situation): Providers {
  return { v3: () => v3('fromIni', '()'), v2: () => v2('SharedIniFileCredentials', '()') };
}

function environmentProvider(_situation: Situation): Providers {
  return { v3: () => v3('fromEnv', '()'), v2: () => v2('EnvironmentCredentials', `('AWS')`) };
}

function vercelProvider({ file }: Situation): Providers {
  return { v3: () => v3('awsCredentialsProvider', `({ roleArn: ${environmentText(file, 'AWS_ROLE_ARN')} })`, VERCEL) };
}

function cognitoProvider({ region }: Situation): Providers {
  const config = region === undefined ? '' : `clientConfig: { region: ${region} }, `;
  const logins = `logins: { 'USER_POOL_PROVIDER': 'ID_TOKEN' }`;
  return {
    v3: () => v3('fromCognitoIdentityPool', `({ ${config}identityPoolId: 'IDENTITY_POOL_ID', ${logins} })`),
    v2: () =>
      v2('CognitoIdentityCredentials', `({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { 'USER_POOL_PROVIDER': 'ID_TOKEN' } })`),
  };
}

/** Adds the session token beside a pair of the standard variables; keys under other names have no token of their own. */
export function addToken(situation: Situation): Alternative | undefined {
  const { file, identity, origin } = situation;
  const isPlain = origin.variables.id === 'AWS_ACCESS_KEY_ID' && origin.variables.secret === 'AWS_SECRET_ACCESS_KEY';
  const secret = identity.parts.get('secret')?.node;
  if (!isPlain || identity.parts.has('token') || secret?.type !== 'Property') return undefined;
  const option = tokenOption(situation);
  if (option === undefined || secret.parent.type !== 'ObjectExpression') return undefined;
  const edits = insertProperty(file.sourceCode, secret.parent, `${option}: process.env.AWS_SESSION_TOKEN`, {
    after: secret as TSESTree.Node,
  });
  return { id: 'addToken', data: {}, edits };
}

function tokenOption({ identity, uses }: Situation): string | undefined {
  if (identity.form === 'object') return 'sessionToken';
  return lastStep(uses[0]?.consumer.row.token?.[0]);
}
