import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import type { Action } from './catalogue.ts';
import { nearestActions } from './patterns.ts';
import { policies } from './policies.ts';
import type { Item, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

export { IAM_ACTIONS_DATE as dateOfActions } from '../../facts/iam-actions.ts';

/** An action that AWS did not have at the date of the data, and that is written almost like one that it had. */
export interface UnknownActionFinding extends Item {
  /** The name as it is written. */
  readonly name: string;
  readonly effect: Statement['effect'];
  /** The actions that may be meant. */
  readonly meant: readonly Action[];
}

/** The misspelled actions of the policies of a file, whatever the policies are for. In a test nothing is set up. */
export const unknownActions = defineTopic((file): readonly UnknownActionFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, UnknownActionFinding>();
  for (const { statements } of file.about(policies)) {
    for (const { actions, notActions, effect } of statements) {
      for (const item of [...(actions?.items ?? []), ...(notActions?.items ?? [])]) {
        const name = textOfItem(item);
        const meant = name === undefined ? [] : nearestActions(name);
        if (name !== undefined && meant.length > 0) findings.set(placeKey(item), { ...item, name, effect, meant });
      }
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});
