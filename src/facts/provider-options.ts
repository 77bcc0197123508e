/** The options of the providers of SDK v3: which there are, which they need, and what people write in their place. */

/** The place of an option: its name, or the names down to it, joined by dots (`params.RoleArn`). */
export type OptionPath = string;

/** What a provider accepts in its one argument. */
export interface ProviderOptionsRow {
  readonly providers: readonly string[];
  /** Every name at the top level that its types know. */
  readonly options: readonly string[];
  /** Names inside an option, where a fixed set of them is known. */
  readonly nested?: Readonly<Record<string, readonly string[]>>;
  /** What it cannot work without. */
  readonly required: readonly OptionPath[];
  /** Options that count only together: one of them without the others is an error. */
  readonly together?: readonly OptionPath[];
  /** Options that another option makes necessary. */
  readonly requiredWith?: Readonly<Record<OptionPath, OptionPath>>;
  /** Options that one entry of the package reads and the other does not. */
  readonly onlyIn?: { readonly node: readonly OptionPath[]; readonly browser: readonly OptionPath[] };
  /** How it finds the region of the service that it asks. */
  readonly region?: RegionSource;
  readonly evidence: string;
}

/** How a provider finds a region. In Node.js `AWS_REGION` and the profile come before the last resort, in a browser nothing. */
export interface RegionSource {
  readonly option: 'clientConfig.region';
  /**
   * The version from which on the region of the client that asks for credentials is taken where the option is missing;
   * `false`: never. A client hands it to the provider that it was given, and to a chain that passes it on; nobody else does.
   */
  readonly fromClient: `3.${number}.0` | false;
  /** What comes of it where nothing names a region. In partitions other than `aws`, `us-east-1` is as good as a failure. */
  readonly lastResort: 'fails' | 'us-east-1';
}

/**
 * What people set in `clientConfig`. A client has some forty options; these are the ones that decide who signs, where the
 * request goes and how it is sent. They are the same for every service that a provider asks.
 */
const CLIENT_CONFIG = [
  'credentials',
  'customUserAgent',
  'defaultsMode',
  'endpoint',
  'logger',
  'maxAttempts',
  'profile',
  'region',
  'requestHandler',
  'retryMode',
  'retryStrategy',
  'tls',
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'userAgentAppId',
] as const;

/** The input of the operation AssumeRole of AWS STS. */
const ASSUME_ROLE = [
  'DurationSeconds',
  'ExternalId',
  'MinimumSessionTokenSize',
  'Policy',
  'PolicyArns',
  'ProvidedContexts',
  'RoleArn',
  'RoleSessionName',
  'SerialNumber',
  'SourceIdentity',
  'Tags',
  'TokenCode',
  'TransitiveTagKeys',
] as const;

/** `parentClientConfig` is marked as internal: it is here because it is accepted, not to be written. */
const COMMON = ['logger', 'parentClientConfig'] as const;

const SHARED_FILES = ['configFilepath', 'filepath', 'ignoreCache', 'profile'] as const;

const SSO = ['ssoAccountId', 'ssoRegion', 'ssoRoleName', 'ssoSession', 'ssoStartUrl'] as const;

const FEDERATION = [
  'clientConfig',
  'clientPlugins',
  'durationSeconds',
  'policy',
  'policyArns',
  'providerId',
  'roleArn',
  'roleAssumerWithWebIdentity',
  'roleSessionName',
] as const;

const COGNITO = ['clientConfig', 'customRoleArn', 'logins'] as const;

const CONTAINER = [
  'awsContainerAuthorizationToken',
  'awsContainerAuthorizationTokenFile',
  'awsContainerCredentialsFullUri',
  'awsContainerCredentialsRelativeUri',
] as const;

const METADATA = ['ec2MetadataV1Disabled', 'maxRetries', 'profile', 'timeout'] as const;

// https://github.com/aws/aws-sdk-js-v3/pull/6726, and https://github.com/aws/aws-sdk-js-v3/pull/6838 for fromTemporaryCredentials
const REGION_OF_STS = { option: 'clientConfig.region', fromClient: '3.713.0', lastResort: 'us-east-1' } as const;
const REGION_OF_COGNITO = { option: 'clientConfig.region', fromClient: '3.713.0', lastResort: 'fails' } as const;

