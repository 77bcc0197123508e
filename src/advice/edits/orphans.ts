import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../syntax/unwrap.ts';
import { moduleKindBySyntax } from './modules.ts';
import { scopesOf } from './names.ts';
import { isPure } from './purity.ts';
import { keptPerSource } from './source.ts';
import type { Range, SourceCode } from './source.ts';
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
 * @param spent calls that are made for their value alone
 */
export function findOrphans(
  sourceCode: SourceCode,
  removed: readonly TSESTree.Node[],
  uses: readonly string[],
  spent: readonly TSESTree.Node[] = [],
): ReadonlySet<Orphan> {
  if (removed.length === 0 || !isReadable(sourceCode)) return new Set();
  const search: Search = {
    sourceCode,
    removed,
    mayGo: (variable) => !uses.includes(variable.name) && mayGo(sourceCode, variable),
    isDroppable: (value) => isPure(value) || spent.includes(unwrap(value)),
  };
  const kept = new Set<TSESTree.Node>();
  for (;;) {
    const orphans = collectOrphans(search, kept);
    const stuck = stuckPatterns(orphans);
    if (stuck.length === 0) return orphans;
    // What stays uses what seemed to be unused: look again without it.
    for (const pattern of stuck) kept.add(pattern);
  }
}

interface Search {
  readonly sourceCode: SourceCode;
  readonly removed: readonly TSESTree.Node[];
  readonly mayGo: (variable: Variable) => boolean;
  /** Whether a value can go without anybody noticing. */
  readonly isDroppable: (value: TSESTree.Node) => boolean;
}

function collectOrphans({ sourceCode, removed, mayGo, isDroppable }: Search, kept: ReadonlySet<TSESTree.Node>): ReadonlySet<Orphan> {
  const orphans = new Set<Orphan>();
  const gone: TSESTree.Node[] = [];
  const pending: TSESTree.Node[] = [...removed];
  for (let node = pending.pop(); node; node = pending.pop()) {
    gone.push(node);
    // Only what was used in it can have lost its last use.
    for (const variable of variablesUsedIn(sourceCode, node.range)) {
      const orphan = declarationOf(variable, isDroppable);
      if (!orphan || orphans.has(orphan) || kept.has(orphan.parent) || lies(orphan, gone) || !mayGo(variable)) continue;
      if (!isUnused(variable, orphan, gone)) continue;
      orphans.add(orphan);
      const declarator = emptiedBy(orphan, orphans, isDroppable);
      if (declarator) orphans.add(declarator);
      pending.push(declarator ?? orphan);
    }
  }
  return orphans;
}

/** The variables that are read or written in a range. */
function variablesUsedIn(sourceCode: SourceCode, [start, end]: Range): Set<Variable> {
  const references = referencesOf(sourceCode);
  const used = new Set<Variable>();
  for (let index = firstFrom(references, start); index < references.length; index++) {
    const use = references[index];
    if (!use || use.identifier.range[0] >= end) break;
    used.add(use.variable);
  }
  return used;
}

interface Use {
  readonly identifier: TSESTree.Node;
  readonly variable: Variable;
}

/** All uses of the names of a file, in their order. */
const referencesOf = keptPerSource((sourceCode): readonly Use[] =>
  scopesOf(sourceCode)
    .flatMap(({ variables }) => variables)
    .flatMap((variable) => variable.references.map(({ identifier }) => ({ identifier, variable })))
    .sort((left, right) => left.identifier.range[0] - right.identifier.range[0]),
);

function firstFrom(uses: readonly Use[], offset: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((uses[middle]?.identifier.range[0] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether references can be trusted: `eval` and `with` make any name usable in secret. */
const isReadable = keptPerSource((sourceCode): boolean =>
  scopesOf(sourceCode).every(
    (scope) =>
      scope.type !== 'with' &&
      scope.references.every((reference) => reference.identifier.name !== 'eval' || !isCallee(reference.identifier)),
  ),
);

function isCallee(node: TSESTree.Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** What a variable must be, whatever uses it, to be taken away. */
function mayGo(sourceCode: SourceCode, variable: Variable): boolean {
  const { name, scope } = variable;
  if (variable.defs.length !== 1) return false;
  // Other scripts of the page see what the top level of a script declares.
  if (scope.type === 'global' && isScript(sourceCode)) return false;
  if (scope.type === 'global' && scope.through.some(({ identifier }) => identifier.name === name)) return false;
  const markup = markupOf(sourceCode);
  if (markup !== '' && new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(markup)) return false;
  // Not every scope manager sees that `<Name />` uses a name.
  return !namesInJsx(sourceCode).has(name) && !isMarked(variable);
}

function isScript(sourceCode: SourceCode): boolean {
  return moduleKindBySyntax(sourceCode) === undefined && sourceCode.ast.sourceType !== 'module';
}

const namesInJsx = keptPerSource(
  ({ ast }): ReadonlySet<string> =>
    new Set(ast.tokens.filter((token) => token.type === ('JSXIdentifier' as string)).map(({ value }) => value)),
);

/** Whether something that knows more than the scopes says that a variable is used. */
function isMarked(variable: Variable): boolean {
  const { eslintUsed, eslintExported } = variable as { eslintUsed?: boolean; eslintExported?: boolean };
  return eslintUsed === true || eslintExported === true;
}

/** What a file holds beside the program: the template of a component, which may use names of the script. */
const markupOf = keptPerSource((sourceCode): string => {
  let end = 0;
  let markup = '';
  for (const piece of [...sourceCode.tokensAndComments, { range: [sourceCode.text.length, 0] as const }]) {
    if (piece.range[0] > end) markup += sourceCode.text.slice(end, piece.range[0]).trim();
    end = Math.max(end, piece.range[1]);
  }
  return markup;
});

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
function declarationOf(variable: Variable, isDroppable: Search['isDroppable']): Orphan | undefined {
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
      return definition ? declarationIn(node, definition.name, isDroppable) : undefined;
    default:
      return undefined;
  }
}

function declarationIn(
  declarator: TSESTree.VariableDeclarator,
  name: TSESTree.Node,
  isDroppable: Search['isDroppable'],
): Orphan | undefined {
  const declaration = declarator.parent;
  const isPlain = ['const', 'let', 'var'].includes(declaration.kind) && !declaration.declare;
  if (!isPlain || !siblingsOf(declaration)) return undefined;
  const { id, init } = declarator;
  if (id === name) return !init || isDroppable(init) ? declarator : undefined;
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

/** The declarator whose pattern loses its last name with an orphan, and whose value does nothing. */
function emptiedBy(
  { parent }: Orphan,
  orphans: ReadonlySet<Orphan>,
  isDroppable: Search['isDroppable'],
): TSESTree.VariableDeclarator | undefined {
  if (parent.type !== 'ObjectPattern' || !isEmptied(parent, orphans)) return undefined;
  const declarator = parent.parent;
  return declarator.type === 'VariableDeclarator' && declarator.init && isDroppable(declarator.init) ? declarator : undefined;
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
