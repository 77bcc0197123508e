// Components through every version of ESLint that the package allows, with the parsers that people use.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ID } from '../support/keys.ts';
import { builtPlugin, ESLINTS, type LinterClass } from './hosts.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ofFacts = createRequire(join(ROOT, 'test', 'facts', 'package.json'));
const parserNamed = async (name: string): Promise<Linter.Parser> => (await import(ofFacts.resolve(name))) as Linter.Parser;
const plugin = await builtPlugin();

const PARSERS = {
  vue: await parserNamed('vue-eslint-parser'),
  svelte: await parserNamed('svelte-eslint-parser'),
  astro: await parserNamed('astro-eslint-parser'),
};

const SCRIPT = `import { S3Client } from '@aws-sdk/client-s3';
const key: string = import.meta.env.KEY;
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: key } });
`;
const LOG = `console.log(await s3.config.credentials());`;

const FILES: Readonly<Record<keyof typeof PARSERS, { readonly code: string; readonly found: readonly string[] }>> = {
  vue: {
    code: `<script lang="ts">\n${SCRIPT}${LOG}\n</script>\n\n<template><p title="${ID}">{{ '${ID}' }}</p></template>\n`,
    found: ['4:62:4:84 no-hardcoded-credentials', '5:19:5:42 no-credential-leaks', '8:20:8:42 no-hardcoded-credentials', '8:46:8:68 no-hardcoded-credentials'],
  },
  svelte: {
    code: `<script lang="ts">\n${SCRIPT}${LOG}\n</script>\n\n<p title="${ID}">{'${ID}'}</p>\n`,
    found: ['4:62:4:84 no-hardcoded-credentials', '5:19:5:42 no-credential-leaks', '8:11:8:31 no-hardcoded-credentials', '8:34:8:56 no-hardcoded-credentials'],
  },
  astro: {
    code: `---\n${SCRIPT}${LOG}\n---\n\n<p title="${ID}">{'${ID}'}</p>\n`,
    found: ['4:62:4:84 no-hardcoded-credentials', '5:19:5:42 no-credential-leaks', '8:10:8:32 no-hardcoded-credentials', '8:34:8:56 no-hardcoded-credentials'],
  },
};

function lint(Class: LinterClass, language: keyof typeof PARSERS): string[] {
  return new Class({ cwd: ROOT })
    .verify(
      FILES[language].code,
      {
        files: ['**/*.*'],
        plugins: { 'aws-credentials': plugin },
        rules: plugin.configs.recommended.rules,
        languageOptions: { parser: PARSERS[language], parserOptions: { parser: typescriptParser } },
      },
      { filename: join(ROOT, 'src', `Photos.${language}`) },
    )
    .map(({ ruleId, line, column, endLine, endColumn, message }) =>
      ruleId === null ? message : `${[line, column, endLine, endColumn].join(':')} ${ruleId.replace('aws-credentials/', '')}`,
    );
}

describe.each(Object.entries(ESLINTS))('ESLint %s', (_version, Class) => {
  it.each(['vue', 'svelte', 'astro'] as const)('finds what stands in the script and the markup of a component of %s', (language) => {
    expect(lint(Class, language)).toEqual(FILES[language].found);
  });
});
