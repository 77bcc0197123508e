import { expect, it, test } from 'vitest';
import { applyEdits, removeProperties } from '../../../../src/advice/edits/index.ts';
import { describeParsers, edited, nodesOf, parse, randomObject, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

/** Removes the properties whose source starts with one of the texts from the first object that has any of them. */
function without(text: string, starts: readonly string[], options: ParseOptions = {}): string {
  return edited(text, options, (sourceCode) => {
    const properties = nodesOf(sourceCode, 'ObjectExpression').flatMap((object) => object.properties);
    return removeProperties(
      sourceCode,
      properties.filter((property) => starts.some((start) => sourceCode.getText(property).startsWith(start))),
    );
  });
}

describeParsers('removeProperties', (parser) => {
  test.each([
    ['the first of a line', 'f({ id: 1, region: 2 })', ['id'], 'f({ region: 2 })'],
    ['the last of a line', 'f({ region: 2, id: 1 })', ['id'], 'f({ region: 2 })'],
    ['the middle of a line', 'f({ a: 1, id: 2, b: 3 })', ['id'], 'f({ a: 1, b: 3 })'],
    ['several of a line', 'f({ id: 1, a: 1, key: 2, token: 3 })', ['id', 'key', 'token'], 'f({ a: 1 })'],
    ['neighbours at the end', 'f({ a: 1, id: 1, key: 2 })', ['id', 'key'], 'f({ a: 1 })'],
    ['the only one', 'f({ id: 1 })', ['id'], 'f({})'],
    ['all', 'f({ id: 1, key: 2, })', ['id', 'key'], 'f({})'],
    ['the trailing comma stays', 'f({ a: 1, id: 2, })', ['id'], 'f({ a: 1, })'],
    ['no spaces', 'f({id:1,a:2,key:3})', ['id', 'key'], 'f({a:2})'],
    ['a shorthand', 'f({ credentials, region })', ['credentials'], 'f({ region })'],
    ['a spread', 'f({ region, ...credentials })', ['...'], 'f({ region })'],
    ['a computed key', "f({ ['id']: 1, region })", ["['id']"], 'f({ region })'],
    ['a method', 'f({ region, async id() { return 1; } })', ['async id'], 'f({ region })'],
    ['an accessor', 'f({ get id() { return 1; }, region })', ['get id'], 'f({ region })'],
    ['nested on one line', 'f({ a: { id: 1, b: 2 }, c: 3 })', ['id'], 'f({ a: { b: 2 }, c: 3 })'],
    ['an object and its own property', 'f({ a: { id: 1 }, c: 3 })', ['a:', 'id'], 'f({ c: 3 })'],
    ['in JSX', '<A b={{ id: 1, c: 2 }} />', ['id'], '<A b={{ c: 2 }} />'],
  ])('one line: %s', (_, before, starts, after) => {
    expect(without(before, starts, { parser })).toBe(after);
  });

  test.each([
    ['the first', 'f({\n  id: 1,\n  a: 2,\n});', ['id'], 'f({\n  a: 2,\n});'],
    ['the last, with a trailing comma', 'f({\n  a: 2,\n  id: 1,\n});', ['id'], 'f({\n  a: 2,\n});'],
    ['the last, without one', 'f({\n  a: 2,\n  id: 1\n});', ['id'], 'f({\n  a: 2\n});'],
    ['neighbours', 'f({\n  a: 2,\n  id: 1,\n  key: 2\n});', ['id', 'key'], 'f({\n  a: 2\n});'],
    ['all', 'f({\n  id: 1,\n  key: 2,\n});', ['id', 'key'], 'f({});'],
    ['tabs', 'f({\n\ta: 1,\n\tid: {\n\t\tx: 1,\n\t},\n});', ['id'], 'f({\n\ta: 1,\n});'],
    ['CRLF', 'f({\r\n  a: 1,\r\n  id: 1,\r\n});\r\n', ['id'], 'f({\r\n  a: 1,\r\n});\r\n'],
    [
      'a blank line before stays one',
      'f({\n  a: 1,\n\n  id: 2,\n\n  b: 3,\n});',
      ['id'],
      'f({\n  a: 1,\n\n  b: 3,\n});',
    ],
    ['no blank line at the end', 'f({\n  a: 1,\n\n  id: 2,\n});', ['id'], 'f({\n  a: 1,\n});'],
    ['no blank line at the start', 'f({\n  id: 2,\n\n  b: 3,\n});', ['id'], 'f({\n  b: 3,\n});'],
    ['two on a line, one goes', 'f({\n  id: 1, a: 2,\n  b: 3,\n});', ['id'], 'f({\n  a: 2,\n  b: 3,\n});'],
    ['two on a line, the second goes', 'f({\n  a: 2, id: 1,\n  b: 3,\n});', ['id'], 'f({\n  a: 2,\n  b: 3,\n});'],
    ['starts on the line of the brace', 'f({ id: 1,\n    a: 2 });', ['id'], 'f({ a: 2 });'],
    ['ends on the line of the brace', 'f({ a: 2,\n    id: 1 });', ['id'], 'f({ a: 2 });'],
    ['commas first, the middle', 'f({\n  a: 1\n, id: 2\n, b: 3\n});', ['id'], 'f({\n  a: 1\n, b: 3\n});'],
    ['commas first, the last', 'f({\n  a: 1\n, id: 2\n});', ['id'], 'f({\n  a: 1\n});'],
    ['commas first, the first', 'f({\n  id: 1\n, a: 2\n, b: 3\n});', ['id'], 'f({\n  a: 2\n, b: 3\n});'],
  ])('many lines: %s', (_, before, starts, after) => {
    expect(without(before, starts, { parser })).toBe(after);
  });

  test.each([
    ['behind it goes', 'f({\n  id: 1, // mine\n  a: 2, // yours\n});', 'f({\n  a: 2, // yours\n});'],
    ['behind the last goes', 'f({\n  a: 2,\n  id: 1 // mine\n});', 'f({\n  a: 2\n});'],
    ['before the comma goes', 'f({ id: 1 /* mine */, a: 2 });', 'f({ a: 2 });'],
    ['of the next on the line stays', 'f({ id: 1, /* yours */ a: 2 });', 'f({ /* yours */ a: 2 });'],
    ['before it on its line stays', 'f({ a: 2, /* before */ id: 1 });', 'f({ a: 2 /* before */ });'],
    ['inside it goes', 'f({\n  id: [ // in\n    1,\n  ],\n  a: 2,\n});', 'f({\n  a: 2,\n});'],
    ['above it stays', 'f({\n  // above\n  id: 1,\n  a: 2,\n});', 'f({\n  // above\n  a: 2,\n});'],
    ['of its neighbour stays without its comma', 'f({\n  a: 2, // yours\n  id: 1\n});', 'f({\n  a: 2 // yours\n});'],
    ['at the end stays', 'f({\n  a: 2,\n  id: 1,\n  // end\n});', 'f({\n  a: 2,\n  // end\n});'],
    ['stays in an empty object', 'f({\n  // above\n  id: 1,\n});', 'f({\n  // above\n});'],
    ['stays in an empty object of one line', 'f({ /* c */ id: 1 });', 'f({ /* c */ });'],
    ['keeps its line in an empty object', 'f({ // c\n  id: 1 });', 'f({ // c\n  });'],
    [
      'for a tool goes with the line it is for',
      'f({\n  // @ts-expect-error old\n  id: 1,\n  a: 2,\n});',
      'f({\n  a: 2,\n});',
    ],
    ['for ESLint too', 'f({\n  // why\n  // eslint-disable-next-line x\n  id: 1,\n});', 'f({\n  // why\n});'],
  ])('a comment %s', (_, before, after) => {
    expect(without(before, ['id'], { parser })).toBe(after);
  });

  it('does nothing for no properties', () => {
    expect(removeProperties(parse('f({ a: 1 })', { parser }), [])).toEqual([]);
  });

  it('leaves the other properties of any object as they are, in their order', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed);
      const { text, properties } = randomObject(random);
      const code = `f(1, ${text}, g);\n`;
      const sourceCode = parse(code, { parser });
      const object = nodesOf(sourceCode, 'ObjectExpression')[0];
      expect(object?.properties.map((property) => sourceCode.getText(property))).toEqual(properties);
      const isGone = properties.map(() => random(2) === 0);
      const removed = object?.properties.filter((_property, index) => isGone[index]) ?? [];
      const result = applyEdits(code, removeProperties(sourceCode, removed));
      const after = parse(result, { parser });
      const left = nodesOf(after, 'ObjectExpression')[0]?.properties.map((property) => after.getText(property));
      expect(left, result).toEqual(properties.filter((_property, index) => !isGone[index]));
      if (removed.length > 0 && !/\n\s*\n/.test(code)) expect(result).not.toMatch(/\n[^\S\n]*\r?\n/);
      expect(result).not.toMatch(/[ \t]+\r?\n/);
    }
  });
});

it('keeps types', () => {
  const text = "const c = new Client({ region: 'x', id: a as string } satisfies Config<A, B>);\n";
  expect(without(text, ['id'], { parser: 'typescript' })).toBe(
    "const c = new Client({ region: 'x' } satisfies Config<A, B>);\n",
  );
});
