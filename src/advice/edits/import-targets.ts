import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../../syntax/name.ts';
import { innerOfBraces, readList } from './list.ts';
import type { List } from './list.ts';
import { loadedModule } from './modules.ts';
import { topVariable } from './names.ts';
import { readObject } from './remove.ts';
import { isToken, tokenAfter, topLevel } from './source.ts';
import type { SourceCode } from './source.ts';

/** A place at the top level of a file that imports from a module, and how one more name can be had from it. */
export type ImportTarget = {
  /** Where a `require` ends: what runs before cannot use what it loads. Imports run before everything. */
  readonly loadedAt: number;
} & (
  | /** The name is there. */ { readonly kind: 'bound'; readonly local: string }
  | /** The whole module has a name. */ { readonly kind: 'namespace'; readonly local: string }
  | /** Names stand in braces; one more fits in. */ {
      readonly kind: 'list';
      readonly elements: readonly TSESTree.Node[];
      readonly list: List;
      /** Braces of a pattern, in which an alias stands behind a colon. */
      readonly isPattern: boolean;
    }
  | /** `import d from 'm'`: braces fit behind the default. */ {
      readonly kind: 'default';
      readonly specifier: TSESTree.ImportDefaultSpecifier;
    }
  | /** `import 'm'`. */ { readonly kind: 'bare'; readonly source: TSESTree.Node }
);

/** Everything at the top level through which a name of a module can be had, as the places stand in the file. */
export function findTargets(sourceCode: SourceCode, module: string, name: string): ImportTarget[] {
  return topLevel(sourceCode).flatMap((statement) => {
    switch (statement.type) {
      case 'ImportDeclaration':
        return statement.source.value === module ? targetsOfImport(sourceCode, statement, name) : [];
      case 'TSImportEqualsDeclaration':
        return targetsOfImportEquals(statement, module);
      case 'VariableDeclaration':
        return statement.declarations.flatMap((declarator) =>
          loadedModule(declarator.init) === module ? targetsOfRequire(sourceCode, declarator, name) : [],
        );
      default:
        return [];
    }
  });
}

function targetsOfImport(sourceCode: SourceCode, statement: TSESTree.ImportDeclaration, name: string): ImportTarget[] {
  const loadedAt = 0;
  // Not every parser knows all of these.
  const { phase, attributes = [] } = statement as { phase?: string | null; attributes?: readonly unknown[] };
  if (statement.importKind === 'type' || phase || attributes.length > 0) return [];
  const named = statement.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier');
  const bound = named.find((specifier) => specifier.importKind !== 'type' && importedName(specifier) === name);
  if (bound) return [{ kind: 'bound', loadedAt, local: bound.local.name }];
  const namespace = statement.specifiers.find((specifier) => specifier.type === 'ImportNamespaceSpecifier');
  if (namespace) return [{ kind: 'namespace', loadedAt, local: namespace.local.name }];
  const list = bracedSpecifiers(sourceCode, statement);
  if (list) return [{ kind: 'list', loadedAt, elements: named, list, isPattern: false }];
  const specifier = statement.specifiers[0];
  if (specifier?.type === 'ImportDefaultSpecifier') return [{ kind: 'default', loadedAt, specifier }];
  return [{ kind: 'bare', loadedAt, source: statement.source }];
}

/** The specifiers in braces of an import, if it has braces. */
export function bracedSpecifiers(sourceCode: SourceCode, statement: TSESTree.ImportDeclaration): List | undefined {
  const named = statement.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier');
  let open = tokenAfter(sourceCode, statement.range[0]);
  while (open && open.range[0] < statement.source.range[0] && !isToken(open, '{')) {
    open = tokenAfter(sourceCode, open.range[1]);
  }
  if (!isToken(open, '{') || open.range[0] > statement.source.range[0]) return undefined;
  let close = tokenAfter(sourceCode, named.at(-1)?.range[1] ?? open.range[1]);
  while (close && !isToken(close, '}')) close = tokenAfter(sourceCode, close.range[1]);
  const inner = innerOfBraces(sourceCode, open.range, close?.range[1] ?? statement.source.range[0]);
  return readList(sourceCode, named, inner);
}

function targetsOfImportEquals(statement: TSESTree.TSImportEqualsDeclaration, module: string): ImportTarget[] {
  const reference = statement.moduleReference;
  if (statement.importKind === 'type' || reference.type !== 'TSExternalModuleReference') return [];
  const loadedAt = statement.range[1];
  const source = reference.expression;
  return source.value === module ? [{ kind: 'namespace', loadedAt, local: statement.id.name }] : [];
}

function targetsOfRequire(
  sourceCode: SourceCode,
  declarator: TSESTree.VariableDeclarator,
  name: string,
): ImportTarget[] {
  const { id } = declarator;
  const loadedAt = declarator.range[1];
  if (id.typeAnnotation) return [];
  if (id.type === 'Identifier') {
    return isConstant(sourceCode, id.name) ? [{ kind: 'namespace', loadedAt, local: id.name }] : [];
  }
  if (id.type !== 'ObjectPattern') return [];
  for (const property of id.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
    const isBound = property.key.name === name && property.value.type === 'Identifier';
    if (isBound && property.value.type === 'Identifier' && isConstant(sourceCode, property.value.name)) {
      return [{ kind: 'bound', loadedAt, local: property.value.name }];
    }
  }
  // One more name would take it out of the rest.
  if (id.properties.some((property) => property.type === 'RestElement')) return [];
  return [{ kind: 'list', loadedAt, elements: id.properties, list: readObject(sourceCode, id), isPattern: true }];
}

/** Whether nothing but its declaration writes a variable. */
function isConstant(sourceCode: SourceCode, name: string): boolean {
  const variable = topVariable(sourceCode, name);
  return (
    variable?.defs.length === 1 && variable.references.every((reference) => reference.init || !reference.isWrite())
  );
}
