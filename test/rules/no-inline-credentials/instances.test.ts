import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: what makes an identity of options', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'options of `AWS.Credentials`: the whole identity gives way',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET }) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 132,
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
      neighbour: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
    },
    {
      name: 'options of `AWS.Credentials` in a client of SDK v3',
      filename: 'src/file.ts',
      code: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: new AWS.Credentials({ accessKeyId: process.env.MY_ID!, secretAccessKey: process.env.MY_SECRET! }) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'S3Client', origin: 'environment variables', wayOut: 'Assume a role for the task with `fromTemporaryCredentials`' },
          line: 4,
          column: 102,
          endLine: 4,
          endColumn: 141,
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
    },
    {
      name: '`AWS.Credentials` that several clients share, with options by name',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const options = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
const credentials = new AWS.Credentials(options);
exports.s3 = new AWS.S3({ credentials });
exports.sqs = new AWS.SQS({ credentials });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'If this runs on AWS with a role, let the default provider chain find it' },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({});
exports.sqs = new AWS.SQS({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
exports.sqs = new AWS.SQS({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
exports.sqs = new AWS.SQS({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') });
exports.sqs = new AWS.SQS({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
const AWS = require('aws-sdk');
const options = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY, sessionToken: process.env.AWS_SESSION_TOKEN };
const credentials = new AWS.Credentials(options);
exports.s3 = new AWS.S3({ credentials });
exports.sqs = new AWS.SQS({ credentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options that are an identity here and those of a client there are left alone',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const options = { accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET };
exports.s3 = new AWS.S3(options);
exports.credentials = new AWS.Credentials(options);
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 89,
        },
      ],
    },
    {
      name: '`AWS.Credentials` as one of two',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const profile = process.env.TENANT;
exports.s3 = new AWS.S3({
  credentials: profile ? new AWS.SharedIniFileCredentials({ profile }) : new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET }),
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 5,
          column: 128,
          endLine: 5,
          endColumn: 166,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
const profile = process.env.TENANT;
exports.s3 = new AWS.S3({
  credentials: profile ? new AWS.SharedIniFileCredentials({ profile }) : new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }),
});
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
const profile = process.env.TENANT;
exports.s3 = new AWS.S3({
  credentials: profile ? new AWS.SharedIniFileCredentials({ profile }) : undefined,
});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
const profile = process.env.TENANT;
exports.s3 = new AWS.S3({
  credentials: profile ? new AWS.SharedIniFileCredentials({ profile }) : new AWS.SharedIniFileCredentials(),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: '`AWS.Credentials` for the configuration of a client',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
s3.config.credentials = new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
exports.s3 = s3;
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 's3.config.credentials', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 79,
          endLine: 4,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
s3.config.credentials = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } });
exports.s3 = s3;
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
exports.s3 = s3;
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
const s3 = new AWS.S3();
s3.config.credentials = new AWS.SharedIniFileCredentials();
exports.s3 = s3;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options of the client that assumes a role: no second role',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: process.env.ROLE, RoleSessionName: 'app' },
  stsConfig: { region: 'eu-west-1', accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET },
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.ChainableTemporaryCredentials', origin: 'environment variables', wayOut: 'If this runs on AWS with a role, let the default provider chain find it' },
          line: 5,
          column: 69,
          endLine: 5,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: process.env.ROLE, RoleSessionName: 'app' },
  stsConfig: { region: 'eu-west-1' },
});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: process.env.ROLE, RoleSessionName: 'app' },
  stsConfig: { region: 'eu-west-1', credentials: new AWS.SharedIniFileCredentials() },
});
`,
            },
          ],
        },
      ],
    },
  ],
});
