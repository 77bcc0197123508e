import { ANSWERED_ACTIONS, CUSTOMARY_ON_ALL, EXPOSING_READS, STAND_INS } from '../../facts/resource-scopes.ts';
import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import type { Action, ResourceType } from './catalogue.ts';
import { escalations } from './escalations.ts';
import { patternOf } from './issuers.ts';
import { changes } from './levels.ts';
import { leavesResourcesOpen } from './narrowing.ts';
import { actionsMatching, coversType, isEveryAction, scopeOf, UNKNOWN, wholeServiceOf } from './patterns.ts';
import { grantsRights, isBeginning, policies } from './policies.ts';
import type { Item, Place, Policy, Statement } from './policy.ts';
import { placeKey } from './policy.ts';

/** A statement that allows actions on every resource, of which some could be named. */
export interface WildcardResourcesFinding extends Place {
  /**
   * - `changes`: some of the actions change something, or answer with what the resources hold
   * - `reads`: all of them only read
   */
  readonly kind: 'changes' | 'reads';
  readonly item: Item;
  readonly statement: Statement;
  /** The actions that can be narrowed, and are worth it. */
  readonly actions: readonly Action[];
  /** All actions of the statement, where all can be narrowed: a name in the place of the wildcard has to hold for each. */
  readonly whole?: readonly Action[];
}

const exposing: ReadonlySet<string> = new Set(EXPOSING_READS.flatMap(({ actions }) => actions));
const customary: ReadonlySet<string> = new Set(CUSTOMARY_ON_ALL.flatMap(({ actions }) => actions));
const answered: ReadonlySet<string> = new Set(ANSWERED_ACTIONS.flatMap(({ actions }) => actions));

/** The statements of a file that reach more resources than they need. In a test nothing is set up. */
export const wildcardResources = defineTopic((file): readonly WildcardResourcesFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const told = new Set(file.about(escalations).map(({ statement }) => placeKey(statement)));
  const findings = new Map<string, WildcardResourcesFinding>();
  for (const policy of file.about(policies)) {
    if (!isOfIdentity(policy)) continue;
    const isAnswer = !file.isData && (policy.form === 'object' || policy.form === 'text');
    for (const statement of policy.statements) {
      const finding = told.has(placeKey(statement)) ? undefined : findingIn(statement, isAnswer);
      if (finding && !findings.has(placeKey(finding))) findings.set(placeKey(finding), finding);
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

/** In the policy of a resource the wildcard mostly is the resource itself. */
function isOfIdentity(policy: Policy): boolean {
  return grantsRights(policy) && !isBeginning(policy) && (policy.kind === 'identity' || policy.kind === 'unknown');
}

/** @param isAnswer whether the policy may be what an authorizer answers */
function findingIn(statement: Statement, isAnswer: boolean): WildcardResourcesFinding | undefined {
  const { effect, open, principals, notPrincipals, conditions, resources, actions } = statement;
  if (effect !== 'Allow' || open || principals || notPrincipals || !actions || !leavesResourcesOpen(conditions)) return undefined;
  const item = resources?.items.find((candidate) => scopeOf(patternOf(candidate) ?? UNKNOWN) !== 'some');
  const lists = item && allowedBy(actions.items);
  if (!item || !lists) return undefined;
  const { node, location } = item;
  const pattern = patternOf(item) ?? UNKNOWN;
  const reached = (action: Action): boolean => isWorthIt(action, isAnswer) && action.resources.some(({ arn }) => coversType(pattern, arn));
  const strong = lists.flat().filter((action) => reached(action) && (changes(action) || exposing.has(action.name)));
  // `ec2:Describe*` needs the wildcard, though some of what it allows does not.
  const scoped = strong.length > 0 ? strong : lists.filter((list) => list.every(canBeNarrowed)).flat().filter(reached);
  if (scoped.length === 0) return undefined;
  const isWhole = !actions.open && resources?.items.length === 1 && lists.every((list) => list.length > 0 && list.every((action) => isWorthIt(action, isAnswer)));
  const kind = strong.length > 0 ? 'changes' : 'reads';
  return { node, ...(location && { location }), kind, item, statement, actions: scoped, ...(isWhole && { whole: lists.flat() }) };
}

/** The actions of a statement, a list for each pattern; `undefined` where it allows whole services, which is another matter. */
function allowedBy(items: readonly Item[]): readonly (readonly Action[])[] | undefined {
  const patterns = items.map((item) => patternOf(item) ?? UNKNOWN);
  if (patterns.some((pattern) => isEveryAction(pattern) || wholeServiceOf(pattern) !== undefined)) return undefined;
  return patterns.map((pattern) => actionsMatching(pattern));
}

function isWorthIt(action: Action, isAnswer: boolean): boolean {
  return canBeNarrowed(action) && !customary.has(action.name) && !(isAnswer && answered.has(action.name));
}

function canBeNarrowed({ resources }: Action): boolean {
  return resources.length > 0;
}

/** The kinds of resources to name for an action, without those that stand for others. */
export function typesToName({ resources }: Action): readonly ResourceType[] {
  const own = resources.filter(({ name }) => !STAND_INS.some((start) => name.startsWith(start)));
  return own.length > 0 ? own : resources;
}

/** The partitions that a file names in its ARNs. */
export const writtenPartitions = defineTopic(
  ({ text }): ReadonlySet<string> => new Set([...text.matchAll(/\barn:(aws[a-z-]*):/g)].flatMap(([, partition]) => partition ?? [])),
);
