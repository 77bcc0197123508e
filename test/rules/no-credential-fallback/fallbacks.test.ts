import noCredentialFallback from '../../../rules/no-credential-fallback.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-fallback: what stands in', noCredentialFallback, {
  valid: [
    {
      name: 'another variable',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: (process.env.PHOTOS_KEY_ID ?? process.env.KEY_ID)!, secretAccessKey: (process.env.PHOTOS_KEY ?? process.env.KEY)! } });
`,
    },
    {
      name: 'the fall-back of something else',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: process.env.AWS_REGION ?? 'eu-west-1' });
`,
    },
    {
      name: 'an identity that may be missing',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { load } from './keys';
export const s3 = new S3Client({ credentials: load() ?? undefined });
`,
    },
    {
      name: 'a text with more than the variable',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: \`\${process.env.PREFIX}-photos\`, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
  ],
  invalid: [
    {
      name: 'the empty text',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 112,
          endLine: 3,
          endColumn: 140,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
    },
    {
      name: '`||`',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID || '', secretAccessKey: process.env.PHOTOS_KEY || '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 112,
          endLine: 3,
          endColumn: 140,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: 'a dummy',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? 'test', secretAccessKey: process.env.PHOTOS_KEY ?? 'test' } });
`,
      errors: [
        {
          messageId: 'fallback',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 116,
          endLine: 3,
          endColumn: 148,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: '`String`',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: String(process.env.PHOTOS_KEY_ID), secretAccessKey: String(process.env.PHOTOS_KEY) } });
`,
      errors: [
        {
          messageId: 'coerced',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 114,
          endLine: 3,
          endColumn: 144,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: 'a template',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: \`\${process.env.PHOTOS_KEY_ID}\`, secretAccessKey: \`\${process.env.PHOTOS_KEY}\` } });
`,
      errors: [
        {
          messageId: 'coerced',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 111,
          endLine: 3,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: 'standard variables',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 116,
          endLine: 3,
          endColumn: 155,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
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
    {
      name: 'the id alone',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID ?? '', secretAccessKey: process.env.PHOTOS_KEY! } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 62,
          endLine: 3,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: 'a chain of fall-backs',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: process.env.PHOTOS_KEY ?? process.env.KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 107,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.PHOTOS_KEY_ID!, secretAccessKey: (process.env.PHOTOS_KEY ?? process.env.KEY)! } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
    {
      name: 'a constant',
      filename: 'lambda/file.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const id = process.env.PHOTOS_KEY_ID || '';
const secret = process.env.PHOTOS_KEY || '';
export const s3 = new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } });
`,
      errors: [
        {
          messageId: 'empty',
          data: {
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { S3Client } from '@aws-sdk/client-s3';
const id = process.env.PHOTOS_KEY_ID!;
const secret = process.env.PHOTOS_KEY!;
export const s3 = new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret } });
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: '' },
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
          ],
        },
      ],
    },
  ],
});
