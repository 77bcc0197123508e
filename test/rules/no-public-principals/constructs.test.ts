import rule from '../../../rules/no-public-principals.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-principals', rule, {
  valid: [
    {
      name: 'a permission that may hold more',
      code: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
export const command = (more: { readonly SourceArn: string }) =>
  new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*', ...more });
`,
    },
  ],
  invalid: [
    {
      name: 'a principal of CDK in parentheses',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export const open = (queue: Queue) =>
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new (iam.ArnPrincipal)('*')], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 5,
          column: 68,
          endLine: 5,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'allowOwnAccount',
              data: { principal: 'AccountRootPrincipal' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export const open = (queue: Queue) =>
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new (iam.AccountRootPrincipal)()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'principals of CDK',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function open(queue: Queue): void {
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.ArnPrincipal('*')], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.StarPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 5,
          column: 68,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'allowOwnAccount',
              data: { principal: 'AccountRootPrincipal' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function open(queue: Queue): void {
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.ArnPrincipal('*')], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.StarPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}
`,
            },
          ],
        },
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 6,
          column: 68,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'allowOwnAccount',
              data: { principal: 'AccountRootPrincipal' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function open(queue: Queue): void {
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.StarPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}
`,
            },
          ],
        },
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 7,
          column: 68,
          endLine: 7,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'allowOwnAccount',
              data: { principal: 'AccountRootPrincipal' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function open(queue: Queue): void {
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.ArnPrincipal('*')], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function open(queue: Queue): void {
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn], conditions: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-central-1:111122223333:photos' } } }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.OrganizationPrincipal('o-0123456789')], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  queue.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal().withConditions({ StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } })], actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}
`,
    },
    {
      name: 'a principal of CDK by name',
      code: `
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export const open = (topic: Topic) =>
  topic.addToResourcePolicy(new PolicyStatement({ principals: [new AnyPrincipal()], actions: ['sns:Publish'], resources: [topic.topicArn] }));
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sns:Publish`' },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'allowOwnAccount',
              data: { principal: 'AccountRootPrincipal' },
              output: `
import { AccountRootPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export const open = (topic: Topic) =>
  topic.addToResourcePolicy(new PolicyStatement({ principals: [new AccountRootPrincipal()], actions: ['sns:Publish'], resources: [topic.topicArn] }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { AccountRootPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export const open = (topic: Topic) =>
  topic.addToResourcePolicy(new PolicyStatement({ principals: [new AccountRootPrincipal()], actions: ['sns:Publish'], resources: [topic.topicArn] }));
`,
    },
    {
      name: 'addAnyPrincipal, with a condition or without',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
export const statement = new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] });
statement.addAnyPrincipal();
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sns:Publish`' },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 28,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
export const statement = new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] });
statement.addAnyPrincipal();
statement.addSourceAccountCondition('111122223333');
`,
    },
    {
      name: 'statements of Pulumi',
      code: `
import * as aws from '@pulumi/aws';
export const policy = aws.iam.getPolicyDocumentOutput({
  statements: [{ actions: ['sqs:SendMessage'], resources: ['*'], principals: [{ type: '*', identifiers: ['*'] }] }],
});
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 4,
          column: 106,
          endLine: 4,
          endColumn: 109,
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
export const policy = aws.iam.getPolicyDocumentOutput({
  statements: [
    {
      actions: ['sqs:SendMessage'],
      resources: ['*'],
      principals: [{ type: '*', identifiers: ['*'] }],
      conditions: [{ test: 'ArnEquals', variable: 'aws:SourceArn', values: ['arn:aws:sns:eu-central-1:111122223333:photos'] }],
    },
  ],
});
`,
    },
    {
      name: 'permissions that are no policy',
      code: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
import { AddPermissionCommand as AddToQueue } from '@aws-sdk/client-sqs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
export const invoke = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*' });
export const send = new AddToQueue({ QueueUrl: 'photos', Label: 'all', AWSAccountIds: ['*'], Actions: ['SendMessage'] });
export const open = (scope: Construct, props: lambda.FunctionProps) => {
  new lambda.Function(scope, 'Photos', props).addPermission('All', { principal: new iam.AnyPrincipal() });
  new lambda.CfnPermission(scope, 'All', { principal: '*', action: 'lambda:InvokeFunction', functionName: 'photos' });
};
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`lambda:InvokeFunction`' },
          line: 7,
          column: 127,
          endLine: 7,
          endColumn: 141,
        },
        {
          messageId: 'everyone',
          data: { actions: '`SendMessage`' },
          line: 8,
          column: 88,
          endLine: 8,
          endColumn: 91,
        },
        {
          messageId: 'everyone',
          data: { actions: 'it' },
          line: 10,
          column: 70,
          endLine: 10,
          endColumn: 103,
        },
        {
          messageId: 'everyone',
          data: { actions: '`lambda:InvokeFunction`' },
          line: 11,
          column: 44,
          endLine: 11,
          endColumn: 58,
        },
      ],
      neighbour: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
