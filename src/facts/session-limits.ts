/** How long sessions and presigned URLs may last. All limits are in seconds. */

/** How a duration is written: as seconds, or with the class of CDK. */
export type DurationUnit = 'duration' | 'seconds';

export interface LifetimeRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  readonly slot: string;
  readonly unit: DurationUnit;
  readonly kind: 'presignedUrl' | 'session';
  /** What AWS allows at most; absent where it depends. */
  readonly max?: number;
  readonly source: string;
}

const ASSUME = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';
const SESSION = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html';
const ROLE = 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html';
const PRESIGNED = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html';

const HOURS = 3600;
const ROLE_MAX = 12 * HOURS;
const TOKEN_MAX = 36 * HOURS;
const URL_MAX = 7 * 24 * HOURS;

const ASSUMING = ['assumeRole', 'assumeRoleWithWebIdentity', 'assumeRoleWithSAML'];
const GETTING = ['getSessionToken', 'getFederationToken'];

function command(operation: string): string {
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Command`;
}

function session(library: string, callees: readonly string[], slot: string, max: number, source: string): LifetimeRow {
  return { library, callees, slot, unit: 'seconds', kind: 'session', max, source };
}

export const LIFETIMES: readonly LifetimeRow[] = [
  session('@aws-sdk/client-sts', ASSUMING.flatMap((name) => [command(name), `STS.${name}`]), '0.DurationSeconds', ROLE_MAX, ASSUME),
  session('@aws-sdk/client-sts', GETTING.flatMap((name) => [command(name), `STS.${name}`]), '0.DurationSeconds', TOKEN_MAX, SESSION),
  session('aws-sdk', ASSUMING.map((name) => `STS.${name}`), '0.DurationSeconds', ROLE_MAX, ASSUME),
  session('aws-sdk', GETTING.map((name) => `STS.${name}`), '0.DurationSeconds', TOKEN_MAX, SESSION),
  session('@aws-sdk/credential-providers', ['fromTemporaryCredentials'], '0.params.DurationSeconds', ROLE_MAX, ASSUME),
  session('@aws-sdk/credential-providers', ['fromWebToken'], '0.durationSeconds', ROLE_MAX, ASSUME),
  session('@aws-sdk/client-iam', ['CreateRoleCommand', 'UpdateRoleCommand', 'IAM.createRole', 'IAM.updateRole'], '0.MaxSessionDuration', ROLE_MAX, ROLE),
  session('aws-sdk', ['IAM.createRole', 'IAM.updateRole'], '0.MaxSessionDuration', ROLE_MAX, ROLE),
  session('aws-cdk-lib/aws-iam', ['CfnRole'], '2.maxSessionDuration', ROLE_MAX, ROLE),
  session('@pulumi/aws', ['iam.Role'], '1.maxSessionDuration', ROLE_MAX, ROLE),
  session('@cdktf/provider-aws', ['IamRole'], '2.maxSessionDuration', ROLE_MAX, ROLE),
  { library: 'aws-cdk-lib/aws-iam', callees: ['Role'], slot: '2.maxSessionDuration', unit: 'duration', kind: 'session', max: ROLE_MAX, source: ROLE },
  { library: '@aws-sdk/s3-request-presigner', callees: ['getSignedUrl'], slot: '2.expiresIn', unit: 'seconds', kind: 'presignedUrl', max: URL_MAX, source: PRESIGNED },
  { library: '@aws-sdk/s3-request-presigner', callees: ['S3RequestPresigner.presign'], slot: '1.expiresIn', unit: 'seconds', kind: 'presignedUrl', max: URL_MAX, source: PRESIGNED },
  { library: '@aws-sdk/s3-presigned-post', callees: ['createPresignedPost'], slot: '1.Expires', unit: 'seconds', kind: 'presignedUrl', source: PRESIGNED },
  // Its older signature has no limit of its own.
  { library: 'aws-sdk', callees: ['S3.getSignedUrl', 'S3.getSignedUrlPromise'], slot: '1.Expires', unit: 'seconds', kind: 'presignedUrl', source: PRESIGNED },
  { library: 'aws-sdk', callees: ['S3.createPresignedPost'], slot: '0.Expires', unit: 'seconds', kind: 'presignedUrl', source: PRESIGNED },
];

/** The same in templates of CloudFormation. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html */
export const RESOURCE_LIFETIMES = [{ type: 'AWS::IAM::Role', property: 'MaxSessionDuration', unit: 'seconds', kind: 'session', max: ROLE_MAX }] as const;

/** The functions of CDK's `Duration`, in seconds. Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.Duration.html */
export const DURATION_UNITS = [
  { name: 'seconds', seconds: 1 },
  { name: 'minutes', seconds: 60 },
  { name: 'hours', seconds: HOURS },
  { name: 'days', seconds: 24 * HOURS },
] as const;
