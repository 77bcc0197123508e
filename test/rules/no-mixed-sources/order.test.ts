import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

// Chains whose order contradicts the recommended one.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'the order of the SDK\'s own chain',
      code: `
import { createCredentialChain, fromContainerMetadata, fromEnv, fromIni, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromIni(), fromTokenFile(), fromContainerMetadata());
`,
    },
    {
      name: 'the same where the host is known',
      settings: { 'aws-credentials': { host: 'aws-container' } },
      code: `
import { createCredentialChain, fromContainerMetadata, fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromIni(), fromContainerMetadata());
`,
    },
    {
      name: 'the order of SDK v2\'s own chain',
      filename: 'file.cjs',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([
  () => new AWS.EnvironmentCredentials('AWS'),
  () => new AWS.EnvironmentCredentials('AMAZON'),
  () => new AWS.SharedIniFileCredentials(),
  () => new AWS.ECSCredentials(),
  () => new AWS.EC2MetadataCredentials(),
]);
`,
    },
    {
      name: 'the role before a profile',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import { createCredentialChain, fromIni, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromInstanceMetadata(), fromIni({ profile: 'reports' }));
`,
    },
    {
      name: 'a profile first where nobody knows the host',
      filename: 'file.cjs',
      code: `
const { CredentialProviderChain, ECSCredentials, SharedIniFileCredentials } = require('aws-sdk');
module.exports = new CredentialProviderChain([
  () => new SharedIniFileCredentials({ profile: 'newsletter' }),
  () => new ECSCredentials(),
]);
`,
    },
    {
      name: 'a profile that the environment names',
      settings: { 'aws-credentials': { host: 'aws-lambda' } },
      code: `
import { createCredentialChain, fromIni, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromIni({ profile: process.env.AWS_PROFILE }), fromInstanceMetadata());
`,
    },
    {
      name: 'a profile behind the variables of Lambda',
      settings: { 'aws-credentials': { host: 'aws-lambda' } },
      code: `
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromIni({ profile: 'reports' }));
`,
    },
    {
      name: 'the instance first where there is no container',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromInstanceMetadata(), fromTokenFile());
`,
    },
    {
      name: 'a role first, then what people have',
      code: `
import { createCredentialChain, fromEnv, fromIni, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromTokenFile(), fromInstanceMetadata(), fromEnv(), fromIni());
`,
    },
    {
      name: 'a member that nobody knows',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import { createCredentialChain, fromInstanceMetadata } from '@aws-sdk/credential-providers';
import { fromVault } from './vault';
export const provider = createCredentialChain(fromVault(), fromInstanceMetadata());
`,
    },
    {
      name: 'an order that depends on what is not known',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';
import { others } from './others';
export const provider = createCredentialChain(...others, fromInstanceMetadata(), fromTokenFile());
`,
    },
    {
      name: 'an array that is filled later',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const providers = [() => new AWS.EC2MetadataCredentials(), () => new AWS.ECSCredentials()];
providers.unshift(() => new AWS.ECSCredentials());
module.exports = new AWS.CredentialProviderChain(providers);
`,
    },
    {
      name: 'an array that is no chain',
      code: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const providers = [fromInstanceMetadata(), fromTokenFile()];
for (const provider of providers) console.log(await provider());
`,
    },
    {
      name: 'a test',
      filename: 'src/chain.test.ts',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromInstanceMetadata(), fromTokenFile());
`,
    },
    {
      name: 'functions of another package',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from './credentials';

export const provider = createCredentialChain(fromInstanceMetadata(), fromTokenFile());
`,
    },
  ],
  invalid: [
    {
      name: 'the instance before the pod',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  // on a node
  fromInstanceMetadata({ maxRetries: 2 }), // twice
  /* in a pod */ fromTokenFile(),
);
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`fromInstanceMetadata()`',
            later: '`fromTokenFile()`',
            wayOut: 'Try `fromTokenFile()` first',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromTokenFile()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  /* in a pod */ fromTokenFile(),
  // on a node
  fromInstanceMetadata({ maxRetries: 2 }), // twice
);
`,
            },
            {
              messageId: 'replaceChain',
              data: { provider: 'fromNodeProviderChain()', profile: '' },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = fromNodeProviderChain();
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromTokenFile(), fromInstanceMetadata({ maxRetries: 2 }));
`,
    },
    {
      name: 'the instance before the container, with an end',
      code: `
