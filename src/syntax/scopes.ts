import { templateVariables } from './markup.ts';
import type { Node, Reference, Scope, SourceCode, Variable } from './node.ts';
import type { TreeIndex } from './tree.ts';

/** What the names of a file are bound to. */
export interface Names {
  /** The variable that an identifier refers to or declares; `undefined` for globals that the file does not declare. */
  readonly variableOf: (identifier: Node) => Variable | undefined;
  /** The variables that an identifier declares: a class has one outside and one inside of itself. */
  readonly declaredBy: (identifier: Node) => readonly Variable[];
  /** The reference that an identifier is, if it is one. */
  readonly referenceOf: (identifier: Node) => Reference | undefined;
  /** Whether an identifier is a name in a template of Vue: it is no global, whatever no variable is known for. */
  readonly isOfTemplate: (identifier: Node) => boolean;
}

/** Whether the file itself makes a variable. `declare const require: any` speaks of a global, a type is no variable. */
function isDeclared({ defs }: Variable): boolean {
  return defs.some(({ type, node }) => (type as string) !== 'Type' && !isAmbient(node));
}

/** Whether a declaration only tells TypeScript of something that is made elsewhere. */
function isAmbient(node: Node): boolean {
  if (node.type === 'TSDeclareFunction') return true;
  const declaration = node.type === 'VariableDeclarator' ? node.parent : node;
  return 'declare' in declaration && declaration.declare;
}

/** Whether a reference stands in a type only; an `export { x }` stands for both. */
export function isInType(reference: Reference): boolean {
  // Plain JavaScript's scopes know no types.
  const { isTypeReference, isValueReference } = reference as { isTypeReference?: boolean; isValueReference?: boolean };
  return isTypeReference === true && isValueReference !== true;
}

/** Reads the scopes of a file once. The names in a template of Vue are known with the tree. */
export function readNames(sourceCode: SourceCode, tree?: TreeIndex): Names {
  const references = new Map<Node, Reference>();
  const declarations = new Map<Node, Variable[]>();
  const pending: Scope[] = [];
  if (sourceCode.scopeManager?.globalScope) pending.push(sourceCode.scopeManager.globalScope);
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    for (const reference of scope.references) references.set(reference.identifier, reference);
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) {
        const known = declarations.get(identifier);
        if (known) known.push(variable);
        else declarations.set(identifier, [variable]);
      }
    }
    // One by one: a call takes no hundred thousand arguments, a minified file has as many functions.
    for (const child of scope.childScopes) pending.push(child);
  }
  // References at the top of a script reach their variables only through the global set, which parsers fill differently.
  const globals = sourceCode.scopeManager?.globalScope?.set;
  const inTemplate = tree ? templateVariables(tree, [...declarations.values()].flat()) : new Map<Node, Variable | undefined>();
  const variableOf = (identifier: Node): Variable | undefined => {
    const resolved = references.get(identifier)?.resolved ?? inTemplate.get(identifier) ?? declarations.get(identifier)?.[0];
    if (resolved) return isDeclared(resolved) ? resolved : undefined;
    if (identifier.type !== 'Identifier' || !references.has(identifier)) return undefined;
    const global = globals?.get(identifier.name);
    return global && isDeclared(global) ? global : undefined;
  };
  return {
    variableOf,
    declaredBy: (identifier) => declarations.get(identifier) ?? [],
    referenceOf: (identifier) => references.get(identifier),
    isOfTemplate: (identifier) => inTemplate.has(identifier),
  };
}
