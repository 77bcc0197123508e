import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-frozen-temporary-credentials: functions that are asked once', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'a function that says no end, in a client for one call',
      code: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const read = async (Key: string) => {
  const s3 = new S3Client({
    credentials: async () => {
      const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
      return { accessKeyId: Credentials!.AccessKeyId!, secretAccessKey: Credentials!.SecretAccessKey!, sessionToken: Credentials!.SessionToken! };
    },
  });
  return s3.send(new GetObjectCommand({ Bucket: 'photos', Key }));
};
`,
    },
  ],
  invalid: [
    {
      name: 'a function that says no end is asked once',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const s3 = new S3Client({
  credentials: async () => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    };
  },
});
`,
      errors: [
        {
          messageId: 'response',
          data: { consumer: 'S3Client', lifetime: 'lives as long as the process', wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire' },
          line: 8,
          column: 12,
          endLine: 12,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE, RoleSessionName: 'photos' } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const s3 = new S3Client({
  credentials: async () => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE, RoleSessionName: 'photos' }));
    return {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
      expiration: Credentials!.Expiration!,
    };
  },
});
`,
    },
    {
      name: 'a function that asks nobody',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
export const s3 = new S3Client({ credentials: async () => credentials });
`,
      errors: [
        {
          messageId: 'provider',
          data: { consumer: 'S3Client', lifetime: 'lives as long as the process', provider: 'fromNodeProviderChain()', wayOut: 'Give it the provider itself, which renews them' },
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'useProvider',
              data: { provider: 'fromNodeProviderChain()' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: async () => fromNodeProviderChain()() });
`,
    },
  ],
});
