import rule from '../../../rules/max-session-duration.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('max-session-duration', rule, {
  valid: [
    {
      name: 'durations of other things, and of somebody else',
      code: `
import { getSignedUrl } from './links.ts';
import { sign } from 'jsonwebtoken';
export const link = () => getSignedUrl('photos', 'a.jpg', { expiresIn: 31_536_000 });
export const token = () => sign({}, process.env.KEY ?? '', { expiresIn: 31_536_000 });
`,
    },
    {
      name: 'durations that are not known',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
export const take = (RoleArn: string, hours: number) =>
  new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: hours * 3600 * 100 });
`,
    },
    {
      name: 'what a test asks for',
      filename: 'sts.test.ts',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
export const command = new AssumeRoleCommand({ RoleArn: 'photos', RoleSessionName: 'photos', DurationSeconds: 86_400 });
`,
    },
  ],
  invalid: [
    {
      name: 'a presigned URL that AWS refuses',
      code: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
export const link = () => getSignedUrl(new S3Client({}), new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: 60 * 60 * 24 * 30 });
`,
      errors: [
        {
          messageId: 'fails',
          data: { limit: '7 days', given: '30 days' },
          line: 4,
          column: 129,
          endLine: 4,
          endColumn: 146,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '7 days', seconds: '604800' },
              output: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
export const link = () => getSignedUrl(new S3Client({}), new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: 604800 });
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
export const link = () => getSignedUrl(new S3Client({}), new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: 60 * 60 * 24 * 7 });
`,
    },
    {
      name: 'a presigned URL above the limit',
      options: [ { presignedUrl: 3600 } ],
      code: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({});
const DAY = 86_400;
export const link = () => getSignedUrl(s3, new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: DAY });
export const post = () => createPresignedPost(s3, { Bucket: 'photos', Key: 'a.jpg', Expires: 3601 });
`,
      errors: [
        {
          messageId: 'presignedUrl',
          data: { given: '1 day', limit: '1 hour' },
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({});
const DAY = 3600;
export const link = () => getSignedUrl(s3, new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: DAY });
export const post = () => createPresignedPost(s3, { Bucket: 'photos', Key: 'a.jpg', Expires: 3601 });
`,
            },
          ],
        },
        {
          messageId: 'presignedUrl',
          data: { given: '3601 seconds', limit: '1 hour' },
          line: 8,
          column: 94,
          endLine: 8,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({});
const DAY = 86_400;
export const link = () => getSignedUrl(s3, new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn: DAY });
export const post = () => createPresignedPost(s3, { Bucket: 'photos', Key: 'a.jpg', Expires: 3600 });
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({});
export const link = (expiresIn: number) => getSignedUrl(s3, new GetObjectCommand({ Bucket: 'photos', Key: 'a.jpg' }), { expiresIn });
export const post = () => createPresignedPost(s3, { Bucket: 'photos', Key: 'a.jpg', Expires: 3600 });
`,
    },
    {
      name: 'sessions of STS',
      code: `
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({});
export const take = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 86_400 }));
export const token = () => sts.send(new GetSessionTokenCommand({ DurationSeconds: 129_600 }));
export const provider = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 43_201 } });
`,
      errors: [
        {
          messageId: 'fails',
          data: { limit: '12 hours', given: '1 day' },
          line: 5,
          column: 128,
          endLine: 5,
          endColumn: 134,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '12 hours', seconds: '43200' },
              output: `
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({});
export const take = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 43200 }));
export const token = () => sts.send(new GetSessionTokenCommand({ DurationSeconds: 129_600 }));
export const provider = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 43_201 } });
`,
            },
          ],
        },
        {
          messageId: 'session',
          data: { given: '36 hours', limit: '12 hours' },
          line: 6,
          column: 83,
          endLine: 6,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '12 hours', seconds: '43200' },
              output: `
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({});
export const take = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 86_400 }));
export const token = () => sts.send(new GetSessionTokenCommand({ DurationSeconds: 43200 }));
export const provider = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 43_201 } });
`,
            },
          ],
        },
        {
          messageId: 'fails',
          data: { limit: '12 hours', given: '43201 seconds' },
          line: 7,
          column: 109,
          endLine: 7,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '12 hours', seconds: '43200' },
              output: `
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({});
export const take = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 86_400 }));
export const token = () => sts.send(new GetSessionTokenCommand({ DurationSeconds: 129_600 }));
export const provider = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 43200 } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({});
export const take = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 3600 }));
export const token = () => sts.send(new GetSessionTokenCommand({ DurationSeconds: 900 }));
export const provider = (RoleArn: string) => fromTemporaryCredentials({ params: { RoleArn, DurationSeconds: 43_200 } });
`,
    },
    {
      name: 'the maximum of a role',
      options: [ { session: 3600 } ],
      code: `
