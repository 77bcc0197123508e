// How this project lints itself: types, the craft of rules, its own plugin, and which room may call which.

import { existsSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The plugin itself. Before the first build there is none; `npm run lint` and `npm run check` build first. */
const own = existsSync(new URL('dist/index.js', import.meta.url))
  ? [(await import('eslint-plugin-aws-credentials')).default.configs.recommended]
  : [];

/** The modules of Node that reach outside of the process: the linter reads no file but the one it is given. */
const outside = String.raw`^(node:)?(fs|child_process|cluster|dgram|dns|http|http2|https|net|tls|vm|worker_threads|module)(/|$)`;

/** What no room of the plugin may import. */
const never = [
  { regex: '(^|/)cli/', message: 'Nobody imports the command.' },
  { regex: outside, message: 'The linter runs nothing, reads no other file and never touches the network.' },
  {
    regex: '^@typescript-eslint/',
    allowTypeImports: true,
    message: 'Types only: at run time it would bring a second TypeScript to the users.',
  },
];

const restrictImports = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/**
 * Says which other parts of src/ a folder may import, and of which it may import types only. `way` leads from the folder
 * to src/; a sub-folder goes one step further. `inside` says which parts of the folder its sub-folders may import.
 */
function room(folder, { imports = [], types = [], way = '../', inside = {} }) {
  const oneOf = (parts) => `(?:${parts.map((part) => part.replace('.', String.raw`\.`)).join('|') || '(?!)'})`;
  const list = (parts) => (parts.length > 0 ? parts.join(', ') : 'nothing');
  const message = `${folder} may import ${list(imports)} of src/${types.length > 0 ? `, and types of ${list(types)}` : ''}.`;
  const patterns = (from) => [
    ...never,
    { regex: `^${from}(?!${oneOf([...imports, ...types])})`, message },
    { regex: `^${from}${oneOf(types)}`, allowTypeImports: true, message },
  ];
  const from = way.replaceAll('.', String.raw`\.`);
  return [
    restrictImports([`${folder}/*.ts`], patterns(from)),
    restrictImports([`${folder}/*/**/*.ts`], patterns(String.raw`\.\./${from}`)),
    ...Object.entries(inside).map(([name, siblings]) =>
      restrictImports(
        [`${folder}/${name}/*.ts`],
        [
          ...patterns(String.raw`\.\./${from}`),
          {
            regex: String.raw`^\.\./(?!\.\./|${oneOf(siblings)})`,
            allowTypeImports: true,
            message: `${folder}/${name} may import ${list(siblings)} of ${folder}, and types of the rest.`,
          },
        ],
      ),
    ),
  ];
}

/** Data goes one way: syntax, values, topics of AWS, rules, advice. The tables of facts stand below all. */
const directions = [
  restrictImports(['src/*.ts'], [...never, { regex: String.raw`^\.\./rules/`, message: 'Only src/index.ts imports the rules.' }]),
  restrictImports(['src/index.ts'], never),
  restrictImports(['src/facts/**/*.ts'], [{ regex: String.raw`^(?!\./)`, message: 'Facts are tables and import nothing else.' }]),
  room('src/syntax', {}),
  room('src/values', { imports: ['syntax/'] }),
  room('src/aws', {
    imports: ['values/', 'syntax/', 'facts/', 'file.ts', 'settings.ts', 'report.ts', 'secret.ts'],
    types: ['rule.ts'],
    inside: {
      consumers: ['host.ts'],
      identities: ['consumers/', 'host.ts'],
      sources: ['consumers/', 'identities/', 'host.ts', 'process-variables.ts'],
      exposure: ['consumers/', 'identities/', 'sources/', 'host.ts', 'process-variables.ts'],
      policies: ['consumers/', 'host.ts'],
      'long-term': ['consumers/', 'identities/', 'host.ts', 'process-variables.ts'],
    },
  }),
  room('src/advice', {
    imports: ['aws/', 'facts/', 'values/', 'syntax/'],
    types: ['file.ts', 'settings.ts', 'report.ts', 'rule.ts', 'secret.ts'],
  }),
  room('rules', {
    imports: ['aws/', 'advice/', 'rule.ts', 'report.ts', 'settings.ts'],
    types: ['facts/', 'values/', 'syntax/', 'file.ts'],
    way: '../src/',
  }),
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    'coverage/',
    'docs/examples/',
    'test/corpus/',
    'test/projects/*/',
    'test/facts/fixtures/',
    'scripts/templates/',
  ]),
  js.configs.recommended,
  {
    // The linter reads what strangers write: no pattern of it may take more than linear time.
    files: ['src/**/*.ts', 'cli/src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are fine; so are `${…}` over what has a written-out type.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node types are compared with strings: the enum of typescript-eslint would be an import at run time.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', performance: 'readonly' } },
  },
  {
    files: ['rules/*.ts'],
    ignores: ['rules/index.ts'],
    extends: [eslintPlugin.configs.all],
    rules: {
      // `meta.languages: ['js/js']` makes ESLint abort in repositories that lint CSS too.
      'eslint-plugin/require-meta-languages': 'off',
      'eslint-plugin/meta-property-ordering': [
        'error',
        ['type', 'docs', 'hasSuggestions', 'fixable', 'schema', 'defaultOptions', 'messages'],
      ],
    },
  },
  { files: ['src/**/*.ts', 'rules/**/*.ts', 'cli/**/*.ts'], extends: own },
  directions,
);
