import type { File } from '../../file.ts';
import type { Value } from '../../values/value.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import type { CredentialUse } from '../identities/identities.ts';
import { credentialUses } from '../identities/identities.ts';
import type { ExposedSecret } from './leak-secrets.ts';

/**
 * The credentials that show in a client of SDK v2, or in its configuration. SDK v3 shows none.
 * Source: aws-sdk@2.1693.0 lib/service.js, lib/config.js (test/facts/sdk-loggers.test.ts)
 */
export function shownByClient(file: File, value: Value): ExposedSecret | undefined {
  const made = value.kind === 'member' && value.name === 'config' ? value.object : value;
  if (made.kind !== 'new') return undefined;
  const uses = file.about(credentialUses).filter(({ consumer, conditions, ignored }) => {
    const isIt = consumer.node === made.node && consumer.row.sdk === 'v2' && !ignored;
    return isIt && (consumer.row.kind === 'client' || consumer.row.kind === 'config') && endpointFor(file, consumer, conditions) !== 'local';
  });
  const secret = uses.find(({ identity, ...use }) => identity.parts.has('secret') && keepsPlain(use));
  const token = uses.find(({ identity }) => identity.parts.has('token'));
  if (!secret && !token) return undefined;
  const what = value === made ? 'the credentials of the client' : 'the configuration of the client';
  return { what, owner: `client ${String(made.node.range[0])}`, part: secret ? 'whole' : 'token', isObject: true };
}

/** Whether the secret stays a member that everybody sees: a class of credentials hides it, and `AWS.Config` makes one of its options. */
function keepsPlain({ consumer, slot }: Pick<CredentialUse, 'consumer' | 'slot'>): boolean {
  return slot ? slot.value.kind === 'object' : consumer.row.kind === 'client';
}
