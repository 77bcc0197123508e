// The tests of all rules: the cases of typescript-eslint's rule tester, and for each case that reports, what every edit of
// this plugin promises.
import { RuleTester } from '@typescript-eslint/rule-tester';
import type { InvalidTestCase, ValidTestCase } from '@typescript-eslint/rule-tester';
import type { TSESLint } from '@typescript-eslint/utils';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { SUGGESTIONS } from '../../src/advice/suggestions.ts';
import type { SuggestionId } from '../../src/advice/suggestions.ts';
import type { RuleModule } from '../../src/rule.ts';
import { hasMarkup, lint, parseError, recommended, ruleOf } from './lint.ts';
import type { Source } from './lint.ts';
import { reportedTexts, shapedSecrets } from './secrets.ts';
import { typeCheck } from './types.ts';
import type { Complaints } from './types.ts';

export type Valid<Options extends readonly unknown[]> = ValidTestCase<Options>;

export interface Invalid<MessageId extends string, Options extends readonly unknown[]>
  extends InvalidTestCase<MessageId | SuggestionId, Options> {
  readonly name: string;
  /** The nearest code that is silent. */
  readonly neighbour?: string | Valid<Options>;
  /** Why the code does not type-check as it stands. Its edits may then leave what was wrong before, and add nothing. */
  readonly untyped?: string;
}

export interface Cases<MessageId extends string, Options extends readonly unknown[]> {
  readonly valid: readonly (string | Valid<Options>)[];
  readonly invalid: readonly Invalid<MessageId, Options>[];
}

const tester = new RuleTester();

/**
 * Runs the cases of a rule. For every invalid case each suggestion and fix is applied, and the result has to parse, to
 * type-check against the real SDKs, and to leave no finding but the one that `SUGGESTIONS` names; nothing that is said or
 * inserted may hold a secret; and espree must see what the TypeScript parser sees.
 */
export function runRule<MessageId extends string, Options extends readonly unknown[]>(
  name: string,
  rule: RuleModule<MessageId, Options>,
  { valid, invalid }: Cases<MessageId, Options>,
): void {
  describe(name, () => {
    const silent = invalid.flatMap(({ name: of, neighbour, filename, options, settings }) => {
      if (neighbour === undefined) return [];
      const shared = { ...(filename !== undefined && { filename }), ...(options && { options }), ...(settings && { settings }) };
      return [typeof neighbour === 'string' ? { ...shared, name: `next to ${of}`, code: neighbour } : neighbour];
    });
    tester.run(name, rule as never, {
      valid: [...valid, ...silent],
      invalid: invalid.map((test) => forTester(test)) as never,
    });
    if (invalid.length > 0) {
      describe('edits', () => {
        checkEdits(rule, invalid);
      });
    }
  });
}

/** A case without what the rule tester does not know. */
function forTester<T extends object>(test: T): Partial<T> {
  return Object.fromEntries(Object.entries(test).filter(([name]) => name !== 'neighbour' && name !== 'untyped')) as Partial<T>;
}

type AnyInvalid = Invalid<string, readonly unknown[]>;
type AnyRule = RuleModule<string, readonly unknown[]>;

/** A case with all that its rule offers for it. */
interface Offered {
  readonly source: Source;
  readonly rules: Linter.RulesRecord;
  readonly before: readonly Linter.LintMessage[];
  readonly edits: readonly Edit[];
}

/** One suggestion or fix, and the text that it makes. */
interface Edit {
  readonly id: SuggestionId;
  readonly isFix: boolean;
  readonly text: string;
  /** The finding that it is for. */
  readonly of: Linter.LintMessage;
}

function checkEdits(rule: AnyRule, cases: readonly AnyInvalid[]): void {
  const offered = new Map(cases.map((test) => [test, lazy(() => offeredBy(rule, test))]));
  const checked = lazy(() => complaintsAbout(cases, (test) => offered.get(test)?.()));
  it.each(cases.map((test) => [test.name, test] as const))('%s', (_name, test) => {
    const offer = offered.get(test)?.();
    if (!offer) throw new Error('no such case');
    for (const edit of offer.edits) {
      const label = edit.isFix ? 'the fix' : `suggestion ${edit.id}`;
      expect(parseError({ ...offer.source, code: edit.text }), `${label} parses`).toBeUndefined();
      checkFindings(offer, edit, label);
    }
    checkTypes(test, offer, checked());
    checkSecrets(rule, offer);
    checkEspree(offer);
  });
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function offeredBy(rule: AnyRule, test: AnyInvalid): Offered {
  const { code, filename = 'file.ts', settings, options = [], languageOptions } = test;
  const { sourceType } = (languageOptions ?? {}) as Pick<Source, 'sourceType'>;
  const source: Source = { code, filename, ...(settings && { settings }), ...(sourceType && { sourceType }) };
  const own = (rule as unknown as { name: string }).name;
  const rules: Linter.RulesRecord = { ...recommended, [own]: ['error', ...options] };
  const before = lint(source, rules);
  const edits = before
    .filter((message) => ruleOf(message) === own)
    .flatMap((message): Edit[] => [
      ...(message.fix ? [{ id: 'removeIgnored' as const, isFix: true, text: applied(code, message.fix), of: message }] : []),
      ...(message.suggestions ?? []).map(({ messageId, fix }) => ({
        id: messageId as SuggestionId,
        isFix: false,
        text: applied(code, fix),
        of: message,
      })),
    ]);
  return { source, rules, before, edits };
}

function applied(code: string, { range, text }: { readonly range: readonly [number, number]; readonly text: string }): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}

