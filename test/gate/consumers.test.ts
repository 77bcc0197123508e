// Every row of the table of consumers, in the barest code that uses it: what the table names is a witness.
import { describe, expect, it } from 'vitest';
import type { ConsumerRow, SlotPath } from '../../src/facts/consumers.ts';
import { CONSUMERS, IGNORED_OPTIONS, REEXPORTS } from '../../src/facts/consumers.ts';
import { breachesIn, lintAll, withOpenGates } from './open-gate.ts';

/** A value that says nothing by itself. */
const ODD = `'${['q7-Zp2_XvL9', 'mKc4RtY8w'].join('.')}'`;
const ODD_IDENTITY = `{ accessKeyId: ${ODD}, secretAccessKey: ${ODD} }`;

type Tree = Map<string, Tree | string>;

/** The barest code in which slots of a consumer hold values. */
function codeFor(row: ConsumerRow, module: string, path: string, values: readonly (readonly [SlotPath, string])[]): string {
  const steps = path.replaceAll('*', 'Thing').split('.');
  const isDefault = steps[0]?.replace('()', '') === 'default';
  const callee = isDefault ? ['it', ...steps].join('.').replace('.default', '') : `it.${steps.join('.')}`;
  const imported = isDefault ? `import it from '${module.replaceAll('*', 'thing')}';` : `import * as it from '${module.replaceAll('*', 'thing')}';`;
  const when = row.when?.equals === undefined ? [] : ([[row.when.slot, `'${row.when.equals}'`]] as const);
  const tree: Tree = new Map();
  for (const [slot, value] of [...when, ...values]) insert(tree, slot.split('.'), value);
  const last = Math.max(0, ...[...tree.keys()].map(Number));
  const list = Array.from({ length: last + 1 }, (_, index) => print(tree.get(String(index)) ?? 'undefined'));
  if (row.via === 'assign') return `${imported}\n${callee} = ${list[0] ?? ''};`;
  return `${imported}\n${row.via === 'new' ? `new (${callee})` : callee}(${list.join(', ')});`;
}

function insert(tree: Tree, [step = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) tree.set(step, value);
  else {
    const known = tree.get(step);
    const below: Tree = known instanceof Map ? known : new Map<string, Tree | string>();
    tree.set(step, below);
    insert(below, rest, value);
  }
}

function print(tree: Tree | string): string {
  return typeof tree === 'string' ? tree : `{ ${[...tree].map(([name, below]) => `${name}: ${print(below)}`).join(', ')} }`;
}

/** The slots of a row, each with its value, and the first of each kind together. */
function fillings({ identity = [], id = [], secret = [], token = [], provider = [], otherSecret = [], file }: ConsumerRow): (readonly [SlotPath, string])[][] {
  const pairs = id.flatMap((slot, index) => (secret[index] === undefined ? [] : [[[slot, ODD] as const, [secret[index], ODD] as const]]));
  const single = [...id, ...secret, ...token, ...otherSecret].map((slot) => [[slot, ODD] as const]);
  const functions = provider.map((slot) => [[slot, `async () => (${ODD_IDENTITY})`] as const]);
  const files = file === undefined ? [] : [[[file, `'./aws.json'`] as const]];
  return [...pairs, ...single, ...identity.map((slot) => [[slot, ODD_IDENTITY] as const]), ...functions, ...files];
}

/** The same with what is no text: an identity of variables, and empty fall-backs. */
const VARIANTS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.replaceAll(ODD, 'process.env.ONE'),
  (value) => value.replaceAll(ODD, `process.env.ONE ?? ''`),
];

const rows = CONSUMERS.map((row, index) => {
  const name = `${String(index)}: ${row.modules[0] ?? ''} ${row.exports[0] ?? ''} (${row.via})`;
  const texts = row.modules.slice(0, 3).flatMap((module) =>
    row.exports.slice(0, 3).flatMap((path) =>
      fillings(row).flatMap((filling) =>
        VARIANTS.map((vary) => codeFor(row, module, path, filling.map(([slot, value]) => [slot, vary(value)] as const))),
      ),
    ),
  );
  return { name, texts };
});

describe('the rows of the table', () => {
  it.each(rows.map(({ name, texts }) => [name, texts] as const))('%s', (_name, texts) => {
    const hidden = texts.filter((code) => breachesIn({ code, filename: 'src/a.js' }).length > 0);
    expect(hidden).toEqual([]);
  });

  it('find something, so that the silence above means something', () => {
    expect(rows.filter(({ texts }) => !texts.some((code) => isReported(code)))).toEqual([]);
  });
});

describe('an SDK that a package hands on', () => {
  it.each(REEXPORTS.map(({ module, path }) => [module, path] as const))('%s, %s', (module, path) => {
    const callee = path.endsWith('DynamoDB') ? path : `${path}.DynamoDB`;
    const code = `import it from '${module}';\nnew it.${callee}({ credentials: ${ODD_IDENTITY} });`;
    expect(isReported(code)).toBe(true);
    expect(breachesIn({ code, filename: 'src/a.js' })).toEqual([]);
  });
});

describe('the options that a client ignores', () => {
  it.each(IGNORED_OPTIONS.map(({ option }) => option))('%s', (option) => {
    const code = `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ ${option}: given });`;
    expect(breachesIn({ code, filename: 'src/a.js' })).toEqual([]);
  });
});

it('a consumer of the settings, in the barest code', () => {
  const row = { modules: ['@acme/store'], exports: ['open'], via: 'call', id: ['0.who'], secret: ['0.word'] };
  const code = `import { open } from '@acme/store';\nopen({ who: ${ODD}, word: ${ODD} });`;
  expect(breachesIn({ code, filename: 'src/a.js', settings: { 'aws-credentials': { consumers: [row] } } })).toEqual([]);
});

function isReported(code: string): boolean {
  return withOpenGates(() => lintAll({ code, filename: 'src/a.js' })).some(({ ruleId }) => ruleId !== null);
}
