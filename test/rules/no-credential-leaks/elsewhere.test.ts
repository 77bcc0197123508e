import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-credential-leaks.ts';

runRule('no-credential-leaks: answers that come from elsewhere', rule, {
  valid: [
    {
      name: 'what a helper of another module vends',
      filename: 'src/route.js',
      code: `
import { getTemporaryCredentials } from './sts.js';
export const keys = async (req, res) => res.json(await getTemporaryCredentials(req.user));
`,
    },
    {
      name: 'credentials of a login',
      code: `
import type { Credentials } from './types.js';
export const login = (credentials: Credentials) => console.log(credentials);
`,
    },
  ],
  invalid: [
    {
      name: 'a promisified operation',
      filename: 'scripts/role.js',
      code: `
const { promisify } = require('node:util');
const AWS = require('aws-sdk');
const sts = new AWS.STS();
const assume = promisify(sts.assumeRole).bind(sts);
assume({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }).then((answer) => console.log(answer));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 118,
          endLine: 6,
          endColumn: 124,
        },
      ],
      neighbour: `
const { promisify } = require('node:util');
const AWS = require('aws-sdk');
const sts = new AWS.STS();
const identify = promisify(sts.getCallerIdentity).bind(sts);
identify({}).then((answer) => console.log(answer));
`,
    },
    {
      name: 'a promise that the file makes itself',
      filename: 'scripts/role.js',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
const assume = () => new Promise((resolve, reject) => {
  sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }, (error, data) => (error ? reject(error) : resolve(data.Credentials)));
});
assume().then((credentials) => console.log(credentials));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 7,
          column: 44,
          endLine: 7,
          endColumn: 55,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
const assume = () => new Promise((resolve, reject) => {
  sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }, (error, data) => (error ? reject(error) : resolve(data.AssumedRoleUser)));
});
assume().then((user) => console.log(user));
`,
    },
    {
      name: 'a callback by its name',
      filename: 'scripts/role.js',
      code: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
function show(error, data) {
  console.log(data);
}
sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }, show);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
function show(error, data) {}
sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }, show);
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const sts = new AWS.STS();
function show(error, data) {
  console.log(data.AssumedRoleUser);
}
sts.assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' }, show);
`,
    },
    {
      name: 'a function of the project that gets credentials',
      filename: 'src/role.js',
      code: `
import { assumeRole } from './sts.js';
const credentials = await assumeRole(process.env.ROLE_ARN);
console.log({ credentials });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `assumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { assumeRole } from './sts.js';
const credentials = await assumeRole(process.env.ROLE_ARN);
`,
            },
          ],
        },
      ],
      neighbour: `
import { getCredentials } from './login.js';
const credentials = await getCredentials(process.env.ROLE_ARN);
console.log({ credentials });
`,
    },
    {
      name: 'an answer of STS from another module',
      filename: 'src/role.js',
      code: `
import { getSession } from './aws-session.js';
const session = await getSession();
console.log(session.Credentials);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`Credentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { getSession } from './aws-session.js';
const session = await getSession();
`,
            },
          ],
        },
      ],
      neighbour: `
import { getSession } from './aws-session.js';
const session = await getSession();
console.log(session.AssumedRoleUser);
`,
    },
    {
      name: 'a parameter whose type says it',
      code: `
import type { AwsCredentialIdentity } from '@aws-sdk/types';
export const show = (identity: AwsCredentialIdentity) => console.log(identity);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`identity`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 78,
        },
      ],
      neighbour: `
import type { AwsCredentialIdentity } from '@aws-sdk/types';
export const show = (identity: AwsCredentialIdentity) => console.log(identity.accessKeyId);
`,
    },
    {
      name: 'a configuration of version 2 from another module',
      filename: 'src/show.js',
      code: `
import aws from './aws.js';
aws.config.getCredentials(() => console.log(aws.config));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the configuration of the SDK',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 55,
        },
      ],
      neighbour: `
import aws from './aws.js';
aws.config.load(() => console.log(aws.config));
`,
    },
    {
      name: 'the shared file of credentials',
      filename: 'scripts/show.js',
      code: `
const { readFileSync } = require('node:fs');
const lines = readFileSync(\`\${process.env.HOME}/.aws/credentials\`, 'utf8').split('\\n');
console.log(lines);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'a file of credentials',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
const { readFileSync } = require('node:fs');
const lines = readFileSync(\`\${process.env.HOME}/.aws/credentials\`, 'utf8').split('\\n');
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
const { readFileSync } = require('node:fs');
const lines = readFileSync(\`\${process.env.HOME}/.aws/credentials\`, 'utf8').split('\\n');
console.log(Boolean(lines));
`,
            },
          ],
        },
      ],
      neighbour: `
const { readFileSync } = require('node:fs');
const lines = readFileSync(\`\${process.env.HOME}/.aws/config\`, 'utf8').split('\\n');
console.log(lines);
`,
    },
    {
      name: 'what is got with the ARN of a role',
      code: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(roleArn: string) {
  const credentials = await sessions.getSession(roleArn, 'register');
  console.log(credentials);
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the answer of `getSession`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(roleArn: string) {
  const credentials = await sessions.getSession(roleArn, 'register');
}
`,
            },
          ],
        },
      ],
      neighbour: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(roleName: string) {
  const credentials = await sessions.getSession(roleName, 'register');
  console.log(credentials);
}
`,
    },
    {
      name: 'the ARN of a role among options',
      code: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(tenant: { accessRoleArn: string }) {
  const credentials = await sessions.getSession({ RoleArn: tenant.accessRoleArn });
  console.log(credentials);
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the answer of `getSession`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(tenant: { accessRoleArn: string }) {
  const credentials = await sessions.getSession({ RoleArn: tenant.accessRoleArn });
}
`,
            },
          ],
        },
      ],
      neighbour: `import { Sessions } from './aws/sessions.js';

const sessions = new Sessions();
export async function open(tenant: { accessRoleArn: string }) {
  const session = await sessions.getSession({ RoleArn: tenant.accessRoleArn });
  console.log(session);
}
`,
    },
  ],
});
