import type { TSESTree } from '@typescript-eslint/utils';
import {
  directivesAbove,
  endOfTrailingComments,
  hasBreakBetween,
  isComment,
  isToken,
  piecesIn,
  startsLine,
  tokenAfter,
  tokenBefore,
} from './source.ts';
import type { Range, SourceCode } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/** Statements that need a semicolon or a line break that cannot be read as something else. */
const ENDS_BY_SEMICOLON: ReadonlySet<string> = new Set([
  'BreakStatement',
  'ContinueStatement',
  'DebuggerStatement',
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ExpressionStatement',
  'ReturnStatement',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSTypeAliasDeclaration',
  'ThrowStatement',
  'VariableDeclaration',
]);

/** The statements among which a statement stands; `undefined` where it is the only one that its place allows. */
export function siblingsOf(statement: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  const { parent } = statement;
  switch (parent?.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return parent.body;
    case 'SwitchCase':
      return parent.consequent.includes(statement as TSESTree.Statement) ? parent.consequent : undefined;
    default:
      return (parent?.type as string | undefined) === 'SvelteScriptElement'
        ? (parent as unknown as TSESTree.Program).body
        : undefined;
  }
}

/** A declaration with the `export` in front of it. */
export function withExport(statement: TSESTree.Node): TSESTree.Node {
  const { parent } = statement;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration' ? parent : statement;
}

/**
 * Where a statement ends. A semicolon on a later line is written to shield the next line (`;[a, b].forEach(…)`): to
 * the reader it belongs there, to the parser here.
 */
export function statementEnd(sourceCode: SourceCode, statement: TSESTree.Node): number {
  const end = statement.range[1];
  const last = tokenBefore(sourceCode, end);
  if (!isToken(last, ';')) return end;
  const previous = tokenBefore(sourceCode, last.range[0]);
  if (!previous || previous.range[0] < statement.range[0]) return end;
  return hasBreakBetween(sourceCode, previous.range[1], last.range[0]) ? previous.range[1] : end;
}

/** What goes when a statement goes: the statement, and the comments that belong to it. */
export function deadOfStatement(sourceCode: SourceCode, statement: TSESTree.Node): Range[] {
  const end = statementEnd(sourceCode, statement);
  const start = statement.range[0];
  const dead: Range[] = [[start, end]];
  for (const comment of piecesIn(sourceCode, [end, endOfTrailingComments(sourceCode, end)])) {
    if (isComment(comment)) dead.push(comment.range);
  }
  if (startsLine(sourceCode, start)) dead.push(...directivesAbove(sourceCode, start));
  return dead;
}

/** Whether a text at the start of a line would continue an unfinished line above. */
export function continuesLine(text: string): boolean {
  return /^[([`/+\-*,.]/.test(text);
}

/** Whether a statement has no semicolon of its own, so that the next line might continue it. */
export function isUnfinished(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  if (!ENDS_BY_SEMICOLON.has(statement.type)) return false;
  return !isToken(tokenBefore(sourceCode, statement.range[1]), ';');
}

/** Semicolons between statements that would become one when those between them go. */
export function guardsAfterRemoval(sourceCode: SourceCode, removed: ReadonlySet<TSESTree.Node>): TextEdit[] {
  const lists = new Set([...removed].map(siblingsOf));
  return [...lists].flatMap((siblings = []) =>
    siblings.flatMap((_, index) => guard(sourceCode, siblings, index, removed)),
  );
}

function guard(
  sourceCode: SourceCode,
  siblings: readonly TSESTree.Node[],
  index: number,
  removed: ReadonlySet<TSESTree.Node>,
): TextEdit[] {
  const [last, next] = [siblings[index], siblings[index + 1]];
  if (!last || !next || !removed.has(last) || removed.has(next)) return [];
  const before = siblings.slice(0, index).findLast((sibling) => !removed.has(sibling));
  const start = tokenAfter(sourceCode, next.range[0]);
  if (!before || !start || !continuesLine(sourceCode.text.slice(start.range[0]))) return [];
  // A semicolon that shields the next line stays where it is.
  if (!isUnfinished(sourceCode, before) || statementEnd(sourceCode, last) < last.range[1]) return [];
  return [{ range: [start.range[0], start.range[0]], text: ';' }];
}
