/** How grave a finding is, gravest first. */
export const TIERS = ['leak', 'exposure', 'breaks', 'hygiene', 'taste'] as const;
export type Tier = (typeof TIERS)[number];

/** Where something stands; lines and columns begin with 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Something that a rule, or the search of a text, has to say. Holds no source text: what is secret is masked already. */
export interface Finding extends Place {
  /** Absolute path. */
  readonly file: string;
  readonly tier: Tier;
  /** The name of the rule, without a prefix. */
  readonly rule: string;
  /** The situation, as the rule names it. */
  readonly messageId: string;
  readonly message: string;
  /** What stays the same when lines move: see `fingerprint.ts`. Holds nothing that a secret could be found out from. */
  readonly fingerprint: string;
  /** What is the same at two times in one file, the literal included; for comparisons in this process, never shown. */
  readonly identity: string;
}

/** A file that no parser understands. */
export interface Unparsed extends ParseError {
  readonly file: string;
  /** Whether its text was searched for secrets by their shape. */
  readonly isSearched: boolean;
}

/** What the parser says of a file that it does not understand. */
export interface ParseError {
  /** Where the parser gave up, when it says so. */
  readonly place: { readonly line: number; readonly column: number } | undefined;
  readonly cause: string;
}

/** Something that could not be done: a path that cannot be read, or a rule that crashed. */
export type Failure =
  | { readonly kind: 'unreadable'; readonly path: string; readonly cause: string }
  | { readonly kind: 'unsupported'; readonly path: string }
  | { readonly kind: 'unwritable'; readonly path: string; readonly cause: string }
  | { readonly kind: 'crash'; readonly file: string; readonly rule: string | undefined; readonly cause: string };

/** How much was left out. */
export interface Skipped {
  readonly folders: number;
  readonly generated: number;
  readonly ignored: number;
}

/** All that a scan found. */
export interface Report {
  /** In the order of the files; within a file in the order of the places. */
  readonly findings: readonly Finding[];
  /** The files that were read. */
  readonly scanned: number;
  /** What `eslint-disable` comments hide. */
  readonly hidden: { readonly findings: number; readonly files: number };
  /** What was left out: folders of packages and builds, generated files, what .gitignore and `--ignore` name. */
  readonly skipped: Skipped;
  readonly unparsed: readonly Unparsed[];
  readonly failures: readonly Failure[];
}

/** Whether a finding is at or above the tier from which the command fails. */
export function isGrave({ tier }: Pick<Finding, 'tier'>, failOn: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(failOn);
}

/** The code that the command exits with. */
export function exitCodeOf(report: Report, { strictParse, failOn }: { readonly strictParse: boolean; readonly failOn: Tier }): 0 | 1 | 2 {
  if (report.failures.length > 0 || (strictParse && report.unparsed.length > 0)) return 2;
  return report.findings.some((finding) => isGrave(finding, failOn)) ? 1 : 0;
}
