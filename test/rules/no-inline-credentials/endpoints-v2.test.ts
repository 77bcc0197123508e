import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: endpoints of the configuration', noInlineCredentials, {
  valid: [
    {
      name: 'an emulator for all clients',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
`,
    },
    {
      name: 'a store, by assignment',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.endpoint = new AWS.Endpoint('acc.r2.cloudflarestorage.com');
exports.s3 = new AWS.S3({ accessKeyId: process.env.R2_ID, secretAccessKey: process.env.R2_SECRET });
`,
    },
    {
      name: 'an emulator for a service, among others',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const S3 = require('aws-sdk/clients/s3');
AWS.config.update({ region: 'eu-west-1', s3: { endpoint: 'http://localhost:9000' } });
exports.s3 = new S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
`,
    },
  ],
  invalid: [
    {
      name: 'an emulator for one service, and keys for another',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.s3 = { endpoint: 'http://localhost:4566' };
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
exports.sqs = new AWS.SQS({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.SQS', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = { endpoint: 'http://localhost:4566' };
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
exports.sqs = new AWS.SQS({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = { endpoint: 'http://localhost:4566' };
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
exports.sqs = new AWS.SQS({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = { endpoint: 'http://localhost:4566' };
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
exports.sqs = new AWS.SQS({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an emulator that only some environments have',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
if (process.env.LOCAL) AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
if (process.env.LOCAL) AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
if (process.env.LOCAL) AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
if (process.env.LOCAL) AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
if (process.env.LOCAL) AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3(process.env.LOCAL ? { accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET } : {});
`,
    },
    {
      name: 'a client with an endpoint of its own',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ endpoint: 'https://s3.eu-west-1.amazonaws.com', accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 107,
          endLine: 4,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ endpoint: 'https://s3.eu-west-1.amazonaws.com', credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ endpoint: 'https://s3.eu-west-1.amazonaws.com' });
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ endpoint: 'https://s3.eu-west-1.amazonaws.com', credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
    },
    {
      name: 'a client of SDK v3, which does not look at `AWS.config`',
      filename: 'src/file.mjs',
      code: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
AWS.config.update({ endpoint: 'http://localhost:4566' });
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'S3Client', origin: 'environment variables', wayOut: 'Assume a role for the task with `fromTemporaryCredentials`' },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
AWS.config.update({ endpoint: 'http://localhost:4566' });
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
AWS.config.update({ endpoint: 'http://localhost:4566' });
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
AWS.config.update({ endpoint: 'http://localhost:4566' });
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
    },
  ],
});
