import { describe, expect, it } from 'vitest';
import { NAMESPACE } from '../../src/meta.ts';
import { breachesIn, lintAll, lintRecommended } from './open-gate.ts';
import { sampleOfPackages } from './packages.ts';

describe('a sample of installed packages', () => {
  const files = sampleOfPackages(220, 1_200_000);

  it('is large enough to mean something', () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it('hold nothing that the gate would hide', () => {
    expect(files.flatMap((file) => breachesIn(file).map((breach) => ({ ...breach, file: file.filename })))).toEqual([]);
  });

  it('is clean', () => {
    const found = files.flatMap((file) =>
      lintRecommended(file).flatMap(({ ruleId, line }) => (ruleId === null ? [] : [`${file.filename}:${String(line)} ${ruleId}`])),
    );
    expect(found).toEqual([]);
  });

  it('is parsed, but for files of old scripts and of other dialects', () => {
    const refused = files.filter((file) => lintAll(file).some(({ fatal }) => fatal === true));
    expect(refused.length / files.length).toBeLessThan(0.1);
    expect(refused.flatMap((file) => lintAll(file)).filter(({ ruleId }) => ruleId?.startsWith(NAMESPACE) === true)).toEqual([]);
  });
});
