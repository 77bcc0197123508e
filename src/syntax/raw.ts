import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './node.ts';

/** What one character of a literal can look like in the source: an escape, or the characters themselves. */
const RAW_CHARACTER =
  /\\(?:\r\n|u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?|[^])|\r\n|[^]/gu;

/**
 * Where each UTF-16 unit of a text stands in the source, and where the text ends: one offset more than there are units.
 * `undefined` for nodes that are no text, and where the text is not the one that the node holds.
 */
export function rawOffsets(source: string, node: Node, text: string): readonly number[] | undefined {
  const start = contentStart(source, node);
  if (start === undefined) return undefined;
  const end = start + contentLength(source, node, start);
  const isTemplate = node.type === 'TemplateElement';
  // `String.raw` keeps the escapes.
  const isRaw = isTemplate && text === node.value.raw && text !== node.value.cooked;
  const offsets: number[] = [];
  for (const match of source.slice(start, end).matchAll(isRaw ? /\r\n|[^]/g : RAW_CHARACTER)) {
    const units = isRaw ? 1 : unitsOf(match[0]);
    for (let unit = 0; unit < units; unit++) offsets.push(start + match.index);
  }
  offsets.push(end);
  return offsets.length === text.length + 1 ? offsets : undefined;
}

/** How many units a character of the source makes in the text. */
function unitsOf(raw: string): number {
  if (!raw.startsWith('\\')) return raw === '\r\n' ? 1 : raw.length;
  if (/^\\(?:\r\n|[\n\r\u2028\u2029])$/.test(raw)) return 0;
  const point = /^\\u\{(.+)\}$/.exec(raw)?.[1];
  if (point !== undefined) return Number.parseInt(point, 16) > 0xffff ? 2 : 1;
  return raw.length > 2 && !/^\\[xu0-7]/.test(raw) ? raw.length - 1 : 1;
}

function contentStart(source: string, node: Node): number | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.range[0] + 1 : undefined;
  return node.type === 'TemplateElement' ? node.range[0] + (hasDelimiters(source, node) ? 1 : 0) : undefined;
}

function contentLength(source: string, node: Node, start: number): number {
  if (node.type !== 'TemplateElement') return node.range[1] - 1 - start;
  if (!hasDelimiters(source, node)) return node.range[1] - start;
  return node.range[1] - (node.tail ? 1 : 2) - start;
}

/** Parsers do not agree on whether the quotes of a template belong to its elements. */
function hasDelimiters(source: string, node: TSESTree.TemplateElement): boolean {
  return source.slice(node.range[0], node.range[1]).replaceAll(/\r\n?/g, '\n') !== node.value.raw;
}
