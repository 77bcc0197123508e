import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { statementsOf } from '../../syntax/markup.ts';

export type SourceCode = Readonly<TSESLint.SourceCode>;
export type Range = readonly [number, number];
/** A token or a comment: what a source consists of, with only whitespace (or markup) between. */
export type Piece = TSESTree.Token | TSESTree.Comment;

/**
 * Keeps what is computed from a source: many findings of one file ask the same, and each answer takes a look at the whole
 * file. Nothing that is asked for changes while a file is linted.
 */
export function keptPerSource<T>(compute: (sourceCode: SourceCode) => T): (sourceCode: SourceCode) => T {
  const answers = new WeakMap<SourceCode, { readonly value: T }>();
  return (sourceCode) => {
    const known = answers.get(sourceCode) ?? { value: compute(sourceCode) };
    answers.set(sourceCode, known);
    return known.value;
  };
}

const BREAK = /[\n\r\u2028\u2029]/;

export function isComment(piece: Piece): piece is TSESTree.Comment {
  // ESLint adds a type of its own for `#!`.
  const type: string = piece.type;
  return type === 'Line' || type === 'Block' || type === 'Shebang';
}

/** Whether what follows on the line of a piece would be part of the piece. */
export function isLineComment(piece: Piece): boolean {
  return isComment(piece) && (piece.type as string) !== 'Block';
}

/**
 * The index of the first piece that starts at or after an offset.
 *
 * ESLint's own look-ups answer only for offsets at which a token starts or ends.
 */
function indexFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.range[0] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last token or comment that starts before an offset. */
export function pieceBefore(sourceCode: SourceCode, offset: number): Piece | undefined {
  const pieces: readonly Piece[] = sourceCode.tokensAndComments;
  return pieces[indexFrom(pieces, offset) - 1];
}

/** The first token or comment that starts at or after an offset. */
export function pieceAfter(sourceCode: SourceCode, offset: number): Piece | undefined {
  const pieces: readonly Piece[] = sourceCode.tokensAndComments;
  return pieces[indexFrom(pieces, offset)];
}

/** The last token that starts before an offset. */
export function tokenBefore(sourceCode: SourceCode, offset: number): TSESTree.Token | undefined {
  const pieces: readonly Piece[] = sourceCode.tokensAndComments;
  for (let index = indexFrom(pieces, offset) - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece && !isComment(piece)) return piece;
  }
  return undefined;
}

/** The first token that starts at or after an offset. */
export function tokenAfter(sourceCode: SourceCode, offset: number): TSESTree.Token | undefined {
  const pieces: readonly Piece[] = sourceCode.tokensAndComments;
  for (let index = indexFrom(pieces, offset); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece && !isComment(piece)) return piece;
  }
  return undefined;
}

/** The tokens and comments that start in a range. */
export function piecesIn(sourceCode: SourceCode, range: Range): readonly Piece[] {
  const pieces: readonly Piece[] = sourceCode.tokensAndComments;
  return pieces.slice(indexFrom(pieces, range[0]), indexFrom(pieces, range[1]));
}

/** Whether a piece is a given punctuator or word. The type is narrow only so that what is no match keeps its type. */
export function isToken(piece: Piece | undefined, value: string): piece is TSESTree.PunctuatorToken {
  return piece !== undefined && !isComment(piece) && (piece.type as string) !== 'JSXText' && piece.value === value;
}

export function hasBreak(text: string): boolean {
  return BREAK.test(text);
}

export function hasBreakBetween(sourceCode: SourceCode, start: number, end: number): boolean {
  return hasBreak(sourceCode.text.slice(start, end));
}

export function countBreaks(text: string): number {
  return text.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
}

/** The whitespace that ends at an offset. */
export function whitespaceBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && isSpace(text[start - 1])) start--;
  return text.slice(start, offset);
}

/** The whitespace that starts at an offset. */
export function whitespaceAfter(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && isSpace(text[end])) end++;
  return text.slice(offset, end);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}

