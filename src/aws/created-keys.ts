import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyMakerRow } from '../facts/long-term.ts';
import { KEY_CARE, KEY_MAKERS, PERSONAL, USERS } from '../facts/long-term.ts';
import type { File } from '../file.ts';
import { memberName, normalName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import type { Value } from '../values/value.ts';
import { constantText, isHole } from '../values/value.ts';
import type { Construction } from './constructs.ts';
import { constructOf, constructions, isConstruct, placesAt } from './constructs.ts';
import type { CreatedFinding, UserFinding } from './long-term-findings.ts';

const makers: readonly KeyMakerRow[] = KEY_MAKERS;
const care: ReadonlySet<string> = new Set(KEY_CARE);

/**
 * The long-term keys that a file makes. Silent: the operations in code that also deletes or deactivates keys (it rotates
 * them, or manages those of others), keys that are switched off, keys of a user with a password for the console, keys encrypted for a person, and keys
 * from which the password of SES's SMTP is taken, which no role can give.
 */
export function createdKeys(file: File): CreatedFinding[] {
  const made = file.about(constructions).flatMap((construction): CreatedFinding[] => {
    const row = makers.find(({ library, callees, via }) => via === construction.via && isConstruct(construction, library, callees));
    if (!row || isInactive(file, row, construction) || isForPerson(file, row, construction) || isForMail(file, row, construction.node)) return [];
    if (isOperation(row) && caresForKeys(file)) return [];
    return [created(file, row.kind, construction.node, calleeText(file, construction.node), purposeOf(file, construction))];
  });
  return [...made, ...templateKeys(file)];
}

function created(file: File, makes: CreatedFinding['makes'], node: Node, what: string, purpose: string): CreatedFinding {
  return { claim: 'long-term', kind: 'created', node, makes, what, purpose };
}

/** IAM's own operations; everything else declares a key in the code of infrastructure. */
function isOperation({ library }: KeyMakerRow): boolean {
  return library === 'aws-sdk' || library === '@aws-sdk/client-iam';
}

function caresForKeys(file: File): boolean {
  const called = file.tree.ofType('CallExpression').map(({ callee }) => callee);
  const made = file.tree.ofType('NewExpression').map(({ callee }) => callee);
  return [...called, ...made].some((callee) => care.has(normalName(calledName(callee)).replace(/command$/, '')));
}

function calledName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
}

function isInactive(file: File, { status }: KeyMakerRow, { node }: Construction): boolean {
  if (status === undefined) return false;
  return placesAt(file, node.arguments, status).some(({ value }) => {
    const text = constantText(value) ?? (value.kind === 'import' ? value.path.at(-1) : undefined);
    return text?.toLowerCase() === 'inactive';
  });
}

function isForPerson(file: File, row: KeyMakerRow, { node }: Construction): boolean {
  if (row.recipient !== undefined && isGiven(file, node.arguments, row.recipient)) return true;
  const users = row.user === undefined ? [] : placesAt(file, node.arguments, row.user);
  return users.some(({ value }) => isPerson(file, userBehind(value)));
}

/** `user`, `user.name` and `user.userName` all mean the user. */
function userBehind(value: Value): Value {
  return value.kind === 'member' ? value.object : value;
}

function isGiven(file: File, args: Construction['node']['arguments'], slot: string): boolean {
  return placesAt(file, args, slot).some(({ value }) => value.kind !== 'absent');
}

/** Whether a user has a password for the console. */
function isPerson(file: File, user: Value): boolean {
  if (user.kind !== 'new') return false;
  const row = USERS.find(({ library, callee }) => isConstruct(constructOf(file, user.callee), library, [callee]));
  if (row?.password.some((slot) => isGiven(file, user.node.arguments, slot))) return true;
  return hasProfile(file, user.node, (use) => use === 'password');
}

/** Whether a construct of the file gives a user a password, or a group. */
function hasProfile(file: File, user: Node, counts: (gives: 'group' | 'password') => boolean): boolean {
  return file.about(constructions).some((construction) =>
    PERSONAL.some(
      ({ library, callee, slot, gives }) =>
        counts(gives) &&
        isConstruct(construction, library, [callee]) &&
        placesAt(file, construction.node.arguments, slot).some(({ value }) => userBehind(value).node === user),
    ),
  );
}

