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
  { modules: ['@docusaurus/useDocusaurusContext'], way: 'default.().siteConfig.customFields', tool: 'Docusaurus', audience: 'page', source: 'https://docusaurus.io/docs/api/docusaurus-config#customFields' },
] as const satisfies readonly ShippedPlaceRow[];

/** What a place of a set-up holds. */
export type SetupForm =
  /** An object whose values are inlined under their names, at any depth. */
  | 'map'
  /** The names of variables that are inlined: a list, arguments, or the keys of an object with defaults. */
  | 'names'
  /** The beginnings of the names of variables that are inlined. */
  | 'prefixes';

export interface SetupRow {
  /** A class or function that is given the set-up: the module, and the last step to the export. */
  readonly call?: { readonly modules: readonly string[]; readonly name: string };
  /** A configuration file, by its name and by the type of its object. */
  readonly file?: { readonly name: RegExp; readonly library: string; readonly type: string };
  /** The way to the place: from the arguments of the call (`0.define`), or from the object of the file. */
  readonly way: string;
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
const NEXT_ENV = 'https://nextjs.org/docs/app/api-reference/config/next-config-js/env';
const VITE_SHARED = 'https://vite.dev/config/shared-options.html';
const WEBPACK = ['webpack', '@rspack/core', '@rsbuild/core'];

export const SETUPS = [
  { file: NEXT, way: 'env', form: 'map', tool: 'Next.js', audience: 'page', source: NEXT_ENV },
  { file: NEXT, way: 'publicRuntimeConfig', form: 'map', tool: 'Next.js', audience: 'page', source: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/runtime-configuration' },
  { file: VITE, way: 'define', form: 'map', tool: 'Vite', audience: 'page', source: VITE_SHARED },
  { file: VITE, way: 'envPrefix', form: 'prefixes', tool: 'Vite', audience: 'page', source: VITE_SHARED },
  { file: ASTRO, way: 'vite.define', form: 'map', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/reference/configuration-reference/#vite' },
  { file: ASTRO, way: 'vite.envPrefix', form: 'prefixes', tool: 'Astro', audience: 'page', source: 'https://docs.astro.build/en/reference/configuration-reference/#vite' },
  { file: NUXT, way: 'runtimeConfig.public', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/guide/going-further/runtime-config' },
  { file: NUXT, way: 'publicRuntimeConfig', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://v2.nuxt.com/docs/configuration-glossary/configuration-runtime-config/' },
  { file: NUXT, way: 'env', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://v2.nuxt.com/docs/configuration-glossary/configuration-env/' },
  { file: NUXT, way: 'vite.define', form: 'map', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/api/nuxt-config#vite' },
  { file: EXPO, way: 'extra', form: 'map', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/config/app/#extra' },
  { file: EXPO, way: 'expo.extra', form: 'map', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/versions/latest/config/app/#extra' },
  { file: { name: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/, library: '@docusaurus/types', type: 'Config' }, way: 'customFields', form: 'map', tool: 'Docusaurus', audience: 'page', source: '@docusaurus/types@3.10.2 src/config.d.ts' },
  { file: { name: /(?:^|\/)\.storybook\/main\.[cm]?[jt]sx?$/, library: '@storybook/react-vite', type: 'StorybookConfig' }, way: 'env', form: 'map', tool: 'Storybook', audience: 'page', source: 'https://storybook.js.org/docs/api/main-config/main-config-env' },
  { file: { name: /(?:^|\/)rsbuild\.config\.[cm]?[jt]s$/, library: '@rsbuild/core', type: 'RsbuildConfig' }, way: 'source.define', form: 'map', tool: 'Rsbuild', audience: 'page', source: 'https://rsbuild.rs/config/source/define' },
  { file: { name: /(?:^|\/)electron\.vite\.config\.[cm]?[jt]s$/, library: 'electron-vite', type: 'UserConfig' }, way: 'renderer.define', form: 'map', tool: 'electron-vite', audience: 'app', source: 'https://electron-vite.org/config/' },
  { file: { name: /(?:^|\/)src\/environments\/(?:environment|constants?|config|aws[\w-]*)(?:\.[\w-]+)?\.ts$/, library: '', type: '' }, way: '', form: 'map', tool: 'Angular', audience: 'page', source: 'https://angular.dev/tools/cli/environments' },
  { file: { name: /(?:^|\/)quasar\.conf(?:ig)?\.[cm]?[jt]s$/, library: '@quasar/app-vite', type: 'QuasarConf' }, way: 'build.env', form: 'map', tool: 'Quasar', audience: 'page', source: 'https://quasar.dev/quasar-cli-vite/handling-process-env' },
  { call: { modules: WEBPACK, name: 'DefinePlugin' }, way: '0', form: 'map', tool: '`DefinePlugin`', audience: 'page', source: 'https://webpack.js.org/plugins/define-plugin/' },
  { call: { modules: WEBPACK, name: 'EnvironmentPlugin' }, way: '', form: 'names', tool: '`EnvironmentPlugin`', audience: 'page', source: 'https://webpack.js.org/plugins/environment-plugin/' },
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
  { way: 'platform', texts: /^node$/, source: 'https://esbuild.github.io/api/#platform' },
  { way: 'build.ssr', source: 'https://vite.dev/config/build-options.html#build-ssr' },
  { way: 'output.target', texts: /^node$/, source: 'https://rsbuild.rs/config/output/target' },
];

/** Calls that give the whole environment: what they are, and the argument that makes it whole. */
export const WHOLE_ENVIRONMENTS = [
  { module: 'vite', name: 'loadEnv', prefixes: 2, source: 'https://vite.dev/guide/api-javascript.html#loadenv' },
] as const;