/** A complete edit leaves none of the finding; a partial one leaves it to the rule that the table names. */
function checkFindings(offer: Offered, edit: Edit, label: string): void {
  const after = lint({ ...offer.source, code: edit.text }, offer.rules).map((message) => ruleOf(message));
  const left = [...after];
  for (const other of offer.before) {
    const index = left.indexOf(ruleOf(other));
    if (other !== edit.of && index !== -1) left.splice(index, 1);
  }
  const { leaves, keepsPlace }: { readonly leaves: string | undefined; readonly keepsPlace?: true } = SUGGESTIONS[edit.id];
  const isGlobal = /\bconfig(?:\.\w+)? = |\bconfig\.update\(|process\.env\.AWS_\w+ = /i.test(offer.source.code);
  const allowed = [leaves, isGlobal && keepsPlace ? 'no-global-credentials' : undefined];
  expect(left.filter((name) => !allowed.includes(name)), `${label} leaves\n${edit.text}`).toEqual([]);
}

interface Checked {
  readonly original: Complaints;
  readonly edited: readonly Complaints[];
}

/** Type-checks all cases of a run at once. */
function complaintsAbout(
  cases: readonly AnyInvalid[],
  offerOf: (test: AnyInvalid) => Offered | undefined,
): ReadonlyMap<AnyInvalid, Checked> {
  const typed = cases.filter(({ filename = 'file.ts' }) => /\.tsx?$/.test(filename));
  const jobs = typed.flatMap((test) => {
    const extension = hasMarkup(test.filename ?? 'file.ts') ? ('.tsx' as const) : ('.ts' as const);
    const texts = [test.code, ...(offerOf(test)?.edits.map(({ text }) => text) ?? [])];
    return texts.map((text) => ({ text, extension, test }));
  });
  const complaints = typeCheck(jobs);
  return new Map(
    typed.map((test) => {
      const [original = [], ...edited] = jobs.flatMap((job, index) => (job.test === test ? [complaints[index] ?? []] : []));
      return [test, { original, edited }];
    }),
  );
}

function checkTypes(test: AnyInvalid, offer: Offered, checked: ReadonlyMap<AnyInvalid, Checked>): void {
  const types = checked.get(test);
  if (!types) return;
  if (test.untyped === undefined) expect(types.original, 'the case type-checks').toEqual([]);
  else expect(types.original, 'the case does not type-check, as it says').not.toEqual([]);
  for (const [index, complaints] of types.edited.entries()) {
    const added = complaints.filter((complaint) => !types.original.includes(complaint));
    expect(added, `${offer.edits[index]?.id ?? ''} type-checks\n${offer.edits[index]?.text ?? ''}`).toEqual([]);
  }
}

/** What a rule says and inserts, before ESLint merges the parts of an edit: a merged edit copies the text between them. */
function checkSecrets(rule: AnyRule, { source, rules, before }: Offered): void {
  const said = before.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]);
  const own = (rule as unknown as { name: string }).name;
  said.push(...recorded(rule, source, rules[own]));
  for (const secret of [...shapedSecrets(source.code), ...reportedTexts(source)]) {
    for (const text of said) expect(text.includes(secret), `a secret of ${String(secret.length)} characters is told`).toBe(false);
  }
}

/** Every text that a rule hands to ESLint: data, and what its fixes insert. */
function recorded(rule: AnyRule, source: Source, entry: Linter.RuleEntry | undefined): string[] {
  const texts: string[] = [];
  const recorder = {
    replaceTextRange: (_range: unknown, text: string) => (texts.push(text), { range: [0, 0], text }),
  } as unknown as TSESLint.RuleFixer;
  const spy = {
    ...rule,
    create: (context: Parameters<AnyRule['create']>[0]) => {
      const report = (descriptor: TSESLint.ReportDescriptor<string>): void => {
        texts.push(...Object.values(descriptor.data ?? {}).map(String));
        for (const { data, fix } of [...(descriptor.suggest ?? []), { data: {}, fix: descriptor.fix }]) {
          texts.push(...Object.values(data ?? {}).map(String));
          fix?.(recorder);
        }
      };
      return rule.create(Object.create(context, { report: { value: report } }) as typeof context);
    },
  };
  lintWithRule(source, spy as never, entry);
  return texts;
}

/** Lints with a rule that is in no preset. */
function lintWithRule(source: Source, rule: never, entry: Linter.RuleEntry | undefined): void {
  lint(source, { spy: Array.isArray(entry) ? ['error', ...(entry.slice(1) as unknown[])] : 'error' }, 'typescript', { spy: rule });
}

/** Where a case is plain JavaScript, both parsers lead to the same findings. */
function checkEspree({ source, rules, before }: Offered): void {
  if (parseError(source, 'espree') !== undefined) return;
  expect(lint(source, rules, 'espree').map((message) => told(message))).toEqual(before.map((message) => told(message)));
}

function told({ ruleId, messageId, message, line, column, endLine, endColumn, fix, suggestions }: Linter.LintMessage): unknown {
  return { ruleId, messageId, message, line, column, endLine, endColumn, fix, suggestions };
}
