import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: set-ups of more tools', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'compiler.define of Next',
      filename: 'next.config.js',
      code: `module.exports = { compiler: { define: { 'process.env.AWS_SECRET_ACCESS_KEY': process.env.AWS_SECRET_ACCESS_KEY } } };`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Next.js',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 42,
          endLine: 1,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: 'module.exports = { compiler: { define: {} } };',
            },
          ],
        },
      ],
      neighbour: {
        filename: 'next.config.js',
        code: `module.exports = { compiler: { define: { 'process.env.AWS_REGION': process.env.AWS_REGION } } };`,
      },
    },
    {
      name: 'the public prefix of SvelteKit',
      filename: 'svelte.config.js',
      code: `export default { kit: { env: { publicPrefix: 'AWS_' } } };`,
      errors: [
        {
          messageId: 'prefix',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_`',
            tool: 'SvelteKit',
            prefix: '',
            wayOut: 'Leave it out, and give what client code needs a prefix of its own',
          },
          line: 1,
          column: 46,
          endLine: 1,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: 'export default { kit: { env: {} } };',
            },
          ],
        },
      ],
      neighbour: `export default { kit: { env: { publicPrefix: 'PUBLIC_', privatePrefix: 'AWS_' } } };`,
    },
    {
      name: 'a field for clients of Astro',
      filename: 'astro.config.mjs',
      code: `
import { defineConfig, envField } from 'astro/config';
export default defineConfig({ env: { schema: { AWS_SECRET_ACCESS_KEY: envField.string({ context: 'client', access: 'public' }) } } });
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Astro',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { defineConfig } from 'astro/config';
export default defineConfig({ env: { schema: {} } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig, envField } from 'astro/config';
export default defineConfig({ env: { schema: { AWS_SECRET_ACCESS_KEY: envField.string({ context: 'server', access: 'secret' }) } } });
`,
    },
    {
      name: 'the prefix of webpack itself',
      filename: 'webpack.config.js',
      code: `module.exports = { dotenv: { prefix: ['WEBPACK_', 'AWS_'] } };`,
      errors: [
        {
          messageId: 'prefix',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_`',
            tool: 'webpack',
            prefix: '',
            wayOut: 'Leave it out, and give what client code needs a prefix of its own',
          },
          line: 1,
          column: 51,
          endLine: 1,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `module.exports = { dotenv: { prefix: ['WEBPACK_'] } };`,
            },
          ],
        },
      ],
      neighbour: `module.exports = { dotenv: { prefix: ['WEBPACK_'] } };`,
    },
    {
      name: 'build.env of Quasar',
      filename: 'quasar.config.js',
      code: 'module.exports = function () { return { build: { env: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } } }; };',
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
          line: 1,
          column: 57,
          endLine: 1,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: 'module.exports = function () { return { build: { env: {} } }; };',
            },
          ],
        },
      ],
      neighbour: {
        filename: 'quasar.config.js',
        code: 'module.exports = function () { return { build: { env: { AWS_REGION: process.env.AWS_REGION } } }; };',
      },
    },
    {
      name: 'define of Umi',
      filename: '.umirc.js',
      code: `export default { define: { 'process.env.AWS_SECRET_ACCESS_KEY': process.env.AWS_SECRET_ACCESS_KEY } };`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Umi',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: 'export default { define: {} };',
            },
          ],
        },
      ],
      neighbour: {
        filename: '.umirc.js',
        code: `export default { define: { 'process.env.AWS_REGION': process.env.AWS_REGION } };`,
      },
    },
    {
      name: 'a plugin of Babel',
      filename: 'babel.config.js',
      code: `module.exports = { plugins: [['transform-inline-environment-variables', { include: ['NODE_ENV', 'AWS_SECRET_ACCESS_KEY'] }]] };`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Babel',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 97,
          endLine: 1,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `module.exports = { plugins: [['transform-inline-environment-variables', { include: ['NODE_ENV'] }]] };`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'babel.config.js',
        code: `module.exports = { plugins: [['transform-inline-environment-variables', { include: ['NODE_ENV', 'AWS_REGION'] }]] };`,
      },
    },
    {
      name: 'the list of react-native-dotenv',
      filename: 'babel.config.js',
      code: `module.exports = function (api) { return { plugins: [['module:react-native-dotenv', { allowlist: ['AWS_SECRET_ACCESS_KEY'] }]] }; };`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who has the app',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'react-native-dotenv',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 99,
          endLine: 1,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `module.exports = function (api) { return { plugins: [['module:react-native-dotenv', { allowlist: [] }]] }; };`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'babel.config.js',
        code: `module.exports = function (api) { return { plugins: [['module:react-native-dotenv', { allowlist: ['AWS_REGION'] }]] }; };`,
      },
    },
    {
      name: 'a plugin of Gatsby',
      filename: 'gatsby-config.js',
      code: `
module.exports = { plugins: ['gatsby-plugin-image', { resolve: 'gatsby-plugin-env-variables', options: { allowList: ['AWS_SECRET_ACCESS_KEY'] } }] };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Gatsby',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 118,
          endLine: 2,
          endColumn: 141,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
module.exports = { plugins: ['gatsby-plugin-image', { resolve: 'gatsby-plugin-env-variables', options: { allowList: [] } }] };
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'gatsby-config.js',
        code: `module.exports = { plugins: ['gatsby-plugin-image', { resolve: 'gatsby-plugin-env-variables', options: { allowList: ['AWS_REGION'] } }] };`,
      },
    },
    {
      name: 'what a variable fills in Nuxt',
      filename: 'nuxt.config.js',
      code: `export default defineNuxtConfig({ runtimeConfig: { public: { bucket: '', awsSecretAccessKey: '' } } });`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`awsSecretAccessKey`',
            tool: 'Nuxt',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 74,
          endLine: 1,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`awsSecretAccessKey`' },
              output: `export default defineNuxtConfig({ runtimeConfig: { public: { bucket: '' } } });`,
            },
          ],
        },
      ],
      neighbour: `export default defineNuxtConfig({ runtimeConfig: { awsSecretAccessKey: '', public: { bucket: '' } } });`,
    },
    {
      name: 'the app configuration of Nuxt',
      filename: 'app.config.js',
      code: 'export default defineAppConfig({ secret: process.env.AWS_SECRET_ACCESS_KEY });',
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Nuxt',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 1,
          column: 34,
          endLine: 1,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: 'export default defineAppConfig({});',
            },
          ],
        },
      ],
      neighbour: {
        filename: 'app.config.js',
        code: 'export default defineAppConfig({ secret: process.env.AWS_REGION });',
      },
    },
    {
      name: 'an environment of Rsbuild',
      filename: 'rsbuild.config.js',
      code: `
export default { environments: { web: { source: { define: { 'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } } } } };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Rsbuild',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 61,
          endLine: 2,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
export default { environments: { web: { source: { define: {} } } } };
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'rsbuild.config.js',
        code: `export default { environments: { web: { source: { define: { 'process.env.AWS_REGION': JSON.stringify(process.env.AWS_REGION) } } } } };`,
      },
    },
    {
      name: 'transform of esbuild',
      filename: 'build.mjs',
      code: `
import { transform } from 'esbuild';
await transform('', { define: { 'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'esbuild',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { transform } from 'esbuild';
await transform('', { define: {} });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'build.mjs',
        code: `
import { transform } from 'esbuild';
await transform('', { define: { 'process.env.AWS_REGION': JSON.stringify(process.env.AWS_REGION) } });
`,
      },
    },
    {
      name: 'define of Bun',
      filename: 'build.mjs',
      code: `
await Bun.build({ entrypoints: ['page.ts'], define: { 'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Bun',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 141,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
await Bun.build({ entrypoints: ['page.ts'], define: {} });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'build.mjs',
        code: `await Bun.build({ entrypoints: ['page.ts'], define: { 'process.env.AWS_REGION': JSON.stringify(process.env.AWS_REGION) } });`,
      },
    },
    {
      name: 'the prefix of Bun',
      filename: 'build.mjs',
      code: `await Bun.build({ entrypoints: ['page.ts'], env: 'AWS_*' });`,
      errors: [
        {
          messageId: 'prefix',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_`',
            tool: 'Bun',
            prefix: '',
            wayOut: 'Leave it out, and give what client code needs a prefix of its own',
          },
          line: 1,
          column: 50,
          endLine: 1,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `await Bun.build({ entrypoints: ['page.ts'] });`,
            },
          ],
        },
      ],
      neighbour: `await Bun.build({ entrypoints: ['page.ts'], env: 'PUBLIC_*' });`,
    },
    {
      name: 'vite-plugin-environment',
      filename: 'vite.config.mjs',
      code: `
import environment from 'vite-plugin-environment';
export default { plugins: [environment(['AWS_SECRET_ACCESS_KEY'])] };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 41,
          endLine: 3,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import environment from 'vite-plugin-environment';
export default { plugins: [environment([])] };
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'vite.config.mjs',
        code: `
import environment from 'vite-plugin-environment';
export default { plugins: [environment(['AWS_REGION'])] };
`,
      },
    },
    {
      name: 'a value of DefinePlugin that is computed',
      filename: 'webpack.config.js',
      code: `
const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ AWS_SECRET_ACCESS_KEY: DefinePlugin.runtimeValue(() => JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY)) })] };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: '`DefinePlugin`',
            prefix: '',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 3,
          column: 49,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({})] };
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'webpack.config.js',
        code: `
const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ AWS_REGION: DefinePlugin.runtimeValue(() => JSON.stringify(process.env.AWS_REGION)) })] };
`,
      },
    },
  ],
});
