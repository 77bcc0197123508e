// The pages of docs/integrations, as the tests follow them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Block, readMarkdown } from '../support/markdown.ts';
import { ROOT } from './run.ts';

/** Loads packages of test/tools. */
export const ofTools = createRequire(join(ROOT, 'test', 'tools', 'package.json'));

/** A reader of YAML 1.2. */
export const { parse: parseYaml } = ofTools('yaml') as { readonly parse: (text: string) => unknown };

/** The blocks that stand under a heading and under none below it. */
export function blocksUnder(page: string, heading: string): Block[] {
  const blocks = readMarkdown(readFileSync(join(ROOT, page), 'utf8')).blocks.filter(({ headings }) => headings.at(-1) === heading);
  if (blocks.length === 0) throw new Error(`${page} has no block under "${heading}".`);
  return blocks;
}
