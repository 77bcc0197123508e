import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-hardcoded-profile under the direction explicit', noHardcodedProfile, {
  valid: [],
  invalid: [
    {
      name: 'a provider of a developer: the name is not left out',
      filename: 'lambda/file.ts',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'a class of SDK v2',
      filename: 'lambda/file.ts',
      settings,
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'SharedIniFileCredentials',
            profile: 'alex',
            wayOut: 'Give the client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 95,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ credentials });
`,
    },
    {
      name: 'a client of another package',
      filename: 'lambda/file.ts',
      settings,
      code: `
import awsLite from '@aws-lite/client';
export const aws = await awsLite({ region: 'eu-west-1', profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'awsLite',
            profile: 'alex',
            wayOut: 'Give the client the identity that is meant, from the caller',
          },
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'a variable, which is for all clients of the file',
      filename: 'lambda/file.ts',
      settings,
      code: `
import AWS from 'aws-sdk';
process.env.AWS_PROFILE = 'alex';
export const clientFor = (credentials: AWS.Credentials) => new AWS.S3({ credentials });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: 'Give each client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'Vercel names a role',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'vercel' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromSSO({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromSSO',
            profile: 'alex',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider`",
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
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
      name: 'another cloud has no identity to name: nothing rests on it',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'other-cloud' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess({ profile: 'anywhere' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromProcess',
            profile: 'anywhere',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 80,
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
