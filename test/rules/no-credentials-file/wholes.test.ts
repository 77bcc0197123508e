import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: files as they are, functions and halves', noCredentialsFile, {
  valid: [],
  invalid: [
    {
      name: 'the file as it is',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: keys });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.ts';
export const s3 = new S3Client({ credentials: keys });
`,
    },
    {
      name: 'the file as it is, in place',
      filename: 'lambda/file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const { S3Client } = require('@aws-sdk/client-s3');
exports.s3 = new S3Client({ credentials: require('./keys.json') });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
const { S3Client } = require('@aws-sdk/client-s3');
exports.s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
const { S3Client } = require('@aws-sdk/client-s3');
const { fromTemporaryCredentials } = require('@aws-sdk/credential-providers');
exports.s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.cjs',
        code: `
const { S3Client } = require('@aws-sdk/client-s3');
exports.s3 = new S3Client({ credentials: require('./keys') });
`,
      },
    },
    {
      name: 'a file of YAML',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
const keys = yaml.load(readFileSync('keys.yml', 'utf8'));
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
const keys = yaml.load(readFileSync('keys.yml', 'utf8'));
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const keys = yaml.load(readFileSync('keys.yml', 'utf8'));
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.js',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.js';
const keys = settings.load('keys.yml');
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
      },
    },
    {
      name: 'a secret of the file beside an id from elsewhere',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.K1!, secretAccessKey: keys.secret } });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: process.env.K2! } });
`,
    },
    {
      name: 'a function that reads it once',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
export const s3 = new S3Client({
  credentials: async () => {
    const keys = JSON.parse(await readFile('keys.json', 'utf8'));
    return { accessKeyId: keys.id, secretAccessKey: keys.secret };
  },
});
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
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
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
export const s3 = new S3Client({
  credentials: async () => {
    const keys = JSON.parse(await readFile('keys.json', 'utf8'));
    return { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token, expiration: new Date(keys.expiration) };
  },
});
`,
    },
    {
      name: 'a consumer that takes nothing but keys',
      code: `
import { AwsClient } from 'aws4fetch';
import keys from './keys.json';
export const aws = new AwsClient({ accessKeyId: keys.id, secretAccessKey: keys.secret });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'AwsClient',
            wayOut: 'Read the keys from the environment or a secrets store',
          },
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 86,
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.K1!, secretAccessKey: process.env.K2! });
`,
    },
  ],
});
