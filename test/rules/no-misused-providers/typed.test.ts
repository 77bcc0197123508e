import noMisusedProviders from '../../../rules/no-misused-providers.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-misused-providers: what a type says to be a provider', noMisusedProviders, {
  valid: [
    {
      name: 'a function of a type of its own, and a provider that is given as it is',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types';
export async function open(load: () => Promise<AwsCredentialIdentity>, provider: AwsCredentialIdentityProvider) {
  return [new S3Client({ credentials: await load() }), new S3Client({ credentials: provider })];
}
`,
    },
    {
      name: 'a type of the same name from elsewhere',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
import type { CredentialProvider } from './types';
export async function open(provider: CredentialProvider) {
  return [new S3Client({ credentials: await provider() }), new S3Client({ credentials: fromEnv() })];
}
`,
    },
  ],
  invalid: [
    {
      name: 'a parameter',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
export async function open(provider: AwsCredentialIdentityProvider) {
  return new S3Client({ credentials: await provider() });
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'provider' },
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'provider' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
export async function open(provider: AwsCredentialIdentityProvider) {
  return new S3Client({ credentials: provider });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
export async function open(provider: AwsCredentialIdentityProvider) {
  return new S3Client({ credentials: provider });
}
`,
    },
    {
      name: 'an option that may be missing',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { CredentialProvider } from '@aws-sdk/types';
export function action(options?: { readonly credentials?: CredentialProvider }) {
  return async (region: string) => {
    const config: S3ClientConfig = { region, ...(options?.credentials && { credentials: await options.credentials() }) };
    return new S3Client(config);
  };
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'options.credentials' },
          line: 7,
          column: 95,
          endLine: 7,
          endColumn: 116,
          suggestions: null,
        },
      ],
    },
    {
      name: 'a field, a member of an interface',
      options: [{ asked: true }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity, Provider } from '@aws-sdk/types';
interface Options {
  readonly provider: Provider<AwsCredentialIdentity>;
}
export class Photos {
  constructor(private readonly options: Options) {}
  async open() {
    return new S3Client({ credentials: await this.options.provider() });
  }
}
`,
      errors: [
        {
          messageId: 'asked',
          data: { consumer: 'S3Client', provider: 'this.options.provider' },
          line: 10,
          column: 46,
          endLine: 10,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'this.options.provider' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity, Provider } from '@aws-sdk/types';
interface Options {
  readonly provider: Provider<AwsCredentialIdentity>;
}
export class Photos {
  constructor(private readonly options: Options) {}
  async open() {
    return new S3Client({ credentials: this.options.provider });
  }
}
`,
            },
          ],
        },
      ],
    },
  ],
});
