import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: SDK v2 and the environment', noHardcodedCredentials, {
  valid: [
    {
      name: 'the variables under which SDK v2 looks',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
module.exports = new AWS.S3();
`,
    },
  ],
  invalid: [
    {
      name: 'options of a client',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS'), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY, region: 'eu-west-1' });
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
      name: 'a client of its own module',
      filename: 'lambda/a.ts',
      code: `
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 82,
          endLine: 3,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import S3 from 'aws-sdk/clients/s3';
import { ChainableTemporaryCredentials } from 'aws-sdk';
export const s3 = new S3({ credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
import S3 from 'aws-sdk/clients/s3';
import { EnvironmentCredentials } from 'aws-sdk';
export const s3 = new S3({ credentials: new EnvironmentCredentials('AWS'), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY!, region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import S3 from 'aws-sdk/clients/s3';
export const s3 = new S3({ region: 'eu-west-1' });
`,
    },
    {
      name: '`new AWS.Credentials` with arguments',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.Credentials('${ID}', '${SECRET}') });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 88,
          endLine: 3,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.Credentials(process.env.APP_AWS_ACCESS_KEY_ID, process.env.APP_AWS_SECRET_ACCESS_KEY) });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.Credentials(process.env.KEY_ID, process.env.KEY) });
`,
    },
    {
      name: '`new AWS.Credentials` with options and for nobody',
      filename: 'file.js',
      code: `
const { Credentials } = require('aws-sdk');
module.exports = new Credentials({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const { Credentials } = require('aws-sdk');
module.exports = new Credentials({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`AWS.config.update`',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.EnvironmentCredentials('AWS'), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY, region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.update({ region: 'eu-west-1' });
`,
    },
    {
      name: '`AWS.config.update` with nothing else',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
module.exports = new AWS.S3();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3();
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
module.exports = new AWS.S3();
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ credentials: new AWS.EnvironmentCredentials('AWS') });
module.exports = new AWS.S3();
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY });
module.exports = new AWS.S3();
`,
            },
          ],
        },
      ],
    },
    {
      name: '`AWS.config.credentials`',
      filename: 'lambda/a.ts',
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.Credentials('${ID}', '${SECRET}');
export const s3 = new AWS.S3();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
import AWS from 'aws-sdk';
export const s3 = new AWS.S3();
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
import AWS, { ChainableTemporaryCredentials } from 'aws-sdk';
AWS.config.credentials = new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN!, RoleSessionName: 'app' } });
export const s3 = new AWS.S3();
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
import AWS, { EnvironmentCredentials } from 'aws-sdk';
AWS.config.credentials = new EnvironmentCredentials('AWS');
export const s3 = new AWS.S3();
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.Credentials(process.env.APP_AWS_ACCESS_KEY_ID!, process.env.APP_AWS_SECRET_ACCESS_KEY!);
export const s3 = new AWS.S3();
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.EnvironmentCredentials('AWS');
export const s3 = new AWS.S3();
`,
    },
    {
      name: 'assignments one by one',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config.accessKeyId = '${ID}';
AWS.config.secretAccessKey = '${SECRET}';
AWS.config.region = 'eu-west-1';
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config.region = 'eu-west-1';
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
AWS.config.accessKeyId = process.env.APP_AWS_ACCESS_KEY_ID;
AWS.config.secretAccessKey = process.env.APP_AWS_SECRET_ACCESS_KEY;
AWS.config.region = 'eu-west-1';
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
AWS.config.region = 'eu-west-1';
`,
    },
    {
      name: 'options of `AWS.Credentials`, which a client gets',
      filename: 'src/file.js',
      code: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.Credentials({ accessKeyId: 'AKIARTX3GSDSQNOTREAL', secretAccessKey: process.env.MY_SECRET }) });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: { what: 'A long-term access key ID AKIA…REAL of account 111122223333', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: 'a profile', needs: '' },
              output: `
const AWS = require('aws-sdk');
exports.s3 = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
    },
  ],
});
