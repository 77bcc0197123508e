import { describe, expect, it } from 'vitest';
import { matchesModule, matchesPath } from '../../../src/syntax/glob.ts';

describe('matchesModule', () => {
  it.each([
    ['aws-sdk', 'aws-sdk'],
    ['@aws-sdk/client-*', '@aws-sdk/client-s3'],
    ['@aws-sdk/client-*', '@aws-sdk/client-'],
    ['aws-sdk/*', 'aws-sdk/clients/s3'],
    ['*', ''],
    ['*/clients/*.js', 'aws-sdk/clients/s3.js'],
    ['a*b*c', 'abbc'],
    ['a**c', 'ac'],
    ['*.js', '.js'],
  ])('%s matches %s', (pattern, module) => {
    expect(matchesModule(pattern, module)).toBe(true);
  });

  it.each([
    ['aws-sdk', 'aws-sdk/clients/s3'],
    ['aws-sdk', 'my-aws-sdk'],
    ['@aws-sdk/client-*', '@aws-sdk/lib-storage'],
    ['a*a', 'a'],
    ['a*b*b', 'ab'],
    ['.', 'a'],
    ['a.c', 'abc'],
    ['', 'a'],
  ])('%s does not match %s', (pattern, module) => {
    expect(matchesModule(pattern, module)).toBe(false);
  });

  it('takes no time for many stars', () => {
    expect(matchesModule(`${'*a'.repeat(50)}b`, 'a'.repeat(10_000))).toBe(false);
  });
});

describe('matchesPath', () => {
  it.each([
    ['S3', 'S3'],
    ['*Client', 'S3Client'],
    ['*.config', 'S3.config'],
    ['config.*', 'config.update'],
    ['*', 'S3'],
    ['*.*', 'S3.from'],
  ])('%s matches %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(true);
  });

  it.each([
    ['*', 'S3.from'],
    ['*Client', 'S3.Client'],
    ['config.*', 'config'],
    ['config.*', 'config.a.b'],
    ['S3', 'S3.from'],
    ['config.*', 'configXa'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(false);
  });
});