import { createCredentialChain, fromEnv, fromHttp, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromInstanceMetadata(), fromHttp({})).expireAfter(900_000);
`,
      errors: [
        {
          messageId: 'container',
          data: { earlier: '`fromInstanceMetadata()`', later: '`fromHttp()`', wayOut: 'Try `fromHttp()` first' },
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromHttp()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { createCredentialChain, fromEnv, fromHttp, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromHttp({}), fromInstanceMetadata()).expireAfter(900_000);
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromEnv, fromHttp, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromHttp({}), fromInstanceMetadata()).expireAfter(900_000);
`,
    },
    {
      name: 'the instance before the container in SDK v2',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');

const chain = new AWS.CredentialProviderChain([
  () => new AWS.EnvironmentCredentials('AWS'),
  () => new AWS.EC2MetadataCredentials(),
  () => new AWS.SharedIniFileCredentials(),
  () => new AWS.ECSCredentials(),
  () => new AWS.ProcessCredentials(),
]);

module.exports = chain;
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`new EC2MetadataCredentials()`',
            later: '`new ECSCredentials()`',
            wayOut: 'Try `new ECSCredentials()` first',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`new ECSCredentials()`', worse: '`new EC2MetadataCredentials()`' },
              output: `
const AWS = require('aws-sdk');

const chain = new AWS.CredentialProviderChain([
  () => new AWS.EnvironmentCredentials('AWS'),
  () => new AWS.ECSCredentials(),
  () => new AWS.EC2MetadataCredentials(),
  () => new AWS.SharedIniFileCredentials(),
  () => new AWS.ProcessCredentials(),
]);

module.exports = chain;
`,
            },
            {
              messageId: 'replaceChain',
              data: { provider: 'new CredentialProviderChain()', profile: '' },
              output: `
const AWS = require('aws-sdk');

const chain = new AWS.CredentialProviderChain();

module.exports = chain;
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');

const chain = new AWS.CredentialProviderChain([
  () => new AWS.EnvironmentCredentials('AWS'),
  () => new AWS.ECSCredentials(),
  () => new AWS.EC2MetadataCredentials(),
  () => new AWS.SharedIniFileCredentials(),
]);

module.exports = chain;
`,
    },
    {
      name: 'the chain that takes the place of the default one',
      filename: 'file.js',
      code: `
import AWS from 'aws-sdk';

AWS.CredentialProviderChain.defaultProviders = [
  function () { return new AWS.EC2MetadataCredentials(); },
  function () { return new AWS.TokenFileWebIdentityCredentials(); },
];
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`new EC2MetadataCredentials()`',
            later: '`new TokenFileWebIdentityCredentials()`',
            wayOut: 'Try `new TokenFileWebIdentityCredentials()` first',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`new TokenFileWebIdentityCredentials()`', worse: '`new EC2MetadataCredentials()`' },
              output: `
import AWS from 'aws-sdk';

AWS.CredentialProviderChain.defaultProviders = [
  function () { return new AWS.TokenFileWebIdentityCredentials(); },
  function () { return new AWS.EC2MetadataCredentials(); },
];
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';

AWS.CredentialProviderChain.defaultProviders = [
  function () { return new AWS.TokenFileWebIdentityCredentials(); },
  function () { return new AWS.EC2MetadataCredentials(); },
];
`,
    },
    {
      name: 'a file before the role',
      filename: 'file.ts',
      code: `
import { CredentialProviderChain, EC2MetadataCredentials, FileSystemCredentials, S3 } from 'aws-sdk';

const providers = [() => new FileSystemCredentials('./aws.json'), () => new EC2MetadataCredentials()];

export const s3 = new S3({ credentialProvider: new CredentialProviderChain(providers) });
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`new FileSystemCredentials()`',
            later: '`new EC2MetadataCredentials()`',
            host: 'AWS',
            wayOut: 'Try `new EC2MetadataCredentials()` first',
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`new EC2MetadataCredentials()`', worse: '`new FileSystemCredentials()`' },
              output: `
import { CredentialProviderChain, EC2MetadataCredentials, FileSystemCredentials, S3 } from 'aws-sdk';

const providers = [() => new EC2MetadataCredentials(), () => new FileSystemCredentials('./aws.json')];

export const s3 = new S3({ credentialProvider: new CredentialProviderChain(providers) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { CredentialProviderChain, EC2MetadataCredentials, FileSystemCredentials, S3 } from 'aws-sdk';

const providers = [() => new EC2MetadataCredentials(), () => new FileSystemCredentials('./aws.json')];

export const s3 = new S3({ credentialProvider: new CredentialProviderChain(providers) });
`,
    },
    {
      name: 'variables of their own before the role of an instance',
      filename: 'file.cjs',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('REPORTS'), () => new AWS.EC2MetadataCredentials()]);
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`new EnvironmentCredentials()`',
            later: '`new EC2MetadataCredentials()`',
            host: 'an EC2 instance',
            wayOut: 'Try `new EC2MetadataCredentials()` first',
          },
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`new EC2MetadataCredentials()`', worse: '`new EnvironmentCredentials()`' },
              output: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([() => new AWS.EC2MetadataCredentials(), () => new AWS.EnvironmentCredentials('REPORTS')]);
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('AWS'), () => new AWS.EC2MetadataCredentials()]);
`,
    },
    {
      name: 'a named profile before the role of a container',
      code: `