/** Whether the password of SMTP is taken from a key. */
function isForMail(file: File, { smtp }: KeyMakerRow, key: Node): boolean {
  if (smtp === undefined) return false;
  return file.tree
    .ofType('MemberExpression')
    .some((member) => memberName(member) === smtp && file.evaluator.evaluate(member.object).node === key);
}

function calleeText(file: File, { type, callee }: Construction['node']): string {
  const text = file.sourceCode.getText(callee);
  if (!/^[\w.$]{1,60}$/.test(text)) return 'this';
  return type === 'NewExpression' ? `new ${text}` : text;
}

/** The names that the key and its user have: they tell what it is for. */
function purposeOf(file: File, { node }: Construction): string {
  const parent = node.parent.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id.name : '';
  const texts = node.arguments.flatMap((argument) => {
    if (argument.type === 'SpreadElement') return [];
    const value = file.evaluator.evaluate(argument);
    if (value.kind !== 'object') return [charactersOf(value)];
    return [...value.properties.values()].flatMap((property) => [charactersOf(property.value), nameOfUser(file, property.value)]);
  });
  return [parent, ...texts].join(' ');
}

function nameOfUser(file: File, value: Value): string {
  const user = userBehind(value);
  if (user.kind !== 'new') return '';
  return user.node.arguments
    .map((argument) => (argument.type === 'SpreadElement' ? '' : charactersOf(file.evaluator.evaluate(argument))))
    .join(' ');
}

/** The known characters of a text. */
function charactersOf(value: Value): string {
  return value.kind === 'text' ? value.pieces.map((piece) => (isHole(piece) ? ' ' : piece.text)).join('') : '';
}

/** `{ Type: 'AWS::IAM::AccessKey', Properties: { UserName } }` in a template of CloudFormation. */
function templateKeys(file: File): CreatedFinding[] {
  return file.tree.ofType('ObjectExpression').flatMap((object): CreatedFinding[] => {
    const type = propertyOf(object, 'type');
    const properties = propertyOf(object, 'properties');
    if (!type || !properties || constantText(file.evaluator.evaluate(type.value)) !== 'AWS::IAM::AccessKey') return [];
    const value = file.evaluator.evaluate(properties.value);
    if (value.kind !== 'object' || !value.properties.has('UserName')) return [];
    return [created(file, 'access-key', type, 'AWS::IAM::AccessKey', '')];
  });
}

function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find((member) => member.type === 'Property' && propertyName(member)?.toLowerCase() === name) as TSESTree.Property | undefined;
}

/** The IAM users that a file makes and that nothing shows to be persons. Users whose key is reported are reported there. */
export function machineUsers(file: File, created: readonly CreatedFinding[]): UserFinding[] {
  const keyed = new Set(created.flatMap(({ node }) => usersOf(file, node)));
  return file.about(constructions).flatMap((construction): UserFinding[] => {
    const { node } = construction;
    const row = USERS.find(({ library, callee }) => construction.via === 'new' && isConstruct(construction, library, [callee]));
    if (!row || keyed.has(node) || isOpen(file, node.arguments)) return [];
    if ([...row.password, ...row.groups].some((slot) => isGiven(file, node.arguments, slot))) return [];
    if (hasProfile(file, node, () => true) || isGrouped(file, node)) return [];
    return [{ claim: 'long-term', kind: 'user', node, what: calleeText(file, node) }];
  });
}

function usersOf(file: File, node: Node): Node[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  return makers.flatMap(({ user }) => (user === undefined ? [] : placesAt(file, node.arguments, user).map(({ value }) => userBehind(value).node)));
}

/** Whether options may say more than can be seen. */
function isOpen(file: File, args: Construction['node']['arguments']): boolean {
  return args.some((argument) => {
    if (argument.type === 'SpreadElement') return true;
    const value = file.evaluator.evaluate(argument);
    return value.kind === 'object' && value.open;
  });
}

/** `group.addUser(user)`, `user.addToGroup(group)` */
function isGrouped(file: File, user: Node): boolean {
  return file.tree.ofType('CallExpression').some(({ callee, arguments: args }) => {
    if (callee.type !== 'MemberExpression') return false;
    const name = memberName(callee);
    const [first] = args;
    if (name === 'addToGroup') return file.evaluator.evaluate(callee.object).node === user;
    return name === 'addUser' && first !== undefined && first.type !== 'SpreadElement' && file.evaluator.evaluate(first).node === user;
  });
}
