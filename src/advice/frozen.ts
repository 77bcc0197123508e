import { takesProviders } from '../aws/consumers/consumers.ts';
import type { FrozenFinding } from '../aws/findings.ts';
import { shownProvider } from '../aws/sources/misuse.ts';
import { sourceUses } from '../aws/sources/sources.ts';
import type { Source, SourceUse } from '../aws/sources/sources.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { leavesOf } from '../values/value.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { insteadOf } from './generations.ts';
import { ladderOf } from './ladder.ts';
import type { Rewrite } from './rewrite.ts';
import { replaceIdentity } from './rewrite.ts';
import { capitalized } from './sentences.ts';
import { situationOf } from './situation.ts';
import type { Target } from './targets.ts';
import { isVisibleAt } from './visible.ts';

const GIVE_PROVIDER = 'Give it the provider itself, which renews them';
/** What takes nothing but an identity has nobody to ask again. */
const MAKE_ANEW = 'It takes no provider: make it where it is used, with credentials that are asked for then';
const GIVE_FUNCTION = 'Give it a function that asks for them again and returns their `expiration`';
/** SDK v2 takes no function, and has no class for the credentials of federated users. */
const GIVE_CLASS =
  'Give it a class that asks for them again (`ChainableTemporaryCredentials`, `SAMLCredentials`, `WebIdentityCredentials`), or make it where it is used';

/** The ways out for temporary credentials that are taken once: what renews them. */
export function adviseFrozen(file: File, finding: FrozenFinding): Advice {
  const { source, identity, uses } = finding;
  if (source) {
    // Others may get what is kept.
    const alternative = finding.isKept ? undefined : giveProvider(file, finding, source);
    const sentence = insteadOf(file, source, finding.consumer) ?? (finding.consumer.row.accepts === 'identity-only' ? MAKE_ANEW : GIVE_PROVIDER);
    return { sentence, alternatives: alternative ? [alternative] : [] };
  }
  const steps = identity ? ladderOf(situationOf(file, identity, uses)) : [];
  const [first] = steps;
  const alternatives = steps.flatMap(({ alternative }) => alternative ?? []);
  const ask = finding.consumer.row.sdk === 'v2' ? GIVE_CLASS : GIVE_FUNCTION;
  return { sentence: first ? capitalized(first.sentence) : ask, alternatives };
}

/** Where what a provider gave once is given to a consumer. */
type Asked = Pick<FrozenFinding, 'consumer' | 'identity' | 'node' | 'slot' | 'source' | 'uses'>;

/** The call of the provider gives way to the provider, where the consumer takes one and all its names are known there. */
export function giveProvider(file: File, finding: Asked, source: Source): Alternative | undefined {
  const { asked } = source;
  const { row } = finding.consumer;
  const isSameSdk = row.sdk === 'other' || row.sdk === source.row.sdk || (row.sdk === 'v3' && source.row.sdk === 'platform');
  if (!asked || !takesProviders(row) || !isSameSdk) return undefined;
  const place = placeOf(file, finding);
  if (!place || !isVisibleAt(file, asked.callee, finding.consumer.node)) return undefined;
  const text = { imports: [], text: '{copied0}', copied: [file.sourceCode.getText(asked.callee)], spent: [asked] };
  const rewrite: Rewrite | undefined = replaceIdentity(file, place.target, text, place.option);
  return rewrite && { id: source.row.refreshes ? 'useProvider' : 'giveProvider', data: { provider: shownProvider(source) }, edits: rewrite.edits };
}

interface Place {
  readonly target: Target;
  readonly option: string;
}

function placeOf(file: File, { identity, node, uses, slot, source }: Asked): Place | undefined {
  if (identity) {
    const { target, providerOption } = situationOf(file, identity, uses);
    return target && providerOption !== undefined ? { target, option: providerOption } : undefined;
  }
  const property = slot?.property?.node;
  if (property?.type !== 'Property') return undefined;
  // A choice keeps its other branches; a name may stand for something else too, which would go with it.
  const isPart = node !== property.value;
  if (!isPart && (leavesOf(slot?.value ?? { kind: 'unknown', node }).length > 1 || isShared(file, property, source))) return undefined;
  return { target: { kind: 'slots', properties: [property], values: [node] }, option: slot?.property?.name ?? 'credentials' };
}

/** Whether the slot can hold what another provider gives, which is a finding of its own. */
function isShared(file: File, property: Node, source: Source | undefined): boolean {
  const isOther = (use: SourceUse): boolean => use.slot.property?.node === property && use.source.node !== source?.node;
  return file.about(sourceUses).some(isOther);
}
