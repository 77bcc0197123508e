import { GUEST_WRITES } from '../facts/guest-access.ts';
import type { GuestFinding } from '../aws/policies/guests.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { listOf } from './principals.ts';

const writes: ReadonlySet<string> = new Set(GUEST_WRITES);

/** What guests may do to things, in the words of a message. */
export function guestWrites({ operations }: GuestFinding): string {
  const found = operations.filter((operation) => writes.has(operation));
  return listOf((found.length > 0 ? found : ['create', 'update', 'delete']).map((operation) => `\`${operation}\``));
}

/** The switch turned off, or a list of what only reads. */
export function closeToGuests({ sourceCode }: File, { node, location, list, operations }: GuestFinding): Alternative[] {
  if (location) return [];
  if (node.type === 'Literal' && node.value === true) return [{ id: 'turnOff', data: {}, edits: [{ range: node.range, text: 'false' }] }];
  const reads = operations.filter((operation) => !writes.has(operation));
  if (list?.type !== 'ArrayExpression' || reads.length === 0) return [];
  const kept = list.elements.flatMap((element) =>
    element?.type === 'Literal' && typeof element.value === 'string' && !writes.has(element.value) ? [sourceCode.getText(element)] : [],
  );
  return kept.length === reads.length ? [{ id: 'letRead', data: {}, edits: [{ range: list.range, text: `[${kept.join(', ')}]` }] }] : [];
}
