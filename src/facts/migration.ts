/** From SDK v2 to SDK v3: what takes the place of each credentials class and of each option for credentials. */
import type { SlotPath } from './consumers.ts';

/**
 * How a value of SDK v2 becomes one of SDK v3.
 * - `array-to-arguments`: the elements of the array are the arguments
 * - `callback-to-promise`: the function returns a promise in place of calling its last argument
 * - `chain-to-provider`: a chain of classes becomes a chain of providers
 * - `client-config`: the configuration of a service of SDK v2 becomes that of a client of SDK v3
 * - `credentials-to-identity`: an instance of a credentials class becomes its successor
 * - `service-to-client`: a service of SDK v2 becomes a client of SDK v3
 */
export type ValueChange =
  | 'array-to-arguments'
  | 'callback-to-promise'
  | 'chain-to-provider'
  | 'client-config'
  | 'credentials-to-identity'
  | 'service-to-client';

/** What becomes of one argument or option of a class. */
export interface OptionSuccessorRow {
  readonly v2: SlotPath;
  /** Its place in the call of the provider; none where nothing takes its place. */
  readonly v3?: SlotPath;
  /** How the value has to change with its place. */
  readonly change?: ValueChange;
  /** What is lost, where nothing takes its place. */
  readonly lost?: string;
}

/** A provider that does what a class did. */
export interface SuccessorRow {
  readonly provider: string;
  /** The argument or option that must stand in the call of the class for the provider to be its successor. */
  readonly when?: SlotPath;
  /** The text that it must be, which the provider has of itself. */
  readonly equals?: string;
  readonly options: readonly OptionSuccessorRow[];
  /** What it does not do, or does otherwise. */
  readonly limits?: string;
  /** What the class does not do that the provider does. */
  readonly lacks?: string;
  /** What to do in SDK v2 in place of the provider, where no class is needed for that. */
  readonly inV2?: string;
}

/** What takes the place of a class of SDK v2. */
export interface MigrationRow {
  readonly v2: string;
  /** The providers that do the same, the usual one first; none where SDK v3 has nothing like it. */
  readonly successors: readonly SuccessorRow[];
  /** Calls of the class that have no successor. */
  readonly limits?: string;
  /** What to do where there is no successor, as an imperative without a capital and a full stop. */
  readonly instead?: string;
  /** Whether its constructor asks its source by itself; the other classes wait for somebody who asks them. */
  readonly asksWhenMade?: true;
  readonly source: string;
}

const UPGRADING = 'https://github.com/aws/aws-sdk-js-v3/blob/main/UPGRADING.md';

/** The parameters of AssumeRole, and a client of STS. */
const ROLE_OPTIONS = [
  { v2: '0.params', v3: '0.params' },
  { v2: '0.masterCredentials', v3: '0.masterCredentials', change: 'credentials-to-identity' },
  { v2: '0.stsConfig', v3: '0.clientConfig', change: 'client-config' },
  { v2: '0.tokenCodeFn', v3: '0.mfaCodeProvider', change: 'callback-to-promise' },
] as const satisfies readonly OptionSuccessorRow[];

const FEDERATION_OPTIONS = [
  { v2: '0.RoleArn', v3: '0.roleArn' },
  { v2: '0.RoleSessionName', v3: '0.roleSessionName' },
  { v2: '0.WebIdentityToken', v3: '0.webIdentityToken' },
  { v2: '0.ProviderId', v3: '0.providerId' },
  { v2: '0.PolicyArns', v3: '0.policyArns' },
  { v2: '0.Policy', v3: '0.policy' },
  { v2: '0.DurationSeconds', v3: '0.durationSeconds' },
  { v2: '1', v3: '0.clientConfig', change: 'client-config' },
] as const satisfies readonly OptionSuccessorRow[];

