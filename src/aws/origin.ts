import { PUBLIC_PREFIXES } from '../facts/environment.ts';
import type { File } from '../file.ts';
import { memberName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Value } from '../values/value.ts';
import { constantText, isHole, leavesOf } from '../values/value.ts';
import type { Identity, PartName } from './identities.ts';
import { standardPart } from './names.ts';

/** Where the parts of an identity come from, from the most telling to the least. */
const ORIGINS = ['sts', 'secrets-store', 'file', 'environment', 'parameter', 'configuration', 'computed', 'literal'] as const;
export type OriginKind = (typeof ORIGINS)[number];

/** Where an identity comes from. */
export interface Origin {
  readonly kind: OriginKind;
  /** The environment variables that its id, secret and token are read from, as far as they are. */
  readonly variables: { readonly id?: string; readonly secret?: string; readonly token?: string };
  /** Whether a bundler ships one of the variables to everybody who opens the page. */
  readonly isPublic: boolean;
}

/** The words for an origin in a message, after "from". */
export function wordsOf({ kind, isPublic }: Origin): string {
  return isPublic ? 'environment variables that are shipped to every visitor' : ORIGIN_WORDS[kind];
}

const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  sts: 'an STS response',
  'secrets-store': 'a secrets store',
  file: 'a file',
  environment: 'environment variables',
  parameter: 'parameters',
  configuration: 'configuration',
  computed: 'other values',
  literal: 'literals',
};

/** Calls that give temporary credentials; compared without case. Source: the operations of AWS STS and Cognito identities. */
const STS_OPERATIONS = new Set([
  'assumerole',
  'assumerolewithsaml',
  'assumerolewithwebidentity',
  'getsessiontoken',
  'getfederationtoken',
  'getcredentialsforidentity',
  'getrolecredentials',
]);
const SECRET_OPERATIONS = new Set(['getsecretvalue', 'batchgetsecretvalue', 'getparameter', 'getparameters', 'getparametersbypath']);
const FILE_READERS = new Set(['readfile', 'readfilesync', 'readjson', 'readjsonsync']);

/** Where the id and the secret of an identity come from. */
export function originOf(file: File, identity: Identity): Origin {
  const kinds = new Set<OriginKind>();
  const variables: Partial<Record<PartName, string>> = {};
  for (const { part, value } of identity.parts.values()) {
    for (const leaf of leavesOf(value)) {
      if (part !== 'token') kinds.add(originOfValue(file, leaf.value));
      const variable = variableOf(leaf.value);
      if (variable !== undefined) variables[part] ??= variable;
    }
  }
  const isPublic = Object.values(variables).some((name) => PUBLIC_PREFIXES.some(({ prefix }) => name.startsWith(prefix)));
  return { kind: ORIGINS.find((kind) => kinds.has(kind)) ?? 'computed', variables, isPublic };
}

/** Whether id and secret are read from the variables that the default chains read. */
export function isStandardPair({ variables }: Origin): boolean {
  const { id, secret } = variables;
  return id !== undefined && secret !== undefined && standardPart(id) === 'id' && standardPart(secret) === 'secret';
}

/** The environment variable that a value is, seen through `String(…)` and templates. */
function variableOf(value: Value): string | undefined {
  if (value.kind === 'env') return value.name;
  if (value.kind !== 'text') return undefined;
  for (const piece of value.pieces) if (isHole(piece) && piece.hole.kind === 'env') return piece.hole.name;
  return undefined;
}

function originOfValue(file: File, value: Value): OriginKind {
  switch (value.kind) {
    case 'env':
      return 'environment';
    case 'text': {
      if (constantText(value) !== undefined) return 'literal';
      const hole = value.pieces.find((piece) => isHole(piece));
      return hole && isHole(hole) ? originOfLeaves(file, hole.hole) : 'computed';
    }
    case 'parameter':
      return originOfCallback(value.function) ?? 'parameter';
    case 'member':
      return isStsMember(value) ? 'sts' : originOfValue(file, value.object);
    case 'oneOf':
      return originOfLeaves(file, value);
    case 'import':
      return /\.(?:json5?|ya?ml|ini|env)$/.test(value.module) ? 'file' : 'configuration';
    case 'global':
      return 'configuration';
    case 'call':
      return originOfCall(file, value.node);
    default:
      return 'computed';
  }
}

function originOfLeaves(file: File, value: Value): OriginKind {
  const kinds = new Set(leavesOf(value).map((leaf) => (leaf.value.kind === 'oneOf' ? 'computed' : originOfValue(file, leaf.value))));
  return ORIGINS.find((kind) => kinds.has(kind)) ?? 'computed';
}

/** `response.Credentials.AccessKeyId`: STS and Cognito spell their answers so, and nobody else. */
function isStsMember(value: Extract<Value, { kind: 'member' }>): boolean {
  return (
    (value.name === 'AccessKeyId' || value.name === 'SecretAccessKey' || value.name === 'SecretKey') &&
    value.object.kind === 'member' &&
    value.object.name === 'Credentials'
  );
}

function originOfCall(file: File, node: Node): OriginKind {
  if (node.type !== 'CallExpression') return 'computed';
  const callee = unwrap(node.callee);
  const name = calledName(callee);
  const operation = operationOf(name, node.arguments[0]);
  if (operation) return operation;
  if (callee.type === 'MemberExpression' && (name === 'promise' || name === 'toString' || name === 'then')) {
    const inner = unwrap(callee.object);
    return inner.type === 'CallExpression' ? originOfCall(file, inner) : 'computed';
  }
  if (name === 'parse') {
    const [argument] = node.arguments;
    return argument ? originOfLeaves(file, file.evaluator.evaluate(argument)) : 'computed';
  }
  const [argument] = node.arguments;
  const key = argument ? constantText(file.evaluator.evaluate(argument)) : undefined;
  return key !== undefined && /^[\w.:/-]+$/.test(key) ? 'configuration' : 'computed';
}

function calledName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
}

/** What an SDK call asks for: `sts.assumeRole(…)`, `sts.send(new AssumeRoleCommand(…))`. */
function operationOf(name: string, argument: Node | undefined): OriginKind | undefined {
  const command =
    argument?.type === 'NewExpression' && argument.callee.type === 'Identifier'
      ? argument.callee.name.replace(/Command$/, '')
      : name;
  const operation = command.toLowerCase();
  if (STS_OPERATIONS.has(operation)) return 'sts';
  if (SECRET_OPERATIONS.has(operation)) return 'secrets-store';
  return FILE_READERS.has(operation) ? 'file' : undefined;
}

/** The callback of `sts.assumeRole(params, (error, data) => …)` gets STS's answer. */
function originOfCallback(fn: Node): OriginKind | undefined {
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || !call.arguments.some((argument) => argument === fn)) return undefined;
  return operationOf(calledName(unwrap(call.callee)), undefined);
}
