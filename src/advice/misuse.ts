import type { TSESTree } from '@typescript-eslint/utils';
import { partOfSlot } from '../aws/sources/frozen.ts';
import type { MisuseFinding, WrongOption } from '../aws/sources/misuse.ts';
import type { Source, SourceUse } from '../aws/sources/sources.ts';
import { sourceUses } from '../aws/sources/sources.ts';
import { goesOnlyInto } from '../aws/sources/ways.ts';
import type { ProviderRow, SingleProviderPackageRow } from '../facts/providers.ts';
import { PROVIDERS } from '../facts/providers.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { Alternative } from './alternatives.ts';
import type { TextEdit } from './edits/index.ts';
import { insertProperty, mergeEdits, removeProperties } from './edits/index.ts';
import { giveProvider } from './frozen.ts';
import { useSuccessor } from './generations.ts';
import { renameProperty } from './rewrite.ts';

/** The ways out for a misused provider. */
export function adviseMisuse(file: File, finding: MisuseFinding): readonly Alternative[] {
  switch (finding.kind) {
    case 'generation':
      return present(useSuccessor(file, finding));
    case 'constructed':
      return [{ id: 'callProvider', data: { provider: finding.source.row.name }, edits: callInstead(file, finding.construction) }];
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
  const edits = [{ range: wrapped(asked).range, text: file.sourceCode.getText(asked.callee) }];
  return { id: 'useProvider', data: { provider: `${row.name}()` }, edits };
}

/** `new fromEnv` is `fromEnv()`. */
function callInstead({ sourceCode }: File, construction: TSESTree.NewExpression): TextEdit[] {
  const text = sourceCode.getText(construction);
  const [start, end] = construction.range;
  const edits: TextEdit[] = [{ range: [start, construction.callee.range[0]], text: '' }];
  return text.endsWith(')') ? edits : [...edits, { range: [end, end], text: '()' }];
}

/** Options get their right names; what belongs into another option moves there. */
function writeOptions(file: File, options: readonly WrongOption[]): Alternative | undefined {
  const renamed = options.filter(({ written, meant }) => parentOf(written) === parentOf(meant));
  const moved = options.filter((option) => !renamed.includes(option));
  const edits = renamed.map(({ property, meant }) => renameProperty(file, property, lastOf(meant)));
  const moves = moved.length > 0 ? move(file, moved) : [];
  if (!moves) return undefined;
  const meant = options.map((option) => `\`${option.meant}\``).join(', ');
  return { id: 'writeOptions', data: { meant }, edits: mergeEdits([...edits, ...moves]) };
}

/** All options that move have one goal: a provider has one such option. */
function move(file: File, options: readonly WrongOption[]): TextEdit[] | undefined {
  const { sourceCode } = file;
  const [first, ...others] = options.map(({ property }) => property);
  const object = first?.parent;
  const goal = parentOf(options[0]?.meant ?? '');
  if (!first || object?.type !== 'ObjectExpression' || options.some(({ meant }) => parentOf(meant) !== goal)) return undefined;
  const texts = options.map(({ property, meant }) => textAs(file, property, lastOf(meant)));
  const existing = object.properties.find((property) => property.type === 'Property' && propertyName(property) === goal);
  if (!existing) {
    return [{ range: first.range, text: `${goal}: { ${texts.join(', ')} }` }, ...(others.length > 0 ? removeProperties(sourceCode, others) : [])];
  }
  if (existing.type !== 'Property' || existing.value.type !== 'ObjectExpression') return undefined;
  return [...insertProperty(sourceCode, existing.value, texts.join(', ')), ...removeProperties(sourceCode, [first, ...others])];
}

function textAs({ sourceCode }: File, property: TSESTree.Property, name: string): string {
  const value = sourceCode.getText(property.value);
  return value === name ? name : `${name}: ${value}`;
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** The module of an import, where the other package has all that is imported. */
function otherPackage(file: File, statement: Node, module: Node, row: SingleProviderPackageRow): Alternative | undefined {
  if (statement.type !== 'ImportDeclaration') return undefined;
  const edits: TextEdit[] = [{ range: module.range, text: quoted(file.sourceCode.getText(module), row.replacement) }];
  for (const specifier of statement.specifiers) {
    const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : undefined;
    if (name === undefined || !isThere(name, row.replacement)) return undefined;
  }
  return { id: 'useOtherPackage', data: { module: row.replacement }, edits: mergeEdits(edits) };
}

function quoted(text: string, module: string): string {
  return text.charAt(0) + module + text.charAt(0);
}

function isThere(name: string, module: string): boolean {
  return (PROVIDERS as readonly ProviderRow[]).some((row) => row.name === name && row.modules.includes(module));
}
