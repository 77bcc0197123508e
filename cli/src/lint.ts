import { relative, sep } from 'node:path';
import type { ESLint, Linter, Rule } from 'eslint';
import plugin, { mayReport, type Settings } from 'eslint-plugin-aws-credentials';
import { fingerprintsOf } from './fingerprint.ts';
import { isData, languages } from './languages.ts';
import { createTreeKeeper, type TreeKeeper } from './parser.ts';
import type { Finding, ParseError } from './report.ts';
import { RULE_PREFIX, type RuleEntries, tierOf } from './rules.ts';
import { withoutQuotations } from './text.ts';

export interface LintOptions {
  /** The folder that the configuration is relative to; every file has to be inside. */
  readonly root: string;
  /** Where the user stands: fingerprints hold the paths from there. */
  readonly cwd: string;
  /** The rules to run. */
  readonly rules: RuleEntries;
  readonly settings: Settings;
  /** The parsers of components that are installed, by name. */
  readonly markup: ReadonlyMap<string, Linter.Parser>;
  /** Whether there is data among the files. */
  readonly data: boolean;
  /** Whether the text with the fixes is asked for. */
  readonly fix: boolean;
}

/** What ESLint says of a file. */
export interface LintedFile {
  readonly findings: readonly Finding[];
  /** How many findings `eslint-disable` comments hide. */
  readonly hidden: number;
  readonly parseError: ParseError | undefined;
  /** The text after the fixes; absent where there are none. */
  readonly fixed: string | undefined;
  /** Rules that threw; the findings are those of the others. A crash of no rule leaves no findings. */
  readonly crashes: readonly { readonly rule: string | undefined; readonly cause: string }[];
}

/** Lints a text. */
export type PresetLint = (text: string, file: string) => Promise<LintedFile>;

/**
 * Prepares ESLint for the files of a folder, with a configuration of our own: that of the project is neither needed nor
 * executed. ESLint and the parser cost a third of a second to load, so call this only when a file needs them.
 */
export async function createLint({ root, cwd, rules, settings, markup, data, fix }: LintOptions): Promise<PresetLint> {
  const { ESLint } = await import('eslint');
  const crashed = new Set<string>();
  const trees = createTreeKeeper();
  const eslint = new ESLint({
    cwd: root,
    fix,
    overrideConfigFile: true,
    overrideConfig: [...createConfig(rules, settings), ...(await languages(trees, markup, data))],
    ruleFilter: ({ ruleId }) => !crashed.has(ruleId),
  });
  return async (text, file) => {
    // The parser of TypeScript counts from 0, and those of components do as it does.
    const firstColumn = isData(file) ? 1 : 0;
    const linted = await lintWith({ eslint, crashed, trees, cwd, prefix: RULE_PREFIX, firstColumn }, text, file);
    return linted ?? { findings: [], hidden: 0, parseError: undefined, fixed: undefined, crashes: [{ rule: undefined, cause: 'ESLint ignores the file' }] };
  };
}

/** The configuration of a project could not be used. Its message is one line. */
export class ConfigError extends Error {}

/** What of a configuration is asked for. */
interface ProjectConfig {
  readonly plugins?: Readonly<Record<string, { readonly meta?: { readonly name?: string } }>>;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly languageOptions?: { readonly parser?: { readonly meta?: { readonly name?: string } } };
}

/** Parsers that count the columns of their errors from 0. ESLint's own counts from 1, as it does for data. */
const COUNTING_FROM_0: ReadonlySet<string | undefined> = new Set([
  'typescript-eslint/parser',
  'vue-eslint-parser',
  'svelte-eslint-parser',
  'astro-eslint-parser',
]);

const TREE_PLUGIN = 'aws-credentials-lint';
const TREE_RULE = `${TREE_PLUGIN}/tree`;

