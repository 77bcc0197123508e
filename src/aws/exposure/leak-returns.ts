import type { TSESTree } from '@typescript-eslint/utils';
import { ANSWERING_EXPORTS, ROUTE_DECORATORS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { enclosingFunction } from '../../syntax/node.ts';
import { exported } from '../consumers/consumers.ts';

/** A function whose result goes to the client. */
export interface ReturningFunction {
  readonly fn: FunctionNode;
  /** The words for it in a message. */
  readonly name: string;
}

type ExportRow = { readonly names: readonly string[]; readonly imports?: RegExp; readonly path?: RegExp };
const rows: readonly ExportRow[] = ANSWERING_EXPORTS;

/** The functions of a file that a framework calls for their result: exports, server actions, methods of controllers. */
export function returningFunctions(file: File): ReturningFunction[] {
  const exports = exportedFunctions(file);
  const answering = rows.filter((row) => isOfFramework(file, row)).flatMap(({ names }) => exports.filter(({ name }) => names.includes(name)));
  const actions = hasDirective(file.sourceCode.ast.body, 'use server') ? exports : inlineActions(file);
  return [...answering, ...actions].map(({ fn, name }) => ({ fn, name: `\`${name}\`` })).concat(routeMethods(file));
}

function isOfFramework(file: File, { imports, path }: ExportRow): boolean {
  if (path) return path.test(file.filename);
  return !imports || file.tree.ofType('ImportDeclaration').some(({ source }) => imports.test(source.value));
}

function exportedFunctions(file: File): ReturningFunction[] {
  return file.tree.ofType('ExportNamedDeclaration').flatMap(({ declaration, specifiers }): ReturningFunction[] => {
    const named: (readonly [Node, Node])[] = specifiers.map(({ local, exported: name }) => [local, name]);
    if (declaration?.type === 'FunctionDeclaration' && declaration.id) named.push([declaration.id, declaration.id]);
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) if (init) named.push([init, id]);
    }
    return named.flatMap(([node, name]): ReturningFunction[] => {
      const value = file.evaluator.evaluate(node);
      if (name.type !== 'Identifier') return [];
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
