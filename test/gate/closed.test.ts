// A file that has nothing to do with AWS costs the search of its text and nothing more.
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin, { mayReport } from '../../src/index.ts';

/** The listeners that each rule registers for a text. */
function listenersFor(code: string, filename = 'src/a.js'): Readonly<Record<string, readonly string[]>> {
  const registered: Record<string, string[]> = {};
  const spies = Object.entries(plugin.rules).map(([name, rule]): [string, Rule.RuleModule] => {
    const create = (context: Rule.RuleContext): Rule.RuleListener => {
      const listeners = rule.create(context);
      registered[name] = Object.keys(listeners);
      return listeners;
    };
    return [name, { ...rule, create }];
  });
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.js'],
      plugins: { spy: { rules: Object.fromEntries(spies) } },
      rules: Object.fromEntries(spies.map(([name]) => [`spy/${name}`, 'error'])),
    },
    { filename },
  );
  expect(messages).toEqual([]);
  return registered;
}

const NOTHING = Object.fromEntries(Object.keys(plugin.rules).map((name) => [name, []]));

describe('a file without a word of AWS or of a credential', () => {
  it.each([
    ['empty', ''],
    ['a comment', '// nothing'],
    ['a component', `import { useState } from 'react';\nexport const useCount = () => useState(0);`],
    ['words that hold short names of AWS', `export const uses = ['awesome', 'sessions', 'assist', 'classes', 'focus', 'draws', 'laws'];`],
    ['words about keys in general', `export const keys = Object.keys({ a: 1 }); keyboard.on('keydown', authorize);`],
    ['a login form', `export const login = (user, password) => fetch('/login', { method: 'POST', body: JSON.stringify({ user, password }) });`],
    ['words that hold those of set-ups', `export const state = { undefined: 1, environment: 'rebuild', context: 'A' };`],
    ['a library of which one client is for AWS', `import OpenAI from 'openai'; export const openai = new OpenAI({ apiKey: token });`],
    ['the word in a sentence', `// AWS has it too.\nexport const label = 'an account of AWS or another';`],
    ['the module of the process', `import process from 'node:process'; export const port = process.env.PORT;`],
    ['other permissions, for anyone', `export const allowed = (Permission) => (Permission.anyone ? '*' : 'nobody');`],
    ['a digest', `export const digest = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';`],
  ])('registers no listener: %s', (_name, code) => {
    expect(listenersFor(code)).toEqual(NOTHING);
    expect(mayReport(code)).toBe(false);
  });

  it('whereas a client and the names of a key and a provider do', () => {
    const code = `import { S3Client } from '@aws-sdk/client-s3'; export const s3 = new S3Client({ credentials: undefined, profile: undefined }); export let accessKeyId, fromEnv; export const statement = { Effect: 'Allow', Action: 's3:*' }; export const access = ['*', 'AdministratorAccess', 'Federated', 'allowClassicFlow', 'DurationSeconds', 'iam:PassRole', 'NEXT_PUBLIC_SECRET'];`;
    expect(Object.values(listenersFor(code))).toEqual(Object.values(NOTHING).map(() => ['Program']));
    expect(mayReport(code)).toBe(true);
  });
});
