import requireMinimumSource from '../../../rules/require-minimum-source.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-minimum-source: the minimum by host and order', requireMinimumSource, {
  valid: [
    {
      name: 'fromEnv is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
    },
    {
      name: 'fromIni is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
    },
    {
      name: 'fromTokenFile is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTokenFile } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTokenFile() });
`,
    },
    {
      name: 'fromInstanceMetadata is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromInstanceMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromInstanceMetadata() });
`,
    },
    {
      name: 'fromNodeProviderChain is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'fromTemporaryCredentials is enough by default',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
    },
    {
      name: 'a role is enough by default in the guide of 2023 too',
      settings: { 'aws-credentials': { order: 'guide-2023' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
    },
    {
      name: 'a host that has no such source has nothing below it',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'cognito' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
    },
    {
      name: 'a source that the host has not is not ranked',
      options: [{ minimum: 'platform-oidc' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: process.env.VERCEL_REGION, credentials: fromNodeProviderChain() });
`,
    },
    {
      name: 'a test',
      filename: 'test/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
    },
  ],
  invalid: [
    {
      name: 'below an assumed role in Lambda',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: 'an assumed role',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: '' },
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
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
    },
    {
      name: "below the host's role where nobody knows the host",
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'an unknown host',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromNodeProviderChain() });
`,
    },
    {
      name: "an assumed role below the host's own: another identity signs",
      filename: 'lambda/file.ts',
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'an assumed role',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of the assumed role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
    {
      name: "shared configuration below the host's role",
      options: [{ minimum: 'host-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromIni() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'shared configuration',
            minimum: "the host's own role",
            host: 'an unknown host',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromContainerMetadata } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromContainerMetadata() });
`,
    },
    {
      name: 'a minimum for a host',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'environment', minimumByHost: { 'aws-lambda': 'host-role' } }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: {
        options: [{ minimum: 'environment', minimumByHost: { 'aws-lambda': 'host-role' } }],
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      },
    },
    {
      name: 'a milder minimum for a host',
      options: [{ minimum: 'host-role', minimumByHost: { 'aws-lambda': 'environment' } }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: "the host's own role",
            host: 'an unknown host',
            wayOut: 'If this runs on AWS with a role, let the default provider chain find it',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.ts',
        options: [{ minimum: 'host-role', minimumByHost: { 'aws-lambda': 'environment' } }],
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
`,
      },
    },
    {
      name: 'the guide of 2023 puts a role below the environment',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'environment' }],
      settings: { 'aws-credentials': { order: 'guide-2023' } },
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'an assumed role',
            minimum: 'environment variables',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of the assumed role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.ts',
        options: [{ minimum: 'environment' }],
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
      },
    },
    {
      name: 'and the environment above a role',
      filename: 'lambda/file.ts',
      options: [{ minimum: 'assumed-role' }],
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
      errors: [
        {
          messageId: 'below',
          data: {
            consumer: 'S3Client',
            source: 'environment variables',
            minimum: 'an assumed role',
            host: 'AWS Lambda',
            wayOut: "Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)",
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role', condition: '', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1' });
`,
            },
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'lambda/file.ts',
        options: [{ minimum: 'assumed-role' }],
        settings: { 'aws-credentials': { order: 'guide-2023' } },
        code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
`,
      },
    },
  ],
});
