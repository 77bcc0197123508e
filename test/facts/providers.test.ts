import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHAIN_BUILDERS, PROVIDERS, V2_TO_V3_PROVIDERS } from '../../src/facts/providers.ts';
import { isInstalled, load, readPackageFile, stubEnvironment } from './packages.ts';

const V3 = '@aws-sdk/credential-providers';

function namesIn(module: string): string[] {
  return [...PROVIDERS, ...CHAIN_BUILDERS]
    .filter(({ modules }) => (modules as readonly string[]).includes(module))
    .map(({ name }) => name)
    .toSorted();
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('providers of SDK v3', () => {
  it('are all that the package exports, and nothing else', () => {
    expect(namesIn(V3)).toEqual(Object.keys(load(V3)).toSorted());
  });

  it('run in a browser where the entry for browsers exports them', () => {
    const entry = readPackageFile(V3, 'dist-es/index.browser.js');
    const inBrowser = [...entry.matchAll(/\bfrom\w+|\bcreate\w+/g)].map(([name]) => name).filter((name) => /^from[A-Z]/.test(name));
    const claimed = PROVIDERS.filter((row) => row.sdk === 'v3' && (row.runtimes as readonly string[]).includes('browser'));
    expect(claimed.map(({ name }) => name).toSorted()).toEqual([...new Set(inBrowser)].toSorted());
  });

  const single = [...new Set(PROVIDERS.filter(({ sdk }) => sdk === 'v3').flatMap(({ modules }) => modules as readonly string[]))];

  it.each(single.filter((module) => isInstalled(module) && module !== V3))('stand in the single package %s', (module) => {
    const exported = Object.keys(load(module)).filter((name) => /^(?:from[A-Z]|defaultProvider$)/.test(name));
    expect(namesIn(module)).toEqual(exported.toSorted());
  });

  it('say that they refresh where they do: the environment stays as it is, a token in a string is spent', async () => {
    stubEnvironment('one');
    const fromEnv = load<{ fromEnv: () => () => Promise<{ expiration?: Date; sessionToken?: string }> }>(V3).fromEnv();
    expect(await fromEnv()).toMatchObject({ accessKeyId: 'id-of-one', sessionToken: 'token-of-one' });
    expect((await fromEnv()).expiration).toBeUndefined();
    const frozen = PROVIDERS.filter((row) => row.sdk === 'v3' && !row.refreshes).map(({ name }) => name);
    expect(frozen).toEqual(['fromEnv', 'fromWebToken']);
  });
});

describe('credentials classes of SDK v2', () => {
  it('are all that the package exports, and nothing else', () => {
    const exported = Object.keys(load('aws-sdk')).filter((name) => /Credentials$|^CredentialProviderChain$/.test(name));
    expect([...namesIn('aws-sdk'), 'Credentials'].toSorted()).toEqual(exported.toSorted());
  });

  it('run in a browser where the core has them', () => {
    const core = [readPackageFile('aws-sdk', 'lib/core.js'), readPackageFile('aws-sdk', 'lib/browser_loader.js')].join('\n');
    for (const { name, runtimes, evidence } of PROVIDERS.filter(({ sdk }) => sdk === 'v2')) {
      const file = /credentials\/(\w+)\.js/.exec(evidence)?.[1] ?? '';
      const isInCore = core.includes(`./credentials/${file}'`);
      expect((runtimes as readonly string[]).includes('browser'), name).toBe(isInCore);
    }
  });

  it('are where the evidence says', () => {
    for (const { name, evidence } of PROVIDERS.filter(({ sdk }) => sdk === 'v2')) {
      const file = evidence.split(' ')[1] ?? '';
      expect(readPackageFile('aws-sdk', file)).toContain(`AWS.${name} = `);
    }
  });

  it('lead to providers of SDK v3, each but two', () => {
    const v2 = PROVIDERS.filter(({ sdk }) => sdk === 'v2').map(({ name }) => name as string);
    const v3 = Object.keys(load(V3));
    for (const row of V2_TO_V3_PROVIDERS) {
      expect(v2).toContain(row.v2);
      expect(v3).toContain(row.v3);
    }
    const mapped = V2_TO_V3_PROVIDERS.map((row) => row.v2 as string);
    expect(mapped).toEqual([...new Set(mapped)]);
    expect(v2.filter((name) => !mapped.includes(name)).toSorted()).toEqual(['FileSystemCredentials', 'SAMLCredentials']);
  });

  it('that lead to a provider rank as it does', () => {
    const sourceOf = new Map(PROVIDERS.map(({ name, source }) => [name as string, source as string]));
    for (const row of V2_TO_V3_PROVIDERS) expect(sourceOf.get(row.v2), row.v2).toBe(sourceOf.get(row.v3));
  });
});

describe('providers of platforms', () => {
  it.each(PROVIDERS.filter(({ sdk }) => sdk === 'platform'))('are exported: $name', ({ name, modules }) => {
    for (const module of modules) expect(typeof load(module)[name], module).toBe('function');
  });
});
