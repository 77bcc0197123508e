import type { Lifetime } from '../aws/policies/durations.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { replaceNode } from './edits/index.ts';

const UNITS = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3600 },
  { name: 'minute', seconds: 60 },
] as const;

/** A number of seconds in the largest unit of which it is a multiple: `12 hours`. */
export function durationText(seconds: number): string {
  const unit = UNITS.find((candidate) => seconds % candidate.seconds === 0) ?? { name: 'second', seconds: 1 };
  const count = seconds / unit.seconds;
  return `${String(count)} ${unit.name}${count === 1 ? '' : 's'}`;
}

/** The limit in the place of a number; units of a library are left to whoever writes them. */
export function shorten({ sourceCode }: File, { node, location, isNumber }: Lifetime, limit: number): Alternative[] {
  if (!isNumber || location) return [];
  return [{ id: 'shorten', data: { limit: durationText(limit), seconds: String(limit) }, edits: replaceNode(sourceCode, node, String(limit)) }];
}
