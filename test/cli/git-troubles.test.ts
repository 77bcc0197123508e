// Repositories in which git has less to say than it is asked for.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findingsOf, KEY_ID, project, runIn } from './project.ts';
import { git, repository, write } from './repository.ts';

const CLEAN = 'export const key = process.env.KEY;\n';
const LEAK = `export const key = '${KEY_ID}';\n`;

/** What a scan that comes to nothing says. */
const refused = (line: string) => ({ code: 2, stdout: '', stderr: `aws-credentials-lint: ${line}\n` });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([['--staged'], ['--since', 'HEAD']])('%s', (...option) => {
  it('says so where there is no repository', async () => {
    const folder = project({ 'a.js': LEAK });
    expect(await runIn(folder, option)).toEqual(refused('this is no git repository; leave "--staged" and "--since" out, or go where one is'));
  });

  it('says so where git is not installed', async () => {
    const folder = repository({ 'a.js': LEAK });
    vi.stubEnv('PATH', folder);
    expect(await runIn(folder, option)).toEqual(refused('git is not installed, or not in PATH; "--staged" and "--since" need it'));
    // Files need no git.
    expect(await runIn(folder)).toMatchObject({ code: 1, stderr: '' });
  });

  it('says what git says of a repository without files', async () => {
    const folder = project({});
    git(folder, 'init', '--bare');
    expect(await runIn(folder, option)).toEqual(refused('git does not work here: this operation must be run in a work tree'));
  });

  it('says what git says of a repository that is broken', async () => {
    const folder = repository({ 'a.js': LEAK });
    writeFileSync(join(folder, '.git/config'), '[core\n');
    expect(await runIn(folder, option)).toEqual(refused('git does not work here: bad config line 1 in file .git/config'));
  });

  it('looks at no symbolic link, wherever it leads, and at what a link has become', async () => {
    const folder = repository({ 'a.js': CLEAN, 'b.js': CLEAN });
    symlinkSync('a.js', join(folder, 'c.js'));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-m', 'Link');
    rmSync(join(folder, 'b.js'));
    rmSync(join(folder, 'c.js'));
    symlinkSync('/nowhere/aws-sdk.js', join(folder, 'b.js'));
    write(folder, 'c.js', LEAK);
    symlinkSync('nowhere.js', join(folder, 'd.js'));
    mkdirSync(join(folder, 'e'));
    symlinkSync('..', join(folder, 'e/f.js'));
    if (option.includes('--staged')) git(folder, 'add', '-A');
    const { code, stdout, stderr } = await runIn(folder, option);
    expect(findingsOf(stdout)).toEqual(['c.js 1:20 leak no-hardcoded-credentials']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('looks at no repository within, whatever its name is', async () => {
    const folder = repository({ 'a.js': CLEAN });
    mkdirSync(join(folder, 'sub.js'));
    git(join(folder, 'sub.js'), 'init');
    git(join(folder, 'sub.js'), 'commit', '--allow-empty', '-m', 'Begin');
    write(folder, 'a.js', LEAK);
    git(folder, 'add', '-A');
    expect(await runIn(folder, option)).toMatchObject({ code: 1, stderr: '' });
  });

  it('works in a folder and for files of any name', async () => {
    const names = ['b c.js', `d'e"f.js`, 'g\nh.js', 'ü 🗝.js', '-i.js', ':j.js', 'k\\l.js'];
    const folder = repository({ 'a.js': CLEAN });
    for (const name of names) write(folder, name, LEAK);
    git(folder, 'add', '-A');
    const { code, stdout, stderr } = await runIn(folder, [...option, '--format=json']);
    const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
    expect(findings.map(({ file }) => file).sort()).toEqual([...names].sort());
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('--staged', () => {
  it('is content with a repository that has nothing in it', async () => {
    const folder = project({});
    git(folder, 'init');
    expect(await runIn(folder, ['--staged'])).toEqual({ code: 0, stdout: 'No files to look at found.\n', stderr: '' });
  });

  it('names a file whose staged content is gone, and looks at the others', async () => {
    const folder = repository({ 'a.js': CLEAN });
    write(folder, 'b.js', LEAK);
    write(folder, 'c.js', `${LEAK}// Another file.\n`);
    git(folder, 'add', '-A');
    const [id = ''] = git(folder, 'rev-parse', ':b.js').split('\n');
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const { code, stdout, stderr } = await runIn(folder, ['--staged']);
    expect(findingsOf(stdout)).toEqual(['c.js 1:20 leak no-hardcoded-credentials']);
    expect(stderr).toMatch(/^aws-credentials-lint: cannot read "b\.js": git show failed: .+\n$/);
    expect(code).toBe(2);
  });
});

describe('--since', () => {
  it('needs a commit', async () => {
    const folder = project({ 'a.js': LEAK });
    git(folder, 'init');
    expect(await runIn(folder, ['--since', 'HEAD'])).toEqual(refused('this branch has no commit yet; leave "--since" out'));
  });

  it('says what git says where the former content of a file is gone', async () => {
    const folder = repository({ 'a.js': LEAK });
    const [id = ''] = git(folder, 'rev-parse', ':a.js').split('\n');
    write(folder, 'a.js', `// A line.\n${LEAK}`);
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    expect(await runIn(folder, ['--since', 'HEAD'])).toEqual(refused(`git diff failed: fatal: unable to read ${id}`));
  });

  it('reports what is new in the middle of a merge', async () => {
    const folder = repository({ 'a.js': CLEAN, 'b.js': CLEAN });
    git(folder, 'checkout', '-b', 'topic');
    write(folder, 'a.js', '// Theirs.\n');
    git(folder, 'commit', '-am', 'Theirs');
    git(folder, 'checkout', 'main');
    write(folder, 'a.js', LEAK);
    git(folder, 'commit', '-am', 'Ours');
    expect(() => git(folder, 'merge', 'topic')).toThrow();
    const { stdout, stderr } = await runIn(folder, ['--since', 'HEAD~1']);
    expect(findingsOf(stdout)).toEqual(['a.js 2:21 leak no-hardcoded-credentials']);
    expect(stderr).toMatch(/^aws-credentials-lint: cannot parse "a\.js:1:1": Merge conflict marker encountered\. Its text was searched for keys\.\n$/);
  });
});

describe('a clone that lacks a commit', () => {
  /** A clone of the last commit of one branch, beside a branch `release` and a tag `v1`. */
  function shallowClone(): { readonly clone: string; readonly first: string } {
    const origin = repository({ 'a.js': CLEAN });
    const first = git(origin, 'rev-parse', 'HEAD').trim();
    git(origin, 'branch', 'release');
    git(origin, 'tag', 'v1');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    write(origin, 'b.js', CLEAN);
    git(origin, 'add', '-A');
    git(origin, 'commit', '-m', 'Go on');
    const folder = project({});
    git(folder, 'clone', '--depth=1', `file://${origin}`, 'clone');
    git(join(folder, 'clone'), 'checkout', '--detach');
    write(join(folder, 'clone'), 'c.js', LEAK);
    return { clone: join(folder, 'clone'), first };
  }

  it.each([
    ['a branch', 'origin/release', 'git fetch --depth=1 origin release:refs/remotes/origin/release', 'origin/release'],
    ['a commit before another', 'HEAD~1', 'git fetch --unshallow', 'HEAD~1'],
    ['a name', 'v1', 'git fetch --depth=1 origin v1 (it is then called FETCH_HEAD)', 'FETCH_HEAD'],
    ['a commit', undefined, 'git fetch --depth=1 origin COMMIT', undefined],
  ])('learns the line that fetches %s, and the line helps', async (_, ref, line, then) => {
    const { clone, first } = shallowClone();
    const { code, stdout, stderr } = await runIn(clone, ['--since', ref ?? first]);
    const expected = line.replace('COMMIT', first);
    expect({ code, stdout, stderr }).toEqual(refused(`"${ref ?? first}" is not in this clone; fetch it with: ${expected}`));
    execFileSync('sh', ['-c', expected.replace(/ \(.*/, '')], { cwd: clone, stdio: 'pipe' });
    const after = await runIn(clone, ['--since', then ?? first]);
    expect(findingsOf(after.stdout)).toEqual(['c.js 1:20 leak no-hardcoded-credentials']);
    expect(after.stderr).toBe('');
  });

  it('learns it where nothing is shallow, too', async () => {
    const folder = repository({ 'a.js': CLEAN });
    const lineFor = async (ref: string) => (await runIn(folder, ['--since', ref])).stderr.replace(/^.*fetch it with: /, '');
    expect(await lineFor('origin/release/2')).toBe('git fetch origin release/2:refs/remotes/origin/release/2\n');
    expect(await lineFor('release')).toBe('git fetch origin release (it is then called FETCH_HEAD)\n');
  });
});
