// The packed plugin in fresh projects: every kind of configuration file, every version of ESLint, what ESLint does beside linting,
// and the types.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, SECRET } from '../support/keys.ts';
import { complaints, ESLINTS, lint, makeYard, type TypeScript, type Version, type Yard } from './packed.ts';

const VERSIONS = Object.keys(ESLINTS) as Version[];
const FILES = {
  'src/a.js': `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });
`,
  'src/b.ts': `import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
const config: S3ClientConfig = { credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY || '' } };
export const s3 = new S3Client(config);
`,
  'src/c.js': `export const sum = (a, b) => a + b;\n`,
};
const FOUND = [
  'src/a.js:2:103 aws-credentials/no-hardcoded-credentials',
  'src/b.ts:2:100 aws-credentials/no-credential-fallback',
];

const ESM = `import parser from '@typescript-eslint/parser';
import awsCredentials from 'eslint-plugin-aws-credentials';
`;
const COMMONJS = `const parser = require('@typescript-eslint/parser');
const awsCredentials = require('eslint-plugin-aws-credentials');
`;
const TYPESCRIPT = `{ files: ['**/*.ts'], languageOptions: { parser } }`;
/** `.js` is what package.json makes of it. */
const CONFIG_FILES = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts'];

/** A configuration in the form that its file asks for. */
function configIn(file: string, value: string, names = ''): string {
  if (file.endsWith('.cjs')) return `${COMMONJS}${names && `const { ${names} } = require('eslint/config');\n`}module.exports = ${value};\n`;
  return `${ESM}${names && `import { ${names} } from 'eslint/config';\n`}export default ${value};\n`;
}

const asArray = (file: string): string => configIn(file, `[${TYPESCRIPT}, awsCredentials.configs.recommended]`);

let yard: Yard | undefined;
beforeAll(() => {
  yard = makeYard();
});
afterAll(() => {
  yard?.clear();
});

function projectOf(version: Version, files: Readonly<Record<string, string>>): string {
  return yard?.project(version, { 'package.json': '{ "private": true, "type": "module" }', ...FILES, ...files }) ?? '';
}

describe.concurrent.each(VERSIONS)('ESLint %s', (version) => {
  // What follows takes it from an array, too; and later versions from `extends` in each kind of file.
  it.each(version === '9.15' ? CONFIG_FILES : [])('takes the preset in an array, from %s', async (file) => {
    const project = projectOf(version, { [file]: asArray(file) });
    expect(await lint(project, version)).toEqual({ code: 1, found: FOUND, stderr: expect.not.stringContaining('rror') as string });
  });

  it('takes the plugin under another namespace', async () => {
    const value = `[${TYPESCRIPT}, { plugins: { keys: awsCredentials }, rules: { 'keys/no-hardcoded-credentials': 'error' } }]`;
    const project = projectOf(version, { 'eslint.config.js': configIn('eslint.config.js', value) });
    expect(await lint(project, version)).toMatchObject({ code: 1, found: ['src/a.js:2:103 keys/no-hardcoded-credentials'] });
  });

  it('reports the same from its cache', async () => {
    const project = projectOf(version, { 'eslint.config.js': asArray('eslint.config.js') });
    for (let run = 0; run < 2; run++) {
      expect(await lint(project, version, '--cache', '--cache-location=cache.json')).toMatchObject({ code: 1, found: FOUND });
      expect(readFileSync(join(project, 'cache.json'), 'utf8')).toContain('no-hardcoded-credentials');
    }
    writeFileSync(join(project, 'src/a.js'), FILES['src/c.js']);
    expect((await lint(project, version, '--cache', '--cache-location=cache.json')).found).toEqual(FOUND.slice(1));
  });
});

