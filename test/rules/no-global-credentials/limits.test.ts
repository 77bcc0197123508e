import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: what is moved and removed, and what is not', noGlobalCredentials, {
  valid: [
    {
      name: 'helpers of tests under other names of their folders',
      filename: 'code/_e2e/utils/call.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
    },
    {
      name: 'helpers of tests',
      filename: 'lib/test-util/call.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
    },
  ],
  invalid: [
    {
      name: 'two clients: nobody knows which one needs them',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
export const s3 = new AWS.S3({ region: 'eu-central-1' });
export const sqs = new AWS.SQS({ region: 'eu-central-1' });
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
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1' });
export const sqs = new AWS.SQS({ region: 'eu-central-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client that has credentials of its own',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
export const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
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
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options by name, which other code may use too: nothing is moved',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const options = { region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
AWS.config.update({ ...options });
exports.s3 = new AWS.S3();
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
          column: 83,
          endLine: 3,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
const options = { region: 'eu-central-1' };
AWS.config.update({ ...options });
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options on lines of their own',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({
  // Where the photos are.
  region: 'eu-central-1',
  accessKeyId: process.env.PHOTOS_KEY_ID,
  secretAccessKey: process.env.PHOTOS_KEY,
});
exports.s3 = new AWS.S3({
  apiVersion: '2006-03-01',
});
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({
  // Where the photos are.
  region: 'eu-central-1',
});
exports.s3 = new AWS.S3({
  apiVersion: '2006-03-01',
  accessKeyId: process.env.PHOTOS_KEY_ID,
  secretAccessKey: process.env.PHOTOS_KEY,
});
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({
  // Where the photos are.
  region: 'eu-central-1',
});
exports.s3 = new AWS.S3({
  apiVersion: '2006-03-01',
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client that is made before',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1' });
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
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
      name: 'one condition of two: other stages go without',
      code: `
import AWS from 'aws-sdk';
if (process.env.STAGE === 'local') {
  AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
}
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
          line: 4,
          column: 63,
          endLine: 4,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
if (process.env.STAGE === 'local') {}
export const s3 = new AWS.S3({ region: 'eu-central-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'values of the function that sets them',
      code: `
import AWS from 'aws-sdk';
export function open(id: string, secret: string) {
  AWS.config.update({ accessKeyId: id, secretAccessKey: secret });
  return new AWS.S3({ region: 'eu-central-1' });
}
export function setUp(id: string, secret: string) {
  return open(id, secret);
}
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
          column: 40,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
export function open(id: string, secret: string) {
  return new AWS.S3({ region: 'eu-central-1', accessKeyId: id, secretAccessKey: secret });
}
export function setUp(id: string, secret: string) {
  return open(id, secret);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default of another service than that of the client',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.sqs = { region: 'eu-central-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.sqs',
            clients: 'all `sqs` clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.sqs = { region: 'eu-central-1' };
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an identity in two places: halves are not moved',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
AWS.config.update({ sessionToken: process.env.PHOTOS_TOKEN });
exports.s3 = new AWS.S3();
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
          suggestions: [],
        },
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 61,
          suggestions: [],
        },
      ],
    },
    {
      name: 'what is read back',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
AWS.config.getCredentials((error) => {
  if (error) throw error;
});
exports.s3 = new AWS.S3();
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
          suggestions: [],
        },
      ],
    },
    {
      name: 'a store that is not AWS keeps its keys',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'https://fra1.digitaloceanspaces.com', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
exports.s3 = new AWS.S3();
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
          column: 110,
          endLine: 3,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'https://fra1.digitaloceanspaces.com' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'http://localhost:4566', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
exports.s3 = new AWS.S3();
`,
      },
    },
  ],
});
