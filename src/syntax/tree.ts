import { childKeys, templateOf } from './markup.ts';
import type { Node, SourceCode } from './node.ts';

/** The nodes by the name of their type. */
type NodesByType = { [N in Node as `${N['type']}`]: N };

type NodeLists = { [T in keyof NodesByType]?: NodesByType[T][] };

/** All nodes of a file, sorted by type, in the order of the source. */
export interface TreeIndex {
  /** Every node of a type. */
  readonly ofType: <T extends keyof NodesByType>(type: T) => readonly NodesByType[T][];
}

/**
 * Walks the tree once, with the parser's own visitor keys, so that what a parser adds (JSX, types, decorators, Vue
 * markup) is seen too. The templates of Vue stand beside the program.
 *
 * The walk keeps its own stack: a chain of thousands of `+` is deeper than the engine's.
 */
export function indexTree(sourceCode: SourceCode): TreeIndex {
  // Without a prototype: what a parser calls its nodes is not ours to trust.
  const lists = Object.create(null) as NodeLists;
  const byType: Record<string, Node[] | undefined> = lists;
  const template = templateOf(sourceCode);
  const pending: Node[] = template ? [template, sourceCode.ast] : [sourceCode.ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const known = byType[node.type];
    if (known) known.push(node);
    else byType[node.type] = [node];
    const keys = childKeys(sourceCode, node.type);
    for (let index = keys.length - 1; index >= 0; index--) {
      pushChildren(pending, (node as unknown as Record<string, unknown>)[keys[index] ?? '']);
    }
  }
  return { ofType: (type) => lists[type] ?? [] };
}

function pushChildren(pending: Node[], child: unknown): void {
  if (Array.isArray(child)) {
    for (let index = child.length - 1; index >= 0; index--) {
      const element: unknown = child[index];
      if (isNode(element)) pending.push(element);
    }
  } else if (isNode(child)) {
    pending.push(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
