// All rules with and without their gate.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { rules } from '../../rules/index.ts';
import plugin from '../../src/index.ts';
import { NAMESPACE } from '../../src/meta.ts';
import type { NeedleGroup } from '../../src/needles.ts';
import { passesGate } from '../../src/needles.ts';
import type { AnyRule } from '../../src/rule.ts';
import { readSettings } from '../../src/settings.ts';

const allRules = Object.entries(rules as Readonly<Record<string, AnyRule>>);

/** A text to lint. */
export interface Text {
  readonly code: string;
  readonly filename: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly sourceType?: 'commonjs' | 'module' | 'script';
}

/** What was found in a text whose gate is closed for the rule that found it. */
export interface Breach {
  readonly rule: string;
  readonly line: number;
}

const linter = new Linter();

/** Lints with every rule, each with the options that let it see most. */
export function lintAll(text: Text): Linter.LintMessage[] {
  return lintWith(plugin.configs.all.rules, text);
}

/** Lints with `recommended`. */
export function lintRecommended(text: Text): Linter.LintMessage[] {
  return lintWith(plugin.configs.recommended.rules, text);
}

function lintWith(entries: Linter.RulesRecord, { code, filename, settings = {}, sourceType }: Text): Linter.LintMessage[] {
  return linter.verify(
    code,
    {
      files: ['**/*.*'],
      plugins: { [NAMESPACE]: plugin },
      rules: entries,
      settings,
      languageOptions: {
        parser: typescriptParser,
        ...(sourceType && { sourceType }),
        parserOptions: { ecmaFeatures: { jsx: /\.(?:[cm]?js|[jt]sx)$/.test(filename) } },
      },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
    { filename },
  );
}

/** Runs with the gate of every rule open: one empty set of needles, which every text fulfils. */
export function withOpenGates<T>(run: () => T): T {
  // The rules keep the list that they were made with, and ask it for each file.
  const lists = allRules.map(([, rule]) => rule.meta.docs.needles as (readonly NeedleGroup[])[]);
  for (const list of lists) list.push([]);
  try {
    return run();
  } finally {
    for (const list of lists) list.pop();
  }
}

/** What the rules find in a text without the gate, although the gate would have kept them from looking. */
export function breachesIn(text: Text): Breach[] {
  return breachesAmong(withOpenGates(() => lintAll(text)), text);
}

/** The messages, got with open gates, that the gate would have cost. */
export function breachesAmong(messages: readonly Linter.LintMessage[], text: Text): Breach[] {
  const settings = readSettings(text.settings);
  return messages.flatMap(({ ruleId, line }) => {
    const rule = ruleId?.slice(NAMESPACE.length + 1);
    const needles = allRules.find(([name]) => name === rule)?.[1].meta.docs.needles;
    return rule === undefined || !needles || passesGate(text.code, needles, text.filename, settings) ? [] : [{ rule, line }];
  });
}
