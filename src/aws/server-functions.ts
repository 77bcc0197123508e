import { SERVER_CALLS } from '../facts/hosts.ts';
import type { File } from '../file.ts';
import { defineTopic } from '../file.ts';
import type { FunctionNode, Node } from '../syntax/node.ts';
import { isFunction } from '../syntax/node.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { Value } from '../values/value.ts';

/**
 * Whether a node stands in a function that a build takes out of the page, whatever else the file is: it says `use server`, or is given
 * to a call that makes a function of the server.
 */
export function isInServerFunction(file: File, node: Node): boolean {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) {
    if (isFunction(outer) && (saysServer(outer) || isGivenByName(file, outer))) return true;
    if (outer.parent && isGiven(file, outer, outer.parent)) return true;
  }
  return false;
}

function saysServer({ body }: FunctionNode): boolean {
  const [first] = body.type === 'BlockStatement' ? body.body : [];
  return first?.type === 'ExpressionStatement' && first.expression.type === 'Literal' && first.expression.value === 'use server';
}

/** `const up = async () => {…}; createServerFn().handler(up)`: every other mention of it is the same. */
function isGivenByName(file: File, fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  const name = fn.id ?? (parent?.type === 'VariableDeclarator' ? parent.id : undefined);
  const references = name?.type === 'Identifier' ? (file.names.variableOf(name)?.references.filter(({ init }) => init !== true) ?? []) : [];
  return references.length > 0 && references.every(({ identifier }) => isGiven(file, identifier, identifier.parent));
}

function isGiven(file: File, node: Node, parent: Node): boolean {
  return parent.type === 'CallExpression' && parent.callee !== node && file.about(serverCalls).has(parent);
}

/** The calls of a file that make functions of the server. */
const serverCalls = defineTopic((file: File): ReadonlySet<Node> => {
  if (!SERVER_CALLS.some(({ name }) => file.text.includes(name))) return new Set();
  return new Set(file.tree.ofType('CallExpression').filter(({ callee }) => isServerCall(file.evaluator.evaluate(callee))));
});

function isServerCall(callee: Value): boolean {
  let made = callee;
  const method = made.kind === 'member' ? made.name : undefined;
  while (made.kind === 'member' || made.kind === 'call') made = made.kind === 'member' ? made.object : made.callee;
  if (made.kind !== 'import') return false;
  const { module, path } = made;
  return SERVER_CALLS.some(({ modules, name, methods }) => {
    if (name !== path.at(-1) || !modules.test(module)) return false;
    return methods ? method !== undefined && methods.includes(method) : callee === made;
  });
}
