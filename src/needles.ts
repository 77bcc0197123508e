import { CONSUMERS, IGNORED_OPTIONS, REEXPORTS } from './facts/consumers.ts';
import { AWS_WORDS, STANDARD_VARIABLES } from './facts/environment.ts';
import { KEY_FORMATS, SECRET_ACCESS_KEY } from './facts/key-formats.ts';
import type { ResolvedSettings } from './settings.ts';

/**
 * The sound gate: a rule looks at a file only where the text holds a witness of every group in one of its sets. Most files
 * hold none and cost one search of their text.
 * - `consumer`: a module that takes credentials, SDK v2's global, a variable of the SDK
 * - `identity`: a word of a credential
 * - `shape`: the beginning of a secret that its shape gives away
 * - `aws`: a word of AWS
 * - `key`: a text of the length of a secret access key
 */
export type NeedleGroup = 'aws' | 'consumer' | 'identity' | 'key' | 'shape';

/** Sets of groups; one set is enough. */
export type Needles = readonly (readonly NeedleGroup[])[];

/** A word shorter than this is looked for with its borders: `ses` stands in `uses`. */
const LONG_WORD = 5;

/** Modules whose short names stand in other words (`bun` in `bundle`). A specifier has borders around a name. */
const SHORT_MODULES = CONSUMERS.flatMap(({ modules }) => modules).filter((module) => module.length < LONG_WORD);

const PATTERNS: Readonly<Record<NeedleGroup, readonly RegExp[]>> = {
  consumer: [
    new RegExp(anyOf(['@aws-sdk/', 'aws-sdk', ...namesOfModules(), ...variablesOfIdentities()])),
    new RegExp(String.raw`\b(?:${anyOf([...SHORT_MODULES, 'AWS', 'Bun'])})\b`),
  ],
  identity: [new RegExp(anyOf(wordsOfSlots()), 'i')],
  shape: [new RegExp(anyOf(KEY_FORMATS.map(({ needle }) => needle)))],
  aws: [
    new RegExp(anyOf(AWS_WORDS.filter((word) => word.length >= LONG_WORD)), 'i'),
    new RegExp(AWS_WORDS.filter((word) => word.length < LONG_WORD).map((word) => shortWord(word)).join('|')),
    // The strong names of a secret that hold no word of AWS.
    /access[-_ ]?key/i,
  ],
  key: [new RegExp(`[A-Za-z0-9/+]{${String(SECRET_ACCESS_KEY.length)}}`)],
};

/** What stands before the first wildcard of a pattern. */
function literalPart(pattern: string): string {
  return pattern.split('*', 1)[0] ?? '';
}

/** The names of the packages of other vendors, up to a wildcard. */
function namesOfModules(): string[] {
  const modules = [...CONSUMERS.flatMap((row) => row.modules), ...REEXPORTS.map(({ module }) => module)];
  const names = modules.map((module) => literalPart(module));
  return names.filter((name) => name !== '' && !name.includes('aws-sdk') && !SHORT_MODULES.includes(name));
}

/** The last steps of all slots, what stands in for an option by mistake, and the classes that take secrets by position. */
function wordsOfSlots(): string[] {
  const paths = CONSUMERS.flatMap(({ id, secret, token, otherSecret, identity, provider }) =>
    [id, secret, token, otherSecret, identity, provider].flatMap((slots) => slots ?? []),
  );
  const names = paths.map((path) => path.split('.').at(-1) ?? '').filter((name) => !/^\d*$/.test(name));
  const variables = variablesOfIdentities();
  return [...names, ...IGNORED_OPTIONS.map(({ option }) => option), ...variables, 'access_key', 'access-key', 'Credentials', 'Signer'];
}

function variablesOfIdentities(): string[] {
  return STANDARD_VARIABLES.filter((row) => 'part' in row).map(({ name }) => name);
}

/** A short word in the case styles in which it stands alone: `ses_key`, `mySesKey`, `SES_KEY`. */
function shortWord(word: string): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return `(?<![A-Za-z])${word}(?![a-z])|${capital}(?![a-z])|${word.toUpperCase()}`;
}

function anyOf(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
}

/** Whether a text can hold what a rule looks for. */
export function passesGate(text: string, needles: Needles, settings?: ResolvedSettings): boolean {
  const known = new Map<NeedleGroup, boolean>();
  const holds = (group: NeedleGroup): boolean => {
    let answer = known.get(group);
    if (answer === undefined) {
      answer = PATTERNS[group].some((pattern) => pattern.test(text)) || ((group === 'consumer' || group === 'identity') && namesSetting(text, settings));
      known.set(group, answer);
    }
    return answer;
  };
  return needles.some((set) => set.every((group) => holds(group)));
}

/** The project's own consumers are witnesses too, whatever their options are called. */
function namesSetting(text: string, settings: ResolvedSettings | undefined): boolean {
  return settings?.consumers.some(({ modules }) => modules.some((module) => text.includes(literalPart(module)))) === true;
}
