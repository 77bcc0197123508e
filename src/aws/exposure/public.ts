import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { propertyName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import { leavesOf } from '../../values/value.ts';
import type { PublicFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity, PartName } from '../identities/identities.ts';
import { credentialUses, environmentWrites } from '../identities/identities.ts';
import { endpointOf } from '../identities/inline.ts';
import { namedPart, speaksOfAws } from '../identities/names.ts';
import { speaksOfOthers } from '../identities/variable-names.ts';
import type { Inlined } from './bundler-setups.ts';
import { inlinedBySetups } from './bundler-setups.ts';
import { isSure, shippedPart } from './public-names.ts';
import type { PublicRead } from './public-reads.ts';
import { publicReadOf, publicReads } from './public-reads.ts';

/** A read of what is shipped that holds a part of an identity. */
interface ReadPart {
  readonly read: PublicRead;
  readonly part: PartName;
  /** Whether name or use say that it is a credential of AWS. */
  readonly isSure: boolean;
  /** What goes together: the reads of one identity, or under one stem of names. */
  readonly group: unknown;
  readonly identity?: Identity;
  readonly uses: readonly CredentialUse[];
}

/** The credentials that a bundler or a framework ships: one finding for each identity of a file. Tests ship nothing. */
export const publicFindings = defineTopic((file): readonly PublicFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const setups = ofSetups(file.about(inlinedBySetups));
  const inSetups = setups.flatMap(({ nodes }) => nodes);
  return [...setups, ...ofReads(readParts(file).filter(({ read }) => !inSetups.some((node) => contains(node, read.node))))];
});

/** The claim that a part of an identity is shipped to the client. */
export function publicOf(file: File, identity: Identity): PublicFinding | undefined {
  return file.about(publicFindings).find((finding) => finding.identity?.node === identity.node || readsOf(file, identity).some(({ read }) => finding.nodes.includes(read.node)));
}

