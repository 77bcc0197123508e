import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

// Providers that never have their turn.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'the default chain at the end',
      code: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromIni({ profile: 'reports' }), fromNodeProviderChain());
`,
    },
    {
      name: 'a chain of one',
      code: `
import { createCredentialChain, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromNodeProviderChain()).expireAfter(900_000);
`,
    },
    {
      name: 'a role whose first credentials may be missing',
      code: `
import { createCredentialChain, fromEnv, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const provider = createCredentialChain(fromTemporaryCredentials({ params, masterCredentials: fromEnv() }), fromIni());
`,
    },
    {
      name: 'a role with a configuration that is not known',
      code: `
import { createCredentialChain, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { clientConfig } from './config';
const params = { RoleArn: process.env.TARGET_ROLE_ARN };
export const provider = createCredentialChain(fromTemporaryCredentials({ params, clientConfig }), fromIni());
`,
    },
    {
      name: 'a function that gives way',
      code: `
import { createCredentialChain, fromIni } from '@aws-sdk/credential-providers';
import { read } from './vault';
export const provider = createCredentialChain(async () => {
  const { id, secret } = await read();
  return { accessKeyId: id, secretAccessKey: secret };
}, fromIni());
`,
    },
    {
      name: 'a function whose parts come from a call',
      code: `
import { createCredentialChain, fromIni } from '@aws-sdk/credential-providers';
import { read } from './vault';
export const provider = createCredentialChain(async () => ({ accessKeyId: read('id'), secretAccessKey: read('secret') }), fromIni());
`,
    },
    {
      name: 'the container at the end',
      code: `
import { createCredentialChain, fromContainerMetadata, fromEnv } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromContainerMetadata());
`,
    },
    {
      name: 'classes of SDK v2, which go on after any error',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([
  () => new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
  () => new AWS.SharedIniFileCredentials(),
]);
`,
    },
    {
      name: 'the way of SDK v2 to give one identity',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([() => new AWS.Credentials(process.env.REPORTS_KEY_ID, process.env.REPORTS_KEY)]);
`,
    },
    {
      name: 'the rest of SDK v2\'s own chain',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([
  () => new AWS.SharedIniFileCredentials({ profile: 'reports' }),
  ...AWS.CredentialProviderChain.defaultProviders,
]);
`,
    },
  ],
  invalid: [
    {
      name: 'the default chain first',
      code: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromNodeProviderChain(),
  fromIni({ profile: 'reports' }), // at home
);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`fromNodeProviderChain()`',
            dead: '`fromIni()`',
            wayOut: 'Remove it, or try `fromNodeProviderChain()` last',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = fromNodeProviderChain();
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: '`fromNodeProviderChain()`' },
              output: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromIni({ profile: 'reports' }), // at home
  fromNodeProviderChain(),
);
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromIni({ profile: 'reports' }), // at home
  fromNodeProviderChain(),
);
`,
    },
    {
      name: 'two behind the default chain, with an end',
      code: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(defaultProvider(), fromEnv(), fromIni()).expireAfter(900_000);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`defaultProvider()`',
            dead: '`fromEnv()`, `fromIni()`',
            wayOut: 'Remove them, or try `defaultProvider()` last',
          },
          line: 5,
          column: 66,
          endLine: 5,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromEnv()`, `fromIni()`' },
              output: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { createCredentialChain } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(defaultProvider()).expireAfter(900_000);
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: '`defaultProvider()`' },
              output: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(fromEnv(), fromIni(), defaultProvider()).expireAfter(900_000);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the platform\'s OIDC provider before the default chain',
      code: `
import { createCredentialChain, fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { awsCredentialsProvider } from '@vercel/functions/oidc';

export const provider = createCredentialChain(
  // deployed
  awsCredentialsProvider({ roleArn: process.env.REPORTS_ROLE_ARN! }),

  // at home
  fromNodeProviderChain({ profile: process.env.REPORTS_PROFILE }),
);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`awsCredentialsProvider()`',
            dead: '`fromNodeProviderChain()`',
            wayOut: 'Remove it, or choose one of them by a test',
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromNodeProviderChain()`' },
              output: `
import { createCredentialChain } from '@aws-sdk/credential-providers';
import { awsCredentialsProvider } from '@vercel/functions/oidc';

export const provider = createCredentialChain(
  // deployed
  awsCredentialsProvider({ roleArn: process.env.REPORTS_ROLE_ARN! }),

  // at home
);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a role before a profile',
      code: `
