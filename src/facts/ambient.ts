/**
 * What signs with an identity that the code does not name: the host's own, or the one that its environment holds. The
 * setting `direction: 'explicit'` forbids it.
 */
import type { SlotPath } from './consumers.ts';

/**
 * Whose identity a source gives.
 * - `chain`: what the default provider chain finds, the host's in the end
 * - `container`, `instance`: the role of the host
 * - `environment`: the keys in the variables of the process
 * - `profile`: the profile that the environment names, or the default one
 * - `pod`: the role that the variables of a pod name
 * - `role`: a role that is assumed with what the default chain finds
 */
export type AmbientKind = 'chain' | 'container' | 'environment' | 'instance' | 'pod' | 'profile' | 'role';

/** A provider, a chain or a class of the tables in `providers.ts` that finds an identity by itself. */
export interface AmbientSourceRow {
  /** The exported name, as in the table of the providers. */
  readonly name: string;
  readonly kind: AmbientKind;
  /** Places that name the identity: with any of them given, the source is not ambient. */
  readonly unless?: readonly SlotPath[];
  /** It is ambient only where the first argument is one of these texts. */
  readonly when?: readonly string[];
  readonly source: string;
}

/** Words for what a source gives, as they stand after "gives". */
export const AMBIENT_WORDS = {
  chain: 'what the default provider chain finds, in the end the role of the host',
  container: 'the role of the container that the code runs in',
  instance: 'the role of the instance that the code runs on',
  environment: 'the keys in the environment of the process',
  profile: 'the profile that the environment names',
  pod: 'the role that the environment of the pod names',
  role: 'a role that is assumed with the identity of the host',
} as const satisfies Readonly<Record<AmbientKind, string>>;

const V2_CREDENTIALS = 'aws-sdk@2.1693.0 lib/credentials';
/** Without a profile they read AWS_PROFILE, or `default`. */
const PROFILE: readonly SlotPath[] = ['0.profile'];

export const AMBIENT_SOURCES: readonly AmbientSourceRow[] = [
  // SDK v3. Where a profile is given and missing, the chain goes on to the host all the same (observed; test/facts).
  { name: 'fromNodeProviderChain', kind: 'chain', source: '@aws-sdk/credential-provider-node@3.972.95 dist-es/defaultProvider.js' },
  { name: 'defaultProvider', kind: 'chain', source: '@aws-sdk/credential-provider-node@3.972.95 dist-es/defaultProvider.js' },
  { name: 'fromContainerMetadata', kind: 'container', source: '@smithy/credential-provider-imds dist-types/fromContainerMetadata.d.ts' },
  { name: 'fromInstanceMetadata', kind: 'instance', source: '@smithy/credential-provider-imds dist-types/fromInstanceMetadata.d.ts' },
  // A relative URI is the container's; a full one may be any server that the code names.
  {
    name: 'fromHttp',
    kind: 'container',
    unless: ['0.awsContainerCredentialsFullUri', '0.credentialsFullUri'],
    source: '@aws-sdk/credential-provider-http@3.972.86 dist-types/fromHttp/fromHttpTypes.d.ts',
  },
  { name: 'fromEnv', kind: 'environment', source: '@aws-sdk/credential-provider-env dist-es/fromEnv.js' },
  { name: 'fromIni', kind: 'profile', unless: PROFILE, source: '@aws-sdk/credential-provider-ini dist-es/fromIni.js' },
  { name: 'fromProcess', kind: 'profile', unless: PROFILE, source: '@aws-sdk/credential-provider-process dist-es/fromProcess.js' },
  { name: 'fromLoginCredentials', kind: 'profile', unless: PROFILE, source: '@aws-sdk/credential-provider-login dist-es/fromLoginCredentials.js' },
  {
    name: 'fromSSO',
    kind: 'profile',
    unless: [...PROFILE, '0.ssoStartUrl', '0.ssoSession', '0.ssoAccountId', '0.ssoRoleName'],
    source: '@aws-sdk/credential-provider-sso dist-es/fromSSO.js',
  },
  // The exchange of a token for a role is not signed, so a role that the code names is not the host's.
  { name: 'fromTokenFile', kind: 'pod', unless: ['0.roleArn'], source: '@aws-sdk/credential-provider-web-identity dist-es/fromTokenFile.js' },
  {
    name: 'fromTemporaryCredentials',
    kind: 'role',
    unless: ['0.masterCredentials', '0.clientConfig.credentials'],
    source: '@aws-sdk/credential-providers@3.1169.0 dist-es/fromTemporaryCredentials.base.js',
  },
  // SDK v2
  { name: 'CredentialProviderChain', kind: 'chain', unless: ['0'], source: `${V2_CREDENTIALS}/credential_provider_chain.js` },
  { name: 'ECSCredentials', kind: 'container', source: `${V2_CREDENTIALS}/ecs_credentials.js` },
  { name: 'RemoteCredentials', kind: 'container', source: `${V2_CREDENTIALS}/remote_credentials.js` },
  { name: 'EC2MetadataCredentials', kind: 'instance', source: `${V2_CREDENTIALS}/ec2_metadata_credentials.js` },
  // Another prefix is a name of the project.
  { name: 'EnvironmentCredentials', kind: 'environment', when: ['AWS', 'AMAZON'], source: `${V2_CREDENTIALS}/environment_credentials.js` },
  { name: 'SharedIniFileCredentials', kind: 'profile', unless: PROFILE, source: `${V2_CREDENTIALS}/shared_ini_file_credentials.js` },
  { name: 'SsoCredentials', kind: 'profile', unless: PROFILE, source: `${V2_CREDENTIALS}/sso_credentials.js` },
  { name: 'ProcessCredentials', kind: 'profile', unless: PROFILE, source: `${V2_CREDENTIALS}/process_credentials.js` },
  { name: 'TokenFileWebIdentityCredentials', kind: 'pod', source: `${V2_CREDENTIALS}/token_file_web_identity_credentials.js` },
  { name: 'TemporaryCredentials', kind: 'role', unless: ['1'], source: `${V2_CREDENTIALS}/temporary_credentials.js` },
  {
    name: 'ChainableTemporaryCredentials',
    kind: 'role',
    unless: ['0.masterCredentials', '0.stsConfig.credentials', '0.stsConfig.accessKeyId'],
    source: `${V2_CREDENTIALS}/chainable_temporary_credentials.js`,
  },
];

