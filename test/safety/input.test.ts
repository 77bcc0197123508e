// No input crashes a rule or stops it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/src/run.ts';
import plugin, { findSecrets, mayReport } from '../../src/index.ts';
import { lintAll, withOpenGates } from '../gate/open-gate.ts';
import { secretsFor } from './random-keys.ts';

const { id, secret, token } = secretsFor('input');
const S3 = `import { S3Client } from '@aws-sdk/client-s3';\n`;
const COUNT = 10_000;
const DEPTH = 2_000;

const repeated = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');
const nested = (depth: number, open: string, inner: string, close: string): string => open.repeat(depth) + inner + close.repeat(depth);

/** Programs that are odd, long or deep. */
const PROGRAMS: readonly (readonly [name: string, code: string])[] = [
  ['an empty file', ''],
  ['blanks', ' \n\t\r\n '],
  ['a byte order mark alone', '\uFEFF'],
  ['a byte order mark', `\uFEFF${S3}export const key = '${id}';`],
  ['CRLF', `${S3}export const key =\n'${id}';\n`.replaceAll('\n', '\r\n')],
  ['other line breaks', `export const key =\u2028'${id}';\u2029export const other = '${id}';`],
  ['NUL and other controls', `export const key = '${id}\u0000\u0001\u007f';`],
  ['half of a surrogate pair', `export const key = '\ud83d ${id} \ude00';`],
  ['replacement characters', `export const key = '\ufffd\ufffd${id}';`],
  ['a hashbang', `#!/usr/bin/env node\nconsole.log('${id}');`],
  ['__proto__ as a key', `${S3}new S3Client({ __proto__: { credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' } } });`],
  ['__proto__ as a computed key', `${S3}new S3Client({ ['__proto__']: 1, credentials: { ['__proto__']: null, accessKeyId: '${id}' } });`],
  ['names of Object.prototype', `${S3}const { constructor, toString, hasOwnProperty, valueOf } = {}; new S3Client({ constructor, toString, credentials: { hasOwnProperty, valueOf } });`],
  ['a module with such a name', `import { __proto__ as a, constructor as b } from 'constructor';\nnew a({ credentials: b }); new b.toString({ accessKeyId: '${id}' });`],
  ['variables with such names', `process.env.__proto__ = '${id}'; process.env['constructor'] ??= '${secret}'; process.env.toString.AWS_SECRET_ACCESS_KEY = 1;`],
  ['an object that holds itself', `${S3}const a = {}; a.credentials = a; a.a = { ...a }; new S3Client(a); new S3Client(a.a.a.credentials);`],
  ['names that go in a circle', `${S3}let a = b, b = c, c = a; new S3Client({ credentials: a, ...b, accessKeyId: c });`],
  ['a function that calls itself', `${S3}const keys = () => keys(); function f() { return f.call(g()); } function g() { return f(); } new S3Client({ credentials: keys(), ...f() });`],
  ['a class that extends itself', `${S3}class A extends A {} class B extends (class extends B {}) { x = this.x; static y = B.y; } new B({ credentials: B.y }); new A({ accessKeyId: '${id}' });`],
  ['destructuring of everything', `${S3}const [{ a: [b = a, ...c] = [], ...d } = {}, , e = d] = [...process.env]; new S3Client({ credentials: { ...b, ...c, ...d, ...e } });`],
  ['holes and spreads', `${S3}new S3Client(...[, , { credentials: { ...[, 1], accessKeyId: [, '${id}'].join() } }]); new S3Client(); new (S3Client)\`\`;`],
  ['the newest syntax', `${S3}class A { static #k = '${id}'; static { this.#k ||= '${secret}'; } accessor = #k in A; } for await (const x of A?.['y']?.()) label: break label;`],
  ['an enum and a namespace', `${S3}namespace N { export enum E { A = '${id}', B = A } } declare module 'x'; abstract class C<T> { constructor(private a = N.E.A) {} } new S3Client({ credentials: <any>N.E!.B! as const });`],
  ['decorators', `${S3}@Inject({ accessKeyId: '${id}' }) class A { @Env('AWS_SECRET_ACCESS_KEY', '${secret}') key!: string; }`],
  ['a switch', `${S3}let c; switch (x) { case 1: c = { accessKeyId: '${id}' }; default: c = {}; case 2: break; } new S3Client({ credentials: c });`],
  ['a long concatenation', `export const key = '${id.slice(0, 5)}' + ${repeated(COUNT, (index) => `'${String(index)}' + `)}'';`],
  ['a long concatenation that holds a key', `${S3}new S3Client({ credentials: { accessKeyId: ${repeated(COUNT, () => `'' + `)}'${id}', secretAccessKey: '${secret}' } });`],
  ['a long list', `export const list = [${repeated(COUNT, (index) => `'${String(index)}',`)}'${id}'];`],
  ['a long join', `${S3}new S3Client({ credentials: { accessKeyId: [${repeated(COUNT, () => `'',`)}'${id}'].join(''), secretAccessKey: k } });`],
  ['a long object', `export const o = { ${repeated(COUNT, (index) => `k${String(index)}: '${String(index)}',`)} id: '${id}' };`],
  ['many constants, each of the one before', `${S3}const c0 = '${id}';\n${repeated(1_000, (index) => `const c${String(index + 1)} = c${String(index)};\n`)}new S3Client({ credentials: { accessKeyId: c1000, secretAccessKey: '${secret}' } });`],
  ['constants that double', `${S3}const c0 = 'a';\n${repeated(60, (index) => `const c${String(index + 1)} = c${String(index)} + c${String(index)};\n`)}new S3Client({ credentials: { accessKeyId: c60, secretAccessKey: c60 } });`],
  ['objects that double', `${S3}const c0 = { accessKeyId: '${id}' };\n${repeated(40, (index) => `const c${String(index + 1)} = { ...c${String(index)}, ...c${String(index)}, a: [c${String(index)}, c${String(index)}] };\n`)}new S3Client({ credentials: c40 });`],
  ['choices that double', `${S3}let c0 = x ? '${id}' : y;\n${repeated(40, (index) => `const c${String(index + 1)} = x${String(index)} ? c${String(index)} : c${String(index)} + c${String(index)};\n`)}new S3Client({ credentials: { accessKeyId: c40, secretAccessKey: c40 } });`],
  ['many writes', `${S3}let c = '${id}';\n${repeated(DEPTH, () => `if (x) c = c + 'a';\n`)}new S3Client({ credentials: { accessKeyId: c } });`],
  ['many writes to an object', `${S3}const c = {};\n${repeated(1_000, (index) => `if (x) c.accessKeyId = c.k${String(index)};\n`)}new S3Client({ credentials: c, ...c });`],
  ['functions that all call each other', `${S3}${repeated(40, (index) => `function f${String(index)}() { ${index % 2 ? 'if (x) ' : ''}return [${repeated(40, (other) => `f${String(other)}(),`)}]; }\n`)}new S3Client({ credentials: f0() });`],
  ['many clients', S3 + repeated(1_000, (index) => `new S3Client({ credentials: { accessKeyId: process.env.A${String(index)}, secretAccessKey: '${secret}' } });\n`)],
  ['deep arrays', `export const a = ${nested(DEPTH, '[', `'${id}'`, ']')};`],
  ['deep objects', `${S3}new S3Client(${nested(DEPTH, '{credentials:', `'${id}'`, '}')});`],
  ['deep calls', `${nested(DEPTH, 'f(', `'${id}'`, ')')};`],
  ['deep conditionals', `${S3}new S3Client({ credentials: { accessKeyId: ${nested(DEPTH, 'x ? (', `'${id}'`, ') : y')} } });`],
  ['deep functions', `${nested(DEPTH, '() => (', `'${id}'`, ')')};`],
  ['deep blocks', nested(DEPTH, '{', `f('${id}');`, '}')],
  ['deep templates', `export const t = ${nested(500, '`${', `'${id}'`, '}`')};`],
  ['a deep fall-back', `${S3}new S3Client({ credentials: { accessKeyId: ${'process.env.A ?? '.repeat(DEPTH)}'${id}', secretAccessKey: ${'process.env.B || '.repeat(DEPTH)}'' } });`],
  ['a long chain', `export const x = a${'.b()?.c'.repeat(DEPTH)}('${id}');`],
  ['a long text', `export const x = '${'A'.repeat(500_000)}${id}';`],
  ['a long key', `export const awsSecretAccessKey = '${'Aa0/'.repeat(100_000)}';`],
  ['a long JSON text', `${S3}new S3Client({ credentials: JSON.parse('${JSON.stringify(Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`k${String(index)}`, index])))}') });`],
  ['a deep JSON text', `${S3}new S3Client({ credentials: JSON.parse('${nested(DEPTH, '[', '1', ']')}') });`],
  ['many keys', `export const list = [${repeated(1_500, () => `'${id}', '${secret}',`)}];`],
];

