import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

// Several sources for one client.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'a profile alone',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', profile: 'reports' });
`,
    },
    {
      name: 'a profile that gives the region',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ profile: 'reports', credentials: fromEnv() });
`,
    },
    {
      name: 'a profile that the provider looks at',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', profile: 'reports', credentials: fromIni() });
`,
    },
    {
      name: 'a profile that may not be given',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', profile: process.env.REPORTS_PROFILE, credentials: fromEnv() });
`,
    },
    {
      name: 'credentials that may not be given',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { credentials } from './config';
export const s3 = new S3Client({ region: 'eu-central-1', profile: 'reports', credentials });
`,
    },
    {
      name: 'keys alone in SDK v2',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: process.env.REPORTS_KEY_ID, secretAccessKey: process.env.REPORTS_KEY });
`,
    },
    {
      name: 'keys beside nothing',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: process.env.REPORTS_KEY_ID, secretAccessKey: process.env.REPORTS_KEY, credentials: null });
`,
    },
    {
      name: 'a chain beside nothing',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: null, credentialProvider: new AWS.CredentialProviderChain() });
`,
    },
    {
      name: 'an emulator',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const credentials = new AWS.Credentials('test', 'test');
module.exports = new AWS.S3({ endpoint: 'http://localhost:4566', accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY, credentials });
`,
    },
    {
      name: 'a choice by a test',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata, fromIni } from '@aws-sdk/credential-providers';

const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: isLocal ? fromIni({ profile: 'reports' }) : fromContainerMetadata() });
`,
    },
    {
      name: 'a choice that the default chain cannot make',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const isLocal = process.env.STAGE === 'local';
const role = fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
export const s3 = new S3Client({ region: 'eu-central-1', credentials: isLocal ? fromIni({ profile: 'reports' }) : role });
`,
    },
    {
      name: 'a choice of a sign-in that is in the code',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';

const credentials = process.env.CI ? undefined : fromSSO({ profile: 'reports', ssoSession: 'company' });
export const s3 = new S3Client({ region: 'eu-central-1', credentials });
`,
    },
    {
      name: 'a choice between profiles',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';

const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: isLocal ? fromIni({ profile: 'reports' }) : fromIni({ profile: 'other' }) });
`,
    },
    {
      name: 'a choice of a store',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata, fromIni } from '@aws-sdk/credential-providers';

const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials: isLocal ? fromIni() : fromContainerMetadata() });
`,
    },
  ],
  invalid: [
    {
      name: 'a profile beside a provider',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  profile: 'reports', // at home
  credentials: fromEnv(),
});
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'S3Client',
            used: 'credentials',
            unused: '`profile`',
            wayOut: 'Remove `profile`, or `credentials` where the other is meant',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`profile`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromEnv(),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromEnv() });
`,
    },
    {
      name: 'a profile beside an identity',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: process.env.REPORTS_KEY_ID!, secretAccessKey: process.env.REPORTS_KEY! },
  profile: 'reports',
});
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'S3Client',
            used: 'credentials',
            unused: '`profile`',
            wayOut: 'Remove `profile`, or `credentials` where the other is meant',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`profile`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: process.env.REPORTS_KEY_ID!, secretAccessKey: process.env.REPORTS_KEY! },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys beside credentials in SDK v2',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({
  accessKeyId: process.env.REPORTS_KEY_ID,
  secretAccessKey: process.env.REPORTS_KEY,
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }),
});
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'AWS.S3',
            used: 'credentials',
            unused: '`accessKeyId`, `secretAccessKey`',
            wayOut: 'Remove `accessKeyId`, `secretAccessKey`, or `credentials` where the other is meant',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`accessKeyId`, `secretAccessKey`' },
              output: `
const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');

exports.s3 = new AWS.S3({
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }),
});
`,
    },
    {
      name: 'a chain beside credentials in SDK v2',
      code: `
import { CredentialProviderChain, ECSCredentials, S3 } from 'aws-sdk';

export const s3 = new S3({ credentials: new ECSCredentials(), credentialProvider: new CredentialProviderChain() });
`,
      errors: [
        {
          messageId: 'beside',
          data: {
            consumer: 'S3',
            used: 'credentials',
            unused: '`credentialProvider`',
            wayOut: 'Remove `credentialProvider`, or `credentials` where the other is meant',
          },
          line: 4,
          column: 63,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'dropUnused',
              data: { what: '`credentialProvider`' },
              output: `
import { ECSCredentials, S3 } from 'aws-sdk';

export const s3 = new S3({ credentials: new ECSCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { ECSCredentials, S3 } from 'aws-sdk';

export const s3 = new S3({ credentials: new ECSCredentials() });
`,
    },
    {
      name: 'a choice between a profile and a role',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata, fromIni } from '@aws-sdk/credential-providers';

const isLocal = process.env.STAGE === 'local';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: isLocal ? fromIni({ profile: 'reports' }) : fromContainerMetadata(),
});
`,
      errors: [
        {
          messageId: 'choice',
          data: {
            consumer: 'S3Client',
            sources: '`fromIni()`, `fromContainerMetadata()`',
            wayOut: 'Leave it to the default provider chain, which finds a profile where people run this, and the role elsewhere',
          },
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'leaveChoice',
              data: { profile: ', and name a profile with AWS_PROFILE where people run this' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-central-1' });
`,
    },
    {
      name: 'a choice between a sign-in and nothing',
      options: [{ choices: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromSSO } from '@aws-sdk/credential-providers';

const credentials = process.env.CI ? undefined : fromSSO({ profile: 'reports' });

export const s3 = new S3Client({ region: 'eu-central-1', credentials });
`,
      errors: [
        {
          messageId: 'choice',
          data: {
            consumer: 'S3Client',
            sources: '`fromSSO()`',
            wayOut: 'Leave it to the default provider chain, which finds a profile where people run this, and the role elsewhere',
          },
          line: 7,
          column: 58,
          endLine: 7,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'leaveChoice',
              data: { profile: ', and name a profile with AWS_PROFILE where people run this' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-central-1' });
`,
            },
          ],
        },
      ],
    },
  ],
});
