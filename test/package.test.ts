/** The built packages, as `npm test` has just built them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Runs a piece of code in a process of its own, where nothing of vitest resolves modules. */
function run(code: string, kind: 'module' | 'commonjs'): string {
  const parameters = [`--input-type=${kind}`, '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}

/** The modules that a file imports, in any way: static, dynamic, required, as a type. */
function importsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const isCall =
      ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || /^(?:__)?require$/.test(node.expression.getText()));
    const specifier = isImport ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined;
    if (specifier && ts.isStringLiteral(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

describe('the plugin', () => {
  it('loads with import', () => {
    const code = `import plugin from 'eslint-plugin-aws-credentials'; console.log(plugin.meta.name)`;
    expect(run(code, 'module')).toBe('eslint-plugin-aws-credentials');
  });

  it('loads with require, without `.default`', () => {
    const code = `console.log(require('eslint-plugin-aws-credentials').meta.name)`;
    expect(run(code, 'commonjs')).toBe('eslint-plugin-aws-credentials');
  });

  it('imports nothing at run time but what Node brings', () => {
    const foreign = importsOf('dist/index.js').filter(
      (name) => !name.startsWith('node:') && !builtinModules.includes(name),
    );
    expect(foreign).toEqual([]);
  });

  it('mentions only the types of ESLint', () => {
    expect([...new Set(importsOf('dist/index.d.ts'))]).toEqual(['eslint']);
    expect(read('dist/index.d.ts')).not.toMatch(/typescript-eslint|TSESLint|TSESTree/);
  });
});

describe('the command', () => {
  it('names the plugin as a dependency and does not carry a copy', () => {
    expect(importsOf('cli/dist/start.js')).toContain('eslint-plugin-aws-credentials');
  });

  it('carries the parser, and imports nothing else that it does not depend on', () => {
    const { dependencies } = JSON.parse(read('cli/package.json')) as { dependencies: Record<string, string> };
    const bundles = readdirSync(join(root, 'cli/dist')).filter((name) => name.endsWith('.js'));
    expect(bundles).toEqual(['main.js', 'start.js', 'typescript-parser.js']);
    const foreign = bundles
      .flatMap((name) => importsOf(`cli/dist/${name}`))
      .filter((name) => !/^(?:node:|\.)/.test(name) && !builtinModules.includes(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
      .filter((name) => !Object.hasOwn(dependencies, name));
    expect(foreign).toEqual([]);
    expect(read('cli/dist/THIRD-PARTY.md')).toMatch(/^## @typescript-eslint\/parser$/m);
  });

  it('starts as a program', () => {
    expect(read('cli/dist/main.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('depends on the plugin of its own version', () => {
    const { version, dependencies } = JSON.parse(read('cli/package.json')) as {
      version: string;
      dependencies: Record<string, string>;
    };
    expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
    expect(dependencies['eslint-plugin-aws-credentials']).toBe(version);
  });
});

describe('the types, in the eslint.config.ts of a project', () => {
  const OPTIONS: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  const file = join(root, 'eslint.config.consumer.ts');

  /** What the compiler says of a configuration that stands where the package resolves. */
  function complaintsAbout(config: string): string[] {
    const host = ts.createCompilerHost(OPTIONS, true);
    const program = ts.createProgram([file], OPTIONS, {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      readFile: (name) => (name === file ? config : host.readFile(name)),
      getSourceFile: (name, languageVersion) =>
        name === file ? ts.createSourceFile(name, config, languageVersion, true) : host.getSourceFile(name, languageVersion),
    });
    // The declarations of the package are checked as well, as for somebody without skipLibCheck.
    const checked = program.getSourceFiles().filter(({ fileName }) => fileName === file || fileName.endsWith('/dist/index.d.ts'));
    expect(checked.length).toBe(2);
    return checked
      .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  const IMPORTS = `
import { defineConfig } from 'eslint/config';
import awsCredentials, { findSecrets, mayReport } from 'eslint-plugin-aws-credentials';
import type { Plugin, Preset, RuleOptions, SecretInText, Settings } from 'eslint-plugin-aws-credentials';
`;

  it('let it extend a preset, set rules with options, and settings', () => {
    const config = `${IMPORTS}
const settings: Settings = {
  host: [{ files: 'functions/**', host: 'aws-lambda' }, { files: ['web/**'], host: 'browser' }],
  order: 'guide-2023',
  consumers: [{ modules: ['@acme/store'], exports: ['makeStore'], via: 'call', id: ['0.id'], secret: ['0.secret'] }],
  endpoints: [{ host: '*.minio.acme.example', kind: 'other' }],
  testFiles: ['fixtures/**'],
  allow: [{ secret: 'AKIA…WXYZ', reason: 'a key of the vendor, public' }],
  trustedAccounts: ['111122223333'],
  exampleKeys: 'report',
  reportCanaries: false,
};
const rules: RuleOptions = {
  'aws-credentials/no-hardcoded-credentials': ['error', { comments: true }],
  'aws-credentials/no-inline-credentials': ['warn', { unknownEndpoints: true }],
  'aws-credentials/no-credential-fallback': 'off',
};
const preset: Preset = awsCredentials.configs.strict;
const plugin: Plugin = awsCredentials;
const secrets: SecretInText[] = mayReport('', ['no-hardcoded-credentials']) ? findSecrets('') : [];
secrets.map(({ line, column, masked, account }) => [line.toFixed(), column.toFixed(), masked.trim(), account?.trim()]);
export default defineConfig(
  awsCredentials.configs.recommended,
  preset,
  { files: ['src/**/*.ts'], extends: [awsCredentials.configs.leaks], rules: { ...rules }, settings: { 'aws-credentials': settings } },
  { plugins: { keys: plugin }, rules: { 'keys/no-hardcoded-credentials': 'error' } },
);
`;
    expect(complaintsAbout(config)).toEqual([]);
  });

  it('refuse settings and options that do not exist', () => {
    const config = `${IMPORTS}
export const settings: Settings = { host: 'lambda' };
export const rules: RuleOptions = { 'aws-credentials/no-hardcoded-credentials': ['error', { comment: true }] };
export const other: RuleOptions = { 'aws-credentials/no-such-rule': 'error' };
export const preset = awsCredentials.configs.everything;
`;
    const complaints = complaintsAbout(config);
    for (const word of ['lambda', 'comment', 'no-such-rule', 'everything']) {
      expect(complaints.filter((complaint) => complaint.includes(word)).length, word).toBeGreaterThan(0);
    }
  });
});
