import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-credential-leaks.ts';

runRule('no-credential-leaks: objects around credentials, and what a file declares', rule, {
  valid: [
    {
      name: 'an event whose credentials are gone',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  const client = connect(event.access.accessKeyId, event.access.secretAccessKey);
  delete event.access;
  console.log(event);
  return client;
};
`,
    },
    {
      name: 'the rest of an event beside its credentials',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  const { access, ...rest } = event;
  connect(access.accessKeyId, access.secretAccessKey);
  console.log(rest);
};
`,
    },
    {
      name: 'another member of an event',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  connect(event.access.accessKeyId, event.access.secretAccessKey);
  console.log(event.status, event.access.accessKeyId);
};
`,
    },
    {
      name: 'a request, of which a logger takes what it wants',
      filename: 'src/step.js',
      code: `
import pino from 'pino';
const log = pino();
export function connectAs(req) {
  log.info(req);
  return connect(req.body.accessKeyId, req.body.secretAccessKey);
}
`,
    },
    {
      name: 'an object in the branch in which it holds no secret',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  if (event.status === 'SUCCEEDED') return { key: event.accessKeyId, secret: use(event.secretAccessKey) };
  else console.log('failed', event);
};
`,
    },
    {
      name: 'a function that spells out something else',
      filename: 'src/print.js',
      code: `
exports.handler = async (event, context) => {
  serialize(process.env);
  console.log('context ' + serialize(context));
};
function serialize(object) {
  return JSON.stringify(object, null, 2);
}
`,
    },
    {
      name: 'types of what is masked, encrypted or optional',
      filename: 'src/aws.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
interface MaskedKeys { accessKeyId: string; secretAccessKey: string }
interface SealedKeys { accessKeyId: string; secretAccessKey: string; encryptedAt: number }
interface Options { accessKeyId?: string; secretAccessKey?: string }
interface Checks { accessKeyId: boolean; secretAccessKey: boolean }
export function show(keys: MaskedKeys, sealed: SealedKeys, options: Options, checks: Checks) {
  console.log(keys, sealed, options, checks, S3Client);
}
`,
    },
    {
      name: 'a state that is kept in a storage with encryption, and one without its keys',
      filename: 'src/store.ts',
      code: `
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
import { secureStorage } from './secure';
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
interface State { credentials: AwsKeys | null; region: string }
export const sealed = create<State>()(persist(() => ({ credentials: null, region: '' }), { name: 'aws', storage: createJSONStorage(() => secureStorage) }));
export const region = create<State>()(
  persist(() => ({ credentials: null, region: '' }), { name: 'aws', storage: createJSONStorage(() => AsyncStorage), partialize: (state) => ({ region: state.region }) }),
);
`,
    },
    {
      name: 'what is sealed under the name of credentials, and other credentials',
      filename: 'src/keep.js',
      code: `
export function keep(credentials, login) {
  sessionStorage.setItem('s3-credentials', seal(credentials));
  sessionStorage.setItem('login-credentials', JSON.stringify(login));
  sessionStorage.setItem('s3-credentials-valid', JSON.stringify(login));
}
`,
    },
    {
      name: 'a token in a signed URL',
      filename: 'src/sign.js',
      code: `
export function sign(config) {
  const signature = hmac(config.secretAccessKey);
  return fetch(\`https://bucket.s3.amazonaws.com/key?X-Amz-Security-Token=\${config.sessionToken}&X-Amz-Signature=\${signature}\`);
}
`,
    },
    {
      name: 'lines for a shell that are printed, and an error beside an answer',
      filename: 'src/export.js',
      code: `
import { getCredentials } from './aws';
export async function print(session) {
  const [error] = await getCredentials();
  console.log(error);
  console.log(\`export AWS_SECRET_ACCESS_KEY=\${session.Credentials.SecretAccessKey}\`);
}
`,
    },
    {
      name: 'credentials of Cognito that nobody has asked for',
      filename: 'src/page.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: pool });
console.log(AWS.config.region);
`,
    },
  ],
  invalid: [
    {
      name: 'an event that holds credentials',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  console.log('start', event);
  return connect(event.access.accessKeyId, event.access.secretAccessKey);
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`secretAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
exports.handler = async (event) => {
  return connect(event.access.accessKeyId, event.access.secretAccessKey);
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object before the branch that takes its secret',
      filename: 'src/step.js',
      code: `
exports.handler = async (event) => {
  console.log(event);
  if (event.status === 'SUCCEEDED') return { key: event.accessKeyId, secret: use(event.secretAccessKey) };
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`secretAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
exports.handler = async (event) => {
  if (event.status === 'SUCCEEDED') return { key: event.accessKeyId, secret: use(event.secretAccessKey) };
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that spells out the environment',
      filename: 'src/print.js',
      code: `
exports.handler = async (event, context) => {
  console.log('environment ' + serialize(process.env));
  console.log('context ' + serialize(context));
};
function serialize(object) {
  return JSON.stringify(object, null, 2);
}
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
exports.handler = async (event, context) => {
  console.log('context ' + serialize(context));
};
function serialize(object) {
  return JSON.stringify(object, null, 2);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the token beside a secret on command lines',
      filename: 'src/configure.js',
      code: `
import { execSync } from 'node:child_process';
export function configure(profile) {
  execSync(\`aws configure set aws_access_key_id \${profile.aws_access_key_id}\`);
  execSync(\`aws configure set aws_secret_access_key \${profile.aws_secret_access_key}\`);
  execSync(\`aws configure set aws_session_token \${profile.aws_session_token}\`);
}
`,
      errors: [
        {
          messageId: 'command',
          data: {
            where: '`execSync`',
            what: '`aws_secret_access_key`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 5,
          column: 55,
          endLine: 5,
          endColumn: 84,
        },
        {
          messageId: 'command',
          data: {
            where: '`execSync`',
            what: '`aws_session_token`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 6,
          column: 51,
          endLine: 6,
          endColumn: 76,
        },
      ],
    },
    {
      name: 'a session in files',
      filename: 'scripts/session.js',
      code: `
import { writeFileSync } from 'node:fs';
import { sessionFor } from '../lib/index.js';
const session = await sessionFor('build');
writeFileSync('session.json', JSON.stringify(session));
const { SecretAccessKey } = session.Credentials;
writeFileSync('session.sh', \`export AWS_SECRET_ACCESS_KEY='\${SecretAccessKey}'\`);
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`writeFileSync`',
            what: '`SecretAccessKey`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
import { writeFileSync } from 'node:fs';
import { sessionFor } from '../lib/index.js';
const session = await sessionFor('build');
const { SecretAccessKey } = session.Credentials;
writeFileSync('session.sh', \`export AWS_SECRET_ACCESS_KEY='\${SecretAccessKey}'\`);
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`writeFileSync`',
            what: '`SecretAccessKey`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 7,
          column: 62,
          endLine: 7,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
import { writeFileSync } from 'node:fs';
import { sessionFor } from '../lib/index.js';
const session = await sessionFor('build');
writeFileSync('session.json', JSON.stringify(session));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object of a type that the file declares',
      filename: 'src/aws.ts',
      code: `
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
export function show(keys: AwsKeys) {
  console.log(keys);
}
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'credentials',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
export function show(keys: AwsKeys) {}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'states that are kept in plain text',
      filename: 'src/store.ts',
      code: `
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
interface State { credentials: AwsKeys | null; region: string }
export const all = create<State>()(persist(() => ({ credentials: null, region: '' }), { name: 'aws' }));
export const part = create<State>()(
  persist(() => ({ credentials: null, region: '' }), { name: 'aws', storage: createJSONStorage(() => AsyncStorage), partialize: (state) => ({ credentials: state.credentials }) }),
);
`,
      untyped: 'zustand is not installed here',
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`persist`',
            what: '`credentials`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 7,
          column: 53,
          endLine: 7,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: {"what":"`credentials`"},
              output: `
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
interface State { credentials: AwsKeys | null; region: string }
export const all = create<State>()(persist(() => ({ region: '' }), { name: 'aws' }));
export const part = create<State>()(
  persist(() => ({ credentials: null, region: '' }), { name: 'aws', storage: createJSONStorage(() => AsyncStorage), partialize: (state) => ({ credentials: state.credentials }) }),
);
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`persist`',
            what: 'credentials',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 9,
          column: 143,
          endLine: 9,
          endColumn: 173,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: {"what":"`credentials`"},
              output: `
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import AsyncStorage from '@react-native-async-storage/async-storage';
interface AwsKeys { accessKeyId: string; secretAccessKey: string }
interface State { credentials: AwsKeys | null; region: string }
export const all = create<State>()(persist(() => ({ credentials: null, region: '' }), { name: 'aws' }));
export const part = create<State>()(
  persist(() => ({ credentials: null, region: '' }), { name: 'aws', storage: createJSONStorage(() => AsyncStorage), partialize: (state) => ({}) }),
);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what is stored under the name of credentials',
      filename: 'src/keep.js',
      code: `
export function keep(credentials) {
  sessionStorage.setItem('s3-credentials', JSON.stringify(credentials));
}
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`sessionStorage.setItem`',
            what: '`s3-credentials`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
export function keep(credentials) {}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the second of what a function of AWS answers',
      filename: 'src/export.js',
      code: `
import { getCredentials } from './aws';
export async function print() {
  const [error, credentials] = await getCredentials();
  console.log(error);
  console.log(credentials);
}
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `getCredentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
import { getCredentials } from './aws';
export async function print() {
  const [error, credentials] = await getCredentials();
  console.log(error);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'credentials of Cognito that have been asked for',
      filename: 'src/page.js',
      code: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: pool });
AWS.config.credentials.get(() => {
  console.log(AWS.config.credentials);
});
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS.config.credentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `
import AWS from 'aws-sdk';
AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: pool });
AWS.config.credentials.get(() => {});
`,
            },
          ],
        },
      ],
    },
  ],
});
