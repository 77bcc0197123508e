import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import type { Condition, Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import type { CredentialUse } from './identities.ts';

/** Names for a test stand at most this many constants away from it: `const hasKeys = id && secret`. */
const MAX_CONSTANTS = 3;

/**
 * Whether a consumer gets the identity only where its parts are set, and goes without it where they are not: then the
 * default chain has its turn. A test of something else (a stage, a flag) is no such choice.
 */
export function isOptional(file: File, use: CredentialUse): boolean {
  if (!goesWithout(use)) return false;
  const parts = (['id', 'secret'] as const).flatMap((part) => {
    const value = use.identity.parts.get(part)?.value;
    return value ? leavesOf(value).flatMap((leaf) => tracesOf(leaf.value)) : [];
  });
  const chosen = (['id', 'secret'] as const).flatMap((part) => {
    const value = use.identity.parts.get(part)?.value;
    return value ? leavesOf(value).flatMap((leaf) => (leaf.value.kind === 'absent' ? [] : leaf.conditions)) : [];
  });
  return [...use.conditions, ...chosen]
    .filter(({ holds }) => holds)
    .some((condition) => testedIn(file, condition).some((tested) => parts.some((part) => part.startsWith(tested))));
}

/** Whether there is a case in which nothing is given. */
function goesWithout({ slot, identity }: CredentialUse): boolean {
  const values = slot ? [slot.value] : (['id', 'secret'] as const).flatMap((part) => identity.parts.get(part)?.value ?? []);
  return values.length > 0 && values.every((value) => leavesOf(value).some((leaf) => leaf.value.kind === 'absent'));
}

/** What a test asks for. */
function testedIn(file: File, condition: Condition): string[] {
  const traces: string[] = [];
  const pending: { node: Node; constants: number }[] = [{ node: condition.node, constants: 0 }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const { constants } = item;
    const node = unwrap(item.node);
    switch (node.type) {
      case 'LogicalExpression':
      case 'BinaryExpression':
        pending.push({ node: node.left, constants }, { node: node.right, constants });
        break;
      case 'UnaryExpression':
        pending.push({ node: node.argument, constants });
        break;
      case 'CallExpression':
        for (const argument of node.arguments) pending.push({ node: argument, constants });
        break;
      case 'Identifier':
      case 'MemberExpression': {
        traces.push(...tracesOf(file.evaluator.evaluate(node)));
        const init = node.type === 'Identifier' ? constantInit(file, node) : undefined;
        if (init && constants < MAX_CONSTANTS) pending.push({ node: init, constants: constants + 1 });
        break;
      }
      default:
    }
  }
  return traces;
}

function constantInit(file: File, node: Node): Node | undefined {
  const definition = file.names.variableOf(node)?.defs[0];
  return definition?.type === 'Variable' ? (definition.node.init ?? undefined) : undefined;
}

/** Where a value comes from, as a path that is longer for a member of it. */
function tracesOf(value: Value): string[] {
  switch (value.kind) {
    case 'env':
      return [`env ${value.name};`];
    case 'parameter':
      return [`parameter ${String(value.function.range[0])} ${String(value.index)};`];
    case 'call':
    case 'new':
      return [`${value.kind} ${String(value.node.range[0])};`];
    case 'import':
      return [`import ${value.module} ${value.path.join(' ')};`];
    case 'global':
      return [`global ${value.path.join(' ')};`];
    case 'member':
      return tracesOf(value.object).map((trace) => `${trace}${value.name ?? '?'};`);
    case 'text':
      return value.pieces.flatMap((piece) => (isHole(piece) ? tracesOf(piece.hole) : []));
    case 'oneOf':
      return leavesOf(value).flatMap((leaf) => (leaf.value.kind === 'oneOf' ? [] : tracesOf(leaf.value)));
    default:
      return [];
  }
}
