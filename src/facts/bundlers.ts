/** What bundlers and frameworks give to client code beside variables with a prefix: places that are read, and set-ups that inline. */
import type { Audience } from './environment.ts';

/** A place from which client code reads what its set-up ships. */
export interface ShippedPlaceRow {
  /** The module (`*` wildcard) or the global that it is read from. */
  readonly modules: readonly string[];
  readonly globals?: readonly string[];
  /** A module that the file imports beside it; without one, the name of the module is no evidence. */
  readonly beside?: RegExp;
  /** The way from there to what holds the values, with `()` for a call; empty where the module itself holds them. */
  readonly way: string;
  readonly tool: string;
  readonly audience: Audience;
  readonly source: string;
}

export const SHIPPED_PLACES = [
  { modules: ['@env', '@dotenv', '@react-native-dotenv', 'react-native-dotenv'], way: '', tool: 'react-native-dotenv', audience: 'app', source: 'react-native-dotenv@5.0.0 README.md' },
  { modules: ['react-native-config'], way: 'default', tool: 'react-native-config', audience: 'app', source: 'react-native-config@1.7.2 README.md' },
  { modules: ['react-native-config'], way: 'Config', tool: 'react-native-config', audience: 'app', source: 'react-native-config@1.7.2 index.js' },
  { modules: ['expo-constants'], way: 'default.expoConfig.extra', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/guides/environment-variables/' },
  { modules: ['expo-constants'], way: 'default.manifest.extra', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/sdk/constants/' },
  { modules: ['expo-constants'], way: 'default.manifest2.extra.expoClient.extra', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/sdk/constants/' },
  { modules: ['#imports', '#app', 'nuxt/app'], globals: ['useRuntimeConfig'], way: 'useRuntimeConfig.().public', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/guide/going-further/runtime-config' },
  { modules: ['next/config'], way: 'default.().publicRuntimeConfig', tool: 'Next.js', audience: 'page', source: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/runtime-configuration' },
  { modules: ['*/environments/environment', '*/environments/environment.*'], way: 'environment', tool: 'Angular', audience: 'page', source: 'https://angular.dev/tools/cli/environments' },
  { modules: ['*/environments/*'], beside: /^@(?:angular|ionic)\//, way: '', tool: 'Angular', audience: 'page', source: 'https://angular.dev/tools/cli/environments' },
  { modules: ['@environment', '@environments', '@environment/*', '@environments/*', '@env/*'], beside: /^@(?:angular|ionic)\//, way: '', tool: 'Angular', audience: 'page', source: 'https://angular.dev/tools/cli/environments' },
  { modules: ['#imports', '#app', 'nuxt/app'], globals: ['useNuxtApp'], way: 'useNuxtApp.().$config.public', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/api/composables/use-nuxt-app' },
  { modules: ['astro:env/client'], way: '', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/guides/environment-variables/#type-safe-environment-variables' },
  { modules: ['$app/env/public'], way: '', tool: 'SvelteKit', audience: 'page', source: 'https://svelte.dev/tutorial/kit/env-public' },
  { modules: ['meteor/meteor'], globals: ['Meteor'], way: 'Meteor.settings.public', tool: 'Meteor', audience: 'page', source: 'https://docs.meteor.com/api/meteor.html#Meteor-settings' },
  { modules: ['@docusaurus/useDocusaurusContext'], way: 'default.().siteConfig.customFields', tool: 'Docusaurus', audience: 'page', source: 'https://docusaurus.io/docs/api/docusaurus-config#customFields' },
] as const satisfies readonly ShippedPlaceRow[];

/** What a place of a set-up holds. */
export type SetupForm =
  /** An object whose values are inlined under their names, at any depth. */
  | 'map'
  /** The names of variables that are inlined: a list, arguments, or the keys of an object with defaults. */
  | 'names'
  /** The beginnings of the names of variables that are inlined; `*` may stand at the end. */
  | 'prefixes'
  /** Fields of a schema, those of which are inlined that say so. */
  | 'fields';

export interface SetupRow {
  /** A class or function that is given the set-up: the module, and the last step to the export. */
  readonly call?: { readonly modules: readonly string[]; readonly name: string };
  /** A configuration file, by its name and by the type of its object. */
  readonly file?: { readonly name: RegExp; readonly library: string; readonly type: string };
  /** The way to the place: from the arguments of the call (`0.define`), or from the object of the file; `*` is any name. */
  readonly way: string;
  /** A plugin in the list that the way leads to: as `['name', options]`, or as `{ resolve: 'name', options }`. */
  readonly plugin?: { readonly names: readonly string[]; readonly options: readonly string[] };
  /** Whether variables of the environment fill what is empty there when the program starts. */
  readonly isFilled?: true;
  /** The text in the place of names that stands for all variables, unless options beside it give a prefix. */
  readonly all?: string;
  readonly form: SetupForm;
  readonly tool: string;
  readonly audience: Audience;
  readonly source: string;
}

const NEXT = { name: /(?:^|\/)next\.config\.[cm]?[jt]s$/, library: 'next', type: 'NextConfig' };
const VITE = { name: /(?:^|\/)vite\.config\.[cm]?[jt]s$/, library: 'vite', type: 'UserConfig' };
const ASTRO = { name: /(?:^|\/)astro\.config\.[cm]?[jt]s$/, library: 'astro', type: 'AstroUserConfig' };
const NUXT = { name: /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/, library: 'nuxt/schema', type: 'NuxtConfig' };
const EXPO = { name: /(?:^|\/)app\.config\.[cm]?[jt]s$/, library: 'expo/config', type: 'ExpoConfig' };
const BABEL = { name: /(?:^|\/)(?:babel\.config|\.babelrc)\.[cm]?[jt]s$/, library: '@babel/core', type: 'TransformOptions' };
const NEXT_ENV = 'https://nextjs.org/docs/app/api-reference/config/next-config-js/env';
const VITE_SHARED = 'https://vite.dev/config/shared-options.html';
const WEBPACK = ['webpack', '@rspack/core', '@rsbuild/core'];

export const SETUPS = [
  { file: NEXT, way: 'env', form: 'map', tool: 'Next.js', audience: 'page', source: NEXT_ENV },
  { file: NEXT, way: 'publicRuntimeConfig', form: 'map', tool: 'Next.js', audience: 'page', source: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/runtime-configuration' },
  { file: NEXT, way: 'compiler.define', form: 'map', tool: 'Next.js', audience: 'page', source: 'https://nextjs.org/docs/architecture/nextjs-compiler#define-replacing-variables-during-build' },
  { file: { name: /(?:^|\/)svelte\.config\.[cm]?[jt]s$/, library: '@sveltejs/kit', type: 'Config' }, way: 'kit.env.publicPrefix', form: 'prefixes', tool: 'SvelteKit', audience: 'page', source: 'https://svelte.dev/docs/kit/$env-static-public' },
  { call: { modules: ['@sveltejs/kit/env'], name: 'defineEnvVars' }, way: '0', form: 'fields', tool: 'SvelteKit', audience: 'page', source: 'https://svelte.dev/tutorial/kit/env-public' },
  { file: ASTRO, way: 'env.schema', form: 'fields', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/guides/environment-variables/#type-safe-environment-variables' },
  { file: { name: /(?:^|\/)webpack[\w.-]{0,40}\.[cm]?[jt]s$/, library: 'webpack', type: 'Configuration' }, way: 'dotenv.prefix', form: 'prefixes', tool: 'webpack', audience: 'page', source: 'webpack@5.112.2 schemas/WebpackOptions.json' },
  { file: { name: /(?:^|\/)quasar\.config\.[cm]?[jt]s$/, library: 'quasar/wrappers', type: 'QuasarConf' }, way: 'build.env', form: 'map', tool: 'Quasar', audience: 'page', source: 'https://quasar.dev/quasar-cli-webpack/handling-process-env' },
  { file: { name: /(?:^|\/)quasar\.config\.[cm]?[jt]s$/, library: 'quasar/wrappers', type: 'QuasarConf' }, way: 'build.define', form: 'map', tool: 'Quasar', audience: 'page', source: 'https://quasar.dev/quasar-cli-vite/handling-import-meta-env' },
  { file: { name: /(?:^|\/)\.umirc(?:\.[\w-]+)?\.[jt]s$/, library: 'umi', type: 'IConfig' }, way: 'define', form: 'map', tool: 'Umi', audience: 'page', source: 'https://github.com/umijs/umi/blob/master/docs/docs/docs/api/config.md#define' },
  { file: BABEL, way: 'plugins', plugin: { names: ['transform-inline-environment-variables', 'babel-plugin-transform-inline-environment-variables'], options: ['include'] }, form: 'names', tool: 'Babel', audience: 'page', source: 'https://babeljs.io/docs/babel-plugin-transform-inline-environment-variables' },
  { file: BABEL, way: 'plugins', plugin: { names: ['module:react-native-dotenv', 'react-native-dotenv'], options: ['allowlist', 'whitelist'] }, form: 'names', tool: 'react-native-dotenv', audience: 'app', source: 'react-native-dotenv@5.0.0 README.md' },
  { file: { name: /(?:^|\/)gatsby-config\.[cm]?[jt]s$/, library: 'gatsby', type: 'GatsbyConfig' }, way: 'plugins', plugin: { names: ['gatsby-plugin-env-variables'], options: ['allowList', 'whitelist'] }, form: 'names', tool: 'Gatsby', audience: 'page', source: 'https://www.gatsbyjs.com/packages/gatsby-plugin-env-variables, version 1.0.2 gatsby-node.js' },
  { file: VITE, way: 'define', form: 'map', tool: 'Vite', audience: 'page', source: VITE_SHARED },
  { file: VITE, way: 'envPrefix', form: 'prefixes', tool: 'Vite', audience: 'page', source: VITE_SHARED },
  { file: ASTRO, way: 'vite.define', form: 'map', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/reference/configuration-reference/#vite' },
  { file: ASTRO, way: 'vite.envPrefix', form: 'prefixes', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/reference/configuration-reference/#vite' },
  { file: NUXT, way: 'runtimeConfig.public', isFilled: true, form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/guide/going-further/runtime-config' },
  { file: NUXT, way: 'publicRuntimeConfig', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://v2.nuxt.com/docs/configuration-glossary/configuration-runtime-config/' },
  { file: NUXT, way: 'env', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://v2.nuxt.com/docs/configuration-glossary/configuration-env/' },
  { file: NUXT, way: 'vite.define', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/api/nuxt-config#vite' },
  { file: EXPO, way: 'extra', form: 'map', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/config/app/#extra' },
  { file: EXPO, way: 'expo.extra', form: 'map', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/config/app/#extra' },
  { file: { name: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/, library: '@docusaurus/types', type: 'Config' }, way: 'customFields', form: 'map', tool: 'Docusaurus', audience: 'page', source: '@docusaurus/types@3.10.2 src/config.d.ts' },
  { file: { name: /(?:^|\/)\.storybook\/main\.[cm]?[jt]sx?$/, library: '@storybook/react-vite', type: 'StorybookConfig' }, way: 'env', form: 'map', tool: 'Storybook', audience: 'page', source: 'https://storybook.js.org/docs/api/main-config/main-config-env' },
  { file: { name: /(?:^|\/)rsbuild\.config\.[cm]?[jt]s$/, library: '@rsbuild/core', type: 'RsbuildConfig' }, way: 'source.define', form: 'map', tool: 'Rsbuild', audience: 'page', source: 'https://rsbuild.rs/config/source/define' },
  { file: { name: /(?:^|\/)rsbuild\.config\.[cm]?[jt]s$/, library: '@rsbuild/core', type: 'RsbuildConfig' }, way: 'environments.*.source.define', form: 'map', tool: 'Rsbuild', audience: 'page', source: 'https://rsbuild.rs/config/environments' },
  { file: { name: /(?:^|\/)electron\.vite\.config\.[cm]?[jt]s$/, library: 'electron-vite', type: 'UserConfig' }, way: 'renderer.define', form: 'map', tool: 'electron-vite', audience: 'app', source: 'https://electron-vite.org/config/' },
  { file: { name: /(?:^|\/)src\/environments\/(?:environment|constants?|config|aws[\w-]*)(?:\.[\w-]+)?\.ts$/, library: '', type: '' }, way: '', form: 'map', tool: 'Angular', audience: 'page', source: 'https://angular.dev/tools/cli/environments' },
  { file: { name: /(?:^|\/)quasar\.conf(?:ig)?\.[cm]?[jt]s$/, library: '@quasar/app-vite', type: 'QuasarConf' }, way: 'build.env', form: 'map', tool: 'Quasar', audience: 'page', source: 'https://quasar.dev/quasar-cli-webpack/handling-process-env' },
  { call: { modules: WEBPACK, name: 'DefinePlugin' }, way: '0', form: 'map', tool: '`DefinePlugin`', audience: 'page', source: 'https://webpack.js.org/plugins/define-plugin/' },
  { call: { modules: WEBPACK, name: 'EnvironmentPlugin' }, way: '', form: 'names', tool: '`EnvironmentPlugin`', audience: 'page', source: 'https://webpack.js.org/plugins/environment-plugin/' },
  { call: { modules: ['esbuild'], name: 'transform' }, way: '1.define', form: 'map', tool: 'esbuild', audience: 'page', source: 'https://github.com/evanw/esbuild/blob/main/lib/shared/types.ts (TransformOptions)' },
  { call: { modules: ['esbuild'], name: 'transformSync' }, way: '1.define', form: 'map', tool: 'esbuild', audience: 'page', source: 'https://github.com/evanw/esbuild/blob/main/lib/shared/types.ts (TransformOptions)' },
  { call: { modules: ['bun'], name: 'build' }, way: '0.define', form: 'map', tool: 'Bun', audience: 'page', source: 'https://bun.sh/reference/bun/BuildConfigBase' },
  { call: { modules: ['bun'], name: 'build' }, way: '0.env', form: 'prefixes', tool: 'Bun', audience: 'page', source: 'https://bun.sh/reference/bun/BuildConfigBase/env' },
  { call: { modules: ['#imports', 'nuxt/app', 'nuxt/schema'], name: 'defineAppConfig' }, way: '0', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/guide/directory-structure/app-config' },
  { call: { modules: ['vite-plugin-environment'], name: 'default' }, way: '0', form: 'names', all: 'all', tool: 'Vite', audience: 'page', source: 'https://www.npmjs.com/package/vite-plugin-environment' },
  { call: { modules: ['vite'], name: 'build' }, way: '0.define', form: 'map', tool: 'Vite', audience: 'page', source: VITE_SHARED },
  { call: { modules: ['esbuild'], name: 'build' }, way: '0.define', form: 'map', tool: 'esbuild', audience: 'page', source: 'https://esbuild.github.io/api/#define' },
  { call: { modules: ['esbuild'], name: 'buildSync' }, way: '0.define', form: 'map', tool: 'esbuild', audience: 'page', source: 'https://esbuild.github.io/api/#define' },
  { call: { modules: ['esbuild'], name: 'context' }, way: '0.define', form: 'map', tool: 'esbuild', audience: 'page', source: 'https://esbuild.github.io/api/#define' },
  { call: { modules: ['@rollup/plugin-replace', 'rollup-plugin-replace'], name: 'default' }, way: '0', form: 'map', tool: 'Rollup', audience: 'page', source: 'https://github.com/rollup/plugins/tree/master/packages/replace' },
] as const satisfies readonly SetupRow[];

/** Options of a build that say that it makes no code for a page: the way to each, and what it then is. */
export interface ServerBuildRow {
  readonly way: string;
  /** The text that it is, or each text of a list; absent where any text will do. `true` always does. */
  readonly texts?: RegExp;
  readonly source: string;
}

export const SERVER_BUILDS: readonly ServerBuildRow[] = [
  { way: 'target', texts: /^(?:(?:async-)?node[\d.]*|electron[\d.]*-(?:main|preload))$/, source: 'https://webpack.js.org/configuration/target/' },
  { way: 'externalsPresets.node', texts: /^(?!)/, source: 'https://webpack.js.org/configuration/externals/#externalspresets' },
  { way: 'target', texts: /^bun$/, source: 'https://bun.sh/reference/bun/Target' },
  { way: 'platform', texts: /^node$/, source: 'https://esbuild.github.io/api/#platform' },
  { way: 'build.ssr', source: 'https://vite.dev/config/build-options.html#build-ssr' },
  { way: 'output.target', texts: /^node$/, source: 'https://rsbuild.rs/config/output/target' },
];

/** Calls that give the whole environment: what they are, and the argument that makes it whole. */
export const WHOLE_ENVIRONMENTS = [
  { module: 'vite', name: 'loadEnv', prefixes: 2, source: 'https://vite.dev/guide/api-javascript.html#loadenv' },
] as const;
