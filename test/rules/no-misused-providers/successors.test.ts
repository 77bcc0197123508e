import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: the successors of classes of SDK v2', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'a profile: the class loads when it is made',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SharedIniFileCredentials } from 'aws-sdk';
const filename = process.env.KEYS;
export const s3 = new S3Client({ credentials: new SharedIniFileCredentials({ profile: process.env.TENANT, filename }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `SharedIniFileCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromIni`, which does the same',
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromIni()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const filename = process.env.KEYS;
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.TENANT, filepath: filename }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const filename = process.env.KEYS;
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.TENANT, filepath: filename }) });
`,
    },
    {
      name: 'a profile that the code names, which is another matter after the edit',
      filename: 'src/a.ts',
      settings: { 'aws-credentials': { host: 'aws-lambda' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SharedIniFileCredentials } from 'aws-sdk';
export const s3 = new S3Client({ credentials: new SharedIniFileCredentials({ profile: 'photos' }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `SharedIniFileCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromIni`, which does the same',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromIni()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'photos' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
`,
    },
    {
      name: 'a path that the code names: no edit',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SharedIniFileCredentials } from 'aws-sdk';
export const s3 = new S3Client({ credentials: new SharedIniFileCredentials({ filename: '/srv/keys' }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `SharedIniFileCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromIni`, which does the same',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 102,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ filename: '/srv/keys' }) });
`,
    },
    {
      name: 'options that have no place: no edit',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const a = new S3Client({ credentials: new AWS.SharedIniFileCredentials({ disableAssumeRole: true, httpOptions: {} }) });
export const b = new S3Client({ credentials: new AWS.EC2MetadataCredentials({ httpOptions: { timeout: 500, connectTimeout: 200 } }) });
export const c = new S3Client({ credentials: new AWS.TokenFileWebIdentityCredentials({ region: 'eu-central-1' }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `SharedIniFileCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromIni`, but nothing takes the place of `disableAssumeRole` (a profile with a role is always assumed), `httpOptions` (`clientConfig.requestHandler` has options of its own)',
          },
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 124,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `EC2MetadataCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromInstanceMetadata`, which does the same',
          },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 132,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `TokenFileWebIdentityCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTokenFile`, but the class reads the token file and the role of a profile too, which `fromIni` does in SDK v3',
          },
          line: 6,
          column: 46,
          endLine: 6,
          endColumn: 113,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const a = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ disableAssumeRole: true, httpOptions: {} }) });
export const b = new AWS.S3({ credentials: new AWS.EC2MetadataCredentials({ httpOptions: { timeout: 500, connectTimeout: 200 } }) });
`,
    },
    {
      name: 'the variables of AWS, and others',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { EnvironmentCredentials } from 'aws-sdk';
export const standard = new S3Client({ credentials: new EnvironmentCredentials('AWS') });
export const photos = new S3Client({ credentials: new EnvironmentCredentials('PHOTOS') });
export const any = (prefix: string) => new S3Client({ credentials: new EnvironmentCredentials(prefix) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `EnvironmentCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromEnv`, which does the same',
          },
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { EnvironmentCredentials } from 'aws-sdk';
import { fromEnv } from '@aws-sdk/credential-providers';
export const standard = new S3Client({ credentials: fromEnv() });
export const photos = new S3Client({ credentials: new EnvironmentCredentials('PHOTOS') });
export const any = (prefix: string) => new S3Client({ credentials: new EnvironmentCredentials(prefix) });
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `EnvironmentCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: "Give the variables the prefix 'AWS' and use `fromEnv`: it reads the variables with the prefix 'AWS' and no others",
          },
          line: 5,
          column: 51,
          endLine: 5,
          endColumn: 87,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `EnvironmentCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: "Use `fromEnv`, but it reads the variables with the prefix 'AWS' and no others",
          },
          line: 6,
          column: 68,
          endLine: 6,
          endColumn: 102,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { EnvironmentCredentials } from 'aws-sdk';
const photos = new EnvironmentCredentials('PHOTOS');
if (!photos.accessKeyId) throw new Error('PHOTOS_ACCESS_KEY_ID is not set');
export const s3 = new S3Client({ credentials: photos });
`,
    },
    {
      name: 'a session without a role, and parameters from elsewhere: no edit',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
type Options = ConstructorParameters<typeof AWS.ChainableTemporaryCredentials>[0];
export const session = new S3Client({ credentials: new AWS.ChainableTemporaryCredentials() });
export const open = (options: Options) => new S3Client({ credentials: new AWS.ChainableTemporaryCredentials(options) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ChainableTemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Call `GetSessionToken` in a provider function that returns an expiration: no provider of SDK v3 calls `GetSessionToken`, as the class does where its parameters name no role',
          },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 91,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `ChainableTemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTemporaryCredentials`, but no provider of SDK v3 calls `GetSessionToken`, as the class does where its parameters name no role',
          },
          line: 6,
          column: 71,
          endLine: 6,
          endColumn: 117,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const session = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials() });
`,
    },
    {
      name: 'what the class starts from: no edit where that must change too',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const params = { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'photos' };
const masterCredentials = new AWS.EnvironmentCredentials('PHOTOS');
export const s3 = new S3Client({ credentials: new AWS.ChainableTemporaryCredentials({ params, masterCredentials }) });
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
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 115,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const params = { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' };
export const open = (masterCredentials: () => Promise<{ accessKeyId: string; secretAccessKey: string }>) =>
  new S3Client({ credentials: fromTemporaryCredentials({ params, masterCredentials }) });
`,
    },
    {
      name: 'what is set for all clients, from which the class starts: no edit',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { load } from './load';
AWS.config.credentials = load();
export const s3 = new S3Client({ credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `TemporaryCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromTemporaryCredentials`, but give it `masterCredentials`: it does not look at `AWS.config`',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 117,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { load } from './load';
AWS.config.credentials = load();
export const s3 = new AWS.S3({ credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
`,
    },
    {
      name: 'a region for all clients, which is nothing to start from',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-central-1' });
export const s3 = new S3Client({ credentials: new AWS.TemporaryCredentials({ RoleArn: process.env.TARGET_ROLE_ARN }) });
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
          column: 47,
          endLine: 5,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
AWS.config.update({ region: 'eu-central-1' });
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'chains',
      filename: 'src/a.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const own = new S3Client({ credentials: new AWS.CredentialProviderChain([() => new AWS.ECSCredentials(), () => new AWS.EC2MetadataCredentials()]) });
export const standard = new S3Client({ credentials: new AWS.CredentialProviderChain() });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `CredentialProviderChain`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `createCredentialChain`, but a chain of SDK v2 goes on after any error, one of SDK v3 only after an error that allows it',
          },
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 153,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `CredentialProviderChain`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromNodeProviderChain`, which does the same',
          },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromNodeProviderChain()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const own = new S3Client({ credentials: new AWS.CredentialProviderChain([() => new AWS.ECSCredentials(), () => new AWS.EC2MetadataCredentials()]) });
export const standard = new S3Client({ credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const chain = new AWS.CredentialProviderChain([() => new AWS.ECSCredentials(), () => new AWS.EC2MetadataCredentials()]);
export const own = async () => new S3Client({ credentials: await chain.resolvePromise() });
`,
    },
    {
      name: 'a profile of a tenant where the code must name the identity: no way to the host',
      filename: 'src/a.js',
      settings: { 'aws-credentials': { direction: 'explicit' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: new AWS.SharedIniFileCredentials({ profile: process.env.TENANT }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `SharedIniFileCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Give it the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 112,
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
