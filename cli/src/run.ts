import plugin from 'eslint-plugin-aws-credentials';
import { readArguments, type Request, type ScanArguments, UsageError } from './arguments.ts';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { causeOf } from './files.ts';
import { formatGithub, formatGitlab, formatJson, formatSarif } from './format-machine.ts';
import { formatStylish, formatTroubles } from './format-stylish.ts';
import { GitError } from './git.ts';
import { HELP } from './help.ts';
import type { ImportPackage } from './languages.ts';
import { ConfigError } from './lint.ts';
import type { StartWorker } from './pool.ts';
import { createProgress } from './progress.ts';
import { exitCodeOf, type Report } from './report.ts';
import { scan } from './scan.ts';
import { printable, withoutQuotations } from './text.ts';

/** What the command needs of the process that it runs in. */
export interface Io {
  /** Where the user stands: relative paths are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Loads the parser of a component; from where this package is installed, if it is not given. */
  readonly importPackage?: ImportPackage;
  /** Starts a thread; there are none, if it is not given. */
  readonly startWorker?: StartWorker;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

interface Output {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * Runs the command.
 * @param argv The arguments that the user wrote, without Node and script.
 * @returns The exit code: 0 nothing found, 1 findings, 2 wrong usage or something that could not be done.
 */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const complain = (line: string) => io.stderr.write(`aws-credentials-lint: ${line}\n`);
  let request: Request;
  try {
    request = readArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(printable(error.message));
    return 2;
  }
  if (request.kind === 'help') io.stdout.write(HELP);
  else if (request.kind === 'version') io.stdout.write(`${plugin.meta.version}\n`);
  else return runScan(request, io, complain);
  return 0;
}

async function runScan(request: ScanArguments, io: Io, complain: (line: string) => unknown): Promise<0 | 1 | 2> {
  try {
    const { cwd, startWorker, importPackage = (name) => import(name) } = io;
    const progress = createProgress(io.stderr, io.env, io.now);
    const report = await scan(request, { cwd, importPackage, progress, startWorker });
    const isShown = output(format(report, request, io), request, io, complain);
    const areCopied = request.copies.map(({ format: form, file }) => {
      const copy = { ...request, format: form, outputFile: file };
      return output(format(report, copy, io), copy, io, complain);
    });
    for (const trouble of formatTroubles(report, io.cwd)) complain(trouble);
    return isShown && areCopied.every(Boolean) ? exitCodeOf(report, request) : 2;
  } catch (error) {
    if (error instanceof ConfigError) {
      complain(printable(`cannot use "${request.config ?? ''}": ${error.message}`));
      return 2;
    }
    if (error instanceof GitError) {
      complain(printable(error.message));
      return 2;
    }
    // Such a thing is a defect of this command, and no more than its first line is fit to be shown.
    complain(printable(error instanceof Error ? `internal error: ${error.name}: ${withoutQuotations(error.message)}` : 'internal error'));
    return 2;
  }
}

function format(report: Report, request: ScanArguments, io: Io): string {
  const { cwd } = io;
  const { failOn } = request;
  switch (request.format) {
    case 'stylish':
      return formatStylish(report, { cwd, failOn, color: request.outputFile === undefined && isColored(io) });
    case 'json':
      return formatJson(report, { cwd, failOn });
    case 'sarif':
      return formatSarif(report, { cwd, failOn });
    case 'github':
      return formatGithub(report, { cwd, failOn });
    case 'gitlab':
      return formatGitlab(report, { cwd, failOn });
  }
}

/** Writes the report where the user wants it. */
function output(text: string, { outputFile }: ScanArguments, io: Io, complain: (line: string) => unknown): boolean {
  if (outputFile === undefined) {
    io.stdout.write(text);
    return true;
  }
  try {
    writeFileSync(resolve(io.cwd, outputFile), text);
    return true;
  } catch (error) {
    complain(printable(`cannot write "${outputFile}": ${causeOf(error)}`));
    return false;
  }
}

/** Colours are for terminals, and for people who did not decline them (no-color.org). */
function isColored({ stdout, env }: Io): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
