import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import type { Action } from './catalogue.ts';
import { actionOf } from './catalogue.ts';
import { changes } from './levels.ts';
import { actionsMatching, hasWildcard, isEveryAction, wholeServiceOf } from './patterns.ts';
import { grantsRights, policies } from './policies.ts';
import type { Item, Place, Policy, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

/** A statement that allows more actions than anybody has listed. */
export interface WildcardActionsFinding extends Place {
  /**
   * - `all`: every action of every service
   * - `service`: every action of a service
   * - `partial`: the actions of a service that a pattern matches
   * - `except`: every action but those of `NotAction`
   */
  readonly kind: 'all' | 'except' | 'partial' | 'service';
  /** The pattern as it is written; that of `NotAction` is its name. */
  readonly pattern: string;
  /** What the pattern stands for, as far as the data knows. */
  readonly actions: readonly Action[];
  /** What has to change; `undefined` for `NotAction`, of which all has to. */
  readonly item?: Item;
  readonly statement: Statement;
}

/** The statements of a file whose actions are wildcards. In a test nothing is set up. */
export const wildcardActions = defineTopic((file): readonly WildcardActionsFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, WildcardActionsFinding>();
  for (const policy of file.about(policies)) {
    if (!grantsRights(policy)) continue;
    for (const statement of policy.statements) {
      for (const finding of findingsIn(policy, statement)) {
        const key = placeKey(finding);
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function findingsIn(policy: Policy, statement: Statement): WildcardActionsFinding[] {
  if (statement.effect !== 'Allow') return [];
  const { actions, notActions } = statement;
  const excepted: WildcardActionsFinding[] =
    notActions && notActions.items.length > 0 ? [{ ...placeOf(notActions), kind: 'except', pattern: 'NotAction', actions: [], statement }] : [];
  const wide = (actions?.items ?? []).flatMap((item) => findingAt(item, statement) ?? []);
  return [...excepted, ...wide.filter(({ pattern }) => !isKeyOfAccount(policy, statement, pattern))];
}

function findingAt(item: Item, statement: Statement): WildcardActionsFinding | undefined {
  const pattern = textOfItem(item);
  if (pattern === undefined || !hasWildcard(pattern)) return undefined;
  const finding = { ...placeOf(item), pattern, item, statement };
  if (isEveryAction(pattern)) return { ...finding, kind: 'all', actions: [] };
  const actions = actionsMatching(pattern);
  // Patterns that only read are what AWS's own policies are made of. What the data does not know may be of another vendor.
  if (!actions.some((action) => changes(action))) return undefined;
  const isWhole = wholeServiceOf(pattern) !== undefined;
  if (!isWhole && isFamily(pattern, actions)) return undefined;
  return { ...finding, kind: isWhole ? 'service' : 'partial', actions };
}

/**
 * Whether a pattern names one action, and those that are made after it: `iam:Pass*`, `kms:GenerateDataKey*`. AWS writes the
 * policies of keys so. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isFamily(pattern: string, actions: readonly Action[]): boolean {
  if (actions.length === 1 || pattern.toLowerCase() === 'kms:reencrypt*') return true;
  const head = actionOf(pattern.replace(/\*$/, ''));
  return head !== undefined && actions.every(({ level }) => level === head.level || level === 'Read' || level === 'List');
}

function placeOf({ node, location }: Place): Place {
  return { node, ...(location && { location }) };
}

/**
 * The statement that AWS puts into the policy of every key: all actions for the account itself, so that its policies of
 * identities can grant them. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isKeyOfAccount({ kind }: Policy, { principals }: Statement, pattern: string): boolean {
  if (kind === 'identity' || wholeServiceOf(pattern) !== 'kms' || !principals) return false;
  return principals.items.every(({ type, text }) => {
    const last = text?.at(-1);
    const end = last && 'text' in last ? last.text : undefined;
    return type === 'AWS' && (end === undefined || end.endsWith(':root') || /^\d{12}$/.test(end));
  });
}
