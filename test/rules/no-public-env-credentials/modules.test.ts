import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-public-env-credentials.ts';

runRule('no-public-env-credentials: modules and app clients', rule, {
  valid: [
    {
      name: 'plain names in a file about something else',
      filename: 'src/config/pay.js',
      code: `
import { ACCESS_KEY, SECRET_KEY } from 'react-native-dotenv';
export default { accessKey: ACCESS_KEY, secretKey: SECRET_KEY };
`,
    },
  ],
  invalid: [
    {
      name: 'the environment of an application, whatever its file is called',
      filename: 'src/app/upload.service.ts',
      code: `
import { Injectable } from '@angular/core';
import { environments } from 'src/environments/values';
@Injectable()
export class Upload {
  readonly secret = environments.aws.AWS_SECRET_ACCESS_KEY;
}
`,
      untyped: '@angular/core is not installed here',
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who opens the page',
            names: '`environments.aws.AWS_SECRET_ACCESS_KEY`',
            tool: 'Angular',
            prefix: '',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 59,
        },
      ],
      neighbour: `
import { environments } from 'src/environments/values';
export class Upload {
  readonly secret = environments.aws.AWS_SECRET_ACCESS_KEY;
}
`,
    },
    {
      name: 'other names of the module of an app',
      filename: 'src/keys.js',
      code: `
import { AWS_SECRET_ACCESS_KEY } from '@react-native-dotenv';
export const secret = AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who has the app',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'react-native-dotenv',
            prefix: '',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 31,
        },
      ],
      neighbour: `
import { AWS_REGION } from '@react-native-dotenv';
export const region = AWS_REGION;
`,
    },
    {
      name: 'plain names, both halves, in a file about AWS',
      filename: 'src/config/AwsConfig.js',
      code: `
import { ACCESS_KEY, SECRET_KEY } from 'react-native-dotenv';
export default { accessKey: ACCESS_KEY, secretKey: SECRET_KEY, bucket: 'photos' };
`,
      errors: [
        {
          messageId: 'setting',
          data: {
            who: 'Everybody who has the app',
            names: '`ACCESS_KEY`, `SECRET_KEY`',
            tool: 'react-native-dotenv',
            prefix: '',
            wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it',
          },
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'the secret of an app client of Cognito',
      filename: 'webpack.config.js',
      code: `
const webpack = require('webpack');
module.exports = {
  plugins: [new webpack.DefinePlugin({ CLIENT_ID: JSON.stringify(process.env.COGNITO_CLIENT_ID), CLIENT_SECRET: JSON.stringify(process.env.COGNITO_CLIENT_SECRET) })],
};
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`COGNITO_CLIENT_SECRET`',
            tool: '`DefinePlugin`',
            prefix: '',
            wayOut: 'Make an app client without a secret for the page: Cognito gives a secret to clients on a server',
          },
          line: 4,
          column: 98,
          endLine: 4,
          endColumn: 162,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`COGNITO_CLIENT_SECRET`' },
              output: `
const webpack = require('webpack');
module.exports = {
  plugins: [new webpack.DefinePlugin({ CLIENT_ID: JSON.stringify(process.env.COGNITO_CLIENT_ID) })],
};
`,
            },
          ],
        },
      ],
      neighbour: `
const webpack = require('webpack');
module.exports = {
  plugins: [new webpack.DefinePlugin({ CLIENT_ID: JSON.stringify(process.env.COGNITO_CLIENT_ID), CLIENT_SECRET: JSON.stringify(process.env.GITHUB_CLIENT_SECRET) })],
};
`,
    },
    {
      name: 'the same under a public name',
      filename: 'src/login.js',
      code: `
export const secret = process.env.NEXT_PUBLIC_COGNITO_CLIENT_SECRET;
`,
      errors: [
        {
          messageId: 'variable',
          data: {
            who: 'Everybody who opens the page',
            names: '`NEXT_PUBLIC_COGNITO_CLIENT_SECRET`',
            tool: 'Next.js',
            prefix: 'NEXT_PUBLIC_',
            wayOut: 'Make an app client without a secret for the page: Cognito gives a secret to clients on a server',
          },
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 68,
        },
      ],
      neighbour: `
export const id = process.env.NEXT_PUBLIC_COGNITO_CLIENT_ID;
`,
    },
    {
      name: 'the environment of Quasar',
      filename: 'quasar.config.js',
      code: `
export default () => ({ build: { env: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } } });
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Quasar',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 41,
          endLine: 2,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
export default () => ({ build: { env: {} } });
`,
            },
          ],
        },
      ],
      neighbour: `
export default () => ({ build: { env: { AWS_REGION: process.env.AWS_REGION } } });
`,
    },
  ],
});
