import type { TSESTree } from '@typescript-eslint/utils';
import { expect, test } from 'vitest';
import { addArgument, callWithoutNew, elementText, namespaceText, rangeOfArguments } from '../../../../src/advice/edits/index.ts';
import type { SourceCode } from '../../../../src/advice/edits/source.ts';
import { describeParsers, edited, nodesOf, parse } from './support.ts';

/** The first node of a type; of expressions with `new`, that of a callee. */
function firstOf<T extends 'AssignmentExpression' | 'NewExpression'>(sourceCode: SourceCode, type: T, callee?: string): Extract<TSESTree.Node, { type: `${T}` }> {
  const node = nodesOf(sourceCode, type).find((one) => callee === undefined || ('callee' in one && sourceCode.getText(one.callee) === callee));
  if (!node) throw new Error(`no ${type}`);
  return node;
}

describeParsers('callWithoutNew', (parser) => {
  test.each([
    ['x = new f()', 'x = f()'],
    ['x = new f', 'x = f()'],
    ['x = new (f)', 'x = (f)()'],
    ['x = new (f)({ a: (1) })', 'x = (f)({ a: (1) })'],
    ['x = new (a, f)()', 'x = (a, f)()'],
    ["x = new (require('m').f)({})", "x = (require('m').f)({})"],
    ['x = new /* a */ f()', 'x = /* a */ f()'],
    ['x = new(f)', 'x = (f)()'],
    ['x = y\nnew (f)()', 'x = y\n;(f)()'],
    ['x = y;\nnew (f)()', 'x = y;\n(f)()'],
  ])('%s', (before, after) => {
    expect(edited(before, { parser }, (sourceCode) => callWithoutNew(sourceCode, firstOf(sourceCode, 'NewExpression')) ?? [])).toBe(after);
  });

  test.each(['function g() { return new // a\n f(); }', 'x = new /* a */\n f()', 'x = new new f()()'])('not of %s', (text) => {
    const sourceCode = parse(text, { parser });
    expect(callWithoutNew(sourceCode, firstOf(sourceCode, 'NewExpression', 'f'))).toBeUndefined();
  });
});

describeParsers('addArgument', (parser) => {
  test.each([
    ['new C(a)', 'new C(a, b)'],
    ['new C((a))', 'new C((a), b)'],
    ['new C(a,)', 'new C(a, b,)'],
    ['new (C)(a /* a */)', 'new (C)(a, b /* a */)'],
    ['new C(\n  a,\n)', 'new C(\n  a,\n  b,\n)'],
  ])('%s', (before, after) => {
    const added = edited(before, { parser }, (sourceCode) => addArgument(sourceCode, firstOf(sourceCode, 'NewExpression'), 'b') ?? []);
    expect(added).toBe(after);
  });

  test.each(['new C', 'new (C)', 'new C()'])('not to %s', (text) => {
    const sourceCode = parse(text, { parser });
    expect(addArgument(sourceCode, firstOf(sourceCode, 'NewExpression'), 'b')).toBeUndefined();
  });
});

describeParsers('rangeOfArguments', (parser) => {
  test.each([
    ['new C(a)', '(a)'],
    ['new (C)((a))', '((a))'],
    ['new (C)', ''],
    ['new C', ''],
    ['[new (C), (a)]', ''],
  ])('%s', (text, args) => {
    const sourceCode = parse(text, { parser });
    expect(text.slice(...rangeOfArguments(sourceCode, firstOf(sourceCode, 'NewExpression')))).toBe(args);
  });
});

describeParsers('texts of expressions', (parser) => {
  test.each([
    ['x = (a, b)', '(a, b)'],
    ['x = (a ?? b)', 'a ?? b'],
  ])('an element: %s', (text, element) => {
    const sourceCode = parse(text, { parser });
    expect(elementText(sourceCode, firstOf(sourceCode, 'AssignmentExpression').right)).toBe(element);
  });

  test.each([
    ['x = window.AWS', 'window.AWS'],
    ['x = (w ?? v).AWS', '(w ?? v).AWS'],
    ['x = (w ?? v)', '(w ?? v)'],
    ['x = load()', '(load())'],
    ['x = load().AWS', '(load().AWS)'],
    ['x = w?.AWS', '(w?.AWS)'],
  ])('a namespace: %s', (text, namespace) => {
    const sourceCode = parse(text, { parser });
    expect(namespaceText(sourceCode, firstOf(sourceCode, 'AssignmentExpression').right)).toBe(namespace);
  });
});
