import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: the successors of classes of SDK v2 that exchange a token, and those without one', noMisusedProviders, {
  valid: [],
  invalid: [
    {
      name: 'classes without a successor: of a file, of SAML',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
const RoleArn = process.env.TARGET_ROLE_ARN!;
const PrincipalArn = process.env.PROVIDER_ARN!;
export const file = new S3Client({ credentials: new AWS.FileSystemCredentials(process.env.KEYS!) });
export const open = (SAMLAssertion: string) => new S3Client({ credentials: new AWS.SAMLCredentials({ RoleArn, PrincipalArn, SAMLAssertion }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'what `FileSystemCredentials` loads when it is made, if anything, and nothing later',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'SDK v3 has no such provider: take the keys out of the file and let shared configuration or a role give them',
          },
          line: 6,
          column: 49,
          endLine: 6,
          endColumn: 97,
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `SAMLCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'SDK v3 has no such provider: call `AssumeRoleWithSAML` in a provider function that returns an expiration',
          },
          line: 7,
          column: 76,
          endLine: 7,
          endColumn: 141,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const RoleArn = process.env.TARGET_ROLE_ARN!;
const PrincipalArn = process.env.PROVIDER_ARN!;
export const file = new AWS.S3({ credentials: new AWS.FileSystemCredentials(process.env.KEYS!) });
export const open = (SAMLAssertion: string) => new AWS.S3({ credentials: new AWS.SAMLCredentials({ RoleArn, PrincipalArn, SAMLAssertion }) });
`,
    },
    {
      name: 'a token',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { WebIdentityCredentials } from 'aws-sdk';
export const open = (token: string) =>
  new S3Client({
    credentials: new WebIdentityCredentials({
      RoleArn: process.env.TARGET_ROLE_ARN!,
      RoleSessionName: 'page',
      WebIdentityToken: token,
    }),
  });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `WebIdentityCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromWebToken`, which does the same',
          },
          line: 6,
          column: 18,
          endLine: 10,
          endColumn: 7,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromWebToken()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromWebToken } from '@aws-sdk/credential-providers';
export const open = (token: string) =>
  new S3Client({
    credentials: fromWebToken({
      roleArn: process.env.TARGET_ROLE_ARN!,
      roleSessionName: 'page',
      webIdentityToken: token,
    }),
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { WebIdentityCredentials } from 'aws-sdk';
export const open = async (token: string) => {
  const credentials = new WebIdentityCredentials({ RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'page', WebIdentityToken: token });
  await credentials.getPromise();
  return new S3Client({ credentials });
};
`,
    },
    {
      name: 'pools and identities of Cognito in a page',
      filename: 'src/app.jsx',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { region, token } from './session';
const Logins = { 'issuer.example': token };
export const pool = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', Logins }) });
export const known = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityId: 'eu-west-1:user', Logins }) });
export const role = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', RoleArn: 'arn:aws:iam::123456789012:role/page', Logins }) });
`,
      errors: [
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `CognitoIdentityCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromCognitoIdentityPool`, which does the same',
          },
          line: 7,
          column: 57,
          endLine: 7,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { region, token } from './session';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const Logins = { 'issuer.example': token };
export const pool = new S3Client({ region, credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:pool', logins: Logins }) });
export const known = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityId: 'eu-west-1:user', Logins }) });
export const role = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', RoleArn: 'arn:aws:iam::123456789012:role/page', Logins }) });
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `CognitoIdentityCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromCognitoIdentity`, which does the same',
          },
          line: 8,
          column: 58,
          endLine: 8,
          endColumn: 134,
          suggestions: [
            {
              messageId: 'useSuccessor',
              data: { provider: 'fromCognitoIdentity()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import { region, token } from './session';
import { fromCognitoIdentity } from '@aws-sdk/credential-providers';
const Logins = { 'issuer.example': token };
export const pool = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', Logins }) });
export const known = new S3Client({ region, credentials: fromCognitoIdentity({ identityId: 'eu-west-1:user', logins: Logins }) });
export const role = new S3Client({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', RoleArn: 'arn:aws:iam::123456789012:role/page', Logins }) });
`,
            },
          ],
        },
        {
          messageId: 'generation',
          data: {
            consumer: 'S3Client',
            what: 'no keys from `CognitoIdentityCredentials`',
            because: 'SDK v3 never asks a class of SDK v2',
            wayOut: 'Use `fromCognitoIdentityPool`, but nothing takes the place of `RoleArn` (the flow that exchanges the token for a role)',
          },
          line: 9,
          column: 57,
          endLine: 9,
          endColumn: 185,
        },
      ],
      neighbour: `
'use client';
import AWS from 'aws-sdk';
import { region, token } from './session';
const Logins = { 'issuer.example': token };
export const pool = new AWS.S3({ region, credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-west-1:pool', Logins }) });
`,
    },
  ],
});
