import noIgnoredCredentials from '../../rules/no-ignored-credentials.ts';
import { runRule } from '../support/rule-tester.ts';

runRule('no-ignored-credentials', noIgnoredCredentials, {
  valid: [
    {
      name: 'SDK v2, where the options count',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
    },
    {
      name: 'another class',
      code: `
import { S3Client } from './store';
export const s3 = new S3Client({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
    },
    {
      name: 'a signer',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a command',
      code: `
import { CopyObjectCommand } from '@aws-sdk/client-s3';
export const copy = new CopyObjectCommand({ Bucket: 'a', CopySource: 'b', Key: 'accessKeyId' });
`,
    },
    {
      name: 'a test',
      filename: 'src/s3.test.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
    },
  ],
  invalid: [
    {
      name: 'the keys of SDK v2',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3 } from '@aws-sdk/client-s3';
export const s3 = new S3({ region: 'eu-west-1', accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
`,
      output: `
import { S3 } from '@aws-sdk/client-s3';
export const s3 = new S3({ region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 87,
        },
      ],
      neighbour: `
import { S3 } from '@aws-sdk/client-s3';
export const s3 = new S3({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'keys with a token and constants of their own',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const accessKeyId = process.env.PHOTOS_KEY_ID;
const secretAccessKey = process.env.PHOTOS_KEY;
export const s3 = new S3Client({
  accessKeyId,
  secretAccessKey, // from the vault
  sessionToken: process.env.PHOTOS_TOKEN,
  region: 'eu-west-1',
});
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  region: 'eu-west-1',
});
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`, `sessionToken`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 14,
        },
      ],
    },
    {
      name: 'values that do something',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { read } from './vault';
export const s3 = new S3Client({ accessKeyId: read('id'), secretAccessKey: read('secret'), region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`credentialProvider`',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentialProvider: fromIni() });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`credentialProvider`',
            wayOut: 'Remove it: the client signs as it does today',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'removeIgnored',
              data: { what: '`credentialProvider`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'nestIgnored',
              data: { what: '`credentialProvider`' },
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
      name: 'a misspelled name',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { keys } from './keys';
export const s3 = new S3Client({ credentails: keys });
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`credentails`',
            wayOut: 'Remove it: the client signs as it does today',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`credentails`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { keys } from './keys';
export const s3 = new S3Client({ credentials: keys });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { keys } from './keys';
export const s3 = new S3Client({ credentials: keys });
`,
    },
    {
      name: 'a store of another vendor, where nesting comes first and nothing is fixed',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', accessKeyId: process.env.R2_KEY_ID, secretAccessKey: process.env.R2_KEY });
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
          column: 84,
          endLine: 3,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.R2_KEY_ID!, secretAccessKey: process.env.R2_KEY! } });
`,
            },
            {
              messageId: 'removeIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.R2_KEY_ID!, secretAccessKey: process.env.R2_KEY! } });
`,
    },
    {
      name: 'a provider under another name at a store of another vendor',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentialProvider: fromIni({ profile: 'r2' }) });
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
          column: 84,
          endLine: 4,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`credentialProvider`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: fromIni({ profile: 'r2' }) });
`,
            },
            {
              messageId: 'removeIgnored',
              data: { what: '`credentialProvider`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys beside `credentials`, where nothing can be nested',
      untyped: 'SDK v3 types do not know the option',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { load } from './keys';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', accessKeyId: process.env.R2_KEY_ID, secretAccessKey: process.env.R2_KEY, credentials: load() });
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
import { load } from './keys';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: load() });
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them',
          },
          line: 4,
          column: 84,
          endLine: 4,
          endColumn: 118,
        },
      ],
    },
    {
      name: 'an options object of its own',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY };
export const s3 = new S3Client(options);
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
const options = {};
export const s3 = new S3Client(options);
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 50,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } };
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'fall-backs and an endpoint of AWS',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ accessKeyId: process.env.KEY_ID || '', secretAccessKey: process.env.KEY || '' });
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'one client of two',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const v3 = new S3Client({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
export const v2 = new AWS.S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
      output: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const v3 = new S3Client({});
export const v2 = new AWS.S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
      errors: [
        {
          messageId: 'ignored',
          data: {
            consumer: 'S3Client',
            what: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove them: the client signs as it does today',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a value behind a comma',
      filename: 'src/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', accessKeyId: (0, process.env.R2_KEY_ID), secretAccessKey: process.env.R2_KEY });
`,
      errors: [
        {
          messageId: 'ignored',
          data: { consumer: 'S3Client', what: '`accessKeyId`, `secretAccessKey`', wayOut: 'Put them into `credentials`, where it looks' },
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'nestIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: (0, process.env.R2_KEY_ID), secretAccessKey: process.env.R2_KEY } });
`,
            },
            {
              messageId: 'removeIgnored',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com' });
`,
            },
          ],
        },
      ],
    },
  ],
});
