// All that the rules say and write of a text, before ESLint merges the parts of an edit: a merged edit holds the source
// between its parts, which nobody here wrote.
import { inspect } from 'node:util';
import type { TSESLint } from '@typescript-eslint/utils';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import plugin from '../../src/index.ts';
import { NAMESPACE } from '../../src/meta.ts';
import type { Text } from '../gate/open-gate.ts';

type Context = TSESLint.RuleContext<string, readonly unknown[]>;
type Descriptor = TSESLint.ReportDescriptor<string>;

/** What was said, and how many findings said it. */
export interface Said {
  readonly texts: readonly string[];
  readonly findings: number;
}

/** Lints with every rule and listens. */
export function saidOf({ code, filename, settings = {} }: Text): Said {
  const texts: string[] = [];
  const rules = Object.fromEntries(Object.entries(plugin.rules).map(([name, rule]) => [name, listening(rule, texts)]));
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.*'],
      plugins: { [NAMESPACE]: { rules } },
      rules: plugin.configs.all.rules,
      settings,
      languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: /x$/.test(filename) } } },
    },
    { filename },
  );
  for (const { message, messageId, ruleId, suggestions = [] } of messages) {
    texts.push(...everyTextOf({ message, messageId, ruleId, titles: suggestions.map(({ desc, messageId: id }) => [desc, id]) }));
  }
  return { texts, findings: messages.filter(({ ruleId }) => ruleId !== null).length };
}

/** A rule that hands on what it reports to a list of texts too. */
function listening(rule: Rule.RuleModule, texts: string[]): Rule.RuleModule {
  const create = (context: Rule.RuleContext): Rule.RuleListener => {
    const report = (descriptor: Descriptor): void => {
      record(descriptor, texts);
      (context as unknown as Context).report(descriptor);
    };
    return rule.create(Object.create(context, { report: { value: report } }) as Rule.RuleContext);
  };
  return { ...rule, create };
}

function record({ data, fix, suggest }: Descriptor, texts: string[]): void {
  for (const part of [{ data, fix }, ...(suggest ?? [])]) {
    texts.push(...everyTextOf(part.data ?? {}));
    const fixes = part.fix?.(recorder(texts)) ?? [];
    // A generator writes when it is asked.
    if (Symbol.iterator in fixes) Array.from(fixes as Iterable<unknown>);
  }
}

function recorder(texts: string[]): TSESLint.RuleFixer {
  const write = (place: unknown, text: string): TSESLint.RuleFix => {
    texts.push(text);
    return { range: [0, 0], text };
  };
  return new Proxy({} as TSESLint.RuleFixer, {
    get: (_target, name: string) => (name.startsWith('remove') ? () => write(undefined, '') : write),
  });
}

/** The texts that something gives when it is printed, in each way in which that may happen. */
export function everyTextOf(value: unknown): string[] {
  return [JSON.stringify(value), inspect(value, { depth: 10, showHidden: true }), String(value)];
}
