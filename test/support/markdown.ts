// Reads the part of Markdown that the documentation consists of: headings, fenced blocks, links.

export interface Block {
  /** The word after the fence. */
  readonly language: string;
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** The headings that it stands under, from the outermost. */
  readonly headings: readonly string[];
  /** The last line with text before the fence. */
  readonly before: string;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
}

export interface Page {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  /** The targets of the links, as they are written. */
  readonly links: readonly string[];
}

export function readMarkdown(text: string): Page {
  const headings: Heading[] = [];
  const blocks: Block[] = [];
  const links: string[] = [];
  const path: string[] = [];
  let before = '';
  let open: { fence: string; language: string; line: number; lines: string[]; indent: number } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^( *)(```+)(\w*)/.exec(line);
    if (open) {
      if (fence?.[2] === open.fence && fence[3] === '') {
        blocks.push({ language: open.language, code: `${open.lines.join('\n')}\n`, line: open.line, headings: path.filter(Boolean), before });
        open = undefined;
      } else open.lines.push(line.slice(open.indent));
      continue;
    }
    if (fence) {
      open = { fence: fence[2] ?? '', language: fence[3] ?? '', line: index + 1, lines: [], indent: fence[1]?.length ?? 0 };
      continue;
    }
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      const depth = heading[1].length;
      headings.push({ depth, text: heading[2] });
      path.splice(depth - 1, Infinity, ...Array.from({ length: Math.max(0, depth - 1 - path.length) }, () => ''), heading[2]);
    }
    links.push(...[...line.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? ''));
    if (line.trim() !== '') before = line;
  }
  if (open) throw new Error(`The block in line ${String(open.line)} is not closed.`);
  return { headings, blocks, links };
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
