import type { TSESTree } from '@typescript-eslint/utils';
import { APP_PARAMETERS, RESPONSE_DECORATORS, RESPONSE_TYPES } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import type { FunctionNode, Node } from '../../syntax/node.ts';
import { isFunction } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';

/** A parameter, where it is used. */
export interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly node: TSESTree.Parameter;
}

/** An export of a module, by its path. */
interface Named {
  readonly module: string;
  readonly path: string;
}

interface AppRow {
  readonly module: string;
  readonly types: readonly string[];
  readonly name?: string;
  readonly stands: string;
}

const apps: readonly AppRow[] = APP_PARAMETERS;

/** The parameter that a name stands for. */
export function parameterAt(file: File, identifier: Node): Parameter | undefined {
  const [definition] = (identifier.type === 'Identifier' ? file.names.variableOf(identifier)?.defs : undefined) ?? [];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return undefined;
  const index = definition.node.params.findIndex((parameter) => parameter === definition.name);
  const node = definition.node.params[index];
  return node && { fn: definition.node, index, node };
}

/** `async function routes(fastify: FastifyInstance) { fastify.get(…) }`: what is called on an app that another file has made. */
export function calledOnParameter(file: File, callee: Value): Named | undefined {
  const names: string[] = [];
  let object = callee;
  for (let link = 0; link < 32 && (object.kind === 'member' || object.kind === 'call'); link++) {
    if (object.kind === 'call') names.length = Math.min(names.length, 1);
    else names.unshift(object.name ?? '');
    object = object.kind === 'member' ? object.object : object.callee;
  }
  const parameter = object.kind === 'parameter' ? object.function.params[object.index] : undefined;
  if (object.kind !== 'parameter' || !parameter) return undefined;
  const type = typeOf(file, parameter);
  const row = apps.find((candidate) => (type ? candidate.module === type.module && candidate.types.includes(type.path) : candidate.name === object.name && object.index === 0));
  return row && { module: row.module, path: [row.stands, ...names].join('.') };
}

/** The methods of a parameter whose type or decorator says that it is a response. */
export function methodsByType(file: File, { node }: Parameter): readonly string[] | undefined {
  const { decorators = [] } = node as Partial<Pick<TSESTree.Identifier, 'decorators'>>;
  if (decorators.some((decorator) => isForResponse(file, decorator))) return RESPONSE_DECORATORS.methods;
  const named = typeOf(file, node);
  return named && RESPONSE_TYPES.find(({ name, modules }) => name === named.path && modules.some((module) => module === named.module))?.methods;
}

/** `@Res() res` */
function isForResponse(file: File, { expression }: TSESTree.Decorator): boolean {
  const made = expression.type === 'CallExpression' ? exported(file, file.evaluator.evaluate(expression.callee)) : undefined;
  return made?.module === RESPONSE_DECORATORS.module && RESPONSE_DECORATORS.names.some((name) => name === made.path);
}

/** The type that a parameter or a variable is given, where a module exports it. */
export function typeOf(file: File, node: Node): Named | undefined {
  const type = node.type === 'Identifier' ? node.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return undefined;
  return type.typeName.type === 'TSQualifiedName' ? typeOfNamespace(file, type.typeName) : exported(file, file.evaluator.evaluate(type.typeName));
}

/** `express.Response` */
function typeOfNamespace(file: File, { left, right }: TSESTree.TSQualifiedName): Named | undefined {
  const made = exported(file, file.evaluator.evaluate(left));
  return made?.path === '' ? { module: made.module, path: right.name } : undefined;
}
