import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: edits', noGlobalCredentials, {
  valid: [],
  invalid: [
    {
      name: '`AWS.Credentials` of options moves as a whole',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.credentials', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET }) });
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
    },
    {
      name: '`AWS.Credentials` of options among those of `AWS.config`',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1', credentials: new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET }) });
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 109,
          endLine: 3,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
exports.s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client that has credentials of its own, which nobody here knows',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const { load } = require('./identity');
AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: process.env.TENANT });
exports.s3 = new AWS.S3({ credentials: load() });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.credentials', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'a client whose options may hold credentials',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
exports.s3 = (options) => new AWS.S3({ ...options });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'a client with an empty place',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: process.env.TENANT });
exports.s3 = new AWS.S3({ credentials: undefined });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.credentials', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'the keys of a store, whose address the only client has',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
exports.s3 = new AWS.S3({ endpoint: new AWS.Endpoint('nyc3.digitaloceanspaces.com') });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ endpoint: new AWS.Endpoint('nyc3.digitaloceanspaces.com'), accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ endpoint: new AWS.Endpoint('nyc3.digitaloceanspaces.com'), accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'the keys of a store, whose address is that of a service',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.SPACES_KEY, secretAccessKey: process.env.SPACES_SECRET, s3: { endpoint: 'https://nyc3.digitaloceanspaces.com' } });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 100,
        },
      ],
    },
    {
      name: 'keys beside the address of a store: what moves stays silent',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'https://nyc3.digitaloceanspaces.com', accessKeyId: process.env.SPACES_KEY, secretAccessKey: process.env.SPACES_SECRET });
exports.s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 107,
          endLine: 3,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ endpoint: 'https://nyc3.digitaloceanspaces.com' });
exports.s3 = new AWS.S3({ accessKeyId: process.env.SPACES_KEY, secretAccessKey: process.env.SPACES_SECRET });
`,
            },
          ],
        },
      ],
    },
  ],
});
