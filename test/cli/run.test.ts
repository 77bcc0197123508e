import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from 'eslint-plugin-aws-credentials';
import { findingsOf, KEY_ID, project, runIn, SECRET } from './project.ts';

const LITERAL = `import { S3Client } from '@aws-sdk/client-s3';
new S3Client({ credentials: { accessKeyId: '${KEY_ID}', secretAccessKey: '${SECRET}' } });
`;
const INLINE = `import { S3Client } from '@aws-sdk/client-s3';
new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY },
});
`;
const CLEAN = `import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1' });
`;

describe('a scan', () => {
  it('shows what it found, and exits with 1', async () => {
    const folder = project({ 'src/a.ts': LITERAL, 'src/b.js': CLEAN, 'README.md': KEY_ID });
    const { code, stdout, stderr } = await runIn(folder, ['src']);
    expect(findingsOf(stdout)).toEqual([expect.stringMatching(/^src\/a\.ts 2:\d+ leak no-hardcoded-credentials$/)]);
    expect(stdout).toContain('✖ 1 problem in 1 file: 1 leak\n');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('exits with 0 when nothing is wrong', async () => {
    const folder = project({ 'a.ts': CLEAN, 'b.js': 'console.log(1);' });
    expect(await runIn(folder)).toEqual({ code: 0, stdout: 'No problems in 2 files.\n', stderr: '' });
  });

  it('has nothing to say of an empty folder', async () => {
    expect(await runIn(project({}))).toEqual({ code: 0, stdout: 'No files to look at found.\n', stderr: '' });
  });

  it('shows no secret', async () => {
    const folder = project({ 'a.ts': LITERAL, 'b.js': `<<< ${LITERAL}` });
    const { stdout, stderr } = await runIn(folder);
    expect(stdout).toContain('AKIA…W5RB');
    for (const secret of [KEY_ID, SECRET, SECRET.slice(0, 8), SECRET.slice(-8)]) expect(stdout + stderr).not.toContain(secret);
  });

  it('never executes the configuration of the project', async () => {
    const throws = `throw new Error('executed');`;
    const folder = project({ 'eslint.config.js': throws, '.eslintrc.cjs': throws, 'src/eslint.config.mjs': throws, 'src/a.ts': CLEAN });
    expect(await runIn(folder)).toEqual({ code: 0, stdout: 'No problems in 4 files.\n', stderr: '' });
  });

  it.each(['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.JS', '.TSX'])('reads %s', async (extension) => {
    const { stdout } = await runIn(project({ [`a${extension}`]: `export const key = '${KEY_ID}';` }));
    expect(findingsOf(stdout)).toEqual([`a${extension} 1:20 leak no-hardcoded-credentials`]);
  });

  it.each([
    ['TypeScript', 'a.ts', `const key = <string>'${KEY_ID}' satisfies string;`],
    ['JSX', 'a.js', `const a = <p title="x">{'${KEY_ID}'}</p>;`],
    ['types in JavaScript', 'a.js', `const key: string = '${KEY_ID}';`],
    ['a hash-bang', 'a.js', `#!/usr/bin/env node\n'${KEY_ID}';`],
    ['top-level return', 'a.cjs', `'${KEY_ID}'; return;`],
    ['a script with old octal numbers', 'a.js', `chmod(f, 0755); var key = '${KEY_ID}'; return;`],
    ['a script with an old comment', 'a.js', `<!-- hide\nvar key = '${KEY_ID}'`],
    ['decorators', 'a.ts', `class A { @key('${KEY_ID}') b; }`],
  ])('understands %s', async (_, name, code) => {
    const { stdout, stderr } = await runIn(project({ [name]: code }));
    expect(findingsOf(stdout)).toEqual([expect.stringMatching(/ leak no-hardcoded-credentials$/)]);
    expect(stderr).toBe('');
  });

  it.each([
    ['a byte order mark', Buffer.from(`\ufeff'${KEY_ID}'`)],
    ['broken UTF-8', Buffer.concat([Buffer.from(`'${KEY_ID}'; // `), Buffer.from([0xff, 0xc3, 0x28])])],
    ['CRLF', Buffer.from(`'${KEY_ID}';\r\n\r\n`)],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`'${KEY_ID}'`, 'utf16le')])],
  ])('survives %s', async (_, bytes) => {
    const { stdout, stderr } = await runIn(project({ 'a.js': bytes }));
    expect(findingsOf(stdout)).toEqual(['a.js 1:1 leak no-hardcoded-credentials']);
    expect(stderr).toBe('');
  });
});

