import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { Secret } from '../../secret.ts';
import type { LiteralFinding } from '../findings.ts';
import { accountOf } from './key-id.ts';
import { isAllowed, sentenceCase } from './literal-findings.ts';
import { findSecretsIn } from './shapes.ts';

/** A secret in a comment. */
export type CommentFinding = Pick<LiteralFinding, 'account' | 'label' | 'node' | 'secret'> & {
  readonly location: TSESTree.SourceLocation;
};

/** The secrets that their shape gives away in the comments of a file. */
export function secretsInComments(file: File): readonly CommentFinding[] {
  const { sourceCode } = file;
  const examples = file.settings.exampleKeys === 'report';
  return sourceCode
    .getAllComments()
    .flatMap((comment) =>
      findSecretsIn(comment.value, { examples }).map(({ kind, label, start, end }): CommentFinding => {
        const text = comment.value.slice(start, end);
        const isId = kind.endsWith('-key-id');
        const account = isId ? accountOf(text) : undefined;
        // `//`, `/*` and `#!` are two characters long; `<!--` of old scripts is not a comment that holds keys.
        const from = comment.range[0] + 2 + start;
        return {
          node: sourceCode.ast,
          label: sentenceCase(label),
          secret: Secret.seal(text, isId ? 4 : 0),
          ...(account !== undefined && { account }),
          location: {
            start: sourceCode.getLocFromIndex(from),
            end: sourceCode.getLocFromIndex(from + end - start),
          },
        };
      }),
    )
    .filter((finding) => !isAllowed(file, finding));
}