import { Duration } from 'aws-cdk-lib';
import { AccountRootPrincipal, CfnRole, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) => new Role(scope, 'Photos', { assumedBy: new AccountRootPrincipal(), maxSessionDuration: Duration.hours(12) });
export const first = (scope: Construct, trust: object) => new CfnRole(scope, 'Photos', { assumeRolePolicyDocument: trust, maxSessionDuration: 7200 });
`,
      errors: [
        {
          messageId: 'session',
          data: { given: '12 hours', limit: '1 hour' },
          line: 5,
          column: 130,
          endLine: 5,
          endColumn: 148,
        },
        {
          messageId: 'session',
          data: { given: '2 hours', limit: '1 hour' },
          line: 6,
          column: 143,
          endLine: 6,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
import { Duration } from 'aws-cdk-lib';
import { AccountRootPrincipal, CfnRole, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) => new Role(scope, 'Photos', { assumedBy: new AccountRootPrincipal(), maxSessionDuration: Duration.hours(12) });
export const first = (scope: Construct, trust: object) => new CfnRole(scope, 'Photos', { assumeRolePolicyDocument: trust, maxSessionDuration: 3600 });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Duration } from 'aws-cdk-lib';
import { AccountRootPrincipal, CfnRole, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) => new Role(scope, 'Photos', { assumedBy: new AccountRootPrincipal(), maxSessionDuration: Duration.minutes(60) });
export const first = (scope: Construct, trust: object) => new CfnRole(scope, 'Photos', { assumeRolePolicyDocument: trust, maxSessionDuration: 3600 });
`,
    },
    {
      name: 'SDK v2, and Pulumi',
      filename: 'links.js',
      options: [ { session: 3600, presignedUrl: 3600 } ],
      code: `
const AWS = require('aws-sdk');
const aws = require('@pulumi/aws');
const s3 = new AWS.S3();
const sts = new AWS.STS();
exports.link = () => s3.getSignedUrl('getObject', { Bucket: 'photos', Key: 'a.jpg', Expires: 60 * 60 * 24 * 365 });
exports.take = (RoleArn) => sts.assumeRole({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 7200 }).promise();
exports.role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', maxSessionDuration: 43200 });
`,
      errors: [
        {
          messageId: 'presignedUrl',
          data: { given: '365 days', limit: '1 hour' },
          line: 6,
          column: 94,
          endLine: 6,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
const AWS = require('aws-sdk');
const aws = require('@pulumi/aws');
const s3 = new AWS.S3();
const sts = new AWS.STS();
exports.link = () => s3.getSignedUrl('getObject', { Bucket: 'photos', Key: 'a.jpg', Expires: 3600 });
exports.take = (RoleArn) => sts.assumeRole({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 7200 }).promise();
exports.role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', maxSessionDuration: 43200 });
`,
            },
          ],
        },
        {
          messageId: 'session',
          data: { given: '2 hours', limit: '1 hour' },
          line: 7,
          column: 99,
          endLine: 7,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
const AWS = require('aws-sdk');
const aws = require('@pulumi/aws');
const s3 = new AWS.S3();
const sts = new AWS.STS();
exports.link = () => s3.getSignedUrl('getObject', { Bucket: 'photos', Key: 'a.jpg', Expires: 60 * 60 * 24 * 365 });
exports.take = (RoleArn) => sts.assumeRole({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 3600 }).promise();
exports.role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', maxSessionDuration: 43200 });
`,
            },
          ],
        },
        {
          messageId: 'session',
          data: { given: '12 hours', limit: '1 hour' },
          line: 8,
          column: 89,
          endLine: 8,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '1 hour', seconds: '3600' },
              output: `
const AWS = require('aws-sdk');
const aws = require('@pulumi/aws');
const s3 = new AWS.S3();
const sts = new AWS.STS();
exports.link = () => s3.getSignedUrl('getObject', { Bucket: 'photos', Key: 'a.jpg', Expires: 60 * 60 * 24 * 365 });
exports.take = (RoleArn) => sts.assumeRole({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 7200 }).promise();
exports.role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', maxSessionDuration: 3600 });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const aws = require('@pulumi/aws');
const s3 = new AWS.S3();
const sts = new AWS.STS();
exports.link = () => s3.getSignedUrl('getObject', { Bucket: 'photos', Key: 'a.jpg', Expires: 60 * 2 });
exports.take = (RoleArn) => sts.assumeRole({ RoleArn, RoleSessionName: 'photos', DurationSeconds: 3600 }).promise();
exports.role = new aws.iam.Role('photos', { assumeRolePolicy: '{}', maxSessionDuration: 3600 });
`,
    },
    {
      name: 'a client that a catch takes back',
      filename: 'client.js',
      code: `
const AWS = require('aws-sdk');
let s3 = null;
function start(config) {
  if (!config) return;
  try {
    s3 = new AWS.S3();
  } catch (error) {
    s3 = null;
  }
}
exports.link = (Key) => {
  if (!s3) throw new Error('no client');
  return s3.getSignedUrl('getObject', { Bucket: 'photos', Key, Expires: 864_000 });
};
`,
      errors: [
        {
          messageId: 'presignedUrl',
          data: { given: '10 days', limit: '7 days' },
          line: 14,
          column: 73,
          endLine: 14,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '7 days', seconds: '604800' },
              output: `
const AWS = require('aws-sdk');
let s3 = null;
function start(config) {
  if (!config) return;
  try {
    s3 = new AWS.S3();
  } catch (error) {
    s3 = null;
  }
}
exports.link = (Key) => {
  if (!s3) throw new Error('no client');
  return s3.getSignedUrl('getObject', { Bucket: 'photos', Key, Expires: 604800 });
};
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
let s3 = null;
function start(config) {
  if (!config) return;
  try {
    s3 = new AWS.S3();
  } catch (error) {
    s3 = null;
  }
}
exports.link = (Key) => {
  if (!s3) throw new Error('no client');
  return s3.getSignedUrl('getObject', { Bucket: 'photos', Key, Expires: 600 });
};
`,
    },
  ],
});