describe('paths', () => {
  it('are several, inside and outside of where the user stands', async () => {
    const folder = project({ 'here/src/a.ts': LITERAL, 'here/b.ts': LITERAL, 'there/c.ts': LITERAL });
    const { stdout } = await runIn(join(folder, 'here'), ['src', 'b.ts', '../there']);
    expect(findingsOf(stdout).map((line) => line.split(' ')[0])).toEqual(['src/a.ts', 'b.ts', join(folder, 'there/c.ts')]);
  });

  it('may lie in node_modules, and have any name', async () => {
    const folder = project({ 'node_modules/a/[id].ts': LITERAL, 'b c.ts': LITERAL, '.git/d.js': LITERAL });
    const { stdout } = await runIn(folder, ['node_modules/a', 'b c.ts', '.git/d.js', 'node_modules/a/[id].ts']);
    expect(findingsOf(stdout).map((line) => line.split(/ (?=\d)/)[0])).toEqual(['node_modules/a/[id].ts', 'b c.ts', '.git/d.js']);
  });

  it('that cannot be read are named, and the others are scanned', async () => {
    const folder = project({ 'src/a.ts': LITERAL, 'data.csv': '{}' });
    const { code, stdout, stderr } = await runIn(folder, ['x', 'data.csv', 'src']);
    expect(findingsOf(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      'aws-credentials-lint: cannot read "x": no such file or directory\n' +
        'aws-credentials-lint: cannot lint "data.csv": no JavaScript, TypeScript, Vue, Svelte, Astro or JSON file\n',
    );
    expect(code).toBe(2);
  });

  it('with loops come to an end', async () => {
    const folder = project({ 'src/a.ts': LITERAL });
    symlinkSync('..', join(folder, 'src/loop'));
    expect(findingsOf((await runIn(folder)).stdout)).toHaveLength(1);
  });
});

describe('comments for ESLint', () => {
  it.each([
    ['a rule of another plugin', '/* eslint foo/bar: 2, no-console: "error", no-undef: 2 */'],
    ['a rule of ours, with options that there are not', '/* eslint aws-credentials/no-inline-credentials: [2, { x: 1 }] */'],
    ['no JSON', '/* eslint { foo */'],
    ['globals', '/* global AWS, process:writable, foo: 3 */\n/* globals bar */'],
    ['an environment', '/* eslint-env node, mocha */'],
    ['exported names', '/* exported a, b */'],
    ['disabled lines of other plugins', '// eslint-disable-next-line react/x, @foo/bar/baz -- because\nf(); // eslint-disable-line react/x'],
    ['a disabled file of other plugins', '/* eslint-disable react/x, no-console */'],
    ['an enabled rule of another plugin', '/* eslint-enable foo/bar */'],
    ['a rule of ours that there is not', '/* eslint-disable aws-credentials/no-such-rule */'],
    ['a line comment over two lines', '/* eslint-disable-line\n react/x */'],
    ['a directive of another namespace', '/* eslint-plugin-foo: x */ /* eslintrc */ /* eslint */'],
  ])('%s: no word of it', async (_, comment) => {
    const lines = comment.split('\n').length;
    const { code, stdout, stderr } = await runIn(project({ 'a.ts': `${comment}\nconsole.log('${KEY_ID}');` }));
    expect(findingsOf(stdout)).toEqual([`a.ts ${lines + 1}:13 leak no-hardcoded-credentials`]);
    expect(stdout).not.toContain('hidden');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('that switch a rule off have no power; only eslint-disable has', async () => {
    const off = '/* eslint aws-credentials/no-hardcoded-credentials: off */';
    const { stdout } = await runIn(project({ 'a.ts': `${off}\nconsole.log('${KEY_ID}');` }));
    expect(findingsOf(stdout)).toEqual(['a.ts 2:13 leak no-hardcoded-credentials']);
  });

  it('that disable our rules are obeyed', async () => {
    const rule = 'aws-credentials/no-hardcoded-credentials';
    const folder = project({
      'a.ts': `// eslint-disable-next-line ${rule}, react/x -- revoked\nconsole.log('${KEY_ID}');`,
      'b.ts': `console.log('${KEY_ID}'); // eslint-disable-line ${rule}`,
      'c.ts': `/* eslint-disable ${rule} */\nconsole.log('${KEY_ID}');\n/* eslint-enable */\nconsole.log('${KEY_ID}');`,
      'd.ts': `// eslint-disable-next-line aws-credentials/no-inline-credentials\nconsole.log('${KEY_ID}');`,
    });
    const { stdout } = await runIn(folder);
    expect(findingsOf(stdout)).toEqual(['c.ts 4:13 leak no-hardcoded-credentials', 'd.ts 2:13 leak no-hardcoded-credentials']);
    expect(stdout).toContain('✖ 2 problems in 2 files: 2 leak\n3 findings hidden by eslint-disable in 3 files\n');
  });

  it('that disable everything are obeyed, and what they hide is counted', async () => {
    const folder = project({
      'a.ts': `/* eslint-disable */\nf('${KEY_ID}');\ng('${KEY_ID}');`,
      'b.ts': `f('${KEY_ID}'); // eslint-disable-line`,
      'c.ts': '/* eslint-disable */',
    });
    expect(await runIn(folder)).toEqual({
      code: 0,
      stdout: 'No problems in 3 files.\n3 findings hidden by eslint-disable in 2 files\n',
      stderr: '',
    });
  });
});

describe('a file that cannot be parsed', () => {
  const flow = `// @flow\ntype T = {| a: ?string |};\nconst key = '${KEY_ID}';\n`;
  const trouble = `aws-credentials-lint: cannot parse "a.js:2:11": Property or signature expected. Its text was searched for keys.\n`;

  it('is listed, and searched as a text', async () => {
    const { code, stdout, stderr } = await runIn(project({ 'a.js': flow }));
    expect(findingsOf(stdout)).toEqual(['a.js 3:14 leak no-hardcoded-credentials']);
    expect(stdout).toContain('AKIA…W5RB');
    expect(stderr).toBe(trouble);
    expect(code).toBe(1);
  });

  it('is named with a column that begins with 1, as in an editor', async () => {
    const folder = project({ 'a.ts': `<<< '${KEY_ID}'`, 'b.ts': `const key = '${KEY_ID}' <<<;` });
    expect((await runIn(folder)).stderr.match(/"[^"]+"/g)).toEqual(['"a.ts:1:1"', '"b.ts:1:39"']);
  });

  it('is no failure by itself', async () => {
    const { code, stderr } = await runIn(project({ 'a.js': `import '@aws-sdk/client-s3'; AWS_ACCESS_KEY_ID accessKeyId <<<` }));
    expect(stderr).toMatch(/^aws-credentials-lint: cannot parse "a\.js:1:\d+": .+ Its text was searched for keys\.\n$/);
    expect(code).toBe(0);
  });

  it('is one with --strict-parse', async () => {
    const { code, stdout } = await runIn(project({ 'a.js': flow }), ['--strict-parse']);
    expect(findingsOf(stdout)).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('is not searched for what was not asked for', async () => {
    const { code, stdout, stderr } = await runIn(project({ 'a.js': `${flow}\n${INLINE}` }), ['--rule', 'no-inline-credentials']);
    expect(findingsOf(stdout)).toEqual([]);
    expect(stderr).toBe('aws-credentials-lint: cannot parse "a.js:2:11": Property or signature expected.\n');
    expect(code).toBe(0);
  });
});

describe('options', () => {
  it('--rule runs this rule only', async () => {
    const folder = project({ 'a.ts': LITERAL, 'b.ts': INLINE });
    const filesWith = async (...argv: string[]) => findingsOf((await runIn(folder, argv)).stdout).map((line) => line.replace(/ \d+:\d+ \w+/, ''));
    expect(await filesWith()).toEqual(['a.ts no-hardcoded-credentials', 'b.ts no-inline-credentials']);
    expect(await filesWith('--rule', 'no-inline-credentials')).toEqual(['b.ts no-inline-credentials']);
  });

  it('--preset runs the rules of the preset only', async () => {
    const { stdout } = await runIn(project({ 'a.ts': LITERAL, 'b.ts': INLINE }), ['--preset', 'leaks']);
    expect(findingsOf(stdout).map((line) => line.split(' ')[0])).toEqual(['a.ts']);
  });

  it('--preset brings the options of its rules, with --rule too', async () => {
    const folder = project({ 'a.ts': `// ${KEY_ID}\nimport 'aws-sdk';` });
    const codes = [[], ['--preset', 'strict'], ['--preset', 'strict', '--rule', 'no-hardcoded-credentials']].map(async (argv) => (await runIn(folder, argv)).code);
    expect(await Promise.all(codes)).toEqual([0, 1, 1]);
  });

  it('--host decides what is the first way out', async () => {
    const folder = project({ 'a.ts': INLINE });
    const outputs = await Promise.all(['aws-lambda', 'vercel'].map((host) => runIn(folder, ['--host', host])));
    expect(outputs.map(({ code }) => code)).toEqual([0, 0]);
    expect(outputs[0]?.stdout).not.toBe(outputs[1]?.stdout);
  });

  it.each(['current', 'guide-2023'])('--order %s is known to the plugin', async (order) => {
    const { code, stderr } = await runIn(project({ 'a.ts': INLINE }), ['--order', order]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('that are wrong are explained in a line', async () => {
    expect(await runIn(project({ 'a.ts': LITERAL }), ['--order', 'x\ny'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: unknown order "x y"; use current or guide-2023\n',
    });
  });

  it('--help fits in a screen', async () => {
    const { code, stdout, stderr } = await runIn('/', ['--help']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const option of ['preset', 'rule', 'host', 'order', 'strict-parse', 'config', 'concurrency', 'help', 'version']) expect(stdout).toContain(`--${option}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('--version', async () => {
    expect(await runIn('/', ['--version'])).toEqual({ code: 0, stdout: `${plugin.meta.version}\n`, stderr: '' });
  });
});

describe('colours', () => {
  it.each([
    ['on a terminal', true, {}, true],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['on a dumb terminal', true, { TERM: 'dumb' }, false],
    ['in a pipe', false, {}, false],
  ])('%s: %s', async (_, isTTY, env, expected) => {
    const { stdout } = await runIn(project({ 'a.ts': LITERAL }), [], { isTTY, env });
    expect(stdout.includes('\u001b')).toBe(expected);
  });
});
