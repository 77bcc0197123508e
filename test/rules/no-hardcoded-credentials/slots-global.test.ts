import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: credentials for the whole process or page', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: '`new AWS.Config`',
      filename: 'lambda/a.js',
      code: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', region: 'eu-west-1' });
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
AWS.config = new AWS.Config({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'new ChainableTemporaryCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'app' } }), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'new EnvironmentCredentials()', needs: '' },
              output: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ credentials: new AWS.EnvironmentCredentials('AWS'), region: 'eu-west-1' });
`,
            },
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const AWS = require('aws-sdk');
AWS.config = new AWS.Config({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY, region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the global of a page',
      filename: 'file.js',
      code: `
window.AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
document.title = 'Upload';
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins (a browser: it uses globals of a browser)',
          },
          line: 2,
          column: 82,
          endLine: 2,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
window.AWS.config.update({ credentials: new window.AWS.CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
document.title = 'Upload';
`,
            },
          ],
        },
      ],
      neighbour: `
window.AWS.config.update({ region: 'eu-west-1' });
document.title = 'Upload';
`,
    },
    {
      name: 'the variables of the SDK',
      code: `
process.env.AWS_ACCESS_KEY_ID = '${ID}';
process.env.AWS_SECRET_ACCESS_KEY = '${SECRET}';
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
process.env.AWS_REGION = 'eu-west-1';
process.env.AWS_PROFILE = 'photos';
`,
    },
    {
      name: 'a variable of the SDK in brackets',
      code: "process.env['AWS_SECRET_ACCESS_KEY'] = 'Tr0ub4dor-and-3-horses';",
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 1,
          column: 40,
          endLine: 1,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: 'the credentials', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: '',
            },
          ],
        },
      ],
      neighbour: "process.env['AWS_SECRET_ACCESS_KEY'] = 'test';",
    },
  ],
});
