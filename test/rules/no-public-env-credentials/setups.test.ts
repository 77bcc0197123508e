import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: set-ups of bundlers', noPublicEnvCredentials, {
  valid: [
    {
      name: 'a map that no bundler gets',
      filename: 'src/settings.js',
      code: `
export const env = { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY };
`,
    },
    {
      name: 'the environment for a child process',
      filename: 'vite.config.js',
      code: `
import { spawn } from 'node:child_process';
export default { plugins: [{ name: 'api', buildStart: () => spawn('api', { env: { ...process.env } }) }] };
`,
    },
    {
      name: 'a class of the same name from elsewhere',
      filename: 'build.js',
      code: `
import { DefinePlugin } from './plugins.js';
export const plugin = new DefinePlugin({ SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) });
`,
    },
    {
      name: 'variables of the prefix of a tool',
      filename: 'webpack.config.js',
      code: `
import webpack from 'webpack';
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('APP_')));
export default { plugins: [new webpack.DefinePlugin({ 'process.env': JSON.stringify(env) })] };
`,
    },
  ],
  invalid: [
    {
      name: 'plugins of webpack',
      filename: 'webpack.config.js',
      code: `
const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY),
      __KEY__: JSON.stringify(process.env.AWS_ACCESS_KEY_ID),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY']),
    new webpack.EnvironmentPlugin({ AWS_SECRET_ACCESS_KEY: '' }),
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }),
    new webpack.DefinePlugin({ 'process.env': { S3_SECRET: JSON.stringify(process.env.S3_SECRET) } }),
  ],
};
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`, `AWS_ACCESS_KEY_ID`',
            tool: '`DefinePlugin`',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`, `AWS_ACCESS_KEY_ID`' },
              output: `
const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({}),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY']),
    new webpack.EnvironmentPlugin({ AWS_SECRET_ACCESS_KEY: '' }),
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }),
    new webpack.DefinePlugin({ 'process.env': { S3_SECRET: JSON.stringify(process.env.S3_SECRET) } }),
  ],
};
`,
            },
          ],
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: '`EnvironmentPlugin`',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 9,
          column: 48,
          endLine: 9,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY),
      __KEY__: JSON.stringify(process.env.AWS_ACCESS_KEY_ID),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV']),
    new webpack.EnvironmentPlugin({ AWS_SECRET_ACCESS_KEY: '' }),
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }),
    new webpack.DefinePlugin({ 'process.env': { S3_SECRET: JSON.stringify(process.env.S3_SECRET) } }),
  ],
};
`,
            },
          ],
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: '`EnvironmentPlugin`',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 10,
          column: 37,
          endLine: 10,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY),
      __KEY__: JSON.stringify(process.env.AWS_ACCESS_KEY_ID),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY']),
    new webpack.EnvironmentPlugin({}),
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }),
    new webpack.DefinePlugin({ 'process.env': { S3_SECRET: JSON.stringify(process.env.S3_SECRET) } }),
  ],
};
`,
            },
          ],
        },
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            tool: '`DefinePlugin`',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 11,
          column: 62,
          endLine: 11,
          endColumn: 73,
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`S3_SECRET`',
            tool: '`DefinePlugin`',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 12,
          column: 49,
          endLine: 12,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`S3_SECRET`' },
              output: `
const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY),
      __KEY__: JSON.stringify(process.env.AWS_ACCESS_KEY_ID),
    }),
    new webpack.EnvironmentPlugin(['NODE_ENV', 'AWS_SECRET_ACCESS_KEY']),
    new webpack.EnvironmentPlugin({ AWS_SECRET_ACCESS_KEY: '' }),
    new webpack.DefinePlugin({ 'process.env': JSON.stringify(process.env) }),
    new webpack.DefinePlugin({ 'process.env': {} }),
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
const webpack = require('webpack');
module.exports = {
  target: 'node',
  plugins: [
    new webpack.DefinePlugin({ 'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) }),
  ],
};
`,
    },
    {
      name: 'esbuild and Rollup',
      filename: 'build.js',
      code: `
import { build } from 'esbuild';
import replace from '@rollup/plugin-replace';
await build({ entryPoints: ['a.js'], define: { 'process.env.AWS_SECRET_KEY': \`"\${process.env.AWS_SECRET_KEY}"\` } });
export default { plugins: [replace({ preventAssignment: true, values: { 'process.env.AWS_SECRET_KEY': JSON.stringify(process.env.AWS_SECRET_KEY) } })] };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_KEY`',
            tool: 'esbuild',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_KEY`' },
              output: `
import { build } from 'esbuild';
import replace from '@rollup/plugin-replace';
await build({ entryPoints: ['a.js'], define: {} });
export default { plugins: [replace({ preventAssignment: true, values: { 'process.env.AWS_SECRET_KEY': JSON.stringify(process.env.AWS_SECRET_KEY) } })] };
`,
            },
          ],
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_KEY`',
            tool: 'Rollup',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 5,
          column: 73,
          endLine: 5,
          endColumn: 145,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_KEY`' },
              output: `
import { build } from 'esbuild';
import replace from '@rollup/plugin-replace';
await build({ entryPoints: ['a.js'], define: { 'process.env.AWS_SECRET_KEY': \`"\${process.env.AWS_SECRET_KEY}"\` } });
export default { plugins: [replace({ preventAssignment: true, values: {} })] };
`,
            },
          ],
        },
      ],
      neighbour: `
import { build } from 'esbuild';
await build({ platform: 'node', define: { 'process.env.AWS_SECRET_KEY': \`"\${process.env.AWS_SECRET_KEY}"\` } });
`,
    },
  ],
});
