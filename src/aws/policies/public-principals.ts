import { GUARDED_SERVICES, OTHER_STORES, PUBLISHED_ACTIONS } from '../../facts/public-access.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { constructions } from '../consumers/constructs.ts';
import { hostFinding } from '../host.ts';
import { assumedPolicies } from './assumed-by.ts';
import { keepsOut, narrowingOf } from './narrowing.ts';
import { grantsRights, isBeginning, policies } from './policies.ts';
import type { Item, Place, Policy, Principal, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';
import { publicGrants } from './public-grants.ts';

/** What lets everyone in. */
export interface PublicFinding extends Place {
  /**
   * - `everyone`: anyone, whatever account they have
   * - `condition`: the same, with conditions that do not say who
   * - `except`: everyone but some
   * - `trust`: anyone may take a role
   * - `published`: what is made public on purpose more often than by mistake
   */
  readonly kind: 'condition' | 'everyone' | 'except' | 'published' | 'trust';
  /** What they may do, as it is written. */
  readonly actions: readonly string[];
  /** The keys of the conditions. */
  readonly keys: readonly string[];
  /** The principal and its statement; absent for what is no policy. */
  readonly principal?: Principal;
  readonly statement?: Statement;
}

const guarded: ReadonlySet<string> = new Set(GUARDED_SERVICES.map(({ prefix }) => prefix));
/** The policies of a file that talks to one of them are for that store. */
const stores: ReadonlySet<string> = new Set(OTHER_STORES);
const published: ReadonlySet<string> = new Set(PUBLISHED_ACTIONS.map(({ action }) => action));

/** What a file opens to everyone. In a test nothing is set up. */
export const publicPrincipals = defineTopic((file): readonly PublicFinding[] => {
  if (file.about(hostFinding).isTest || file.about(constructions).some(({ library }) => stores.has(library))) return [];
  const findings = new Map<string, PublicFinding>();
  const all = [...file.about(policies), ...file.about(assumedPolicies)];
  const isClosed = closing(all);
  for (const policy of all) {
    // Policies of identities have no principals: what has some there belongs to an endpoint.
    if (!grantsRights(policy) || policy.kind === 'identity') continue;
    if (isBeginning(policy) || isClosed(policy)) continue;
    for (const statement of policy.statements) {
      for (const finding of findingsIn(policy, statement)) {
        const key = placeKey(finding);
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  for (const finding of grantsIn(file)) findings.set(placeKey(finding), finding);
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

/** Whether another statement keeps everyone out but some; where statements are made one by one, whichever it is. */
function closing(all: readonly Policy[]): (policy: Policy) => boolean {
  const closed = new Set(
    all.filter(({ statements }) =>
      statements.some(({ effect, conditions }) => effect === 'Deny' && conditions?.tests.some((test) => keepsOut(test))),
    ),
  );
  return (policy) => (policy.open || policy.form === 'construct' || policy.form === 'statements' ? closed.size > 0 : closed.has(policy));
}

function findingsIn(policy: Policy, statement: Statement): PublicFinding[] {
  const { effect, open, principals, notPrincipals, conditions } = statement;
  if (effect !== 'Allow' || open || isGuarded(statement)) return [];
  const actions = (statement.actions?.items ?? []).flatMap((item) => textOfItem(item) ?? []);
  if (notPrincipals && notPrincipals.items.length > 0) {
    if (narrowingOf(conditions) !== 'wide') return [];
    return [{ ...placeOf(notPrincipals), kind: 'except', actions, keys: [], statement }];
  }
  return (principals?.items ?? []).flatMap((principal): PublicFinding[] => {
    if (!isEveryone(principal) || narrowingOf(conditions, principal.conditions) !== 'wide') return [];
    const keys = [conditions, principal.conditions].flatMap((part) => part?.tests.map(({ key }) => key) ?? []);
    const kind = kindFor(policy, statement, keys);
    return [{ ...placeOf(principal), kind, actions, keys: [...new Set(keys)], principal, statement }];
  });
}

function isEveryone(principal: Principal): boolean {
  return (principal.type === '*' || principal.type === 'AWS') && textOfItem(principal) === '*';
}

function kindFor({ kind }: Policy, { actions }: Statement, keys: readonly string[]): PublicFinding['kind'] {
  if (kind === 'trust') return 'trust';
  const items = actions?.items ?? [];
  if (items.length > 0 && actions?.open === false && items.every((item) => isPublished(item))) return 'published';
  return keys.length > 0 ? 'condition' : 'everyone';
}

function isPublished(item: Item): boolean {
  return published.has(textOfItem(item)?.toLowerCase() ?? '');
}

/** Whether all that a statement allows stands behind something else. */
function isGuarded({ actions }: Statement): boolean {
  const items = actions?.items ?? [];
  return items.length > 0 && items.every((item) => guarded.has((textOfItem(item) ?? '').split(':', 1)[0]?.toLowerCase() ?? ''));
}

function grantsIn(file: File): PublicFinding[] {
  return file.about(publicGrants).map(({ node, actions, isUrl }) => {
    const isMeant = isUrl || (actions.length > 0 && actions.every((action) => published.has(action.toLowerCase())));
    return { node, kind: isMeant ? 'published' : 'everyone', actions, keys: [] };
  });
}

function placeOf({ node, location }: Place): Place {
  return { node, ...(location && { location }) };
}