/** What a project's own configuration makes of its files. */
export interface ProjectLint {
  /** With the rules of ours that are on. `undefined` for a file that the configuration leaves out, or where none can report. */
  readonly lint: (text: string, file: string) => Promise<{ readonly linted: LintedFile; readonly names: readonly string[] } | undefined>;
  /** Whether a rule of ours was on for any file. */
  readonly isInUse: () => boolean;
}

/**
 * Prepares ESLint with the configuration of a project. The rules of this plugin are run as they stand there, and no others.
 *
 * @param config the file, absolute
 */
export async function createProjectLint({ config, cwd, fix }: { readonly config: string; readonly cwd: string; readonly fix: boolean }): Promise<ProjectLint> {
  const { ESLint } = await import('eslint');
  const crashed = new Set<string>();
  const trees = createTreeKeeper();
  let prefix = RULE_PREFIX;
  let isInUse = false;
  const eslint = new ESLint({
    cwd,
    fix,
    overrideConfigFile: config,
    overrideConfig: [treeRule(trees)],
    ruleFilter: ({ ruleId }) => ruleId === TREE_RULE || (ruleId.startsWith(prefix) && !crashed.has(ruleId)),
  });
  return {
    isInUse: () => isInUse,
    lint: async (text, file) => {
      const asked = await usable(async () => ourPart((await eslint.calculateConfigForFile(file)) as ProjectConfig | undefined));
      if (!asked) return undefined;
      isInUse ||= asked.names.length > 0;
      prefix = `${asked.namespace}/`;
      if (!(await usable(() => mayReport(text, asked.names, asked.settings, file)))) return undefined;
      const linted = await lintWith({ eslint, crashed, trees, cwd, prefix, firstColumn: asked.firstColumn }, text, file);
      return linted && { linted, names: asked.names };
    },
  };
}

/** What a configuration says of this plugin. */
function ourPart({ plugins = {}, rules = {}, settings = {}, languageOptions = {} }: ProjectConfig = {}) {
  const namespace = Object.keys(plugins).find((name) => plugins[name]?.meta?.name === plugin.meta.name);
  if (namespace === undefined) return undefined;
  const prefix = `${namespace}/`;
  const names = Object.keys(rules).flatMap((id) => (id.startsWith(prefix) && isOn(rules[id]) ? [id.slice(prefix.length)] : []));
  return { namespace, names, settings, firstColumn: COUNTING_FROM_0.has(languageOptions.parser?.meta?.name) ? 0 : 1 };
}

/** @throws ConfigError with the first line of what was thrown */
async function usable<T>(act: () => Promise<T> | T): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new ConfigError(error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error));
  }
}

function isOn(entry: unknown): boolean {
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
  return severity !== 0 && severity !== 'off';
}

/** A rule that reports nothing and keeps the tree: the parser is that of the project. */
function treeRule(trees: TreeKeeper): Linter.Config {
  const tree: Rule.RuleModule = {
    create({ sourceCode }) {
      trees.keep(sourceCode.ast);
      return {};
    },
  };
  return { plugins: { [TREE_PLUGIN]: { rules: { tree } } }, rules: { [TREE_RULE]: 'error' } };
}

interface Prepared {
  readonly eslint: ESLint;
  /** The rules that crashed on the file at hand. */
  readonly crashed: Set<string>;
  readonly trees: TreeKeeper;
  readonly cwd: string;
  /** What stands before the names of our rules. */
  readonly prefix: string;
  /** What the parser calls the first column of a line where it says why it gave up. */
  readonly firstColumn: number;
}

