import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

runRule('no-browser-credentials: providers', rule, {
  valid: [
    {
      name: 'a choice between the server and the page',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool, fromEnv } from '@aws-sdk/credential-providers';
import { isServer } from './runtime';
const inPage = fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:photos', logins: {} });
export const s3 = new S3Client({ region: 'eu-west-1', credentials: isServer ? fromEnv() : inPage });
`,
    },
  ],
  invalid: [
    {
      name: 'a provider of Node.js that a client gets',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            name: 'fromEnv',
            where: 'a browser (it says `use client`)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 5,
          column: 68,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:photos', logins: {} }) });
`,
    },
    {
      name: 'a provider of Node.js that nobody gets here',
      code: `
'use client';
import { fromIni } from '@aws-sdk/credential-providers';
export const provider = fromIni();
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            name: 'fromIni',
            where: 'a browser (it says `use client`)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
'use client';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const provider = fromCognitoIdentityPool({ clientConfig: { region: 'REGION' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } });
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { fromWebToken } from '@aws-sdk/credential-providers';
export const provider = fromWebToken({ roleArn: 'r', webIdentityToken: 't' });
`,
    },
    {
      name: 'the setting says so',
      settings: { 'aws-credentials': { host: 'browser' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromNodeProviderChain() });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            name: 'fromNodeProviderChain',
            where: 'a browser (the setting `host` says so)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a chain of providers of Node.js, once',
      settings: { 'aws-credentials': { host: 'browser' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: createCredentialChain(fromEnv(), fromIni()) });
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            name: 'fromEnv',
            where: 'a browser (the setting `host` says so)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 90,
          endLine: 4,
          endColumn: 99,
        },
      ],
    },
    {
      name: 'classes of SDK v2',
      settings: { 'aws-credentials': { host: 'browser' } },
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
AWS.config.credentials = new AWS.EnvironmentCredentials('AWS');
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            name: 'SharedIniFileCredentials',
            where: 'a browser (the setting `host` says so)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 3,
          column: 66,
          endLine: 3,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
import AWS, { CognitoIdentityCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-west-1', credentials: new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }, { region: 'eu-west-1' }) });
AWS.config.credentials = new AWS.EnvironmentCredentials('AWS');
`,
            },
          ],
        },
        {
          messageId: 'provider',
          data: {
            name: 'EnvironmentCredentials',
            where: 'a browser (the setting `host` says so)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
import AWS, { CognitoIdentityCredentials } from 'aws-sdk';
export const s3 = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.SharedIniFileCredentials({ profile: 'photos' }) });
AWS.config.credentials = new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } });
`,
            },
          ],
        },
      ],
    },
  ],
});
