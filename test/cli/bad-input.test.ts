// Files and folders that are not as they should be: what is wrong is said in a line, and nothing of the others is lost.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, KEY_ID, project, runIn } from './project.ts';

const LEAK = `'${KEY_ID}';`;
const FOUND = 'leak no-hardcoded-credentials';
/** Neither Windows nor root has files that nobody may read. */
const mayForbid = process.platform !== 'win32' && process.getuid?.() !== 0;
const isLinux = process.platform === 'linux';

interface Row {
  /** Makes what is bad, beside two files with a finding each. */
  readonly make: (folder: string) => void;
  /** What is found in it. */
  readonly found?: readonly string[];
  /** The lines about it. */
  readonly said?: readonly string[];
  readonly paths?: readonly string[];
  /** Whether this machine can have such a thing. */
  readonly isPossible?: boolean;
}

const containing = (...parts: (number[] | string)[]) => (folder: string) => {
  writeFileSync(join(folder, 'm.js'), Buffer.concat(parts.map((part) => Buffer.from(part as string))));
};
const searched = (name: string, cause: string) => `cannot parse "${name}": ${cause} Its text was searched for keys.`;
const utf16 = (text: string) => [...Buffer.from(`\ufeff${text}`, 'utf16le')];

const ROWS: Readonly<Record<string, Row>> = {
  'an empty file': { make: containing('') },
  'an empty file of data': { make: (folder) => { writeFileSync(join(folder, 'm.json'), ''); } },
  'a byte order mark': { make: containing(`\ufeff${LEAK}`), found: [`m.js 1:1 ${FOUND}`] },
  'a byte order mark alone': { make: containing('\ufeff') },
  'UTF-16, little end first': { make: containing(utf16(LEAK)), found: [`m.js 1:1 ${FOUND}`] },
  'UTF-16, big end first': { make: containing([...Buffer.from(utf16(LEAK)).swap16()]), found: [`m.js 1:1 ${FOUND}`] },
  'UTF-16 that ends in the middle of a character': {
    make: containing(utf16(LEAK), [0]),
    found: [`m.js 1:2 ${FOUND}`],
    said: [searched('m.js:1:1', 'File appears to be binary.')],
  },
  'broken UTF-8 in a comment': { make: containing('// ', [0xff, 0xc3, 0x28], `\n${LEAK}`), found: [`m.js 2:1 ${FOUND}`] },
  'broken UTF-8 in a string': { make: containing(`'`, [0xc3], `'; ${LEAK}`), found: [`m.js 1:6 ${FOUND}`] },
  'the beginning of a character at the end': { make: containing(`${LEAK} // `, [0xf0, 0x9f]), found: [`m.js 1:1 ${FOUND}`] },
  'lines that end with CR and LF': { make: containing(`f();\r\n${LEAK}\r\n`), found: [`m.js 2:1 ${FOUND}`] },
  'lines that end with CR': { make: containing(`f();\r${LEAK}\r`), found: [`m.js 2:1 ${FOUND}`] },
  'lines that end with CR, and do not parse': {
    make: containing(`<<<\r${LEAK}\r`),
    found: [`m.js 2:2 ${FOUND}`],
    said: [searched('m.js:1:1', 'Expression expected.')],
  },
  'lines that end with a separator of Unicode': { make: containing(`f();\u2028${LEAK}`), found: [`m.js 2:1 ${FOUND}`] },
  'bytes of nothing': { make: containing(Array.from({ length: 5000 }, () => 0)) },
  'bytes of nothing around a key': {
    make: containing([0, 0, 0, 0], KEY_ID, [0, 0, 0, 0]),
    found: [`m.js 1:5 ${FOUND}`],
    said: [searched('m.js:1:1', 'Invalid character.')],
  },
  'a line of a million characters': { make: containing(`f('${' '.repeat(1_000_000)}', ${LEAK.slice(0, -1)})`), found: [`m.js 1:1000007 ${FOUND}`] },
  'brackets deeper than any parser goes': {
    make: containing(`${'['.repeat(50_000)}${LEAK.slice(0, -1)}${']'.repeat(50_000)}`),
    found: [`m.js 1:50002 ${FOUND}`],
    said: [searched('m.js', 'Maximum call stack size exceeded.')],
  },
  'a file that is larger than any that can be read': {
    make: (folder) => {
      containing('')(folder);
      truncateSync(join(folder, 'm.js'), 3 * 1024 ** 3);
    },
    said: ['cannot read "m.js": File size (3221225472) is greater than 2 GiB'],
    // Elsewhere, the hole in the file would be filled.
    isPossible: isLinux,
  },
  'a file that fails when it is read': {
    make: (folder) => { symlinkSync('/proc/self/mem', join(folder, 'm.js')); },
    paths: ['.', 'm.js'],
    said: ['cannot read "m.js": i/o error'],
    isPossible: isLinux,
  },
  'a file that nobody may read': {
    make: (folder) => {
      containing(LEAK)(folder);
      chmodSync(join(folder, 'm.js'), 0);
    },
    said: ['cannot read "m.js": permission denied'],
    isPossible: mayForbid,
  },
  'a folder that nobody may read': {
    make: (folder) => { mkdirSync(join(folder, 'm'), { mode: 0 }); },
    said: ['cannot read "m": permission denied'],
    isPossible: mayForbid,
  },
  'a folder with the name of a file': {
    make: (folder) => {
      mkdirSync(join(folder, 'm.js'));
      writeFileSync(join(folder, 'm.js/n.js'), LEAK);
    },
    found: [`m.js/n.js 1:1 ${FOUND}`],
  },
  'a folder where .gitignore should be': { make: (folder) => { mkdirSync(join(folder, '.gitignore')); } },
  'a .gitignore of any bytes': { make: (folder) => { writeFileSync(join(folder, '.gitignore'), Buffer.from([0xff, 0xfe, 0, 0x0a, 0x5b, 0x0a])); } },
  'a pipe': { make: (folder) => { execFileSync('mkfifo', [join(folder, 'm.js')]); }, isPossible: process.platform !== 'win32' },
  'a pipe that is named': {
    make: (folder) => { execFileSync('mkfifo', [join(folder, 'm.js')]); },
    paths: ['m.js', '.'],
    said: ['cannot read "m.js": neither a file nor a folder'],
    isPossible: process.platform !== 'win32',
  },
  'a symbolic link to itself': {
    make: (folder) => { symlinkSync('m.js', join(folder, 'm.js')); },
    paths: ['m.js', '.'],
    said: ['cannot read "m.js": too many symbolic links encountered'],
  },
  'folders that are in one another': {
    make: (folder) => {
      mkdirSync(join(folder, 'm'));
      symlinkSync('..', join(folder, 'm/up'));
      symlinkSync('.', join(folder, 'm/same'));
    },
  },
  'a symbolic link to nothing': {
    make: (folder) => { symlinkSync('nowhere.js', join(folder, 'm.js')); },
    paths: ['m.js', '.'],
    said: ['cannot read "m.js": no such file or directory'],
  },
  'a path that is not there': { make: () => undefined, paths: ['m', '.'], said: ['cannot read "m": no such file or directory'] },
  'a path through a file': { make: () => undefined, paths: ['a.js/m.js', '.'], said: ['cannot read "a.js/m.js": not a directory'] },
  'a path longer than any': {
    make: () => undefined,
    paths: [`${'m'.repeat(5000)}.js`, '.'],
    said: [`cannot read "${'m'.repeat(5000)}.js": name too long`],
    isPossible: process.platform !== 'win32',
  },
  'a name with spaces, quotes and signs of every kind': {
    make: (folder) => { writeFileSync(join(folder, `m 'n' "o" \\ $(p) ü 🗝.js`), LEAK); },
    found: [`m 'n' "o" \\ $(p) ü 🗝.js 1:1 ${FOUND}`],
    isPossible: process.platform !== 'win32',
  },
  'a name with lines and with signs that steer a terminal': {
    make: (folder) => { writeFileSync(join(folder, 'm\n\u001b[2Jn.js'), `<<< ${LEAK}`); },
    found: [`m [2Jn.js 1:6 ${FOUND}`],
    said: [searched('m [2Jn.js:1:1', 'Expression expected.')],
    isPossible: process.platform !== 'win32',
  },
  'a name that is no text': {
    make: (folder) => { writeFileSync(Buffer.concat([Buffer.from(join(folder, 'm')), Buffer.from([0xff]), Buffer.from('.js')]), LEAK); },
    said: ['cannot read "m\ufffd.js": no such file or directory'],
    isPossible: isLinux,
  },
};

