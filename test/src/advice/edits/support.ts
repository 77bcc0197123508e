import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { describe, expect } from 'vitest';
import { applyEdits } from '../../../../src/advice/edits/index.ts';
import type { TextEdit } from '../../../../src/advice/edits/index.ts';
import type { SourceCode } from '../../../../src/advice/edits/source.ts';

export interface ParseOptions {
  readonly sourceType?: 'commonjs' | 'module' | 'script';
  readonly parser?: 'espree' | 'typescript' | Linter.Parser;
}

/** The SourceCode of a text, as a rule sees it; throws where the text does not parse. */
export function parse(text: string, { sourceType = 'module', parser = 'espree' }: ParseOptions = {}): SourceCode {
  let sourceCode: SourceCode | undefined;
  const grab = { create: (context: { sourceCode: unknown }) => ((sourceCode = context.sourceCode as SourceCode), {}) };
  const messages = new Linter().verify(
    text,
    [
      {
        files: ['**/*.jsx', '**/*.tsx'],
        languageOptions: {
          sourceType,
          parserOptions: { ecmaFeatures: { jsx: true } },
          ...(parser !== 'espree' && { parser: parser === 'typescript' ? typescriptParser : parser }),
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        plugins: { test: { rules: { grab } } },
        rules: { 'test/grab': 'error' },
      },
    ],
    { filename: parser === 'espree' ? 'file.jsx' : 'file.tsx' },
  );
  const fatal = messages.find((message) => message.fatal);
  if (fatal || !sourceCode) throw new Error(`${fatal?.message ?? 'no source'}\n${text}`);
  return sourceCode;
}

/** Runs tests with each parser that reads plain JavaScript. */
export function describeParsers(name: string, body: (parser: 'espree' | 'typescript') => void): void {
  describe.each(['espree', 'typescript'] as const)(`${name} (%s)`, body);
}

/** The text after edits; checks that it parses. */
export function edited(
  text: string,
  options: ParseOptions,
  edit: (sourceCode: SourceCode) => readonly TextEdit[],
): string {
  const result = applyEdits(text, edit(parse(text, options)));
  expect(() => parse(result, options)).not.toThrow();
  return result;
}

/** All nodes of a type, in the order of the source. */
export function nodesOf<T extends TSESTree.Node['type'] | `${TSESTree.Node['type']}`>(
  sourceCode: SourceCode,
  type: T,
): Extract<TSESTree.Node, { type: `${T}` }>[] {
  const found: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (node.type === (type as string)) found.push(node);
    for (const key of sourceCode.visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        if (child) visit(child as TSESTree.Node);
      }
    }
  };
  visit(sourceCode.ast);
  return found as Extract<TSESTree.Node, { type: `${T}` }>[];
}

/** Nodes whose source is a given text. */
export function nodeNamed(sourceCode: SourceCode, text: string): TSESTree.Node {
  const found: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (sourceCode.getText(node) === text) found.push(node);
    for (const key of sourceCode.visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        if (child) visit(child as TSESTree.Node);
      }
    }
  };
  visit(sourceCode.ast);
  const node = found.at(-1);
  if (!node) throw new Error(`no ${text}`);
  return node;
}

/** Numbers below a limit that look random and are the same in each run. */
export function randomOf(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** An object literal in a random layout, and the texts of its properties. */
export function randomObject(random: (limit: number) => number): { text: string; properties: string[] } {
  const eol = random(4) === 0 ? '\r\n' : '\n';
  const isMultiline = random(3) > 0;
  const isCommaFirst = isMultiline && random(5) === 0;
  const kinds = [
    (n: number) => `k${n}: ${n}`,
    (n: number) => `s${n}`,
    (n: number) => `...r${n}`,
    (n: number) => `['c' + ${n}]: { a: [1, 2], b: () => ({ x: ${n} }) }`,
    (n: number) => `m${n}(a, b) { return a + b; }`,
    (n: number) => `get g${n}() { return ${n}; }`,
    (n: number) => `'q${n}': /[,}]/ /* in */ / 2`,
    (n: number) => `t${n}: \`a, \${b + '}'} c\``,
    (n: number) => `o${n}: {${eol}    deep: ${n}, // deep${eol}  }`,
  ];
  const properties = Array.from({ length: random(6) }, (_, n) => (kinds[random(kinds.length)] ?? String)(n));
  const line = isMultiline ? `${eol}  ` : ' ';
  const maybe = (text: string) => (random(4) === 0 ? text : '');
  const behind = () => maybe(' /* behind */') + (isMultiline ? maybe(' // behind') : '');
  const above = () => (isMultiline ? maybe(eol) + maybe(`${line}// above`) : '') + line + maybe('/* before */ ');
  const end = random(2) === 0 ? '' : ',';
  let text = '{';
  for (const [index, property] of properties.entries()) {
    if (isCommaFirst) text += `${line}${index === 0 ? '' : ', '}${property}${behind()}`;
    else text += above() + property + maybe(' /* inside */') + (index < properties.length - 1 ? ',' : end) + behind();
  }
  if (!isMultiline) text = text.replace('{ ', `{${maybe(' ')}`);
  return { text: `${text}${isMultiline ? eol : ' '}}`, properties };
}
