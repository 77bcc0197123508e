import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: the order of the ways out off AWS', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'Vercel: its OIDC token, never removal, never the standard names',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { waitUntil } from '@vercel/functions';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
waitUntil(Promise.resolve());
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider` (Vercel: it imports a package of Vercel)",
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 153,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { waitUntil } from '@vercel/functions';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
waitUntil(Promise.resolve());
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Vercel, standard names',
      settings: { 'aws-credentials': { host: 'vercel' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider`: AWS_ACCESS_KEY_ID and its siblings may be those of the platform there",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Netlify, whose handlers are none of Lambda',
      filename: 'netlify/functions/photos.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
export const handler = async () => s3;
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one (Netlify: it lies in the functions folder of Netlify)",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 153,
        },
      ],
    },
    {
      name: 'Workers',
      settings: { 'aws-credentials': { host: 'edge' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 153,
        },
      ],
    },
    {
      name: 'another cloud',
      settings: { 'aws-credentials': { host: 'other-cloud' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, or use IAM Roles Anywhere",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 153,
        },
      ],
    },
    {
      name: 'another cloud, standard names',
      settings: { 'aws-credentials': { host: 'other-cloud' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, or use IAM Roles Anywhere",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'CI',
      settings: { 'aws-credentials': { host: 'ci' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the job exchange the CI service's OIDC token for a role before it runs",
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
`,
            },
          ],
        },
      ],
    },
  ],
});
