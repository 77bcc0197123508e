import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: who gets the identity', noInlineCredentials, {
  valid: [
    {
      name: 'aws4fetch takes nothing but an identity',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! });
`,
    },
    {
      name: 'unstorage takes nothing but an identity',
      code: `
import s3Driver from 'unstorage/drivers/s3';
export const driver = s3Driver({ accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY!, endpoint: 'https://s3.eu-west-1.amazonaws.com', bucket: 'photos', region: 'eu-west-1' });
`,
    },
    {
      name: 'kafkajs takes nothing but an identity',
      code: `
import { Kafka } from 'kafkajs';
export const kafka = new Kafka({ brokers: ['b:9098'], sasl: { mechanism: 'aws', authorizationIdentity: 'AIDA', accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: 'SES over SMTP takes nothing but an identity',
      code: `
import nodemailer from 'nodemailer';
export const mail = nodemailer.createTransport({ service: 'SES', auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS } });
`,
    },
    {
      name: 'a class with the same name',
      code: `
import { S3Client } from './fake';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
  ],
  invalid: [
    {
      name: 'options of a client of SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  region: 'eu-west-1',
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.S3',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  region: 'eu-west-1',
});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  credentials: new AWS.SharedIniFileCredentials(),
  region: 'eu-west-1',
});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }),
  region: 'eu-west-1',
});
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  credentials: new AWS.EnvironmentCredentials('AWS'),
  region: 'eu-west-1',
});
`,
            },
            {
              messageId: 'addToken',
              data: { option: 'sessionToken' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
  region: 'eu-west-1',
});
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ region: 'eu-west-1' });
`,
    },
    {
      name: '`credentials` of SDK v2',
      filename: 'lambda/a.ts',
      code: `
import * as AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.Credentials(process.env.PHOTOS_KEY_ID!, process.env.PHOTOS_KEY!) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.S3',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import * as AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import * as AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object as `credentials` of SDK v2',
      filename: 'lambda/a.ts',
      code: `
import { SQS } from 'aws-sdk';
export const sqs = new SQS({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'SQS',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 43,
          endLine: 3,
          endColumn: 128,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { SQS } from 'aws-sdk';
export const sqs = new SQS({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import { SQS, ChainableTemporaryCredentials } from 'aws-sdk';
export const sqs = new SQS({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
    },
  ],
});
