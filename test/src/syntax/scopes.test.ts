import { describe, expect, it } from 'vitest';
import type { SourceCode } from '../../../src/syntax/node.ts';
import { isInType, readNames } from '../../../src/syntax/scopes.ts';
import { indexTree } from '../../../src/syntax/tree.ts';
import type { ParseOptions } from '../../support/evaluate.ts';
import { parse } from '../../support/evaluate.ts';

/** What the last mention of `it` is: the line that declares it, or `global`. */
function declarationOf(code: string, options?: ParseOptions): string | undefined {
  const sourceCode = parse(code, options);
  const mention = indexTree(sourceCode)
    .ofType('Identifier')
    .filter(({ name }) => name === 'it')
    .at(-1);
  const variable = mention && readNames(sourceCode).variableOf(mention);
  return variable ? variable.defs[0]?.type : 'global';
}

describe('the variable behind a name', () => {
  it.each([
    ['const it = 1; it', 'Variable'],
    ['import it from "m"; it', 'ImportBinding'],
    ['import { a as it } from "m"; it', 'ImportBinding'],
    ['import it = require("m"); it', 'ImportBinding'],
    ['function it() {} it', 'FunctionName'],
    ['class it {} it', 'ClassName'],
    ['enum it {} it', 'TSEnumName'],
    ['namespace it { export const a = 1 } it', 'TSModuleName'],
    ['function f(it) { it }', 'Parameter'],
    ['try {} catch (it) { it }', 'CatchClause'],
    ['const { a: { it } } = b; it', 'Variable'],
    ['const it = 1; type it = string; it', 'Variable'],
    ['it', 'global'],
    ['it = 1; it', 'global'],
    ['declare const it: any; it', 'global'],
    ['declare function it(): void; it', 'global'],
    ['declare namespace it { const a: 1 } it', 'global'],
    ['declare class it {} it', 'global'],
    ['interface it {} f(it)', 'global'],
  ])('%s', (code, expected) => {
    expect(declarationOf(code)).toBe(expected);
  });

  it.each<[ParseOptions]>([
    [{ parser: 'espree', sourceType: 'script' }],
    [{ parser: 'typescript', sourceType: 'script' }],
    [{ parser: 'espree', sourceType: 'commonjs' }],
  ])('at the top of a script (%o)', (options) => {
    expect(declarationOf('var it = 1; it', options)).toBe('Variable');
    expect(declarationOf('function it() {} it', options)).toBe('FunctionName');
    expect(declarationOf('it', options)).toBe('global');
  });

  it('a name that is declared', () => {
    const sourceCode = parse('class it { a = it }');
    const names = readNames(sourceCode);
    const [declaration, inside] = indexTree(sourceCode).ofType('Identifier').filter(({ name }) => name === 'it');
    expect(declaration && names.declaredBy(declaration)).toHaveLength(2);
    expect(declaration && names.referenceOf(declaration)).toBeUndefined();
    expect(inside && names.referenceOf(inside)?.isRead()).toBe(true);
  });

  it('what is no name', () => {
    const sourceCode = parse('"it"; a.it');
    const names = readNames(sourceCode);
    const tree = indexTree(sourceCode);
    for (const node of [...tree.ofType('Literal'), ...tree.ofType('MemberExpression')]) {
      expect(names.variableOf(node)).toBeUndefined();
      expect(names.declaredBy(node)).toEqual([]);
    }
  });

  it('as many functions as a minified file has', () => {
    const childScopes = Array.from({ length: 200_000 }, () => ({ references: [], variables: [], childScopes: [] }));
    const globalScope = { references: [], variables: [], childScopes, set: new Map() };
    const names = readNames({ scopeManager: { globalScope } } as unknown as SourceCode);
    expect(names.variableOf({ type: 'Identifier', name: 'a' } as never)).toBeUndefined();
  });

  it('a host without scopes', () => {
    const names = readNames({ scopeManager: null } as unknown as SourceCode);
    expect(names.variableOf({ type: 'Identifier', name: 'a' } as never)).toBeUndefined();
  });
});

describe('isInType', () => {
  it('types, and what stands for both', () => {
    const sourceCode = parse('const it = 1; type A = typeof it; let b: it; export { it }; it');
    const names = readNames(sourceCode);
    const mentions = indexTree(sourceCode).ofType('Identifier').filter(({ name }) => name === 'it');
    const references = mentions.flatMap((node) => names.referenceOf(node) ?? []);
    expect(references.map((reference) => isInType(reference))).toEqual([false, false, true, false, false]);
  });

  it('plain JavaScript has none', () => {
    const sourceCode = parse('const it = 1; it', { parser: 'espree' });
    const names = readNames(sourceCode);
    const references = indexTree(sourceCode).ofType('Identifier').flatMap((node) => names.referenceOf(node) ?? []);
    expect(references.map((reference) => isInType(reference))).toEqual([false, false]);
  });
});
