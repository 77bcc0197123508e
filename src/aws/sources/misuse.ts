import type { TSESTree } from '@typescript-eslint/utils';
import type { MisspelledOptionsRow, MistakenProviderRow } from '../../facts/provider-options.ts';
import { MISSPELLED_OPTIONS, MISTAKEN_PROVIDERS } from '../../facts/provider-options.ts';
import type { SingleProviderPackageRow } from '../../facts/providers.ts';
import { SINGLE_PROVIDER_PACKAGES } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { ObjectValue } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Consumer, Slot } from '../consumers/consumers.ts';
import { takesProviders } from '../consumers/consumers.ts';
import { hostFinding } from '../host.ts';
import type { CredentialUse } from '../identities/identities.ts';
import { credentialUses } from '../identities/identities.ts';
import type { GenerationFinding } from './generations.ts';
import { generationFindings } from './generations.ts';
import type { Source } from './sources.ts';
import { madeSources, sourceOf, sourceUses } from './sources.ts';

/** An option that a provider does not look at. */
export interface WrongOption {
  readonly property: TSESTree.Property;
  readonly written: string;
  /** The option that was meant, with the option that it belongs into before a dot. */
  readonly meant: string;
}

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
  /** An option that belongs to another provider. */
  | (Base & { readonly kind: 'mistaken'; readonly source: Source; readonly written: string; readonly instead: MistakenProviderRow['instead'] })
  /** A Cognito provider in a browser that nobody tells the region. */
  | (Base & { readonly kind: 'region'; readonly source: Source })
  /** What a provider gave, where the provider itself is taken. */
  | (Base & { readonly kind: 'asked'; readonly source: Source; readonly consumer: Consumer; readonly slot: Slot })
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
    ...onceEach(file.about(sourceUses).flatMap((use) => (isOther(use.source) ? [] : [...asked(use), ...withoutRegion(file, use)]))),
    ...onceEach(file.about(credentialUses).flatMap((use) => copied(file, use))),
    ...packages(file),
  ];
});

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

const misspelled: readonly MisspelledOptionsRow[] = MISSPELLED_OPTIONS;
const mistaken: readonly MistakenProviderRow[] = MISTAKEN_PROVIDERS;

function options(file: File, source: Source): MisuseFinding[] {
  const [argument] = source.args;
  const object = argument && argument.type !== 'SpreadElement' ? file.evaluator.evaluate(argument) : undefined;
  if (object?.kind !== 'object') return [];
  const wrong = wrongOptions(object, source.row.name);
  const [first] = wrong;
  const found: MisuseFinding[] = first ? [{ claim: 'misused', kind: 'option', node: first.property, source, options: wrong }] : [];
  return [...found, ...mistakenOptions(object, source)];
}

function wrongOptions(object: ObjectValue, provider: string): WrongOption[] {
  return misspelled
    .filter(({ providers }) => providers.includes(provider))
    .flatMap(({ names }) =>
      Object.entries(names).flatMap(([written, meant]): WrongOption[] => {
        const property = propertyAt(object, written);
        return property && !propertyAt(object, meant) ? [{ property, written, meant }] : [];
      }),
    )
    .sort((left, right) => left.property.range[0] - right.property.range[0]);
}

/** A property that is written in the options, not one that is added later. */
function propertyAt(object: ObjectValue, path: string): TSESTree.Property | undefined {
  const [name = '', ...rest] = path.split('.');
  const property = object.properties.get(name);
  if (!property || property.value.kind === 'absent') return undefined;
  if (rest.length > 0) return property.value.kind === 'object' ? propertyAt(property.value, rest.join('.')) : undefined;
  return property.node.type === 'Property' ? property.node : undefined;
}

function mistakenOptions(object: ObjectValue, source: Source): MisuseFinding[] {
  return mistaken
    .filter(({ provider }) => provider === source.row.name)
    .flatMap(({ written, instead }) =>
      written.flatMap((name): MisuseFinding[] => {
        const node = propertyAt(object, name);
        return node ? [{ claim: 'misused', kind: 'mistaken', node, source, written: name, instead }] : [];
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
  const { host } = file.about(hostFinding);
  if (source.row.sdk !== 'v3' || source.row.source !== 'cognito' || (host !== 'browser' && host !== 'react-native')) return [];
  const isHandedOn = consumer.row.sdk === 'v3' && consumer.row.kind === 'client' && !source.asked;
  const [argument] = source.args;
  const object = argument && argument.type !== 'SpreadElement' ? file.evaluator.evaluate(argument) : undefined;
  if (isHandedOn || object?.kind !== 'object' || object.open || object.properties.has('clientConfig')) return [];
  return [{ claim: 'misused', kind: 'region', node: source.node, source }];
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

/** The words for a misuse in a message. */
export function wordsOfMisuse(finding: Exclude<MisuseFinding, GenerationFinding>): Record<string, string> {
  if (finding.kind === 'package') return { module: finding.row.module, replacement: finding.row.replacement };
  const provider = finding.source.row.name;
  switch (finding.kind) {
    case 'option': {
      const [written, meant] = (['written', 'meant'] as const).map((key) => finding.options.map((option) => `\`${option[key]}\``).join(', '));
      return { provider, written: written ?? '', meant: meant ?? '' };
    }
    case 'mistaken':
      return { provider, written: finding.written, instead: finding.instead.provider };
    case 'asked':
      return { provider: `${provider}()`, consumer: finding.consumer.name };
    default:
      return { provider };
  }
}
