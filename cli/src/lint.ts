import type { Linter } from 'eslint';
import type { Settings } from 'eslint-plugin-aws-credentials';
import plugin from 'eslint-plugin-aws-credentials';
import { createParser } from './parser.ts';
import type { Finding, ParseError } from './report.ts';
import { RULE_PREFIX, type RuleEntries, tierOf } from './rules.ts';
import { withoutQuotations } from './text.ts';

export interface LintOptions {
  /** The folder that the configuration is relative to; every file has to be inside. */
  readonly root: string;
  /** The rules to run. */
  readonly rules: RuleEntries;
  readonly settings: Settings;
}

/** What ESLint says of a file. */
export interface LintedFile {
  readonly findings: readonly Finding[];
  /** How many findings `eslint-disable` comments hide. */
  readonly hidden: number;
  readonly parseError: ParseError | undefined;
  /** Rules that threw; the findings are those of the others. A crash of no rule leaves no findings. */
  readonly crashes: readonly { readonly rule: string | undefined; readonly cause: string }[];
}

/**
 * Prepares ESLint for the files of a folder, with a configuration of our own: that of the project is neither needed nor
 * executed. ESLint and the parser cost a third of a second to load, so call this only when a file needs them.
 */
export async function createLint({ root, rules, settings }: LintOptions): Promise<(text: string, file: string) => Promise<LintedFile>> {
  const { ESLint } = await import('eslint');
  /** The rules that crashed on the file at hand. */
  const crashed = new Set<string>();
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: await createConfig(rules, settings),
    ruleFilter: ({ ruleId }) => !crashed.has(ruleId),
  });

  return async (text, file) => {
    const crashes: { rule: string | undefined; cause: string }[] = [];
    crashed.clear();
    for (;;) {
      try {
        const [result] = await eslint.lintText(text, { filePath: file });
        if (!result) throw new Error('ESLint ignores the file');
        return { ...read(result), crashes };
      } catch (error) {
        const id = crashedRule(error);
        crashes.push({ rule: id?.slice(RULE_PREFIX.length), cause: describe(error) });
        if (id === undefined || crashed.has(id)) return { findings: [], hidden: 0, parseError: undefined, crashes };
        // Once more without this rule: what the others find must not get lost.
        crashed.add(id);
      }
    }
  };
}

async function createConfig(rules: RuleEntries, settings: Settings): Promise<Linter.Config[]> {
  return [
    // The files are chosen already; what ESLint ignores by itself would be lost without a word.
    { ignores: ['!**/node_modules/', '!.git/'] },
    {
      // ESLint would ignore what `**/*` matches.
      files: ['**/*.*'],
      plugins: { [plugin.meta.namespace]: plugin },
      rules: Object.fromEntries([...rules].map(([name, entry]) => [RULE_PREFIX + name, entry])),
      settings: { [plugin.meta.namespace]: settings },
      languageOptions: {
        parser: await createParser(),
        // A word on an unknown version of TypeScript would go to stdout.
        parserOptions: { ecmaFeatures: { jsx: true }, warnOnUnsupportedTypeScriptVersion: false },
      },
      linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
    },
  ];
}

function read({ filePath: file, messages, suppressedMessages }: ESLintResult): Omit<LintedFile, 'crashes'> {
  const fatal = messages.find((message) => message.fatal);
  return {
    findings: messages.filter(isOurs).map((message) => toFinding(file, message)),
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

function toFinding(file: string, { ruleId, messageId, message, line, column, endLine, endColumn }: RuleMessage): Finding {
  const rule = ruleId.slice(RULE_PREFIX.length);
  return {
    file,
    line,
    column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? column,
    tier: tierOf(rule, messageId),
    rule,
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
