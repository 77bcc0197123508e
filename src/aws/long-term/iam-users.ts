import { MACHINE_NAME, PERSONAL, USERS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { calleeText, constructions, isConstruct, isGiven, placesAt } from '../consumers/constructs.ts';
import type { CreatedFinding, UserFinding } from './findings.ts';

/** `user`, `user.name` and `user.userName` all mean the user. */
export function userBehind(value: Value): Value {
  return value.kind === 'member' ? value.object : value;
}

/** What a file gives its users: a password for the console shows a person, a group lets one seem so. */
const giftsOfUsers = defineTopic((file): ReadonlyMap<Node, 'group' | 'password'> => {
  const gifts = new Map<Node, 'group' | 'password'>();
  const give = (user: Node, gift: 'group' | 'password'): void => {
    if (gifts.get(user) !== 'password') gifts.set(user, gift);
  };
  for (const construction of file.about(constructions)) {
    const { node } = construction;
    const row = rowOf(construction);
    if (row?.password.some((slot) => isGiven(file, node.arguments, slot))) give(node, 'password');
    if (row?.groups.some((slot) => isGiven(file, node.arguments, slot))) give(node, 'group');
    for (const { library, callee, slot, gives } of PERSONAL) {
      if (!isConstruct(construction, library, [callee])) continue;
      for (const { value } of placesAt(file, node.arguments, slot)) give(userBehind(value).node, gives);
    }
  }
  for (const user of groupedUsers(file)) give(user, 'group');
  return gifts;
});

function rowOf(construction: Construction): (typeof USERS)[number] | undefined {
  return construction.via === 'new' ? USERS.find(({ library, callee }) => isConstruct(construction, library, [callee])) : undefined;
}

/** `group.addUser(user)`, `user.addToGroup(group)` */
function groupedUsers(file: File): Node[] {
  return file.tree.ofType('CallExpression').flatMap(({ callee, arguments: [first] }) => {
    if (callee.type !== 'MemberExpression') return [];
    const name = memberName(callee);
    if (name === 'addToGroup') return [file.evaluator.evaluate(callee.object).node];
    return name === 'addUser' && first && first.type !== 'SpreadElement' ? [file.evaluator.evaluate(first).node] : [];
  });
}

/** Whether a user has a password for the console. */
export function isPerson(file: File, user: Value): boolean {
  return file.about(giftsOfUsers).get(user.node) === 'password';
}

/** The IAM users that a file makes and that nothing shows to be persons. Users whose key is reported are reported there. */
export function machineUsers(file: File, created: readonly CreatedFinding[]): UserFinding[] {
  const withKey = new Set(created.flatMap(({ users }) => users));
  return file.about(constructions).flatMap((construction): UserFinding[] => {
    const { node } = construction;
    const gift = file.about(giftsOfUsers).get(node);
    if (!rowOf(construction) || withKey.has(node) || isOpen(file, node.arguments) || gift === 'password') return [];
    if (gift === 'group' && !isNamedAsMachine(file, node.arguments)) return [];
    return [{ claim: 'long-term', kind: 'user', node, what: calleeText(file, node) }];
  });
}

/** `new iam.User(this, 'GitHubActionsUser', { groups })`: the name says that it is no person, whatever groups it is in. */
function isNamedAsMachine(file: File, args: Construction['node']['arguments']): boolean {
  return args.some((argument) => {
    const name = argument.type === 'SpreadElement' ? undefined : constantText(file.evaluator.evaluate(argument));
    return name !== undefined && MACHINE_NAME.test(name);
  });
}

/** Whether options may say more than can be seen. */
function isOpen(file: File, args: Construction['node']['arguments']): boolean {
  return args.some((argument) => {
    if (argument.type === 'SpreadElement') return true;
    const value = file.evaluator.evaluate(argument);
    return value.kind === 'object' && value.open;
  });
}
