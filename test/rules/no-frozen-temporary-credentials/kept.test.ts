import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

// Answers that are kept, and given to clients that live for one call.
runRule('no-frozen-temporary-credentials', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'an answer that nobody keeps',
      filename: 'file.mjs',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({});

export async function clientFor(region) {
  const role = (await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }))).Credentials;
  return new S3Client({ region, credentials: { accessKeyId: role.AccessKeyId, secretAccessKey: role.SecretAccessKey, sessionToken: role.SessionToken } });
}
`,
    },
    {
      name: 'an answer that is kept until it expires',
      filename: 'file.mjs',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({});
let cached;

export async function clientFor(region) {
  if (!cached || cached.Expiration < new Date()) cached = (await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }))).Credentials;
  return new S3Client({ region, credentials: { accessKeyId: cached.AccessKeyId, secretAccessKey: cached.SecretAccessKey, sessionToken: cached.SessionToken } });
}
`,
    },
    {
      name: 'an answer that a timer renews',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
let role;
async function renew() {
  role = (await sts.assumeRole({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }).promise()).Credentials;
}
setInterval(renew, 30 * 60_000);
exports.client = () => new AWS.S3({ accessKeyId: role.AccessKeyId, secretAccessKey: role.SecretAccessKey, sessionToken: role.SessionToken });
`,
    },
    {
      name: 'a kept answer for a store of another vendor',
      filename: 'file.mjs',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { S3Client } from '@aws-sdk/client-s3';

let credentials;

export async function client() {
  credentials ??= await fromNodeProviderChain()();
  return new S3Client({ endpoint: 'https://store.example.net', region: 'auto', credentials });
}
`,
    },
    {
      name: 'a parameter that is spelt as an answer, for one call',
      filename: 'file.mjs',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export const clientFor = (role) => new S3Client({ credentials: { accessKeyId: role.AccessKeyId, secretAccessKey: role.SecretAccessKey, sessionToken: role.SessionToken } });
`,
    },
    {
      name: 'long-term keys in a field',
      filename: 'file.mjs',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export class Archive {
  constructor(keys) {
    this.keys = keys;
  }

  client() {
    return new S3Client({ credentials: { accessKeyId: this.keys.AccessKeyId, secretAccessKey: this.keys.SecretAccessKey } });
  }
}
`,
    },
    {
      name: 'a tool that lists the profiles of a person',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const { iniLoader } = require('aws-sdk/lib/shared-ini');
exports.profiles = () => Object.keys(iniLoader.loadFrom());
let role;
exports.client = async () => {
  if (!role) role = await new AWS.STS().assumeRole({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }).promise();
  return new AWS.S3({ accessKeyId: role.Credentials.AccessKeyId, secretAccessKey: role.Credentials.SecretAccessKey, sessionToken: role.Credentials.SessionToken });
};
`,
    },
  ],
  invalid: [
    {
      name: 'an answer that a name of the module keeps',
      filename: 'file.mjs',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({});
let cached;

export async function clientFor(region) {
  if (!cached) cached = (await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }))).Credentials;
  return new S3Client({ region, credentials: { accessKeyId: cached.AccessKeyId, secretAccessKey: cached.SecretAccessKey, sessionToken: cached.SessionToken } });
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept as long as the process lives', wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire' },
          line: 10, column: 46, endLine: 10, endColumn: 157,
          suggestions: [
            { messageId: 'renewRole', data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' }, output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({});
let cached;

export async function clientFor(region) {
  if (!cached) cached = (await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }))).Credentials;
  return new S3Client({ region, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' } }) });
}
` },
          ],
        },
      ],
    },
    {
      name: 'an answer behind a destructured name',
      filename: 'file.mjs',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({});
let cached;

async function role() {
  if (cached) return cached;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }));
  cached = Credentials;
  return cached;
}

export async function clientFor(region) {
  const keys = await role();
  return new S3Client({ region, credentials: { accessKeyId: keys.AccessKeyId, secretAccessKey: keys.SecretAccessKey, sessionToken: keys.SessionToken } });
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept as long as the process lives', wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire' },
          line: 17, column: 46, endLine: 17, endColumn: 151,
          suggestions: [
            { messageId: 'renewRole', data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' }, output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({});
let cached;

async function role() {
  if (cached) return cached;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }));
  cached = Credentials;
  return cached;
}

