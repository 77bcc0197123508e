import noBrowserCredentials from '../../../rules/no-browser-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-browser-credentials: parts of pages', noBrowserCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a composable of Vue',
      filename: 'src/upload.js',
      code: `
import { onMounted } from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses hooks of a component)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { onMounted } from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/upload.js',
        code: `
import { computed } from 'vue';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
    {
      name: 'a component of Solid',
      filename: 'src/upload.js',
      code: `
import { createSignal } from 'solid-js';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses hooks of a component)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { createSignal } from 'solid-js';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/upload.js',
        code: `
import { createRoot } from 'solid-js';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
    {
      name: 'a web component',
      filename: 'src/upload.js',
      code: `
import { LitElement } from 'lit';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it is a web component)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { LitElement } from 'lit';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/upload.js',
        code: `
import { html } from 'lit';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
    {
      name: 'hooks of a page of Next',
      filename: 'src/upload.js',
      code: `
import { useRouter } from 'next/navigation';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses hooks of a page of Next.js)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { useRouter } from 'next/navigation';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/upload.js',
        code: `
import { notFound } from 'next/navigation';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
    {
      name: 'a plugin of Nuxt for clients',
      filename: 'plugins/upload.client.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it is a plugin of Nuxt for clients)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'plugins/upload.js',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
    {
      name: 'a part of a page of SvelteKit',
      filename: 'src/routes/+page.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            where: 'a browser (it is a part of a page of SvelteKit)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
            origin: 'environment variables',
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 159,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/routes/+page.server.js',
        code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY_SECRET ?? '' } });
`,
      },
    },
  ],
});
