/** What takes a policy: operations of the SDKs, classes and functions of libraries that declare infrastructure. */
import type { Dialect } from './policy-shapes.ts';

/**
 * What a policy is for.
 * - `identity`: the rights of a role, a user or a group
 * - `resource`: who may use a resource
 * - `trust`: who may take a role
 * - `session`, `boundary`, `scp`, `endpoint`: limits to rights that somebody has; they grant nothing
 */
export type PolicyKind = 'boundary' | 'endpoint' | 'identity' | 'resource' | 'scp' | 'session' | 'trust' | 'unknown';

/** An operation that takes a policy as text. */
export interface OperationRow {
  /** The prefix of the actions of the service. */
  readonly service: string;
  /** The package of SDK v3, without `@aws-sdk/client-`. */
  readonly client: string;
  /** The class of SDK v2. */
  readonly v2: string;
  readonly operation: string;
  /** The option that holds it. */
  readonly option: string;
  readonly kind: PolicyKind;
}

function rows(service: string, client: string, v2: string, kind: PolicyKind, operations: Readonly<Record<string, string>>): readonly OperationRow[] {
  return Object.entries(operations).map(([operation, option]) => ({ service, client, v2, kind, operation, option }));
}

/** Source of all: the input shapes of aws-sdk@2 `apis/*.min.json`, which test/facts/policies.test.ts reads. */
export const OPERATIONS: readonly OperationRow[] = [
  ...rows('iam', 'iam', 'IAM', 'identity', {
    CreatePolicy: 'PolicyDocument',
    CreatePolicyVersion: 'PolicyDocument',
    PutRolePolicy: 'PolicyDocument',
    PutUserPolicy: 'PolicyDocument',
    PutGroupPolicy: 'PolicyDocument',
  }),
  ...rows('iam', 'iam', 'IAM', 'trust', { CreateRole: 'AssumeRolePolicyDocument', UpdateAssumeRolePolicy: 'PolicyDocument' }),
  ...rows('sts', 'sts', 'STS', 'session', {
    AssumeRole: 'Policy',
    AssumeRoleWithSAML: 'Policy',
    AssumeRoleWithWebIdentity: 'Policy',
    GetFederationToken: 'Policy',
  }),
  ...rows('s3', 's3', 'S3', 'resource', { PutBucketPolicy: 'Policy' }),
  ...rows('s3', 's3-control', 'S3Control', 'resource', { PutAccessPointPolicy: 'Policy' }),
  ...rows('sqs', 'sqs', 'SQS', 'resource', { CreateQueue: 'Attributes.Policy', SetQueueAttributes: 'Attributes.Policy' }),
  ...rows('sns', 'sns', 'SNS', 'resource', { CreateTopic: 'Attributes.Policy', SetTopicAttributes: 'AttributeValue' }),
  ...rows('kms', 'kms', 'KMS', 'resource', { CreateKey: 'Policy', PutKeyPolicy: 'Policy', ReplicateKey: 'Policy' }),
  ...rows('secretsmanager', 'secrets-manager', 'SecretsManager', 'resource', { PutResourcePolicy: 'ResourcePolicy' }),
  ...rows('ecr', 'ecr', 'ECR', 'resource', { SetRepositoryPolicy: 'policyText', PutRegistryPolicy: 'policyText' }),
  ...rows('elasticfilesystem', 'efs', 'EFS', 'resource', { PutFileSystemPolicy: 'Policy' }),
  ...rows('backup', 'backup', 'Backup', 'resource', { PutBackupVaultAccessPolicy: 'Policy' }),
  ...rows('es', 'opensearch', 'OpenSearch', 'resource', { CreateDomain: 'AccessPolicies', UpdateDomainConfig: 'AccessPolicies' }),
  ...rows('events', 'eventbridge', 'EventBridge', 'resource', { PutPermission: 'Policy' }),
  ...rows('dynamodb', 'dynamodb', 'DynamoDB', 'resource', { PutResourcePolicy: 'Policy' }),
  ...rows('kinesis', 'kinesis', 'Kinesis', 'resource', { PutResourcePolicy: 'Policy' }),
  ...rows('logs', 'cloudwatch-logs', 'CloudWatchLogs', 'resource', { PutResourcePolicy: 'policyDocument' }),
  ...rows('ses', 'ses', 'SES', 'resource', { PutIdentityPolicy: 'Policy' }),
  ...rows('ses', 'sesv2', 'SESV2', 'resource', { CreateEmailIdentityPolicy: 'Policy' }),
  ...rows('iot', 'iot', 'Iot', 'identity', { CreatePolicy: 'policyDocument', CreatePolicyVersion: 'policyDocument' }),
  ...rows('organizations', 'organizations', 'Organizations', 'scp', { CreatePolicy: 'Content', UpdatePolicy: 'Content' }),
  ...rows('sso', 'sso-admin', 'SSOAdmin', 'identity', { PutInlinePolicyToPermissionSet: 'InlinePolicy' }),
  ...rows('ec2', 'ec2', 'EC2', 'endpoint', { CreateVpcEndpoint: 'PolicyDocument', ModifyVpcEndpoint: 'PolicyDocument' }),
];

