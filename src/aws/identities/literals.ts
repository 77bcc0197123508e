import {
  EMULATOR_PAIRS,
  EXAMPLE_PATTERNS,
  EXAMPLE_VALUES,
  PLACEHOLDER_FILLERS,
  PLACEHOLDER_PATTERNS,
  PLACEHOLDER_TOKENS,
} from '../../facts/example-keys.ts';
import { SECRET_ACCESS_KEY, SES_SMTP_PASSWORD } from '../../facts/key-formats.ts';
import { words } from '../../syntax/name.ts';
import type { PartName } from './identities.ts';
import { entropyOf } from './key-id.ts';
import { findSecretsIn } from './shapes.ts';

/**
 * What a literal in a credential slot is.
 * - `real`: it has the shape of an AWS key
 * - `literal`: some text; in a slot that is a finding as well
 * - `dummy`: a text too plain to be a key
 * - `emulator`: what an emulator takes
 * - `placeholder`: words that ask to be replaced, or nothing
 * - `example`: a key that AWS's documentation prints
 */
export type LiteralKind = 'real' | 'literal' | 'dummy' | 'emulator' | 'placeholder' | 'example';

const examples = new Set<string>(EXAMPLE_VALUES.map(({ value }) => value));
const placeholders = new Set<string>(PLACEHOLDER_TOKENS);
const fillers = new Set<string>(PLACEHOLDER_FILLERS);
const emulatorValues = new Set<string>(EMULATOR_PAIRS.flatMap(({ id, secret }) => [id, secret]));

/** A text shorter than this stands for something else than a key. */
const MIN_LENGTH = 8;
/** A text that is shorter or more regular than this is too plain to be a key; the entropy in bits per character. */
const MIN_KEY_LENGTH = 16;
const MIN_KEY_ENTROPY = 3;

/** Judges a literal that stands where a part of an identity is expected. */
export function judgeLiteral(text: string, part: PartName): LiteralKind {
  if (examples.has(text) || EXAMPLE_PATTERNS.some((pattern) => pattern.test(text))) return 'example';
  if (text.trim().length < MIN_LENGTH || PLACEHOLDER_PATTERNS.some((pattern) => pattern.test(text))) {
    return emulatorValues.has(text) ? 'emulator' : 'placeholder';
  }
  // No part of an identity holds a blank; words in any language do.
  if (part !== 'other' && /\s/.test(text.trim())) return 'placeholder';
  const tokens = words(text);
  const isFilled = tokens.every((token) => placeholders.has(token) || fillers.has(token) || /^\d{1,4}$/.test(token));
  if (isFilled) return emulatorValues.has(text) ? 'emulator' : 'placeholder';
  // A real key may hold such a word by chance.
  if (hasShape(text, part)) return 'real';
  if (emulatorValues.has(text)) return 'emulator';
  if (tokens.some((token) => placeholders.has(token))) return 'placeholder';
  return text.length < MIN_KEY_LENGTH || entropyOf(text) < MIN_KEY_ENTROPY ? 'dummy' : 'literal';
}

/** Whether a text has the shape of the part: an access key ID, a secret access key, a session token. */
function hasShape(text: string, part: PartName): boolean {
  if (part === 'secret') return isSecretAccessKey(text);
  if (part === 'other' && isSmtpPassword(text)) return true;
  return findSecretsIn(text).some(({ start, end }) => start === 0 && end === text.length);
}

/** Whether a text has the shape of a secret access key. Shape alone proves nothing: a name or a key ID must stand beside it. */
export function isSecretAccessKey(text: string): boolean {
  return text.length === SECRET_ACCESS_KEY.length && hasFormat(text, SECRET_ACCESS_KEY);
}

/** Whether a text has the shape of an SES password for SMTP; as above, only beside a key ID. */
export function isSmtpPassword(text: string): boolean {
  return text.length === SES_SMTP_PASSWORD.length && hasFormat(text, SES_SMTP_PASSWORD);
}

function hasFormat(text: string, format: typeof SECRET_ACCESS_KEY | typeof SES_SMTP_PASSWORD): boolean {
  return (
    format.alphabet.test(text) &&
    format.requires.every((pattern) => pattern.test(text)) &&
    !/^[0-9a-f]+$/i.test(text) &&
    entropyOf(text) > format.minEntropy &&
    !readsAsWords(text)
  );
}

/** Paths and identifiers in camel case are made of long runs of small letters; random keys are not. */
function readsAsWords(text: string): boolean {
  const longRuns = text.match(/[a-z]{5,}/g) ?? [];
  return longRuns.join('').length > text.length / 2;
}
