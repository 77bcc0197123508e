// What is staged, and what is new since a commit: with the real git.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project, runIn, SECRET } from './project.ts';

const OTHER_ID = `${KEY_ID.slice(0, -1)}C`;
const CLEAN = 'export const key = process.env.KEY;\n';
const leak = (id: string = KEY_ID): string => `export const key = '${id}';\n`;

/** Runs git as a person who has set nothing up. */
function git(cwd: string, ...argv: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  git(folder, 'init');
  git(folder, 'add', '-A');
  git(folder, 'commit', '--allow-empty', '-m', 'Begin');
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const found = async (folder: string, ...argv: string[]): Promise<string[]> => findingsOf((await runIn(folder, argv)).stdout);

describe('--staged', () => {
  it('lints what is staged, and not what lies in the folder', async () => {
    const folder = repository({ 'a.js': CLEAN, 'old.js': leak() });
    write(folder, 'a.js', leak());
    git(folder, 'add', 'a.js');
    write(folder, 'a.js', CLEAN);
    write(folder, 'b.js', leak());
    expect(await found(folder, '--staged')).toEqual(['a.js 1:20 leak no-hardcoded-credentials']);
  });

  it('is silent on what is mended in the index only', async () => {
    const folder = repository({ 'a.js': leak() });
    write(folder, 'a.js', CLEAN);
    git(folder, 'add', 'a.js');
    write(folder, 'a.js', leak());
    expect(await runIn(folder, ['--staged'])).toEqual({ code: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
  });

  it('works before the first commit, below a folder, and for the paths that are named', async () => {
    const folder = project({ 'pkg/a b.js': leak(), 'pkg/node_modules/c.js': leak(), 'ä.js': leak(), 'd.csv': KEY_ID });
    git(folder, 'init');
    git(folder, 'add', '-A', '-f');
    expect(await found(folder, '--staged')).toEqual(['pkg/a b.js 1:20 leak no-hardcoded-credentials', 'ä.js 1:20 leak no-hardcoded-credentials']);
    expect(await found(folder, '--staged', 'pkg')).toEqual(['pkg/a b.js 1:20 leak no-hardcoded-credentials']);
    expect(await found(join(folder, 'pkg'), '--staged')).toEqual(['a b.js 1:20 leak no-hardcoded-credentials']);
  });

  it('leaves out what is deleted', async () => {
    const folder = repository({ 'a.js': leak() });
    git(folder, 'rm', 'a.js');
    expect((await runIn(folder, ['--staged'])).code).toBe(0);
  });

  it('says so where there is no repository', async () => {
    const { code, stdout, stderr } = await runIn(project({ 'a.js': leak() }), ['--staged']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: this is no git repository; leave "--staged" and "--since" out, or go where one is\n',
    });
  });
});

describe('--since', () => {
  it('reports what was not there before, wherever its lines have moved', async () => {
    const folder = repository({ 'a.js': leak(), 'b.js': CLEAN });
    write(folder, 'a.js', `// A line.\n${leak()}export const other = '${OTHER_ID}';\n`);
    write(folder, 'b.js', leak());
    write(folder, 'new.js', leak());
    expect(await found(folder, '--since', 'HEAD')).toEqual([
      'a.js 3:22 leak no-hardcoded-credentials',
      'b.js 1:20 leak no-hardcoded-credentials',
      'new.js 1:20 leak no-hardcoded-credentials',
    ]);
  });

  it('sees that a line at the top makes an old line wrong', async () => {
    const client = `const s3 = new S3Client({ credentials: { accessKeyId: process.env.ONE, secretAccessKey: process.env.TWO } });\n`;
    const folder = repository({ 'a.js': `import { S3Client } from './fake.js';\n${client}` });
    write(folder, 'a.js', `import { S3Client } from '@aws-sdk/client-s3';\n${client}`);
    expect(await found(folder, '--since', 'HEAD')).toEqual(['a.js 2:40 hygiene no-inline-credentials']);
  });

  it('takes another literal in the same place for a new finding, whatever its shape', async () => {
    const code = (secret: string): string =>
      `import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({ credentials: { accessKeyId: process.env.ID, secretAccessKey: '${secret}' } });\n`;
    const folder = repository({ 'a.js': code('hunter2x'), 'b.js': code(SECRET) });
    expect(await found(folder, '--since', 'HEAD')).toEqual([]);
    write(folder, 'a.js', code('letmein9'));
    expect(await found(folder, '--since', 'HEAD')).toEqual([expect.stringMatching(/^a\.js 2:\d+ leak no-hardcoded-credentials$/)]);
  });

  it('knows a file that was renamed', async () => {
    const folder = repository({ 'a.js': `${leak()}// ${'a long comment '.repeat(20)}\n` });
    mkdirSync(join(folder, 'src'));
    renameSync(join(folder, 'a.js'), join(folder, 'src/b.js'));
    git(folder, 'add', '-A');
    expect(await found(folder, '--since', 'HEAD')).toEqual([]);
  });

  it('compares with the commit that both have in common', async () => {
    const folder = repository({ 'a.js': CLEAN });
    git(folder, 'checkout', '-b', 'topic');
    write(folder, 'b.js', CLEAN);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-m', 'Go on');
    git(folder, 'checkout', 'main');
    write(folder, 'a.js', leak());
    git(folder, 'commit', '-am', 'Err');
    git(folder, 'checkout', 'topic');
    expect((await runIn(folder, ['--since', 'main'])).code).toBe(0);
  });

  it('leaves out what is deleted and what git ignores', async () => {
    const folder = repository({ 'a.js': leak(), '.gitignore': 'out.js\n' });
    rmSync(join(folder, 'a.js'));
    write(folder, 'out.js', leak());
    expect((await runIn(folder, ['--since', 'HEAD'])).code).toBe(0);
  });

  it('names the line that fetches a commit which the clone lacks', async () => {
    const origin = repository({ 'a.js': CLEAN });
    const { code, stdout, stderr } = await runIn(origin, ['--since', 'origin/release']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: "origin/release" is not in this clone; fetch it with: git fetch origin release\n',
    });
    write(origin, 'b.js', CLEAN);
    git(origin, 'add', '-A');
    git(origin, 'commit', '-m', 'Go on');
    const shallow = project({});
    git(shallow, 'clone', '--depth=1', `file://${origin}`, 'clone');
    expect((await runIn(join(shallow, 'clone'), ['--since', 'HEAD~1'])).stderr).toBe(
      'aws-credentials-lint: "HEAD~1" is not in this clone; fetch it with: git fetch --depth=1 origin HEAD~1\n',
    );
  });

  it('works where HEAD is detached', async () => {
    const folder = repository({ 'a.js': CLEAN });
    git(folder, 'checkout', '--detach');
    write(folder, 'a.js', leak());
    expect(await found(folder, '--since', 'HEAD')).toEqual(['a.js 1:20 leak no-hardcoded-credentials']);
  });
});
