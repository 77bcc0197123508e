import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: homes that are written out', noCredentialsFile, {
  valid: [],
  invalid: [
    {
      name: 'a home that is written out',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/Users/alex/.aws/credentials' }) });
export const eu = new S3Client({ credentials: fromIni({ configFilepath: '/home/ubuntu/.aws/config' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: { name: 'fromIni', wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs' },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({});
export const eu = new S3Client({ credentials: fromIni({ configFilepath: '/home/ubuntu/.aws/config' }) });
`,
            },
            {
              messageId: 'dropPath',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
export const eu = new S3Client({ credentials: fromIni({ configFilepath: '/home/ubuntu/.aws/config' }) });
`,
            },
          ],
        },
        {
          messageId: 'configPath',
          data: { name: 'fromIni', wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs' },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/Users/alex/.aws/credentials' }) });
export const eu = new S3Client({});
`,
            },
            {
              messageId: 'dropPath',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/Users/alex/.aws/credentials' }) });
export const eu = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { homedir } from 'node:os';
export const s3 = new S3Client({ credentials: fromIni({ filepath: \`\${homedir()}/.aws/credentials\` }) });
export const eu = new S3Client({ credentials: fromIni({ configFilepath: '~/.aws/config' }) });
`,
    },
    {
      name: 'a home of Windows in a variable',
      code: `
process.env.AWS_SHARED_CREDENTIALS_FILE = 'C:\\\\Users\\\\alex\\\\.aws\\\\credentials';
`,
      errors: [
        {
          messageId: 'path',
          data: { name: 'process.env.AWS_SHARED_CREDENTIALS_FILE', wayOut: 'Set the variable where the code runs, and not in the code' },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'dropPath',
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
process.env.AWS_SHARED_CREDENTIALS_FILE = \`\${process.env.USERPROFILE}\\\\.aws\\\\credentials\`;
`,
    },
    {
      name: 'a home in a class of SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ filename: '/home/ubuntu/.aws/credentials' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: { name: 'SharedIniFileCredentials', wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs' },
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({});
`,
            },
            {
              messageId: 'dropPath',
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ filename: process.env.KEYS_FILE }) });
`,
    },
    {
      name: 'a file beside the code',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { join } from 'node:path';
export const s3 = new S3Client({ credentials: fromIni({ filepath: join(__dirname, '.aws', 'credentials') }) });
`,
      errors: [
        {
          messageId: 'path',
          data: { name: 'fromIni', wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs' },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'dropPath',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
            },
          ],
        },
      ],
    },
  ],
});
