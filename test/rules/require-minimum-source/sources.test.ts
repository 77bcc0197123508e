import requireMinimumSource from '../../../rules/require-minimum-source.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-minimum-source: providers, identities and consumers', requireMinimumSource, {
  valid: [
    {
      name: 'a store of another vendor',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com', credentials: fromEnv() });
`,
    },
    {
      name: 'an endpoint that nobody knows',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: process.env.ENDPOINT, credentials: fromEnv() });
`,
    },
    {
      name: 'a chain, whose order is for another rule',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: createCredentialChain(fromEnv(), fromIni()) });
`,
    },
    {
      name: 'a source that nobody knows',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { credentials } from './credentials.ts';
export const s3 = new S3Client({ credentials });
`,
    },
    {
      name: 'the credentials that a role is assumed with',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ masterCredentials: fromEnv(), params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
    },
    {
      name: 'a consumer that takes nothing but keys',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.K1!, secretAccessKey: process.env.K2! });
`,
    },
    {
      name: 'an identity from the environment, which is for no-inline-credentials',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.K1!, secretAccessKey: process.env.K2! } });
`,
    },
  ],
  invalid: [
    {
      name: 'a class of SDK v2',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'AWS.S3',
            source: 'environment variables',
            minimum: 'an assumed role',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.ECSCredentials() });
`,
    },
    {
      name: 'a configuration of SDK v2',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import AWS from 'aws-sdk';
const config = new AWS.Config({ credentials: new AWS.EnvironmentCredentials('AWS') });
export const s3 = new AWS.S3(config);
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'AWS.Config',
            source: 'environment variables',
            minimum: 'an assumed role',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 46,
          endLine: 3,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
const config = new AWS.Config({});
export const s3 = new AWS.S3(config);
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
const config = new AWS.Config({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
export const s3 = new AWS.S3(config);
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const config = new AWS.Config({ region: 'eu-west-1' });
export const s3 = new AWS.S3(config);
`,
    },
    {
      name: 'a signer',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromEnv } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'SignatureV4',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 106,
          endLine: 5,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: '' },
              output: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256: Sha256, credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'another package that takes a provider',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromEnv } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'createAmazonBedrock',
            source: 'environment variables',
            minimum: 'an assumed role',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 87,
          endLine: 4,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: '' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: '' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromNodeProviderChain() });
`,
    },
    {
      name: 'a provider that several clients share: one finding, one edit',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
const credentials = fromEnv();
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({});
export const b = new S3Client({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'one of two by a choice',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: process.env.IS_LOCAL ? fromEnv() : fromInstanceMetadata() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 70,
          endLine: 4,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: process.env.IS_LOCAL ? undefined : fromInstanceMetadata() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: process.env.IS_ECS ? fromContainerMetadata() : fromInstanceMetadata() });
`,
    },
    {
      name: 'a provider that is asked at once',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export async function open() {
  return new S3Client({ credentials: await fromEnv()() });
}
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export async function open() {
  return new S3Client({});
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export async function open() {
  return new S3Client({});
}
`,
    },
    {
      name: 'a secrets store, by default',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
export const s3 = new S3Client({
  credentials: async () => {
    const { SecretString } = await new SecretsManager({}).getSecretValue({ SecretId: 'photos' });
    const keys = JSON.parse(SecretString);
    return { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token, expiration: new Date(keys.expiration) };
  },
});
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'a secrets store',
            minimum: 'environment variables',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 131,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
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
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.ts',
        options: [{ minimum: 'secrets-store' }],
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
export const s3 = new S3Client({
  credentials: async () => {
    const { SecretString } = await new SecretsManager({}).getSecretValue({ SecretId: 'photos' });
    const keys = JSON.parse(SecretString);
    return { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token, expiration: new Date(keys.expiration) };
  },
});
`,
      },
    },
    {
      name: 'a file that is read when its keys expire, by default',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';
export const s3 = new S3Client({
  credentials: async () => {
    const keys = JSON.parse(await readFile('keys.json', 'utf8'));
    return { accessKeyId: keys.id, secretAccessKey: keys.secret, expiration: new Date(keys.expiration) };
  },
});
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'a file on disk',
            minimum: 'environment variables',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
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
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'keys that may be absent, for two clients',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const { K1: id, K2: secret } = process.env;
const credentials = id && secret ? { accessKeyId: id, secretAccessKey: secret } : undefined;
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({});
export const b = new S3Client({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.ts',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
const { K1: id, K2: secret } = process.env;
const credentials = id && secret ? { accessKeyId: id, secretAccessKey: secret } : undefined;
export const a = new S3Client({ credentials });
`,
      },
    },
  ],
});
