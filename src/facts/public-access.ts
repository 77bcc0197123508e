/** What makes a policy public, and what does not. */

const S3_PUBLIC =
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status';
const GLOBAL_KEYS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html';
const KMS_KEYS = 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html';

/** A condition key that says who asks, in lower case. */
export interface NarrowingKeyRow {
  readonly key: string;
  /** Whether every request carries it: a test with `IfExists` then is a test. */
  readonly always?: true;
  readonly source: string;
}

export const NARROWING_KEYS = [
  { key: 'aws:principalorgid', source: S3_PUBLIC },
  { key: 'aws:sourceip', always: true, source: S3_PUBLIC },
  { key: 'aws:sourcearn', source: S3_PUBLIC },
  { key: 'aws:sourcevpc', source: S3_PUBLIC },
  { key: 'aws:sourcevpce', source: S3_PUBLIC },
  { key: 'aws:sourceowner', source: S3_PUBLIC },
  { key: 'aws:sourceaccount', source: S3_PUBLIC },
  { key: 'aws:userid', source: S3_PUBLIC },
  { key: 's3:x-amz-server-side-encryption-aws-kms-key-id', source: S3_PUBLIC },
  { key: 's3:dataaccesspointarn', source: S3_PUBLIC },
  { key: 's3:dataaccesspointaccount', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html' },
  { key: 'aws:principalaccount', source: GLOBAL_KEYS },
  { key: 'aws:principalarn', source: GLOBAL_KEYS },
  { key: 'aws:principalorgpaths', source: GLOBAL_KEYS },
  { key: 'aws:sourceorgid', source: GLOBAL_KEYS },
  { key: 'aws:sourceorgpaths', source: GLOBAL_KEYS },
  { key: 'kms:calleraccount', source: KMS_KEYS },
] as const satisfies readonly NarrowingKeyRow[];

/** Condition keys that say how or when somebody asks, or what is asked for, and not who asks; in lower case. */
export const OTHER_KEYS = [
  { key: 'aws:securetransport', source: GLOBAL_KEYS },
  { key: 'aws:multifactorauthpresent', source: GLOBAL_KEYS },
  { key: 'aws:currenttime', source: GLOBAL_KEYS },
  { key: 'aws:epochtime', source: GLOBAL_KEYS },
  { key: 'aws:requestedregion', source: GLOBAL_KEYS },
  /** Whoever asks writes it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-referer */
  { key: 'aws:referer', source: GLOBAL_KEYS },
  { key: 'aws:useragent', source: GLOBAL_KEYS },
  { key: 's3:prefix', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html' },
  { key: 's3:delimiter', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html' },
  { key: 's3:max-keys', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html' },
  { key: 's3:x-amz-acl', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html' },
  { key: 's3:tlsversion', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html' },
  { key: 'lambda:functionurlauthtype', source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html' },
  { key: 'sns:protocol', source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-using-identity-based-policies.html' },
  /** AWS does not treat it as a secret: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html */
  { key: 'sts:externalid', source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html' },
] as const;

/** Ranges of addresses with a shorter prefix are public, private networks apart. */
export const SHORTEST_PREFIX = { ipv4: 8, ipv6: 32, source: S3_PUBLIC } as const;

/**
 * What is made public on purpose more often than by mistake. Each is the whole of what a statement may allow for that.
 * `instead`: the way to publish it and stay the only one who may read the source.
 */
export const PUBLISHED_ACTIONS = [
  { action: 's3:getobject', what: 'bucket', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteAccessPermissionsReqd.html' },
  { action: 's3:getobjectversion', what: 'bucket', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteAccessPermissionsReqd.html' },
  { action: 'lambda:invokefunctionurl', what: 'function', source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html' },
  { action: 'lambda:getlayerversion', what: 'layer', source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html' },
] as const;

/**
 * Services whose resources stand behind a network, or ask who comes by other means: AWS itself writes their policies for `*`.
 */
export const GUARDED_SERVICES = [
  { prefix: 'execute-api', source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html' },
  { prefix: 'es', source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html' },
  { prefix: 'elasticfilesystem', source: 'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html' },
  { prefix: 'vpc-lattice-svcs', source: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html' },
] as const;

/** Clients of stores of others, which take the policies of S3. Source: minio@8.0.7 dist/main/internal/client.d.ts, setBucketPolicy */
export const OTHER_STORES = ['minio'] as const;

/** A call or a construct that lets somebody in without a policy. */
export interface GrantRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  /** Where the principal stands, or the switch. */
  readonly slot: string;
  /** Where the action stands, or the action itself. */
  readonly actionSlot?: string;
  readonly action?: string;
  /** What says who asks, where it is given. */
  readonly narrowedBy: readonly string[];
  /** What is only given where a function has a URL of its own. */
  readonly urlSlots?: readonly string[];
}

/**
 * Whoever calls a URL needs both actions, and `lambda:InvokeFunction` by nothing but the URL.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
const URL_PROPERTIES = ['FunctionUrlAuthType', 'InvokedViaFunctionUrl'] as const;

function permission(library: string, callees: readonly string[], props: string, isUpper: boolean): GrantRow {
  const name = (text: string): string => `${props}.${isUpper ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
  return {
    library,
    callees,
    slot: name('Principal'),
    actionSlot: name('Action'),
    narrowedBy: [...['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'PrincipalOrgId', 'OrganizationId', 'EventSourceToken'].map((text) => name(text))],
    urlSlots: URL_PROPERTIES.map((text) => name(text)),
  };
}

/** Sources: the API references of the packages, page by name of the class or the operation. */
export const GRANTS: readonly GrantRow[] = [
  permission('@aws-sdk/client-lambda', ['AddPermissionCommand', 'Lambda.addPermission'], '0', true),
  permission('aws-sdk', ['Lambda.addPermission'], '0', true),
  permission('aws-cdk-lib/aws-lambda', ['*.addPermission'], '1', false),
  permission('aws-cdk-lib/aws-lambda-nodejs', ['*.addPermission'], '1', false),
  permission('aws-cdk-lib/aws-lambda', ['CfnPermission'], '2', false),
  permission('@pulumi/aws', ['lambda.Permission'], '1', false),
  permission('@cdktf/provider-aws', ['LambdaPermission'], '2', false),
  { library: '@aws-sdk/client-eventbridge', callees: ['PutPermissionCommand', 'EventBridge.putPermission'], slot: '0.Principal', actionSlot: '0.Action', narrowedBy: ['0.Condition'] },
  { library: 'aws-sdk', callees: ['EventBridge.putPermission', 'CloudWatchEvents.putPermission'], slot: '0.Principal', actionSlot: '0.Action', narrowedBy: ['0.Condition'] },
  { library: '@aws-sdk/client-sns', callees: ['AddPermissionCommand', 'SNS.addPermission'], slot: '0.AWSAccountId.[]', actionSlot: '0.ActionName.[]', narrowedBy: [] },
  { library: '@aws-sdk/client-sqs', callees: ['AddPermissionCommand', 'SQS.addPermission'], slot: '0.AWSAccountIds.[]', actionSlot: '0.Actions.[]', narrowedBy: [] },
  { library: 'aws-sdk', callees: ['SNS.addPermission'], slot: '0.AWSAccountId.[]', actionSlot: '0.ActionName.[]', narrowedBy: [] },
  { library: 'aws-sdk', callees: ['SQS.addPermission'], slot: '0.AWSAccountIds.[]', actionSlot: '0.Actions.[]', narrowedBy: [] },
  {
    library: 'aws-cdk-lib/aws-iam',
    callees: ['Grant.addToPrincipalOrResource', 'Grant.addToPrincipalAndResource'],
    slot: '0.grantee',
    actionSlot: '0.actions.[]',
    narrowedBy: ['0.conditions'],
  },
  { library: 'aws-cdk-lib/aws-s3', callees: ['Bucket'], slot: '2.publicReadAccess', action: 's3:GetObject', narrowedBy: [] },
];

/**
 * Permissions in templates of CloudFormation, by the names of their properties.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html
 */
export const RESOURCE_GRANTS = [
  {
    type: 'AWS::Lambda::Permission',
    principal: 'Principal',
    action: 'Action',
    urls: URL_PROPERTIES,
    narrowedBy: ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken'],
  },
] as const;
