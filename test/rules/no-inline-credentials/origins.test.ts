import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: where the parts come from', noInlineCredentials, {
  valid: [
    {
      name: 'nothing given',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'a provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
    },
    {
      name: 'an identity of somebody else',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { credentials } from './identity';
export const s3 = new S3Client({ credentials });
`,
    },
    {
      name: 'a parameter as a whole',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
export const open = (credentials: AwsCredentialIdentity) => new S3Client({ credentials });
`,
    },
    {
      name: 'a provider function that says when the identity ends',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { ask } from './vault';
export const s3 = new S3Client({
  credentials: async () => {
    const lease = await ask();
    return { accessKeyId: lease.id, secretAccessKey: lease.secret, sessionToken: lease.token, expiration: lease.expires };
  },
});
`,
    },
  ],
  invalid: [
    {
      name: 'standard variables',
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
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'standard variables with the token',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 192,
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
          ],
        },
      ],
    },
    {
      name: 'variables of the project',
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
            wayOut: 'Assume a role for the task with `fromTemporaryCredentials`',
          },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 132,
          suggestions: [
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
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a module of configuration',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';
export const s3 = new S3Client({ credentials: { accessKeyId: config.aws.id, secretAccessKey: config.aws.secret } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'configuration',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 113,
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';
export const s3 = new S3Client({ region: config.aws.region });
`,
    },
    {
      name: 'a service of configuration',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: { accessKeyId: config.get('AWS_KEY_ID'), secretAccessKey: config.get('AWS_KEY') } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'configuration',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (config: { get(name: string): string }) =>
  new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a service of configuration that reads the standard variables',
      filename: 'src/files.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: { accessKeyId: config.get('AWS_ACCESS_KEY_ID'), secretAccessKey: config.get('AWS_SECRET_ACCESS_KEY') } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'configuration',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 133,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (config: { get(name: string): string }) =>
  new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: {
                provider: 'fromIni()',
                ways: 'IAM Identity Center, `aws login`, profiles',
                needs: ' (needs the package @aws-sdk/credential-providers)',
              },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: fromIni() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const open = (config: { get(name: string): string }) =>
  new S3Client({ credentials: fromEnv() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a store that names its secrets like the standard variables: they are no variables',
      filename: 'src/files.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (getSecret: (name: string) => string) =>
  new S3Client({ credentials: { accessKeyId: getSecret('AWS_ACCESS_KEY_ID'), secretAccessKey: getSecret('AWS_SECRET_ACCESS_KEY') } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'S3Client', origin: 'configuration', wayOut: 'Assume a role for the task with `fromTemporaryCredentials`' },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 131,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const open = (getSecret: (name: string) => string) =>
  new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'omit',
              data: {
                what: '`credentials`',
                found: 'the role, which then signs in place of these keys',
                condition: ' (if this runs on AWS with a role)',
              },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (getSecret: (name: string) => string) =>
  new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: {
                provider: 'fromIni()',
                ways: 'IAM Identity Center, `aws login`, profiles',
                needs: ' (needs the package @aws-sdk/credential-providers)',
              },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = (getSecret: (name: string) => string) =>
  new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what a function of the project gives, asked by name',
      filename: 'lambda/files.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { keysOf } from './keys';
const keys = keysOf();
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'configuration',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { keysOf } from './keys';
const keys = keysOf();
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { keysOf } from './keys';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const keys = keysOf();
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
  ],
});
