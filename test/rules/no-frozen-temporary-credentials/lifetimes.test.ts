import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: where a client is kept', noFrozenTemporaryCredentials, {
  valid: [],
  invalid: [
    {
      name: 'in a constructor',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
type Keys = Awaited<ReturnType<ReturnType<typeof fromNodeProviderChain>>>;
const keys: Keys = await fromNodeProviderChain()();
export class Store {
  readonly s3: S3Client;
  constructor() {
    this.s3 = new S3Client({ credentials: keys });
  }
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'is kept in a field',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 9,
          column: 43,
          endLine: 9,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
type Keys = Awaited<ReturnType<ReturnType<typeof fromNodeProviderChain>>>;
export class Store {
  readonly s3: S3Client;
  constructor() {
    this.s3 = new S3Client({ credentials: fromNodeProviderChain() });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a field',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export class Store {
  private readonly s3 = new S3Client({ credentials });
  list = () => this.s3;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'is kept in a field',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export class Store {
  private readonly s3 = new S3Client({ credentials: fromNodeProviderChain() });
  list = () => this.s3;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a static field',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export class Store {
  static readonly s3 = new S3Client({ credentials });
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export class Store {
  static readonly s3 = new S3Client({ credentials: fromNodeProviderChain() });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'in a singleton with ??=',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export async function getClient() {
  client ??= new S3Client({ credentials: await fromNodeProviderChain()() });
  return client;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 42,
          endLine: 6,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export async function getClient() {
  client ??= new S3Client({ credentials: fromNodeProviderChain() });
  return client;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export async function getClient() {
  const client = new S3Client({ credentials: await fromNodeProviderChain()() });
  return client;
}
`,
    },
    {
      name: 'in a singleton with if',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export async function getClient() {
  if (!client) {
    const credentials = await fromNodeProviderChain()();
    client = new S3Client({ credentials });
  }
  return client;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 8,
          column: 29,
          endLine: 8,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
export async function getClient() {
  if (!client) {
    client = new S3Client({ credentials: fromNodeProviderChain() });
  }
  return client;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
let client: S3Client | undefined;
let endsAt: Date | undefined;
export async function getClient() {
  if (!client || !endsAt || endsAt.getTime() < Date.now()) {
    const credentials = await fromNodeProviderChain()();
    endsAt = credentials.expiration;
    client = new S3Client({ credentials });
  }
  return client;
}
`,
    },
    {
      name: 'in a cache',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const clients = new Map<string, S3Client>();
export async function clientFor(role: string) {
  const known = clients.get(role);
  if (known) return known;
  const client = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
  clients.set(role, client);
  return client;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromTemporaryCredentials()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 8,
          column: 46,
          endLine: 8,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromTemporaryCredentials()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const clients = new Map<string, S3Client>();
export async function clientFor(role: string) {
  const known = clients.get(role);
  if (known) return known;
  const client = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: role } }) });
  clients.set(role, client);
  return client;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function clientFor(role: string) {
  const client = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
  return client;
}
`,
    },
    {
      name: 'in a function that the module calls',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
async function open(role: string) {
  return new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
}
export const s3 = await open('arn:aws:iam::111122223333:role/reports');
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromTemporaryCredentials()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromTemporaryCredentials()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
async function open(role: string) {
  return new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: role } }) });
}
export const s3 = await open('arn:aws:iam::111122223333:role/reports');
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
async function open(role: string) {
  return new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });
}
export const list = async (role: string) => (await open(role)).config.region();
`,
    },
    {
      name: 'in a promise of a client',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = (async () => {
  const credentials = await fromNodeProviderChain()();
  return new S3Client({ credentials });
})();
`,
      errors: [
        {
          messageId: 'provider',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: 'fromNodeProviderChain()',
            wayOut: 'Give it the provider itself, which renews them',
          },
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = (async () => {
  return new S3Client({ credentials: fromNodeProviderChain() });
})();
`,
            },
          ],
        },
      ],
    },
  ],
});
