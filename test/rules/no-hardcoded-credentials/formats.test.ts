import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { APPSYNC_KEY, BEDROCK_KEY, ID, LWA_SECRET, MWS_TOKEN, OLD_ID, SECRET, SIGNATURE, SMTP_PASSWORD, TEMPORARY_ID, TOKEN, keyIdOf } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: kinds of secrets', noHardcodedCredentials, {
  valid: [
    ...['src/aws-exports.js', 'src/amplifyconfiguration.ts', 'amplify_outputs.ts', 'src/aws-exports.dev.ts'].map((filename) => ({
      name: `the AppSync key of a client, in ${filename}`,
      filename,
      code: `export default { aws_appsync_apiKey: '${APPSYNC_KEY}' };`,
    })),
  ],
  invalid: [
    {
      name: 'a session token',
      code: `export const token = '${TOKEN}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A session token',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 179,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const token = process.env.AWS_SESSION_TOKEN!;',
            },
          ],
        },
      ],
      neighbour: "export const token = 'IQoJb3JpZ2luX2VjEXAMPLE';",
    },
    {
      name: 'id, secret and token are one finding',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${TEMPORARY_ID}', secretAccessKey: '${SECRET}', sessionToken: '${TOKEN}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A temporary access key ASIA…B3KC of account 477902831067',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an API key of Bedrock',
      code: `export const key = '${BEDROCK_KEY}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term Amazon Bedrock API key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 20,
          endLine: 1,
          endColumn: 143,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const key = process.env.AWS_BEARER_TOKEN_BEDROCK!;',
            },
          ],
        },
      ],
      neighbour: "export const key = 'ABSK' + process.env.KEY;",
    },
    {
      name: 'an API key of AppSync',
      filename: 'file.js',
      code: `export const key = '${APPSYNC_KEY}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'An AWS AppSync API key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 20,
          endLine: 1,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const key = process.env.APPSYNC_API_KEY;',
            },
          ],
        },
      ],
      neighbour: "export const key = 'da2-xxxxxxxxxxxxxxxxxxxxxxxxxx';",
    },
    {
      name: 'another key in a file that Amplify generates',
      filename: 'src/aws-exports.js',
      code: `export default { aws_appsync_apiKey: '${APPSYNC_KEY}', key: '${BEDROCK_KEY}' };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: { what: 'A long-term Amazon Bedrock API key', wayOut: 'Read it from the environment or a secrets store' },
          line: 1,
          column: 77,
          endLine: 1,
          endColumn: 200,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `export default { aws_appsync_apiKey: '${APPSYNC_KEY}', key: process.env.AWS_BEARER_TOKEN_BEDROCK };`,
            },
          ],
        },
      ],
    },
    {
      name: 'an auth token of MWS',
      code: `export const token = '${MWS_TOKEN}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'An Amazon MWS auth token',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const token = process.env.MWS_AUTH_TOKEN!;',
            },
          ],
        },
      ],
      neighbour: "export const token = 'amzn.mws.00000000-0000-0000-0000-000000000000';",
    },
    {
      name: 'a client secret of Login with Amazon',
      code: `export const secret = '${LWA_SECRET}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A Login with Amazon client secret',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const secret = process.env.LWA_CLIENT_SECRET!;',
            },
          ],
        },
      ],
      neighbour: "export const id = 'amzn1.application-oa2-client.7c1e4f9a2b8d6035e1f7a94c3d2b8065';",
    },
    {
      name: 'a password of SES beside its id',
      code: `export const smtp = { user: '${ID}', pass: '${SMTP_PASSWORD}' };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'An SES password for SMTP AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 59,
          endLine: 1,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: 'export const smtp = { user: process.env.AWS_ACCESS_KEY_ID!, pass: process.env.AWS_SECRET_ACCESS_KEY! };',
            },
          ],
        },
      ],
      neighbour: `export const smtp = { user: 'mailer', pass: '${SMTP_PASSWORD}' };`,
    },
    {
      name: 'a URL with user and password',
      code: `export const remote = 'https://${ID}:h3Rkx8WvTqxZx5JdN2mYc7LpB9sGf4KaU6eQo1xx@s3.amazonaws.com/photos';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 52,
        },
      ],
    },
    {
      name: 'a signed header',
      code: `export const header = 'AWS4-HMAC-SHA256 Credential=${ID}/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=${SIGNATURE}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A signed authorization header',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 215,
        },
      ],
    },
    {
      name: 'a presigned URL that never says when it ends',
      code: `export const url = 'https://photos.s3.amazonaws.com/a.jpg?AWSAccessKeyId=${ID}&Signature=${SECRET.slice(0, 27)}%3D';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A presigned URL',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 59,
          endLine: 1,
          endColumn: 135,
        },
      ],
    },
    {
      name: 'a presigned URL that lasts',
      code: `export const url = 'https://photos.s3.amazonaws.com/a.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${ID}%2F20990101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20990101T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=${SIGNATURE}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A presigned URL',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 92,
          endLine: 1,
          endColumn: 327,
        },
      ],
    },
    {
      name: 'a presigned URL that has ended',
      code: `export const url = 'https://photos.s3.amazonaws.com/a.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${ID}%2F20200101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20200101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${SIGNATURE}';`,
      errors: [
        {
          messageId: 'spent',
          data: {
            what: 'A presigned URL',
          },
          line: 1,
          column: 92,
          endLine: 1,
          endColumn: 325,
        },
      ],
      neighbour: "export const url = 'https://photos.s3.amazonaws.com/a.jpg?X-Amz-Expires=3600';",
    },
    {
      name: 'a temporary id alone',
      code: `export const keyId = '${TEMPORARY_ID}';`,
      errors: [
        {
          messageId: 'spent',
          data: {
            what: 'A temporary access key ID ASIA…B3KC of account 477902831067',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
        },
      ],
      neighbour: "export const keyId = 'AROAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'a temporary id in a slot, whose secret is read',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${TEMPORARY_ID}', secretAccessKey: process.env.KEY! });
`,
      errors: [
        {
          messageId: 'spent',
          data: {
            what: 'A temporary access key ID ASIA…B3KC of account 477902831067',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a temporary id with its secret',
      code: `export const pair = { id: '${TEMPORARY_ID}', secret: '${SECRET}' };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A temporary access key ASIA…B3KC of account 477902831067',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 59,
          endLine: 1,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: 'export const pair = { id: process.env.AWS_ACCESS_KEY_ID!, secret: process.env.AWS_SECRET_ACCESS_KEY! };',
            },
          ],
        },
      ],
    },
    {
      name: 'a key of the old format, which names no account',
      code: `export const keyId = '${OLD_ID}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…B5VD',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
    {
      name: 'a key of an account of canaries, which is not named',
      code: `export const keyId = '${keyIdOf('052310077262')}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…QX2K of account 052310077262',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
    {
      name: 'a key of an account of canaries, named by setting',
      settings: { 'aws-credentials': { reportCanaries: true } },
      code: `export const keyId = '${keyIdOf('052310077262')}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…QX2K of account 052310077262, known for canary keys,',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
  ],
});
