/**
 * Long-term keys in the code of infrastructure: what makes them, what gives them away, and which places hand environment
 * variables to a host that has a role.
 */

/** A host that gets keys although a role could stand in their place. */
export type KeyedHost =
  | 'agentcore'
  | 'amplify'
  | 'app-runner'
  | 'batch'
  | 'beanstalk'
  | 'bundling'
  | 'canary'
  | 'codebuild'
  | 'docker-build'
  | 'ec2'
  | 'ecs'
  | 'elsewhere'
  | 'glue'
  | 'kubernetes'
  | 'lambda'
  | 'sagemaker'
  | 'server'
  | 'vercel';

export interface KeyedHostRow {
  readonly host: KeyedHost;
  /** The words for what gets the key, after "to". */
  readonly place: string;
  /** Why a key is out of place there, after a comma. */
  readonly reason: string;
  /** The best way out, as the beginning of a sentence. */
  readonly wayOut: string;
  /** What has to be granted the rights of the key, for the title of an edit; absent where taking the key away is not enough. */
  readonly instead?: string;
  /** The way out where the code must not sign as its host, if it is neither `wayOut` nor that of `NAMED_IDENTITY`. */
  readonly named?: string;
  /** Whether the key stays in something that others can read later: an image, the data of an instance. */
  readonly keeps?: true;
  readonly source: string;
}

const ECS_ROLE = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';

