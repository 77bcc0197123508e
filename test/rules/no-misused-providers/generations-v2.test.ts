import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: providers of SDK v3 in SDK v2', noMisusedProviders, {
  valid: [
    {
      name: 'what a provider gave, which is an identity for both',
      options: [{ asked: true }],
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = async () => new AWS.S3({ credentials: await fromIni()() });
`,
    },
    {
      name: 'a provider of the project with such a name',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { fromIni } from './providers';
export const s3 = new AWS.S3({ credentials: fromIni() });
`,
    },
  ],
  invalid: [
    {
      name: 'a provider as credentials of a client',
      untyped: 'SDK v2 takes no provider',
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new AWS.S3({ credentials: fromIni({ profile: process.env.TENANT }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.S3',
            what: 'no keys from `fromIni`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Use `SharedIniFileCredentials`, but it knows no sign-in of IAM Identity Center or `aws login`, and reads the config file with AWS_SDK_LOAD_CONFIG alone; or give the provider to a client of SDK v3',
          },
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 85,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new AWS.S3({ credentials: await fromIni({ profile: process.env.TENANT })() });
`,
    },
    {
      name: 'a provider in place of a chain',
      filename: 'src/a.js',
      code: `
const S3 = require('aws-sdk/clients/s3');
const { fromEnv } = require('@aws-sdk/credential-providers');
module.exports = new S3({ credentialProvider: fromEnv() });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3',
            what: 'no keys from `fromEnv`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: "Use `EnvironmentCredentials('AWS')`, which does the same; or give the provider to a client of SDK v3",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('AWS')]) });
`,
    },
    {
      name: 'a provider for all clients',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { fromLoginCredentials, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
AWS.config.credentials = fromLoginCredentials();
AWS.config.update({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.config.credentials',
            what: 'no keys from `fromLoginCredentials`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Give the provider to a client of SDK v3: SDK v2 has no class that does the same',
          },
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 48,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.config.update',
            what: 'no keys from `fromTemporaryCredentials`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Use `ChainableTemporaryCredentials`, which does the same; or give the provider to a client of SDK v3',
          },
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 112,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { fromLoginCredentials } from '@aws-sdk/credential-providers';
import { S3Client } from '@aws-sdk/client-s3';
AWS.config.update({ region: 'eu-central-1' });
export const s3 = new S3Client({ credentials: fromLoginCredentials() });
`,
    },
    {
      name: 'one provider for clients of both: the place of SDK v2 is reported',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';
const credentials = createCredentialChain(fromEnv(), fromIni());
export const s3 = new S3Client({ credentials });
export const sqs = new AWS.SQS({ credentials });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.SQS',
            what: 'no keys from `createCredentialChain`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Use `CredentialProviderChain` as `credentialProvider`, but a chain of SDK v2 goes on after any error, one of SDK v3 only after an error that allows it; or give the provider to a client of SDK v3',
          },
          line: 7,
          column: 34,
          endLine: 7,
          endColumn: 45,
        },
      ],
      neighbour: `
import { SQSClient } from '@aws-sdk/client-sqs';
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';
const credentials = createCredentialChain(fromEnv(), fromIni());
export const s3 = new S3Client({ credentials });
export const sqs = new SQSClient({ credentials });
`,
    },
    {
      name: 'the default chain on one side of a choice, under both of its names',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
export const s3 = new AWS.S3({ credentials: process.env.CI ? fromNodeProviderChain() : undefined });
export const sqs = new AWS.SQS({ credentials: defaultProvider() });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.S3',
            what: 'no keys from `fromNodeProviderChain`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Give it nothing: it asks the default provider chain of SDK v2 by itself',
          },
          line: 5,
          column: 62,
          endLine: 5,
          endColumn: 85,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.SQS',
            what: 'no keys from `defaultProvider`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Give it nothing: it asks the default provider chain of SDK v2 by itself',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 64,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentialProvider: process.env.CI ? new AWS.CredentialProviderChain() : undefined });
`,
    },
    {
      name: 'what a class of SDK v2 starts from',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const role = new AWS.ChainableTemporaryCredentials({ params, masterCredentials: fromIni() });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.ChainableTemporaryCredentials',
            what: 'no keys from `fromIni`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Use `SharedIniFileCredentials`, but it knows no sign-in of IAM Identity Center or `aws login`, and reads the config file with AWS_SDK_LOAD_CONFIG alone; or give the provider to a client of SDK v3',
          },
          line: 5,
          column: 88,
          endLine: 5,
          endColumn: 97,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const role = new AWS.ChainableTemporaryCredentials({ params, masterCredentials: new AWS.SharedIniFileCredentials() });
`,
    },
    {
      name: 'a factory made with `new`, and options that it does not know: the class of SDK v2 comes first',
      filename: 'src/a.js',
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new AWS.S3({ credentials: new fromIni({ filename: process.env.KEYS }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.S3',
            what: 'no keys from `fromIni`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Use `SharedIniFileCredentials`, but it knows no sign-in of IAM Identity Center or `aws login`, and reads the config file with AWS_SDK_LOAD_CONFIG alone; or give the provider to a client of SDK v3',
          },
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 88,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ filename: process.env.KEYS }) });
`,
    },
    {
      name: 'a profile of a tenant where the code must name the identity: no way to the host',
      filename: 'src/a.js',
      settings: { 'aws-credentials': { direction: 'explicit' } },
      code: `
import AWS from 'aws-sdk';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new AWS.S3({ credentials: fromIni({ profile: process.env.TENANT }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'AWS.S3',
            what: 'no keys from `fromIni`',
            because: 'SDK v2 takes no provider of SDK v3',
            wayOut: 'Give it the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 85,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.TENANT }) });
`,
    },
  ],
});
