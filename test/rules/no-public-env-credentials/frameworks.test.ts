import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: set-ups of frameworks', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: '`env` of Next.js, behind a wrapper',
      filename: 'next.config.js',
      code: `
module.exports = withSentry({
  reactStrictMode: true,
  env: {
    AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY,
    REGION: process.env.AWS_REGION,
  },
});
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            tool: 'Next.js',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
module.exports = withSentry({
  reactStrictMode: true,
  env: {
    REGION: process.env.AWS_REGION,
  },
});
`,
            },
          ],
        },
      ],
      neighbour: `
module.exports = withSentry({
  env: { REGION: process.env.AWS_REGION, HAS_KEY: String(!!process.env.AWS_SECRET_ACCESS_KEY), AWS_SECRET_ACCESS_KEY: '' },
  serverRuntimeConfig: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY },
});
`,
    },
    {
      name: 'options of Vite',
      filename: 'vite.config.ts',
      code: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    envPrefix: ['VITE_', 'AWS_'],
    define: {
      'process.env': env,
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(env.AWS_SECRET_ACCESS_KEY),
      global: 'window',
    },
  };
});
`,
      errors: [
        {
          messageId: 'prefix',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_`',
            tool: 'Vite',
            wayOut: 'Leave it out, and give what client code needs a prefix of its own',
          },
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: 'the prefix' },
              output: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    envPrefix: ['VITE_'],
    define: {
      'process.env': env,
      'process.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(env.AWS_SECRET_ACCESS_KEY),
      global: 'window',
    },
  };
});
`,
            },
          ],
        },
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who opens the page',
            tool: 'Vite',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 25,
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Vite',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    envPrefix: ['VITE_', 'AWS_'],
    define: {
      'process.env': env,
      global: 'window',
    },
  };
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd());
  return {
    envPrefix: ['VITE_', 'APP_'],
    define: { 'process.env': env, 'process.env.NODE_ENV': JSON.stringify(mode), global: 'window' },
  };
});
`,
    },
    {
      name: 'the public part of the configuration of Nuxt',
      filename: 'nuxt.config.ts',
      untyped: 'the functions are made by Nuxt',
      code: `
export default defineNuxtConfig({
  runtimeConfig: {
    awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
    public: { aws: { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY, region: 'eu-west-1' } },
  },
});
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Nuxt',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
export default defineNuxtConfig({
  runtimeConfig: {
    awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
    public: { aws: { region: 'eu-west-1' } },
  },
});
`,
            },
          ],
        },
      ],
      neighbour: `
export default defineNuxtConfig({
  runtimeConfig: {
    awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
    public: { aws: { region: process.env.AWS_REGION, identityPoolId: process.env.POOL } },
  },
});
`,
    },
    {
      name: 'webpack as Next.js gives it',
      filename: 'next.config.mjs',
      code: `
export default {
  webpack: (config, { webpack, isServer }) => {
    config.plugins.push(new webpack.DefinePlugin({ SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) }));
    return config;
  },
};
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: '`DefinePlugin`',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
export default {
  webpack: (config, { webpack, isServer }) => {
    config.plugins.push(new webpack.DefinePlugin({}));
    return config;
  },
};
`,
            },
          ],
        },
      ],
      neighbour: `
export default {
  webpack: (config, { webpack, isServer }) => {
    if (isServer) config.plugins.push(new webpack.DefinePlugin({ SECRET: JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) }));
    return config;
  },
};
`,
    },
    {
      name: '`extra` of Expo',
      filename: 'app.config.js',
      code: `
export default ({ config }) => ({
  ...config,
  extra: { ...process.env, awsSecretAccessKey: process.env.AWS_SECRET_ACCESS_KEY },
});
`,
      errors: [
        {
          messageId: 'everything',
          data: {
            who: 'Everybody who has the app',
            tool: 'Expo',
            wayOut: 'Name the variables that the code needs, one by one',
          },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 26,
        },
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who has the app',
            names: '`AWS_SECRET_ACCESS_KEY`',
            tool: 'Expo',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `
export default ({ config }) => ({
  ...config,
  extra: { ...process.env },
});
`,
            },
          ],
        },
      ],
      neighbour: `
export default ({ config }) => ({
  ...config,
  extra: { eas: { projectId: process.env.EAS_PROJECT_ID }, identityPoolId: process.env.AWS_POOL },
});
`,
    },
    {
      name: 'the environment file of Angular',
      filename: 'src/environments/environment.prod.ts',
      code: `
export const environment = { production: true, aws: { secretAccessKey: process.env['S3_SECRET_ACCESS_KEY'] } };
`,
      errors: [
        {
          messageId: 'inlined',
          data: {
            who: 'Everybody who opens the page',
            names: '`S3_SECRET_ACCESS_KEY`',
            tool: 'Angular',
            wayOut: 'Rotate the keys, and read them on a server alone',
          },
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`S3_SECRET_ACCESS_KEY`' },
              output: `
export const environment = { production: true, aws: {} };
`,
            },
          ],
        },
      ],
      neighbour: `
export const environment = { production: true, aws: { secretAccessKey: '', region: process.env['AWS_REGION'] } };
`,
    },
    {
      name: 'public variables of SvelteKit',
      filename: 'src/env.js',
      code: `import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  AWS_REGION: { public: true },
  AWS_SECRET_ACCESS_KEY: { public: true },
});
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'SvelteKit', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  AWS_REGION: { public: true },
});
`,
            },
          ],
        },
      ],
      neighbour: `import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  AWS_REGION: { public: true },
  AWS_SECRET_ACCESS_KEY: { public: false },
});
`,
    },
    {
      name: 'a public variable of SvelteKit that is read',
      filename: 'src/lib/keys.js',
      code: `import { AWS_SECRET_ACCESS_KEY } from '$app/env/public';

export const secret = AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'setting',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'SvelteKit', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 31,
        },
      ],
      neighbour: `import { AWS_SECRET_ACCESS_KEY } from '$app/env/private';

export const secret = AWS_SECRET_ACCESS_KEY;
`,
    },
    {
      name: 'define of Quasar',
      filename: 'quasar.config.js',
      code: `import { defineConfig } from '#q-app/wrappers';

export default defineConfig(() => ({
  build: { define: { 'import.meta.env.AWS_SECRET_ACCESS_KEY': JSON.stringify(process.env.AWS_SECRET_ACCESS_KEY) } },
}));
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_SECRET_ACCESS_KEY`', tool: 'Quasar', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_SECRET_ACCESS_KEY`' },
              output: `import { defineConfig } from '#q-app/wrappers';

export default defineConfig(() => ({
  build: { define: {} },
}));
`,
            },
          ],
        },
      ],
      neighbour: `import { defineConfig } from '#q-app/wrappers';

export default defineConfig(() => ({
  build: { define: { 'import.meta.env.AWS_REGION': JSON.stringify(process.env.AWS_REGION) } },
}));
`,
    },
    {
      name: 'all variables, by vite-plugin-environment',
      filename: 'vite.config.mjs',
      code: `import environment from 'vite-plugin-environment';

export default { plugins: [environment('all')] };
`,
      errors: [
        {
          messageId: 'everything',
          data: { who: 'Everybody who opens the page', names: '`process.env`', tool: 'Vite', prefix: '', wayOut: 'Name the variables that the code needs, one by one' },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 45,
        },
      ],
      neighbour: `import environment from 'vite-plugin-environment';

export default { plugins: [environment('all', { prefix: 'SHOP_' })] };
`,
    },
  ],
});
