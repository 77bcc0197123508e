import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-profile: profiles of clients and variables', noHardcodedProfile, {
  valid: [
    {
      name: 'beside credentials of its own',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ profile: 'alex', credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'SDK v2 has no such option',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ profile: 'alex' } as AWS.S3.ClientConfiguration);
`,
    },
    {
      name: 'a default for a variable',
      filename: 'functions/api/file.ts',
      code: `
process.env.AWS_PROFILE ??= 'alex';
process.env.AWS_PROFILE ||= 'alex';
`,
    },
    {
      name: 'a variable that goes',
      filename: 'lambda/file.ts',
      code: `
delete process.env.AWS_PROFILE;
`,
    },
    {
      name: 'another variable',
      filename: 'lambda/file.ts',
      code: `
process.env.APP_PROFILE = 'alex';
`,
    },
    {
      name: 'an option of somebody else',
      filename: 'lambda/file.ts',
      code: `
import { open } from './aws.ts';
export const s3 = open({ profile: 'alex' });
`,
    },
  ],
  invalid: [
    {
      name: 'a client',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
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
export const s3 = new S3Client({ region: 'eu-west-1', profile: process.env.PROFILE });
`,
    },
    {
      name: 'a signer',
      filename: 'lambda/file.ts',
      code: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app', profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'Signer',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 81,
          endLine: 3,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Signer } from '@aws-sdk/rds-signer';
export const signer = new Signer({ hostname: 'db', port: 5432, username: 'app' });
`,
    },
    {
      name: 'a client of another package',
      filename: 'lambda/file.js',
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
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import awsLite from '@aws-lite/client';
export const aws = await awsLite({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import lite from './lite.js';
export const aws = await lite({ region: 'eu-west-1', profile: 'alex' });
`,
    },
    {
      name: 'options by name',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1', profile: 'alex' };
export const s3 = new S3Client(options);
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1' };
export const s3 = new S3Client(options);
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const options = { region: 'eu-west-1', profile: 'default' };
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'an option that is set later',
      filename: 'lambda/file.ts',
      code: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const options: S3ClientConfig = {};
options.profile = 'alex';
export const s3 = new S3Client(options);
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const options: S3ClientConfig = {};
export const s3 = new S3Client(options);
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const options: S3ClientConfig = {};
if (process.env.IS_LOCAL) options.profile = 'alex';
export const s3 = new S3Client(options);
`,
    },
    {
      name: 'a client where nobody knows the host',
      code: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
express();
export const s3 = new S3Client({ profile: 'alex' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'S3Client',
            profile: 'alex',
            wayOut: 'Leave the name out, so that AWS_PROFILE can give one where the code runs',
          },
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
              output: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
express();
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ profile: 'alex' });
`,
    },
    {
      name: 'AWS_PROFILE',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
process.env.AWS_PROFILE = 'alex';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
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
if (process.env.IS_LOCAL) process.env.AWS_PROFILE = 'alex';
export const s3 = new S3Client({});
`,
    },
    {
      name: 'AWS_PROFILE in a file that names no package',
      filename: 'lambda/file.ts',
      code: `
process.env['AWS_PROFILE'] = 'alex';
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
process.env['AWS_PROFILE'] = process.env['STAGE_PROFILE'];
`,
    },
    {
      name: 'variables that are merged',
      filename: 'lambda/file.ts',
      code: `
Object.assign(process.env, { AWS_PROFILE: 'alex', AWS_REGION: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 2,
          column: 30,
          endLine: 2,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
Object.assign(process.env, { AWS_REGION: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
Object.assign(process.env, { AWS_REGION: 'eu-west-1' });
`,
    },
    {
      name: 'a variable that is merged alone',
      filename: 'lambda/file.ts',
      code: `
Object.assign(process.env, { AWS_PROFILE: 'alex' });
export {};
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 2,
          column: 30,
          endLine: 2,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: `
export {};
`,
            },
          ],
        },
      ],
      neighbour: `
Object.assign({}, { AWS_PROFILE: 'alex' });
export {};
`,
    },
  ],
});
