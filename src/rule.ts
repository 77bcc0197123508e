import type { TSESLint } from '@typescript-eslint/utils';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { SuggestionId } from './advice/suggestions.ts';
import { suggestionMessages } from './advice/suggestions.ts';
import type { File } from './file.ts';
import { fileOf } from './file.ts';
import { DOCS_URL } from './meta.ts';
import type { KnownGroups, Needles } from './needles.ts';
import { passesGate } from './needles.ts';
import { readSettings } from './settings.ts';
import { isJson } from './syntax/json.ts';
import type { PresetName, Tier } from './tiers.ts';

export interface RuleDocs<Options extends readonly unknown[]> {
  readonly description: string;
  readonly recommended: boolean;
  /** The tier of its reports. */
  readonly tier: Tier;
  /** Messages of another tier. */
  readonly tiers?: Readonly<Record<string, Tier>>;
  /** The presets that hold it, with the options that it has there. */
  readonly presets: Readonly<Partial<Record<PresetName, Options | readonly []>>>;
  /** What a text must hold for the rule to look at it. */
  readonly needles: Needles;
  /** Whether it looks at JSON, too. */
  readonly readsJson?: true;
  /** The page of the rule: `pageOf(name)`. */
  readonly url: string;
}

type RuleContext<MessageId extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageId | SuggestionId, Options>
>;

export type RuleModule<MessageId extends string, Options extends readonly unknown[]> = TSESLint.RuleModule<
  MessageId | SuggestionId,
  Options,
  RuleDocs<Options>
>;

/** What a rule module is to those who treat all alike. */
export interface AnyRule {
  readonly meta: {
    readonly docs: RuleDocs<readonly unknown[]>;
    readonly schema: JSONSchema4 | readonly JSONSchema4[];
    readonly messages: Readonly<Record<string, string>>;
  };
}

interface RuleDefinition<MessageId extends string, Options extends readonly unknown[]> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: RuleDocs<Options>;
    readonly hasSuggestions?: boolean;
    readonly fixable?: 'code';
    readonly schema: readonly JSONSchema4[];
    /** The options where none are given; a rule without options has none. */
    readonly defaultOptions?: Options;
    readonly messages: Readonly<Record<MessageId, string>>;
  };
  readonly create: (context: RuleContext<MessageId, Options>) => TSESLint.RuleListener;
}

/**
 * Makes a rule. What every rule does stands here: the titles of the suggestions, the settings, the gate. A file in another
 * language than JavaScript has no scopes; no rule looks at it, but for JSON, where the rule says that it reads that.
 *
 * @throws from `create`: an Error that names the setting, for wrong settings
 */
export function createRule<Options extends readonly unknown[], MessageId extends string>(
  definition: RuleDefinition<MessageId, Options>,
): RuleModule<MessageId, Options> {
  const { name, meta, create } = definition;
  const { needles, readsJson } = meta.docs;
  return {
    name,
    meta: {
      ...meta,
      schema: [...meta.schema],
      messages: meta.hasSuggestions === true ? { ...suggestionMessages, ...meta.messages } : meta.messages,
    },
    create(context: RuleContext<MessageId, Options>) {
      const { sourceCode } = context;
      const settings = readSettings(context.settings);
      // Other languages have a SourceCode of their own, whatever the types say.
      const hasScopes = Boolean((sourceCode as { scopeManager?: unknown }).scopeManager);
      if (!hasScopes && !(readsJson === true && isJson(sourceCode))) return {};
      if (!passesGate(sourceCode.text, needles, context.filename, settings, knownGroupsOf(context))) return {};
      const listeners = create(context);
      return hasScopes ? listeners : { Document: listeners.Program };
    },
  } as RuleModule<MessageId, Options>;
}

interface Searched {
  readonly text: string;
  readonly filename: string;
  readonly settings: object;
  readonly known: KnownGroups;
}

const searched = new WeakMap<object, Searched>();

/** What the rules before this one found out about the text of a file: each group is looked for once. */
function knownGroupsOf({ sourceCode, filename, settings }: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>): KnownGroups {
  const kept = searched.get(sourceCode);
  // A host may use one SourceCode object for all its files.
  if (kept?.text === sourceCode.text && kept.filename === filename && kept.settings === settings) return kept.known;
  const known: KnownGroups = new Map();
  searched.set(sourceCode, { text: sourceCode.text, filename, settings, known });
  return known;
}

/** The page of a rule. */
export function pageOf(name: string): string {
  return `${DOCS_URL}/rules/${name}.md`;
}

/** The file that a rule looks at. */
export function fileOfRule(context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>): File {
  return fileOf(context);
}
