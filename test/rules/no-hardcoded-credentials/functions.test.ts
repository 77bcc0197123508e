import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: functions that return an identity', noHardcodedCredentials, {
  valid: [
    {
      name: 'a function that asks elsewhere',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { getKeys } from './keys';
export const s3 = new S3Client({ credentials: async () => getKeys() });
`,
    },
  ],
  invalid: [
    {
      name: 'an async arrow function in place',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: async () => ({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' }) });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 3,
          column: 116,
          endLine: 3,
          endColumn: 158,
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
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: async () => ({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.APP_AWS_SECRET_ACCESS_KEY! }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: async () => ({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! }) });
`,
    },
    {
      name: 'a function by name',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
async function getCredentials() {
  return { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
}
export const s3 = new S3Client({ credentials: getCredentials });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 66,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
async function getCredentials() {
  return { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
}
export const s3 = new S3Client({ credentials: getCredentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
function getCredentials() {
  return { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
}
export const s3 = new S3Client({ credentials: getCredentials() });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 66,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
function getCredentials() {
  return { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
}
export const s3 = new S3Client({ credentials: getCredentials() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an arrow function with a body',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const getCredentials = () => {
  const secretAccessKey = '${SECRET}';
  return Promise.resolve({ accessKeyId: '${ID}', secretAccessKey });
};
export const s3 = new S3Client({ credentials: getCredentials });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 69,
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
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const getCredentials = () => {
  const secretAccessKey = process.env.APP_AWS_SECRET_ACCESS_KEY!;
  return Promise.resolve({ accessKeyId: process.env.APP_AWS_ACCESS_KEY_ID!, secretAccessKey });
};
export const s3 = new S3Client({ credentials: getCredentials });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an async function that is awaited',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
async function getCredentials() {
  return { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
}
export async function open() {
  return new S3Client({ credentials: await getCredentials() });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 66,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
async function getCredentials() {
  return { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
}
export async function open() {
  return new S3Client({ credentials: await getCredentials() });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
class Keys {
  get() {
    return { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
  }
  open() {
    return new S3Client({ credentials: this.get() });
  }
}
export default Keys;
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 5,
          column: 68,
          endLine: 5,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
class Keys {
  get() {
    return { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
  }
  open() {
    return new S3Client({ credentials: this.get() });
  }
}
export default Keys;
`,
            },
          ],
        },
      ],
    },
  ],
});