import { createCredentialChain, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-central-1' } }),
  fromIni(),
);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`fromTemporaryCredentials()`',
            dead: '`fromIni()`',
            wayOut: 'Remove it, or try `fromTemporaryCredentials()` last',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-central-1' } });
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: '`fromTemporaryCredentials()`' },
              output: `
import { createCredentialChain, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromIni(),
  fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-central-1' } }),
);
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { credentials: fromIni() } }),
  fromIni(),
);
`,
    },
    {
      name: 'a provider that nobody knows behind an identity pool',
      code: `
import { createCredentialChain, fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { fromVault } from './vault';

export const provider = createCredentialChain(fromCognitoIdentityPool({ identityPoolId: process.env.POOL_ID! }), fromVault());
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`fromCognitoIdentityPool()`',
            dead: 'another provider',
            wayOut: 'Remove it, or choose one of them by a test',
          },
          line: 5,
          column: 114,
          endLine: 5,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: 'another provider' },
              output: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

export const provider = fromCognitoIdentityPool({ identityPoolId: process.env.POOL_ID! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an identity that is put together by hand',
      code: `
import { createCredentialChain, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  async () => ({ accessKeyId: process.env.REPORTS_KEY_ID!, secretAccessKey: process.env.REPORTS_KEY! }),
  fromIni(),
);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: 'The identity put together by hand',
            dead: '`fromIni()`',
            wayOut: 'Remove it, or try the identity put together by hand last',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
export const provider = async () => ({ accessKeyId: process.env.REPORTS_KEY_ID!, secretAccessKey: process.env.REPORTS_KEY! });
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: 'the identity put together by hand' },
              output: `
import { createCredentialChain, fromIni } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromIni(),
  async () => ({ accessKeyId: process.env.REPORTS_KEY_ID!, secretAccessKey: process.env.REPORTS_KEY! }),
);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an identity of SDK v2',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([
  () => new AWS.Credentials(process.env.REPORTS_KEY_ID, process.env.REPORTS_KEY),
  () => new AWS.SharedIniFileCredentials(), // at home
]);
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: 'The identity put together by hand',
            dead: '`new SharedIniFileCredentials()`',
            wayOut: 'Remove it, or try the identity put together by hand last',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`new SharedIniFileCredentials()`' },
              output: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([
  () => new AWS.Credentials(process.env.REPORTS_KEY_ID, process.env.REPORTS_KEY),
]);
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: 'the identity put together by hand' },
              output: `
const AWS = require('aws-sdk');

module.exports = new AWS.CredentialProviderChain([
  () => new AWS.SharedIniFileCredentials(), // at home
  () => new AWS.Credentials(process.env.REPORTS_KEY_ID, process.env.REPORTS_KEY),
]);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a container before an instance',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromContainerMetadata, fromEnv, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: createCredentialChain(fromEnv(), fromContainerMetadata(), fromInstanceMetadata()),
});
`,
      errors: [
        {
          messageId: 'stops',
          data: {
            ending: '`fromContainerMetadata()`',
            dead: '`fromInstanceMetadata()`',
            wayOut: 'Use the default provider chain, which asks a container only where there is one',
          },
          line: 7,
          column: 74,
          endLine: 7,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'replaceChain',
              data: { provider: 'fromNodeProviderChain()', profile: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromNodeProviderChain(),
});
`,
            },
            {
              messageId: 'passOn',
              data: { provider: 'fromHttp()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromHttp, fromEnv, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: createCredentialChain(fromEnv(), fromHttp(), fromInstanceMetadata()),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromEnv, fromHttp, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: createCredentialChain(fromEnv(), fromHttp(), fromInstanceMetadata()),
});
`,
    },
    {
      name: 'a container before a role of another kind',
      code: `
import { fromContainerMetadata } from '@smithy/credential-provider-imds';
import { createCredentialChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const provider = createCredentialChain(
  fromContainerMetadata({ timeout: 500 }),
  fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
);
`,
      errors: [
        {
          messageId: 'stops',
          data: {
            ending: '`fromContainerMetadata()`',
            dead: '`fromTemporaryCredentials()`',
            wayOut: 'Use `fromHttp()` in its place, which lets the next provider have its turn',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 81,
        },
      ],
    },
  ],
});
