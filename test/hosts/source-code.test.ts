// What hosts hand to the rules: a SourceCode of another language, one object for many files, a context with little on it.
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { ID, ID2, SECRET } from '../support/keys.ts';

type Create = (context: unknown) => Rule.RuleListener;

const rules = Object.entries(plugin.rules).map(([name, rule]) => [name, ((context) => rule.create(context as Rule.RuleContext)) satisfies Create] as const);
const KEY = `import { S3Client } from '@aws-sdk/client-s3'; new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });`;

describe('a SourceCode of another language', () => {
  it.each(rules)('%s registers nothing where there are no scopes', (_name, create) => {
    for (const scopeManager of [null, undefined]) {
      const context = { sourceCode: { text: KEY, scopeManager }, settings: {}, options: [{}], filename: 'data.json', cwd: '/' };
      expect(create(context)).toEqual({});
    }
  });

  it.each(rules)('%s asks nothing else of it', (_name, create) => {
    const sourceCode = new Proxy({}, {
      get(_target, name) {
        if (name === 'text') return KEY;
        if (name === 'scopeManager') return undefined;
        // What kind of document it is.
        if (name === 'ast') return { type: 'StyleSheet' };
        throw new Error(`asked for ${String(name)}`);
      },
    });
    expect(create({ sourceCode, settings: {}, options: [{}], filename: 'data.json' })).toEqual({});
  });
});

interface ParsedText {
  text: string;
  ast: unknown;
}

/** The SourceCode that ESLint makes of a text. */
function parse(code: string): ParsedText {
  let parsed: ParsedText | undefined;
  const grab: Rule.RuleModule = { create: ({ sourceCode }) => ((parsed = sourceCode as unknown as ParsedText), {}) };
  new Linter().verify(code, { plugins: { test: { rules: { grab } } }, rules: { 'test/grab': 'error' } });
  if (!parsed) throw new Error('not parsed');
  return parsed;
}

/** One object that has what another, at the time, has. */
function standInFor(current: () => object, own: Readonly<Record<string, unknown>> = {}): object {
  const get = (_target: object, name: string): unknown => {
    if (Object.hasOwn(own, name)) return own[name];
    const value = Reflect.get(current(), name) as unknown;
    return typeof value === 'function' ? value.bind(current()) : value;
  };
  return new Proxy({}, { get, has: (_target, name) => Reflect.has(current(), name) });
}

/** Starts a rule with a context and tells how often it reports. */
function reportsOf(create: Create, context: object): { line: number }[] {
  const reports: { line: number }[] = [];
  const report = ({ loc }: { loc: { start: { line: number } } }): void => void reports.push({ line: loc.start.line });
  const listeners = create(Object.assign(Object.create(context) as object, { report }));
  (listeners['Program'] as ((node: unknown) => void) | undefined)?.(undefined);
  return reports;
}

describe('one SourceCode object for all files, as in oxlint', () => {
  const files = [
    { name: 'a.js', code: `export const first = '${ID}';`, lines: [1] },
    { name: 'b.js', code: `\n\nexport const second = '${ID2}';`, lines: [3] },
    { name: 'c.js', code: `export const nothing = 'AKIA';`, lines: [] },
    { name: 'd.js', code: `export const list = ['${ID}',\n'${ID2}'];`, lines: [1, 2] },
    // The same text under another name.
    { name: 'e.js', code: `export const first = '${ID}';`, lines: [1] },
  ];
  const create = rules.find(([name]) => name === 'no-hardcoded-credentials')?.[1] ?? (() => ({}));

  it('keeps the files apart', () => {
    let current = parse('');
    const sourceCode = standInFor(() => current);
    const context: Record<string, unknown> = { sourceCode, settings: {}, options: [{ comments: false }], cwd: '/project' };
    const found = [...files, ...files].map(({ name, code }) => {
      current = parse(code);
      context['filename'] = `/project/${name}`;
      return reportsOf(create, context).map(({ line }) => line);
    });
    expect(found).toEqual([...files, ...files].map(({ lines }) => lines));
  });

  it('sees new settings for the same file', () => {
    const sourceCode = parse(files[0]?.code ?? '');
    const lint = (settings: object): number =>
      reportsOf(create, { sourceCode, settings, options: [{ comments: false }], cwd: '/project', filename: '/project/a.js' }).length;
    const allowed = { 'aws-credentials': { allow: [{ secret: `${ID.slice(0, 4)}…${ID.slice(-4)}`, reason: 'a test' }] } };
    expect([lint({}), lint(allowed), lint({}), lint(allowed)]).toEqual([1, 0, 1, 0]);
  });
});

describe('a context with little on it', () => {
  it.each(rules)('%s needs neither parser services nor a working directory', (_name, create) => {
    const parsed = parse(KEY);
    const sourceCode = standInFor(() => parsed, { parserServices: undefined });
    const context = { sourceCode, settings: {}, options: [{}], filename: 'a.js' };
    expect(() => reportsOf(create, context)).not.toThrow();
  });
});