describe('a scan survives', () => {
  describe.each(Object.entries(ROWS))('%s', (_, { make, found = [], said = [], paths = ['.'], isPossible = true }) => {
    const isUndone = said.some((line) => line.startsWith('cannot read'));

    it.runIf(isPossible)('and loses nothing of the others', async () => {
      const folder = project({ 'a.js': LEAK, 'z.js': LEAK });
      make(folder);
      const { code, stdout, stderr } = await runIn(folder, paths);
      expect(findingsOf(stdout)).toEqual([`a.js 1:1 ${FOUND}`, ...found, `z.js 1:1 ${FOUND}`]);
      expect(stderr).toBe(said.map((line) => `aws-credentials-lint: ${line}\n`).join(''));
      expect(code).toBe(isUndone ? 2 : 1);
    });

    it.runIf(isPossible)('and says so where there is nothing else', async () => {
      const folder = project({ 'a.js': '' });
      make(folder);
      expect((await runIn(folder, paths)).code).toBe(isUndone ? 2 : found.length > 0 ? 1 : 0);
    });
  });

  it('a folder without anything', async () => {
    expect(await runIn(project({}))).toEqual({ code: 0, stdout: 'No files to look at found.\n', stderr: '' });
  });

  it('files and folders that vanish in the meantime', async () => {
    const folder = project({ 'a.js': LEAK, 'm.js': LEAK, 'n/o.js': LEAK, 'z.js': LEAK });
    let stepsLeft = 1;
    // A terminal is told of each file that was read; the first is a.js, and the folder has been listed by then.
    const { code, stdout, stderr } = await runIn(folder, [], {
      isTTY: true,
      env: { NO_COLOR: '1' },
      now: () => {
        if (stepsLeft-- === 0) for (const name of ['m.js', 'n']) rmSync(join(folder, name), { recursive: true });
        return 0;
      },
    });
    expect(findingsOf(stdout)).toEqual([`a.js 1:1 ${FOUND}`, `z.js 1:1 ${FOUND}`]);
    expect(stderr).toBe(
      'aws-credentials-lint: cannot read "m.js": no such file or directory\naws-credentials-lint: cannot read "n": no such file or directory\n',
    );
    expect(code).toBe(2);
  });
});

