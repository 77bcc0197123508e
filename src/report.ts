import type { TSESLint } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Alternative } from './advice/alternatives.ts';
import type { TextEdit } from './advice/edits/index.ts';
import { Secret } from './secret.ts';
import type { Node } from './syntax/node.ts';

/** What a rule says of a finding. */
export interface Report<MessageId extends string> {
  readonly node: Node;
  /** The place, when it is only a part of the node. */
  readonly location?: TSESTree.SourceLocation | undefined;
  readonly messageId: MessageId;
  /** Values for the message. Secrets are shown masked. */
  readonly data: Readonly<Record<string, Secret | string>>;
  readonly alternatives: readonly Alternative[];
  /** The edit that is safe without a look at it. */
  readonly fix?: readonly TextEdit[] | undefined;
}

/** The part of a rule's context that reporting needs. */
interface Reporter<MessageId extends string> {
  report: (descriptor: TSESLint.ReportDescriptor<MessageId>) => void;
}

/** Reports a finding. This is the only way from a finding to ESLint, so that no secret takes another. */
export function report<MessageId extends string>(context: Reporter<MessageId>, finding: Report<MessageId>): void {
  const { node, location, messageId, fix } = finding;
  const data = Object.fromEntries(
    Object.entries(finding.data).map(([name, value]) => [name, value instanceof Secret ? value.masked() : value]),
  );
  context.report({
    ...(location ? { loc: location } : { node }),
    messageId,
    data,
    ...(fix && { fix: (fixer: TSESLint.RuleFixer) => apply(fixer, fix) }),
    suggest: finding.alternatives.map(({ id, data: titleData, edits }) => ({
      messageId: id as unknown as MessageId,
      data: titleData,
      fix: (fixer: TSESLint.RuleFixer) => apply(fixer, edits),
    })),
  });
}

function apply(fixer: TSESLint.RuleFixer, edits: readonly TextEdit[]): TSESLint.RuleFix[] {
  return edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}
