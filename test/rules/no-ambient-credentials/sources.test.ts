import noAmbientCredentials from '../../../rules/no-ambient-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-ambient-credentials: providers', noAmbientCredentials, {
  valid: [
    {
      name: 'without the setting',
      settings: {},
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const provider = fromEnv();
`,
    },
    {
      name: 'a token that the code has',
      settings,
      code: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const providerFor = (webIdentityToken: string) => fromWebToken({ roleArn: 'arn:aws:iam::111122223333:role/tenant', webIdentityToken });
`,
    },
    {
      name: 'a pool',
      settings,
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'eu-west-1:1' });
`,
    },
    {
      name: 'options that nobody knows',
      settings,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
import { options } from './options.js';
export const provider = fromIni(options);
`,
    },
    {
      name: 'tests',
      filename: 'test/provider.ts',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const provider = fromEnv();
`,
    },
    {
      name: 'functions with these names of somebody else',
      settings,
      code: `
import { fromEnv } from './tenants.js';
export const provider = fromEnv();
`,
    },
  ],
  invalid: [
    {
      name: 'the default chain',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 70,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTenant } from './tenants.js';
export const s3 = new S3Client({ credentials: fromTenant() });
`,
    },
    {
      name: 'the default chain with a profile, beside another provider',
      settings,
      code: `
import { fromNodeProviderChain, fromWebToken } from '@aws-sdk/credential-providers';
export const providerFor = (profile: string) => fromNodeProviderChain({ profile });
export const web = fromWebToken;
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'nameProfile',
              data: { provider: 'fromIni()', needs: '' },
              output: `
import { fromIni, fromWebToken } from '@aws-sdk/credential-providers';
export const providerFor = (profile: string) => fromIni({ profile });
export const web = fromWebToken;
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromIni, fromWebToken } from '@aws-sdk/credential-providers';
export const providerFor = (profile: string) => fromIni({ profile });
export const web = fromWebToken;
`,
    },
    {
      name: 'the default chain with a profile and more',
      settings,
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const providerFor = (profile: string) => fromNodeProviderChain({ profile, maxRetries: 1 });
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 98,
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const providerFor = (profile: string) => fromIni({ profile, ignoreCache: true });
`,
    },
    {
      name: 'the default chain of its own package',
      settings,
      code: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
export const provider = defaultProvider();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'defaultProvider',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 42,
        },
      ],
      neighbour: `
import { defaultProvider } from './tenants.js';
export const provider = defaultProvider();
`,
    },
    {
      name: 'the metadata of the container and the instance',
      settings,
      code: `
import { fromContainerMetadata, fromInstanceMetadata } from '@smithy/credential-provider-imds';
export const providers = [fromContainerMetadata(), fromInstanceMetadata({ timeout: 500 })];
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromContainerMetadata',
            identity: 'the role of the container that the code runs in',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 50,
        },
        {
          messageId: 'source',
          data: {
            name: 'fromInstanceMetadata',
            identity: 'the role of the instance that the code runs on',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 90,
        },
      ],
      neighbour: `
import { fromContainerMetadata, fromInstanceMetadata } from './tenants.js';
export const providers = [fromContainerMetadata(), fromInstanceMetadata({ timeout: 500 })];
`,
    },
    {
      name: 'the endpoint of the container',
      settings,
      code: `
import { fromHttp } from '@aws-sdk/credential-providers';
export const provider = fromHttp();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromHttp',
            identity: 'the role of the container that the code runs in',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 35,
        },
      ],
      neighbour: `
import { fromHttp } from '@aws-sdk/credential-providers';
export const provider = fromHttp({ awsContainerCredentialsFullUri: 'https://vault.example.com/tenant' });
`,
    },
    {
      name: 'the environment',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const provider = fromEnv();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 34,
        },
      ],
      neighbour: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = fromWebToken;
`,
    },
    {
      name: 'a provider that is made with new',
      untyped: 'a function cannot be made',
      settings,
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';
export const provider = new fromEnv();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromEnv',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 38,
        },
      ],
      neighbour: `
import { Tenant } from './tenants.js';
export const provider = new Tenant();
`,
    },
    {
      name: 'a profile that nobody names',
      settings,
      code: `
