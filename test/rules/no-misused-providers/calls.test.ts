import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: calls', noMisusedProviders, {
  valid: [
    {
      name: 'a client of the other SDK',
      filename: 'file.js',
      options: [ { asked: true } ],
      code: `
const AWS = require('aws-sdk');
const { fromIni } = require('@aws-sdk/credential-providers');
exports.open = async () => new AWS.STS({ credentials: await fromIni({ profile: process.env.TENANT })() });
`,
    },
    {
      name: 'a type of a package of one provider',
      options: [ { packages: true } ],
      code: `
import type { FromIniInit } from '@aws-sdk/credential-provider-ini';
import { type FromEnvInit } from '@aws-sdk/credential-provider-env';
export type Init = FromIniInit | FromEnvInit;
`,
    },
    {
      name: 'the default chain, whose page does not send applications elsewhere',
      options: [ { packages: true } ],
      code: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
export const provider = defaultProvider();
`,
    },
    {
      name: 'a class of SDK v2',
      filename: 'src/a.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.EnvironmentCredentials('AWS');
`,
    },
    {
      name: 'a class of the project with such a name',
      code: `
class fromEnv {}
export const provider = new fromEnv();
`,
    },
    {
      name: 'what a provider gave, for a client that lives for one call',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: await fromIni()() });
`,
    },
    {
      name: 'what a provider gave, for somebody who takes nothing else',
      code: `
import aws4 from 'aws4';
import { fromIni } from '@aws-sdk/credential-providers';
export const sign = async () => aws4.sign({ host: 'a.amazonaws.com' }, await fromIni()());
`,
      options: [{ asked: true }],
    },
    {
      name: 'a package of one provider, where nobody asked',
      code: `
import { fromEnv } from '@aws-sdk/credential-provider-env';
export const provider = fromEnv();
`,
    },
    {
      name: 'the region of a page comes from its client',
      filename: 'src/app.jsx',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool' }) });
`,
    },
  ],
  invalid: [
    {
      name: 'a factory made with `new`',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: new fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool' }) });
`,
      errors: [
        {
          messageId: 'constructed',
          data: { provider: 'fromCognitoIdentityPool' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 112,
        },
      ],
      output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool' }) });
`,
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool' }) });
`,
    },
    {
      name: 'a factory made with `new` and without parentheses, through a namespace',
      filename: 'src/a.js',
      code: `
import * as providers from '@aws-sdk/credential-providers';
export const provider = new providers.fromEnv;
`,
      errors: [{ messageId: 'constructed', data: { provider: 'fromEnv' }, line: 3, column: 25, endLine: 3, endColumn: 46 }],
      output: `
import * as providers from '@aws-sdk/credential-providers';
export const provider = providers.fromEnv();
`,
    },
    {
      name: 'what a provider gave, where the provider itself is taken',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: await fromIni({ profile: process.env.TENANT })() });
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'fromIni()' },
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromIni()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: fromIni({ profile: process.env.TENANT }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a package of one provider',
      options: [{ packages: true }],
      code: `
import { fromEnv as environment } from "@aws-sdk/credential-provider-env";
export const provider = environment();
`,
      errors: [
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-env', replacement: '@aws-sdk/credential-providers' },
          line: 2,
          column: 40,
          endLine: 2,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useOtherPackage',
              data: { module: '@aws-sdk/credential-providers' },
              output: `
import { fromEnv as environment } from "@aws-sdk/credential-providers";
export const provider = environment();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a package of one provider that is required, or used for more than its providers',
      filename: 'src/a.js',
      options: [{ packages: true }],
      code: `
const { fromEnv } = require('@aws-sdk/credential-provider-env');
import { ENV_KEY, fromEnv as other } from '@aws-sdk/credential-provider-env';
module.exports = [fromEnv(), other(), ENV_KEY];
`,
      errors: [
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-env', replacement: '@aws-sdk/credential-providers' },
          line: 2,
          column: 29,
          endLine: 2,
          endColumn: 63,
          suggestions: [{ messageId: 'useOtherPackage', data: { module: '@aws-sdk/credential-providers' }, output: `
const { fromEnv } = require('@aws-sdk/credential-providers');
import { ENV_KEY, fromEnv as other } from '@aws-sdk/credential-provider-env';
module.exports = [fromEnv(), other(), ENV_KEY];
` }],
        },
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-env', replacement: '@aws-sdk/credential-providers' },
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 77,
        },
      ],
    },
    {
      name: 'a provider that is asked by hand in a page: nobody tells it the region',
      filename: 'src/app.jsx',
      code: `
'use client';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool' });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
`,
      errors: [
        {
          messageId: 'region',
          data: { provider: 'fromCognitoIdentityPool' },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 82,
          suggestions: [{ messageId: 'writeOptions', data: { meant: '`clientConfig.region`' }, output: `
'use client';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { region: 'eu-west-1' } });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
` }],
        },
      ],
      neighbour: `
'use client';
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const credentials = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', clientConfig: { region: 'eu-west-1' } });
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials });
`,
    },
    {
      name: 'what a provider gave, for two clients: one report',
      options: [ { asked: true } ],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromIni } from '@aws-sdk/credential-providers';
export async function open() {
  const credentials = await fromIni({ profile: process.env.TENANT })();
  return [new S3Client({ credentials }), new SQSClient({ credentials })];
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'fromIni()' },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromIni()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromIni } from '@aws-sdk/credential-providers';
export async function open() {
  const credentials = fromIni({ profile: process.env.TENANT });
  return [new S3Client({ credentials }), new SQSClient({ credentials })];
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what a provider gave, for two clients and somebody else',
      options: [ { asked: true } ],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromIni } from '@aws-sdk/credential-providers';
import { show } from './show.js';
export async function open() {
  const credentials = await fromIni({ profile: process.env.TENANT })();
  show(credentials);
  return [new S3Client({ credentials }), new SQSClient({ credentials })];
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'fromIni()' },
          line: 7,
          column: 29,
          endLine: 7,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a package of one provider, with a client that the other one does not take',
      filename: 'src/file.mjs',
      options: [{ packages: true }],
      code: `
import { CognitoIdentityClient } from '@aws-sdk/client-cognito-identity';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-provider-cognito-identity';
export const provider = fromCognitoIdentityPool({ client: new CognitoIdentityClient({}), identityPoolId: 'eu-west-1:pool' });
`,
      errors: [
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-cognito-identity', replacement: '@aws-sdk/credential-providers' },
          line: 3,
          column: 41,
          endLine: 3,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'what a provider gave that never renews anything',
      filename: 'src/file.ts',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: await fromEnv()() });
`,
      errors: [
        {
          messageId: 'asked',
          data: { provider: 'fromEnv()', consumer: 'S3Client' },
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'giveProvider',
              data: { provider: 'fromEnv()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const open = async () => new S3Client({ credentials: fromEnv() });
`,
            },
          ],
        },
      ],
    },
  ],
});
