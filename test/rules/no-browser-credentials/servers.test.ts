import noBrowserCredentials from '../../../rules/no-browser-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-browser-credentials: functions of servers, and React elsewhere', noBrowserCredentials, {
  valid: [
    {
      name: 'getServerData of Gatsby',
      filename: 'src/pages/up.jsx',
      code: `

import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { useState } from 'react';
export async function getServerData() { return { props: { client: new S3Client({ credentials: fromIni() }) } }; }
export default function Up() { useState(0); return null; }
`,
    },
    {
      name: 'middleware of React Router',
      filename: 'app/routes/up.jsx',
      code: `

import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { useState } from 'react';
export const middleware = [async () => { new S3Client({ credentials: fromIni() }); }];
export default function Up() { useState(0); return null; }
`,
    },
    {
      name: 'React in a terminal',
      filename: 'src/list.jsx',
      code: `

import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import SelectInput from 'ink-select-input';
import { useState } from 'react';
export function Files() { const [client] = useState(() => new S3Client({ credentials: fromIni() })); return <SelectInput client={client} />; }
`,
    },
  ],
  invalid: [
    {
      name: 'a function of the server in a page, and a function that only looks like it',
      filename: 'src/routes/up.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
const up = async () => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } });
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
      untyped: 'the packages of the framework are not installed here',
      errors: [
        {
          messageId: 'identity',
          data: { name: 'S3Client', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins', origin: 'environment variables' },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const up = async () => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
const up = createServerFn().handler(async () => { new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } }); });
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
    },
    {
      name: 'a function beside one of the server',
      filename: 'src/routes/up.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';

const up = async () => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } });
const other = async () => { 'use server'; };
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
      errors: [
        {
          messageId: 'identity',
          data: { name: 'S3Client', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins', origin: 'environment variables' },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';

const up = async () => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
const other = async () => { 'use server'; };
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';

const up = async () => { 'use server'; return new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } }); };
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
    },
    {
      name: 'a function that is given to the server, and called in the page as well',
      filename: 'src/routes/up.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
const up = async () => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } });
export const onServer = createServerFn().handler(up);
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
      untyped: 'the packages of the framework are not installed here',
      errors: [
        {
          messageId: 'identity',
          data: { name: 'S3Client', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins', origin: 'environment variables' },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 130,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const up = async () => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
export const onServer = createServerFn().handler(up);
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createServerFn } from '@tanstack/react-start';
const inner = async () => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } });
const up = createServerFn({ method: 'POST' }).inputValidator((x) => x).handler(inner);
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
    },
    {
      name: 'the client half of a function for both',
      filename: 'src/routes/up.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createIsomorphicFn } from '@tanstack/react-start';
const up = createIsomorphicFn().client(() => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } }));
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
      untyped: 'the packages of the framework are not installed here',
      errors: [
        {
          messageId: 'identity',
          data: { name: 'S3Client', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Rotate them, and get temporary credentials from a Cognito identity pool with logins', origin: 'environment variables' },
          line: 5,
          column: 74,
          endLine: 5,
          endColumn: 152,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createIsomorphicFn } from '@tanstack/react-start';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
const up = createIsomorphicFn().client(() => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) }));
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { useState } from 'react';
import { createIsomorphicFn } from '@tanstack/react-start';
const up = createIsomorphicFn().server(() => new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY_SECRET! } }));
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
    },
    {
      name: 'a provider in a page, and in a function of its server',
      filename: 'src/routes/up.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { useState } from 'react';
export function Up() {
  useState(0);
  return <button onClick={() => new S3Client({ credentials: fromIni() })} />;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: { name: 'fromIni', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Get temporary credentials from a Cognito identity pool with logins', origin: 'elsewhere' },
          line: 7,
          column: 61,
          endLine: 7,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { useState } from 'react';
export function Up() {
  useState(0);
  return <button onClick={() => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) })} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { useState } from 'react';
import { server$ } from '@builder.io/qwik-city';
const up = server$(() => new S3Client({ credentials: fromIni() }));
export function Up() {
  useState(0);
  return <button onClick={() => up()} />;
}
`,
    },
    {
      name: 'React in a page, and in a terminal',
      filename: 'src/list.tsx',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { List } from './list-of-files';
import { useState } from 'react';
export function Files() {
  const [client] = useState(() => new S3Client({ credentials: fromIni() }));
  return <List client={client} />;
}
`,
      errors: [
        {
          messageId: 'provider',
          data: { name: 'fromIni', where: 'a browser (it uses hooks or classes of React)', wayOut: 'Get temporary credentials from a Cognito identity pool with logins', origin: 'elsewhere' },
          line: 7,
          column: 63,
          endLine: 7,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: '' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { List } from './list-of-files';
import { useState } from 'react';
export function Files() {
  const [client] = useState(() => new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) }));
  return <List client={client} />;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
import { List } from '@raycast/api';
import { useState } from 'react';
export function Files() {
  const [client] = useState(() => new S3Client({ credentials: fromIni() }));
  return <List client={client} />;
}
`,
    },
  ],
});
