import rule from '../../rules/no-unknown-actions.ts';
import { IAM_ACTIONS_DATE } from '../../src/facts/iam-actions.ts';
import { runRule } from '../support/rule-tester.ts';

runRule('no-unknown-actions', rule, {
  valid: [
    {
      name: 'actions that AWS has, in any case, and patterns',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 'S3:putobject', 's3:Gte*', 's3:*'], Resource: '*' }] };
`,
    },
    {
      name: 'what AWS may have added since: a next version, other words, services',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObjectV2', 's3:DrawObjects', 'photos-of-tomorrow:GetObjct'], Resource: '*' }],
};
`,
    },
    {
      name: 'a name of which a part is put in',
      code: `
export const policy = (verb: string) => ({ Statement: [{ Effect: 'Allow', Action: \`s3:\${verb}Objct\`, Resource: '*' }] });
`,
    },
    {
      name: 'a test',
      filename: 'policy.test.ts',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: 's3:GetObjct', Resource: '*' }] };
`,
    },
    {
      name: 'what somebody else calls a statement',
      code: `
export const policy = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:DescribeInstance', Resource: '*' }] };
`,
    },
  ],
  invalid: [
    {
      name: 'a letter is missing',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObjct'], Resource: 'arn:aws:s3:::photos/*' }] };
`,
      errors: [
        {
          messageId: 'allows',
          data: { name: 's3:GetObjct', date: IAM_ACTIONS_DATE, meant: 's3:GetObject' },
          line: 2,
          column: 81,
          endLine: 2,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'writeAction',
              data: { action: 's3:GetObject' },
              output: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'], Resource: 'arn:aws:s3:::photos/*' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'], Resource: 'arn:aws:s3:::photos/*' }] };
`,
    },
    {
      name: 'a denial that denies nothing',
      code: `
export const policy = { Statement: [{ Effect: 'Deny', Action: "s3:DeleteBuckte", Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'denies',
          data: { name: 's3:DeleteBuckte', date: IAM_ACTIONS_DATE, meant: 's3:DeleteBucket' },
          line: 2,
          column: 63,
          endLine: 2,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'writeAction',
              data: { action: 's3:DeleteBucket' },
              output: `
export const policy = { Statement: [{ Effect: 'Deny', Action: "s3:DeleteBucket", Resource: '*' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Deny', Action: "s3:DeleteBucket", Resource: '*' }] };
`,
    },
    {
      name: 'an exception, in a statement whose effect is not known',
      code: `
export const policy = (effect: string) => ({ Statement: [{ Effect: effect, NotAction: ['iam:PasRole'], Resource: '*' }, { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }] });
`,
      errors: [
        {
          messageId: 'unknown',
          data: { name: 'iam:PasRole', date: IAM_ACTIONS_DATE, meant: 'iam:PassRole' },
          line: 2,
          column: 88,
          endLine: 2,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'writeAction',
              data: { action: 'iam:PassRole' },
              output: `
export const policy = (effect: string) => ({ Statement: [{ Effect: effect, NotAction: ['iam:PassRole'], Resource: '*' }, { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }] });
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = (effect: string) => ({ Statement: [{ Effect: effect, NotAction: ['iam:PassRole'], Resource: '*' }, { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }] });
`,
    },
    {
      name: 'a statement of CDK, in small letters',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ actions: ['dynamodb:getitm'], resources: ['arn:aws:dynamodb:eu-central-1:111122223333:table/photos'] });
`,
      errors: [
        {
          messageId: 'allows',
          data: { name: 'dynamodb:getitm', date: IAM_ACTIONS_DATE, meant: 'dynamodb:GetItem' },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'writeAction',
              data: { action: 'dynamodb:GetItem' },
              output: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: ['arn:aws:dynamodb:eu-central-1:111122223333:table/photos'] });
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement({ actions: ['dynamodb:getitem'], resources: ['arn:aws:dynamodb:eu-central-1:111122223333:table/photos'] });
`,
    },
    {
      name: 'a limit of an organization, in a text',
      code: `
export const serviceControlPolicy = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "organizations:LeaveOrganisation", "Resource": "*" }] }';
`,
      errors: [
        {
          messageId: 'denies',
          data: {
            name: 'organizations:LeaveOrganisation',
            date: IAM_ACTIONS_DATE,
            meant: 'organizations:LeaveOrganization',
          },
          line: 2,
          column: 109,
          endLine: 2,
          endColumn: 142,
          suggestions: [
            {
              messageId: 'writeAction',
              data: { action: 'organizations:LeaveOrganization' },
              output: `
export const serviceControlPolicy = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" }] }';
`,
            },
          ],
        },
      ],
      neighbour: `
export const serviceControlPolicy = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" }] }';
`,
    },
  ],
});
