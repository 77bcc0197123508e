import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: identities in AWS.config', noGlobalCredentials, {
  valid: [],
  invalid: [
    {
      name: 'AWS.config.update with the standard variables',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({
  region: 'eu-central-1',
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
});
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
AWS.config.update({
  region: 'eu-central-1',
});
export const s3 = new AWS.S3();
`,
            },
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
AWS.config.update({
  region: 'eu-central-1',
});
export const s3 = new AWS.S3({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-central-1', maxRetries: 5, signatureVersion: 'v4', httpOptions: { timeout: 5000 } });
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'AWS.config.update with keys under names of their own: the role would be somebody else',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
export const s3 = new AWS.S3({ region: 'eu-central-1' });
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a function of Lambda',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
export const s3 = new AWS.S3({ region: 'eu-central-1' });
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1' });
`,
            },
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'on Vercel, where there is no role to find',
      filename: 'app/api/photos/route.ts',
      code: `
import AWS from 'aws-sdk';
import { waitUntil } from '@vercel/functions';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
const s3 = new AWS.S3({ region: 'eu-central-1' });
export const GET = () => {
  waitUntil(s3.listBuckets().promise());
};
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
import { waitUntil } from '@vercel/functions';
const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
export const GET = () => {
  waitUntil(s3.listBuckets().promise());
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'members one by one',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.accessKeyId = process.env.PHOTOS_KEY_ID;
AWS.config.secretAccessKey = process.env.PHOTOS_KEY;
AWS.config.region = 'eu-central-1';
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.secretAccessKey',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.region = 'eu-central-1';
exports.s3 = new AWS.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.region = 'eu-central-1';
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
AWS.config.region = 'eu-central-1';
AWS.config.maxRetries = 5;
exports.s3 = new AWS.S3();
`,
      },
    },
    {
      name: 'a session token by itself',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.sessionToken = process.env.PHOTOS_TOKEN;
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.sessionToken',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 51,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an object of identity',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.Credentials(process.env.PHOTOS_KEY_ID, process.env.PHOTOS_KEY);
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentials',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials(process.env.PHOTOS_KEY_ID, process.env.PHOTOS_KEY) });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
AWS.config.credentials = null;
AWS.config.update({ credentials: undefined });
exports.s3 = new AWS.S3();
`,
      },
    },
    {
      name: 'a configuration as a whole',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-central-1' });
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ region: 'eu-central-1' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ region: 'eu-central-1' });
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ region: 'eu-central-1' });
exports.s3 = new AWS.S3();
`,
      },
    },
    {
      name: 'a configuration as a whole, by name',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const config = new AWS.Config({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
AWS.config = config;
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
const config = new AWS.Config({});
AWS.config = config;
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
const config = new AWS.Config({ credentials: new AWS.ECSCredentials() });
exports.s3 = new AWS.S3(config);
`,
      },
    },
    {
      name: 'an object as a configuration',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config = { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config = {};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default of one service',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.s3 = { region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.s3',
            clients: 'all `s3` clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 83,
          endLine: 3,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = { region: 'eu-central-1' };
exports.s3 = new AWS.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = { region: 'eu-central-1' };
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
AWS.config.s3 = { region: 'eu-central-1', signatureVersion: 'v4' };
exports.s3 = new AWS.S3();
`,
      },
    },
    {
      name: 'a configuration that TypeScript wants to be there',
      code: `
import AWS from 'aws-sdk';
(AWS.config as AWS.Config)!.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 78,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: ``,
            },
          ],
        },
      ],
    },
    {
      name: 'the SDK that dynamoose 1 hands on',
      filename: 'lambda/a.js',
      code: `
const dynamoose = require('dynamoose');
dynamoose.AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'dynamoose.AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: '', condition: 'the role, which then signs in place of these keys' },
              output: `
const dynamoose = require('dynamoose');
dynamoose.AWS.config.update({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
const dynamoose = require('dynamoose');
dynamoose.AWS.config.update({ region: 'eu-west-1' });
`,
    },
    {
      name: 'the SDK that dynamoose 2 hands on',
      filename: 'lambda/a.js',
      code: `
const { aws } = require('dynamoose');
aws.sdk.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'aws.sdk.config.update',
            clients: 'all clients of SDK v2',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: '', condition: 'the role, which then signs in place of these keys' },
              output: `
const { aws } = require('dynamoose');
aws.sdk.config.update({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
const { aws } = require('dynamoose');
aws.sdk.config.update({ region: 'eu-west-1' });
`,
    },
    {
      name: 'what a configuration of its own holds',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const photos = new AWS.Config({ profile: process.env.PROFILE });
AWS.config.credentials = photos.credentials;
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentials',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 44,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const { credentials } = AWS.config;
AWS.config.credentials = credentials;
`,
    },
  ],
});