import { fromIni, fromProcess, fromSSO } from '@aws-sdk/credential-providers';
export const providers = [fromIni(), fromProcess({}), fromSSO({ clientConfig: { region: 'eu-west-1' } })];
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromIni',
            identity: 'the profile that the environment names',
            wayOut: 'Name the profile that is meant, as `profile`',
          },
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 36,
        },
        {
          messageId: 'source',
          data: {
            name: 'fromProcess',
            identity: 'the profile that the environment names',
            wayOut: 'Name the profile that is meant, as `profile`',
          },
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 53,
        },
        {
          messageId: 'source',
          data: {
            name: 'fromSSO',
            identity: 'the profile that the environment names',
            wayOut: 'Name the profile that is meant, as `profile`',
          },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 105,
        },
      ],
      neighbour: `
import { fromIni, fromProcess, fromSSO } from '@aws-sdk/credential-providers';
export const providersOf = (profile: string) => [fromIni({ profile }), fromProcess({ profile }), fromSSO({ profile })];
`,
    },
    {
      name: 'the token of the pod',
      settings,
      code: `
import { fromTokenFile } from '@aws-sdk/credential-providers';
export const provider = fromTokenFile();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromTokenFile',
            identity: 'the role that the environment of the pod names',
            wayOut: 'Name the role that is meant, as `roleArn`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 40,
        },
      ],
      neighbour: `
import { fromTokenFile } from '@aws-sdk/credential-providers';
export const provider = fromTokenFile({ roleArn: 'arn:aws:iam::111122223333:role/tenant' });
`,
    },
    {
      name: 'a role, assumed with the identity of the host',
      settings,
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const providerFor = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn } });
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromTemporaryCredentials',
            identity: 'a role that is assumed with the identity of the host',
            wayOut: 'Give it the identity that may assume the role, as `masterCredentials`',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 98,
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { broker } from './tenants.js';
export const providerFor = (RoleArn: string) => fromTemporaryCredentials({ masterCredentials: broker, params: { RoleArn } });
`,
    },
    {
      name: 'a role, assumed with the host in one case',
      settings,
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { broker } from './tenants.js';
export const providerFor = (RoleArn: string, isOwn: boolean) => fromTemporaryCredentials({ masterCredentials: isOwn ? undefined : broker, params: { RoleArn } });
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromTemporaryCredentials',
            identity: 'a role that is assumed with the identity of the host',
            wayOut: 'Give it the identity that may assume the role, as `masterCredentials`',
          },
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 161,
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { clientConfig } from './tenants.js';
export const providerFor = (RoleArn: string) => fromTemporaryCredentials({ clientConfig, params: { RoleArn } });
`,
    },
    {
      name: 'asked once, in a client that lives as long as the process',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'fromNodeProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 76,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTenant } from './tenants.js';
export const s3 = new S3Client({ credentials: await fromTenant()() });
`,
    },
    {
      name: 'classes of SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const all = [new AWS.EC2MetadataCredentials(), new AWS.ECSCredentials(), new AWS.RemoteCredentials(), new AWS.TokenFileWebIdentityCredentials()];
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'EC2MetadataCredentials',
            identity: 'the role of the instance that the code runs on',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 53,
        },
        {
          messageId: 'source',
          data: {
            name: 'ECSCredentials',
            identity: 'the role of the container that the code runs in',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 79,
        },
        {
          messageId: 'source',
          data: {
            name: 'RemoteCredentials',
            identity: 'the role of the container that the code runs in',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 81,
          endLine: 3,
          endColumn: 108,
        },
        {
          messageId: 'source',
          data: {
            name: 'TokenFileWebIdentityCredentials',
            identity: 'the role that the environment of the pod names',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 110,
          endLine: 3,
          endColumn: 151,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const identity = new AWS.WebIdentityCredentials({ RoleArn: 'arn:aws:iam::111122223333:role/tenant', RoleSessionName: 'app', WebIdentityToken: process.env.TENANT_TOKEN! });
`,
    },
    {
      name: 'the chain of SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const chain = new AWS.CredentialProviderChain();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'CredentialProviderChain',
            identity: 'what the default provider chain finds, in the end the role of the host',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 55,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { tenant } from './tenants.js';
export const chain = new AWS.CredentialProviderChain([tenant]);
`,
    },
    {
      name: 'the standard prefix in SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const identity = new AWS.EnvironmentCredentials('AWS');
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'EnvironmentCredentials',
            identity: 'the keys in the environment of the process',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 62,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const identity = new AWS.EnvironmentCredentials('TENANT');
`,
    },
    {
      name: 'a profile that nobody names, in SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
export const identity = new AWS.SharedIniFileCredentials();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'SharedIniFileCredentials',
            identity: 'the profile that the environment names',
            wayOut: 'Name the profile that is meant, as `profile`',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 59,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const identity = new AWS.SharedIniFileCredentials({ profile: 'tenant' });
`,
    },
    {
      name: 'roles in SDK v2',
      settings,
      code: `
import AWS from 'aws-sdk';
const params = { RoleArn: 'arn:aws:iam::111122223333:role/tenant', RoleSessionName: 'app' };
export const all = [new AWS.ChainableTemporaryCredentials({ params }), new AWS.TemporaryCredentials(params)];
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'ChainableTemporaryCredentials',
            identity: 'a role that is assumed with the identity of the host',
            wayOut: 'Give it the identity that may assume the role, as `masterCredentials`',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 70,
        },
        {
          messageId: 'source',
          data: {
            name: 'TemporaryCredentials',
            identity: 'a role that is assumed with the identity of the host',
            wayOut: 'Give it the identity that may assume the role, as its second argument',
          },
          line: 4,
          column: 72,
          endLine: 4,
          endColumn: 108,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { broker } from './tenants.js';
const params = { RoleArn: 'arn:aws:iam::111122223333:role/tenant', RoleSessionName: 'app' };
export const all = [new AWS.ChainableTemporaryCredentials({ params, masterCredentials: broker }), new AWS.TemporaryCredentials(params, broker)];
`,
    },
    {
      name: 'for all clients of SDK v2 at once',
      settings,
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.EC2MetadataCredentials();
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'source',
          data: {
            name: 'EC2MetadataCredentials',
            identity: 'the role of the instance that the code runs on',
            wayOut: 'Use the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 58,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
AWS.config.credentials = credentials;
export const s3 = new AWS.S3();
`,
    },
  ],
});
