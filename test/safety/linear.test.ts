// Time grows with the text and not with its square: every regular expression of the plugin, the search of a text, and the
// rules where a file holds many of the same.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { findSecrets, mayReport } from '../../src/index.ts';
import { lintAll } from '../gate/open-gate.ts';
import { secretsFor } from './random-keys.ts';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');
const { id, secret } = secretsFor('linear');

/** Quick enough to say nothing about growth, in milliseconds: the square of these lengths would take seconds. */
const NOTHING = 4;
/** How much longer twice the text may take. */
const LIMIT = 3;

/** The best of a few times; what else runs on the machine only ever adds. */
function timeOf(run: () => unknown, repeats: number): number {
  const times = Array.from({ length: repeats }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Whether the time for twice the size is no more than LIMIT times that for the size; asked again before it is denied. */
function isLinear(run: (size: number) => () => unknown, size: number, repeats = 2): boolean {
  const [once, twice] = [run(size), run(2 * size)];
  for (let attempt = 1; attempt <= 3; attempt++) {
    const long = timeOf(twice, repeats * attempt);
    if (long < NOTHING || long / timeOf(once, repeats * attempt) < LIMIT) return true;
  }
  return false;
}

interface Node {
  readonly type: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** The regular expressions that are written in a file. */
function patternsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, regex } = value as Partial<Node>;
    if (type === 'Literal' && regex) found.push(new RegExp(regex.pattern, regex.flags));
    for (const child of Object.values(value)) visit(child);
  };
  visit(typescriptParser.parse(readFileSync(join(SOURCES, file), 'utf8'), { range: false, loc: false }).body);
  return found;
}

const patterns = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) => patternsIn(file).map((pattern) => [`${file.replaceAll('\\', '/')} ${String(pattern)}`, pattern] as const));

/** Runs of what a pattern speaks of, and of what every pattern meets. */
function attacksOn({ source }: RegExp): ((size: number) => string)[] {
  const plain = source.replace(/\\([.\\/])/g, '$1');
  const words = plain.match(/[A-Za-z0-9=&%:;,.@_/-]{2,}/g) ?? [];
  const longest = [...words].sort((left, right) => right.length - left.length).slice(0, 3);
  const units = ['a', 'A', '0', '/', '-', '_', ' ', '.', '*', '=', "'", 'aA0/', 'a-', 'a_', 'a ', 'A1', id, ...longest, ...words.slice(0, 2)];
  return [...new Set(units)].flatMap((unit) => [
    (size: number) => unit.repeat(Math.ceil(size / unit.length)),
    (size: number) => `${unit.repeat(Math.ceil(size / unit.length))}\n`,
    (size: number) => `${longest[0] ?? ''}${unit.repeat(Math.ceil(size / unit.length))}!`,
  ]);
}

/** They see nothing of the code under analysis. */
const EXEMPT: readonly string[] = [
  // The path of a file, which a system keeps short.
  'facts/hosts.ts /(?:^|\\/)app\\/(?:[^/]+\\/)*(?:route|page|layout)\\.[jt]sx?$/',
  // The names of modules in the facts and in the settings, a few words long.
  'needles.ts /\\*.*$/',
];

describe('the regular expressions', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(40);
  });

  it.each(patterns.filter(([name]) => !EXEMPT.includes(name)))('%s', (_name, pattern) => {
    const all = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    const slow = attacksOn(pattern).filter((attack) => {
      const run = (size: number): (() => unknown) => {
        const text = attack(size);
        return () => text.replace(all, '');
      };
      // One run tells whether growth is worth measuring.
      return timeOf(run(12_000), 1) > NOTHING && !isLinear(run, 6_000);
    });
    expect(slow.map((attack) => attack(20))).toEqual([]);
  });
});

describe('the search of a text', () => {
  it.each([
    ['ids', `${id}\n`],
    ['ids in one line', `${id} `],
    ['secrets', `${secret}\n`],
    ['the beginnings of keys', 'AKIA IQoJb3JpZ2luX2Vj ABSK da2- amzn.mws. X-Amz-Credential=AKIA '],
    ['presigned URLs without an end', `X-Amz-Credential=${id}%2F20300101%2Fus-east-1%2Fs3%2Faws4_request&`],
    ['words of AWS', 'aws s3 access key secret credentials '],
    ['line breaks', '\n'],
    ['one long word', 'a'],
  ])('%s', (_name, unit) => {
    const search = (size: number): (() => unknown) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => [findSecrets(text), mayReport(text)];
    };
    expect(isLinear(search, 60_000, 1)).toBe(true);
  });
});

describe('the rules', () => {
  const S3 = `import { S3Client } from '@aws-sdk/client-s3';\n`;
  const repeated = (count: number, make: (index: string) => string): string =>
    Array.from({ length: count }, (_, index) => make(String(index))).join('');

  it.each<readonly [name: string, make: (count: number) => string, count: number]>([
    ['many clients', (count) => S3 + repeated(count, (index) => `export const c${index} = new S3Client({ credentials: { accessKeyId: process.env.A, secretAccessKey: process.env.B } });\n`), 200],
    ['many keys', (count) => `export const list = [${repeated(count, () => `'${id}', '${secret}',\n`)}];`, 400],
    ['many ids', (count) => `export const list = [${repeated(count, () => `'${id}',\n`)}];`, 800],
    ['constants, each of the one before', (count) => `${S3}const c0 = '${id}';\n${repeated(count, (index) => `const c${String(Number(index) + 1)} = c${index};\n`)}new S3Client({ credentials: { accessKeyId: c${String(count)}, secretAccessKey: k } });`, 150],
    ['writes to a variable', (count) => `${S3}let c = '${id}';\n${repeated(count, () => `if (x) c = c + 'a';\n`)}new S3Client({ credentials: { accessKeyId: c } });`, 150],
    ['writes to an object', (count) => `${S3}const c = {};\n${repeated(count, (index) => `if (x) c.accessKeyId = c.k${index};\n`)}new S3Client({ credentials: c });`, 40],
    ['operands', (count) => `${S3}new S3Client({ credentials: { accessKeyId: '${id}' ${repeated(count, (index) => ` + '${index}'`)} } });`, 400],
    ['reads of a large object', (count) => `${S3}const c = {${repeated(count, (index) => `k${index}: 'v${index}',`)}};\n${repeated(count, (index) => `use(c.k${index});\n`)}new S3Client({ credentials: c });`, 300],
    ['code that has nothing to do with it', (count) => `${S3}new S3Client({ credentials: { accessKeyId: k, secretAccessKey: '${secret}' } });\n${repeated(count, (index) => `export function f${index}(a) { const b = a.b${index}; return b ? [b, a] : { a }; }\n`)}`, 600],
  ])('%s', (_name, make, count) => {
    const lint = (size: number): (() => unknown) => {
      const code = make(size);
      return () => lintAll({ code, filename: 'src/a.ts' });
    };
    // The first run compiles what is measured.
    lint(20)();
    expect(isLinear(lint, count, 1)).toBe(true);
  });
});
