import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: signers and packages of others', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a signer that wants a value',
      code: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
  },
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'SignatureV4',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 8,
          column: 16,
          endLine: 11,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)', condition: ' (if this runs on AWS with a role)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: fromNodeProviderChain(),
});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromIni } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: fromIni(),
});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'cn-north-1' } }),
});
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromEnv } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: fromEnv(),
});
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '@aws-crypto/sha256-js';
export const signer = new SignatureV4({
  service: 'es',
  region: 'cn-north-1',
  sha256: Sha256,
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
    sessionToken: process.env.AWS_SESSION_TOKEN,
  },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a signer that does not',
      filename: 'lambda/file.ts',
      code: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'Signer',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 194,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { Signer } from '@aws-sdk/rds-signer';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { Signer } from '@aws-sdk/rds-signer';
import { fromEnv } from '@aws-sdk/credential-providers';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: fromEnv() });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a request signer that reads the variables by itself',
      code: `
import aws4 from 'aws4';
export const sign = (path: string) => aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com', path }, { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'aws4.sign',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 96,
          endLine: 3,
          endColumn: 196,
          suggestions: [
            {
              messageId: 'leaveToVariables',
              data: { what: 'the credentials' },
              output: `
import aws4 from 'aws4';
export const sign = (path: string) => aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com', path });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import aws4 from 'aws4';
export const sign = (path: string) => aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com', path }, { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN });
`,
            },
          ],
        },
      ],
      neighbour: `
import aws4 from 'aws4';
export const sign = (path: string) => aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com', path });
`,
    },
    {
      name: '@ai-sdk/amazon-bedrock',
      filename: 'lambda/file.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: process.env.AWS_REGION, accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createAmazonBedrock',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 123,
          endLine: 3,
          endColumn: 174,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)', condition: '' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: process.env.AWS_REGION, credentialProvider: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: process.env.AWS_REGION, credentialProvider: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: process.env.AWS_REGION } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromEnv } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: process.env.AWS_REGION, credentialProvider: fromEnv() });
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: process.env.AWS_REGION, accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, sessionToken: process.env.AWS_SESSION_TOKEN });
`,
            },
          ],
        },
      ],
    },
    {
      name: '@anthropic-ai/bedrock-sdk',
      filename: 'lambda/file.ts',
      code: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsAccessKey: process.env.AWS_ACCESS_KEY_ID!, awsSecretKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AnthropicBedrock',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 92,
          endLine: 3,
          endColumn: 140,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({});
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'awsSessionToken' },
              output: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsAccessKey: process.env.AWS_ACCESS_KEY_ID!, awsSecretKey: process.env.AWS_SECRET_ACCESS_KEY!, awsSessionToken: process.env.AWS_SESSION_TOKEN });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'nested clients',
      filename: 'lambda/file.ts',
      code: `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
export const db = DynamoDBDocumentClient.from(new DynamoDBClient({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } }));
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'DynamoDBClient',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 81,
          endLine: 4,
          endColumn: 166,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
export const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const db = DynamoDBDocumentClient.from(new DynamoDBClient({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) }));
`,
            },
          ],
        },
      ],
    },
  ],
});
