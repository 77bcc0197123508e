import type { TSESTree } from '@typescript-eslint/utils';
import type { Consumer } from '../aws/consumers/consumers.ts';
import { consumers } from '../aws/consumers/consumers.ts';
import { filePaths } from '../aws/sources/files.ts';
import type { GenerationFinding } from '../aws/sources/generations.ts';
import { isGiven, successorOf } from '../aws/sources/generations.ts';
import { hostFinding } from '../aws/host.ts';
import type { Source } from '../aws/sources/sources.ts';
import type { MigrationRow, SuccessorRow } from '../facts/migration.ts';
import { MIGRATION } from '../facts/migration.ts';
import type { ProviderOptionsRow } from '../facts/provider-options.ts';
import { PROVIDER_OPTIONS } from '../facts/provider-options.ts';
import type { SourceKind } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import type { Alternative } from './alternatives.ts';
import { fromCaller, isNamed, mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { applyEdits, elementText } from './edits/index.ts';
import { alternativeBy } from './ladder.ts';
import { renameProperty, replaceIdentity } from './rewrite.ts';
import { capitalized } from './sentences.ts';
import { mayHoldCredentials } from './slots.ts';

type OfClass = Extract<GenerationFinding, { to: 'v3' }>;
type Made = Pick<OfClass, 'from' | 'made' | 'row'>;

const rows: readonly MigrationRow[] = MIGRATION;
/** The default chain by its two names. Source: @aws-sdk/credential-providers@3.1169.0 dist-es/fromNodeProviderChain.js */
const renamed: ReadonlyMap<string, string> = new Map([['defaultProvider', 'fromNodeProviderChain']]);

/** The words for what one generation of the SDK gets from the other, in a message. */
export function wordsOfGeneration(file: File, finding: GenerationFinding): Record<string, string> {
  const given = `\`${finding.name}\``;
  const isEager = finding.to === 'v3' && finding.row.asksWhenMade === true;
  return {
    consumer: finding.consumer.name,
    what: isEager ? `what ${given} loads when it is made, if anything, and nothing later` : `no keys from ${given}`,
    because: finding.to === 'v3' ? 'SDK v3 never asks a class of SDK v2' : 'SDK v2 takes no provider of SDK v3',
    wayOut: wayOut(file, finding),
  };
}

function wayOut(file: File, finding: GenerationFinding): string {
  return finding.to === 'v2' ? classInstead(file, finding.name, finding.from) : providerFor(file, finding);
}

/** What a consumer of the other generation of the SDK takes in place of a provider; `undefined` where it is of the same. */
export function insteadOf(file: File, { row, node }: Source, { row: { sdk } }: Consumer): string | undefined {
  if (sdk === 'v2' && row.sdk === 'v3') return classInstead(file, row.name, row.source);
  const known = sdk === 'v3' && row.sdk === 'v2' ? rows.find(({ v2 }) => v2 === row.name) : undefined;
  return known && node.type === 'NewExpression' ? providerFor(file, { row: known, made: node, from: row.source }) : undefined;
}

/** Whether what does the same would sign as the host where the code must name the identity. */
function leadsToHost(file: File, from: SourceKind | undefined): boolean {
  return mustName(file) && from !== undefined && !isNamed(from, file.about(hostFinding));
}

function giveWhatIsMeant(sdk: 'v2' | 'v3'): string {
  return `Give it the identity that is meant: ${fromCaller(sdk)}`;
}

/** The provider of SDK v3 that takes the place of a class, with what is lost on the way. */
function providerFor(file: File, finding: Made): string {
  if (leadsToHost(file, finding.from)) return giveWhatIsMeant('v3');
  const { instead = 'give it a provider of SDK v3', limits, successors } = finding.row;
  const successor = successorOf(file, finding);
  if (!successor) {
    const reason = successors.length > 0 ? limits : undefined;
    return reason === undefined ? `SDK v3 has no such provider: ${instead}` : `${capitalized(instead)}: ${reason}`;
  }
  const { row, isUncertain, lost } = successor;
  const options = lost.map(({ option, lost: text }) => `\`${option}\` (${text})`);
  const buts = [
    ...(options.length > 0 ? [`nothing takes the place of ${options.join(', ')}`] : []),
    ...(startsFromGlobal(file, finding, row) ? ['give it `masterCredentials`: it does not look at `AWS.config`'] : []),
    ...(row.limits === undefined ? [] : [row.limits]),
    ...(isUncertain && limits !== undefined ? [limits] : []),
  ];
  return `Use \`${row.provider}\`, ${same(buts[0])}`;
}

/**
 * The class of SDK v2 that takes the place of a provider, as a sentence.
 *
 * @param from where the credentials of the provider come from, where it has a source of its own
 */
function classInstead(file: File, name: string, from: SourceKind | undefined): string {
  if (leadsToHost(file, from)) return giveWhatIsMeant('v2');
  const isOf = ({ provider }: SuccessorRow): boolean => provider === (renamed.get(name) ?? name);
  const row = rows.find(({ successors }) => successors.some((one) => isOf(one)));
  const successor = row?.successors.find((one) => isOf(one));
  if (!row || !successor) return 'Give the provider to a client of SDK v3: SDK v2 has no class that does the same';
  if (successor.inV2 !== undefined) return successor.inV2;
  const call = successor.equals === undefined ? row.v2 : `${row.v2}('${successor.equals}')`;
  const place = row.v2 === 'CredentialProviderChain' ? ' as `credentialProvider`' : '';
  return `Use \`${call}\`${place}, ${same(successor.lacks ?? successor.limits)}; or give the provider to a client of SDK v3`;
}

/** Whether the class starts from what is set for all clients of SDK v2, since it is given nothing else to start from. */
function startsFromGlobal(file: File, { made }: Made, { options }: SuccessorRow): boolean {
  const starts = options.filter(({ change }) => change === 'credentials-to-identity' || change === 'client-config').map(({ v2 }) => v2);
  const isStarter = options.some(({ change }) => change === 'credentials-to-identity');
  return isStarter && !isGiven(file, made, starts) && file.about(consumers).some((consumer) => consumer.isGlobal && mayHoldCredentials(file, consumer));
}

function same(but: string | undefined): string {
  return but === undefined ? 'which does the same' : `but ${but}`;
}

/** The class gives way to the call of the provider, where each of its options has a place there as it is. */
export function useSuccessor(file: File, finding: GenerationFinding): Alternative | undefined {
  if (finding.to === 'v2' || leadsToHost(file, finding.from) || !isReplaceable(finding.made)) return undefined;
  const successor = successorOf(file, finding);
  if (!successor || successor.isUncertain || successor.row.limits !== undefined) return undefined;
  if (needsRegion(finding, successor.row) || startsFromGlobal(file, finding, successor.row) || hasPath(file, finding)) return undefined;
  const options = optionsFor(file, finding.made, successor.row);
  if (options === undefined) return undefined;
  const { provider } = successor.row;
  const text = { imports: [{ module: '@aws-sdk/credential-providers', name: provider }], text: '{0}({copied0})', copied: [options] };
  const rewrite = replaceIdentity(file, { kind: 'instance', node: finding.made }, text, 'credentials');
  return rewrite && alternativeBy('useSuccessor', rewrite, finding.consumers, { provider: `${provider}()` });
}

/** Whether the place takes a provider as well, for all that its types say. */
function isReplaceable(made: Node): boolean {
  let node = made;
  while (node.parent?.type === 'ConditionalExpression') node = node.parent;
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
    case 'CallExpression':
    case 'NewExpression':
      return true;
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && parent.id.typeAnnotation === undefined && parent.parent.kind === 'const';
    default:
      return false;
  }
}

