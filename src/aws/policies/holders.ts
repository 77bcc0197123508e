import { ATTACHING_METHODS, HOLDER_SLOTS, POLICY_HOLDERS } from '../../facts/policy-carriers.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Construction } from '../consumers/constructs.ts';
import { constructions, isConstruct } from '../consumers/constructs.ts';
import type { Policy } from './policy.ts';

const slots: ReadonlyMap<string, ReadonlySet<string>> = new Map(HOLDER_SLOTS.map(({ library, properties }) => [library, new Set<string>(properties)]));

/**
 * What a policy is given to, by the node that it comes from: what its carrier names, or the role that is declared around it.
 * `undefined` where the file does not say so.
 */
export function holderOf(file: File, policy: Policy): Node | undefined {
  if (policy.holder) return policy.holder;
  const byNode = file.about(constructionsByNode);
  for (let node: Node | undefined = policy.node; node; node = node.parent) {
    const construction = byNode.get(node);
    const holder = construction && (holderAt(file, construction) ?? file.about(attachments).get(construction.node));
    if (holder) return holder;
  }
  return undefined;
}

const methods: ReadonlyMap<string, 'holder' | 'policy'> = new Map(ATTACHING_METHODS.map(({ name, of }) => [name, of]));

/** Who gets a policy by a method, by the node that makes the policy; a policy of several is nobody's own. */
const attachments = defineTopic((file): ReadonlyMap<Node, Node> => {
  const holders = new Map<Node, Node>();
  const shared = new Set<Node>();
  for (const { callee, arguments: args } of file.tree.ofType('CallExpression')) {
    const of = callee.type === 'MemberExpression' ? methods.get(memberName(callee) ?? '') : undefined;
    const [argument] = args;
    if (of === undefined || callee.type !== 'MemberExpression' || !argument || argument.type === 'SpreadElement') continue;
    const [policy, holder] = (of === 'policy' ? [callee.object, argument] : [argument, callee.object]).map((node) => file.evaluator.evaluate(node).node);
    if (!policy || !holder) continue;
    if (holders.has(policy) && holders.get(policy) !== holder) shared.add(policy);
    holders.set(policy, holder);
  }
  for (const policy of shared) holders.delete(policy);
  return holders;
});

const constructionsByNode = defineTopic(
  (file): ReadonlyMap<Node, Construction> => new Map(file.about(constructions).map((construction) => [construction.node, construction])),
);

/** The role that a construction declares, or the one that it names (`role: role.name`). */
export function holderAt(file: File, construction: Construction): Node | undefined {
  const isHolder = POLICY_HOLDERS.some(({ library, callees }) => isConstruct(construction, library, callees));
  return isHolder ? construction.node : namedHolder(file, construction);
}

function namedHolder(file: File, { node, library }: Construction): Node | undefined {
  const names = slots.get(library);
  for (const argument of names ? node.arguments : []) {
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of argument.properties) {
      if (property.type !== 'Property' || !names?.has(propertyName(property) ?? '')) continue;
      return originOf(file, property.value);
    }
  }
  return undefined;
}

/** The role of `role`, `[role]`, `role.name`; a name by the text that it is. */
function originOf(file: File, node: Node): Node | undefined {
  if (node.type === 'ArrayExpression') {
    const [only] = node.elements;
    return only && node.elements.length === 1 ? originOf(file, only) : undefined;
  }
  return file.evaluator.evaluate(node.type === 'MemberExpression' ? node.object : node).node;
}
