import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: packages of others', noHardcodedCredentials, {
  valid: [
    {
      name: 'Pusher',
      code: `
import Pusher from 'pusher';
export const pusher = new Pusher({ appId: '1043251', key: '7d1c8f0e52ab4936', secret: '91b3c6a7d2e84f05', cluster: 'eu' });
`,
    },
    {
      name: 'OAuth',
      code: `
import { OAuth } from 'oauth';
export const oauth = new OAuth('https://api.example.com/request', 'https://api.example.com/access', '${SECRET.slice(0, 20)}', '${SECRET}', '1.0A', null, 'HMAC-SHA1');
`,
    },
    {
      name: 'payments',
      code: `
import Stripe from 'stripe';
export const stripe = new Stripe('sk_live_' + process.env.STRIPE);
export const settings = { secretKey: '${SECRET}' };
`,
    },
    {
      name: 'kafkajs with another mechanism',
      code: `
import { Kafka } from 'kafkajs';
export const kafka = new Kafka({ brokers: ['b:9092'], sasl: { mechanism: 'plain', username: 'svc-orders', password: 'Tr0ub4dor-and-3-horses' } });
`,
    },
  ],
  invalid: [
    {
      name: 'aws4',
      filename: 'lambda/a.ts',
      code: `
import aws4 from 'aws4';
export const request = aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com' }, { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 131,
          endLine: 3,
          endColumn: 173,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import aws4 from 'aws4';
export const request = aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import aws4 from 'aws4';
export const request = aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com' }, { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import aws4 from 'aws4';
export const request = aws4.sign({ host: 'sqs.eu-west-1.amazonaws.com' });
`,
    },
    {
      name: '`credentialProvider` of @ai-sdk/amazon-bedrock',
      filename: 'lambda/a.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 121,
          endLine: 3,
          endColumn: 163,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)', condition: '' },
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
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! });
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
      name: '@anthropic-ai/bedrock-sdk',
      filename: 'lambda/a.ts',
      code: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsRegion: 'eu-west-1', awsAccessKey: '${ID}', awsSecretKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 122,
          endLine: 3,
          endColumn: 164,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsRegion: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsRegion: 'eu-west-1', awsAccessKey: process.env.APP_AWS_ACCESS_KEY_ID!, awsSecretKey: process.env.APP_AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ awsRegion: 'eu-west-1' });
`,
    },
    {
      name: '@langchain/aws',
      filename: 'lambda/a.ts',
      code: `
import { ChatBedrockConverse } from '@langchain/aws';
export const chat = new ChatBedrockConverse({ model: 'm', region: 'eu-west-1', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 149,
          endLine: 3,
          endColumn: 191,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { ChatBedrockConverse } from '@langchain/aws';
export const chat = new ChatBedrockConverse({ model: 'm', region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { ChatBedrockConverse } from '@langchain/aws';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const chat = new ChatBedrockConverse({ model: 'm', region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { ChatBedrockConverse } from '@langchain/aws';
import { fromEnv } from '@aws-sdk/credential-providers';
export const chat = new ChatBedrockConverse({ model: 'm', region: 'eu-west-1', credentials: fromEnv() });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { ChatBedrockConverse } from '@langchain/aws';
export const chat = new ChatBedrockConverse({ model: 'm', region: 'eu-west-1', credentials: { accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'winston-cloudwatch, whose provider stands elsewhere',
      filename: 'lambda/a.ts',
      code: `
import WinstonCloudWatch from 'winston-cloudwatch';
export const transport = new WinstonCloudWatch({ awsRegion: 'eu-west-1', awsAccessKeyId: '${ID}', awsSecretKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 128,
          endLine: 3,
          endColumn: 170,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import WinstonCloudWatch from 'winston-cloudwatch';
export const transport = new WinstonCloudWatch({ awsRegion: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import WinstonCloudWatch from 'winston-cloudwatch';
export const transport = new WinstonCloudWatch({ awsRegion: 'eu-west-1', awsAccessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, awsSecretKey: process.env.APP_AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
  ],
});
