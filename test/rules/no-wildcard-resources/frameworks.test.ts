// Permissions in the way of SST: their conditions narrow like others, and routes have permissions of their own.
import rule from '../../../rules/no-wildcard-resources.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-wildcard-resources', rule, {
  valid: [
    {
      name: 'a permission with a condition on the resource',
      filename: 'sst.config.ts',
      code: `
export const permission = sst.aws.permission({
  actions: ['dynamodb:PutItem'],
  resources: ['*'],
  conditions: [{ test: 'StringEquals', variable: 'aws:ResourceTag/app', values: ['photos'] }],
});
`,
    },
  ],
  invalid: [
    {
      name: 'a route',
      filename: 'sst.config.ts',
      code: `
const api = new sst.aws.ApiGatewayV2('Photos');
api.route('POST /', { handler: 'photos.add', permissions: [{ actions: ['sqs:SendMessage'], resources: ['*'] }] });
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:SendMessage`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 3,
          column: 104,
          endLine: 3,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
              output: `
const api = new sst.aws.ApiGatewayV2('Photos');
api.route('POST /', { handler: 'photos.add', permissions: [{ actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME'] }] });
`,
            },
          ],
        },
      ],
      neighbour: `
const api = new sst.aws.ApiGatewayV2('Photos');
api.route('POST /', { handler: 'photos.add', permissions: [{ actions: ['xray:PutTraceSegments'], resources: ['*'] }] });
`,
    },
    {
      name: 'a permission with a condition that says nothing of the resource',
      filename: 'sst.config.ts',
      code: `
export const permission = sst.aws.permission({
  actions: ['sqs:SendMessage', 'sqs:PurgeQueue', 'lambda:InvokeFunction'],
  resources: ['*'],
  conditions: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['true'] }],
});
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:SendMessage`, `sqs:PurgeQueue` and `lambda:InvokeFunction`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 18,
        },
      ],
      neighbour: `
export const permission = sst.aws.permission({
  actions: ['sqs:SendMessage', 'sqs:PurgeQueue', 'lambda:InvokeFunction'],
  resources: ['*'],
  conditions: [{ test: 'StringEquals', variable: 'aws:ResourceAccount', values: ['111122223333'] }],
});
`,
    },
    {
      name: 'every object of every bucket',
      code: `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::*/*' }] };
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`s3:GetObject`', arn: 'arn:aws:s3:::BUCKET_NAME/OBJECT_NAME' },
          line: 2,
          column: 132,
          endLine: 2,
          endColumn: 150,
        },
      ],
      neighbour: `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::photos*/*' }] };
`,
    },
  ],
});
