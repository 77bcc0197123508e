import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: packages that call models', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: '@ai-sdk/amazon-bedrock 1',
      filename: 'lambda/a.js',
      code: `
const { createAmazonBedrock } = require('@ai-sdk/amazon-bedrock');
exports.bedrock = createAmazonBedrock({ bedrockOptions: { region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } } });
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
          column: 93,
          endLine: 3,
          endColumn: 176,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const { createAmazonBedrock } = require('@ai-sdk/amazon-bedrock');
exports.bedrock = createAmazonBedrock({ bedrockOptions: { region: 'eu-west-1' } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
const { createAmazonBedrock } = require('@ai-sdk/amazon-bedrock');
const { fromTemporaryCredentials } = require('@aws-sdk/credential-providers');
exports.bedrock = createAmazonBedrock({ bedrockOptions: { region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
const { createAmazonBedrock } = require('@ai-sdk/amazon-bedrock');
exports.bedrock = createAmazonBedrock({ bedrockOptions: { region: 'eu-west-1' } });
`,
    },
    {
      name: 'Bedrock of @langchain/community',
      filename: 'lambda/a.ts',
      code: `
import { Bedrock } from '@langchain/community/llms/bedrock';
export const model = new Bedrock({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'Bedrock',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 100,
          endLine: 3,
          endColumn: 185,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { Bedrock } from '@langchain/community/llms/bedrock';
export const model = new Bedrock({ model: 'anthropic.claude-v2', region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { Bedrock } from '@langchain/community/llms/bedrock';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const model = new Bedrock({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Bedrock } from '@langchain/community/llms/bedrock';
export const model = new Bedrock({ model: 'anthropic.claude-v2', region: 'eu-west-1' });
`,
    },
    {
      name: 'Bedrock of @langchain/community outside Node',
      filename: 'lambda/a.ts',
      code: `
import { BedrockChat } from '@langchain/community/chat_models/bedrock/web';
export const model = new BedrockChat({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'BedrockChat',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 104,
          endLine: 3,
          endColumn: 189,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { BedrockChat } from '@langchain/community/chat_models/bedrock/web';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const model = new BedrockChat({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { BedrockChat } from '@langchain/community/chat_models/bedrock/web';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const model = new BedrockChat({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { BedrockChat } from '@langchain/community/chat_models/bedrock/web';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const model = new BedrockChat({ model: 'anthropic.claude-v2', region: 'eu-west-1', credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a loader of @langchain/community',
      filename: 'lambda/a.ts',
      code: `
import { S3Loader } from '@langchain/community/document_loaders/web/s3';
export const loader = new S3Loader({ bucket: 'photos', key: 'a', s3Config: { region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Loader',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 112,
          endLine: 3,
          endColumn: 197,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Loader } from '@langchain/community/document_loaders/web/s3';
export const loader = new S3Loader({ bucket: 'photos', key: 'a', s3Config: { region: 'eu-west-1' } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Loader } from '@langchain/community/document_loaders/web/s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const loader = new S3Loader({ bucket: 'photos', key: 'a', s3Config: { region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Loader } from '@langchain/community/document_loaders/web/s3';
export const loader = new S3Loader({ bucket: 'photos', key: 'a', s3Config: { region: 'eu-west-1', endpoint: 'https://minio.example.com', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
    },
    {
      name: 'an endpoint of SageMaker in @langchain/community',
      filename: 'lambda/a.ts',
      code: `
import { SageMakerEndpoint } from '@langchain/community/llms/sagemaker_endpoint';
export const model = new SageMakerEndpoint({ endpointName: 'e', clientOptions: { region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'SageMakerEndpoint',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 116,
          endLine: 3,
          endColumn: 201,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { SageMakerEndpoint } from '@langchain/community/llms/sagemaker_endpoint';
export const model = new SageMakerEndpoint({ endpointName: 'e', clientOptions: { region: 'eu-west-1' } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { SageMakerEndpoint } from '@langchain/community/llms/sagemaker_endpoint';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const model = new SageMakerEndpoint({ endpointName: 'e', clientOptions: { region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { SageMakerEndpoint } from '@langchain/community/llms/sagemaker_endpoint';
export const model = new SageMakerEndpoint({ endpointName: 'e', clientOptions: { region: 'eu-west-1' } });
`,
    },
    {
      name: 'a history of @langchain/community',
      filename: 'lambda/a.ts',
      code: `
import { DynamoDBChatMessageHistory } from '@langchain/community/stores/message/dynamodb';
export const history = new DynamoDBChatMessageHistory({ tableName: 't', sessionId: 's', config: { region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'DynamoDBChatMessageHistory',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 133,
          endLine: 3,
          endColumn: 218,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { DynamoDBChatMessageHistory } from '@langchain/community/stores/message/dynamodb';
export const history = new DynamoDBChatMessageHistory({ tableName: 't', sessionId: 's', config: { region: 'eu-west-1' } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { DynamoDBChatMessageHistory } from '@langchain/community/stores/message/dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const history = new DynamoDBChatMessageHistory({ tableName: 't', sessionId: 's', config: { region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { DynamoDBChatMessageHistory } from '@langchain/community/stores/message/dynamodb';
export const history = new DynamoDBChatMessageHistory({ tableName: 't', sessionId: 's', config: { endpoint: 'http://localhost:8000', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
    },
    {
      name: 'Bedrock of @llamaindex/aws',
      filename: 'lambda/a.ts',
      code: `
import { Bedrock } from '@llamaindex/aws';
export const model = new Bedrock({ model: 'amazon.nova-lite-v1:0', region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'Bedrock',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 102,
          endLine: 3,
          endColumn: 187,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { Bedrock } from '@llamaindex/aws';
export const model = new Bedrock({ model: 'amazon.nova-lite-v1:0', region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { Bedrock } from '@llamaindex/aws';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const model = new Bedrock({ model: 'amazon.nova-lite-v1:0', region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Bedrock } from '@llamaindex/aws';
export const model = new Bedrock({ model: 'amazon.nova-lite-v1:0', region: 'eu-west-1' });
`,
    },
    {
      name: 'a retriever of @llamaindex/aws',
      filename: 'lambda/a.ts',
      code: `
import { AmazonKnowledgeBaseRetriever } from '@llamaindex/aws';
export const retriever = new AmazonKnowledgeBaseRetriever({ knowledgeBaseId: 'k', region: 'eu-west-1', clientOptions: { credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AmazonKnowledgeBaseRetriever',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 134,
          endLine: 3,
          endColumn: 219,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { AmazonKnowledgeBaseRetriever } from '@llamaindex/aws';
export const retriever = new AmazonKnowledgeBaseRetriever({ knowledgeBaseId: 'k', region: 'eu-west-1', clientOptions: {} });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AmazonKnowledgeBaseRetriever } from '@llamaindex/aws';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const retriever = new AmazonKnowledgeBaseRetriever({ knowledgeBaseId: 'k', region: 'eu-west-1', clientOptions: { credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AmazonKnowledgeBaseRetriever } from '@llamaindex/aws';
export const retriever = new AmazonKnowledgeBaseRetriever({ knowledgeBaseId: 'k', region: 'eu-west-1', clientOptions: {} });
`,
    },
  ],
});
