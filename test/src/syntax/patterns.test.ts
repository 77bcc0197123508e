import { describe, expect, it } from 'vitest';
import type { PatternStep } from '../../../src/syntax/patterns.ts';
import { wayInPattern } from '../../../src/syntax/patterns.ts';
import { indexTree } from '../../../src/syntax/tree.ts';
import { parse } from '../../support/evaluate.ts';

/** A step in a few characters. */
function show(step: PatternStep): string {
  switch (step.kind) {
    case 'member':
      return `.${step.name ?? '?'}`;
    case 'default':
      return '=';
    case 'properties':
      return `without ${step.without.map((name) => name ?? '?').join(' ')}`.trim();
    case 'elements':
      return `from ${String(step.from)}`;
  }
}

/** The way to `it` in the parameter of a constructor. */
function way(parameter: string): string | undefined {
  const tree = indexTree(parse(`class A { constructor(${parameter}) {} }`));
  const pattern = tree.ofType('FunctionExpression')[0]?.params[0];
  // In a shorthand the key comes first, and binds nothing.
  const name = tree.ofType('Identifier').findLast((identifier) => identifier.name === 'it');
  if (!pattern || !name) throw new Error('The pattern binds nothing.');
  return wayInPattern(pattern, name)?.map(show).join(' ');
}

describe('wayInPattern', () => {
  it.each([
    ['it', ''],
    ['it = 1', '='],
    ['{ it }', '.it'],
    ['{ a: it }', '.a'],
    ['{ "a-b": it }', '.a-b'],
    ['{ [a]: it }', '.?'],
    ['{ it = 1 }', '.it ='],
    ['{ a: { b: it } }', '.a .b'],
    ['{ a: { b: it = 1 } = {} } = {}', '= .a = .b ='],
    ['{ a, [b]: c, ...it }', 'without a ?'],
    ['[it]', '.0'],
    ['[, [it]]', '.1 .0'],
    ['[a, ...it]', 'from 1'],
    ['[a, ...[it]]', 'from 1 .0'],
    ['...it', ''],
    ['private it', ''],
    ['private it = 1', '='],
  ])('%s', (parameter, expected) => {
    expect(way(parameter)).toBe(expected);
  });

  it.each([['a = it'], ['{ [it]: a }'], ['{ a = it }']])('%s binds another name', (parameter) => {
    expect(way(parameter)).toBeUndefined();
  });
});
