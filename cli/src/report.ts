/** How grave a finding is, gravest first. */
export const TIERS = ['leak', 'exposure', 'breaks', 'hygiene', 'taste'] as const;
export type Tier = (typeof TIERS)[number];

/** Something that a rule, or the search of a text, has to say. Holds no source text: what is secret is masked already. */
export interface Finding {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly tier: Tier;
  /** The name of the rule, without a prefix. */
  readonly rule: string;
  readonly message: string;
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
  | { readonly kind: 'crash'; readonly file: string; readonly rule: string | undefined; readonly cause: string };

/** All that a scan found. */
export interface Report {
  /** In the order of the files; within a file in the order of the places. */
  readonly findings: readonly Finding[];
  /** The files that were read. */
  readonly scanned: number;
  /** What `eslint-disable` comments hide. */
  readonly hidden: { readonly findings: number; readonly files: number };
  readonly unparsed: readonly Unparsed[];
  readonly failures: readonly Failure[];
}

/** The code that the command exits with. */
export function exitCodeOf(report: Report, { strictParse }: { readonly strictParse: boolean }): 0 | 1 | 2 {
  if (report.failures.length > 0 || (strictParse && report.unparsed.length > 0)) return 2;
  return report.findings.length > 0 ? 1 : 0;
}
