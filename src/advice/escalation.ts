import { PASSED_TO } from '../facts/escalation.ts';
import type { EscalationFinding } from '../aws/policies/escalations.ts';
import { hasWildcard } from '../aws/policies/patterns.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { addCondition } from './conditions.ts';

/** The words of a message: what is allowed, on what, and what it leads to. */
export function escalationWords({ row, pattern, beside }: EscalationFinding): Readonly<Record<string, string>> {
  const quoted = `\`${pattern}\``;
  return {
    action: hasWildcard(pattern) ? `${quoted} (\`${row.action}\`)` : quoted,
    beside: beside.map((name) => `\`${name}\``).join(' and '),
    reaches: row.reaches,
    way: row.way,
  };
}

/** The condition that names who takes the role, where the statement passes roles and does nothing else. */
export function narrowEscalation(file: File, { row, statement }: EscalationFinding): Alternative[] {
  if (row.passedTo === undefined || statement.actions?.open !== false || statement.actions.items.length !== 1) return [];
  const edits = addCondition(file, statement, { key: PASSED_TO, value: row.passedTo });
  return edits ? [{ id: 'addPassedTo', data: { service: row.passedTo }, edits }] : [];
}
