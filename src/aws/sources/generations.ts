import type { SlotPath } from '../../facts/consumers.ts';
import type { MigrationRow, SuccessorRow } from '../../facts/migration.ts';
import { MIGRATION } from '../../facts/migration.ts';
import type { ChainBuilderRow, ProviderRow } from '../../facts/providers.ts';
import { CHAIN_BUILDERS, PROVIDERS } from '../../facts/providers.ts';
import type { SourceKind } from '../../facts/source-order.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import type { CallValue, NewValue, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { consumers, exported, isExportOf, slotsAt, takesProviders } from '../consumers/consumers.ts';
import { goesOnlyInto } from './ways.ts';

interface Base {
  readonly claim: 'misused';
  readonly kind: 'generation';
  /** The node that has to change. */
  readonly node: Node;
  /** What is given, by the name that its package exports. */
  readonly name: string;
  /** Where its credentials come from; a chain has no source of its own. */
  readonly from: SourceKind | undefined;
  /** Where it is made. */
  readonly made: CallValue['node'] | NewValue['node'];
  /** Who gets it; several clients can share a class of SDK v2, and have one finding. */
  readonly consumers: readonly [Consumer, ...Consumer[]];
  readonly consumer: Consumer;
  readonly identity?: undefined;
}

/** What one generation of the SDK made and the other gets: neither asks what the other has. */
export type GenerationFinding =
  /** `new S3Client({ credentials: new AWS.EC2MetadataCredentials() })` */
  | (Base & { readonly to: 'v3'; readonly row: MigrationRow; readonly made: NewValue['node'] })
  /** `new AWS.S3({ credentials: fromIni() })` */
  | (Base & { readonly to: 'v2' });

type Maker = ChainBuilderRow | ProviderRow;

const rows: readonly MigrationRow[] = MIGRATION;
const makers = ([...PROVIDERS, ...CHAIN_BUILDERS] as readonly Maker[]).filter((row) => !('isGeneric' in row));

/**
 * What is given to a client of the other generation.
 *
 * Nobody claims `new AWS.Credentials(…)`, whose keys are there for everybody; what a provider gave (`await fromIni()()`),
 * which is an identity for both; and classes that somebody else may ask, so that they may hold keys.
 */
export const generationFindings = defineTopic((file): readonly GenerationFinding[] => [...classes(file), ...providers(file)]);

interface Given {
  readonly maker: Maker;
  readonly made: CallValue | NewValue;
  readonly consumer: Consumer;
  readonly slot: Slot;
}

/** What is given to the clients, signers and configurations of a generation. */
function givenTo(file: File, sdk: 'v2' | 'v3', from: (value: Value) => Omit<Given, 'consumer' | 'slot'> | undefined): Given[] {
  return file
    .about(consumers)
    .filter(({ row }) => row.sdk === sdk && row.kind !== 'identity' && takesProviders(row))
    .flatMap((consumer) =>
      [...(consumer.row.identity ?? []), ...(consumer.row.provider ?? [])].flatMap((path) =>
        slotsAt(file, consumer, path).flatMap((slot) =>
          leavesOf(slot.value, slot.conditions).flatMap(({ value }): Given[] => {
            const given = from(value);
            return given ? [{ ...given, consumer, slot }] : [];
          }),
        ),
      ),
    );
}

/** Classes of SDK v2 in clients of SDK v3, each once, where nobody else asks them. */
function classes(file: File): GenerationFinding[] {
  const given = givenTo(file, 'v3', (value) => {
    const maker = value.kind === 'new' ? makerOf(file, value.callee, 'v2') : undefined;
    return maker && value.kind === 'new' ? { maker, made: value } : undefined;
  });
  const makes = new Map<Node, Given>(given.map((one) => [one.made.node, one]));
  const takers = new Set<Node>(file.about(consumers).flatMap(({ row, node }) => (row.sdk === 'v3' ? [node] : [])));
  return [...makes].flatMap(([node, { maker, consumer }]): GenerationFinding[] => {
    const row = rows.find(({ v2 }) => v2 === maker.name);
    if (node.type !== 'NewExpression' || !row || !goesOnlyInto(file, node, takers)) return [];
    const others = given.filter((one) => one.made.node === node && one.consumer !== consumer).map((one) => one.consumer);
    const [first = consumer, ...rest] = [...others, consumer].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
    const from = 'source' in maker ? maker.source : undefined;
    return [{ claim: 'misused', kind: 'generation', to: 'v3', node, made: node, name: maker.name, from, row, consumer: first, consumers: [first, ...rest] }];
  });
}

