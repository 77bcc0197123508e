import { countsOf } from '../../src/advice/policies.ts';
import { actionsMatching } from '../../src/aws/policies/patterns.ts';
import rule from '../../rules/no-wildcard-actions.ts';
import { runRule } from '../support/rule-tester.ts';

runRule('no-wildcard-actions', rule, {
  valid: [
    {
      name: 'patterns that only read, and a service that nobody can write to',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:Get*', 'ec2:Describe*', 'pricing:*'], Resource: '*' }] };
`,
    },
    {
      name: 'a wildcard in a name that is put in',
      code: `
export const policy = (service: string) => ({ Statement: [{ Effect: 'Allow', Action: \`\${service}:*\`, Resource: '*' }] });
`,
    },
    {
      name: 'a service that AWS does not have, and other clouds',
      code: `
export const tomorrow = { Statement: [{ Effect: 'Allow', Action: 'photos-of-tomorrow:*', Resource: '*' }] };
export const other = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }] };
export const text = '{ "Version": "1", "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }';
`,
    },
    {
      name: 'the policy of a stack',
      code: `
import { SetStackPolicyCommand } from '@aws-sdk/client-cloudformation';
const text = JSON.stringify({
  Statement: [
    { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' },
    { Effect: 'Deny', Action: 'Update:Replace', Principal: '*', Resource: 'LogicalResourceId/Photos' },
  ],
});
export const command = new SetStackPolicyCommand({ StackName: 'photos', StackPolicyBody: text });
export const all = { Statement: [{ Effect: 'Allow', NotAction: 'Update:Delete', Principal: '*', Resource: '*' }] };
`,
    },
    {
      name: 'what somebody else calls a statement',
      code: `
export const rules = { Statement: [{ Effect: 'Allow', text: '*' }, { effect: 'Allow', Action: '*', Resource: '*' }] };
export const abilities = [{ action: '*', subject: 'all' }, { effect: 'Allow', actions: ['*'], resources: ['*'] }];
`,
    },
    {
      name: 'an effect that IAM does not know',
      code: `
export const policy = { Statement: [{ Effect: 'allow', Action: '*', Resource: '*' }] };
`,
    },
    {
      name: 'a class of that name from somewhere else',
      code: `
import { PolicyStatement } from './policies.ts';
export const statement = new PolicyStatement({ actions: ['*'], resources: ['*'] });
`,
    },
    {
      name: 'a limit to what accounts may do',
      code: `
import { CreatePolicyCommand } from '@aws-sdk/client-organizations';
export const command = new CreatePolicyCommand({
  Name: 'everything',
  Description: 'no limit',
  Type: 'SERVICE_CONTROL_POLICY',
  Content: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
});
`,
    },
    {
      name: 'the boundary of a role',
      code: `
export const permissionsBoundary = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
`,
    },
    {
      name: 'the policy of an endpoint',
      code: `
import { CfnVPCEndpoint } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
export const endpoint = (scope: Construct) =>
  new CfnVPCEndpoint(scope, 'Endpoint', {
    serviceName: 'com.amazonaws.eu-central-1.s3',
    vpcId: 'vpc-1',
    policyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] },
  });
`,
    },
    {
      name: 'what a test expects',
      code: `
import { Template } from 'aws-cdk-lib/assertions';
export const check = (template: Template) =>
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
  });
`,
    },
    {
      name: 'a test',
      filename: 'policy.test.ts',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
`,
    },
    {
      name: 'a text that is no policy',
      code: `
export const text = 'Statement, Effect: Allow, Action: *';
export const half = '{ "Statement": [{ "Effect": "Allow", "Action": "*" ';
export const types = '{ "Statement": [{ "Effect": "Allow", "Action": 7, "Resource": {} }, "Allow", null] }';
`,
    },
  ],
  invalid: [
    {
      name: 'every action of every service',
      code: `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'all',
          data: { pattern: '*' },
          line: 2,
          column: 87,
          endLine: 2,
          endColumn: 90,
        },
      ],
      neighbour: `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };
`,
    },
    {
      name: 'every action in other words',
      code: `
export const policy = { Statement: { Effect: 'Allow', Action: ['*:*', '**', '?*'], Resource: 'arn:aws:s3:::photos/*' } };
`,
      errors: [
        {
          messageId: 'all',
          data: { pattern: '*:*' },
          line: 2,
          column: 64,
          endLine: 2,
          endColumn: 69,
        },
        {
          messageId: 'all',
          data: { pattern: '**' },
          line: 2,
          column: 71,
          endLine: 2,
          endColumn: 75,
        },
        {
          messageId: 'all',
          data: { pattern: '?*' },
          line: 2,
          column: 77,
          endLine: 2,
          endColumn: 81,
        },
      ],
      neighbour: `
export const policy = { Statement: { Effect: 'Allow', Action: ['s3:GetObject', 's3:Get*', 's3:List*'], Resource: 'arn:aws:s3:::photos/*' } };
`,
    },
    {
      name: 'every action of a service',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['dynamodb:*'], Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:table/photos' }] };
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'dynamodb:*', counts: countsOf(actionsMatching('dynamodb:*')) },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'allowReading',
              data: {
                patterns: '`dynamodb:ConditionCheckItem`, `dynamodb:Describe*`, `dynamodb:Get*`, `dynamodb:List*`, `dynamodb:Query`, `dynamodb:ReadDataForReplication`, `dynamodb:Scan`, `dynamodb:SearchVectors`',
              },
              output: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['dynamodb:ConditionCheckItem', 'dynamodb:Describe*', 'dynamodb:Get*', 'dynamodb:List*', 'dynamodb:Query', 'dynamodb:ReadDataForReplication', 'dynamodb:Scan', 'dynamodb:SearchVectors'], Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:table/photos' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['dynamodb:Get*'], Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:table/photos' }] };
`,
    },
    {
      name: 'one action that is not in a list, in capitals',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: "SQS:*", Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'SQS:*', counts: countsOf(actionsMatching('SQS:*')) },
          line: 2,
          column: 64,
          endLine: 2,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`sqs:Get*`, `sqs:List*`, `sqs:ReceiveMessage`' },
              output: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ["sqs:Get*", "sqs:List*", "sqs:ReceiveMessage"], Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: "SQS:SendMessage", Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
    },
    {
      name: 'an action under a name, which cannot become a list',
      code: `
const ALL = 'sqs:*';
export const policy = { Statement: [{ Effect: 'Allow', Action: ALL, Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 20,
        },
      ],
      neighbour: `
const SEND = 'sqs:SendMessage';
export const policy = { Statement: [{ Effect: 'Allow', Action: SEND, Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
    },
    {
      name: 'everything but some actions',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'except',
          data: {  },
          line: 2,
          column: 56,
          endLine: 2,
          endColumn: 95,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Deny', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }] };
`,
    },
    {
      name: 'everything but some actions, in CDK',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ notActions: ['iam:*'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'except',
          data: {  },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 69,
        },
      ],
      neighbour: `
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ effect: Effect.DENY, notActions: ['iam:*'], resources: ['*'] });
`,
    },
    {
      name: 'an argument of addActions',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ resources: ['arn:aws:sqs:eu-central-1:111122223333:photos'] });
