import { findSecrets, mayReport, type Settings } from 'eslint-plugin-aws-credentials';
import type { ScanArguments } from './arguments.ts';
import { causeOf, findFiles, readText, type SourceFile } from './files.ts';
import { createLint, type LintedFile } from './lint.ts';
import type { Failure, Finding, Report, Unparsed } from './report.ts';
import { chooseRules, type RuleEntries, TEXT_RULE } from './rules.ts';

/** Looks at all files of the paths, one after the other: no more than one file is held at a time. */
export async function scan(options: ScanArguments, cwd: string): Promise<Report> {
  const rules = chooseRules(options);
  const names = [...rules.keys()];
  const lint = lintByRoot(rules, settingsOf(options));
  const findings: Finding[] = [];
  const unparsed: Unparsed[] = [];
  const failures: Failure[] = [];
  const hidden = { findings: 0, files: 0 };
  let scanned = 0;

  for (const source of findFiles(options.paths, cwd)) {
    if ('kind' in source) {
      failures.push(source);
      continue;
    }
    const { path: file } = source;
    let text: string;
    try {
      text = readText(file);
    } catch (error) {
      failures.push({ kind: 'unreadable', path: file, cause: causeOf(error) });
      continue;
    }
    scanned++;
    if (!mayReport(text, names)) continue;

    const linted = await lint(text, source);
    const isSearched = !isAnalysed(linted) && rules.has(TEXT_RULE);
    const found = isSearched ? searchText(text, file) : [];
    findings.push(...[...linted.findings, ...found].sort(byPlace));
    if (linted.hidden > 0) {
      hidden.findings += linted.hidden;
      hidden.files++;
    }
    failures.push(...linted.crashes.map((crash) => ({ kind: 'crash' as const, file, ...crash })));
    if (linted.parseError) unparsed.push({ file, isSearched, ...linted.parseError });
  }
  return { findings, scanned, hidden, unparsed, failures };
}

/** Whether the rules saw the file, so that no search of its text is needed. */
function isAnalysed({ parseError, crashes }: LintedFile): boolean {
  return !parseError && !crashes.some(({ rule }) => rule === undefined || rule === TEXT_RULE);
}

/** A linter for each folder that files are relative to, made when its first file needs it. Only the last one is kept. */
function lintByRoot(rules: RuleEntries, settings: Settings): (text: string, file: SourceFile) => Promise<LintedFile> {
  let last: { readonly root: string; readonly lint: Awaited<ReturnType<typeof createLint>> } | undefined;
  return async (text, { path, root }) => {
    if (last?.root !== root) last = { root, lint: await createLint({ root, rules, settings }) };
    return last.lint(text, path);
  };
}

function settingsOf({ host, order }: ScanArguments): Settings {
  return { ...(host && { host }), ...(order && { order }) };
}

/** Secrets by their shape, in a file that no rule could look at. */
function searchText(text: string, file: string): Finding[] {
  return findSecrets(text).map(({ line, column, endLine, endColumn, tier, label, masked, account }) => ({
    file,
    line,
    column,
    endLine,
    endColumn,
    tier,
    rule: TEXT_RULE,
    message: `${capitalised(label)} ${masked}${account === undefined ? '' : ` of account ${account}`} stands in a file that no rule could look at. Deactivate and rotate it first, it counts as leaked.`,
  }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
