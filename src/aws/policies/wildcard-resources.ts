import { ANSWERED_ACTIONS, CUSTOMARY_ON_ALL, EXPOSING_READS, FIRST_TYPES, STAND_INS } from '../../facts/resource-scopes.ts';
import type { CustomaryRow } from '../../facts/resource-scopes.ts';
import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import type { Action, ResourceType } from './catalogue.ts';
import { escalations } from './escalations.ts';
import { patternOf } from './issuers.ts';
import { changes } from './levels.ts';
import { leavesResourcesOpen, limitsOnlyWhoTakes } from './narrowing.ts';
import { actionsMatching, coversType, isEveryAction, scopeOf, UNKNOWN, wholeServiceOf } from './patterns.ts';
import { grantsRights, isBeginning, policies } from './policies.ts';
import type { Item, Place, Policy, Statement } from './policy.ts';
import { placeKey } from './policy.ts';

/** How much there is to a statement on every resource. */
export type WildcardResourcesKind = 'changes' | 'customary' | 'reads';

/** A statement that allows actions on every resource, of which some could be named. */
export interface WildcardResourcesFinding extends Place {
  /**
   * - `changes`: some of the actions change something, or answer with what the resources hold
   * - `reads`: all of them only read
   * - `customary`: AWS's own policies for services allow them on everything, though the resources could be named
   */
  readonly kind: WildcardResourcesKind;
  readonly item: Item;
  readonly statement: Statement;
  /** The actions that can be narrowed, and are worth it. */
  readonly actions: readonly Action[];
  /** All actions of the statement, where all can be narrowed: a name in the place of the wildcard has to hold for each. */
  readonly whole?: readonly Action[];
}

const PASSING = 'iam:PassRole';
const exposing: ReadonlySet<string> = new Set(EXPOSING_READS.flatMap(({ actions }) => actions));
const customary: ReadonlySet<string> = new Set(CUSTOMARY_ON_ALL.flatMap(({ actions }) => actions));
const nameable: ReadonlySet<string> = new Set((CUSTOMARY_ON_ALL as readonly CustomaryRow[]).flatMap((row) => (row.nameable ? row.actions : [])));
const answered: ReadonlySet<string> = new Set(ANSWERED_ACTIONS.flatMap(({ actions }) => actions));

/**
 * The statements of a file that reach more resources than they need: for each of its wildcards one finding of each kind that there is,
 * the worst first. In a test nothing is set up.
 */
export const wildcardResources = defineTopic((file): readonly WildcardResourcesFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const told = new Set(file.about(escalations).map(({ statement }) => placeKey(statement)));
  const findings = new Map<string, WildcardResourcesFinding>();
  for (const policy of file.about(policies)) {
    if (!isOfIdentity(policy)) continue;
    const isAnswer = !file.isData && (policy.form === 'object' || policy.form === 'text');
    for (const statement of policy.statements) {
      const found = told.has(placeKey(statement)) ? [] : findingsIn(statement, isAnswer);
      for (const finding of found) {
        const key = `${finding.kind} ${placeKey(finding)}`;
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

/** In the policy of a resource the wildcard mostly is the resource itself. */
function isOfIdentity(policy: Policy): boolean {
  return grantsRights(policy) && !isBeginning(policy) && (policy.kind === 'identity' || policy.kind === 'unknown');
}

/** @param isAnswer whether the policy may be what an authorizer answers */
function findingsIn(statement: Statement, isAnswer: boolean): WildcardResourcesFinding[] {
  const { effect, open, principals, notPrincipals, conditions, resources, actions } = statement;
  if (effect !== 'Allow' || open || principals || notPrincipals || !actions) return [];
  const item = resources?.items.find((candidate) => scopeOf(patternOf(candidate) ?? UNKNOWN) !== 'some');
  const lists = item && allowedBy(actions.items);
  if (!item || !lists) return [];
  const pattern = patternOf(item) ?? UNKNOWN;
  const reached = lists.map((list) => list.filter(({ resources: types }) => types.some(({ arn }) => coversType(pattern, arn))));
  const kinds = leavesResourcesOpen(conditions) ? kindsOf(lists, reached, isAnswer) : limitsOnlyWhoTakes(conditions) ? rolesPassed(reached) : [];
  const isWhole = !actions.open && resources?.items.length === 1;
  const { node, location } = item;
  return kinds.flatMap(([kind, scoped, isWorth]) => {
    if (scoped.length === 0) return [];
    const whole = isWhole && lists.every((list) => list.length > 0 && list.every((action) => canBeNarrowed(action) && isWorth(action)));
    return [{ node, ...(location && { location }), kind, item, statement, actions: scoped, ...(whole && { whole: lists.flat() }) }];
  });
}

/** A kind, the actions of a statement that are of it, and which actions a name in the place of the wildcard may stand for. */
type Kind = readonly [WildcardResourcesKind, readonly Action[], (action: Action) => boolean];

/**
 * @param lists what each pattern of a statement allows
 * @param reached what of it can be limited to the resources that the wildcard stands for
 */
function kindsOf(lists: readonly (readonly Action[])[], reached: readonly (readonly Action[])[], isAnswer: boolean): Kind[] {
  const isWorth = ({ name }: Action): boolean => !customary.has(name) && !(isAnswer && answered.has(name));
  const worth = reached.map((list) => list.filter((action) => isWorth(action)));
  const strong = worth.flat().filter((action) => changes(action) || exposing.has(action.name));
  if (strong.length > 0) return [['changes', strong, isWorth]];
  // `ec2:Describe*` needs the wildcard, though some of what it allows does not.
  const reads = worth.filter((_, index) => lists[index]?.every((action) => canBeNarrowed(action)));
  return [
    ['reads', reads.flat(), isWorth],
    ['customary', reached.flat().filter(({ name }) => nameable.has(name)), ({ name }) => nameable.has(name)],
  ];
}

/** Where a condition says who takes a role, nothing but passing roles is allowed. */
function rolesPassed(reached: readonly (readonly Action[])[]): Kind[] {
  const passing = reached.flat().filter(({ name }) => name === PASSING);
  return [['customary', passing, ({ name }) => name === PASSING]];
}

/** The actions of a statement, a list for each pattern; `undefined` where it allows whole services, which is another matter. */
function allowedBy(items: readonly Item[]): readonly (readonly Action[])[] | undefined {
  const patterns = items.map((item) => patternOf(item) ?? UNKNOWN);
  if (patterns.some((pattern) => isEveryAction(pattern) || wholeServiceOf(pattern) !== undefined)) return undefined;
  return patterns.map((pattern) => actionsMatching(pattern));
}

function canBeNarrowed({ resources }: Action): boolean {
  return resources.length > 0;
}

/** The kinds of resources to name for an action, without those that stand for others, the usual ones first. */
export function typesToName({ resources }: Action): readonly ResourceType[] {
  const own = resources.filter(({ name }) => !STAND_INS.some((start) => name.startsWith(start)));
  const isFirst = ({ name }: ResourceType): boolean => (FIRST_TYPES as readonly string[]).includes(name);
  return own.length > 0 ? [...own.filter(isFirst), ...own.filter((type) => !isFirst(type))] : resources;
}

/** The partitions that a file names in its ARNs. */
export const writtenPartitions = defineTopic(
  ({ text }): ReadonlySet<string> => new Set([...text.matchAll(/\barn:(aws[a-z-]*):/g)].flatMap(([, partition]) => partition ?? [])),
);
