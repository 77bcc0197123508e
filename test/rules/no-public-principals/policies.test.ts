import rule from '../../../rules/no-public-principals.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-principals', rule, {
  valid: [
    {
      name: 'conditions that may hold more',
      code: `
export const policy = (conditions: object) => ({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', Condition: { ...conditions } }],
});
export const other = (statement: object) => ({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', ...statement }],
});
`,
    },
    {
      name: 'a statement that others begin with',
      code: `
const everyone = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' };
export const policy = { Statement: [{ ...everyone, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } } }] };
`,
    },
    {
      name: 'the policy of a store of somebody else',
      code: `
import { Client } from 'minio';
const store = new Client({ endPoint: 'store.example.com' });
const policy = { Statement: [{ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::photos'] }] };
export const open = () => store.setBucketPolicy('photos', JSON.stringify(policy));
`,
    },
    {
      name: 'a condition key that no table knows',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 'elasticfilesystem:ClientMount', Resource: '*', Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } } },
    { Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*', Condition: { StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } } },
    { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', Condition: { Null: { 'aws:PrincipalOrgID': 'false' } } },
  ],
};
`,
    },
    {
      name: 'names of keys and operators in any case',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { stringequals: { 'AWS:SourceOwner': '111122223333' } } }],
};
`,
    },
    {
      name: 'an address that every request has',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: '*', Condition: { IpAddressIfExists: { 'aws:SourceIp': ['192.0.2.0/24', '2001:db8::/32', 'fd00::/8'] } } }],
};
`,
    },
    {
      name: 'services behind a network, or with an authorizer of their own',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' },
    { Effect: 'Allow', Principal: { AWS: '*' }, Action: ['es:ESHttp*'], Resource: '*' },
  ],
};
`,
    },
    {
      name: 'everyone, of whom another statement keeps out all but some',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' },
    { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: '*', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789' } } },
  ],
};
`,
    },
    {
      name: 'the policy of an endpoint, which grants nothing',
      code: `
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { GatewayVpcEndpoint } from 'aws-cdk-lib/aws-ec2';
export const allow = (endpoint: GatewayVpcEndpoint) =>
  endpoint.addToPolicy(new PolicyStatement({ principals: [new AnyPrincipal()], actions: ['s3:PutObject'], resources: ['*'] }));
export const endpointPolicy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: '*' }] };
`,
    },
    {
      name: 'what a test expects',
      filename: 'stack.test.ts',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: '*' }] };
`,
    },
    {
      name: 'a class of that name from somewhere else',
      code: `
import { AnyPrincipal, queue } from './principals.ts';
queue.grantSendMessages(new AnyPrincipal());
`,
    },
    {
      name: 'a principal that is put in',
      code: `
export const policy = (owner: string) => ({
  Statement: [{ Effect: 'Allow', Principal: { AWS: owner }, Action: 's3:PutObject', Resource: '*' }],
});
`,
    },
  ],
  invalid: [
    {
      name: 'a statement that stands in a set-up of somebody else',
      code: `
export const queueOptions = (owner?: string) => ({
  statements: { Effect: 'Allow', Principal: owner ?? '*', Action: 'sqs:SendMessage' },
});
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 3,
          column: 54,
          endLine: 3,
          endColumn: 57,
        },
      ],
      neighbour: `
const statement = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage' };
export const queueOptions = (conditions: object) => ({ statements: { ...statement, Condition: conditions } });
`,
    },
    {
      name: 'everyone in an object',
      code: `
export const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' },
  ],
};
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage`' },
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'allowAccount',
              data: { account: '111122223333' },
              output: `
export const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Deny', Principal: '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' },
  ],
};
`,
    },
    {
      name: 'everyone with an account, in a list, in another partition',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'], Resource: 'arn:aws-cn:sqs:cn-north-1:111122223333:photos' },
  ],
};
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:SendMessage` and `sqs:ReceiveMessage`' },
          line: 4,
          column: 43,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'allowAccount',
              data: { account: '111122223333' },
              output: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: ['arn:aws-cn:iam::111122223333:root'] }, Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'], Resource: 'arn:aws-cn:sqs:cn-north-1:111122223333:photos' },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: ['111122223333'] }, Action: ['sqs:SendMessage', 'sqs:ReceiveMessage'], Resource: 'arn:aws-cn:sqs:cn-north-1:111122223333:photos' },
  ],
};
`,
    },
    {
      name: 'a resource that names no account',
      code: `
