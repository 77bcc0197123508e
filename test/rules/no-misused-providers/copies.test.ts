import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

// What a provider gave once, copied into an identity; packages that are imported at run time.
runRule('no-misused-providers', noMisusedProviders, {
  valid: [
    {
      name: 'without the option',
      filename: 'file.mjs',
      code: `
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { fromIni } from '@aws-sdk/credential-providers';
export async function client() {
  const keys = await fromIni()();
  return new BedrockRuntimeClient({ credentials: { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken || '' } });
}
`,
    },
    {
      name: 'an identity put together by hand has an owner',
      filename: 'file.mjs',
      options: [{ asked: true }],
      code: `
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { fromIni } from '@aws-sdk/credential-providers';
export async function client() {
  const keys = await fromIni()();
  return new BedrockRuntimeClient({ credentials: { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken } });
}
`,
    },
    {
      name: 'an answer that goes to a client of nobody knows which kind',
      filename: 'file.mjs',
      options: [{ asked: true }],
      code: `
import { fromIni } from '@aws-sdk/credential-providers';
export async function getCredentials() {
  return await fromIni()();
}
`,
    },
    {
      name: 'a module of the project that is imported when it is needed',
      filename: 'file.mjs',
      options: [{ packages: true }],
      code: `
export const provider = async (profile) => (await import('./credential-provider-ini.js')).fromIni({ profile });
`,
    },
  ],
  invalid: [
    {
      name: 'an answer that a method gives, copied beside a fall-back of its token',
      options: [{ asked: true }],
      filename: 'file.mjs',
      code: `
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export class Model {
  async ask(command) {
    const keys = await this.keys();
    const client = new BedrockRuntimeClient({ credentials: {
      accessKeyId: keys.accessKeyId,
      secretAccessKey: keys.secretAccessKey,
      sessionToken: keys.sessionToken || '',
    } });
    return client.send(command);
  }

  async keys() {
    return await fromNodeProviderChain()();
  }
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'BedrockRuntimeClient', provider: 'fromNodeProviderChain()' },
          line: 16, column: 18, endLine: 16, endColumn: 43,
        },
      ],
    },
    {
      name: 'the answers of an attempt and of its catch, copied beside a fall-back of its token',
      options: [{ asked: true }],
      filename: 'file.mjs',
      code: `
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
async function keysOf(profile) {
  try {
    return await fromNodeProviderChain({ profile })();
  } catch {
    return await fromNodeProviderChain()();
  }
}

export async function ask(profile, command) {
  const keys = await keysOf(profile);
  return new BedrockRuntimeClient({ credentials: {
      accessKeyId: keys.accessKeyId,
      secretAccessKey: keys.secretAccessKey,
      sessionToken: keys.sessionToken || '',
    } }).send(command);
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'BedrockRuntimeClient', provider: 'fromNodeProviderChain()' },
          line: 6, column: 18, endLine: 6, endColumn: 54,
        },
        {
          messageId: 'asked',
          data: { consumer: 'BedrockRuntimeClient', provider: 'fromNodeProviderChain()' },
          line: 8, column: 18, endLine: 8, endColumn: 43,
        },
      ],
    },
    {
      name: 'a package that is imported when it is needed',
      options: [{ packages: true }],
      filename: 'file.mjs',
      code: `
export const provider = async (profile) => (await import('@aws-sdk/credential-provider-ini')).fromIni({ profile });
`,
      errors: [
        {
          messageId: 'package',
          data: { module: '@aws-sdk/credential-provider-ini', replacement: '@aws-sdk/credential-providers' },
          line: 2, column: 58, endLine: 2, endColumn: 92,
        },
      ],
    },
  ],
});
