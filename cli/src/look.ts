import { relative, resolve, sep } from 'node:path';
import type { Linter } from 'eslint';
import { findSecrets, mayReport, type Settings } from 'eslint-plugin-aws-credentials';
import type { ScanArguments } from './arguments.ts';
import type { SourceFile } from './files.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type ImportPackage, isData, loadParser, neededParser } from './languages.ts';
import { createLint, createProjectLint, type LintedFile, type PresetLint } from './lint.ts';
import type { Finding } from './report.ts';
import { chooseRules, type RuleEntries, rulesOfData, TEXT_RULE } from './rules.ts';

/** What was seen of a file. Can be sent to another thread. */
export interface Seen {
  readonly linted: LintedFile;
  readonly found: readonly Finding[];
  readonly isSearched: boolean;
}

/** Looks at texts. */
export interface Look {
  /** Whether a text is worth looking at. No more than a search of the text, and `false` is certain. */
  readonly isWorth: (text: string, file: SourceFile) => boolean;
  /** What there is to see; `undefined` where no rule looks. */
  readonly at: (text: string, file: SourceFile) => Promise<Seen | undefined>;
  /** Whether a rule of ours was on for any file. */
  readonly isInUse: () => boolean;
}

/** Looks at texts with the rules, or for what their shape gives away where no rule can look at them. */
export async function createLook(options: ScanArguments, cwd: string, importPackage: ImportPackage): Promise<Look> {
  return options.config === undefined ? lookWithPreset(options, cwd, importPackage) : lookWithConfig(resolve(cwd, options.config), options, cwd);
}

/** With the configuration of the project, which alone knows what is asked for. */
async function lookWithConfig(config: string, { fix }: ScanArguments, cwd: string): Promise<Look> {
  const { lint, isInUse } = await createProjectLint({ config, cwd, fix });
  return {
    isWorth: () => true,
    isInUse,
    at: async (text, { path }) => {
      const result = await lint(text, path);
      return result && seen(result.linted, text, path, cwd, result.names.includes(TEXT_RULE));
    },
  };
}

function lookWithPreset(options: ScanArguments, cwd: string, importPackage: ImportPackage): Look {
  const rules = chooseRules(options);
  const names = [...rules.keys()];
  const namesOfData = rulesOfData(rules);
  const markup = new Map<string, Linter.Parser>();
  const missing = new Set<string>();
  const lint = lintByRoot(rules, options, cwd, markup);
  return {
    isWorth: (text, { path }) => mayReport(text, isData(path) ? namesOfData : names, undefined, path),
    isInUse: () => true,
    at: async (text, file) => {
      const parser = neededParser(file.path);
      if (parser !== undefined && !markup.has(parser) && !missing.has(parser)) {
        const loaded = await loadParser(parser, importPackage);
        if (loaded) markup.set(parser, loaded);
        else missing.add(parser);
      }
      const linted = parser !== undefined && missing.has(parser) ? unread(parser) : await lint(text, file);
      return seen(linted, text, file.path, cwd, rules.has(TEXT_RULE));
    },
  };
}

/** What a linter saw, and the secrets in the text where no rule could look at it. */
function seen(linted: LintedFile, text: string, path: string, cwd: string, mayBeSearched: boolean): Seen {
  const isSearched = !isAnalysed(linted) && mayBeSearched;
  const found = isSearched ? searchText(text, path, cwd) : [];
  return { linted, found: [...linted.findings, ...found].sort(byPlace), isSearched };
}

function unread(parser: string): LintedFile {
  const cause = `it needs ${parser}, which is not installed beside this command.`;
  return { findings: [], hidden: 0, fixed: undefined, crashes: [], parseError: { place: undefined, cause } };
}

/** Whether the rules saw the file, so that no search of its text is needed. */
function isAnalysed({ parseError, crashes }: LintedFile): boolean {
  return !parseError && !crashes.some(({ rule }) => rule === undefined || rule === TEXT_RULE);
}

/** A linter for each folder that files are relative to, made when its first file needs it. Only the last one is kept. */
function lintByRoot(
  rules: RuleEntries,
  options: ScanArguments,
  cwd: string,
  markup: ReadonlyMap<string, Linter.Parser>,
): (text: string, file: SourceFile) => Promise<LintedFile> {
  let last: { readonly root: string; readonly parsers: number; readonly data: boolean; readonly lint: PresetLint } | undefined;
  return async (text, { path, root }) => {
    if (last?.root !== root || last.parsers !== markup.size || (isData(path) && !last.data)) {
      const data = isData(path) || last?.data === true;
      const lint = await createLint({ root, cwd, rules, settings: settingsOf(options), markup, data, fix: options.fix });
      last = { root, parsers: markup.size, data, lint };
    }
    return last.lint(text, path);
  };
}

function settingsOf({ host, order }: ScanArguments): Settings {
  return { ...(host && { host }), ...(order && { order }) };
}

/** Secrets by their shape, in a file that no rule could look at. */
function searchText(text: string, path: string, cwd: string): Finding[] {
  const found = findSecrets(text).map(({ line, column, endLine, endColumn, tier, label, masked, account }) => ({
    file: path,
    line,
    column,
    endLine,
    endColumn,
    tier,
    rule: TEXT_RULE,
    messageId: 'text',
    message: `${capitalised(label)} ${masked}${account === undefined ? '' : ` of account ${account}`} stands in a file that no rule could look at. Deactivate and rotate it first, it counts as leaked.`,
  }));
  const prints = fingerprintsOf(relative(cwd, path).split(sep).join('/'), text, undefined, found);
  return found.map((finding, index) => ({ ...finding, ...(prints[index] ?? { fingerprint: '', identity: '' }) }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
