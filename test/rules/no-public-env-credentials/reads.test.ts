import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: names of variables', noPublicEnvCredentials, {
  valid: [
    {
      name: 'in a test',
      filename: 'src/upload.test.ts',
      code: `
export const secret = import.meta.env.VITE_AWS_SECRET_ACCESS_KEY;
`,
    },
    {
      name: 'for an emulator',
      filename: 'src/upload.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  endpoint: 'http://localhost:9000',
  credentials: { accessKeyId: import.meta.env.VITE_STORE_USER, secretAccessKey: import.meta.env.VITE_STORE_PASSWORD },
});
`,
    },
    {
      name: 'the words of another vendor',
      filename: 'src/upload.js',
      code: `
export const keys = [import.meta.env.VITE_OSS_SECRET_ACCESS_KEY, process.env.NEXT_PUBLIC_UNSPLASH_ACCESS_KEY];
`,
    },
    {
      name: 'a prefix inside a name',
      filename: 'src/upload.js',
      code: `
export const secret = process.env.MY_VITE_AWS_SECRET_ACCESS_KEY;
`,
    },
  ],
  invalid: [
    {
      name: 'a pair in a client, where nobody knows the host',
      filename: 'src/upload.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: import.meta.env.VITE_AWS_ACCESS_KEY_ID,
    secretAccessKey: import.meta.env.VITE_AWS_SECRET_ACCESS_KEY,
  },
});
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens the page', names: '`VITE_AWS_ACCESS_KEY_ID`, `VITE_AWS_SECRET_ACCESS_KEY`', tool: 'Vite', prefix: 'VITE_', wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins, or, on a server, read them under names without that prefix' },
          line: 8,
          column: 22,
          endLine: 8,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: import.meta.env.VITE_AWS_REGION,
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
});
`,
    },
    {
      name: 'other names that reach a client of a page',
      filename: 'src/components/Upload.jsx',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';

const s3 = new S3Client({
  region: process.env.NEXT_PUBLIC_REGION,
  credentials: {
    accessKeyId: process.env.NEXT_PUBLIC_KEY,
    secretAccessKey: process.env.NEXT_PUBLIC_PHOTOS,
  },
});
export const Upload = () => { const [a] = useState(s3); return <p>{String(a)}</p>; };
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`NEXT_PUBLIC_KEY`, `NEXT_PUBLIC_PHOTOS`',
            tool: 'Next.js',
            prefix: 'NEXT_PUBLIC_',
            wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins (a browser: it says `use client`)',
          },
          line: 10,
          column: 22,
          endLine: 10,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

const s3 = new S3Client({
  region: process.env.NEXT_PUBLIC_REGION,
  credentials: fromCognitoIdentityPool({ clientConfig: { region: process.env.NEXT_PUBLIC_REGION }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }),
});
export const Upload = () => { const [a] = useState(s3); return <p>{String(a)}</p>; };
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
export const x = process.env.NEXT_PUBLIC_KEY + process.env.NEXT_PUBLIC_PHOTOS;
`,
    },
    {
      name: 'a route',
      filename: 'app/api/upload/route.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY!,
  },
});
export async function GET() { return Response.json(await s3.config.region()); }
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens a page that names them', names: '`NEXT_PUBLIC_AWS_ACCESS_KEY_ID`, `NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: 'NEXT_PUBLIC_', wayOut: 'Rotate the keys, and read them on a server, under names without that prefix' },
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
export async function GET() { return Response.json(await s3.config.region()); }
`,
            },
            {
              messageId: 'omit',
              data: { what: '`credentials`', found: 'the role, which then signs in place of these keys', condition: ' (if this runs on AWS with a role)', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});
export async function GET() { return Response.json(await s3.config.region()); }
`,
            },
            {
              messageId: 'useProfile',
              data: { provider: 'fromIni()', ways: 'IAM Identity Center, `aws login`, profiles', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';

const s3 = new S3Client({
  credentials: fromIni(),
});
export async function GET() { return Response.json(await s3.config.region()); }
`,
            },
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
  },
});
export async function GET() { return Response.json(await s3.config.region()); }
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});
export async function GET() { return Response.json(process.env.NEXT_PUBLIC_AWS_BUCKET_KEY); }
`,
    },
    {
      name: 'a setting that reaches nobody here, read twice',
      filename: 'src/config.js',
      code: `
if (!process.env.REACT_APP_AWS_SECRET) throw new Error('no secret');
export const config = {
  key: process.env.REACT_APP_AWS_KEY,
  secret: process.env.REACT_APP_AWS_SECRET,
  bucket: process.env.REACT_APP_S3_BUCKET,
};
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`REACT_APP_AWS_SECRET`, `REACT_APP_AWS_KEY`',
            tool: 'Create React App',
            prefix: 'REACT_APP_',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 2,
          column: 6,
          endLine: 2,
          endColumn: 38,
        },
      ],
      neighbour: `
export const config = {
  key: process.env.REACT_APP_AWS_KEY,
  pool: process.env.REACT_APP_AWS_IDENTITY_POOL_ID,
  client: process.env.REACT_APP_COGNITO_CLIENT_SECRET_NAME,
  cognito: process.env.REACT_APP_COGNITO_SECRET,
  secretName: process.env.REACT_APP_AWS_SECRET_NAME,
  arn: process.env.REACT_APP_AWS_SECRET_ARN,
  prefix: process.env.REACT_APP_AWS_SECRET_KEY_PREFIX,
  stripe: process.env.REACT_APP_STRIPE_SECRET_KEY,
  minio: process.env.REACT_APP_MINIO_SECRET_ACCESS_KEY,
  openaiSecretAccessKey: process.env.REACT_APP_OPENAI_SECRET,
  OPENAI_SECRET_ACCESS_KEY: process.env.REACT_APP_OPENAI_SECRET_ACCESS_KEY,
};
`,
    },
    {
      name: 'names that are destructured',
      filename: 'src/a.ts',
      code: `
const { VITE_AWS_SECRET_ACCESS_KEY: secret = '', VITE_AWS_REGION } = import.meta.env;
export { secret, VITE_AWS_REGION };
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 2,
          column: 37,
          endLine: 2,
          endColumn: 43,
        },
      ],
      neighbour: `
const { VITE_AWS_ACCOUNT_ID, VITE_AWS_REGION } = import.meta.env;
export { VITE_AWS_ACCOUNT_ID, VITE_AWS_REGION };
`,
    },
    {
      name: 'a variable that is set',
      filename: 'scripts/start.js',
      code: `
process.env.VITE_AWS_SECRET_ACCESS_KEY = process.env.AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 39,
        },
      ],
      neighbour: `
delete process.env.VITE_AWS_SECRET_ACCESS_KEY;
`,
    },
    {
      name: 'global of a page',
      filename: 'scripts/start.js',
      code: `
AWS.config.update({ accessKeyId: process.env.REACT_APP_ACCESS, secretAccessKey: process.env.REACT_APP_S });
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`REACT_APP_ACCESS`, `REACT_APP_S`',
            tool: 'Create React App',
            prefix: 'REACT_APP_',
            wayOut: 'Rotate the keys. Get temporary credentials from a Cognito identity pool with logins (a browser: it reads a variable that its bundler ships)',
          },
          line: 2,
          column: 81,
          endLine: 2,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
