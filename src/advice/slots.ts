import type { TSESTree } from '@typescript-eslint/utils';
import type { Consumer } from '../aws/consumers/consumers.ts';
import { slotValue } from '../aws/consumers/consumers.ts';
import type { ConsumerRow } from '../facts/consumers.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';

/** Whether credentials are given to a consumer, or may be. */
export function mayHoldCredentials(file: File, consumer: Consumer): boolean {
  const { identity = [], provider = [], id = [], file: path } = consumer.row;
  return [...identity, ...provider, ...id, ...(path === undefined ? [] : [path])].some((slot) => slotValue(file, consumer, slot).kind !== 'absent');
}

/** The property of an object literal with a name. */
export function propertyOf(object: Node | undefined, name: string): TSESTree.Property | undefined {
  const properties = object?.type === 'ObjectExpression' ? object.properties : [];
  return properties.find((member): member is TSESTree.Property => member.type === 'Property' && propertyName(member) === name);
}

/**
 * Whether another source stands beside properties that give a consumer its identity: `credentialProvider` beside keys. What
 * takes the place of the one may be what the other is, and without the one it is the other that signs.
 */
export function isBesideAnother(properties: readonly TSESTree.Property[], { identity = [], provider = [], id = [], secret = [] }: ConsumerRow): boolean {
  const names = [...identity, ...provider, ...id, ...secret].flatMap((path) => (path.includes('.') ? [path.split('.').at(-1) ?? ''] : []));
  return properties.some(({ parent }) =>
    names.some((name): boolean => {
      const other = propertyOf(parent, name);
      return other !== undefined && !properties.includes(other);
    }),
  );
}
