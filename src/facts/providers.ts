/** Credential providers of both SDKs and of platforms: where each works and how its source ranks. */
import type { Host, SourceKind } from './source-order.ts';

/** What runs the code, as far as packages have an entry of their own for it. */
export type Runtime = 'node' | 'browser' | 'react-native';

/** Where credentials come from, and what is known of the way. */
export interface ProviderRow {
  /** Exported name (`fromEnv`, `EnvironmentCredentials`). */
  readonly name: string;
  readonly modules: readonly string[];
  /** `call`: a factory that returns a provider; `new`: a v2 credentials class; `value`: the export itself is the provider. */
  readonly via: 'call' | 'new' | 'value';
  readonly sdk: 'v3' | 'v2' | 'platform';
  readonly runtimes: readonly Runtime[];
  readonly source: SourceKind;
  /**
   * Whether the credentials it returns can expire and are then fetched again by themselves. What shared configuration
   * holds decides that profile by profile: keys that stand in a profile stay as they are.
   */
  readonly refreshes: boolean;
  /**
   * A developer's provider: needs a sign-in or a profile on the machine, which code that is deployed to AWS does not find.
   * Off AWS a profile can be a machine's own, where it calls the helper of IAM Roles Anywhere.
   */
  readonly developer?: true;
  /** The only hosts on which it finds anything by itself, where they are fewer than those of its source. */
  readonly hosts?: readonly Host[];
  /** It is the default chain: what signs is whatever the host offers. */
  readonly isDefaultChain?: true;
  /**
   * Whether a chain of SDK v3 stops at it, so that what stands behind it is never asked. `always`: even where nothing is
   * set up for it; `on-refusal`: it always makes a request, and stops the chain where that fails. The others hand over to
   * the next where nothing is set up for them. A chain of SDK v2 goes on after any error.
   */
  readonly endsChain?: 'always' | 'on-refusal';
  readonly evidence: string;
}

const V2 = ['aws-sdk', 'aws-sdk/global', 'aws-sdk/lib/core', 'aws-sdk/lib/aws', 'aws-sdk/dist/*', 'npm:aws-sdk'] as const;
const NODE = ['node'] as const;
const EVERYWHERE = ['node', 'browser', 'react-native'] as const;

/**
 * Which entry of a package each host takes. Bundlers for edge runtimes take the one for browsers
 * (https://github.com/cloudflare/workers-sdk/issues/7033): the providers of Node.js do not exist there.
 */
export const HOST_RUNTIMES = {
  'aws-lambda': 'node',
  'aws-container': 'node',
  'aws-instance': 'node',
  vercel: 'node',
  netlify: 'node',
  edge: 'browser',
  'other-cloud': 'node',
  ci: 'node',
  workstation: 'node',
  browser: 'browser',
  'react-native': 'react-native',
  unknown: 'node',
} as const satisfies Readonly<Record<Host, Runtime>>;

