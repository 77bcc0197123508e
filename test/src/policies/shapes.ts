/** The same policy in every shape: `s3:*` is allowed on the objects of a bucket. The mark `‹…›` is where it has to change. */
export interface Shape {
  readonly name: string;
  readonly filename?: string;
  readonly code: string;
}

const STATEMENT = "{ Effect: 'Allow', Action: ‹'s3:*'›, Resource: 'arn:aws:s3:::photos/*' }";
const POLICY = `{ Version: '2012-10-17', Statement: [${STATEMENT}] }`;
const JSON_POLICY = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": [‹"s3:*"›], "Resource": "arn:aws:s3:::photos/*" }] }';

const OF_RESOURCE = "{ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: ‹'s3:*'›, Resource: '*' }] }";

const IAM = "import * as iam from 'aws-cdk-lib/aws-iam';\n";
const AWS = "import * as aws from '@pulumi/aws';\n";
const LISTED = "statements: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }]";
const CDK = "{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }";

export const SHAPES: readonly Shape[] = [
  { name: 'an object', code: `export const policy = ${POLICY};` },
  { name: 'an object with one statement', code: `export const policy = { Version: '2012-10-17', Statement: ${STATEMENT} };` },
  { name: 'an object that does not change', code: `export const policy = ${POLICY} as const;` },
  { name: 'a list of actions', code: `export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', ‹'s3:*'›], Resource: 'arn:aws:s3:::photos/*' }] };` },
  { name: 'a statement under a name', code: `const photos = ${STATEMENT};\nexport const policy = { Version: '2012-10-17', Statement: [photos] };` },
  { name: 'an action under a name', code: `const ALL = ‹'s3:*'›;\nexport const policy = { Statement: [{ Effect: 'Allow', Action: ALL, Resource: '*' }] };` },
  { name: 'actions under a name', code: `const ACTIONS = [‹'s3:*'›];\nexport const policy = { Statement: [{ Effect: 'Allow', Action: ACTIONS, Resource: '*' }] };` },
  { name: 'statements that are spread', code: `const base = [${STATEMENT}];\nexport const policy = (extra) => ({ Statement: [...base, ...extra] });` },
  { name: 'a statement that is spread', code: `const base = { Effect: 'Allow', Action: ‹'s3:*'› };\nexport const policy = { Statement: [{ ...base, Resource: '*' }] };` },
  { name: 'statements of a function', code: `const statements = () => [${STATEMENT}];\nexport const policy = { Statement: statements() };` },
  { name: 'a statement of a function with an argument', code: "const allow = (action) => ({ Effect: 'Allow', Action: action, Resource: '*' });\nexport const policy = { Statement: [allow(‹'s3:*'›)] };" },
  { name: 'a statement under a condition', code: `export const policy = (all) => ({ Statement: [...(all ? [${STATEMENT}] : [])] });` },
  { name: 'a statement in a list of its own', code: `export const statements = [${STATEMENT}];` },
  { name: 'statements that are pushed', code: `const policy = { Version: '2012-10-17', Statement: [] };\npolicy.Statement.push(${STATEMENT});\nexport default policy;` },
  { name: 'names with quotes', code: "export const policy = { 'Statement': [{ 'Effect': 'Allow', 'Action': ‹'s3:*'›, 'Resource': '*' }] };" },
  { name: 'a JSON text', code: `export const policy = '${JSON_POLICY}';` },
  { name: 'a JSON text in double quotes', code: `export const policy = "${JSON_POLICY.replaceAll('"', String.raw`\"`)}";` },
  { name: 'a template', code: `export const policy = \`${JSON_POLICY}\`;` },
  { name: 'a template with a hole', code: `export const policyDocument = (bucket) => \`${JSON_POLICY.replace('photos', '${bucket}')}\`;` },
  { name: 'a template over lines', code: `export const policy = \`{\n  "Statement": {\n    "Effect": "Allow",\n    "Action": ‹"s3:*"›,\n    "Resource": "*"\n  }\n}\`;` },
  { name: 'JSON.stringify', code: `export const policy = JSON.stringify(${POLICY});` },
  { name: 'JSON.parse', code: `export const policy = JSON.parse('{ "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] }');\nexport const other = ${POLICY};` },
  {
    name: 'a command of SDK v3',
    code: `import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
await new IAMClient({}).send(new PutRolePolicyCommand({ RoleName: 'photos', PolicyName: 'photos', PolicyDocument: JSON.stringify(${POLICY}) }));`,
  },
  {
    name: 'a command of SDK v3 with a text',
    code: `import { CreatePolicyCommand } from '@aws-sdk/client-iam';
export const command = new CreatePolicyCommand({ PolicyName: 'photos', PolicyDocument: '${JSON_POLICY}' });`,
  },
  {
    name: 'a text that comes to a command by a name',
    code: `import { CreatePolicyCommand } from '@aws-sdk/client-iam';
const text = '${JSON_POLICY}';
export const command = new CreatePolicyCommand({ PolicyName: 'photos', PolicyDocument: text });`,
  },
  {
    name: 'the attribute of a queue',
    code: `import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
export const command = new SetQueueAttributesCommand({ QueueUrl: 'q', Attributes: { Policy: JSON.stringify(${POLICY}) } });`,
  },
  {
    name: 'a method of SDK v3',
    code: `import { S3 } from '@aws-sdk/client-s3';
await new S3({}).putBucketPolicy({ Bucket: 'photos', Policy: JSON.stringify(${POLICY}) });`,
  },
  {
    name: 'a method of SDK v2',
    code: `const AWS = require('aws-sdk');
const iam = new AWS.IAM();
iam.putRolePolicy({ RoleName: 'photos', PolicyName: 'photos', PolicyDocument: JSON.stringify(${POLICY}) }).promise();`,
  },
  {
    name: 'a method of SDK v2 with parameters under a name',
    code: `const S3 = require('aws-sdk/clients/s3');
const params = { Bucket: 'photos', Policy: '${JSON_POLICY}' };
new S3().putBucketPolicy(params).promise();`,
  },
  { name: 'CDK', code: `${IAM}export const statement = new iam.PolicyStatement(${CDK});` },
  { name: 'CDK by name', code: `import { PolicyStatement, Effect } from 'aws-cdk-lib/aws-iam';\nexport const statement = new PolicyStatement({ effect: Effect.ALLOW, actions: [‹'s3:*'›], resources: ['*'] });` },
  { name: 'CDK by the name of the service', code: `import { aws_iam as iam } from 'aws-cdk-lib';\nexport const statement = new iam.PolicyStatement(${CDK});` },
  { name: 'CDK 1', code: `import * as iam from '@aws-cdk/aws-iam';\nexport const statement = new iam.PolicyStatement(${CDK});` },
  { name: 'CDK that is required', code: `const { PolicyStatement } = require('aws-cdk-lib/aws-iam');\nmodule.exports = new PolicyStatement(${CDK});` },
  { name: 'properties of CDK under a name', code: `${IAM}const props = ${CDK};\nexport const statement = new iam.PolicyStatement(props);` },
  { name: 'addActions', code: `${IAM}export const statement = new iam.PolicyStatement();\nstatement.addActions('s3:GetObject', ‹'s3:*'›);\nstatement.addAllResources();` },
  { name: 'addActions of a list', code: `${IAM}export const statement = new iam.PolicyStatement();\nstatement.addActions(...['s3:GetObject', ‹'s3:*'›]);` },
  { name: 'addToRolePolicy', code: `${IAM}export const grant = (fn) => fn.addToRolePolicy(new iam.PolicyStatement(${CDK}));` },
  { name: 'addToPolicy of a statement under a name', code: `${IAM}const statement = new iam.PolicyStatement(${CDK});\nexport const grant = (role) => role.addToPolicy(statement);` },
  { name: 'a document of CDK', code: `${IAM}export const document = new iam.PolicyDocument({ statements: [new iam.PolicyStatement(${CDK})] });` },
  { name: 'inline policies of a role of CDK', code: `${IAM}export const role = (scope) => new iam.Role(scope, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'), inlinePolicies: { photos: new iam.PolicyDocument({ statements: [new iam.PolicyStatement(${CDK})] }) } });` },
  { name: 'fromJson of a statement', code: `${IAM}export const statement = iam.PolicyStatement.fromJson(${STATEMENT});` },
  { name: 'fromJson of a document', code: `${IAM}export const document = iam.PolicyDocument.fromJson(${POLICY});` },
  { name: 'a policy of the first level of CDK', code: `${IAM}export const policy = (scope) => new iam.CfnPolicy(scope, 'Policy', { policyName: 'photos', policyDocument: ${POLICY} });` },
  { name: 'an initial policy', code: `${IAM}import { Function } from 'aws-cdk-lib/aws-lambda';\nexport const photos = (scope, props) => new Function(scope, 'Photos', { ...props, initialPolicy: [new iam.PolicyStatement(${CDK})] });` },
  { name: 'a grant of CDK', code: `${IAM}export const grant = (grantee) => iam.Grant.addToPrincipal({ grantee, actions: [‹'s3:*'›], resourceArns: ['arn:aws:s3:::photos/*'] });` },
  { name: 'a policy of Pulumi', code: `${AWS}export const policy = new aws.iam.Policy('photos', { policy: ${POLICY} });` },
  { name: 'a policy of Pulumi as text', code: `${AWS}export const policy = new aws.iam.RolePolicy('photos', { role: 'photos', policy: JSON.stringify(${POLICY}) });` },
  { name: 'pulumi.jsonStringify', code: `import * as pulumi from '@pulumi/pulumi';\n${AWS}export const policy = new aws.iam.Policy('photos', { policy: pulumi.jsonStringify(${POLICY}) });` },
  { name: 'pulumi.interpolate', code: `import * as pulumi from '@pulumi/pulumi';\n${AWS}const bucket = new aws.s3.Bucket('photos');\nexport const policy = new aws.iam.Policy('photos', { policy: { Statement: [{ Effect: 'Allow', Action: ‹'s3:*'›, Resource: pulumi.interpolate\`\${bucket.arn}/*\` }] } });` },
  { name: 'a text in pulumi.interpolate', code: `import * as pulumi from '@pulumi/pulumi';\n${AWS}const bucket = new aws.s3.Bucket('photos');\nexport const policy = new aws.iam.Policy('photos', { policy: pulumi.interpolate\`{ "Statement": [{ "Effect": "Allow", "Action": [‹"s3:*"›], "Resource": "\${bucket.arn}/*" }] }\` });` },
  { name: 'apply of Pulumi', code: `${AWS}const bucket = new aws.s3.Bucket('photos');\nexport const policy = new aws.s3.BucketPolicy('photos', { bucket: bucket.id, policy: bucket.arn.apply((arn) => JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: ‹'s3:*'›, Resource: \`\${arn}/*\` }] })) });` },
  { name: 'getPolicyDocument', code: `${AWS}export const document = aws.iam.getPolicyDocument({ ${LISTED} });` },
  { name: 'getPolicyDocumentOutput', code: `${AWS}export const document = aws.iam.getPolicyDocumentOutput({ ${LISTED} });` },
  { name: 'inline policies of a role of Pulumi', code: `${AWS}export const role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', inlinePolicies: [{ name: 'photos', policy: JSON.stringify(${POLICY}) }] });` },
  { name: 'a document of CDKTF', code: `import { DataAwsIamPolicyDocument } from '@cdktf/provider-aws/lib/data-aws-iam-policy-document';\nexport const document = (scope) => new DataAwsIamPolicyDocument(scope, 'photos', { statement: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }] });` },
  { name: 'a policy of CDKTF', code: `import { IamPolicy } from '@cdktf/provider-aws/lib/iam-policy';\nexport const policy = (scope) => new IamPolicy(scope, 'photos', { policy: JSON.stringify(${POLICY}) });` },
  { name: 'serverless.ts', filename: 'serverless.ts', code: `export default { service: 'photos', provider: { name: 'aws', iam: { role: { statements: [${STATEMENT}] } } } };` },
  { name: 'serverless.ts of version 2', filename: 'serverless.ts', code: `export default { service: 'photos', provider: { name: 'aws', iamRoleStatements: [${STATEMENT}] } };` },
  { name: 'a function of serverless.ts', filename: 'serverless.ts', code: `export default { service: 'photos', functions: { upload: { handler: 'upload.handler', iamRoleStatements: [${STATEMENT}] } } };` },
  { name: 'resources of CloudFormation', filename: 'serverless.ts', code: `export default { resources: { Resources: { PhotosRole: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: 'photos', PolicyDocument: ${POLICY} }] } } } } };` },
  { name: 'Fn::Sub', filename: 'serverless.ts', code: `export default { resources: { Resources: { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: [‹'s3:*'›], Resource: { 'Fn::Sub': 'arn:aws:s3:::\${Bucket}/*' } }] } } } } } };` },
  { name: 'SST', filename: 'sst.config.ts', code: `export const photos = new sst.aws.Function('Photos', { handler: 'photos.handler', permissions: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }] });` },
  { name: 'a permission of SST', filename: 'sst.config.ts', code: `export const permission = sst.aws.permission({ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] });` },
  { name: 'Amplify Gen 2', filename: 'amplify/backend.ts', code: `import { defineBackend } from '@aws-amplify/backend';\nimport { PolicyStatement } from 'aws-cdk-lib/aws-iam';\nimport { photos } from './photos/resource';\nconst backend = defineBackend({ photos });\nbackend.photos.resources.lambda.addToRolePolicy(new PolicyStatement(${CDK}));` },
  { name: 'a class that builds a policy', code: `export class Photos {\n  private readonly bucket = 'photos';\n  policy() {\n    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ‹'s3:*'›, Resource: \`arn:aws:s3:::\${this.bucket}/*\` }] };\n  }\n}` },
  ...commands(),
  { name: 'a bucket policy of the first level of CDK', code: `import * as s3 from 'aws-cdk-lib/aws-s3';\nexport const policy = (scope) => new s3.CfnBucketPolicy(scope, 'Policy', { bucket: 'photos', policyDocument: ${OF_RESOURCE} });` },
  { name: 'a managed policy of the first level of CDK', code: `${IAM}export const policy = (scope) => new iam.CfnManagedPolicy(scope, 'Policy', { policyDocument: ${POLICY} });` },
  { name: 'a policy of a role of the first level of CDK', code: `${IAM}export const policy = (scope) => new iam.CfnRolePolicy(scope, 'Policy', { roleName: 'photos', policyName: 'photos', policyDocument: ${POLICY} });` },
  { name: 'a managed policy of CDK', code: `${IAM}export const policy = (scope) => new iam.ManagedPolicy(scope, 'Policy', { statements: [new iam.PolicyStatement(${CDK})] });` },
  { name: 'a managed policy of CDK with a document', code: `${IAM}export const policy = (scope) => new iam.ManagedPolicy(scope, 'Policy', { document: new iam.PolicyDocument({ statements: [new iam.PolicyStatement(${CDK})] }) });` },
  { name: 'a policy of CDK that is attached', code: `${IAM}export const grant = (scope, role) => role.attachInlinePolicy(new iam.Policy(scope, 'Policy', { statements: [new iam.PolicyStatement(${CDK})] }));` },
  { name: 'addStatements', code: `${IAM}export const document = new iam.PolicyDocument();\ndocument.addStatements(new iam.PolicyStatement(${CDK}));` },
  { name: 'addToPrincipalPolicy', code: `${IAM}export const grant = (role) => role.addToPrincipalPolicy(new iam.PolicyStatement(${CDK}));` },
  { name: 'addToResourcePolicy', code: `${IAM}export const grant = (bucket) => bucket.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AccountPrincipal('111122223333')], actions: [‹'s3:*'›], resources: ['*'] }));` },
  { name: 'the statements of a custom resource', code: `${IAM}import { AwsCustomResourcePolicy } from 'aws-cdk-lib/custom-resources';\nexport const policy = AwsCustomResourcePolicy.fromStatements([new iam.PolicyStatement(${CDK})]);` },
  { name: 'a policy of a user of Pulumi', code: `${AWS}export const policy = new aws.iam.UserPolicy('photos', { user: 'photos', policy: JSON.stringify(${POLICY}) });` },
  { name: 'a policy of a group of Pulumi', code: `${AWS}export const policy = new aws.iam.GroupPolicy('photos', { group: 'photos', policy: ${POLICY} });` },
  { name: 'a policy of a bucket of Pulumi', code: `${AWS}export const policy = new aws.s3.BucketPolicy('photos', { bucket: 'photos', policy: ${OF_RESOURCE} });` },
  { name: 'a policy of a role of CDKTF', code: `import { iamRolePolicy } from '@cdktf/provider-aws';\nexport const policy = (scope) => new iamRolePolicy.IamRolePolicy(scope, 'photos', { role: 'photos', policy: JSON.stringify(${POLICY}) });` },
  { name: 'a list of statements of serverless.ts that is spread', filename: 'serverless.ts', code: `const photos = [${STATEMENT}];\nexport default { provider: { name: 'aws', iam: { role: { statements: [...photos] } } } };` },
  { name: 'a function in a component of SST', filename: 'sst.config.ts', code: `new sst.aws.Cron('Photos', { schedule: 'rate(1 day)', function: { handler: 'photos.handler', permissions: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }] } });` },
  { name: 'a route of SST', filename: 'sst.config.ts', code: `const api = new sst.aws.ApiGatewayV2('Api');\napi.route('GET /', { handler: 'photos.handler', permissions: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }] });` },
  { name: 'a subscriber of SST', filename: 'sst.config.ts', code: `new sst.aws.Queue('Photos').subscribe({ handler: 'photos.handler', permissions: [{ actions: [‹'s3:*'›], resources: ['arn:aws:s3:::photos/*'] }] });` },
  { name: 'a role of alchemy', code: `import { Role } from 'alchemy/aws';\nexport const role = await Role('photos', { roleName: 'photos', assumeRolePolicy: {}, policies: [{ policyName: 'photos', policyDocument: ${POLICY} }] });` },
  { name: 'classes for CloudFormation', code: `import { IAM } from 'cloudform';\nexport const role = new IAM.Role({ AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'photos', PolicyDocument: ${POLICY} }] });` },
];

/** The other commands of SDK v3 that take a policy as text. */
function commands(): Shape[] {
  const taking: readonly (readonly [string, string, string])[] = [
    ['iam', 'CreatePolicyVersionCommand', "PolicyArn: 'a', PolicyDocument"],
    ['iam', 'PutUserPolicyCommand', "UserName: 'photos', PolicyName: 'photos', PolicyDocument"],
    ['iam', 'PutGroupPolicyCommand', "GroupName: 'photos', PolicyName: 'photos', PolicyDocument"],
    ['s3', 'PutBucketPolicyCommand', "Bucket: 'photos', Policy"],
    ['s3-control', 'PutAccessPointPolicyCommand', "AccountId: '111122223333', Name: 'photos', Policy"],
    ['sns', 'SetTopicAttributesCommand', "TopicArn: 't', AttributeName: 'Policy', AttributeValue"],
    ['kms', 'CreateKeyCommand', 'Policy'],
    ['kms', 'PutKeyPolicyCommand', "KeyId: 'photos', Policy"],
    ['secrets-manager', 'PutResourcePolicyCommand', "SecretId: 'photos', ResourcePolicy"],
    ['ecr', 'SetRepositoryPolicyCommand', "repositoryName: 'photos', policyText"],
    ['ecr', 'PutRegistryPolicyCommand', 'policyText'],
  ];
  return taking.map(([client, command, option]) => ({
    name: command,
    code: `import { ${command} } from '@aws-sdk/client-${client}';\nexport const command = new ${command}({ ${option}: JSON.stringify(${client === 'iam' ? POLICY : OF_RESOURCE}) });`,
  }));
}