import { createCredentialChain, fromContainerMetadata, fromIni } from '@aws-sdk/credential-providers';

console.log(process.env.ECS_CONTAINER_METADATA_URI_V4);

export const provider = createCredentialChain(fromIni({ profile: 'reports' }), fromContainerMetadata());
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`fromIni()`',
            later: '`fromContainerMetadata()`',
            host: 'a container on AWS (it reads a variable of Amazon ECS)',
            wayOut: 'Use the default provider chain, and name a profile with AWS_PROFILE where people run this',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'replaceChain',
              data: {
                provider: 'fromNodeProviderChain()',
                profile: ', and name a profile with AWS_PROFILE where people run this',
              },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

console.log(process.env.ECS_CONTAINER_METADATA_URI_V4);

export const provider = fromNodeProviderChain();
`,
            },
            {
              messageId: 'cutEarlier',
              data: { what: '`fromIni()`', better: '`fromContainerMetadata()`' },
              output: `
import { fromContainerMetadata } from '@aws-sdk/credential-providers';

console.log(process.env.ECS_CONTAINER_METADATA_URI_V4);

export const provider = fromContainerMetadata();
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromContainerMetadata, fromIni } from '@aws-sdk/credential-providers';

console.log(process.env.ECS_CONTAINER_METADATA_URI_V4);

export const provider = createCredentialChain(fromIni(), fromContainerMetadata());
`,
    },
    {
      name: 'a named profile before the variables of Lambda',
      code: `
import { chain } from '@smithy/property-provider';
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

const credentials = chain(fromIni({ profile: 'reports' }), fromEnv());

export const handler = async () => credentials();
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`fromIni()`',
            later: '`fromEnv()`',
            host: 'AWS Lambda (it exports `handler`)',
            wayOut: 'Try `fromEnv()` first',
          },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromEnv()`', worse: '`fromIni()`' },
              output: `
import { chain } from '@smithy/property-provider';
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

const credentials = chain(fromEnv(), fromIni({ profile: 'reports' }));

export const handler = async () => credentials();
`,
            },
            {
              messageId: 'replaceChain',
              data: {
                provider: 'fromNodeProviderChain()',
                profile: ', and name a profile with AWS_PROFILE where people run this',
              },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

const credentials = fromNodeProviderChain();

export const handler = async () => credentials();
`,
            },
          ],
        },
      ],
      neighbour: `
import { chain } from '@smithy/property-provider';
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

const credentials = chain(fromEnv(), fromIni({ profile: 'reports' }));

export const handler = async () => credentials();
`,
    },
    {
      name: 'a sign-in before the default chain on an instance',
      settings: { 'aws-credentials': { host: 'aws-instance' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromNodeProviderChain, fromSSO } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  credentials: createCredentialChain(fromSSO({ profile: 'reports' }), fromNodeProviderChain()),
});
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`fromSSO()`',
            later: '`fromNodeProviderChain()`',
            host: 'an EC2 instance',
            wayOut: 'Use the default provider chain, and name a profile with AWS_PROFILE where people run this',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'replaceChain',
              data: {
                provider: 'fromNodeProviderChain()',
                profile: ', and name a profile with AWS_PROFILE where people run this',
              },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  credentials: fromNodeProviderChain(),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  credentials: fromNodeProviderChain(),
});
`,
    },
    {
      name: 'the platform\'s variables before its OIDC provider',
      code: `
