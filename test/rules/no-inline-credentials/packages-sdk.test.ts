import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: packages that hand on an SDK', noInlineCredentials, {
  valid: [
    {
      name: 'an emulator of DynamoDB through dynamoose',
      code: `
import dynamoose from 'dynamoose';
dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB({ endpoint: 'http://localhost:8000', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } }));
`,
    },
    {
      name: 'another member of dynamoose',
      code: `
import dynamoose from 'dynamoose';
export const cats = dynamoose.model('Cat', { accessKeyId: String, secretAccessKey: String });
`,
    },
  ],
  invalid: [
    {
      name: 'dynamoose 1',
      filename: 'lambda/a.js',
      code: `
const dynamoose = require('dynamoose');
exports.s3 = new dynamoose.AWS.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'dynamoose.AWS.S3',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 77,
          endLine: 3,
          endColumn: 116,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: '', condition: 'the role, which then signs in place of these keys' },
              output: `
const dynamoose = require('dynamoose');
exports.s3 = new dynamoose.AWS.S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const dynamoose = require('dynamoose');
exports.s3 = new dynamoose.AWS.S3({ credentials: new dynamoose.AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
const dynamoose = require('dynamoose');
exports.s3 = new dynamoose.AWS.S3({ region: 'eu-west-1' });
`,
    },
    {
      name: 'dynamoose 2',
      filename: 'lambda/a.js',
      code: `
const { aws } = require('dynamoose');
exports.s3 = new aws.sdk.S3({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'aws.sdk.S3',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: '', condition: 'the role, which then signs in place of these keys' },
              output: `
const { aws } = require('dynamoose');
exports.s3 = new aws.sdk.S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const { aws } = require('dynamoose');
exports.s3 = new aws.sdk.S3({ credentials: new aws.sdk.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
const { aws } = require('dynamoose');
exports.s3 = new aws.sdk.S3({ region: 'eu-west-1' });
`,
    },
    {
      name: 'a client of dynamoose 2',
      filename: 'lambda/a.js',
      code: `
const dynamoose = require('dynamoose');
dynamoose.aws.ddb.set(new dynamoose.aws.sdk.DynamoDB({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } }));
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'dynamoose.aws.sdk.DynamoDB',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 69,
          endLine: 3,
          endColumn: 152,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const dynamoose = require('dynamoose');
dynamoose.aws.ddb.set(new dynamoose.aws.sdk.DynamoDB({}));
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const dynamoose = require('dynamoose');
dynamoose.aws.ddb.set(new dynamoose.aws.sdk.DynamoDB({ credentials: new dynamoose.aws.sdk.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) }));
`,
            },
          ],
        },
      ],
      neighbour: `
const dynamoose = require('dynamoose');
dynamoose.aws.ddb.set(new dynamoose.aws.sdk.DynamoDB({}));
`,
    },
    {
      name: 'dynamoose 3 and 4',
      filename: 'lambda/a.ts',
      code: `
import * as dynamoose from 'dynamoose';
dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB({ region: 'eu-west-1', credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } }));
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'dynamoose.aws.ddb.DynamoDB',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 175,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import * as dynamoose from 'dynamoose';
dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB({ region: 'eu-west-1' }));
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import * as dynamoose from 'dynamoose';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) }));
`,
            },
          ],
        },
      ],
      neighbour: `
import * as dynamoose from 'dynamoose';
dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB({ region: 'eu-west-1' }));
`,
    },
    {
      name: 'the SES transport of nodemailer with a client of SDK v3',
      filename: 'lambda/a.ts',
      code: `
import nodemailer from 'nodemailer';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
const sesClient = new SESv2Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
export const mail = nodemailer.createTransport({ SES: { sesClient, SendEmailCommand } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'SESv2Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import nodemailer from 'nodemailer';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
const sesClient = new SESv2Client({});
export const mail = nodemailer.createTransport({ SES: { sesClient, SendEmailCommand } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import nodemailer from 'nodemailer';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sesClient = new SESv2Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const mail = nodemailer.createTransport({ SES: { sesClient, SendEmailCommand } });
`,
            },
          ],
        },
      ],
      neighbour: `
import nodemailer from 'nodemailer';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
const sesClient = new SESv2Client({});
export const mail = nodemailer.createTransport({ SES: { sesClient, SendEmailCommand } });
`,
    },
    {
      name: 'the SES transport of nodemailer 6 with a client of SDK v3',
      filename: 'lambda/a.js',
      code: `
const nodemailer = require('nodemailer');
const aws = require('@aws-sdk/client-ses');
module.exports = nodemailer.createTransport({ SES: { ses: new aws.SES({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY } }), aws } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'aws.SES',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 86,
          endLine: 4,
          endColumn: 169,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const nodemailer = require('nodemailer');
const aws = require('@aws-sdk/client-ses');
module.exports = nodemailer.createTransport({ SES: { ses: new aws.SES({}), aws } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
const nodemailer = require('nodemailer');
const aws = require('@aws-sdk/client-ses');
const { fromTemporaryCredentials } = require('@aws-sdk/credential-providers');
module.exports = nodemailer.createTransport({ SES: { ses: new aws.SES({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) }), aws } });
`,
            },
          ],
        },
      ],
      neighbour: `
const nodemailer = require('nodemailer');
const aws = require('@aws-sdk/client-ses');
module.exports = nodemailer.createTransport({ SES: { ses: new aws.SES({}), aws } });
`,
    },
    {
      name: 'the SES transport of nodemailer 6 with a client of SDK v2',
      filename: 'lambda/a.js',
      code: `
const nodemailer = require('nodemailer');
const AWS = require('aws-sdk');
module.exports = nodemailer.createTransport({ SES: new AWS.SES({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, apiVersion: '2010-12-01' }) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.SES',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 106,
          endLine: 4,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const nodemailer = require('nodemailer');
const AWS = require('aws-sdk');
module.exports = nodemailer.createTransport({ SES: new AWS.SES({ apiVersion: '2010-12-01' }) });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const nodemailer = require('nodemailer');
const AWS = require('aws-sdk');
module.exports = nodemailer.createTransport({ SES: new AWS.SES({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), apiVersion: '2010-12-01' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
const nodemailer = require('nodemailer');
const AWS = require('aws-sdk');
module.exports = nodemailer.createTransport({ SES: new AWS.SES({ apiVersion: '2010-12-01' }) });
`,
    },
    {
      name: 'the SES transport of nodemailer before version 1',
      filename: 'lambda/a.js',
      code: `
const nodemailer = require('nodemailer');
module.exports = nodemailer.createTransport('SES', { AWSAccessKeyID: process.env.PHOTOS_KEY_ID, AWSSecretKey: process.env.PHOTOS_KEY });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'nodemailer.createTransport',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 97,
          endLine: 3,
          endColumn: 133,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const nodemailer = require('nodemailer');
module.exports = nodemailer.createTransport('SES', {});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: ' (needs the package aws-sdk)' },
              output: `
const nodemailer = require('nodemailer');
const { ChainableTemporaryCredentials } = require('aws-sdk');
module.exports = nodemailer.createTransport('SES', { credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
const nodemailer = require('nodemailer');
module.exports = nodemailer.createTransport('SMTP', { AWSAccessKeyID: process.env.PHOTOS_KEY_ID, AWSSecretKey: process.env.PHOTOS_KEY });
`,
    },
    {
      name: 'connect-dynamodb 2',
      filename: 'lambda/a.js',
      code: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
module.exports = session({ store: new DynamoDBStore({ table: 'sessions', AWSConfigJSON: { accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY, region: 'eu-west-1' } }) });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'DynamoDBStore',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 131,
          endLine: 4,
          endColumn: 170,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
module.exports = session({ store: new DynamoDBStore({ table: 'sessions', AWSConfigJSON: { region: 'eu-west-1' } }) });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: ' (needs the package aws-sdk)' },
              output: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
const { ChainableTemporaryCredentials } = require('aws-sdk');
module.exports = session({ store: new DynamoDBStore({ table: 'sessions', AWSConfigJSON: { credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
const session = require('express-session');
const DynamoDBStore = require('connect-dynamodb')(session);
module.exports = session({ store: new DynamoDBStore({ table: 'sessions', AWSConfigJSON: { region: 'eu-west-1' } }) });
`,
    },
  ],
});
