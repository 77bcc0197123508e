import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-inline-credentials: parameters and answers', noInlineCredentials, {
  valid: [
    {
      name: 'a file, which is for no-credentials-file',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';
export const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
`,
    },
  ],
  invalid: [
    {
      name: 'parameters',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const open = (id: string, secret: string, token: string) =>
  new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret, sessionToken: token } });
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'parameters',
            wayOut: 'Take a credential provider from the caller in place of the keys, or assume a role with `fromTemporaryCredentials`',
          },
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const open = (id: string, secret: string, token: string) =>
  new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an answer of STS',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export async function open(sts: STSClient) {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
  const { AccessKeyId, SecretAccessKey } = answer.Credentials!;
  return new S3Client({ credentials: { accessKeyId: AccessKeyId!, secretAccessKey: SecretAccessKey! } });
}
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'an STS response',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 7,
          column: 38,
          endLine: 7,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function open(sts: STSClient) {
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
  return new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, RoleSessionName: 'photos' } }) });
`,
    },
    {
      name: 'a session of a user, which no provider asks for',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
export async function open(sts: STSClient) {
  const { Credentials: c } = await sts.send(new GetSessionTokenCommand({}));
  return new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken } });
}
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'a response with temporary credentials',
            wayOut: 'Give the client a function that asks for them again and returns their `expiration`',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 139,
          suggestions: [],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
export const open = (sts: STSClient) =>
  new S3Client({
    credentials: async () => {
      const { Credentials: c } = await sts.send(new GetSessionTokenCommand({}));
      return { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken, expiration: c!.Expiration };
    },
  });
`,
    },
    {
      name: 'an answer of STS with its token',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
export async function open(sts: STS) {
  const { Credentials: c } = await sts.assumeRole({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' });
  return new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken } });
}
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'an STS response',
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 139,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { STS } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function open(sts: STS) {
  const { Credentials: c } = await sts.assumeRole({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' });
  return new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secrets store',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
export async function open() {
  const store = new SecretsManager({});
  const { SecretString } = await store.getSecretValue({ SecretId: 'photos' });
  const keys = JSON.parse(SecretString);
  return new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
}
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'a secrets store',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 8,
          column: 38,
          endLine: 8,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
export async function open() {
  const store = new SecretsManager({});
  const { SecretString } = await store.getSecretValue({ SecretId: 'photos' });
  const keys = JSON.parse(SecretString);
  return new S3Client({});
}
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export async function open() {
  const store = new SecretsManager({});
  const { SecretString } = await store.getSecretValue({ SecretId: 'photos' });
  const keys = JSON.parse(SecretString);
  return new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'variables of Deno and of Vite',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({ credentials: { accessKeyId: Deno.env.get('AWS_ACCESS_KEY_ID')!, secretAccessKey: Deno.env.get('AWS_SECRET_ACCESS_KEY')! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 46,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const a = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const a = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a token that is there sometimes',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const token = process.env.AWS_SESSION_TOKEN;
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!, ...(token && { sessionToken: token }) } });
`,
      errors: [
        {
          messageId: 'inline',
          data: {
            consumer: 'S3Client',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 186,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
            {
              messageId: 'useEnvironment',
              data: { provider: 'fromEnv()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
            },
          ],
        },
      ],
    },
  ],
});
