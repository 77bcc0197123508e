import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: the code around edits', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a name that is taken',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const fromEnv = () => process.env.STAGE;
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
export const stage = fromEnv();
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 168,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const fromEnv = () => process.env.STAGE;
export const s3 = new S3Client({ region: 'eu-west-1' });
export const stage = fromEnv();
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const fromEnv = () => process.env.STAGE;
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const stage = fromEnv();
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv as fromEnv2 } from '@aws-sdk/credential-providers';
const fromEnv = () => process.env.STAGE;
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv2() });
export const stage = fromEnv();
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const fromEnv = () => process.env.STAGE;
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
export const stage = fromEnv();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'comments around',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
// The client for photos.
export const s3 = new S3Client({
  // where the bucket is
  region: 'eu-west-1',
  // the key of the backup
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!, // id
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
  },
  maxAttempts: 5, // be patient
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 8,
          column: 16,
          endLine: 11,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
// The client for photos.
export const s3 = new S3Client({
  // where the bucket is
  region: 'eu-west-1',
  // the key of the backup
  maxAttempts: 5, // be patient
});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
// The client for photos.
export const s3 = new S3Client({
  // where the bucket is
  region: 'eu-west-1',
  // the key of the backup
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
  maxAttempts: 5, // be patient
});
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
// The client for photos.
export const s3 = new S3Client({
  // where the bucket is
  region: 'eu-west-1',
  // the key of the backup
  credentials: fromEnv(),
  maxAttempts: 5, // be patient
});
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
// The client for photos.
export const s3 = new S3Client({
  // where the bucket is
  region: 'eu-west-1',
  // the key of the backup
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!, // id
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
    sessionToken: process.env.AWS_SESSION_TOKEN,
  },
  maxAttempts: 5, // be patient
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class field and an assignment in a constructor',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export class Photos {
  private readonly s3: S3Client;
  constructor() {
    this.s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
  }
  get client() {
    return this.s3;
  }
}
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 43,
          endLine: 6,
          endColumn: 128,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export class Photos {
  private readonly s3: S3Client;
  constructor() {
    this.s3 = new S3Client({});
  }
  get client() {
    return this.s3;
  }
}
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export class Photos {
  private readonly s3: S3Client;
  constructor() {
    this.s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
  }
  get client() {
    return this.s3;
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an assignment to an options object',
      filename: 'lambda/file.ts',
      code: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const options: S3ClientConfig = { region: 'eu-west-1' };
options.credentials = { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! };
export const s3 = new S3Client(options);
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const options: S3ClientConfig = { region: 'eu-west-1' };
export const s3 = new S3Client(options);
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const options: S3ClientConfig = { region: 'eu-west-1' };
options.credentials = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
export const s3 = new S3Client(options);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a global of the page, behind a cast',
      filename: 'src/file.ts',
      code: `
declare const AWS: unknown;
export const s3 = new (AWS as any).S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'this client', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
declare const AWS: unknown;
export const s3 = new (AWS as any).S3({ credentials: new (AWS as any).ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
declare const AWS: unknown;
export const s3 = new (AWS as any).S3({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
declare const AWS: unknown;
export const s3 = new (AWS as any).S3({ credentials: new (AWS as any).SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys beside a provider: what takes their place is there already',
      filename: 'src/file.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET, credentialProvider: fromNodeProviderChain() });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'createAmazonBedrock', origin: 'environment variables', wayOut: 'Assume a role for the task with `fromTemporaryCredentials`' },
          line: 4,
          column: 78,
          endLine: 4,
          endColumn: 116,
        },
      ],
    },
    {
      name: 'keys beside credentials from elsewhere: what is left would sign',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
const { load } = require('./identity');
exports.s3 = new AWS.S3({ accessKeyId: process.env.MY_ID, secretAccessKey: process.env.MY_SECRET, credentials: load() });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'AWS.S3', origin: 'environment variables', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'the empty place of a session token',
      filename: 'src/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: undefined } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: { consumer: 'S3Client', origin: 'environment variables', wayOut: 'If this runs on AWS with a role, let the default provider chain find it' },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
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
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
`,
            },
          ],
        },
      ],
    },
  ],
});
