import requireMinimumSource from '../../../rules/require-minimum-source.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-minimum-source: the hosts', requireMinimumSource, {
  valid: [],
  invalid: [
    {
      name: 'a CI job, whose service gives a role before it runs',
      filename: '.github/file.ts',
      options: [{ minimum: 'platform-oidc' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the platform's OIDC provider",
            host: 'a CI job',
            wayOut: "Let the job exchange the CI service's OIDC token for a role before it runs (a CI job: it lies in the folder of a CI service)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
        },
      ],
      neighbour: {
        filename: '.github/file.ts',
        options: [{ minimum: 'environment' }],
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      },
    },
    {
      name: 'Vercel',
      options: [{ minimum: 'platform-oidc' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'an assumed role',
            minimum: "the platform's OIDC provider",
            host: 'Vercel',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider` (Vercel: it reads a variable of Vercel)",
          },
          line: 4,
          column: 82,
          endLine: 4,
          endColumn: 160,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
`,
    },
    {
      name: 'a browser',
      options: [{ minimum: 'cognito' }],
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromWebToken } from '@aws-sdk/credential-providers';
import { readToken, readRole } from './session.ts';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromWebToken({ webIdentityToken: readToken(), roleArn: readRole() }) });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'an assumed role',
            minimum: 'a Cognito identity pool',
            host: 'a browser',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins (a browser: it says `use client`)',
          },
          line: 6,
          column: 68,
          endLine: 6,
          endColumn: 136,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { readPool, readLogins } from './session.ts';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: readPool(), logins: readLogins() }) });
`,
    },
    {
      name: 'a workstation',
      filename: 'scripts/file.ts',
      options: [{ minimum: 'shared-config' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: 'shared configuration',
            host: 'a workstation',
            wayOut: 'Let the default provider chain find the profile that you are signed in with (a workstation: it lies in a folder of scripts)',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the profile of whoever is signed in', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: '' },
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
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromSSO() });
`,
    },
  ],
});