import { PutBucketPolicyCommand } from '@aws-sdk/client-s3';
export const command = new PutBucketPolicyCommand({
  Bucket: 'photos',
  Policy: JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: '*', Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket', 's3:PutObjectAcl'], Resource: 'arn:aws:s3:::photos/*' }],
  }),
});
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` and 2 more' },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 50,
        },
      ],
      neighbour: `
import { PutBucketPolicyCommand } from '@aws-sdk/client-s3';
export const command = new PutBucketPolicyCommand({
  Bucket: 'photos',
  Policy: JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: '*', Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: 'arn:aws:s3:::photos/*' }],
  }),
});
`,
    },
    {
      name: 'a text',
      code: `
export const queuePolicy = '{ "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-central-1:111122223333:photos" }] }';
`,
      errors: [
        {
          messageId: 'everyone',
          data: { actions: '`sqs:*`' },
          line: 2,
          column: 88,
          endLine: 2,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'allowAccount',
              data: { account: '111122223333' },
              output: `
export const queuePolicy = '{ "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-central-1:111122223333:photos" }] }';
`,
            },
          ],
        },
      ],
      neighbour: `
export const queuePolicy = '{ "Statement": [{ "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-central-1:111122223333:photos" }] }';
`,
    },
    {
      name: 'conditions that do not say who',
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::photos/*',
      Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 's3:x-amz-acl': 'public-read' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'condition',
          data: { actions: '`s3:PutObject`', keys: '`aws:SecureTransport` and `s3:x-amz-acl`' },
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 21,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::photos/*',
      Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } },
    },
  ],
};
`,
    },
    {
      name: 'conditions that hold for everyone',
      code: `
const statement = (Condition: object) => ({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sns:Publish', Resource: '*', Condition });
export const policies = [
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '0.0.0.0/0'] } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-0123456789' } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringNotEquals: { 'aws:SourceAccount': '111122223333' } } }] },
];
`,
      errors: [
        {
          messageId: 'condition',
          data: { actions: '`sns:Publish`', keys: '`aws:SourceIp`' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 50,
        },
        {
          messageId: 'condition',
          data: { actions: '`sns:Publish`', keys: '`aws:SourceVpce`' },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 50,
        },
        {
          messageId: 'condition',
          data: { actions: '`sns:Publish`', keys: '`aws:SourceArn`' },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 50,
        },
        {
          messageId: 'condition',
          data: { actions: '`sns:Publish`', keys: '`aws:SourceAccount`' },
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 50,
        },
      ],
      neighbour: `
export const policies = [
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '10.0.0.0/8'] } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789' } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:photos' } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': process.env.ACCOUNT } } }] },
  { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } } }] },
];
`,
    },
    {
      name: 'everyone but some',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sns:Publish', Resource: 'arn:aws:sns:eu-central-1:111122223333:photos' },
  ],
};
`,
      errors: [
        {
          messageId: 'except',
          data: {  },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 79,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Deny', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sns:Publish', Resource: 'arn:aws:sns:eu-central-1:111122223333:photos' },
  ],
};
`,
    },
    {
      name: 'a role for everyone',
      code: `
import { CreateRoleCommand } from '@aws-sdk/client-iam';
export const command = new CreateRoleCommand({
  RoleName: 'photos',
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'photos' } } }],
  }),
});
`,
      errors: [
        {
          messageId: 'trust',
          data: {  },
          line: 7,
          column: 54,
          endLine: 7,
          endColumn: 57,
        },
      ],
      neighbour: `
import { CreateRoleCommand } from '@aws-sdk/client-iam';
export const command = new CreateRoleCommand({
  RoleName: 'photos',
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } } }],
  }),
});
`,
    },
  ],
});
