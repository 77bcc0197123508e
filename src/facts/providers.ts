/** Credential providers of both SDKs and of platforms: where each works and how its source ranks. */
import type { SourceKind } from './source-order.ts';

export interface ProviderRow {
  /** Exported name (`fromEnv`, `EnvironmentCredentials`). */
  readonly name: string;
  readonly modules: readonly string[];
  /** `call`: a factory that returns a provider; `new`: a v2 credentials class; `value`: the export itself is the provider. */
  readonly via: 'call' | 'new' | 'value';
  readonly sdk: 'v3' | 'v2' | 'platform';
  readonly runtimes: readonly ('node' | 'browser')[];
  readonly source: SourceKind;
  /** Whether the credentials it returns expire and are fetched again by themselves. */
  readonly refreshes: boolean;
  /** A developer's provider: works where a person has signed in, not in deployed code. */
  readonly developer?: true;
  readonly evidence: string;
}

const V2 = ['aws-sdk', 'aws-sdk/global', 'aws-sdk/lib/core', 'aws-sdk/lib/aws', 'aws-sdk/dist/*', 'npm:aws-sdk'] as const;

export const PROVIDERS = [
  // Variables of a running process do not change: it reads them again and finds the same.
  {
    name: 'fromEnv',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-env'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'environment',
    refreshes: false,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-env',
  },
  {
    name: 'fromIni',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-ini'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-ini',
  },
  {
    name: 'fromSSO',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-sso'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-sso',
  },
  {
    name: 'fromLoginCredentials',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-login'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-login',
  },
  {
    name: 'fromProcess',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-process'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-process',
  },
  {
    name: 'fromTokenFile',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-web-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'assumed-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-web-identity',
  },
  // The token is a string that was taken once; when it expires, the provider cannot go on.
  {
    name: 'fromWebToken',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-web-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: false,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-web-identity',
  },
  {
    name: 'fromTemporaryCredentials',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-providers',
  },
  {
    name: 'fromCognitoIdentity',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-cognito-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node', 'browser'],
    source: 'cognito',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-cognito-identity',
  },
  {
    name: 'fromCognitoIdentityPool',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-cognito-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node', 'browser'],
    source: 'cognito',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-cognito-identity',
  },
  {
    name: 'fromContainerMetadata',
    modules: ['@aws-sdk/credential-providers', '@smithy/credential-provider-imds', '@aws-sdk/credential-provider-imds'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-providers',
  },
  {
    name: 'fromInstanceMetadata',
    modules: ['@aws-sdk/credential-providers', '@smithy/credential-provider-imds', '@aws-sdk/credential-provider-imds'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-providers',
  },
  {
    name: 'fromHttp',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-http'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node', 'browser'],
    source: 'host-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-http',
  },
  {
    name: 'fromNodeProviderChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-providers',
  },
  {
    name: 'defaultProvider',
    modules: ['@aws-sdk/credential-provider-node'],
    via: 'call',
    sdk: 'v3',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'dist-types/index.d.ts of @aws-sdk/credential-provider-node',
  },
  {
    name: 'EnvironmentCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'environment',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/environment_credentials.js',
  },
  {
    name: 'SharedIniFileCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/shared_ini_file_credentials.js',
  },
  {
    name: 'SsoCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/sso_credentials.js',
  },
  {
    name: 'ProcessCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/process_credentials.js',
  },
  {
    name: 'FileSystemCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'file',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/file_system_credentials.js',
  },
  {
    name: 'TemporaryCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/temporary_credentials.js',
  },
  {
    name: 'ChainableTemporaryCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/chainable_temporary_credentials.js',
  },
  {
    name: 'WebIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/web_identity_credentials.js',
  },
  {
    name: 'SAMLCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node', 'browser'],
    source: 'assumed-role',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/saml_credentials.js',
  },
  {
    name: 'TokenFileWebIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/token_file_web_identity_credentials.js',
  },
  {
    name: 'CognitoIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node', 'browser'],
    source: 'cognito',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/cognito_identity_credentials.js',
  },
  {
    name: 'ECSCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/ecs_credentials.js',
  },
  {
    name: 'RemoteCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/remote_credentials.js',
  },
  {
    name: 'EC2MetadataCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: ['node'],
    source: 'host-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/ec2_metadata_credentials.js',
  },
  {
    name: 'awsCredentialsProvider',
    modules: ['@vercel/oidc-aws-credentials-provider', '@vercel/functions/oidc'],
    via: 'call',
    sdk: 'platform',
    runtimes: ['node'],
    source: 'platform-oidc',
    refreshes: true,
    evidence: 'https://vercel.com/docs/oidc/reference',
  },
] as const satisfies readonly ProviderRow[];

