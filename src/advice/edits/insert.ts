import type { TSESTree } from '@typescript-eslint/utils';
import { endOfElement, isCommaFirst } from './list.ts';
import type { List } from './list.ts';
import { readObject } from './remove.ts';
import {
  hasBreak,
  hasBreakBetween,
  indentAt,
  isComment,
  isLineComment,
  lineBreakOf,
  piecesIn,
  startsLine,
  whitespaceAfter,
} from './source.ts';
import type { SourceCode } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Adds a property to an object literal, in the layout of its neighbours: on one line or on a line of its own, with or
 * without a comma at the end. Comments stay where they are.
 *
 * @param text the property as it shall read, without a comma
 * @param options `after`: the property that it follows; the last one by default
 */
export function insertProperty(
  sourceCode: SourceCode,
  object: TSESTree.ObjectExpression,
  text: string,
  options: { readonly after?: TSESTree.Node } = {},
): TextEdit[] {
  const index = object.properties.findIndex((property) => property === options.after);
  return insertIntoList(sourceCode, readObject(sourceCode, object), [text], index === -1 ? undefined : index);
}

/** Adds elements to a list in braces, after one of its elements. */
export function insertIntoList(
  sourceCode: SourceCode,
  list: List,
  texts: readonly string[],
  index: number = list.elements.length - 1,
): TextEdit[] {
  const element = list.elements[index];
  if (!element) return insertIntoEmpty(sourceCode, list, texts.join(', '));
  if (isCommaFirst(sourceCode, list)) return insertCommaFirst(sourceCode, list, texts, index);
  const isLinewise = startsLine(sourceCode, element[0]) && hasBreakBetween(sourceCode, list.inner[0], element[0]);
  return isLinewise ? insertLines(sourceCode, list, texts, index) : insertInline(sourceCode, list, texts, index);
}

function insertLines(sourceCode: SourceCode, list: List, texts: readonly string[], index: number): TextEdit[] {
  const { text } = sourceCode;
  const [start, end] = list.elements[index] ?? list.inner;
  const comma = list.commas[index];
  const lineEnd = endOfElement(sourceCode, list, index);
  const next = list.elements[index + 1];
  if (comma && next && !hasBreakBetween(sourceCode, lineEnd, next[0]))
    return insertInline(sourceCode, list, texts, index);
  const lines = texts.map((line) => lineBreakOf(text) + indentAt(text, start) + line);
  if (comma) return [insertAt(lineEnd, lines.map((line) => `${line},`).join(''))];
  if (lineEnd === end) return [insertAt(end, `,${lines.join(',')}`)];
  return [insertAt(end, ','), insertAt(lineEnd, lines.join(','))];
}

function insertInline(sourceCode: SourceCode, list: List, texts: readonly string[], index: number): TextEdit[] {
  const comma = list.commas[index];
  const space = spaceAfterCommas(sourceCode, list);
  if (comma) return [insertAt(comma[1], texts.map((text) => `${space}${text},`).join(''))];
  const end = list.elements[index]?.[1] ?? list.inner[0];
  return [insertAt(end, texts.map((text) => `,${space}${text}`).join(''))];
}

function spaceAfterCommas(sourceCode: SourceCode, list: List): string {
  const comma = list.commas[0];
  if (!comma || !list.elements[1]) return ' ';
  const space = whitespaceAfter(sourceCode.text, comma[1]);
  return hasBreak(space) ? ' ' : space;
}

function insertCommaFirst(sourceCode: SourceCode, list: List, texts: readonly string[], index: number): TextEdit[] {
  const { text } = sourceCode;
  const comma = list.commas[0];
  const [, end] = list.elements[index] ?? list.inner;
  const own = list.commas[index];
  const isOnLine = own !== undefined && !hasBreakBetween(sourceCode, end, own[0]);
  if (isOnLine || !comma) return insertInline(sourceCode, list, texts, index);
  const comments = piecesIn(sourceCode, [end, own?.[0] ?? list.inner[1]]).filter(isComment);
  const last = comments.findLast((comment) => !hasBreakBetween(sourceCode, end, comment.range[0]));
  const line = lineBreakOf(text) + indentAt(text, comma[0]);
  return [insertAt(last?.range[1] ?? end, texts.map((element) => `${line}, ${element}`).join(''))];
}

function insertIntoEmpty(sourceCode: SourceCode, list: List, element: string): TextEdit[] {
  const { text } = sourceCode;
  const comments = piecesIn(sourceCode, list.inner).filter(isComment);
  const last = comments.at(-1);
  if (!last) return [{ range: list.inner, text: ` ${element} ` }];
  const isOnOwnLine =
    startsLine(sourceCode, last.range[0]) && hasBreakBetween(sourceCode, list.inner[0], last.range[0]);
  if (isOnOwnLine) return [insertAt(last.range[1], lineBreakOf(text) + indentAt(text, last.range[0]) + element)];
  if (!isLineComment(last)) return [insertAt(last.range[1], ` ${element}`)];
  const outer = indentAt(text, list.inner[0]);
  const unit = outer.includes('\t') ? '\t' : '  ';
  return [insertAt(last.range[1], lineBreakOf(text) + outer + unit + element)];
}

function insertAt(offset: number, text: string): TextEdit {
  return { range: [offset, offset], text };
}
