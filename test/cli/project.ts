import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../cli/src/run.ts';

/** An invented key, in pieces so that no scanner stops at this file. */
export const KEY_ID = 'AKIA' + 'Z7QK3MVD2LTXW5RB';
export const SECRET = 'q8Zr3vT1mXw6' + 'Kp0LsYb5NcHd2JfGa9Ue' + '4RiOtV7x';

/** A folder with these files, until the end of the test. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-lint-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command for a user who stands in a folder. */
export async function runIn(
  cwd: string,
  argv: readonly string[] = [],
  { env = {}, isTTY = false, now = () => 0 }: { env?: Record<string, string>; isTTY?: boolean; now?: () => number } = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({ isTTY, write: (text: string) => (written[name] += text) });
  const code = await run(argv, { cwd, env, stdout: output('stdout'), stderr: output('stderr'), now });
  return { code, ...written };
}

/** The findings of an output, without their messages: `src/a.ts 3:5 leak no-hardcoded-credentials`. */
export function findingsOf(stdout: string): string[] {
  let file = '';
  return stdout.split('\n').flatMap((line) => {
    const [, place, tier, rule] = /^ +(\d+:\d+) {2}(\w+) +.* {2}([\w-]+)$/.exec(line) ?? [];
    if (place !== undefined) return [`${file} ${place} ${tier ?? ''} ${rule ?? ''}`];
    file = line;
    return [];
  });
}
