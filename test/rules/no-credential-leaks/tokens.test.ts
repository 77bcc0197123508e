import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: session tokens', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'the session token beside the secret of a provider',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const c = await fromNodeProviderChain()();
console.log(c.secretAccessKey, c.sessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const c = await fromNodeProviderChain()();
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const c = await fromNodeProviderChain()();
console.log(Boolean(c.secretAccessKey), Boolean(c.sessionToken));
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const c = await fromNodeProviderChain()();
console.log(c.accessKeyId, Boolean(c.secretAccessKey), Boolean(c.sessionToken), c.expiration);
`,
    },
    {
      name: 'the session token of a provider by itself',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
const { sessionToken } = await fromIni({ profile: process.env.PROFILE })();
console.log({ sessionToken });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { fromIni } from '@aws-sdk/credential-providers';
const { sessionToken } = await fromIni({ profile: process.env.PROFILE })();
`,
            },
          ],
        },
      ],
      neighbour: `
import { signIn } from './accounts.js';
const { sessionToken } = await signIn();
console.log({ sessionToken });
`,
    },
    {
      name: 'the session token of what a client has found',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const { sessionToken } = await new S3Client({}).config.credentials();
console.log(\`token \${sessionToken}\`);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const { sessionToken } = await new S3Client({}).config.credentials();
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const { sessionToken } = await new S3Client({}).config.credentials();
console.log(\`token \${Boolean(sessionToken)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const { accessKeyId } = await new S3Client({}).config.credentials();
console.log(\`key \${accessKeyId}\`);
`,
    },
    {
      name: 'the session token of credentials of SDK v2',
      code: `
import AWS from 'aws-sdk';
const credentials = new AWS.EC2MetadataCredentials();
console.log(credentials.sessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: ``,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import AWS from 'aws-sdk';
const credentials = new AWS.EC2MetadataCredentials();
console.log(Boolean(credentials.sessionToken));
`,
            },
          ],
        },
      ],
      neighbour: `
import { Session } from './session.js';
const credentials = new Session();
console.log(credentials.sessionToken);
`,
    },
    {
      name: 'a session token that comes in with a secret access key',
      code: `
export function show(accessKeyId: string, secretAccessKey: string, sessionToken: string) {
  console.log(accessKeyId, secretAccessKey, sessionToken);
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
export function show(accessKeyId: string, secretAccessKey: string, sessionToken: string) {
  console.log(accessKeyId, Boolean(secretAccessKey), Boolean(sessionToken));
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function show(accessKeyId: string, userId: string, sessionToken: string) {
  console.log(accessKeyId, userId, sessionToken);
}
`,
    },
    {
      name: 'a session token that is taken from the same object',
      code: `
export function show({ secretAccessKey, sessionToken }: Record<string, string>) {
  console.log('found', secretAccessKey.length, sessionToken);
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
export function show({ secretAccessKey, sessionToken }: Record<string, string>) {
  console.log('found', secretAccessKey.length, Boolean(sessionToken));
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function show({ user, sessionToken }: Record<string, string>) {
  console.log('found', user, sessionToken);
}
`,
    },
    {
      name: 'a member of an object whose secret is read elsewhere',
      code: `
import { keys } from './keys.js';
export const secret = keys.secretAccessKey;
console.log(keys.sessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`sessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { keys } from './keys.js';
export const secret = keys.secretAccessKey;
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { keys } from './keys.js';
export const secret = keys.secretAccessKey;
console.log(Boolean(keys.sessionToken));
`,
            },
          ],
        },
      ],
      neighbour: `
import { keys, session } from './keys.js';
export const secret = keys.secretAccessKey;
console.log(session.sessionToken);
`,
    },
    {
      name: 'a member that names AWS',
      code: `
import { config } from './config.js';
console.log(config.awsSessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`awsSessionToken`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: ``,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { config } from './config.js';
console.log(Boolean(config.awsSessionToken));
`,
            },
          ],
        },
      ],
      neighbour: `
import { config } from './config.js';
console.log(config.sessionToken, config.awsSessionTokenTtl, config.token);
`,
    },
  ],
});
