/** How chains of providers run: what the SDK's own chain tries, in which order, and which providers let no other follow. */

/**
 * The providers that the default chain tries, first to last. A chain of these in this order does what the SDK does.
 * `fromHttp` and `fromContainerMetadata` are asked where their variables are set, and the instance where they are not.
 */
export const DEFAULT_CHAINS = {
  // @aws-sdk/credential-provider-node@3.1169.0 dist-es/defaultProvider.js, dist-es/remoteProvider.js
  v3: [
    'fromEnv',
    'fromSSO',
    'fromIni',
    'fromProcess',
    'fromTokenFile',
    'fromHttp',
    'fromContainerMetadata',
    'fromInstanceMetadata',
  ],
  // aws-sdk@2.1693.0 lib/node_loader.js; `RemoteCredentials` is another name of `ECSCredentials`.
  v2: [
    'EnvironmentCredentials',
    'SsoCredentials',
    'SharedIniFileCredentials',
    'ECSCredentials',
    'RemoteCredentials',
    'ProcessCredentials',
    'TokenFileWebIdentityCredentials',
    'EC2MetadataCredentials',
  ],
} as const satisfies Readonly<Record<'v2' | 'v3', readonly string[]>>;

/** The prefixes of the variables that the default chain of SDK v2 reads. */
export const DEFAULT_PREFIXES_V2: readonly string[] = ['AWS', 'AMAZON'];

/** A provider of SDK v3 after which a chain tries nothing: its errors do not say `tryNextLink`. SDK v2 goes on after any error. */
export interface ChainEndRow {
  readonly name: string;
  /**
   * - `always`: it succeeds, or fails for good
   * - `without-container`: it fails for good where no variable of a container is set
   * - `without-source`: as `always`, unless it is told whose credentials to begin with: these may pass on
   */
  readonly ends: 'always' | 'without-container' | 'without-source';
  readonly evidence: string;
}

export const CHAIN_ENDS = [
  {
    name: 'fromNodeProviderChain',
    ends: 'always',
    evidence: '@aws-sdk/credential-provider-node dist-es/defaultProvider.js: its last error has tryNextLink false',
  },
  {
    name: 'defaultProvider',
    ends: 'always',
    evidence: '@aws-sdk/credential-provider-node dist-es/defaultProvider.js: its last error has tryNextLink false',
  },
  {
    name: 'fromTemporaryCredentials',
    ends: 'without-source',
    evidence: '@aws-sdk/credential-providers dist-es/fromTemporaryCredentials.base.js: errors of STS and of the default chain',
  },
  {
    name: 'fromWebToken',
    ends: 'always',
    evidence: '@aws-sdk/credential-provider-web-identity dist-es/fromWebToken.js: errors of STS',
  },
  {
    name: 'fromCognitoIdentity',
    ends: 'always',
    evidence: '@aws-sdk/credential-provider-cognito-identity dist-es/fromCognitoIdentity.js: errors of Cognito',
  },
  {
    name: 'fromCognitoIdentityPool',
    ends: 'always',
    evidence: '@aws-sdk/credential-provider-cognito-identity dist-es/fromCognitoIdentityPool.js: errors of Cognito',
  },
  {
    name: 'fromContainerMetadata',
    ends: 'without-container',
    evidence: '@smithy/credential-provider-imds dist-es/fromContainerMetadata.js: tryNextLink false',
  },
  {
    name: 'awsCredentialsProvider',
    ends: 'always',
    evidence: '@vercel/oidc-aws-credentials-provider dist/aws-credentials-provider.js: errors of the token and of STS',
  },
] as const satisfies readonly ChainEndRow[];

/** Providers that answer for the whole instance, whoever asks on it. */
export const OF_THE_INSTANCE: readonly string[] = ['fromInstanceMetadata', 'EC2MetadataCredentials'];

/** Providers that answer for one task or pod. On an instance that runs containers they must be asked before the instance. */
export const OF_THE_CONTAINER: readonly string[] = [
  'fromContainerMetadata',
  'fromHttp',
  'fromTokenFile',
  'ECSCredentials',
  'RemoteCredentials',
  'TokenFileWebIdentityCredentials',
];
