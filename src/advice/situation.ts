import { exported, slotsAt, takesProviders } from '../aws/consumers/consumers.ts';
import type { EndpointKind } from '../aws/consumers/endpoint.ts';
import { assumedRoleOf, clientsOfRoles } from '../aws/sources/answers.ts';
import { hostAt } from '../aws/host.ts';
import { credentialUses } from '../aws/identities/identities.ts';
import type { CredentialUse, Identity } from '../aws/identities/identities.ts';
import { endpointOf } from '../aws/identities/inline.ts';
import type { Origin } from '../aws/identities/origin.ts';
import { originOf, variableOf } from '../aws/identities/origin.ts';
import { sourceOf } from '../aws/sources/sources.ts';
import type { ConsumerRow, SdkGeneration, SlotPath } from '../facts/consumers.ts';
import type { IdentityPart, StandardVariableRow } from '../facts/environment.ts';
import { STANDARD_VARIABLES } from '../facts/environment.ts';
import type { Host } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { propertyName } from '../syntax/name.ts';
import { leavesOf } from '../values/value.ts';
import { elementText, namespaceText } from './edits/index.ts';
import type { Target } from './targets.ts';
import { targetOf } from './targets.ts';
import { isVisibleAt } from './visible.ts';

/** What the ways out depend on. */
export interface Situation {
  readonly file: File;
  readonly host: Host;
  /** What the host was decided from, as words for a message; absent where nobody knows it, or a setting says it. */
  readonly evidence: string | undefined;
  readonly endpoint: EndpointKind;
  /** The generation of all consumers; `undefined` where they differ, so that no one provider suits them all. */
  readonly sdk: SdkGeneration | undefined;
  /** Whether every consumer finds the default chain by itself when nothing is given. */
  readonly canOmit: boolean;
  /** Whether every consumer reads the standard variables by itself when nothing is given, and nothing beyond them. */
  readonly readsVariables: boolean;
  /** The option that takes a provider; `undefined` where some consumer takes none, or takes it elsewhere. */
  readonly providerOption: string | undefined;
  /** Whether a provider has the region of its client, and needs none of its own. */
  readonly inheritsRegion: boolean;
  readonly identity: Identity;
  readonly uses: readonly CredentialUse[];
  readonly target: Target | undefined;
  readonly origin: Origin;
  /** Whether id and secret come from the variables that the default chain reads, so that the identity stays the same. */
  readonly isStandard: boolean;
  /** The source text of the region that the consumer is given. */
  readonly region: string | undefined;
  /** Words for whom the way out takes the place of, where that is not the keys. */
  readonly inPlaceOf?: string;
  /** How STS was asked for this identity; `elsewhere` where a provider would ask another one, or as somebody else. */
  readonly assumed: Assumed | 'elsewhere' | undefined;
  /** Whether the identity does nothing but assume roles, so that another one before them is no way out. */
  readonly startsRole: boolean;
  /** How the file writes SDK v2 where that is nothing to import: a global of the page (`window.AWS`), a part of another package. */
  readonly sdkText: string | undefined;
}

/** A call of STS as a provider makes it again. */
export interface Assumed {
  /** The source text of its parameters. */
  readonly params: string;
  /** The source text of the credentials of the client of STS, where it has some of its own. */
  readonly master?: string;
  /** What nobody needs any more when a provider asks: the call, the command, the client. */
  readonly spent: readonly Node[];
}