import { AddPermissionCommand as AddToQueue } from '@aws-sdk/client-sqs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
export const invoke = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*', PrincipalOrgID: 'o-0123456789' });
export const url = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' });
export const send = new AddToQueue({ QueueUrl: 'photos', Label: 'all', AWSAccountIds: ['111122223333'], Actions: ['SendMessage'] });
export const open = (scope: Construct, props: lambda.FunctionProps) => {
  new lambda.Function(scope, 'Photos', props).addPermission('All', { principal: new iam.ServicePrincipal('s3.amazonaws.com'), sourceAccount: '111122223333' });
  new lambda.CfnPermission(scope, 'All', { principal: 's3.amazonaws.com', action: 'lambda:InvokeFunction', functionName: 'photos' });
};
`,
    },
    {
      name: 'SDK v2',
      code: `
const AWS = require('aws-sdk');
const lambda = new AWS.Lambda();
lambda.addPermission({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*' }).promise();
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`lambda:InvokeFunction`' },
          line: 4,
          column: 101,
          endLine: 4,
          endColumn: 115,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const lambda = new AWS.Lambda();
lambda.addPermission({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com' }).promise();
`,
    },
    {
      name: 'a bucket that everyone may write to',
      code: `
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
export const bucket = (scope: Construct) => new Bucket(scope, 'Photos').grantPublicAccess('*', 's3:GetObject', 's3:PutObject');
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`s3:GetObject` and `s3:PutObject`' },
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 127,
        },
      ],
      neighbour: `
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
export const bucket = (scope: Construct) => new Bucket(scope, 'Photos').grantPublicAccess('*', 's3:GetObject');
`,
    },
    {
      name: 'what is published',
      options: [ { published: true } ],
      code: `
import { AddLayerVersionPermissionCommand, AddPermissionCommand } from '@aws-sdk/client-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
export const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }] };
export const bucket = (scope: Construct) => new Bucket(scope, 'Photos', { publicReadAccess: true });
export const open = (scope: Construct) => new Bucket(scope, 'Photos').grantPublicAccess();
export const url = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' });
`,
      errors: [
        {
          messageId: 'published',
          data: {
            actions: '`s3:GetObject`',
            instead: 'Keep the bucket closed, and serve it through CloudFront with origin access control',
          },
          line: 5,
          column: 67,
          endLine: 5,
          endColumn: 70,
        },
        {
          messageId: 'published',
          data: {
            actions: '`s3:GetObject`',
            instead: 'Keep the bucket closed, and serve it through CloudFront with origin access control',
          },
          line: 6,
          column: 75,
          endLine: 6,
          endColumn: 97,
        },
        {
          messageId: 'published',
          data: {
            actions: '`s3:GetObject`',
            instead: 'Keep the bucket closed, and serve it through CloudFront with origin access control',
          },
          line: 7,
          column: 43,
          endLine: 7,
          endColumn: 90,
        },
        {
          messageId: 'published',
          data: {
            actions: '`lambda:InvokeFunctionUrl`',
            instead: 'Let callers sign their requests (`AWS_IAM`), or check them in the function',
          },
          line: 8,
          column: 127,
          endLine: 8,
          endColumn: 141,
        },
      ],
      neighbour: `
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
export const policy = { Statement: [{ Effect: 'Allow', Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }] };
export const bucket = (scope: Construct) => new Bucket(scope, 'Photos', { publicReadAccess: false });
`,
    },
    {
      name: 'a role and grants of CDK for everyone',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
const everyone = new iam.AnyPrincipal();
export const open = (scope: Construct, queue: Queue) => {
  queue.grantSendMessages(everyone);
  return new iam.Role(scope, 'Photos', { assumedBy: new iam.AnyPrincipal() });
};
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: 'it' },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 36,
        },
        {
          messageId: 'trust',
          data: {  },
          line: 8,
          column: 53,
          endLine: 8,
          endColumn: 75,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
const everyone = new iam.OrganizationPrincipal('o-0123456789');
export const open = (scope: Construct, queue: Queue) => {
  queue.grantSendMessages(everyone);
  return new iam.Role(scope, 'Photos', { assumedBy: new iam.PrincipalWithConditions(new iam.AnyPrincipal(), { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } }) });
};
`,
    },
    {
      name: 'one branch of a choice',
      code: `
export const policy = (owner?: string) => ({
  Statement: [{ Effect: 'Allow', Principal: owner ? { AWS: owner } : '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:*:photos' }],
});
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 73,
        },
      ],
      neighbour: `
export const policy = (owner?: string) => ({
  Statement: [{ Effect: 'Allow', Principal: owner ? { AWS: owner } : { AWS: '111122223333' }, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:*:photos' }],
});
`,
    },
  ],
});
