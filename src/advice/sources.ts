import type { FileFinding, ProfileFinding, RankFinding } from '../aws/findings.ts';
import type { CredentialUse, Identity } from '../aws/identities.ts';
import type { Origin } from '../aws/origin.ts';
import { rankOn } from '../aws/rank.ts';
import type { Source, SourceUse } from '../aws/sources.ts';
import { sourceUses } from '../aws/sources.ts';
import type { SourceKind } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { adviseInline } from './credentials.ts';
import { mergeEdits, removeProperties, removeStatements, updateImports } from './edits/index.ts';
import type { Step } from './ladder.ts';
import { ladderOf } from './ladder.ts';
import { capitalized, underCondition, withEvidence } from './sentences.ts';
import type { Situation } from './situation.ts';
import { situationOf } from './situation.ts';

const BY_VARIABLE = 'Leave the name out, so that AWS_PROFILE can give one where the code runs';
const NOT_FROM_FILES = 'Let the default provider chain find the credentials, and set the region in the code';
const BY_DEFAULT_PLACE = 'Leave the path out: AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE can name another where the code runs';

/** The ways out for a profile that the code names, and for the provider of a developer on a host that has none. */
export function adviseProfile(file: File, finding: ProfileFinding): Advice {
  const { source, node, kind } = finding;
  const better = source ? betterThan(file, source) : undefined;
  const drop = kind === 'literal' ? dropName(file, node) : undefined;
  if (kind === 'literal' && !better?.isOnHost) return { sentence: BY_VARIABLE, alternatives: drop ? [drop] : [] };
  return { sentence: better?.sentence ?? BY_VARIABLE, alternatives: better?.alternatives ?? [] };
}

/** The ways out for credentials that the code takes from a file. */
export function adviseFile(file: File, finding: FileFinding): Advice {
  const { identity, kind, source, node, uses, consumer } = finding;
  if (identity && consumer) return adviseInline(file, { ...finding, claim: 'inline', identity, uses, origin: originOfSource('file'), lacksToken: false, endpoint: 'aws' });
  if (kind === 'path') {
    const drop = node.type === 'Property' ? dropName(file, node) : undefined;
    return { sentence: BY_DEFAULT_PLACE, alternatives: drop ? [{ ...drop, id: 'dropPath' }] : [] };
  }
  const better = source ? betterThan(file, source) : undefined;
  const load = consumer?.node.parent;
  const remove: Alternative | undefined =
    load?.type === 'ExpressionStatement'
      ? { id: 'dropFile', data: {}, edits: mergeEdits([...removeStatements(file.sourceCode, [load]), ...updateImports(file.sourceCode, { removed: [load] }).edits]) }
      : undefined;
  return { sentence: better?.sentence ?? NOT_FROM_FILES, alternatives: [...(better?.alternatives ?? []), ...(remove ? [remove] : [])] };
}

/** The ways out for a source that ranks too low: those that rank at least as high as the minimum. */
export function adviseRank(file: File, finding: RankFinding, minimum: SourceKind): Advice {
  const { identity, uses, use, kind } = finding;
  const situation = identity ? situationOf(file, identity, uses) : use && situationOfUse(file, use);
  if (!situation) return { sentence: 'Give it a source that ranks better', alternatives: [] };
  return asAdvice(situation, ladderOf(situation).filter(({ source }) => source !== kind && !isBelow(situation, source, minimum)));
}

function isBelow({ file, host }: Situation, source: SourceKind, minimum: SourceKind): boolean {
  return rankOn(file, host, source) > rankOn(file, host, minimum);
}

interface Better extends Advice {
  /** Whether the first way out is one of the host's own. */
  readonly isOnHost: boolean;
}

/** What ranks better than a provider where it is used; `undefined` where nobody here uses it. */
function betterThan(file: File, source: Source): Better | undefined {
  const use = file.about(sourceUses).find((candidate) => candidate.source.node === source.node);
  if (!use) return undefined;
  const situation = situationOfUse(file, use);
  const steps = ladderOf(situation).filter((step) => isBelow(situation, source.row.source, step.source) && step.source !== source.row.source);
  const [first] = steps;
  const isOnHost = situation.host !== 'unknown' && (first?.source === 'host-role' || first?.source === 'platform-oidc');
  return first ? { ...asAdvice(situation, steps), isOnHost } : undefined;
}

function asAdvice(situation: Situation, steps: readonly Step[]): Advice {
  const [first] = steps;
  return {
    sentence: first ? capitalized(withEvidence(underCondition(first.sentence, situation), situation)) : 'Give it a source that ranks better',
    alternatives: steps.flatMap(({ alternative }) => alternative ?? []),
  };
}

/** A provider in the place of an identity: it is taken away and replaced in the same ways. */
function situationOfUse(file: File, { source, consumer, slot, conditions }: SourceUse): Situation {
  const identity: Identity = { node: source.node, form: 'object', parts: new Map(), open: true, expires: false };
  const use: CredentialUse = { consumer, identity, slot, conditions, ignored: false };
  return { ...situationOf(file, identity, [use]), origin: originOfSource(source.row.source), isStandard: source.row.source === 'environment' };
}

function originOfSource(source: SourceKind): Origin {
  const kind = source === 'environment' || source === 'file' ? source : 'computed';
  return { kind, variables: {}, isPublic: false };
}

/** The property that names a profile or a path goes, or the statement that sets the variable. */
function dropName(file: File, node: Node): Alternative | undefined {
  const { sourceCode } = file;
  if (node.type === 'Property' && node.parent.type === 'ObjectExpression') {
    const edits = [...removeProperties(sourceCode, [node]), ...updateImports(sourceCode, { removed: [node] }).edits];
    return { id: 'dropProfile', data: {}, edits: mergeEdits(edits) };
  }
  if (node.type !== 'AssignmentExpression' || node.parent.type !== 'ExpressionStatement') return undefined;
  return { id: 'dropProfile', data: {}, edits: removeStatements(sourceCode, [node.parent]) };
}