// `defineConfig` came with 9.22, suppressions with 9.24, threads with 9.34.
describe.concurrent.each(VERSIONS.filter((version) => version !== '9.15'))('ESLint %s', (version) => {
  it.each(CONFIG_FILES)('takes the preset in `extends`, from %s', async (file) => {
    const value = `defineConfig([${TYPESCRIPT}, { files: ['src/**'], extends: [awsCredentials.configs.recommended] }])`;
    const project = projectOf(version, { [file]: configIn(file, value, 'defineConfig') });
    expect(await lint(project, version)).toMatchObject({ code: 1, found: FOUND });
  });

  it('takes the preset by its name', async () => {
    const value = `defineConfig([${TYPESCRIPT}, { plugins: { 'aws-credentials': awsCredentials }, extends: ['aws-credentials/recommended'] }])`;
    const project = projectOf(version, { 'eslint.config.js': configIn('eslint.config.js', value, 'defineConfig') });
    expect(await lint(project, version)).toMatchObject({ code: 1, found: FOUND });
  });

  it('reports the same from several threads', async () => {
    const project = projectOf(version, { 'eslint.config.js': asArray('eslint.config.js') });
    expect(await lint(project, version, '--concurrency=2')).toMatchObject({ code: 1, found: FOUND });
  });

  it('suppresses what is there, and reports what is new', async () => {
    const project = projectOf(version, { 'eslint.config.js': asArray('eslint.config.js') });
    await lint(project, version, '--suppress-all');
    const suppressions = JSON.parse(readFileSync(join(project, 'eslint-suppressions.json'), 'utf8')) as unknown;
    expect(suppressions).toEqual({
      'src/a.js': { 'aws-credentials/no-hardcoded-credentials': { count: 1 } },
      'src/b.ts': { 'aws-credentials/no-credential-fallback': { count: 1 } },
    });
    expect(await lint(project, version)).toMatchObject({ code: 0, found: [] });
    writeFileSync(join(project, 'src/c.js'), FILES['src/a.js']);
    expect(await lint(project, version)).toMatchObject({ code: 1, found: ['src/c.js:2:103 aws-credentials/no-hardcoded-credentials'] });
  });
});

describe.concurrent('the types', () => {
  const HEAD = `import awsCredentials from 'eslint-plugin-aws-credentials';
import type { RuleOptions, Settings } from 'eslint-plugin-aws-credentials';
const settings: Settings = { host: [{ files: 'functions/**', host: 'aws-lambda' }], order: 'guide-2023' };
const rules: RuleOptions = { 'aws-credentials/no-hardcoded-credentials': ['error', { comments: true }] };
const preset = awsCredentials.configs.recommended;
const own = { rules: { ...rules }, settings: { 'aws-credentials': settings } };
`;
  const IN_ARRAY = `import type { Linter } from 'eslint';
${HEAD}const config: Linter.Config[] = [preset, own, { plugins: { keys: awsCredentials } }];
export default config;
`;
  const IN_EXTENDS = `import { defineConfig } from 'eslint/config';
${HEAD}export default defineConfig(preset, own, { files: ['src/**'], plugins: { keys: awsCredentials }, extends: [preset] });
`;
  const TSCONFIG = JSON.stringify({
    compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] },
    files: ['eslint.config.ts', 'wrong.config.ts'],
  });

  it.each<[Version, TypeScript]>([
    ['10', '5'],
    ['10', '6'],
    ['10', '7'],
    ['9', '7'],
    ['9.15', '5'],
    ['9.15', '7'],
  ])('of ESLint %s with TypeScript %s', async (version, typescript) => {
    const right = version === '9.15' ? IN_ARRAY : IN_EXTENDS;
    const wrong = right.replace('guide-2023', 'guide-2020').replace('comments', 'comment');
    const project = projectOf(version, { 'tsconfig.json': TSCONFIG, 'eslint.config.ts': right, 'wrong.config.ts': wrong });
    expect(await complaints(project, typescript)).toEqual([
      expect.stringMatching(/^wrong\.config\.ts\(4,\d+\): error TS\d+: Type '"guide-2020"' is not assignable to type /),
      expect.stringMatching(/^wrong\.config\.ts\(5,\d+\): error TS\d+: .*'comment'/),
    ]);
  });
});

describe('the tarball', () => {
  it('holds the built plugin and its documentation, and no sources', () => {
    const holds = (path: string) => existsSync(join(yard?.packed ?? '', path));
    expect(['dist/index.js', 'dist/index.d.ts', 'README.md', 'LICENSE', 'docs/settings.md'].filter((path) => !holds(path))).toEqual([]);
    expect(['src', 'test', 'cli', 'node_modules', 'docs/examples'].filter(holds)).toEqual([]);
  });
});
