import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

const options = [{ choices: true }] as const;
const wayOut = 'Leave the profile to the default provider chain, which finds it by AWS_PROFILE where people run this';

// A test between the provider of a person and the default chain, where no client is in the file, or where it stands around one.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'without the option',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentials = () => (process.env.STAGE === 'DEV' ? fromIni({ profile: 'reports' }) : undefined);
`,
    },
    {
      name: 'the role of another account in the other branch',
      options,
      code: `
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const params = { RoleArn: 'arn:aws:iam::111122223333:role/reports' };
export const credentials = process.env.STAGE === 'DEV' ? fromIni({ profile: 'reports' }) : fromTemporaryCredentials({ params });
`,
    },
    {
      name: 'an identity of the caller in the other branch',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentialsFor = (own) => (own.isSet ? own.credentials : fromIni({ profile: 'reports' }));
`,
    },
    {
      name: 'a profile that a caller names',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentialsFor = (profile) => (profile ? fromIni({ profile }) : undefined);
`,
    },
    {
      name: 'options of which nobody knows what else they hold',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
import { base } from './base';
export const config = process.env.STAGE === 'DEV' ? { credentials: fromIni({ profile: 'reports' }) } : { ...base };
`,
    },
    {
      name: 'options with an endpoint of their own',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const config = process.env.STAGE === 'DEV' ? { endpoint: process.env.STORE, credentials: fromIni({ profile: 'store' }) } : {};
`,
    },
    {
      name: 'one entry without another',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const configurations = { local: { credentials: fromIni({ profile: 'reports' }) } };
export const config = configurations[process.env.STAGE];
`,
    },
    {
      name: 'an entry that is picked by name',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const configurations = { local: { credentials: fromIni({ profile: 'reports' }) }, hosted: {} };
export const config = configurations.local;
`,
    },
    {
      name: 'other credentials before the test',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
import { own } from './own';
export function configure() {
  const config = { credentials: own };
  if (process.env.STAGE === 'DEV') config.credentials = fromIni({ profile: 'reports' });
  return config;
}
`,
    },
    {
      name: 'other credentials on the other way',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
import { own } from './own';
export function configure() {
  if (process.env.STAGE === 'DEV') return { credentials: fromIni({ profile: 'reports' }) };
  return { credentials: own };
}
`,
    },
    {
      name: 'a provider without a test',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const config = { credentials: fromIni({ profile: process.env.REPORTS_PROFILE }) };
`,
    },
    {
      name: 'a tool of a developer',
      options,
      filename: 'scripts/config.ts',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const config = process.env.STAGE === 'DEV' ? { credentials: fromIni({ profile: 'reports' }) } : {};
`,
    },
    {
      name: 'a chain without the default chain at its end',
      options,
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([() => new AWS.ECSCredentials(), () => new AWS.SharedIniFileCredentials({ profile: 'reports' })]);
`,
    },
    {
      name: 'a profile without a test around it, of which no-hardcoded-profile speaks',
      options,
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const own = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials({ profile: 'reports' }) });
module.exports = process.env.STAGE === 'DEV' ? own : new AWS.S3();
`,
    },
  ],
  invalid: [
    {
      name: 'a conditional that a function returns',
      options,
      code: `
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const credentials = () => process.env.STAGE === 'DEV' ? fromIni({ profile: 'reports' }) : fromNodeProviderChain();
`,
      errors: [{ messageId: 'chosen', data: { sources: '`fromIni()`, `fromNodeProviderChain()`', wayOut }, line: 3, column: 34, endLine: 3, endColumn: 121 }],
    },
    {
      name: 'nothing in the other branch',
      options,
      code: `
import { defaultProvider } from '@aws-sdk/credential-provider-node';
export const config = { region: 'eu-central-1', credentials: process.env.STAGE === 'DEV' ? defaultProvider({ profile: 'reports' }) : undefined };
`,
      errors: [{ messageId: 'chosen', data: { sources: '`defaultProvider()`', wayOut }, line: 3, column: 62, endLine: 3, endColumn: 143 }],
    },
    {
      name: 'options',
      options,
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const isLocal = !process.env.LAMBDA_TASK_ROOT;
export const config = isLocal ? { region: 'eu-central-1', credentials: fromNodeProviderChain({ profile: 'reports' }) } : {};
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromNodeProviderChain()`', wayOut },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'leaveChoice',
              data: { profile: ', and name a profile with AWS_PROFILE where people run this' },
              output: `
const isLocal = !process.env.LAMBDA_TASK_ROOT;
export const config = isLocal ? { region: 'eu-central-1' } : {};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'options that a spread adds',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export const configFor = (stage: string) => ({ region: 'eu-central-1', ...(stage === 'DEV' && { credentials: fromIni({ profile: 'reports' }) }) });
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 3, column: 97, endLine: 3, endColumn: 141,
        },
      ],
    },
    {
      name: 'an early return of options',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export function config() {
  if (process.env.STAGE === 'DEV') return { region: 'eu-central-1', credentials: fromIni({ profile: 'reports' }) };
  return { region: 'eu-central-1' };
}
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 4, column: 69, endLine: 4, endColumn: 113,
          suggestions: [
            { messageId: 'leaveChoice', data: { profile: ', and name a profile with AWS_PROFILE where people run this' }, output: `
