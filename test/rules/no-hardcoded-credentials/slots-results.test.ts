import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: methods of what a call gives', noHardcodedCredentials, {
  valid: [
    {
      name: 'a method of the same name on something else',
      code: `
import { builder } from './builder';
export const config = builder().with_credentials('eu-west-1', 'backup-user-17', 'Tr0ub4dor-and-3-horses');
`,
    },
  ],
  invalid: [
    {
      name: 'a builder of aws-iot-device-sdk-v2',
      filename: 'a.ts',
      code: `
import { iot } from 'aws-iot-device-sdk-v2';
const builder = iot.AwsIotMqttConnectionConfigBuilder.new_with_websockets();
builder.with_clean_session(false);
builder.with_credentials('eu-west-1', '${ID}', '${SECRET}');
export const config = builder.build();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 5,
          column: 63,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { iot } from 'aws-iot-device-sdk-v2';
const builder = iot.AwsIotMqttConnectionConfigBuilder.new_with_websockets();
builder.with_clean_session(false);
builder.with_credentials('eu-west-1', process.env.AWS_ACCESS_KEY_ID!, process.env.AWS_SECRET_ACCESS_KEY!);
export const config = builder.build();
`,
            },
          ],
        },
      ],
      neighbour: `
import { iot } from 'aws-iot-device-sdk-v2';
const builder = iot.AwsIotMqttConnectionConfigBuilder.new_with_websockets();
builder.with_clean_session(false);
builder.with_credentials('eu-west-1', process.env.KEY_ID!, process.env.KEY!);
export const config = builder.build();
`,
    },
    {
      name: 'a chain of a builder',
      filename: 'a.ts',
      code: `
import { iot } from 'aws-crt';
export const config = iot.AwsIotMqttConnectionConfigBuilder.new_builder_for_websocket()
  .with_clean_session(false)
  .with_client_id('camera')
  .with_credentials('eu-west-1', 'backup-user-17', 'Tr0ub4dor-and-3-horses')
  .build();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 6,
          column: 52,
          endLine: 6,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `
import { iot } from 'aws-crt';
export const config = iot.AwsIotMqttConnectionConfigBuilder.new_builder_for_websocket()
  .with_clean_session(false)
  .with_client_id('camera')
  .with_credentials('eu-west-1', 'backup-user-17', process.env.AWS_SECRET_ACCESS_KEY!)
  .build();
`,
            },
          ],
        },
      ],
      neighbour: `
import { iot } from 'aws-crt';
export const config = iot.AwsIotMqttConnectionConfigBuilder.new_builder_for_websocket()
  .with_clean_session(false)
  .with_username('backup-user-17')
  .with_password('Tr0ub4dor-and-3-horses')
  .build();
`,
    },
    {
      name: 'new credentials of a device',
      filename: 'a.js',
      code: `
const awsIot = require('aws-iot-device-sdk');
const device = awsIot.device({ protocol: 'wss', host: process.env.HOST });
device.updateWebSocketCredentials('${ID}', '${SECRET}', '');
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const awsIot = require('aws-iot-device-sdk');
const device = awsIot.device({ protocol: 'wss', host: process.env.HOST });
device.updateWebSocketCredentials(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY, '');
`,
            },
          ],
        },
      ],
      neighbour: `
const awsIot = require('aws-iot-device-sdk');
const device = awsIot.device({ protocol: 'wss', host: process.env.HOST });
device.updateWebSocketCredentials(process.env.KEY_ID, process.env.KEY, '');
`,
    },
    {
      name: 'new credentials of a shadow made with `new`',
      filename: 'a.ts',
      code: `
import { thingShadow } from 'aws-iot-device-sdk';
const shadow = new thingShadow({ protocol: 'wss' });
shadow.updateWebSocketCredentials('${ID}', '${SECRET}', '', new Date());
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { thingShadow } from 'aws-iot-device-sdk';
const shadow = new thingShadow({ protocol: 'wss' });
shadow.updateWebSocketCredentials(process.env.AWS_ACCESS_KEY_ID!, process.env.AWS_SECRET_ACCESS_KEY!, '', new Date());
`,
            },
          ],
        },
      ],
      neighbour: `
import { thingShadow } from 'aws-iot-device-sdk';
const shadow = new thingShadow({ protocol: 'wss' });
shadow.updateWebSocketCredentials(process.env.KEY_ID!, process.env.KEY!, '', new Date());
`,
    },
    {
      name: 'one request of aws4fetch',
      filename: 'a.ts',
      code: `
import { AwsClient } from 'aws4fetch';
const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
export const answer = aws.fetch('https://sqs.eu-west-1.amazonaws.com/', { aws: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 136,
          endLine: 4,
          endColumn: 178,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
export const answer = aws.fetch('https://sqs.eu-west-1.amazonaws.com/', { aws: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
export const answer = aws.fetch('https://sqs.eu-west-1.amazonaws.com/', { aws: { service: 'sqs' } });
`,
    },
    {
      name: 'one URL of S3RequestPresigner',
      filename: 'a.js',
      code: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
export const sign = (presigner, request) => new S3RequestPresigner(presigner).presignWithCredentials(request, { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 167,
          endLine: 3,
          endColumn: 209,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
export const sign = (presigner, request) => new S3RequestPresigner(presigner).presignWithCredentials(request, { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
export const sign = (presigner, request) => new S3RequestPresigner(presigner).presign(request, { expiresIn: 60 });
`,
    },
    {
      name: 'one request of SignatureV4MultiRegion',
      filename: 'a.js',
      code: `
import { SignatureV4MultiRegion } from '@aws-sdk/signature-v4-multi-region';
export const sign = (options, request) => new SignatureV4MultiRegion(options).signWithCredentials(request, { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 164,
          endLine: 3,
          endColumn: 206,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { SignatureV4MultiRegion } from '@aws-sdk/signature-v4-multi-region';
export const sign = (options, request) => new SignatureV4MultiRegion(options).signWithCredentials(request, { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
      neighbour: `
import { SignatureV4MultiRegion } from '@aws-sdk/signature-v4-multi-region';
export const sign = (options, request) => new SignatureV4MultiRegion(options).sign(request, { signingRegion: 'eu-west-1' });
`,
    },
    {
      name: 'connect-dynamodb 2',
      filename: 'lambda/a.js',
      code: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
module.exports = new DynamoDBStore({ AWSConfigJSON: { region: 'eu-west-1', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 130,
          endLine: 3,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
module.exports = new DynamoDBStore({ AWSConfigJSON: { region: 'eu-west-1' } });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: ' (needs the package aws-sdk)' },
              output: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
const { ChainableTemporaryCredentials } = require('aws-sdk');
module.exports = new DynamoDBStore({ AWSConfigJSON: { region: 'eu-west-1', credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) } });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: ' (needs the package aws-sdk)' },
              output: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
const { EnvironmentCredentials } = require('aws-sdk');
module.exports = new DynamoDBStore({ AWSConfigJSON: { region: 'eu-west-1', credentials: new EnvironmentCredentials('AWS') } });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
module.exports = new DynamoDBStore({ AWSConfigJSON: { region: 'eu-west-1', accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY } });
`,
            },
          ],
        },
      ],
      neighbour: `
const DynamoDBStore = require('connect-dynamodb')(require('express-session'));
module.exports = new DynamoDBStore({ client: require('./client') });
`,
    },
    {
      name: 'amazon-sp-api before version 1',
      filename: 'a.js',
      code: `
const SellingPartner = require('amazon-sp-api');
module.exports = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN, credentials: { AWS_ACCESS_KEY_ID: '${ID}', AWS_SECRET_ACCESS_KEY: '${SECRET}', AWS_SELLING_PARTNER_ROLE: process.env.ROLE } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 176,
          endLine: 3,
          endColumn: 218,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const SellingPartner = require('amazon-sp-api');
module.exports = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN, credentials: { AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY, AWS_SELLING_PARTNER_ROLE: process.env.ROLE } });
`,
            },
          ],
        },
      ],
      neighbour: `
const SellingPartner = require('amazon-sp-api');
module.exports = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN, credentials: { AWS_ACCESS_KEY_ID: process.env.KEY_ID, AWS_SECRET_ACCESS_KEY: process.env.KEY, AWS_SELLING_PARTNER_ROLE: process.env.ROLE } });
`,
    },
  ],
});