async function lintWith({ eslint, crashed, trees, cwd, prefix, firstColumn }: Prepared, text: string, file: string): Promise<LintedFile | undefined> {
  const crashes: { rule: string | undefined; cause: string }[] = [];
  crashed.clear();
  for (;;) {
    try {
      trees.forget();
      const [result] = await eslint.lintText(text, { filePath: file, warnIgnored: false });
      if (!result) return undefined;
      // What ESLint parsed last is what the findings are about, after the fixes.
      const linted = { path: relative(cwd, file).split(sep).join('/'), text: result.output ?? text, tree: trees.last(), prefix, firstColumn };
      return { ...read(result, linted), crashes };
    } catch (error) {
      const id = crashedRule(error);
      crashes.push({ rule: id?.slice(prefix.length), cause: describe(error) });
      if (id === undefined || crashed.has(id)) return { findings: [], hidden: 0, parseError: undefined, fixed: undefined, crashes };
      // Once more without this rule: what the others find must not get lost.
      crashed.add(id);
    }
  }
}

function createConfig(rules: RuleEntries, settings: Settings): Linter.Config[] {
  return [
    // The files are chosen already; what ESLint ignores by itself would be lost without a word.
    { ignores: ['!**/node_modules/', '!.git/'] },
    {
      files: ['**/*.*'],
      plugins: { [plugin.meta.namespace]: plugin },
      rules: Object.fromEntries([...rules].map(([name, entry]) => [RULE_PREFIX + name, entry])),
      settings: { [plugin.meta.namespace]: settings },
      linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
    },
  ];
}

interface Linted {
  readonly path: string;
  readonly text: string;
  readonly tree: object | undefined;
  readonly prefix: string;
  readonly firstColumn: number;
}

function read({ filePath: file, messages, suppressedMessages, output }: ESLintResult, { path, text, tree, prefix, firstColumn }: Linted): Omit<LintedFile, 'crashes'> {
  const fatal = messages.find((message) => message.fatal);
  const found = messages.flatMap((message) => (isOurs(message, prefix) ? toFinding(file, message, prefix) : []));
  const prints = fingerprintsOf(path, text, tree, found);
  return {
    findings: found.map((finding, index) => ({ ...finding, ...(prints[index] ?? { fingerprint: '', identity: '' }) })),
    fixed: output,
    hidden: suppressedMessages.filter((message) => isOurs(message, prefix)).length,
    parseError: fatal && {
      // ESLint writes place 0 or none where the parser names none.
      place: fatal.line > 0 ? { line: fatal.line, column: fatal.column - firstColumn + 1 } : undefined,
      cause: withoutQuotations(fatal.message.replace(/^Parsing error: /, '')),
    },
  };
}

interface ESLintResult {
  readonly filePath: string;
  readonly output?: string | undefined;
  readonly messages: readonly Linter.LintMessage[];
  readonly suppressedMessages: readonly Linter.LintMessage[];
}

interface RuleMessage extends Linter.LintMessage {
  readonly ruleId: string;
  readonly messageId: string;
}

/**
 * Whether a rule of ours wrote a message. What ESLint itself has to say, about comments that name rules that it does not
 * know, has no message id.
 */
function isOurs(message: Linter.LintMessage, prefix: string): message is RuleMessage {
  return message.ruleId !== null && message.ruleId.startsWith(prefix) && message.messageId !== undefined;
}

function toFinding(
  file: string,
  { ruleId, messageId, message, line, column, endLine, endColumn }: RuleMessage,
  prefix: string,
): Omit<Finding, 'fingerprint' | 'identity'> {
  const rule = ruleId.slice(prefix.length);
  return {
    file,
    line,
    column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? column,
    tier: tierOf(rule, messageId),
    rule,
    messageId,
    message,
  };
}

/** The id of the rule that threw: ESLint notes it on the error, or in its text when the rule had not started yet. */
function crashedRule(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('ruleId' in error && typeof error.ruleId === 'string') return error.ruleId;
  return /^Error while loading rule '([^']+)'/.exec(error.message)?.[1];
}

/** What was thrown, in one line and without a quotation of the source. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const message = withoutQuotations(error.message.replace(/^Error while loading rule '[^']+': /, ''));
  const line = /^Occurred while linting .*:(\d+)$/m.exec(error.message)?.[1];
  return `${error.name}: ${message}${line === undefined ? '' : ` (at line ${line})`}`;
}
