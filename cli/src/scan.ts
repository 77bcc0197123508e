import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Linter } from 'eslint';
import { findSecrets, mayReport, type Settings } from 'eslint-plugin-aws-credentials';
import type { ScanArguments } from './arguments.ts';
import { causeOf, decoded, findFiles, isAmong, isLookedAt, type SourceFile } from './files.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { type Change, changesSince, stagedFiles } from './git.ts';
import { createIgnored } from './gitignore.ts';
import { type ImportPackage, isData, loadParser, neededParser } from './languages.ts';
import { createLint, type LintedFile } from './lint.ts';
import type { Failure, Finding, Report, Unparsed } from './report.ts';
import { chooseRules, type RuleEntries, rulesOfData, TEXT_RULE } from './rules.ts';

/** A file to look at, and where its content comes from. */
interface Source extends SourceFile {
  readonly read: () => Uint8Array;
  /** What the file was before, where only the difference counts. */
  readonly before?: { readonly path: string; readonly read: () => Uint8Array };
}

/** Looks at all files of the paths, one after the other: no more than one file is held at a time. */
export async function scan(options: ScanArguments, cwd: string, importPackage: ImportPackage): Promise<Report> {
  const rules = chooseRules(options);
  const findings: Finding[] = [];
  const unparsed: Unparsed[] = [];
  const failures: Failure[] = [];
  const hidden = { findings: 0, files: 0 };
  const skipped = { folders: 0, generated: 0, ignored: 0 };
  const lookAt = createLook(rules, options, cwd, importPackage);
  let scanned = 0;

  for (const source of sourcesOf(options, cwd, skipped)) {
    if ('kind' in source) {
      failures.push(source);
      continue;
    }
    const { path: file } = source;
    let text: string;
    try {
      text = decoded(source.read());
    } catch (error) {
      failures.push({ kind: 'unreadable', path: file, cause: causeOf(error) });
      continue;
    }
    scanned++;
    const seen = await lookAt(text, source);
    if (!seen) continue;
    const { linted, found } = seen;
    findings.push(...(source.before ? newSince(found, await foundBefore(source.before, source, lookAt)) : found));
    if (linted.hidden > 0) {
      hidden.findings += linted.hidden;
      hidden.files++;
    }
    failures.push(...linted.crashes.map((crash) => ({ kind: 'crash' as const, file, ...crash })));
    if (linted.parseError) unparsed.push({ file, isSearched: seen.isSearched, ...linted.parseError });
    if (linted.fixed !== undefined) failures.push(...written(file, linted.fixed));
  }
  return { findings, scanned, hidden, skipped, unparsed, failures };
}

/** The files that the user asked for, in their order. */
function* sourcesOf({ scope, paths, ignore }: ScanArguments, cwd: string, skipped: { folders: number; generated: number; ignored: number }): Generator<Source | Failure> {
  if (scope.kind === 'files') {
    for (const found of findFiles({ paths, cwd, ignore }, skipped)) {
      yield 'kind' in found ? found : { ...found, read: () => readFileSync(found.path) };
    }
    return;
  }
  const ignored = createIgnored(cwd, cwd, ignore);
  const isMeant = (path: string): boolean => isAmong(path, paths, cwd) && isLookedAt(path, cwd) && !ignored.isIgnored(path, false);
  const rootOf = (path: string): string => (relative(cwd, path).startsWith('..') ? dirname(path) : cwd);
  if (scope.kind === 'staged') {
    for (const { path, read } of stagedFiles(cwd)) if (isMeant(path)) yield { path, root: rootOf(path), read };
    return;
  }
  const changes = changesSince(cwd, scope.ref, (path) => readFileSync(path)).filter((change): change is Change & { after: () => Buffer } => change.after !== undefined);
  for (const { path, formerPath, before, after } of changes) {
    if (isMeant(path)) yield { path, root: rootOf(path), read: after, ...(before && { before: { path: formerPath, read: before } }) };
  }
}

/** What was seen of a file. */
interface Seen {
  readonly linted: LintedFile;
  readonly found: readonly Finding[];
  readonly isSearched: boolean;
}

type Look = (text: string, file: SourceFile) => Promise<Seen | undefined>;

/** Looks at a text: with the rules, or for what its shape gives away where no rule can look at it. */
function createLook(rules: RuleEntries, options: ScanArguments, cwd: string, importPackage: ImportPackage): Look {
  const names = [...rules.keys()];
  const namesOfData = rulesOfData(rules);
  const markup = new Map<string, Linter.Parser>();
  const missing = new Set<string>();
  const lint = lintByRoot(rules, options, cwd, markup);

  return async (text, file) => {
    if (!mayReport(text, isData(file.path) ? namesOfData : names)) return undefined;
    const parser = neededParser(file.path);
    if (parser !== undefined && !markup.has(parser) && !missing.has(parser)) {
      const loaded = await loadParser(parser, importPackage);
      if (loaded) markup.set(parser, loaded);
      else missing.add(parser);
    }
    const linted = parser !== undefined && missing.has(parser) ? unread(parser) : await lint(text, file);
    const isSearched = !isAnalysed(linted) && rules.has(TEXT_RULE);
    const found = isSearched ? searchText(text, file.path, cwd) : [];
    return { linted, found: [...linted.findings, ...found].sort(byPlace), isSearched };
  };
}

function unread(parser: string): LintedFile {
  const cause = `it needs ${parser}, which is not installed beside this command.`;
  return { findings: [], hidden: 0, fixed: undefined, crashes: [], parseError: { place: undefined, cause } };
}

/** What was found in a file as it was before. What could not be read or parsed then held nothing that is known. */
async function foundBefore({ path, read }: NonNullable<Source['before']>, { root }: Source, lookAt: Look): Promise<readonly Finding[]> {
  const seen = await lookAt(decoded(read()), { path, root });
  return seen?.found ?? [];
}

/** The findings that were not there before: as many of each kind as there are more of it. */
function newSince(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  const key = ({ rule, messageId, identity }: Finding): string => `${rule} ${messageId} ${identity}`;
  for (const finding of before) known.set(key(finding), (known.get(key(finding)) ?? 0) + 1);
  return now.filter((finding) => {
    const left = known.get(key(finding)) ?? 0;
    known.set(key(finding), left - 1);
    return left <= 0;
  });
}

function written(file: string, text: string): Failure[] {
  try {
    writeFileSync(file, text);
    return [];
  } catch (error) {
    return [{ kind: 'unwritable', path: file, cause: causeOf(error) }];
  }
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
  let last: { readonly root: string; readonly parsers: number; readonly data: boolean; readonly lint: Awaited<ReturnType<typeof createLint>> } | undefined;
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
