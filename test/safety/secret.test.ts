import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { runsOf, secretsFor } from './random-keys.ts';

const { id, secret } = secretsFor('secret');
const sealed = Secret.seal(secret, 0);

describe('a sealed text cannot be read back', () => {
  const ways: Readonly<Record<string, () => unknown>> = {
    String: () => String(sealed),
    'a template': () => `${String(sealed)}${sealed as unknown as string}`,
    'in a list': () => [sealed, [sealed]].join(),
    JSON: () => JSON.stringify({ sealed, list: [sealed] }),
    inspect: () => inspect({ sealed }, { showHidden: true, depth: 10, getters: true }),
    'inspect without custom ways': () => inspect(sealed, { showHidden: true, customInspect: false, getters: true }),
    keys: () => [Object.keys(sealed), Object.getOwnPropertyNames(sealed), Reflect.ownKeys(sealed), Object.entries(sealed)],
    'a copy': () => Object.assign({}, sealed),
    structuredClone: () => inspect(structuredClone(sealed), { showHidden: true }),
    'an error': () => new Error(`wrong: ${String(sealed)}`, { cause: sealed }),
    'an error of inspect': () => inspect(new Error('wrong', { cause: { sealed } }), { showHidden: true, depth: 10 }),
    valueOf: () => sealed.valueOf(),
    'what it offers': () => [sealed.masked(), sealed.fingerprint(), sealed.toString(), sealed.toJSON()],
    'its class': () => inspect(Secret, { showHidden: true, depth: 10 }),
  };

  it.each(Object.keys(ways))('%s', (way) => {
    const given = ways[way]?.();
    const text = [inspect(given, { showHidden: true, depth: 10 }), JSON.stringify(given), String(given)].join('\n');
    expect(runsOf(secret, 8).filter((run) => text.includes(run))).toEqual([]);
  });
});

describe('how much is shown', () => {
  it('of an id four characters at either end, and never more', () => {
    const shown = `${id.slice(0, 4)}…${id.slice(-4)}`;
    expect([4, 5, 20, Infinity].map((count) => Secret.seal(id, count).masked())).toEqual([shown, shown, shown, shown]);
  });

  it('of a secret nothing', () => {
    expect([0, -1, -Infinity].map((count) => Secret.seal(secret, count).masked())).toEqual(['…', '…', '…']);
  });

  it('of a text so short that the ends would tell half of it nothing', () => {
    expect(['', 'a', 'abcdefgh', 'abcdefghijklmno'].map((text) => Secret.seal(text, 4).masked())).toEqual(['…', '…', '…', '…']);
  });
});

describe('the fingerprint', () => {
  it('is the same for the same text, however much of it is shown', () => {
    expect(Secret.seal(id, 4).fingerprint()).toBe(Secret.seal(id, 0).fingerprint());
  });

  it('differs for another text', () => {
    expect(Secret.seal(id, 4).fingerprint()).not.toBe(Secret.seal(secret, 0).fingerprint());
  });

  it('is 16 hexadecimal digits', () => {
    expect(sealed.fingerprint()).toMatch(/^[0-9a-f]{16}$/);
  });
});