import { createCredentialChain, fromEnv } from '@aws-sdk/credential-providers';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';

export const provider = createCredentialChain(fromEnv(), awsCredentialsProvider({ roleArn: process.env.REPORTS_ROLE_ARN! }));
`,
      errors: [
        {
          messageId: 'host',
          data: {
            earlier: '`fromEnv()`',
            later: '`awsCredentialsProvider()`',
            host: 'Vercel (it imports a package of Vercel)',
            wayOut: 'Leave out `fromEnv()`',
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'cutEarlier',
              data: { what: '`fromEnv()`', better: '`awsCredentialsProvider()`' },
              output: `
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';

export const provider = awsCredentialsProvider({ roleArn: process.env.REPORTS_ROLE_ARN! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromIni } from '@aws-sdk/credential-providers';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';

export const provider = createCredentialChain(fromIni({ profile: 'reports' }), awsCredentialsProvider({ roleArn: process.env.REPORTS_ROLE_ARN! }));
`,
    },
    {
      name: 'providers that a try asks one after the other',
      code: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  try {
    return await fromInstanceMetadata()();
  } catch (error) {
    console.warn(error);
    return await fromTokenFile()();
  }
}
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`fromInstanceMetadata()`',
            later: '`fromTokenFile()`',
            wayOut: 'Try `fromTokenFile()` first',
          },
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromTokenFile()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  try {
    return await fromTokenFile()();
  } catch (error) {
    console.warn(error);
    return await fromInstanceMetadata()();
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  try {
    return await fromTokenFile()();
  } catch {
    return await fromInstanceMetadata()();
  }
}
`,
    },
    {
      name: 'providers that a loop asks one after the other',
      code: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  for (const provider of [fromInstanceMetadata(), fromTokenFile()]) {
    try {
      return await provider();
    } catch {}
  }
  throw new Error('No credentials');
}
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`fromInstanceMetadata()`',
            later: '`fromTokenFile()`',
            wayOut: 'Try `fromTokenFile()` first',
          },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromTokenFile()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  for (const provider of [fromTokenFile(), fromInstanceMetadata()]) {
    try {
      return await provider();
    } catch {}
  }
  throw new Error('No credentials');
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export async function credentials() {
  for (const provider of [fromTokenFile(), fromInstanceMetadata()]) {
    try {
      return await provider();
    } catch {}
  }
  throw new Error('No credentials');
}
`,
    },
    {
      name: 'functions that ask a provider, in an array that is spread',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

const providers = [() => fromInstanceMetadata()(), () => fromTokenFile()()];

export const provider = createCredentialChain(...providers);
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`fromInstanceMetadata()`',
            later: '`fromTokenFile()`',
            wayOut: 'Try `fromTokenFile()` first',
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'reorderChain',
              data: { better: '`fromTokenFile()`', worse: '`fromInstanceMetadata()`' },
              output: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

const providers = [() => fromTokenFile()(), () => fromInstanceMetadata()()];

export const provider = createCredentialChain(...providers);
`,
            },
            {
              messageId: 'replaceChain',
              data: { provider: 'fromNodeProviderChain()', profile: '' },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = fromNodeProviderChain();
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

const providers = [() => fromTokenFile()(), () => fromInstanceMetadata()()];

export const provider = createCredentialChain(...providers);
`,
    },
    {
      name: 'a comment that would swallow what follows',
      code: `
import { createCredentialChain, fromInstanceMetadata, fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromInstanceMetadata(), // node
  fromTokenFile({ roleSessionName: 'pod' }));
`,
      errors: [
        {
          messageId: 'container',
          data: {
            earlier: '`fromInstanceMetadata()`',
            later: '`fromTokenFile()`',
            wayOut: 'Use the default provider chain',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'replaceChain',
              data: { provider: 'fromNodeProviderChain()', profile: '' },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = fromNodeProviderChain();
`,
            },
            {
              messageId: 'cutEarlier',
              data: { what: '`fromInstanceMetadata()`', better: '`fromTokenFile()`' },
              output: `
import { fromTokenFile } from '@aws-sdk/credential-providers';

export const provider = fromTokenFile({ roleSessionName: 'pod' });
`,
            },
          ],
        },
      ],
    },
  ],
});
