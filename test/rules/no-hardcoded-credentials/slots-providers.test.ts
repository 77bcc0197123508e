import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: slots that take nothing but a provider', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: '@opensearch-project/opensearch',
      filename: 'lambda/a.ts',
      code: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: async () => ({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' }) });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 146,
          endLine: 3,
          endColumn: 188,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: async () => ({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const signer = AwsSigv4Signer({ region: 'eu-west-1', getCredentials: () => fromNodeProviderChain()() });
`,
    },
    {
      name: 'aws-msk-iam-sasl-signer-js',
      filename: 'lambda/a.ts',
      code: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: async () => ({ accessKeyId: 'backup-user-17', secretAccessKey: 'Tr0ub4dor-and-3-horses' }) });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 173,
          endLine: 3,
          endColumn: 197,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
import { fromEnv } from '@aws-sdk/credential-providers';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: async () => ({ accessKeyId: 'backup-user-17', secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: fromNodeProviderChain() });
`,
    },
    {
      name: '`credentialProvider` of @ai-sdk/amazon-bedrock',
      filename: 'lambda/a.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: async () => ({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' }) });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 156,
          endLine: 3,
          endColumn: 198,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { fromEnv } from '@aws-sdk/credential-providers';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', credentialProvider: async () => ({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! }) });
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
  ],
});
