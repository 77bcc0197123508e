import type { TSESTree } from '@typescript-eslint/utils';
import type { AmbientSourceRow } from '../../facts/ambient.ts';
import type { ChainBuilderRow, ProviderRow } from '../../facts/providers.ts';
import type { File } from '../../file.ts';
import type { Node, Reference, Variable } from '../../syntax/node.ts';
import { contains } from '../../syntax/node.ts';
import { isInType } from '../../syntax/scopes.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import { moduleName } from '../../values/modules.ts';
import type { Value } from '../../values/value.ts';
import type { AmbientFinding } from '../findings.ts';

interface Known {
  readonly row: AmbientSourceRow;
  readonly maker: ChainBuilderRow | ProviderRow;
}

/** What an export is, if it signs as the host whatever it is called with. */
type Lookup = (file: File, value: Value) => Known | undefined;

/** A place that names a source, and the name of the file that it gives it. */
interface Mention {
  readonly node: Node;
  readonly variable?: Variable | undefined;
  readonly known: Known;
}

/**
 * Imports, re-exports and other mentions of what signs as the host, where no use is reported: nobody sees here what the
 * importer or the callee does with it, and there is only one thing to do.
 */
export function ambientMentions(file: File, lookup: Lookup, sources: readonly AmbientFinding[]): AmbientFinding[] {
  const mentions = [...imported(file, lookup), ...destructured(file, lookup), ...members(file, lookup), ...reExported(lookup, file)];
  return mentions
    .filter(({ node, variable }) => !sources.some((source) => isUsedBy(source, node, variable)))
    .map(({ node, known: { row, maker } }): AmbientFinding => {
      const sdk = maker.sdk === 'v2' ? 'v2' : 'v3';
      return { claim: 'ambient', node, form: 'mention', kind: row.kind, sdk, name: row.name };
    });
}

/** Whether a reported call names the source at this place, or by this name. */
function isUsedBy({ node }: AmbientFinding, mention: Node, variable: Variable | undefined): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  if (contains(node.callee, mention)) return true;
  return variable?.references.some(({ identifier }) => contains(node.callee, identifier)) === true;
}

/** `import { fromEnv } from …`, not for its type alone. */
function imported(file: File, lookup: Lookup): Mention[] {
  return file.tree.ofType('ImportSpecifier').flatMap((node) => {
    const { parent } = node;
    if (parent.type !== 'ImportDeclaration' || node.importKind === 'type' || parent.importKind === 'type') return [];
    const variable = file.names.variableOf(node.local);
    const known = isForTypes(variable) ? undefined : lookup(file, importOf(node, parent.source, node.imported));
    return known ? [{ node, variable, known }] : [];
  });
}

/** Whether types alone ask for a name: as a type, or with `typeof`. */
function isForTypes(variable: Variable | undefined): boolean {
  const references = variable?.references ?? [];
  const isTyped = (reference: Reference): boolean => isInType(reference) || reference.identifier.parent.type === 'TSTypeQuery';
  return references.length > 0 && references.every((reference) => isTyped(reference));
}

/** `export { fromEnv } from …`. */
function reExported(lookup: Lookup, file: File): Mention[] {
  return file.tree.ofType('ExportSpecifier').flatMap((node) => {
    const { parent } = node;
    if (!parent.source || node.exportKind === 'type' || parent.exportKind === 'type') return [];
    const known = lookup(file, importOf(node, parent.source, node.local));
    return known ? [{ node, known }] : [];
  });
}

function importOf(node: Node, { value: module }: TSESTree.StringLiteral, name: TSESTree.Identifier | TSESTree.StringLiteral): Value {
  return { kind: 'import', node, module: moduleName(module), path: [name.type === 'Identifier' ? name.name : name.value] };
}

/** `const { fromEnv } = require(…)`, `… = await import(…)`, `… = providers`. */
function destructured(file: File, lookup: Lookup): Mention[] {
  return file.tree.ofType('Property').flatMap((node) => {
    if (node.parent.type !== 'ObjectPattern' || node.value.type !== 'Identifier') return [];
    const known = lookup(file, file.evaluator.evaluate(node.value));
    return known ? [{ node, variable: file.names.variableOf(node.value), known }] : [];
  });
}

/** `providers.fromEnv`, `require(…).fromEnv`. */
function members(file: File, lookup: Lookup): Mention[] {
  return file.tree.ofType('MemberExpression').flatMap((node) => {
    const known = lookup(file, file.evaluator.evaluate(node));
    if (!known) return [];
    const { parent } = wrapped(node);
    const variable = parent?.type === 'VariableDeclarator' ? file.names.variableOf(parent.id) : undefined;
    return [{ node, variable, known }];
  });
}
