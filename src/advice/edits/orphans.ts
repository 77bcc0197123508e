import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { moduleKindBySyntax } from './modules.ts';
import { scopesOf } from './names.ts';
import { isPure } from './purity.ts';
import type { SourceCode } from './source.ts';
import { siblingsOf } from './statements.ts';

type Variable = TSESLint.Scope.Variable;

/** A node that declares one name, and can go without the names beside it. */
export type Orphan =
  TSESTree.ImportClause | TSESTree.Property | TSESTree.TSImportEqualsDeclaration | TSESTree.VariableDeclarator;

/**
 * The declarations that nobody uses once some nodes are gone, found over and over: what an orphan used alone is an
 * orphan too. Only names that were used in what goes are looked at; what was unused before is no business of an edit.
 *
 * @param uses names that the text to come uses
 */
export function findOrphans(
  sourceCode: SourceCode,
  removed: readonly TSESTree.Node[],
  uses: readonly string[],
): ReadonlySet<Orphan> {
  if (removed.length === 0 || !isReadable(sourceCode)) return new Set();
  const isCandidate = candidateTest(sourceCode, uses);
  const variables = scopesOf(sourceCode).flatMap((scope) => scope.variables.filter(isCandidate));
  const kept = new Set<TSESTree.Node>();
  for (;;) {
    const orphans = collectOrphans(variables, removed, kept);
    const stuck = stuckPatterns(orphans);
    if (stuck.length === 0) return orphans;
    // What stays uses what seemed to be unused: look again without it.
    for (const pattern of stuck) kept.add(pattern);
  }
}

function collectOrphans(
  variables: readonly Variable[],
  removed: readonly TSESTree.Node[],
  kept: ReadonlySet<TSESTree.Node>,
): ReadonlySet<Orphan> {
  const orphans = new Set<Orphan>();
  const gone: TSESTree.Node[] = [...removed];
  for (let size = -1; size < orphans.size;) {
    size = orphans.size;
    for (const variable of variables) {
      const orphan = declarationOf(variable);
      if (!orphan || kept.has(orphan.parent) || lies(orphan, gone) || !isUnused(variable, orphan, gone)) continue;
      orphans.add(orphan);
      gone.push(orphan);
    }
    for (const declarator of emptied(orphans)) {
      orphans.add(declarator);
      gone.push(declarator);
    }
  }
  return orphans;
}

/** Whether references can be trusted: `eval` and `with` make any name usable in secret. */
function isReadable(sourceCode: SourceCode): boolean {
  return scopesOf(sourceCode).every(
    (scope) =>
      scope.type !== 'with' &&
      scope.references.every((reference) => reference.identifier.name !== 'eval' || !isCallee(reference.identifier)),
  );
}

