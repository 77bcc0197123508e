import { defineTopic } from '../../file.ts';
import { createdKeys } from './created-keys.ts';
import { handedKeys } from './handed-keys.ts';
import { hostFinding } from '../host.ts';
import { machineUsers } from './iam-users.ts';
import type { LongTermFinding } from './findings.ts';
import { encryptedOutputs, publishedKeys } from './published-keys.ts';
import { workflowKeys } from './workflow-keys.ts';

/**
 * The long-term keys that a file makes, publishes or uses where a role could be, in the order of the source. Literals are
 * none of them: they are secrets in the source before all else. Tests make keys as they like.
 */
export const longTermKeys = defineTopic((file): readonly LongTermFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const created = createdKeys(file);
  const handed = handedKeys(file);
  const findings: LongTermFinding[] = [
    ...created,
    ...handed,
    ...publishedKeys(file, handed.flatMap(({ entries }) => entries)),
    ...encryptedOutputs(file),
    ...workflowKeys(file),
    ...machineUsers(file, created),
  ];
  return findings.sort((left, right) => left.node.range[0] - right.node.range[0]);
});
