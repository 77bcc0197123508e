import type { TSESTree } from '@typescript-eslint/utils';
import { partOfSlot } from '../aws/sources/frozen.ts';
import type { Slot } from '../aws/consumers/consumers.ts';
import type { MisuseFinding } from '../aws/sources/misuse.ts';
import type { Source, SourceUse } from '../aws/sources/sources.ts';
import { sourceUses } from '../aws/sources/sources.ts';
import { goesOnlyInto } from '../aws/sources/ways.ts';
import type { WrongOption } from '../aws/sources/wrong-options.ts';
import type { ProviderOptionsRow } from '../facts/provider-options.ts';
import { PROVIDER_OPTIONS } from '../facts/provider-options.ts';
import type { ProviderRow, SingleProviderPackageRow } from '../facts/providers.ts';
import { PROVIDERS } from '../facts/providers.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { constantText } from '../values/value.ts';
import type { Alternative } from './alternatives.ts';
import { mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { callWithoutNew, elementText, insertProperty, mergeEdits, quoteOf, removeProperties, replaceNode } from './edits/index.ts';
import { giveProvider } from './frozen.ts';
import { useSuccessor } from './generations.ts';
import { renameProperty } from './rewrite.ts';
import { propertyOf } from './slots.ts';

/** The ways out for a misused provider. */
export function adviseMisuse(file: File, finding: MisuseFinding): readonly Alternative[] {
  switch (finding.kind) {
    case 'generation':
      return present(useSuccessor(file, finding));
    case 'constructed': {
      const edits = callWithoutNew(file.sourceCode, finding.construction);
      return present(edits && { id: 'callProvider', data: { provider: finding.source.row.name }, edits });
    }
    case 'option':
      return present(writeOptions(file, finding.options));
    case 'asked': {
      if ('copy' in finding) return [];
      const { consumer, slot, source } = finding;
      const uses = file.about(sourceUses).filter((use) => use.source.asked === source.asked);
      if (uses.length > 1) return present(keepProvider(file, source, uses));
      return present(giveProvider(file, { consumer, node: partOfSlot(slot, finding.node), slot, source, uses: [] }, source));
    }
    case 'package':
      return present(otherPackage(file, finding.statement, finding.node, finding.row));
    case 'chain':
      return present(renameToProvider(file, finding.slot));
    case 'uncalled':
      return present(useFactory(file, finding));
    case 'region':
      return present(writeRegion(file, finding.source));
    default:
      return [];
  }
}

function present(alternative: Alternative | undefined): readonly Alternative[] {
  return alternative ? [alternative] : [];
}

/** What several clients share becomes the provider where it is made, if nobody else gets it. */
function keepProvider(file: File, { asked, row }: Source, uses: readonly SourceUse[]): Alternative | undefined {
  if (!asked || !goesOnlyInto(file, asked, new Set(uses.map(({ consumer }) => consumer.node)))) return undefined;
  const edits = replaceNode(file.sourceCode, wrapped(asked), file.sourceCode.getText(asked.callee));
  return { id: row.refreshes ? 'useProvider' : 'giveProvider', data: { provider: `${row.name}()` }, edits };
}

/** Options get their right names; what belongs into another option, or out of it, moves there. */
function writeOptions(file: File, options: readonly WrongOption[]): Alternative | undefined {
  const names = options.map((option) => option.meant);
  if (options.some(({ changesValue }) => changesValue) || new Set(names).size < names.length) return undefined;
  const renamed = options.filter((option) => depthOf(option.written) === depthOf(option.meant));
  const edits = renamed.map(({ property, meant }) => renameProperty(file, property, lastOf(meant)));
  const goals = new Set(options.filter((option) => !renamed.includes(option)).map(({ meant }) => parentOf(meant)));
  const moves = [...goals].map((goal) => {
    const moved = options.filter((option) => !renamed.includes(option) && parentOf(option.meant) === goal);
    return goal === '' ? lift(file, moved) : move(file, goal, moved);
  });
  if (moves.includes(undefined)) return undefined;
  const meant = names.map((name) => `\`${name}\``).join(', ');
  return { id: 'writeOptions', data: { meant }, edits: mergeEdits([...edits, ...moves.flatMap((edit) => edit ?? [])]) };
}

/** The option for chains, unless it is taken. */
function renameToProvider(file: File, { property, object }: Slot): Alternative | undefined {
  if (property?.node.type !== 'Property' || object?.properties.has('credentialProvider') !== false || object.open) return undefined;
  return { id: 'writeOptions', data: { meant: '`credentialProvider`' }, edits: [renameProperty(file, property.node, 'credentialProvider')] };
}

/** The factory is called, where it needs no options; a function gives way to what it gives. */
function useFactory(file: File, { provider, node, made, slot }: Extract<MisuseFinding, { kind: 'uncalled' }>): Alternative | undefined {
  const property = slot.property?.node;
  const rows: readonly ProviderOptionsRow[] = PROVIDER_OPTIONS;
  const needsOptions = rows.find(({ providers }) => providers.includes(provider.name))?.required.length !== 0;
  // What it gives without options is an identity that the code does not name.
  const canCall = !needsOptions && node.type !== 'CallExpression' && !mustName(file);
  if (property?.type !== 'Property' || (made ? !contains(node, made) : !canCall)) return undefined;
  const text = made ? file.sourceCode.getText(made) : `${file.sourceCode.getText(node)}()`;
  const isName = made !== undefined || node.type === 'Identifier' || node.type === 'MemberExpression';
  if (!isName) return undefined;
  const edits: TextEdit[] = property.shorthand && property.key.type === 'Identifier' ? [{ range: property.range, text: `${property.key.name}: ${text}` }] : [{ range: node.range, text }];
  return { id: 'useProvider', data: { provider: `${provider.name}()` }, edits };
}

/** The id of a pool, and of an identity in it, begins with the region: `eu-west-1:11111111-2222-…`. */
function writeRegion(file: File, { args: [argument] }: Source): Alternative | undefined {
  if (argument?.type !== 'ObjectExpression') return undefined;
  const valueOf = (name: string): Node | undefined => propertyOf(argument, name)?.value;
  const id = valueOf('identityPoolId') ?? valueOf('identityId');
  const region = id && /^([a-z]{2}(?:-[a-z]+){1,3}-\d):/.exec(constantText(file.evaluator.evaluate(id)) ?? '')?.[1];
  if (region === undefined) return undefined;
  const quote = quoteOf(file.sourceCode);
  const text = `region: ${quote}${region}${quote}`;
  const config = valueOf('clientConfig');
  if ((config && config.type !== 'ObjectExpression') || propertyOf(config, 'region')) return undefined;
  const edits = config ? insertProperty(file.sourceCode, config, text) : insertProperty(file.sourceCode, argument, `clientConfig: { ${text} }`);
  return { id: 'writeOptions', data: { meant: '`clientConfig.region`' }, edits };
}

/** All options that move into another one. */
function move(file: File, goal: string, options: readonly WrongOption[]): TextEdit[] | undefined {
  const { sourceCode } = file;
  const [first, ...others] = options.map(({ property }) => property);
  const object = first?.parent;
  if (!first || object?.type !== 'ObjectExpression') return undefined;
  const texts = options.map(({ property, meant }) => textAs(file, property, lastOf(meant)));
  const existing = object.properties.find((property) => property.type === 'Property' && propertyName(property) === goal);
  if (!existing) {
    return [{ range: first.range, text: `${goal}: { ${texts.join(', ')} }` }, ...(others.length > 0 ? removeProperties(sourceCode, others) : [])];
  }
  if (existing.type !== 'Property' || existing.value.type !== 'ObjectExpression') return undefined;
  return [...insertProperty(sourceCode, existing.value, texts.join(', ')), ...removeProperties(sourceCode, [first, ...others])];
}

/** What is all that an option holds takes the place of the option. */
function lift(file: File, [option, ...others]: readonly WrongOption[]): TextEdit[] | undefined {
  const object = option?.property.parent;
  const outer = object?.parent;
  const isAll = others.length === 0 && object?.type === 'ObjectExpression' && object.properties.length === 1;
  if (!option || !isAll || outer?.type !== 'Property') return undefined;
  return [{ range: outer.range, text: textAs(file, option.property, lastOf(option.meant)) }];
}

function textAs({ sourceCode }: File, property: TSESTree.Property, name: string): string {
  const value = elementText(sourceCode, property.value);
  return value === name ? name : `${name}: ${value}`;
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

function depthOf(path: string): number {
  return path.split('.').length;
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** The module of an import, where the other package has all that is imported. */
function otherPackage(file: File, statement: Node, module: Node, row: SingleProviderPackageRow): Alternative | undefined {
  if (statement.type === 'CallExpression') return otherRequire(file, statement, module, row);
  if (statement.type !== 'ImportDeclaration') return undefined;
  const edits: TextEdit[] = [{ range: module.range, text: quoted(file.sourceCode.getText(module), row.replacement) }];
  for (const specifier of statement.specifiers) {
    const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : undefined;
    if (name === undefined || !isThere(name, row.replacement) || takesClient(file, specifier.local.name)) return undefined;
  }
  return { id: 'useOtherPackage', data: { module: row.replacement }, edits: mergeEdits(edits) };
}

/** The other package makes the client of a service by itself, and its types take none. */
function takesClient(file: File, name: string): boolean {
  return file.tree.ofType('CallExpression').some(({ callee, arguments: [options] }) => {
    if (callee.type !== 'Identifier' || callee.name !== name || !options || options.type === 'SpreadElement') return false;
    const value = file.evaluator.evaluate(options);
    return value.kind === 'object' && value.properties.has('client');
  });
}

/** `const { fromEnv } = require('@aws-sdk/credential-provider-env')` */
function otherRequire(file: File, { parent }: TSESTree.CallExpression, module: Node, row: SingleProviderPackageRow): Alternative | undefined {
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return undefined;
  const names = parent.id.properties.map((property) => (property.type === 'Property' ? propertyName(property) : undefined));
  if (names.some((name) => name === undefined || !isThere(name, row.replacement))) return undefined;
  return { id: 'useOtherPackage', data: { module: row.replacement }, edits: [{ range: module.range, text: quoted(file.sourceCode.getText(module), row.replacement) }] };
}

function quoted(text: string, module: string): string {
  return text.charAt(0) + module + text.charAt(0);
}

function isThere(name: string, module: string): boolean {
  return (PROVIDERS as readonly ProviderRow[]).some((row) => row.name === name && row.modules.includes(module));
}
