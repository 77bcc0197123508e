import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: siblings', noGlobalCredentials, {
  valid: [],
  invalid: [
    {
      name: 'the default of one service among the options',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1', s3: { accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET } });
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all `s3` clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
module.exports = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1', s3: {} });
module.exports = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1', s3: { signatureVersion: 'v4' }, params: { accessKeyId: 'id', secretAccessKey: 'name' } });
module.exports = new AWS.S3();
`,
    },
    {
      name: 'credentials of one service among the options',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const { credentials } = require('./credentials');
AWS.config.update({ s3: { credentials } });
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all `s3` clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
const { credentials } = require('./credentials');
module.exports = new AWS.S3({ credentials });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.update({ dynamodb: { endpoint: 'http://localhost:8000', accessKeyId: process.env.LOCAL_ID, secretAccessKey: process.env.LOCAL_SECRET } });
module.exports = new AWS.DynamoDB();
`,
    },
    {
      name: 'Object.assign',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
Object.assign(AWS.config, { accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
Object.assign(AWS.config, {});
module.exports = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
Object.assign(AWS.config, { region: 'eu-west-1', maxRetries: 5 });
module.exports = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
    },
    {
      name: 'the members of the default of one service',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.s3 = {};
AWS.config.s3.accessKeyId = process.env.MY_ID;
AWS.config.s3.secretAccessKey = process.env.MY_SECRET;
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.s3.secretAccessKey', clients: 'all `s3` clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'moveIdentity',
              data: { what: 'the credentials', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = {};
module.exports = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
AWS.config.s3 = {};
module.exports = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.s3 = {};
AWS.config.s3.signatureVersion = 'v4';
module.exports = new AWS.S3();
`,
    },
    {
      name: 'a chain for all clients moves to the only one',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentialProvider = new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('PHOTOS')]);
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.credentialProvider', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 114,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('PHOTOS')]) });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('PHOTOS')]) });
`,
    },
    {
      name: 'another environment for the process',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
process.env = { ...process.env, AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret };
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 95,
        },
      ],
      neighbour: `
import { keys } from './keys.js';
const env = { ...process.env, AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret };
process.env = { ...process.env, AWS_REGION: 'eu-west-1' };
export default env;
`,
    },
    {
      name: 'variables that are set by a call',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
Reflect.set(process.env, 'AWS_ACCESS_KEY_ID', keys.id);
Reflect.set(process.env, 'AWS_SECRET_ACCESS_KEY', keys.secret);
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 63,
        },
      ],
      neighbour: `
import { keys } from './keys.js';
Reflect.set(process.env, 'AWS_REGION', keys.region);
Reflect.set(keys, 'AWS_SECRET_ACCESS_KEY', keys.secret);
`,
    },
    {
      name: 'variables of Deno',
      filename: 'file.js',
      code: `
import { keys } from './keys.js';
Deno.env.set('AWS_ACCESS_KEY_ID', keys.id);
Deno.env.set('AWS_SECRET_ACCESS_KEY', keys.secret);
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 51,
        },
      ],
      neighbour: `
const saved = process.env.AWS_SECRET_ACCESS_KEY;
Deno.env.set('AWS_SECRET_ACCESS_KEY', saved);
`,
    },
  ],
});
