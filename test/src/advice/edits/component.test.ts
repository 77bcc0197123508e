import * as typescriptParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { expect, it, test } from 'vitest';
import { applyEdits, updateImports } from '../../../../src/advice/edits/index.ts';
import { nodeNamed, parse } from './support.ts';

/** Reads the script of a component as the parsers of Vue do: places are those of the file, the markup is no token. */
const componentParser = {
  parseForESLint: (text: string, options: typescriptParser.ParserOptions) => {
    const start = text.indexOf('<script>') + '<script>'.length;
    const end = text.indexOf('</script>');
    const blank = (part: string): string => part.replace(/[^\r\n]/g, ' ');
    return typescriptParser.parseForESLint(blank(text.slice(0, start)) + text.slice(start, end), options);
  },
} as unknown as Linter.Parser;

/** Trades `OLD(…)` for `name` of `m`. */
function traded(text: string): string {
  const sourceCode = parse(text, { parser: componentParser });
  const call = /OLD\([^)]*\)/.exec(text)?.[0] ?? '';
  const { edits } = updateImports(sourceCode, {
    needed: [{ module: 'm', name: 'name' }],
    removed: [nodeNamed(sourceCode, call)],
  });
  const result = applyEdits(text, edits);
  expect(() => parse(result, { parser: componentParser })).not.toThrow();
  return result;
}

test.each([
  [
    'behind the last import',
    "<p />\n<script>\nimport a from 'a'\nOLD(1); a()\n</script>\n",
    "<p />\n<script>\nimport a from 'a'\nimport { name } from 'm'\nOLD(1); a()\n</script>\n",
  ],
  [
    'at the start of the script, not of the file',
    '<p />\n<script>\n  OLD(1);\n</script>\n',
    "<p />\n<script>\n  import { name } from 'm';\n\n  OLD(1);\n</script>\n",
  ],
  [
    'in the place of what goes',
    "<script>\nconst ID = 'x';\nOLD(ID);\n</script>\n<p />\n",
    "<script>\nimport { name } from 'm';\n\nOLD(ID);\n</script>\n<p />\n",
  ],
])('imports %s', (_, before, after) => {
  expect(traded(before)).toBe(after);
});

it('keeps what the markup uses', () => {
  const text = "<script>\nimport a from 'a';\nconst ID = 'x';\nOLD(ID, a);\n</script>\n<p>{{ ID }}</p>\n";
  expect(traded(text)).toBe(text.replace("import a from 'a';", "import { name } from 'm';"));
});
