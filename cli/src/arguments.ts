import { parseArgs } from 'node:util';
import type { Settings } from 'eslint-plugin-aws-credentials';
import plugin from 'eslint-plugin-aws-credentials';
import { FORMATS, type Format } from './formats.ts';
import { TIERS, type Tier } from './report.ts';
import { RULE_PREFIX } from './rules.ts';

type Host = Extract<Settings['host'], string>;
type Order = NonNullable<Settings['order']>;
type Preset = keyof typeof plugin.configs;

/** What the user asked the command to do. */
export type Request = { readonly kind: 'help' } | { readonly kind: 'version' } | ({ readonly kind: 'scan' } & ScanArguments);

export interface ScanArguments {
  /** Files and folders as they were written; never empty. */
  readonly paths: readonly string[];
  readonly preset: Preset;
  /** The only rules to run, whatever the preset holds; empty for those of the preset. */
  readonly rules: readonly string[];
  readonly host: Host | undefined;
  readonly order: Order | undefined;
  readonly strictParse: boolean;
  /** The mildest tier that makes the command fail. */
  readonly failOn: Tier;
  readonly format: Format;
  /** The file that takes the report, as it was written; absent for the standard output. */
  readonly outputFile: string | undefined;
  /** The same report in other forms, each in a file. */
  readonly copies: readonly Copy[];
  /** Patterns of files that are left out, in the syntax of .gitignore. */
  readonly ignore: readonly string[];
  /** What is looked at: the files as they lie there, what is staged, or what has changed since a commit. */
  readonly scope: Scope;
  /** Whether the fixes of ESLint are written into the files. */
  readonly fix: boolean;
  /** The configuration of the project that says which rules run, as it was written; absent for that of this command. */
  readonly config: string | undefined;
  /** How many threads look at files: as many as are worth it, none beside the first, or a number. */
  readonly concurrency: number | 'auto' | 'off';
}

/** `--format sarif=report.sarif`. */
export interface Copy {
  readonly format: Format;
  readonly file: string;
}

export type Scope = { readonly kind: 'files' } | { readonly kind: 'staged' } | { readonly kind: 'since'; readonly ref: string };

/** What the user wrote cannot be done. Its message is one line that says what can. */
export class UsageError extends Error {}

// Records, so that the compiler asks for every value that the plugin's settings know.
const HOSTS: Readonly<Record<Host, true>> = {
  'aws-lambda': true,
  'aws-container': true,
  'aws-instance': true,
  vercel: true,
  netlify: true,
  edge: true,
  'other-cloud': true,
  ci: true,
  workstation: true,
  browser: true,
  'react-native': true,
  unknown: true,
};
const ORDERS: Readonly<Record<Order, true>> = { current: true, 'guide-2023': true };

/** The values that an option accepts. */
export const allowed = {
  preset: Object.keys(plugin.configs) as Preset[],
  rule: Object.keys(plugin.rules),
  host: Object.keys(HOSTS) as Host[],
  order: Object.keys(ORDERS) as Order[],
  'fail-on': TIERS,
  format: FORMATS,
};

const OPTIONS = {
  preset: { type: 'string' },
  rule: { type: 'string', multiple: true },
  host: { type: 'string' },
  order: { type: 'string' },
  'fail-on': { type: 'string' },
  format: { type: 'string' },
  'output-file': { type: 'string' },
  ignore: { type: 'string', multiple: true },
  staged: { type: 'boolean' },
  since: { type: 'string' },
  fix: { type: 'boolean' },
  config: { type: 'string' },
  concurrency: { type: 'string' },
  'strict-parse': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the arguments of the command.
 * @throws UsageError for an option or a value that is not known.
 */
export function readArguments(argv: readonly string[]): Request {
  // `strict` would throw sentences that name neither the option nor what it allows.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    given.set(token.name, [...(given.get(token.name) ?? []), ...valueOf(token)]);
  }

  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  const last = (name: string) => given.get(name)?.at(-1);
  const formats = given.get('format') ?? [];
  const config = filled('config', last('config'));
  const excluded = config === undefined ? undefined : ['preset', 'rule', 'host', 'order'].find((name) => given.has(name));
  if (excluded !== undefined) throw new UsageError(`"--config" and "--${excluded}" exclude each other; a configuration says it itself`);
  return {
    config,
    concurrency: readConcurrency(last('concurrency')),
    kind: 'scan',
    paths: paths.length > 0 ? paths : ['.'],
    preset: oneOf('preset', last('preset')) ?? 'recommended',
    rules: [...new Set((given.get('rule') ?? []).map(readRule))],
    host: oneOf('host', last('host')),
    order: oneOf('order', last('order')),
    strictParse: given.has('strict-parse'),
    failOn: oneOf('fail-on', last('fail-on')) ?? 'exposure',
    format: oneOf('format', formats.findLast((value) => !value.includes('='))) ?? 'stylish',
    outputFile: filled('output-file', last('output-file')),
    copies: formats.filter((value) => value.includes('=')).map(readCopy),
    ignore: given.get('ignore') ?? [],
    ...readScope(given.has('staged'), filled('since', last('since')), given.has('fix')),
  };
}

