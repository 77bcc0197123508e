import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: packages for storage and infrastructure', noInlineCredentials, {
  valid: [
    {
      name: 'Bun, where the environment may name a store',
      code: `
import { S3Client } from 'bun';
export const photos = new S3Client({ bucket: 'photos', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'a method of Bun, for a store of another vendor',
      code: `
import { s3 } from 'bun';
export const photo = s3.file('a.jpg', { endpoint: 'https://photos.nyc3.digitaloceanspaces.com', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'an emulator behind a provider of Pulumi',
      filename: 'infra.js',
      code: `
import * as aws from '@pulumi/aws';
export const local = new aws.Provider('local', { accessKey: process.env.KEY_ID, secretKey: process.env.KEY, endpoints: [{ s3: 'http://localhost:4566' }] });
`,
    },
    {
      name: 'an emulator behind a provider of CDKTF',
      filename: 'infra.js',
      code: `
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
export const local = (scope) => new AwsProvider(scope, 'local', { accessKey: process.env.KEY_ID, secretKey: process.env.KEY, endpoints: [{ s3: 'http://localhost:4566' }] });
`,
    },
    {
      name: 'a backend of CDKTF in another store',
      filename: 'infra.js',
      code: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k', endpoints: { s3: 'https://minio.example.com' }, accessKey: process.env.KEY_ID, secretKey: process.env.KEY });
`,
    },
  ],
  invalid: [
    {
      name: 'Bun, for AWS',
      filename: 'lambda/a.ts',
      code: `
import { S3Client } from 'bun';
export const photos = new S3Client({ bucket: 'photos', endpoint: 'https://s3.eu-west-1.amazonaws.com', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 145,
          endLine: 3,
          endColumn: 185,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from 'bun';
export const photos = new S3Client({ bucket: 'photos', endpoint: 'https://s3.eu-west-1.amazonaws.com' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from 'bun';
export const photos = new S3Client({ bucket: 'photos', endpoint: 'https://s3.eu-west-1.amazonaws.com' });
`,
    },
    {
      name: '@strapi/provider-upload-aws-s3',
      filename: 'lambda/a.js',
      code: `
const s3 = require('@strapi/provider-upload-aws-s3');
module.exports = { init: () => s3.init({ s3Options: { region: 'eu-west-1', params: { Bucket: 'photos' }, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } } }) };
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 's3.init',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 119,
          endLine: 3,
          endColumn: 202,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const s3 = require('@strapi/provider-upload-aws-s3');
module.exports = { init: () => s3.init({ s3Options: { region: 'eu-west-1', params: { Bucket: 'photos' } } }) };
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
const s3 = require('@strapi/provider-upload-aws-s3');
const { fromTemporaryCredentials } = require('@aws-sdk/credential-providers');
module.exports = { init: () => s3.init({ s3Options: { region: 'eu-west-1', params: { Bucket: 'photos' }, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) } }) };
`,
            },
          ],
        },
      ],
      neighbour: `
const s3 = require('@strapi/provider-upload-aws-s3');
module.exports = { init: () => s3.init({ s3Options: { region: 'eu-west-1', params: { Bucket: 'photos' } } }) };
`,
    },
    {
      name: '@adonisjs/drive',
      filename: 'lambda/a.ts',
      code: `
import { services } from '@adonisjs/drive';
export const s3 = services.s3({ bucket: 'photos', region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'services.s3',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 170,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { services } from '@adonisjs/drive';
export const s3 = services.s3({ bucket: 'photos', region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { services } from '@adonisjs/drive';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = services.s3({ bucket: 'photos', region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN }, clientConfig: { region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { services } from '@adonisjs/drive';
export const s3 = services.s3({ bucket: 'photos', region: 'auto', endpoint: process.env.R2!, credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'a provider of CDKTF',
      filename: 'infra.js',
      code: `
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
export const make = (scope) => new AwsProvider(scope, 'aws', { region: 'eu-west-1', accessKey: process.env.PHOTOS_KEY_ID, secretKey: process.env.PHOTOS_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AwsProvider',
            origin: 'environment variables',
            wayOut: 'Let the tool assume a role for the task, by its own option for that',
          },
          line: 3,
          column: 123,
          endLine: 3,
          endColumn: 156,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: 'the credentials',
                found: 'the role, which then signs in place of these keys',
                condition: ' (if this runs on AWS with a role)',
              },
              output: `
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
export const make = (scope) => new AwsProvider(scope, 'aws', { region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
export const make = (scope) => new AwsProvider(scope, 'aws', { region: 'eu-west-1' });
`,
    },
    {
      name: 'a provider of CDKTF as a member of the package',
      filename: 'infra.js',
      code: `
import * as aws from '@cdktf/provider-aws';
export const make = (scope) => new aws.provider.AwsProvider(scope, 'aws', { accessKey: process.env.AWS_ACCESS_KEY_ID, secretKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'aws.provider.AwsProvider',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 119,
          endLine: 3,
          endColumn: 163,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import * as aws from '@cdktf/provider-aws';
export const make = (scope) => new aws.provider.AwsProvider(scope, 'aws', {});
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'token' },
              output: `
import * as aws from '@cdktf/provider-aws';
export const make = (scope) => new aws.provider.AwsProvider(scope, 'aws', { accessKey: process.env.AWS_ACCESS_KEY_ID, secretKey: process.env.AWS_SECRET_ACCESS_KEY, token: process.env.AWS_SESSION_TOKEN });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as aws from '@cdktf/provider-aws';
export const make = (scope) => new aws.provider.AwsProvider(scope, 'aws', { profile: process.env.AWS_PROFILE });
`,
    },
    {
      name: 'a backend of CDKTF',
      filename: 'infra.js',
      code: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k', accessKey: process.env.PHOTOS_KEY_ID, secretKey: process.env.PHOTOS_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Backend',
            origin: 'environment variables',
            wayOut: 'Let the tool assume a role for the task, by its own option for that',
          },
          line: 3,
          column: 123,
          endLine: 3,
          endColumn: 156,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: 'the credentials',
                found: 'the role, which then signs in place of these keys',
                condition: ' (if this runs on AWS with a role)',
              },
              output: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Backend } from 'cdktf';
export const backend = (scope) => new S3Backend(scope, { bucket: 'state', key: 'k' });
`,
    },
    {
      name: 'a remote state of CDKTF',
      filename: 'infra.js',
      code: `
import { DataTerraformRemoteStateS3 } from 'cdktf';
export const state = (scope) => new DataTerraformRemoteStateS3(scope, 'state', { bucket: 'state', key: 'k', accessKey: process.env.PHOTOS_KEY_ID, secretKey: process.env.PHOTOS_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'DataTerraformRemoteStateS3',
            origin: 'environment variables',
            wayOut: 'Let the tool assume a role for the task, by its own option for that',
          },
          line: 3,
          column: 147,
          endLine: 3,
          endColumn: 180,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: 'the credentials',
                found: 'the role, which then signs in place of these keys',
                condition: ' (if this runs on AWS with a role)',
              },
              output: `
import { DataTerraformRemoteStateS3 } from 'cdktf';
export const state = (scope) => new DataTerraformRemoteStateS3(scope, 'state', { bucket: 'state', key: 'k' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { DataTerraformRemoteStateS3 } from 'cdktf';
export const state = (scope) => new DataTerraformRemoteStateS3(scope, 'state', { bucket: 'state', key: 'k' });
`,
    },
  ],
});
