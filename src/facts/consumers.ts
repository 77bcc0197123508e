/**
 * Who takes AWS credentials, and in which argument. One row per constructor or call; the first row that matches wins.
 * Every row of a third party was read in the installed package; `test/facts` holds the rows against the packages.
 */

import type { ConsumerRow } from './consumer-row.ts';
import { BROWSER_CONSUMERS } from './consumers-browser.ts';
import { INFRASTRUCTURE_CONSUMERS } from './consumers-infrastructure.ts';
import { MODEL_CONSUMERS } from './consumers-models.ts';
import { SDK_V2_CONSUMERS } from './consumers-sdk-v2.ts';
import { SDK_V3_CONSUMERS } from './consumers-sdk-v3.ts';
import { SERVICE_CONSUMERS } from './consumers-services.ts';
import { SIGNER_CONSUMERS } from './consumers-signers.ts';

export type { ConsumerRow, SdkGeneration, SlotPath } from './consumer-row.ts';

/**
 * Options at the top level of a v3 client's configuration that the SDK ignores without a word, and what they were meant
 * to be: the v2 spelling of an identity, and misspellings met in real code.
 */
export interface IgnoredOptionRow {
  readonly option: string;
  /** `identity-part`: id, secret or token at the top level; `provider`: v2's provider option; `misspelled`: another spelling of `credentials`. */
  readonly kind: 'identity-part' | 'provider' | 'misspelled';
  readonly part?: 'id' | 'secret' | 'token';
  readonly source: string;
}

/** Property names of an identity object. */
export interface IdentityProperties {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

/** Property names of an identity object: what a slot of kind `identity` takes, and shapes that others hand out. */
export const identityPropertyNames = {
  /** Both generations of the SDK, and every third party here that takes an identity object. */
  default: { id: 'accessKeyId', secret: 'secretAccessKey', token: 'sessionToken' },
  /** What STS returns (`AssumeRole`, `GetSessionToken`); no slot takes it as it is. */
  sts: { id: 'AccessKeyId', secret: 'SecretAccessKey', token: 'SessionToken' },
  /** The `Credentials` of a Cognito identity. */
  cognito: { id: 'AccessKeyId', secret: 'SecretKey', token: 'SessionToken' },
  /** The `Credentials` class of minio. */
  minio: { id: 'accessKey', secret: 'secretKey', token: 'sessionToken' },
} as const satisfies Readonly<Record<string, IdentityProperties>>;

/** A package that hands out an SDK of AWS, or one export of it, as it is. */
export interface ReexportRow {
  readonly module: string;
  /** The dotted path of the export; what hangs below it hangs below the original too. */
  readonly path: string;
  readonly of: { readonly module: string; readonly path: string };
  readonly source: string;
}

export const REEXPORTS = [
  { module: 'dynamoose', path: 'AWS', of: { module: 'aws-sdk', path: '' }, source: 'dynamoose@1.7.2 dynamoose.d.ts, dist/index.js' },
  { module: 'dynamoose', path: 'aws.sdk', of: { module: 'aws-sdk', path: '' }, source: 'dynamoose@2.8.8 dist/aws/sdk.js' },
  {
    module: 'dynamoose',
    path: 'aws.ddb.DynamoDB',
    of: { module: '@aws-sdk/client-dynamodb', path: 'DynamoDB' },
    source: 'dynamoose@4.2.0 dist/aws/ddb/index.js',
  },
] as const satisfies readonly ReexportRow[];

/** All rows, one file a kind. */
export const CONSUMERS: readonly ConsumerRow[] = [
  ...SDK_V3_CONSUMERS,
  ...SDK_V2_CONSUMERS,
  ...SIGNER_CONSUMERS,
  ...MODEL_CONSUMERS,
  ...SERVICE_CONSUMERS,
  ...INFRASTRUCTURE_CONSUMERS,
  ...BROWSER_CONSUMERS,
];

export const IGNORED_OPTIONS = [
  ...(['accessKeyId', 'accessKeyID', 'accessKey', 'awsAccessKeyId', 'awsAccessKey', 'aws_access_key_id'] as const).map(
    (option) => ({ option, kind: 'identity-part', part: 'id', source: '@aws-sdk/client-s3@3.1169.0, observed' }) as const,
  ),
  ...(['secretAccessKey', 'secretKey', 'awsSecretAccessKey', 'awsSecretKey', 'aws_secret_access_key'] as const).map(
    (option) => ({ option, kind: 'identity-part', part: 'secret', source: '@aws-sdk/client-s3@3.1169.0, observed' }) as const,
  ),
  ...(['sessionToken', 'securityToken', 'awsSessionToken', 'aws_session_token'] as const).map(
    (option) => ({ option, kind: 'identity-part', part: 'token', source: '@aws-sdk/client-s3@3.1169.0, observed' }) as const,
  ),
  ...(['credentialProvider', 'credentialsProvider', 'credentialProviders'] as const).map(
    (option) => ({ option, kind: 'provider', source: '@aws-sdk/client-s3@3.1169.0, observed' }) as const,
  ),
  ...(
    [
      'credential',
      'Credentials',
      'Credential',
      'credentails',
      'crendentials',
      'credentals',
      'credetials',
      'creditials',
      'creds',
      'awsCredentials',
      'aws_credentials',
    ] as const
  ).map((option) => ({ option, kind: 'misspelled', source: '@aws-sdk/client-s3@3.1169.0, observed' }) as const),
] as const satisfies readonly IgnoredOptionRow[];
