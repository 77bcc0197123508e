import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: answers of STS, SDK v3', noFrozenTemporaryCredentials, {
  valid: [],
  invalid: [
    {
      name: 'AssumeRoleCommand at the top level of a module',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ region: 'eu-central-1' });
const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }) });
`,
    },
    {
      name: 'a command and its parameters by name',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const input = { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' };
const command = new AssumeRoleCommand(input);
const answer = await new STSClient({}).send(command);
export const s3 = new S3Client({
  credentials: {
    accessKeyId: answer.Credentials!.AccessKeyId!,
    secretAccessKey: answer.Credentials!.SecretAccessKey!,
    sessionToken: answer.Credentials!.SessionToken,
  },
});
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 8,
          column: 16,
          endLine: 12,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const input = { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' };
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: input }),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'credentials of the client of STS, which come along',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-providers';
const sts = new STSClient({ credentials: fromIni({ profile: 'audit' }) });
const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }, masterCredentials: fromIni({ profile: 'audit' }) }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer that something else uses too, and stays',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
const c = answer.Credentials;
console.log(answer.AssumedRoleUser?.Arn);
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
console.log(answer.AssumedRoleUser?.Arn);
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client of STS that nobody knows: the role has to be named',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { sts } from './sts.ts';
const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { sts } from './sts.ts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client of STS with an endpoint of its own, which no provider has',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ endpoint: process.env.STS_ENDPOINT });
const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports' }));
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 149,
          suggestions: [],
        },
      ],
    },
    {
      name: 'parameters that are awaited in another function: they cannot be written again here',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
async function assume() {
  const { Credentials } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: await readRole(), RoleSessionName: 'reports' }));
  return Credentials;
}
async function readRole() {
  return process.env.TARGET_ROLE_ARN;
}
const c = await assume();
export class Store {
  readonly s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'is kept in a field',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 13,
          column: 45,
          endLine: 13,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
async function assume() {
  const { Credentials } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: await readRole(), RoleSessionName: 'reports' }));
  return Credentials;
}
async function readRole() {
  return process.env.TARGET_ROLE_ARN;
}
const c = await assume();
export class Store {
  readonly s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method that sets up a field',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
export class Store {
  s3?: S3Client;
  async init(role: string) {
    const sts = new STS({});
    const { Credentials: c } = await sts.assumeRole({ RoleArn: role, RoleSessionName: 'store' });
    this.s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
  }
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'is kept in a field',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 9,
          column: 43,
          endLine: 9,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export class Store {
  s3?: S3Client;
  async init(role: string) {
    this.s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: role, RoleSessionName: 'store' } }) });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
export class Store {
  async open(role: string) {
    const sts = new STS({});
    const { Credentials: c } = await sts.assumeRole({ RoleArn: role, RoleSessionName: 'store' });
    return new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
  }
}
`,
    },
    {
      name: 'a signer',
      code: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { STS } from '@aws-sdk/client-sts';
import { SignatureV4 } from '@smithy/signature-v4';
const { Credentials: c } = await new STS({}).assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'search' });
export const signer = new SignatureV4({ service: 'es', region: 'eu-central-1', sha256: Sha256, credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'SignatureV4',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 6,
          column: 109,
          endLine: 6,
          endColumn: 211,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const signer = new SignatureV4({ service: 'es', region: 'eu-central-1', sha256: Sha256, credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'search' }, clientConfig: { region: 'eu-central-1' } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'AssumeRoleWithWebIdentity',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
const { Credentials: c } = await sts.send(
  new AssumeRoleWithWebIdentityCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'reports', WebIdentityToken: process.env.TOKEN }),
);
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Give it a function that asks for them again and returns their `expiration`',
          },
          line: 8,
          column: 47,
          endLine: 8,
          endColumn: 149,
          suggestions: [],
        },
      ],
    },
    {
      name: 'GetSessionToken',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new GetSessionTokenCommand({}));
export const s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Give it a function that asks for them again and returns their `expiration`',
          },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 149,
          suggestions: [],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const s3 = new S3Client({
  credentials: async () => {
    const { Credentials: c } = await sts.send(new GetSessionTokenCommand({}));
    return { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken, expiration: c!.Expiration };
  },
});
`,
    },
    {
      name: 'GetFederationToken, kept by one function for all calls',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({});
let s3: S3Client | undefined;
export async function open() {
  if (!s3) {
    const { Credentials: c } = await sts.getFederationToken({ Name: 'reports' });
    s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
  }
  return s3;
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            consumer: 'S3Client',
            lifetime: 'lives as long as the process',
            provider: '()',
            wayOut: 'Give it a function that asks for them again and returns their `expiration`',
          },
          line: 9,
          column: 38,
          endLine: 9,
          endColumn: 140,
          suggestions: [],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({});
export async function open() {
  const { Credentials: c } = await sts.getFederationToken({ Name: 'reports' });
  return new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken! } });
}
`,
    },
  ],
});