/** Providers of SDK v3 in clients and configurations of SDK v2, at each place that takes one. */
function providers(file: File): GenerationFinding[] {
  return givenTo(file, 'v2', (value) => {
    // `new fromIni()` means the same.
    const maker = value.kind === 'call' || value.kind === 'new' ? makerOf(file, value.callee, 'v3') : undefined;
    return maker && (value.kind === 'call' || value.kind === 'new') ? { maker, made: value } : undefined;
  }).map(({ maker, made, consumer, slot }): GenerationFinding => {
    const from = 'source' in maker ? maker.source : undefined;
    const node = placeIn(slot, consumer, made.node);
    return { claim: 'misused', kind: 'generation', to: 'v2', node, made: made.node, name: maker.name, from, consumer, consumers: [consumer] };
  });
}

/** The row of what is made, in a generation of the SDK. */
function makerOf(file: File, callee: Value, sdk: 'v2' | 'v3'): Maker | undefined {
  const made = exported(file, callee);
  return made && makers.find((row) => row.sdk === sdk && isExportOf(made, row));
}

/** The expression that fills a slot, or its part that gives what is made there. */
function placeIn({ property, value }: Slot, consumer: Consumer, made: Node): Node {
  const holder = property?.node;
  const whole = holder?.type === 'Property' ? holder.value : holder?.type === 'AssignmentExpression' ? holder.right : consumer.args[0];
  if (!whole || (!property && consumer.node.type !== 'AssignmentExpression')) return made;
  return leavesOf(value).length > 1 && contains(whole, made) ? made : whole;
}

/** The successor of a class for the way in which it is made. */
export interface Successor {
  readonly row: SuccessorRow;
  /** Whether nobody knows if it is one, since the options come from elsewhere. */
  readonly isUncertain: boolean;
  /** The options that stand in the call and that nothing takes the place of. */
  readonly lost: readonly { readonly option: string; readonly lost: string }[];
}

/** What takes the place of a class of SDK v2, as far as its arguments tell; `undefined` where nothing does. */
export function successorOf(file: File, { row, made }: Pick<Extract<GenerationFinding, { to: 'v3' }>, 'made' | 'row'>): Successor | undefined {
  for (const successor of row.successors) {
    const { when, equals, options } = successor;
    const state = when === undefined ? 'given' : stateOf(file, made.arguments, when, equals);
    if (state === 'missing') continue;
    const lost = options.flatMap(({ v2, lost: text }) => {
      const isSaid = v2 === when && equals !== undefined;
      return text === undefined || isSaid || stateOf(file, made.arguments, v2) !== 'given' ? [] : [{ option: v2.split('.').slice(1).join('.'), lost: text }];
    });
    return { row: successor, isUncertain: state === 'unknown', lost };
  }
  return undefined;
}

/** Whether something may stand at one of several places among the arguments of a class. */
export function isGiven(file: File, { arguments: args }: NewValue['node'], paths: readonly SlotPath[]): boolean {
  return paths.some((path) => stateOf(file, args, path) !== 'missing');
}

/** Whether something stands at a place among arguments; with a text, whether it is that text. */
function stateOf(file: File, args: NewValue['node']['arguments'], path: SlotPath, equals?: string): 'given' | 'missing' | 'unknown' {
  const [index = '0', ...names] = path.split('.');
  if (args.slice(0, Number(index) + 1).some(({ type }) => type === 'SpreadElement')) return 'unknown';
  const argument = args[Number(index)];
  if (!argument) return 'missing';
  let value = file.evaluator.evaluate(argument);
  for (const name of names) {
    if (value.kind === 'absent') return 'missing';
    if (value.kind !== 'object') return 'unknown';
    const property = value.properties.get(name);
    if (!property) return value.open ? 'unknown' : 'missing';
    ({ value } = property);
  }
  if (value.kind === 'absent') return 'missing';
  if (leavesOf(value).some((leaf) => leaf.value.kind === 'absent')) return 'unknown';
  if (equals === undefined) return 'given';
  const text = constantText(value);
  if (text === undefined) return 'unknown';
  return text === equals ? 'given' : 'missing';
}
