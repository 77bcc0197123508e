import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './node.ts';

/**
 * The expression inside the wrappers that do not change its value: type assertions, `satisfies`, `!`, optional chains,
 * `await`, and the last expression of a sequence.
 */
export function unwrap(node: Node): Node {
  let current = node;
  for (;;) {
    switch (current.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        current = current.expression;
        break;
      case 'AwaitExpression':
        current = current.argument;
        break;
      case 'SequenceExpression': {
        const last = current.expressions.at(-1);
        if (!last) return current;
        current = last;
        break;
      }
      default: {
        // espree and Babel never make these, but a parser may be told to keep them.
        const parenthesized = current as unknown as { type: string; expression?: TSESTree.Expression };
        if (parenthesized.type !== 'ParenthesizedExpression' || !parenthesized.expression) return current;
        current = parenthesized.expression;
      }
    }
  }
}

/** The outermost node that `unwrap` takes back to this one: `x` in `(x as T)!` gives the whole. */
export function wrapped(node: Node): Node {
  let current = node;
  while (current.parent && current.parent.type !== 'SequenceExpression' && unwrap(current.parent) === unwrap(node)) {
    if (current.parent.type === 'ExpressionStatement') break;
    current = current.parent;
  }
  return current;
}