export async function clientFor(region) {
  const keys = await role();
  return new S3Client({ region, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' } }) });
}
` },
          ],
        },
      ],
    },
    {
      name: 'an identity that a name of the module keeps',
      filename: 'file.mjs',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';

const sts = new STSClient({});
let credentials;

export async function clientFor(region) {
  if (!credentials) {
    const { Credentials: answer } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }));
    credentials = { accessKeyId: answer.AccessKeyId, secretAccessKey: answer.SecretAccessKey, sessionToken: answer.SessionToken };
  }
  return new S3Client({ region, credentials });
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept as long as the process lives', wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire' },
          line: 11, column: 19, endLine: 11, endColumn: 130,
          suggestions: [
            { messageId: 'renewRole', data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' }, output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const sts = new STSClient({});
let credentials;

export async function clientFor(region) {
  if (!credentials) {
    const { Credentials: answer } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }));
    credentials = { accessKeyId: answer.AccessKeyId, secretAccessKey: answer.SecretAccessKey, sessionToken: answer.SessionToken };
  }
  return new S3Client({ region, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' } }) });
}
` },
          ],
        },
      ],
    },
    {
      name: 'what a provider gave, kept by the module',
      filename: 'file.mjs',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { S3Client } from '@aws-sdk/client-s3';
let credentials;

export async function clientFor(region) {
  credentials ??= await fromNodeProviderChain()();
  return new S3Client({ region, credentials });
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept as long as the process lives', wayOut: 'Give it the provider itself, which renews them' },
          line: 8, column: 33, endLine: 8, endColumn: 44,
        },
      ],
    },
    {
      name: 'what a callback of SDK v2 gets',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
let role;
sts.assumeRole({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  if (error) throw error;
  role = data.Credentials;
});
exports.list = () => new AWS.S3({ accessKeyId: role.AccessKeyId, secretAccessKey: role.SecretAccessKey, sessionToken: role.SessionToken }).listBuckets().promise();
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'AWS.S3', lifetime: 'kept as long as the process lives', wayOut: 'Let `ChainableTemporaryCredentials` assume the role, which renews the credentials before they expire' },
          line: 9, column: 66, endLine: 9, endColumn: 103,
          suggestions: [
            { messageId: 'renewRole', data: { provider: 'new ChainableTemporaryCredentials()', needs: '' }, output: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
let role;
sts.assumeRole({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  if (error) throw error;
  role = data.Credentials;
});
exports.list = () => new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN, RoleSessionName: 'reports' } }) }).listBuckets().promise();
` },
          ],
        },
      ],
    },
    {
      name: 'a parameter that is spelt as an answer, in a field',
      filename: 'file.mjs',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export class Archive {
  constructor(role) {
    this.client = new S3Client({ credentials: { accessKeyId: role.AccessKeyId, secretAccessKey: role.SecretAccessKey, sessionToken: role.SessionToken } });
  }
}
`,
      errors: [
        {
          messageId: 'response',
          data: { consumer: 'S3Client', lifetime: 'is kept in a field', wayOut: 'Give it a function that asks for them again and returns their `expiration`' },
          line: 6, column: 47, endLine: 6, endColumn: 152,
        },
      ],
    },
    {
      name: 'a field that keeps an answer',
      filename: 'file.mjs',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export class Archive {
  constructor(role) {
    this.role = role;
  }

  client() {
    return new S3Client({ credentials: { accessKeyId: this.role.AccessKeyId, secretAccessKey: this.role.SecretAccessKey, sessionToken: this.role.SessionToken } });
  }
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept in a field', wayOut: 'Give it a function that asks for them again and returns their `expiration`' },
          line: 10, column: 40, endLine: 10, endColumn: 160,
        },
      ],
    },
    {
      name: 'what a provider gave, in a field',
      filename: 'file.mjs',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { S3Client } from '@aws-sdk/client-s3';
export class Archive {
  #credentials;
  async open() {
    this.#credentials = await fromNodeProviderChain()();
  }
  client() {
    return new S3Client({ credentials: this.#credentials });
  }
}
`,
      errors: [
        {
          messageId: 'kept',
          data: { consumer: 'S3Client', lifetime: 'kept in a field', wayOut: 'Give it the provider itself, which renews them' },
          line: 10, column: 40, endLine: 10, endColumn: 57,
        },
      ],
    },
  ],
});
