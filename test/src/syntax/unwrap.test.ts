import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/syntax/node.ts';
import { indexTree } from '../../../src/syntax/tree.ts';
import { unwrap, wrapped } from '../../../src/syntax/unwrap.ts';
import { parse } from '../../support/evaluate.ts';

describe('unwrap', () => {
  it.each([
    ['a', 'a'],
    ['(a)', 'a'],
    ['a!', 'a'],
    ['a as string', 'a'],
    ['<string>a', 'a'],
    ['a satisfies string', 'a'],
    ['a<string>', 'a'],
    ['((a as any)!)', 'a'],
    ['a?.b', 'a?.b'],
    ['(a?.b)!', 'a?.b'],
    ['await a', 'a'],
    ['(0, a.b)', 'a.b'],
    ['(0, (b, await a!))', 'a'],
    ['!a', '!a'],
    ['f(a)', 'f(a)'],
  ])('%s is %s', (code, inner) => {
    const sourceCode = parse(`${code};`);
    const [statement] = indexTree(sourceCode).ofType('ExpressionStatement');
    expect(statement && sourceCode.getText(unwrap(statement.expression))).toBe(inner);
  });

  it('parentheses that a parser keeps', () => {
    const inner = { type: 'Identifier', name: 'a' };
    expect(unwrap({ type: 'ParenthesizedExpression', expression: inner } as unknown as Node)).toBe(inner);
  });

  it('nodes that nobody knows stay', () => {
    const node = { type: 'DoExpression', body: [] } as unknown as Node;
    expect(unwrap(node)).toBe(node);
  });
});

describe('wrapped', () => {
  it.each([
    ['a;', 'a'],
    ['f((a as any)!);', '(a as any)!'],
    ['b = await a!;', 'await a!'],
    ['a?.b;', 'a'],
    ['(b, a);', 'a'],
    ['f(a.b!);', 'a'],
    ['export default a!;', 'a!'],
  ])('of a in %s', (code, outer) => {
    const sourceCode = parse(code);
    const node = indexTree(sourceCode).ofType('Identifier').find(({ name }) => name === 'a');
    expect(node && sourceCode.getText(wrapped(node))).toBe(outer);
  });
});
