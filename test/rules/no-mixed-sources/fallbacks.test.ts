import noMixedSources from '../../../rules/no-mixed-sources.ts';
import { runRule } from '../../support/rule-tester.ts';

// Fall-backs behind a provider, which is always there.
runRule('no-mixed-sources', noMixedSources, {
  valid: [
    {
      name: 'a provider that the caller may give',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const credentials = (given?: ReturnType<typeof fromNodeProviderChain>) => given ?? fromNodeProviderChain();
`,
    },
    {
      name: 'a provider that a test chooses',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials = (process.env.CI && fromEnv()) || fromIni();
`,
    },
    {
      name: 'nothing behind it',
      code: `
import { fromEnv } from '@aws-sdk/credential-providers';

export const credentials = fromEnv() ?? undefined;
`,
    },
    {
      name: 'a try that does something else',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';
import { check } from './check';
export function credentials() {
  try {
    check();
    return fromIni();
  } catch {
    return fromEnv();
  }
}
`,
    },
    {
      name: 'options that may fail',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';
import { readProfile } from './profile';
export function credentials() {
  try {
    return fromIni({ profile: readProfile() });
  } catch {
    return fromEnv();
  }
}
`,
    },
    {
      name: 'a catch that gives no provider',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';

export function credentials() {
  try {
    return fromIni();
  } catch {
    return undefined;
  }
}
`,
    },
    {
      name: 'functions of another package',
      code: `
import { fromEnv, fromIni } from './settings';

export const settings = fromEnv() ?? fromIni();
`,
    },
  ],
  invalid: [
    {
      name: 'a provider instead of nothing',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials = fromEnv() ?? fromIni({ profile: 'reports' });
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromIni()`',
            ending: '`fromEnv()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'joinChain',
              data: { needs: '' },
              output: `
import { fromEnv, fromIni, createCredentialChain } from '@aws-sdk/credential-providers';

export const credentials = createCredentialChain(fromEnv(), fromIni({ profile: 'reports' }));
`,
            },
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromEnv } from '@aws-sdk/credential-providers';

export const credentials = fromEnv();
`,
            },
          ],
        },
      ],
      neighbour: `
import { createCredentialChain, fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials = createCredentialChain(fromEnv(), fromIni({ profile: 'reports' }));
`,
    },
    {
      name: 'more than one, in a client',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv, fromIni, fromInstanceMetadata } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromEnv() || fromIni() || fromInstanceMetadata() });
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromIni()`, `fromInstanceMetadata()`',
            ending: '`fromEnv()`',
            wayOut: 'Use the default provider chain, which asks them all, or join the providers with `createCredentialChain`',
          },
          line: 5,
          column: 84,
          endLine: 5,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'replaceChain',
              data: { provider: 'fromNodeProviderChain()', profile: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromNodeProviderChain() });
`,
            },
            {
              messageId: 'joinChain',
              data: { needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv, fromIni, fromInstanceMetadata, createCredentialChain } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({ region: 'eu-central-1', credentials: createCredentialChain(fromEnv(), fromIni(), fromInstanceMetadata()) });
`,
            },
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`, `fromInstanceMetadata()`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromEnv() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'comments between them',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials =
  // deployed
  fromEnv() ??
  // at home
  fromIni();
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromIni()`',
            ending: '`fromEnv()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromEnv } from '@aws-sdk/credential-providers';

export const credentials =
  // deployed
  fromEnv();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'one behind a value of the caller',
      code: `
import { fromEnv, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const credentials = (given?: ReturnType<typeof fromEnv>) => given ?? fromNodeProviderChain() ?? fromEnv();
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromEnv()`',
            ending: '`fromNodeProviderChain()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 4,
          column: 104,
          endLine: 4,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromEnv()`' },
              output: `
import { fromEnv, fromNodeProviderChain } from '@aws-sdk/credential-providers';

export const credentials = (given?: ReturnType<typeof fromEnv>) => given ?? fromNodeProviderChain();
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromEnv } from '@aws-sdk/credential-providers';

export const credentials = (given?: ReturnType<typeof fromEnv>) => given ?? fromEnv();
`,
    },
    {
      name: 'what a provider gave',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export const credentials = async () => (await fromEnv()()) ?? (await fromIni()());
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromIni()`',
            ending: '`fromEnv()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 4,
          column: 64,
          endLine: 4,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromIni()`' },
              output: `
import { fromEnv } from '@aws-sdk/credential-providers';

export const credentials = async () => await fromEnv()();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'something else',
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
import { keys } from './keys';
export const credentials = fromIni() ?? keys;
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: 'What stands behind it',
            ending: '`fromIni()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: 'what stands behind it' },
              output: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentials = fromIni();
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class of SDK v2',
      filename: 'file.cjs',
      code: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') || new AWS.SharedIniFileCredentials() });
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`new SharedIniFileCredentials()`',
            ending: '`new EnvironmentCredentials()`',
            wayOut: 'Join the providers with `CredentialProviderChain`, or remove it',
          },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`new SharedIniFileCredentials()`' },
              output: `
const AWS = require('aws-sdk');
module.exports = new AWS.S3({ credentials: new AWS.EnvironmentCredentials('AWS') });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a catch that never runs',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export function credentials() {
  try {
    return fromIni();
  } catch {
    return fromEnv();
  }
}
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromEnv()`',
            ending: '`fromIni()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'cutChain',
              data: { what: '`fromEnv()`' },
              output: `
import { fromIni } from '@aws-sdk/credential-providers';

export function credentials() {
  return fromIni();
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

export async function credentials() {
  try {
    return await fromIni()();
  } catch {
    return await fromEnv()();
  }
}
`,
    },
    {
      name: 'a catch that never runs, and says so',
      code: `
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

let credentials;
try {
  credentials = fromIni({ profile: 'reports' });
} catch (error) {
  console.warn(error);
  credentials = fromEnv();
}
export default credentials;
`,
      errors: [
        {
          messageId: 'dead',
          data: {
            dead: '`fromEnv()`',
            ending: '`fromIni()`',
            wayOut: 'Join the providers with `createCredentialChain`, or remove it',
          },
          line: 9,
          column: 17,
          endLine: 9,
          endColumn: 26,
        },
      ],
    },
  ],
});
