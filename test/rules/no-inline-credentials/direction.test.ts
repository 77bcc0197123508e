import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-inline-credentials under the direction explicit', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'the standard variables: no removal, no chain, no token',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! },
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 116,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'keys of the caller',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (accessKeyId: string, secretAccessKey: string) => new S3Client({ credentials: { accessKeyId, secretAccessKey } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'parameters',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 104,
          endLine: 3,
          endColumn: 136,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (credentials: () => Promise<{ accessKeyId: string; secretAccessKey: string }>) => new S3Client({ credentials });
`,
    },
    {
      name: 'SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ accessKeyId: process.env.TENANT_KEY_ID, secretAccessKey: process.env.TENANT_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.S3',
            origin: 'environment variables',
            wayOut: 'Give the client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 72,
          endLine: 3,
          endColumn: 111,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ credentials });
`,
    },
    {
      name: 'Vercel names a role',
      filename: 'src/photos.ts',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'vercel' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider`",
          },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
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
      name: 'a pipeline leaves its role in the environment',
      filename: 'src/photos.ts',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'ci' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 132,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
  ],
});
