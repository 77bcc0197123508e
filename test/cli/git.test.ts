// What is staged, and what is new since a commit: with the real git.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project, runIn, SECRET } from './project.ts';
import { git, repository, write } from './repository.ts';

const OTHER_ID = `${KEY_ID.slice(0, -1)}C`;
const CLEAN = 'export const key = process.env.KEY;\n';
const leak = (id: string = KEY_ID): string => `export const key = '${id}';\n`;

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

  it('works where HEAD is detached', async () => {
    const folder = repository({ 'a.js': CLEAN });
    git(folder, 'checkout', '--detach');
    write(folder, 'a.js', leak());
    expect(await found(folder, '--since', 'HEAD')).toEqual(['a.js 1:20 leak no-hardcoded-credentials']);
  });
});
