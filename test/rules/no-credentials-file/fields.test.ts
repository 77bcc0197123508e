import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: files that the code reads', noCredentialsFile, {
  valid: [
    {
      name: 'a test',
      filename: 'src/file.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
    {
      name: 'a store of another vendor',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ endpoint: 'https://0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
    {
      name: 'an emulator',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
    {
      name: 'an endpoint that nobody knows',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ endpoint: keys.endpoint, credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
    {
      name: 'an endpoint that nobody knows, and the file as it is',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ endpoint: keys.endpoint, credentials: keys });
`,
    },
    {
      name: 'a module of code: what it does is its own business',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.ts';
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
    {
      name: 'the options as a whole, of which nobody knows what they hold',
      filename: 'file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3(require('./config.json'));
`,
    },
    {
      name: 'a file for something else',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import config from './config.json';
export const s3 = new S3Client({ region: config.region });
`,
    },
  ],
  invalid: [
    {
      name: 'imported JSON in Lambda',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
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
          endColumn: 101,
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
export const s3 = new S3Client({ region: keys.region });
`,
    },
    {
      name: 'imported JSON where nobody knows the host',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json' with { type: 'json' };
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: 'Assume a role for the task with `fromTemporaryCredentials`',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.K1!, secretAccessKey: process.env.K2! } });
`,
    },
    {
      name: 'required JSON, parts among the options',
      filename: 'lambda/file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const AWS = require('aws-sdk');
const config = require('./config.json');
exports.s3 = new AWS.S3({ region: config.region, accessKeyId: config.id, secretAccessKey: config.secret });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'AWS.S3',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 74,
          endLine: 4,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
const AWS = require('aws-sdk');
const config = require('./config.json');
exports.s3 = new AWS.S3({ region: config.region });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
const config = require('./config.json');
exports.s3 = new AWS.S3({ region: config.region, credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.cjs',
        code: `
const AWS = require('aws-sdk');
const config = require('./config.json');
exports.s3 = new AWS.S3({ region: config.region });
`,
      },
    },
    {
      name: 'JSON that is read',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
export async function open() {
  const keys = JSON.parse(await readFile('keys.json', 'utf8'));
  return new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
}
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export async function open() {
  return new S3Client({});
}
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function open() {
  return new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
export async function open() {
  const { region } = JSON.parse(await readFile('config.json', 'utf8'));
  return new S3Client({ region });
}
`,
    },
    {
      name: 'an ini file',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import ini from 'ini';
const keys = ini.parse(readFileSync('.aws/credentials', 'utf8')).default;
export const s3 = new S3Client({ credentials: { accessKeyId: keys.aws_access_key_id, secretAccessKey: keys.aws_secret_access_key } });
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
          endColumn: 131,
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
export const s3 = new S3Client({ profile: process.env.PROFILE });
`,
    },
    {
      name: 'an env file',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
const keys = dotenv.parse(readFileSync('.env'));
export const s3 = new S3Client({ credentials: { accessKeyId: keys.K1, secretAccessKey: keys.K2 } });
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
          endColumn: 97,
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
      neighbour: {
        filename: 'lambda/file.js',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import 'dotenv/config';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });
`,
      },
    },
    {
      name: 'what dotenv has read',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import dotenv from 'dotenv';
const { parsed } = dotenv.config();
export const s3 = new S3Client({ credentials: { accessKeyId: parsed.K1, secretAccessKey: parsed.K2 } });
`,
      errors: [
        {
          messageId: 'fields',
          data: {
            name: 'S3Client',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import dotenv from 'dotenv';
const { parsed } = dotenv.config();
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import dotenv from 'dotenv';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const { parsed } = dotenv.config();
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
const { parsed } = settings.config();
export const s3 = new S3Client({ credentials: { accessKeyId: parsed.K1, secretAccessKey: parsed.K2 } });
`,
      },
    },
    {
      name: 'a file of Bun',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const keys = await Bun.file('keys.json').json();
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
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
          endColumn: 101,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const keys = await Bun.file('keys.json').json();
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const keys = await Bun.file('keys.json').json();
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
const keys = await fetch('https://keys.example').then((answer) => answer.json());
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
      },
    },
    {
      name: 'fields that make `AWS.Credentials`',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const keys = require('./aws-keys.json');
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials({ accessKeyId: keys.id, secretAccessKey: keys.secret }) });
`,
      errors: [
        {
          messageId: 'fields',
          data: { name: 'AWS.S3', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 84,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
    },
  ],
});