AWS.config.update({ credentials: new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
AWS.config.update({ region: process.env.REACT_APP_ACCESS });
`,
    },
    {
      name: 'a server, where the prefix can go',
      filename: 'server/upload.js',
      code: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';

export const app = express();
export const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.NEXT_PUBLIC_AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY,
  },
});
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens a page that names them',
            names: '`NEXT_PUBLIC_AWS_ACCESS_KEY_ID`, `NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY`',
            tool: 'Next.js',
            prefix: 'NEXT_PUBLIC_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 9,
          column: 22,
          endLine: 9,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'useRole',
              data: { provider: 'fromTemporaryCredentials()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';

export const app = express();
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } }),
});
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
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';

export const app = express();
export const s3 = new S3Client({});
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
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';

export const app = express();
export const s3 = new S3Client({
  credentials: fromIni(),
});
`,
            },
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';

export const app = express();
export const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import express from 'express';
import { S3Client } from '@aws-sdk/client-s3';

export const app = express();
export const s3 = new S3Client({ region: process.env.NEXT_PUBLIC_AWS_REGION });
`,
    },
    {
      name: 'a setting of a server, where the prefix can go',
      filename: 'server/settings.js',
      code: `
import express from 'express';

export const app = express();
export const settings = { secret: process.env.VITE_AWS_SECRET_ACCESS_KEY, id: process.env.VITE_AWS_ACCESS_KEY_ID };
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens a page that names them',
            names: '`VITE_AWS_SECRET_ACCESS_KEY`, `VITE_AWS_ACCESS_KEY_ID`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'dropPublicPrefix',
              data: { to: '`AWS_SECRET_ACCESS_KEY`, `AWS_ACCESS_KEY_ID`' },
              output: `
import express from 'express';

export const app = express();
export const settings = { secret: process.env.AWS_SECRET_ACCESS_KEY, id: process.env.AWS_ACCESS_KEY_ID };
`,
            },
          ],
        },
      ],
      neighbour: `
import express from 'express';

export const app = express();
export const settings = { secret: process.env.AWS_SECRET_ACCESS_KEY, id: process.env.AWS_ACCESS_KEY_ID };
`,
    },
    {
      name: 'an object with the names of an identity',
      filename: 'src/keys.ts',
      code: `
export const keys = { accessKeyId: import.meta.env.VITE_ONE, secretAccessKey: import.meta.env.VITE_TWO };
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`VITE_ONE`, `VITE_TWO`',
            tool: 'Vite',
            prefix: 'VITE_',
            wayOut: 'Rotate the keys, and read them on a server, under names without that prefix',
          },
          line: 2,
          column: 79,
          endLine: 2,
          endColumn: 103,
        },
      ],
      neighbour: `
export const keys = { one: import.meta.env.VITE_ONE, two: import.meta.env.VITE_TWO };
`,
    },
  ],
});
