import { expect, it, test } from 'vitest';
import { applyEdits, removeElements, reorderElements } from '../../../../src/advice/edits/index.ts';
import type { SourceCode } from '../../../../src/advice/edits/source.ts';
import { describeParsers, edited, nodesOf, parse, randomOf } from './support.ts';

/** The text with the elements of its first array, or else the arguments of its first call, in another order. */
function reordered(text: string, order: readonly number[], parser: 'espree' | 'typescript'): string | undefined {
  const sourceCode = parse(text, { parser });
  const edits = reorderElements(sourceCode, holderIn(sourceCode), order);
  return edits && edited(text, { parser }, () => edits);
}

function holderIn(sourceCode: SourceCode): Parameters<typeof reorderElements>[1] {
  const [holder] = [
    ...nodesOf(sourceCode, 'ArrayExpression'),
    ...nodesOf(sourceCode, 'NewExpression'),
    ...nodesOf(sourceCode, 'CallExpression'),
  ];
  if (!holder) throw new Error('nothing to reorder');
  return holder;
}

describeParsers('reorderElements', (parser) => {
  test.each([
    ['arguments', 'f(one, two);', [1, 0], 'f(two, one);'],
    ['elements', '[one, two, three];', [2, 0, 1], '[three, one, two];'],
    ['what stays in its place', 'new C(one, two, three);', [0, 2, 1], 'new C(one, three, two);'],
    ['elements in parentheses', '[(one), two];', [1, 0], '[two, (one)];'],
    ['elements on lines of their own', '[\n  one,\n  two,\n];', [1, 0], '[\n  two,\n  one,\n];'],
    ['elements without a comma at the end', '[\n  one,\n  two\n];', [1, 0], '[\n  two,\n  one\n];'],
    ['lines that start with commas', '[\n  one\n  , two\n];', [1, 0], '[\n  two\n  , one\n];'],
    ['comments above', '[\n  // 1\n  one,\n  /* 2 */\n  two,\n];', [1, 0], '[\n  /* 2 */\n  two,\n  // 1\n  one,\n];'],
    ['comments in front', 'f(/* 1 */ one, /* 2 */ two);', [1, 0], 'f(/* 2 */ two, /* 1 */ one);'],
    ['comments behind', '[\n  one, // 1\n  two,\n];', [1, 0], '[\n  two,\n  one, // 1\n];'],
    ['comments behind all', '[\n  one, // 1\n  two, // 2\n];', [1, 0], '[\n  two, // 2\n  one, // 1\n];'],
    ['a comment behind the last', '[\n  one,\n  two // 2\n];', [1, 0], '[\n  two, // 2\n  one\n];'],
    ['nothing where the order stays', 'f(one, /* 2 */ two);', [0, 1], 'f(one, /* 2 */ two);'],
    ['Windows lines', '[\r\n  one, // 1\r\n  two,\r\n];', [1, 0], '[\r\n  two,\r\n  one, // 1\r\n];'],
  ])('moves %s', (_, before, order, after) => {
    expect(reordered(before, order, parser)).toBe(after);
  });

  test.each([
    ['what follows', 'f(one, // 1\n  two);', [1, 0]],
    ['the end of the list', '[one, // 1\n two];', [1, 0]],
  ])('gives up where a comment would swallow %s', (_, before, order) => {
    expect(reordered(before, order, parser)).toBeUndefined();
  });

  it('keeps every element and every comment', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      const comment = (n: number): string => ['', '', ` /* c${String(n)} */`, ` // c${String(n)}\n`][random(4)] ?? '';
      const space = (): string => ['', ' ', '\n  ', '\r\n\t'][random(4)] ?? '';
      const count = 2 + random(3);
      const parts = Array.from({ length: count }, (_, n) => {
        const element = [`a${String(n)}`, `f${String(n)}({ x, y })`, `() => ${String(n)}`, `...d${String(n)}`][random(4)] ?? '';
        const comma = n < count - 1 || random(2) === 0 ? ',' : '';
        return `${space()}${comment(n)}${space()}${element}${comment(n + 10)}${comma}${comment(n + 20)}`;
      });
      const code = `${random(2) === 0 ? 'call(' : '['}${parts.join('')}\n`;
      const text = `${code}${code.startsWith('[') ? ']' : ')'};\n`;
      const sourceCode = parse(text, { parser });
      const holder = holderIn(sourceCode);
      const elements = (holder.type === 'ArrayExpression' ? holder.elements : holder.arguments).map((node) => node && sourceCode.getText(node));
      const order = elements.map((_, index) => (index + 1 + random(count - 1)) % count);
      if (new Set(order).size < count) continue;
      const edits = reorderElements(sourceCode, holder, order);
      if (!edits) continue;
      const after = parse(applyEdits(text, edits), { parser });
      const moved = holderIn(after);
      const found = (moved.type === 'ArrayExpression' ? moved.elements : moved.arguments).map((node) => node && after.getText(node));
      expect(found, `${text}=>\n${after.text}`).toEqual(order.map((from) => elements[from]));
      const comments = (one: SourceCode): string[] => one.getAllComments().map(({ value }) => value.trim()).toSorted();
      expect(comments(after), `${text}=>\n${after.text}`).toEqual(comments(sourceCode));
    }
  });
});

describeParsers('removeElements', (parser) => {
  test.each([
    ['the first', '[id, 2];', '[2];'],
    ['the last', '[1, id];', '[1];'],
    ['all', '[id];', '[];'],
    ['one on its line, with its comment', '[\n  1,\n  id, // mine\n  2,\n];', '[\n  1,\n  2,\n];'],
  ])('removes %s', (_, before, after) => {
    const result = edited(before, { parser }, (sourceCode) => {
      const [array] = nodesOf(sourceCode, 'ArrayExpression');
      const removed = array?.elements.filter((element) => element?.type === 'Identifier') ?? [];
      return array ? removeElements(sourceCode, removed) : [];
    });
    expect(result).toBe(after);
  });
});
