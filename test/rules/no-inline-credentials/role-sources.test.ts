import noInlineCredentials from '../../../rules/no-inline-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

// Keys that assume a role: the role is there already, and what comes before it is the host, or a person who signs in.
runRule('no-inline-credentials: what a role is assumed with', noInlineCredentials, {
  valid: [],
  invalid: [
    {
      name: 'master credentials',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    masterCredentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! },
    params: { RoleArn: process.env.TARGET_ROLE_ARN! },
  }),
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'fromTemporaryCredentials',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 6,
          column: 24,
          endLine: 6,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: '`masterCredentials`',
                found: '',
                condition: 'the role, which then signs in place of these keys (if this runs on AWS with a role)',
              },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    params: { RoleArn: process.env.TARGET_ROLE_ARN! },
  }),
});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: '', needs: 'IAM Identity Center, `aws login`, profiles' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials, fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({
    masterCredentials: fromIni(),
    params: { RoleArn: process.env.TARGET_ROLE_ARN! },
  }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ masterCredentials: fromIni(), params: { RoleArn: process.env.TARGET_ROLE_ARN! } }),
});
`,
    },
    {
      name: 'master credentials of SDK v2',
      filename: 'lambda/file.js',
      code: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: process.env.TARGET_ROLE_ARN },
  masterCredentials: new AWS.Credentials(process.env.PHOTOS_KEY_ID, process.env.PHOTOS_KEY),
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.ChainableTemporaryCredentials',
            origin: 'environment variables',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: '`masterCredentials`',
                found: '',
                condition: 'the role, which then signs in place of these keys',
              },
              output: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({
  params: { RoleArn: process.env.TARGET_ROLE_ARN },
});
`,
            },
          ],
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
exports.credentials = new AWS.ChainableTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } });
`,
    },
    {
      name: 'a client of STS that assumes a role',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'STSClient',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: '`credentials`',
                found: '',
                condition: 'the role, which then signs in place of these keys (if this runs on AWS with a role)',
              },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
`,
            },
            {
              messageId: 'useProfile',
              data: {
                provider: 'fromIni()',
                ways: '',
                needs: 'IAM Identity Center, `aws login`, profiles (needs the package @aws-sdk/credential-providers)',
              },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-providers';
const sts = new STSClient({ credentials: fromIni() });
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }));
`,
    },
    {
      name: 'a client of STS that does something else: a role is a way out',
      code: `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
export const whoami = () => sts.send(new GetCallerIdentityCommand());
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'STSClient',
            origin: 'environment variables',
            wayOut: 'Assume a role for the task with `fromTemporaryCredentials`',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const sts = new STSClient({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
export const whoami = () => sts.send(new GetCallerIdentityCommand());
`,
            },
            {
              messageId: 'omit',
              data: {
                what: '`credentials`',
                found: '',
                condition: 'the role, which then signs in place of these keys (if this runs on AWS with a role)',
              },
              output: `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const whoami = () => sts.send(new GetCallerIdentityCommand());
`,
            },
            {
              messageId: 'useProfile',
              data: {
                provider: 'fromIni()',
                ways: '',
                needs: 'IAM Identity Center, `aws login`, profiles (needs the package @aws-sdk/credential-providers)',
              },
              output: `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-providers';
const sts = new STSClient({ credentials: fromIni() });
export const whoami = () => sts.send(new GetCallerIdentityCommand());
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client of STS of SDK v2, asked with a callback',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
exports.assume = (done) => {
  const sts = new AWS.STS({ accessKeyId: process.env.PHOTOS_KEY_ID, secretAccessKey: process.env.PHOTOS_KEY });
  sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }, done);
};
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'AWS.STS',
            origin: 'environment variables',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 69,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'omit',
              data: {
                what: 'the credentials',
                found: '',
                condition: 'the role, which then signs in place of these keys (if this runs on AWS with a role)',
              },
              output: `
const AWS = require('aws-sdk');
exports.assume = (done) => {
  const sts = new AWS.STS({});
  sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }, done);
};
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'new SharedIniFileCredentials()', ways: '', needs: 'a profile' },
              output: `
const AWS = require('aws-sdk');
exports.assume = (done) => {
  const sts = new AWS.STS({ credentials: new AWS.SharedIniFileCredentials() });
  sts.assumeRole({ RoleArn: process.env.TARGET_ROLE_ARN, RoleSessionName: 'photos' }, done);
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys that come in, which assume a role',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const roleOf = (keys: { id: string; secret: string }) =>
  fromTemporaryCredentials({ masterCredentials: { accessKeyId: keys.id, secretAccessKey: keys.secret }, params: { RoleArn: process.env.TARGET_ROLE_ARN! } });
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'fromTemporaryCredentials',
            origin: 'parameters',
            wayOut: 'Take a credential provider from the caller in place of the keys, which assumes the role',
          },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 103,
        },
      ],
    },
    {
      name: 'the same where the code names every identity',
      settings: { 'aws-credentials': { direction: 'explicit' } },
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const provider = fromTemporaryCredentials({
  masterCredentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! },
  params: { RoleArn: process.env.TARGET_ROLE_ARN! },
});
`,
      errors: [
        {
          messageId: 'withoutToken',
          data: {
            consumer: 'fromTemporaryCredentials',
            origin: 'environment variables',
            wayOut: 'Give the client the identity that is meant: a credential provider from the caller',
          },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 107,
        },
      ],
    },
  ],
});
