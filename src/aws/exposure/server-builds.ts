import { SERVER_BUILDS } from '../../facts/bundlers.ts';
import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { conditionsAround } from '../../values/conditions.ts';
import type { Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';

const FOR_PAGES = /^(?:web|browserslist|nwjs|electron[\d.]*-renderer)/;

/** Names between a part of a set-up and the build that gets it. */
const MAX_NAMES = 8;

/** Whether a part of a set-up is for code that runs on a server: an option of the build says so, or a test around it. */
export function isForServer(file: File, node: Node): boolean {
  const tests = conditionsAround(file.sourceCode, node);
  return tests.some(({ node: test, holds }) => holds && /isServer|ssr|nextRuntime/i.test(file.sourceCode.getText(test))) || isInServerBuild(file, node, 0);
}

/**
 * Whether every build that gets a part is one for a server. The way goes out from literal to literal, and from a name to all that it is
 * given to.
 */
function isInServerBuild(file: File, node: Node, names: number): boolean {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) {
    const { parent } = outer;
    if (outer.type === 'ObjectExpression' && isServerBuild(file.evaluator.evaluate(outer))) return true;
    const name = parent?.type === 'VariableDeclarator' && parent.init === outer ? parent.id : parent?.type === 'CallExpression' && parent.callee !== outer ? filled(parent.callee) : undefined;
    if (name?.type === 'Identifier' && names < MAX_NAMES) return isNameOfServerBuild(file, name, names + 1);
  }
  return false;
}

/** `config` of `config.plugins.push(…)` */
function filled(callee: Node): Node | undefined {
  let object = unwrap(callee);
  if (object.type !== 'MemberExpression') return undefined;
  while (object.type === 'MemberExpression') object = unwrap(object.object);
  return object;
}

function isNameOfServerBuild(file: File, name: Node, names: number): boolean {
  const references = name.type === 'Identifier' ? (file.names.variableOf(name)?.references ?? []) : [];
  // What is written to a member, or read of one, gives the whole to nobody.
  const given = references.filter(({ identifier, init }) => init !== true && !(identifier.parent.type === 'MemberExpression' && identifier.parent.object === identifier));
  return given.length > 0 && given.every(({ identifier }) => isServerBuild(file.evaluator.evaluate(identifier)) || isInServerBuild(file, identifier, names));
}

/** Whether an object has an option that says so, whatever else is chosen. */
function isServerBuild(value: Value): boolean {
  const leaves = leavesOf(value);
  return leaves.length > 0 && leaves.every((leaf) => leaf.value.kind === 'object' && SERVER_BUILDS.some(({ way, texts }) => says(leaf.value, way.split('.'), texts)));
}

function says(value: Value, [name, ...rest]: readonly string[], texts: RegExp | undefined): boolean {
  if (name !== undefined) {
    const property = value.kind === 'object' ? value.properties.get(name) : undefined;
    return property !== undefined && says(property.value, rest, texts);
  }
  if (value.kind === 'oneOf') return leavesOf(value).every((leaf) => says(leaf.value, [], texts));
  if (value.kind === 'boolean') return value.value;
  // `['web', 'node']` is a build for both.
  if (value.kind === 'array') return value.elements.some((element) => says(element, [], texts)) && !value.elements.some((element) => FOR_PAGES.test(constantText(element) ?? ''));
  const text = constantText(value);
  return text !== undefined && text !== '' && (texts === undefined || texts.test(text));
}
