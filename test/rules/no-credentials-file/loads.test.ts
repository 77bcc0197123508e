import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: files that the SDK loads', noCredentialsFile, {
  valid: [
    {
      name: 'a test',
      filename: 'test/file.ts',
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
`,
    },
    {
      name: 'a method of somebody else',
      code: `
import config from './config.ts';
config.loadFromPath('./config.json');
`,
    },
    {
      name: 'a class of somebody else',
      code: `
import { FileSystemCredentials } from './files.ts';
export const keys = new FileSystemCredentials('./config.json');
`,
    },
  ],
  invalid: [
    {
      name: 'loadFromPath',
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'dropFile',
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-west-1' });
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'loadFromPath in Lambda, with what only it used',
      filename: 'lambda/file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const AWS = require('aws-sdk');
const path = require('path');
AWS.config.loadFromPath(path.join(__dirname, 'config.json'));
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: "Let the default provider chain find the function's execution role, and set the region in the code (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'dropFile',
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.cjs',
        code: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3();
`,
      },
    },
    {
      name: 'a path from outside: the file holds keys all the same',
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath(process.env.CONFIG!);
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'dropFile',
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
AWS.config.getCredentials(() => {});
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'a configuration of its own',
      code: `
import AWS from 'aws-sdk';
const config = new AWS.Config();
config.loadFromPath('./config.json');
export const s3 = new AWS.S3(config);
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'dropFile',
              output: `
import AWS from 'aws-sdk';
const config = new AWS.Config();
export const s3 = new AWS.S3(config);
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const config = new AWS.Config();
export const s3 = new AWS.S3(config);
`,
    },
    {
      name: 'no statement of its own: no edit',
      code: `
import AWS from 'aws-sdk';
export const config = AWS.config.loadFromPath('./config.json');
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 63,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const config = AWS.config;
`,
    },
    {
      name: 'a statement without a block: no edit',
      code: `
import AWS from 'aws-sdk';
if (process.env.IS_LOCAL) AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 67,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
if (process.env.IS_LOCAL) AWS.config.update({ region: 'eu-west-1' });
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'on Vercel, which has no role to find',
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3({ region: process.env.VERCEL_REGION });
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider` (Vercel: it reads a variable of Vercel)",
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: process.env.VERCEL_REGION });
`,
    },
    {
      name: 'a script of a developer',
      filename: 'scripts/file.ts',
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Let the default provider chain find the credentials, and set the region in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'dropFile',
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'FileSystemCredentials in Lambda',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.FileSystemCredentials('./config.json') });
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'FileSystemCredentials',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
    },
    {
      name: 'FileSystemCredentials where nobody knows the host: the keys are an identity of their own',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.FileSystemCredentials('./config.json') });
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'FileSystemCredentials',
            wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
import AWS, { SharedIniFileCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
    },
    {
      name: 'FileSystemCredentials that go elsewhere',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const credentials = new AWS.FileSystemCredentials('./config.json');
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'FileSystemCredentials',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import { ChainableTemporaryCredentials } from 'aws-sdk';
export const credentials = new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const credentials = new AWS.ECSCredentials();
`,
    },
    {
      name: 'an option of a client that names the file',
      filename: 'lambda/sessions.js',
      code: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
module.exports = session({ store: new DynamoDBStore({ table: 'sessions', AWSConfigPath: './aws.json' }) });
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'DynamoDBStore',
            wayOut: "Let the default provider chain find the function's execution role, and set the region in the code (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 74,
          endLine: 4,
          endColumn: 101,
        },
      ],
      neighbour: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
module.exports = session({ store: new DynamoDBStore({ table: 'sessions' }) });
`,
    },
  ],
});