/** Options of AWS's own clients and signers, beside the slots of their rows, with which the default chain does not sign. */
export const IDENTITY_OPTIONS = [
  { option: 'credentialDefaultProvider', source: '@aws-sdk/core@3.981.0 dist-types/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.d.ts' },
  { option: 'signer', source: '@aws-sdk/core@3.981.0 dist-types/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.d.ts' },
  { option: 'signerConstructor', source: '@aws-sdk/core@3.981.0 dist-types/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.d.ts' },
  { option: 'token', source: '@aws-sdk/client-bedrock-runtime@3.1164.0 dist-types/auth/httpAuthSchemeProvider.d.ts' },
  { option: 'authSchemePreference', source: '@aws-sdk/client-s3 dist-types/auth/httpAuthSchemeProvider.d.ts' },
  { option: 'httpAuthSchemeProvider', source: '@aws-sdk/client-s3 dist-types/auth/httpAuthSchemeProvider.d.ts' },
  { option: 'httpAuthSchemes', source: '@aws-sdk/client-s3 dist-types/auth/httpAuthSchemeProvider.d.ts' },
  // A document client of SDK v2 takes a client that is there; elsewhere it is the name of a service.
  { option: 'service', sdk: 'v2', source: 'aws-sdk@2.1693.0 lib/dynamodb/document_client.js' },
  // Third parties: no signature at all, or a profile that the code names.
  { option: 'skipAuth', source: '@anthropic-ai/bedrock-sdk@1.1.3 client.d.ts' },
  { option: 'profile', source: 'openai@6.49.0 providers/bedrock/aws.d.ts, @aws-lite/client@0.23.7 src/index.js' },
] as const satisfies readonly { readonly option: string; readonly sdk?: 'v2'; readonly source: string }[];

/** A service with operations that nobody signs: a client that does nothing else never asks for credentials. */
export interface UnsignedServiceRow {
  /** The package of SDK v3. */
  readonly module: string;
  /** The class of SDK v2. */
  readonly v2: string;
  /** The operations that nobody signs; `*` for all. */
  readonly operations: readonly string[];
  /** What a client is for where the file does not show an operation: signing, or nobody knows. */
  readonly otherwise: 'signed' | 'unknown';
  readonly source: string;
}

export const UNSIGNED_SERVICES: readonly UnsignedServiceRow[] = [
  {
    module: '@aws-sdk/client-sts',
    v2: 'STS',
    operations: ['AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'],
    otherwise: 'signed',
    source: '@aws-sdk/client-sts dist-es/auth/httpAuthSchemeProvider.js',
  },
  {
    module: '@aws-sdk/client-cognito-identity',
    v2: 'CognitoIdentity',
    operations: ['GetCredentialsForIdentity', 'GetId', 'GetOpenIdToken', 'UnlinkIdentity'],
    otherwise: 'unknown',
    source: 'aws-sdk@2.1693.0 apis/cognito-identity-2014-06-30.min.json',
  },
  {
    module: '@aws-sdk/client-cognito-identity-provider',
    v2: 'CognitoIdentityServiceProvider',
    operations: [
      ...['AssociateSoftwareToken', 'ChangePassword', 'ConfirmDevice', 'ConfirmForgotPassword', 'ConfirmSignUp', 'DeleteUser'],
      ...['DeleteUserAttributes', 'ForgetDevice', 'ForgotPassword', 'GetDevice', 'GetUser', 'GetUserAttributeVerificationCode'],
      ...['GlobalSignOut', 'InitiateAuth', 'ListDevices', 'ResendConfirmationCode', 'RespondToAuthChallenge', 'RevokeToken'],
      ...['SetUserMFAPreference', 'SetUserSettings', 'SignUp', 'UpdateAuthEventFeedback', 'UpdateDeviceStatus'],
      ...['UpdateUserAttributes', 'VerifySoftwareToken', 'VerifyUserAttribute'],
    ],
    otherwise: 'unknown',
    source: 'aws-sdk@2.1693.0 apis/cognito-idp-2016-04-18.min.json',
  },
  { module: '@aws-sdk/client-sso', v2: 'SSO', operations: ['*'], otherwise: 'unknown', source: 'aws-sdk@2.1693.0 apis/sso-2019-06-10.min.json' },
  {
    module: '@aws-sdk/client-sso-oidc',
    v2: 'SSOOIDC',
    operations: ['CreateToken', 'RegisterClient', 'StartDeviceAuthorization'],
    otherwise: 'unknown',
    source: 'aws-sdk@2.1693.0 apis/sso-oidc-2019-06-10.min.json',
  },
  // It knows bearer tokens alone.
  { module: '@aws-sdk/client-codecatalyst', v2: 'CodeCatalyst', operations: ['*'], otherwise: 'unknown', source: 'aws-sdk@2.1693.0 apis/codecatalyst-2022-09-28.min.json' },
];
