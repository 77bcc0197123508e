// `--config`: the rules as the configuration of a project has them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project, runIn, SECRET } from './project.ts';

const root = join(import.meta.dirname, '..', '..');
const PLUGIN = JSON.stringify(pathToFileURL(join(root, 'dist', 'index.js')).href);
const INLINE = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET } });
`;
const LITERAL = `export const keys = { accessKeyId: '${KEY_ID}', secretAccessKey: '${SECRET}' };
`;

/** A configuration that has one rule, under a namespace of its own. */
const configWith = (rest: string) => `import aws from ${PLUGIN};
export default [
  { files: ['**/*.js'], plugins: { aws }, rules: { 'aws/no-inline-credentials': 'warn', 'no-undef': 'error' } },
  ${rest}
];
`;

describe('--config', () => {
  it('runs the rules of this plugin as they stand there, under their namespace, and no others', async () => {
    const folder = project({ 'eslint.config.mjs': configWith(''), 'a.js': INLINE + LITERAL });
    const { stdout, stderr, code } = await runIn(folder, ['--config', 'eslint.config.mjs']);
    expect(findingsOf(stdout)).toEqual(['a.js 2:47 hygiene no-inline-credentials']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('leaves out what the configuration leaves out', async () => {
    const folder = project({ 'eslint.config.mjs': configWith(`{ ignores: ['old/'] }`), 'a.js': INLINE, 'old/b.js': INLINE, 'c.mjs': INLINE });
    const { stdout } = await runIn(folder, ['--config', 'eslint.config.mjs']);
    expect(findingsOf(stdout)).toEqual(['a.js 2:47 hygiene no-inline-credentials']);
  });

  it('obeys the settings of the configuration, also for files that name nothing of AWS', async () => {
    const settings = `{
      files: ['**/*.js'],
      rules: { 'aws/no-credential-fallback': 'error' },
      settings: { 'aws-credentials': { consumers: [{ modules: ['./store.js'], exports: ['open'], via: 'call', id: ['1.user'], secret: ['1.password'] }] } },
    }`;
    const code = `import { open } from './store.js';
export const store = open('photos', { user: process.env.A || '', password: process.env.B || '' });
`;
    const folder = project({ 'eslint.config.mjs': configWith(settings), 'a.js': code });
    const { stdout, stderr } = await runIn(folder, ['--config', 'eslint.config.mjs']);
    expect(stderr).toBe('');
    expect(findingsOf(stdout)).toEqual(['a.js 2:76 breaks no-credential-fallback']);
  });

  it('names places by columns that begin with 1, whatever the parser counts', async () => {
    const parser = JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve('@typescript-eslint/parser')).href);
    const folder = project({
      'eslint.config.mjs': configWith(`{ files: ['b.js'], languageOptions: { parser: (await import(${parser})).default } }`),
      'a.js': `<<< ${INLINE}`,
      'b.js': `<<< ${INLINE}`,
    });
    expect((await runIn(folder, ['--config', 'eslint.config.mjs'])).stderr.match(/"[^"]+"/g)).toEqual(['"a.js:1:1"', '"b.js:1:1"']);
  });

  it('searches no text where the rule about literals is off', async () => {
    const folder = project({ 'eslint.config.mjs': configWith(''), 'a.js': `<<< ${INLINE}${LITERAL}` });
    expect(await runIn(folder, ['--config', 'eslint.config.mjs'])).toEqual({
      code: 0,
      stdout: 'No problems in 2 files.\n',
      stderr: 'aws-credentials-lint: cannot parse "a.js:1:1": Unexpected token <<.\n',
    });
  });

  it('obeys comments that configure rules', async () => {
    const folder = project({ 'eslint.config.mjs': configWith(''), 'a.js': `/* eslint aws/no-inline-credentials: "off" */\n${INLINE}` });
    expect((await runIn(folder, ['--config', 'eslint.config.mjs'])).stdout).toBe('No problems in 2 files.\n');
  });

  it('gives a finding the fingerprint that it has without the configuration', async () => {
    const folder = project({ 'eslint.config.mjs': configWith(''), 'a.js': INLINE });
    const printOf = async (...argv: string[]) => /"fingerprint": "([^"]+)"/.exec((await runIn(folder, ['--format=json', ...argv])).stdout)?.[1];
    expect(await printOf('--config', 'eslint.config.mjs')).toBe(await printOf('--rule', 'no-inline-credentials', 'a.js'));
  });

  it.each([
    ['that is not there', 'missing.mjs', {}, /^aws-credentials-lint: cannot use "missing\.mjs": .*missing\.mjs/],
    ['that throws', 'eslint.config.mjs', { 'eslint.config.mjs': `throw new Error('no such thing')` }, /^aws-credentials-lint: cannot use "eslint\.config\.mjs": no such thing\n$/],
    [
      'with a setting that is wrong',
      'eslint.config.mjs',
      { 'eslint.config.mjs': configWith(`{ settings: { 'aws-credentials': { host: 'moon' } } }`) },
      /^aws-credentials-lint: cannot use "eslint\.config\.mjs": settings\["aws-credentials"\]\.host: "moon" is not allowed.*\n$/,
    ],
    [
      'without a rule of this plugin',
      'eslint.config.mjs',
      { 'eslint.config.mjs': `export default [{ rules: { 'no-undef': 'error' } }];` },
      /^aws-credentials-lint: cannot use "eslint\.config\.mjs": it turns on no rule of eslint-plugin-aws-credentials for these files\n$/,
    ],
  ])('explains a configuration %s', async (_, name, files, message) => {
    const folder = project({ ...(files as Record<string, string>), 'a.js': INLINE });
    const { code, stdout, stderr } = await runIn(folder, ['--config', name]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) as string });
  });
});
