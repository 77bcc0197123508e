import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
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
  return readDiff(git(root, ['diff', '--cached', '--raw', '--diff-filter=ACMRT', '--no-renames', '-z']))
    .filter(({ isFile }) => isFile)
    .map(({ name }) => ({ path: join(root, name), read: () => show(root, `:0:./${name}`) }));
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
  const at = (name: string): string => join(root, name);
  const changes = readDiff(git(root, ['diff', '--raw', '--find-renames', '-z', base])).map(
    ({ status, former, name, isFile, wasFile }): Change => ({
      path: at(name),
      formerPath: at(former),
      before: status === 'A' || !wasFile ? undefined : () => show(root, `${base}:./${former}`),
      after: status === 'D' || !isFile ? undefined : () => read(at(name)),
    }),
  );
  const fresh = split(git(root, ['ls-files', '--others', '--exclude-standard', '-z'])).filter((name) => !isLink(at(name)));
  return [...changes, ...fresh.map((name) => ({ path: at(name), formerPath: at(name), before: undefined, after: () => read(at(name)) }))];
}

/** A row of a difference. */
interface Row {
  /** One letter. */
  readonly status: string;
  readonly name: string;
  /** The name before it was renamed. */
  readonly former: string;
  /** Whether it is a file, and neither a symbolic link nor a repository of its own: what these name is looked at elsewhere. */
  readonly isFile: boolean;
  readonly wasFile: boolean;
}

/** Reads `:100644 100755 0123abc 4567def R100`, a name, and another one where it was renamed. */
function readDiff(output: Buffer): Row[] {
  const fields = split(output);
  const rows: Row[] = [];
  for (let index = 0; index < fields.length; ) {
    const [modeBefore = '', mode = '', , , status = ''] = (fields[index++] ?? '').slice(1).split(' ');
    const former = fields[index++] ?? '';
    const name = /^[RC]/.test(status) ? (fields[index++] ?? '') : former;
    rows.push({ status: status.charAt(0), name, former, isFile: mode.startsWith('100'), wasFile: modeBefore.startsWith('100') });
  }
  return rows;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function commonCommit(root: string, ref: string): string {
  const isKnown = (name: string): boolean => run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).status === 0;
  if (!isKnown('HEAD')) throw new GitError('this branch has no commit yet; leave "--since" out');
  const isShallow = run(root, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
  if (!isKnown(ref)) throw new GitError(`"${ref}" is not in this clone; fetch it with: ${fetchOf(root, ref, isShallow)}`);
  const base = run(root, ['merge-base', '--end-of-options', ref, 'HEAD']);
  if (base.status === 0) return base.stdout.toString().trim();
  // Without the history between them, the commit itself is what there is to compare with.
  if (isShallow) return git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).toString().trim();
  throw new GitError(`"${ref}" and HEAD have no commit in common; name one that they have`);
}

/** What brings a commit into a clone, so that the reference names it. */
function fetchOf(root: string, ref: string, isShallow: boolean): string {
  // How far back something lies can be told only from the history.
  if (isShallow && /[~^]/.test(ref)) return 'git fetch --unshallow';
  const depth = isShallow ? '--depth=1 ' : '';
  const [, remote, branch] = /^([^/]+)\/(.+)$/.exec(ref) ?? [];
  const remotes = run(root, ['remote']).stdout.toString().split('\n');
  // A clone of one branch would fetch another one, and give it no name.
  if (remote !== undefined && branch !== undefined && ['origin', ...remotes].includes(remote)) return `git fetch ${depth}${remote} ${branch}:refs/remotes/${ref}`;
  return /^[\da-f]{7,64}$/.test(ref) ? `git fetch ${depth}origin ${ref}` : `git fetch ${depth}origin ${ref} (it is then called FETCH_HEAD)`;
}

/** The folder of the repository. */
function rootOf(cwd: string): string {
  const { status, stdout, stderr, error } = run(cwd, ['rev-parse', '--show-toplevel']);
  if (error) throw notStarted(error);
  if (status === 0) return resolve(stdout.toString().replace(/\r?\n$/, ''));
  const cause = firstLine(stderr);
  throw new GitError(
    cause.includes('not a git repository')
      ? 'this is no git repository; leave "--staged" and "--since" out, or go where one is'
      : `git does not work here: ${cause.replace(/^fatal: /, '')}`,
  );
}

function notStarted(error: NodeJS.ErrnoException): GitError {
  return new GitError(error.code === 'ENOENT' ? 'git is not installed, or not in PATH; "--staged" and "--since" need it' : `git cannot be started: ${error.message}`);
}

function firstLine(output: Buffer): string {
  return output.toString().split('\n', 1)[0] ?? '';
}

function show(root: string, object: string): Buffer {
  return git(root, ['show', '--no-textconv', object]);
}

function git(cwd: string, argv: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = run(cwd, argv);
  if (error) throw notStarted(error);
  if (status !== 0) throw new GitError(`git ${argv[0] ?? ''} failed: ${firstLine(stderr)}`);
  return stdout;
}

function run(cwd: string, argv: readonly string[]): { status: number | null; stdout: Buffer; stderr: Buffer; error?: Error } {
  // No hook, pager or prompt may answer in place of git, and in no other language.
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  const { status, stdout, stderr, error } = spawnSync('git', [...argv], { cwd, env, maxBuffer: 1024 ** 3 });
  return { status, stdout, stderr, ...(error && { error }) };
}

function split(output: Buffer): string[] {
  return output.toString().split('\0').filter((name) => name !== '');
}