export const KEYED_HOSTS = [
  {
    host: 'lambda',
    place: 'a Lambda function',
    reason: 'where the execution role gives temporary ones',
    wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
    instead: 'the execution role',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  },
  {
    host: 'ecs',
    place: 'an ECS container',
    reason: 'where the task role gives temporary ones',
    wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
    instead: 'the task role',
    source: ECS_ROLE,
  },
  {
    host: 'codebuild',
    place: 'a CodeBuild project',
    reason: 'where the service role gives temporary ones',
    wayOut: 'Grant the service role of the project what the build needs: the SDK and the AWS CLI find the role by themselves',
    instead: 'the service role',
    source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html',
  },
  {
    host: 'amplify',
    place: 'an Amplify app',
    reason: 'where a compute role gives temporary ones',
    wayOut: 'Give the app a compute role: the SDK finds it by itself',
    instead: 'the compute role',
    source: 'https://docs.aws.amazon.com/amplify/latest/userguide/amplify-SSR-compute-role.html',
  },
  {
    host: 'app-runner',
    place: 'an App Runner service',
    reason: 'where an instance role gives temporary ones',
    wayOut: 'Give the service an instance role: the SDK finds it by itself',
    instead: 'the instance role',
    source: 'https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html',
  },
  {
    host: 'batch',
    place: 'a Batch job',
    reason: 'where a job role gives temporary ones',
    wayOut: 'Give the job definition a job role: the SDK finds it by itself',
    instead: 'the job role',
    source: 'https://docs.aws.amazon.com/batch/latest/userguide/create-batch-job-role.html',
  },
  {
    host: 'beanstalk',
    place: 'an Elastic Beanstalk environment',
    reason: 'where the instance profile gives temporary ones',
    wayOut: 'Grant the role of the instance profile what the app needs: the SDK finds the role by itself',
    instead: 'the role of the instance profile',
    source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles.html',
  },
  {
    host: 'sagemaker',
    place: 'a SageMaker container',
    reason: 'where the execution role gives temporary ones',
    wayOut: 'Grant the execution role what the container needs: the SDK finds the role by itself',
    instead: 'the execution role',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html',
  },
  {
    host: 'glue',
    place: 'a Glue job',
    reason: 'where the role of the job gives temporary ones',
    wayOut: 'Grant the role of the job what it needs: the SDK finds the role by itself',
    instead: 'the role of the job',
    source: 'https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html',
  },
  {
    host: 'vercel',
    place: 'a Vercel project',
    reason: 'which gets a role for its OIDC token',
    wayOut: 'Let Vercel assume a role with its OIDC token',
    source: 'https://vercel.com/docs/oidc/aws',
  },
  {
    host: 'server',
    place: 'a command on a machine',
    reason: 'which may keep it on the disk',
    wayOut: 'Give the machine a role where it runs on AWS, and IAM Roles Anywhere elsewhere',
    named: 'Let the machine get temporary credentials of a role with IAM Roles Anywhere',
    keeps: true,
    source: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
  },
  {
    host: 'elsewhere',
    place: 'the environment of a program',
    reason: 'where temporary ones do',
    wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
    named: 'Hand on the ARN of a role, or a token, with which the code gets temporary credentials',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html',
  },
  {
    host: 'agentcore',
    place: 'an AgentCore runtime',
    reason: 'where the execution role gives temporary ones',
    wayOut: 'Grant the execution role of the runtime what it needs: the SDK finds the role by itself',
    instead: 'the execution role',
    source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html',
  },
  {
    host: 'canary',
    place: 'a canary',
    reason: 'where the role of the canary gives temporary ones',
    wayOut: 'Grant the role of the canary what it needs: the SDK finds the role by itself',
    instead: 'the role of the canary',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html',
  },
  {
    host: 'kubernetes',
    place: 'a pod',
    reason: 'where the service account can have a role, which gives temporary ones',
    wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself',
    instead: 'the role of the service account',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html',
  },
  {
    host: 'bundling',
    place: 'the container that bundles the code',
    reason: 'where temporary ones do',
    wayOut: 'Bundle with temporary credentials, the session token included, or fetch before what the build needs',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
  },
  {
    host: 'docker-build',
    place: 'the build of an image',
    reason: 'where it stays readable in the history of the image',
    wayOut: 'Use a role where the container runs; give what the build itself needs as a secret of the build, which leaves nothing behind',
    named: 'Give what the build itself needs as a secret of the build, which leaves nothing behind',
    keeps: true,
    source: 'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  },
  {
    host: 'ec2',
    place: 'the user data of an instance',
    reason: 'where everybody on the instance, and who may describe it, can read it',
    wayOut: 'Give the instance a role (an instance profile): the SDK finds it by itself',
    named: 'Hand on the ARN of a role, with which the code gets temporary credentials',
    instead: 'the role of the instance',
    keeps: true,
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  },
] as const satisfies readonly KeyedHostRow[];

/**
 * What is said of a host with a role where the code must not sign as its host (the setting `direction`): what it needs to
 * ask for the identity that is meant is no secret, or ends soon.
 */
export const NAMED_IDENTITY = {
  reason: 'where temporary ones do',
  wayOut: 'Hand on the ARN of a role, or a token, with which the code gets temporary credentials',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/access-assume-role.html',
} as const;

/**
 * A place that hands variables to a host.
 *
 * - `map`: an object of names and values
 * - `typed`: an object of names and `{ value, type }`; only plain text counts
 * - `list`: an array of `{ name, value }`, in any case style; only plain text counts where there is a type
 * - `pair`: a call with a name and a value
 * - `single`: a construction with a name and a value
 * - `script`: texts that set variables: `export NAME=value`
 */
export type VariablesForm = 'list' | 'map' | 'pair' | 'script' | 'single' | 'typed';

export interface VariablesRow {
  /** The library, in the normal form of `src/aws/constructs.ts`. */
  readonly library: string;
  /** What is constructed or called: `Function`, `Function.addEnvironment` (a method of an instance). `*` is any one step. */
  readonly callees: readonly string[];
  /** The arguments by index, and the way to the variables in them; `[]` is any element of an array, `*` any property. */
  readonly slots: readonly string[];
  readonly form: VariablesForm;
  readonly host: KeyedHost;
  readonly source: string;
}

const CDK = 'aws-cdk-lib@2.276.0';
const ALPHA = '@aws-cdk/aws-amplify-alpha@2.269.0-alpha.0 and @aws-cdk/aws-apprunner-alpha@2.268.0-alpha.0';
const PULUMI = '@pulumi/aws@7.48.0';
const POD = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables';
const CONFIG_MAP = 'https://kubernetes.io/docs/concepts/configuration/configmap/';
const SST = 'https://sst.dev/docs/component/aws/function#environment';
const TERRAFORM = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs';

/** The components of SST that run code of the app in Lambda functions. */
const SST_COMPONENTS = ['Function', 'Nextjs', 'Remix', 'Astro', 'SvelteKit', 'SolidStart', 'Nuxt', 'TanStackStart', 'React', 'Analog'];

/** The ways to the containers of a pod. */
const CONTAINERS = ['containers', 'initContainers'];
const POD_ENV = CONTAINERS.map((name) => `spec.${name}.[].env`);
const TEMPLATE_ENV = CONTAINERS.map((name) => `spec.template.spec.${name}.[].env`);
const CRON_ENV = CONTAINERS.map((name) => `spec.jobTemplate.spec.template.spec.${name}.[].env`);

function below(index: number, paths: readonly string[]): string[] {
  return paths.map((path) => `${String(index)}.${path}`);
}

export const VARIABLES = [
  // CDK: Lambda
  { library: 'aws-cdk-lib/aws-lambda', callees: ['Function', 'DockerImageFunction', 'SingletonFunction'], slots: ['2.environment'], form: 'map', host: 'lambda', source: `${CDK} aws-lambda/lib/function.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda', callees: ['Function.addEnvironment', 'DockerImageFunction.addEnvironment', 'SingletonFunction.addEnvironment'], slots: ['0', '1'], form: 'pair', host: 'lambda', source: `${CDK} aws-lambda/lib/function.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda', callees: ['CfnFunction'], slots: ['2.environment.variables'], form: 'map', host: 'lambda', source: `${CDK} aws-lambda/lib/lambda.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda-nodejs', callees: ['NodejsFunction'], slots: ['2.environment'], form: 'map', host: 'lambda', source: `${CDK} aws-lambda-nodejs/lib/function.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda-nodejs', callees: ['NodejsFunction.addEnvironment'], slots: ['0', '1'], form: 'pair', host: 'lambda', source: `${CDK} aws-lambda/lib/function.d.ts` },
  { library: 'aws-cdk-lib/aws-synthetics', callees: ['Canary'], slots: ['2.environmentVariables'], form: 'map', host: 'canary', source: `${CDK} aws-synthetics/lib/canary.d.ts` },
  { library: 'aws-cdk-lib/aws-bedrockagentcore', callees: ['Runtime'], slots: ['2.environmentVariables'], form: 'map', host: 'agentcore', source: `${CDK} aws-bedrockagentcore/lib/runtime/runtime.d.ts` },
  // CDK: what builds
  { library: 'aws-cdk-lib/aws-lambda-nodejs', callees: ['NodejsFunction'], slots: ['2.bundling.environment'], form: 'map', host: 'bundling', source: `${CDK} aws-lambda-nodejs/lib/types.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda-nodejs', callees: ['NodejsFunction'], slots: ['2.bundling.buildArgs'], form: 'map', host: 'docker-build', source: `${CDK} aws-lambda-nodejs/lib/types.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda', callees: ['Code.fromAsset'], slots: ['1.bundling.environment'], form: 'map', host: 'bundling', source: `${CDK} core/lib/bundling.d.ts` },
  { library: 'aws-cdk-lib/aws-s3-deployment', callees: ['Source.asset'], slots: ['1.bundling.environment'], form: 'map', host: 'bundling', source: `${CDK} core/lib/bundling.d.ts` },
  { library: 'aws-cdk-lib/aws-s3-assets', callees: ['Asset'], slots: ['2.bundling.environment'], form: 'map', host: 'bundling', source: `${CDK} core/lib/bundling.d.ts` },
  { library: 'aws-cdk-lib/aws-ecr-assets', callees: ['DockerImageAsset'], slots: ['2.buildArgs'], form: 'map', host: 'docker-build', source: `${CDK} aws-ecr-assets/lib/image-asset.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs', callees: ['ContainerImage.fromAsset'], slots: ['1.buildArgs'], form: 'map', host: 'docker-build', source: `${CDK} aws-ecs/lib/container-image.d.ts` },
  { library: 'aws-cdk-lib/aws-lambda', callees: ['DockerImageCode.fromImageAsset', 'Code.fromAssetImage'], slots: ['1.buildArgs'], form: 'map', host: 'docker-build', source: `${CDK} aws-lambda/lib/image-function.d.ts, aws-lambda/lib/code.d.ts` },
  { library: 'aws-cdk-lib', callees: ['DockerImage.fromBuild'], slots: ['1.buildArgs'], form: 'map', host: 'docker-build', source: `${CDK} core/lib/bundling.d.ts` },
  // CDK: containers
  { library: 'aws-cdk-lib/aws-ecs', callees: ['*TaskDefinition.addContainer'], slots: ['1.environment'], form: 'map', host: 'ecs', source: `${CDK} aws-ecs/lib/container-definition.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs', callees: ['ContainerDefinition'], slots: ['2.environment'], form: 'map', host: 'ecs', source: `${CDK} aws-ecs/lib/container-definition.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs', callees: ['*TaskDefinition.addContainer.addEnvironment', '*TaskDefinition.defaultContainer.addEnvironment', 'ContainerDefinition.addEnvironment'], slots: ['0', '1'], form: 'pair', host: 'ecs', source: `${CDK} aws-ecs/lib/container-definition.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs', callees: ['CfnTaskDefinition'], slots: ['2.containerDefinitions.[].environment'], form: 'list', host: 'ecs', source: `${CDK} aws-ecs/lib/ecs.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs-patterns', callees: ['*LoadBalanced*Service'], slots: ['2.taskImageOptions.environment', '2.taskImageOptions.[].environment'], form: 'map', host: 'ecs', source: `${CDK} aws-ecs-patterns/lib/base/application-load-balanced-service-base.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs-patterns', callees: ['*LoadBalanced*Service.taskDefinition.defaultContainer.addEnvironment'], slots: ['0', '1'], form: 'pair', host: 'ecs', source: `${CDK} aws-ecs/lib/container-definition.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs-patterns', callees: ['QueueProcessing*Service'], slots: ['2.environment'], form: 'map', host: 'ecs', source: `${CDK} aws-ecs-patterns/lib/base/queue-processing-service-base.d.ts` },
  { library: 'aws-cdk-lib/aws-ecs-patterns', callees: ['Scheduled*Task'], slots: ['2.scheduledFargateTaskImageOptions.environment', '2.scheduledEc2TaskImageOptions.environment'], form: 'map', host: 'ecs', source: `${CDK} aws-ecs-patterns/lib/base/scheduled-task-base.d.ts` },
  { library: 'aws-cdk-lib/aws-batch', callees: ['EcsFargateContainerDefinition', 'EcsEc2ContainerDefinition'], slots: ['2.environment'], form: 'map', host: 'batch', source: `${CDK} aws-batch/lib/ecs-container-definition.d.ts` },
  { library: 'aws-cdk-lib/aws-batch', callees: ['CfnJobDefinition'], slots: ['2.containerProperties.environment'], form: 'list', host: 'batch', source: `${CDK} aws-batch/lib/batch.generated.d.ts` },
  // CDK: CodeBuild
  { library: 'aws-cdk-lib/aws-codebuild', callees: ['Project', 'PipelineProject'], slots: ['2.environmentVariables', '2.environment.environmentVariables'], form: 'typed', host: 'codebuild', source: `${CDK} aws-codebuild/lib/project.d.ts` },
  { library: 'aws-cdk-lib/aws-codebuild', callees: ['CfnProject'], slots: ['2.environment.environmentVariables'], form: 'list', host: 'codebuild', source: `${CDK} aws-codebuild/lib/codebuild.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-codepipeline-actions', callees: ['CodeBuildAction'], slots: ['0.environmentVariables'], form: 'typed', host: 'codebuild', source: `${CDK} aws-codepipeline-actions/lib/codebuild/build-action.d.ts` },
  { library: 'aws-cdk-lib/pipelines', callees: ['ShellStep', 'CodeBuildStep'], slots: ['1.env'], form: 'map', host: 'codebuild', source: `${CDK} pipelines/lib/blueprint/shell-step.d.ts` },
  { library: 'aws-cdk-lib/pipelines', callees: ['CodeBuildStep'], slots: ['1.buildEnvironment.environmentVariables'], form: 'typed', host: 'codebuild', source: `${CDK} pipelines/lib/codepipeline/codebuild-step.d.ts` },
  // CDK: Amplify and App Runner
  { library: 'aws-cdk-lib/aws-amplify', callees: ['CfnApp', 'CfnBranch'], slots: ['2.environmentVariables'], form: 'list', host: 'amplify', source: `${CDK} aws-amplify/lib/amplify.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-amplify', callees: ['App', 'Branch'], slots: ['2.environmentVariables'], form: 'map', host: 'amplify', source: ALPHA },
  { library: 'aws-cdk-lib/aws-amplify', callees: ['App.addBranch'], slots: ['1.environmentVariables'], form: 'map', host: 'amplify', source: ALPHA },
  { library: 'aws-cdk-lib/aws-amplify', callees: ['App.addEnvironment', 'Branch.addEnvironment', 'App.addBranch.addEnvironment'], slots: ['0', '1'], form: 'pair', host: 'amplify', source: ALPHA },
  { library: 'aws-cdk-lib/aws-apprunner', callees: ['CfnService'], slots: ['2.sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables', '2.sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues.runtimeEnvironmentVariables'], form: 'list', host: 'app-runner', source: `${CDK} aws-apprunner/lib/apprunner.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-apprunner', callees: ['Source.fromEcr', 'Source.fromEcrPublic', 'Source.fromAsset'], slots: ['0.imageConfiguration.environmentVariables', '0.imageConfiguration.environment'], form: 'map', host: 'app-runner', source: ALPHA },
  { library: 'aws-cdk-lib/aws-apprunner', callees: ['Service.addEnvironmentVariable'], slots: ['0', '1'], form: 'pair', host: 'app-runner', source: ALPHA },
  // CDK: Elastic Beanstalk, SageMaker, Glue
  { library: 'aws-cdk-lib/aws-elasticbeanstalk', callees: ['CfnEnvironment', 'CfnConfigurationTemplate'], slots: ['2.optionSettings'], form: 'list', host: 'beanstalk', source: `${CDK} aws-elasticbeanstalk/lib/elasticbeanstalk.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-sagemaker', callees: ['CfnModel'], slots: ['2.primaryContainer.environment', '2.containers.[].environment'], form: 'map', host: 'sagemaker', source: `${CDK} aws-sagemaker/lib/sagemaker.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-glue', callees: ['CfnJob', '*Job'], slots: ['2.defaultArguments'], form: 'map', host: 'glue', source: `${CDK} aws-glue/lib/glue.generated.d.ts` },
  // CDK: what Step Functions start
  { library: 'aws-cdk-lib/aws-stepfunctions-tasks', callees: ['EcsRunTask'], slots: ['2.containerOverrides.[].environment'], form: 'list', host: 'ecs', source: `${CDK} aws-stepfunctions-tasks/lib/ecs/run-ecs-task-base-types.d.ts` },
  { library: 'aws-cdk-lib/aws-stepfunctions-tasks', callees: ['CodeBuildStartBuild'], slots: ['2.environmentVariablesOverride'], form: 'typed', host: 'codebuild', source: `${CDK} aws-stepfunctions-tasks/lib/codebuild/start-build.d.ts` },
  { library: 'aws-cdk-lib/aws-stepfunctions-tasks', callees: ['BatchSubmitJob'], slots: ['2.containerOverrides.environment'], form: 'map', host: 'batch', source: `${CDK} aws-stepfunctions-tasks/lib/batch/submit-job.d.ts` },
  { library: 'aws-cdk-lib/aws-stepfunctions-tasks', callees: ['SageMakerCreateTrainingJob', 'SageMakerCreateTransformJob'], slots: ['2.environment'], form: 'map', host: 'sagemaker', source: `${CDK} aws-stepfunctions-tasks/lib/sagemaker/create-training-job.d.ts` },
  // CDK: user data
  { library: 'aws-cdk-lib/aws-ec2', callees: ['UserData.forLinux.addCommands', 'UserData.forWindows.addCommands', 'UserData.custom.addCommands', 'UserData.custom', 'Instance.addUserData', 'Instance.userData.addCommands'], slots: ['*'], form: 'script', host: 'ec2', source: `${CDK} aws-ec2/lib/user-data.d.ts` },
  { library: 'aws-cdk-lib/aws-ec2', callees: ['CfnInstance'], slots: ['2.userData'], form: 'script', host: 'ec2', source: `${CDK} aws-ec2/lib/ec2.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-ec2', callees: ['CfnLaunchTemplate'], slots: ['2.launchTemplateData.userData'], form: 'script', host: 'ec2', source: `${CDK} aws-ec2/lib/ec2.generated.d.ts` },
  { library: 'aws-cdk-lib/aws-autoscaling', callees: ['AutoScalingGroup.addUserData', 'AutoScalingGroup.userData.addCommands'], slots: ['*'], form: 'script', host: 'ec2', source: `${CDK} aws-autoscaling/lib/auto-scaling-group.d.ts` },
  // Amplify Gen 2, SST, Serverless
  { library: '@aws-amplify/backend', callees: ['defineFunction'], slots: ['0.environment'], form: 'map', host: 'lambda', source: '@aws-amplify/backend@1.25.1, @aws-amplify/backend-function lib/factory.d.ts' },
  { library: 'sst', callees: SST_COMPONENTS.map((name) => `aws.${name}`), slots: ['1.environment'], form: 'map', host: 'lambda', source: SST },
  { library: 'sst', callees: ['aws.Service', 'aws.Task'], slots: ['1.environment'], form: 'map', host: 'ecs', source: 'https://sst.dev/docs/component/aws/service#environment' },
  { library: 'sst/constructs', callees: ['Function', '*Site'], slots: ['2.environment'], form: 'map', host: 'lambda', source: 'https://v2.sst.dev/constructs/Function#environment' },
  // Pulumi
  { library: '@pulumi/aws', callees: ['lambda.Function', 'lambda.CallbackFunction'], slots: ['1.environment.variables'], form: 'map', host: 'lambda', source: `${PULUMI} lambda/function.d.ts` },
  { library: '@pulumi/aws', callees: ['ecs.TaskDefinition'], slots: ['1.containerDefinitions.[].environment'], form: 'list', host: 'ecs', source: `${PULUMI} ecs/taskDefinition.d.ts` },
  { library: '@pulumi/aws', callees: ['codebuild.Project'], slots: ['1.environment.environmentVariables'], form: 'list', host: 'codebuild', source: `${PULUMI} types/input.d.ts` },
  { library: '@pulumi/aws', callees: ['amplify.App', 'amplify.Branch'], slots: ['1.environmentVariables'], form: 'map', host: 'amplify', source: `${PULUMI} amplify/app.d.ts` },
  { library: '@pulumi/aws', callees: ['apprunner.Service'], slots: ['1.sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables', '1.sourceConfiguration.codeRepository.codeConfiguration.codeConfigurationValues.runtimeEnvironmentVariables'], form: 'map', host: 'app-runner', source: `${PULUMI} types/input.d.ts` },
  { library: '@pulumi/aws', callees: ['batch.JobDefinition'], slots: ['1.containerProperties.environment'], form: 'list', host: 'batch', source: `${PULUMI} batch/jobDefinition.d.ts` },
  { library: '@pulumi/aws', callees: ['ec2.Instance', 'ec2.LaunchTemplate', 'ec2.LaunchConfiguration'], slots: ['1.userData', '1.userDataBase64'], form: 'script', host: 'ec2', source: `${PULUMI} ec2/instance.d.ts` },
  { library: '@pulumi/aws', callees: ['elasticbeanstalk.Environment', 'elasticbeanstalk.ConfigurationTemplate'], slots: ['1.settings'], form: 'list', host: 'beanstalk', source: `${PULUMI} elasticbeanstalk/environment.d.ts` },
  { library: '@pulumi/aws', callees: ['sagemaker.Model'], slots: ['1.primaryContainer.environment', '1.containers.[].environment'], form: 'map', host: 'sagemaker', source: `${PULUMI} types/input.d.ts` },
  { library: '@pulumi/aws', callees: ['glue.Job'], slots: ['1.defaultArguments'], form: 'map', host: 'glue', source: `${PULUMI} glue/job.d.ts` },
  { library: '@pulumiverse/vercel', callees: ['Project'], slots: ['1.environments'], form: 'list', host: 'vercel', source: '@pulumiverse/vercel@5.4.1 types/input.d.ts' },
  { library: '@pulumiverse/vercel', callees: ['ProjectEnvironmentVariables'], slots: ['1.variables'], form: 'list', host: 'vercel', source: '@pulumiverse/vercel@5.4.1 types/input.d.ts' },
  { library: '@pulumiverse/vercel', callees: ['ProjectEnvironmentVariable', 'SharedEnvironmentVariable'], slots: ['1.key', '1.value'], form: 'single', host: 'vercel', source: '@pulumiverse/vercel@5.4.1 projectEnvironmentVariable.d.ts' },
  { library: '@pulumi/command', callees: ['remote.Command', 'local.Command'], slots: ['1.create', '1.update'], form: 'script', host: 'server', source: '@pulumi/command@1.2.1 remote/command.d.ts' },
  { library: '@pulumi/awsx', callees: ['ecs.FargateService', 'ecs.EC2Service'], slots: ['1.taskDefinitionArgs.container.environment', '1.taskDefinitionArgs.containers.*.environment'], form: 'list', host: 'ecs', source: '@pulumi/awsx@3.9.0 types/input.d.ts' },
  { library: '@pulumi/awsx', callees: ['ecs.FargateTaskDefinition', 'ecs.EC2TaskDefinition'], slots: ['1.container.environment', '1.containers.*.environment'], form: 'list', host: 'ecs', source: '@pulumi/awsx@3.9.0 types/input.d.ts' },
  { library: '@pulumi/docker', callees: ['Image'], slots: ['1.build.args'], form: 'map', host: 'docker-build', source: '@pulumi/docker@5.2.0 types/input.d.ts' },
  { library: '@pulumi/docker-build', callees: ['Image'], slots: ['1.buildArgs'], form: 'map', host: 'docker-build', source: '@pulumi/docker-build@0.0.22 image.d.ts' },
  // Kubernetes
  { library: '@pulumi/kubernetes', callees: ['core.v1.Pod'], slots: below(1, POD_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: '@pulumi/kubernetes', callees: ['apps.v1.Deployment', 'apps.v1.StatefulSet', 'apps.v1.DaemonSet', 'batch.v1.Job'], slots: below(1, TEMPLATE_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: '@pulumi/kubernetes', callees: ['batch.v1.CronJob'], slots: below(1, CRON_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: 'cdk8s', callees: ['KubePod'], slots: below(2, POD_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: 'cdk8s', callees: ['KubeDeployment', 'KubeStatefulSet', 'KubeDaemonSet', 'KubeJob'], slots: below(2, TEMPLATE_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: 'cdk8s', callees: ['KubeCronJob'], slots: below(2, CRON_ENV), form: 'list', host: 'kubernetes', source: POD },
  { library: '@pulumi/kubernetes', callees: ['core.v1.ConfigMap'], slots: ['1.data'], form: 'map', host: 'kubernetes', source: CONFIG_MAP },
  { library: 'cdk8s', callees: ['KubeConfigMap'], slots: ['2.data'], form: 'map', host: 'kubernetes', source: CONFIG_MAP },
  { library: 'cdk8s-plus', callees: ['ConfigMap'], slots: ['2.data'], form: 'map', host: 'kubernetes', source: 'cdk8s-plus-30@2.4.10 lib/config-map.d.ts' },
  { library: 'cdk8s-plus', callees: ['ConfigMap.addData'], slots: ['0', '1'], form: 'pair', host: 'kubernetes', source: 'cdk8s-plus-30@2.4.10 lib/config-map.d.ts' },
  { library: 'cdk8s-plus', callees: ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod'], slots: ['2.containers.[].envVariables'], form: 'map', host: 'kubernetes', source: 'cdk8s-plus-30@2.4.10 lib/container.d.ts' },
  { library: 'cdk8s-plus', callees: ['*.addContainer'], slots: ['0.envVariables'], form: 'map', host: 'kubernetes', source: 'cdk8s-plus-30@2.4.10 lib/container.d.ts' },
  { library: 'cdk8s-plus', callees: ['*.addContainer.env.addVariable'], slots: ['0', '1'], form: 'pair', host: 'kubernetes', source: 'cdk8s-plus-30@2.4.10 lib/container.d.ts' },
  // CDKTF
  { library: '@cdktf/provider-aws', callees: ['LambdaFunction'], slots: ['2.environment.variables'], form: 'map', host: 'lambda', source: `${TERRAFORM}/resources/lambda_function` },
  { library: '@cdktf/provider-aws', callees: ['EcsTaskDefinition'], slots: ['2.containerDefinitions.[].environment'], form: 'list', host: 'ecs', source: `${TERRAFORM}/resources/ecs_task_definition` },
  { library: '@cdktf/provider-aws', callees: ['Instance'], slots: ['2.userData'], form: 'script', host: 'ec2', source: `${TERRAFORM}/resources/instance` },
  // SDK v3 and v2
  { library: '@aws-sdk/client-lambda', callees: ['CreateFunctionCommand', 'UpdateFunctionConfigurationCommand', 'Lambda.createFunction', 'Lambda.updateFunctionConfiguration'], slots: ['0.Environment.Variables'], form: 'map', host: 'lambda', source: '@aws-sdk/client-lambda@3.1164.0 models_0.d.ts' },
  { library: 'aws-sdk', callees: ['Lambda.createFunction', 'Lambda.updateFunctionConfiguration'], slots: ['0.Environment.Variables'], form: 'map', host: 'lambda', source: 'aws-sdk@2.1693.0 clients/lambda.d.ts' },
  { library: '@aws-sdk/client-ecs', callees: ['RegisterTaskDefinitionCommand', 'ECS.registerTaskDefinition'], slots: ['0.containerDefinitions.[].environment'], form: 'list', host: 'ecs', source: '@aws-sdk/client-ecs@3.1164.0 models_0.d.ts' },
  { library: '@aws-sdk/client-ecs', callees: ['RunTaskCommand', 'ECS.runTask'], slots: ['0.overrides.containerOverrides.[].environment'], form: 'list', host: 'ecs', source: '@aws-sdk/client-ecs@3.1164.0 models_0.d.ts' },
  { library: '@aws-sdk/client-codebuild', callees: ['CreateProjectCommand', 'UpdateProjectCommand'], slots: ['0.environment.environmentVariables'], form: 'list', host: 'codebuild', source: '@aws-sdk/client-codebuild@3.1142.0 models_0.d.ts' },
  { library: '@aws-sdk/client-codebuild', callees: ['StartBuildCommand'], slots: ['0.environmentVariablesOverride'], form: 'list', host: 'codebuild', source: '@aws-sdk/client-codebuild@3.1142.0 models_0.d.ts' },
  { library: '@aws-sdk/client-batch', callees: ['SubmitJobCommand'], slots: ['0.containerOverrides.environment'], form: 'list', host: 'batch', source: '@aws-sdk/client-batch@3.1138.0 models_0.d.ts' },
  { library: '@aws-sdk/client-batch', callees: ['RegisterJobDefinitionCommand'], slots: ['0.containerProperties.environment'], form: 'list', host: 'batch', source: '@aws-sdk/client-batch@3.1138.0 models_0.d.ts' },
  { library: '@aws-sdk/client-amplify', callees: ['CreateAppCommand', 'UpdateAppCommand', 'CreateBranchCommand', 'UpdateBranchCommand'], slots: ['0.environmentVariables'], form: 'map', host: 'amplify', source: '@aws-sdk/client-amplify@3.1169.0 models_0.d.ts' },
  { library: '@aws-sdk/client-apprunner', callees: ['CreateServiceCommand', 'UpdateServiceCommand'], slots: ['0.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables'], form: 'map', host: 'app-runner', source: '@aws-sdk/client-apprunner@3.1142.0 models_0.d.ts' },
  { library: '@aws-sdk/client-ec2', callees: ['RunInstancesCommand'], slots: ['0.UserData'], form: 'script', host: 'ec2', source: '@aws-sdk/client-ec2@3.1169.0 dist-types/models' },
] as const satisfies readonly VariablesRow[];

/** A configuration file that is an object, known by its type or by its name. */
export const CONFIGURATION_TYPES = [
  {
    library: '@serverless/typescript',
    name: 'AWS',
    filename: /(?:^|\/)serverless\.[cm]?[jt]s$/,
    slots: ['provider.environment', 'functions.*.environment'],
    host: 'lambda',
    source: '@serverless/typescript@4.30.0 index.d.ts',
  },
] as const;

/** Something that makes a long-term key. */
export interface KeyMakerRow {
  readonly library: string;
  readonly callees: readonly string[];
  readonly via: 'call' | 'new';
  readonly kind: 'access-key' | 'service-credential';
  /** Where the user stands whose key it is. */
  readonly user?: string;
  /** Where it is said that the key does not work (any more). */
  readonly status?: string;
  /** An option that encrypts the key for a person. */
  readonly recipient?: string;
  /** The members that hold the ID and the secret of what is made. */
  readonly id?: readonly string[];
  readonly secret?: readonly string[];
  /** The member that holds the password of SES's SMTP, which only a long-term key has. */
  readonly smtp?: string;
  readonly source: string;
}

export const KEY_MAKERS = [
  { library: 'aws-cdk-lib/aws-iam', callees: ['AccessKey'], via: 'new', kind: 'access-key', user: '2.user', status: '2.status', id: ['accessKeyId'], secret: ['secretAccessKey'], source: `${CDK} aws-iam/lib/access-key.d.ts` },
  { library: 'aws-cdk-lib/aws-iam', callees: ['CfnAccessKey'], via: 'new', kind: 'access-key', user: '2.userName', status: '2.status', id: ['ref', 'attrId'], secret: ['attrSecretAccessKey'], source: `${CDK} aws-iam/lib/iam.generated.d.ts` },
  { library: '@pulumi/aws', callees: ['iam.AccessKey'], via: 'new', kind: 'access-key', user: '1.user', status: '1.status', recipient: '1.pgpKey', id: ['id'], secret: ['secret'], smtp: 'sesSmtpPasswordV4', source: `${PULUMI} iam/accessKey.d.ts` },
  { library: '@pulumi/aws', callees: ['iam.ServiceSpecificCredential'], via: 'new', kind: 'service-credential', user: '1.userName', secret: ['servicePassword', 'serviceCredentialSecret'], source: `${PULUMI} iam/serviceSpecificCredential.d.ts` },
  { library: '@cdktf/provider-aws', callees: ['IamAccessKey'], via: 'new', kind: 'access-key', user: '2.user', status: '2.status', recipient: '2.pgpKey', id: ['id'], secret: ['secret'], smtp: 'sesSmtpPasswordV4', source: `${TERRAFORM}/resources/iam_access_key` },
  { library: '@cdktf/provider-aws', callees: ['IamServiceSpecificCredential'], via: 'new', kind: 'service-credential', user: '2.userName', secret: ['servicePassword'], source: `${TERRAFORM}/resources/iam_service_specific_credential` },
  { library: '@aws-sdk/client-iam', callees: ['CreateAccessKeyCommand'], via: 'new', kind: 'access-key', source: '@aws-sdk/client-iam@3.1169.0 commands/CreateAccessKeyCommand.d.ts' },
  { library: '@aws-sdk/client-iam', callees: ['IAM.createAccessKey'], via: 'call', kind: 'access-key', source: '@aws-sdk/client-iam@3.1169.0 IAM.d.ts' },
  { library: '@aws-sdk/client-iam', callees: ['CreateServiceSpecificCredentialCommand'], via: 'new', kind: 'service-credential', source: '@aws-sdk/client-iam@3.1169.0 commands/CreateServiceSpecificCredentialCommand.d.ts' },
  { library: '@aws-sdk/client-iam', callees: ['IAM.createServiceSpecificCredential'], via: 'call', kind: 'service-credential', source: '@aws-sdk/client-iam@3.1169.0 IAM.d.ts' },
  { library: 'aws-sdk', callees: ['IAM.createAccessKey'], via: 'call', kind: 'access-key', source: 'aws-sdk@2.1693.0 clients/iam.d.ts' },
  { library: 'aws-sdk', callees: ['IAM.createServiceSpecificCredential'], via: 'call', kind: 'service-credential', source: 'aws-sdk@2.1693.0 clients/iam.d.ts' },
] as const satisfies readonly KeyMakerRow[];

/**
 * Operations on keys that exist: code that deletes or deactivates keys beside making them rotates keys, or manages those of
 * others. Names of commands and methods in normal form, without `Command`.
 */
export const KEY_CARE = [
  'deleteaccesskey',
  'updateaccesskey',
  'deleteservicespecificcredential',
  'updateservicespecificcredential',
  'resetservicespecificcredential',
] as const;

/** IAM users; a password for the console shows that one is a person, a group lets it seem so. */
export const USERS = [
  { library: 'aws-cdk-lib/aws-iam', callee: 'User', password: ['2.password', '2.passwordResetRequired'], groups: ['2.groups'], source: `${CDK} aws-iam/lib/user.d.ts` },
  { library: 'aws-cdk-lib/aws-iam', callee: 'CfnUser', password: ['2.loginProfile'], groups: ['2.groups'], source: `${CDK} aws-iam/lib/iam.generated.d.ts` },
  { library: '@pulumi/aws', callee: 'iam.User', password: [], groups: [], source: `${PULUMI} iam/user.d.ts` },
  { library: '@cdktf/provider-aws', callee: 'IamUser', password: [], groups: [], source: `${TERRAFORM}/resources/iam_user` },
] as const satisfies readonly UserRow[];

export interface UserRow {
  readonly library: string;
  readonly callee: string;
  /** The slots that give it a password, and groups. */
  readonly password: readonly string[];
  readonly groups: readonly string[];
  readonly source: string;
}

/** Constructs that give a user a password or a group. */
export const PERSONAL = [
  { library: '@pulumi/aws', callee: 'iam.UserLoginProfile', slot: '1.user', gives: 'password', source: `${PULUMI} iam/userLoginProfile.d.ts` },
  { library: '@pulumi/aws', callee: 'iam.UserGroupMembership', slot: '1.user', gives: 'group', source: `${PULUMI} iam/userGroupMembership.d.ts` },
  { library: '@pulumi/aws', callee: 'iam.GroupMembership', slot: '1.users.[]', gives: 'group', source: `${PULUMI} iam/groupMembership.d.ts` },
  { library: '@cdktf/provider-aws', callee: 'IamUserLoginProfile', slot: '2.user', gives: 'password', source: `${TERRAFORM}/resources/iam_user_login_profile` },
  { library: '@cdktf/provider-aws', callee: 'IamUserGroupMembership', slot: '2.user', gives: 'group', source: `${TERRAFORM}/resources/iam_user_group_membership` },
] as const;

/** What publishes a value. */
export const OUTPUTS = [
  { library: 'aws-cdk-lib', callee: 'CfnOutput', slot: '2.value', words: 'a stack output', source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html' },
  { library: 'cdktf', callee: 'TerraformOutput', slot: '2.value', words: 'an output of the stack', source: 'cdktf@0.21.0 lib/terraform-output.d.ts' },
] as const;

/** The functions that wrap a plain text as a secret, and put it into the template as it is. */
export const PLAIN_TEXT = [
  { library: 'aws-cdk-lib', callee: 'SecretValue.unsafePlainText', source: `${CDK} core/lib/secret-value.d.ts` },
  { library: 'aws-cdk-lib', callee: 'SecretValue.plainText', source: `${CDK} core/lib/secret-value.d.ts` },
] as const;

/** Methods and functions that give what they are given, or the text of it. */
export const PASSING_CALLS = ['unsafeUnwrap', 'toString', 'apply', 'secret', 'unsecret', 'output', 'interpolate', 'concat', 'asString', 'fromValue', 'unsafePlainText'] as const;

/** Calls that read a variable of the process and hand on what it holds. */
export const VARIABLE_READERS = [{ callee: 'EnvValue.fromProcess', source: 'cdk8s-plus-30@2.4.10 lib/container.js' }] as const;

/** Methods that give back their object, so that calls can be chained. */
export const FLUENT_METHODS = ['addEnvironment'] as const;

/** Calls that read a setting, whoever keeps it: its value then stands in the variable. */
export const SETTING_READERS = [
  'require',
  'requireSecret',
  'get',
  'getSecret',
  'getOrThrow',
  'tryGetContext',
  'valueForStringParameter',
  'valueFromLookup',
  'secretValueFromJson',
  'secretsManager',
  'ssmSecure',
] as const;

/** Words that make a name one of something else than the key itself: where it is kept, how long it lives. */
export const REFERENCE_WORDS = ['arn', 'name', 'path', 'parameter', 'param', 'ssm', 'file', 'ref', 'reference', 'uri', 'url', 'version', 'stage', 'field'] as const;

/** Words that may follow the name of a key: where it is used. */
export const STAGE_WORDS = ['prod', 'production', 'dev', 'development', 'stage', 'staging', 'qa', 'uat', 'live', 'main', 'default', 'value'] as const;

/** Services of AWS with keys of another kind: `CLOUDFRONT_KEY` is that of a key pair, `COGNITO_SECRET` that of a client. */
export const OTHER_KEY_WORDS = ['cloudfront', 'cognito', 'kms', 'rds', 'redshift'] as const;

/** Words of a variable beside a key that tell of Amazon's Product Advertising API, which knows no roles. */
export const PARTNER_WORDS = ['affiliate', 'associate', 'associates', 'paapi', 'partner'] as const;

/** Vendors that know nothing but keys, and emulators: words of a name. */
export const OTHER_VENDOR_WORDS = [
  'r2', 'cloudflare', 'minio', 'spaces', 'digitalocean', 'b2', 'backblaze', 'wasabi', 'scaleway', 'scw', 'hetzner', 'supabase',
  'tigris', 'linode', 'akamai', 'vultr', 'ovh', 'aliyun', 'alibaba', 'alicloud', 'oss', 'tencent', 'cos', 'huawei', 'obs', 'storj',
  'filebase', 'yandex', 'ibm', 'gcs', 'gcp', 'google', 'azure', 'volc', 'volcengine', 'tos', 'idrive', 'contabo', 'exoscale',
  'upcloud', 'stackit', 'ionos', 'garage', 'ceph', 'rustfs', 'seaweedfs', 'bunny', 'bunnycdn', 'qiniu', 'baidu', 'nebius', 'selectel',
  'openai', 'stripe', 'paypal', 'razorpay', 'twilio', 'github', 'gitlab', 'do', 'e2', 'localstack', 'local', 'fake', 'mock', 'test',
] as const;

/** What a key is for that nobody knows the use of, and a password of one service. */
export const ELSEWHERE = {
  'access-key': {
    wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html',
  },
  'service-credential': {
    wayOut: 'Sign with a role: CodeCommit (`git-remote-codecommit`), Keyspaces (its SigV4 plug-in) and Bedrock (short-term keys) take one',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html',
  },
} as const;

/** Machines outside of AWS that a role can be given to, by what people call the user. */
export const MACHINES = [
  { pattern: /github/i, wayOut: 'Let GitHub Actions assume a role with its OIDC token (`role-to-assume`)', source: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws' },
  { pattern: /gitlab/i, wayOut: 'Let GitLab assume a role with its OIDC token', source: 'https://docs.gitlab.com/ci/cloud_services/aws/' },
  { pattern: /bitbucket/i, wayOut: 'Let Bitbucket assume a role with its OIDC token', source: 'https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/' },
  { pattern: /circle-?ci/i, wayOut: 'Let CircleCI assume a role with its OIDC token', source: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/' },
  { pattern: /vercel/i, wayOut: 'Let Vercel assume a role with its OIDC token', source: 'https://vercel.com/docs/oidc/aws' },
] as const;

/** The step of a GitHub workflow that takes either keys or a role. */
export const WORKFLOW_ACTION = {
  uses: 'aws-actions/configure-aws-credentials',
  id: 'aws-access-key-id',
  secret: 'aws-secret-access-key',
  token: 'aws-session-token',
  role: 'role-to-assume',
  source: 'https://github.com/aws-actions/configure-aws-credentials',
} as const;

/** A call that makes every job of a pipeline sign with keys from the secrets of the repository. */
export const WORKFLOW_CALLS = [
  { library: 'cdk-pipelines-github', callee: 'AwsCredentials.fromGitHubSecrets', source: 'cdk-pipelines-github@0.4.139 lib/aws-credentials.d.ts' },
] as const;

/** The name of a user that no person has: a service that builds and deploys. Source: the names of the services. */
export const MACHINE_NAME = /github|gitlab|bitbucket|circleci|pipeline|deployer|(?:^|[^a-z])(?:bot|ci|cicd)(?:[^a-z]|$)/i;
