import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/facts/providers.ts';
import { HOST_NAMES, SOURCE_NAMES, SOURCE_ORDER } from '../../src/facts/source-order.ts';
import type { Host, OrderName, SourceKind } from '../../src/facts/source-order.ts';

const orders = Object.keys(SOURCE_ORDER) as OrderName[];
const hosts = Object.keys(HOST_NAMES) as Host[];
const all = orders.flatMap((order) => hosts.map((host) => ({ order, host, list: SOURCE_ORDER[order][host] })));

function sourcesOf(order: OrderName, host: Host): readonly SourceKind[] {
  return SOURCE_ORDER[order][host].map(({ source }) => source);
}

describe('the order of the sources', () => {
  it.each(all)('ranks each source once: $order, $host', ({ list }) => {
    const sources = list.map(({ source }) => source);
    expect(sources.length).toBeGreaterThan(2);
    expect(sources).toEqual([...new Set(sources)]);
  });

  it.each(all)('says the way as an imperative with a page: $order, $host', ({ list }) => {
    for (const { sentence, url } of list) {
      expect(sentence).toMatch(/^[a-z].*[^.]$/);
      expect(url).toMatch(/^https:\/\/[\w.-]+\/[\w./-]+$/);
      expect(URL.canParse(url)).toBe(true);
    }
  });

  it.each(['aws-lambda', 'aws-container', 'aws-instance', 'workstation', 'unknown'] as const)(
    'on AWS puts the role first and the code last: %s',
    (host) => {
      expect(sourcesOf('current', host)).toEqual([
        'host-role',
        'shared-config',
        'assumed-role',
        'environment',
        'file',
        'secrets-store',
        'code',
      ]);
    },
  );

  it.each(['aws-lambda', 'aws-container', 'aws-instance', 'workstation'] as const)(
    'of the guide of 2020 to 2023 is role, shared file, environment, JSON file, other: %s',
    (host) => {
      expect(sourcesOf('guide-2023', host).slice(0, 5)).toEqual(['host-role', 'shared-config', 'environment', 'file', 'assumed-role']);
    },
  );

  it.each(['vercel', 'netlify', 'edge', 'other-cloud', 'ci'] as const)('knows no role of the host off AWS: %s', (host) => {
    for (const order of orders) {
      const sources = sourcesOf(order, host);
      expect(sources).not.toContain('host-role');
      expect(sources.slice(0, 2)).toEqual(['platform-oidc', 'assumed-role']);
      expect(sources.indexOf('environment')).toBeLessThan(sources.indexOf('code'));
      const environment = SOURCE_ORDER[order][host].find(({ source }) => source === 'environment');
      expect(environment?.sentence).toContain("project's own names");
    }
  });

  it.each(['browser', 'react-native'] as const)('offers a client no static key and nothing of Node: %s', (host) => {
    for (const order of orders) {
      expect(sourcesOf(order, host)).toEqual(['cognito', 'assumed-role', 'signing-server']);
      const inNode = PROVIDERS.filter((row) => row.sdk === 'v3' && !(row.runtimes as readonly string[]).includes('browser'));
      for (const { sentence } of SOURCE_ORDER[order][host]) {
        for (const { name } of inNode) expect(sentence).not.toContain(name);
      }
    }
  });

  it('does not take an unknown host for AWS', () => {
    for (const order of orders) expect(SOURCE_ORDER[order].unknown[0]?.sentence).toMatch(/^if this runs on AWS with a role, /);
  });

  it('names providers that exist', () => {
    const names = PROVIDERS.map(({ name }) => name as string);
    const named = all.flatMap(({ list }) => list.flatMap(({ sentence }) => sentence.match(/`[a-z]+[A-Z]\w*(?:\(\))?`/g) ?? []));
    expect(named).not.toEqual([]);
    for (const name of named) expect(names).toContain(name.replaceAll(/[`()]/g, ''));
  });
});

describe('names', () => {
  it('stand for every source and every host', () => {
    const sources = new Set(all.flatMap(({ list }) => list.map(({ source }) => source)));
    expect(Object.keys(SOURCE_NAMES).toSorted()).toEqual([...sources].toSorted());
    for (const order of orders) expect(Object.keys(SOURCE_ORDER[order]).toSorted()).toEqual(hosts.toSorted());
  });
});
