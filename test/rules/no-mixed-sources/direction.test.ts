import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-mixed-sources under the direction explicit', noMixedSources, {
  valid: [],
  invalid: [
    {
      name: 'an identity that has its turn too late',
      settings,
      code: `
import { createCredentialChain, fromCognitoIdentityPool, fromIni } from '@aws-sdk/credential-providers';

export const credentialsOf = (identityPoolId: string) =>
  createCredentialChain(fromCognitoIdentityPool({ identityPoolId }), fromIni({ profile: 'tenant' }));
`,
      errors: [
        {
          messageId: 'unreached',
          data: {
            ending: '`fromCognitoIdentityPool()`',
            dead: '`fromIni()`',
            wayOut: 'Remove it, or try `fromCognitoIdentityPool()` last',
          },
          line: 5,
          column: 70,
          endLine: 5,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

export const credentialsOf = (identityPoolId: string) =>
  fromCognitoIdentityPool({ identityPoolId });
`,
            },
            {
              messageId: 'moveToEnd',
              data: { what: '`fromCognitoIdentityPool()`' },
              output: `
import { createCredentialChain, fromCognitoIdentityPool, fromIni } from '@aws-sdk/credential-providers';

export const credentialsOf = (identityPoolId: string) =>
  createCredentialChain(fromIni({ profile: 'tenant' }), fromCognitoIdentityPool({ identityPoolId }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromCognitoIdentityPool, fromEnv } from '@aws-sdk/credential-providers';

// What signs as the host is no-ambient-credentials'.
export const credentialsOf = (identityPoolId: string) => createCredentialChain(fromCognitoIdentityPool({ identityPoolId }), fromEnv());
`,
    },
    {
      name: 'a fall-back behind an identity',
      settings,
      code: `
import { fromIni, fromSSO } from '@aws-sdk/credential-providers';

export const credentials = fromSSO({ profile: 'tenant' }) ?? fromIni({ profile: 'tenant' });
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromIni()`',
            ending: '`fromSSO()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'joinChain',
              data: { needs: '' },
              output: `
import { fromIni, fromSSO, createCredentialChain } from '@aws-sdk/credential-providers';

export const credentials = createCredentialChain(fromSSO({ profile: 'tenant' }), fromIni({ profile: 'tenant' }));
`,
            },
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromSSO } from '@aws-sdk/credential-providers';

export const credentials = fromSSO({ profile: 'tenant' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials = fromIni({ profile: 'tenant' }) ?? fromEnv();
`,
    },
    {
      name: 'a profile beside credentials goes; it does not take their place',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export const clientFor = (accessKeyId: string, secretAccessKey: string, sessionToken: string) =>
  new S3Client({ region: 'eu-central-1', profile: 'tenant', credentials: { accessKeyId, secretAccessKey, sessionToken } });
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'S3Client',
            used: 'credentials',
            unused: '`profile`',
            wayOut: 'Remove `profile`; where another identity is meant, give it as `credentials`',
          },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`profile`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

export const clientFor = (accessKeyId: string, secretAccessKey: string, sessionToken: string) =>
  new S3Client({ region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey, sessionToken } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'a choice is not left to the default chain',
      settings,
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';

const credentials = process.env.CI ? undefined : fromSSO({ profile: 'reports' });

export const s3 = new S3Client({ credentials });
`,
      errors: [
        {
          messageId: 'choice',
          data: {
            consumer: 'S3Client',
            sources: '`fromSSO()`',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 7,
          column: 34,
          endLine: 7,
          endColumn: 45,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
  ],
});
