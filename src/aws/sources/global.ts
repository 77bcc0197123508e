import type { File } from '../../file.ts';
import { constantName, propertyName } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import type { Consumer } from '../consumers/consumers.ts';
import { consumers, exported, slotsAt } from '../consumers/consumers.ts';
import { endpointFor, serviceOf } from '../consumers/endpoint.ts';
import type { GlobalFinding } from '../findings.ts';
import { hostAt, hostFinding, isClientSide } from '../host.ts';
import { credentialUses, variablesAt } from '../identities/identities.ts';
import type { CredentialUse, Identity, PartOfIdentity } from '../identities/identities.ts';
import { isPutTogether, placeOf } from '../identities/inline.ts';
import { sourceOf } from './sources.ts';

/**
 * The claim that an identity is set for everything at once: for all clients of SDK v2, or for the whole process.
 *
 * Nobody claims tests, emulators, identities of which nothing but placeholders is known, and what gets its own earlier
 * value back; and keys in a page have a worse fault than their place.
 */
export function globalOf(file: File, identity: Identity, uses: readonly CredentialUse[]): GlobalFinding | undefined {
  if (file.about(hostFinding).isTest || !(isPutTogether(identity) || hasToken(identity))) return undefined;
  const node = placeOf(identity);
  if (uses.length === 0) return isGivenBack(file, identity) ? undefined : { claim: 'global', node, scope: 'process', identity, uses };
  if (isClientSide(hostAt(file, node))) return undefined;
  const use = uses.find(({ consumer, conditions }) => consumer.isGlobal && isElsewhere(file, consumer, conditions));
  return use && { claim: 'global', node, scope: 'sdk', ...ofService(use.consumer), consumer: use.consumer, identity, uses };
}

function ofService(consumer: Consumer): { readonly service?: string } {
  const service = serviceOf(consumer);
  return service === undefined ? {} : { service };
}

function hasToken({ parts }: Identity): boolean {
  return parts.has('token') && parts.size === 1;
}

/** `process.env.AWS_SESSION_TOKEN = saved`, where `saved` is what the variable held before. */
function isGivenBack(file: File, { parts }: Identity): boolean {
  return [...parts.values()].every((part) => {
    const names = variablesSet(file, part);
    const leaves = leavesOf(part.value).filter(({ value }) => value.kind !== 'absent');
    return leaves.length > 0 && leaves.every(({ value }) => names.some((name) => holds(file, value, name)));
  });
}

/** The variables that a part can be written to. */
function variablesSet(file: File, { node }: PartOfIdentity): string[] {
  if (node.type === 'Property') return [propertyName(node)].filter((name) => name !== undefined);
  if (node.type === 'CallExpression') return [constantName(node.arguments.at(-2) ?? node)].filter((name) => name !== undefined);
  return node.type === 'AssignmentExpression' ? variablesAt(file, node.left) : [];
}

/** Whether a value is what a variable held: the variable itself, its text, or its copy in `{ ...process.env }`. */
function holds(file: File, value: Value, name: string): boolean {
  switch (value.kind) {
    case 'env':
      return value.name === name;
    case 'text':
      return value.pieces.length === 1 && value.pieces.every((piece) => isHole(piece) && holds(file, piece.hole, name));
    case 'member':
      return value.name === name && isCopyOfEnvironment(file, value.object);
    default:
      return false;
  }
}

function isCopyOfEnvironment(file: File, { node }: Value): boolean {
  const sources =
    node.type === 'ObjectExpression'
      ? node.properties.flatMap((member) => (member.type === 'SpreadElement' ? member.argument : []))
      : node.type === 'CallExpression'
        ? node.arguments
        : [];
  return sources.some((source) => {
    const value = file.evaluator.evaluate(source);
    return value.kind === 'global' && value.path.join('.') === 'process.env';
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
      // `const saved = AWS.config.credentials; …; AWS.config.credentials = saved`.
      if (isOfGlobal(file, slot.value)) return [];
      const holder = slot.property?.node;
      const node = holder ?? consumer.node;
      const source = sourceOf(file, slot.value);
      return [{ claim: 'global', node, scope: 'sdk', ...ofService(consumer), consumer, slot, uses: [], ...(source && { source }) }];
    }),
  );
}

/** Whether it is what `AWS.config` held, and not what a configuration of its own does: `new AWS.Config({ … }).credentials`. */
function isOfGlobal(file: File, value: Value): boolean {
  let root = value;
  while (root.kind === 'member') root = root.object;
  return root.kind !== 'new' && exported(file, value)?.path === 'config.credentials';
}

/** Whether requests can go anywhere but to an emulator. */
function isElsewhere(file: File, consumer: Consumer, conditions: CredentialUse['conditions']): boolean {
  return endpointFor(file, consumer, conditions) !== 'local';
}
