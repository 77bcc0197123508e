import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyMakerRow } from '../../facts/long-term.ts';
import { KEY_CARE, KEY_MAKERS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, normalName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { calleeText, constructions, isConstruct, isGiven, placesAt } from '../consumers/constructs.ts';
import { isPerson, userBehind } from './iam-users.ts';
import type { CreatedFinding } from './findings.ts';

const makers: readonly KeyMakerRow[] = KEY_MAKERS;
const care: ReadonlySet<string> = new Set(KEY_CARE);

/**
 * The long-term keys that a file makes. Silent: the operations in code that also deletes or deactivates keys (it rotates
 * them, or manages those of others), keys that are switched off, keys of a user with a password for the console, keys that
 * are encrypted for a person, and keys from which the password of SES's SMTP is taken, which no role can give.
 */
export function createdKeys(file: File): CreatedFinding[] {
  const made = file.about(constructions).flatMap((construction): CreatedFinding[] => {
    const row = makerRow(construction);
    if (!row || isInactive(file, row, construction)) return [];
    const users = row.user === undefined ? [] : placesAt(file, construction.node.arguments, row.user).map(({ value }) => userBehind(value));
    if (isForPerson(file, row, construction, users) || file.about(keysForMail).has(construction.node)) return [];
    if (isOperation(row) && file.about(caresForKeys)) return [];
    const { node } = construction;
    return [{ ...created(row.kind, node, calleeText(file, node)), purpose: purposeOf(file, construction), users: users.map((user) => user.node) }];
  });
  return [...made, ...templateKeys(file)];
}

function makerRow(construction: Construction): KeyMakerRow | undefined {
  return makers.find(({ library, callees, via }) => via === construction.via && isConstruct(construction, library, callees));
}

function created(makes: CreatedFinding['makes'], node: Node, what: string): CreatedFinding {
  return { claim: 'long-term', kind: 'created', node, makes, what, purpose: '', users: [] };
}

/** IAM's own operations; everything else declares a key in the code of infrastructure. */
function isOperation({ library }: KeyMakerRow): boolean {
  return library === 'aws-sdk' || library === '@aws-sdk/client-iam';
}

/** Whether a file deletes or deactivates keys too. */
const caresForKeys = defineTopic((file): boolean => {
  const called = file.tree.ofType('CallExpression').map(({ callee }) => callee);
  const made = file.tree.ofType('NewExpression').map(({ callee }) => callee);
  return [...called, ...made].some((callee) => care.has(normalName(calledName(callee)).replace(/command$/, '')));
});

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

function isForPerson(file: File, { recipient }: KeyMakerRow, { node }: Construction, users: readonly Value[]): boolean {
  if (recipient !== undefined && isGiven(file, node.arguments, recipient)) return true;
  return users.some((user) => isPerson(file, user));
}

/** The keys from which the password of SMTP is taken. */
const keysForMail = defineTopic((file): ReadonlySet<Node> => {
  const names = new Set(makers.flatMap(({ smtp }) => smtp ?? []));
  const members = file.tree.ofType('MemberExpression').filter((member) => names.has(memberName(member) ?? ''));
  return new Set(members.map(({ object }) => file.evaluator.evaluate(object).node));
});

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
    return [created('access-key', type, 'AWS::IAM::AccessKey')];
  });
}

function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find((member) => member.type === 'Property' && propertyName(member)?.toLowerCase() === name) as TSESTree.Property | undefined;
}
