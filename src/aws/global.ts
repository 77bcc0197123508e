import type { File } from '../file.ts';
import type { Consumer } from './consumers.ts';
import { consumers, slotsAt } from './consumers.ts';
import { endpointKind, endpointKinds } from './endpoint.ts';
import type { GlobalFinding } from './findings.ts';
import { hostFinding } from './host.ts';
import { credentialUses } from './identities.ts';
import type { CredentialUse, Identity } from './identities.ts';
import { isPutTogether, placeOf } from './inline.ts';
import { sourceOf } from './sources.ts';

/**
 * The claim that an identity is set for everything at once: for all clients of SDK v2, or for the whole process.
 *
 * Nobody claims tests, emulators, identities of which nothing but placeholders is known, and variables that get their own
 * earlier value back.
 */
export function globalOf(file: File, identity: Identity, uses: readonly CredentialUse[]): GlobalFinding | undefined {
  if (file.about(hostFinding).isTest || !(isPutTogether(identity) || hasToken(identity))) return undefined;
  const node = placeOf(identity);
  if (uses.length === 0) return isGivenBack(file, identity) ? undefined : { claim: 'global', node, scope: 'process', identity, uses };
  const use = uses.find(({ consumer, conditions }) => consumer.isGlobal && isElsewhere(file, consumer, conditions));
  return use && { claim: 'global', node, scope: 'sdk', consumer: use.consumer, identity, uses };
}

function hasToken({ parts }: Identity): boolean {
  return parts.has('token') && parts.size === 1;
}

/** `process.env.AWS_SESSION_TOKEN = saved`, where `saved` is what the variable held before. */
function isGivenBack(file: File, { parts }: Identity): boolean {
  return [...parts.values()].every(({ node, value }) => {
    const target = node.type === 'AssignmentExpression' ? file.evaluator.evaluate(node.left) : undefined;
    return target?.kind === 'env' && value.kind === 'env' && value.name === target.name;
  });
}

/**
 * The same for what is given as a whole: a provider, or an identity that comes from elsewhere.
 *
 * @param taken the consumers that somebody else speaks of
 */
export function globalSlots(file: File, taken: ReadonlySet<Consumer>): GlobalFinding[] {
  if (file.about(hostFinding).isTest) return [];
  const seen = new Set(file.about(credentialUses).map(({ consumer }) => consumer));
  return file
    .about(consumers)
    .filter((consumer) => consumer.isGlobal && !seen.has(consumer) && !taken.has(consumer))
    .filter((consumer) => isElsewhere(file, consumer, consumer.conditions))
    .flatMap((consumer) => slotFindings(file, consumer));
}

function slotFindings(file: File, consumer: Consumer): GlobalFinding[] {
  const paths = [...(consumer.row.identity ?? []), ...(consumer.row.provider ?? [])];
  return paths.flatMap((path) =>
    slotsAt(file, consumer, path).flatMap((slot): GlobalFinding[] => {
      const { kind } = slot.value;
      // What holds no credential resets one.
      if (kind === 'absent' || kind === 'object' || kind === 'boolean' || kind === 'text' || kind === 'number') return [];
      const holder = slot.property?.node;
      const node = holder ?? consumer.node;
      const source = sourceOf(file, slot.value);
      return [{ claim: 'global', node, scope: 'sdk', consumer, slot, uses: [], ...(source && { source }) }];
    }),
  );
}

/** Whether requests can go anywhere but to an emulator. */
function isElsewhere(file: File, consumer: Consumer, conditions: CredentialUse['conditions']): boolean {
  return endpointKind(endpointKinds(file, consumer, conditions)) !== 'local';
}
