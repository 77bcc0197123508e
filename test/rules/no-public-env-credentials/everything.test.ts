import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: the whole environment', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'EnvironmentPlugin with all names',
      filename: 'webpack.config.js',
      code: `
const { EnvironmentPlugin } = require('webpack');
module.exports = { plugins: [new EnvironmentPlugin(Object.keys(process.env))] };
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: '`EnvironmentPlugin`',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 76,
        },
      ],
      neighbour: `
const { EnvironmentPlugin } = require('webpack');
module.exports = { plugins: [new EnvironmentPlugin(Object.keys(process.env).filter((name) => name.startsWith('APP_')))] };
`,
    },
    {
      name: 'EnvironmentPlugin with the environment',
      filename: 'webpack.config.js',
      code: `
const { EnvironmentPlugin } = require('webpack');
module.exports = { plugins: [new EnvironmentPlugin(process.env), new EnvironmentPlugin({ ...process.env })] };
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: '`EnvironmentPlugin`',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 63,
        },
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: '`EnvironmentPlugin`',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 104,
        },
      ],
      neighbour: `
const { EnvironmentPlugin } = require('webpack');
module.exports = { plugins: [new EnvironmentPlugin({ NODE_ENV: 'production' })] };
`,
    },
    {
      name: 'DefinePlugin with one variable after the other',
      filename: 'webpack.config.js',
      code: `
const { DefinePlugin } = require('webpack');
const define = Object.keys(process.env).reduce((all, name) => ({ ...all, [\`process.env.\${name}\`]: JSON.stringify(process.env[name]) }), {});
module.exports = { plugins: [new DefinePlugin(define)] };
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: '`DefinePlugin`',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 140,
        },
      ],
      neighbour: `
const { DefinePlugin } = require('webpack');
const define = Object.keys(process.env)
  .filter((name) => /^APP_/.test(name))
  .reduce((all, name) => ({ ...all, [\`process.env.\${name}\`]: JSON.stringify(process.env[name]) }), {});
const other = Object.keys(process.env).reduce((all, name) => (name.startsWith('APP_') ? { ...all, [name]: process.env[name] } : all), {});
module.exports = { plugins: [new DefinePlugin(define), new DefinePlugin(other)] };
`,
    },
    {
      name: 'esbuild with one variable after the other',
      filename: 'build.mjs',
      code: `
import { build } from 'esbuild';
await build({ define: Object.fromEntries(Object.entries(process.env).map(([name, value]) => [\`process.env.\${name}\`, JSON.stringify(value)])) });
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: 'esbuild',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 141,
        },
      ],
      neighbour: `
import { build } from 'esbuild';
await build({ define: Object.fromEntries(['MODE'].map((name) => [\`process.env.\${name}\`, JSON.stringify(process.env[name])])) });
`,
    },
    {
      name: 'prefixes of loadEnv',
      filename: 'vite.config.mjs',
      code: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => ({ define: { 'process.env': loadEnv(mode, '.', ['VITE_', 'AWS_']) } }));
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: 'Vite',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 108,
        },
      ],
      neighbour: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => ({ define: { 'process.env': loadEnv(mode, '.', ['VITE_']) } }));
`,
    },
    {
      name: 'the old plugin of Rollup',
      filename: 'rollup.config.mjs',
      code: `
import replace from 'rollup-plugin-replace';
export default { plugins: [replace({ 'process.env': JSON.stringify(process.env) })] };
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            names: '`process.env`',
            tool: 'Rollup',
            prefix: '',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 79,
        },
      ],
      neighbour: `
import replace from 'rollup-plugin-replace';
export default { plugins: [replace({ 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) })] };
`,
    },
  ],
});
