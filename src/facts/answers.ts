/** Calls that answer with credentials, and what in the answer is secret. */

export interface AnswerRow {
  /** The operation as SDK v3 calls its command, or an export that is called. */
  readonly name: string;
  readonly via: 'export' | 'operation';
  readonly modules: readonly string[];
  /** Where the credentials stand in the answer; the empty text for the answer itself. */
  readonly at: string;
  /** The members of the credentials that are secret. */
  readonly secrets: readonly string[];
  /**
   * How far the credentials reach that the answer holds.
   * - `long-term`: until somebody deletes them
   * - `policy`: a role's, or less where the request has a session policy
   * - `user`: those of the user that is signed in
   */
  readonly reach: 'long-term' | 'policy' | 'user';
  readonly source: string;
}

const STS = ['@aws-sdk/client-sts', 'aws-sdk', 'aws-sdk/*', '@aws-sdk/nested-clients/sts'] as const;
const TEMPORARY = ['SecretAccessKey', 'SessionToken'] as const;
const STS_API = 'https://docs.aws.amazon.com/STS/latest/APIReference';
const AMPLIFY = ['aws-amplify', 'aws-amplify/auth', '@aws-amplify/auth', '@aws-amplify/core'] as const;

export const KEY_ANSWERS = [
  { name: 'AssumeRole', via: 'operation', modules: STS, at: 'Credentials', secrets: TEMPORARY, reach: 'policy', source: `${STS_API}/API_AssumeRole.html` },
  { name: 'AssumeRoleWithSAML', via: 'operation', modules: STS, at: 'Credentials', secrets: TEMPORARY, reach: 'policy', source: `${STS_API}/API_AssumeRoleWithSAML.html` },
  { name: 'AssumeRoleWithWebIdentity', via: 'operation', modules: STS, at: 'Credentials', secrets: TEMPORARY, reach: 'policy', source: `${STS_API}/API_AssumeRoleWithWebIdentity.html` },
  { name: 'GetFederationToken', via: 'operation', modules: STS, at: 'Credentials', secrets: TEMPORARY, reach: 'policy', source: `${STS_API}/API_GetFederationToken.html` },
  { name: 'GetSessionToken', via: 'operation', modules: STS, at: 'Credentials', secrets: TEMPORARY, reach: 'policy', source: `${STS_API}/API_GetSessionToken.html` },
  { name: 'GetCredentialsForIdentity', via: 'operation', modules: ['@aws-sdk/client-cognito-identity', 'aws-sdk', 'aws-sdk/*'], at: 'Credentials', secrets: ['SecretKey', 'SessionToken'], reach: 'user', source: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html' },
  { name: 'GetRoleCredentials', via: 'operation', modules: ['@aws-sdk/client-sso', 'aws-sdk', 'aws-sdk/*'], at: 'roleCredentials', secrets: ['secretAccessKey', 'sessionToken'], reach: 'user', source: 'https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html' },
  { name: 'CreateAccessKey', via: 'operation', modules: ['@aws-sdk/client-iam', 'aws-sdk', 'aws-sdk/*'], at: 'AccessKey', secrets: ['SecretAccessKey'], reach: 'long-term', source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html' },
  { name: 'CreateServiceSpecificCredential', via: 'operation', modules: ['@aws-sdk/client-iam', 'aws-sdk', 'aws-sdk/*'], at: 'ServiceSpecificCredential', secrets: ['ServicePassword', 'ServiceCredentialSecret'], reach: 'long-term', source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html' },
  { name: 'fetchAuthSession', via: 'export', modules: AMPLIFY, at: 'credentials', secrets: ['secretAccessKey', 'sessionToken'], reach: 'user', source: 'https://docs.amplify.aws/javascript/build-a-backend/auth/connect-your-frontend/manage-user-sessions/' },
  { name: 'Auth.currentCredentials', via: 'export', modules: AMPLIFY, at: '', secrets: ['secretAccessKey', 'sessionToken'], reach: 'user', source: 'https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/auth/manage-user-session/' },
  { name: 'Auth.currentUserCredentials', via: 'export', modules: AMPLIFY, at: '', secrets: ['secretAccessKey', 'sessionToken'], reach: 'user', source: 'https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/auth/manage-user-session/' },
] as const satisfies readonly AnswerRow[];

/** Types of identities: what a parameter of such a type is. */
export const IDENTITY_TYPES = [
  { names: ['AwsCredentialIdentity', 'Credentials'], modules: ['@aws-sdk/types', '@smithy/types'], source: '@smithy/types dist-types/identity/awsCredentialIdentity.d.ts' },
  { names: ['Credentials'], modules: ['@aws-sdk/client-sts', '@aws-sdk/client-cognito-identity'], source: '@aws-sdk/client-sts@3.1169.0 dist-types/models/models_0.d.ts' },
] as const satisfies readonly { readonly names: readonly string[]; readonly modules: readonly string[]; readonly source: string }[];

/** Methods of stores of settings that take the name of one: `ConfigService` of Nest, `config`, `nconf`, `convict`. */
export const SETTINGS_READERS = ['get', 'getOrThrow'] as const;

/** Parameters of a request for credentials that make them reach less far than the role. */
export const SESSION_POLICIES = ['Policy', 'PolicyArns', 'policy', 'policyArns'] as const;

/**
 * What SDK v2 keeps of credentials in its configuration, by the path from the module. The class hides the secret key from
 * logs and JSON, and shows the session token; credentials of Cognito show both; a plain object hides nothing.
 * Source: aws-sdk@2.1693.0 lib/credentials.js (`hideProperties`), lib/credentials/cognito_identity_credentials.js (`data`)
 */
export const CONFIGURED_CREDENTIALS = ['config', 'config.credentials', 'config.credentials.data', 'config.credentials.data.Credentials'] as const;

/**
 * Words of a name that does not hold the secret that it speaks of: whether there is one, what is wrong with it, what it looks
 * like to the user, where it lies.
 */
export const HARMLESS_WORDS = [
  'configured', 'encrypted', 'error', 'errors', 'exists', 'field', 'fields', 'form', 'has', 'hash', 'hashed', 'help', 'hidden', 'hide',
  'hint', 'is', 'label', 'labels', 'length', 'mask', 'masked', 'message', 'messages', 'missing', 'name', 'names', 'obfuscated',
  'placeholder', 'placeholders', 'properties', 'redact', 'redacted', 'regex', 'rule', 'rules', 'safe', 'sanitize', 'sanitized', 'schema',
  'shape', 'show', 'touched', 'translations', 'valid', 'validation', 'validator', 'visible',
] as const;

/**
 * Words of functions of a project that get credentials: `getTemporaryCredentials`, `fetchAwsCreds`. `assumeRole` needs no more.
 * Source: the habit of the ecosystem
 */
export const CREDENTIAL_CALLS = {
  verbs: ['assume', 'create', 'fetch', 'generate', 'get', 'issue', 'load', 'obtain', 'refresh', 'request', 'resolve', 'retrieve'],
  qualifiers: ['assumed', 'aws', 'federated', 'role', 'scoped', 'sts', 'temp', 'temporary'],
} as const;

/** Types of credentials in the SDKs. */
export const CREDENTIAL_TYPES = [
  { modules: ['@aws-sdk/types', '@smithy/types', '@aws-sdk/credential-types'], names: ['AwsCredentialIdentity', 'Credentials'], source: '@smithy/types dist-types/identity/awsCredentialIdentity.d.ts' },
  { modules: ['@aws-sdk/client-sts', '@aws-sdk/client-cognito-identity'], names: ['Credentials', 'AssumeRoleCommandOutput', 'AssumeRoleResponse', 'GetSessionTokenCommandOutput'], source: '@aws-sdk/client-sts dist-types/models/models_0.d.ts' },
  { modules: ['aws-sdk', 'aws-sdk/*'], names: ['Credentials', 'STS.Credentials', 'STS.AssumeRoleResponse', 'CognitoIdentity.Credentials'], source: 'aws-sdk@2.1693.0 clients/sts.d.ts' },
] as const;

/** The path of a file of credentials of AWS. */
export const CREDENTIAL_FILES = /aws.{0,4}credentials/i;
