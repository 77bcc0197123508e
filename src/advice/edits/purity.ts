import type { TSESTree } from '@typescript-eslint/utils';
import { PROVIDERS } from '../../facts/providers.ts';
import { memberName } from '../../syntax/name.ts';
import { loadedModule } from './modules.ts';

/** Calls that read a file, or make its place: whoever needs nothing of it needs no file either. */
const READERS: ReadonlySet<string> = new Set(['readFile', 'readFileSync', 'readJson', 'readJsonSync', 'path.join', 'path.resolve']);

/** To make a provider asks for nothing yet, and `Credentials` of SDK v2 only keep what they get. */
const MAKERS: ReadonlySet<string> = new Set([...PROVIDERS.map(({ name }) => name), 'Credentials']);

/**
 * Whether an expression does nothing but give a value: literals, names, member accesses, operators, functions, objects,
 * arrays and templates of those, providers made with them, and files that are read. Loading a module counts too: an import
 * that nobody uses goes as well.
 */
export function isPure(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ThisExpression':
    case 'MetaProperty':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'TemplateElement':
      return true;
    case 'TemplateLiteral':
      return node.expressions.every(isPure);
    case 'MemberExpression':
      return isPure(node.object) && (!node.computed || isPure(node.property));
    case 'ObjectExpression':
      return node.properties.every(isPureProperty);
    case 'ArrayExpression':
      return node.elements.every((element) => element === null || isPure(element));
    case 'SpreadElement':
      return isPure(node.argument);
    case 'UnaryExpression':
      return node.operator !== 'delete' && isPure(node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isPure(node.left) && isPure(node.right);
    case 'ConditionalExpression':
      return isPure(node.test) && isPure(node.consequent) && isPure(node.alternate);
    case 'SequenceExpression':
      return node.expressions.every(isPure);
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return isPure(node.expression);
    case 'CallExpression':
      return loadedModule(node) !== undefined || makesProvider(node) || readsFile(node);
    case 'AwaitExpression':
      return isRead(node);
    case 'NewExpression':
      return makesProvider(node);
    default:
      return false;
  }
}

function makesProvider({ callee, arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  return name !== undefined && MAKERS.has(name) && given.every(isPure);
}

/** `JSON.parse(fs.readFileSync(path, 'utf8'))`, and `.toString()` of what was read. */
function readsFile({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  if (!given.every(isPure)) return false;
  if (callee.type === 'Identifier') return READERS.has(callee.name);
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined) return false;
  if (method === 'toString') return isRead(callee.object);
  // What is parsed that comes from elsewhere was asked for there, by a call that stays.
  if (method === 'parse') return given[0] !== undefined && isRead(given[0]);
  return READERS.has(method) || (callee.object.type === 'Identifier' && READERS.has(`${callee.object.name}.${method}`));
}

function isRead(node: TSESTree.Node): boolean {
  const call = node.type === 'AwaitExpression' ? node.argument : node;
  return call.type === 'CallExpression' && readsFile(call);
}

function isPureProperty(property: TSESTree.ObjectLiteralElement): boolean {
  if (property.type === 'SpreadElement') return isPure(property);
  return isPure(property.value) && (!property.computed || isPure(property.key));
}
