import { shownPath } from './files.ts';
import type { Failure, Finding, Report, Tier, Unparsed } from './report.ts';
import { isGrave, TIERS } from './report.ts';
import { urlOf } from './rules.ts';
import { count, printable } from './text.ts';

export interface FormatOptions {
  /** Where the user stands: paths are shown from there. */
  readonly cwd: string;
  readonly color: boolean;
  readonly failOn: Tier;
}

const STYLES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, magenta: 35 };
type Style = keyof typeof STYLES;

const TIER_STYLES: Readonly<Record<Tier, Style>> = {
  leak: 'red',
  exposure: 'red',
  breaks: 'magenta',
  hygiene: 'yellow',
  taste: 'dim',
};

/** The findings of a scan, file by file, and their summary. */
export function formatStylish(report: Report, { cwd, color, failOn }: FormatOptions): string {
  const paint = (style: Style, text: string) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const blocks = [...byFile(report.findings)].map(([file, findings]) => formatFile(shownPath(file, cwd), findings, paint));
  return [...blocks, formatSummary(report, failOn, paint), formatLinks(report.findings, paint)].filter(Boolean).join('\n');
}

/** What could not be done, a line each. */
export function formatTroubles({ failures, unparsed }: Pick<Report, 'failures' | 'unparsed'>, cwd: string): string[] {
  return [...failures.map((failure) => formatFailure(failure, cwd)), ...unparsed.map((file) => formatUnparsed(file, cwd))];
}

type Paint = (style: Style, text: string) => string;

function formatFile(name: string, findings: readonly Finding[], paint: Paint): string {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const tierWidth = Math.max(...findings.map(({ tier }) => tier.length));
  const lines = findings.map(({ tier, message, rule }, index) =>
    [
      `  ${paint('dim', (places[index] ?? '').padStart(placeWidth))}`,
      paint(TIER_STYLES[tier], tier.padEnd(tierWidth)),
      printable(message),
      paint('dim', rule),
    ].join('  '),
  );
  return `${[paint('underline', printable(name)), ...lines].join('\n')}\n`;
}

function formatSummary({ findings, scanned, hidden, skipped }: Report, failOn: Tier, paint: Paint): string {
  const lines: string[] = [];
  if (findings.length > 0) {
    const tiers = TIERS.map((tier) => [tier, findings.filter((finding) => finding.tier === tier).length] as const)
      .filter(([, number]) => number > 0)
      .map(([tier, number]) => `${number} ${tier}`);
    const files = new Set(findings.map(({ file }) => file)).size;
    const style = TIER_STYLES[TIERS.find((tier) => findings.some((finding) => finding.tier === tier)) ?? 'taste'];
    const fails = findings.some((finding) => isGrave(finding, failOn));
    const mark = fails ? '✖' : '⚠';
    const note = fails ? '' : `; none at or above ${failOn}`;
    lines.push(paint(style, `${mark} ${count(findings.length, 'problem')} in ${count(files, 'file')}: ${tiers.join(', ')}${note}`));
  } else if (scanned > 0) {
    lines.push(paint('green', `No problems in ${count(scanned, 'file')}.`));
  } else {
    lines.push('No files to look at found.');
  }
  if (hidden.findings > 0) {
    lines.push(`${count(hidden.findings, 'finding')} hidden by eslint-disable in ${count(hidden.files, 'file')}`);
  }
  const left = [
    skipped.folders > 0 ? `${count(skipped.folders, 'folder')} of packages or builds` : '',
    skipped.generated > 0 ? count(skipped.generated, 'generated file') : '',
    skipped.ignored > 0 ? count(skipped.ignored, 'ignored path') : '',
  ].filter(Boolean);
  if (left.length > 0) lines.push(paint('dim', `Skipped: ${left.join(', ')}`));
  return `${lines.join('\n')}\n`;
}

/** Where to read on, once for each rule. */
function formatLinks(findings: readonly Finding[], paint: Paint): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const width = Math.max(0, ...rules.map((rule) => rule.length));
  return rules.map((rule) => `${rule.padEnd(width)}  ${paint('dim', urlOf(rule) ?? '')}\n`).join('');
}

function formatFailure(failure: Failure, cwd: string): string {
  const { kind } = failure;
  if (kind === 'crash') {
    const who = failure.rule === undefined ? 'ESLint' : `the rule ${failure.rule}`;
    return printable(`${who} crashed on "${shownPath(failure.file, cwd)}": ${failure.cause}`);
  }
  const name = printable(shownPath(failure.path, cwd));
  if (kind === 'unsupported') return `cannot lint "${name}": no JavaScript, TypeScript, Vue, Svelte, Astro or JSON file`;
  return `cannot ${kind === 'unwritable' ? 'write' : 'read'} "${name}": ${printable(failure.cause)}`;
}

function formatUnparsed({ file, place, cause, isSearched }: Unparsed, cwd: string): string {
  const at = place ? `:${place.line}:${place.column}` : '';
  const sentence = cause.replace(/[.…]?$/, (end) => end || '.');
  return printable(`cannot parse "${shownPath(file, cwd)}${at}": ${sentence}${isSearched ? ' Its text was searched for keys.' : ''}`);
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
