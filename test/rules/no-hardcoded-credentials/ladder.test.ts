import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: what edits do with a literal', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a constant that is exported: no edit may leave the secret in it',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const keys = { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
export const s3 = new S3Client({ credentials: keys });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 77,
          endLine: 3,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const keys = { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
export const s3 = new S3Client({ credentials: keys });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed constant',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
const keys: AwsCredentialIdentity = { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
export const s3 = new S3Client({ credentials: keys });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 93,
          endLine: 4,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
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
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
const keys: AwsCredentialIdentity = { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! };
export const s3 = new S3Client({ credentials: keys });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'two clients share it',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const credentials = { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 77,
          endLine: 3,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({});
export const b = new S3Client({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const a = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const b = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const a = new S3Client({ credentials: fromEnv() });
export const b = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const credentials = { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! };
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Vercel: names of the project',
      settings: { 'aws-credentials': { host: 'vercel' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider`",
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
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
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Workers: nothing that reads the environment',
      settings: { 'aws-credentials': { host: 'edge' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one",
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
        },
      ],
    },
    {
      name: 'a browser: no key at all',
      settings: { 'aws-credentials': { host: 'browser' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
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
    {
      name: 'a browser, by shape alone',
      settings: { 'aws-credentials': { host: 'browser' } },
      code: `export const keyId = '${ID}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'CI',
      settings: { 'aws-credentials': { host: 'ci' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the job exchange the CI service's OIDC token for a role before it runs",
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
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
              messageId: 'readEnvironment',
              data: { what: 'them' },
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
      name: 'a fall-back of standard variables',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID || '${ID}', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY || '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 194,
          endLine: 3,
          endColumn: 236,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
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
          ],
        },
      ],
    },
  ],
});
