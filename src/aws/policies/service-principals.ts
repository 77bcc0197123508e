import type { TSESTree } from '@typescript-eslint/utils';
import { GRANTS } from '../../facts/public-access.ts';
import type { CallingServiceRow } from '../../facts/service-trust.ts';
import { CALLING_SERVICES, GRANT_METHODS } from '../../facts/service-trust.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, isGiven, mayHoldMore, placesAt } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { cdkPrincipalsOf } from './cdk.ts';
import { isExpected } from './names.ts';
import { narrowingOf } from './narrowing.ts';
import { policies } from './policies.ts';
import type { Place, Principal, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

/** A service that may use a resource for every account. */
export interface ServiceFinding extends Place {
  readonly row: CallingServiceRow;
  /** What says for whom it comes: the key of a condition, or the option that becomes one. */
  readonly key: string;
  /** The statement and its principal; absent for what is no policy. */
  readonly statement?: Statement;
  readonly principal?: Principal;
}

const rows: readonly CallingServiceRow[] = CALLING_SERVICES;
const prefixes: ReadonlyMap<string, string> = new Map(GRANT_METHODS.map(({ name, prefix }) => [name, prefix]));

/** The services that the resources of a file let in, whoever sends them. In a test nothing is set up. */
export const serviceFindings = defineTopic((file): readonly ServiceFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, ServiceFinding>();
  const all = [
    ...file.about(policies).flatMap((policy) => (policy.kind === 'resource' ? policy.statements.flatMap((statement) => inStatement(statement)) : [])),
    ...file.about(constructions).flatMap((construction) => inPermission(file, construction)),
    ...file.tree.ofType('CallExpression').flatMap((node) => inGrant(file, node)),
  ];
  for (const finding of all) {
    if (!isExpected(finding.node)) findings.set(placeKey(finding), finding);
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function inStatement(statement: Statement): ServiceFinding[] {
  const { effect, open, principals, conditions, actions } = statement;
  if (effect !== 'Allow' || open) return [];
  const names = (actions?.items ?? []).flatMap((item) => textOfItem(item) ?? []);
  return (principals?.items ?? []).flatMap((principal) => {
    const row = principal.type === 'Service' ? rowOf(textOfItem(principal), names.map((name) => prefixOf(name))) : undefined;
    if (!row || narrowingOf(conditions, principal.conditions) !== 'wide') return [];
    return [{ node: principal.node, ...(principal.location && { location: principal.location }), row, key: row.key, statement, principal }];
  });
}

function prefixOf(action: string): string {
  return action.split(':', 1)[0]?.toLowerCase() ?? '';
}

/** The row of a service for what it does; `s3` is short for `s3.amazonaws.com` in CDK. */
function rowOf(principal: string | undefined, on: readonly string[]): CallingServiceRow | undefined {
  const service = principal?.replace(/\.amazonaws\.com(?:\.cn)?$/, '');
  return rows.find((row) => row.service === service && on.some((prefix) => row.on.includes(prefix)));
}

/** A permission of a function: `addPermission`, `new CfnPermission(…)`. */
function inPermission(file: File, construction: Construction): ServiceFinding[] {
  const { node } = construction;
  const grant = GRANTS.find(({ library, callees }) => isConstruct(construction, library, callees));
  if (grant?.actionSlot === undefined || grant.narrowedBy.some((slot) => isGiven(file, node.arguments, slot))) return [];
  if (mayHoldMore(file, node.arguments, grant.slot)) return [];
  const given = placesAt(file, node.arguments, grant.actionSlot).flatMap(({ value }) => constantText(value) ?? []);
  // The permissions of functions that name no action are those to invoke them.
  const on = given.length > 0 ? given.map((action) => prefixOf(action)) : ['lambda'];
  return placesAt(file, node.arguments, grant.slot).flatMap(({ value, property }) => {
    const row = rowOf(serviceOf(file, value), on);
    return row ? [{ node: property?.node ?? value.node, row, key: optionFor(row, grant.narrowedBy) }] : [];
  });
}

/** The option of a permission that becomes the key: `SourceAccount` for `aws:SourceAccount`. */
function optionFor({ key }: CallingServiceRow, slots: readonly string[]): string {
  const options = slots.map((slot) => slot.split('.').at(-1) ?? '');
  return options.find((option) => `aws:${option}`.toLowerCase() === key.toLowerCase()) ?? key;
}

/** `topic.grantPublish(new ServicePrincipal('s3.amazonaws.com'))`, whatever `topic` is: the principal is one of CDK. */
function inGrant(file: File, node: TSESTree.CallExpression): ServiceFinding[] {
  const prefix = node.callee.type === 'MemberExpression' ? prefixes.get(memberName(node.callee) ?? '') : undefined;
  const [grantee] = node.arguments;
  if (prefix === undefined || !grantee || grantee.type === 'SpreadElement') return [];
  const row = rowOf(cdkServiceOf(file, file.evaluator.evaluate(grantee)), [prefix]);
  return row ? [{ node: grantee, row, key: row.key }] : [];
}

function serviceOf(file: File, value: Value): string | undefined {
  return constantText(value) ?? cdkServiceOf(file, value);
}

/** The service that a principal of CDK stands for, where it has no conditions. */
function cdkServiceOf(file: File, value: Value): string | undefined {
  if (value.kind !== 'new') return undefined;
  const item = cdkPrincipalsOf(file, value, { node: value.node }).items.find(({ type, conditions }) => type === 'Service' && !conditions);
  return item && textOfItem(item);
}
