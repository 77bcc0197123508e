import type { IdentityPart } from '../../facts/environment.ts';
import { AWS_WORDS, IDENTITY_NAMES, STANDARD_VARIABLES } from '../../facts/environment.ts';
import { normalName, words } from '../../syntax/name.ts';

/** How sure a name is about the part of an identity that it holds. */
export interface NamedPart {
  readonly part: IdentityPart;
  /** `strong` names speak of AWS by themselves; `weak` ones (`key`, `secret`) need AWS beside them. */
  readonly strength: 'strong' | 'weak';
}

// `secretaccesskey` holds `accesskey`: the secret is looked for first.
const PARTS: readonly IdentityPart[] = ['secret', 'token', 'id'];
const standard = new Map<string, (typeof STANDARD_VARIABLES)[number]>(STANDARD_VARIABLES.map((row) => [row.name, row]));
const awsWords = new Set<string>(AWS_WORDS);

/** The part of an identity that a name stands for, in any case style and with words around it (`PROD_AWS_SECRET_KEY`). */
export function namedPart(name: string): NamedPart | undefined {
  const normal = normalName(name);
  const strong = PARTS.find((part) => IDENTITY_NAMES.strong[part].some((fragment) => normal.includes(fragment)));
  if (strong) return { part: strong, strength: 'strong' };
  const weak = PARTS.find((part) => (IDENTITY_NAMES.weak[part] as readonly string[]).includes(normal));
  return weak && { part: weak, strength: 'weak' };
}

/** Whether a name, a path or a host speaks of AWS or one of its services. */
export function speaksOfAws(name: string): boolean {
  return words(name).some((word) => awsWords.has(word));
}

/** The part of an identity that a standard variable holds, if a default chain reads it. */
export function standardPart(variable: string): IdentityPart | undefined {
  const row = standard.get(variable);
  return row && row.defaultChain.length > 0 && 'part' in row ? row.part : undefined;
}