describe.each(PROGRAMS)('%s', (_name, code) => {
  const look = (lint: () => Linter.LintMessage[]): void => {
    for (const { ruleId, fatal, message } of lint()) {
      // A parser may give up on depth, and says so; a rule may not.
      if (fatal === true) expect(message).toMatch(/^Parsing error: |Maximum call stack/);
      else expect(ruleId).toMatch(/^aws-credentials\//);
    }
  };

  it("with TypeScript's parser and open gates", () => {
    look(() => withOpenGates(() => lintAll({ code, filename: 'src/a.ts' })));
  });

  it('with espree', () => {
    look(() =>
      new Linter().verify(code, { plugins: { 'aws-credentials': plugin }, rules: plugin.configs.all.rules, languageOptions: { sourceType: 'module' } }),
    );
  });

  it('in the search of a text', () => {
    expect(() => [findSecrets(code), mayReport(code)]).not.toThrow();
  });
});

describe('findSecrets', () => {
  const found = (text: string): string[] =>
    findSecrets(text).map(({ line, column, endLine, endColumn, masked }) => `${masked} ${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`);
  const shown = `${id.slice(0, 4)}…${id.slice(-4)}`;

  it.each([
    ['at the beginning', id, ['1:1-1:21']],
    ['after LF', `\n\n  ${id}`, ['3:3-3:23']],
    ['after CRLF', `\r\n\r\n  ${id}\r\n`, ['3:3-3:23']],
    ['after CR', `\r\r${id}`, ['3:1-3:21']],
    ['after a mixture', `a\r\nb\nc\rd\u2028e\u2029${id}`, ['6:1-6:21']],
    ['twice in a line', `${id} ${id}`, ['1:1-1:21', '1:22-1:42']],
    ['after characters of two units', `🗝ä ${id}`, ['1:5-1:25']],
    ['at the end without a line break', `x\n${id}`, ['2:1-2:21']],
  ])('%s', (_name, text, places) => {
    expect(found(text)).toEqual(places.map((place) => `${shown} ${place}`));
  });

  it('counts as an editor does where a byte order mark comes first', () => {
    // The mark is no character of the first line; ESLint does not count it either.
    expect(found(`\uFEFF${id}`)).toEqual([`${shown} 1:1-1:21`]);
    expect(found(`\uFEFF\n${id}`)).toEqual([`${shown} 2:1-2:21`]);
  });

  it('finds nothing in what is cut off', () => {
    expect(findSecrets(id.slice(0, -1))).toEqual([]);
    expect(findSecrets(`x${id}`)).toEqual([]);
    expect(findSecrets(`${id}x`)).toEqual([]);
  });

  it('tells all of many keys', () => {
    expect(findSecrets(`${id}\n`.repeat(500))).toHaveLength(500);
  });
});

describe('the command reads what is no clean UTF-8', () => {
  const key = `export const key = '${id}';\n`;
  const latin1 = Buffer.from(`// caf\u00e9\n${key}`, 'latin1');
  const files: Readonly<Record<string, Uint8Array>> = {
    'latin1.js': latin1,
    'cut.js': Buffer.concat([Buffer.from(key), Buffer.from([0x2f, 0x2f, 0xf0, 0x9f, 0x97])]),
    'bom.js': Buffer.from(`\uFEFF${key}`),
    'utf16.js': Buffer.from(`\uFEFF${key}`, 'utf16le'),
    'crlf.js': Buffer.from(`\r\n${key.replace('\n', '\r\n')}`),
    'zeros.js': Buffer.concat([Buffer.from(key), Buffer.alloc(64)]),
    'noise.js': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
    'empty.js': Buffer.alloc(0),
    'token.js': Buffer.from(`const a = '${token}'; const = ;`),
  };

  it('without a crash, and finds the keys', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-credentials-input-'));
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      let stdout = '';
      let stderr = '';
      const code = await run([], {
        cwd: folder,
        env: {},
        stdout: { write: (text: string) => (stdout += text) },
        stderr: { write: (text: string) => (stderr += text) },
      });
      expect(code).toBe(1);
      const named = Object.keys(files).filter((name) => stdout.split('\n').includes(name));
      expect(named).toEqual(['latin1.js', 'cut.js', 'bom.js', 'utf16.js', 'crlf.js', 'zeros.js', 'token.js']);
      expect(stderr).not.toMatch(/crash|internal/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
