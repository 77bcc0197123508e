import { describe, expect, it } from 'vitest';
import { constantName, memberName, normalName, propertyName, words } from '../../../src/syntax/name.ts';
import { parse } from '../../support/evaluate.ts';
import { indexTree } from '../../../src/syntax/tree.ts';

describe('names in the source', () => {
  it('the name of a member access', () => {
    const { ofType } = indexTree(parse('a.b; a["b c"]; a[`d`]; a[1]; a[b]; a?.e; class A { #f = this.#f }'));
    expect(ofType('MemberExpression').map((node) => memberName(node))).toEqual(['b', 'b c', 'd', '1', undefined, 'e', '#f']);
  });

  it('the name of a property, a method and a class member', () => {
    const tree = indexTree(parse('({ a: 1, "b": 2, 3: 3, ["c"]: 4, [d]: 5, e() {} }); class A { f = 1; static "g" = 2; #h = 3; [i] = 4; j() {} }'));
    expect(tree.ofType('Property').map((node) => propertyName(node))).toEqual(['a', 'b', '3', 'c', undefined, 'e']);
    expect(tree.ofType('PropertyDefinition').map((node) => propertyName(node))).toEqual(['f', 'g', '#h', undefined]);
    expect(tree.ofType('MethodDefinition').map((node) => propertyName(node))).toEqual(['j']);
  });

  it('a constant name', () => {
    const tree = indexTree(parse('"a"; 1; `b`; `${c}`; null; /d/; 0x10'));
    const nodes = tree.ofType('ExpressionStatement').map(({ expression }) => expression);
    expect(nodes.map((node) => constantName(node))).toEqual(['a', '1', 'b', undefined, undefined, undefined, '16']);
  });
});

describe('normalName', () => {
  it.each([
    ['AWS_ACCESS_KEY_ID', 'awsaccesskeyid'],
    ['awsAccessKeyId', 'awsaccesskeyid'],
    ['aws-access-key-id', 'awsaccesskeyid'],
    ['', ''],
    ['é_1', '1'],
  ])('%s', (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });
});

describe('words', () => {
  it.each([
    ['S3AccessKeyID', ['s3', 'access', 'key', 'id']],
    ['AWS_SECRET_ACCESS_KEY', ['aws', 'secret', 'access', 'key']],
    ['aws-secret.key', ['aws', 'secret', 'key']],
    ['AWSSecretKey', ['aws', 'secret', 'key']],
    ['secretkey', ['secretkey']],
    ['__', []],
    ['key2Id', ['key2', 'id']],
  ])('%s', (name, expected) => {
    expect(words(name)).toEqual(expected);
  });
});
