import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: packages that sign', noInlineCredentials, {
  valid: [
    {
      name: 'a function that assumes a role for each request',
      code: `
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const signer = AwsSigv4Signer({
  region: 'eu-west-1',
  getCredentials: async () => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'search' }));
    return { accessKeyId: Credentials!.AccessKeyId!, secretAccessKey: Credentials!.SecretAccessKey!, sessionToken: Credentials!.SessionToken! };
  },
});
`,
    },
  ],
  invalid: [
    {
      name: 'aws-opensearch-connector',
      filename: 'lambda/a.js',
      code: `
const { Client } = require('@opensearch-project/opensearch');
const createConnector = require('aws-opensearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } }), node: process.env.SEARCH });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createConnector',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 86,
          endLine: 4,
          endColumn: 169,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const { Client } = require('@opensearch-project/opensearch');
const createConnector = require('aws-opensearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1' }), node: process.env.SEARCH });
`,
            },
          ],
        },
      ],
      neighbour: `
const { Client } = require('@opensearch-project/opensearch');
const createConnector = require('aws-opensearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1' }), node: process.env.SEARCH });
`,
    },
    {
      name: 'aws-elasticsearch-connector',
      filename: 'lambda/a.js',
      code: `
const { Client } = require('@elastic/elasticsearch');
const createConnector = require('aws-elasticsearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } }), node: process.env.SEARCH });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createConnector',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 86,
          endLine: 4,
          endColumn: 169,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const { Client } = require('@elastic/elasticsearch');
const createConnector = require('aws-elasticsearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1' }), node: process.env.SEARCH });
`,
            },
          ],
        },
      ],
      neighbour: `
const { Client } = require('@elastic/elasticsearch');
const createConnector = require('aws-elasticsearch-connector');
module.exports = new Client({ ...createConnector({ region: 'eu-west-1' }), node: process.env.SEARCH });
`,
    },
    {
      name: '@jm18457/kafkajs-msk-iam-authentication-mechanism',
      filename: 'lambda/a.ts',
      code: `
import { createMechanism } from '@jm18457/kafkajs-msk-iam-authentication-mechanism';
export const sasl = createMechanism({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createMechanism',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 158,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { createMechanism } from '@jm18457/kafkajs-msk-iam-authentication-mechanism';
export const sasl = createMechanism({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createMechanism } from '@jm18457/kafkajs-msk-iam-authentication-mechanism';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const sasl = createMechanism({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createMechanism } from '@jm18457/kafkajs-msk-iam-authentication-mechanism';
export const sasl = createMechanism({ region: 'eu-west-1' });
`,
    },
    {
      name: 'aws-msk-iam-sasl-signer-js',
      filename: 'lambda/a.ts',
      code: `
import { generateAuthTokenFromCredentialsProvider } from 'aws-msk-iam-sasl-signer-js';
export const token = generateAuthTokenFromCredentialsProvider({ region: 'eu-west-1', awsCredentialsProvider: async () => ({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! }) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'generateAuthTokenFromCredentialsProvider',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 123,
          endLine: 3,
          endColumn: 208,
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
      name: 'aws-appsync-auth-link',
      filename: 'lambda/a.ts',
      code: `
import { createAuthLink } from 'aws-appsync-auth-link';
export const link = createAuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createAuthLink',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 120,
          endLine: 3,
          endColumn: 205,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAuthLink } from 'aws-appsync-auth-link';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const link = createAuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromNodeProviderChain() } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAuthLink } from 'aws-appsync-auth-link';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const link = createAuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createAuthLink } from 'aws-appsync-auth-link';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const link = createAuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromNodeProviderChain() } });
`,
    },
    {
      name: 'the class of aws-appsync-auth-link',
      filename: 'lambda/a.ts',
      code: `
import { AuthLink } from 'aws-appsync-auth-link';
export const link = new AuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: () => ({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! }) } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AuthLink',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 125,
          endLine: 3,
          endColumn: 210,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AuthLink } from 'aws-appsync-auth-link';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const link = new AuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromNodeProviderChain() } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { AuthLink } from 'aws-appsync-auth-link';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const link = new AuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AuthLink } from 'aws-appsync-auth-link';
export const link = new AuthLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'API_KEY', apiKey: process.env.API_KEY! } });
`,
    },
    {
      name: 'aws-appsync-subscription-link',
      filename: 'lambda/a.ts',
      code: `
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
export const link = createSubscriptionHandshakeLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createSubscriptionHandshakeLink',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 137,
          endLine: 3,
          endColumn: 222,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const link = createSubscriptionHandshakeLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromNodeProviderChain() } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const link = createSubscriptionHandshakeLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createSubscriptionHandshakeLink } from 'aws-appsync-subscription-link';
export const link = createSubscriptionHandshakeLink(process.env.API!);
`,
    },
    {
      name: 'aws-appsync',
      filename: 'lambda/a.ts',
      code: `
import AWSAppSyncClient from 'aws-appsync';
export const api = new AWSAppSyncClient({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWSAppSyncClient',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 125,
          endLine: 3,
          endColumn: 210,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import AWSAppSyncClient from 'aws-appsync';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const api = new AWSAppSyncClient({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromNodeProviderChain() } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import AWSAppSyncClient from 'aws-appsync';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const api = new AWSAppSyncClient({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWSAppSyncClient from 'aws-appsync';
export const api = new AWSAppSyncClient({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'AWS_IAM', credentials: getCredentials } });
declare function getCredentials(): Promise<never>;
`,
    },
    {
      name: 'the link of aws-appsync',
      filename: 'lambda/a.ts',
      code: `
import { createAppSyncLink } from 'aws-appsync';
export const link = createAppSyncLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'NONE' }, complexObjectsCredentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'createAppSyncLink',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 136,
          endLine: 3,
          endColumn: 221,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAppSyncLink } from 'aws-appsync';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const link = createAppSyncLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'NONE' }, complexObjectsCredentials: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createAppSyncLink } from 'aws-appsync';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const link = createAppSyncLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'NONE' }, complexObjectsCredentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createAppSyncLink } from 'aws-appsync';
export const link = createAppSyncLink({ url: process.env.API!, region: 'eu-west-1', auth: { type: 'NONE' } });
`,
    },
  ],
});
