import { distanceBetween } from '../../syntax/name.ts';
import type { Action, Service } from './catalogue.ts';
import { serviceOf, wordsOf, wordsOfActions } from './catalogue.ts';

/**
 * Stands in a pattern for characters that nobody knows, such as a value that is put into a template. No wildcard is in it,
 * so it is narrow.
 */
export const UNKNOWN = '\uFFFC';

/**
 * Whether a text matches a pattern of IAM: `*` for any characters, `?` for one, in any case.
 *
 * The time is bounded by the product of both lengths: only the last `*` is tried again.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < given.length; ) {
    const character = wanted[at];
    if (character === '*') {
      star = at++;
      resume = index;
    } else if (character === '?' || character === given[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}

/** Whether a pattern has a wildcard. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}

/** Whether a part of a pattern stands for whatever may stand there: `*`, `**`, `?*`. */
function isAnything(part: string): boolean {
  return part.includes('*') && /^[*?]+$/.test(part);
}

/** Whether a pattern of actions stands for all actions of all services: `*`, `*:*`. */
export function isEveryAction(pattern: string): boolean {
  const [service = '', action = '*', ...more] = pattern.split(':');
  return more.length === 0 && isAnything(service) && isAnything(action);
}

/** The prefix of the service whose actions a pattern grants all: `s3` for `s3:*`. */
export function wholeServiceOf(pattern: string): string | undefined {
  const [service = '', action = '', ...more] = pattern.split(':');
  return more.length === 0 && service !== '' && !hasWildcard(service) && isAnything(action) ? service.toLowerCase() : undefined;
}

/** The actions that a pattern stands for, of one service; none where its service is not known or is a wildcard itself. */
export function actionsMatching(pattern: string): readonly Action[] {
  const colon = pattern.indexOf(':');
  if (colon < 0) return [];
  const service = serviceOf(pattern.slice(0, colon));
  if (!service) return [];
  const wanted = pattern.slice(colon + 1);
  const one = hasWildcard(wanted) ? undefined : service.actions.get(wanted.toLowerCase());
  if (!hasWildcard(wanted)) return one ? [one] : [];
  return [...service.actions].flatMap(([name, action]) => (matchesPattern(wanted, name) ? [action] : []));
}

/**
 * How much a pattern of resources covers.
 * - `all`: every resource of every service: `*`, `arn:*`, `arn:aws:*:*:*:*`
 * - `service`: every resource of one service in some account: `arn:aws:s3:::*`, `arn:aws:sqs:*:111122223333:*`
 * - `some`: less than that
 */
export type ResourceScope = 'all' | 'service' | 'some';

/** How much a pattern of resources covers. Account and region alone do not narrow: whoever holds the policy mostly has one. */
export function scopeOf(pattern: string): ResourceScope {
  if (isAnything(pattern)) return 'all';
  const [scheme = '', partition, service, ...rest] = pattern.split(':');
  if (scheme.toLowerCase() !== 'arn' && !isAnything(scheme)) return 'some';
  if (partition === undefined) return 'some';
  // `arn:*` and `arn:aws:*`: the wildcard goes over the colons.
  if (service === undefined) return isAnything(partition) ? 'all' : 'some';
  if (rest.length === 0) return isAnything(service) ? 'all' : 'some';
  const [, , ...resource] = rest;
  const last = rest.at(-1) ?? '';
  const isOpen = resource.length > 0 ? resource.every((part) => isAnything(part)) : isAnything(last);
  if (!isOpen) return 'some';
  return isAnything(service) ? 'all' : 'service';
}

/** A name that a wildcard alone can match. */
const ANY_NAME = '\uFFFD\uFFFD\uFFFD';

/**
 * Whether a pattern covers every resource of a type, in some region and account: `arn:aws:iam::111122223333:role/*` covers all
 * roles.
 *
 * @param arn the ARN of the type, with variables: `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`
 */
export function coversType(pattern: string, arn: string): boolean {
  if (scopeOf(pattern) === 'all') return true;
  const [, , service = '', region = '', account = '', ...named] = arn.split(':');
  const [, , wantedService = '', , , ...wanted] = pattern.split(':');
  if (!matchesPattern(wantedService, service)) return false;
  // A wildcard in region or account may go on over the rest.
  const resource = named.join(':').replace(/\$\{\w+\}/g, ANY_NAME);
  if (wanted.length > 0) return matchesPattern(wanted.join(':'), resource);
  const tail = pattern.split(':').slice(3).join(':');
  return matchesPattern(tail, [region, account, resource].join(':').replace(/\$\{\w+\}/g, ANY_NAME));
}

/** A name is at most this far from the one that was meant. */
const MAX_DISTANCE = 2;

/**
 * The actions of a known service that a misspelled one may stand for, those that are nearest; none for known actions, for patterns,
 * where nothing is near enough, and for what AWS may have added since: the next version of an action, and names at a distance
 * of two that are made of words of AWS. Of the 2,571 actions that AWS added to known services from February 2025 to September
 * 2026, the data of the earlier day takes one for misspelled.
 */
export function nearestActions(name: string): readonly Action[] {
  const colon = name.indexOf(':');
  const service = colon > 0 && !hasWildcard(name) ? serviceOf(name.slice(0, colon)) : undefined;
  const given = name.slice(colon + 1);
  if (!service || !/^\w{3,}$/.test(given) || service.actions.has(given.toLowerCase())) return [];
  if (service.actions.has(withoutVersion(given.toLowerCase()))) return [];
  const near = [...nearIn(service, given.toLowerCase())];
  const nearest = Math.min(...near.map(({ distance }) => distance));
  if (nearest === MAX_DISTANCE && wordsOf(given).every((word) => wordsOfActions().has(word))) return [];
  return near.flatMap(({ action, distance }) => (distance === nearest ? action : []));
}

function* nearIn(service: Service, given: string): Generator<{ readonly action: Action; readonly distance: number }> {
  for (const [known, action] of service.actions) {
    if (Math.abs(known.length - given.length) > MAX_DISTANCE) continue;
    const distance = distanceBetween(known, given);
    if (distance <= MAX_DISTANCE) yield { action, distance };
  }
}

/** `getobject` for `getobjectv2`. */
function withoutVersion(name: string): string {
  let end = name.length;
  while (/\d/.test(name.charAt(end - 1))) end--;
  return name.slice(0, name.charAt(end - 1) === 'v' && end < name.length ? end - 1 : end);
}