/** A construct that takes a policy, or statements of one. */
export interface ConstructRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`; `*` stands for any run of characters without a dot. */
  readonly callees: readonly string[];
  /** Where it stands among the arguments. */
  readonly slot: string;
  readonly holds: 'document' | 'statement' | 'statements';
  readonly dialect: Dialect;
  readonly kind: PolicyKind;
  readonly service?: string;
}

const CDK_IAM = 'aws-cdk-lib/aws-iam';
const PULUMI = '@pulumi/aws';
const CDKTF = '@cdktf/provider-aws';

function documents(library: string, kind: PolicyKind, slot: string, callees: readonly string[], service?: string): ConstructRow {
  return { library, callees, slot, holds: 'document', dialect: 'iam', kind, ...(service !== undefined && { service }) };
}

/**
 * Sources: the API references of aws-cdk-lib, @pulumi/aws and the AWS provider of Terraform, page by name of the class;
 * https://sst.dev/docs/component/aws/function#permissions
 */
export const POLICY_CONSTRUCTS: readonly ConstructRow[] = [
  { library: CDK_IAM, callees: ['PolicyDocument'], slot: '0.statements', holds: 'statements', dialect: 'cdk', kind: 'unknown' },
  { library: CDK_IAM, callees: ['Policy', 'ManagedPolicy'], slot: '2.statements', holds: 'statements', dialect: 'cdk', kind: 'identity' },
  { library: CDK_IAM, callees: ['PolicyStatement.fromJson'], slot: '0', holds: 'statement', dialect: 'iam', kind: 'unknown' },
  { library: CDK_IAM, callees: ['Grant.*'], slot: '0', holds: 'statement', dialect: 'grant', kind: 'unknown' },
  { library: 'aws-cdk-lib/aws-lambda', callees: ['Function'], slot: '2.initialPolicy', holds: 'statements', dialect: 'cdk', kind: 'identity' },
  { library: 'aws-cdk-lib/aws-lambda-nodejs', callees: ['NodejsFunction'], slot: '2.initialPolicy', holds: 'statements', dialect: 'cdk', kind: 'identity' },
  { library: 'aws-cdk-lib/custom-resources', callees: ['AwsCustomResourcePolicy.fromStatements'], slot: '0', holds: 'statements', dialect: 'cdk', kind: 'identity' },
  documents(CDK_IAM, 'unknown', '0', ['PolicyDocument.fromJson']),
  documents(CDK_IAM, 'identity', '2.policyDocument', ['CfnPolicy', 'CfnManagedPolicy', 'CfnRolePolicy', 'CfnUserPolicy', 'CfnGroupPolicy']),
  documents(CDK_IAM, 'trust', '2.assumeRolePolicyDocument', ['CfnRole']),
  documents(CDK_IAM, 'identity', '2.policies.[].policyDocument', ['CfnRole', 'CfnUser', 'CfnGroup']),
  documents('aws-cdk-lib/aws-s3', 'resource', '2.policyDocument', ['CfnBucketPolicy'], 's3'),
  documents('aws-cdk-lib/aws-sqs', 'resource', '2.policyDocument', ['CfnQueuePolicy'], 'sqs'),
  documents('aws-cdk-lib/aws-sns', 'resource', '2.policyDocument', ['CfnTopicPolicy'], 'sns'),
  documents('aws-cdk-lib/aws-kms', 'resource', '2.keyPolicy', ['CfnKey'], 'kms'),
  documents('aws-cdk-lib/aws-ec2', 'endpoint', '2.policyDocument', ['CfnVPCEndpoint']),
  documents('aws-cdk-lib/aws-organizations', 'scp', '2.content', ['CfnPolicy']),
  { library: PULUMI, callees: ['iam.getPolicyDocument', 'iam.getPolicyDocumentOutput'], slot: '0.statements', holds: 'statements', dialect: 'terraform', kind: 'unknown' },
  documents(PULUMI, 'identity', '1.policy', ['iam.Policy', 'iam.RolePolicy', 'iam.UserPolicy', 'iam.GroupPolicy']),
  documents(PULUMI, 'identity', '1.inlinePolicies.[].policy', ['iam.Role']),
  documents(PULUMI, 'trust', '1.assumeRolePolicy', ['iam.Role']),
  documents(PULUMI, 'resource', '1.policy', ['s3.Bucket', 's3.BucketPolicy'], 's3'),
  documents(PULUMI, 'resource', '1.policy', ['sqs.Queue', 'sqs.QueuePolicy'], 'sqs'),
  documents(PULUMI, 'resource', '1.policy', ['sns.Topic', 'sns.TopicPolicy'], 'sns'),
  documents(PULUMI, 'resource', '1.policy', ['kms.Key', 'kms.KeyPolicy'], 'kms'),
  documents(PULUMI, 'resource', '1.policy', ['ecr.RepositoryPolicy'], 'ecr'),
  documents(PULUMI, 'resource', '1.policy', ['secretsmanager.SecretPolicy'], 'secretsmanager'),
  documents(PULUMI, 'endpoint', '1.policy', ['ec2.VpcEndpoint']),
  documents(PULUMI, 'scp', '1.content', ['organizations.Policy']),
  { library: CDKTF, callees: ['DataAwsIamPolicyDocument'], slot: '2.statement', holds: 'statements', dialect: 'terraform', kind: 'unknown' },
  documents(CDKTF, 'identity', '2.policy', ['IamPolicy', 'IamRolePolicy', 'IamUserPolicy', 'IamGroupPolicy']),
  documents(CDKTF, 'identity', '2.inlinePolicy.[].policy', ['IamRole']),
  documents(CDKTF, 'trust', '2.assumeRolePolicy', ['IamRole']),
  documents(CDKTF, 'resource', '2.policy', ['S3BucketPolicy'], 's3'),
  documents(CDKTF, 'resource', '2.policy', ['SqsQueuePolicy'], 'sqs'),
  documents(CDKTF, 'resource', '2.policy', ['SnsTopicPolicy'], 'sns'),
  documents(CDKTF, 'resource', '2.policy', ['KmsKey'], 'kms'),
  { library: 'sst', callees: ['aws.*'], slot: '1.permissions', holds: 'statements', dialect: 'sst', kind: 'identity' },
  { library: 'sst', callees: ['aws.*'], slot: '1.function.permissions', holds: 'statements', dialect: 'sst', kind: 'identity' },
  // Routes and subscribers, whose handler is a function, after the name of the route or of the subscriber.
  ...['0', '1', '2'].map((index): ConstructRow => ({ library: 'sst', callees: ['aws.*.*'], slot: `${index}.permissions`, holds: 'statements', dialect: 'sst', kind: 'identity' })),
  { library: 'sst', callees: ['aws.permission'], slot: '0', holds: 'statement', dialect: 'sst', kind: 'identity' },
];

/** What holds rights and is declared with them. */
export const POLICY_HOLDERS = [
  { library: CDK_IAM, callees: ['Role', 'User', 'Group', 'CfnRole', 'CfnUser', 'CfnGroup'] },
  { library: PULUMI, callees: ['iam.Role', 'iam.User', 'iam.Group'] },
  { library: CDKTF, callees: ['IamRole', 'IamUser', 'IamGroup'] },
] as const;

/** The methods of CDK that attach a policy: to what they are given, or to what they are called on. */
export const ATTACHING_METHODS = [
  { name: 'attachToRole', of: 'policy' },
  { name: 'attachToUser', of: 'policy' },
  { name: 'attachToGroup', of: 'policy' },
  { name: 'attachInlinePolicy', of: 'holder' },
  { name: 'addManagedPolicy', of: 'holder' },
] as const;

/** What attaches a policy that is made elsewhere. */
export const ATTACHED_POLICIES = [
  { library: PULUMI, callees: ['iam.RolePolicyAttachment', 'iam.UserPolicyAttachment', 'iam.GroupPolicyAttachment'] },
  { library: CDKTF, callees: ['IamRolePolicyAttachment', 'IamUserPolicyAttachment', 'IamGroupPolicyAttachment'] },
] as const;

/**
 * Resources of CloudFormation with policies of principals, and the properties that name who gets them; none where it is the
 * resource itself. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html
 */
export const HOLDER_RESOURCES = [
  { type: 'AWS::IAM::Role', holders: [] },
  { type: 'AWS::IAM::User', holders: [] },
  { type: 'AWS::IAM::Group', holders: [] },
  { type: 'AWS::IAM::Policy', holders: ['Roles', 'Users', 'Groups'] },
  { type: 'AWS::IAM::ManagedPolicy', holders: ['Roles', 'Users', 'Groups'] },
  { type: 'AWS::IAM::RolePolicy', holders: ['RoleName'] },
  { type: 'AWS::IAM::UserPolicy', holders: ['UserName'] },
  { type: 'AWS::IAM::GroupPolicy', holders: ['GroupName'] },
] as const;

/** Where a policy names who gets it, among the arguments of what attaches it. */
export const HOLDER_SLOTS = [
  { library: CDK_IAM, properties: ['roles', 'users', 'groups'] },
  { library: PULUMI, properties: ['role', 'user', 'group'] },
  { library: CDKTF, properties: ['role', 'user', 'group'] },
  { library: '@aws-sdk/client-iam', properties: ['RoleName', 'UserName', 'GroupName'] },
  { library: 'aws-sdk', properties: ['RoleName', 'UserName', 'GroupName'] },
] as const;