statement.addActions('s3:GetObject', 'sqs:*');
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`sqs:Get*`, `sqs:List*`, `sqs:ReceiveMessage`' },
              output: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ resources: ['arn:aws:sqs:eu-central-1:111122223333:photos'] });
statement.addActions('s3:GetObject', 'sqs:Get*', 'sqs:List*', 'sqs:ReceiveMessage');
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ resources: ['arn:aws:sqs:eu-central-1:111122223333:photos'] });
statement.addNotResources('sqs:*');
`,
    },
    {
      name: 'a JSON text',
      code: `
import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
export const command = (queue: string) =>
  new PutRolePolicyCommand({
    RoleName: 'photos',
    PolicyName: 'photos',
    PolicyDocument: \`{
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "sqs:*", "Resource": "\${queue}" }]
    }\`,
  });
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 9,
          column: 52,
          endLine: 9,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`sqs:Get*`, `sqs:List*`, `sqs:ReceiveMessage`' },
              output: `
import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
export const command = (queue: string) =>
  new PutRolePolicyCommand({
    RoleName: 'photos',
    PolicyName: 'photos',
    PolicyDocument: \`{
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": ["sqs:Get*", "sqs:List*", "sqs:ReceiveMessage"], "Resource": "\${queue}" }]
    }\`,
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
export const command = (queue: string) =>
  new PutRolePolicyCommand({
    RoleName: 'photos',
    PolicyName: 'photos',
    PolicyDocument: \`{
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "\${queue}" }]
    }\`,
  });
`,
    },
    {
      name: 'a JSON text with escapes',
      code: `
export const policy = "{ \\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": [\\"s3:GetObject\\", \\"sqs:*\\"], \\"Resource\\": \\"*\\" }] }";
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 2,
          column: 98,
          endLine: 2,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`sqs:Get*`, `sqs:List*`, `sqs:ReceiveMessage`' },
              output: `
export const policy = "{ \\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": [\\"s3:GetObject\\", \\"sqs:Get*\\", \\"sqs:List*\\", \\"sqs:ReceiveMessage\\"], \\"Resource\\": \\"*\\" }] }";
`,
            },
          ],
        },
      ],
      neighbour: `
export const text = "{ \\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": [\\"s3:GetObject\\", \\"sqs:*\\"], \\"Resource\\": \\"*\\" }] ";
`,
    },
    {
      name: 'a part of a service that writes, where the option asks',
      options: [ { partial: true } ],
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:*Message', 'sqs:Get*', 'iam:Pass*'], Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
      errors: [
        {
          messageId: 'partial',
          data: { pattern: 'sqs:*Message', counts: countsOf(actionsMatching('sqs:*Message')) },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 79,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage', 'sqs:Get*'], Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
    },
    {
      name: 'a pattern after one action, where it goes on to permissions',
      options: [{ partial: true }],
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: 's3:PutObject*', Resource: 'arn:aws:s3:::photos/*' }] };
`,
      errors: [
        {
          messageId: 'partial',
          data: { pattern: 's3:PutObject*', counts: countsOf(actionsMatching('s3:PutObject*')) },
          line: 2,
          column: 64,
          endLine: 2,
          endColumn: 79,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['kms:GenerateDataKey*', 'kms:ReEncrypt*', 'kms:Decrypt*'], Resource: '*' }] };
