import type { SecretKind } from '../../facts/key-formats.ts';
import type { File } from '../../file.ts';
import { Secret } from '../../secret.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import type { Leaf } from '../../values/value.ts';
import { constantText, contradicts, isHole, leavesOf } from '../../values/value.ts';
import type { EndpointKind } from '../consumers/endpoint.ts';
import { endpointFor } from '../consumers/endpoint.ts';
import { fallbacksIn } from './fallback.ts';
import type { Fallback, LiteralFinding } from '../findings.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse, Identity, PartName } from './identities.ts';
import { accountOf } from './key-id.ts';
import type { LiteralKind } from './literals.ts';
import { isSmtpPassword, judgeLiteral } from './literals.ts';
import { findSecretsIn } from './shapes.ts';

/** What the literals of an identity come to. */
export interface LiteralsOfIdentity {
  readonly literals: readonly LiteralFinding[];
  /** The nodes whose text has been judged here, found or not, so that nobody judges them again by shape. */
  readonly judged: readonly Node[];
}

/** A literal in a part of an identity. */
interface LiteralPart {
  readonly part: PartName;
  readonly text: string;
  readonly leaf: Leaf;
  readonly kind: LiteralKind;
}

/** The secrets that stand in the parts of an identity: one finding for each secret, with the id and the token beside it. */
export function literalsOf(file: File, identity: Identity, uses: readonly CredentialUse[]): LiteralsOfIdentity {
  const parts = literalParts(file, identity);
  const judged = parts.flatMap(({ leaf }) => nodesOf(leaf));
  const found = parts.filter((part) => isFinding(file, part, uses));
  const secrets = found.filter(({ part }) => part === 'secret' || part === 'other');
  const leading = secrets.length > 0 ? secrets : leadingParts(found);
  const literals = leading.map((main) => {
    const together = found.filter((other) => other.part !== main.part && !contradicts(other.leaf.conditions, main.leaf.conditions));
    return findingOf(file, identity, uses, main, together);
  });
  return { literals: literals.filter((finding) => !isAllowed(file, finding)), judged };
}

function literalParts(file: File, identity: Identity): LiteralPart[] {
  return [...identity.parts.values()].flatMap(({ part, value }) =>
    leavesOf(value).flatMap((leaf) => {
      const text = constantText(leaf.value);
      if (text === undefined) return [];
      const kind = judgeLiteral(text, part);
      return [{ part, text, leaf, kind: kind === 'example' && file.settings.exampleKeys === 'report' ? 'real' : kind }];
    }),
  );
}

/** Without a secret in the source the id counts if it is a real one, then the token. */
function leadingParts(found: readonly LiteralPart[]): readonly LiteralPart[] {
  const ids = found.filter(({ part, kind }) => part === 'id' && kind === 'real');
  return ids.length > 0 ? ids : found.filter(({ part }) => part === 'token');
}

/** Whether a literal is a finding where it is used. Real keys always are. */
function isFinding(file: File, { part, kind, leaf }: LiteralPart, uses: readonly CredentialUse[]): boolean {
  if (kind === 'real') return true;
  if (kind !== 'literal' && kind !== 'dummy') return false;
  if (file.about(hostFinding).isTest) return false;
  const endpoints = uses.map((use) => endpointFor(file, use.consumer, [...use.conditions, ...leaf.conditions]));
  return kind === 'literal' ? !endpoints.includes('local') : isPlainEndpoint(part, endpoints);
}

/** A text too plain for a key is one only where it is sent to somebody who asks for keys. */
function isPlainEndpoint(part: PartName, endpoints: readonly EndpointKind[]): boolean {
  return (part === 'secret' || part === 'other') && endpoints.length > 0 && endpoints.every((kind) => kind === 'aws' || kind === 'other');
}

function findingOf(
  file: File,
  identity: Identity,
  uses: readonly CredentialUse[],
  main: LiteralPart,
  together: readonly LiteralPart[],
): LiteralFinding {
  const id = [main, ...together].find(({ part }) => part === 'id');
  const examples = file.settings.exampleKeys === 'report';
  const shape = id ? findSecretsIn(id.text, { examples })[0] : undefined;
  const ownShape = main.part === 'other' ? otherShape(main.text) : undefined;
  const account = shape && id ? accountOf(id.text) : undefined;
  const { node } = main.leaf.value;
  return {
    claim: 'literal',
    node,
    kind: ownShape?.kind ?? shape?.kind ?? KIND_OF_PART[main.part],
    label: ownShape ? sentenceCase(ownShape.label) : labelOf(main.part, shape?.kind),
    secret: Secret.seal((id ?? main).text, shape ? 4 : 0),
    ...(account !== undefined && { account }),
    isShaped: main.kind === 'real',
    isSpent: main.part === 'id' && together.length === 0 && shape?.kind === 'temporary-key-id',
    identity,
    uses,
    literals: [main, ...together].map(({ leaf }) => leaf.value.node),
    fallbacks: fallbacksOf(identity, [main, ...together]),
  };
}

/** The fall-backs that the literals are; none where a literal stands elsewhere too. */
function fallbacksOf(identity: Identity, literals: readonly LiteralPart[]): readonly Fallback[] {
  const all = [...identity.parts.values()].flatMap(({ value }) => fallbacksIn(value).map(({ fallback }) => fallback));
  const holds = ({ node }: Fallback, { leaf }: LiteralPart): boolean => contains(node, leaf.value.node);
  const held = all.filter((fallback) => literals.some((literal) => holds(fallback, literal)));
  return literals.every((literal) => held.some((fallback) => holds(fallback, literal))) ? held : [];
}

/** What a secret that is no part of an identity is, as far as its shape tells. */
function otherShape(text: string): { readonly kind: SecretKind; readonly label: string } | undefined {
  if (isSmtpPassword(text)) return { kind: 'ses-smtp-password', label: 'an SES password for SMTP' };
  return findSecretsIn(text).find(({ start, end }) => start === 0 && end === text.length);
}

/** A label at the beginning of a sentence. */
export function sentenceCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const KIND_OF_PART: Readonly<Record<PartName, SecretKind>> = {
  id: 'long-term-key-id',
  secret: 'secret-access-key',
  token: 'session-token',
  other: 'other-secret',
};

/** What a secret is called in a message. A secret with its id is the whole key. */
export function labelOf(part: PartName, idKind: SecretKind | undefined): string {
  if (part === 'token') return 'A session token';
  if (part === 'other') return 'A secret';
  if (idKind === 'temporary-key-id') return part === 'secret' ? 'A temporary access key' : 'A temporary access key ID';
  if (part === 'secret') return idKind === 'long-term-key-id' ? 'A long-term access key' : 'A secret access key';
  return idKind === 'long-term-key-id' ? 'A long-term access key ID' : 'An access key ID';
}

/** The nodes that hold the characters of a literal. */
function nodesOf(leaf: Leaf): Node[] {
  const { value } = leaf;
  if (value.kind !== 'text') return [];
  return [value.node, ...value.pieces.flatMap((piece) => (isHole(piece) ? [] : [piece.node]))];
}

/** Whether the project accepts a finding by name. */
export function isAllowed(file: File, { secret }: Pick<LiteralFinding, 'secret'>): boolean {
  return file.settings.isAllowed(secret.masked(), secret.fingerprint());
}
