import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { ImportRequest, TextEdit } from './edits/index.ts';
import { elementText, mergeEdits, quoteOf, removeArguments, removeProperties, replaceNode, updateImports } from './edits/index.ts';
import type { Target } from './targets.ts';

/** A provider as source text that names its imports by number: `{0}()` is a call of the first. */
export interface ProviderText {
  readonly imports: readonly ImportRequest[];
  readonly text: string;
  /** Source texts of the file that take the places of `{copied0}` and `{copied1}`, as they are. */
  readonly copied?: readonly string[];
  /** Calls of the file whose only use was the identity: they go with it. */
  readonly spent?: readonly Node[];
}

/** An edit, and the packages that the file did not import before. */
export interface Rewrite {
  readonly edits: readonly TextEdit[];
  readonly newModules: readonly string[];
}

/** Takes the identity away, with what only it used. `undefined` where that cannot be done cleanly. */
export function omitIdentity(file: File, target: Target): Rewrite | undefined {
  const { sourceCode } = file;
  switch (target.kind) {
    case 'slots':
      // Where the slot holds another value too, only this identity gives way to "nothing given".
      if (target.values.some((value) => value.parent?.type !== 'Property')) return replaceAll(file, target.values, 'undefined');
      return omitProperties(file, target.properties);
    case 'parts':
      return omitProperties(file, target.properties);
    case 'statements':
      return { ...updateImports(sourceCode, { statements: [...target.statements] }), newModules: [] };
    case 'argument':
      if (!target.isLast) return undefined;
      return {
        edits: mergeEdits([
          ...removeArguments(sourceCode, [target.argument]),
          ...updateImports(sourceCode, { removed: [target.argument] }).edits,
        ]),
        newModules: [],
      };
    default:
      return undefined;
  }
}

function omitProperties(file: File, properties: readonly TSESTree.Property[]): Rewrite {
  const { sourceCode } = file;
  const whole = emptiedStatements(properties);
  if (whole) return { ...updateImports(sourceCode, { statements: whole }), newModules: [] };
  const gone = emptiedSpreads(properties) ?? properties;
  const edits = [...removeProperties(sourceCode, gone), ...updateImports(sourceCode, { removed: gone }).edits];
  return { edits: mergeEdits(edits), newModules: [] };
}

function replaceAll(file: File, values: readonly Node[], text: string): Rewrite {
  const edits = values.flatMap((value) => replaceNode(file.sourceCode, value, text));
  const orphans = updateImports(file.sourceCode, { removed: values }).edits;
  return { edits: mergeEdits([...edits, ...orphans]), newModules: [] };
}

/** `AWS.config.update({ accessKeyId, secretAccessKey })` is nothing without its options: the statement goes. */
function emptiedStatements(properties: readonly TSESTree.Property[]): TSESTree.ExpressionStatement[] | undefined {
  const [first] = properties;
  const object = first?.parent;
  if (object?.type !== 'ObjectExpression' || object.properties.length !== properties.length) return undefined;
  if (properties.some((property) => property.parent !== object)) return undefined;
  const call = object.parent;
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return undefined;
  return call.parent.type === 'ExpressionStatement' ? [call.parent] : undefined;
}

/** `...(test ? { credentials } : {})` is nothing without its property: the spread goes. */
function emptiedSpreads(properties: readonly TSESTree.Property[]): TSESTree.SpreadElement[] | undefined {
  const spreads: TSESTree.SpreadElement[] = [];
  for (const property of properties) {
    const object = property.parent;
    if (object.type !== 'ObjectExpression' || object.properties.length > 1) return undefined;
    const choice = object.parent;
    const spread = choice.parent;
    if (spread?.type !== 'SpreadElement' || spread.parent.type !== 'ObjectExpression') return undefined;
    const isGuard = choice.type === 'LogicalExpression' && choice.operator === '&&';
    const isChoice = choice.type === 'ConditionalExpression' && isEmptyObject(choice.consequent === object ? choice.alternate : choice.consequent);
    if (!isGuard && !isChoice) return undefined;
    spreads.push(spread);
  }
  return spreads;
}

function isEmptyObject(node: Node): boolean {
  return (
    (node.type === 'ObjectExpression' && node.properties.length === 0) ||
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'Literal' && node.raw === 'null')
  );
}

/**
 * Puts a provider in the place of the identity.
 *
 * @param option the name of the option that takes it, for parts given one by one
 */
export function replaceIdentity(file: File, target: Target, provider: ProviderText, option: string): Rewrite | undefined {
  const { sourceCode } = file;
  const removed = removedBy(target);
  const [place] = removed;
  if (!place) return undefined;
  const { text: written, copied = [], spent = [] } = provider;
  const uses = [written, ...copied].flatMap((text) => namesIn(text));
  const imports = updateImports(sourceCode, { needed: provider.imports, removed, at: place, uses, spent });
  const text = inQuotesOf(sourceCode, written).replace(/\{(copied)?(\d)\}/g, (_, isCopied: string | undefined, index: string) =>
    (isCopied === undefined ? imports.locals : copied)[Number(index)] ?? '',
  );
  const edits = replacements(file, target, text, option);
  return edits && { edits: mergeEdits([...edits, ...imports.edits]), newModules: imports.newModules };
}

/** A text in the quotes that the strings of a file stand in; the text itself has single ones. */
function inQuotesOf(sourceCode: File['sourceCode'], text: string): string {
  return quoteOf(sourceCode) === '"' ? text.replaceAll("'", '"') : text;
}

/** The names of the file that a text uses: the region's, for one. Words in strings do no harm. */
function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

function removedBy(target: Target): readonly Node[] {
  switch (target.kind) {
    case 'slots':
      return target.values;
    case 'parts':
      return target.properties;
    case 'statements':
      return target.values;
    case 'argument':
      return [target.argument];
    case 'instance':
      return [target.node];
  }
}

function replacements(file: File, target: Target, text: string, option: string): TextEdit[] | undefined {
  const { sourceCode } = file;
  switch (target.kind) {
    case 'slots':
      return target.values.flatMap((value) => replaceValue(file, value, text));
    case 'parts': {
      const [first, ...others] = [...target.properties].sort((left, right) => left.range[0] - right.range[0]);
      if (!first) return undefined;
      return [...removeProperties(sourceCode, others), { range: first.range, text: `${option}: ${text}` }];
    }
    case 'statements': {
      const [value] = target.values;
      // Parts assigned one by one have no one place for a provider.
      return value && target.values.length === 1 && target.statements.length === 1
        ? replaceNode(sourceCode, value, text)
        : undefined;
    }
    case 'argument':
      return replaceNode(sourceCode, target.argument, text);
    case 'instance':
      return replaceNode(sourceCode, target.node, text);
  }
}

/** A value in a shorthand (`{ credentials }`) needs its key written out. */
function replaceValue(file: File, value: Node, text: string): TextEdit[] {
  const { parent } = value;
  if (parent?.type === 'Property' && parent.shorthand && parent.key.type === 'Identifier') {
    return [{ range: parent.range, text: `${parent.key.name}: ${text}` }];
  }
  return replaceNode(file.sourceCode, value, text);
}

/** Gives a property another name. */
export function renameProperty({ sourceCode }: File, property: TSESTree.Property, name: string): TextEdit {
  if (property.shorthand) return { range: property.range, text: `${name}: ${elementText(sourceCode, property.value)}` };
  return { range: property.key.range, text: name };
}