`,
    },
    {
      name: 'another principal than the account in the policy of a key',
      filename: 'keys.js',
      code: `
import { CreateKeyCommand } from '@aws-sdk/client-kms';
export const command = new CreateKeyCommand({
  Policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/photos' }, Action: 'kms:*', Resource: '*' }] }),
});
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'kms:*', counts: countsOf(actionsMatching('kms:*')) },
          line: 4,
          column: 128,
          endLine: 4,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`kms:Describe*`, `kms:Get*`, `kms:List*`' },
              output: `
import { CreateKeyCommand } from '@aws-sdk/client-kms';
export const command = new CreateKeyCommand({
  Policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/photos' }, Action: ['kms:Describe*', 'kms:Get*', 'kms:List*'], Resource: '*' }] }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { CreateKeyCommand } from '@aws-sdk/client-kms';
export const command = new CreateKeyCommand({
  Policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }] }),
});
`,
    },
    {
      name: 'a policy of a role, beside a session policy',
      code: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] });
await new IAMClient({}).send(new PutRolePolicyCommand({ RoleName: 'photos', PolicyName: 'photos', PolicyDocument: text }));
await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }));
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 4,
          column: 70,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'allowReading',
              data: { patterns: '`sqs:Get*`, `sqs:List*`, `sqs:ReceiveMessage`' },
              output: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: ['sqs:Get*', 'sqs:List*', 'sqs:ReceiveMessage'], Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] });
await new IAMClient({}).send(new PutRolePolicyCommand({ RoleName: 'photos', PolicyName: 'photos', PolicyDocument: text }));
await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const text = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] });
await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos', Policy: text }));
`,
    },
    {
      name: 'an effect that may be Allow in one branch only',
      code: `
export const policy = (isBlocked: boolean) => ({ Statement: [{ Effect: 'Allow', Action: isBlocked ? 'sqs:GetQueueUrl' : 'sqs:*', Resource: '*' }] });
`,
      errors: [
        {
          messageId: 'service',
          data: { pattern: 'sqs:*', counts: countsOf(actionsMatching('sqs:*')) },
          line: 2,
          column: 121,
          endLine: 2,
          endColumn: 128,
        },
      ],
      neighbour: `
export const policy = (isBlocked: boolean) => ({ Statement: [{ Effect: isBlocked ? 'Deny' : 'Allow', Action: 'sqs:*', Resource: '*' }] });
`,
    },
  ],
});
