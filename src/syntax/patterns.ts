import type { TSESTree } from '@typescript-eslint/utils';
import { propertyName } from './name.ts';
import type { Node } from './node.ts';

/** A step from a destructured value to a name that its pattern binds. */
export type PatternStep =
  /** Into a property, or an element by its index; `name` is `undefined` where the key is not constant. */
  | { readonly kind: 'member'; readonly name: string | undefined; readonly key: Node }
  /** `= value` stands in where there is nothing. */
  | { readonly kind: 'default'; readonly node: TSESTree.AssignmentPattern }
  /** `...rest` of an object takes what the others leave; `undefined` stands for a key that is not constant. */
  | { readonly kind: 'properties'; readonly without: readonly (string | undefined)[] }
  /** `...rest` of an array takes the elements from an index on. */
  | { readonly kind: 'elements'; readonly from: number };

/** The way from a destructured value to an identifier of its pattern; `undefined` where the pattern does not bind it. */
export function wayInPattern(pattern: Node, identifier: Node): readonly PatternStep[] | undefined {
  switch (pattern.type) {
    case 'Identifier':
      return pattern === identifier ? [] : undefined;
    case 'TSParameterProperty':
      return wayInPattern(pattern.parameter, identifier);
    case 'RestElement':
      return wayInPattern(pattern.argument, identifier);
    case 'AssignmentPattern':
      return after({ kind: 'default', node: pattern }, pattern.left, identifier);
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        const way = isWithin(property, identifier) ? wayInProperty(pattern, property, identifier) : undefined;
        if (way) return way;
      }
      return undefined;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (!element || !isWithin(element, identifier)) continue;
        const step: PatternStep =
          element.type === 'RestElement'
            ? { kind: 'elements', from: index }
            : { kind: 'member', name: String(index), key: element };
        return after(step, element, identifier);
      }
      return undefined;
    default:
      return undefined;
  }
}

function wayInProperty(
  pattern: TSESTree.ObjectPattern,
  property: TSESTree.Property | TSESTree.RestElement,
  identifier: Node,
): readonly PatternStep[] | undefined {
  if (property.type !== 'RestElement') {
    return after({ kind: 'member', name: propertyName(property), key: property.key }, property.value, identifier);
  }
  const others = pattern.properties.filter((other) => other.type !== 'RestElement');
  return after({ kind: 'properties', without: others.map((other) => propertyName(other)) }, property, identifier);
}

function after(step: PatternStep, pattern: Node, identifier: Node): readonly PatternStep[] | undefined {
  const way = wayInPattern(pattern, identifier);
  return way && [step, ...way];
}

/** Keeps the search linear: only the part that holds the identifier is looked into. */
function isWithin(part: Node, identifier: Node): boolean {
  return part.range[0] <= identifier.range[0] && identifier.range[1] <= part.range[1];
}
