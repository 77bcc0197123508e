// The linters that run the plugin.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Plugin } from '../../src/index.ts';
import type { Found } from './fixture.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(ROOT, 'dist', 'index.js');
const ofConsumers = createRequire(join(ROOT, 'test', 'consumers', 'package.json'));
const eslintOf = (name: string): LinterClass => (ofConsumers(name) as { readonly Linter: LinterClass }).Linter;

/** The built plugin: hosts load what is published. */
export async function builtPlugin(): Promise<Plugin> {
  const loaded = (await import(pathToFileURL(ENTRY).href)) as { readonly default: Plugin };
  return loaded.default;
}

export type LinterClass = typeof Linter;

/** Both ends of the range of ESLint that the package allows, and the last version of 9. */
export const ESLINTS: Readonly<Record<'9.15' | '9' | '10', LinterClass>> = {
  '9.15': eslintOf('eslint-9-15'),
  '9': eslintOf('eslint-9'),
  '10': Linter,
};

/** `espree` is what ESLint takes when no parser is given. */
export const PARSERS = { espree: undefined, typescript: typescriptParser } as const;

export interface Setup {
  readonly files: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The entries of the rules without a namespace. */
  readonly rules: Linter.RulesRecord;
  readonly namespace: string;
}

export function findWithEslint(
  { files, settings, rules, namespace }: Setup,
  plugin: Plugin,
  Class: LinterClass,
  parser: (typeof PARSERS)[keyof typeof PARSERS],
): Found[] {
  const linter = new Class({ cwd: ROOT });
  return Object.entries(files).flatMap(([file, code]) =>
    linter
      .verify(
        code,
        {
          files: ['**/*.*'],
          plugins: { [namespace]: plugin },
          rules: withNamespace(rules, namespace),
          settings,
          languageOptions: {
            ...(parser && { parser }),
            ...(file.endsWith('.cjs') && { sourceType: 'commonjs' }),
            parserOptions: { ecmaFeatures: { jsx: file.endsWith('x') } },
          },
        },
        { filename: join(ROOT, file) },
      )
      .map(({ ruleId, line, column, message }) => ({
        file,
        rule: ruleId === null ? 'parser' : ruleId.slice(namespace.length + 1),
        line,
        column,
        message,
      })),
  );
}

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

/** The real program, with a configuration file, over files on disk. */
export function findWithOxlint({ files, settings, rules, namespace }: Setup): Found[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-oxlint-')));
  try {
    const config = {
      jsPlugins: [{ name: namespace, specifier: ENTRY }],
      categories: { correctness: 'off' },
      rules: withNamespace(rules, namespace),
      settings,
    };
    for (const [name, content] of Object.entries({ ...files, '.oxlintrc.json': JSON.stringify(config) })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const program = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
    const { stdout, stderr } = spawnSync(process.execPath, [program, '-c', '.oxlintrc.json', '-f', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (!stdout.startsWith('{')) throw new Error(`oxlint says: ${stdout}${stderr}`);
    return (JSON.parse(stdout) as OxlintReport).diagnostics.map(({ message, code = '', filename, labels }) => ({
      file: filename.replaceAll('\\', '/'),
      rule: /^.+\((.+)\)$/.exec(code)?.[1] ?? code,
      ...placeOf(labels[0]?.span ?? { line: 0, column: 0 }, files[filename.replaceAll('\\', '/')] ?? ''),
      message,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** oxlint counts columns in bytes of UTF-8. */
function placeOf({ line, column }: { line: number; column: number }, code: string): { line: number; column: number } {
  const text = code.split(/\r?\n/)[line - 1] ?? '';
  return { line, column: Buffer.from(text).subarray(0, column - 1).toString().length + 1 };
}

function withNamespace(rules: Linter.RulesRecord, namespace: string): Linter.RulesRecord {
  return Object.fromEntries(Object.entries(rules).map(([name, entry]) => [`${namespace}/${name}`, entry]));
}