function isCallee(node: TSESTree.Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** What a variable must be, whatever uses it, to be taken away. */
function candidateTest(sourceCode: SourceCode, uses: readonly string[]): (variable: Variable) => boolean {
  const kept = new Set(uses);
  const markup = markupOf(sourceCode);
  const isScript = moduleKindBySyntax(sourceCode) === undefined && sourceCode.ast.sourceType !== 'module';
  const jsx = sourceCode.ast.tokens.filter((token) => token.type === ('JSXIdentifier' as string));
  return (variable) => {
    const { name, scope } = variable;
    if (variable.defs.length !== 1 || kept.has(name)) return false;
    // Other scripts of the page see what the top level of a script declares.
    if (scope.type === 'global' && isScript) return false;
    if (scope.type === 'global' && scope.through.some(({ identifier }) => identifier.name === name)) return false;
    if (markup !== '' && new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(markup)) return false;
    // Not every scope manager sees that `<Name />` uses a name.
    return !jsx.some((token) => token.value === name) && !isMarked(variable);
  };
}

/** Whether something that knows more than the scopes says that a variable is used. */
function isMarked(variable: Variable): boolean {
  const { eslintUsed, eslintExported } = variable as { eslintUsed?: boolean; eslintExported?: boolean };
  return eslintUsed === true || eslintExported === true;
}

/** What a file holds beside the program: the template of a component, which may use names of the script. */
function markupOf(sourceCode: SourceCode): string {
  let end = 0;
  let markup = '';
  for (const piece of [...sourceCode.tokensAndComments, { range: [sourceCode.text.length, 0] as const }]) {
    if (piece.range[0] > end) markup += sourceCode.text.slice(end, piece.range[0]).trim();
    end = Math.max(end, piece.range[1]);
  }
  return markup;
}

/** Whether every use of a variable goes, and at least one does. */
function isUnused(variable: Variable, orphan: Orphan, gone: readonly TSESTree.Node[]): boolean {
  const isOwn = ({ identifier }: TSESLint.Scope.Reference): boolean => lies(identifier, [orphan]);
  const isDeclaration = (reference: TSESLint.Scope.Reference): boolean => reference.init === true || isOwn(reference);
  const uses = variable.references.filter((reference) => !isDeclaration(reference));
  return uses.length > 0 && uses.every((reference) => lies(reference.identifier, gone));
}

function lies(node: TSESTree.Node, places: readonly TSESTree.Node[]): boolean {
  return places.some((place) => place.range[0] <= node.range[0] && node.range[1] <= place.range[1]);
}

/** The node that goes when a variable goes; `undefined` where it cannot go alone or might be used elsewhere. */
function declarationOf(variable: Variable): Orphan | undefined {
  const definition = variable.defs[0];
  const node = definition?.node as TSESTree.Node | undefined;
  switch (node?.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return node;
    case 'TSImportEqualsDeclaration':
      return siblingsOf(node) && !node.parent.type.startsWith('Export') ? node : undefined;
    case 'VariableDeclarator':
      return definition ? declarationIn(node, definition.name) : undefined;
    default:
      return undefined;
  }
}

function declarationIn(declarator: TSESTree.VariableDeclarator, name: TSESTree.Node): Orphan | undefined {
  const declaration = declarator.parent;
  const isPlain = ['const', 'let', 'var'].includes(declaration.kind) && !declaration.declare;
  if (!isPlain || !siblingsOf(declaration)) return undefined;
  const { id, init } = declarator;
  if (id === name) return !init || isPure(init) ? declarator : undefined;
  if (id.type !== 'ObjectPattern' || id.properties.some((property) => property.type === 'RestElement'))
    return undefined;
  return id.properties.find((property) => property.type === 'Property' && isBinding(property, name)) as
    TSESTree.Property | undefined;
}

/** Whether a property of a pattern binds a name, and reading it does nothing else. */
function isBinding(property: TSESTree.Property, name: TSESTree.Node): boolean {
  const { value } = property;
  if (property.computed && !isPure(property.key)) return false;
  if (value.type === 'AssignmentPattern') return value.left === name && isPure(value.right);
  return value === name;
}

/** Declarators whose pattern has lost every name, and whose value does nothing. */
function emptied(orphans: ReadonlySet<Orphan>): TSESTree.VariableDeclarator[] {
  return [...patternsOf(orphans)].flatMap((pattern) => {
    const declarator = pattern.parent;
    if (declarator.type !== 'VariableDeclarator' || orphans.has(declarator)) return [];
    return isEmptied(pattern, orphans) && declarator.init && isPure(declarator.init) ? [declarator] : [];
  });
}

function patternsOf(orphans: ReadonlySet<Orphan>): Set<TSESTree.ObjectPattern> {
  const patterns = new Set<TSESTree.ObjectPattern>();
  for (const { parent } of orphans) if (parent.type === 'ObjectPattern') patterns.add(parent);
  return patterns;
}

function isEmptied(pattern: TSESTree.ObjectPattern, orphans: ReadonlySet<Orphan>): boolean {
  return pattern.properties.every((property) => property.type === 'Property' && orphans.has(property));
}

/** Patterns that would be empty, with a value that must still be computed. */
function stuckPatterns(orphans: ReadonlySet<Orphan>): TSESTree.ObjectPattern[] {
  return [...patternsOf(orphans)].filter(
    (pattern) => isEmptied(pattern, orphans) && !orphans.has(pattern.parent as Orphan),
  );
}
