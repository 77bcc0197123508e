// No policy crashes a rule, however it is broken: wrong types, missing halves, text that is no JSON.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { lintAll } from '../gate/open-gate.ts';
import { SHAPES } from '../src/policies/shapes.ts';

const ofFacts = createRequire(join(import.meta.dirname, '..', 'facts', 'package.json'));
const { default: json } = (await import(ofFacts.resolve('@eslint/json'))) as { readonly default: ESLint.Plugin };

/** What stands where a text should. */
const WRONG = [
  'null',
  'undefined',
  '0',
  '-1n',
  'true',
  '/s3:*/u',
  "''",
  "'\\ud83d'",
  '[]',
  '[[["*"]], , null]',
  '{}',
  '{ "*": { "*": "*" } }',
  '{ __proto__: null }',
  '{ get Effect() { return 1; } }',
  '(() => {})()',
  'class {}',
  '`${unknown}`',
  'Symbol.iterator',
  'await unknown',
  '[...unknown]',
];

/** The same in JSON. */
const WRONG_JSON = ['null', '0', '1e999', 'true', '""', '"\\ud83d"', '[]', '[[["*"]], null]', '{}', '{ "*": { "*": "*" } }', '{ "__proto__": [] }', '', 'x', '"'];

/** A policy with everything that a policy may hold. */
const WHOLE = {
  Version: '2012-10-17',
  Id: 'photos',
  Statement: [
    {
      Sid: 'photos',
      Effect: 'Allow',
      Principal: { AWS: ['*'], Service: 'lambda.amazonaws.com', Federated: 'token.actions.githubusercontent.com' },
      Action: ['sts:AssumeRole', 'iam:PassRole', 'lambda:CreateFunction', 's3:*'],
      Resource: ['*', 'arn:aws:iam::111122223333:role/*'],
      Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' }, 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': ['o-1'] } },
    },
    { Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, NotAction: 'iam:*', NotResource: '*' },
  ],
};
const TEXT = JSON.stringify(WHOLE);

/** All texts that a text becomes when one of its parts, given by a pattern, is another one. */
function* changed(text: string, part: RegExp, others: readonly string[]): Generator<string> {
  for (const { 0: old, index } of text.matchAll(part)) {
    for (const other of others) yield text.slice(0, index) + other + text.slice(index + old.length);
  }
}

function look(code: string, filename = 'src/a.ts'): void {
  for (const { ruleId, fatal } of lintAll({ code, filename })) {
    // What is no program is the parser's to say.
    if (fatal !== true) expect(ruleId).toMatch(/^aws-credentials\//);
  }
}

function lookAtDocument(code: string, language: string): void {
  const messages = new Linter().verify(
    code,
    { files: ['**/*.*'], plugins: { json, 'aws-credentials': plugin }, language: `json/${language}`, rules: plugin.configs.all.rules },
    { filename: 'policy.json' },
  );
  for (const { ruleId, fatal } of messages) if (fatal !== true) expect(ruleId).toMatch(/^aws-credentials\//);
}

const LITERAL = /'[^'\n]*'|"[^"\n]*"/g;

describe('a policy with one wrong part', () => {
  it.each(SHAPES.filter(({ filename }) => filename?.endsWith('.json') !== true))('$name', ({ code, filename }) => {
    for (const other of changed(code.replaceAll(/[‹›]/g, ''), LITERAL, WRONG)) expect(() => { look(other, filename); }, other).not.toThrow();
  });

  it('an object with all elements', () => {
    for (const other of changed(`export const policy = ${TEXT};`, LITERAL, WRONG)) expect(() => { look(other); }, other).not.toThrow();
  });

  it('elements as a whole', () => {
    for (const value of WRONG) {
      for (const name of ['Version', 'Statement', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']) {
        const statement = `{ Effect: 'Allow', Action: '*', Resource: '*', Principal: '*', ['${name}']: ${value} }`;
        for (const code of [
          `export const policy = { Version: '2012-10-17', Statement: [${statement}], ${name === 'Statement' ? `Statement: ${value}` : ''} };`,
          `export const policy = { Statement: ${statement}, ${name}: ${value} };`,
        ]) {
          expect(() => { look(code); }, code).not.toThrow();
        }
      }
    }
  });

  it('a JSON text', () => {
    for (const text of changed(TEXT, /"[^"]*"/g, WRONG_JSON)) {
      const code = `export const policy = ${JSON.stringify(text)};`;
      expect(() => { look(code); }, code).not.toThrow();
    }
  });

  it('a template', () => {
    for (const text of changed(TEXT, /"[^"]*"/g, [...WRONG_JSON, '"${unknown}"', '${unknown}', '"${null}*"'])) {
      const code = `export const policy = \`${text}\`;`;
      expect(() => { look(code); }, code).not.toThrow();
    }
  });

  it.each(['json', 'json5'])('a document in the language %s', (language) => {
    for (const text of changed(TEXT, /"[^"]*"/g, WRONG_JSON)) expect(() => { lookAtDocument(text, language); }, text).not.toThrow();
  });
});

describe('a JSON text that is cut', () => {
  it.each([
    ['from its end', (length: number) => TEXT.slice(0, length)],
    ['from its beginning', (length: number) => TEXT.slice(length)],
    ['in its middle', (length: number) => TEXT.slice(0, length) + TEXT.slice(length + 1)],
  ])('%s', (_name, cut) => {
    for (let length = 0; length < TEXT.length; length++) {
      const code = `export const policy = ${JSON.stringify(cut(length))};`;
      expect(() => { look(code); }, code).not.toThrow();
    }
  });
});
