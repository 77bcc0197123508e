import { describe, expect, it } from 'vitest';
import { PARTITIONS } from '../../src/facts/partitions.ts';
import { load, readPackageFile } from './packages.ts';

interface Known {
  readonly id: string;
  readonly regionRegex: string;
  readonly regions: Readonly<Record<string, unknown>>;
  readonly outputs: { readonly dnsSuffix: string; readonly dualStackDnsSuffix: string };
}

const text = readPackageFile('@aws-sdk/core', 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js');
const json = /export const partitionsInfo = (\{[\s\S]*\});/.exec(text)?.[1] ?? '';
const { partitions: known } = JSON.parse(json) as { readonly partitions: readonly Known[] };

describe('partitions', () => {
  it('are those of the endpoint rules of SDK v3', () => {
    const suffixes = ({ dnsSuffix, dualStackDnsSuffix }: Known['outputs']) => [dnsSuffix, dualStackDnsSuffix];
    expect(PARTITIONS.map(({ id, dnsSuffixes }) => ({ id, dnsSuffixes }))).toEqual(
      known.map(({ id, outputs }) => ({ id, dnsSuffixes: suffixes(outputs) })),
    );
  });

  it.each(known)('tell their regions: $id', ({ id, regionRegex, regions }) => {
    const { partition } = load<{ partition: (region: string) => { name: string } }>('@aws-sdk/core/client');
    for (const region of Object.keys(regions).filter((name) => !name.endsWith('-global'))) {
      const owners = PARTITIONS.filter(({ regionPattern }) => regionPattern.test(region)).map((row) => row.id);
      expect(owners, region).toEqual([id]);
      expect(partition(region).name).toBe(id);
      expect(new RegExp(regionRegex).test(region)).toBe(true);
    }
  });
});
