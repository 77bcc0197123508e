import { ATTACHMENTS, AWS_POLICY_ARN, BROAD_POLICIES, CDK_POLICY_REFERENCES, DEPLOYING_SERVICES, FULL_ACCESS, NOT_GRANTED, POLICY_LISTS } from '../../facts/managed-policies.ts';
import type { AttachmentRow, Breadth } from '../../facts/managed-policies.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct, placesAt } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { assumedPolicies } from './assumed-by.ts';
import { CDK_IAM } from './cdk.ts';
import { itemOf, listed, placeOfValue } from './elements.ts';
import { isExpected, namesAround } from './names.ts';
import { UNKNOWN } from './patterns.ts';
import type { Place } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

/** One of AWS's own policies that allows more than a task needs. */
export interface BroadPolicyFinding extends Place {
  readonly name: string;
  readonly breadth: Breadth;
  /** Whether people get it, and no program. */
  readonly isForPeople: boolean;
  /** Whether the role that gets it deploys. */
  readonly deploys: boolean;
}

const broad: ReadonlyMap<string, Breadth> = new Map(BROAD_POLICIES.map(({ name, breadth }) => [name, breadth]));
const lists: ReadonlySet<string> = new Set(POLICY_LISTS);
const deploying: ReadonlySet<string> = new Set(DEPLOYING_SERVICES);

/** The broad policies of AWS that a file attaches. In a test nothing is set up. */
export const broadPolicies = defineTopic((file): readonly BroadPolicyFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, BroadPolicyFinding>();
  const add = (found: BroadPolicyFinding | undefined): void => {
    if (found && !findings.has(placeKey(found)) && !isExpected(found.node)) findings.set(placeKey(found), found);
  };
  for (const construction of file.about(constructions)) {
    for (const row of ATTACHMENTS) {
      if (isConstruct(construction, row.library, row.callees)) for (const found of attached(file, construction, row)) add(found);
    }
    add(named(file, construction));
  }
  for (const node of file.tree.ofType('Property')) {
    if (!lists.has(propertyName(node) ?? '') || node.parent.type !== 'ObjectExpression' || isLimit(node)) continue;
    for (const value of listed(file.evaluator.evaluate(node.value)).values) add(findingAt(file, value, arnName(file, value), node));
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function attached(file: File, { node }: Construction, row: AttachmentRow): BroadPolicyFinding[] {
  return placesAt(file, node.arguments, row.slot).flatMap(({ value }) =>
    listed(value).values.flatMap((leaf) => {
      const found = findingAt(file, leaf, arnName(file, leaf) ?? memberOf(leaf), node);
      return found ? [{ ...found, isForPeople: row.to === 'permission-set' }] : [];
    }),
  );
}

/** A policy that CDK names: it is attached wherever it goes, but for limits. */
function named(file: File, construction: Construction): BroadPolicyFinding | undefined {
  const { node } = construction;
  const row = CDK_POLICY_REFERENCES.find(({ callee }) => isConstruct(construction, CDK_IAM, [callee]));
  const argument = row && node.arguments[row.argument];
  if (!argument || argument.type === 'SpreadElement' || isLimit(node)) return undefined;
  const value = file.evaluator.evaluate(argument);
  return findingAt(file, value, row.isArn ? arnName(file, value) : textOfItem(itemOf(file, value)), node);
}

function findingAt(file: File, value: Value, name: string | undefined, user: Node): BroadPolicyFinding | undefined {
  const breadth = name === undefined ? undefined : (broad.get(name) ?? (FULL_ACCESS.test(name) ? 'service' : undefined));
  if (name === undefined || breadth === undefined) return undefined;
  return { ...placeOfValue(file, value), name, breadth, isForPeople: false, deploys: deploys(file, user) };
}

/** The name in the ARN of one of AWS's policies; its partition may be put in. */
function arnName(file: File, value: Value): string | undefined {
  const pieces = itemOf(file, value).text ?? [];
  return AWS_POLICY_ARN.exec(pieces.map((piece) => ('text' in piece ? piece.text : UNKNOWN)).join(''))?.[1];
}

/** `aws.iam.ManagedPolicy.AdministratorAccess` of Pulumi. */
function memberOf(value: Value): string | undefined {
  if (value.kind !== 'import' && value.kind !== 'global') return undefined;
  return /^ManagedPolic(?:y|ies)$/.test(value.path.at(-2) ?? '') ? value.path.at(-1) : undefined;
}

/** Whether a policy stands where it limits rights, or is taken away. */
function isLimit(node: Node): boolean {
  if (namesAround(node).some((name) => NOT_GRANTED.test(name))) return true;
  for (let current: Node | undefined = node.parent; current?.type === 'CallExpression' || current?.type === 'ArrayExpression'; current = current.parent) {
    if (current.type !== 'CallExpression' || current.callee.type !== 'MemberExpression') continue;
    const name = memberName(current.callee) ?? '';
    if (name === 'apply' || NOT_GRANTED.test(name)) return true;
  }
  return false;
}

/** Whether the role that gets a policy is taken by a pipeline: through the token of another host, or by a service that builds. */
function deploys(file: File, user: Node): boolean {
  const role = file.about(assumedPolicies).find(({ node }) => contains(node, user) || holderOf(file, user) === node);
  return (
    role?.statements.some(({ principals }) =>
      principals?.items.some((principal) => principal.type === 'Federated' || deploying.has(textOfItem(principal) ?? '')),
    ) ?? false
  );
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** `role` of `role.addManagedPolicy(policy)`. */
function holderOf(file: File, { parent }: Node): Node | undefined {
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return undefined;
  return file.evaluator.evaluate(parent.callee.object).node;
}