/** The options of every provider of SDK v3 and of the platforms. */
export const PROVIDER_OPTIONS = [
  {
    providers: ['fromEnv'],
    options: [...COMMON],
    required: [],
    evidence: '@aws-sdk/credential-provider-env@3.972.84 dist-types/fromEnv.d.ts',
  },
  {
    providers: ['fromIni'],
    options: [
      ...COMMON,
      ...SHARED_FILES,
      'clientConfig',
      'clientPlugins',
      'mfaCodeProvider',
      'roleAssumer',
      'roleAssumerWithWebIdentity',
    ],
    nested: { clientConfig: CLIENT_CONFIG },
    required: [],
    evidence: '@aws-sdk/credential-provider-ini@3.973.30 dist-types/fromIni.d.ts',
  },
  {
    providers: ['fromSSO'],
    options: [...COMMON, ...SHARED_FILES, ...SSO, 'callerClientConfig', 'clientConfig', 'ssoClient'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: [],
    together: ['ssoAccountId', 'ssoRegion', 'ssoRoleName', 'ssoStartUrl'],
    evidence: '@aws-sdk/credential-provider-sso@3.973.28 dist-types/fromSSO.d.ts',
  },
  {
    providers: ['fromLoginCredentials'],
    options: [...COMMON, ...SHARED_FILES, 'clientConfig'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: [],
    evidence: '@aws-sdk/credential-provider-login@3.972.92 dist-types/types.d.ts',
  },
  {
    providers: ['fromProcess'],
    options: [...COMMON, ...SHARED_FILES],
    required: [],
    evidence: '@aws-sdk/credential-provider-process@3.972.84 dist-types/fromProcess.d.ts',
  },
  // The token file and the role come from the environment where the options are missing.
  {
    providers: ['fromTokenFile'],
    options: [...COMMON, ...FEDERATION, 'webIdentityTokenFile'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: [],
    region: REGION_OF_STS,
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-types/fromTokenFile.d.ts',
  },
  {
    providers: ['fromWebToken'],
    options: [...COMMON, ...FEDERATION, 'webIdentityToken'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: ['roleArn', 'webIdentityToken'],
    region: REGION_OF_STS,
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-types/fromWebToken.d.ts',
  },
  {
    providers: ['fromTemporaryCredentials'],
    options: [...COMMON, 'clientConfig', 'clientPlugins', 'masterCredentials', 'mfaCodeProvider', 'params'],
    nested: { clientConfig: CLIENT_CONFIG, params: ASSUME_ROLE },
    required: ['params', 'params.RoleArn'],
    requiredWith: { 'params.SerialNumber': 'mfaCodeProvider' },
    region: { ...REGION_OF_STS, fromClient: '3.734.0' },
    evidence: '@aws-sdk/credential-providers@3.1169.0 dist-types/fromTemporaryCredentials.base.d.ts',
  },
  {
    providers: ['fromCognitoIdentity'],
    options: [...COMMON, ...COGNITO, 'identityId'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: ['identityId'],
    region: REGION_OF_COGNITO,
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-types/fromCognitoIdentity.d.ts',
  },
  // Without logins it gives out the role of guests.
  {
    providers: ['fromCognitoIdentityPool'],
    options: [...COMMON, ...COGNITO, 'accountId', 'cache', 'identityPoolId', 'userIdentifier'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: ['identityPoolId'],
    region: REGION_OF_COGNITO,
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-types/fromCognitoIdentityPool.d.ts',
  },
  {
    providers: ['fromContainerMetadata', 'fromInstanceMetadata'],
    options: [...COMMON, ...METADATA],
    required: [],
    evidence: '@smithy/credential-provider-imds@4.5.2 dist-types/remoteProvider/RemoteProviderInit.d.ts',
  },
  {
    providers: ['fromHttp'],
    options: [...COMMON, ...CONTAINER, 'authorizationToken', 'credentialsFullUri', 'maxRetries', 'timeout'],
    required: [],
    onlyIn: { node: CONTAINER, browser: ['authorizationToken', 'credentialsFullUri'] },
    evidence: '@aws-sdk/credential-provider-http@3.972.86 dist-types/fromHttp/fromHttpTypes.d.ts',
  },
  // What the providers of the chain take, all but those that a chain cannot ask for.
  {
    providers: ['fromNodeProviderChain', 'defaultProvider'],
    options: [
      ...COMMON,
      ...SHARED_FILES,
      ...SSO,
      ...FEDERATION,
      ...CONTAINER,
      'authorizationToken',
      'callerClientConfig',
      'credentialsFullUri',
      'ec2MetadataV1Disabled',
      'maxRetries',
      'mfaCodeProvider',
      'roleAssumer',
      'ssoClient',
      'timeout',
      'webIdentityTokenFile',
    ],
    nested: { clientConfig: CLIENT_CONFIG },
    required: [],
    evidence: '@aws-sdk/credential-provider-node@3.972.97 dist-types/defaultProvider.d.ts',
  },
  // It asks STS by itself and tells it nothing of the client.
  {
    providers: ['awsCredentialsProvider'],
    options: [...COMMON, ...FEDERATION, 'audience', 'jti', 'skipTokenCache'],
    nested: { clientConfig: CLIENT_CONFIG },
    required: ['roleArn'],
    region: { option: 'clientConfig.region', fromClient: false, lastResort: 'us-east-1' },
    evidence: '@vercel/oidc-aws-credentials-provider@3.3.9 dist/aws-credentials-provider.d.ts',
  },
] as const satisfies readonly ProviderOptionsRow[];

/** Options that a provider ignores without a word, and what was meant. What differs in its case style alone needs no row. */
export interface MisspelledOptionsRow {
  readonly providers: readonly string[];
  /**
   * - `place`: the option belongs into another one, or out of it
   * - `renamed`: SDK v2, another part of SDK v3, or the file of the profile calls it so
   */
  readonly kind: 'place' | 'renamed';
  /** What is written, and what was meant. */
  readonly names: Readonly<Record<OptionPath, OptionPath>>;
  /** It was meant so only where one of these is there too, as it is or as another row has it. */
  readonly beside?: readonly OptionPath[];
  /** The value has to change with the name (a callback becomes a function that returns a promise). */
  readonly changesValue?: true;
  readonly evidence: string;
}

const V2_DOCS = 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS';

/**
 * What is met where code moves from SDK v2, from the API or from a profile to providers. What belongs into `params` or
 * `clientConfig` is found by the names that they know.
 */
export const MISSPELLED_OPTIONS = [
  {
    providers: ['fromCognitoIdentityPool'],
    kind: 'renamed',
    names: { LoginId: 'userIdentifier' },
    evidence: 'aws-sdk@2.1693.0 lib/credentials/cognito_identity_credentials.js',
  },
  {
    providers: ['fromTemporaryCredentials'],
    kind: 'renamed',
    names: { credentials: 'masterCredentials', stsConfig: 'clientConfig' },
    evidence: `${V2_DOCS}/ChainableTemporaryCredentials.html`,
  },
  {
    providers: ['fromTemporaryCredentials', 'fromIni'],
    kind: 'renamed',
    names: { tokenCodeFn: 'mfaCodeProvider' },
    changesValue: true,
    evidence: `${V2_DOCS}/ChainableTemporaryCredentials.html`,
  },
  // The file that was meant is not read: the one of the machine is.
  {
    providers: ['fromIni', 'fromProcess', 'fromSSO', 'fromLoginCredentials', 'fromNodeProviderChain', 'defaultProvider'],
    kind: 'renamed',
    names: { filename: 'filepath' },
    evidence: `${V2_DOCS}/SharedIniFileCredentials.html`,
  },
  // Whoever is meant, the default profile signs.
  {
    providers: ['fromIni', 'fromProcess', 'fromSSO', 'fromLoginCredentials', 'fromNodeProviderChain', 'defaultProvider'],
    kind: 'renamed',
    names: { profileName: 'profile' },
    evidence: '@smithy/core@3.41.0 dist-es/submodules/config/shared-ini-file-loader/getProfileName.js',
  },
  {
    providers: ['fromSSO'],
    kind: 'renamed',
    names: { accountId: 'ssoAccountId', roleName: 'ssoRoleName', startUrl: 'ssoStartUrl' },
    evidence: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html',
  },
  // Beside a profile alone it would be an incomplete configuration.
  {
    providers: ['fromSSO'],
    kind: 'renamed',
    names: { region: 'ssoRegion' },
    beside: ['ssoAccountId', 'ssoRoleName', 'ssoStartUrl'],
    evidence: '@aws-sdk/credential-provider-sso@3.973.28 dist-es/fromSSO.js',
  },
  {
    providers: ['fromContainerMetadata', 'fromInstanceMetadata'],
    kind: 'place',
    names: { 'httpOptions.timeout': 'timeout' },
    evidence: `${V2_DOCS}/EC2MetadataCredentials.html`,
  },
] as const satisfies readonly MisspelledOptionsRow[];

/** What is no mistake of place: who signs for the call of a provider is another question than how it is sent. */
export const NOT_MOVED: readonly string[] = ['credentials', 'profile'];

/** An option that a provider ignores without a word, and that another provider takes. */
export interface MistakenProviderRow {
  readonly provider: string;
  readonly written: readonly string[];
  /** The provider that was meant, and its name for the option. */
  readonly instead: { readonly provider: string; readonly option: string };
  readonly evidence: string;
}

/** Providers that come in pairs, one taken for the other. */
export const MISTAKEN_PROVIDERS = [
  {
    provider: 'fromCognitoIdentityPool',
    written: ['identityId'],
    instead: { provider: 'fromCognitoIdentity', option: 'identityId' },
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-es/fromCognitoIdentityPool.js',
  },
  {
    provider: 'fromCognitoIdentity',
    written: ['identityPoolId'],
    instead: { provider: 'fromCognitoIdentityPool', option: 'identityPoolId' },
    evidence: '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-es/fromCognitoIdentity.js',
  },
  {
    provider: 'fromTokenFile',
    written: ['webIdentityToken'],
    instead: { provider: 'fromWebToken', option: 'webIdentityToken' },
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-es/fromTokenFile.js',
  },
  {
    provider: 'fromWebToken',
    written: ['webIdentityTokenFile'],
    instead: { provider: 'fromTokenFile', option: 'webIdentityTokenFile' },
    evidence: '@aws-sdk/credential-provider-web-identity@3.972.90 dist-es/fromWebToken.js',
  },
] as const satisfies readonly MistakenProviderRow[];
