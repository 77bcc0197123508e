import type { TSESTree } from '@typescript-eslint/utils';
import { bracedSpecifiers } from './import-targets.ts';
import { readList } from './list.ts';
import type { Orphan } from './orphans.ts';
import { deadOf, readObject } from './remove.ts';
import { tokenAfter, tokenBefore } from './source.ts';
import type { Range, SourceCode } from './source.ts';

/** What goes with orphans: whole statements, and parts of those that stay. */
export interface Remains {
  readonly statements: ReadonlySet<TSESTree.Node>;
  readonly parts: readonly Range[];
}

/** Finds what goes with orphans: each with as much around it as is left without a purpose. */
export function remainsOf(
  sourceCode: SourceCode,
  orphans: ReadonlySet<Orphan>,
  removed: readonly TSESTree.Node[],
): Remains {
  const parts: Range[] = [];
  const statements = new Set<TSESTree.Node>();
  const parents = [...orphans].map((orphan) => (orphan.type === 'TSImportEqualsDeclaration' ? orphan : orphan.parent));
  for (const parent of new Set(parents)) {
    if (removed.some((node) => node.range[0] <= parent.range[0] && parent.range[1] <= node.range[1])) continue;
    if (isWhole(parent, orphans)) statements.add(parent);
    else parts.push(...deadPart(sourceCode, parent, orphans));
  }
  return { statements, parts };
}

function isWhole(parent: TSESTree.Node, orphans: ReadonlySet<Orphan>): boolean {
  if (parent.type === 'ImportDeclaration') return parent.specifiers.every((specifier) => orphans.has(specifier));
  if (parent.type === 'VariableDeclaration') return parent.declarations.every((declarator) => orphans.has(declarator));
  return parent.type === 'TSImportEqualsDeclaration';
}

function deadPart(sourceCode: SourceCode, parent: TSESTree.Node, orphans: ReadonlySet<Orphan>): Range[] {
  const removed = [...orphans];
  switch (parent.type) {
    case 'ObjectPattern':
      // The names of a pattern that goes as a whole go with it.
      if (orphans.has(parent.parent as Orphan)) return [];
      return deadOf(sourceCode, readObject(sourceCode, parent), parent.properties, removed);
    case 'VariableDeclaration': {
      const list = readList(sourceCode, parent.declarations, parent.range);
      return deadOf(sourceCode, list, parent.declarations, removed);
    }
    case 'ImportDeclaration':
      return deadSpecifiers(sourceCode, parent, orphans);
    default:
      return [];
  }
}

function deadSpecifiers(
  sourceCode: SourceCode,
  statement: TSESTree.ImportDeclaration,
  orphans: ReadonlySet<Orphan>,
): Range[] {
  const named = statement.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier');
  const others = statement.specifiers.filter((specifier) => specifier.type !== 'ImportSpecifier');
  const list = bracedSpecifiers(sourceCode, statement);
  const dead: Range[] = [];
  const [first] = others;
  const isListGone = named.length > 0 && named.every((specifier) => orphans.has(specifier));
  if (first && others.length + Number(list !== undefined) > 1) {
    const comma = tokenAfter(sourceCode, first.range[1]);
    const isSplit = orphans.has(first) || isListGone || others.slice(1).some((specifier) => orphans.has(specifier));
    if (comma && isSplit) dead.push(comma.range);
  }
  for (const specifier of others) if (orphans.has(specifier)) dead.push(specifier.range);
  if (!list) return dead;
  const open = tokenBefore(sourceCode, list.inner[0]);
  const close = tokenAfter(sourceCode, list.inner[1]);
  if (isListGone && open && close) return [...dead, [open.range[0], close.range[1]]];
  return [...dead, ...deadOf(sourceCode, list, named, [...orphans])];
}
