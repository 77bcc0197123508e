import type { File } from '../file.ts';
import type { Node, Scope, Variable } from '../syntax/node.ts';
import { contains, enclosingFunction } from '../syntax/node.ts';

/** What belongs to the function around it, and means something else or nothing in another one. */
const BOUND_TO_FUNCTION = ['AwaitExpression', 'YieldExpression', 'ThisExpression', 'Super', 'MetaProperty'] as const;

/**
 * Whether an expression means the same at another place: each of its names is one of the file that is declared around both
 * and hidden by none, and it awaits nothing and speaks of no `this` that is another there.
 */
export function isVisibleAt(file: File, expression: Node, place: Node): boolean {
  const isWithin = (node: Node): boolean => contains(expression, node);
  const isBound = BOUND_TO_FUNCTION.some((type) => file.tree.ofType(type).some((node) => isWithin(node)));
  if (isBound && enclosingFunction(expression) !== enclosingFunction(place)) return false;
  return file.tree
    .ofType('Identifier')
    .filter((node) => isWithin(node))
    .every((node) => {
      const variable = file.names.variableOf(node);
      return !variable || contains(expression, variable.scope.block) || variable === variableAt(file, variable.name, place);
    });
}

/** The variable that a name means at a place. */
function variableAt(file: File, name: string, place: Node): Variable | undefined {
  for (let scope: Scope | null = file.sourceCode.getScope(place); scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}
