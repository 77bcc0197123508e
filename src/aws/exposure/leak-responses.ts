import type { TSESTree } from '@typescript-eslint/utils';
import type { HandlerRow } from '../../facts/sinks.ts';
import { API_ROUTE_METHODS, API_ROUTES, HANDLERS, RESPONSE_METHODS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule, matchesPath } from '../../syntax/glob.ts';
import { memberName } from '../../syntax/name.ts';
import { isOwnMethod } from '../../syntax/own-methods.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import type { Parameter } from './leak-parameters.ts';
import { calledOnParameter, methodsByType, parameterAt } from './leak-parameters.ts';
import { returnedBy, returningFunctions } from './leak-returns.ts';
import type { Sink } from './leak-sinks.ts';
import { nameOfCallee } from './leak-sinks.ts';

const handlers: readonly HandlerRow[] = HANDLERS;

/** A function that is called for requests, and how it answers. */
interface Handler {
  readonly fn: FunctionNode;
  readonly row: Pick<HandlerRow, 'response' | 'returns'>;
}

/** Where a file answers requests: methods and members of a response, results of handlers, results for API Gateway. */
export function responseSinks(file: File): Sink[] {
  const found = [...givenHandlers(file), ...routeHandlers(file)];
  const returning = found.flatMap(({ fn, row }) => (row.returns ? [{ fn, name: 'This handler' }] : []));
  return [
    ...methodSinks(file, found),
    ...assignedSinks(file, found),
    ...[...returning, ...returningFunctions(file)].flatMap(({ fn, name }) => returnedBy(file, fn).map((node): Sink => ({ kind: 'response', node, name, args: [node], isText: false }))),
    ...proxyResults(file),
    ...rawHtml(file),
  ];
}

/** `dangerouslySetInnerHTML={{ __html: … }}`: what a component writes into the page as it is. */
function rawHtml(file: File): Sink[] {
  return file.tree.ofType('JSXAttribute').flatMap((node): Sink[] => {
    if (node.name.name !== 'dangerouslySetInnerHTML' || node.value?.type !== 'JSXExpressionContainer') return [];
    const html = node.value.expression.type === 'ObjectExpression' ? propertyOf(node.value.expression, '__html') : undefined;
    return html ? [{ kind: 'response', node, name: '`dangerouslySetInnerHTML`', args: [html.value], isText: true }] : [];
  });
}

/** The functions that are given to the methods of an app or a router. */
function givenHandlers(file: File): Handler[] {
  return file.tree.ofType('CallExpression').flatMap((node) => {
    if (isOwnMethod(node.callee)) return [];
    const value = file.evaluator.evaluate(node.callee);
    const called = value.kind === 'global' ? { module: '#imports', path: value.path.join('.') } : (exported(file, value) ?? calledOnParameter(file, value));
    const row = called && handlers.find((candidate) => isHandler(candidate, called.module, called.path));
    return row ? node.arguments.flatMap((argument) => functionsOf(file, argument, row)).map((fn) => ({ fn, row })) : [];
  });
}

function isHandler({ modules, objects, methods }: HandlerRow, module: string, path: string): boolean {
  if (!modules.some((pattern) => matchesModule(pattern, module))) return false;
  if (!methods) return objects.includes(path);
  const end = path.lastIndexOf('.');
  return end > 0 && objects.some((object) => matchesPath(object, path.slice(0, end))) && methods.includes(path.slice(end + 1));
}

/** What an argument gives as a handler: itself, or what stands in its options. */
function functionsOf(file: File, argument: Node, { options }: HandlerRow): FunctionNode[] {
  if (!options) return functionsIn(file, argument);
  const value = file.evaluator.evaluate(argument);
  const routes = value.kind === 'array' ? value.elements : [value];
  return routes.flatMap((route) =>
    options.flatMap((way) => {
      const held = way.split('.').reduce<Value | undefined>((inner, name) => (inner?.kind === 'object' ? inner.properties.get(name)?.value : undefined), route);
      return held?.kind === 'function' ? [held.node] : [];
    }),
  );
}

