import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-profile: profiles of providers', noHardcodedProfile, {
  valid: [
    {
      name: 'the default profile',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'default' }) });
`,
    },
    {
      name: 'a profile of the caller',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = (profile: string) => new S3Client({ credentials: fromIni({ profile }) });
`,
    },
    {
      name: 'a variable with a default',
      filename: 'pages/api/file.ts',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.AWS_PROFILE ?? 'alex' }) });
`,
    },
  ],
  invalid: [
    {
      name: 'fromIni in a function of Lambda',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromIni({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 78,
          endLine: 4,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
    },
    {
      name: 'fromSSO on Vercel: its OIDC provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: fromSSO({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromSSO',
            profile: 'alex',
            wayOut: "Exchange Vercel's OIDC token for a role with `awsCredentialsProvider` (Vercel: it reads a variable of Vercel)",
          },
          line: 4,
          column: 92,
          endLine: 4,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'usePlatformOidc',
              data: { provider: 'awsCredentialsProvider()', needs: ' (needs the package @vercel/oidc-aws-credentials-provider)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { awsCredentialsProvider } from '@vercel/oidc-aws-credentials-provider';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: awsCredentialsProvider({ roleArn: process.env.TARGET_ROLE_ARN! }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.REGION, credentials: fromSSO({ profile: 'alex' }) });
`,
    },
    {
      name: 'fromLoginCredentials in a server of Express',
      code: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
import { fromLoginCredentials } from '@aws-sdk/credential-providers';
express();
export const s3 = new S3Client({ credentials: fromLoginCredentials({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromLoginCredentials',
            profile: 'alex',
            wayOut: 'Let the default provider chain find the credentials: AWS_PROFILE can name a profile where people run this',
          },
          line: 6,
          column: 70,
          endLine: 6,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
express();
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
              output: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
import { fromLoginCredentials } from '@aws-sdk/credential-providers';
express();
export const s3 = new S3Client({ credentials: fromLoginCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromLoginCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromLoginCredentials({ profile: 'alex' }) });
`,
    },
    {
      name: 'fromProcess in another cloud: the profile may be of Roles Anywhere',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.FLY_REGION, credentials: fromProcess({ profile: 'anywhere' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromProcess',
            profile: 'anywhere',
            wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, or use IAM Roles Anywhere (another cloud: it reads a variable of another cloud)",
          },
          line: 4,
          column: 93,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.FLY_REGION, credentials: fromProcess() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.FLY_REGION, credentials: fromProcess() });
`,
    },
    {
      name: 'SharedIniFileCredentials',
      filename: 'lambda/file.ts',
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
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'the chain itself, with a name',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain({ profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromNodeProviderChain',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a constant that nothing else uses',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const profile = 'alex';
export const s3 = new S3Client({ credentials: fromIni({ profile }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a provider that several clients share',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const credentials = fromIni({ profile: 'alex' });
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({});
export const b = new S3Client({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = fromNodeProviderChain();
export const a = new S3Client({ credentials });
export const b = new S3Client({ region: 'eu-west-1', credentials });
`,
    },
    {
      name: 'a client of AWS and one of an emulator: no edit suits both',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const credentials = fromIni({ profile: 'alex' });
export const a = new S3Client({ credentials });
export const b = new S3Client({ endpoint: 'http://localhost:4566', credentials });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 46,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const credentials = fromIni({ profile: 'alex' });
export const b = new S3Client({ endpoint: 'http://localhost:4566', credentials });
`,
    },
    {
      name: 'a provider that is asked at once',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export async function open() {
  return new S3Client({ credentials: await fromIni({ profile: 'alex' })() });
}
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 54,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export async function open() {
  return new S3Client({});
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export async function open() {
  return new S3Client({});
}
`,
    },
    {
      name: 'a provider that goes elsewhere',
      filename: 'lambda/file.ts',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentials = fromIni({ profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useDefaultChain',
              data: { provider: 'fromNodeProviderChain()', condition: '', needs: '' },
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const credentials = fromNodeProviderChain();
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const credentials = fromNodeProviderChain();
`,
    },
    {
      name: 'a class of SDK v2 that goes elsewhere',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const credentials = new AWS.SharedIniFileCredentials({ profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'SharedIniFileCredentials',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 78,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const credentials = new AWS.EnvironmentCredentials('AWS');
`,
    },
    {
      name: 'the credentials of STS',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    masterCredentials: fromIni({ profile: 'alex' }),
    params: { RoleArn: process.env.TARGET_ROLE_ARN },
  }),
});
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 6,
          column: 34,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`masterCredentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    params: { RoleArn: process.env.TARGET_ROLE_ARN },
  }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
    },
    {
      name: 'a profile where the host reads no shared configuration',
      filename: 'netlify/functions/photos.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'photos' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: { name: 'fromIni', profile: 'photos', wayOut: "Exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one (Netlify: it lies in the functions folder of Netlify)" },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
  ],
});
