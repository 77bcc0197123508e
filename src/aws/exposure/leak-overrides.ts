import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Carrier } from './leak-carriers.ts';
import type { ExposedSecret } from './leak-secrets.ts';
import { secretOf } from './leak-secrets.ts';

/**
 * What a spread still carries in the object that it stands in: what comes after it writes other values over those of the same names,
 * as in `{ ...config, secretAccessKey: '***' }`.
 *
 * @param whole the object as it is in the end
 */
export function keptOfSpread(file: File, spread: TSESTree.SpreadElement, whole: Value, carriers: readonly Carrier[]): Carrier[] {
  const written = writtenAfter(spread);
  if (carriers.length === 0 || (written.size === 0 && isLast(spread))) return [...carriers];
  const isKept = (name: string, value: Value): boolean => !written.has(name) && !isReplaced(whole, name, value);
  const kept = leavesOf(file.evaluator.evaluate(spread.argument)).map(({ value }) => keptOf(file, value, written, isKept));
  if (!kept.some((secret) => secret !== undefined)) return [];
  return carriers.flatMap((carrier): Carrier[] => {
    if (carrier.node === spread) return kept.flatMap((secret) => (secret ? [{ ...carrier, secret }] : [])).slice(0, 1);
    return carrier.node.type === 'Property' && written.has(propertyName(carrier.node) ?? '') ? [] : [carrier];
  });
}

/** The names that properties after a spread set, whatever runs. */
function writtenAfter(spread: TSESTree.SpreadElement): ReadonlySet<string> {
  const { parent } = spread;
  if (parent.type !== 'ObjectExpression') return new Set();
  const after = parent.properties.slice(parent.properties.indexOf(spread) + 1);
  return new Set(after.flatMap((property) => (property.type === 'Property' ? (propertyName(property) ?? []) : [])));
}

function isLast(spread: TSESTree.SpreadElement): boolean {
  return spread.parent.type === 'ObjectExpression' && spread.parent.properties.at(-1) === spread;
}

/** Whether a later spread writes another value over one. */
function isReplaced(whole: Value, name: string, value: Value): boolean {
  const final = whole.kind === 'object' ? whole.properties.get(name)?.value : undefined;
  return final !== undefined && !leavesOf(final).some((leaf) => leavesOf(value).some((own) => own.value.node === leaf.value.node));
}

function keptOf(file: File, value: Value, written: ReadonlySet<string>, isKept: (name: string, value: Value) => boolean): ExposedSecret | undefined {
  if (value.kind === 'object') {
    const properties = new Map([...value.properties].filter(([name, property]) => isKept(name, property.value)));
    return secretOf(file, { ...value, properties });
  }
  const secret = secretOf(file, value);
  const left = secret?.members?.filter((name) => !written.has(name));
  if (!secret?.members || !left || left.length === secret.members.length) return secret;
  if (left.length === 0) return undefined;
  return { ...secret, what: `${left.map((name) => `\`${name}\``).join(', ')} of ${secret.what}`, members: left };
}
