import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-long-term-credentials under the direction explicit', noLongTermCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a function gets what it asks for credentials with, not the role of the host',
      settings,
      code: `
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
export const configure = (client: LambdaClient) =>
  client.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName: 'photos',
      Environment: { Variables: { BUCKET: 'photos', S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } },
    }),
  );
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where temporary ones do',
            wayOut: 'Hand on the ARN of a role, or a token, with which the code gets temporary credentials',
          },
          line: 7,
          column: 53,
          endLine: 7,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'removeHandedKeys',
              data: { what: '`S3_SECRET_ACCESS_KEY`' },
              output: `
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
export const configure = (client: LambdaClient) =>
  client.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName: 'photos',
      Environment: { Variables: { BUCKET: 'photos' } },
    }),
  );
`,
            },
          ],
        },
      ],
      neighbour: `
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
export const configure = (client: LambdaClient) =>
  client.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName: 'photos',
      Environment: { Variables: { BUCKET: 'photos', TENANT_ROLE_ARN: process.env.TENANT_ROLE_ARN! } },
    }),
  );
`,
    },
    {
      name: 'what others on the instance can read gets no token either',
      settings,
      code: `
import * as ec2 from 'aws-cdk-lib/aws-ec2';
const script = ec2.UserData.forLinux();
script.addCommands(\`export AWS_SECRET_ACCESS_KEY=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export { script };
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'the user data of an instance',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where everybody on the instance, and who may describe it, can read it',
            wayOut: 'Hand on the ARN of a role, with which the code gets temporary credentials',
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 87,
        },
      ],
      neighbour: `
import * as ec2 from 'aws-cdk-lib/aws-ec2';
const script = ec2.UserData.forLinux();
script.addCommands(\`export TENANT_ROLE_ARN=\${process.env.TENANT_ROLE_ARN}\`);
export { script };
`,
    },
    {
      name: 'the build of an image',
      settings,
      code: `
import * as docker from '@pulumi/docker';
export const image = new docker.Image('photos', {
  build: { context: '.', args: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } },
});
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'the build of an image',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where it stays readable in the history of the image',
            wayOut: 'Give what the build itself needs as a secret of the build, which leaves nothing behind',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 91,
        },
      ],
      neighbour: `
import * as docker from '@pulumi/docker';
export const image = new docker.Image('photos', { build: { context: '.', args: { BUCKET: 'photos' } } });
`,
    },
  ],
});
