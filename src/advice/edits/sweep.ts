import type { TextEdit } from './text-edit.ts';
import {
  afterLastBreak,
  closesList,
  countBreaks,
  hasBreak,
  isLineComment,
  opensList,
  pieceAfter,
  pieceBefore,
  whitespaceAfter,
  whitespaceBefore,
} from './source.ts';
import type { Range, SourceCode } from './source.ts';

/**
 * Removes what a caller has found to be dead (elements, separators, comments, statements) and closes each gap, so that
 * what is left looks as if the dead had never been there. Every edit is a plain removal.
 */
export function sweep(sourceCode: SourceCode, dead: readonly Range[]): TextEdit[] {
  return joinDead(sourceCode, dead).map((range) => {
    const gap = closeGap(sourceCode, range);
    return { range: gap, text: wouldGlue(sourceCode.text, gap) ? ' ' : '' };
  });
}

/** Joins the ranges that overlap or have only whitespace between them. */
function joinDead(sourceCode: SourceCode, dead: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...dead].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && sourceCode.text.slice(last[1], range[0]).trim() === '') {
      joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** Widens a dead range by the whitespace around it that is not needed between its neighbours. */
function closeGap(sourceCode: SourceCode, [start, end]: Range): Range {
  const { text } = sourceCode;
  const left = pieceBefore(sourceCode, start);
  const right = pieceAfter(sourceCode, end);
  const before = whitespaceBefore(text, start);
  const after = whitespaceAfter(text, end);
  const keepBefore: Range = [start, end + after.length];
  const keepAfter: Range = [start - before.length, end];
  const opens = opensList(left);
  const closes = closesList(right);

  if (opens && closes) return [keepAfter[0], keepBefore[1]];
  if (hasBreak(before) && hasBreak(after)) {
    const keepsBefore = opens || (!closes && countBreaks(before) > countBreaks(after));
    // The line breaks of one side, but always the indentation of what moves up.
    return keepsBefore
      ? [start - afterLastBreak(before).length, end + after.length - afterLastBreak(after).length]
      : keepAfter;
  }
  if (hasBreak(before)) return closes && !(left && isLineComment(left)) ? keepAfter : keepBefore;
  if (hasBreak(after)) return opens ? keepBefore : keepAfter;
  if (opens) return keepBefore;
  if (closes) return keepAfter;
  return before.length >= after.length ? keepBefore : keepAfter;
}

/** Whether two words would become one without a space. */
function wouldGlue(text: string, [start, end]: Range): boolean {
  return isWordCharacter(text[start - 1]) && isWordCharacter(text[end]);
}

export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w$\u0080-\uffff]/.test(character);
}
