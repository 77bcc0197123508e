/** The built packages, as `npm test` has just built them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
      ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require');
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
    expect(importsOf('cli/dist/main.js')).toContain('eslint-plugin-aws-credentials');
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
