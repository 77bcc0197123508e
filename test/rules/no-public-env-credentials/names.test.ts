import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: names with words of the project', noPublicEnvCredentials, {
  valid: [
    {
      name: 'secrets of other kinds, with a word of AWS',
      code: `
export const v0 = import.meta.env.VITE_AWS_JWT_SECRET;
export const v1 = import.meta.env.VITE_SES_WEBHOOK_SECRET;
export const v2 = import.meta.env.VITE_AWS_CLOUDFRONT_SECRET_KEY;
export const v3 = import.meta.env.VITE_AWS_SECRETS_MANAGER_SECRET;
export const v4 = import.meta.env.VITE_HAS_AWS_UPLOAD_SECRET;
export const v5 = import.meta.env.VITE_R2_AWS_UPLOAD_SECRET;
export const v6 = import.meta.env.VITE_AWS_SECRET_ARN;
export const v7 = import.meta.env.VITE_AWS_SECRET_NAME;
`,
    },
  ],
  invalid: [
    {
      name: 'VITE_AWS_UPLOAD_SECRET_KEY',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_AWS_UPLOAD_SECRET_KEY;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_UPLOAD_SECRET_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 60,
        },
      ],
      neighbour: 'export const value = process.env.VITE_AWS_UPLOAD_KEY_NAME;',
    },
    {
      name: 'VITE_MYAPP_AWS_SECRET',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_MYAPP_AWS_SECRET;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_MYAPP_AWS_SECRET`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 55,
        },
      ],
      neighbour: 'export const value = process.env.VITE_MYAPP_SECRET;',
    },
    {
      name: 'VITE_S3_BUCKET_SECRET_KEY',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_S3_BUCKET_SECRET_KEY;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_S3_BUCKET_SECRET_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 59,
        },
      ],
      neighbour: 'export const value = process.env.VITE_S3_BUCKET_SECRET_NAME;',
    },
    {
      name: 'VITE_AWS_SECRET_KEY_ID',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_AWS_SECRET_KEY_ID;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_SECRET_KEY_ID`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 56,
        },
      ],
      neighbour: 'export const value = process.env.VITE_AWS_SECRET_ID;',
    },
    {
      name: 'VITE_AWS_CREDENTIALS',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_AWS_CREDENTIALS;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_CREDENTIALS`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 54,
        },
      ],
      neighbour: 'export const value = process.env.VITE_AWS_CREDENTIALS_PROFILE;',
    },
    {
      name: 'VITE_AWS_BEARER_TOKEN_BEDROCK',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_AWS_BEARER_TOKEN_BEDROCK;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_BEARER_TOKEN_BEDROCK`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 63,
        },
      ],
      neighbour: 'export const value = process.env.VITE_BEARER_TOKEN;',
    },
    {
      name: 'VITE_BEDROCK_API_KEY',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_BEDROCK_API_KEY;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_BEDROCK_API_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 54,
        },
      ],
      neighbour: 'export const value = process.env.VITE_BEDROCK_MODEL;',
    },
    {
      name: 'VITE_SES_SMTP_PASSWORD',
      filename: 'file.js',
      code: 'export const value = process.env.VITE_SES_SMTP_PASSWORD;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_SES_SMTP_PASSWORD`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 56,
        },
      ],
      neighbour: 'export const value = process.env.VITE_SMTP_PASSWORD;',
    },
    {
      name: 'GRIDSOME_AWS_SECRET_ACCESS_KEY',
      filename: 'file.js',
      code: 'export const value = process.env.GRIDSOME_AWS_SECRET_ACCESS_KEY;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`GRIDSOME_AWS_SECRET_ACCESS_KEY`',
            tool: 'Gridsome',
            prefix: 'GRIDSOME_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 64,
        },
      ],
      neighbour: 'export const value = process.env.GRID_AWS_SECRET_ACCESS_KEY;',
    },
    {
      name: 'BUN_PUBLIC_AWS_SECRET_ACCESS_KEY',
      filename: 'file.js',
      code: 'export const value = process.env.BUN_PUBLIC_AWS_SECRET_ACCESS_KEY;',
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`BUN_PUBLIC_AWS_SECRET_ACCESS_KEY`',
            tool: 'Bun',
            prefix: 'BUN_PUBLIC_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 66,
        },
      ],
      neighbour: 'export const value = process.env.BUN_PRIVATE_AWS_SECRET_ACCESS_KEY;',
    },
    {
      name: 'a bearer token in a set-up',
      filename: 'next.config.js',
      code: 'module.exports = { env: { AWS_BEARER_TOKEN_BEDROCK: process.env.AWS_BEARER_TOKEN_BEDROCK } };',
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_BEARER_TOKEN_BEDROCK`',
            tool: 'Next.js',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_BEARER_TOKEN_BEDROCK`' },
              output: 'module.exports = { env: {} };',
            },
          ],
        },
      ],
      neighbour: 'module.exports = { env: { BEDROCK_REGION: process.env.BEDROCK_REGION } };',
    },
    {
      name: 'a constant with a name of AWS, with a fall-back',
      code: `const awsSecretKey = process.env.EXPO_PUBLIC_R2_SECRET_KEY || process.env.R2_SECRET_KEY;
export { awsSecretKey };
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who has the app', names: '`EXPO_PUBLIC_R2_SECRET_KEY`', tool: 'Expo', prefix: 'EXPO_PUBLIC_', wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it' },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 59,
        },
      ],
      neighbour: `const bucketUrl = process.env.EXPO_PUBLIC_R2_SECRET_KEY || process.env.R2_SECRET_KEY;
export { bucketUrl };
`,
    },
    {
      name: 'a property with a name of AWS, chosen among two',
      code: `declare const live: boolean;
export const keys = { secretAccessKey: live ? process.env.VITE_LIVE : process.env.VITE_TEST };
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens the page', names: '`VITE_LIVE`, `VITE_TEST`', tool: 'Vite', prefix: 'VITE_', wayOut: 'Rotate the keys, and read them on a server, under names without that prefix' },
          line: 2,
          column: 47,
          endLine: 2,
          endColumn: 68,
        },
      ],
      neighbour: `export const keys = { secretAccessKey: process.env.VITE_LIVE ? 'a' : 'b' };
`,
    },
  ],
});
