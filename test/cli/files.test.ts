import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeOf, findFiles, readText, shownPath } from '../../cli/src/files.ts';
import { project } from './project.ts';

const nothing = () => ({ folders: 0, generated: 0, ignored: 0 });
const find = (cwd: string, paths: string[], ignore: string[] = [], skipped = nothing()) => [...findFiles({ paths, cwd, ignore }, skipped)];
const filesIn = (cwd: string, ...paths: string[]) =>
  find(cwd, paths.length > 0 ? paths : ['.']).map((found) => ('kind' in found ? found : relative(cwd, found.path)));

describe('findFiles', () => {
  it('finds code, components and data, in a fixed order', () => {
    const names = ['a.js', 'b.jsx', 'c.mjs', 'd.cjs', 'e.ts', 'f.tsx', 'g.mts', 'h.cts', '.eslintrc.js', 'I.JS', 'i.vue', 'j.svelte', 'k.astro', 'l.json', 'src/deep/[id].ts'];
    const others = ['package-lock.json', 'c.md', 'js', 'ts.txt', 'd.mjsx'];
    const folder = project(Object.fromEntries([...names, ...others].map((name) => [name, ''])));
    expect(filesIn(folder)).toEqual([
      '.eslintrc.js',
      'I.JS',
      'a.js',
      'b.jsx',
      'c.mjs',
      'd.cjs',
      'e.ts',
      'f.tsx',
      'g.mts',
      'h.cts',
      'i.vue',
      'j.svelte',
      'k.astro',
      'l.json',
      'src/deep/[id].ts',
    ]);
  });

  it('skips what others wrote and what a build made', () => {
    const folder = project({
      'node_modules/a/index.js': '',
      'packages/a/node_modules/b/index.js': '',
      '.git/hooks/a.js': '',
      'dist/a.js': '',
      'build/a.js': '',
      'out/a.js': '',
      'coverage/a.js': '',
      '.next/a.js': '',
      '.nuxt/a.js': '',
      'vendor/a.js': '',
      'cdk.out/asset/a.js': '',
      'jquery.min.js': '',
      'abc-min.js': '',
      'types.d.ts': '',
      'types.d.mts': '',
      'distance/a.js': '',
      'min.js': '',
      'd.ts': '',
    });
    expect(filesIn(folder)).toEqual(['d.ts', 'distance/a.js', 'min.js']);
    const skipped = nothing();
    find(folder, ['.'], [], skipped);
    expect(skipped).toEqual({ folders: 11, generated: 4, ignored: 0 });
  });

  it('leaves out what .gitignore names, at every depth, and what the user names', () => {
    const folder = project({
      '.git/HEAD': '',
      '.gitignore': '*.log.js\n/tmp/\nkept/*\n!kept/me.js\n',
      'a.js': '',
      'a.log.js': '',
      'tmp/b.js': '',
      'src/tmp/c.js': '',
      'kept/me.js': '',
      'kept/you.js': '',
      'src/.gitignore': 'd.js\n!e.log.js\n',
      'src/d.js': '',
      'src/e.log.js': '',
      'src/f.js': '',
    });
    const skipped = nothing();
    const found = (paths: string[], ignore: string[] = []) => find(folder, paths, ignore, skipped).map((file) => ('path' in file ? relative(folder, file.path) : file));
    expect(found(['.'])).toEqual(['a.js', 'kept/me.js', 'src/e.log.js', 'src/f.js', 'src/tmp/c.js']);
    expect(skipped).toEqual({ folders: 1, generated: 0, ignored: 4 });
    expect(found(['src'], ['src/f.js'])).toEqual(['src/e.log.js', 'src/tmp/c.js']);
    expect(found(['src/d.js'])).toEqual(['src/d.js']);
  });

  it('looks at whatever the user names', () => {
    const folder = project({ 'dist/a.js': '', 'jquery.min.js': '', 'node_modules/a/b.js': '', 'node_modules/a/node_modules/c.js': '' });
    expect(filesIn(folder, 'dist', 'jquery.min.js', 'node_modules/a')).toEqual(['dist/a.js', 'jquery.min.js', 'node_modules/a/b.js']);
  });

  it('gives each file once', () => {
    const folder = project({ 'src/a.ts': '', 'src/b.ts': '' });
    expect(filesIn(folder, 'src/b.ts', 'src', './src/../src', join(folder, 'src/a.ts'))).toEqual(['src/b.ts', 'src/a.ts']);
  });

  it('follows no symbolic link inside of a folder, so that a loop ends', () => {
    const folder = project({ 'src/a.ts': '' });
    symlinkSync('..', join(folder, 'src/up'));
    symlinkSync('.', join(folder, 'src/self'));
    symlinkSync('a.ts', join(folder, 'src/b.ts'));
    symlinkSync('nowhere', join(folder, 'src/c.ts'));
    expect(filesIn(folder)).toEqual(['src/a.ts']);
  });

  it('follows a symbolic link that the user names', () => {
    const folder = project({ 'src/a.ts': '' });
    symlinkSync('src', join(folder, 'link'));
    expect(filesIn(folder, 'link')).toEqual(['link/a.ts']);
  });

  it('says what it cannot read, and goes on', () => {
    const folder = project({ 'src/a.ts': '', 'README.md': '' });
    symlinkSync('loop', join(folder, 'loop'));
    expect(filesIn(folder, 'nope', 'src/a.ts/b', '', 'loop', 'README.md', 'src')).toEqual([
      { kind: 'unreadable', path: join(folder, 'nope'), cause: 'no such file or directory' },
      { kind: 'unreadable', path: join(folder, 'src/a.ts/b'), cause: 'not a directory' },
      { kind: 'unreadable', path: '', cause: 'no such file or directory' },
      { kind: 'unreadable', path: join(folder, 'loop'), cause: 'too many symbolic links encountered' },
      { kind: 'unsupported', path: join(folder, 'README.md') },
      'src/a.ts',
    ]);
  });

  it('roots a folder in itself, and a file where the user stands or else beside it', () => {
    const folder = project({ 'here/src/a.ts': '', 'there/b.ts': '' });
    const roots = find(join(folder, 'here'), ['src/a.ts', '../there/b.ts', '..']).map((found) => 'root' in found && found.root);
    expect(roots).toEqual([join(folder, 'here'), join(folder, 'there')]);
    expect(find(join(folder, 'here'), ['src'])).toEqual([
      { path: join(folder, 'here/src/a.ts'), root: join(folder, 'here/src') },
    ]);
  });
});