const COGNITO_OPTIONS = [
  { v2: '0.Logins', v3: '0.logins' },
  { v2: '0.CustomRoleArn', v3: '0.customRoleArn' },
  ...(['DurationSeconds', 'Policy', 'PolicyArns', 'ProviderId', 'RoleArn', 'RoleSessionName', 'WebIdentityToken'] as const).map(
    (name) => ({ v2: `0.${name}`, lost: 'the flow that exchanges the token for a role' }) as const,
  ),
  { v2: '1', v3: '0.clientConfig', change: 'client-config' },
] as const satisfies readonly OptionSuccessorRow[];

const METADATA_OPTIONS = [
  { v2: '0.maxRetries', v3: '0.maxRetries' },
  { v2: '0.httpOptions.timeout', v3: '0.timeout' },
] as const satisfies readonly OptionSuccessorRow[];

const PROFILE_OPTIONS = [
  { v2: '0.profile', v3: '0.profile' },
  { v2: '0.filename', v3: '0.filepath' },
] as const satisfies readonly OptionSuccessorRow[];

/** `fromHttp` reads the same variables as the class; `fromContainerMetadata`, which AWS's page names, does not read them all. */
const CONTAINER = [
  { provider: 'fromHttp', options: METADATA_OPTIONS },
  {
    provider: 'fromContainerMetadata',
    options: METADATA_OPTIONS,
    limits: '`fromContainerMetadata` refuses the address of EKS Pod Identity and reads no token file',
  },
] as const satisfies readonly SuccessorRow[];
const CONTAINER_SOURCE = `${UPGRADING}#ecs-credentials, @aws-sdk/credential-provider-http@3.972.86 dist-es/fromHttp/fromHttp.js`;

const GET_SESSION_TOKEN = {
  limits: 'no provider of SDK v3 calls `GetSessionToken`, as the class does where its parameters name no role',
  instead: 'call `GetSessionToken` in a provider function that returns an expiration',
} as const;

