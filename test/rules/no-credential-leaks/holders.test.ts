import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-credential-leaks.ts';

runRule('no-credential-leaks: objects and storages that hold keys', rule, {
  valid: [
    {
      name: 'the secret is masked before it is written',
      filename: 'file.js',
      code: `import { answerFor, keysFor } from './answers.js';

export async function authorize(tenant) {
  const keys = await keysFor(tenant);
  const answer = await answerFor(tenant);
  answer.context = { secretAccessKey: mask(keys.SecretAccessKey), tenant };
  answer.hints = { secretAccessKey: tenant.hint };
  console.log('answer', answer);
  return answer;
}
`,
    },
    {
      name: 'another function',
      filename: 'file.js',
      code: `import { answerFor } from './answers.js';

const answer = await answerFor('app');

export function fill(keys) {
  answer.context = { secretAccessKey: keys.SecretAccessKey };
}

export function show() {
  console.log(answer);
}
`,
    },
    {
      name: 'what is left of an object',
      filename: 'src/store.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export function connect(config) {
  const { secretAccessKey, ...rest } = config;
  console.log(rest);
  return secretAccessKey;
}
`,
    },
    {
      name: 'an object that loses its secret',
      filename: 'src/store.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export function connect(config) {
  const client = new S3Client({ credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey } });
  delete config.secretAccessKey;
  console.log(config, client.config.region);
}
`,
    },
    {
      name: 'an object that is masked',
      filename: 'src/store.js',
      code: `
export function show(config) {
  config.secretAccessKey = mask(config.secretAccessKey);
  console.log(config);
}
`,
    },
  ],
  invalid: [
    {
      name: 'an object of which the secret is taken',
      filename: 'src/store.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export function connect(config) {
  console.log('connect', config);
  return new S3Client({ credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey } });
}
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`secretAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export function connect(config) {
  return new S3Client({ credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey } });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export function connect(config) {
  console.log('connect', { ...config, secretAccessKey: '***' });
  return new S3Client({ credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey } });
}
`,
    },
    {
      name: 'a state that goes to the storage of the page',
      filename: 'src/settings.js',
      code: `
export const saveS3Settings = (settings) => {
  if (!settings.accessKey || !settings.secretKey) return;
  localStorage.setItem('settings', JSON.stringify(settings));
};
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.setItem`',
            what: '`secretKey`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
export const saveS3Settings = (settings) => {
  if (!settings.accessKey || !settings.secretKey) return;
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const savePaySettings = (settings) => {
  if (!settings.accessKey || !settings.secretKey) return;
  localStorage.setItem('settings', JSON.stringify(settings));
};
`,
    },
    {
      name: 'what the storage of an extension keeps under a name, and reads keys from',
      filename: 'src/storage.js',
      code: `
const area = chrome.storage.local;
const KEY = 'upload';
export const load = async () => (await area.get(KEY))[KEY].secretAccessKey;
export const save = (value) => area.set({ [KEY]: value });
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`area.set`',
            what: 'the keys',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: 'what carries it' },
              output: `
const area = chrome.storage.local;
const KEY = 'upload';
export const load = async () => (await area.get(KEY))[KEY].secretAccessKey;
export const save = (value) => area.set({});
`,
            },
          ],
        },
      ],
      neighbour: `
const area = chrome.storage.local;
const KEY = 'upload';
export const load = async () => (await area.get(KEY))[KEY].secretAccessKey;
export const save = (value) => area.set({ bucket: value });
`,
    },
    {
      name: 'a text of JSON that the page reads keys from',
      filename: 'src/storage.js',
      code: `
export const load = () => JSON.parse(localStorage.getItem('upload')).secretAccessKey;
export const save = (value) => localStorage.setItem('upload', JSON.stringify(value));
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.setItem`',
            what: 'the keys',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 84,
        },
      ],
      neighbour: `
export const load = () => JSON.parse(localStorage.getItem('upload')).secretAccessKey;
export const save = (value) => localStorage.setItem('bucket', JSON.stringify(value));
`,
    },
    {
      name: 'a name in the storage that says it',
      filename: 'src/storage.js',
      code: `
export const save = (value) => {
  localStorage.setItem('awsSecret', value);
  localStorage.awsSecretKey = value;
  sessionStorage['aws-secret-key'] = value;
};
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.setItem`',
            what: '`awsSecret`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
export const save = (value) => {
  localStorage.awsSecretKey = value;
  sessionStorage['aws-secret-key'] = value;
};
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.awsSecretKey`',
            what: '`awsSecretKey`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
export const save = (value) => {
  localStorage.setItem('awsSecret', value);
  sessionStorage['aws-secret-key'] = value;
};
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`aws-secret-key`',
            what: '`aws-secret-key`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
export const save = (value) => {
  localStorage.setItem('awsSecret', value);
  localStorage.awsSecretKey = value;
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const save = (value) => {
  localStorage.setItem('awsSecret', encrypt(value));
  localStorage.awsAccount = value;
  sessionStorage['secret'] = value;
};
`,
    },
    {
      name: 'an object into which a secret is written below',
      filename: 'file.js',
      code: `import { answerFor, keysFor } from './answers.js';

export async function authorize(tenant) {
  const keys = await keysFor(tenant);
  const answer = await answerFor(tenant);
  answer.context = { secretAccessKey: keys.SecretAccessKey, tenant };
  console.log('answer', answer);
  return answer;
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              output: `import { answerFor, keysFor } from './answers.js';

export async function authorize(tenant) {
  const keys = await keysFor(tenant);
  const answer = await answerFor(tenant);
  answer.context = { secretAccessKey: keys.SecretAccessKey, tenant };
  return answer;
}
`,
            },
          ],
        },
      ],
      neighbour: `import { answerFor, keysFor } from './answers.js';

export async function authorize(tenant) {
  const keys = await keysFor(tenant);
  const answer = await answerFor(tenant);
  console.log('answer', answer);
  answer.context = { secretAccessKey: keys.SecretAccessKey, tenant };
  return answer;
}
`,
    },
  ],
});
