import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: the code that edits leave', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a typed constant goes with its type',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
const credentials: AwsCredentialIdentity = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 129,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that others use stays',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const identity = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials: identity });
console.log(identity.accessKeyId.length);
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const identity = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({});
console.log(identity.accessKeyId.length);
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const identity = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
console.log(identity.accessKeyId.length);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'two clients share it',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
const credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials });
export const sqs = new SQSClient({ region: 'eu-west-1', credentials });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
export const s3 = new S3Client({});
export const sqs = new SQSClient({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const sqs = new SQSClient({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'clients of both generations share it: no provider suits them',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import SQS from 'aws-sdk/clients/sqs';
const credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials });
export const sqs = new SQS({ credentials });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import SQS from 'aws-sdk/clients/sqs';
export const s3 = new S3Client({});
export const sqs = new SQS({});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client of AWS shares it with a store of another vendor',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials });
export const r2 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({});
export const r2 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const r2 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'double quotes, no semicolons, CommonJS',
      filename: 'lambda/file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
"use strict"
const { S3 } = require("aws-sdk")
exports.s3 = new S3({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY
})
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
"use strict"
const { S3 } = require("aws-sdk")
exports.s3 = new S3({})
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
"use strict"
const { S3, ChainableTemporaryCredentials } = require("aws-sdk")
exports.s3 = new S3({
  credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: "app" } })
})
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
"use strict"
const { S3, EnvironmentCredentials } = require("aws-sdk")
exports.s3 = new S3({
  credentials: new EnvironmentCredentials("AWS")
})
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
"use strict"
const { S3 } = require("aws-sdk")
exports.s3 = new S3({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an import that is there',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
export const profile = fromIni();
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1' });
export const profile = fromIni();
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const profile = fromIni();
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
export const profile = fromIni();
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
export const profile = fromIni();
`,
            },
          ],
        },
      ],
    },
  ],
});
