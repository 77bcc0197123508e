import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.ts';

/** Runs git as a person who has set nothing up. */
export function git(cwd: string, ...argv: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** A repository with one commit of these files. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  git(folder, 'init');
  git(folder, 'add', '-A');
  git(folder, 'commit', '--allow-empty', '-m', 'Begin');
  return folder;
}

export function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
