import noCredentialFallback from '../../../rules/no-credential-fallback.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-fallback: places', noCredentialFallback, {
  valid: [
    {
      name: 'a test',
      filename: 'src/s3.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' } });
`,
    },
    {
      name: 'an emulator',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: process.env.KEY_ID ?? 'test', secretAccessKey: process.env.KEY ?? 'test' } });
`,
    },
    {
      name: 'a dummy where the endpoint may be an emulator',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.KEY_ID ?? 'minioadmin', secretAccessKey: process.env.KEY ?? 'minioadmin' } });
`,
    },
  ],
  invalid: [
    {
      name: 'a store of another vendor',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 162,
          endLine: 3,
          endColumn: 190,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'the empty text where the endpoint comes from outside',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 147,
          endLine: 3,
          endColumn: 175,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a consumer that takes nothing but an identity',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 99,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a default of the environment, destructured',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const { PHOTOS_KEY_ID = '', PHOTOS_KEY = '' } = process.env;
export const s3 = new S3Client({ credentials: { accessKeyId: PHOTOS_KEY_ID, secretAccessKey: PHOTOS_KEY } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const { PHOTOS_KEY_ID, PHOTOS_KEY } = process.env;
export const s3 = new S3Client({ credentials: { accessKeyId: PHOTOS_KEY_ID, secretAccessKey: PHOTOS_KEY } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const { PHOTOS_KEY_ID, PHOTOS_KEY } = process.env;
export const s3 = new S3Client({ credentials: { accessKeyId: PHOTOS_KEY_ID, secretAccessKey: PHOTOS_KEY } });
`,
    },
    {
      name: 'a default in TypeScript, where the variable may be missing',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const { PHOTOS_KEY_ID = '', PHOTOS_KEY = '' } = process.env;
export const s3 = new S3Client({ credentials: { accessKeyId: PHOTOS_KEY_ID, secretAccessKey: PHOTOS_KEY } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'SDK v2',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID || '', secretAccessKey: process.env.PHOTOS_KEY || '' });
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
module.exports = new AWS.S3();
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3();
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
module.exports = new AWS.S3();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a third party',
      filename: 'lambda/file.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 109,
          endLine: 3,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
            },
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)', condition: '' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ credentialProvider: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ credentialProvider: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the token',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY!, sessionToken: process.env.PHOTOS_TOKEN ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 146,
          endLine: 3,
          endColumn: 176,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY!, sessionToken: process.env.PHOTOS_TOKEN! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY!, sessionToken: process.env.PHOTOS_TOKEN } });
`,
    },
  ],
});
