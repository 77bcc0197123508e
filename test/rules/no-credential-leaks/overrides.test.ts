import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: values that are written over', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'a secret that is spread over the mask',
      code: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ secretAccessKey: '***', ...config });
`,
      untyped: 'TypeScript sees that the mask is written over',
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 48,
          suggestions: [],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, secretAccessKey: '***' });
`,
    },
    {
      name: 'a mask over another name',
      code: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, accessKeyId: '***' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 24,
          suggestions: [],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, secretAccessKey: undefined });
`,
    },
    {
      name: 'a mask that is spread only sometimes',
      code: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, ...(process.env.CI ? { secretAccessKey: '***' } : {}) });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 24,
          suggestions: [],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, ...{ secretAccessKey: '***' } });
`,
    },
    {
      name: 'another secret in the place of the first',
      code: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, secretAccessKey: process.env.OTHER_AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`OTHER_AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 82,
          suggestions: [],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...config, secretAccessKey: Boolean(config.secretAccessKey) });
`,
    },
    {
      name: 'credentials inside of what is spread',
      code: `
const config = { region: 'eu-west-1', credentials: { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } };
console.log({ ...config, region: 'everywhere' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 24,
          suggestions: [],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', credentials: { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } };
console.log({ ...config, credentials: '[redacted]' });
`,
    },
    {
      name: 'what a provider gave, with nothing but the secret masked',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log({ ...credentials, secretAccessKey: undefined });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken` of the answer of `fromNodeProviderChain`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 29,
          suggestions: [],
        },
      ],
      neighbour: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log({ ...credentials, secretAccessKey: undefined, sessionToken: undefined });
`,
    },
    {
      name: 'an answer of STS around masks that do not fit',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log({ ...answer, SecretAccessKey: '***' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the answer of `AssumeRole`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 24,
          suggestions: [],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log({ ...answer, Credentials: '***' }, { ...answer.Credentials, SecretAccessKey: '***', SessionToken: '***' });
`,
    },
    {
      name: 'the environment with one of two secrets masked',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
console.log({ ...process.env, AWS_SECRET_ACCESS_KEY: '***' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS_SESSION_TOKEN` of the whole environment', wayOut: 'Name the variables that are meant' },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 29,
          suggestions: [],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
console.log({ ...process.env, AWS_SECRET_ACCESS_KEY: '***', AWS_SESSION_TOKEN: '***' });
`,
    },
    {
      name: 'a configuration of SDK v2 in a response',
      code: `
import AWS from 'aws-sdk';
export const GET = () => Response.json({ ...AWS.config, region: undefined });
`,
      errors: [
        {
          messageId: 'response',
          data: { where: '`Response.json`', what: '`AWS.config`', wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool' },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 55,
          suggestions: [],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const GET = () => Response.json({ ...AWS.config, credentials: undefined });
`,
    },
  ],
});