/** Whether the provider asks a service in a region that not every consumer tells it. */
function needsRegion({ consumers }: OfClass, { provider }: SuccessorRow): boolean {
  const rows: readonly ProviderOptionsRow[] = PROVIDER_OPTIONS;
  const asks = rows.some(({ providers, region }) => providers.includes(provider) && region !== undefined);
  return asks && consumers.some(({ row }) => row.kind !== 'client');
}

/** Whether the code says where a file of credentials lies, which is another matter (`no-credentials-file`). */
function hasPath(file: File, { made }: OfClass): boolean {
  return file.about(filePaths).some(({ source }) => source?.node === made);
}

/** The text of the options for the provider; `undefined` where one of the class has no place there as it is. */
function optionsFor(file: File, made: TSESTree.NewExpression, { options, when, equals }: SuccessorRow): string | undefined {
  // The provider has of itself what an argument says.
  const args = made.arguments.filter((_, index) => equals === undefined || when !== String(index));
  const [argument] = args;
  if (!argument) return '';
  if (args.length > 1 || argument !== made.arguments[0] || argument.type === 'SpreadElement') return undefined;
  const whole = options.find(({ v2 }) => v2 === '0');
  if (!whole) return argument.type === 'ObjectExpression' ? optionsIn(file, argument, options) : undefined;
  const [, name, ...more] = whole.v3?.split('.') ?? [];
  if (whole.change !== undefined || name === undefined || more.length > 0) return undefined;
  return `{ ${name}: ${elementText(file.sourceCode, argument)} }`;
}

/** The text of an object whose options have got the names of the provider. */
function optionsIn(file: File, object: TSESTree.ObjectExpression, options: SuccessorRow['options']): string | undefined {
  const edits: TextEdit[] = [];
  const names = new Set<string>();
  const place = (path: string): string | undefined => {
    const row = options.find(({ v2, change }) => v2 === path && change === undefined);
    const [, name, ...more] = row?.v3?.split('.') ?? [];
    if (name === undefined || more.length > 0 || names.has(name)) return undefined;
    names.add(name);
    return name;
  };
  for (const property of object.properties) {
    const name = property.type === 'Property' && !property.computed && !property.method ? propertyName(property) : undefined;
    if (property.type !== 'Property' || name === undefined) return undefined;
    const inner = onlyPropertyOf(property.value);
    const isNested = options.some(({ v2 }) => v2.startsWith(`0.${name}.`));
    const target = isNested && inner ? place(`0.${name}.${propertyName(inner) ?? ''}`) : place(`0.${name}`);
    if (target === undefined) return undefined;
    if (isNested && inner) edits.push({ range: property.range, text: `${target}: ${elementText(file.sourceCode, inner.value)}` });
    else if (target !== name) edits.push(renameProperty(file, property, target));
  }
  const [start] = object.range;
  const moved = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start] as const, text }));
  return applyEdits(file.sourceCode.getText(object), moved);
}

function onlyPropertyOf(node: Node): TSESTree.Property | undefined {
  const [property, ...others] = node.type === 'ObjectExpression' ? node.properties : [];
  return property?.type === 'Property' && others.length === 0 && !property.computed ? property : undefined;
}
