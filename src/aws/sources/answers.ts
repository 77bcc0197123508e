import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import type { Identity } from '../identities/identities.ts';
import type { Source } from './sources.ts';
import { sourceOf } from './sources.ts';

/** A call of STS that assumed the role of an identity. */
export interface AssumedRole {
  /** The parameters as they are given: `{ RoleArn, RoleSessionName }`. */
  readonly params: Node;
  /** What STS was asked through. */
  readonly client: Node;
  /** The call, and the command that it sends: without the answer nobody needs them. */
  readonly asking: readonly Node[];
}

/** The call of STS that gave an identity; `undefined` where it cannot be told. */
export function assumedRoleOf(file: File, { parts }: Identity): AssumedRole | undefined {
  const value = (parts.get('id') ?? parts.get('secret'))?.value;
  for (const leaf of value ? leavesOf(value) : []) {
    let object: Value = leaf.value;
    while (object.kind === 'member') object = object.object;
    if (object.kind === 'call') return assumption(file, object);
    if (object.kind === 'parameter') return assumptionOfCallback(object.function, object.index);
  }
  return undefined;
}

/** Where the clients of STS are made that assume roles in a file. */
export const clientsOfRoles = defineTopic((file): ReadonlySet<Node> => {
  if (!file.sourceCode.text.includes('ssumeRole')) return new Set();
  const clients = file.tree.ofType('CallExpression').flatMap((call) => {
    const value = file.evaluator.evaluate(call);
    const role = value.kind === 'call' ? assumption(file, value) : undefined;
    return role ? leavesOf(file.evaluator.evaluate(role.client)) : [];
  });
  return new Set(clients.map(({ value }) => value.node));
});

/**
 * The provider that was asked once for an identity: `const { accessKeyId } = await fromEnv()()`; in SDK v2 the credentials
 * object whose parts are read.
 */
export function askedSourceOf(file: File, identity: Identity): Source | undefined {
  for (const { part, value } of identity.parts.values()) {
    if (part === 'token') continue;
    for (const { value: leaf } of leavesOf(value)) {
      const source = leaf.kind === 'member' ? sourceOf(file, leaf.object) : undefined;
      if (source?.asked ?? source?.row.via === 'new') return source;
    }
  }
  return undefined;
}

function assumption(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): AssumedRole | undefined {
  const target = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || target?.type !== 'MemberExpression') return undefined;
  const method = memberName(target);
  if (method === 'promise' && callee.kind === 'member' && callee.object.kind === 'call') {
    const role = assumption(file, callee.object);
    return role && { ...role, asking: [...role.asking, node] };
  }
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return undefined;
  if (method === 'assumeRole') return { params: argument, client: target.object, asking: [node] };
  const command = file.evaluator.evaluate(argument);
  if (method !== 'send' || command.kind !== 'new' || command.callee.kind !== 'import') return undefined;
  const [params] = command.node.arguments;
  const isAssumption = command.callee.path.at(-1) === 'AssumeRoleCommand';
  if (!isAssumption || !params || params.type === 'SpreadElement') return undefined;
  return { params, client: target.object, asking: [node, command.node] };
}

/** `sts.assumeRole(params, (error, data) => …)`: the call does more than to give the answer, and stays. */
function assumptionOfCallback(fn: Node, index: number): AssumedRole | undefined {
  const call = fn.parent;
  if (index !== 1 || call?.type !== 'CallExpression' || call.arguments[1] !== fn) return undefined;
  const target = unwrap(call.callee);
  const [params] = call.arguments;
  if (target.type !== 'MemberExpression' || memberName(target) !== 'assumeRole') return undefined;
  return params && params.type !== 'SpreadElement' ? { params, client: target.object, asking: [] } : undefined;
}
