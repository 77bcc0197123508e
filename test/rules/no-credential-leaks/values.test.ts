import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: what else is a credential', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'one of two values',
      code: `
console.log(process.env.DEBUG ? process.env.AWS_SECRET_ACCESS_KEY : 'hidden');
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 33,
          endLine: 2,
          endColumn: 66,
        },
      ],
      neighbour: `
console.log(process.env.AWS_SECRET_ACCESS_KEY ? 'hidden' : 'missing');
`,
    },
    {
      name: 'what a client gets as its secret, whatever it is called',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.js';
export const s3 = new S3Client({ credentials: { accessKeyId: settings.user, secretAccessKey: settings.pass } });
console.log(settings.pass);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`pass`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.js';
export const s3 = new S3Client({ credentials: { accessKeyId: settings.user, secretAccessKey: settings.pass } });
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.js';
export const s3 = new S3Client({ credentials: { accessKeyId: settings.user, secretAccessKey: settings.pass } });
console.log(Boolean(settings.pass));
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import settings from './settings.js';
export const s3 = new S3Client({ credentials: { accessKeyId: settings.user, secretAccessKey: settings.pass } });
console.log(settings.user, settings.url);
`,
    },
    {
      name: 'a member that is called a secret access key',
      code: `
import settings from './settings.js';
console.log(settings.aws.secretAccessKey);
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
          column: 13,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import settings from './settings.js';
console.log(Boolean(settings.aws.secretAccessKey));
`,
            },
          ],
        },
      ],
      neighbour: `
import settings from './settings.js';
console.log(settings.aws.accessKeyId, settings.errors.secretAccessKey, settings.hasSecretAccessKey, settings.secretAccessKeyLength);
`,
    },
    {
      name: 'a parameter that is called a secret access key',
      code: `
export function connect({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  console.log(accessKeyId, secretAccessKey);
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
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
export function connect({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  console.log(accessKeyId, Boolean(secretAccessKey));
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function connect({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) {
  console.log(accessKeyId, secretAccessKey.length);
}
`,
    },
    {
      name: 'a secret of a store that a client gets',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
const answer = await new SecretsManager({}).getSecretValue({ SecretId: 'photos' });
const keys = JSON.parse(answer.SecretString ?? '{}') as { user: string; pass: string };
export const s3 = new S3Client({ credentials: { accessKeyId: keys.user, secretAccessKey: keys.pass } });
console.log(keys.user, keys.pass);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`pass`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
const answer = await new SecretsManager({}).getSecretValue({ SecretId: 'photos' });
const keys = JSON.parse(answer.SecretString ?? '{}') as { user: string; pass: string };
export const s3 = new S3Client({ credentials: { accessKeyId: keys.user, secretAccessKey: keys.pass } });
console.log(keys.user, Boolean(keys.pass));
`,
            },
          ],
        },
      ],
      neighbour: `
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
const answer = await new SecretsManager({}).getSecretValue({ SecretId: 'database' });
const keys = JSON.parse(answer.SecretString ?? '{}') as { user: string; pass: string };
console.log(keys.user, keys.pass);
`,
    },
    {
      name: 'the whole environment, in code for AWS',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
console.log('environment', process.env);
console.log(JSON.stringify(process.env, null, 2));
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the whole environment', wayOut: 'Name the variables that are meant' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
console.log(JSON.stringify(process.env, null, 2));
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the whole environment', wayOut: 'Name the variables that are meant' },
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
console.log('environment', process.env);
`,
            },
          ],
        },
      ],
      neighbour: `
console.log('environment', process.env, 'of aws');
console.log(JSON.stringify(process.env, null, 2));
`,
    },
    {
      name: 'an element of a list, which has no name',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
declare function load(): Promise<[string, string]>;
const [accessKeyId, secretAccessKey] = await load();
export const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
console.log(secretAccessKey);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the secret', wayOut: 'Log whether it is set, or the access key ID' },
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
declare function load(): Promise<[string, string]>;
const [accessKeyId, secretAccessKey] = await load();
export const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
declare function load(): Promise<[string, string]>;
const [accessKeyId, secretAccessKey] = await load();
export const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
console.log(Boolean(secretAccessKey));
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
declare function load(): Promise<[string, string]>;
const [accessKeyId, secretAccessKey] = await load();
export const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
console.log(accessKeyId);
`,
    },
    {
      name: 'the whole environment in a response, where nothing speaks of a cloud',
      filename: 'handler.js',
      code: `
const handler = async (event) => {
  const all = process.env;
  return { statusCode: 200, body: JSON.stringify({ event, all }) };
};
module.exports = { handler };
`,
      errors: [
        {
          messageId: 'response',
          data: { where: 'This response', what: 'the whole environment', wayOut: 'Name the variables that are meant' },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`all`' },
              output: `
const handler = async (event) => {
  return { statusCode: 200, body: JSON.stringify({ event }) };
};
module.exports = { handler };
`,
            },
          ],
        },
      ],
      neighbour: `
const handler = async (event) => {
  const stage = process.env.STAGE;
  return { statusCode: 200, body: JSON.stringify({ event, stage }) };
};
module.exports = { handler };
`,
    },
    {
      name: "the whole environment in the page's storage, where nothing speaks of a cloud",
      code: `
localStorage.setItem('environment', JSON.stringify(process.env));
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.setItem`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 2,
          column: 52,
          endLine: 2,
          endColumn: 63,
        },
      ],
      neighbour: `
import { writeFileSync } from 'node:fs';
localStorage.setItem('mode', process.env.NODE_ENV ?? '');
writeFileSync('environment.json', JSON.stringify(Object.keys(process.env)));
console.log(process.env);
`,
    },
  ],
});
