// Runs programs as somebody at a prompt does. Not synchronously: the registry answers from this process.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Outcome {
  readonly code: number | null;
  /** Both outputs, in their order. */
  readonly said: string;
}

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What a test runs under shows in the environment and would be passed on: npm's own variables, git's, and those of a pipeline. */
const INHERITED = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|git_|github_|ci$|node_(?:env|options)$|vitest|test$)/i.test(name)));

export function run(program: string, parameters: readonly string[], { cwd, env = {}, input = '' }: Place): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env: { ...INHERITED, ...env } });
    let said = '';
    for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, said });
    });
    // A program that does not read its input may have ended before this was written.
    child.stdin.on('error', () => undefined).end(input);
  });
}
