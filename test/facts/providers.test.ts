import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/facts/providers.ts';
import { CHAIN_BUILDERS, HOST_RUNTIMES, PROVIDER_WRAPPERS, PROVIDERS, SINGLE_PROVIDER_PACKAGES } from '../../src/facts/providers.ts';
import { HOST_NAMES, SOURCE_ORDER } from '../../src/facts/source-order.ts';
import type { Host } from '../../src/facts/source-order.ts';
import { classesOf, entryOf, exportsOf, isInstalled, load, readPackageFile } from './packages.ts';

const V3 = '@aws-sdk/credential-providers';
const rows = [...PROVIDERS, ...CHAIN_BUILDERS, ...PROVIDER_WRAPPERS];

function namesIn(module: string, runtime: Runtime = 'node'): string[] {
  return rows
    .filter(({ modules, runtimes }) => (modules as readonly string[]).includes(module) && (runtimes as readonly string[]).includes(runtime))
    .map(({ name }) => name)
    .toSorted();
}

describe('providers of SDK v3', () => {
  it('are all that the package exports, and nothing else', () => {
    expect(namesIn(V3)).toEqual(Object.keys(load(V3)).toSorted());
  });

  it.each(['node', 'browser', 'react-native'] as const)('run where the entry for %s exports them', (runtime) => {
    expect(namesIn(V3, runtime)).toEqual(exportsOf(V3, entryOf(V3, 'dist-es/index.js', runtime)).toSorted());
  });

  const single = [...new Set(PROVIDERS.filter(({ sdk }) => sdk === 'v3').flatMap(({ modules }) => modules as readonly string[]))];

  it.each(single.filter((module) => module !== V3))('stand in the single package %s', (module) => {
    const exported = Object.keys(load(module)).filter((name) => /^(?:from[A-Z]|defaultProvider$)/.test(name));
    expect(namesIn(module)).toEqual(exported.toSorted());
  });

  it('are left out of their single package where they need Node.js', () => {
    const webIdentity = '@aws-sdk/credential-provider-web-identity';
    for (const runtime of ['browser', 'react-native'] as const) {
      expect(entryOf(webIdentity, 'dist-es/fromTokenFile.js', runtime)).toBeUndefined();
      expect(entryOf(webIdentity, 'dist-es/fromWebToken.js', runtime)).toBe('dist-es/fromWebToken.js');
      expect(namesIn(webIdentity, runtime)).toEqual(['fromWebToken']);
      expect(entryOf('@aws-sdk/credential-provider-http', 'dist-es/index.js', runtime)).toBe('dist-es/index.browser.js');
    }
  });

  it('are one another under an older name', () => {
    expect(readPackageFile(V3, 'dist-es/fromNodeProviderChain.js')).toContain('import("@aws-sdk/credential-provider-node")');
    expect(PROVIDERS.filter((row) => 'isDefaultChain' in row).map(({ name }) => name)).toEqual(['fromNodeProviderChain', 'defaultProvider']);
  });
});

describe('single packages', () => {
  it('are all that a provider stands in', () => {
    const modules = new Set(PROVIDERS.filter(({ sdk }) => sdk === 'v3').flatMap((row) => row.modules as readonly string[]));
    const replaced = SINGLE_PROVIDER_PACKAGES.filter(({ replacement }) => replacement === V3).map(({ module }) => module as string);
    // The default chain: its page names the wrapper as another choice.
    const others = [V3, '@aws-sdk/credential-provider-node'];
    expect(replaced.toSorted()).toEqual([...modules].filter((module) => !others.includes(module)).toSorted());
  });

  it.each(SINGLE_PROVIDER_PACKAGES)('have their functions in the replacement: $module', (row) => {
    const replacement = Object.keys(load(row.replacement));
    const names = namesIn(row.module);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(replacement).toContain(name);
  });

  it.each(SINGLE_PROVIDER_PACKAGES)('say so themselves: $module', ({ module, status }) => {
    const text = readPackageFile(module, 'README.md');
    expect(text).toMatch(/An internal (?:transitively required )?package|This is an internal package/);
    const isFrozen = /export \* from "@smithy\//.test(readPackageFile(module, 'dist-es/index.js'));
    expect(isFrozen).toBe(status === 'frozen');
  });

  it('are not those that an application should have', () => {
    for (const { replacement } of SINGLE_PROVIDER_PACKAGES) expect(isInstalled(replacement)).toBe(true);
    expect(SINGLE_PROVIDER_PACKAGES.map(({ module }) => module as string)).not.toContain(V3);
  });
});

/** The build that a page loads with a script tag. */
function loadInPage(): Readonly<Record<string, unknown>> {
  const page: Record<string, unknown> = { navigator: { userAgent: '' }, document: {}, setTimeout, clearTimeout };
  page['window'] = page;
  runInContext(readPackageFile('aws-sdk', 'dist/aws-sdk.js'), createContext(page));
  return page['AWS'] as Readonly<Record<string, unknown>>;
}

