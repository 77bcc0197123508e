import type { TSESTree } from '@typescript-eslint/utils';
import { innerOfBraces, readList } from './list.ts';
import type { List } from './list.ts';
import { openOfCall } from './remove.ts';
import { endOfTrailingComments, pieceAfter, tokenBefore } from './source.ts';
import type { Range, SourceCode } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/** What holds elements: the call with its arguments, or an array literal. */
export type ListHolder = TSESTree.ArrayExpression | TSESTree.CallExpression | TSESTree.NewExpression;

/** The elements of an array literal or the arguments of a call, with their commas. */
function readElements(sourceCode: SourceCode, holder: ListHolder): List | undefined {
  if (holder.type === 'ArrayExpression') {
    const nodes = holder.elements.filter((element) => element !== null);
    return readList(sourceCode, nodes, innerOfBraces(sourceCode, [holder.range[0], holder.range[0] + 1], holder.range[1]));
  }
  const open = openOfCall(sourceCode, holder);
  const close = tokenBefore(sourceCode, holder.range[1]);
  return open && close && readList(sourceCode, holder.arguments, [open[1], close.range[0]]);
}

/**
 * Puts the elements of a list into another order. Commas, blanks and line breaks stay where they are; an element takes along
 * the comments above it and behind it on its line. `undefined` where a comment would swallow what follows it.
 *
 * @param order the indexes of the elements, in the order that they get
 */
export function reorderElements(sourceCode: SourceCode, holder: ListHolder, order: readonly number[]): TextEdit[] | undefined {
  const { text } = sourceCode;
  const list = readElements(sourceCode, holder);
  if (!list) return undefined;
  const edits: TextEdit[] = [];
  for (const [index, from] of order.entries()) {
    const [place, moved] = [placeOf(sourceCode, list, index), placeOf(sourceCode, list, from)];
    if (from === index || !place || !moved) continue;
    const behind = text.slice(...moved.behind);
    if (behind.includes('//') && !/^[ \t]*\r?\n/.test(text.slice(place.behind[1]))) return undefined;
    edits.push({ range: place.element, text: text.slice(...moved.element) });
    if (behind !== text.slice(...place.behind)) edits.push({ range: place.behind, text: behind });
  }
  return edits;
}

/** An element with the comments above it, and the comments behind it and its comma. */
interface Place {
  readonly element: Range;
  readonly behind: Range;
}

function placeOf(sourceCode: SourceCode, list: List, index: number): Place | undefined {
  const element = list.elements[index];
  if (!element) return undefined;
  const comma = list.commas[index];
  const previous = list.commas[index - 1];
  const start = endOfTrailingComments(sourceCode, index === 0 ? list.inner[0] : (previous?.[1] ?? element[0]));
  const first = pieceAfter(sourceCode, start);
  const end = comma ? comma[1] : element[1];
  return { element: [first?.range[0] ?? element[0], element[1]], behind: [end, endOfTrailingComments(sourceCode, end)] };
}
