import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: clients that live for one call', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'a function of a request',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function list(role: string) {
  const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
  return s3.config.region();
}
`,
    },
    {
      name: 'a handler',
      filename: 'lambda/handler.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const handler = async (event: { readonly role: string }) => {
  const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: event.role, RoleSessionName: 'tenant' }));
  const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
  return s3.config.region();
};
`,
    },
    {
      name: 'a handler that fills a name of the module for each event',
      filename: 'lambda/handler.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let s3: S3Client;
export const handler = async () => {
  s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
  return s3.config.region();
};
`,
    },
    {
      name: 'a handler that sets the configuration of all clients for each event',
      filename: 'lambda/handler.js',
      code: `
const AWS = require('aws-sdk');
exports.handler = async () => {
  const data = await new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }).promise();
  AWS.config.update({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey, sessionToken: data.Credentials.SessionToken });
  return new AWS.S3().listBuckets().promise();
};
`,
    },
    {
      name: 'a route',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import express from 'express';
const app = express();
app.get('/:role', async (request: { params: { role: string } }, response: { json: (value: unknown) => void }) => {
  const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: request.params.role } })() });
  response.json(await s3.config.region());
});
`,
    },
    {
      name: 'a cache that forgets',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { LRUCache } from 'lru-cache';
const clients = new LRUCache<string, S3Client>({ max: 10, ttl: 900_000 });
export async function clientFor(role: string) {
  const client = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
  clients.set(role, client);
  return client;
}
`,
    },
    {
      name: 'a script, from top to bottom',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
console.log(await s3.config.region());
`,
    },
  ],
  invalid: [],
});

runRule('no-frozen-temporary-credentials: what renews, or ends first', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'a provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a provider function with the expiration',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const s3 = new S3Client({
  credentials: async () => {
    const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
    return { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken, expiration: c!.Expiration };
  },
});
`,
    },
    {
      name: 'a file that looks at the expiration',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
let s3: S3Client | undefined;
let expiresAt = 0;
export async function open() {
  if (!s3 || Date.now() > expiresAt) {
    const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
    expiresAt = Date.now() + 3_000_000;
    s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
  }
  return s3;
}
`,
    },
    {
      name: 'a file that sees that the credentials have ended',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let s3: S3Client | undefined;
export async function open(error?: Error) {
  if (!s3 || error?.name === 'ExpiredToken') s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
  return s3;
}
`,
    },
    {
      name: 'a timer',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let s3: S3Client | undefined;
async function renew() {
  s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
}
setInterval(() => void renew(), 600_000);
export const open = () => s3;
`,
    },
    {
      name: 'variables of the process, which do not change',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromEnv()() });
`,
    },
    {
      name: 'keys of a user, which no-inline-credentials reports',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_ID!, secretAccessKey: process.env.PHOTOS_SECRET! } });
`,
    },
    {
      name: 'an emulator',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: await fromNodeProviderChain()() });
`,
    },
    {
      name: 'a test',
      filename: 'test/store.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
`,
    },
    {
      name: 'a script of a developer',
      filename: 'scripts/seed.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
`,
    },
    {
      name: 'a program of the command line',
      filename: 'bin/seed.ts',
      code: `#!/usr/bin/env node
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });`,
    },
    {
      name: 'a job of a pipeline',
      filename: '.github/actions/deploy.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
`,
    },
    {
      name: 'an object of identity that no client here gets',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
let credentials;
new AWS.STS().assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, (error, data) => {
  credentials = new AWS.Credentials(data.Credentials.AccessKeyId, data.Credentials.SecretAccessKey, data.Credentials.SessionToken);
});
exports.read = () => credentials;
`,
    },
  ],
  invalid: [],
});

runRule('no-frozen-temporary-credentials: accepted blindness', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'a client that a function of another file keeps',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: await fromNodeProviderChain()() });
`,
    },
    {
      name: 'a server that is set up in a function',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import express from 'express';
export async function start() {
  const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
  express().get('/', () => s3.config.region());
}
`,
    },
    {
      name: 'a web identity token that is read once, in a provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromWebToken } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromWebToken({ roleArn: 'arn:aws:iam::111122223333:role/reports', webIdentityToken: process.env.TOKEN! }) });
`,
    },
  ],
  invalid: [],
});
