import type { TSESTree } from '@typescript-eslint/utils';
import { changes } from '../aws/policies/levels.ts';
import type { WildcardActionsFinding } from '../aws/policies/wildcard-actions.ts';
import type { Action } from '../aws/policies/catalogue.ts';
import { readingPatterns } from '../aws/policies/starting-point.ts';
import { wholeServiceOf } from '../aws/policies/patterns.ts';
import type { Item } from '../aws/policies/policy.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { replaceNode } from './edits/index.ts';
import type { TextEdit } from './edits/index.ts';

/** How many actions there are, and what they do: `170 actions, 90 of them write, 12 change permissions`. */
export function countsOf(actions: readonly Action[]): string {
  const permissions = actions.filter(({ level }) => level === 'Permissions management').length;
  const writes = actions.filter((action) => changes(action)).length - permissions;
  const parts = [
    ...(writes > 0 ? [`${String(writes)} of them write`] : []),
    ...(permissions > 0 ? [`${String(permissions)} change${permissions === 1 ? 's' : ''} permissions`] : []),
  ];
  return [`${String(actions.length)} action${actions.length === 1 ? '' : 's'}`, ...parts].join(', ');
}

/** Reading alone, as a place to start from, in the place of a whole service. */
export function narrowToReading(file: File, { kind, pattern, item }: WildcardActionsFinding): Alternative[] {
  const service = kind === 'service' && item ? wholeServiceOf(pattern) : undefined;
  const patterns = service === undefined ? [] : readingPatterns(service);
  const edits = item && patterns.length > 0 ? replaceItem(file, item, patterns) : undefined;
  return edits ? [{ id: 'allowReading', data: { patterns: patterns.map((text) => `\`${text}\``).join(', ') }, edits }] : [];
}

/** Writes texts in the place of one text of a statement; `undefined` where one text cannot become several. */
export function replaceItem({ sourceCode }: File, { node, location }: Item, texts: readonly string[]): readonly TextEdit[] | undefined {
  if (location) {
    const start = sourceCode.getIndexFromLoc(location.start);
    const end = sourceCode.getIndexFromLoc(location.end);
    return replaceInText(sourceCode.text, [start, end], texts);
  }
  if (node.type !== 'Literal' && node.type !== 'TemplateLiteral') return undefined;
  const quote = sourceCode.text.charAt(node.range[0]) === '"' ? '"' : "'";
  const list = texts.map((text) => `${quote}${text}${quote}`).join(', ');
  if (texts.length === 1 || isInList(node)) return [{ range: node.range, text: list }];
  return node.parent.type === 'Property' && node.parent.value === node ? replaceNode(sourceCode, node, `[${list}]`) : undefined;
}

/** Whether what stands beside a node, with a comma, belongs to the same list. */
function isInList({ parent }: TSESTree.Literal | TSESTree.TemplateLiteral): boolean {
  return parent.type === 'ArrayExpression' || (parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression');
}

/** The same in a JSON text: its quotes are written as they are there. */
function replaceInText(text: string, [start, end]: readonly [number, number], texts: readonly string[]): TextEdit[] | undefined {
  const written = text.slice(start, end);
  const quote = written.startsWith('\\"') ? '\\"' : '"';
  if (!written.startsWith(quote) || !written.endsWith(quote)) return undefined;
  const list = texts.map((part) => `${quote}${part}${quote}`).join(', ');
  const before = text.slice(0, start).trimEnd().at(-1);
  const isList = texts.length === 1 || before === '[' || before === ',';
  return [{ range: [start, end], text: isList ? list : `[${list}]` }];
}