/** Every provider that has a source of its own, and so a rank. */
export const PROVIDERS = [
  // What it returns has no expiration, so a client reads the variables once; `AWS_CREDENTIAL_EXPIRATION` alone changes that.
  {
    name: 'fromEnv',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-env'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'environment',
    refreshes: false,
    evidence: '@aws-sdk/credential-provider-env@3.972.84 dist-types/index.d.ts',
  },
  {
    name: 'fromIni',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-ini'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: '@aws-sdk/credential-provider-ini@3.973.30 dist-types/index.d.ts',
  },
  {
    name: 'fromSSO',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-sso'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: '@aws-sdk/credential-provider-sso@3.973.28 dist-types/index.d.ts',
  },
  {
    name: 'fromLoginCredentials',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-login'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: '@aws-sdk/credential-provider-login@3.972.92 dist-types/index.d.ts',
  },
  {
    name: 'fromProcess',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-process'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'shared-config',
    refreshes: true,
    developer: true,
    evidence: '@aws-sdk/credential-provider-process@3.972.84 dist-types/index.d.ts',
  },
  // On EKS, where roles are bound to service accounts, this is the role of the pod, and the default chain finds it too.
  {
    name: 'fromTokenFile',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-web-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'assumed-role',
    refreshes: true,
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-types/index.d.ts',
  },
  // The token is a string that was taken once; when it expires, the provider cannot go on. Where the platform issued the
  // token, this is the platform's OIDC provider: the table cannot see that, and ranks it as a role that is assumed.
  {
    name: 'fromWebToken',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-web-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: false,
    endsChain: 'on-refusal',
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-types/index.d.ts',
  },
  {
    name: 'fromTemporaryCredentials',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: true,
    endsChain: 'on-refusal',
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/index.d.ts',
  },
  {
    name: 'fromCognitoIdentity',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-cognito-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    source: 'cognito',
    refreshes: true,
    endsChain: 'on-refusal',
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-types/index.d.ts',
  },
  {
    name: 'fromCognitoIdentityPool',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-cognito-identity'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    source: 'cognito',
    refreshes: true,
    endsChain: 'on-refusal',
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-types/index.d.ts',
  },
  {
    name: 'fromContainerMetadata',
    modules: ['@aws-sdk/credential-providers', '@smithy/credential-provider-imds', '@aws-sdk/credential-provider-imds'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-container'],
    endsChain: 'always',
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/index.d.ts',
  },
  {
    name: 'fromInstanceMetadata',
    modules: ['@aws-sdk/credential-providers', '@smithy/credential-provider-imds', '@aws-sdk/credential-provider-imds'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-instance'],
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/index.d.ts',
  },
  // With an address in its options it asks that server, wherever it runs. In a browser it reads nothing but such options,
  // and they have other names there.
  {
    name: 'fromHttp',
    modules: ['@aws-sdk/credential-providers', '@aws-sdk/credential-provider-http'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-container'],
    evidence: '@aws-sdk/credential-provider-http@3.972.86 dist-types/index.d.ts',
  },
  {
    name: 'fromNodeProviderChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    isDefaultChain: true,
    endsChain: 'always',
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/index.d.ts',
  },
  {
    name: 'defaultProvider',
    modules: ['@aws-sdk/credential-provider-node'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    isDefaultChain: true,
    endsChain: 'always',
    evidence: '@aws-sdk/credential-provider-node@3.972.97 dist-types/index.d.ts',
  },
  // The variables have the prefix that it is given. Without one it reads `ACCESS_KEY_ID`, and not the variables of AWS.
  {
    name: 'EnvironmentCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
    source: 'environment',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/environment_credentials.js',
  },
  {
    name: 'SharedIniFileCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
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
    runtimes: NODE,
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
    runtimes: NODE,
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
    runtimes: NODE,
    source: 'file',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/file_system_credentials.js',
  },
  {
    name: 'TemporaryCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/temporary_credentials.js',
  },
  {
    name: 'ChainableTemporaryCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/chainable_temporary_credentials.js',
  },
  // These two hold a token that was taken once: when it expires, they cannot go on.
  {
    name: 'WebIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/web_identity_credentials.js',
  },
  {
    name: 'SAMLCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    source: 'assumed-role',
    refreshes: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/saml_credentials.js',
  },
  {
    name: 'TokenFileWebIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
    source: 'assumed-role',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/token_file_web_identity_credentials.js',
  },
  {
    name: 'CognitoIdentityCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    source: 'cognito',
    refreshes: true,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/cognito_identity_credentials.js',
  },
  // Another name of RemoteCredentials: the two are one class.
  {
    name: 'ECSCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-container'],
    evidence: 'aws-sdk@2.1693.0 lib/credentials/ecs_credentials.js',
  },
  {
    name: 'RemoteCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-container'],
    evidence: 'aws-sdk@2.1693.0 lib/credentials/remote_credentials.js',
  },
  {
    name: 'EC2MetadataCredentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: NODE,
    source: 'host-role',
    refreshes: true,
    hosts: ['aws-instance'],
    evidence: 'aws-sdk@2.1693.0 lib/credentials/ec2_metadata_credentials.js',
  },
  {
    name: 'awsCredentialsProvider',
    modules: ['@vercel/oidc-aws-credentials-provider', '@vercel/functions/oidc'],
    via: 'call',
    sdk: 'platform',
    runtimes: NODE,
    source: 'platform-oidc',
    refreshes: true,
    hosts: ['vercel'],
    evidence: 'https://vercel.com/docs/oidc/reference',
  },
] as const satisfies readonly ProviderRow[];

/**
 * What joins providers to a chain. It ranks as what it holds does. In SDK v3 it goes on only after an error that says so
 * (`tryNextLink`), in SDK v2 after any.
 */
export interface ChainBuilderRow {
  readonly name: string;
  readonly modules: readonly string[];
  readonly via: 'call' | 'new';
  readonly sdk: 'v3' | 'v2';
  readonly runtimes: readonly Runtime[];
  /** Where the providers stand, in the order in which they are tried: each an argument, or elements of the first argument. */
  readonly chain: 'arguments' | 'array';
  /** What it is without any provider: the default chain (which is empty in a browser), or a chain that always fails. */
  readonly withoutProviders: 'default-chain' | 'fails';
  /** Whether it hands the region and the profile of the client to its providers. */
  readonly passesClient: boolean;
  /** It joins providers of anything, a region for instance: what it holds says whether they are credentials. */
  readonly isGeneric?: true;
  readonly evidence: string;
}

const PROPERTY_PROVIDER = ['@smithy/property-provider', '@aws-sdk/property-provider', '@smithy/core/config'] as const;

/** Every chain of both SDKs. */
export const CHAIN_BUILDERS = [
  {
    name: 'createCredentialChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    chain: 'arguments',
    withoutProviders: 'fails',
    passesClient: true,
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/createCredentialChain.d.ts',
  },
  {
    name: 'propertyProviderChain',
    modules: ['@aws-sdk/credential-providers'],
    via: 'call',
    sdk: 'v3',
    runtimes: NODE,
    chain: 'arguments',
    withoutProviders: 'fails',
    passesClient: true,
    isGeneric: true,
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/createCredentialChain.d.ts',
  },
  // What the SDK's own chain is made of.
  {
    name: 'chain',
    modules: PROPERTY_PROVIDER,
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    chain: 'arguments',
    withoutProviders: 'fails',
    passesClient: false,
    isGeneric: true,
    evidence: '@smithy/property-provider@4.5.2 dist-es/index.js',
  },
  // It is asked where it is given as `credentialProvider`. Where it is given as `credentials`, every request fails.
  {
    name: 'CredentialProviderChain',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    chain: 'array',
    withoutProviders: 'default-chain',
    passesClient: false,
    evidence: 'aws-sdk@2.1693.0 lib/credentials/credential_provider_chain.js',
  },
] as const satisfies readonly ChainBuilderRow[];

/** What hands on the one thing that it was given, and ranks as that does. */
export interface ProviderWrapperRow {
  readonly name: string;
  readonly modules: readonly string[];
  readonly via: 'call' | 'new';
  readonly sdk: 'v3' | 'v2';
  readonly runtimes: readonly Runtime[];
  /** `provider`: it asks the provider that is its first argument; `identity`: it holds an identity. */
  readonly wraps: 'provider' | 'identity';
  /** Whether what it wraps is asked for again: never, or only where another argument says when it is spent. */
  readonly refreshes: 'never' | 'with-second-argument';
  /** It wraps anything, a region for instance: what it holds says whether that is an identity. */
  readonly isGeneric?: true;
  readonly evidence: string;
}

/** What stands between a provider or an identity and the client, and has no source of its own. */
export const PROVIDER_WRAPPERS = [
  {
    name: 'memoize',
    modules: PROPERTY_PROVIDER,
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    wraps: 'provider',
    refreshes: 'with-second-argument',
    isGeneric: true,
    evidence: '@smithy/property-provider@4.5.2 dist-es/index.js',
  },
  {
    name: 'fromStatic',
    modules: ['@smithy/property-provider', '@aws-sdk/property-provider'],
    via: 'call',
    sdk: 'v3',
    runtimes: EVERYWHERE,
    wraps: 'identity',
    refreshes: 'never',
    isGeneric: true,
    evidence: '@smithy/property-provider@4.5.2 dist-es/index.js',
  },
  {
    name: 'Credentials',
    modules: V2,
    via: 'new',
    sdk: 'v2',
    runtimes: EVERYWHERE,
    wraps: 'identity',
    refreshes: 'never',
    evidence: 'aws-sdk@2.1693.0 lib/credentials.js',
  },
] as const satisfies readonly ProviderWrapperRow[];

/** A package of one provider or two, from the time before there was one for all. */
export interface SingleProviderPackageRow {
  readonly module: string;
  /**
   * - `internal`: its page says that it is no package for applications
   * - `frozen`: the same, and it ended with 3.374.0; what it had moved to `@smithy`
   */
  readonly status: 'internal' | 'frozen';
  /** The package that has the same functions for applications. */
  readonly replacement: string;
  readonly evidence: string;
}

const REPLACEMENT = '@aws-sdk/credential-providers';

/**
 * Every package of SDK v3 that says itself that it is not for applications. `@aws-sdk/credential-provider-node`, the default
 * chain, does not, and guides of AWS import it.
 */
export const SINGLE_PROVIDER_PACKAGES = [
  {
    module: '@aws-sdk/credential-provider-cognito-identity',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-env',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-env@3.972.84 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-http',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-http@3.972.86 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-imds',
    status: 'frozen',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-imds@3.374.0 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-ini',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-ini@3.973.30 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-login',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-login@3.972.92 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-process',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-process@3.972.84 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-sso',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-sso@3.973.28 README.md',
  },
  {
    module: '@aws-sdk/credential-provider-web-identity',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 README.md',
  },
  // Its page sends people to `@smithy/credential-providers`, which does not exist; the package of AWS has the two functions.
  {
    module: '@smithy/credential-provider-imds',
    status: 'internal',
    replacement: REPLACEMENT,
    evidence: '@smithy/credential-provider-imds@4.5.2 README.md',
  },
  {
    module: '@aws-sdk/property-provider',
    status: 'frozen',
    replacement: '@smithy/property-provider',
    evidence: '@aws-sdk/property-provider@3.374.0 dist-es/index.js',
  },
] as const satisfies readonly SingleProviderPackageRow[];
