import { describe, expect, it } from 'vitest';
import { breachesAmong, lintAll, lintRecommended, withOpenGates } from './open-gate.ts';
import { sampleOfPackages } from './packages.ts';

/** Findings of `recommended` in the code of others, and why they are right. Which files the lot draws depends on the lock files. */
const KNOWN: readonly string[] = [
  // The package puts an identity together from its own options `awsAccessKey` and `awsSecretKey`, and signs with it.
  '@anthropic-ai/bedrock-sdk/core/auth.js aws-credentials/no-inline-credentials',
  '@anthropic-ai/bedrock-sdk/core/auth.mjs aws-credentials/no-inline-credentials',
];

describe('a sample of installed packages', () => {
  const linted = sampleOfPackages(220, 1_200_000).map((file) => ({ file, messages: withOpenGates(() => lintAll(file)) }));

  it('is large enough to mean something', () => {
    expect(linted.length).toBeGreaterThan(150);
  });

  it('holds nothing that the gate would hide', () => {
    const hidden = linted.flatMap(({ file, messages }) => breachesAmong(messages, file).map((breach) => ({ ...breach, file: file.filename })));
    expect(hidden).toEqual([]);
  });

  it('is clean, but for what is known', () => {
    const found = linted
      .filter(({ messages }) => messages.some(({ fatal }) => fatal !== true))
      .flatMap(({ file }) => lintRecommended(file).flatMap(({ ruleId }) => (ruleId === null ? [] : [`${file.filename} ${ruleId}`])));
    expect(found.filter((finding) => !KNOWN.includes(finding))).toEqual([]);
  });

  it('is parsed, but for files of old scripts and of other dialects', () => {
    const refused = linted.filter(({ messages }) => messages.some(({ fatal }) => fatal === true));
    expect(refused.length / linted.length).toBeLessThan(0.1);
    expect(refused.filter(({ messages }) => messages.some(({ ruleId }) => ruleId !== null))).toEqual([]);
  });
});
