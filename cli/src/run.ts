import plugin from 'eslint-plugin-aws-credentials';
import { readArguments, type Request, type ScanArguments, UsageError } from './arguments.ts';
import { formatStylish, formatTroubles } from './format-stylish.ts';
import { HELP } from './help.ts';
import { exitCodeOf } from './report.ts';
import { scan } from './scan.ts';
import { printable, withoutQuotations } from './text.ts';

/** What the command needs of the process that it runs in. */
export interface Io {
  /** Where the user stands: relative paths are relative to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
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
    const report = await scan(request, io.cwd);
    io.stdout.write(formatStylish(report, { cwd: io.cwd, color: isColored(io) }));
    for (const trouble of formatTroubles(report, io.cwd)) complain(trouble);
    return exitCodeOf(report, request);
  } catch (error) {
    // Such a thing is a defect of this command, and no more than its first line is fit to be shown.
    complain(printable(error instanceof Error ? `internal error: ${error.name}: ${withoutQuotations(error.message)}` : 'internal error'));
    return 2;
  }
}

/** Colours are for terminals, and for people who did not decline them (no-color.org). */
function isColored({ stdout, env }: Io): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
