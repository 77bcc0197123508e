import requireClientFactory from '../../rules/require-client-factory.ts';
import { runRule } from '../support/rule-tester.ts';

runRule('require-client-factory', requireClientFactory, {
  valid: [
    {
      name: 'nobody named a factory',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'tests make what they need',
      filename: 'src/photos.test.ts',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'a client of somebody else',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { S3Client } from './s3.js';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'a package of others',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { ChatBedrockConverse } from '@langchain/aws';
export const chat = new ChatBedrockConverse({ model: 'm' });
`,
    },
    {
      name: 'commands and errors',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { ListBucketsCommand, NoSuchKey } from '@aws-sdk/client-s3';
export const all = [new ListBucketsCommand({}), new NoSuchKey({ message: 'gone', $metadata: {} })];
`,
    },
    {
      name: 'identities and configurations of SDK v2',
      filename: 'src/a.js',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import AWS from 'aws-sdk';
export const config = new AWS.Config({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
    },
    {
      name: 'a wrapper around a client',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { client } from './clients.js';
export const documents = DynamoDBDocumentClient.from(client);
`,
    },
    {
      name: 'a class that is a client',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export class Archive extends S3Client {
  constructor() {
    super({ region: 'eu-west-1' });
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'outside of the files',
      filename: 'src/photos.ts',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in `src/aws/**`',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 35,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export type Client = S3Client;
`,
    },
    {
      name: 'in another function',
      options: [{ factories: [{ function: 'clientFor' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const photos = () => new S3Client({});
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in the function `clientFor`',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 45,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = () => new S3Client({});
`,
    },
    {
      name: 'beside the function',
      options: [{ factories: [{ function: 'make*' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
function makeClient() {
  return [1].map(() => new S3Client({}));
}
export const all = [makeClient(), new S3Client({})];
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in the function `make*`',
          },
          line: 6,
          column: 35,
          endLine: 6,
          endColumn: 51,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
function makeClient() {
  return [1].map(() => new S3Client({}));
}
export const all = [makeClient()];
`,
    },
    {
      name: 'in another method',
      options: [{ factories: [{ function: 'Clients.create' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export class Clients {
  create() {
    return new S3Client({});
  }
}
export class Photos {
  create() {
    return new S3Client({});
  }
}
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in the function `Clients.create`',
          },
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 28,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export class Clients {
  create = () => new S3Client({});
}
`,
    },
    {
      name: 'a method by its name alone',
      options: [{ factories: [{ function: 'create' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const clients = { make: () => new S3Client({}) };
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in the function `create`',
          },
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 54,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const clients = { create: () => new S3Client({}) };
`,
    },
    {
      name: 'a call of another module',
      options: [{ factories: [{ module: '@acme/aws*' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { once } from './once.js';
export const s3 = once(() => new S3Client({}));
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'with `@acme/aws*`',
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 46,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { once } from '@acme/aws-clients';
export const s3 = once(() => new S3Client({}));
`,
    },
    {
      name: 'what the module gives is not what it is given',
      options: [{ factories: [{ module: 'aws-xray-sdk' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWSXRay from 'aws-xray-sdk';
export const s3 = new S3Client({});
export const traced = AWSXRay.captureAWSv3Client(s3);
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'with `aws-xray-sdk`',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 35,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import AWSXRay from 'aws-xray-sdk';
export const traced = AWSXRay.captureAWSv3Client(new S3Client({}));
`,
    },
    {
      name: 'an entry that says two things',
      filename: 'src/aws.ts',
      options: [{ factories: [{ files: 'src/aws.ts', function: 'clientFor' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in the function `clientFor` in `src/aws.ts`',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 35,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = () => new S3Client({});
`,
    },
    {
      name: 'several entries',
      filename: 'src/photos.ts',
      options: [{ factories: [{ module: '@acme/aws' }, { function: 'clientFor' }, { files: '**/aws/*.ts' }] }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'with `@acme/aws`, in the function `clientFor` or in `**/aws/*.ts`',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 35,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export function clientFor() {
  return new S3Client({});
}
`,
    },
    {
      name: 'aggregated, and a sub-class',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import { S3 } from '@aws-sdk/client-s3';
class Archive extends S3 {}
export const all = [new S3({}), new Archive({})];
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3',
            ways: 'in `src/aws/**`',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 31,
        },
        {
          messageId: 'outside',
          data: {
            client: 'Archive',
            ways: 'in `src/aws/**`',
          },
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 48,
        },
      ],
      neighbour: `
import { S3 } from './s3.js';
class Archive extends S3 {}
export const all = [new S3({}), new Archive({})];
`,
    },
    {
      name: 'SDK v2',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
import AWS, { S3 } from 'aws-sdk';
export const all = [new AWS.S3(), new S3(), new AWS.DynamoDB.DocumentClient()];
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'AWS.S3',
            ways: 'in `src/aws/**`',
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 33,
        },
        {
          messageId: 'outside',
          data: {
            client: 'S3',
            ways: 'in `src/aws/**`',
          },
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 43,
        },
        {
          messageId: 'outside',
          data: {
            client: 'AWS.DynamoDB.DocumentClient',
            ways: 'in `src/aws/**`',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 78,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const config = new AWS.Config();
`,
    },
    {
      name: 'CommonJS',
      filename: 'src/photos.cjs',
      options: [{ factories: [{ files: 'src/aws/**' }] }],
      code: `
const { S3Client } = require('@aws-sdk/client-s3');
exports.s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'outside',
          data: {
            client: 'S3Client',
            ways: 'in `src/aws/**`',
          },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 30,
        },
      ],
      neighbour: `
const { S3Client } = require('./s3');
exports.s3 = new S3Client({});
`,
    },
  ],
});
