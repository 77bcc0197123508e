import { AWS_WORDS, IDENTITY_NAMES } from '../../facts/environment.ts';
import { OTHER_KEY_WORDS, OTHER_VENDOR_WORDS, STAGE_WORDS } from '../../facts/long-term.ts';
import { words } from '../../syntax/name.ts';
import { speaksOfAws } from './names.ts';

const stages: ReadonlySet<string> = new Set(STAGE_WORDS);
const vendors: ReadonlySet<string> = new Set(OTHER_VENDOR_WORDS);
const awsWords: ReadonlySet<string> = new Set(AWS_WORDS);
const otherKeys: ReadonlySet<string> = new Set(OTHER_KEY_WORDS);

/** What the name of a variable says. */
export interface VariableName {
  readonly part: 'id' | 'secret' | 'token';
  /** Whether it says so by itself; if not, the other part has to stand beside it under the same words. */
  readonly isStrong: boolean;
  /** The words beside those for the part: `s3` of `S3_KEY`. */
  readonly owner: string;
}

/**
 * The part of an access key that a variable holds. The name has to end with the words for it, but for a stage: what goes on
 * (`AWS_SECRET_ACCESS_KEY_ARN`) says where the key is. Names of other vendors and of emulators are none.
 */
export function variableName(name: string): VariableName | undefined {
  if (speaksOfOthers(name)) return undefined;
  const all = words(name);
  while (all.length > 0 && isStage(all.at(-1) ?? '')) all.pop();
  const normal = all.join('');
  for (const part of ['secret', 'token', 'id'] as const) {
    if (IDENTITY_NAMES.strong[part].some((fragment) => normal.endsWith(fragment))) return { part, isStrong: true, owner: '' };
  }
  if (!speaksOfAws(name) || all.some((word) => otherKeys.has(word))) return undefined;
  const rest = all.filter((word) => !awsWords.has(word)).join('');
  const owner = all.filter((word) => awsWords.has(word)).join('');
  const part = (['secret', 'token', 'id'] as const).find((candidate) =>
    (IDENTITY_NAMES.weak[candidate] as readonly string[]).some((weak) => weak === rest),
  );
  return part && { part, isStrong: false, owner };
}

/** Whether a name speaks of another vendor, or of an emulator. */
export function speaksOfOthers(name: string): boolean {
  return words(name).some((word) => vendors.has(word));
}

function isStage(word: string): boolean {
  return stages.has(word) || /^\d+$/.test(word);
}
