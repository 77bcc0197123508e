import noFrozenTemporaryCredentials from '../../../rules/no-frozen-temporary-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

// A client that is made again when its time is up.
runRule('no-frozen-temporary-credentials: the clock', noFrozenTemporaryCredentials, {
  valid: [
    {
      name: 'a client that is young enough is returned before',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
let s3: S3Client | undefined;
let madeAt = new Date(0);
export async function client() {
  const now = new Date();
  if (s3 && now.getTime() - madeAt.getTime() < 1_800_000) return s3;
  const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
  s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken } });
  madeAt = now;
  return s3;
}
`,
    },
    {
      name: 'a client that is made again when half an hour is over',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
let s3: S3Client | undefined;
let madeAt = 0;
export async function client() {
  if (!s3 || Date.now() - madeAt > 30 * 60_000) {
    const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
    s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken } });
    madeAt = Date.now();
  }
  return s3;
}
`,
    },
  ],
  invalid: [
    {
      name: 'a client that is made once, whatever the clock says elsewhere',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
let s3: S3Client | undefined;
export const isNight = () => (new Date().getHours() < 6 ? 'night' : 'day');
export async function client() {
  if (!s3) {
    const { Credentials: c } = await sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
    s3 = new S3Client({ credentials: { accessKeyId: c!.AccessKeyId!, secretAccessKey: c!.SecretAccessKey!, sessionToken: c!.SessionToken } });
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
            wayOut: 'Let `fromTemporaryCredentials` assume the role, which renews the credentials before they expire',
          },
          line: 10,
          column: 38,
          endLine: 10,
          endColumn: 139,
          suggestions: [
            {
              messageId: 'renewRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
let s3: S3Client | undefined;
export const isNight = () => (new Date().getHours() < 6 ? 'night' : 'day');
export async function client() {
  if (!s3) {
    s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' } }) });
  }
  return s3;
}
`,
            },
          ],
        },
      ],
    },
  ],
});
