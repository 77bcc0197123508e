import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Alternative } from './advice/alternatives.ts';
import type { TextEdit } from './advice/edits/index.ts';
import type { SuggestionId } from './advice/suggestions.ts';
import { Secret } from './secret.ts';
import type { Node } from './syntax/node.ts';

/** The place of a finding: its own where it is only a part of a node. */
export function placeOf(finding: {
  readonly node: Node;
  readonly location?: TSESTree.SourceLocation | undefined;
}): Readonly<TSESTree.SourceLocation> {
  return finding.location ?? finding.node.loc;
}

/** The values for a message. All that is said of a finding passes here, so that a secret can only appear masked. */
export function masked(data: Readonly<Record<string, Secret | string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, value instanceof Secret ? value.masked() : value]),
  );
}

/** Edits as the fix of a report or a suggestion. */
export function fixWith(edits: readonly TextEdit[]): (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[] {
  return (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}

/** The ways out as suggestions, in their order. */
export function suggestionsFor(alternatives: readonly Alternative[]): TSESLint.SuggestionReportDescriptor<SuggestionId>[] {
  return alternatives.map(({ id, data, edits }) => ({ messageId: id, data, fix: fixWith(edits) }));
}
