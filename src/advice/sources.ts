import type { TSESTree } from '@typescript-eslint/utils';
import { consumers } from '../aws/consumers/consumers.ts';
import { FILE_OPTIONS } from '../aws/sources/files.ts';
import type { FileFinding, ProfileFinding, RankFinding } from '../aws/findings.ts';
import type { HostFinding } from '../aws/host.ts';
import { hostFinding } from '../aws/host.ts';
import type { CredentialUse, Identity } from '../aws/identities/identities.ts';
import { endpointOf } from '../aws/identities/inline.ts';
import type { Origin } from '../aws/identities/origin.ts';
import { rankOn } from '../aws/sources/rank.ts';
import type { Source, SourceUse } from '../aws/sources/sources.ts';
import { sourceUses } from '../aws/sources/sources.ts';
import type { SdkGeneration } from '../facts/consumers.ts';
import type { SourceKind } from '../facts/source-order.ts';
import { SOURCE_ORDER } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { adviseInline } from './credentials.ts';
import { directed, isNamed, mustName, nameIdentity } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { mergeEdits, removeArguments, removeProperties, updateImports } from './edits/index.ts';
import type { Step } from './ladder.ts';
import { ladderOf, restsOnHost } from './ladder.ts';
import { capitalized, underCondition, withEvidence } from './sentences.ts';
import type { Situation } from './situation.ts';
import { isOnAws, situationOf } from './situation.ts';

const BY_VARIABLE = 'Leave the name out, so that AWS_PROFILE can give one where the code runs';
const BY_CHAIN = 'Let the default provider chain find the credentials';
const ANOTHER_PROFILE = 'AWS_PROFILE can name a profile where people run this';
const ANOTHER_PLACE = 'AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another place where the code runs';
/** The file of `loadFromPath` mostly has the region in it too. */
const AND_REGION = ', and set the region in the code';
const NOT_FROM_FILES = `${BY_CHAIN}${AND_REGION}`;
const BY_DEFAULT_PLACE = `Leave the path out: ${ANOTHER_PLACE}`;
const FROM_OUTSIDE = 'Set the variable where the code runs, and not in the code';
const READ_ELSEWHERE = 'Read the keys from the environment or a secrets store';
const BETTER = 'Give it a source that ranks better';
/** Where the code must name the identity, and does. */
const LOWER = 'Lower the minimum: what ranks better there names no identity';

/** The ways out for a profile that the code names, and for the provider of a developer on a host that has none. */
export function adviseProfile(file: File, finding: ProfileFinding): Advice {
  const { source, node, kind } = finding;
  const host = file.about(hostFinding);
  const better = source && betterThan(file, source, ANOTHER_PROFILE);
  // Without its name the provider of a developer is no better off where there is no developer.
  // A profile is nothing where no shared configuration is read.
  const mayHaveProfiles = isOnAws(host) || rankOn(file, host.host, 'shared-config') !== -1;
  const drops = kind === 'literal' && mayHaveProfiles && !(source?.row.developer === true && lacksDeveloper(host));
  const drop = drops ? dropOf(file, node, 'dropProfile', { then: isOnAws(host) ? 'the default provider chain finds the role' : 'AWS_PROFILE can name one' }) : undefined;
  return joined(better, directed(file, { sentence: roleOf(file) ?? BY_VARIABLE, alternatives: drop ? [drop] : [] }, namedFor(file, finding)));
}

/** The ways to a better source, and behind them what else there is. */
function joined(better: Advice | undefined, rest: Advice): Advice {
  return { sentence: better?.sentence ?? rest.sentence, alternatives: [...(better?.alternatives ?? []), ...rest.alternatives] };
}

/** Who has to get the identity that is meant, and how, where the code must name it. Variables and settings are for all clients. */
function namedFor(file: File, { source, consumer }: FileFinding | ProfileFinding): string {
  if (source) return nameIdentity(source.row.sdk === 'v2' ? 'v2' : 'v3');
  if (consumer && !consumer.isGlobal) return nameIdentity(consumer.row.sdk);
  return nameIdentity(consumer?.row.sdk ?? onlySdkOf(file), 'each client');
}

/** The generation of all clients of a file. */
function onlySdkOf(file: File): SdkGeneration | undefined {
  const sdks = new Set(file.about(consumers).map(({ row }) => row.sdk));
  return sdks.size === 1 ? [...sdks][0] : undefined;
}

function lacksDeveloper({ host }: HostFinding): boolean {
  return host === 'aws-lambda' || host === 'aws-container';
}

