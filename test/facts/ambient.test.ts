import { afterEach, describe, expect, it, vi } from 'vitest';
import { AMBIENT_SOURCES, UNSIGNED_SERVICES } from '../../src/facts/ambient.ts';
import { CHAIN_BUILDERS, PROVIDERS } from '../../src/facts/providers.ts';
import type { ProviderRow } from '../../src/facts/providers.ts';
import { load, readPackageFile, stubEnvironment } from './packages.ts';

type Provider = () => Promise<{ readonly accessKeyId: string }>;
type Factory = (options?: object) => Provider;

const providers = load<Readonly<Record<string, Factory>>>('@aws-sdk/credential-providers');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what is ambient', () => {
  it('is a provider or a chain, once', () => {
    const known = [...PROVIDERS, ...CHAIN_BUILDERS].map(({ name }): string => name);
    const names = AMBIENT_SOURCES.map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is every provider of the host, of its environment and of shared configuration', () => {
    const names = AMBIENT_SOURCES.map(({ name }) => name);
    const ambient = ['host-role', 'environment', 'shared-config'];
    const missing = (PROVIDERS as readonly ProviderRow[]).filter(({ source, name }) => ambient.includes(source) && !names.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('the default chain', () => {
  it('goes on to the host where the profile that it is given is missing', async () => {
    stubEnvironment();
    // Nobody listens there: the error tells that the chain has asked.
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://127.0.0.1:9/credentials');
    const asked: string[] = [];
    const log = (...texts: unknown[]): void => {
      asked.push(texts.join(' '));
    };
    const logger = { debug: log, info: log, warn: log, error: log };
    await expect(providers['fromNodeProviderChain']?.({ profile: 'missing', logger, maxRetries: 0 })()).rejects.toThrow();
    expect(asked.join('\n')).toContain('remoteProvider');
  });

  it('has no way from a profile to the host in fromIni', async () => {
    stubEnvironment('environment');
    await expect(providers['fromIni']?.({ profile: 'missing' })()).rejects.toThrow('missing');
  });
});

describe('operations that nobody signs', () => {
  it('are those of STS that its package leaves unsigned', () => {
    const schemes = readPackageFile('@aws-sdk/client-sts', 'dist-es/auth/httpAuthSchemeProvider.js');
    const [row] = UNSIGNED_SERVICES.filter(({ v2 }) => v2 === 'STS');
    const unsigned = [...schemes.matchAll(/case "(\w+)": \{\s*options\.push\(createSmithyApiNoAuth/g)].map((match) => match[1]);
    expect(row?.operations).toEqual(unsigned);
  });

  it.each([
    ['CognitoIdentity', 'cognito-identity-2014-06-30'],
    ['CognitoIdentityServiceProvider', 'cognito-idp-2016-04-18'],
    ['SSO', 'sso-2019-06-10'],
    ['SSOOIDC', 'sso-oidc-2019-06-10'],
  ])('are those of %s in the model of SDK v2', (v2, model) => {
    const { operations } = JSON.parse(readPackageFile('aws-sdk', `apis/${model}.min.json`)) as {
      operations: Readonly<Record<string, { readonly authtype?: string }>>;
    };
    const unsigned = Object.keys(operations).filter((name) => operations[name]?.authtype === 'none');
    const row = UNSIGNED_SERVICES.find((candidate) => candidate.v2 === v2);
    expect(row?.operations).toEqual(unsigned.length === Object.keys(operations).length ? ['*'] : unsigned);
  });
});
