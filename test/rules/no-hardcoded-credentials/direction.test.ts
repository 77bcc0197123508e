import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { BEDROCK_KEY, ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-hardcoded-credentials under the direction explicit', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: 'variables under names of the project',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 103,
          endLine: 3,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
    },
    {
      name: 'never the variable with which all Bedrock clients sign',
      settings,
      code: `export const key = '${BEDROCK_KEY}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: { what: 'A long-term Amazon Bedrock API key', wayOut: 'Read it from the environment or a secrets store' },
          line: 1,
          column: 20,
          endLine: 1,
          endColumn: 22 + BEDROCK_KEY.length,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const key = process.env.BEDROCK_API_KEY!;',
            },
          ],
        },
      ],
      neighbour: 'export const key = process.env.BEDROCK_API_KEY!;',
    },
  ],
});
