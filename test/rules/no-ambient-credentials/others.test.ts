import noAmbientCredentials from '../../../rules/no-ambient-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-ambient-credentials: SDK v2 and others', noAmbientCredentials, {
  valid: [
    {
      name: 'the file sets credentials for all clients',
      settings,
      code: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
AWS.config.credentials = credentials;
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'the file sets what nobody knows for all clients',
      settings,
      code: `
import AWS from 'aws-sdk';
import { options } from './options.js';
AWS.config.update(options);
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'the file loads credentials for all clients',
      settings,
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./tenant.json');
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'a document client around a client',
      settings,
      code: `
import AWS from 'aws-sdk';
import { service } from './clients.js';
export const documents = new AWS.DynamoDB.DocumentClient({ service });
`,
    },
    {
      name: 'a package that signs nothing here',
      settings,
      code: `
import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
export const claude = new AnthropicBedrock({ skipAuth: true });
`,
    },
    {
      name: 'a package that nobody here has read',
      settings,
      code: `
import { Uploader } from 'some-uploader';
export const uploader = new Uploader({ region: 'eu-west-1' });
`,
    },
    {
      name: 'a package that takes nothing but keys',
      settings,
      code: `
import { AwsClient } from 'aws4fetch';
export const clientFor = (accessKeyId: string, secretAccessKey: string) => new AwsClient({ accessKeyId, secretAccessKey });
`,
    },
  ],
  invalid: [
    {
      name: 'a client of SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'AWS.S3',
            identity: 'what is set for all clients, else what the default provider chain finds',
            wayOut: 'Give it the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 29,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ region: 'eu-west-1', credentials });
`,
    },
    {
      name: 'a region set for all clients is no identity',
      settings,
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-west-1' });
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'AWS.S3',
            identity: 'what is set for all clients, else what the default provider chain finds',
            wayOut: 'Give it the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 29,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
AWS.config.update({ region: 'eu-west-1', credentials });
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'one service of SDK v2',
      settings,
      code: `
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3();
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3',
            identity: 'what is set for all clients, else what the default provider chain finds',
            wayOut: 'Give it the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 25,
        },
      ],
      neighbour: `
import S3 from 'aws-sdk/clients/s3';
import { options } from './options.js';
export const s3 = new S3(options);
`,
    },
    {
      name: 'a package of others with plain options',
      settings,
      code: `
import { ChatBedrockConverse } from '@langchain/aws';
export const chat = new ChatBedrockConverse({ model: 'm', region: process.env.AWS_REGION });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'ChatBedrockConverse',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant, from the caller',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 44,
        },
      ],
      neighbour: `
import { ChatBedrockConverse } from '@langchain/aws';
import { client } from './clients.js';
export const chat = new ChatBedrockConverse({ model: 'm', client });
`,
    },
    {
      name: 'a package that reads the environment alone',
      filename: 'src/sign.js',
      settings,
      code: `
import aws4 from 'aws4';
export const sign = (request) => aws4.sign(request);
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'aws4.sign',
            identity: 'the keys in the environment of the process',
            wayOut: 'Give it the identity that is meant, from the caller',
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 43,
        },
      ],
      neighbour: `
import aws4 from 'aws4';
export const sign = (request, credentials) => aws4.sign(request, credentials);
`,
    },
    {
      name: 'a consumer of the settings',
      filename: 'src/photos.js',
      settings: {
        'aws-credentials': {
          direction: 'explicit',
          consumers: [{ modules: ['@acme/storage'], exports: ['openBucket'], via: 'call', identity: ['1.credentials'], accepts: 'omit' }],
        },
      },
      code: `
import { openBucket } from '@acme/storage';
export const photos = openBucket('photos', { region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'openBucket',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant, from the caller',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 33,
        },
      ],
      neighbour: `
import { openBucket } from '@acme/storage';
export const photosOf = (credentials) => openBucket('photos', { credentials });
`,
    },
  ],
});
