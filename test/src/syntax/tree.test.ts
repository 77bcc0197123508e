import { describe, expect, it } from 'vitest';
import type { SourceCode } from '../../../src/syntax/node.ts';
import { indexTree } from '../../../src/syntax/tree.ts';
import { parse } from '../../support/evaluate.ts';

describe('indexTree', () => {
  it('finds the nodes of a type in the order of the source', () => {
    const sourceCode = parse('f(a, g(b)); function h() { i(c) }');
    const calls = indexTree(sourceCode).ofType('CallExpression');
    expect(calls.map((node) => sourceCode.getText(node))).toEqual(['f(a, g(b))', 'g(b)', 'i(c)']);
  });

  it('sees types, decorators and markup', () => {
    const tree = indexTree(parse('@Dec(a) class A { b: C<D> } const e = <f g={h}>{i}</f>;', { jsx: true }));
    expect(tree.ofType('Decorator')).toHaveLength(1);
    expect(tree.ofType('TSTypeReference')).toHaveLength(2);
    expect(tree.ofType('JSXExpressionContainer')).toHaveLength(2);
  });

  it('gives nothing for a type that is not there', () => {
    expect(indexTree(parse('a')).ofType('WithStatement')).toEqual([]);
  });

  it('takes nodes of any type, whatever it is called', () => {
    const ast = {
      type: 'Program',
      body: [{ type: 'constructor' }, null, 1, 'text', { type: '__proto__', child: { type: 'toString' } }, { type: 3 }],
    };
    const tree = indexTree({
      ast,
      visitorKeys: { Program: ['body', 'missing'], ['__proto__']: ['child'] },
    } as unknown as SourceCode);
    expect(tree.ofType('constructor' as 'Program')).toHaveLength(1);
    expect(tree.ofType('toString' as 'Program')).toHaveLength(1);
    expect(tree.ofType('hasOwnProperty' as 'Program')).toEqual([]);
  });

  it('walks what is deeper than the stack', () => {
    let ast: object = { type: 'Identifier' };
    for (let depth = 0; depth < 100_000; depth++) ast = { type: 'BinaryExpression', left: ast };
    const tree = indexTree({ ast, visitorKeys: { BinaryExpression: ['left'] } } as unknown as SourceCode);
    expect(tree.ofType('BinaryExpression')).toHaveLength(100_000);
  });
});
