import { describe, expect, it } from 'vitest';
import * as consumers from '../../src/facts/consumers.ts';
import * as endpoints from '../../src/facts/endpoints.ts';
import * as environment from '../../src/facts/environment.ts';
import * as exampleKeys from '../../src/facts/example-keys.ts';
import * as hosts from '../../src/facts/hosts.ts';
import * as keyFormats from '../../src/facts/key-formats.ts';
import * as longTerm from '../../src/facts/long-term.ts';
import * as migration from '../../src/facts/migration.ts';
import * as nonAws from '../../src/facts/non-aws-consumers.ts';
import * as partitions from '../../src/facts/partitions.ts';
import * as providerOptions from '../../src/facts/provider-options.ts';
import * as providers from '../../src/facts/providers.ts';
import * as serviceTrust from '../../src/facts/service-trust.ts';
import * as trustProviders from '../../src/facts/trust-providers.ts';
import * as vendors from '../../src/facts/vendors.ts';
import { matchesModule } from '../../src/syntax/glob.ts';

const files = {
  consumers,
  endpoints,
  environment,
  exampleKeys,
  hosts,
  keyFormats,
  longTerm,
  migration,
  nonAws,
  partitions,
  providerOptions,
  providers,
  serviceTrust,
  trustProviders,
  vendors,
};

/** Every table of the facts: a list of rows, each an object. */
const tables = Object.entries(files).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, table]) => {
    const isTable = Array.isArray(table) && table.every((row) => typeof row === 'object' && !(row instanceof RegExp));
    return isTable ? [{ title: `${file}: ${name}`, rows: table as readonly Readonly<Record<string, unknown>>[] }] : [];
  }),
);

describe('rows', () => {
  it('are found', () => {
    expect(tables.length).toBeGreaterThan(14);
  });

  it.each(tables)('cite a source: $title', ({ rows }) => {
    for (const row of rows) {
      const cited = row['source'] ?? row['evidence'];
      // The source of a provider is the kind of its credentials; what it was read in is its evidence.
      expect(row['evidence'] ?? cited, JSON.stringify(row)).toMatch(/\S{3}/);
    }
  });

  it.each(tables)('stand once: $title', ({ rows }) => {
    const texts = rows.map((row) => JSON.stringify(row, (_, value: unknown) => (value instanceof RegExp ? value.source : value)));
    expect(texts).toEqual([...new Set(texts)]);
  });
});

const patterns = Object.entries(files).flatMap(([file, module]) => regularExpressionsIn(module).map((pattern) => ({ file, pattern })));

function regularExpressionsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) => regularExpressionsIn(part));
}

describe('regular expressions', () => {
  it.each(patterns)('have no flags that keep state, and no quantifier in a quantifier: $file $pattern', ({ pattern }) => {
    expect(pattern.flags).toMatch(/^i?$/);
    // A group that repeats without bound and holds something that repeats without bound.
    expect(pattern.source).not.toMatch(/\([^()]*(?:[^\\][+*]|\{\d+,\})[^()]*\)(?:[+*]|\{\d+,\})/);
  });
});

describe('packages that take no credentials of AWS', () => {
  const { NON_AWS_MODULES } = nonAws;

  it('are many, and each once', () => {
    const names = NON_AWS_MODULES.map(({ module }) => module);
    expect(names.length).toBeGreaterThan(60);
    expect(names).toEqual([...new Set(names)]);
  });

  it('are no consumers and no providers', () => {
    const taken = [...consumers.CONSUMERS.flatMap(({ modules }) => modules), ...providers.PROVIDERS.flatMap(({ modules }) => modules)];
    for (const { module } of NON_AWS_MODULES) {
      for (const name of taken) expect(matchesModule(module, name), `${module} ${name}`).toBe(false);
    }
  });

  it('cite their own pages', () => {
    for (const { module, source } of NON_AWS_MODULES) expect(source).toContain(module.replace(/[/-]?\*$/, ''));
  });
});