export function config() {
  if (process.env.STAGE === 'DEV') return { region: 'eu-central-1' };
  return { region: 'eu-central-1' };
}
` },
          ],
        },
      ],
    },
    {
      name: 'clients in the branches',
      options,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const client = () => {
  if (process.env.STAGE === 'DEV') {
    return new S3Client({ region: 'eu-central-1', credentials: fromIni({ profile: 'reports' }) });
  }
  return new S3Client({ region: 'eu-central-1' });
};
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 6, column: 51, endLine: 6, endColumn: 95,
          suggestions: [
            { messageId: 'leaveChoice', data: { profile: ', and name a profile with AWS_PROFILE where people run this' }, output: `
import { S3Client } from '@aws-sdk/client-s3';
export const client = () => {
  if (process.env.STAGE === 'DEV') {
    return new S3Client({ region: 'eu-central-1' });
  }
  return new S3Client({ region: 'eu-central-1' });
};
` },
          ],
        },
      ],
    },
    {
      name: 'clients of which a test takes one',
      options,
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
const own = new AWS.S3({ credentials: new AWS.SharedIniFileCredentials() });
const hosted = new AWS.S3();
module.exports = process.env.STAGE === 'DEV' ? own : hosted;
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`new SharedIniFileCredentials()`', wayOut },
          line: 3, column: 26, endLine: 3, endColumn: 73,
          suggestions: [
            { messageId: 'leaveChoice', data: { profile: '' }, output: `
const AWS = require('aws-sdk');
const own = new AWS.S3({});
const hosted = new AWS.S3();
module.exports = process.env.STAGE === 'DEV' ? own : hosted;
` },
          ],
        },
      ],
    },
    {
      name: 'a property that is set under a test',
      options,
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export function client() {
  const config: Record<string, unknown> = {};
  const profile = process.env.REPORTS_PROFILE;
  if (profile) {
    config.credentials = fromIni({ profile });
  }
  return new S3Client(config);
}
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 8, column: 26, endLine: 8, endColumn: 46,
        },
      ],
    },
    {
      name: 'a variable that is set under a test',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
let credentials;
if (process.env.STAGE === 'DEV') credentials = fromIni({ profile: 'reports' });
export { credentials };
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 4, column: 48, endLine: 4, endColumn: 79,
        },
      ],
    },
    {
      name: 'a variable that both branches set',
      options,
      code: `
import { fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
let credentials;
if (process.env.STAGE === 'DEV') {
  credentials = fromIni({ profile: 'reports' });
} else {
  credentials = fromNodeProviderChain();
}
export { credentials };
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 5, column: 17, endLine: 5, endColumn: 48,
        },
      ],
    },
    {
      name: 'an entry that a test picks',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const configurations = {
  local: { client: { region: 'eu-central-1', credentials: fromIni({ profile: process.env.PROFILE }) }, table: 'local' },
  hosted: { client: { region: 'eu-central-1' }, table: 'reports' },
};
export const { client } = configurations[process.env.STAGE === 'local' ? 'local' : 'hosted'];
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 4, column: 46, endLine: 4, endColumn: 100,
          suggestions: [
            { messageId: 'leaveChoice', data: { profile: '' }, output: `
const configurations = {
  local: { client: { region: 'eu-central-1' }, table: 'local' },
  hosted: { client: { region: 'eu-central-1' }, table: 'reports' },
};
export const { client } = configurations[process.env.STAGE === 'local' ? 'local' : 'hosted'];
` },
          ],
        },
      ],
    },
    {
      name: 'options behind a name in SDK v2',
      options,
      filename: 'file.cjs',
      code: `
const { Lambda, SharedIniFileCredentials } = require('aws-sdk');
const own = process.env.STAGE ? {} : { credentials: new SharedIniFileCredentials({ profile: 'reports' }) };
exports.lambda = new Lambda({ region: 'eu-central-1', ...own });
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`new SharedIniFileCredentials()`', wayOut },
          line: 3, column: 40, endLine: 3, endColumn: 105,
          suggestions: [
            { messageId: 'leaveChoice', data: { profile: ', and name a profile with AWS_PROFILE where people run this' }, output: `
const { Lambda } = require('aws-sdk');
const own = process.env.STAGE ? {} : {};
exports.lambda = new Lambda({ region: 'eu-central-1', ...own });
` },
          ],
        },
      ],
    },
    {
      name: 'a function that is called for the options',
      options,
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const own = () => fromIni();
export const config = { region: 'eu-central-1', credentials: process.env.STAGE === 'DEV' ? own() : undefined };
`,
      errors: [
        {
          messageId: 'chosen',
          data: { sources: '`fromIni()`', wayOut },
          line: 4, column: 62, endLine: 4, endColumn: 109,
        },
      ],
    },
    {
      name: 'a profile before the default chain',
      options,
      code: `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const credentials = createCredentialChain(fromIni({ profile: 'reports' }), fromNodeProviderChain());
`,
      errors: [
        {
          messageId: 'before',
          data: { sources: '`fromIni()`', wayOut },
          line: 3, column: 28, endLine: 3, endColumn: 107,
        },
      ],
    },
    {
      name: 'a profile before the default providers of SDK v2',
      options,
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.CredentialProviderChain([
  () => new AWS.SharedIniFileCredentials({ profile: 'reports' }),
  ...AWS.CredentialProviderChain.defaultProviders,
]);
`,
      errors: [
        {
          messageId: 'before',
          data: { sources: '`new SharedIniFileCredentials()`', wayOut },
          line: 3, column: 18, endLine: 6, endColumn: 3,
        },
      ],
    },
  ],
});