/** The ways out for credentials that the code takes from a file. */
export function adviseFile(file: File, finding: FileFinding): Advice {
  const { identity, kind, source, node, uses, consumer } = finding;
  if (uses.length > 0 && uses.every((use) => use.consumer.row.accepts === 'identity-only')) return { sentence: READ_ELSEWHERE, alternatives: [] };
  if (identity && consumer) return adviseInline(file, { identity, uses });
  const better = source && betterThan(file, source, ANOTHER_PLACE);
  if (kind === 'path') {
    const drop = dropOf(file, node, 'dropPath');
    const outside: Advice = { sentence: source ? BY_DEFAULT_PLACE : FROM_OUTSIDE, alternatives: drop ? [drop] : [] };
    return joined(better, directed(file, outside, namedFor(file, finding)));
  }
  return better ?? directed(file, adviseLoad(file, node), `${namedFor(file, finding)}${source ? '' : AND_REGION}`);
}

/** `AWS.config.loadFromPath(…)` goes where the default chain finds something in its place. */
function adviseLoad(file: File, node: Node): Advice {
  const host = file.about(hostFinding);
  const found = isOnAws(host) || host.host === 'workstation' || host.host === 'unknown';
  if (!found) return { sentence: capitalized(withEvidence(firstOn(file, host)?.sentence ?? BETTER, host)), alternatives: [] };
  const edits = dropStatement(file, node);
  return { sentence: roleOf(file, AND_REGION) ?? NOT_FROM_FILES, alternatives: edits ? [{ id: 'dropFile', data: {}, edits }] : [] };
}

/** The ways out for a source that ranks too low: those that rank at least as high as the minimum. */
export function adviseRank(file: File, finding: RankFinding, minimum: SourceKind): Advice {
  const { identity, uses, sourceUses: given, kind, consumer } = finding;
  const situation = identity ? situationOf(file, identity, uses) : situationOfUses(file, given);
  const steps = situation ? ladderOf(situation).filter(({ source }) => source !== kind && !isBelow(situation, source, minimum)) : [];
  const [first] = steps;
  if (!situation || !first) {
    const named = isNamed(kind, file.about(hostFinding)) ? LOWER : nameIdentity(consumer.row.sdk);
    return directed(file, { sentence: BETTER, alternatives: [] }, named);
  }
  return asAdvice(situation, first, steps);
}

/** What a host has not ranks below all that it has. */
function isBelow({ file, host }: Situation, source: SourceKind, other: SourceKind): boolean {
  const [rank, wanted] = [rankOn(file, host, source), rankOn(file, host, other)];
  return rank === -1 ? wanted !== -1 : rank > wanted;
}

/**
 * What ranks better than a provider where it is used; `undefined` where nothing does.
 *
 * @param elsewhere what takes the place of the words in the code where nobody knows the host
 */
function betterThan(file: File, source: Source, elsewhere: string): Advice | undefined {
  const { situation, steps } = waysFrom(file, source);
  const [first] = steps;
  if (!first) return undefined;
  const advice = asAdvice(situation, first, steps);
  // Stores and emulators keep what they have, and so does what they share.
  if (situation.uses.some((use) => endpointOf(file, [use]) !== 'aws')) return { ...advice, alternatives: [] };
  return source.row.source === 'shared-config' && situation.host === 'unknown' ? { ...advice, sentence: `${BY_CHAIN}: ${elsewhere}` } : advice;
}

/** The sources that rank better than that of a provider, where it is used. */
export function waysFrom(file: File, source: Source): { readonly situation: Situation; readonly steps: readonly Step[] } {
  const uses = file.about(sourceUses).filter((use) => use.source.node === source.node);
  const situation = situationOfUses(file, uses) ?? situationAlone(file, source);
  const kind = source.row.source;
  return { situation, steps: ladderOf(situation).filter((step) => step.source !== kind && isBelow(situation, kind, step.source)) };
}

function asAdvice(situation: Situation, first: Step, steps: readonly Step[]): Advice {
  const sentence = underCondition(first.sentence, situation);
  // Whose identity is meant does not rest on the host.
  const isAnywhere = mustName(situation.file) && !restsOnHost(first);
  return {
    sentence: capitalized(isAnywhere ? sentence : withEvidence(sentence, situation)),
    alternatives: steps.flatMap(({ alternative }) => alternative ?? []),
  };
}

/** The best source of a host, as it is for anybody. */
function firstOn(file: File, { host }: HostFinding): { readonly sentence: string } | undefined {
  return SOURCE_ORDER[file.settings.order][host][0];
}

