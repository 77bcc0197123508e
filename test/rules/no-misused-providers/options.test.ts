import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: options', noMisusedProviders, {
  valid: [
    {
      name: 'the right names',
      code: `
import { fromCognitoIdentityPool, fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const providers = [
  fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', logins: {}, clientConfig: { region: 'eu-west-1' } }),
  fromIni({ filepath: process.env.KEYS_FILE }),
  fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, ExternalId: 'x' }, clientConfig: { region: 'eu-west-1' } }),
];
`,
    },
    {
      name: 'the right name beside the wrong one',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', IdentityPoolId: 'eu-west-1:pool' } as never);
`,
    },
    {
      name: 'the class of SDK v2, which writes them so',
      filename: 'src/a.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', Logins: {} });
`,
    },
    {
      name: 'options from elsewhere',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { options } from './options';
export const provider = fromCognitoIdentityPool({ ...options });
`,
    },
    {
      name: 'a function of the same name of somebody else',
      code: `
import { fromCognitoIdentityPool } from './providers';
export const provider = fromCognitoIdentityPool({ IdentityPoolId: 'eu-west-1:pool' });
`,
    },
    {
      name: 'a test',
      filename: 'src/provider.test.ts',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
fromCognitoIdentityPool({ IdentityPoolId: 'eu-west-1:pool' } as never);
`,
    },
  ],
  invalid: [
    {
      name: 'the names of SDK v2 on a Cognito provider: a guest in place of the user',
      filename: 'src/a.js',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({
  IdentityPoolId: 'eu-west-1:pool',
  Logins: { 'issuer.example': 'token' },
  clientConfig: { region: 'eu-west-1' },
});
`,
      errors: [
        {
          messageId: 'option',
          data: {
            provider: 'fromCognitoIdentityPool',
            written: '`IdentityPoolId`, `Logins`',
            meant: '`identityPoolId`, `logins`',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`identityPoolId`, `logins`' },
              output: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({
  identityPoolId: 'eu-west-1:pool',
  logins: { 'issuer.example': 'token' },
  clientConfig: { region: 'eu-west-1' },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({
  identityPoolId: 'eu-west-1:pool',
  logins: { 'issuer.example': 'token' },
  clientConfig: { region: 'eu-west-1' },
});
`,
    },
    {
      name: 'a wrong name in shorthand keeps its value',
      filename: 'src/a.js',
      code: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = (RoleArn, webIdentityToken) => fromWebToken({ RoleArn, webIdentityToken });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromWebToken', written: '`RoleArn`', meant: '`roleArn`' },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`roleArn`' },
              output: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = (RoleArn, webIdentityToken) => fromWebToken({ roleArn: RoleArn, webIdentityToken });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the role beside `params`, where nobody looks',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ RoleArn: process.env.ROLE, roleSessionName: 'photos' });
`,
      errors: [
        {
          messageId: 'option',
          data: {
            provider: 'fromTemporaryCredentials',
            written: '`RoleArn`, `roleSessionName`',
            meant: '`params.RoleArn`, `params.RoleSessionName`',
          },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`params.RoleArn`, `params.RoleSessionName`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, RoleSessionName: 'photos' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, RoleSessionName: 'photos' } });
`,
    },
    {
      name: 'one that belongs into `params`, which is there',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  params: { RoleArn: process.env.ROLE },
  ExternalId: 'partner',
});
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`ExternalId`', meant: '`params.ExternalId`' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`params.ExternalId`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  params: { RoleArn: process.env.ROLE, ExternalId: 'partner' },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name inside `params`',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { roleArn: process.env.ROLE } });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`params.roleArn`', meant: '`params.RoleArn`' },
          line: 3,
          column: 62,
          endLine: 3,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`params.RoleArn`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a region beside `clientConfig`',
      filename: 'src/a.js',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, region: 'cn-north-1' });
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`region`', meant: '`clientConfig.region`' },
          line: 3,
          column: 91,
          endLine: 3,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`clientConfig.region`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE }, clientConfig: { region: 'cn-north-1' } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options in a constant: the edit is made where they stand',
      filename: 'src/a.js',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const options = { filename: process.env.KEYS_FILE };
export const provider = fromIni(options);
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromIni', written: '`filename`', meant: '`filepath`' },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'writeOptions',
              data: { meant: '`filepath`' },
              output: `
import { fromIni } from '@aws-sdk/credential-providers';
const options = { filepath: process.env.KEYS_FILE };
export const provider = fromIni(options);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an option that the other of two providers takes',
      filename: 'src/a.js',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = (identityId) => fromCognitoIdentityPool({ identityId, clientConfig: { region: 'eu-west-1' } });
`,
      errors: [
        {
          messageId: 'mistaken',
          data: { provider: 'fromCognitoIdentityPool', written: 'identityId', instead: 'fromCognitoIdentity' },
          line: 3,
          column: 67,
          endLine: 3,
          endColumn: 77,
        },
      ],
      neighbour: `
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
export const provider = (identityId) => fromCognitoIdentity({ identityId, clientConfig: { region: 'eu-west-1' } });
`,
    },
    {
      name: 'one option under two names',
      filename: 'src/file.ts',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({ RoleArn: process.env.ROLE, roleArn: process.env.OTHER_ROLE } as any);
`,
      errors: [
        {
          messageId: 'option',
          data: { provider: 'fromTemporaryCredentials', written: '`RoleArn`, `roleArn`', meant: '`params.RoleArn`, `params.RoleArn`' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 77,
        },
      ],
    },
  ],
});
