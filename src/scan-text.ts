import { accountOf } from './aws/identities/key-id.ts';
import { isSecretAccessKey, isSmtpPassword } from './aws/identities/literals.ts';
import { findSecretsIn } from './aws/identities/shapes.ts';
import type { Tier } from './tiers.ts';
import { Secret } from './secret.ts';

/** A secret found by its shape in a text that is not parsed. Lines and columns count from 1. */
export interface SecretInText {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What it is: "a long-term access key ID". */
  readonly label: string;
  readonly masked: string;
  /** The account that a key ID names, 12 digits. */
  readonly account?: string;
  readonly tier: Tier;
}

/**
 * Whether a text has the strict shape of a secret as a whole, or holds one that has: long and random enough that nobody can find
 * it out from a hash.
 */
export function hasShapeOfSecret(text: string): boolean {
  return isSecretAccessKey(text) || isSmtpPassword(text) || findSecretsIn(text).length > 0;
}

/** The secrets that their shape gives away in a text, whatever its language. */
export function findSecrets(text: string): SecretInText[] {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) lineStarts.push(match.index + match[0].length);
  const placeOf = (offset: number): { line: number; column: number } => {
    let line = lineStarts.findIndex((start) => start > offset);
    if (line === -1) line = lineStarts.length;
    // A byte order mark is no character of the first line.
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 - mark };
  };
  return findSecretsIn(text).map(({ kind, label, start, end }) => {
    const found = text.slice(start, end);
    const isId = kind.endsWith('-key-id');
    const account = isId ? accountOf(found) : undefined;
    const { line: endLine, column: endColumn } = placeOf(end);
    return {
      ...placeOf(start),
      endLine,
      endColumn,
      label,
      masked: Secret.seal(found, isId ? 4 : 0).masked(),
      ...(account !== undefined && { account }),
      tier: kind === 'temporary-key-id' ? 'taste' : 'leak',
    };
  });
}