/** The role of a host of AWS as a sentence; `undefined` elsewhere. */
export function roleOf(file: File, rest = ''): string | undefined {
  const host = file.about(hostFinding);
  const first = isOnAws(host) ? firstOn(file, host) : undefined;
  return first && capitalized(withEvidence(`${first.sentence}${rest}`, host));
}

/** A provider in the place of an identity: it is taken away and replaced in the same ways, wherever it is given. */
function situationOfUses(file: File, uses: readonly SourceUse[]): Situation | undefined {
  const [first] = uses;
  if (!first) return undefined;
  const { source } = first;
  const identity = identityAt(source);
  const all = uses.map(({ consumer, slot, conditions }): CredentialUse => ({ consumer, identity: identityAt(source), slot, conditions, ignored: false }));
  const situation = situationOf(file, identity, all);
  const options = new Set(uses.map(({ slot }) => slot.property?.name));
  return {
    ...situation,
    ...aboutSource(source),
    // Where a provider stands another one may stand, whatever else the place takes.
    providerOption: situation.providerOption ?? (options.size === 1 ? [...options][0] : undefined),
    sdk: situation.sdk === 'other' && source.row.sdk === 'v2' ? 'v2' : situation.sdk,
  };
}

/** A provider that goes where nobody here can follow: another may take its place. */
function situationAlone(file: File, source: Source): Situation {
  const situation = situationOf(file, identityAt(source), []);
  return {
    ...situation,
    ...aboutSource(source),
    canOmit: false,
    inheritsRegion: false,
    providerOption: 'credentials',
    sdk: source.row.sdk === 'v2' ? 'v2' : 'v3',
    target: { kind: 'instance', node: source.node },
  };
}

function identityAt({ node, asked }: Source): Identity {
  return { node: asked ?? node, form: 'object', parts: new Map(), open: true, expires: false };
}

function aboutSource({ row }: Source): Pick<Situation, 'isStandard' | 'origin'> & { readonly inPlaceOf?: string } {
  const inPlaceOf = row.source === 'file' ? 'these keys' : row.source === 'assumed-role' ? 'the assumed role' : undefined;
  return { origin: originOfSource(row.source), isStandard: row.source === 'environment', ...(inPlaceOf !== undefined && { inPlaceOf }) };
}

function originOfSource(source: SourceKind): Origin {
  const kind = source === 'environment' || source === 'file' ? source : 'computed';
  return { kind, variables: {} };
}

/** The property that names a profile or a path goes, or the statement that sets the variable. */
function dropOf(file: File, node: Node, id: 'dropPath' | 'dropProfile', data: Readonly<Record<string, string>> = {}): Alternative | undefined {
  const edits = node.type === 'Property' ? dropProperty(file, node, id) : dropStatement(file, node);
  return edits && { id, data, edits };
}

function dropProperty(file: File, node: TSESTree.Property, id: 'dropPath' | 'dropProfile'): readonly TextEdit[] | undefined {
  const { sourceCode } = file;
  const object = node.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const isDropped = (member: TSESTree.ObjectLiteralElement): boolean =>
    member === node || (id === 'dropPath' && member.type === 'Property' && (FILE_OPTIONS as readonly (string | undefined)[]).includes(propertyName(member)));
  const gone = object.properties.filter((member): member is TSESTree.Property => isDropped(member));
  const call = object.parent;
  const isCall = call.type === 'CallExpression' || call.type === 'NewExpression';
  // `fromIni({})` says nothing more than `fromIni()`; a client, though, may want its options.
  if (gone.length === object.properties.length && isCall) {
    if (call.arguments.length > 1) return call.callee.type === 'MemberExpression' && call.parent.type === 'ExpressionStatement' ? dropStatement(file, call) : undefined;
    const isProvider = file.about(sourceUses).some(({ source }) => source.node === call) || /^from[A-Z]|Credentials$/.test(sourceCode.getText(call.callee));
    if (isProvider) return mergeEdits([...removeArguments(sourceCode, [object]), ...updateImports(sourceCode, { removed: [object] }).edits]);
  }
  return mergeEdits([...removeProperties(sourceCode, gone), ...updateImports(sourceCode, { removed: gone }).edits]);
}

/** A statement in a block goes with what only it used. */
function dropStatement(file: File, node: Node): readonly TextEdit[] | undefined {
  const statement = node.parent;
  if (statement?.type !== 'ExpressionStatement' || (statement.parent.type !== 'Program' && statement.parent.type !== 'BlockStatement')) return undefined;
  return updateImports(file.sourceCode, { statements: [statement] }).edits;
}