describe('a report that cannot be written', () => {
  it.each([
    ['in a folder that is not there', 'nope/report.json', 'no such file or directory'],
    ['in a file', 'a.js/report.json', 'not a directory'],
    ['over a folder', 'reports', 'illegal operation on a directory'],
  ])('%s', async (_, name, cause) => {
    const folder = project({ 'a.js': LEAK, 'reports/b.js': '' });
    const line = `aws-credentials-lint: cannot write "${name}": ${cause}\n`;
    expect(await runIn(folder, ['--format=json', '--output-file', name])).toEqual({ code: 2, stdout: '', stderr: line });
    // What is shown is not lost with a copy of it.
    const shown = await runIn(folder, [`--format=json=${name}`]);
    expect(findingsOf(shown.stdout)).toEqual([`a.js 1:1 ${FOUND}`]);
    expect(shown).toMatchObject({ code: 2, stderr: line });
  });

  it.runIf(mayForbid)('where nobody may write', async () => {
    const folder = project({ 'a.js': LEAK, 'report.json': '' });
    chmodSync(join(folder, 'report.json'), 0o400);
    expect(await runIn(folder, ['--output-file=report.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'aws-credentials-lint: cannot write "report.json": permission denied\n',
    });
  });
});

describe('--fix', () => {
  const client = (option: string) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nexport const s3 = new S3Client({ region: 'eu-central-1'${option} }); // ä 🗝\n`;
  const BAD = client(', secretAccessKey: process.env.SECRET, accessKeyId: process.env.KEY');
  const FIX = ['--fix', '--rule=no-ignored-credentials'];

  it.each([
    ['without a byte order mark', (text: string) => Buffer.from(text)],
    ['with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['in UTF-16, little end first', (text: string) => Buffer.from(utf16(text))],
    ['in UTF-16, big end first', (text: string) => Buffer.from(utf16(text)).swap16()],
    ['with CR and LF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('leaves the rest of a file as it is, %s', async (_, bytesOf) => {
    const folder = project({ 'a.js': BAD, 'b.js': bytesOf(BAD) });
    expect(await runIn(folder, FIX)).toMatchObject({ code: 0, stderr: '' });
    const plain = readFileSync(join(folder, 'a.js'), 'utf8');
    expect(plain).not.toBe(BAD);
    expect(readFileSync(join(folder, 'b.js'))).toEqual(bytesOf(plain));
  });

  it('leaves a file alone whose bytes would be lost, and says what stands there', async () => {
    const bytes = Buffer.concat([Buffer.from(`${BAD}// `), Buffer.from([0xe4])]);
    const folder = project({ 'a.js': bytes, 'b.js': BAD });
    const { code, stdout, stderr } = await runIn(folder, FIX);
    expect(findingsOf(stdout)).toEqual([expect.stringMatching(/^a\.js 2:\d+ breaks no-ignored-credentials$/)]);
    expect(stderr).toBe('aws-credentials-lint: cannot write "a.js": it holds bytes that are no text, and they would be lost\n');
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'a.js'))).toEqual(bytes);
    expect(readFileSync(join(folder, 'b.js'), 'utf8')).not.toBe(BAD);
  });
});
