import type { Action } from './catalogue.ts';

/** Whether an action does more than to read. */
export function changes({ level }: Action): boolean {
  return level !== 'Read' && level !== 'List';
}
