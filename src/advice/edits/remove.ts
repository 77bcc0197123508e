import type { TSESTree } from '@typescript-eslint/utils';
import { deadOfList, innerOfBraces, readList } from './list.ts';
import type { List } from './list.ts';
import { isToken, tokenAfter, tokenBefore } from './source.ts';
import type { Range, SourceCode } from './source.ts';
import { deadOfStatement, guardsAfterRemoval, siblingsOf, withExport } from './statements.ts';
import { sweep } from './sweep.ts';
import type { TextEdit } from './text-edit.ts';

/** An argument of a call or of `new`. */
export type Argument = TSESTree.CallExpressionArgument;

/**
 * Removes properties of an object literal with their commas and the comments on their lines. What is left keeps its
 * layout; an object that loses everything becomes `{}`.
 */
export function removeProperties(
  sourceCode: SourceCode,
  properties: readonly (TSESTree.Property | TSESTree.SpreadElement)[],
): TextEdit[] {
  const objects = new Set(properties.map((property) => property.parent));
  return sweep(
    sourceCode,
    [...objects].flatMap((object) => deadOfObject(sourceCode, object, properties)),
  );
}

function deadOfObject(sourceCode: SourceCode, object: TSESTree.Node, removed: readonly TSESTree.Node[]): Range[] {
  if (object.type !== 'ObjectExpression') return [];
  return deadOf(sourceCode, readObject(sourceCode, object), object.properties, removed);
}

/** Removes elements of an array literal with their commas. An array with holes is left alone: its indexes mean something. */
export function removeElements(sourceCode: SourceCode, elements: readonly TSESTree.Node[]): TextEdit[] {
  const arrays = new Set(elements.map((element) => element.parent));
  return sweep(
    sourceCode,
    [...arrays].flatMap((array) => deadOfArray(sourceCode, array, elements)),
  );
}

function deadOfArray(sourceCode: SourceCode, array: TSESTree.Node | undefined, removed: readonly TSESTree.Node[]): Range[] {
  if (array?.type !== 'ArrayExpression') return [];
  const nodes = array.elements.filter((element) => element !== null);
  if (nodes.length < array.elements.length) return [];
  const open = tokenAfter(sourceCode, array.range[0]);
  const inner = innerOfBraces(sourceCode, open?.range ?? array.range, array.range[1]);
  return deadOf(sourceCode, readList(sourceCode, nodes, inner), nodes, removed);
}

/** The properties of an object literal or an object pattern. */
export function readObject(sourceCode: SourceCode, object: TSESTree.ObjectExpression | TSESTree.ObjectPattern): List {
  // The range of a pattern may hold its type, and its decorators.
  const open = tokenAfter(sourceCode, object.range[0]);
  const end = object.type === 'ObjectPattern' ? (object.typeAnnotation?.range[0] ?? object.range[1]) : object.range[1];
  const inner = innerOfBraces(sourceCode, open?.range ?? object.range, end);
  return readList(sourceCode, object.properties, inner);
}

/** What goes when some of the nodes of a list go. */
export function deadOf(
  sourceCode: SourceCode,
  list: List,
  nodes: readonly TSESTree.Node[],
  removed: readonly TSESTree.Node[],
): Range[] {
  return deadOfList(sourceCode, list, (index) => removed.some((node) => node === nodes[index]));
}

/** Removes arguments of a call or of `new`. Those after them move up: the caller knows whether that is right. */
export function removeArguments(sourceCode: SourceCode, args: readonly Argument[]): TextEdit[] {
  const calls = new Set(args.map((argument) => argument.parent));
  return sweep(
    sourceCode,
    [...calls].flatMap((call) => deadOfCall(sourceCode, call, args)),
  );
}

function deadOfCall(sourceCode: SourceCode, call: TSESTree.Node | undefined, removed: readonly Argument[]): Range[] {
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return [];
  const open = openOfCall(sourceCode, call);
  const close = tokenBefore(sourceCode, call.range[1]);
  if (!open || !close) return [];
  const list = readList(sourceCode, call.arguments, [open[1], close.range[0]]);
  return deadOf(sourceCode, list, call.arguments, removed);
}

/** The parenthesis before the arguments of a call; a `new` may have none. */
export function openOfCall(
  sourceCode: SourceCode,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): Range | undefined {
  let token = tokenAfter(sourceCode, (call.typeArguments ?? call.callee).range[1]);
  while (token && !isToken(token, '(')) token = tokenAfter(sourceCode, token.range[1]);
  return token && token.range[0] < call.range[1] ? token.range : undefined;
}

/**
 * Removes a statement with the comments on its line, and the `export` in front of it. Where the grammar wants a
 * statement (`if (x) this;`), an empty block takes its place.
 */
export function removeStatement(sourceCode: SourceCode, statement: TSESTree.Node): TextEdit[] {
  return removeStatements(sourceCode, [statement]);
}

/** Removes several statements at once; the blank lines around neighbours come out right only together. */
export function removeStatements(sourceCode: SourceCode, statements: readonly TSESTree.Node[]): TextEdit[] {
  const whole = new Set(statements.map(withExport));
  const listed = new Set([...whole].filter((statement) => siblingsOf(statement)));
  const alone = [...whole].filter((statement) => !listed.has(statement));
  return [
    ...sweep(
      sourceCode,
      [...listed].flatMap((statement) => deadOfStatement(sourceCode, statement)),
    ),
    ...guardsAfterRemoval(sourceCode, listed),
    ...alone.map((statement): TextEdit => ({ range: statement.range, text: '{}' })),
  ];
}
