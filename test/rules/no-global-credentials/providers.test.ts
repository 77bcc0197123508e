import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-global-credentials: providers in AWS.config', noGlobalCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a profile, and the provider of the host, on Lambda: its role takes their place',
      filename: 'lambda/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'photos' });
exports.handler = async () => new AWS.S3().listBuckets().promise();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentials',
            clients: 'all clients of SDK v2',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
exports.handler = async () => new AWS.S3().listBuckets().promise();
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
exports.handler = async () => new AWS.S3().listBuckets().promise();
`,
    },
    {
      name: 'the provider of an instance on an instance',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-central-1', credentials: new AWS.EC2MetadataCredentials({ httpOptions: { timeout: 5000 } }) });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.update', clients: 'all clients of SDK v2', wayOut: "Let the default provider chain find the instance's role" },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-central-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a role that a provider assumes stays on Lambda',
      settings: { 'aws-credentials': { host: 'aws-lambda' } },
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN!, RoleSessionName: 'photos' } });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWS.config.credentials', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 138,
          suggestions: null,
        },
      ],
    },
    {
      name: 'an assignment',
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'photos' });
export const s3 = new AWS.S3({ region: 'eu-central-1' });
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
          column: 1,
          endLine: 3,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1', credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-central-1', credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
`,
    },
    {
      name: 'an option among others, by name',
      code: `
import AWS from 'aws-sdk';
const credentials = new AWS.SharedIniFileCredentials({ profile: 'photos' });
AWS.config.update({ region: 'eu-central-1', credentials });
export const s3 = new AWS.S3();
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
          column: 45,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
const credentials = new AWS.SharedIniFileCredentials({ profile: 'photos' });
AWS.config.update({ region: 'eu-central-1' });
export const s3 = new AWS.S3({ credentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a chain',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ credentialProvider: new AWS.CredentialProviderChain() });
export const s3 = new AWS.S3();
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
          column: 21,
          endLine: 3,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a chain that is assigned',
      code: `
import AWS from 'aws-sdk';
AWS.config.credentialProvider = new AWS.CredentialProviderChain();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentialProvider',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 66,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a configuration as a whole',
      code: `
import AWS from 'aws-sdk';
AWS.config = new AWS.Config({ credentials: new AWS.ECSCredentials(), region: 'eu-central-1' });
export const s3 = new AWS.S3();
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
          column: 31,
          endLine: 3,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
AWS.config = new AWS.Config({ region: 'eu-central-1' });
export const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default of one service',
      code: `
import AWS from 'aws-sdk';
AWS.config.s3 = { credentials: new AWS.ECSCredentials() };
export const s3 = new AWS.S3({ region: 'eu-central-1' });
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
          column: 19,
          endLine: 3,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
AWS.config.s3 = {};
export const s3 = new AWS.S3({ region: 'eu-central-1', credentials: new AWS.ECSCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a service by itself',
      code: `
import AWS from 'aws-sdk/global';
import S3 from 'aws-sdk/clients/s3';
AWS.config.update({ credentials: new AWS.ECSCredentials() });
export const s3 = new S3();
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
          column: 21,
          endLine: 4,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'S3' },
              output: `
import AWS from 'aws-sdk/global';
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3({ credentials: new AWS.ECSCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'named imports',
      code: `
import { config, ECSCredentials, S3 } from 'aws-sdk';
config.update({ credentials: new ECSCredentials() });
export const s3 = new S3();
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'config.update',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'S3' },
              output: `
import { ECSCredentials, S3 } from 'aws-sdk';
export const s3 = new S3({ credentials: new ECSCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'credentials from another file',
      code: `
import AWS from 'aws-sdk';
import { credentials } from './credentials.js';
AWS.config.credentials = credentials;
export const s3 = new AWS.S3();
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
          endColumn: 37,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
import AWS from 'aws-sdk';
import { credentials } from './credentials.js';
export const s3 = new AWS.S3({ credentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'credentials that a call gives',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }, (error, data) => {
  AWS.config.credentials = sts.credentialsFrom(data);
});
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentials',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 53,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a global of a page',
      filename: 'photos.js',
      code: `
AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-central-1:11111111-2222-3333-4444-555555555555' });
const s3 = new AWS.S3({ region: 'eu-central-1' });
document.title = s3.endpoint.host;
`,
      errors: [
        {
          messageId: 'sdk',
          data: {
            consumer: 'AWS.config.credentials',
            clients: 'all clients of SDK v2',
            wayOut: 'Give them to the client that needs them, as `credentials`',
          },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 133,
          suggestions: [
            {
              messageId: 'moveProvider',
              data: { what: '`credentials`', client: 'AWS.S3' },
              output: `
const s3 = new AWS.S3({ region: 'eu-central-1', credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-central-1:11111111-2222-3333-4444-555555555555' }) });
document.title = s3.endpoint.host;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a login that is read back',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
exports.login = (token) => {
  AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-central-1:1', Logins: { google: token } });
  return AWS.config.credentials.getPromise();
};
exports.s3 = () => new AWS.S3();
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
          column: 3,
          endLine: 4,
          endColumn: 127,
          suggestions: [],
        },
      ],
    },
    {
      name: 'another provider that has them as its source',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'photos' });
exports.s3 = new AWS.S3();
exports.audit = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'audit' } });
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
          column: 1,
          endLine: 3,
          endColumn: 81,
          suggestions: [],
        },
      ],
    },
  ],
});
