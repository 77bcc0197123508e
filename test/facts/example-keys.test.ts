import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  CANARY_ACCOUNTS,
  EMULATOR_PAIRS,
  EXAMPLE_PATTERNS,
  EXAMPLE_VALUES,
  PLACEHOLDER_FILLERS,
  PLACEHOLDER_PATTERNS,
  PLACEHOLDER_TOKENS,
} from '../../src/facts/example-keys.ts';
import { readPackageFile } from './packages.ts';

const tokens = new Set<string>(PLACEHOLDER_TOKENS);
const fillers = new Set<string>(PLACEHOLDER_FILLERS);

/** As the tables say it: at everything that is no letter or digit, and between a small and a capital letter. */
function tokensOf(text: string): string[] {
  const spaced = text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[^A-Za-z0-9]+/g, ' ');
  return spaced.trim().toLowerCase().split(' ');
}

function isPlaceholder(text: string): boolean {
  if (PLACEHOLDER_PATTERNS.some((pattern) => pattern.test(text))) return true;
  const words = tokensOf(text);
  return words.some((word) => tokens.has(word)) || words.every((word) => fillers.has(word) || /^\d{1,4}$/.test(word));
}

describe('placeholders', () => {
  it.each([
    'YOUR_ACCESS_KEY_ID',
    'your-secret-key',
    '<your access key>',
    '<ACCESS_KEY>',
    '{{ accessKey }}',
    '${AWS_ACCESS_KEY_ID}',
    '%AWS_KEY%',
    '[access key]',
    '__ACCESS_KEY__',
    '$ACCESS_KEY',
    'changeme',
    'CHANGE_ME',
    'replace-me',
    'insert key here',
    'dummy',
    'fakeAccessKey',
    'fakeSecretAccessKey',
    'mock-secret',
    'test',
    'testAccessKeyId',
    'example',
    'redacted',
    'TODO',
    'my-secret-key',
    'secret',
    'access_key_1',
    'foo',
    'bar',
    'xxx',
    'xxxxxxxxxxxxxxxxxxxx',
    'AKIAXXXXXXXXXXXXXXXX',
    'AKIA****************',
    'AKIA...',
    'AKIA…',
    '00000000000000000000',
    '********',
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['prod-9f8e7d6c5b4a', 'tEsTdata91kd83', 'contestant', 'latestKeyring9', 'attestation-77fd', 'x9f2b7aa01', 'hunter2hunter3'])(
    'not %s',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  it('are hardly ever met among random keys', () => {
    const secrets = Array.from({ length: 50_000 }, () => randomBytes(30).toString('base64'));
    expect(secrets.filter((secret) => isPlaceholder(secret)).length).toBeLessThan(25);
    const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const ids = Array.from({ length: 50_000 }, () => `AKIA${Array.from({ length: 16 }, () => base32[randomInt(32)]).join('')}`);
    expect(ids.filter((id) => isPlaceholder(id)).length).toBeLessThan(5);
  });

  it('do not hide a key that holds a word', () => {
    for (const word of ['test', 'fake', 'example', 'dummy']) {
      const random = randomBytes(30).toString('base64');
      const secret = `${random.slice(0, 10)}x${word}x${random.slice(12 + word.length)}`;
      // The word is no token of its own there.
      expect(tokensOf(secret)).not.toContain(word);
      const isByChance = isPlaceholder(random);
      expect(isPlaceholder(secret)).toBe(isByChance);
    }
  });

  it('are words in lower case, one list each', () => {
    for (const word of [...tokens, ...fillers]) expect(word).toMatch(/^[a-z0-9]+$/);
    for (const word of tokens) expect(word.length, word).toBeGreaterThanOrEqual(4);
    expect([...fillers].filter((word) => tokens.has(word))).toEqual([]);
    expect(tokens.size).toBe(PLACEHOLDER_TOKENS.length);
    expect(fillers.size).toBe(PLACEHOLDER_FILLERS.length);
  });
});

describe('examples', () => {
  it('hold the word of the documentation, but for those of others', () => {
    const others = EXAMPLE_VALUES.filter(({ value }) => !EXAMPLE_PATTERNS.some((pattern) => pattern.test(value)));
    expect(others.map(({ source }) => source)).toEqual(['minio@8.0.7 README.md', 'minio@8.0.7 README.md']);
  });

  it('stand where their sources say', () => {
    const minio = readPackageFile('minio', 'README.md');
    for (const { value } of EXAMPLE_VALUES.filter(({ source }) => source.startsWith('minio@'))) expect(minio).toContain(value);
    const readme = readPackageFile('aws-s3', 'README.md');
    for (const { value } of EXAMPLE_VALUES.filter(({ source }) => source.includes('aws-s3@'))) expect(readme).toContain(value);
  });

  it('are not met among random keys', () => {
    const secrets = Array.from({ length: 20_000 }, () => randomBytes(30).toString('base64'));
    expect(secrets.filter((secret) => EXAMPLE_PATTERNS.some((pattern) => pattern.test(secret)))).toEqual([]);
  });
});

describe('pairs of emulators', () => {
  it('are no shapes of real keys, but for the public one of MinIO', () => {
    const shaped = EMULATOR_PAIRS.filter(({ id, secret }) => /^A[KS]IA/.test(id) || secret.length === 40);
    expect(shaped.map(({ name }) => name)).toEqual(['MinIO play']);
  });

  it('stand once', () => {
    const pairs = EMULATOR_PAIRS.map(({ id, secret }) => `${id}/${secret}`);
    expect(pairs).toEqual([...new Set(pairs)]);
  });
});

describe('accounts of canaries', () => {
  it('have twelve digits and stand once', () => {
    const accounts = CANARY_ACCOUNTS.map(({ account }) => account as string);
    for (const account of accounts) expect(account).toMatch(/^\d{12}$/);
    expect(accounts).toEqual([...new Set(accounts)]);
    expect(accounts).toHaveLength(26);
  });
});
