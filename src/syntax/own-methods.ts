import { memberName } from './name.ts';
import type { Node } from './node.ts';
import { unwrap } from './unwrap.ts';

/** The methods of lists that give a list of their own. */
const GIVE_LISTS: ReadonlySet<string> = new Set([
  'concat', 'fill', 'filter', 'flat', 'flatMap', 'map', 'reverse', 'slice', 'sort', 'toReversed', 'toSorted', 'toSpliced', 'with',
]);

/**
 * Whether a callee is a method that a list or a text has by itself: `[a, b].map`, `[...names].sort().join`. No import leads to
 * it, whatever is in the list: nobody has to look.
 */
export function isOwnMethod(callee: Node): boolean {
  let object = objectOf(callee);
  while (object?.type === 'CallExpression') {
    const { callee: inner } = object;
    if (inner.type !== 'MemberExpression' || !GIVE_LISTS.has(memberName(inner) ?? '')) return false;
    object = objectOf(inner);
  }
  return object?.type === 'ArrayExpression' || object?.type === 'TemplateLiteral';
}

function objectOf(callee: Node): Node | undefined {
  return callee.type === 'MemberExpression' && !callee.computed ? unwrap(callee.object) : undefined;
}
