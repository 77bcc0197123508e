import type { TSESTree } from '@typescript-eslint/utils';
import type { MistakenProviderRow } from '../../facts/provider-options.ts';
import { MISTAKEN_PROVIDERS } from '../../facts/provider-options.ts';
import type { ProviderRow, SingleProviderPackageRow } from '../../facts/providers.ts';
import { SINGLE_PROVIDER_PACKAGES } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { normalName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import type { ObjectValue } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { consumers, exported, slotsAt, takesProviders } from '../consumers/consumers.ts';
import { hostFinding, isClientSide } from '../host.ts';
import type { CredentialUse } from '../identities/identities.ts';
import { credentialUses } from '../identities/identities.ts';
import { isDeclaredProvider } from './declared.ts';
import type { GenerationFinding } from './generations.ts';
import { generationFindings } from './generations.ts';
import type { Source } from './sources.ts';
import { factoryOf, madeSources, sourceOf, sourceUses } from './sources.ts';
import type { MissingOptions, WrongOption } from './wrong-options.ts';
import { missingOptions, wrongOptions } from './wrong-options.ts';

interface Base {
  readonly claim: 'misused';
  readonly node: Node;
  readonly identity?: undefined;
}

/** A provider that is used in a way that cannot work, or in one that works by chance. */
export type MisuseFinding =
  /** What the other generation of the SDK made. */
  | GenerationFinding
  /** `new fromEnv()` */
  | (Base & { readonly kind: 'constructed'; readonly source: Source; readonly construction: TSESTree.NewExpression })
  /** Options under names, or in places, that the provider does not know. */
  | (Base & { readonly kind: 'option'; readonly source: Source; readonly options: readonly WrongOption[] })
  /** Options that are missing, so that the provider fails. */
  | (Base & { readonly kind: 'incomplete'; readonly source: Source; readonly missing: MissingOptions })
  /** An option that belongs to another provider. */
  | (Base & { readonly kind: 'mistaken'; readonly source: Source; readonly written: string; readonly instead: MistakenProviderRow['instead'] })
  /** A Cognito provider in a browser that nobody tells the region. */
  | (Base & { readonly kind: 'region'; readonly source: Source })
  /** What a provider gave, where the provider itself is taken. */
  | (Base & { readonly kind: 'asked'; readonly source: Source; readonly consumer: Consumer; readonly slot: Slot })
  /** A chain of SDK v2 in the place of an identity, where nobody asks it. */
  | (Base & { readonly kind: 'chain'; readonly consumer: Consumer; readonly slot: Slot })
  /** The factory of a provider, or a function that gives a provider, in the place of the provider. */
  | (Base & { readonly kind: 'uncalled'; readonly provider: ProviderRow; readonly consumer: Consumer; readonly slot: Slot; readonly made?: Node })
  /** What a provider gave, copied into an identity. */
  | (Base & { readonly kind: 'asked'; readonly source: Source; readonly consumer: Consumer; readonly copy: Node })
  /** A package that is not meant for applications. */
  | (Base & { readonly kind: 'package'; readonly statement: Node; readonly row: SingleProviderPackageRow });

/** The misuses of providers in a file. */
export const misuseFindings = defineTopic((file): readonly MisuseFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const generations = file.about(generationFindings);
  // What has to become something else needs no better options.
  const isOther = ({ node }: Source): boolean => generations.some(({ made }) => made === node);
  return [
    ...generations,
    ...file.about(madeSources).flatMap((source) => (isOther(source) ? [] : [...constructions(source), ...options(file, source)])),
    ...onceEach([...file.about(sourceUses).flatMap((use) => (isOther(use.source) ? [] : [...asked(use), ...withoutRegion(file, use)])), ...askedWithoutRegion(file)]),
    ...onceEach(file.about(consumers).flatMap((consumer) => [...chainsAsCredentials(file, consumer), ...uncalled(file, consumer), ...askedByType(file, consumer)])),
    ...onceEach(file.about(credentialUses).flatMap((use) => copied(file, use))),
    ...packages(file),
  ];
});

/** `new AWS.S3({ credentials: new AWS.CredentialProviderChain() })`: a client asks it for keys, and it has none. */
function chainsAsCredentials(file: File, consumer: Consumer): MisuseFinding[] {
  const { row } = consumer;
  if (row.sdk !== 'v2' || row.kind === 'identity' || !takesProviders(row)) return [];
  return (row.identity ?? []).flatMap((path) =>
    slotsAt(file, consumer, path).flatMap((slot): MisuseFinding[] => {
      const made = slot.value.kind === 'new' ? exported(file, slot.value.callee) : undefined;
      const isChain = made?.module.startsWith('aws-sdk') === true && made.path === 'CredentialProviderChain';
      return isChain ? [{ claim: 'misused', kind: 'chain', node: slot.property?.node ?? consumer.node, consumer, slot }] : [];
    }),
  );
}

