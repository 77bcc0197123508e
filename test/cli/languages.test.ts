// Components and data: with the parsers that people install, and without.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/src/run.ts';
import type { Outcome } from './project.ts';
import { findingsOf, KEY_ID, project, runIn, SECRET } from './project.ts';

const ofFacts = createRequire(join(import.meta.dirname, '..', 'facts', 'package.json'));

/** Runs the command where the parsers of components are installed beside it. */
async function runWithParsers(cwd: string, argv: readonly string[] = []): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const importPackage = (name: string): Promise<unknown> => import(ofFacts.resolve(name));
  const code = await run(argv, { cwd, env: {}, stdout: output('stdout'), stderr: output('stderr'), importPackage });
  return { code, ...written };
}

const SCRIPT = `import { S3Client } from '@aws-sdk/client-s3';\nconst key: string = '${KEY_ID}';\n`;

describe('components', () => {
  const files = {
    'a.vue': `<script setup lang="ts">\n${SCRIPT}</script>\n\n<template><p>{{ key }}</p></template>\n`,
    'b.svelte': `<script lang="ts">\n${SCRIPT}</script>\n\n<p>{key}</p>\n`,
    'c.astro': `---\n${SCRIPT}---\n\n<p>{key}</p>\n`,
  };

  it('are read with their parsers', async () => {
    const { stdout, stderr } = await runWithParsers(project(files));
    expect(findingsOf(stdout)).toEqual(['a.vue', 'b.svelte', 'c.astro'].map((name) => `${name} 3:21 leak no-hardcoded-credentials`));
    expect(stderr).toBe('');
  });

  it('are searched for keys without them, and a line says what is missing', async () => {
    const { code, stdout, stderr } = await runIn(project(files));
    expect(findingsOf(stdout)).toEqual(['a.vue', 'b.svelte', 'c.astro'].map((name) => `${name} 3:22 leak no-hardcoded-credentials`));
    expect(stderr.split('\n')).toEqual([
      'aws-credentials-lint: cannot parse "a.vue": it needs vue-eslint-parser, which is not installed beside this command. Its text was searched for keys.',
      'aws-credentials-lint: cannot parse "b.svelte": it needs svelte-eslint-parser, which is not installed beside this command. Its text was searched for keys.',
      'aws-credentials-lint: cannot parse "c.astro": it needs astro-eslint-parser, which is not installed beside this command. Its text was searched for keys.',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('that do not parse are named with a column that begins with 1', async () => {
    const broken = `a b; '${KEY_ID}'`;
    const folder = project({
      'a.vue': `<script>${broken}</script>`,
      'b.svelte': `<script>\n${broken}</script>`,
      'c.svelte': `<p>{${broken}}</p>`,
      'd.astro': `---\n${broken}\n---\n`,
    });
    expect((await runWithParsers(folder)).stderr.match(/"[^"]+"/g)).toEqual(['"a.vue:1:9"', '"b.svelte:2:1"', '"c.svelte:1:7"', '"d.astro:2:1"']);
  });

  it('cost nothing where they have nothing to do with AWS', async () => {
    expect(await runIn(project({ 'a.vue': '<template><p>Photos</p></template>' }))).toEqual({ code: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
  });
});

describe('data', () => {
  it.each([
    ['a.json', `{ "accessKeyId": "${KEY_ID}", "secretAccessKey": "${SECRET}" }`],
    ['b.json', `// A comment.\n{ "accessKeyId": "${KEY_ID}", "secretAccessKey": "${SECRET}", }`],
    ['c.jsonc', `/* A comment. */ { "accessKeyId": "${KEY_ID}", "secretAccessKey": "${SECRET}" }`],
    ['d.json5', `{ accessKeyId: '${KEY_ID}', secretAccessKey: '${SECRET}' }`],
  ])('%s', async (name, text) => {
    const { code, stdout, stderr } = await runIn(project({ [name]: text }));
    expect(findingsOf(stdout)).toEqual([expect.stringMatching(new RegExp(`^${name.replace('.', String.raw`\.`)} \\d+:\\d+ leak no-hardcoded-credentials$`))]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('that does not parse is searched', async () => {
    const { stdout, stderr } = await runIn(project({ 'a.json': `{ "accessKeyId": "${KEY_ID}" "b" }` }));
    expect(findingsOf(stdout)).toEqual(['a.json 1:19 leak no-hardcoded-credentials']);
    expect(stderr).toMatch(/^aws-credentials-lint: cannot parse "a\.json:1:41": .* Its text was searched for keys\.\n$/);
  });
});
