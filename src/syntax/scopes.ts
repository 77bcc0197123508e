import type { Node, Reference, Scope, SourceCode, Variable } from './node.ts';

/** What the names of a file are bound to. */
export interface Names {
  /** The variable that an identifier refers to or declares; `undefined` for globals that the file does not declare. */
  readonly variableOf: (identifier: Node) => Variable | undefined;
  /** The reference that an identifier is, if it is one. */
  readonly referenceOf: (identifier: Node) => Reference | undefined;
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

/** Reads the scopes of a file once. */
export function readNames(sourceCode: SourceCode): Names {
  const references = new Map<Node, Reference>();
  const declarations = new Map<Node, Variable>();
  const pending: Scope[] = [];
  if (sourceCode.scopeManager?.globalScope) pending.push(sourceCode.scopeManager.globalScope);
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    for (const reference of scope.references) references.set(reference.identifier, reference);
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) declarations.set(identifier, variable);
    }
    pending.push(...scope.childScopes);
  }
  // References at the top of a script reach their variables only through the global set, which parsers fill differently.
  const globals = sourceCode.scopeManager?.globalScope?.set;
  const variableOf = (identifier: Node): Variable | undefined => {
    const resolved = references.get(identifier)?.resolved ?? declarations.get(identifier);
    if (resolved) return isDeclared(resolved) ? resolved : undefined;
    if (identifier.type !== 'Identifier' || !references.has(identifier)) return undefined;
    const global = globals?.get(identifier.name);
    return global && isDeclared(global) ? global : undefined;
  };
  return { variableOf, referenceOf: (identifier) => references.get(identifier) };
}
