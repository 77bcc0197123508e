import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a component that nobody knows',
      code: `
import { Function } from './constructs.ts';
export const photos = new Function('photos', { environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } });
`,
    },
  ],
  invalid: [
    {
      name: 'components of SST',
      filename: 'sst.config.ts',
      code: `
export default $config({
  async run() {
    const key = new sst.Secret('S3Key');
    new sst.aws.Function('Photos', { environment: { S3_SECRET_ACCESS_KEY: key.value } });
  },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
export default $config({
  async run() {
    const key = new sst.Secret('S3Key');
    new sst.aws.Function('Photos', { environment: {} });
  },
});
`,
            },
          ],
        },
      ],
      neighbour: `
export default $config({
  async run() {
    const bucket = new sst.aws.Bucket('Photos');
    new sst.aws.Function('Photos', { link: [bucket] });
  },
});
`,
    },
    {
      name: 'a service of SST',
      filename: 'sst.config.ts',
      code: `
export default $config({
  async run() {
    new sst.aws.Service('Photos', { environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY } });
  },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the task role' },
              output: `
export default $config({
  async run() {
    new sst.aws.Service('Photos', { environment: {} });
  },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'version 2 of SST',
      code: `
import { Function } from 'sst/constructs';
export const photos = (stack: object) =>
  new Function(stack, 'photos', { environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { Function } from 'sst/constructs';
export const photos = (stack: object) =>
  new Function(stack, 'photos', { environment: {} });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Amplify',
      code: `
import { defineFunction } from '@aws-amplify/backend';
export const photos = defineFunction({ environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { defineFunction } from '@aws-amplify/backend';
export const photos = defineFunction({ environment: {} });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineFunction, secret } from '@aws-amplify/backend';
export const photos = defineFunction({ environment: { S3_SECRET_ACCESS_KEY: secret('S3_SECRET_ACCESS_KEY') } });
`,
    },
    {
      name: 'Serverless, by its type',
      code: `
import type { AWS } from '@serverless/typescript';
const configuration: AWS = {
  service: 'photos',
  provider: { name: 'aws', environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } },
  functions: { upload: { handler: 'upload.handler', environment: { AWS_SECRET_KEY: '\${env:AWS_SECRET_KEY}' } } },
};
module.exports = configuration;
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import type { AWS } from '@serverless/typescript';
const configuration: AWS = {
  service: 'photos',
  provider: { name: 'aws', environment: {} },
  functions: { upload: { handler: 'upload.handler', environment: { AWS_SECRET_KEY: '\${env:AWS_SECRET_KEY}' } } },
};
module.exports = configuration;
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`AWS_SECRET_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 6,
          column: 68,
          endLine: 6,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_KEY`', instead: 'the execution role' },
              output: `
import type { AWS } from '@serverless/typescript';
const configuration: AWS = {
  service: 'photos',
  provider: { name: 'aws', environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } },
  functions: { upload: { handler: 'upload.handler', environment: {} } },
};
module.exports = configuration;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Serverless, by its name',
      filename: 'serverless.ts',
      code: `
export default {
  service: 'photos',
  provider: { name: 'aws', environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY } },
};
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 4,
          column: 43,
          endLine: 4,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
export default {
  service: 'photos',
  provider: { name: 'aws', environment: {} },
};
`,
            },
          ],
        },
      ],
      neighbour: {
        name: 'the same in a file that is none of Serverless',
        code: `
export default {
  service: 'photos',
  provider: { name: 'aws', environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY } },
};
`,
      },
    },
    {
      name: 'CDKTF',
      code: `
import { LambdaFunction } from '@cdktf/provider-aws/lib/lambda-function';
export const photos = (stack: object) =>
  new LambdaFunction(stack, 'photos', { environment: { variables: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } } });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 4,
          column: 69,
          endLine: 4,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { LambdaFunction } from '@cdktf/provider-aws/lib/lambda-function';
export const photos = (stack: object) =>
  new LambdaFunction(stack, 'photos', { environment: { variables: {} } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a task that SDK v3 runs',
      code: `
import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
await new ECSClient({}).send(
  new RunTaskCommand({
    overrides: { containerOverrides: [{ name: 'photos', environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] }] },
  }),
);
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 5,
          column: 71,
          endLine: 5,
          endColumn: 146,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the task role' },
              output: `
import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
await new ECSClient({}).send(
  new RunTaskCommand({
    overrides: { containerOverrides: [{ name: 'photos', environment: [] }] },
  }),
);
`,
            },
          ],
        },
      ],
      neighbour: `
import { ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
await new ECSClient({}).send(
  new RunTaskCommand({
    overrides: {
      containerOverrides: [
        {
          name: 'photos',
          environment: [
            { name: 'AWS_ACCESS_KEY_ID', value: Credentials?.AccessKeyId },
            { name: 'AWS_SECRET_ACCESS_KEY', value: Credentials?.SecretAccessKey },
            { name: 'AWS_SESSION_TOKEN', value: Credentials?.SessionToken },
          ],
        },
      ],
    },
  }),
);
`,
    },
  ],
});
