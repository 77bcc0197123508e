import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, ID2, SECRET, SECRET2, TOKEN } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: SDK v3', noHardcodedCredentials, {
  valid: [
    {
      name: 'the default chain',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'a provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a function of another module',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { getCreds } from './creds';
export const s3 = new S3Client({ credentials: getCreds });
`,
    },
    {
      name: 'a command is no client',
      code: `
import { GetObjectCommand } from '@aws-sdk/client-s3';
export const get = new GetObjectCommand({ Bucket: 'photos', Key: 'secret-access-key.txt' });
`,
    },
  ],
  invalid: [
    {
      name: 'a client on an unknown host',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 166,
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'an aggregated client of any service',
      filename: 'file.js',
      code: `
import * as SES from '@aws-sdk/client-ses';
export const ses = new SES.SES({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}', sessionToken: '${TOKEN}' }, endpoint: 'https://acc.r2.cloudflarestorage.com' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 103,
          endLine: 3,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import * as SES from '@aws-sdk/client-ses';
export const ses = new SES.SES({ credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY, sessionToken: process.env.S3_SESSION_TOKEN }, endpoint: 'https://acc.r2.cloudflarestorage.com' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class that extends a client',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
class Store extends S3Client {
  constructor() {
    super({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
  }
}
export const store = new Store();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 5,
          column: 132,
          endLine: 5,
          endColumn: 174,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
class Store extends S3Client {
  constructor() {
    super({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! } });
  }
}
export const store = new Store();
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
class Store extends S3Client {
  constructor() {
    super({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
  }
}
export const store = new Store();
`,
    },
    {
      name: 'a required client',
      filename: 'file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const { S3Client: Client } = require('@aws-sdk/client-s3');
exports.s3 = new Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 146,
          endLine: 3,
          endColumn: 188,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const { S3Client: Client } = require('@aws-sdk/client-s3');
exports.s3 = new Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY } });
`,
            },
          ],
        },
      ],
      neighbour: `
const { S3Client: Client } = require('@aws-sdk/client-s3');
exports.s3 = new Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } });
`,
    },
    {
      name: 'a client that is imported later',
      filename: 'file.js',
      code: `
export async function open() {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 144,
          endLine: 4,
          endColumn: 186,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
export async function open() {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY } });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a signer',
      filename: 'lambda/sign.ts',
      code: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 162,
          endLine: 4,
          endColumn: 204,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)', condition: '' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromEnv } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'the credentials that a role is assumed with',
      filename: 'lambda/role.ts',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, masterCredentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 173,
          endLine: 3,
          endColumn: 215,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`masterCredentials`', found: 'the role', condition: '' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: '' },
              output: `
import { fromTemporaryCredentials, fromEnv } from '@aws-sdk/credential-providers';
export const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, masterCredentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, masterCredentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
`,
    },
    {
      name: 'a secret that is read and an id that is not',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: process.env.KEY! } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 112,
          endLine: 3,
          endColumn: 134,
        },
      ],
    },
    {
      name: 'a short text where a secret belongs',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'backup-user-17', secretAccessKey: 'Tr0ub4dor-and-3-horses' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 97,
          endLine: 3,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
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
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'backup-user-17', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'your-access-key', secretAccessKey: 'your-secret-key' } });
`,
    },
    {
      name: 'two clients with keys of their own',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
export const b = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID2}', secretAccessKey: '${SECRET2}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 152,
          endLine: 3,
          endColumn: 194,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! } });
export const b = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID2}', secretAccessKey: '${SECRET2}' } });
`,
            },
          ],
        },
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…DR2V of account 270025191201',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 152,
          endLine: 4,
          endColumn: 194,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
export const b = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
    },
  ],
});
