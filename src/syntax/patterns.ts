import type { TSESTree } from '@typescript-eslint/utils';
import { propertyName } from './name.ts';
import type { Node } from './node.ts';

/** A name that a pattern binds, and the way from the destructured value to it. */
export interface PatternName {
  readonly identifier: TSESTree.Identifier;
  /** Property names (array indexes as digits) from the value to the name; `undefined` where the key is not constant. */
  readonly path: readonly (string | undefined)[];
  /** The `= …` that stands in where the value is `undefined`. */
  readonly defaultValue?: TSESTree.Expression;
  /** Whether the name takes what the others leave (`...rest`). */
  readonly rest: boolean;
}

/** Finds the place of one identifier in a pattern; `undefined` where it is not bound by it. */
export function findInPattern(pattern: Node, identifier: Node): PatternName | undefined {
  return search(pattern, identifier, [], undefined, false);
}

function search(
  pattern: Node,
  identifier: Node,
  path: readonly (string | undefined)[],
  defaultValue: TSESTree.Expression | undefined,
  rest: boolean,
): PatternName | undefined {
  switch (pattern.type) {
    case 'Identifier':
      if (pattern !== identifier) return undefined;
      return { identifier: pattern, path, rest, ...(defaultValue && { defaultValue }) };
    case 'AssignmentPattern':
      return search(pattern.left, identifier, path, pattern.right, rest);
    case 'RestElement':
      return search(pattern.argument, identifier, path, undefined, true);
    case 'TSParameterProperty':
      return search(pattern.parameter, identifier, path, defaultValue, rest);
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        const found =
          property.type === 'RestElement'
            ? search(property, identifier, path, undefined, true)
            : search(property.value, identifier, [...path, propertyName(property)], undefined, false);
        if (found) return found;
      }
      return undefined;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        const found = element && search(element, identifier, [...path, String(index)], undefined, false);
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}
