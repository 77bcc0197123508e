import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: paths in code', noCredentialsFile, {
  valid: [
    {
      name: 'a script',
      filename: 'scripts/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/srv/app/credentials' }) });
`,
    },
    {
      name: 'a test',
      filename: 'test/file.ts',
      code: `
process.env.AWS_SHARED_CREDENTIALS_FILE = '/srv/app/credentials';
`,
    },
    {
      name: 'no file at all',
      code: `
process.env.AWS_CONFIG_FILE = '/dev/null';
process.env.AWS_SHARED_CREDENTIALS_FILE = '';
`,
    },
    {
      name: 'the place where they lie anyway',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/root/.aws/credentials' }) });
process.env.AWS_CONFIG_FILE = '/root/.aws/config';
`,
    },
    {
      name: 'a default for a variable',
      code: `
process.env.AWS_CONFIG_FILE ??= '/srv/app/config';
`,
    },
    {
      name: 'a path of the home',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { homedir } from 'node:os';
import { join } from 'node:path';
export const s3 = new S3Client({ credentials: fromIni({ filepath: join(homedir(), 'app/credentials') }) });
`,
    },
    {
      name: 'a path of the caller',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const open = (filepath: string) => new S3Client({ credentials: fromIni({ filepath }) });
`,
    },
  ],
  invalid: [
    {
      name: 'the shared files',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/srv/app/credentials', configFilepath: '/srv/app/config' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'fromIni',
            wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 89,
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: process.env.CREDENTIALS, configFilepath: process.env.CONFIG }) });
`,
    },
    {
      name: 'the shared files in Lambda, where nobody has signed in',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni({ filepath: '/srv/app/credentials' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'fromIni',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'with a profile',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess({ filepath: '/srv/app/credentials', profile: 'alex' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'fromProcess',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'dropPath',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess({ profile: 'alex' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromProcess } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromProcess({ profile: 'alex' }) });
`,
    },
    {
      name: 'SDK v2',
      code: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ filename: '/srv/app/credentials' }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'SharedIniFileCredentials',
            wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs',
          },
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'dropPath',
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
    },
    {
      name: 'a file beside the code',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { join } from 'node:path';
export const s3 = new S3Client({ credentials: fromIni({ filepath: join(import.meta.dirname, 'credentials') }) });
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'fromIni',
            wayOut: 'Let the default provider chain find the credentials: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs',
          },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 107,
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
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { join } from 'node:path';
export const s3 = new S3Client({ credentials: fromIni({ filepath: join(process.env.CONFIG_DIR!, 'credentials') }) });
`,
    },
    {
      name: 'a variable',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
process.env.AWS_SHARED_CREDENTIALS_FILE = '/srv/app/credentials';
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'path',
          data: {
            name: 'process.env.AWS_SHARED_CREDENTIALS_FILE',
            wayOut: 'Set the variable where the code runs, and not in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'dropPath',
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
process.env.AWS_SHARED_CREDENTIALS_FILE = process.env.CREDENTIALS;
export const s3 = new S3Client({});
`,
    },
    {
      name: 'a variable in a file that names no package, with what only it used',
      filename: 'file.cjs',
      languageOptions: { sourceType: 'commonjs' } as never,
      code: `
const path = require('node:path');
process.env.AWS_CONFIG_FILE = path.resolve(__dirname, '..', 'config');
`,
      errors: [
        {
          messageId: 'configPath',
          data: {
            name: 'process.env.AWS_CONFIG_FILE',
            wayOut: 'Set the variable where the code runs, and not in the code',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'dropPath',
              output: ``,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'file.cjs',
        code: `
const path = require('node:path');
process.env.APP_CONFIG_FILE = path.resolve(__dirname, '..', 'config');
`,
      },
    },
    {
      name: 'variables that are merged',
      code: `
Object.assign(process.env, { AWS_CONFIG_FILE: '/srv/app/config', AWS_REGION: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'configPath',
          data: {
            name: 'process.env.AWS_CONFIG_FILE',
            wayOut: 'Set the variable where the code runs, and not in the code',
          },
          line: 2,
          column: 30,
          endLine: 2,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'dropPath',
              output: `
Object.assign(process.env, { AWS_REGION: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
Object.assign(process.env, { AWS_REGION: 'eu-west-1' });
`,
    },
  ],
});
