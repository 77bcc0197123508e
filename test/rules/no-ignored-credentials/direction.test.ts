import noIgnoredCredentials from '../../../rules/no-ignored-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-ignored-credentials under the direction explicit', noIgnoredCredentials, {
  valid: [],
  invalid: [
    {
      name: 'keys are put where the client looks, never removed',
      filename: 'file.js',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ accessKeyId: process.env.TENANT_KEY_ID, secretAccessKey: process.env.TENANT_KEY });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Put them into `credentials`, where it looks',
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.TENANT_KEY_ID, secretAccessKey: process.env.TENANT_KEY } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.TENANT_KEY_ID, secretAccessKey: process.env.TENANT_KEY } });
`,
    },
    {
      name: 'so is a provider',
      filename: 'file.js',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentialProvider: provider });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`credentialProvider`',
            wayOut: 'Put it into `credentials`, where it looks',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`credentialProvider`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'not one that signs as the host',
      filename: 'file.js',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentialProvider: fromNodeProviderChain() });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`credentialProvider`',
            wayOut: 'Give it, as `credentials`, the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 77,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromWebToken } from '@aws-sdk/credential-providers';
import { options } from './tenants.js';
export const s3 = new S3Client({ credentials: fromWebToken(options) });
`,
    },
    {
      name: 'nor beside what is spread',
      filename: 'file.js',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options.js';
export const s3 = new S3Client({ ...options, accessKeyId: process.env.TENANT_KEY_ID, secretAccessKey: process.env.TENANT_KEY });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Give it, as `credentials`, the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 84,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options.js';
export const s3 = new S3Client({ ...options, credentials: options.credentials });
`,
    },
  ],
});
