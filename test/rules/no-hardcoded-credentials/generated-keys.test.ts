// Keys nobody has seen before: each is found, once, and never told.
import { describe, expect, it } from 'vitest';
import { lint, recommended } from '../../support/lint.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const KEYS = 250;

/** Numbers that look random and are the same in each run. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

function keysOf(seed: number): Key[] {
  const random = randomOf(seed);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join('');
  return Array.from({ length: KEYS }, () => ({
    id: `${random(2) === 0 ? 'AKIA' : 'ASIA'}${text(BASE32, 16)}`,
    secret: text(BASE64, 40),
    token: `IQoJb3JpZ2luX2Vj${text(BASE64, 200)}==`,
  }));
}

/** Places for a key. */
const PLACES: Readonly<Record<string, (key: Key) => string>> = {
  'a client': ({ id, secret }) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' } });`,
  'a client with a token': ({ id, secret, token }) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}', sessionToken: '${token}' } });`,
  'SDK v2': ({ id, secret }) => `const AWS = require('aws-sdk');\nAWS.config.update({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`,
  'a fall-back': ({ id, secret }) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ credentials: { accessKeyId: process.env.A ?? '${id}', secretAccessKey: process.env.B ?? '${secret}' } });`,
  'two constants': ({ id, secret }) => `const a = '${id}';\nconst b = '${secret}';`,
};

describe('generated keys', () => {
  it.each(Object.entries(PLACES))('%s', (_name, place) => {
    let found = 0;
    for (const key of keysOf(41)) {
      const messages = lint({ code: place(key), filename: 'file.js' }, recommended);
      if (messages.length === 1 && messages[0]?.ruleId === 'aws-credentials/no-hardcoded-credentials') found++;
      const told = messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]);
      for (const secret of Object.values(key)) expect(told.filter((text) => text.includes(secret as string))).toEqual([]);
    }
    // One in a thousand random keys looks like no key: it lacks a digit, or repeats itself.
    expect(found).toBeGreaterThanOrEqual(KEYS * 0.99);
  });
});
