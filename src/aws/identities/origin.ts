import type { File } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import type { Identity, PartName } from './identities.ts';
import { standardPart } from './names.ts';

/** Where the parts of an identity come from, from the most telling to the least. */
const ORIGINS = ['sts', 'session', 'secrets-store', 'file', 'environment', 'parameter', 'configuration', 'computed', 'literal'] as const;
export type OriginKind = (typeof ORIGINS)[number];

/** Where an identity comes from. */
export interface Origin {
  readonly kind: OriginKind;
  /** The environment variables that its id, secret and token are read from, as far as they are. */
  readonly variables: { readonly id?: string; readonly secret?: string; readonly token?: string };
}

/** The words for an origin in a message, after "from". */
export function wordsOf({ kind }: Origin): string {
  return ORIGIN_WORDS[kind];
}

const ORIGIN_WORDS: Readonly<Record<OriginKind, string>> = {
  sts: 'an STS response',
  session: 'a response with temporary credentials',
  'secrets-store': 'a secrets store',
  file: 'a file',
  environment: 'environment variables',
  parameter: 'parameters',
  configuration: 'configuration',
  computed: 'other values',
  literal: 'literals',
};

/** The call that assumes a role with credentials of AWS; names of operations are compared without case. */
const ROLE_OPERATION = 'assumerole';
/**
 * Other calls that give temporary credentials, in exchange for a token, an assertion, a code of MFA or the keys of a user.
 * Source: the operations of AWS STS, of Cognito identities and of IAM Identity Center.
 */
const SESSION_OPERATIONS = new Set([
  'assumerolewithsaml',
  'assumerolewithwebidentity',
  'getsessiontoken',
  'getfederationtoken',
  'getcredentialsforidentity',
  'getrolecredentials',
]);
const SECRET_OPERATIONS = new Set(['getsecretvalue', 'batchgetsecretvalue', 'getparameter', 'getparameters', 'getparametersbypath']);
const FILE_READERS = new Set([
  'readfile',
  'readfilesync',
  'readjson',
  'readjsonsync',
  'readtextfile',
  'readtextfilesync',
  'loadjsonfile',
  'loadjsonfilesync',
  'loadsharedconfigfiles',
]);
/** What else than `parse` turns the text of a file into values: `yaml.load`. Other things load what a name stands for. */
const PARSERS = new Set(['load', 'parseini']);

/** Where the id and the secret of an identity come from. */
export function originOf(file: File, identity: Identity): Origin {
  const kinds = new Set<OriginKind>();
  const variables: Partial<Record<PartName, string>> = {};
  for (const { part, value } of identity.parts.values()) {
    for (const leaf of leavesOf(value)) {
      if (part !== 'token') kinds.add(originOfValue(file, leaf.value));
      const variable = variableOf(file, leaf.value);
      if (variable !== undefined) variables[part] ??= variable;
    }
  }
  const kind = ORIGINS.find((candidate) => kinds.has(candidate)) ?? 'computed';
  return { kind: UNTOLD.has(kind) && isSpeltAsAnswer(identity) ? 'session' : kind, variables };
}

/** Origins that say nothing about who made the credentials. */
const UNTOLD: ReadonlySet<OriginKind> = new Set(['parameter', 'configuration', 'computed']);

/** `{ accessKeyId: given.AccessKeyId, secretAccessKey: given.SecretAccessKey, sessionToken: given.SessionToken }`: STS spells its answers so. */
function isSpeltAsAnswer({ parts }: Identity): boolean {
  return (Object.entries(ANSWER) as [PartName, string][]).every(([part, name]) => {
    const value = parts.get(part)?.value;
    return value?.kind === 'member' && value.name === name && value.object.kind === 'parameter';
  });
}

const ANSWER = { id: 'AccessKeyId', secret: 'SecretAccessKey', token: 'SessionToken' } as const satisfies Readonly<Partial<Record<PartName, string>>>;

/** Whether id and secret are read from the variables that the default chains read. */
export function isStandardPair({ variables }: Origin): boolean {
  const { id, secret } = variables;
  return id !== undefined && secret !== undefined && standardPart(id) === 'id' && standardPart(secret) === 'secret';
}

