import type { TSESTree } from '@typescript-eslint/utils';
import type { HandlerRow } from '../../facts/sinks.ts';
import { API_ROUTE_METHODS, API_ROUTES, HANDLERS, RESPONSE_TYPES } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { memberName } from '../../syntax/name.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { exported } from '../consumers/consumers.ts';
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
  ];
}

/** The functions that are given to the methods of an app or a router. */
function givenHandlers(file: File): Handler[] {
  return file.tree.ofType('CallExpression').flatMap((node) => {
    const value = file.evaluator.evaluate(node.callee);
    const called = value.kind === 'global' ? { module: '#imports', path: value.path.join('.') } : exported(file, value);
    const row = called && handlers.find((candidate) => isHandler(candidate, called.module, called.path));
    return row ? node.arguments.flatMap((argument) => functionsIn(file, argument)).map((fn) => ({ fn, row })) : [];
  });
}

function isHandler({ modules, objects, methods }: HandlerRow, module: string, path: string): boolean {
  if (!modules.some((pattern) => matchesModule(pattern, module))) return false;
  if (!methods) return objects.includes(path);
  const end = path.lastIndexOf('.');
  return end > 0 && objects.includes(path.slice(0, end)) && methods.includes(path.slice(end + 1));
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
    return [{ kind: method === 'cookie' || method === 'setCookie' ? 'storage' : 'response', node, name: nameOfCallee(file, node.callee), args: node.arguments, isText: false }];
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

interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly node: TSESTree.Parameter;
}

function parameterAt(file: File, identifier: Node): Parameter | undefined {
  const [definition] = (identifier.type === 'Identifier' ? file.names.variableOf(identifier)?.defs : undefined) ?? [];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return undefined;
  const index = definition.node.params.findIndex((parameter) => parameter === definition.name);
  const node = definition.node.params[index];
  return node && { fn: definition.node, index, node };
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

/** The methods of a parameter whose type says that it is a response. */
function methodsByType(file: File, { node }: Parameter): readonly string[] | undefined {
  const type = node.type === 'Identifier' ? node.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return undefined;
  const made = exported(file, file.evaluator.evaluate(type.typeName));
  const named = type.typeName.type === 'TSQualifiedName' ? typeOfNamespace(file, type.typeName) : made;
  return RESPONSE_TYPES.find(({ name, modules }) => name === named?.path && modules.some((module) => module === named.module))?.methods;
}

/** `express.Response` */
function typeOfNamespace(file: File, { left, right }: TSESTree.TSQualifiedName): { readonly module: string; readonly path: string } | undefined {
  const made = exported(file, file.evaluator.evaluate(left));
  return made?.path === '' ? { module: made.module, path: right.name } : undefined;
}

/** `{ statusCode, body }`: what a function gives to API Gateway. */
function proxyResults(file: File): Sink[] {
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