/** The part of a whitespace after its last line break. */
export function afterLastBreak(space: string): string {
  let start = space.length;
  while (start > 0 && !hasBreak(space[start - 1] ?? '')) start--;
  return space.slice(start);
}

/** The whitespace at the start of the line of an offset. */
export function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !hasBreak(text[start - 1] ?? '')) start--;
  const space = whitespaceAfter(text, start);
  return space.slice(0, space.search(BREAK) === -1 ? Math.max(offset - start, 0) : space.search(BREAK));
}

/** The line break that the file uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}

/** Whether nothing but comments stands before an offset on its line. */
export function startsLine(sourceCode: SourceCode, offset: number): boolean {
  let start = offset;
  for (;;) {
    const piece = pieceBefore(sourceCode, start);
    if (!piece || hasBreakBetween(sourceCode, piece.range[1], start)) return true;
    if (!isComment(piece)) return false;
    start = piece.range[0];
  }
}

/**
 * The end of the comments that follow an offset on its line and say something about what stands before it; the offset
 * itself where there are none. A comment with more code after it on the line speaks of that code.
 */
export function endOfTrailingComments(sourceCode: SourceCode, offset: number): number {
  let end = offset;
  for (;;) {
    const piece = pieceAfter(sourceCode, end);
    if (!piece || hasBreakBetween(sourceCode, end, piece.range[0])) return end;
    if (!isComment(piece)) return CLOSERS.has(piece.value) ? end : offset;
    end = piece.range[1];
  }
}

const CLOSERS: ReadonlySet<string> = new Set(['}', ')', ']']);
const OPENERS: ReadonlySet<string> = new Set(['{', '(', '[', 'const', 'let', 'var']);

/** Whether a piece starts a list, so that no separator stands between it and what follows. */
export function opensList(piece: Piece | undefined): boolean {
  return piece === undefined || (OPENERS.has(piece.value) && isToken(piece, piece.value));
}

/** Whether a piece ends a list. */
export function closesList(piece: Piece | undefined): boolean {
  return piece === undefined || (CLOSERS.has(piece.value) && isToken(piece, piece.value));
}

const FOR_NEXT_LINE =
  /^[\s*]*(?:@ts-(?:expect-error|ignore)|(?:eslint|oxlint)-disable-next-line|(?:biome|prettier)-ignore)\b/;

/**
 * The comments directly above an offset that speak to a tool about the next line only. They go with their line: on
 * another line, `@ts-expect-error` is an error itself.
 */
export function directivesAbove(sourceCode: SourceCode, offset: number): Range[] {
  const found: Range[] = [];
  let start = offset;
  for (;;) {
    const piece = pieceBefore(sourceCode, start);
    const space = piece && sourceCode.text.slice(piece.range[1], start);
    if (!piece || countBreaks(space ?? '') !== 1 || !isComment(piece) || !FOR_NEXT_LINE.test(piece.value)) return found;
    if (!startsLine(sourceCode, piece.range[0])) return found;
    found.push(piece.range);
    start = piece.range[0];
  }
}

/** The statements at the top level of a file. */
export const topLevel = keptPerSource(statementsOf);

/** The string literals of a file, in their quotes. */
export const stringsOf = keptPerSource((sourceCode): readonly Piece[] => sourceCode.ast.tokens.filter(isString));

function isString(piece: Piece): boolean {
  return piece.type === ('String' as string) && /^['"]/.test(piece.value);
}

/** The quotes of most strings of a file. */
export const quoteOf = keptPerSource((sourceCode) => mostUsed(stringsOf(sourceCode)));

/** The quotes of most strings in a range. */
export function quoteIn(sourceCode: SourceCode, range: Range): string {
  return mostUsed(piecesIn(sourceCode, range).filter(isString));
}

function mostUsed(strings: readonly Piece[]): string {
  const doubles = strings.filter(({ value }) => value.startsWith('"')).length;
  return doubles * 2 > strings.length ? '"' : "'";
}
