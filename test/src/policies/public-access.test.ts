// What the tables on public access name is what AWS has.
import { describe, expect, it } from 'vitest';
import { actionOf, serviceOf } from '../../../src/aws/policies/catalogue.ts';
import { GUARDED_SERVICES, NARROWING_KEYS, OTHER_KEYS, PUBLISHED_ACTIONS } from '../../../src/facts/public-access.ts';
import type { IssuerRow } from '../../../src/facts/trust-providers.ts';
import { ISSUERS } from '../../../src/facts/trust-providers.ts';

describe('the tables on public access', () => {
  it.each(PUBLISHED_ACTIONS.map(({ action }) => action))('name an action that there is: %s', (action) => {
    expect(actionOf(action)?.name.toLowerCase()).toBe(action);
  });

  it.each(GUARDED_SERVICES.map(({ prefix }) => prefix))('name a service that there is: %s', (prefix) => {
    // The actions of an API's callers have no list of their own.
    expect(serviceOf(prefix)?.prefix).toBe(prefix);
  });

  it('name each key once, in lower case', () => {
    const keys = [...NARROWING_KEYS, ...OTHER_KEYS].map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys.map((key) => key.toLowerCase()))]);
  });

  it('name each issuer once, in lower case, without a scheme', () => {
    const rows: readonly IssuerRow[] = ISSUERS;
    const issuers = rows.flatMap(({ issuer, pattern }) => (pattern ? [] : [issuer]));
    expect(issuers).toEqual([...new Set(issuers.map((issuer) => issuer.toLowerCase().replace('https://', '')))]);
  });
});
