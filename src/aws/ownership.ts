/**
 * One owner for each defect. A rule cannot see which other rules are on, so every defect is claimed by all the ways in
 * which it is wrong, and the first of this list has it, whatever is enabled.
 */
export const PRECEDENCE = ['literal', 'ignored', 'public', 'browser', 'fallback', 'ambient', 'frozen', 'misused', 'global', 'mixed', 'file', 'profile', 'inline', 'rank', 'long-term'] as const;

/** A way in which a credential is wrong. */
export type ClaimKind = (typeof PRECEDENCE)[number];

/** The rule that reports what a claim owns. */
export const OWNERS = {
  literal: 'no-hardcoded-credentials',
  ignored: 'no-ignored-credentials',
  public: 'no-public-env-credentials',
  browser: 'no-browser-credentials',
  fallback: 'no-credential-fallback',
  ambient: 'no-ambient-credentials',
  frozen: 'no-frozen-temporary-credentials',
  misused: 'no-misused-providers',
  global: 'no-global-credentials',
  mixed: 'no-mixed-sources',
  file: 'no-credentials-file',
  profile: 'no-hardcoded-profile',
  inline: 'no-inline-credentials',
  rank: 'require-minimum-source',
  'long-term': 'no-long-term-credentials',
} as const satisfies Readonly<Record<ClaimKind, string>>;

/** The claim that owns a defect: the first in precedence; `undefined` where nobody claims it. */
export function ownerOf<T extends { readonly claim: ClaimKind }>(claims: readonly T[]): T | undefined {
  for (const kind of PRECEDENCE) {
    const owner = claims.find(({ claim }) => claim === kind);
    if (owner) return owner;
  }
  return undefined;
}