/** Every credentials class of SDK v2, each once. */
export const MIGRATION = [
  {
    v2: 'ChainableTemporaryCredentials',
    successors: [{ provider: 'fromTemporaryCredentials', when: '0.params.RoleArn', options: ROLE_OPTIONS }],
    ...GET_SESSION_TOKEN,
    source: `${UPGRADING}#temporary-credentials`,
  },
  // Its parameters are the first argument itself, and what it starts from the second.
  {
    v2: 'TemporaryCredentials',
    successors: [
      {
        provider: 'fromTemporaryCredentials',
        when: '0.RoleArn',
        options: [
          { v2: '0', v3: '0.params' },
          { v2: '1', v3: '0.masterCredentials', change: 'credentials-to-identity' },
        ],
      },
    ],
    ...GET_SESSION_TOKEN,
    source: `${UPGRADING}#temporary-credentials`,
  },
  {
    v2: 'CognitoIdentityCredentials',
    successors: [
      {
        provider: 'fromCognitoIdentityPool',
        when: '0.IdentityPoolId',
        options: [
          { v2: '0.IdentityPoolId', v3: '0.identityPoolId' },
          { v2: '0.AccountId', v3: '0.accountId' },
          { v2: '0.LoginId', v3: '0.userIdentifier' },
          ...COGNITO_OPTIONS,
        ],
      },
      {
        provider: 'fromCognitoIdentity',
        when: '0.IdentityId',
        options: [{ v2: '0.IdentityId', v3: '0.identityId' }, ...COGNITO_OPTIONS],
      },
    ],
    limits: 'no provider of SDK v3 exchanges the token of the pool for a role, as the class does where its parameters name one',
    source: `${UPGRADING}#cognito-identity-credentials`,
  },
  {
    v2: 'WebIdentityCredentials',
    successors: [{ provider: 'fromWebToken', options: FEDERATION_OPTIONS }],
    source: `${UPGRADING}#web-identity-federation-credentials`,
  },
  // Both find the token file and the role in the environment. The class looks into the profile next.
  {
    v2: 'TokenFileWebIdentityCredentials',
    successors: [
      {
        provider: 'fromTokenFile',
        options: [{ v2: '0', v3: '0.clientConfig', change: 'client-config' }],
        limits: 'the class reads the token file and the role of a profile too, which `fromIni` does in SDK v3',
      },
    ],
    source: `${UPGRADING}#web-identity-credentials`,
  },
  {
    v2: 'SAMLCredentials',
    successors: [],
    instead: 'call `AssumeRoleWithSAML` in a provider function that returns an expiration',
    source: `${UPGRADING}#saml-credential-provider`,
  },
  {
    v2: 'EC2MetadataCredentials',
    successors: [
      {
        provider: 'fromInstanceMetadata',
        options: [
          ...METADATA_OPTIONS,
          { v2: '0.httpOptions.connectTimeout', v3: '0.timeout' },
          { v2: '0.ec2MetadataV1Disabled', v3: '0.ec2MetadataV1Disabled' },
          { v2: '0.profile', v3: '0.profile' },
          { v2: '0.logger', v3: '0.logger' },
          { v2: '0.filename', lost: 'another file for the profile, which `AWS_CONFIG_FILE` names' },
        ],
      },
    ],
    source: `${UPGRADING}#ec2-metadataimds-credential`,
  },
  // Two names of one class.
  { v2: 'ECSCredentials', successors: CONTAINER, source: CONTAINER_SOURCE },
  { v2: 'RemoteCredentials', successors: CONTAINER, source: CONTAINER_SOURCE },
  {
    v2: 'EnvironmentCredentials',
    successors: [
      {
        provider: 'fromEnv',
        when: '0',
        equals: 'AWS',
        options: [{ v2: '0', lost: 'the prefix: `fromEnv` reads the variables of AWS and no others' }],
      },
    ],
    limits: "it reads the variables with the prefix 'AWS' and no others",
    instead: "give the variables the prefix 'AWS' and use `fromEnv`",
    asksWhenMade: true,
    source: 'aws-sdk@2.1693.0 lib/credentials/environment_credentials.js, @aws-sdk/credential-provider-env@3.972.84 dist-es/fromEnv.js',
  },
  {
    v2: 'FileSystemCredentials',
    successors: [],
    instead: 'take the keys out of the file and let shared configuration or a role give them',
    asksWhenMade: true,
    source: `${UPGRADING}#file-system-credentials`,
  },
  {
    v2: 'SharedIniFileCredentials',
    successors: [
      {
        provider: 'fromIni',
        lacks: 'it knows no sign-in of IAM Identity Center or `aws login`, and reads the config file with AWS_SDK_LOAD_CONFIG alone',
        options: [
          ...PROFILE_OPTIONS,
          { v2: '0.tokenCodeFn', v3: '0.mfaCodeProvider', change: 'callback-to-promise' },
          { v2: '0.disableAssumeRole', lost: 'a profile with a role is always assumed' },
          { v2: '0.preferStaticCredentials', lost: 'a profile with a role is always assumed' },
          { v2: '0.httpOptions', lost: '`clientConfig.requestHandler` has options of its own' },
          { v2: '0.callback', lost: 'the provider returns a promise' },
        ],
      },
    ],
    asksWhenMade: true,
    source: `${UPGRADING}#shared-credential-file-credentials`,
  },
  {
    v2: 'SsoCredentials',
    successors: [
      {
        provider: 'fromSSO',
        options: [
          ...PROFILE_OPTIONS,
          { v2: '0.ssoClient', v3: '0.ssoClient', change: 'service-to-client' },
          { v2: '0.httpOptions', lost: '`clientConfig.requestHandler` has options of its own' },
          { v2: '0.callback', lost: 'the provider returns a promise' },
        ],
      },
    ],
    asksWhenMade: true,
    source: 'aws-sdk@2.1693.0 lib/credentials/sso_credentials.js, @aws-sdk/credential-provider-sso@3.973.28 dist-es/fromSSO.js',
  },
  {
    v2: 'ProcessCredentials',
    successors: [
      {
        provider: 'fromProcess',
        options: [
          ...PROFILE_OPTIONS,
          { v2: '0.httpOptions', lost: 'the process makes no request of the SDK' },
          { v2: '0.callback', lost: 'the provider returns a promise' },
        ],
      },
    ],
    asksWhenMade: true,
    source: 'aws-sdk@2.1693.0 lib/credentials/process_credentials.js, @aws-sdk/credential-provider-process@3.972.84 dist-es/fromProcess.js',
  },
  // An identity in SDK v3 is a plain object with the same three names.
  {
    v2: 'Credentials',
    successors: [],
    instead: 'give the client an object with `accessKeyId`, `secretAccessKey` and `sessionToken`, or better a provider',
    source: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-types/Interface/AwsCredentialIdentity/',
  },
  // A chain in SDK v3 stops at an error that does not say that it may go on.
  {
    v2: 'CredentialProviderChain',
    successors: [
      {
        provider: 'createCredentialChain',
        when: '0',
        options: [{ v2: '0', v3: '0', change: 'array-to-arguments' }],
        limits: 'a chain of SDK v2 goes on after any error, one of SDK v3 only after an error that allows it',
      },
      { provider: 'fromNodeProviderChain', options: [], inV2: 'Give it nothing: it asks the default provider chain of SDK v2 by itself' },
    ],
    source: `${UPGRADING}#default-credential-provider`,
  },
] as const satisfies readonly MigrationRow[];