describe('readText', () => {
  it.each([
    ['UTF-8', Buffer.from('ä = 1;\r\n'), 'ä = 1;\r\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa = 1;'), 'a = 1;'],
    ['broken UTF-8', Buffer.from([0x61, 0xff, 0xc3, 0x28, 0x62]), 'a\ufffd\ufffd(b'],
    ['UTF-16, little end first', Buffer.from([0xff, 0xfe, 0x61, 0, 0xe4, 0]), 'aä'],
    ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x61, 0, 0xe4]), 'aä'],
    ['nothing', Buffer.from([]), ''],
  ])('%s', (_, bytes, expected) => {
    const folder = project({ 'a.ts': bytes });
    expect(readText(join(folder, 'a.ts'))).toBe(expected);
  });

  it('throws for a file that has vanished', () => {
    expect(() => readText(join(project({}), 'a.ts'))).toThrow('ENOENT');
  });
});

describe('causeOf', () => {
  it.each([
    [new Error("ENOENT: no such file or directory, stat '/a, b'"), 'no such file or directory'],
    [new Error("EACCES: permission denied, scandir '/a'"), 'permission denied'],
    [new Error('EISDIR: illegal operation on a directory, read'), 'illegal operation on a directory'],
    [new Error('File size (3 GiB) is greater than 2 GiB'), 'File size (3 GiB) is greater than 2 GiB'],
    ['text', 'text'],
  ])('%s', (error, expected) => {
    expect(causeOf(error)).toBe(expected);
  });
});

describe('shownPath', () => {
  it.each([
    ['/a/b/c.ts', '/a/b', 'c.ts'],
    ['/a/b', '/a/b', '.'],
    ['/a/bc/d.ts', '/a/b', '/a/bc/d.ts'],
    ['/a/c.ts', '/a/b', '/a/c.ts'],
    ['/a/b/..c.ts', '/a/b', '..c.ts'],
  ])('%s from %s', (path, cwd, expected) => {
    expect(shownPath(path, cwd)).toBe(expected);
  });
});