/** What is staged, and what has changed, is not what lies in the folder: there is nothing to write a fix into. */
function readScope(isStaged: boolean, ref: string | undefined, fix: boolean): Pick<ScanArguments, 'fix' | 'scope'> {
  if (isStaged && ref !== undefined) throw new UsageError('"--staged" and "--since" exclude each other; use one of them');
  if (fix && isStaged) throw new UsageError('"--fix" writes into files, and "--staged" reads none; use one of them');
  if (fix && ref !== undefined) throw new UsageError('"--fix" and "--since" exclude each other; use one of them');
  if (ref?.startsWith('-') === true) throw new UsageError(`"${ref}" is no name of a commit`);
  return { fix, scope: isStaged ? { kind: 'staged' } : ref === undefined ? { kind: 'files' } : { kind: 'since', ref } };
}

/** The values of options that are not chosen from a list. */
const FREE: Readonly<Record<string, string>> = {
  'output-file': 'a file',
  ignore: 'a pattern',
  since: 'a commit',
  config: 'a file',
  concurrency: 'a number, auto or off',
};

function readConcurrency(value = 'auto'): ScanArguments['concurrency'] {
  if (value === 'auto' || value === 'off') return value;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError(`unknown concurrency "${value}"; use a number, auto or off`);
}

function filled(name: string, value: string | undefined): string | undefined {
  if (value === '') throw new UsageError(`option "--${name}" needs ${FREE[name] ?? 'a value'}`);
  return value;
}

/** The value of an option, as a list that is empty for an option that has none. */
function valueOf({ name, rawName, value }: { name: string; rawName: string; value?: string | undefined }): string[] {
  if (!isOption(name)) {
    throw new UsageError(`unknown option "${rawName}"; use ${enumerate(Object.keys(OPTIONS).map((option) => `--${option}`))}`);
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`option "--${name}" takes no value`);
    return [];
  }
  if (value === undefined) {
    if (FREE[name] !== undefined) throw new UsageError(`option "--${name}" needs ${FREE[name]}`);
    throw new UsageError(`option "--${name}" needs a value; use ${enumerate(allowed[name as keyof typeof allowed])}`);
  }
  return [value];
}

/** A rule may be named as in a configuration, with its prefix. */
function readRule(name: string): string {
  const short = name.startsWith(RULE_PREFIX) ? name.slice(RULE_PREFIX.length) : name;
  if (!allowed.rule.includes(short)) throw unknownValue('rule', name);
  return short;
}

/** The name of a file may hold the sign that stands before it. */
function readCopy(value: string): Copy {
  const at = value.indexOf('=');
  const file = value.slice(at + 1);
  if (file === '') throw new UsageError(`option "--format" needs a file after "${value}"`);
  return { format: oneOf('format', value.slice(0, at)) ?? 'stylish', file };
}

function oneOf<Name extends Exclude<keyof typeof allowed, 'rule'>>(
  name: Name,
  value: string | undefined,
): (typeof allowed)[Name][number] | undefined {
  if (value === undefined) return undefined;
  const found = allowed[name].find((candidate) => candidate === value);
  if (found === undefined) throw unknownValue(name, value);
  return found;
}

function unknownValue(name: keyof typeof allowed, value: string): UsageError {
  return new UsageError(`unknown ${name} "${value}"; use ${enumerate(allowed[name])}`);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** `a, b or c`. */
function enumerate(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}