/** Looks at an identity and its uses as far as advice depends on them. */
export function situationOf(file: File, identity: Identity, allUses: readonly CredentialUse[], assumedHost?: Host): Situation {
  // An identity class is a consumer by itself; who gets the identity counts more.
  const given = allUses.filter(({ consumer }) => consumer.row.kind !== 'identity');
  const uses = given.length > 0 ? given : allUses;
  const rows = uses.map(({ consumer }) => consumer.row);
  const [use] = uses;
  const sdks = new Set(rows.map((row) => row.sdk));
  const sdk = sdks.size > 1 ? undefined : (rows[0]?.sdk ?? 'other');
  const known = hostAt(file, use?.consumer.node ?? identity.node);
  const { host, evidence } = assumedHost === undefined ? known : { host: assumedHost, evidence: undefined };
  return {
    file,
    host,
    evidence,
    endpoint: endpointOf(file, uses),
    sdk,
    canOmit: rows.every((row) => row.accepts === 'omit' && row.reads === undefined),
    readsVariables: rows.length > 0 && rows.every((row) => row.accepts === 'omit' && row.reads === 'environment'),
    providerOption: providerOption(identity, uses),
    inheritsRegion: rows.every((row) => row.sdk === 'v3' && row.kind === 'client'),
    identity,
    uses,
    target: isOneThing(file, identity) ? targetOf(identity, uses) : undefined,
    origin: originOf(file, identity),
    isStandard: isStandardPart(file, identity, 'id', sdk) && isStandardPart(file, identity, 'secret', sdk),
    region: use && regionText(file, use),
    assumed: assumed(file, identity, use?.consumer.node ?? identity.node),
    startsRole: uses.length > 0 && uses.every((given) => startsRole(file, given)),
    sdkText: use && sdkText(file, use),
  };
}

/** Whether the options that hold an identity are not what makes one here, and those of a client there. */
function isOneThing(file: File, { node, instance }: Identity): boolean {
  return file.about(credentialUses).every(({ identity }) => identity.node !== node || identity.instance === instance);
}

/** `masterCredentials`, and a client of STS that assumes a role. Providers that take an identity take it for that alone. */
function startsRole(file: File, { consumer: { node, row }, identity, slot }: CredentialUse): boolean {
  const isGiven = slot !== undefined || (identity.parts.has('id') && identity.parts.has('secret'));
  return (row.kind === 'provider' && isGiven) || file.about(clientsOfRoles).has(node);
}

/** The text of the SDK v2 that a consumer hangs on, if that is a global or comes from another package. */
function sdkText(file: File, { consumer: { node } }: CredentialUse): string | undefined {
  let object: Node = node.type === 'AssignmentExpression' ? node.left : node.callee;
  while (object.type === 'MemberExpression' && !isForeignSdk(file, object)) object = object.object;
  return isForeignSdk(file, object) ? namespaceText(file.sourceCode, object) : undefined;
}

function isForeignSdk(file: File, node: Node): boolean {
  const value = file.evaluator.evaluate(node);
  const made = exported(file, value);
  return made?.module === 'aws-sdk' && made.path === '' && (value.kind !== 'import' || value.module !== made.module);
}

/** Whether a part is read from the variable that the default chain reads, wherever it is read at all. */
function isStandardPart(file: File, identity: Identity, part: IdentityPart, sdk: SdkGeneration | undefined): boolean {
  const value = identity.parts.get(part)?.value;
  if (!value) return false;
  const names = leavesOf(value).flatMap(({ value: leaf }) => {
    if (leaf.kind === 'env') return leaf.reader === 'process.env' ? [leaf.name] : [''];
    if (leaf.kind === 'call') return [variableOf(file, leaf) ?? ''];
    if (leaf.kind !== 'text') return leaf.kind === 'absent' ? [] : [''];
    // A text that holds the variable and nothing else is `String(…)` or a template; other texts are fall-backs.
    return leaf.pieces.flatMap((piece) => ('hole' in piece ? [piece.hole.kind === 'env' ? piece.hole.name : ''] : []));
  });
  return names.length > 0 && names.every((name) => isReadByChain(name, part, sdk));
}

function isReadByChain(name: string, part: IdentityPart, sdk: SdkGeneration | undefined): boolean {
  const rows: readonly StandardVariableRow[] = STANDARD_VARIABLES;
  const row = rows.find((candidate) => candidate.name === name);
  return row?.part === part && row.defaultChain.includes(sdk === 'v2' ? 'v2' : 'v3');
}

/** The option under which all consumers take a provider in the place of this identity. */
function providerOption(identity: Identity, uses: readonly CredentialUse[]): string | undefined {
  const options = new Set(uses.map((use) => optionOf(identity, use)));
  return options.size === 1 ? [...options][0] : undefined;
}

