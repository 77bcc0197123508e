import { ASSUMING, REQUEST_NAMES, REQUEST_PARTS } from '../../facts/service-trust.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, mayHoldMore, placesAt } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { isOfCustomersRecord } from './customer-records.ts';

/** A role that is taken because somebody outside the program says so. */
export interface RequestedRole {
  /**
   * - `caller`: no external ID says for whom
   * - `callerId`: one does, and comes from the request as well
   * - `record`: none does, and the record of a customer names the role
   */
  readonly kind: 'caller' | 'callerId' | 'record';
  readonly node: Node;
}

const names: ReadonlySet<string> = new Set(REQUEST_NAMES);
const parts: ReadonlySet<string> = new Set(REQUEST_PARTS);

/** A value is followed so far back to the request. */
const MAX_DEPTH = 12;

/** The roles that a file takes because whoever sends a request names them, or did when a customer was registered. */
export const requestedRoles = defineTopic((file): readonly RequestedRole[] => {
  if (file.about(hostFinding).isTest) return [];
  return file.about(constructions).flatMap((construction) => roleOf(file, construction) ?? []);
});

function roleOf(file: File, construction: Construction): RequestedRole | undefined {
  const row = ASSUMING.find(({ library, callees }) => isConstruct(construction, library, callees));
  if (!row) return undefined;
  const { arguments: args } = construction.node;
  const [role] = placesAt(file, args, `${row.slot}.RoleArn`);
  if (!role || mayHoldMore(file, args, `${row.slot}.RoleArn`)) return undefined;
  const isRequested = isFromRequest(file, role.value);
  if (!isRequested && !isRecorded(file, role.value)) return undefined;
  const [id] = placesAt(file, args, `${row.slot}.ExternalId`);
  if (!id || id.value.kind === 'absent') return { kind: isRequested ? 'caller' : 'record', node: role.property?.node ?? role.value.node };
  return isRequested && isFromRequest(file, id.value) ? { kind: 'callerId', node: id.property?.node ?? id.value.node } : undefined;
}

/** Whether all that a value can be comes from the sender of a request, or is a text with something from there in it. */
function isFromRequest(file: File, value: Value): boolean {
  const leaves = leavesOf(value).filter((leaf) => leaf.value.kind !== 'absent');
  return leaves.length > 0 && leaves.every((leaf) => {
    if (leaf.value.kind !== 'text') return isMemberOfRequest(file, leaf.value, [], 0);
    return leaf.value.pieces.some((piece) => 'hole' in piece && isMemberOfRequest(file, piece.hole, [], 0));
  });
}

/** Whether all that a value can be stands in the record of a customer. */
function isRecorded(file: File, value: Value): boolean {
  const leaves = leavesOf(value).filter((leaf) => leaf.value.kind !== 'absent');
  return leaves.length > 0 && leaves.every((leaf) => isOfCustomersRecord(file, leaf.value));
}

/** `req.body.role`, `(await request.json()).role`, `JSON.parse(event.body).role`, `new URL(request.url).searchParams.get('role')` */
function isMemberOfRequest(file: File, value: Value, path: readonly string[], depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  switch (value.kind) {
    case 'parameter':
      return names.has(value.name) && path.some((name) => parts.has(name));
    case 'member':
      return value.name !== undefined && isMemberOfRequest(file, value.object, [value.name, ...path], depth + 1);
    case 'call': {
      if (value.node.type !== 'CallExpression') return false;
      if (value.callee.kind === 'member') return isMemberOfRequest(file, value.callee, path, depth + 1);
      const [argument] = value.node.arguments;
      const isParse = value.callee.kind === 'global' && value.callee.path.join('.') === 'JSON.parse';
      if (!isParse || !argument || argument.type === 'SpreadElement') return false;
      return leavesOf(file.evaluator.evaluate(argument)).some((leaf) => isMemberOfRequest(file, leaf.value, path, depth + 1));
    }
    case 'new': {
      const [argument] = value.node.arguments;
      const isUrl = value.callee.kind === 'global' && value.callee.path.join('.') === 'URL';
      if (!isUrl || !argument || argument.type === 'SpreadElement') return false;
      return isMemberOfRequest(file, file.evaluator.evaluate(argument), path, depth + 1);
    }
    default:
      return false;
  }
}
