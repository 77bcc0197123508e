import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

// Where the path says whether the code is deployed.
runRule('no-hardcoded-profile: folders and names of files', noHardcodedProfile, {
  valid: [
    {
      name: 'a member of the default chain of SDK v2, and of a list that a chain gets',
      filename: 'lambda/file.js',
      code: `
const AWS = require('aws-sdk');
AWS.CredentialProviderChain.defaultProviders = [() => new AWS.ECSCredentials(), () => new AWS.SharedIniFileCredentials({ profile: 'photos' })];
const own = [() => new AWS.ECSCredentials(), () => new AWS.SharedIniFileCredentials({ profile: 'photos' })];
exports.s3 = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain(own) });
`,
    },
    {
      name: 'a script in the folder of a server',
      filename: 'server/scripts/seed.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'photos' }) });
`,
    },
    {
      name: 'a function of Lambda that a developer runs by hand',
      filename: 'handlers/photos/run-local.ts',
      code: `
import type { SQSEvent } from 'aws-lambda';
process.env.AWS_PROFILE = 'photos';
export const event: SQSEvent = { Records: [] };
`,
    },
  ],
  invalid: [
    {
      name: 'a folder of a server',
      filename: 'server/store.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'photos' }) });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'fromIni',
            profile: 'photos',
            wayOut: 'Let the default provider chain find the credentials: AWS_PROFILE can name a profile where people run this',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: '', condition: 'the role (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: process.env.PROFILE }) });
`,
    },
    {
      name: 'a function of Lambda',
      filename: 'handlers/photos/handle.ts',
      code: `
import type { SQSEvent } from 'aws-lambda';
process.env.AWS_PROFILE = 'photos';
export const event: SQSEvent = { Records: [] };
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'photos',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it imports the types of AWS Lambda)",
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import type { SQSEvent } from 'aws-lambda';
export const event: SQSEvent = { Records: [] };
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is no chain',
      filename: 'lambda/file.js',
      code: `
const AWS = require('aws-sdk');
exports.all = [new AWS.SharedIniFileCredentials({ profile: 'photos' })];
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'SharedIniFileCredentials',
            profile: 'photos',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 68,
        },
      ],
    },
  ],
});
