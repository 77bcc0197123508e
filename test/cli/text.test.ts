import { describe, expect, it } from 'vitest';
import { count, printable, withoutQuotations } from '../../cli/src/text.ts';

describe('withoutQuotations', () => {
  it.each([
    ["')' expected.", "')' expected."],
    ["Cannot read properties of undefined (reading 'type')", "Cannot read properties of undefined (reading 'type')"],
    ["It can't be", "It can't be"],
    // A quotation of the source, which may hold anything.
    ['Unexpected token \'x\', "{"a": "k3y"}" is not valid JSON', "Unexpected token 'x', …"],
    ["Use the syntax '0o10'.", 'Use the syntax …'],
    ['Unknown word `abcdefghijklmnopqrstuvwxyz`', 'Unknown word …'],
    ['an opened "quotation', 'an opened …'],
    ['the first line\nthe second', 'the first line'],
    ['', ''],
  ])('%j', (message, expected) => {
    expect(withoutQuotations(message)).toBe(expected);
  });
});

describe('printable', () => {
  it.each([
    ['plain ✓ text', 'plain ✓ text'],
    ['a\nb\tc', 'a b c'],
    ['\u001b[31mred\u001b[0m', ' [31mred [0m'],
    ['turned \u202earound', 'turned  around'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('count', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
  ])('%i', (number, expected) => {
    expect(count(number, 'file')).toBe(expected);
  });
});
