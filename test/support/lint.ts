// Lints a case as its users would, with one rule or with all of them.
import { createRequire } from 'node:module';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import plugin from '../../src/index.ts';
import { NAMESPACE } from '../../src/meta.ts';

const espree = createRequire(createRequire(import.meta.url).resolve('eslint'))('espree') as Linter.Parser;

export type ParserName = 'espree' | 'typescript';

/** A text and how to look at it. */
export interface Source {
  readonly code: string;
  readonly filename: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly sourceType?: 'commonjs' | 'module' | 'script';
}

const linter = new Linter();

/** Lints with the rules of a configuration, given without the namespace. */
export function lint(
  source: Source,
  rules: Linter.RulesRecord,
  parser: ParserName = 'typescript',
  extra: Readonly<Record<string, Rule.RuleModule>> = {},
): Linter.LintMessage[] {
  return linter.verify(
    source.code,
    [
      {
        files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
        languageOptions: {
          parser: parser === 'espree' ? espree : typescriptParser,
          ...(source.sourceType && { sourceType: source.sourceType }),
          parserOptions: { ecmaFeatures: { jsx: hasMarkup(source.filename) } },
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { [NAMESPACE]: Object.keys(extra).length > 0 ? { rules: extra } : plugin },
        settings: source.settings ?? {},
        rules: Object.fromEntries(Object.entries(rules).map(([name, entry]) => [`${NAMESPACE}/${name}`, entry])),
      },
    ],
    { filename: source.filename },
  );
}

/** The rules of the preset `recommended`. */
export const recommended: Linter.RulesRecord = Object.fromEntries(
  Object.entries(plugin.configs.recommended.rules).map(([name, entry]) => [name.slice(NAMESPACE.length + 1), entry]),
);

/** The name of a rule of this plugin, without the namespace. */
export function ruleOf({ ruleId }: Linter.LintMessage): string {
  return ruleId?.slice(NAMESPACE.length + 1) ?? 'parser';
}

export function hasMarkup(filename: string): boolean {
  return /\.[jt]sx$/.test(filename);
}

/** The error of a text that does not parse. */
export function parseError(source: Source, parser: ParserName = 'typescript'): string | undefined {
  return lint(source, {}, parser).find(({ fatal }) => fatal === true)?.message;
}
