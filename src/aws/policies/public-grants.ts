import type { TSESTree } from '@typescript-eslint/utils';
import { GRANTS, RESOURCE_GRANTS } from '../../facts/public-access.ts';
import type { GrantRow } from '../../facts/public-access.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, isGiven, mayHoldMore, placesAt } from '../consumers/constructs.ts';
import { cdkPrincipalsOf } from './cdk.ts';
import { listed } from './elements.ts';
import { narrowingOf } from './narrowing.ts';
import { textOfItem } from './policy.ts';
import { templateResources } from './templates.ts';
import type { TemplateResource } from './templates.ts';

/** A call or a construct that lets everyone in without a policy. */
export interface PublicGrant {
  readonly node: Node;
  readonly actions: readonly string[];
  /** Whether it opens the URL of a function. */
  readonly isUrl: boolean;
}

const GRANT_METHOD = 'Bucket.grantPublicAccess';
const URL_METHOD = 'grantInvokeUrl';
/** The methods that are told the actions, after the principal. */
const TAKE_ACTIONS: ReadonlySet<string> = new Set(['grant', 'actions']);

/** What lets everyone in and is no policy. */
export const publicGrants = defineTopic((file): readonly PublicGrant[] =>
  file.about(constructions).flatMap((construction) => [
    ...GRANTS.flatMap((row) => (isConstruct(construction, row.library, row.callees) ? grantOf(file, construction, row) : [])),
    ...grantOfMethod(file, construction),
  ]).concat(
    file.tree.ofType('CallExpression').flatMap((node) => grantToEveryone(file, node)),
    [...file.about(templateResources).values()].flatMap((resource) => grantOfResource(resource)),
  ),
);

/**
 * `queue.grantSendMessages(new iam.AnyPrincipal())` and `queue.grants.sendMessages(…)`, whatever `queue` is: the principal is one of CDK.
 */
function grantToEveryone(file: File, node: TSESTree.CallExpression): PublicGrant[] {
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const [grantee, ...rest] = node.arguments;
  if (name === undefined || callee.type !== 'MemberExpression' || !grantee || grantee.type === 'SpreadElement') return [];
  const isGrant = name.startsWith('grant') || isGrants(callee.object);
  if (!isGrant) return [];
  const value = file.evaluator.evaluate(grantee);
  if (value.kind !== 'new' || !letsEveryoneIn(file, value)) return [];
  return [{ node, actions: TAKE_ACTIONS.has(name) ? textsOf(file, rest) : [], isUrl: name === URL_METHOD }];
}

/** `queue.grants`, and `QueueGrants.fromQueue(queue)` */
function isGrants(node: TSESTree.Expression): boolean {
  if (node.type === 'MemberExpression') return memberName(node) === 'grants';
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const maker = node.callee.object;
  const name = maker.type === 'MemberExpression' ? memberName(maker) : maker.type === 'Identifier' ? maker.name : undefined;
  return name?.endsWith('Grants') === true;
}

/** The texts of arguments and of their lists; none where one is not known. */
function textsOf(file: File, args: readonly TSESTree.CallExpressionArgument[]): string[] {
  if (args.some(({ type }) => type === 'SpreadElement')) return [];
  const lists = args.map((argument) => listed(file.evaluator.evaluate(argument)));
  const texts = lists.flatMap(({ values }) => values.map((value) => constantText(value)));
  const known = texts.flatMap((text) => text ?? []);
  return known.length < texts.length || lists.some(({ open }) => open) ? [] : known;
}

function grantOf(file: File, { node }: Construction, row: GrantRow): PublicGrant[] {
  const { arguments: args } = node;
  if (row.narrowedBy.length > 0 && (mayHoldMore(file, args, row.slot) || row.narrowedBy.some((slot) => isGiven(file, args, slot)))) return [];
  const found = placesAt(file, args, row.slot).find(({ value }) => letsEveryoneIn(file, value));
  if (!found) return [];
  const actions = row.actionSlot === undefined ? [] : placesAt(file, args, row.actionSlot).flatMap(({ value }) => constantText(value) ?? []);
  const isUrl = row.urlSlots?.some((slot) => placesAt(file, args, slot).some(({ value }) => isOn(value))) === true;
  return [{ node: found.property?.node ?? found.value.node, actions: row.action === undefined ? actions : [row.action], isUrl }];
}

/** A permission in a template of CloudFormation. */
function grantOfResource({ type, properties: { open, properties } }: TemplateResource): PublicGrant[] {
  const row = RESOURCE_GRANTS.find((candidate) => candidate.type === type);
  const principal = properties.get(row?.principal ?? '');
  if (!row || open || !principal || constantText(principal.value) !== '*' || row.narrowedBy.some((name) => properties.has(name))) return [];
  const action = properties.get(row.action);
  const text = action && constantText(action.value);
  return [{ node: principal.node, actions: text === undefined ? [] : [text], isUrl: row.urls.some((name) => isOn(properties.get(name)?.value)) }];
}

/** Whether a property is given, and no switch that is off. */
function isOn(value: Value | undefined): boolean {
  return value !== undefined && value.kind !== 'absent' && !(value.kind === 'boolean' && !value.value);
}

/** `*`, a switch that is on, or a principal of CDK that stands for everyone. */
function letsEveryoneIn(file: File, value: Value): boolean {
  if (value.kind === 'boolean') return value.value;
  if (value.kind !== 'new') return constantText(value) === '*';
  const { items } = cdkPrincipalsOf(file, value, { node: value.node });
  return items.some((item) => (item.type === '*' || item.type === 'AWS') && textOfItem(item) === '*' && narrowingOf(item.conditions) === 'wide');
}

/** `bucket.grantPublicAccess('images/*')` reads; the actions that follow say what else. */
function grantOfMethod(file: File, construction: Construction): PublicGrant[] {
  const { node } = construction;
  if (!isConstruct(construction, 'aws-cdk-lib/aws-s3', [GRANT_METHOD]) || node.arguments.some(({ type }) => type === 'SpreadElement')) return [];
  const given = node.arguments.slice(1).map((argument) => constantText(file.evaluator.evaluate(argument)));
  const actions = given.flatMap((action) => action ?? []);
  if (actions.length < given.length) return [];
  return [{ node, actions: actions.length > 0 ? actions : ['s3:GetObject'], isUrl: false }];
}
