import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: providers that are asked once', noFrozenTemporaryCredentials, {
  valid: [],
  invalid: [
    {
      name: 'as a whole, in place',
      code: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({
  service: 'es',
  region: 'eu-central-1',
  sha256: Sha256,
  credentials: await fromNodeProviderChain()(),
});
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'SignatureV4',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({
  service: 'es',
  region: 'eu-central-1',
  sha256: Sha256,
  credentials: fromNodeProviderChain(),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';
export const signer = new SignatureV4({
  service: 'es',
  region: 'eu-central-1',
  sha256: Sha256,
  credentials: fromNodeProviderChain(),
});
`,
    },
    {
      name: 'by name',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const provider = fromNodeProviderChain({ clientConfig: { region: 'eu-central-1' } });
const credentials = await provider();
export const s3 = new S3Client({ credentials });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const provider = fromNodeProviderChain({ clientConfig: { region: 'eu-central-1' } });
export const s3 = new S3Client({ credentials: provider });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = fromNodeProviderChain({ clientConfig: { region: 'eu-central-1' } });
export const s3 = new S3Client({ credentials });
`,
    },
    {
      name: 'taken apart',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const { accessKeyId, secretAccessKey, sessionToken } = await fromNodeProviderChain()();
export const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey, sessionToken } });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'member by member',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const keys = await fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } })();
export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken },
});
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromTemporaryCredentials()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromTemporaryCredentials()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'credentials that two clients get: each of them has to change',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export const photos = new S3Client({ region: 'eu-central-1', credentials });
export const films = new S3Client({ region: 'us-east-1', credentials });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 62,
          endLine: 5,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export const photos = new S3Client({ region: 'eu-central-1', credentials: fromNodeProviderChain() });
export const films = new S3Client({ region: 'us-east-1', credentials });
`,
            },
          ],
        },
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 58,
          endLine: 6,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export const photos = new S3Client({ region: 'eu-central-1', credentials });
export const films = new S3Client({ region: 'us-east-1', credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'on Vercel',
      filename: 'app/api/reports/route.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
const s3 = new S3Client({ credentials: await awsCredentialsProvider({ roleArn: process.env.AWS_ROLE_ARN! })() });
export const GET = () => Response.json(s3.config.serviceId);
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'awsCredentialsProvider()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'awsCredentialsProvider()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
const s3 = new S3Client({ credentials: awsCredentialsProvider({ roleArn: process.env.AWS_ROLE_ARN! }) });
export const GET = () => Response.json(s3.config.serviceId);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'under the name of another variable where the client is made: it cannot be named there',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const role = process.env.TARGET_ROLE_ARN;
const credentials = await fromTemporaryCredentials({ params: { RoleArn: role } })();
const clients: S3Client[] = [];
export function add(role: string) {
  clients.push(new S3Client({ region: role, credentials }));
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromTemporaryCredentials()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 8,
          column: 45,
          endLine: 8,
          endColumn: 56,
          suggestions: [],
        },
      ],
    },
    {
      name: 'in a choice: the provider takes its place in it',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ credentials: isLocal ? await fromNodeProviderChain()() : undefined });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ credentials: isLocal ? fromNodeProviderChain() : undefined });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a choice by name, which may hold something else: nothing is replaced',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
const credentials = isLocal ? await fromNodeProviderChain()() : undefined;
export const s3 = new S3Client({ credentials });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 45,
          suggestions: [],
        },
      ],
    },
    {
      name: 'two of them in a choice',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ credentials: isLocal ? await fromIni()() : await fromNodeProviderChain()() });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromIni()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromIni()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ credentials: isLocal ? fromIni() : await fromNodeProviderChain()() });
`,
            },
          ],
        },
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 77,
          endLine: 5,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ credentials: isLocal ? await fromIni()() : fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'for what takes no provider',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { AwsClient } from 'aws4fetch';
const { accessKeyId, secretAccessKey, sessionToken } = await fromNodeProviderChain()();
export const aws = new AwsClient({ accessKeyId, secretAccessKey, sessionToken });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'AwsClient',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'It takes no provider: make it where it is used, with credentials that are asked for then',
          },
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 64,
          suggestions: [],
        },
      ],
    },
  ],
});
