// Documents of JSON, through the languages of the real package.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rules as allRules } from '../../rules/index.ts';
import plugin from '../../src/index.ts';
import type { AnyRule } from '../../src/rule.ts';
import { ID, SECRET, TEMPORARY_ID } from '../support/keys.ts';

const ofFacts = createRequire(join(import.meta.dirname, '..', 'facts', 'package.json'));
const { default: json } = (await import(ofFacts.resolve('@eslint/json'))) as { readonly default: ESLint.Plugin };

interface Options {
  readonly language?: 'json' | 'json5' | 'jsonc';
  readonly filename?: string;
  readonly settings?: object;
  readonly rules?: Linter.RulesRecord;
}

const KEYS_RULE: Linter.RulesRecord = { 'aws-credentials/no-hardcoded-credentials': ['error', { comments: true }] };

/** What a document gives, as `line:column-endLine:endColumn message`. */
function lint(code: string, { language = 'json', filename = 'config.json', settings = {}, rules = KEYS_RULE }: Options = {}): string[] {
  const messages = new Linter({ cwd: '/project' }).verify(
    code,
    [
      {
        files: ['**/*.*'],
        plugins: { json, 'aws-credentials': plugin },
        language: `json/${language}`,
        settings: { 'aws-credentials': settings },
        rules,
      },
    ] as Linter.Config[],
    { filename: `/project/${filename}` },
  );
  return messages.map(
    ({ line, column, endLine, endColumn, messageId, message, suggestions = [] }) =>
      `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)} ${messageId ?? message}${suggestions.length > 0 ? ' with suggestions' : ''}`,
  );
}

describe('keys in JSON', () => {
  it('are found by their names and the id beside them, once', () => {
    expect(lint(`{\n  "aws": { "accessKeyId": "${ID}", "secretAccessKey": "${SECRET}" }\n}\n`)).toEqual(['2:70-2:112 data']);
  });

  it('are found by the name of the secret alone', () => {
    expect(lint(`{ "AWS_SECRET_ACCESS_KEY": "${SECRET}" }`)).toEqual(['1:28-1:70 data']);
    expect(lint(`{ "secret": "${SECRET}" }`)).toEqual([]);
  });

  it('are found by their shape, at their place inside a text', () => {
    expect(lint(`["user ${ID} is gone"]`)).toEqual(['1:8-1:28 data']);
    expect(lint('["user 1234 is gone"]')).toEqual([]);
  });

  it('are found in a text alone', () => {
    expect(lint(`"${ID}"`)).toEqual(['1:1-1:23 data']);
  });

  it('are found after escapes, then at the whole text', () => {
    expect(lint(String.raw`{ "note": "AKIA\u005a${ID.slice(5)}" }`)).toEqual(['1:11-1:38 data']);
  });

  it('are found after CRLF and in a text with a byte order mark', () => {
    expect(lint(`{\r\n  "id": "${ID}"\r\n}`)).toEqual(['2:9-2:31 data']);
    expect(lint(`\uFEFF{ "id": "${ID}" }`)).toEqual(['1:9-1:31 data']);
  });

  it('are found in names of properties', () => {
    expect(lint(`{ "${ID}": "admin" }`)).toEqual(['1:3-1:25 data']);
  });

  it('that open nothing are said to open nothing', () => {
    expect(lint(`{ "id": "${TEMPORARY_ID}" }`)).toEqual(['1:9-1:31 spent']);
  });

  it('may be documented examples and placeholders', () => {
    expect(lint('{ "accessKeyId": "AKIAIOSFODNN7EXAMPLE", "secretAccessKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }')).toEqual([]);
    expect(lint('{ "accessKeyId": "YOUR_KEY", "secretAccessKey": "<secret>" }')).toEqual([]);
  });

  it('may be allowed', () => {
    const settings = { allow: [{ secret: `${ID.slice(0, 4)}…${ID.slice(-4)}`, reason: 'a canary' }] };
    expect(lint(`{ "id": "${ID}" }`, { settings })).toEqual([]);
  });
});

describe('the kinds of JSON', () => {
  it('JSONC has comments', () => {
    expect(lint(`{\n  // ${ID}\n  "a": 1 /* ${ID} */\n}`, { language: 'jsonc' })).toEqual(['2:6-2:26 comment', '3:13-3:33 comment']);
  });

  it('JSON5 has names without quotes, and numbers of its own', () => {
    expect(lint(`{ secretAccessKey: '${SECRET}', n: Infinity, m: NaN, x: null, y: true }`, { language: 'json5' })).toEqual(['1:20-1:62 data']);
  });
});

describe('what a document may be', () => {
  it('nested as deep as its parser takes it', () => {
    const depth = 1000;
    expect(lint(`${'['.repeat(depth)}"${ID}"${']'.repeat(depth)}`)).toEqual([`1:${String(depth + 1)}-1:${String(depth + 23)} data`]);
  });

  it('wide', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `"aws ${String(index)}"`);
    expect(lint(`[${rows.join(',\n')},\n"${ID}"]`)).toEqual(['20001:1-20001:23 data']);
  });

  it('not JSON', () => {
    expect(lint(`{ "id": "${ID}", }`)).toEqual([expect.stringContaining('Parsing error')]);
  });
});

describe('the other rules', () => {
  const others = Object.entries(allRules as unknown as Readonly<Record<string, AnyRule>>).filter(([, { meta }]) => meta.docs.readsJson !== true);

  it.each(others)('%s is silent', (name) => {
    const code = `{ "profile": "alex", "Credentials": { "AccessKeyId": "${ID}" }, "AWS": "aws-sdk @aws-sdk/client-s3 fromIni process.env.AWS_SECRET_ACCESS_KEY" }`;
    expect(lint(code, { rules: { [`aws-credentials/${name}`]: 'error' } })).toEqual([]);
  });
});

describe('guests in the inputs of Amplify Gen 1', () => {
  const rules: Linter.RulesRecord = { 'aws-credentials/no-guest-identities': ['error', { pools: true }] };
  const inputs = (config: object, rest: object = { version: '1' }): string => JSON.stringify({ ...rest, cognitoConfig: config });

  it('are let in by a pool', () => {
    expect(lint(inputs({ allowUnauthenticatedIdentities: true }), { rules })).toEqual(['1:66-1:70 pool with suggestions']);
    expect(lint(inputs({ allowUnauthenticatedIdentities: false }), { rules })).toEqual([]);
  });

  it('are a matter of the option', () => {
    expect(lint(inputs({ allowUnauthenticatedIdentities: true }), { rules: { 'aws-credentials/no-guest-identities': 'error' } })).toEqual([]);
  });

  it('are known by the format', () => {
    expect(lint(inputs({ allowUnauthenticatedIdentities: true }, {}), { rules })).toEqual([]);
    expect(lint('{ "version": "1", "settings": { "allowUnauthenticatedIdentities": true } }', { rules })).toEqual([]);
  });
});
