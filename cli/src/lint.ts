import { relative, sep } from 'node:path';
import type { Linter } from 'eslint';
import type { Settings } from 'eslint-plugin-aws-credentials';
import plugin from 'eslint-plugin-aws-credentials';
import { fingerprintsOf } from './fingerprint.ts';
import { languages } from './languages.ts';
import { createTreeKeeper } from './parser.ts';
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

/**
 * Prepares ESLint for the files of a folder, with a configuration of our own: that of the project is neither needed nor
 * executed. ESLint and the parser cost a third of a second to load, so call this only when a file needs them.
 */
export async function createLint({ root, cwd, rules, settings, markup, data, fix }: LintOptions): Promise<(text: string, file: string) => Promise<LintedFile>> {
  const { ESLint } = await import('eslint');
  /** The rules that crashed on the file at hand. */
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
    const crashes: { rule: string | undefined; cause: string }[] = [];
    crashed.clear();
    for (;;) {
      try {
        trees.forget();
        const [result] = await eslint.lintText(text, { filePath: file });
        if (!result) throw new Error('ESLint ignores the file');
        // What ESLint parsed last is what the findings are about, after the fixes.
        return { ...read(result, { path: relative(cwd, file).split(sep).join('/'), text: result.output ?? text, tree: trees.last() }), crashes };
      } catch (error) {
        const id = crashedRule(error);
        crashes.push({ rule: id?.slice(RULE_PREFIX.length), cause: describe(error) });
        if (id === undefined || crashed.has(id)) return { findings: [], hidden: 0, parseError: undefined, fixed: undefined, crashes };
        // Once more without this rule: what the others find must not get lost.
        crashed.add(id);
      }
    }
  };
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
}

function read({ filePath: file, messages, suppressedMessages, output }: ESLintResult, { path, text, tree }: Linted): Omit<LintedFile, 'crashes'> {
  const fatal = messages.find((message) => message.fatal);
  const found = messages.filter(isOurs).map((message) => toFinding(file, message));
  const prints = fingerprintsOf(path, text, tree, found);
  return {
    findings: found.map((finding, index) => ({ ...finding, ...(prints[index] ?? { fingerprint: '', identity: '' }) })),
    fixed: output,
    hidden: suppressedMessages.filter(isOurs).length,
    parseError: fatal && {
      // ESLint writes place 0 or none where the parser names none.
      place: fatal.line > 0 ? { line: fatal.line, column: fatal.column } : undefined,
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
function isOurs(message: Linter.LintMessage): message is RuleMessage {
  return message.ruleId !== null && message.ruleId.startsWith(RULE_PREFIX) && message.messageId !== undefined;
}

function toFinding(file: string, { ruleId, messageId, message, line, column, endLine, endColumn }: RuleMessage): Omit<Finding, 'fingerprint' | 'identity'> {
  const rule = ruleId.slice(RULE_PREFIX.length);
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
