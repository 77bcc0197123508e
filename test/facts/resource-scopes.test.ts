import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/aws/policies/catalogue.ts';
import { changes } from '../../src/aws/policies/levels.ts';
import { ANSWERED_ACTIONS, CUSTOMARY_ON_ALL, EXPOSING_READS } from '../../src/facts/resource-scopes.ts';

describe('the actions that matter to resources', () => {
  it('are actions of AWS, in its own spelling, that can be limited', () => {
    const names = [...ANSWERED_ACTIONS, ...CUSTOMARY_ON_ALL, ...EXPOSING_READS].flatMap(({ actions }) => [...actions]);
    expect(names.filter((name) => actionOf(name)?.name !== name)).toEqual([]);
    expect(names.filter((name) => actionOf(name)?.resources.length === 0)).toEqual([]);
  });

  it('are readings where they are called so', () => {
    const names = EXPOSING_READS.flatMap(({ actions }) => [...actions]);
    expect(names.filter((name) => { const action = actionOf(name); return !action || changes(action); })).toEqual([]);
  });
});
