import { EXPECTATIONS, KINDS_BY_NAME } from '../../facts/policy-shapes.ts';
import { keyName, memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import type { PolicyKind } from './policy.ts';

const expectations: ReadonlySet<string> = new Set(EXPECTATIONS);

/** The names of the properties, variables and functions around a node, from the inside out, up to the function around it. */
export function namesAround(node: Node): string[] {
  const names: string[] = [];
  for (let current: Node | undefined = node; current; current = current.parent) {
    const name = nameOf(current);
    if (name !== undefined) names.push(name);
    if (current.type === 'FunctionDeclaration' || current.type === 'MethodDefinition') break;
  }
  return names;
}

function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return keyName(node.key, node.computed);
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    case 'FunctionDeclaration':
      return node.id?.name;
    case 'AssignmentExpression':
      if (node.left.type === 'Identifier') return node.left.name;
      return node.left.type === 'MemberExpression' ? memberName(node.left) : undefined;
    default:
      return undefined;
  }
}

/** What the names around a policy say it is for. */
export function kindByName(names: readonly string[]): PolicyKind | undefined {
  return KINDS_BY_NAME.find(({ pattern }) => names.some((name) => pattern.test(name)))?.kind;
}

/** Whether a node stands in what a test expects. */
export function isExpected(node: Node): boolean {
  for (let current = node.parent; current && !isFunction(current); current = current.parent) {
    if (current.type !== 'CallExpression' || current.callee.type !== 'MemberExpression') continue;
    if (expectations.has(memberName(current.callee) ?? '')) return true;
  }
  return false;
}
