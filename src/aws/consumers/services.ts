import type { UnsignedServiceRow } from '../../facts/ambient.ts';
import { UNSIGNED_SERVICES } from '../../facts/ambient.ts';
import type { File } from '../../file.ts';
import { memberName, normalName } from '../../syntax/name.ts';
import type { Consumer } from './consumers.ts';
import { exported } from './consumers.ts';

/** Whether a consumer belongs to one of AWS's own packages, whose options are all known. */
export function isOfAws({ module }: Pick<Consumer, 'module'>): boolean {
  return /^(?:npm:)?@(?:aws|aws-sdk|smithy)\/|^(?:npm:)?aws-sdk(?:\/|$)|\/@aws-sdk\//.test(module);
}

/**
 * Whether a consumer is a client of a service, made with `new`. The packages of SDK v3 export errors beside the client
 * (`NoSuchKey`): a client is called so, or like its package (`S3`).
 */
export function isServiceClient(file: File, { row, node, module }: Consumer): boolean {
  if (row.kind !== 'client' || row.via !== 'new' || node.type !== 'NewExpression') return false;
  if (row.sdk === 'v2') return isOfAws({ module });
  const name = classNameOf(file, node);
  const service = /@aws-sdk\/client-([^/]+)/.exec(module)?.[1];
  if (row.sdk !== 'v3' || name === undefined || service === undefined) return false;
  return name.endsWith('Client') || normalName(name) === normalName(service);
}

/** The exported name of the class that a `new` makes, or of the one that it extends. */
function classNameOf(file: File, { callee }: Extract<Consumer['node'], { type: 'NewExpression' }>): string | undefined {
  let value = file.evaluator.evaluate(callee);
  // A class cannot extend itself, but broken code may say so.
  for (let depth = 0; value.kind === 'class' && value.node.superClass && depth < 8; depth++) {
    value = file.evaluator.evaluate(value.node.superClass);
  }
  return exported(file, value)?.path.split('.').at(-1);
}

/**
 * Whether a client may never sign: all that the file shows of it are operations that nobody signs, such as the sign-in of a
 * user. Where the file shows none, the table knows what clients of the service are mostly for.
 */
export function mayNeverSign(file: File, consumer: Consumer): boolean {
  const row = UNSIGNED_SERVICES.find((candidate) => isOfService(file, consumer, candidate));
  if (!row) return false;
  const seen = operationsOf(file, consumer);
  if (seen.length === 0) return row.otherwise === 'unknown';
  const unsigned = new Set(row.operations.map((operation) => operation.toLowerCase()));
  return unsigned.has('*') || seen.every((operation) => unsigned.has(operation));
}

function isOfService(file: File, { module, node }: Consumer, row: UnsignedServiceRow): boolean {
  if (module === row.module || module === `aws-sdk/clients/${row.v2.toLowerCase()}`) return true;
  const callee = node.type === 'NewExpression' ? exported(file, file.evaluator.evaluate(node.callee)) : undefined;
  return module.startsWith('aws-sdk') && callee?.path === row.v2;
}

/** Methods of a client that are no operations. */
const OTHER_METHODS: ReadonlySet<string> = new Set(['send', 'destroy', 'promise', 'makerequest', 'makeunauthenticatedrequest']);

/** The operations that the file asks a client for, in small letters: commands of its package, and methods of the client. */
function operationsOf(file: File, { module, node }: Consumer): string[] {
  const commands = file.tree.ofType('NewExpression').flatMap(({ callee }) => {
    const made = exported(file, file.evaluator.evaluate(callee));
    return made?.module === module && made.path.endsWith('Command') ? [made.path.slice(0, -'Command'.length).toLowerCase()] : [];
  });
  const methods = file.tree.ofType('CallExpression').flatMap(({ callee }) => {
    if (callee.type !== 'MemberExpression') return [];
    const object = file.evaluator.evaluate(callee.object);
    const name = memberName(callee)?.toLowerCase();
    return object.kind === 'new' && object.node === node && name !== undefined && !OTHER_METHODS.has(name) ? [name] : [];
  });
  return [...commands, ...methods];
}
