import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

const settings = { 'aws-credentials': { direction: 'explicit' } };

runRule('no-credentials-file under the direction explicit', noCredentialsFile, {
  valid: [],
  invalid: [
    {
      name: 'loadFromPath is not removed',
      filename: 'lambda/file.ts',
      settings,
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Give each client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`, and set the region in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ credentials });
`,
    },
    {
      name: 'nor off AWS',
      settings: { 'aws-credentials': { direction: 'explicit', host: 'ci' } },
      code: `
import AWS from 'aws-sdk';
AWS.config.loadFromPath('./config.json');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'AWS.config.loadFromPath',
            wayOut: 'Give each client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`, and set the region in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ credentials });
`,
    },
    {
      name: 'a class',
      filename: 'lambda/file.ts',
      settings,
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.FileSystemCredentials('./config.json') });
`,
      errors: [
        {
          messageId: 'load',
          data: {
            name: 'FileSystemCredentials',
            wayOut: 'Give the client the identity that is meant: a credentials object from the caller, or `ChainableTemporaryCredentials` with `masterCredentials`',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 91,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import { credentials } from './tenants.js';
export const s3 = new AWS.S3({ credentials });
`,
    },
    {
      name: 'a path: no variable gives another one',
      filename: 'lambda/file.ts',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess({ filepath: '/srv/app/credentials', profile: process.env.TENANT_PROFILE }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'fromProcess',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 93,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
export const s3 = new S3Client({ credentials: provider });
`,
    },
    {
      name: 'a path in a variable',
      filename: 'lambda/file.ts',
      settings,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { provider } from './tenants.js';
process.env.AWS_SHARED_CREDENTIALS_FILE = '/srv/app/credentials';
export const s3 = new S3Client({ credentials: provider });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'process.env.AWS_SHARED_CREDENTIALS_FILE',
            wayOut: 'Give each client the identity that is meant: a credential provider from the caller, or `fromTemporaryCredentials` with `masterCredentials`',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 65,
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
