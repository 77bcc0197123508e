import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: code of servers', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a route',
      filename: 'app/api/photos/route.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens a page that names them', names: '`NEXT_PUBLIC_AWS_ACCESS_KEY_ID`, `NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: 'NEXT_PUBLIC_', wayOut: 'Rotate the keys, and read them on a server, under names without that prefix' },
          line: 4,
          column: 144,
          endLine: 4,
          endColumn: 189,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromIni() });
`,
            },
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export async function POST() {}
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
    },
    {
      name: 'a module of Node',
      code: `
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY! } });
export const text = readFileSync('photos.txt');
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens a page that names them', names: '`NEXT_PUBLIC_AWS_ACCESS_KEY_ID`, `NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: 'NEXT_PUBLIC_', wayOut: 'Rotate the keys, and read them on a server, under names without that prefix' },
          line: 4,
          column: 144,
          endLine: 4,
          endColumn: 189,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const text = readFileSync('photos.txt');
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
export const text = readFileSync('photos.txt');
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromIni() });
export const text = readFileSync('photos.txt');
`,
            },
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
export const text = readFileSync('photos.txt');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secret under a public name beside an ID under its own',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens a page that names them', names: '`NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: 'NEXT_PUBLIC_', wayOut: 'Rotate the keys, and read them on a server, under names without that prefix' },
          line: 3,
          column: 132,
          endLine: 3,
          endColumn: 177,
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
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromIni() });
`,
            },
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'nobody knows where',
      filename: 'src/s3.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens the page', names: '`NEXT_PUBLIC_AWS_ACCESS_KEY_ID`, `NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: 'NEXT_PUBLIC_', wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins, or, on a server, read them under names without that prefix' },
          line: 3,
          column: 144,
          endLine: 3,
          endColumn: 189,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
    },
  ],
});
