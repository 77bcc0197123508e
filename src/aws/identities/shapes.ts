import type { SecretKind } from '../../facts/key-formats.ts';
import { KEY_FORMATS } from '../../facts/key-formats.ts';
import { EXAMPLE_VALUES } from '../../facts/example-keys.ts';
import { entropyOf } from './key-id.ts';

/** A secret that its shape gives away. Offsets are in the text that was searched. */
export interface ShapeMatch {
  readonly kind: SecretKind;
  /** The words for it in a message. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const examples: readonly string[] = EXAMPLE_VALUES.map(({ value }) => value);

/**
 * The secrets in a text, in the order of the text; where two overlap, the first and longer one.
 *
 * @param options `examples`: whether the keys that documentation prints count
 */
export function findSecretsIn(text: string, options: { readonly examples?: boolean } = {}): readonly ShapeMatch[] {
  const matches: ShapeMatch[] = [];
  for (const format of KEY_FORMATS) {
    if (!text.includes(format.needle)) continue;
    for (const match of text.matchAll(new RegExp(format.pattern, `${format.pattern.flags}g`))) {
      const [found] = match;
      if (entropyOf(found) < format.minEntropy || (options.examples !== true && isExample(found))) continue;
      matches.push({ kind: format.kind, label: format.label, start: match.index, end: match.index + found.length });
    }
  }
  matches.sort((left, right) => left.start - right.start || right.end - left.end);
  return matches.filter((match, index) => !matches.slice(0, index).some((earlier) => match.start < earlier.end));
}

/** Documented examples, alone or inside a URL or a header. */
function isExample(found: string): boolean {
  return /EXAMPLE(?:KEY)?(?![A-Za-z0-9])/.test(found) || examples.some((example) => found.includes(example));
}

/** Whether a presigned URL has run out at a time (milliseconds since 1970). A URL that does not say when counts as live. */
export function isSpentUrl(url: string, now: number): boolean {
  const signed = /X-Amz-Date=(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/.exec(url);
  const lasts = /X-Amz-Expires=(\d{1,7})(?!\d)/.exec(url);
  if (signed && lasts) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = signed.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) + Number(lasts[1]) * 1000 < now;
  }
  const expires = /[?&]Expires=(\d{9,11})(?!\d)/.exec(url);
  return expires !== null && Number(expires[1]) * 1000 < now;
}
