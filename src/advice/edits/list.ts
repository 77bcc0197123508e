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

/** Elements with commas between them: properties, arguments, specifiers, declarators. */
export interface List {
  /** From the end of the opening token to the start of the closing one. */
  readonly inner: Range;
  /** Where each element stands, with the parentheses around it. */
  readonly elements: readonly Range[];
  /** The comma after each element; the last one has one only where the list has a trailing comma. */
  readonly commas: readonly (Range | undefined)[];
}

/** Reads a list from its nodes and the range between its brackets. */
export function readList(sourceCode: SourceCode, nodes: readonly TSESTree.Node[], inner: Range): List {
  const elements: Range[] = [];
  const commas: (Range | undefined)[] = [];
  for (const node of nodes) {
    const element = withParentheses(sourceCode, node.range, inner);
    const next = tokenAfter(sourceCode, element[1]);
    elements.push(element);
    commas.push(isToken(next, ',') && next.range[0] < inner[1] ? next.range : undefined);
  }
  return { inner, elements, commas };
}

function withParentheses(sourceCode: SourceCode, range: Range, bounds: Range): Range {
  let current = range;
  for (;;) {
    const before = tokenBefore(sourceCode, current[0]);
    const after = tokenAfter(sourceCode, current[1]);
    if (!isToken(before, '(') || !isToken(after, ')')) return current;
    if (before.range[0] < bounds[0] || after.range[1] > bounds[1]) return current;
    current = [before.range[0], after.range[1]];
  }
}

/** The range between the brackets of an object literal, an object pattern or a braced list of specifiers. */
export function innerOfBraces(sourceCode: SourceCode, open: Range, end: number): Range {
  const close = tokenBefore(sourceCode, end);
  return [open[1], close?.range[0] ?? end];
}

/** Whether the commas of a list stand at the start of lines. */
export function isCommaFirst(sourceCode: SourceCode, list: List): boolean {
  return list.commas.some((comma, index) => {
    const [before, after] = [list.elements[index], list.elements[index + 1]];
    if (!comma || !before || !after) return false;
    return hasBreakBetween(sourceCode, before[1], comma[0]) && !hasBreakBetween(sourceCode, comma[1], after[0]);
  });
}

/** What goes when the elements at some indexes go: elements, commas, and the comments that belong to them. */
export function deadOfList(sourceCode: SourceCode, list: List, isRemoved: (index: number) => boolean): Range[] {
  const dead: Range[] = deadCommas(sourceCode, list, isRemoved);
  for (const [index, element] of list.elements.entries()) {
    if (!isRemoved(index)) continue;
    dead.push(element, ...ownComments(sourceCode, list, index));
    if (startsLine(sourceCode, element[0])) dead.push(...directivesAbove(sourceCode, element[0]));
  }
  return dead;
}

function deadCommas(sourceCode: SourceCode, list: List, isRemoved: (index: number) => boolean): Range[] {
  const indexes = [...list.elements.keys()];
  const firstKept = indexes.find((index) => !isRemoved(index));
  const lastKept = indexes.findLast((index) => !isRemoved(index));
  if (firstKept === undefined || lastKept === undefined) return list.commas.filter((comma) => comma !== undefined);
  const isLeading = isCommaFirst(sourceCode, list);
  const hasTrailing = list.commas.at(-1) !== undefined;
  return indexes.filter(isRemoved).flatMap((index) => {
    // A comma goes with the element before it, but for the ends of a list and where lines start with commas.
    const takesPrevious = index > firstKept && (isLeading || (index > lastKept && !hasTrailing));
    const comma = list.commas[takesPrevious ? index - 1 : index];
    return comma ? [comma] : [];
  });
}

/** The comments that follow an element on its line. */
function ownComments(sourceCode: SourceCode, list: List, index: number): Range[] {
  const end = list.elements[index]?.[1] ?? 0;
  const comma = list.commas[index];
  if (!comma || hasBreakBetween(sourceCode, end, comma[0])) {
    return commentsIn(sourceCode, [end, endOfTrailingComments(sourceCode, end)]);
  }
  const afterComma = endOfTrailingComments(sourceCode, comma[1]);
  return [...commentsIn(sourceCode, [end, comma[0]]), ...commentsIn(sourceCode, [comma[1], afterComma])];
}

function commentsIn(sourceCode: SourceCode, range: Range): Range[] {
  return piecesIn(sourceCode, range)
    .filter(isComment)
    .map((comment) => comment.range);
}

/** Where the line of an element ends: after its comma and the comments that belong to it. */
export function endOfElement(sourceCode: SourceCode, list: List, index: number): number {
  const end = list.elements[index]?.[1] ?? 0;
  const comma = list.commas[index];
  return endOfTrailingComments(sourceCode, comma ? comma[1] : end);
}
