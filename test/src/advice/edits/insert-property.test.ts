import { expect, it, test } from 'vitest';
import { applyEdits, insertProperty } from '../../../../src/advice/edits/index.ts';
import { describeParsers, edited, nodesOf, parse, randomObject, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

/** Adds `x: 1` to the first object literal, after the property that starts with a text. */
function inserted(text: string, options: ParseOptions, after?: string): string {
  return edited(text, options, (sourceCode) => {
    const object = nodesOf(sourceCode, 'ObjectExpression')[0];
    if (!object) throw new Error('no object');
    const property = object.properties.find((one) => after !== undefined && sourceCode.getText(one).startsWith(after));
    return insertProperty(sourceCode, object, 'x: 1', property ? { after: property } : {});
  });
}

describeParsers('insertProperty', (parser) => {
  test.each([
    ['f({})', 'f({ x: 1 })'],
    ['f({ })', 'f({ x: 1 })'],
    ['f({\n})', 'f({ x: 1 })'],
    ['f({ /* c */ })', 'f({ /* c */ x: 1 })'],
    ['f({ // c\n})', 'f({ // c\n  x: 1\n})'],
    ['f({\n\t// c\n})', 'f({\n\t// c\n\tx: 1\n})'],
    ['f({ a: 1 })', 'f({ a: 1, x: 1 })'],
    ['f({ a: 1, })', 'f({ a: 1, x: 1, })'],
    ['f({a:1,b:2})', 'f({a:1,b:2,x: 1})'],
    ['f({ a: 1 /* c */ })', 'f({ a: 1, x: 1 /* c */ })'],
    ['f({ a: 1, b: {\n  c: 1,\n} })', 'f({ a: 1, b: {\n  c: 1,\n}, x: 1 })'],
    ['f({ a: 1,\n    b: 2 })', 'f({ a: 1,\n    b: 2,\n    x: 1 })'],
    ['f({\n  a: 1,\n})', 'f({\n  a: 1,\n  x: 1,\n})'],
    ['f({\n  a: 1\n})', 'f({\n  a: 1,\n  x: 1\n})'],
    ['f({\n\ta: 1,\n\tb: {\n\t\tc: 1,\n\t},\n})', 'f({\n\ta: 1,\n\tb: {\n\t\tc: 1,\n\t},\n\tx: 1,\n})'],
    ['f({\r\n  a: 1,\r\n})', 'f({\r\n  a: 1,\r\n  x: 1,\r\n})'],
    ['f({\n  a: 1, // c\n})', 'f({\n  a: 1, // c\n  x: 1,\n})'],
    ['f({\n  a: 1 // c\n})', 'f({\n  a: 1, // c\n  x: 1\n})'],
    ['f({\n  a: 1,\n  // end\n})', 'f({\n  a: 1,\n  x: 1,\n  // end\n})'],
    ['f({\n  a: 1\n, b: 2\n})', 'f({\n  a: 1\n, b: 2\n, x: 1\n})'],
    ['f({\n  a: 1, b: 2,\n})', 'f({\n  a: 1, b: 2, x: 1,\n})'],
  ])('at the end of %j', (before, after) => {
    expect(inserted(before, { parser })).toBe(after);
  });

  test.each([
    ['f({ a: 1, b: 2 })', 'f({ a: 1, x: 1, b: 2 })'],
    ['f({\n  a: 1,\n  b: 2,\n})', 'f({\n  a: 1,\n  x: 1,\n  b: 2,\n})'],
    ['f({\n  a: 1, // c\n  b: 2\n})', 'f({\n  a: 1, // c\n  x: 1,\n  b: 2\n})'],
    ['f({\n  a: 1, b: 2,\n})', 'f({\n  a: 1, x: 1, b: 2,\n})'],
    ['f({\n  a: 1\n, b: 2\n})', 'f({\n  a: 1\n, x: 1\n, b: 2\n})'],
  ])('behind the first of %j', (before, after) => {
    expect(inserted(before, { parser }, 'a')).toBe(after);
  });

  it('leaves the other properties of any object as they are', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed);
      const { text, properties } = randomObject(random);
      const code = `f(1, ${text}, g);\n`;
      const sourceCode = parse(code, { parser });
      const object = nodesOf(sourceCode, 'ObjectExpression')[0];
      if (!object) throw new Error('no object');
      const index = random(properties.length + 1) - 1;
      const after = object.properties[index];
      const result = applyEdits(code, insertProperty(sourceCode, object, 'x: 1', after ? { after } : {}));
      const expected = after ? properties.toSpliced(index + 1, 0, 'x: 1') : [...properties, 'x: 1'];
      const read = parse(result, { parser });
      const found = nodesOf(read, 'ObjectExpression')[0]?.properties.map((property) => read.getText(property));
      expect(found, result).toEqual(expected);
      expect(result).not.toMatch(/[ \t]+\r?\n/);
      expect(read.getAllComments().map((comment) => comment.value)).toEqual(
        sourceCode.getAllComments().map((comment) => comment.value),
      );
    }
  });
});