/** A function, or those that a wrapper is given: `asyncHandler(async (req, res) => …)`. */
function functionsIn(file: File, argument: Node, depth = 0): FunctionNode[] {
  const value = file.evaluator.evaluate(argument);
  if (value.kind === 'function') return [value.node];
  if (value.kind === 'array') return value.elements.flatMap((element) => (element.kind === 'function' ? [element.node] : []));
  if (value.kind !== 'call' || value.node.type !== 'CallExpression' || depth > 2) return [];
  return value.node.arguments.flatMap((inner) => functionsIn(file, inner, depth + 1));
}

/** The default export of a file whose folder makes it a route. */
function routeHandlers(file: File): Handler[] {
  if (!API_ROUTES.test(file.filename)) return [];
  return file.tree.ofType('ExportDefaultDeclaration').flatMap(({ declaration }) =>
    functionsIn(file, declaration).map((fn) => ({ fn, row: { response: { index: 1, methods: API_ROUTE_METHODS } } })),
  );
}

/** `res.json(value)`, `res.status(500).send(value)` */
function methodSinks(file: File, found: readonly Handler[]): Sink[] {
  return file.tree.ofType('CallExpression').flatMap((node): Sink[] => {
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
    if (method === undefined || node.arguments.length === 0) return [];
    const parameter = parameterAt(file, rootOf(callee));
    const methods = parameter && (methodsByType(file, parameter) ?? responseOf(found, parameter)?.methods ?? methodsByName(parameter));
    if (methods?.includes(method) !== true) return [];
    const kind = RESPONSE_METHODS.find(({ names }) => names.some((name) => name === method))?.kind ?? 'response';
    return [{ kind, node, name: nameOfCallee(file, node.callee), args: node.arguments, isText: kind === 'url' }];
  });
}

/** `ctx.body = value` */
function assignedSinks(file: File, found: readonly Handler[]): Sink[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): Sink[] => {
    if (node.left.type !== 'MemberExpression') return [];
    const parameter = parameterAt(file, rootOf(node.left));
    const path = file.sourceCode.getText(node.left).split('.').slice(1).join('.');
    if (!parameter || (responseOf(found, parameter)?.assigned?.includes(path) !== true && !isContextOfKoa(parameter, path))) return [];
    return [{ kind: 'response', node, name: nameOfCallee(file, node.left), args: [node.right], isText: false }];
  });
}

/** What members and calls of methods hang on. */
function rootOf(node: Node): Node {
  let current = unwrap(node);
  while (current.type === 'MemberExpression' || current.type === 'CallExpression') {
    current = unwrap(current.type === 'MemberExpression' ? current.object : current.callee);
  }
  return current;
}

function responseOf(found: readonly Handler[], { fn, index }: Parameter): HandlerRow['response'] {
  const response = found.find((handler) => handler.fn === fn)?.row.response;
  if (!response) return undefined;
  // A handler of errors gets the error first.
  const isForErrors = response.index === 1 && fn.params.length === 4;
  return index === response.index + (isForErrors ? 1 : 0) ? response : undefined;
}

/** `(req, res) => …`, which another file gives to its routes: both names together say what the second one is. */
function methodsByName({ fn, index }: Parameter): readonly string[] | undefined {
  const name = (at: number): string => {
    const parameter = fn.params[at];
    return parameter?.type === 'Identifier' ? parameter.name : '';
  };
  return index > 0 && /^_?res(?:p|ponse)?$/.test(name(index)) && /^(?:_|_?req(?:uest)?)$/.test(name(index - 1)) ? API_ROUTE_METHODS : undefined;
}

/** `async (ctx) => { ctx.body = … }` */
function isContextOfKoa({ index, node }: Parameter, path: string): boolean {
  return index === 0 && path === 'body' && node.type === 'Identifier' && node.name === 'ctx';
}

/** `{ statusCode, body }`: what a function gives to API Gateway. */
function proxyResults(file: File): Sink[] {
  if (!file.text.includes('statusCode')) return [];
  return file.tree.ofType('ObjectExpression').flatMap((node): Sink[] => {
    const value = (name: string): Node | undefined => propertyOf(node, name)?.value;
    const body = value('body');
    if (!body || !value('statusCode')) return [];
    return [{ kind: 'response', node, name: 'This response', args: [body, value('headers')].filter((part) => part !== undefined), isText: false }];
  });
}

function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find(
    (property): property is TSESTree.Property =>
      property.type === 'Property' && !property.computed && property.key.type === 'Identifier' && property.key.name === name,
  );
}
