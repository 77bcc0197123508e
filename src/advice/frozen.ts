import { takesProviders } from '../aws/consumers.ts';
import type { FrozenFinding } from '../aws/findings.ts';
import { sourceUses } from '../aws/sources.ts';
import type { Source, SourceUse } from '../aws/sources.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { ladderOf } from './ladder.ts';
import type { Rewrite } from './rewrite.ts';
import { replaceIdentity } from './rewrite.ts';
import { capitalized } from './sentences.ts';
import { situationOf } from './situation.ts';
import type { Target } from './targets.ts';
import { isVisibleAt } from './visible.ts';

const GIVE_PROVIDER = 'Give it the provider itself, which renews them';
const GIVE_FUNCTION = 'Give it a function that asks for them again and returns their `expiration`';

/** The ways out for temporary credentials that are taken once: what renews them. */
export function adviseFrozen(file: File, finding: FrozenFinding): Advice {
  const { source, identity, uses } = finding;
  if (source) {
    const alternative = giveProvider(file, finding, source);
    return { sentence: GIVE_PROVIDER, alternatives: alternative ? [alternative] : [] };
  }
  const steps = identity ? ladderOf(situationOf(file, identity, uses)) : [];
  const [first] = steps;
  const alternatives = steps.flatMap(({ alternative }) => alternative ?? []);
  return { sentence: first ? capitalized(first.sentence) : GIVE_FUNCTION, alternatives };
}

/** Where what a provider gave once is given to a consumer. */
type Asked = Pick<FrozenFinding, 'consumer' | 'identity' | 'slot' | 'source' | 'uses'>;

/** The call of the provider gives way to the provider, where the consumer takes one and all its names are known there. */
export function giveProvider(file: File, finding: Asked, source: Source): Alternative | undefined {
  const provider = source.asked?.callee;
  const { row } = finding.consumer;
  const isSameSdk = row.sdk === 'other' || row.sdk === source.row.sdk || (row.sdk === 'v3' && source.row.sdk === 'platform');
  if (!provider || !takesProviders(row) || !isSameSdk) return undefined;
  const place = placeOf(file, finding);
  if (!place || !isVisibleAt(file, provider, finding.consumer.node)) return undefined;
  const text = { imports: [], text: '{copied}', copied: file.sourceCode.getText(provider) };
  const rewrite: Rewrite | undefined = replaceIdentity(file, place.target, text, place.option);
  return rewrite && { id: 'useProvider', data: { provider: `${source.row.name}()` }, edits: rewrite.edits };
}

interface Place {
  readonly target: Target;
  readonly option: string;
}

function placeOf(file: File, { identity, uses, slot, source }: Asked): Place | undefined {
  if (identity) {
    const { target, providerOption } = situationOf(file, identity, uses);
    return target && providerOption !== undefined ? { target, option: providerOption } : undefined;
  }
  const property = slot?.property?.node;
  if (property?.type !== 'Property' || isShared(file, property, source)) return undefined;
  const values: Node[] = [property.value];
  return { target: { kind: 'slots', properties: [property], values }, option: slot?.property?.name ?? 'credentials' };
}

/** Whether the slot can hold something else too, so that replacing it would reach too far. */
function isShared(file: File, property: Node, source: Source | undefined): boolean {
  const isOther = (use: SourceUse): boolean => use.slot.property?.node === property && use.source.node !== source?.node;
  return file.about(sourceUses).some(isOther);
}
