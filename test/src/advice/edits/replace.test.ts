import { expect, it, test } from 'vitest';
import { applyEdits, replaceNode } from '../../../../src/advice/edits/index.ts';
import { describeParsers, edited, nodeNamed, nodesOf, parse, randomOf } from './support.ts';
import type { ParseOptions } from './support.ts';

/** Replaces the node whose source is `X` (or another text). */
function replaced(text: string, replacement: string, options: ParseOptions, target = 'X'): string {
  return edited(text, options, (sourceCode) => replaceNode(sourceCode, nodeNamed(sourceCode, target), replacement));
}

describeParsers('replaceNode', (parser) => {
  test.each([
    ['f(X)', 'a ?? b', 'f(a ?? b)'],
    ['f(X)', 'a, b', 'f((a, b))'],
    ['f((X))', 'a, b', 'f((a, b))'],
    ['X.y', 'a ?? b', '(a ?? b).y'],
    ['X.y', 'await z()', '(await z()).y'],
    ['X.y', 'a.b', 'a.b.y'],
    ['X.y', 'a?.b', '(a?.b).y'],
    ['X.y', 'new C()', 'new C().y'],
    ['X.y', 'new C', '(new C).y'],
    ['X.y', '1', '(1).y'],
    ['y[X]', 'a, b', 'y[a, b]'],
    ['(X).y', 'a ?? b', '(a ?? b).y'],
    ['X()', '() => 1', '(() => 1)()'],
    ['x = X()', 'function () {}', 'x = function () {}()'],
    ['new X()', 'a.b', 'new a.b()'],
    ['new X()', 'a()', 'new (a())()'],
    ['X`t`', 'a || b', '(a || b)`t`'],
    ['!X', 'a === b', '!(a === b)'],
    ['await X', 'a ? b : c', 'await (a ? b : c)'],
    ['X ?? y', 'a || b', '(a || b) ?? y'],
    ['X ?? y', 'a ?? b', 'a ?? b ?? y'],
    ['y || X', 'a ?? b', 'y || (a ?? b)'],
    ['y || X', 'a && b', 'y || a && b'],
    ['y && X', 'a || b', 'y && (a || b)'],
    ['X + y', 'a * b', 'a * b + y'],
    ['y - X', 'a - b', 'y - (a - b)'],
    ['y -X', '-1', 'y - -1'],
    ['X ** 2', '-a', '(-a) ** 2'],
    ['X ? 1 : 2', 'a ?? b', 'a ?? b ? 1 : 2'],
    ['X ? 1 : 2', 'a ? b : c', '(a ? b : c) ? 1 : 2'],
    ['X ? 1 : 2', '() => a', '(() => a) ? 1 : 2'],
    ['x = [X, ...X2]', 'a = b', 'x = [a = b, ...X2]'],
    ['x = { y: X }', '() => ({})', 'x = { y: () => ({}) }'],
    ['x = `${X}`', 'a, b', 'x = `${a, b}`'],
    ['x = () => X', '{ a: 1 }', 'x = () => ({ a: 1 })'],
    ['x = () => X.y', '{ a: 1 }', 'x = () => ({ a: 1 }).y'],
    ['x = () => (X)', '{ a: 1 }', 'x = () => ({ a: 1 })'],
    ['X', '{ a: 1 }', '({ a: 1 })'],
    ['X.y()', 'function () {}', '(function () {}).y()'],
    ['export default X;', 'class {}', 'export default (class {});'],
    ['f(/* X */ X)', "'a ?? b'", "f(/* X */ 'a ?? b')"],
    ['X.y', '`${a ?? {b: "}"}}`', '`${a ?? {b: "}"}}`.y'],
    ['X.y', 'f(a ?? b, /[)"]/)', 'f(a ?? b, /[)"]/).y'],
    ['X.y', '/[,?]/', '/[,?]/.y'],
    ['X.y', 'a / b', '(a / b).y'],
  ])('%s with %s', (before, text, after) => {
    expect(replaced(before, text, { parser })).toBe(after);
  });

  test.each([
    ['x = y\nX.z()', '(a)', 'x = y\n;(a).z()'],
    ['x = y\nX.z()', 'a ?? b', 'x = y\n;(a ?? b).z()'],
    ['x = y\nX', '[a]', 'x = y\n;[a]'],
    ['x = y;\nX', '[a]', 'x = y;\n[a]'],
    ['if (x) {}\nX', '[a]', 'if (x) {}\n[a]'],
    ['if (x)\nX', '[a]', 'if (x)\n[a]'],
    ['X', '[a]', '[a]'],
    ['x = y\nz = X', '[a]', 'x = y\nz = [a]'],
  ])('at the start of a line: %j with %s', (before, text, after) => {
    expect(replaced(before, text, { parser })).toBe(after);
  });

  it('keeps words apart', () => {
    expect(replaced('function f() { return[X2] }', 'a()', { parser }, '[X2]')).toBe('function f() { return a() }');
    expect(replaced('[X2]in y', 'a', { parser }, '[X2]')).toBe('a in y');
  });

  it('gives a shorthand property its name', () => {
    expect(replaced('f({ a, X })', 'g()', { parser })).toBe('f({ a, X: g() })');
  });

  it('puts braces around the value of a JSX attribute', () => {
    expect(replaced('<A b="X" />', 'g()', { parser }, '"X"')).toBe('<A b={g()} />');
    expect(replaced('<A b="X" />', '"y"', { parser }, '"X"')).toBe('<A b="y" />');
    expect(replaced('<A b={X} />', 'a, b', { parser })).toBe('<A b={a, b} />');
  });
});

