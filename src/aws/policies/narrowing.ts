import { PASSED_TO } from '../../facts/escalation.ts';
import { NARROWING_KEYS, OTHER_KEYS, SHORTEST_PREFIX } from '../../facts/public-access.ts';
import type { NarrowingKeyRow } from '../../facts/public-access.ts';
import type { Conditions, ConditionTest, Item } from './policy.ts';
import { textOfItem } from './policy.ts';

const narrowing: ReadonlyMap<string, NarrowingKeyRow> = new Map(NARROWING_KEYS.map((row) => [row.key, row]));
const others: ReadonlySet<string> = new Set(OTHER_KEYS.map(({ key }) => key));

/**
 * Whether conditions say who asks.
 * - `narrow`: they do
 * - `wide`: they do not, or for everyone
 * - `unknown`: some are not seen, or of a key that no table knows
 */
export type Narrowing = 'narrow' | 'unknown' | 'wide';

/** All conditions of a statement have to hold: one that says who asks is enough. */
export function narrowingOf(...all: readonly (Conditions | undefined)[]): Narrowing {
  const found = all.flatMap((conditions) => conditions?.tests.map((test) => narrowingOfTest(test)) ?? []);
  if (found.includes('narrow')) return 'narrow';
  return found.includes('unknown') || all.some((conditions) => conditions?.open) ? 'unknown' : 'wide';
}

/**
 * Whether conditions leave open what is done, and to what: there are none, or they ask for the time, the transport, a second
 * factor. Keys of services say something of the resource, and keys that no table knows may.
 */
export function leavesResourcesOpen(conditions: Conditions | undefined): boolean {
  if (!conditions) return true;
  return !conditions.open && conditions.tests.every((test) => saysNothingOfResources(test));
}

/**
 * Whether conditions say which services may be given a role, and not which role. IAM Access Analyzer takes that for enough.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 * (`PASS_ROLE_WITH_STAR_IN_RESOURCE`)
 */
export function limitsOnlyWhoTakes(conditions: Conditions | undefined): boolean {
  if (!conditions || conditions.open) return false;
  const rest = conditions.tests.filter(({ key }) => key.toLowerCase() !== PASSED_TO.toLowerCase());
  return rest.length < conditions.tests.length && rest.every((test) => saysNothingOfResources(test));
}

function saysNothingOfResources({ key }: ConditionTest): boolean {
  return /^aws:/i.test(key) && others.has(key.toLowerCase());
}

/** Whether one test says who asks. */
export function narrowingOfTest(test: ConditionTest): Narrowing {
  const key = test.key.toLowerCase();
  if (others.has(key)) return 'wide';
  const row = narrowing.get(key);
  if (!row) return 'unknown';
  const { isNegated, passesWithout, isPresence, takesPatterns } = operatorOf(test.operator);
  if (isPresence) return 'unknown';
  if (isNegated || (passesWithout && row.always !== true)) return 'wide';
  if (test.values.items.length === 0 || test.values.open) return test.values.open ? 'narrow' : 'unknown';
  return takesPatterns && test.values.items.some((item) => isWide(key, item)) ? 'wide' : 'narrow';
}

/** What an operator asks. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export function operatorOf(operator: string): {
  /** Whether it holds for all values but those that are given. */
  readonly isNegated: boolean;
  /** Whether it holds where a request does not have the key. */
  readonly passesWithout: boolean;
  /** Whether it only asks if there is such a key. */
  readonly isPresence: boolean;
  /** Whether values may stand for many: with wildcards, or as ranges. */
  readonly takesPatterns: boolean;
} {
  const name = operator.toLowerCase();
  const base = name.replace(/^for(?:allvalues|anyvalue):/, '').replace(/ifexists$/, '');
  return {
    isNegated: /^(?:string|numeric|date|arn)not|^notip/.test(base),
    passesWithout: name.startsWith('forallvalues:') || name.endsWith('ifexists'),
    isPresence: base === 'null',
    takesPatterns: /like$|^arn|^ipaddress/.test(base),
  };
}

/** Whether a value leaves everyone in: a wildcard, an ARN of which nothing is named, a range of addresses that is too long. */
function isWide(key: string, item: Item): boolean {
  const text = textOfItem(item);
  if (text === undefined) return false;
  if (key === 'aws:sourceip') return isWideRange(text);
  const [scheme, , , , ...named] = text.split(':');
  const fixed = scheme === 'arn' && named.length > 0 ? named.join(':') : text;
  return !/[^*?:/]/.test(fixed);
}

function isWideRange(range: string): boolean {
  const [address = '', prefix] = range.split('/');
  if (prefix === undefined || !/^\d{1,3}$/.test(prefix)) return false;
  const isIpv6 = address.includes(':');
  if (isIpv6 && /^f[cd]/i.test(address)) return false;
  return Number(prefix) < (isIpv6 ? SHORTEST_PREFIX.ipv6 : SHORTEST_PREFIX.ipv4);
}

/** Whether a test of a `Deny` keeps everyone out but those that it names. */
export function keepsOut(test: ConditionTest): boolean {
  return narrowing.has(test.key.toLowerCase()) && operatorOf(test.operator).isNegated;
}
