import type { Audience, PublicPrefixRow } from '../../facts/environment.ts';
import { OTHER_SECRET_NAMES, PUBLIC_PREFIXES, SECRETS_OF_APPS } from '../../facts/environment.ts';
import { OTHER_KEY_WORDS } from '../../facts/long-term.ts';
import { words } from '../../syntax/name.ts';
import { speaksOfAws } from '../identities/names.ts';
import type { VariableName } from '../identities/variable-names.ts';
import { speaksOfOthers, variableName } from '../identities/variable-names.ts';

/** Who ships a value to whom. */
export interface Shipment {
  readonly tool: string;
  readonly audience: Audience;
  /** The prefix of the variable by which the tool knows it; absent where the place alone says it. */
  readonly prefix?: string;
}

// `VITE_` stands in `RENDERER_VITE_`, but no prefix is the beginning of another.
const prefixes: readonly PublicPrefixRow[] = PUBLIC_PREFIXES;

/** The tool that ships a variable because of its name. */
export function shipmentOf(variable: string): (Shipment & { readonly prefix: string }) | undefined {
  return prefixes.find(({ prefix }) => variable.startsWith(prefix));
}

/** The part of an identity that a variable or a setting holds, by the words of its name without the prefix of a tool. */
export function shippedPart(name: string): VariableName | undefined {
  const prefix = shipmentOf(name)?.prefix ?? '';
  const own = name.slice(prefix.length);
  return isClientSecret(own) ? { part: 'secret', isStrong: true, owner: 'cognito' } : (variableName(own) ?? otherSecret(own));
}

/** `COGNITO_CLIENT_SECRET`: with it everybody is the application that the user pool knows. */
export function isClientSecret(name: string): boolean {
  const all = words(name);
  const isPool = all.includes('cognito') || all.includes('aws') || (all.includes('user') && all.includes('pool'));
  return isPool && /(?:^| )client secret$/.test(all.join(' ')) && !speaksOfOthers(name);
}

const appWords: ReadonlySet<string> = new Set(SECRETS_OF_APPS);

/**
 * What a name says that is shipped, where an access key has words of the project among its own: `AWS_UPLOAD_SECRET_KEY`. The words of AWS
 * and `secret` at the end are enough there, since no secret of any kind belongs to a client.
 */
function otherSecret(name: string): VariableName | undefined {
  const all = words(name);
  const text = all.join(' ');
  if (speaksOfOthers(name) || !speaksOfAws(name)) return undefined;
  if (OTHER_SECRET_NAMES.test(text)) return { part: 'secret', isStrong: true, owner: '' };
  const isOfApp = all.some((word) => appWords.has(word) || (OTHER_KEY_WORDS as readonly string[]).includes(word));
  const isSecret = /\bsecret(?: access)?(?: key(?: id)?)?$/.test(text) || /^(?:aws|s3|amazon)(?: s3)? credentials$/.test(text);
  return isSecret && !isOfApp ? { part: 'secret', isStrong: true, owner: '' } : undefined;
}

/** Whether a name says by itself that it holds a credential of AWS: `AWS_KEY` may be anything, `AWS_SECRET` may not. */
export function isSure({ isStrong, part }: VariableName): boolean {
  return isStrong || part === 'secret';
}
