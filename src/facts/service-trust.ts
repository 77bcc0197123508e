/**
 * Services that use a resource for whoever tells them to, in whatever account, and the keys of conditions that they send to say
 * for whom. A role needs no such key: only a principal of its own account can pass it to a service
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).
 */

export interface CallingServiceRow {
  /** The name of the principal, without `.amazonaws.com`. */
  readonly service: string;
  /** The prefixes of the actions with which it sends the keys. With others it may not send them. */
  readonly on: readonly string[];
  /** The key to ask for. */
  readonly key: 'aws:SourceAccount' | 'aws:SourceArn';
  /** A value of the key; its words in capitals are to be filled in. */
  readonly example: string;
  readonly source: string;
}

const ACCOUNT = { key: 'aws:SourceAccount', example: 'ACCOUNT_ID' } as const;

/** Services for whose requests AWS documents other conditions, or that none hold, have no row: EventBridge on topics and keys of KMS. */
export const CALLING_SERVICES = [
  { service: 's3', on: ['sns', 'sqs', 'lambda'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html' },
  { service: 'logging.s3', on: ['s3'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html' },
  { service: 'delivery.logs', on: ['s3'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html' },
  { service: 'config', on: ['s3'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html' },
  { service: 'ses', on: ['s3', 'sns', 'lambda'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html' },
  { service: 'secretsmanager', on: ['lambda'], ...ACCOUNT, source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html' },
  {
    service: 'cloudtrail',
    on: ['s3'],
    key: 'aws:SourceArn',
    example: 'arn:aws:cloudtrail:REGION:ACCOUNT_ID:trail/TRAIL',
    source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
  },
  {
    service: 'cloudfront',
    on: ['s3'],
    key: 'aws:SourceArn',
    example: 'arn:aws:cloudfront::ACCOUNT_ID:distribution/DISTRIBUTION',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  },
  {
    service: 'sns',
    on: ['sqs', 'lambda'],
    key: 'aws:SourceArn',
    example: 'arn:aws:sns:REGION:ACCOUNT_ID:TOPIC',
    source: 'https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html',
  },
  {
    service: 'events',
    on: ['sqs', 'lambda'],
    key: 'aws:SourceArn',
    example: 'arn:aws:events:REGION:ACCOUNT_ID:rule/RULE',
    source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
  },
  {
    service: 'apigateway',
    on: ['lambda'],
    key: 'aws:SourceArn',
    example: 'arn:aws:execute-api:REGION:ACCOUNT_ID:API/*/*/*',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  },
] as const satisfies readonly CallingServiceRow[];

/**
 * The service that takes roles for whoever has a certificate of an authority that the account trusts. AWS recommends conditions
 * on the fields of the certificate; a role that it takes has to allow all three actions, so that one statement with a condition
 * is enough.
 * Sources: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html,
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/attribute-mappping-and-trust-policy.html
 */
export const CERTIFICATES = {
  service: 'rolesanywhere',
  actions: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
  key: 'aws:PrincipalTag/x509Subject/CN',
  example: 'COMMON_NAME',
} as const;

/** Methods of CDK that grant an action of a service to a principal, and add no condition. */
export const GRANT_METHODS = [
  { name: 'grantInvoke', prefix: 'lambda', source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.Function.html#grantwbrinvokegrantee' },
  { name: 'grantPublish', prefix: 'sns', source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sns.Topic.html#grantwbrpublishgrantee' },
  { name: 'grantSendMessages', prefix: 'sqs', source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sqs.Queue.html#grantwbrsendwbrmessagesgrantee' },
] as const;

/** Where the role that is taken stands, and the external ID. */
export interface AssumingRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  /** Where the parameters of the request stand. */
  readonly slot: string;
  readonly source: string;
}

const ASSUME = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';

export const ASSUMING = [
  { library: '@aws-sdk/client-sts', callees: ['AssumeRoleCommand', 'STS.assumeRole'], slot: '0', source: ASSUME },
  { library: 'aws-sdk', callees: ['STS.assumeRole'], slot: '0', source: ASSUME },
  { library: '@aws-sdk/credential-providers', callees: ['fromTemporaryCredentials'], slot: '0.params', source: ASSUME },
  { library: 'aws-sdk', callees: ['ChainableTemporaryCredentials'], slot: '0.params', source: ASSUME },
  { library: 'aws-sdk', callees: ['TemporaryCredentials'], slot: '0', source: ASSUME },
] as const satisfies readonly AssumingRow[];

/**
 * The names under which handlers get a request, and the members of it that its sender writes. Sources: the documentation of
 * Express, Fastify, Koa, Hono, of the Request of browsers, and of the events of API Gateway.
 */
export const REQUEST_NAMES = ['req', 'request', 'ctx', 'context', 'c', 'event'] as const;
export const REQUEST_PARTS = [
  'body', 'query', 'params', 'headers', 'cookies', 'json', 'formData', 'param', 'header', 'searchParams', 'parseBody',
  'pathParameters', 'queryStringParameters', 'multiValueQueryStringParameters',
] as const;

/** A read of a database. */
export interface RecordReadRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  readonly source: string;
}

const DYNAMODB = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html';

/** The reads of DynamoDB, by which a program finds the record of a customer. */
export const RECORD_READS = [
  { library: '@aws-sdk/lib-dynamodb', callees: ['GetCommand', 'QueryCommand', 'ScanCommand', 'DynamoDBDocument.from.get', 'DynamoDBDocument.from.query', 'DynamoDBDocument.from.scan'], source: DYNAMODB },
  { library: '@aws-sdk/client-dynamodb', callees: ['GetItemCommand', 'QueryCommand', 'ScanCommand', 'DynamoDB.getItem', 'DynamoDB.query', 'DynamoDB.scan'], source: DYNAMODB },
  {
    library: 'aws-sdk',
    callees: ['DynamoDB.DocumentClient.get', 'DynamoDB.DocumentClient.query', 'DynamoDB.DocumentClient.scan', 'DynamoDB.getItem', 'DynamoDB.query', 'DynamoDB.scan'],
    source: DYNAMODB,
  },
] as const satisfies readonly RecordReadRow[];

/**
 * Words for those whom a program serves, in the names of tables and keys. An account, a client or an organization may be one's own.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const CUSTOMER_WORDS = ['tenant', 'customer', 'subscriber', 'workspace', 'company', 'companies', 'merchant', 'user', 'email'] as const;
