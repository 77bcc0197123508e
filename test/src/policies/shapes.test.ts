// The same policy in every shape in which JavaScript writes it gives the same finding, at the place that has to change.
import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';
import type { ParserName } from '../../support/lint.ts';
import { SHAPES } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** The text without its mark, and what stands between. */
function marked({ code }: Shape): { readonly text: string; readonly start: number; readonly end: number } {
  const start = code.indexOf('‹');
  const end = code.indexOf('›') - 1;
  return { text: code.replace('‹', '').replace('›', ''), start, end };
}

/** What is found: the characters at its place, and where they begin. */
function found({ filename = 'policy.ts' }: Shape, text: string, parser: ParserName): { readonly at: number; readonly what: string }[] {
  const lines = text.split('\n');
  const indexOf = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return lint({ code: text, filename }, { 'no-wildcard-actions': 'error' }, parser).map(({ line, column, endLine, endColumn, message }) => {
    if (endLine === undefined || endColumn === undefined) throw new Error(message);
    const at = indexOf(line, column);
    return { at, what: text.slice(at, indexOf(endLine, endColumn)) };
  });
}

describe.each(['typescript', 'espree'] as const)('every shape of a policy, with %s', (parser) => {
  const shapes = SHAPES.filter(({ code }) => parser === 'typescript' || !/ as const|private readonly/.test(code));
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_name, shape) => {
    const { text, start, end } = marked(shape);
    expect(found(shape, text, parser)).toEqual([{ at: start, what: text.slice(start, end) }]);
  });
});

describe('a policy that denies, in every shape of IAM', () => {
  const shapes = SHAPES.filter(({ code }) => /Effect"?'?: ?\\?["']Allow/.test(code) || code.includes(String.raw`\"Allow\"`));
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_name, shape) => {
    expect(found(shape, marked(shape).text.replaceAll('Allow', 'Deny'), 'typescript')).toEqual([]);
  });
});
