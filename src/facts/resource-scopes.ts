/** Which actions on every resource are worth a word. */

const MANAGED = 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/';
const REFERENCE = 'https://docs.aws.amazon.com/service-authorization/latest/reference/';

/** Actions with the page that speaks of them. */
export interface ActionsRow {
  readonly actions: readonly string[];
  readonly source: string;
}

/**
 * Actions that read, by their level, and that are worth as much as a change: their answer is what the resource holds (data, secrets,
 * code with its variables), or they use it (a connection to a repository of code, a model, an agent).
 */
export const EXPOSING_READS = [
  { actions: ['s3:GetObject', 's3:GetObjectVersion'], source: `${REFERENCE}list_amazons3.html` },
  {
    actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:GetRecords', 'dynamodb:PartiQLSelect', 'dynamodb:Query', 'dynamodb:Scan'],
    source: `${REFERENCE}list_amazondynamodb.html`,
  },
  { actions: ['secretsmanager:GetSecretValue'], source: `${REFERENCE}list_awssecretsmanager.html` },
  {
    actions: ['ssm:GetParameter', 'ssm:GetParameterHistory', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
    source: `${REFERENCE}list_awssystemsmanager.html`,
  },
  { actions: ['sqs:ReceiveMessage'], source: `${REFERENCE}list_amazonsqs.html` },
  { actions: ['kinesis:GetRecords', 'kinesis:SubscribeToShard'], source: `${REFERENCE}list_amazonkinesisdatastreams.html` },
  { actions: ['codecommit:GitPull'], source: `${REFERENCE}list_awscodecommit.html` },
  { actions: ['lambda:GetFunction', 'lambda:GetFunctionConfiguration'], source: `${REFERENCE}list_awslambda.html` },
  {
    actions: ['dax:BatchGetItem', 'dax:GetItem', 'dax:Query', 'dax:Scan'],
    source: `${REFERENCE}list_amazondynamodbacceleratordax.html`,
  },
  { actions: ['cassandra:Select'], source: `${REFERENCE}list_amazonkeyspacesforapachecassandra.html` },
  { actions: ['neptune-db:ReadDataViaQuery'], source: `${REFERENCE}list_amazonneptune.html` },
  { actions: ['timestream:Select'], source: `${REFERENCE}list_amazontimestream.html` },
  { actions: ['es:ESHttpGet'], source: `${REFERENCE}list_amazonopensearchservice.html` },
  {
    actions: ['codeconnections:PassConnection', 'codeconnections:UseConnection'],
    source: `${REFERENCE}list_awscodeconnections.html`,
  },
  {
    actions: ['codestar-connections:PassConnection', 'codestar-connections:UseConnection'],
    source: `${REFERENCE}list_awscodestarconnections.html`,
  },
  {
    actions: ['bedrock:InvokeAgent', 'bedrock:InvokeFlow', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 'bedrock:Retrieve'],
    source: `${REFERENCE}list_amazonbedrock.html`,
  },
  {
    actions: ['sagemaker:InvokeEndpoint', 'sagemaker:InvokeEndpointAsync', 'sagemaker:InvokeEndpointWithResponseStream'],
    source: `${REFERENCE}list_amazonsagemaker.html`,
  },
] as const satisfies readonly ActionsRow[];

/**
 * Actions that AWS counts as reading, and that let one of its services deliver logs.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
export const NO_READS = [':AllowVendedLogDeliveryForResource'] as const;

/** An action that is customary on every resource. */
export interface CustomaryRow extends ActionsRow {
  /**
   * Whether the resources are known to whoever writes the policy, so that naming them is a matter of care: a task pulls its images
   * from the repositories that its definition names. Logs, network interfaces and agents have no names beforehand.
   */
  readonly nameable?: true;
}

/** Actions that AWS's own policies for services, or its own pages, allow on every resource. */
export const CUSTOMARY_ON_ALL = [
  {
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    source: `${MANAGED}AWSLambdaBasicExecutionRole.html`,
  },
  {
    actions: ['logs:DescribeLogStreams'],
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html',
  },
  {
    actions: [
      'ec2:AssignPrivateIpAddresses',
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:UnassignPrivateIpAddresses',
    ],
    source: `${MANAGED}AWSLambdaVPCAccessExecutionRole.html`,
  },
  {
    actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    source: `${MANAGED}AmazonECSTaskExecutionRolePolicy.html`,
    nameable: true,
  },
  {
    actions: [
      'ssm:PutComplianceItems',
      'ssm:UpdateAssociationStatus',
      'ssm:UpdateInstanceAssociationStatus',
      'ssm:UpdateInstanceInformation',
    ],
    source: `${MANAGED}AmazonSSMManagedInstanceCore.html`,
  },
  { actions: ['cloudwatch:PutMetricData'], source: `${MANAGED}CloudWatchAgentServerPolicy.html` },
  /** What can be named is an extra that most calls do without: a lexicon, a terminology, a model of one's own, a view of the bill, a tenant. */
  { actions: ['polly:StartSpeechSynthesisStream', 'polly:StartSpeechSynthesisTask', 'polly:SynthesizeSpeech'], source: `${REFERENCE}list_amazonpolly.html` },
  { actions: ['translate:StartTextTranslationJob', 'translate:TranslateDocument', 'translate:TranslateText'], source: `${REFERENCE}list_amazontranslate.html` },
  { actions: ['comprehend:DetectEntities'], source: `${REFERENCE}list_amazoncomprehend.html` },
  { actions: ['rekognition:DetectModerationLabels', 'rekognition:StartMediaAnalysisJob'], source: `${REFERENCE}list_amazonrekognition.html` },
  { actions: ['ce:GetCostAndUsage'], source: `${REFERENCE}list_awscostexplorerservice.html` },
  { actions: ['ses:DeleteSuppressedDestination', 'ses:PutSuppressedDestination'], source: `${REFERENCE}list_amazonsesv2.html` },
  /** A message to a phone number has no topic that could be named. */
  { actions: ['sns:Publish'], source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html' },
] as const satisfies readonly CustomaryRow[];

/** What an authorizer answers holds for the API that asked it. */
export const ANSWERED_ACTIONS = [
  { actions: ['execute-api:Invoke'], source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html' },
] as const satisfies readonly ActionsRow[];

/**
 * Types of resources that stand for others, by the beginning of their names: an object is reached by its bucket, and an API by its
 * own name, too.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export const STAND_INS = ['accesspoint', 'execute-api-domain', 'multiregionaccesspoint', 'objectlambda'] as const;

/**
 * Types of resources to name first where an action takes several: most programs ask a model, and no profile or router before it.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
 */
export const FIRST_TYPES = ['foundation-model'] as const;
