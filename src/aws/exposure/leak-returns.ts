import type { TSESTree } from '@typescript-eslint/utils';
import { ANSWERING_EXPORTS, ANSWERING_LAMBDAS, ANSWERING_MEMBERS, ROUTE_DECORATORS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { enclosingFunction } from '../../syntax/node.ts';
import { exported } from '../consumers/consumers.ts';
import { typeOf } from './leak-parameters.ts';

/** A function whose result goes to the client. */
export interface ReturningFunction {
  readonly fn: FunctionNode;
  /** The words for it in a message. */
  readonly name: string;
}

type ExportRow = { readonly names: readonly string[]; readonly imports?: RegExp; readonly path?: RegExp; readonly inside?: true };
const rows: readonly ExportRow[] = ANSWERING_EXPORTS;

/** The functions of a file that a framework calls for their result: exports, server actions, methods of controllers. */
export function returningFunctions(file: File): ReturningFunction[] {
  const exports = exportedFunctions(file);
  const answering = rows
    .filter((row) => isOfFramework(file, row))
    .flatMap(({ names, inside }) => (inside ? functionsInExports(file, names) : exports.filter(({ name }) => names.includes(name))));
  const actions = hasDirective(file.sourceCode.ast.body, 'use server') ? [...exports, ...defaultExport(file)] : inlineActions(file);
  const found = [...answering, ...actions, ...answeringMembers(file), ...answeringLambdas(file, exports)];
  const named = found.map(({ fn, name }) => ({ fn, name: `\`${name}\`` })).concat(routeMethods(file));
  return named.filter(({ fn }, index) => named.findIndex((other) => other.fn === fn) === index);
}

/** `export const actions = { default: async () => …, save: async () => … }` */
function functionsInExports(file: File, names: readonly string[]): ReturningFunction[] {
  return file.tree.ofType('ExportNamedDeclaration').flatMap(({ declaration }) => {
    const declared = declaration?.type === 'VariableDeclaration' ? declaration.declarations : [];
    return declared.flatMap(({ id, init }): ReturningFunction[] => {
      const value = init && id.type === 'Identifier' && names.includes(id.name) ? file.evaluator.evaluate(init) : undefined;
      if (value?.kind !== 'object') return [];
      return [...value.properties.values()].flatMap(({ name, value: held }) => (held.kind === 'function' ? [{ fn: held.node, name }] : []));
    });
  });
}

function defaultExport(file: File): ReturningFunction[] {
  return file.tree.ofType('ExportDefaultDeclaration').flatMap(({ declaration }): ReturningFunction[] => {
    const value = file.evaluator.evaluate(declaration);
    return value.kind === 'function' ? [{ fn: value.node, name: value.node.id?.name ?? 'default' }] : [];
  });
}

/** `Page.getInitialProps = async () => …`, the same as a static method. */
function answeringMembers(file: File): ReturningFunction[] {
  const isNamed = (name: string | undefined): boolean => ANSWERING_MEMBERS.names.some((known) => known === name);
  if (!ANSWERING_MEMBERS.names.some((name) => file.text.includes(name))) return [];
  const assigned = file.tree.ofType('AssignmentExpression').flatMap(({ left, right }): readonly Node[] => (left.type === 'MemberExpression' && isNamed(memberName(left)) ? [right] : []));
  const methods = [...file.tree.ofType('MethodDefinition'), ...file.tree.ofType('PropertyDefinition')].flatMap((member): readonly Node[] => (member.static && isNamed(propertyName(member)) && member.value ? [member.value] : []));
  return [...assigned, ...methods].flatMap((node): ReturningFunction[] => {
    const value = file.evaluator.evaluate(node);
    return value.kind === 'function' ? [{ fn: value.node, name: ANSWERING_MEMBERS.names[0] }] : [];
  });
}

/** `export const handler: APIGatewayProxyHandlerV2 = async () => …`, or one whose event has such a type. */
function answeringLambdas(file: File, exports: readonly ReturningFunction[]): ReturningFunction[] {
  const answers = (node: Node | undefined): boolean => {
    const type = node && typeOf(file, node);
    return type?.module === ANSWERING_LAMBDAS.module && ANSWERING_LAMBDAS.types.some((name) => name === type.path);
  };
  return exports.filter(({ fn }) => answers(fn.params[0]) || (fn.parent.type === 'VariableDeclarator' && answers(fn.parent.id)));
}

function isOfFramework(file: File, { imports, path }: ExportRow): boolean {
  if (path) return path.test(file.filename);
  return !imports || file.tree.ofType('ImportDeclaration').some(({ source }) => imports.test(source.value));
}

/** What is no function, whatever is in it. */
const NO_FUNCTIONS: ReadonlySet<string> = new Set(['ArrayExpression', 'Literal', 'NewExpression', 'ObjectExpression', 'TemplateLiteral']);

function exportedFunctions(file: File): ReturningFunction[] {
  return file.tree.ofType('ExportNamedDeclaration').flatMap(({ declaration, specifiers }): ReturningFunction[] => {
    const named: (readonly [Node, Node])[] = specifiers.map(({ local, exported: name }) => [local, name]);
    if (declaration?.type === 'FunctionDeclaration' && declaration.id) named.push([declaration.id, declaration.id]);
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) if (init) named.push([init, id]);
    }
    return named.flatMap(([node, name]): ReturningFunction[] => {
      if (name.type !== 'Identifier' || NO_FUNCTIONS.has(node.type)) return [];
      const value = file.evaluator.evaluate(node);
      return value.kind === 'function' ? [{ fn: value.node, name: name.name }] : [];
    });
  });
}

function hasDirective(body: readonly Node[], directive: string): boolean {
  return body.some(
    (node) => node.type === 'ExpressionStatement' && node.expression.type === 'Literal' && node.expression.value === directive,
  );
}

/** Functions that say `'use server'` themselves. */
function inlineActions(file: File): ReturningFunction[] {
  const functions: readonly FunctionNode[] = [
    ...file.tree.ofType('FunctionDeclaration'),
    ...file.tree.ofType('FunctionExpression'),
    ...file.tree.ofType('ArrowFunctionExpression'),
  ];
  return functions.flatMap((fn) =>
    fn.body.type === 'BlockStatement' && hasDirective(fn.body.body, 'use server') ? [{ fn, name: nameOf(fn) }] : [],
  );
}

function nameOf(fn: FunctionNode): string {
  if (fn.id) return fn.id.name;
  return fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.name : 'use server';
}

/** The methods of controllers that a decorator makes a route. */
function routeMethods(file: File): ReturningFunction[] {
  return file.tree.ofType('MethodDefinition').flatMap((method): ReturningFunction[] => {
    // Parsers without TypeScript leave the list out.
    const { decorators = [] } = method as Partial<typeof method>;
    const isRoute = decorators.some((decorator) => isRouteDecorator(file, decorator));
    const { key, value } = method;
    return isRoute && value.type === 'FunctionExpression' && key.type === 'Identifier' ? [{ fn: value, name: `\`${key.name}\`` }] : [];
  });
}

function isRouteDecorator(file: File, { expression }: TSESTree.Decorator): boolean {
  const made = expression.type === 'CallExpression' ? exported(file, file.evaluator.evaluate(expression.callee)) : undefined;
  return made?.module === ROUTE_DECORATORS.module && ROUTE_DECORATORS.names.some((name) => name === made.path);
}

/** What a function returns, where it says so. */
export function returnedBy(file: File, fn: FunctionNode): Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  return file.tree
    .ofType('ReturnStatement')
    .flatMap((statement) => (statement.argument && enclosingFunction(statement) === fn ? [statement.argument] : []));
}
