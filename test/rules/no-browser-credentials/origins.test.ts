import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-browser-credentials.ts';

runRule('no-browser-credentials: keys that come to the page', rule, {
  valid: [
    {
      name: 'a field of a form',
      filename: 'js/form.js',
      code: `
AWS.config.update({ accessKeyId: document.getElementById('id').value, secretAccessKey: $('#secret').val() });
`,
    },
    {
      name: 'what a form hands over',
      filename: 'src/form.jsx',
      code: `
import { useForm } from 'react-hook-form';
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function useConnect() {
  const { handleSubmit } = useForm();
  const [s3, setS3] = useState();
  return [s3, handleSubmit((values) => setS3(new S3Client({ credentials: { accessKeyId: values.id, secretAccessKey: values.secret } })))];
}
`,
    },
    {
      name: 'an object that may hold a token',
      filename: 'src/page.jsx',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const connect = async () => new S3Client({ credentials: { ...(await (await fetch('/keys')).json()) } });
`,
    },
    {
      name: 'what a call makes of a public variable, which is the defect',
      filename: 'src/upload.js',
      code: `
import S3 from 'aws-s3';
import { decrypt } from './crypto';
const secret = decrypt(process.env.VUE_APP_SECRET_ACCESS_KEY);
export const s3 = new S3({ bucketName: 'photos', accessKeyId: decrypt(process.env.VUE_APP_ACCESS_KEY_ID), secretAccessKey: secret.slice(3) });
`,
    },
    {
      name: 'placeholders of the file',
      filename: 'js/upload.js',
      code: `
angular.module('photos').controller('upload', function ($scope) {
  $scope.keys = { id: 'Your access key', secret: 'Your secret key' };
  $scope.upload = function () {
    AWS.config.update({ accessKeyId: $scope.keys.id, secretAccessKey: $scope.keys.secret });
  };
});
`,
    },
    {
      name: 'a page of Electron',
      filename: 'src/Store.jsx',
      code: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function useStore(keys) {
  const [name] = useState(() => window.electron.name());
  return new S3Client({ region: name, credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
}
`,
    },
    {
      name: 'a plugin of a desktop program',
      filename: 'src/plugin.js',
      code: `
import { Plugin } from 'obsidian';
import { S3Client } from '@aws-sdk/client-s3';
export class Backup extends Plugin {
  connect() {
    document.title = 'backup';
    return new S3Client({ credentials: { accessKeyId: this.settings.id, secretAccessKey: this.settings.secret } });
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'keys that come in as properties',
      filename: 'src/Upload.jsx',
      code: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export function Upload({ keys }) {
  const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
  return s3;
}
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'S3Client',
            where: 'a browser (it says `use client`)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'parameters',
          },
          line: 5,
          column: 63,
          endLine: 5,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export function Upload({ keys }) {
  const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
  return s3;
}
`,
            },
          ],
        },
      ],
      neighbour: `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export function Upload({ keys }) {
  const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token } });
  return s3;
}
`,
    },
    {
      name: 'keys from the own server, in a state',
      filename: 'src/Account.jsx',
      code: `
import { useEffect, useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function useStore() {
  const [keys, setKeys] = useState({});
  useEffect(() => { fetch('/keys').then((answer) => answer.json()).then(setKeys); }, []);
  return () => new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });
}
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses hooks or classes of React)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'configuration',
          },
          line: 7,
          column: 65,
          endLine: 7,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { useEffect, useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export function useStore() {
  const [keys, setKeys] = useState({});
  useEffect(() => { fetch('/keys').then((answer) => answer.json()).then(setKeys); }, []);
  return () => new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export function useStore() {
  const [keys, setKeys] = useState({});
  const change = (event) => setKeys({ ...keys, [event.target.name]: event.target.value });
  return [change, () => new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } })];
}
`,
    },
    {
      name: 'keys of another script of the page',
      filename: 'js/main.js',
      code: `
AWS.config.update({ accessKeyId: SETTINGS.id, secretAccessKey: SETTINGS.secret });
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'AWS.config.update',
            where: 'a browser (it uses the SDK as a global of a page)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'configuration',
          },
          line: 2,
          column: 47,
          endLine: 2,
          endColumn: 79,
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
const settings = require('./settings');
AWS.config.update({ accessKeyId: settings.id, secretAccessKey: settings.secret });
`,
    },
    {
      name: 'keys of a parameter, for all clients of a page',
      filename: 'js/keys.js',
      code: `
function connect(id, secret) {
  AWS.config.credentials = new AWS.Credentials(id, secret);
  document.title = 'connected';
}
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'AWS.config.credentials',
            where: 'a browser (it uses globals of a browser)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'parameters',
          },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'new CognitoIdentityCredentials()', needs: '' },
              output: `
function connect(id, secret) {
  AWS.config.credentials = new AWS.CognitoIdentityCredentials({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } });
  document.title = 'connected';
}
`,
            },
          ],
        },
      ],
      neighbour: `
function connect(id, secret, token) {
  AWS.config.credentials = new AWS.Credentials(id, secret, token);
  document.title = 'connected';
}
`,
    },
    {
      name: 'the component of a page whose other exports are for the server',
      filename: 'src/pages/photos.jsx',
      code: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export default function Photos({ env }) {
  const [open, setOpen] = useState(false);
  const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: env.id, secretAccessKey: env.secret } });
  return <a onClick={() => setOpen(!open)}>{String(s3)}</a>;
}
export const getServerSideProps = async () => ({ props: { env: {} } });
`,
      errors: [
        {
          messageId: 'unknown',
          data: {
            name: 'S3Client',
            where: 'a browser (it uses hooks or classes of React)',
            wayOut: 'Get temporary credentials from a Cognito identity pool with logins',
            origin: 'parameters',
          },
          line: 6,
          column: 63,
          endLine: 6,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'useCognito',
              data: { provider: 'fromCognitoIdentityPool()', needs: ' (needs the package @aws-sdk/credential-providers)' },
              output: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export default function Photos({ env }) {
  const [open, setOpen] = useState(false);
  const s3 = new S3Client({ region: 'eu-west-1', credentials: fromCognitoIdentityPool({ clientConfig: { region: 'eu-west-1' }, identityPoolId: 'IDENTITY_POOL_ID', logins: { USER_POOL_PROVIDER: 'ID_TOKEN' } }) });
  return <a onClick={() => setOpen(!open)}>{String(s3)}</a>;
}
export const getServerSideProps = async () => ({ props: { env: {} } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { useState } from 'react';
import { S3Client } from '@aws-sdk/client-s3';
export default function Photos({ names }) {
  const [open, setOpen] = useState(false);
  return <a onClick={() => setOpen(!open)}>{names}</a>;
}
export const getServerSideProps = async (context) => {
  const s3 = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: context.env.id, secretAccessKey: context.env.secret } });
  return { props: { names: await s3.send(context.command) } };
};
`,
    },
  ],
});
