import type { Audience, PublicPrefixRow } from '../../facts/environment.ts';
import { PUBLIC_PREFIXES } from '../../facts/environment.ts';
import { words } from '../../syntax/name.ts';
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
  return isClientSecret(own) ? { part: 'secret', isStrong: true, owner: 'cognito' } : variableName(own);
}

/** `COGNITO_CLIENT_SECRET`: with it everybody is the application that the user pool knows. */
export function isClientSecret(name: string): boolean {
  const all = words(name);
  const isPool = all.includes('cognito') || all.includes('aws') || (all.includes('user') && all.includes('pool'));
  return isPool && /(?:^| )client secret$/.test(all.join(' ')) && !speaksOfOthers(name);
}

/** Whether a name says by itself that it holds a credential of AWS: `AWS_KEY` may be anything, `AWS_SECRET` may not. */
export function isSure({ isStrong, part }: VariableName): boolean {
  return isStrong || part === 'secret';
}
