import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: answers of STS, SDK v2', noFrozenTemporaryCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a callback that fills a name of the module',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
let s3;
sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  if (error) throw error;
  s3 = new AWS.S3({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken });
});
module.exports = () => s3;
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'AWS.S3',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 7,
          column: 64,
          endLine: 7,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
let s3;
sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  if (error) throw error;
  s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }) });
});
module.exports = () => s3;
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  if (error) throw error;
  new AWS.S3({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken }).listBuckets(console.log);
});
`,
    },
    {
      name: 'a promise',
      code: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
const data = await sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'reports' }).promise();
export const s3 = new AWS.S3({
  region: 'eu-central-1',
  accessKeyId: data.Credentials!.AccessKeyId,
  secretAccessKey: data.Credentials!.SecretAccessKey,
  sessionToken: data.Credentials!.SessionToken,
});
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'AWS.S3',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({
  region: 'eu-central-1',
  credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'reports' } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({
  region: 'eu-central-1',
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'reports' } }),
});
`,
    },
    {
      name: 'the configuration of all clients',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
async function setUp() {
  const data = await new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }).promise();
  AWS.config.update({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken });
}
module.exports = { setUp };
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'AWS.config.update',
            lifetime: 'sets up all clients of SDK v2',
            provider: '()',
            wayOut: 'Let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 5,
          column: 66,
          endLine: 5,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
async function setUp() {
  AWS.config.update({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }) });
}
module.exports = { setUp };
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
async function renew() {
  const data = await new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }).promise();
  AWS.config.update({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken });
}
setInterval(renew, 30 * 60 * 1000);
`,
    },
    {
      name: 'an object of identity in the configuration of all clients',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, function (error, data) {
  AWS.config.credentials = new AWS.Credentials(data.Credentials.AccessKeyId, data.Credentials.SecretAccessKey, data.Credentials.SessionToken);
});
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'AWS.config.credentials',
            lifetime: 'sets up all clients of SDK v2',
            provider: '()',
            wayOut: 'Let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 142,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, function (error, data) {
  AWS.config.credentials = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } });
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the parts of a provider of SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const role = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } });
exports.open = async () => {
  await role.getPromise();
  exports.s3 = new AWS.S3({ accessKeyId: role.accessKeyId, secretAccessKey: role.secretAccessKey, sessionToken: role.sessionToken });
};
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'AWS.S3',
            lifetime: 'lives as long as the process',
            provider: 'ChainableTemporaryCredentials()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 60,
          endLine: 6,
          endColumn: 97,
          suggestions: [],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const role = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } });
exports.open = async () => {
  await role.getPromise();
  exports.s3 = new AWS.S3({ credentials: role });
};
`,
    },
    {
      name: 'what a provider of SDK v3 gave to a client of SDK v2, which takes no provider',
      filename: 'file.js',
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new AWS.S3({ credentials: await fromIni()() });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'AWS.S3',
            lifetime: 'lives as long as the process',
            provider: 'fromIni()',
            wayOut: 'Use `SharedIniFileCredentials`, but it knows no sign-in of IAM Identity Center or `aws login`, and reads the config file with AWS_SDK_LOAD_CONFIG alone; or give the provider to a client of SDK v3',
          },
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 62,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
    },
    {
      name: 'the parts of a class of SDK v2 in a client of SDK v3, which asks no such class',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const role = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
await role.getPromise();
export const s3 = new S3Client({ credentials: { accessKeyId: role.accessKeyId, secretAccessKey: role.secretAccessKey, sessionToken: role.sessionToken } });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'ChainableTemporaryCredentials()',
            wayOut: 'Use `fromTemporaryCredentials`, which does the same',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 152,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params }) });
`,
    },
    {
      name: 'a session of a user',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
let dynamodb;
new AWS.STS().getSessionToken({ DurationSeconds: 3600 }, (error, data) => {
  dynamodb = new AWS.DynamoDB({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken });
});
exports.read = (params) => dynamodb.getItem(params).promise();
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'AWS.DynamoDB',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut:
              'Give it a class that asks for them again (`ChainableTemporaryCredentials`, `SAMLCredentials`, `WebIdentityCredentials`), or make it where it is used',
          },
          line: 5,
          column: 76,
          endLine: 5,
          endColumn: 125,
          suggestions: [],
        },
      ],
    },
  ],
});
