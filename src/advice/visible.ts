import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';

/** Whether an expression means the same at another place: each of its names is one of the file that is declared around both. */
export function isVisibleAt(file: File, expression: Node, place: Node): boolean {
  return file.tree
    .ofType('Identifier')
    .filter((node) => contains(expression, node))
    .every((node) => {
      const variable = file.names.variableOf(node);
      return !variable || contains(expression, variable.scope.block) || contains(variable.scope.block, place);
    });
}
