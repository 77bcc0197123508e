import type { Audience, PublicPrefixRow } from '../../facts/environment.ts';
import { PUBLIC_PREFIXES } from '../../facts/environment.ts';
import type { VariableName } from '../identities/variable-names.ts';
import { variableName } from '../identities/variable-names.ts';

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
  return variableName(name.slice(prefix.length));
}

/** Whether a name says by itself that it holds a credential of AWS: `AWS_KEY` may be anything, `AWS_SECRET` may not. */
export function isSure({ isStrong, part }: VariableName): boolean {
  return isStrong || part === 'secret';
}
