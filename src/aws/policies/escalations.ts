import { ESCALATIONS } from '../../facts/escalation.ts';
import type { EscalationRow } from '../../facts/escalation.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import { actionOf } from './catalogue.ts';
import { holderOf } from './holders.ts';
import { patternOf } from './issuers.ts';
import { leavesResourcesOpen } from './narrowing.ts';
import { coversType, hasWildcard, isEveryAction, matchesPattern, wholeServiceOf } from './patterns.ts';
import { grantsRights, isBeginning, policies } from './policies.ts';
import type { Holder, Item, Place, Statement } from './policy.ts';
import { placeKey } from './policy.ts';

/** An action that lets the holder of a policy take more rights than it gives. */
export interface EscalationFinding extends Place {
  readonly row: EscalationRow;
  /** The pattern as it is written. */
  readonly pattern: string;
  /** The actions that it needs beside, as they are written. */
  readonly beside: readonly string[];
  readonly statement: Statement;
}

/** What a holder gets by one statement. */
interface Grant {
  readonly statement: Statement;
  /** Whether its conditions, or what is not seen of it, may narrow it. */
  readonly isNarrow: boolean;
}

/** The ways to more rights in the policies of a file, one of each statement. In a test nothing is set up. */
export const escalations = defineTopic((file): readonly EscalationFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, EscalationFinding>();
  for (const grants of grantsByHolder(file)) {
    const ways = waysOf(grants);
    for (const { statement, isNarrow } of grants) {
      if (isNarrow || statement.effect !== 'Allow') continue;
      const finding = findingIn(statement, ways);
      if (finding && !findings.has(placeKey(finding))) findings.set(placeKey(finding), finding);
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

/** The statements of each holder; a policy of which the holder is not known stands for itself. */
function grantsByHolder(file: File): Iterable<readonly Grant[]> {
  const byHolder = new Map<Holder, Grant[]>();
  for (const policy of file.about(policies)) {
    if (!grantsRights(policy) || (policy.kind !== 'identity' && policy.kind !== 'unknown')) continue;
    const holder = holderOf(file, policy) ?? policy.node;
    const isOpen = isBeginning(policy);
    const grants = policy.statements.map((statement): Grant => {
      const isNarrow = isOpen || statement.open || !leavesResourcesOpen(statement.conditions);
      return { statement, isNarrow };
    });
    const known = byHolder.get(holder);
    if (known) known.push(...grants);
    else byHolder.set(holder, grants);
  }
  return byHolder.values();
}

/** For each row what it needs beside its action, where the holder has it and is not denied the action. Asked once a row. */
type Ways = (row: EscalationRow) => readonly string[] | undefined;

function waysOf(grants: readonly Grant[]): Ways {
  const items = grants.flatMap(({ statement: { effect, actions } }) => (effect === 'Allow' ? (actions?.items ?? []) : []));
  const denials = grants.filter(({ statement: { effect } }) => effect !== 'Allow');
  const known = new Map<EscalationRow, readonly string[] | undefined>();
  return (row) => {
    if (!known.has(row)) known.set(row, isDenied(row, denials) ? undefined : besideOf(row, items));
    return known.get(row);
  };
}

function findingIn(statement: Statement, ways: Ways): EscalationFinding | undefined {
  const named = statement.actions?.items.filter((item) => isNamed(item)) ?? [];
  for (const row of named.length > 0 ? ESCALATIONS : []) {
    const item = named.find((candidate) => allows(candidate, row.action));
    const beside = item && reachesAll(statement, row) ? ways(row) : undefined;
    if (!item || !beside) continue;
    const { node, location } = item;
    return { node, ...(location && { location }), row, pattern: patternOf(item) ?? '', beside, statement };
  }
  return undefined;
}

/** Whether a text names less than a service: whole services belong to the rule about wildcards. */
function isNamed(item: Item): boolean {
  const pattern = patternOf(item);
  return pattern !== undefined && !isEveryAction(pattern) && wholeServiceOf(pattern) === undefined;
}

function allows(item: Item, action: string): boolean {
  const pattern = patternOf(item);
  const service = action.slice(0, action.indexOf(':') + 1);
  return pattern?.toLowerCase().startsWith(service) === true && matchesPattern(pattern, action);
}

/** Whether a statement reaches everything that an action changes, or all of its kind. */
function reachesAll({ resources }: Statement, { action }: EscalationRow): boolean {
  const types = actionOf(action)?.resources ?? [];
  return (resources?.items ?? []).some((item) => {
    const pattern = patternOf(item);
    if (pattern === undefined || !hasWildcard(pattern)) return false;
    return types.some(({ arn }) => coversType(pattern, arn));
  });
}

/** Whether the same holder is denied the action, whatever the conditions: then somebody has thought of it. */
function isDenied({ action }: EscalationRow, denials: readonly Grant[]): boolean {
  return denials.some(({ statement: { actions, notActions } }) => {
    return notActions !== undefined || actions?.open === true || actions?.items.some((item) => matchesPattern(patternOf(item) ?? '*', action)) === true;
  });
}

/** The first action of each list that a row needs, as it is written; `undefined` where a list has none. */
function besideOf({ with: needed = [] }: EscalationRow, items: readonly Item[]): readonly string[] | undefined {
  const found = needed.flatMap((choices) => {
    const item = items.find((candidate) => choices.some((action) => allows(candidate, action)));
    return item ? [patternOf(item) ?? ''] : [];
  });
  return found.length === needed.length ? [...new Set(found)] : undefined;
}
