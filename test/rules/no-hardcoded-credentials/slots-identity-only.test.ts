import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { BEDROCK_KEY, ID, SECRET, SMTP_PASSWORD } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: packages of others that take nothing but an identity', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: 'kafkajs',
      code: `
import { Kafka } from 'kafkajs';
export const kafka = new Kafka({ brokers: ['b:9098'], sasl: { mechanism: 'aws', authorizationIdentity: 'AIDA', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 166,
          endLine: 3,
          endColumn: 208,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { Kafka } from 'kafkajs';
export const kafka = new Kafka({ brokers: ['b:9098'], sasl: { mechanism: 'aws', authorizationIdentity: 'AIDA', accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'unstorage',
      code: `
import s3Driver from 'unstorage/drivers/s3';
export const driver = s3Driver({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', endpoint: 'https://s3.eu-west-1.amazonaws.com', bucket: 'photos', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 88,
          endLine: 3,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import s3Driver from 'unstorage/drivers/s3';
export const driver = s3Driver({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, endpoint: 'https://s3.eu-west-1.amazonaws.com', bucket: 'photos', region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'minio',
      code: `
import { Client } from 'minio';
export const minio = new Client({ endPoint: 's3.amazonaws.com', accessKey: '${ID}', secretKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 111,
          endLine: 3,
          endColumn: 153,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { Client } from 'minio';
export const minio = new Client({ endPoint: 's3.amazonaws.com', accessKey: process.env.AWS_ACCESS_KEY_ID!, secretKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Client } from 'minio';
export const minio = new Client({ endPoint: 'play.min.io', accessKey: 'minioadmin', secretKey: 'minioadmin' });
`,
    },
    {
      name: 'knox',
      filename: 'file.js',
      code: `
const knox = require('knox');
module.exports = knox.createClient({ key: '${ID}', secret: '${SECRET}', bucket: 'photos' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const knox = require('knox');
module.exports = knox.createClient({ key: process.env.AWS_ACCESS_KEY_ID, secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
const knox = require('knox');
module.exports = knox.createClient({ key: process.env.KEY_ID, secret: process.env.KEY, bucket: 'photos' });
`,
    },
    {
      name: 'an upload from the page',
      filename: 'Upload.jsx',
      code: `
import S3 from 'react-aws-s3';
import { createRoot } from 'react-dom/client';
createRoot(document.body).render(<p>{new S3({ bucketName: 'photos', accessKeyId: '${ID}', secretAccessKey: '${SECRET}' })}</p>);
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins (a browser: it imports `react-dom`)',
          },
          line: 4,
          column: 123,
          endLine: 4,
          endColumn: 165,
        },
      ],
    },
    {
      name: 'SES over SMTP',
      filename: 'mail.ts',
      code: `
import nodemailer from 'nodemailer';
export const mail = nodemailer.createTransport({ service: 'SES-EU-WEST-1', auth: { user: '${ID}', pass: '${SMTP_PASSWORD}' } });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'An SES password for SMTP AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 120,
          endLine: 3,
          endColumn: 166,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import nodemailer from 'nodemailer';
export const mail = nodemailer.createTransport({ service: 'SES-EU-WEST-1', auth: { user: process.env.SES_SMTP_USER!, pass: process.env.SES_SMTP_PASSWORD! } });
`,
            },
          ],
        },
      ],
      neighbour: `
import nodemailer from 'nodemailer';
export const mail = nodemailer.createTransport({ service: 'SES-EU-WEST-1', auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS } });
`,
    },
    {
      name: 'an API key of Bedrock',
      filename: 'model.ts',
      code: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', apiKey: '${BEDROCK_KEY}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term Amazon Bedrock API key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 198,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', apiKey: process.env.AWS_BEARER_TOKEN_BEDROCK! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
export const bedrock = createAmazonBedrock({ region: 'eu-west-1', apiKey: process.env.AWS_BEARER_TOKEN_BEDROCK });
`,
    },
    {
      name: 'a private key of CloudFront',
      filename: 'cdn.ts',
      code: `
import { getSignedUrl } from '@aws-sdk/cloudfront-signer';
export const url = getSignedUrl({ url: 'https://d111.cloudfront.net/a', keyPairId: 'K2JCJMDEHXQW5F', dateLessThan: '2030-01-01', privateKey: '-----BEGIN RSA PRIVATE KEY-----\\nMIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun\\n-----END RSA PRIVATE KEY-----' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 142,
          endLine: 3,
          endColumn: 272,
        },
      ],
      neighbour: `
import { getSignedUrl } from '@aws-sdk/cloudfront-signer';
export const url = getSignedUrl({ url: 'https://d111.cloudfront.net/a', keyPairId: 'K2JCJMDEHXQW5F', dateLessThan: '2030-01-01', privateKey: process.env.CLOUDFRONT_KEY! });
`,
    },
    {
      name: 'an unknown package with both names',
      code: `
import { Uploader } from './uploader';
export const uploader = new Uploader({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 136,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { Uploader } from './uploader';
export const uploader = new Uploader({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Uploader } from './uploader';
export const uploader = new Uploader({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
`,
    },
    {
      name: 'a consumer of the project',
      settings: { 'aws-credentials': { consumers: [{ modules: ['./store'], exports: ['openStore'], via: 'call', id: ['0.key'], secret: ['0.secret'] }] } },
      code: `
import { openStore } from './store';
export const store = openStore({ key: 'backup-user-17', secret: 'Tr0ub4dor-and-3-horses' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: `
import { openStore } from './store';
export const store = openStore({ key: 'backup-user-17', secret: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: {
        code: `
import { openStore } from './store';
export const store = openStore({ key: 'backup-user-17', secret: 'Tr0ub4dor-and-3-horses' });
`,
      },
    },
  ],
});
