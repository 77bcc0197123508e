import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: answers of AWS and configurations', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'what a provider gave',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log('credentials', credentials);
console.log(credentials.secretAccessKey, credentials.sessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: 'the answer of `fromNodeProviderChain`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log(credentials.secretAccessKey, credentials.sessionToken);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log('credentials', credentials);
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log('credentials', credentials);
console.log(Boolean(credentials.secretAccessKey), Boolean(credentials.sessionToken));
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
const credentials = await fromNodeProviderChain()();
console.log(credentials.accessKeyId, credentials.expiration, credentials.accountId, fromNodeProviderChain());
`,
    },
    {
      name: 'what a client has found',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
console.log(await s3.config.credentials());
const { secretAccessKey } = await s3.config.credentials();
console.log(secretAccessKey);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the credentials of the client',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
const { secretAccessKey } = await s3.config.credentials();
console.log(secretAccessKey);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`secretAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
console.log(await s3.config.credentials());
const { secretAccessKey } = await s3.config.credentials();
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
console.log(await s3.config.credentials());
const { secretAccessKey } = await s3.config.credentials();
console.log(Boolean(secretAccessKey));
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
console.log(s3, s3.config, s3.config.credentials, await s3.config.region());
const { accessKeyId } = await s3.config.credentials();
console.log(accessKeyId);
`,
    },
    {
      name: 'the answer of STS',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log(answer);
console.log(answer.Credentials);
console.log(answer.Credentials?.SecretAccessKey);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log(answer.Credentials);
console.log(answer.Credentials?.SecretAccessKey);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log(answer);
console.log(answer.Credentials?.SecretAccessKey);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`SecretAccessKey` of the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log(answer);
console.log(answer.Credentials);
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
console.log(answer.AssumedRoleUser?.Arn, answer.Credentials?.Expiration, answer.Credentials?.AccessKeyId, answer.$metadata);
`,
    },
    {
      name: 'the answer of STS to SDK v2',
      code: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
sts.assumeRole({ RoleArn: 'arn:aws:iam::123456789012:role/photos', RoleSessionName: 'photos' }, (error, data) => {
  console.log(error, data);
});
const { Credentials } = await sts.getSessionToken().promise();
console.log(Credentials);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 26,
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `GetSessionToken`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 8,
          column: 13,
          endLine: 8,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
sts.assumeRole({ RoleArn: 'arn:aws:iam::123456789012:role/photos', RoleSessionName: 'photos' }, (error, data) => {
  console.log(error, data);
});
const { Credentials } = await sts.getSessionToken().promise();
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
sts.getCallerIdentity({}, (error, data) => {
  console.log(error, data);
});
const { Credentials } = await sts.getSessionToken().promise();
console.log(Credentials?.Expiration);
`,
    },
    {
      name: 'a new access key',
      code: `
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
console.log(AccessKey);
console.log(AccessKey?.SecretAccessKey);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `CreateAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
console.log(AccessKey?.SecretAccessKey);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`SecretAccessKey` of the answer of `CreateAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
console.log(AccessKey);
`,
            },
          ],
        },
      ],
      neighbour: `
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
console.log(AccessKey?.AccessKeyId, AccessKey?.Status);
`,
    },
    {
      name: 'credentials of a Cognito identity',
      code: `
import { CognitoIdentityClient, GetCredentialsForIdentityCommand } from '@aws-sdk/client-cognito-identity';
const { Credentials, IdentityId } = await new CognitoIdentityClient({}).send(new GetCredentialsForIdentityCommand({ IdentityId: 'a' }));
console.log(IdentityId, Credentials?.SecretKey);
`,
      untyped: '@aws-sdk/client-cognito-identity is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`SecretKey` of the answer of `GetCredentialsForIdentity`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 47,
        },
      ],
      neighbour: `
import { CognitoIdentityClient, GetCredentialsForIdentityCommand } from '@aws-sdk/client-cognito-identity';
const { Credentials, IdentityId } = await new CognitoIdentityClient({}).send(new GetCredentialsForIdentityCommand({ IdentityId: 'a' }));
console.log(IdentityId, Credentials?.Expiration);
`,
    },
    {
      name: 'a session of Amplify',
      code: `
import { fetchAuthSession } from 'aws-amplify/auth';
const { credentials, identityId } = await fetchAuthSession();
console.log(identityId, credentials);
`,
      untyped: 'aws-amplify is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `fetchAuthSession`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 36,
        },
      ],
      neighbour: `
import { fetchAuthSession } from 'aws-amplify/auth';
const { credentials, identityId } = await fetchAuthSession();
console.log(identityId, credentials?.expiration);
`,
    },
    {
      name: 'the configuration of SDK v2',
      code: `
import AWS from 'aws-sdk';
console.log(AWS.config);
console.log(AWS.config.credentials);
console.log(AWS.config.credentials?.sessionToken);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`AWS.config`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import AWS from 'aws-sdk';
console.log(AWS.config.credentials);
console.log(AWS.config.credentials?.sessionToken);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS.config.credentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import AWS from 'aws-sdk';
console.log(AWS.config);
console.log(AWS.config.credentials?.sessionToken);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS.config.credentials.sessionToken`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import AWS from 'aws-sdk';
console.log(AWS.config);
console.log(AWS.config.credentials);
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
console.log(AWS.config.region, AWS.config.credentials?.accessKeyId, AWS.config.credentials?.expired, new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'a' }).identityId);
`,
    },
    {
      name: 'the configuration of SDK v2 in a page',
      filename: 'public/app.js',
      code: `
AWS.config.credentials.get(() => {
  console.log(AWS.config.credentials);
});
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS.config.credentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
AWS.config.credentials.get(() => {});
`,
            },
          ],
        },
      ],
      neighbour: `
AWS.config.credentials.get(() => {
  console.log(AWS.config.credentials.identityId, AWS.config.region);
});
`,
    },
    {
      name: 'the answer of a command that a client of another module sends',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { client } from './client.js';
export const main = async () => {
  const command = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' });
  const response = await client.send(command);
  console.log(response);
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { client } from './client.js';
export const main = async () => {
  const command = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' });
  const response = await client.send(command);
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { client } from './client.js';
export const main = async () => {
  const command = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'photos' });
  const response = await client.send(command);
  console.log(response.AssumedRoleUser);
};
`,
    },
  ],
});