describe('credentials classes of SDK v2', () => {
  it('are all that inherit from Credentials, and nothing else', () => {
    expect(namesIn('aws-sdk')).toEqual(classesOf(load('aws-sdk'), 'Credentials'));
  });

  it('run in a browser where the build for browsers has them', () => {
    expect(namesIn('aws-sdk', 'browser')).toEqual(classesOf(loadInPage(), 'Credentials'));
  });

  it('run in React Native where the build for it has them', () => {
    expect(namesIn('aws-sdk', 'react-native')).toEqual(classesOf(load('aws-sdk/dist/aws-sdk-react-native'), 'Credentials'));
  });

  it('are where the evidence says', () => {
    for (const { name, evidence } of rows.filter(({ sdk }) => sdk === 'v2')) {
      const file = evidence.split(' ')[1] ?? '';
      expect(readPackageFile('aws-sdk', file)).toContain(`AWS.${name} = `);
    }
  });

  it('have a default chain in Node.js and none in a browser', () => {
    const chainOf = ({ CredentialProviderChain }: Readonly<Record<string, unknown>>) =>
      CredentialProviderChain as { readonly defaultProviders: readonly unknown[] };
    expect(chainOf(load('aws-sdk')).defaultProviders.length).toBeGreaterThan(0);
    expect(chainOf(loadInPage()).defaultProviders).toHaveLength(0);
    expect(CHAIN_BUILDERS.find(({ sdk }) => sdk === 'v2')?.withoutProviders).toBe('default-chain');
  });

  it('have two names for one of them', () => {
    const { ECSCredentials, RemoteCredentials } = load('aws-sdk');
    expect(ECSCredentials).toBe(RemoteCredentials);
  });

  // They carry a bearer token, which signs nothing.
  it('are not the classes of tokens', () => {
    const tokens = classesOf(load('aws-sdk'), 'Token');
    expect(tokens).toEqual(['SSOTokenProvider', 'Token', 'TokenProviderChain']);
    for (const name of tokens) expect(namesIn('aws-sdk')).not.toContain(name);
  });
});

describe('providers of platforms', () => {
  it.each(PROVIDERS.filter(({ sdk }) => sdk === 'platform'))('are exported: $name', ({ name, modules }) => {
    for (const module of modules) expect(typeof load(module)[name], module).toBe('function');
  });

  it('have no entry but the one of Node.js', () => {
    for (const row of PROVIDERS.filter(({ sdk }) => sdk === 'platform')) {
      expect(row.runtimes).toEqual(['node']);
      for (const module of row.modules) {
        const name = module.split('/').slice(0, 2).join('/');
        expect(readPackageFile(name, 'package.json')).not.toMatch(/"(?:browser|react-native|edge-light|worker)"/);
      }
    }
  });
});

describe('chains and wrappers', () => {
  it.each(['@smithy/property-provider', '@aws-sdk/property-provider'])('are what %s exports besides its errors', (module) => {
    const exported = Object.keys(load(module)).filter((name) => !name.endsWith('Error'));
    expect(namesIn(module)).toEqual(exported.toSorted());
  });

  it('are the same functions in the core of the SDK', () => {
    const core = load('@smithy/core/config');
    const property = load('@smithy/property-provider');
    for (const name of namesIn('@smithy/core/config')) expect(core[name], name).toBe(property[name]);
    // The core has a function of the same name for options of clients.
    expect(core['fromStatic']).not.toBe(property['fromStatic']);
  });

  it.each(['browser', 'react-native'] as const)('stand in the entry of the core for %s', (runtime) => {
    const entry = entryOf('@smithy/core', 'dist-es/submodules/config/index.js', runtime);
    expect(entry).not.toBe('dist-es/submodules/config/index.js');
    expect(exportsOf('@smithy/core', entry)).toEqual(expect.arrayContaining(namesIn('@smithy/core/config', runtime)));
  });
});

describe('ranks', () => {
  const hosts = Object.keys(HOST_NAMES) as Host[];

  it('are known for each provider on one host at least that it runs on', () => {
    for (const row of PROVIDERS) {
      const only: readonly Host[] = 'hosts' in row ? row.hosts : hosts;
      const ranked = only.filter(
        (host) =>
          (row.runtimes as readonly string[]).includes(HOST_RUNTIMES[host]) &&
          SOURCE_ORDER.current[host].some(({ source }) => source === row.source),
      );
      expect(ranked.length, row.name).toBeGreaterThan(0);
    }
  });

  it('of what runs in a browser are not the rank of a host in Node.js', () => {
    expect(Object.keys(HOST_RUNTIMES).toSorted()).toEqual(hosts.toSorted());
    for (const host of ['browser', 'react-native', 'edge'] as const) {
      expect(SOURCE_ORDER.current[host].map(({ source }) => source as string)).not.toContain('host-role');
    }
  });
});
