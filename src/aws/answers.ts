import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { memberName } from '../syntax/name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Value } from '../values/value.ts';
import { leavesOf } from '../values/value.ts';
import type { Identity } from './identities.ts';
import type { Source } from './sources.ts';
import { sourceOf } from './sources.ts';

/** A call of STS that assumed the role of an identity. */
export interface AssumedRole {
  /** The parameters as they are given: `{ RoleArn, RoleSessionName }`. */
  readonly params: Node;
  /** What STS was asked through. */
  readonly client: Node;
}

/** The call of STS that gave an identity; `undefined` where it cannot be told. */
export function assumedRoleOf(file: File, identity: Identity): AssumedRole | undefined {
  const call = answeringCall(identity);
  return call && assumption(file, call);
}

/** The provider that was asked once for an identity: `const { accessKeyId } = await fromEnv()()`. */
export function askedSourceOf(file: File, identity: Identity): Source | undefined {
  for (const { part, value } of identity.parts.values()) {
    if (part === 'token') continue;
    for (const { value: leaf } of leavesOf(value)) {
      const source = leaf.kind === 'member' ? sourceOf(file, leaf.object) : undefined;
      if (source?.asked) return source;
    }
  }
  return undefined;
}

/** The call whose answer holds the id or the secret. */
function answeringCall({ parts }: Identity): Extract<Value, { kind: 'call' }> | undefined {
  const value = (parts.get('id') ?? parts.get('secret'))?.value;
  for (const leaf of value ? leavesOf(value) : []) {
    let object: Value = leaf.value;
    while (object.kind === 'member') object = object.object;
    if (object.kind === 'call') return object;
  }
  return undefined;
}

function assumption(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): AssumedRole | undefined {
  const target = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || target?.type !== 'MemberExpression') return undefined;
  const method = memberName(target);
  if (method === 'promise' && callee.kind === 'member' && callee.object.kind === 'call') return assumption(file, callee.object);
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return undefined;
  if (method === 'assumeRole') return { params: argument, client: target.object };
  const command = file.evaluator.evaluate(argument);
  if (method !== 'send' || command.kind !== 'new' || command.callee.kind !== 'import') return undefined;
  const [params] = command.node.arguments;
  const isAssumption = command.callee.path.at(-1) === 'AssumeRoleCommand';
  return isAssumption && params && params.type !== 'SpreadElement' ? { params, client: target.object } : undefined;
}
