import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Git could not answer. Its message is one line that says what to do. */
export class GitError extends Error {}

/** A file at two times; a time at which it was not there has no text. */
export interface Change {
  /** Absolute path, as the file is called now. */
  readonly path: string;
  readonly before: (() => Buffer) | undefined;
  /** Absent for what was deleted. */
  readonly after: (() => Buffer) | undefined;
  /** Absolute path before it was renamed. */
  readonly formerPath: string;
}

/** A file as it is staged. */
export interface StagedFile {
  /** Absolute path. */
  readonly path: string;
  readonly read: () => Buffer;
}

/**
 * The files of the index that differ from the last commit, with what is staged of them.
 *
 * @throws GitError where there is no repository or no git.
 */
export function stagedFiles(cwd: string): StagedFile[] {
  const root = rootOf(cwd);
  const names = git(root, ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '--no-renames', '-z']);
  return split(names).map((name) => ({ path: join(root, name), read: () => show(root, `:0:./${name}`) }));
}

/**
 * The files that differ between the commit that a reference has in common with the work tree, and the work tree. Files that git
 * does not know yet are among them.
 *
 * @throws GitError where there is no repository, or no such commit in it.
 */
export function changesSince(cwd: string, ref: string, read: (path: string) => Buffer): Change[] {
  const root = rootOf(cwd);
  const base = commonCommit(root, ref);
  const fields = split(git(root, ['diff', '--name-status', '--find-renames', '-z', base]));
  const changes: Change[] = [];
  const at = (name: string): string => join(root, name);
  for (let index = 0; index < fields.length; ) {
    const status = fields[index++] ?? '';
    const former = fields[index++] ?? '';
    const isRenamed = status.startsWith('R') || status.startsWith('C');
    const name = isRenamed ? (fields[index++] ?? '') : former;
    changes.push({
      path: at(name),
      formerPath: at(former),
      before: status === 'A' ? undefined : () => show(root, `${base}:./${former}`),
      after: status === 'D' ? undefined : () => read(at(name)),
    });
  }
  const fresh = split(git(root, ['ls-files', '--others', '--exclude-standard', '-z']));
  return [...changes, ...fresh.map((name) => ({ path: at(name), formerPath: at(name), before: undefined, after: () => read(at(name)) }))];
}

function commonCommit(root: string, ref: string): string {
  const isKnown = run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).status === 0;
  const isShallow = run(root, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
  if (!isKnown) {
    const name = ref.replace(/^origin\//, '');
    throw new GitError(`"${ref}" is not in this clone; fetch it with: git fetch ${isShallow ? '--depth=1 ' : ''}origin ${name}`);
  }
  const base = run(root, ['merge-base', '--end-of-options', ref, 'HEAD']);
  if (base.status === 0) return base.stdout.toString().trim();
  // Without the history between them, the commit itself is what there is to compare with.
  if (isShallow) return git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).toString().trim();
  throw new GitError(`"${ref}" and HEAD have no commit in common; name one that they have`);
}

/** The folder of the repository. */
function rootOf(cwd: string): string {
  const { status, stdout, error } = run(cwd, ['rev-parse', '--show-toplevel']);
  if (error) throw new GitError(`git cannot be started: ${error.message}`);
  if (status !== 0) throw new GitError('this is no git repository; leave "--staged" and "--since" out, or go where one is');
  return resolve(stdout.toString().replace(/\r?\n$/, ''));
}

function show(root: string, object: string): Buffer {
  return git(root, ['show', '--no-textconv', object]);
}

function git(cwd: string, argv: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = run(cwd, argv);
  if (error) throw new GitError(`git cannot be started: ${error.message}`);
  if (status !== 0) throw new GitError(`git ${argv[0] ?? ''} failed: ${stderr.toString().split('\n', 1)[0] ?? ''}`);
  return stdout;
}

function run(cwd: string, argv: readonly string[]): { status: number | null; stdout: Buffer; stderr: Buffer; error?: Error } {
  // No hook, pager or prompt may answer in place of git.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  const { status, stdout, stderr, error } = spawnSync('git', [...argv], { cwd, env, maxBuffer: 1024 ** 3 });
  return { status, stdout, stderr, ...(error && { error }) };
}

function split(output: Buffer): string[] {
  return output.toString().split('\0').filter((name) => name !== '');
}
