import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: endpoints and choices', noInlineCredentials, {
  valid: [
    {
      name: 'static keys at https://acc.r2.cloudflarestorage.com',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'static keys at https://fra1.digitaloceanspaces.com',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://fra1.digitaloceanspaces.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'static keys at http://localhost:4566',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'static keys at http://minio:9000',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://minio:9000', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'static keys at https://s3.eu-central-003.backblazeb2.com',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.eu-central-003.backblazeb2.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'static keys at https://storage.photos.example',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://storage.photos.example', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'an endpoint with a hole before a known suffix',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: \`https://\${process.env.ACCOUNT}.r2.cloudflarestorage.com\`, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'the region of R2',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'auto', endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'an endpoint from outside',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'options that nobody knows',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { base } from './base';
export const s3 = new S3Client({ ...base, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'an endpoint on the branch of the keys',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } : undefined });
`,
    },
    {
      name: 'an endpoint under the condition of the keys, by spread',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const endpoint = process.env.MINIO;
export const s3 = new S3Client({ region: 'eu-west-1', ...(endpoint ? { endpoint, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } : {}) });
`,
    },
    {
      name: 'an endpoint under the condition of the keys, by assignment',
      filename: 'file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = {};
if (process.env.LOCAL === 'true') {
  options.endpoint = 'http://localhost:4566';
  options.credentials = { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY };
}
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'keys that are left out where they are not set',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ ...(process.env.PHOTOS_KEY_ID && process.env.PHOTOS_KEY ? { credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } } : {}) });
`,
    },
    {
      name: 'an endpoint of the project',
      settings: { 'aws-credentials': { endpoints: [{ host: 'store.example.amazonaws.com', kind: 'other' }] } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://store.example.amazonaws.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'a test',
      filename: 'src/s3.spec.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'a mock',
      filename: '__mocks__/s3.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
  ],
  invalid: [
    {
      name: 'an endpoint of AWS',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.dualstack.eu-west-1.amazonaws.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 105,
          endLine: 3,
          endColumn: 190,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.dualstack.eu-west-1.amazonaws.com' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://s3.dualstack.eu-west-1.amazonaws.com', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.dualstack.eu-west-1.example.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'an endpoint of a partition',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: \`https://s3.\${process.env.AWS_REGION}.amazonaws.com.cn\`, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 114,
          endLine: 3,
          endColumn: 199,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: \`https://s3.\${process.env.AWS_REGION}.amazonaws.com.cn\` });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: \`https://s3.\${process.env.AWS_REGION}.amazonaws.com.cn\`, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an emulator in place of AWS',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: 'test', secretAccessKey: 'test' } : { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
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
          column: 165,
          endLine: 4,
          endColumn: 250,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: 'test', secretAccessKey: 'test' } : undefined });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: 'test', secretAccessKey: 'test' } : fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: 'test', secretAccessKey: 'test' } : undefined });
`,
    },
    {
      name: 'keys of one stage',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isProduction = process.env.STAGE === 'production';
export const s3 = new S3Client({ region: 'eu-west-1', ...(isProduction ? { credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } : {}) });
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
          column: 89,
          endLine: 4,
          endColumn: 174,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
const isProduction = process.env.STAGE === 'production';
export const s3 = new S3Client({ region: 'eu-west-1', ...(isProduction ? { credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) } : {}) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const hasKeys = process.env.PHOTOS_KEY_ID !== undefined;
export const s3 = new S3Client({ region: 'eu-west-1', ...(hasKeys ? { credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } : {}) });
`,
    },
    {
      name: 'keys that are assigned in one stage',
      filename: 'lambda/file.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1' };
if (process.env.STAGE === 'production') {
  options.credentials = { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
}
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
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1' };
if (process.env.STAGE === 'production') {}
export const s3 = new S3Client(options);
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const options = { region: 'eu-west-1' };
if (process.env.STAGE === 'production') {
  options.credentials = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
}
export const s3 = new S3Client(options);
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1' };
if (process.env.PHOTOS_KEY_ID) {
  options.credentials = { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY };
}
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'an endpoint from outside, by option',
      filename: 'lambda/file.ts',
      options: [{ unknownEndpoints: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "If the endpoint is AWS, let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 82,
          endLine: 3,
          endColumn: 167,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if the endpoint is AWS)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
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
      name: 'a host that the settings call AWS',
      filename: 'lambda/file.ts',
      settings: { 'aws-credentials': { endpoints: [{ host: '*.proxy.internal', kind: 'aws' }] } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.proxy.internal', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 86,
          endLine: 3,
          endColumn: 171,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://s3.proxy.internal' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://s3.proxy.internal', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
  ],
});