/** `credentials: fromIni`, `credentials: () => fromIni()`: the client calls it, and gets a function in place of an identity. */
function uncalled(file: File, consumer: Consumer): MisuseFinding[] {
  if (consumer.row.sdk !== 'v3' || consumer.row.kind !== 'client') return [];
  return (consumer.row.identity ?? []).flatMap((path) =>
    slotsAt(file, consumer, path).flatMap((slot): MisuseFinding[] => {
      const { value, property } = slot;
      if (property?.node.type !== 'Property') return [];
      const node = property.node.value;
      if (value.kind === 'import') {
        const provider = factoryOf(file, value);
        return provider ? [{ claim: 'misused', kind: 'uncalled', node, provider, consumer, slot }] : [];
      }
      const source = value.kind === 'function' ? sourceOf(file, file.evaluator.returned(value)) : undefined;
      const isProvider = source && !source.asked && source.row.via === 'call' && source.row.sdk !== 'v2' && contains(value.node, source.node);
      return isProvider ? [{ claim: 'misused', kind: 'uncalled', node, provider: source.row, consumer, slot, made: source.node }] : [];
    }),
  );
}

/** What several clients get is one misuse. */
function onceEach(findings: readonly MisuseFinding[]): MisuseFinding[] {
  return findings.filter(({ kind, node }, index) => findings.findIndex((other) => other.kind === kind && other.node === node) === index);
}

function constructions(source: Source): MisuseFinding[] {
  const { node, row } = source;
  return row.via === 'call' && node.type === 'NewExpression'
    ? [{ claim: 'misused', kind: 'constructed', node, source, construction: node }]
    : [];
}

const mistaken: readonly MistakenProviderRow[] = MISTAKEN_PROVIDERS;

function options(file: File, source: Source): MisuseFinding[] {
  const [argument] = source.args;
  const object = argument && argument.type !== 'SpreadElement' ? file.evaluator.evaluate(argument) : undefined;
  if (object?.kind !== 'object') return [];
  const wrong = wrongOptions(object, source.row.name);
  const [first] = wrong;
  const found: MisuseFinding[] = first ? [{ claim: 'misused', kind: 'option', node: first.property, source, options: wrong }] : [];
  const all = [...found, ...mistakenOptions(object, source)];
  const missing = all.length === 0 ? missingOptions(object, source.row.name) : undefined;
  return missing ? [{ claim: 'misused', kind: 'incomplete', node: source.node, source, missing }] : all;
}

function mistakenOptions(object: ObjectValue, source: Source): MisuseFinding[] {
  return mistaken
    .filter(({ provider }) => provider === source.row.name)
    .flatMap(({ written, instead }) =>
      [...object.properties.values()].flatMap(({ name, node, value }): MisuseFinding[] => {
        const isWritten = node.type === 'Property' && value.kind !== 'absent' && written.some((other) => normalName(other) === normalName(name));
        return isWritten ? [{ claim: 'misused', kind: 'mistaken', node, source, written: name, instead }] : [];
      }),
    );
}

type Use = ReturnType<(typeof sourceUses)['compute']>[number];

function asked({ source, consumer, slot }: Use): MisuseFinding[] {
  const { sdk, kind } = consumer.row;
  // A client of SDK v2 takes what a provider of SDK v3 gave, and no provider.
  const takes = takesProviders(consumer.row) && kind !== 'identity' && sdk !== 'v2' && source.row.sdk !== 'v2';
  return source.asked && takes ? [{ claim: 'misused', kind: 'asked', node: source.asked, source, consumer, slot }] : [];
}

/** `credentials: await options.credentials()`, where the type of the option says that it is a provider. */
function askedByType(file: File, consumer: Consumer): MisuseFinding[] {
  if (consumer.row.sdk !== 'v3' || consumer.row.kind !== 'client') return [];
  return (consumer.row.identity ?? []).flatMap((path) =>
    slotsAt(file, consumer, path).flatMap((slot) =>
      leavesOf(slot.value).flatMap(({ value: { node } }): MisuseFinding[] => {
        if (node.type !== 'CallExpression' || !isDeclaredProvider(file, node.callee)) return [];
        const source: Source = { row: { ...DECLARED, name: file.sourceCode.getText(node.callee).replaceAll(/[!?]/g, '') }, node, args: [], asked: node };
        return [{ claim: 'misused', kind: 'asked', node, source, consumer, slot }];
      }),
    ),
  );
}

/** What is known of a provider by its type alone. */
const DECLARED = { modules: [], via: 'value', sdk: 'v3', runtimes: [], source: 'code', refreshes: true, evidence: 'its type' } as const;

/** `{ accessKeyId: answer.accessKeyId, … }`, where `answer` is what a provider gave once. */
function copied(file: File, { consumer, identity }: CredentialUse): MisuseFinding[] {
  const { sdk, kind } = consumer.row;
  if (!takesProviders(consumer.row) || kind === 'identity' || sdk === 'v2' || identity.provider) return [];
  const parts = [...identity.parts.values()].filter(({ part }) => part !== 'token');
  const answers = parts.flatMap(({ value }) => leavesOf(value).flatMap(({ value: leaf }) => (leaf.kind === 'member' ? (sourceOf(file, leaf.object) ?? []) : [])));
  return answers.flatMap((source): MisuseFinding[] =>
    source.asked && source.row.sdk !== 'v2' ? [{ claim: 'misused', kind: 'asked', node: source.asked, source, consumer, copy: identity.node }] : [],
  );
}

