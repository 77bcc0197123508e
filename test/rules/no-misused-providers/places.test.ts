import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: what stands in the place of a provider', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'a chain of SDK v2 as credentials',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.CredentialProviderChain() });
`,
      errors: [
        {
          messageId: 'chain',
          data: { consumer: 'AWS.S3' },
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`credentialProvider`' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain() });
`,
    },
    {
      name: 'a chain as credentials of all clients',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.CredentialProviderChain();
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'chain',
          data: { consumer: 'AWS.config' },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 59,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.credentials = new AWS.SharedIniFileCredentials();
module.exports = new AWS.S3();
`,
    },
    {
      name: 'a chain beside another one: no edit',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const chain = new AWS.CredentialProviderChain();
module.exports = new AWS.S3({ credentials: chain, credentialProvider: chain });
`,
      errors: [
        {
          messageId: 'chain',
          data: { consumer: 'AWS.S3' },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'a factory that is not called',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni });
`,
      errors: [
        {
          messageId: 'uncalled',
          data: { consumer: 'S3Client', what: '`fromIni`, which is not called', provider: 'fromIni()' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromIni()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'a factory that needs options: no edit',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials });
`,
      errors: [
        {
          messageId: 'uncalled',
          data: { consumer: 'S3Client', what: '`fromTemporaryCredentials`, which is not called', provider: 'fromTemporaryCredentials()' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'a function that gives a provider',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: () => fromIni({ profile: process.env.TENANT }) });
`,
      errors: [
        {
          messageId: 'uncalled',
          data: { consumer: 'S3Client', what: 'a function that gives `fromIni()`', provider: 'fromIni()' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromIni()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.TENANT }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: () => fromIni({ profile: process.env.TENANT })() });
`,
    },
    {
      name: 'a package for other packages, with require',
      filename: 'src/a.cjs',
      options: [{"packages": true}],
      code: `
const { fromEnv } = require('@aws-sdk/credential-provider-env');
exports.credentials = fromEnv();
`,
      errors: [
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-env', replacement: '@aws-sdk/credential-providers' },
          line: 2,
          column: 29,
          endLine: 2,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'useOtherPackage',
              data: { module: '@aws-sdk/credential-providers' },
              output: `
const { fromEnv } = require('@aws-sdk/credential-providers');
exports.credentials = fromEnv();
`,
            },
          ],
        },
      ],
      neighbour: `
const { fromEnv } = require('@aws-sdk/credential-providers');
exports.credentials = fromEnv();
`,
    },
  ],
});
