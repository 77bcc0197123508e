import type { File } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { FunctionNode, Node, Reference, Variable } from '../../syntax/node.ts';
import { enclosingFunction } from '../../syntax/node.ts';
import { isInType } from '../../syntax/scopes.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';

/** Names, calls and objects that are followed on the way of one value. */
const MAX_STEPS = 32;

interface Way {
  readonly file: File;
  /** The calls and constructions that may take it. */
  readonly takers: ReadonlySet<Node>;
  readonly seen: Set<Node>;
}

/**
 * Whether all that is seen of a value goes into certain calls, as an argument or inside of one: nobody else gets it, and
 * nobody asks it for anything. What is exported or kept in a field goes elsewhere, for all that is known.
 */
export function goesOnlyInto(file: File, made: Node, takers: ReadonlySet<Node>): boolean {
  return goes({ file, takers, seen: new Set() }, made, []);
}

/**
 * @param path the names under which the node holds the value; none for the value itself
 */
function goes(way: Way, expression: Node, path: readonly string[]): boolean {
  const node = wrapped(expression);
  if (way.seen.has(node)) return true;
  if (way.seen.size >= MAX_STEPS) return false;
  way.seen.add(node);
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return goesInObject(way, parent, node, path);
    case 'SpreadElement':
      return path.length > 0 && parent.parent.type === 'ObjectExpression' && goes(way, parent.parent, path);
    case 'ConditionalExpression':
      return parent.test === node || goes(way, parent, path);
    case 'LogicalExpression':
      return goes(way, parent, path);
    case 'MemberExpression':
      return parent.object === node && goesOnAsMember(way, parent, path);
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && way.takers.has(parent);
    case 'VariableDeclarator':
      return parent.init === node && goesByName(way, parent.id, path);
    case 'AssignmentExpression':
      return parent.right === node && goesByAssignment(way, parent.left, path) && (parent.parent.type === 'ExpressionStatement' || goes(way, parent, path));
    case 'ReturnStatement': {
      const fn = enclosingFunction(parent);
      return fn !== undefined && goesToCallers(way, fn, path);
    }
    case 'ArrowFunctionExpression':
      return parent.body === node && goesToCallers(way, parent, path);
    default:
      return false;
  }
}

function goesInObject(way: Way, property: Extract<Node, { type: 'Property' }>, node: Node, path: readonly string[]): boolean {
  const name = propertyName(property);
  if (property.value !== node || name === undefined || property.parent.type !== 'ObjectExpression') return false;
  return goes(way, property.parent, [name, ...path]);
}

/** `options.region` is another matter than `options.credentials`, and so is what is written there. */
function goesOnAsMember(way: Way, member: Extract<Node, { type: 'MemberExpression' }>, [first, ...others]: readonly string[]): boolean {
  const name = memberName(member);
  if (first === undefined || name === undefined || isCallee(member)) return false;
  return name !== first || goes(way, member, others);
}

function isCallee(node: Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'CallExpression' && unwrap(parent.callee) === node;
}

/** `name = value`, `options.credentials = value`. */
function goesByAssignment(way: Way, target: Node, path: readonly string[]): boolean {
  if (target.type !== 'MemberExpression') return goesByName(way, target, path);
  const name = memberName(target);
  return name !== undefined && goesByName(way, unwrap(target.object), [name, ...path]);
}

function goesByName(way: Way, name: Node, path: readonly string[]): boolean {
  const variable = name.type === 'Identifier' ? way.file.names.variableOf(name) : undefined;
  if (!variable || isExported(variable)) return false;
  return mentionsOf(variable).every((reference) => {
    const { identifier } = reference;
    if (isInType(reference) || reference.isWriteOnly()) return true;
    return isTarget(identifier, path) || goes(way, identifier, path);
  });
}

/** `options.credentials = value` mentions the options to write into them. */
function isTarget(identifier: Node, [first]: readonly string[]): boolean {
  const { parent } = identifier;
  const isMember = parent?.type === 'MemberExpression' && parent.object === identifier && memberName(parent) === first;
  return isMember && parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
}

/** The mentions of a name. Not every parser ties those at the top of a script to its variable. */
function mentionsOf({ name, references, scope }: Variable): readonly Reference[] {
  const loose = scope.type === 'global' ? scope.through.filter(({ identifier }) => identifier.name === name) : [];
  return [...references, ...loose];
}

/** What is exported by its declaration; a name in `export { make }` is a mention like others. */
function isExported({ defs }: Variable): boolean {
  return defs.some(({ node }) => {
    const declaration = node.type === 'VariableDeclarator' ? node.parent : node;
    return declaration.parent.type.startsWith('Export');
  });
}

/** What a function returns goes where it is called, by its name. */
function goesToCallers(way: Way, fn: FunctionNode, path: readonly string[]): boolean {
  const place = wrapped(fn);
  const name = fn.type === 'FunctionDeclaration' ? fn.id : place.parent?.type === 'VariableDeclarator' ? place.parent.id : null;
  const variable = name ? way.file.names.variableOf(name) : undefined;
  if (!variable || isExported(variable)) return false;
  return mentionsOf(variable).every((reference) => {
    const { identifier } = reference;
    if (reference.init === true || isInType(reference)) return true;
    const { parent } = identifier;
    return parent.type === 'CallExpression' && parent.callee === identifier && goes(way, parent, path);
  });
}