/**
 * A client hands its region to the provider that it was given; a signer does not, and nobody does for what is asked by hand.
 * Source: `PROVIDER_OPTIONS`.
 */
function withoutRegion(file: File, { source, consumer }: Use): MisuseFinding[] {
  const isHandedOn = consumer.row.sdk === 'v3' && consumer.row.kind === 'client' && !source.asked;
  return isHandedOn ? [] : lackingRegion(file, source);
}

/** The providers that are asked by hand, whoever gets what they give. Arguments may hand a region on. */
function askedWithoutRegion(file: File): MisuseFinding[] {
  if (!isClientSide(file.about(hostFinding))) return [];
  return file.tree.ofType('CallExpression').flatMap((call) => {
    const source = call.arguments.length === 0 ? sourceOf(file, file.evaluator.evaluate(call)) : undefined;
    return source?.asked === call ? lackingRegion(file, source) : [];
  });
}

function lackingRegion(file: File, source: Source): MisuseFinding[] {
  if (source.row.sdk !== 'v3' || source.row.source !== 'cognito' || !isClientSide(file.about(hostFinding))) return [];
  const [argument] = source.args;
  const options = argument && argument.type !== 'SpreadElement' ? file.evaluator.evaluate(argument) : undefined;
  if (options?.kind !== 'object' || !lacks(options, 'clientConfig')) {
    const config = options?.kind === 'object' && !options.open ? options.properties.get('clientConfig')?.value : undefined;
    if (config?.kind !== 'object' || !lacks(config, 'region')) return [];
  }
  return [{ claim: 'misused', kind: 'region', node: source.node, source }];
}

function lacks({ open, properties }: ObjectValue, name: string): boolean {
  return !open && (properties.get(name)?.value.kind ?? 'absent') === 'absent';
}

const singles: ReadonlyMap<string, SingleProviderPackageRow> = new Map(SINGLE_PROVIDER_PACKAGES.map((row) => [row.module, row]));

function packages(file: File): MisuseFinding[] {
  const imports = file.tree
    .ofType('ImportDeclaration')
    .filter((statement) => !isForTypes(statement))
    .flatMap((statement) => single(statement.source, statement));
  const dynamic = file.tree.ofType('ImportExpression').flatMap((expression) => single(expression.source, expression));
  const requires = file.tree.ofType('CallExpression').flatMap((call) => {
    const [argument] = call.arguments;
    const loaded = call.callee.type === 'Identifier' && call.callee.name === 'require' ? file.evaluator.evaluate(call) : undefined;
    return loaded?.kind === 'import' && argument ? single(argument, call) : [];
  });
  return [...imports, ...dynamic, ...requires];
}

/** A type leaves nothing behind at run time. */
function isForTypes({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  const isType = (specifier: TSESTree.ImportClause): boolean => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';
  return importKind === 'type' || (specifiers.length > 0 && specifiers.every((specifier) => isType(specifier)));
}

function single(node: Node, statement: Node): MisuseFinding[] {
  const row = node.type === 'Literal' && typeof node.value === 'string' ? singles.get(node.value) : undefined;
  return row ? [{ claim: 'misused', kind: 'package', node, statement, row }] : [];
}

/** A provider as code makes it, or names it. */
export function shownProvider({ row }: Source): string {
  return row.via === 'value' ? row.name : `${row.name}()`;
}

/** The words for a misuse in a message. */
export function wordsOfMisuse(finding: Exclude<MisuseFinding, GenerationFinding>): Record<string, string> {
  if (finding.kind === 'package') return { module: finding.row.module, replacement: finding.row.replacement };
  if (finding.kind === 'chain') return { consumer: finding.consumer.name.replace(/\.credentials$/, '') };
  if (finding.kind === 'uncalled') {
    const { name } = finding.provider;
    return { consumer: finding.consumer.name, provider: `${name}()`, what: finding.made ? `a function that gives \`${name}()\`` : `\`${name}\`, which is not called` };
  }
  const provider = finding.source.row.name;
  switch (finding.kind) {
    case 'option': {
      const [written, meant] = (['written', 'meant'] as const).map((key) => finding.options.map((option) => `\`${option[key]}\``).join(', '));
      return { provider, written: written ?? '', meant: meant ?? '' };
    }
    case 'incomplete': {
      const { missing, because } = finding.missing;
      const beside = because === undefined ? '' : `, which \`${because}\` makes necessary`;
      return { provider, missing: missing.map((name) => `\`${name}\``).join(', '), beside };
    }
    case 'mistaken':
      return { provider, written: finding.written, instead: finding.instead.provider };
    case 'asked':
      return { provider: shownProvider(finding.source), consumer: finding.consumer.name };
    default:
      return { provider };
  }
}
