import type { TSESTree } from '@typescript-eslint/utils';
import { ATTACHED_POLICIES, ATTACHING_METHODS, HOLDER_RESOURCES, HOLDER_SLOTS, POLICY_HOLDERS } from '../../facts/policy-carriers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { constantText } from '../../values/value.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct } from '../consumers/constructs.ts';
import { listed } from './elements.ts';
import type { Holder, Policy } from './policy.ts';
import { templateResources } from './templates.ts';

const slots: ReadonlyMap<string, ReadonlySet<string>> = new Map(HOLDER_SLOTS.map(({ library, properties }) => [library, new Set<string>(properties)]));

/**
 * What a policy is given to: what its carrier names, the role that is declared around it, or the list in which its statement
 * stands with others. `undefined` where the file does not say so.
 */
export function holderOf(file: File, policy: Policy): Holder | undefined {
  if (policy.holder !== undefined) return policy.holder;
  const byNode = file.about(constructionsByNode);
  for (let node: Node | undefined = policy.node; node; node = node.parent) {
    const construction = byNode.get(node);
    const holder = construction ? (holderAt(file, construction) ?? file.about(attachments).get(construction.node)) : resourceHolder(file, node);
    if (holder !== undefined) return holder;
  }
  const { form, node } = policy;
  return form === 'statements' && node.parent?.type === 'ArrayExpression' ? node.parent : undefined;
}

const resources: ReadonlyMap<string, readonly string[]> = new Map(HOLDER_RESOURCES.map(({ type, holders }) => [type, holders]));

/** Who has the policies of a resource of CloudFormation, by its name in the template: the role itself, or the one that a policy refers to. */
function resourceHolder(file: File, node: Node): Holder | undefined {
  const resource = file.about(templateResources).get(node);
  const holders = resources.get(resource?.type ?? '');
  if (!resource || !holders) return undefined;
  if (holders.length === 0) return referenceTo(resource.name) ?? resource.node;
  const [named, ...more] = holders.flatMap((name) => {
    const property = resource.properties.properties.get(name);
    return property ? listed(property.value).values : [];
  });
  const reference = named?.kind === 'object' ? named.properties.get('Ref')?.value : undefined;
  return more.length === 0 && reference ? referenceTo(constantText(reference)) : undefined;
}

function referenceTo(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `resource ${name}`;
}

const methods: ReadonlyMap<string, 'holder' | 'policy'> = new Map(ATTACHING_METHODS.map(({ name, of }) => [name, of]));

/** Who gets a policy by a method or a construct of its own, by the node that makes the policy; a policy of several is nobody's own. */
const attachments = defineTopic((file): ReadonlyMap<Node, Holder> => {
  const holders = new Map<Node, Holder>();
  const shared = new Set<Node>();
  for (const { policy, holder } of [...byMethods(file), ...byConstructs(file)]) {
    if (holders.has(policy) && holders.get(policy) !== holder) shared.add(policy);
    holders.set(policy, holder);
  }
  for (const policy of shared) holders.delete(policy);
  return holders;
});

interface Attachment {
  readonly policy: Node;
  readonly holder: Holder;
}

/** `policy.attachToRole(role)`, `role.addManagedPolicy(policy)` */
function byMethods(file: File): Attachment[] {
  return file.tree.ofType('CallExpression').flatMap(({ callee, arguments: args }): Attachment[] => {
    const of = callee.type === 'MemberExpression' ? methods.get(memberName(callee) ?? '') : undefined;
    const [argument] = args;
    if (of === undefined || callee.type !== 'MemberExpression' || !argument || argument.type === 'SpreadElement') return [];
    const [policy, holder] = (of === 'policy' ? [callee.object, argument] : [argument, callee.object]).map((node) => file.evaluator.evaluate(node).node);
    return policy && holder ? [{ policy, holder }] : [];
  });
}

/** `new aws.iam.RolePolicyAttachment('a', { role, policyArn: policy.arn })` */
function byConstructs(file: File): Attachment[] {
  return file.about(constructions).flatMap((construction): Attachment[] => {
    if (!ATTACHED_POLICIES.some(({ library, callees }) => isConstruct(construction, library, callees))) return [];
    const arn = propertyOf(construction, new Set(['policyArn']))?.value;
    const holder = namedHolder(file, construction);
    if (arn?.type !== 'MemberExpression' || holder === undefined) return [];
    return [{ policy: file.evaluator.evaluate(arn.object).node, holder }];
  });
}

const constructionsByNode = defineTopic(
  (file): ReadonlyMap<Node, Construction> => new Map(file.about(constructions).map((construction) => [construction.node, construction])),
);

/** The role that a construction declares, or the one that it names (`role: role.name`). */
export function holderAt(file: File, construction: Construction): Holder | undefined {
  const isHolder = POLICY_HOLDERS.some(({ library, callees }) => isConstruct(construction, library, callees));
  return isHolder ? construction.node : namedHolder(file, construction);
}

function namedHolder(file: File, construction: Construction): Holder | undefined {
  const names = slots.get(construction.library);
  const property = names && propertyOf(construction, names);
  return property && originOf(file, property.value, propertyName(property) ?? '');
}

/** The first property with one of some names, in an object among the arguments. */
function propertyOf({ node }: Construction, names: ReadonlySet<string>): TSESTree.Property | undefined {
  for (const argument of node.arguments) {
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of argument.properties) {
      if (property.type === 'Property' && names.has(propertyName(property) ?? '')) return property;
    }
  }
  return undefined;
}

/** The role of `role`, `[role]`, `role.name`; a name, wherever it stands, is the text that it is or the variable that holds it. */
function originOf(file: File, node: Node, slot: string): Holder | undefined {
  if (node.type === 'ArrayExpression') {
    const [only] = node.elements;
    return only && node.elements.length === 1 ? originOf(file, only, slot) : undefined;
  }
  const value = file.evaluator.evaluate(node);
  const text = constantText(value) ?? (value.kind === 'env' ? `$${value.name}` : undefined);
  if (text !== undefined) return `${slot.replace(/name$|s$/i, '').toLowerCase()} ${text}`;
  return node.type === 'MemberExpression' ? file.evaluator.evaluate(node.object).node : value.node;
}
