/**
 * What an access key ID tells by itself. The account is part of the key since about 2019: the ten characters after the
 * prefix and their neighbours are base32, and bits 7 to 46 of the first six bytes are the account.
 * Source: Tal Be'ery, "A short note on AWS KEY ID" (2023); Aidan Steele, "AWS Access Key ID formats" (2020).
 */

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ACCOUNT_MASK = 0x7f_ff_ff_ff_ff_80n;
const MAX_ACCOUNT = 999_999_999_999n;

/** The 12-digit account of an access key ID, or `undefined` for keys of the old format and for what is no key ID. */
export function accountOf(keyId: string): string | undefined {
  let bits = 0n;
  for (const character of keyId.slice(4, 14)) {
    const digit = BASE32.indexOf(character);
    if (digit === -1) return undefined;
    bits = bits * 32n + BigInt(digit);
  }
  if (keyId.length < 14) return undefined;
  const firstSixBytes = bits >> 2n;
  // The top bit is 1 in keys that carry the account.
  if (firstSixBytes >> 47n === 0n) return undefined;
  const account = (firstSixBytes & ACCOUNT_MASK) >> 7n;
  return account > MAX_ACCOUNT ? undefined : account.toString().padStart(12, '0');
}

/** Shannon entropy of a text in bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy;
}
