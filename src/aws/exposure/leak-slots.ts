import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { PartName } from '../identities/identities.ts';
import { credentialUses } from '../identities/identities.ts';

const SECRET_PARTS: readonly PartName[] = ['secret', 'token', 'other'];

/** The values that a client of this file takes for a secret, by `keyOf`; those of an emulator are none. */
export const slotKeys = defineTopic((file: File): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { consumer, identity, conditions } of file.about(credentialUses)) {
    if (endpointFor(file, consumer, conditions) === 'local') continue;
    for (const part of SECRET_PARTS) {
      const value = identity.parts.get(part)?.value;
      for (const leaf of value ? leavesOf(value) : []) {
        const key = keyOf(leaf.value);
        if (key !== undefined) keys.add(key);
      }
    }
  }
  return keys;
});

/** What two mentions of one thing have in common; `undefined` where two mentions need not be the same. */
export function keyOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'env':
      return `env ${value.name}`;
    case 'import':
      return `import ${value.module} ${value.path.join('.')}`;
    case 'global':
      return value.path.length > 1 ? `global ${value.path.join('.')}` : undefined;
    case 'member': {
      const object = value.name === undefined ? undefined : keyOf(value.object);
      return object === undefined ? undefined : `${object}.${value.name ?? ''}`;
    }
    case 'call':
    case 'parameter':
    case 'new':
      return `${value.kind} ${String(value.node.range[0])}-${String(value.node.range[1])}`;
    default:
      return undefined;
  }
}
