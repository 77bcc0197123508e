import type { Linter } from 'eslint';
import plugin from 'eslint-plugin-aws-credentials';
import type { ScanArguments } from './arguments.ts';
import type { Tier } from './report.ts';

/** The entries of a configuration, by the names of the rules without their prefix. */
export type RuleEntries = ReadonlyMap<string, Linter.RuleEntry>;

/** What stands before the name of a rule in a configuration and in comments. */
export const RULE_PREFIX = `${plugin.meta.namespace}/`;

/** The rule whose question the search of an unparsed text answers. */
export const TEXT_RULE = 'no-hardcoded-credentials';

/** The rules to run, with their options, by name: those that were asked for, or else those of the preset. */
export function chooseRules({ preset, rules }: Pick<ScanArguments, 'preset' | 'rules'>): RuleEntries {
  const entries = Object.entries(plugin.configs[preset].rules).map(([id, entry]) => [id.slice(RULE_PREFIX.length), entry] as const);
  if (rules.length === 0) return new Map(entries);
  const known: RuleEntries = new Map(entries);
  return new Map(rules.map((name) => [name, known.get(name) ?? 'error']));
}

/** The rules among these that look at data. */
export function rulesOfData(rules: RuleEntries): string[] {
  return [...rules.keys()].filter((name) => docsOf(name)?.readsJson === true);
}

/** How grave a finding is: as its rule says, for this message or in general. */
export function tierOf(rule: string, messageId: string): Tier {
  const docs = docsOf(rule);
  return docs?.tiers?.[messageId] ?? docs?.tier ?? 'hygiene';
}

/** What a rule asks for, in a sentence. */
export function descriptionOf(rule: string): string {
  const text = docsOf(rule)?.description ?? rule;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How grave the findings of a rule are in general. */
export function tierOfRule(rule: string): Tier {
  return docsOf(rule)?.tier ?? 'hygiene';
}

/** The page of a rule. */
export function urlOf(rule: string): string | undefined {
  return docsOf(rule)?.url;
}

interface Docs {
  readonly url?: string;
  readonly tier?: Tier;
  readonly tiers?: Readonly<Record<string, Tier>>;
  readonly readsJson?: boolean;
  readonly description?: string;
}

function docsOf(rule: string): Docs | undefined {
  // The types of ESLint know no tiers.
  return new Map(Object.entries(plugin.rules)).get(rule)?.meta?.docs as Docs | undefined;
}
