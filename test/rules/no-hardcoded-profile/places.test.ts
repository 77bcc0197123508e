import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-profile: where it speaks', noHardcodedProfile, {
  valid: [
    {
      name: 'sst.config.ts',
      filename: 'sst.config.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'bin/app.ts',
      filename: 'bin/app.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'infra/bin/deploy.ts',
      filename: 'infra/bin/deploy.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'scripts/seed.ts',
      filename: 'scripts/seed.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'packages/api/script/seed.ts',
      filename: 'packages/api/script/seed.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'src/file.ts',
      filename: 'src/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'ci/file.ts',
      filename: 'ci/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: '.github/file.ts',
      filename: '.github/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'test/file.ts',
      filename: 'test/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'src/file.test.ts',
      filename: 'src/file.test.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'a script that imports a framework',
      filename: 'scripts/serve.ts',
      code: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
express();
export const s3 = new S3Client({ profile: 'alex' });
`,
    },
    {
      name: 'a test, everywhere',
      filename: 'test/file.ts',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'a browser, everywhere',
      filename: 'src/file.ts',
      options: [{ everywhere: true }],
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'the host in the settings',
      filename: 'lambda/file.ts',
      settings: { 'aws-credentials': { host: 'workstation' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
`,
    },
    {
      name: 'a choice by stage',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: fromIni({ profile: process.env.STAGE === 'prod' ? 'prod' : 'dev' }) });
`,
    },
    {
      name: 'a choice by flag',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
const local = fromIni({ profile: 'alex' });
export const s3 = new S3Client({ credentials: isLocal ? local : undefined });
`,
    },
    {
      name: 'a choice of a function',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const isLocal = process.env.STAGE === 'local';
const local = () => fromIni({ profile: 'alex' });
export const s3 = new S3Client({ credentials: isLocal ? local() : undefined });
`,
    },
    {
      name: 'a spread under a condition',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isLocal = process.env.STAGE === 'local';
export const s3 = new S3Client({ ...(isLocal ? { profile: 'alex' } : {}) });
`,
    },
    {
      name: 'a case of a stage',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export function open() {
  switch (process.env.STAGE) {
    case 'dev':
      return new S3Client({ credentials: fromIni({ profile: 'dev' }) });
    default:
      return new S3Client({});
  }
}
`,
    },
    {
      name: 'after the host has left',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export function open() {
  if (process.env.STAGE) return new S3Client({});
  return new S3Client({ credentials: fromIni({ profile: 'alex' }) });
}
`,
    },
    {
      name: 'a member of a chain',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { createCredentialChain, fromIni, fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: createCredentialChain(fromInstanceMetadata(), fromIni({ profile: 'alex' })) });
`,
    },
    {
      name: 'a member of a chain of SDK v2',
      filename: 'lambda/file.ts',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentialProvider: new AWS.CredentialProviderChain([() => new AWS.SharedIniFileCredentials({ profile: 'alex' })]) });
`,
    },
    {
      name: 'a store of another vendor',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ endpoint: 'https://0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com', credentials: fromIni({ profile: 'r2' }) });
`,
    },
  ],
  invalid: [
    {
      name: 'no sign of a host, everywhere',
      options: [{ everywhere: true }],
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
            wayOut: 'Let the default provider chain find the credentials: AWS_PROFILE can name a profile where people run this',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
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
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'a script, everywhere: who runs it is signed in',
      filename: 'scripts/seed.ts',
      options: [{ everywhere: true }],
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
            wayOut: 'Let the default provider chain find the profile that you are signed in with (a workstation: it lies in a folder of scripts)',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the profile of whoever is signed in', condition: '', needs: '' },
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
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'a client in a script, everywhere',
      filename: 'bin/app.ts',
      options: [{ everywhere: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
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
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
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
export const s3 = new S3Client({});
`,
    },
    {
      name: 'the configuration of SST, everywhere',
      filename: 'sst.config.ts',
      options: [{ everywhere: true }],
      code: `
process.env.AWS_PROFILE = 'alex';
`,
      errors: [
        {
          messageId: 'profile',
          data: {
            name: 'process.env.AWS_PROFILE',
            profile: 'alex',
            wayOut: 'Leave the name out, so that AWS_PROFILE can give one where the code runs',
          },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'AWS_PROFILE can name one' },
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
process.env.AWS_PROFILE ??= 'alex';
`,
    },
    {
      name: 'a CI job, everywhere',
      filename: '.github/file.ts',
      options: [{ everywhere: true }],
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
            wayOut: "Let the job exchange the CI service's OIDC token for a role before it runs (a CI job: it lies in the folder of a CI service)",
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
          suggestions: [
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
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'the server that Express keeps in bin',
      filename: 'bin/www.ts',
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
      neighbour: {
        filename: 'bin/deploy.ts',
        code: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
express();
export const s3 = new S3Client({ profile: 'alex' });
`,
      },
    },
    {
      name: 'the host in the settings',
      settings: { 'aws-credentials': { host: 'aws-container' } },
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
            wayOut: "Let the default provider chain find the task's or pod's role",
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 72,
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
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromInstanceMetadata() });
`,
    },
  ],
});
