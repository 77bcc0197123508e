// Under `direction: 'explicit'` no rule sends anybody to an identity that the code does not name: no message, no title, and no
// edit of any case of any rule.
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { casesOfRuleTests } from '../../gate/rule-cases.ts';
import type { RuleCase } from '../../gate/rule-cases.ts';
import { SUGGESTIONS } from '../../../src/advice/suggestions.ts';
import plugin from '../../../src/index.ts';
import { NAMESPACE } from '../../../src/meta.ts';
import { lint, ruleOf } from '../../support/lint.ts';

const AMBIENT = 'no-ambient-credentials';

const all: Linter.RulesRecord = Object.fromEntries(
  Object.entries(plugin.configs.all.rules).map(([name, entry]) => [name.slice(NAMESPACE.length + 1), entry]),
);

/** The edits that the table marks: no rule offers them. */
const AMBIENT_KINDS = new Set(Object.entries(SUGGESTIONS).flatMap(([kind, row]) => ('isAmbient' in row ? [kind] : [])));

/** Words of the ways that lead to the host, to its environment, or to the removal of what names the identity. */
const OFFERS =
  /default (?:provider )?chain|fromNodeProviderChain|defaultProvider\b|from(?:Env|Container|Instance|SSO|Process|TokenFile|Http)|EnvironmentCredentials|MetadataCredentials|SharedIniFile|\b(?:execution|task's|pod's|instance's) role|signed in|sign in with|aws login`|shared configuration|shared credentials file|standard variables|AWS_PROFILE|AWS_SESSION_TOKEN|^Remove |Remove (?:it|them)\b|signs? as (?:it does|they do) today/;

/** What messages say of the code as it is, before they say what to do. */
const STATEMENTS = [
  /^.* signs? with what (?:the default provider chain finds|is set for all clients, else what the default provider chain finds)[^.]*\. /,
  /^`[^`]+` ignores [^.]*: it signs with the `credentials` beside\. /,
  /^`fromIni`[^.]*\. |^`[\w.]+` (?:gives|is imported or handed on here; it gives|gets)[^.]*\. /,
  /^[^.]*, without the session token that the credentials of roles, IAM Identity Center and Lambda need\. /,
  /^`[\w.$]+` (?:is kept|lives)[^.]*: when they expire, its requests are refused\. /,
  /^`[\w.]+` names the profile `[^`]*`, which is not there on a machine that has not set it up\. /,
  /^.* ends the chain[^.]*, whether it has credentials or not: [^.]* is never tried\. /,
  /^A test decides whether (?:`[^`]+`(?:, )?)+ gives the credentials\. /,
  /^(?:`[^`]+`(?:, )?)+ comes before the default provider chain, which takes a profile by itself where one is named\. /,
  /^.* is never used: [^.]* is always there, and fails only when it is asked\. /,
  /^`\w+` works in Node\.js alone, and this is code for [^.]*\. /,
  /^`\w+` (?:fails without|does not look at) [^.]*\.\s?/,
  /^A test decides whether `[^`]+` gives the credentials\. /,
  /^`[^`]+` comes before the default provider chain, which takes a profile by itself where one is named\. /,
  // What goes where it should not is named as the code names it.
  /^`[^`]+` (?:writes|sends|stores|puts) [^.`]*(?:`[^`]*`[^.`]*)*\. /,
  // Of IAM users, not of clients: people sign in.
  /; people sign in with IAM Identity Center(?=\.$)/,
];

const NAMES = String.raw`(?:(?:\`[^\`]+\`|another provider|what stands behind it)(?:, )?)+`;

/**
 * What is done with sources that the code has: they go, or are tried last. Nobody signs with dead code, and nobody looks at an
 * option that is ignored; a chain with a source of the host in it is reported by no-ambient-credentials alone.
 */
const REARRANGEMENTS = [
  `Remove ${NAMES}, which is never tried`,
  `Remove ${NAMES}, which the client does not look at`,
  `Remove ${NAMES}; where another identity is meant, give it as ${NAMES}`,
  `Remove (?:it|them)(?:, or (?:try ${NAMES} last|choose one of them by a test))?`,
  `Try ${NAMES} last`,
].map((text) => new RegExp(`^${text}\\.$`));

/** What goes from the code of infrastructure: it is given to no client there. */
const REMOVALS_OF_KEYS = [/^Remove the output\.$/, /^Remove (?:`[\w-]+`(?:, )?)+; give the clients there the identity that is meant\.$/];

/** The way out in a message: what is left without the statement. */
function wayOutOf(message: string): string {
  return STATEMENTS.reduce((text, statement) => text.replace(statement, ''), message);
}

/** Whether a text offers an identity that the code does not name. */
function isOffer(text: string, code: string): boolean {
  if (!OFFERS.test(text) || REMOVALS_OF_KEYS.some((pattern) => pattern.test(text))) return false;
  const providers = [...text.matchAll(/`(?:new )?(\w+)\(\)`/g)].map(([, name = '']) => name);
  return !(REARRANGEMENTS.some((pattern) => pattern.test(text)) && providers.every((name) => code.includes(name)));
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
    const offers = linted.flatMap(({ test: { name, code }, messages }) =>
      messages
        .flatMap((message) => [
          ...(ruleOf(message) === AMBIENT ? [] : [wayOutOf(message.message)]),
          ...(message.suggestions ?? []).map(({ desc }) => desc),
        ])
        .filter((text) => isOffer(text, code))
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

  it('get no edit of a kind that leads there', () => {
    const kinds = linted.flatMap(({ messages }) => messages.flatMap(({ suggestions = [] }) => suggestions.map(({ messageId = '' }) => messageId)));
    expect(kinds.filter((kind) => AMBIENT_KINDS.has(kind))).toEqual([]);
  });
});

describe('the cases', () => {
  it('are many, and get many edits', () => {
    const edits = cases.flatMap((test) => lintExplicit(test).flatMap(({ suggestions = [] }) => suggestions));
    expect(cases.length).toBeGreaterThan(200);
    expect(edits.length).toBeGreaterThan(50);
  });
});
