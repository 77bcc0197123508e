import rule from '../../../rules/no-admin-policies.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-admin-policies', rule, {
  valid: [
    {
      name: 'a permission set, and everything in one service, without the options',
      code: `
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { CfnPermissionSet } from 'aws-cdk-lib/aws-sso';
import type { Construct } from 'constructs';
export const s3 = ManagedPolicy.fromAwsManagedPolicyName('AmazonS3FullAccess');
export const set = (scope: Construct, instanceArn: string) =>
  new CfnPermissionSet(scope, 'Admins', { instanceArn, name: 'admins', managedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] });
`,
    },
    {
      name: 'what deployments of CDK get at the bootstrap',
      code: `
import { BootstrapEnvironments } from '@aws-cdk/toolkit-lib';
export const options = { cloudFormationExecutionPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] };
export const run = () => BootstrapEnvironments.fromList([JSON.stringify(options)]);
`,
    },
    {
      name: 'a list of what nobody may have',
      code: `
export const deniedPolicies = { managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] };
`,
    },
    {
      name: 'a name that is put in',
      code: `
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
export const named = (service: string) => ManagedPolicy.fromAwsManagedPolicyName(\`\${service}FullAccess\`);
`,
    },
    {
      name: 'a class of that name from somewhere else',
      code: `
import { ManagedPolicy } from './policies.ts';
export const admin = ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess');
`,
    },
    {
      name: 'what a test sets up, and what it expects',
      filename: 'stack.test.ts',
      code: `
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
export const admin = ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess');
`,
    },
  ],
  invalid: [
    {
      name: 'a role of CDK',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new iam.Role(scope, 'Photos', {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
  });
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 7,
          column: 66,
          endLine: 7,
          endColumn: 87,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new iam.Role(scope, 'Photos', {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [
      iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'),
      iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'),
      iam.ManagedPolicy.fromAwsManagedPolicyName('SecurityAudit'),
      iam.ManagedPolicy.fromAwsManagedPolicyName('job-function/ViewOnlyAccess'),
    ],
  });
`,
    },
    {
      name: 'commands of SDK v3',
      code: `
import { AttachRolePolicyCommand, AttachUserPolicyCommand } from '@aws-sdk/client-iam';
export const commands = [
  new AttachRolePolicyCommand({ RoleName: 'photos', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  new AttachUserPolicyCommand({ UserName: 'photos', PolicyArn: 'arn:aws-us-gov:iam::aws:policy/IAMFullAccess' }),
];
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 4,
          column: 64,
          endLine: 4,
          endColumn: 109,
        },
        {
          messageId: 'iam',
          data: { name: 'IAMFullAccess' },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 110,
        },
      ],
      neighbour: `
import { AttachRolePolicyCommand, DetachRolePolicyCommand, GetPolicyCommand } from '@aws-sdk/client-iam';
export const commands = [
  new DetachRolePolicyCommand({ RoleName: 'photos', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  new GetPolicyCommand({ PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  new AttachRolePolicyCommand({ RoleName: 'photos', PolicyArn: 'arn:aws:iam::111122223333:policy/AdministratorAccess' }),
];
`,
    },
    {
      name: 'a method of SDK v2',
      code: `
const AWS = require('aws-sdk');
const iam = new AWS.IAM();
const params = { RoleName: 'photos', PolicyArn: 'arn:aws:iam::aws:policy/PowerUserAccess' };
iam.attachRolePolicy(params).promise();
`,
      errors: [
        {
          messageId: 'power',
          data: { name: 'PowerUserAccess' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 90,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const iam = new AWS.IAM();
const params = { RoleName: 'photos', PolicyArn: 'arn:aws:iam::aws:policy/PowerUserAccess' };
iam.detachRolePolicy(params).promise();
`,
    },
    {
      name: 'Pulumi',
      code: `
import * as aws from '@pulumi/aws';
export const attachment = new aws.iam.RolePolicyAttachment('admin', { role: 'photos', policyArn: aws.iam.ManagedPolicy.AdministratorAccess });
export const role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] });
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 3,
          column: 98,
          endLine: 3,
          endColumn: 139,
        },
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 4,
          column: 94,
          endLine: 4,
          endColumn: 139,
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
export const attachment = new aws.iam.RolePolicyAttachment('admin', { role: 'photos', policyArn: aws.iam.ManagedPolicy.AWSLambdaBasicExecutionRole });
export const role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] });
export const isAdmin = (arn: string) => arn === 'arn:aws:iam::aws:policy/AdministratorAccess';
`,
    },
    {
      name: 'CDKTF',
      code: `
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
export const attach = (scope: never) => new IamRolePolicyAttachment(scope, 'admin', { role: 'photos', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' });
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 3,
          column: 114,
          endLine: 3,
          endColumn: 159,
        },
      ],
      neighbour: `
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
export const attach = (scope: never) => new IamRolePolicyAttachment(scope, 'admin', { role: 'photos', policyArn: 'arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess' });
`,
    },
    {
      name: 'a list of ARNs with the partition put in',
      code: `
import { Aws } from 'aws-cdk-lib';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, trust: object) =>
  new CfnRole(scope, 'Photos', { assumeRolePolicyDocument: trust, managedPolicyArns: [\`arn:\${Aws.PARTITION}:iam::aws:policy/AdministratorAccess\`] });
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 6,
          column: 87,
          endLine: 6,
          endColumn: 145,
        },
      ],
      neighbour: `
import { Aws } from 'aws-cdk-lib';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, trust: object) =>
  new CfnRole(scope, 'Photos', { assumeRolePolicyDocument: trust, managedPolicyArns: [\`arn:\${Aws.PARTITION}:iam::aws:policy/ReadOnlyAccess\`] });
`,
    },
    {
      name: 'Serverless and CloudFormation',
      filename: 'serverless.ts',
      code: `
export default {
  service: 'photos',
  provider: { name: 'aws', iam: { role: { managedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] } } },
  resources: {
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ 'Fn::Sub': 'arn:\${AWS::Partition}:iam::aws:policy/IAMFullAccess' }] } },
    },
  },
};
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 106,
        },
        {
          messageId: 'iam',
          data: { name: 'IAMFullAccess' },
          line: 7,
          column: 73,
          endLine: 7,
          endColumn: 141,
        },
      ],
      neighbour: `
export default {
  service: 'photos',
  provider: { name: 'aws', iam: { role: { managedPolicies: ['arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess'] } } },
};
`,
    },
    {
      name: 'everything in one service',
      options: [ { fullAccess: true } ],
      code: `
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
export const s3 = ManagedPolicy.fromAwsManagedPolicyName('AmazonS3FullAccess');
export const ssm = ManagedPolicy.fromAwsManagedPolicyName('AWSCodePipeline_FullAccess');
`,
      errors: [
        {
          messageId: 'service',
          data: { name: 'AmazonS3FullAccess' },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 78,
        },
        {
          messageId: 'service',
          data: { name: 'AWSCodePipeline_FullAccess' },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 87,
        },
      ],
      neighbour: `
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
export const s3 = ManagedPolicy.fromAwsManagedPolicyName('AmazonS3ReadOnlyAccess');
export const ecs = ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy');
`,
    },
    {
      name: 'a permission set',
      options: [ { permissionSets: true } ],
      code: `
import { AttachManagedPolicyToPermissionSetCommand } from '@aws-sdk/client-sso-admin';
import { CfnPermissionSet } from 'aws-cdk-lib/aws-sso';
import type { Construct } from 'constructs';
export const command = (InstanceArn: string, PermissionSetArn: string) =>
  new AttachManagedPolicyToPermissionSetCommand({ InstanceArn, PermissionSetArn, ManagedPolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' });
export const set = (scope: Construct, instanceArn: string) =>
  new CfnPermissionSet(scope, 'Admins', { instanceArn, name: 'admins', managedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] });
`,
      errors: [
        {
          messageId: 'people',
          data: { name: 'AdministratorAccess' },
          line: 6,
          column: 100,
          endLine: 6,
          endColumn: 145,
        },
        {
          messageId: 'people',
          data: { name: 'AdministratorAccess' },
          line: 8,
          column: 90,
          endLine: 8,
          endColumn: 135,
        },
      ],
      neighbour: `
import { CfnPermissionSet } from 'aws-cdk-lib/aws-sso';
import type { Construct } from 'constructs';
export const set = (scope: Construct, instanceArn: string) =>
  new CfnPermissionSet(scope, 'Readers', { instanceArn, name: 'readers', managedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] });
`,
    },
    {
      name: 'a role by its class',
      code: `
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export class WorkerRole extends Role {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    });
  }
}
`,
      errors: [
        {
          messageId: 'admin',
          data: { name: 'AdministratorAccess' },
          line: 8,
          column: 64,
          endLine: 8,
          endColumn: 85,
        },
      ],
      neighbour: `
import { ManagedPolicy, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
class Names {
  constructor(readonly scope: Construct, readonly id: string, readonly props: object) {}
}
export class WorkerRole extends Names {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      boundaries: ['AdministratorAccess'],
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
    });
  }
}
`,
    },
  ],
});
