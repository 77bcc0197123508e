import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: builds for servers', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'Vite for a page, and for a server',
      filename: 'vite.config.ts',
      code: `
import { defineConfig } from 'vite';
export default defineConfig({ build: { ssr: false }, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'Vite', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { defineConfig } from 'vite';
export default defineConfig({ build: { ssr: false }, define: { MODE: '1' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig } from 'vite';
export default defineConfig({ build: { ssr: 'src/handler.ts' }, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
    },
    {
      name: 'Vite for both',
      filename: 'vite.config.ts',
      code: `
import { defineConfig } from 'vite';
export default defineConfig(({ isSsrBuild }) => ({ build: { ssr: isSsrBuild ? true : undefined }, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } }));
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'Vite', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 3,
          column: 120,
          endLine: 3,
          endColumn: 177,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { defineConfig } from 'vite';
export default defineConfig(({ isSsrBuild }) => ({ build: { ssr: isSsrBuild ? true : undefined }, define: { MODE: '1' } }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig } from 'vite';
export default defineConfig({ build: { ssr: true }, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
    },
    {
      name: 'Rsbuild',
      filename: 'rsbuild.config.ts',
      code: `
import { defineConfig } from '@rsbuild/core';
export default defineConfig({ output: { target: 'web' }, source: { define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } } });
`,
      untyped: 'Rsbuild is not installed here',
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'Rsbuild', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 3,
          column: 89,
          endLine: 3,
          endColumn: 146,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { defineConfig } from '@rsbuild/core';
export default defineConfig({ output: { target: 'web' }, source: { define: { MODE: '1' } } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig } from '@rsbuild/core';
export default defineConfig({ output: { target: 'node' }, source: { define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } } });
`,
    },
    {
      name: 'a list of targets',
      filename: 'webpack.config.js',
      code: `const { DefinePlugin } = require('webpack');
module.exports = { target: ['web', 'node'], plugins: [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })] };
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: '`DefinePlugin`', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 2,
          column: 85,
          endLine: 2,
          endColumn: 142,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `const { DefinePlugin } = require('webpack');
module.exports = { target: ['web', 'node'], plugins: [new DefinePlugin({ MODE: '1' })] };
`,
            },
          ],
        },
      ],
      neighbour: `const { DefinePlugin } = require('webpack');
module.exports = [
  { target: ['node', 'es2022'], plugins: [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })] },
  { target: 'node20', plugins: [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })] },
  { externalsPresets: { node: true }, plugins: [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })] },
];
`,
    },
    {
      name: 'plugins that have a name',
      filename: 'webpack.config.js',
      code: `const { DefinePlugin } = require('webpack');
const plugins = [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })];
module.exports = [{ target: 'node', plugins }, { target: 'web', plugins }];
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: '`DefinePlugin`', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 2,
          column: 48,
          endLine: 2,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `const { DefinePlugin } = require('webpack');
const plugins = [new DefinePlugin({ MODE: '1' })];
module.exports = [{ target: 'node', plugins }, { target: 'web', plugins }];
`,
            },
          ],
        },
      ],
      neighbour: `const { DefinePlugin } = require('webpack');
const plugins = [new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) })];
module.exports = { target: 'node', plugins };
`,
    },
    {
      name: 'values that have a name',
      filename: 'webpack.config.js',
      code: `const { DefinePlugin } = require('webpack');
const values = { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) };
module.exports = [{ target: 'web', plugins: [new DefinePlugin(values)] }, { target: 'node', plugins: [] }];
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: '`DefinePlugin`', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 2,
          column: 29,
          endLine: 2,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `const { DefinePlugin } = require('webpack');
const values = { MODE: '1' };
module.exports = [{ target: 'web', plugins: [new DefinePlugin(values)] }, { target: 'node', plugins: [] }];
`,
            },
          ],
        },
      ],
      neighbour: `const { DefinePlugin } = require('webpack');
const values = { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) };
module.exports = [{ target: 'web', plugins: [] }, { target: 'node', plugins: [new DefinePlugin(values)] }];
`,
    },
    {
      name: 'an option that is set later',
      filename: 'webpack.config.js',
      code: `const { DefinePlugin } = require('webpack');
const config = { plugins: [] };
config.plugins.push(new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) }));
config.target = 'web';
module.exports = config;
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: '`DefinePlugin`', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `const { DefinePlugin } = require('webpack');
const config = { plugins: [] };
config.plugins.push(new DefinePlugin({ MODE: '1' }));
config.target = 'web';
module.exports = config;
`,
            },
          ],
        },
      ],
      neighbour: `const { DefinePlugin } = require('webpack');
const config = { plugins: [] };
config.plugins.push(new DefinePlugin({ MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) }));
config.target = 'node';
module.exports = config;
`,
    },
    {
      name: 'options that are spread',
      filename: 'build.mjs',
      code: `
import { build } from 'esbuild';
const common = { platform: 'browser', bundle: true };
await build({ ...common, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
`,
      untyped: 'esbuild is not installed here',
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'esbuild', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { build } from 'esbuild';
const common = { platform: 'browser', bundle: true };
await build({ ...common, define: { MODE: '1' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { build } from 'esbuild';
const common = { platform: 'node', bundle: true };
await build({ ...common, define: { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } });
const define = { MODE: '1', SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) };
await build({ platform: 'node', define });
`,
    },
    {
      name: 'a build of Bun for a browser',
      filename: 'build.mjs',
      code: `await Bun.build({ entrypoints: ['page.ts'], target: 'browser', env: 'AWS_*' });
`,
      errors: [
        {
          messageId: 'prefix',
          data: { who: 'Everybody who opens the page', names: '`AWS_`', tool: 'Bun', prefix: '', wayOut: 'Leave it out, and give what client code needs a prefix of its own' },
          line: 1,
          column: 69,
          endLine: 1,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `await Bun.build({ entrypoints: ['page.ts'], target: 'browser' });
`,
            },
          ],
        },
      ],
    },
  ],
});