/** The environment variable that a value is, seen through `String(…)`, templates and readers: `config.get('AWS_KEY')`. */
export function variableOf(file: File, value: Value): string | undefined {
  switch (value.kind) {
    case 'env':
      return value.name;
    case 'text': {
      const [hole] = value.pieces.filter((piece) => isHole(piece));
      return hole && variableOf(file, hole.hole);
    }
    case 'call': {
      const key = originOfCall(file, value.node) === 'configuration' ? keyOf(file, value.node) : undefined;
      return key !== undefined && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(key) && !asksAStore(value.node) ? key : undefined;
    }
    default:
      return undefined;
  }
}

/** `getSecret('AWS_ACCESS_KEY_ID')`: whatever it is called there, it is no variable of the process. */
function asksAStore({ callee }: Extract<Value, { kind: 'call' }>['node'] & { readonly callee?: Node }): boolean {
  return callee !== undefined && /secret|param|vault|ssm/i.test(calledName(unwrap(callee)));
}

/** The setting that a call asks for. */
function keyOf(file: File, call: Node): string | undefined {
  const [argument] = call.type === 'CallExpression' ? call.arguments : [];
  return argument && constantText(file.evaluator.evaluate(argument));
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
      return originOfMember(file, value);
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

/** Where a value comes from, by the most telling of what it can be. */
export function originOfLeaves(file: File, value: Value): OriginKind {
  const kinds = new Set(leavesOf(value).map((leaf) => (leaf.value.kind === 'oneOf' ? 'computed' : originOfValue(file, leaf.value))));
  return ORIGINS.find((kind) => kinds.has(kind)) ?? 'computed';
}

function originOfMember(file: File, value: Extract<Value, { kind: 'member' }>): OriginKind {
  const origin = originOfValue(file, value.object);
  if (origin === 'session' || origin === 'sts') return origin;
  if (isAnswer(value)) return 'sts';
  // What is asked for by name is a setting of something: `getConfig().accessKeyId`, `(await load()).keys.id`.
  return origin === 'computed' && value.name !== undefined ? 'configuration' : origin;
}

/** `response.Credentials.AccessKeyId`: STS and Cognito spell their answers so, and nobody else. */
function isAnswer({ name, object }: Extract<Value, { kind: 'member' }>): boolean {
  const isPart = name === 'AccessKeyId' || name === 'SecretAccessKey' || name === 'SecretKey';
  return isPart && object.kind === 'member' && object.name === 'Credentials';
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
  const [argument] = node.arguments;
  if (name === 'parse') return argument ? originOfLeaves(file, file.evaluator.evaluate(argument)) : 'computed';
  if (argument && PARSERS.has(name.toLowerCase()) && originOfLeaves(file, file.evaluator.evaluate(argument)) === 'file') return 'file';
  if (readsAFile(file, callee)) return 'file';
  const key = keyOf(file, node);
  return key !== undefined && /^[\w.:/-]+$/.test(key) ? 'configuration' : 'computed';
}

/** `dotenv.config()`, whose answer holds what it has read; `Bun.file(path).json()`. */
function readsAFile(file: File, callee: Node): boolean {
  const called = file.evaluator.evaluate(callee);
  if (called.kind === 'import') return called.module === 'dotenv' && called.path.at(-1) === 'config';
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  const opened = object.type === 'CallExpression' ? file.evaluator.evaluate(object.callee) : undefined;
  return opened?.kind === 'global' && opened.path.join('.') === 'Bun.file';
}

/** Whether a value is what the code reads from a file, as a whole. */
export function isFromFile(file: File, value: Value): boolean {
  return (value.kind === 'import' || value.kind === 'call' || value.kind === 'member') && originOfValue(file, value) === 'file';
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
  if (operation === ROLE_OPERATION) return 'sts';
  if (SESSION_OPERATIONS.has(operation)) return 'session';
  if (SECRET_OPERATIONS.has(operation)) return 'secrets-store';
  return FILE_READERS.has(operation) ? 'file' : undefined;
}

/** The callback of `sts.assumeRole(params, (error, data) => …)` gets STS's answer. */
function originOfCallback(fn: Node): OriginKind | undefined {
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || !call.arguments.some((argument) => argument === fn)) return undefined;
  return operationOf(calledName(unwrap(call.callee)), undefined);
}
