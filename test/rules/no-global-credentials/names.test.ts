import noGlobalCredentials from '../../../rules/no-global-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

// Variables under names that something else says, and an SDK under names that nobody imports.
runRule('no-global-credentials', noGlobalCredentials, {
  valid: [
    {
      name: 'given back in a loop',
      code: `
const saved = { ...process.env };
export function restore() {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) process.env[name] = saved[name];
}
`,
    },
    {
      name: 'other names',
      code: `
import { REGION_VARIABLE, AWS_PROFILE_VARIABLE } from './constants';
process.env[REGION_VARIABLE] = 'x'; process.env[AWS_PROFILE_VARIABLE] = 'y';
export function load(all: Record<string, string>) { for (const [name, value] of Object.entries(all)) process.env[name] = value; }
`,
    },
    {
      name: 'param of another kind',
      filename: 'file.cjs',
      code: `
module.exports = function (cfg) {
  cfg.config.update({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
};
`,
    },
    {
      name: 'param region',
      filename: 'file.cjs',
      code: `
module.exports = function (aws) {
  aws.config.update({ region: process.env.REGION });
};
`,
    },
    {
      name: 'env replaced',
      code: `
const saved = process.env;
process.env = { ...saved, STAGE: 'x' };
`,
    },
  ],
  invalid: [
    {
      name: 'variables that constants of another file name',
      code: `
import { AWS_ACCESS_KEY_ID_VARIABLE, AWS_SECRET_ACCESS_KEY_VARIABLE } from './constants';
export function set(id: string, secret: string) {
  process.env[AWS_ACCESS_KEY_ID_VARIABLE] = id;
  process.env[AWS_SECRET_ACCESS_KEY_VARIABLE] = secret;
}
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 5, column: 3, endLine: 5, endColumn: 55,
        },
      ],
    },
    {
      name: 'a variable that a function is told',
      code: `
const put = (name: string, value: string) => {
  process.env[name] = value;
};
export function load(ini: Record<string, string>) {
  put('AWS_ACCESS_KEY_ID', ini.id);
  put('AWS_SECRET_ACCESS_KEY', ini.secret);
}
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3, column: 3, endLine: 3, endColumn: 28,
        },
      ],
    },
    {
      name: 'variables that a loop names',
      code: `
export function load(keys: Record<string, string>) {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) process.env[name] = keys[name];
}
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3, column: 70, endLine: 3, endColumn: 100,
        },
      ],
    },
    {
      name: 'an environment in the place of the other',
      code: `
export function load(keys: Record<string, string>) {
  process.env = { ...process.env, AWS_ACCESS_KEY_ID: keys.id, AWS_SECRET_ACCESS_KEY: keys.secret };
}
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3, column: 63, endLine: 3, endColumn: 97,
        },
      ],
    },
    {
      name: 'the SDK of the first library for user pools',
      filename: 'page.js',
      code: `
AWSCognito.config.region = 'eu-central-1';
AWSCognito.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'eu-central-1:pool' });
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'AWSCognito.config.credentials', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3, column: 1, endLine: 3, endColumn: 108,
        },
      ],
    },
    {
      name: 'SDK v2 that a module gets as a parameter',
      filename: 'file.cjs',
      code: `
module.exports = function (aws, app) {
  aws.config.update({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
  const sqs = new aws.SQS();
  app.get('/', () => sqs.listQueues());
};
`,
      errors: [
        {
          messageId: 'sdk',
          data: { consumer: 'aws.config.update', clients: 'all clients of SDK v2', wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 3, column: 56, endLine: 3, endColumn: 88,
          suggestions: [
            { messageId: 'omit', data: { what: 'the credentials', found: '', condition: 'the role, which then signs in place of these keys (if this runs on AWS with a role)' }, output: `
module.exports = function (aws, app) {
  const sqs = new aws.SQS();
  app.get('/', () => sqs.listQueues());
};
` },
          ],
        },
      ],
    },
    {
      name: 'a token that is not always there',
      code: `
import { KEYS } from './keys';
export function load() {
  process.env.AWS_ACCESS_KEY_ID = KEYS.id;
  process.env.AWS_SECRET_ACCESS_KEY = KEYS.secret;
  if (KEYS.token) {
    process.env.AWS_SESSION_TOKEN = KEYS.token;
  }
}
`,
      errors: [
        {
          messageId: 'process',
          data: { wayOut: 'Give them to the client that needs them, as `credentials`' },
          line: 5, column: 3, endLine: 5, endColumn: 50,
        },
      ],
    },
  ],
});