/** What joins providers to a chain: the order of the arguments is the order tried. */
export interface ChainBuilderRow {
  readonly name: string;
  readonly modules: readonly string[];
  /** `call`: takes the providers as arguments; `new`: takes an array of functions, and without one the default chain. */
  readonly via: 'call' | 'new';
  readonly sdk: 'v3' | 'v2';
  readonly evidence: string;
}

export const CHAIN_BUILDERS = [
  {
    name: 'createCredentialChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    evidence: '@aws-sdk/credential-providers dist-types/createCredentialChain.d.ts',
  },
  {
    name: 'propertyProviderChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    evidence: '@aws-sdk/credential-providers dist-types/createCredentialChain.d.ts',
  },
  // What the SDK's own chain is made of.
  {
    name: 'chain',
    modules: ['@smithy/property-provider', '@aws-sdk/property-provider'],
    via: 'call',
    sdk: 'v3',
    evidence: '@smithy/property-provider dist-types/chain.d.ts',
  },
  {
    name: 'CredentialProviderChain',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    evidence: 'aws-sdk@2.1693.0 lib/credentials/credential_provider_chain.js',
  },
] as const satisfies readonly ChainBuilderRow[];

/** The provider of SDK v3 that does what a class of SDK v2 does. `SAMLCredentials` and `FileSystemCredentials` have none. */
export interface ProviderSuccessorRow {
  readonly v2: string;
  readonly v3: string;
  readonly source: string;
}

const CODEMOD = 'https://github.com/aws/aws-sdk-js-codemod';

export const V2_TO_V3_PROVIDERS = [
  { v2: 'ChainableTemporaryCredentials', v3: 'fromTemporaryCredentials', source: CODEMOD },
  // With a role in its parameters; without one the class calls GetSessionToken, and nothing in SDK v3 does.
  {
    v2: 'TemporaryCredentials',
    v3: 'fromTemporaryCredentials',
    source: 'aws-sdk@2.1693.0 lib/credentials/temporary_credentials.js',
  },
  { v2: 'CognitoIdentityCredentials', v3: 'fromCognitoIdentity', source: CODEMOD },
  { v2: 'EC2MetadataCredentials', v3: 'fromInstanceMetadata', source: CODEMOD },
  { v2: 'ECSCredentials', v3: 'fromContainerMetadata', source: CODEMOD },
  { v2: 'EnvironmentCredentials', v3: 'fromEnv', source: CODEMOD },
  { v2: 'ProcessCredentials', v3: 'fromProcess', source: CODEMOD },
  { v2: 'RemoteCredentials', v3: 'fromContainerMetadata', source: CODEMOD },
  { v2: 'SharedIniFileCredentials', v3: 'fromIni', source: CODEMOD },
  { v2: 'SsoCredentials', v3: 'fromSSO', source: CODEMOD },
  { v2: 'TokenFileWebIdentityCredentials', v3: 'fromTokenFile', source: CODEMOD },
  { v2: 'WebIdentityCredentials', v3: 'fromWebToken', source: CODEMOD },
] as const satisfies readonly ProviderSuccessorRow[];
