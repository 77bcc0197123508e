import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions', rule, {
  valid: [
    {
      name: 'a service, without the option',
      code: `
export const bucketPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::trail/*' }],
};
`,
    },
    {
      name: 'a service that takes a role, which only its own account can hand to it',
      options: [{ services: true }],
      code: `
export const trustPolicy = { Statement: [{ Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
`,
    },
    {
      name: 'a service that sends no such key with the action',
      options: [{ services: true }],
      code: `
export const keyPolicy = { Statement: [{ Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'kms:Decrypt', Resource: '*' }] };
`,
    },
    {
      name: 'options of a principal that may hold conditions',
      options: [{ services: true }],
      code: `
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ServicePrincipalOpts } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
export const letIn = (fn: Function, options: ServicePrincipalOpts) => fn.grantInvoke(new ServicePrincipal('apigateway.amazonaws.com', options));
`,
    },
  ],
  invalid: [
    {
      name: 'a bucket that the log of another service fills, for every account',
      options: [{ services: true }],
      code: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::trail/*' },
  ],
};
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 'cloudtrail.amazonaws.com', key: 'aws:SourceArn' },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'aws:SourceArn', example: 'arn:aws:cloudtrail:REGION:ACCOUNT_ID:trail/TRAIL' },
              output: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::trail/*', Condition: { StringEquals: { 'aws:SourceArn': 'arn:aws:cloudtrail:REGION:ACCOUNT_ID:trail/TRAIL' } } },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::trail/*',
      Condition: { StringEquals: { 'aws:SourceArn': 'arn:aws:cloudtrail:eu-central-1:111122223333:trail/all' } },
    },
  ],
};
`,
    },
    {
      name: 'conditions that do not say for whom it comes',
      options: [{ services: true }],
      code: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: ['delivery.logs.amazonaws.com', 'backup.amazonaws.com'] },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::logs/*',
      Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 'delivery.logs.amazonaws.com', key: 'aws:SourceAccount' },
          line: 7,
          column: 30,
          endLine: 7,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'aws:SourceAccount', example: 'ACCOUNT_ID' },
              output: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: ['delivery.logs.amazonaws.com', 'backup.amazonaws.com'] },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::logs/*',
      Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': 'ACCOUNT_ID' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: ['delivery.logs.amazonaws.com', 'backup.amazonaws.com'] },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::logs/*',
      Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': '111122223333' } },
    },
  ],
};
`,
    },
    {
      name: 'a text that SDK v3 gets',
      options: [{ services: true }],
      code: `
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
export const command = new SetQueueAttributesCommand({
  QueueUrl: 'https://sqs.eu-central-1.amazonaws.com/111122223333/photos',
  Attributes: {
    Policy: \`{ "Statement": [{ "Effect": "Allow", "Principal": { "Service": "sns.amazonaws.com" }, "Action": "sqs:SendMessage", "Resource": "*" }] }\`,
  },
});
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 'sns.amazonaws.com', key: 'aws:SourceArn' },
          line: 6,
          column: 77,
          endLine: 6,
          endColumn: 96,
        },
      ],
      neighbour: `
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
export const command = (topic: string) => new SetQueueAttributesCommand({
  QueueUrl: 'https://sqs.eu-central-1.amazonaws.com/111122223333/photos',
  Attributes: {
    Policy: \`{ "Statement": [{ "Effect": "Allow", "Principal": { "Service": "sns.amazonaws.com" }, "Action": "sqs:SendMessage", "Resource": "*", "Condition": { "ArnEquals": { "aws:SourceArn": "\${topic}" } } }] }\`,
  },
});
`,
    },
    {
      name: 'a statement of CDK',
      options: [{ services: true }],
      code: `
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export function letIn(topic: Topic): void {
  topic.addToResourcePolicy(new PolicyStatement({ principals: [new ServicePrincipal('s3.amazonaws.com')], actions: ['sns:Publish'], resources: [topic.topicArn] }));
}
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 's3.amazonaws.com', key: 'aws:SourceAccount' },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'aws:SourceAccount', example: 'ACCOUNT_ID' },
              output: `
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export function letIn(topic: Topic): void {
  topic.addToResourcePolicy(new PolicyStatement({ principals: [new ServicePrincipal('s3.amazonaws.com')], actions: ['sns:Publish'], resources: [topic.topicArn], conditions: { StringEquals: { 'aws:SourceAccount': 'ACCOUNT_ID' } } }));
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export function letIn(topic: Topic, account: string): void {
  const principals = [new ServicePrincipal('s3.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': account } } })];
  topic.addToResourcePolicy(new PolicyStatement({ principals, actions: ['sns:Publish'], resources: [topic.topicArn] }));
}
`,
    },
    {
      name: 'grants of CDK',
      options: [{ services: true }],
      code: `
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
export function letIn(fn: Function, queue: Queue): void {
  fn.grantInvoke(new ServicePrincipal('apigateway.amazonaws.com'));
  queue.grantSendMessages(new ServicePrincipal('events.amazonaws.com'));
}
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 'apigateway.amazonaws.com', key: 'aws:SourceArn' },
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 66,
        },
        {
          messageId: 'service',
          data: { service: 'events.amazonaws.com', key: 'aws:SourceArn' },
          line: 7,
          column: 27,
          endLine: 7,
          endColumn: 71,
        },
      ],
      neighbour: `
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
export function letIn(fn: Function, topic: Topic, api: string): void {
  fn.grantInvoke(new ServicePrincipal('apigateway.amazonaws.com').withConditions({ ArnLike: { 'aws:SourceArn': api } }));
  topic.grantPublish(new ServicePrincipal('events.amazonaws.com'));
}
`,
    },
    {
      name: 'permissions of functions',
      options: [{ services: true }],
      code: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
import * as aws from '@pulumi/aws';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function } from 'aws-cdk-lib/aws-lambda';
import type { FunctionProps } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
export const command = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 's3', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com' });
export const permission = new aws.lambda.Permission('photos', { function: 'photos', action: 'lambda:InvokeFunction', principal: 'sns.amazonaws.com' });
export function letIn(scope: Construct, props: FunctionProps): void {
  const fn = new Function(scope, 'Photos', props);
  fn.addPermission('Rule', { principal: new ServicePrincipal('events.amazonaws.com') });
}
`,
      errors: [
        {
          messageId: 'service',
          data: { service: 's3.amazonaws.com', key: 'SourceAccount' },
          line: 8,
          column: 127,
          endLine: 8,
          endColumn: 156,
        },
        {
          messageId: 'service',
          data: { service: 'sns.amazonaws.com', key: 'sourceArn' },
          line: 9,
          column: 118,
          endLine: 9,
          endColumn: 148,
        },
        {
          messageId: 'service',
          data: { service: 'events.amazonaws.com', key: 'sourceArn' },
          line: 12,
          column: 30,
          endLine: 12,
          endColumn: 85,
        },
      ],
      neighbour: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
import * as aws from '@pulumi/aws';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function } from 'aws-cdk-lib/aws-lambda';
import type { FunctionProps } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
export const command = (more: { readonly SourceArn?: string }) =>
  new AddPermissionCommand({ FunctionName: 'photos', StatementId: 's3', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com', ...more });
export const permission = (topic: string) =>
  new aws.lambda.Permission('photos', { function: 'photos', action: 'lambda:InvokeFunction', principal: 'sns.amazonaws.com', sourceArn: topic });
export function letIn(scope: Construct, props: FunctionProps): void {
  const fn = new Function(scope, 'Photos', props);
  fn.addPermission('Rule', { principal: new ServicePrincipal('edgelambda.amazonaws.com') });
}
`,
    },
  ],
});
