import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

runRule('no-browser-credentials: identity', rule, {
  valid: [
    {
      name: 'what the page got from Cognito by way of Amplify',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fetchAuthSession } from 'aws-amplify/auth';
export const connect = async () => new S3Client({ region: 'eu-west-1', credentials: (await fetchAuthSession()).credentials });
`,
    },
    {
      name: 'parts of it',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { Auth } from 'aws-amplify';
export async function connect() {
  const { accessKeyId, secretAccessKey, sessionToken } = await Auth.currentCredentials();
  return new S3Client({ region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey, sessionToken } });
}
`,
    },
    {
      name: 'temporary credentials from the server of the page',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export async function connect() {
  const keys = await (await fetch('/api/upload-credentials')).json();
  const credentials = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken };
  return new S3Client({ region: 'eu-west-1', credentials });
}
`,
      options: [{ unknownOrigins: true }],
    },
    {
      name: 'a form for the keys of the user',
      filename: 'src/Login.jsx',
      code: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function Login() {
  const [keys, setKeys] = useState({ id: '', secret: '' });
  const connect = () => new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
  return <form onSubmit={connect}><input onChange={(event) => setKeys({ ...keys, id: event.target.value })} /></form>;
}
`,
    },
    {
      name: 'keys that the page keeps for the user',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const connect = () =>
  new S3Client({ credentials: { accessKeyId: localStorage.getItem('accessKeyId')!, secretAccessKey: localStorage.getItem('secretAccessKey')! } });
`,
    },
    {
      name: 'an action of the server of the project',
      filename: 'app/settings.tsx',
      code: `
'use client';
import { saveStore } from '@/actions/store';
export const save = (form: Form) => saveStore({ name: form.name, accessKeyId: form.accessKeyId, secretAccessKey: form.secretAccessKey });
`,
      options: [{ unknownOrigins: true }],
    },
    {
      name: 'tests of a page',
      filename: 'test/upload.test.ts',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'weak evidence: a folder of components and a public variable',
      filename: 'src/components/photos.ts',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const bucket = process.env.NEXT_PUBLIC_BUCKET;
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'the client of a service by its name',
      filename: 'src/sns/sns.client.ts',
      code: `
import { SNSClient } from '@aws-sdk/client-sns';
export const sns = new SNSClient({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'a page that the server fills',
      filename: 'pages/photos.jsx',
      code: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } });
export const getServerSideProps = async () => ({ props: await s3.send(list) });
export default function Photos({ photos }) {
  const [shown, setShown] = useState(0);
  return <button onClick={() => setShown(shown + 1)}>{photos[shown]}</button>;
}
`,
    },
  ],
  invalid: [
    {
      name: 'keys of the environment in a client component',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            origin: 'environment variables',
            where: 'a browser (it says `use client`)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 139,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
'use server';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'a component with a hook',
      filename: 'src/Upload.jsx',
      code: `
import React from 'react';
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } });
export function Upload() {
  const [file, setFile] = React.useState();
  return <button onClick={() => s3.send(file)}>Upload</button>;
}
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            origin: 'environment variables',
            where: 'a browser (it uses hooks or classes of React)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import React from 'react';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const s3 = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export function Upload() {
  const [file, setFile] = React.useState();
  return <button onClick={() => s3.send(file)}>Upload</button>;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import React from 'react';
import { S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } });
export async function Photos() {
  const { Contents } = await s3.send(list);
  return <ul>{Contents.map(({ Key }) => <li>{Key}</li>)}</ul>;
}
`,
    },
    {
      name: 'SDK v2 for all clients, in a page',
      code: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-west-1', accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
document.title = 'Photos';
`,
      errors: [
        {
          messageId: 'identity',
          data: { name: 'AWS.config.update', where: 'a browser (it uses globals of a browser)', wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins', origin: 'environment variables' },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
import AWS, { CognitoIdentityCredentials } from 'aws-sdk';
AWS.config.update({ region: 'eu-west-1', credentials: new CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }, { region: 'eu-west-1' }) });
document.title = 'Photos';
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
AWS.config.update({ region: 'eu-west-1', accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
if (typeof document !== 'undefined') document.title = 'Photos';
`,
    },
    {
      name: 'an imported configuration, in React Native',
      filename: 'src/db.js',
      code: `
import { View } from 'react-native';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import Config from './aws-config';
export const view = View;
export const db = new DynamoDBClient({ credentials: { accessKeyId: Config.KEY_ID, secretAccessKey: Config.KEY } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'DynamoDBClient',
            origin: 'configuration',
            where: 'React Native (it imports React Native)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 6,
          column: 53,
          endLine: 6,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { View } from 'react-native';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const view = View;
export const db = new DynamoDBClient({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { View } from 'react-native';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { session } from './session';
export const view = View;
export const db = new DynamoDBClient({ credentials: { accessKeyId: session.KEY_ID, secretAccessKey: session.KEY, sessionToken: session.TOKEN } });
`,
    },
    {
      name: 'a fall-back in a page',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY ?? '' } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            origin: 'environment variables',
            where: 'a browser (it says `use client`)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 128,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a store of another vendor',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const r2 = new S3Client({ region: 'auto', endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
      errors: [
        {
          messageId: 'identity',
          data: {
            name: 'S3Client',
            origin: 'environment variables',
            where: 'a browser (it says `use client`)',
            wayOut: 'Rotate them, and let a server sign the request and give the client a presigned URL',
          },
          line: 4,
          column: 113,
          endLine: 4,
          endColumn: 184,
        },
      ],
      neighbour: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const minio = new S3Client({ region: 'auto', endpoint: 'http://localhost:9000', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
    },
    {
      name: 'a role that keys assume, by a client of STS',
      code: `
'use client';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ region: 'eu-west-1', credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'page' }));
`,
      errors: [
        {
          messageId: 'role',
          data: {
            name: 'STSClient',
            origin: 'environment variables',
            where: 'a browser (it says `use client`)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 63,
          endLine: 4,
          endColumn: 134,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const sts = new STSClient({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export const assume = () => sts.send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/photos', RoleSessionName: 'page' }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a role that keys assume, by a provider',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    masterCredentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! },
    params: { RoleArn: 'arn:aws:iam::111122223333:role/photos' },
  }),
});
`,
      errors: [
        {
          messageId: 'role',
          data: {
            name: 'fromTemporaryCredentials',
            origin: 'environment variables',
            where: 'a browser (it says `use client`)',
            wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins',
          },
          line: 8,
          column: 24,
          endLine: 8,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials, fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: fromTemporaryCredentials({
    masterCredentials: fromCognitoIdentityPool({ clientConfig: { region: 'REGION' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }),
    params: { RoleArn: 'arn:aws:iam::111122223333:role/photos' },
  }),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys that a user may have typed',
      options: [{ unknownOrigins: true }],
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const connect = (accessKeyId: string, secretAccessKey: string) => new S3Client({ region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey } });
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'S3Client',
            origin: 'parameters',
            where: 'a browser (it says `use client`)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
          },
          line: 4,
          column: 123,
          endLine: 4,
          endColumn: 155,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const connect = (accessKeyId: string, secretAccessKey: string) => new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const connect = (accessKeyId: string, secretAccessKey: string, sessionToken: string) => new S3Client({ region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey, sessionToken } });
`,
    },
  ],
});