it('never lets a replacement fall apart, in any place', () => {
  const texts = [
    'a',
    'a, b',
    'a = b',
    '() => a',
    'async () => a',
    'a ? b : c',
    'a ?? b',
    'a || b',
    'a && b',
    'a | b',
    'a === b',
    'a in b',
    'a + b',
    'a * b',
    'a ** b',
    '-a',
    'await a',
    'typeof a',
    'new A',
    'new A()',
    'a()',
    'a?.b',
    'a.b',
    '[a]',
    '{ a }',
    'function () {}',
    'class {}',
    '`a`',
    '/a/',
    '1',
    "'a'",
    'new (a())()',
    'a?.()',
    'import("a")',
    'a`b`',
  ];
  const places = [
    'X.p',
    'X?.p',
    'X[0]',
    'X()',
    'X?.()',
    'new X()',
    'new X',
    'X`t`',
    '!X',
    '-X',
    'await X',
    'X ** y',
    'y ** X',
    'X * y',
    'y * X',
    'X + y',
    'y - X',
    'X in y',
    'X | y',
    'X && y',
    'y && X',
    'X || y',
    'y || X',
    'X ?? y',
    'y ?? X',
    'X ? y : z',
    'y ? X : z',
    'y ? z : X',
    'y = X',
    'X, y',
    'y, X',
    'async () => X',
    '[X]',
    '[...X]',
    '({ y: X })',
    '({ [X]: 1 })',
    'class extends X {}',
    'f(X)',
    'f(y, X)',
    '`${X}`',
    '(X)',
    'X',
    '(X).p',
    '(X)()',
  ];
  for (const place of places) {
    for (const wrap of ['x = P;', 'y = 1\nP;']) {
      if (wrap.startsWith('y') && !/^[Xy]/.test(place)) continue;
      // `a && (b && c)` and `a && b && c` differ as trees only.
      const fitting = texts.filter(
        (text) => !['&&', '||', '??'].some((one) => `y ${one} X/a ${one} b` === `${place}/${text}`),
      );
      const line = wrap.replace('P', place);
      const code = fitting.map(() => line).join('\n');
      const result = edited(code, {}, (sourceCode) => {
        const nodes = nodesOf(sourceCode, 'Identifier').filter((node) => node.name === 'X');
        return nodes.flatMap((node, index) => replaceNode(sourceCode, node, fitting[index] ?? ''));
      });
      // A node that fell apart reads otherwise than the same node in parentheses.
      const expected = fitting
        .map((text) => line.replace('X', () => `(${text})`).replace('y = 1\n', 'y = 1;\n'))
        .join('\n');
      expect(shape(result), result).toBe(shape(expected));
    }
  }
});

/** A tree without places and empty statements. */
function shape(text: string): string {
  const { ast } = parse(text);
  return JSON.stringify(ast.body, (key, value: unknown) =>
    ['parent', 'range', 'loc', 'start', 'end', 'raw', 'tokens'].includes(key) ? undefined : value,
  );
}

test.each([
  ["x = 'X' as const;", 'f()', 'x = f();'],
  ["x = 'X' as const;", "'y'", "x = 'y' as const;"],
  ["x = 'X' as const;", '[a]', 'x = [a] as const;'],
  ["x = 'X' as const;", 'a ?? b', 'x = a ?? b;'],
  ["x = 'X' as string;", 'a ?? b', 'x = (a ?? b) as string;'],
  ["x = 'X' satisfies string;", 'a + b', 'x = a + b satisfies string;'],
  ["x = 'X'!;", 'a?.b', 'x = (a?.b)!;'],
])('TypeScript: %s with %s', (before, text, after) => {
  expect(replaced(before, text, { parser: 'typescript' }, "'X'")).toBe(after);
});

it('replaces at the place of the node only', () => {
  const random = randomOf(7);
  for (let round = 0; round < 50; round++) {
    const names = Array.from({ length: 2 + random(5) }, (_, n) => `n${n}`);
    const target = names[random(names.length)] ?? '';
    const code = `f(${names.join(', ')});`;
    const sourceCode = parse(code);
    const result = applyEdits(code, replaceNode(sourceCode, nodeNamed(sourceCode, target), 'a ?? b'));
    expect(result).toBe(`f(${names.map((name) => (name === target ? 'a ?? b' : name)).join(', ')});`);
  }
});
