import noAmbientCredentials from '../../../rules/no-ambient-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-ambient-credentials: clients', noAmbientCredentials, {
  valid: [
    {
      name: 'without the setting the chain is right',
      settings: {},
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'the setting by its default name',
      settings: { 'aws-credentials': { direction: 'default-chain' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'tests',
      filename: 'src/photos.test.ts',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'a browser has no default chain',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'browser' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'nor has an edge runtime',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'edge' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'options of the caller',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (options: ConstructorParameters<typeof S3Client>[0]) => new S3Client(options);
`,
    },
    {
      name: 'an emulator, where the flag says so',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
declare const load: () => () => Promise<{ accessKeyId: string; secretAccessKey: string }>;
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client(isLocal ? { endpoint: 'http://localhost:4566' } : { credentials: load() });
`,
    },
    {
      name: 'what an earlier call may have left',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
let credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
export const signIn = (given: typeof credentials) => {
  credentials = given;
};
export const client = () => new S3Client({ credentials });
`,
    },
    {
      name: 'a caller of this file that gives nothing',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (credentials?: { accessKeyId: string; secretAccessKey: string }) => new S3Client({ credentials });
export const s3 = clientFor();
`,
    },
    {
      name: 'an error of the package is no client',
      settings,
      code: `
import { NoSuchKey } from '@aws-sdk/client-s3';
export const missing = new NoSuchKey({ message: 'gone', $metadata: {} });
`,
    },
    {
      name: 'a default chain of its own',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { chainOf } from './tenants.js';
export const s3 = new S3Client({ credentialDefaultProvider: chainOf } as object);
`,
    },
    {
      name: 'a client of somebody else',
      settings,
      code: `
import { S3Client } from './s3.js';
export const s3 = new S3Client({});
`,
    },
  ],
  invalid: [
    {
      name: 'no options',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client();
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options.js';
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'options without an identity',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: provider });
`,
    },
    {
      name: 'credentials that are undefined',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: undefined });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (credentials: undefined) => new S3Client({ credentials });
`,
    },
    {
      name: 'the only caller gives nothing',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const clientFor = (credentials?: { accessKeyId: string; secretAccessKey: string }) => new S3Client({ credentials });
export const s3 = clientFor();
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 91,
          endLine: 3,
          endColumn: 99,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
const clientFor = (credentials?: () => Promise<{ accessKeyId: string; secretAccessKey: string }>) => new S3Client({ credentials });
export const s3 = clientFor(provider);
`,
    },
    {
      name: 'a spread that is known',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1' };
export const s3 = new S3Client({ ...options });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options.js';
export const s3 = new S3Client({ ...options });
`,
    },
    {
      name: 'nothing in one branch',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const clientFor = (isShared: boolean) => new S3Client({ credentials: isShared ? undefined : provider });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 88,
          endLine: 4,
          endColumn: 97,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider, shared } from './tenants.js';
export const clientFor = (isShared: boolean) => new S3Client({ credentials: isShared ? shared : provider });
`,
    },
    {
      name: 'a conditional spread',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const clientFor = (isTenant: boolean) => new S3Client({ ...(isTenant && { credentials: provider }) });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 61,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { other, provider } from './tenants.js';
export const clientFor = (isTenant: boolean) => new S3Client({ credentials: other, ...(isTenant && { credentials: provider }) });
`,
    },
    {
      name: 'an endpoint of the environment',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ endpoint: 'http://localhost:4566' });
`,
    },
    {
      name: 'a sub-class',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
class Archive extends S3Client {}
export const archive = new Archive({});
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'Archive',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 35,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
class Archive {}
export const archive = new Archive();
`,
    },
    {
      name: 'an aggregated client, traced',
      settings,
      code: `
import { S3 } from '@aws-sdk/client-s3';
import AWSXRay from 'aws-xray-sdk';
export const s3 = AWSXRay.captureAWSv3Client(new S3({}));
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 52,
        },
      ],
      neighbour: `
import { S3 } from '@aws-sdk/client-s3';
import AWSXRay from 'aws-xray-sdk';
import { options } from './options.js';
export const s3 = AWSXRay.captureAWSv3Client(new S3(options));
`,
    },
    {
      name: 'CommonJS',
      filename: 'src/photos.cjs',
      settings,
      code: `
const { S3Client } = require('@aws-sdk/client-s3');
exports.s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 26,
        },
      ],
      neighbour: `
const { S3Client } = require('./s3');
exports.s3 = new S3Client({});
`,
    },
    {
      name: 'a profile alone: where it is missing the chain goes on',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const clientFor = (profile: string) => new S3Client({ region: 'eu-west-1', profile });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it `fromIni` with the profile, which ends there',
          },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'nameProfile',
              data: { provider: 'fromIni()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const clientFor = (profile: string) => new S3Client({ region: 'eu-west-1', profile, credentials: fromIni({ profile }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const clientFor = (profile: string) => new S3Client({ profile, credentials: fromIni({ profile }) });
`,
    },
    {
      name: 'a profile in options that are written elsewhere',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { profile: 'tenant' };
export const s3 = new S3Client(options);
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it `fromIni` with the profile, which ends there',
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 31,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options.js';
export const s3 = new S3Client({ ...options, profile: 'tenant' });
`,
    },
    {
      name: 'STS signs',
      settings,
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export const answer = new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.TENANT_ROLE, RoleSessionName: 'app' }));
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'STSClient',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 36,
        },
      ],
      neighbour: `
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
export const answer = (token: string) => new STSClient({}).send(new AssumeRoleWithWebIdentityCommand({ RoleArn: process.env.TENANT_ROLE, RoleSessionName: 'app', WebIdentityToken: token }));
`,
    },
    {
      name: 'user pools are signed for when they are administered',
      untyped: 'the service is left out of the types of the tests',
      settings,
      code: `
import AWS from 'aws-sdk';
const pools = new AWS.CognitoIdentityServiceProvider();
export const create = (input: any) => pools.adminCreateUser(input).promise();
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'AWS.CognitoIdentityServiceProvider',
            identity: 'what is set for all clients, else what the default provider chain finds',
            wayOut: 'Give it the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 53,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const pools = new AWS.CognitoIdentityServiceProvider();
export const signUp = (input: any) => pools.signUp(input).promise();
`,
    },
    {
      name: 'a signer of a database',
      settings,
      code: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'client',
          data: {
            name: 'Signer',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 33,
        },
      ],
      neighbour: `
import { Signer } from '@aws-sdk/rds-signer';
import { provider } from './tenants.js';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', credentials: provider });
`,
    },
  ],
});
