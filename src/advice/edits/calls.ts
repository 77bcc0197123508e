import type { TSESTree } from '@typescript-eslint/utils';
import { insertIntoList } from './insert.ts';
import { readList } from './list.ts';
import { openOfCall } from './remove.ts';
import { guardOf, isParenthesized } from './replace.ts';
import { hasBreakBetween, pieceAfter, tokenAfter, tokenBefore } from './source.ts';
import type { Range, SourceCode } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/** The parentheses around the arguments with all that is in them; after a `new` without any, the place for them. */
export function rangeOfArguments(sourceCode: SourceCode, call: TSESTree.CallExpression | TSESTree.NewExpression): Range {
  const open = openOfCall(sourceCode, call);
  const [, end] = call.range;
  return [open?.[0] ?? end, end];
}

/** Adds an argument behind the others; `undefined` where there are none yet. */
export function addArgument(sourceCode: SourceCode, call: TSESTree.CallExpression | TSESTree.NewExpression, text: string): TextEdit[] | undefined {
  const open = openOfCall(sourceCode, call);
  const close = tokenBefore(sourceCode, call.range[1]);
  if (!open || !close || call.arguments.length === 0) return undefined;
  return insertIntoList(sourceCode, readList(sourceCode, call.arguments, [open[1], close.range[0]]), [text]);
}

/**
 * `new make` becomes `make()`, with all that stands between. `undefined` where what is left would be read as something else:
 * `return` takes nothing from the next line, and another `new` would take the factory for its class.
 */
export function callWithoutNew(sourceCode: SourceCode, construction: TSESTree.NewExpression): TextEdit[] | undefined {
  const { parent, range } = construction;
  const [start, end] = range;
  const keyword = tokenAfter(sourceCode, start);
  const next = keyword && pieceAfter(sourceCode, keyword.range[1]);
  const callee = keyword && tokenAfter(sourceCode, keyword.range[1]);
  if (!next || !callee || hasBreakBetween(sourceCode, next.range[0], callee.range[0])) return undefined;
  if (parent.type === 'NewExpression' && parent.callee === construction && !isParenthesized(sourceCode, construction)) return undefined;
  const guard = guardOf(sourceCode, construction, sourceCode.text.slice(callee.range[0], end));
  const edits: TextEdit[] = [{ range: [start, next.range[0]], text: guard }];
  return openOfCall(sourceCode, construction) ? edits : [...edits, { range: [end, end], text: '()' }];
}
