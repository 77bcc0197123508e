import { LOG_LEVELS, LOGGER_WORDS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { memberName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { leavesOf } from '../../values/value.ts';

const levels: ReadonlySet<string> = new Set(LOG_LEVELS);
const loggerWords: ReadonlySet<string> = new Set(LOGGER_WORDS);

/**
 * Whether something is called that the project logs by, as its name says: `logger.info(…)`, `this.log.debug(…)`, `req.log.warn(…)`,
 * and `log(…)` of another module. What the file itself makes is followed, but for `function log(...parts)`.
 */
export function isProjectLogger(file: File, callee: Node): boolean {
  const target = unwrap(callee);
  if (target.type === 'Identifier') return isLoggerName(target.name) && comesFromElsewhere(file, target);
  const method = target.type === 'MemberExpression' ? memberName(target) : undefined;
  if (target.type !== 'MemberExpression' || method === undefined || !levels.has(method)) return false;
  const object = unwrap(target.object);
  const name = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? memberName(object) : undefined;
  return name !== undefined && isLoggerName(name) && comesFromElsewhere(file, object);
}

/** Whether the last word of a name, but for `service` and its like, is one for a logger. */
function isLoggerName(name: string): boolean {
  const all = words(name).filter((word) => !['helper', 'instance', 'service', 'util', 'utils'].includes(word));
  return loggerWords.has(all.at(-1) ?? '');
}

function comesFromElsewhere(file: File, node: Node): boolean {
  return leavesOf(file.evaluator.evaluate(node)).some(({ value }) => value.kind === 'import' || value.kind === 'member' || value.kind === 'parameter' || value.kind === 'call' || value.kind === 'new' || (value.kind === 'function' && value.node.params.at(-1)?.type === 'RestElement'));
}