/** What takes the place of an option for credentials of a service or of `AWS.Config`. */
export interface ConfigMigrationRow {
  /** The option of SDK v2. */
  readonly v2: string;
  /** Its place in the configuration of a client of SDK v3. */
  readonly v3: string;
  readonly change?: ValueChange;
  readonly source: string;
}

/** The options of SDK v2 that hold credentials or tokens. */
export const CONFIG_MIGRATION = [
  { v2: 'accessKeyId', v3: 'credentials.accessKeyId', source: 'aws-sdk@2.1693.0 lib/config.js' },
  { v2: 'secretAccessKey', v3: 'credentials.secretAccessKey', source: 'aws-sdk@2.1693.0 lib/config.js' },
  { v2: 'sessionToken', v3: 'credentials.sessionToken', source: 'aws-sdk@2.1693.0 lib/config.js' },
  { v2: 'credentials', v3: 'credentials', change: 'credentials-to-identity', source: `${UPGRADING}#client-constructors` },
  {
    v2: 'credentialProvider',
    v3: 'credentials',
    change: 'chain-to-provider',
    source: 'aws-sdk@2.1693.0 lib/config.js, https://github.com/aws/aws-sdk-js-codemod',
  },
  { v2: 'token', v3: 'token', source: 'aws-sdk@2.1693.0 lib/config.js' },
  { v2: 'tokenProvider', v3: 'token', change: 'chain-to-provider', source: 'aws-sdk@2.1693.0 lib/config.js' },
] as const satisfies readonly ConfigMigrationRow[];

/** What takes the place of a member of the global configuration. SDK v3 has none: each client has its own. */
export interface GlobalMigrationRow {
  /** The member of the namespace of SDK v2. */
  readonly v2: string;
  /** What to do, as an imperative without a capital and a full stop. */
  readonly instead: string;
  readonly source: string;
}

const NO_GLOBALS = 'https://github.com/aws/aws-sdk-js-codemod';

/** The members of `AWS.config` that hold or load credentials. */
export const GLOBAL_MIGRATION = [
  { v2: 'config.update', instead: 'give each client its own options', source: NO_GLOBALS },
  { v2: 'config.credentials', instead: 'give each client its own `credentials`', source: NO_GLOBALS },
  { v2: 'config.credentialProvider', instead: 'give each client its own `credentials`', source: NO_GLOBALS },
  // It asks the default chain where the file has no keys.
  {
    v2: 'config.loadFromPath',
    instead: 'let shared configuration or a role give the credentials, and read the other options by yourself',
    source: 'aws-sdk@2.1693.0 lib/config.js',
  },
  { v2: 'config.getCredentials', instead: 'call `client.config.credentials()`', source: 'aws-sdk@2.1693.0 lib/config.js' },
] as const satisfies readonly GlobalMigrationRow[];
