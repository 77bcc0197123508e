import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, ID2, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: what is no secret', noHardcodedCredentials, {
  valid: [
    {
      name: 'a documented example',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' } });
`,
    },
    {
      name: 'an example of the docs in a text',
      code: "export const help = 'aws_access_key_id = AKIAI44QH8DHBEXAMPLE';",
    },
    {
      name: 'placeholders: YOUR_ACCESS_KEY, YOUR_SECRET_KEY',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'YOUR_ACCESS_KEY', secretAccessKey: 'YOUR_SECRET_KEY' } });
`,
    },
    {
      name: 'placeholders: <access-key>, <secret-key>',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '<access-key>', secretAccessKey: '<secret-key>' } });
`,
    },
    {
      name: 'placeholders: xxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'xxxxxxxxxxxxxxxxxxxx', secretAccessKey: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' } });
`,
    },
    {
      name: 'placeholders: changeme, changeme',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'changeme', secretAccessKey: 'changeme' } });
`,
    },
    {
      name: 'placeholders: my-access-key-id, my-secret-access-key',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'my-access-key-id', secretAccessKey: 'my-secret-access-key' } });
`,
    },
    {
      name: 'placeholders: , ',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '', secretAccessKey: '' } });
`,
    },
    {
      name: 'placeholders: AKIAXXXXXXXXXXXXXXXX, ****************************************',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'AKIAXXXXXXXXXXXXXXXX', secretAccessKey: '****************************************' } });
`,
    },
    {
      name: 'placeholders: {{ access_key }}, {{ secret_key }}',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '{{ access_key }}', secretAccessKey: '{{ secret_key }}' } });
`,
    },
    {
      name: 'the pair of an emulator at its endpoint',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
`,
    },
    {
      name: 'a long pair of an emulator at its endpoint',
      code: `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
export const db = new DynamoDBClient({ endpoint: 'http://dynamodb:8000', credentials: { accessKeyId: 'fakeMyKeyId', secretAccessKey: 'fakeSecretAccessKey' } });
`,
    },
    {
      name: 'an emulator chosen by the flag that chooses its endpoint',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: isLocal ? 'http://localhost:9000' : undefined, credentials: isLocal ? { accessKeyId: 'orders-service', secretAccessKey: 'orders-service-password' } : undefined });
`,
    },
    {
      name: 'dummies in a test',
      filename: 'test/s3.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'orders-service', secretAccessKey: 'orders-service-password' } });
`,
    },
    {
      name: 'dummies in a file that the settings call a test',
      filename: 'sandbox/s3.ts',
      settings: { 'aws-credentials': { testFiles: ['sandbox/**'] } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: 'orders-service', secretAccessKey: 'orders-service-password' } });
`,
    },
    {
      name: 'a git SHA under the name of a secret',
      code: "export const AWS_SECRET_KEY = '9c1e4f7a2b8d6035e1f7a94c3d2b80659c1e4f7a';",
    },
    {
      name: 'a path of forty characters',
      code: `
export const awsSecretKeyPath = '/opt/app/config/production/awsKeys12/v1.1';
export const s3SecretKey = '/Users/Shared/buildTools/awsSecretKey1/a';
`,
    },
    {
      name: 'forty characters in camel case',
      code: "export const awsSecretKey = 'invalidSmsRoleTrustRelationshipException';",
    },
    {
      name: 'base64 of something long',
      code: "export const wasm = 'AGFzbQEAAAABBgFgAX8BfwMCAQAHBwEDZmliAAAKHgEcACAAQQJIBEAgAA8LIABBAWsQACAAQQJrEABqCw==';",
    },
    {
      name: 'AROA names something',
      code: "export const uniqueId = 'AROAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'AIDA names something',
      code: "export const uniqueId = 'AIDAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'AGPA names something',
      code: "export const uniqueId = 'AGPAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'AIPA names something',
      code: "export const uniqueId = 'AIPAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'ANPA names something',
      code: "export const uniqueId = 'ANPAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'ANVA names something',
      code: "export const uniqueId = 'ANVAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'APKA names something',
      code: "export const uniqueId = 'APKAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'ASCA names something',
      code: "export const uniqueId = 'ASCAW6RJ2PXN5QYTB3KC7';",
    },
    {
      name: 'digits that base32 does not have',
      code: "export const id = 'AKIA0189018901890189';",
    },
    {
      name: 'an id of LocalStack',
      code: "export const id = 'LKIAQAAAAAAAHF5GZPEW';",
    },
    {
      name: 'an id of little variety',
      code: "export const id = 'AKIAAAAAAAAAAAAAAAAA';",
    },
    {
      name: 'a masked id',
      code: "export const id = 'AKIA************W5RB';",
    },
    {
      name: 'an accepted id',
      settings: { 'aws-credentials': { allow: [{ secret: 'AKIA…W5RB', reason: 'deactivated in 2024' }] } },
      code: `export const keyId = '${ID}';`,
    },
    {
      name: 'an endpoint of the project',
      settings: { 'aws-credentials': { endpoints: [{ host: '*.store.internal', kind: 'local' }] } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'https://eu.store.internal', credentials: { accessKeyId: 'orders-service', secretAccessKey: 'orders-service-password' } });
`,
    },
  ],
  invalid: [
    {
      name: 'a documented example, by setting',
      filename: 'file.js',
      settings: { 'aws-credentials': { exampleKeys: 'report' } },
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…MPLE',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.js',
        code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' });
`,
      },
    },
    {
      name: 'a documented example in a text, by setting',
      settings: { 'aws-credentials': { exampleKeys: 'report' } },
      code: "export const keyId = 'AKIAIOSFODNN7EXAMPLE';",
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…MPLE',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
    {
      name: 'a real key at the endpoint of an emulator',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 138,
          endLine: 3,
          endColumn: 180,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: process.env.S3_ACCESS_KEY_ID!, secretAccessKey: process.env.S3_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
`,
    },
    {
      name: 'a real key in a test',
      filename: 'test/s3.test.ts',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key that holds the word of a placeholder by chance',
      filename: 'file.js',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '${SECRET.slice(0, 36)}test' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'another id than the accepted one',
      settings: { 'aws-credentials': { allow: [{ secret: 'AKIA…W5RB', reason: 'deactivated in 2024' }] } },
      code: `export const keyId = '${ID2}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…DR2V of account 270025191201',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
  ],
});
