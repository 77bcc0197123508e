// Small projects of nine tools, each with a leak and its safe twin, linted as a whole with the preset `recommended`.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { typeCheck } from '../support/types.ts';

const ofFacts = createRequire(join(import.meta.dirname, '..', 'facts', 'package.json'));
const parserNamed = async (name: string): Promise<Linter.Parser> => (await import(ofFacts.resolve(name))) as Linter.Parser;

const MARKUP: Readonly<Record<string, Linter.Parser | undefined>> = {
  vue: await parserNamed('vue-eslint-parser'),
  svelte: await parserNamed('svelte-eslint-parser'),
  astro: await parserNamed('astro-eslint-parser'),
};

/** Lints a project from its own folder, as its developers do. */
function lintProject(project: string): string[] {
  const cwd = join(import.meta.dirname, project);
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((path) => {
      const markup = MARKUP[/\.(\w+)$/.exec(path)?.[1] ?? ''];
      const messages = new Linter({ cwd }).verify(
        readFileSync(path, 'utf8'),
        {
          files: ['**/*.*'],
          plugins: { 'aws-credentials': plugin },
          rules: plugin.configs.recommended.rules,
          languageOptions: {
            parser: markup ?? typescriptParser,
            parserOptions: { ecmaFeatures: { jsx: /\.[jt]sx$/.test(path) }, ...(markup && { parser: typescriptParser, extraFileExtensions: ['.vue', '.svelte', '.astro'] }) },
          },
        },
        { filename: path },
      );
      const file = path.slice(cwd.length + 1).replaceAll('\\', '/');
      return messages.map(({ ruleId, line, message }) => `${file}:${String(line)} ${ruleId?.replace('aws-credentials/', '') ?? message}`);
    });
}

/** What each leaky project holds. */
const LEAKS: Readonly<Record<string, readonly string[]>> = {
  angular: ['src/app/upload.service.ts:11 no-public-env-credentials', 'src/environments/environment.ts:5 no-public-env-credentials'],
  astro: ['astro.config.mjs:4 no-public-env-credentials', 'src/pages/index.astro:5 no-public-env-credentials'],
  'create-react-app': ['src/Upload.jsx:8 no-public-env-credentials', 'src/aws.js:6 no-public-env-credentials'],
  expo: ['app.config.ts:8 no-public-env-credentials', 'app/index.tsx:8 no-public-env-credentials', 'app/index.tsx:12 no-public-env-credentials'],
  next: [
    'app/api/session/route.ts:4 no-credential-leaks',
    'app/upload/uploader.tsx:9 no-public-env-credentials',
    'next.config.js:5 no-public-env-credentials',
  ],
  nuxt: [
    'components/Upload.vue:7 no-public-env-credentials',
    'nuxt.config.ts:5 no-public-env-credentials',
    'server/api/session.get.ts:2 no-credential-leaks',
  ],
  sveltekit: ['src/routes/+page.server.ts:4 no-credential-leaks', 'src/routes/+page.svelte:3 no-public-env-credentials'],
  'vite-react': [
    'src/keys.ts:3 no-public-env-credentials',
    'src/photos.tsx:5 no-browser-credentials',
    'vite.config.ts:6 no-public-env-credentials',
    'vite.config.ts:8 no-public-env-credentials',
  ],
  webpack: [
    'src/index.js:3 no-browser-credentials',
    'src/index.js:8 no-credential-leaks',
    'webpack.config.ts:8 no-public-env-credentials',
    'webpack.config.ts:10 no-public-env-credentials',
  ],
};

const CONFIGURATIONS: Readonly<Record<string, string>> = { expo: 'app.config.ts', 'vite-react': 'vite.config.ts', webpack: 'webpack.config.ts' };

describe.each(Object.entries(LEAKS))('a project of %s', (tool, findings) => {
  it('is reported where it leaks', () => {
    expect(lintProject(`${tool}/leaky`)).toEqual(findings);
  });

  it('is silent in its safe twin', () => {
    expect(lintProject(`${tool}/safe`)).toEqual([]);
  });
});

// The types of these three are cheap to install. `expo/config` hands on those of a small package.
it.each(['expo', 'vite-react', 'webpack'].flatMap((tool) => ['leaky', 'safe'].map((twin) => `${tool}/${twin}/${CONFIGURATIONS[tool] ?? ''}`)))(
  '%s is what its tool takes',
  (path) => {
    const text = readFileSync(join(import.meta.dirname, path), 'utf8').replace("'expo/config'", "'@expo/config-types'");
    expect(typeCheck([{ text, extension: '.ts' }])).toEqual([[]]);
    const wrong = text.replace(/(?:envPrefix|entry|slug):/, '$&7 as never as symbol ??');
    expect(typeCheck([{ text: wrong, extension: '.ts' }])[0]).not.toEqual([]);
  },
);

it('has a leak and a safe twin for every tool', () => {
  const tools = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(LEAKS).sort());
});