function optionOf(identity: Identity, { consumer: { row }, slot, forProviders }: CredentialUse): string | undefined {
  if (row.accepts === 'identity-only') return undefined;
  if (identity.form !== 'options' || identity.instance) {
    return takesProviders(row) || forProviders ? (slot?.property?.name ?? 'credentials') : undefined;
  }
  const parent = parentOfParts(identity, row);
  const paths = [...(takesProviders(row) ? (row.identity ?? []) : []), ...(row.sdk === 'other' ? (row.provider ?? []) : [])];
  const path = paths.find((candidate) => parentOf(candidate) === parent);
  return path?.split('.').at(-1);
}

/** The path of the object that holds the parts. */
function parentOfParts(identity: Identity, row: ConsumerRow): string | undefined {
  const node = (identity.parts.get('secret') ?? identity.parts.get('id'))?.node;
  const name = node?.type === 'Property' ? propertyName(node) : undefined;
  const path = [...(row.secret ?? []), ...(row.id ?? [])].find((candidate) => candidate.split('.').at(-1) === name);
  return path === undefined ? undefined : parentOf(path);
}

function parentOf(path: SlotPath): string {
  return path.split('.').slice(0, -1).join('.');
}

/** The region as it is written, if it can be written again elsewhere. */
function regionText(file: File, use: CredentialUse): string | undefined {
  const { region } = use.consumer.row;
  const property = region === undefined ? undefined : slotsAt(file, use.consumer, region)[0]?.property?.node;
  if (property?.type !== 'Property') return undefined;
  const text = file.sourceCode.getText(property.value);
  return /^(?:[\w$.!?]+|'[\w-]+'|"[\w-]+")$/.test(text) ? text : undefined;
}

/** Options of a client of STS that a provider does without. */
const PLAIN_OPTIONS = new Set(['apiVersion', 'credentials', 'logger', 'maxAttempts', 'maxRetries', 'region', 'stsRegionalEndpoints']);

/**
 * The call of STS that gave an identity. The credentials of its client come along where they are a provider that can be
 * named here; a client that nobody knows, or one with an endpoint of its own, is not written again.
 */
function assumed(file: File, identity: Identity, at: Node): Assumed | 'elsewhere' | undefined {
  const role = assumedRoleOf(file, identity);
  const client = role && file.evaluator.evaluate(role.client);
  if (!role || client?.kind !== 'new') return undefined;
  const params = isCopied(file, role.params, at) ? file.sourceCode.getText(role.params) : undefined;
  const [options] = client.node.arguments;
  const spent = [...role.asking, client.node];
  if (!options) return params === undefined ? undefined : { params, spent };
  const given = file.evaluator.evaluate(options);
  if (given.kind !== 'object' || given.open || ![...given.properties.keys()].every((name) => PLAIN_OPTIONS.has(name))) return 'elsewhere';
  const credentials = given.properties.get('credentials');
  if (!credentials || credentials.value.kind === 'absent') return params === undefined ? undefined : { params, spent };
  const { node } = credentials;
  const source = sourceOf(file, credentials.value);
  if (params === undefined || node.type !== 'Property' || !source || source.asked || !isVisibleAt(file, node.value, at)) return 'elsewhere';
  return { params, master: elementText(file.sourceCode, node.value), spent };
}

/** Whether parameters can be written again: in place, or by the name of something that is made once. */
function isCopied(file: File, params: Node, at: Node): boolean {
  const isConstant = params.type === 'Identifier' && file.evaluator.evaluate(params).kind === 'object';
  return (params.type === 'ObjectExpression' || isConstant) && isVisibleAt(file, params, at);
}

/** Stores of other vendors and emulators take nothing but static keys; where the endpoint is not known it may be one. */
export function needsStaticKeys({ endpoint }: Situation): boolean {
  return endpoint !== 'aws';
}

/** Whether the host has a role of its own. */
export function isOnAws({ host }: Pick<Situation, 'host'>): boolean {
  return host === 'aws-lambda' || host === 'aws-container' || host === 'aws-instance';
}
