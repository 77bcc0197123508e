import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import { askedSourceOf } from './answers.ts';
import type { Consumer } from './consumers.ts';
import type { FrozenFinding } from './findings.ts';
import { hostFinding } from './host.ts';
import type { CredentialUse, Identity } from './identities.ts';
import { placeOf } from './inline.ts';
import type { Lifetime } from './lifetime.ts';
import { lifetimeOf } from './lifetime.ts';
import { originOf } from './origin.ts';
import type { SourceUse } from './sources.ts';

/**
 * The claim that temporary credentials are frozen into something that outlives them: a client of the module, a field, the
 * configuration of the whole process.
 *
 * Nobody claims tests, scripts that are over before the credentials are, provider functions, clients that live for one call,
 * and files that look at the expiration: they may well renew what they hold.
 */
export function frozenOf(file: File, identity: Identity, uses: readonly CredentialUse[]): FrozenFinding | undefined {
  if (identity.provider !== undefined || isShortLived(file) || looksAtExpiration(file, identity.node)) return undefined;
  const { kind } = originOf(file, identity);
  const source = kind === 'sts' || kind === 'session' ? undefined : askedSourceOf(file, identity);
  const from = source ? 'provider' : kind === 'sts' || kind === 'session' ? kind : undefined;
  if (!from || (source && !source.row.refreshes)) return undefined;
  const frozen = uses.find((use) => isLasting(lastingOf(file, use.consumer)));
  if (!frozen) return undefined;
  const lifetime = lastingOf(file, frozen.consumer);
  return { claim: 'frozen', node: placeOf(identity), from, lifetime, consumer: frozen.consumer, identity, uses, ...(source && { source }) };
}

/** The same for a provider that is asked once where the consumer would ask it again: `credentials: await fromIni()()`. */
export function frozenSourceOf(file: File, { source, consumer, slot }: SourceUse): FrozenFinding | undefined {
  if (!source.asked || !source.row.refreshes || isShortLived(file)) return undefined;
  const lifetime = lastingOf(file, consumer);
  if (!isLasting(lifetime) || looksAtExpiration(file, source.node)) return undefined;
  const node = slot.property?.node.type === 'Property' ? slot.property.node.value : source.asked;
  return { claim: 'frozen', node, from: 'provider', lifetime, consumer, source, slot, uses: [] };
}

/** A configuration of everything lasts as long as the process. */
function lastingOf(file: File, consumer: Consumer): Lifetime {
  return consumer.isGlobal ? 'module' : lifetimeOf(file, consumer.node);
}

function isLasting(lifetime: Lifetime): boolean {
  return lifetime !== 'call';
}

/** Tests, and scripts of a developer or a pipeline, are over before their credentials are. */
function isShortLived(file: File): boolean {
  const { host, isTest } = file.about(hostFinding);
  return isTest || host === 'workstation' || host === 'ci';
}

/** Whether the file reads when the credentials end, other than to pass it on with them. */
function looksAtExpiration(file: File, identity: Node): boolean {
  return file.tree.ofType('Identifier').some((node) => /^expiration$/i.test(node.name) && !contains(identity, node) && !isKey(node));
}

/** The key of a property, not a name that is read. */
function isKey(node: Node): boolean {
  const { parent } = node;
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && parent.key === node && !parent.shorthand;
}
