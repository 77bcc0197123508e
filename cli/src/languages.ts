import { extname } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { createParser, type TreeKeeper } from './parser.ts';

/** Loads a package that may not be installed. */
export type ImportPackage = (name: string) => Promise<unknown>;

interface MarkupRow {
  readonly extension: string;
  readonly parser: string;
}

/** Components, and who parses them. The parsers are no dependency of this package: few projects need more than one. */
const MARKUP: readonly MarkupRow[] = [
  { extension: '.vue', parser: 'vue-eslint-parser' },
  { extension: '.svelte', parser: 'svelte-eslint-parser' },
  { extension: '.astro', parser: 'astro-eslint-parser' },
];

/** Comments and commas at the end of lists stand in many files that are called JSON. */
const DATA: Readonly<Record<string, string>> = { '.json': 'json/jsonc', '.jsonc': 'json/jsonc', '.json5': 'json/json5' };

/** Whether a file is data, which only some rules look at. */
export function isData(path: string): boolean {
  return extname(path).toLowerCase() in DATA;
}

/** The parser that a file needs beside those that are always there. */
export function neededParser(path: string): string | undefined {
  const extension = extname(path).toLowerCase();
  return MARKUP.find((row) => row.extension === extension)?.parser;
}

/** Loads a parser, from where this package is installed: nothing of the project that is looked at is executed. */
export async function loadParser(name: string, importPackage: ImportPackage): Promise<Linter.Parser | undefined> {
  try {
    return (await importPackage(name)) as Linter.Parser;
  } catch {
    return undefined;
  }
}

/**
 * The configurations of the languages: which parser reads which files.
 *
 * @param data whether the languages of data are among them, which cost time to load
 */
export async function languages(keep: TreeKeeper, markup: ReadonlyMap<string, Linter.Parser>, data: boolean): Promise<Linter.Config[]> {
  const parser = await createParser(keep);
  // A word on an unknown version of TypeScript would go to stdout.
  const parserOptions = { ecmaFeatures: { jsx: true }, warnOnUnsupportedTypeScriptVersion: false };
  return [
    // ESLint would ignore what `**/*` matches.
    { files: ['**/*.*'], ignores: Object.keys(DATA).map((extension) => `**/*${extension}`), languageOptions: { parser, parserOptions } },
    ...MARKUP.flatMap(({ extension, parser: name }): Linter.Config[] => {
      const outer = markup.get(name);
      const options = { ...parserOptions, parser, extraFileExtensions: MARKUP.map((row) => row.extension) };
      return outer ? [{ files: [`**/*${extension}`], languageOptions: { parser: keep.keeping(outer), parserOptions: options } }] : [];
    }),
    ...(data ? await dataLanguages() : []),
  ];
}

async function dataLanguages(): Promise<Linter.Config[]> {
  const { default: json } = (await import('@eslint/json')) as unknown as { readonly default: ESLint.Plugin };
  return Object.entries(DATA).map(([extension, language]) => ({
    files: [`**/*${extension}`],
    plugins: { json },
    language,
    ...(language === 'json/jsonc' && { languageOptions: { allowTrailingCommas: true } }),
  }));
}
