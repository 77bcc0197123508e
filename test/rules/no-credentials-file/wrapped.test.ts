import noCredentialsFile from '../../../rules/no-credentials-file.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credentials-file: identities of SDK v2 that are made of a file', noCredentialsFile, {
  valid: [
    {
      name: 'for another store',
      filename: 'file.js',
      code: `
const { Credentials, S3 } = require('aws-sdk');
module.exports = new S3({ endpoint: 'https://nyc3.digitaloceanspaces.com', credentials: new Credentials(require('./aws-keys.json')) });
`,
    },
  ],
  invalid: [
    {
      name: 'a file that an identity of SDK v2 is made of',
      filename: 'file.js',
      code: `
const { Credentials, S3 } = require('aws-sdk');
module.exports = new S3({ region: 'eu-west-1', credentials: new Credentials(require('./aws-keys.json')) });
`,
      errors: [
        {
          messageId: 'fields',
          data: { name: 'S3', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const { ChainableTemporaryCredentials, S3 } = require('aws-sdk');
module.exports = new S3({ region: 'eu-west-1', credentials: new ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
const { S3 } = require('aws-sdk');
module.exports = new S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: '', needs: 'a profile' },
              output: `
const { SharedIniFileCredentials, S3 } = require('aws-sdk');
module.exports = new S3({ region: 'eu-west-1', credentials: new SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
      neighbour: `
const { Credentials, S3 } = require('aws-sdk');
module.exports = new S3({ region: 'eu-west-1', credentials: new Credentials(require('./aws-keys')) });
`,
    },
    {
      name: 'a file by a name',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const keys = require('./aws-keys.json');
module.exports = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.Credentials(keys) });
`,
      errors: [
        {
          messageId: 'fields',
          data: { name: 'AWS.S3', wayOut: 'Assume a role for the task with `ChainableTemporaryCredentials`' },
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }) });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: '', needs: 'a profile' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ region: 'eu-west-1', credentials: new AWS.SharedIniFileCredentials() });
`,
            },
          ],
        },
      ],
    },
  ],
});
