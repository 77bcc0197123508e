// A repository of somebody who follows the documentation.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Registry } from './registry.ts';
import { type Outcome, run } from './run.ts';

/** Who commits, and no settings of the machine. */
const GIT = {
  GIT_AUTHOR_NAME: 'Alex',
  GIT_AUTHOR_EMAIL: 'alex@acme.example',
  GIT_COMMITTER_NAME: 'Alex',
  GIT_COMMITTER_EMAIL: 'alex@acme.example',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

export interface Repository {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs lines of a shell, which stop at the first that fails. */
  readonly sh: (lines: string, env?: Readonly<Record<string, string>>) => Promise<Outcome>;
  /** Does what the blocks of a page say, in their order: a block is a file that names itself in its first line, or lines of a shell. */
  readonly follow: (blocks: readonly string[]) => Promise<void>;
  /** Stages files and commits them. */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<Outcome>;
  readonly remove: () => void;
}

/** A new repository with a `package.json` in it; until the end of the test, or until it is removed if it is for all tests. */
export async function createRepository(
  { env: ofRegistry = {} }: Partial<Registry>,
  files: Readonly<Record<string, string>> = {},
  until: 'all tests' | 'test' = 'test',
): Promise<Repository> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-credentials-repository-')));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (until === 'test') onTestFinished(remove);
  const env = { ...GIT, ...ofRegistry };
  const write: Repository['write'] = (written) => {
    for (const [name, content] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const sh: Repository['sh'] = (lines, more) => run('bash', ['-e'], { cwd: folder, env: { ...env, ...more }, input: lines });
  const done = async (lines: string): Promise<void> => {
    const { code, said } = await sh(lines);
    if (code !== 0) throw new Error(`${lines} ends with ${String(code)}: ${said}`);
  };
  write({ 'package.json': '{ "name": "photos", "private": true }\n', '.gitignore': 'node_modules\n', ...files });
  await done('git init --quiet --initial-branch=main\ngit add --all\ngit commit --quiet --message "Begin"');
  return {
    folder,
    remove,
    write,
    sh,
    follow: async (blocks) => {
      for (const code of blocks) {
        const name = fileOf(code);
        if (name === undefined) await done(code);
        else write({ [name]: code });
      }
      await done('git add --all\ngit commit --quiet --no-verify --allow-empty --message "Set up"');
    },
    commit: async (staged) => {
      write(staged);
      return sh(`git add --all\ngit commit --message "Change"`);
    },
  };
}

/** The name that a block gives itself. */
export function fileOf(code: string): string | undefined {
  return /^(?:#|\/\/) file: (\S+)\n/.exec(code)?.[1];
}