/** The properties of one object that belong to one identity are one finding. */
function ofSetups(inlined: readonly Inlined[]): PublicFinding[] {
  const groups = new Map<string, Inlined[]>();
  for (const one of inlined) {
    const key = one.kind === 'credential' ? `${String(one.node.parent?.range[0])} ${stemOf(one.name)}` : `${one.kind} ${String(one.node.range[0])}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): PublicFinding[] => {
    const main = group.find(({ name }) => shippedPart(name)?.part === 'secret') ?? group[0];
    if (!main || (main.kind === 'credential' && group.every(({ name }) => shippedPart(name)?.part === 'id'))) return [];
    const { node, kind, tool, audience } = main;
    const names = [...new Set(group.map(({ name }) => name))];
    const nodes = [...new Set(group.map((one) => one.node))];
    return [{ claim: 'public', kind: kind === 'credential' ? 'inlined' : kind, node, names, nodes, tool, audience, uses: [] }];
  });
}

function ofReads(parts: readonly ReadPart[]): PublicFinding[] {
  const groups = new Map<unknown, ReadPart[]>();
  for (const part of parts) groups.set(part.group, [...(groups.get(part.group) ?? []), part]);
  return [...groups.values()].flatMap((group): PublicFinding[] => {
    const main = group.find(({ part }) => part === 'secret') ?? group.find(({ part }) => part === 'other') ?? group[0];
    if (!main || !group.some((one) => one.isSure)) return [];
    const { tool, audience, prefix, node } = main.read;
    const holder = group.find(({ identity }) => identity);
    // An access key ID alone is no secret: a form that a server has signed has to hold it.
    if (!holder && group.every(({ part }) => part === 'id')) return [];
    return [
      {
        claim: 'public',
        kind: prefix === undefined ? 'setting' : 'variable',
        node,
        names: [...new Set(group.map(({ read }) => read.shown))],
        nodes: group.map(({ read }) => read.node),
        tool,
        audience,
        ...(prefix !== undefined && { prefix }),
        ...(holder?.identity && { identity: holder.identity }),
        uses: holder?.uses ?? [],
      },
    ];
  });
}

/** The reads of a file that hold a part of an identity, in the order of the source. */
function readParts(file: File): ReadPart[] {
  const used = new Map<Node, ReadPart>();
  const forEmulators = new Set<Node>();
  for (const part of partsInUse(file)) {
    if (part.uses.length > 0 && endpointOf(file, part.uses) === 'local') forEmulators.add(part.read.node);
    else if (!used.has(part.read.node)) used.set(part.read.node, part);
  }
  const pairs = pairsOfPlainNames(file);
  const groupOfName = new Map([...used.values()].map(({ read, group }) => [read.name, group]));
  const loose = file.about(publicReads).flatMap((read): ReadPart[] => {
    if (used.has(read.node) || forEmulators.has(read.node)) return [];
    const named = shippedPart(read.name.replaceAll('.', '_'));
    const held = heldBy(read.node);
    const part = held ?? named?.part ?? pairs.get(read);
    if (part === undefined) return [];
    const group = groupOfName.get(read.name) ?? (named || !held ? `${read.prefix ?? read.tool} ${stemOf(read.name)}` : chosen(read.node).parent?.parent);
    return [{ read, part, isSure: held !== undefined || pairs.has(read) || (named !== undefined && isSure(named)), group, uses: [] }];
  });
  return [...used.values(), ...loose].sort((left, right) => left.read.node.range[0] - right.read.node.range[0]);
}

/** `ACCESS_KEY` and `SECRET_KEY`, both read from one place by a file that speaks of AWS. */
function pairsOfPlainNames(file: File): ReadonlyMap<PublicRead, PartName> {
  const parts = new Map<PublicRead, PartName>();
  if (!speaksOfAws(file.filename) && !speaksOfAws(file.text)) return parts;
  for (const read of file.about(publicReads)) {
    const own = read.name.slice(read.prefix?.length ?? 0);
    const named = /^(?:access_?key(?:_?id)?|secret_?(?:access_?)?key)$/i.test(own) ? namedPart(own) : undefined;
    if (named) parts.set(read, named.part);
  }
  const found = new Set(parts.values());
  return found.has('id') && found.has('secret') ? parts : new Map();
}

/** `secretAccessKey: import.meta.env.VITE_SECRET`, also with a fall-back: the name of AWS that takes what is read. */
function heldBy(node: Node): PartName | undefined {
  const { parent } = chosen(node);
  const name =
    parent?.type === 'Property' ? propertyName(parent) : parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
  const named = name === undefined || speaksOfOthers(name) ? undefined : namedPart(name);
  return named?.strength === 'strong' ? named.part : undefined;
}

/** The whole of a choice that an expression is one of: `read || other`, `test ? read : other`. */
function chosen(node: Node): Node {
  let current = wrapped(node);
  for (let { parent } = current; parent; { parent } = current) {
    const isChoice = (parent.type === 'LogicalExpression' && parent.operator !== '&&') || (parent.type === 'ConditionalExpression' && parent.test !== current);
    if (!isChoice) break;
    current = wrapped(parent);
  }
  return current;
}

/** The reads that reach a client, a signer or a variable of the process. */
function partsInUse(file: File): ReadPart[] {
  const identities = new Map<Node, { identity: Identity; uses: CredentialUse[] }>();
  for (const use of file.about(credentialUses)) {
    const known = identities.get(use.identity.node) ?? { identity: use.identity, uses: [] };
    known.uses.push(use);
    identities.set(use.identity.node, known);
  }
  for (const identity of file.about(environmentWrites)) if (!identities.has(identity.node)) identities.set(identity.node, { identity, uses: [] });
  return [...identities.values()].flatMap(({ identity, uses }) => readsOf(file, identity).map((read) => ({ ...read, group: identity.node, identity, uses })));
}

function readsOf(file: File, identity: Identity): Pick<ReadPart, 'isSure' | 'part' | 'read'>[] {
  return [...identity.parts.values()].flatMap(({ part, value }) =>
    leavesOf(value).flatMap((leaf) => {
      const read = publicReadOf(file, leaf.value);
      return read ? [{ read, part, isSure: true }] : [];
    }),
  );
}

/** Words of a name that say which part of an identity it holds, and not whose. */
const PART_WORDS: ReadonlySet<string> = new Set(['access', 'accesskey', 'accesskeyid', 'id', 'key', 'keyid', 'secret', 'secretkey', 'security', 'session', 'sts', 'token']);

function stemOf(name: string): string {
  return words(name)
    .filter((word) => !PART_WORDS.has(word))
    .join(' ');
}
