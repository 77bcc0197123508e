// Under `direction: 'explicit'` no rule sends anybody to an identity that the code does not name: no message, no title, and no
// edit of any case of any rule.
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { casesOfRuleTests } from '../../gate/rule-cases.ts';
import type { RuleCase } from '../../gate/rule-cases.ts';
import plugin from '../../../src/index.ts';
import { NAMESPACE } from '../../../src/meta.ts';
import { lint, ruleOf } from '../../support/lint.ts';

const AMBIENT = 'no-ambient-credentials';

const all: Linter.RulesRecord = Object.fromEntries(
  Object.entries(plugin.configs.all.rules).map(([name, entry]) => [name.slice(NAMESPACE.length + 1), entry]),
);

/** Words of the ways that lead to the host, to its environment, or to the removal of what names the identity. */
const OFFERS =
  /default (?:provider )?chain|fromNodeProviderChain|defaultProvider\b|from(?:Env|Container|Instance|SSO|Process|TokenFile|Http)|EnvironmentCredentials|MetadataCredentials|SharedIniFile|\b(?:execution|task's|pod's|instance's) role|signed in|sign in with|aws login`|shared configuration|shared credentials file|standard variables|AWS_PROFILE|AWS_SESSION_TOKEN|^Remove |Remove (?:it|them)\b|signs? as (?:it does|they do) today/;

/** What messages say of the code as it is, before they say what to do. */
const STATEMENTS = [
  /^.* signs? with what (?:the default provider chain finds|is set for all clients, else what the default provider chain finds)[^.]*\. /,
  /^`fromIni`[^.]*\. |^`[\w.]+` (?:gives|is handed on; it gives|gets)[^.]*\. /,
  /^[^.]*, without the session token that the credentials of roles, IAM Identity Center and Lambda need\. /,
  /^`[\w.$]+` (?:is kept|lives)[^.]*: when they expire, its requests are refused\. /,
];

/** The way out in a message: what is left without the statement. */
function wayOutOf(message: string): string {
  return STATEMENTS.reduce((text, statement) => text.replace(statement, ''), message);
}

function explicit({ settings }: RuleCase): Readonly<Record<string, unknown>> {
  return { [NAMESPACE]: { ...(settings[NAMESPACE] as object | undefined), direction: 'explicit' } };
}

function lintExplicit(test: RuleCase, code = test.code): Linter.LintMessage[] {
  const own: Linter.RulesRecord = test.options.length > 0 ? { [test.rule]: ['error', ...test.options] } : {};
  return lint({ ...test, code, settings: explicit(test) }, { ...all, ...own });
}

const cases = casesOfRuleTests().filter(({ isInvalid }) => isInvalid);
const rules = [...new Set(cases.map(({ rule }) => rule))];

describe.each(rules)('the cases of %s', (rule) => {
  const linted = cases.filter((test) => test.rule === rule).map((test) => ({ test, messages: lintExplicit(test) }));

  it('are told no way to the identity of the host', () => {
    const offers = linted.flatMap(({ test: { name }, messages }) =>
      messages
        .flatMap((message) => [
          ...(ruleOf(message) === AMBIENT ? [] : [wayOutOf(message.message)]),
          ...(message.suggestions ?? []).map(({ desc }) => desc),
        ])
        .filter((text) => OFFERS.test(text))
        .map((text) => `${name}: ${text}`),
    );
    expect(offers).toEqual([]);
  });

  it('get no edit that leads to the identity of the host', () => {
    const ambientIn = (messages: readonly Linter.LintMessage[]): number => messages.filter((message) => ruleOf(message) === AMBIENT).length;
    const edits = linted.flatMap(({ test, messages }) =>
      messages
        .flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)])
        .map(({ range, text }) => test.code.slice(0, range[0]) + text + test.code.slice(range[1]))
        .filter((code) => ambientIn(lintExplicit(test, code)) > ambientIn(messages))
        .map((code) => `${test.name}: ${code}`),
    );
    expect(edits).toEqual([]);
  });
});

describe('the cases', () => {
  it('are many, and get many edits', () => {
    const edits = cases.flatMap((test) => lintExplicit(test).flatMap(({ suggestions = [] }) => suggestions));
    expect(cases.length).toBeGreaterThan(200);
    expect(edits.length).toBeGreaterThan(50);
  });
});
