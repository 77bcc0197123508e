import { NO_READS } from '../../facts/resource-scopes.ts';
import type { Action } from './catalogue.ts';
import { serviceOf } from './catalogue.ts';
import { changes } from './levels.ts';
import { matchesPattern } from './patterns.ts';

/** More names than these are no starting point. */
const MAX_PATTERNS = 8;

/**
 * The patterns that allow a service to be read and nothing else: `s3:Get*`, `s3:List*`. Verbs of which one action writes are
 * left out, as are verbs of a single action where there are many. Empty where nothing can be said.
 */
export function readingPatterns(prefix: string): readonly string[] {
  const service = serviceOf(prefix);
  if (!service) return [];
  const actions = [...service.actions.values()];
  const verbs = new Map<string, Action[]>();
  for (const action of actions) {
    if (changes(action) || NO_READS.some((end) => action.name.endsWith(end))) continue;
    const verb = verbOf(action);
    verbs.set(verb, [...(verbs.get(verb) ?? []), action]);
  }
  const readable = [...verbs].filter(([verb]) => !actions.some((action) => changes(action) && matchesPattern(`${verb}*`, nameOf(action))));
  return readable
    .toSorted(([, left], [, right]) => right.length - left.length)
    .slice(0, MAX_PATTERNS)
    .map(([verb, found]) => (found.length === 1 ? (found[0]?.name ?? '') : `${service.prefix}:${verb}*`))
    .toSorted();
}

function nameOf({ name }: Action): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first word of the name of an action: `Get` of `GetObject`. */
function verbOf(action: Action): string {
  return /^[A-Z]?[a-z0-9]*/.exec(nameOf(action))?.[0] ?? '';
}
