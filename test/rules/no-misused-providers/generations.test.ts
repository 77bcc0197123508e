import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: classes of SDK v2 in SDK v3', noMisusedProviders, {
  valid: [
    {
      name: 'keys that are there from the start, which is a matter of no-inline-credentials',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: new AWS.Credentials(process.env.PHOTOS_KEY_ID, process.env.PHOTOS_KEY) });
`,
    },
    {
      name: 'a class that a client of SDK v2 asks',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const credentials = new AWS.ECSCredentials();
export const sqs = new AWS.SQS({ credentials });
export const s3 = new S3Client({ credentials });
`,
    },
    {
      name: 'a class that is set for all clients of SDK v2',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const credentials = new AWS.ECSCredentials();
AWS.config.credentials = credentials;
export const s3 = new S3Client({ credentials });
export const other = new S3Client({ credentials: AWS.config.credentials });
`,
    },
    {
      name: 'a class that the code asks by a callback',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const credentials = new AWS.ECSCredentials();
credentials.get((error) => {
  if (error) throw error;
});
export const s3 = new S3Client({ credentials });
`,
    },
    {
      name: 'a class of the project with such a name',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { ECSCredentials } from './credentials';
export const s3 = new S3Client({ credentials: new ECSCredentials() });
`,
    },
    {
      name: 'a test',
      filename: 'src/a.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: new AWS.ECSCredentials() });
`,
    },
    // Accepted blindness: whoever gets the instance may ask it.
    {
      name: 'a class that is handed to others, exported, or kept in a field',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { warmUp } from './warm-up';
const handed = new AWS.ECSCredentials();
warmUp(handed);
export const credentials = new AWS.ECSCredentials();
const named = new AWS.ECSCredentials();
export { named };
export class Store {
  credentials = new AWS.ECSCredentials();
  s3 = new S3Client({ credentials: this.credentials });
}
export const all = [new S3Client({ credentials: handed }), new S3Client({ credentials }), new S3Client({ credentials: named })];
`,
    },
    {
      name: 'a class that a script asks, whose names belong to no module',
      filename: 'src/a.js',
      languageOptions: { sourceType: 'script' } as never,
      code: `
var S3Client = require('@aws-sdk/client-s3').S3Client;
var AWS = require('aws-sdk');
var credentials = new AWS.ECSCredentials();
credentials.get(function () {});
var s3 = new S3Client({ credentials: credentials });
`,
    },
    {
      name: 'a function that gives the class',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: async () => new AWS.ECSCredentials() });
`,
    },
  ],
  invalid: [
    {
      name: 'a class that assumes a role, in a client',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: new AWS.ChainableTemporaryCredentials({
    // The role of the photos.
    params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'photos' },
  }),
});
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ChainableTemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTemporaryCredentials`, which does the same',
          },
          line: 7,
          column: 16,
          endLine: 10,
          endColumn: 5,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromTemporaryCredentials({
    // The role of the photos.
    params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'photos' },
  }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';

export const s3 = new AWS.S3({
  region: 'eu-central-1',
  credentials: new AWS.ChainableTemporaryCredentials({
    // The role of the photos.
    params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'photos' },
  }),
});
`,
    },
    {
      name: 'a constant in CommonJS, with an option that moves up',
      filename: 'src/a.js',
      code: `
const { S3Client } = require('@aws-sdk/client-s3');
const { EC2MetadataCredentials } = require('aws-sdk');
const credentials = new EC2MetadataCredentials({ httpOptions: { timeout: 5000 }, maxRetries: 10 });
module.exports = new S3Client({ credentials });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `EC2MetadataCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromInstanceMetadata`, which does the same',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromInstanceMetadata()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
const { S3Client } = require('@aws-sdk/client-s3');
const { fromInstanceMetadata } = require('@aws-sdk/credential-providers');
const credentials = fromInstanceMetadata({ timeout: 5000, maxRetries: 10 });
module.exports = new S3Client({ credentials });
`,
            },
          ],
        },
      ],
      neighbour: `
const { S3Client } = require('@aws-sdk/client-s3');
const { EC2MetadataCredentials } = require('aws-sdk');
const credentials = new EC2MetadataCredentials({ httpOptions: { timeout: 5000 }, maxRetries: 10 });
module.exports = credentials.getPromise().then(() => new S3Client({ credentials }));
`,
    },
    {
      name: 'one instance in the options of two clients: one report',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as AWS from 'aws-sdk';
const options = { region: 'eu-central-1', credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' }) };
export const s3 = new S3Client(options);
export const sqs = new SQSClient({ ...options, maxAttempts: 2 });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `TemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTemporaryCredentials`, which does the same',
          },
          line: 5,
          column: 56,
          endLine: 5,
          endColumn: 151,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const options = { region: 'eu-central-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) };
export const s3 = new S3Client(options);
export const sqs = new SQSClient({ ...options, maxAttempts: 2 });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as AWS from 'aws-sdk';
const options = { region: 'eu-central-1', credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' }) };
options.credentials.refresh((error) => console.log(error));
export const s3 = new S3Client(options);
export const sqs = new SQSClient({ ...options, maxAttempts: 2 });
`,
    },
    {
      name: 'what a function of the file makes: no edit, since its type may stand elsewhere',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
function ofHost() {
  return new AWS.ECSCredentials();
}
export const s3 = new S3Client({ credentials: ofHost() });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ECSCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 34,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
async function ofHost() {
  const credentials = new AWS.ECSCredentials();
  await credentials.getPromise();
  return credentials;
}
export const s3 = new S3Client({ credentials: await ofHost() });
`,
    },
    {
      name: 'one side of a choice, and options that are written later',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: process.env.TASK ? new AWS.ECSCredentials() : undefined });
const options = { region: 'eu-central-1' };
if (process.env.TASK) options.credentials = new AWS.RemoteCredentials();
console.log(options.region);
export const sqs = new SQSClient(options);
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ECSCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 5,
          column: 66,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromHttp()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import AWS from 'aws-sdk';
import { fromHttp } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: process.env.TASK ? fromHttp() : undefined });
const options = { region: 'eu-central-1' };
if (process.env.TASK) options.credentials = new AWS.RemoteCredentials();
console.log(options.region);
export const sqs = new SQSClient(options);
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'SQSClient',
            what: 'no keys from `RemoteCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 7,
          column: 45,
          endLine: 7,
          endColumn: 72,
        },
      ],
      neighbour: `
import { SQSClient } from '@aws-sdk/client-sqs';
import AWS from 'aws-sdk';
import { warmUp } from './warm-up';
const options = { region: 'eu-central-1' };
if (process.env.TASK) options.credentials = new AWS.RemoteCredentials();
warmUp(options);
export const sqs = new SQSClient(options);
`,
    },
    {
      name: 'where a type says that it is the class: no edit',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const credentials: AWS.Credentials = new AWS.ECSCredentials();
export const a = new S3Client({ credentials });
export const b = new S3Client({ credentials: new AWS.ECSCredentials() as AWS.Credentials });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ECSCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 62,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ECSCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 6,
          column: 46,
          endLine: 6,
          endColumn: 70,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const credentials: AWS.Credentials = new AWS.Credentials(process.env.PHOTOS_KEY_ID!, process.env.PHOTOS_KEY!);
export const a = new S3Client({ credentials });
`,
    },
    {
      name: 'signers and a presigner; a provider that needs a region finds none of a client there, and gets no edit',
      filename: 'src/a.js',
      code: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import { Signer } from '@aws-sdk/rds-signer';
import { SignatureV4 } from '@smithy/signature-v4';
import AWS from 'aws-sdk';
export const host = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256, credentials: new AWS.ECSCredentials({ maxRetries: 2 }) });
export const presigner = new S3RequestPresigner({ region: 'eu-west-1', sha256, credentials: new AWS.EC2MetadataCredentials() });
export const role = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'SignatureV4',
            what: 'no keys from `ECSCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromHttp`, which does the same',
          },
          line: 6,
          column: 96,
          endLine: 6,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromHttp()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import { Signer } from '@aws-sdk/rds-signer';
import { SignatureV4 } from '@smithy/signature-v4';
import AWS from 'aws-sdk';
import { fromHttp } from '@aws-sdk/credential-providers';
export const host = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256, credentials: fromHttp({ maxRetries: 2 }) });
export const presigner = new S3RequestPresigner({ region: 'eu-west-1', sha256, credentials: new AWS.EC2MetadataCredentials() });
export const role = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3RequestPresigner',
            what: 'no keys from `EC2MetadataCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromInstanceMetadata`, which does the same',
          },
          line: 7,
          column: 93,
          endLine: 7,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromInstanceMetadata()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import { Signer } from '@aws-sdk/rds-signer';
import { SignatureV4 } from '@smithy/signature-v4';
import AWS from 'aws-sdk';
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const host = new SignatureV4({ service: 'es', region: 'eu-west-1', sha256, credentials: new AWS.ECSCredentials({ maxRetries: 2 }) });
export const presigner = new S3RequestPresigner({ region: 'eu-west-1', sha256, credentials: fromInstanceMetadata() });
export const role = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'Signer',
            what: 'no keys from `TemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTemporaryCredentials`, which does the same',
          },
          line: 8,
          column: 92,
          endLine: 8,
          endColumn: 162,
        },
      ],
      neighbour: `
import { Signer } from '@aws-sdk/rds-signer';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const clientConfig = { region: 'eu-west-1' };
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const role = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: fromTemporaryCredentials({ params, clientConfig }) });
`,
    },
    {
      name: 'the credentials from which a provider starts',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import AWS from 'aws-sdk';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const provider = fromTemporaryCredentials({ params, masterCredentials: new AWS.ProcessCredentials({ profile: process.env.TENANT }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'fromTemporaryCredentials',
            what: 'what `ProcessCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromProcess`, which does the same',
          },
          line: 5,
          column: 79,
          endLine: 5,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromProcess()', needs: '' },
              output: `
import { fromTemporaryCredentials, fromProcess } from '@aws-sdk/credential-providers';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const provider = fromTemporaryCredentials({ params, masterCredentials: fromProcess({ profile: process.env.TENANT }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const provider = new AWS.ChainableTemporaryCredentials({ params, masterCredentials: new AWS.ProcessCredentials({ profile: process.env.TENANT }) });
`,
    },
  ],
});
