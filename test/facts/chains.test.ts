// How chains of providers run, held against the real packages.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHAIN_ENDS, DEFAULT_CHAINS, OF_THE_CONTAINER, OF_THE_INSTANCE } from '../../src/facts/chains.ts';
import { CHAIN_BUILDERS, PROVIDERS } from '../../src/facts/providers.ts';
import { identity, isInstalled, load, readPackageFile, stubEnvironment } from './packages.ts';

type Provider = () => Promise<{ readonly accessKeyId: string }>;
type Factory = (options?: object) => Provider;
type Chain = (...providers: readonly Provider[]) => Provider;

const V3 = '@aws-sdk/credential-providers';
const next: Provider = () => Promise.resolve(identity('the-next'));
const role = { RoleArn: 'arn:aws:iam::111122223333:role/reader' };
/** Nobody listens there: every call of a service fails at once. */
const clientConfig = { region: 'eu-west-1', endpoint: 'http://127.0.0.1:9', maxAttempts: 1 };

/** What each provider is made with, so that it has nothing to give. */
const OPTIONS: Readonly<Record<string, object>> = {
  fromTemporaryCredentials: { params: role, clientConfig },
  fromWebToken: { roleArn: role.RoleArn, webIdentityToken: 'token', clientConfig },
  fromCognitoIdentity: { identityId: 'eu-west-1:one', clientConfig },
  fromCognitoIdentityPool: { identityPoolId: 'eu-west-1:one', clientConfig },
  awsCredentialsProvider: { roleArn: role.RoleArn },
};

beforeEach(() => {
  stubEnvironment();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Whether a chain goes on after a provider that has nothing to give. */
async function goesOn(provider: Provider, chain = load<{ createCredentialChain: Chain }>(V3).createCredentialChain): Promise<boolean> {
  return chain(provider, next)().then(
    ({ accessKeyId }) => accessKeyId === identity('the-next').accessKeyId,
    () => false,
  );
}

function make(name: string): Provider {
  const module = PROVIDERS.find((row) => row.name === name)?.modules[0] ?? '';
  return load<Readonly<Record<string, Factory>>>(module)[name]?.(OPTIONS[name]) ?? next;
}

describe('chains of SDK v3', () => {
  const names = PROVIDERS.filter(({ sdk }) => sdk !== 'v2').map(({ name }) => name as string);
  const ends: readonly string[] = CHAIN_ENDS.map(({ name }) => name);

  it.each(names.filter((name) => ends.includes(name)))('end after %s', async (name) => {
    expect(await goesOn(make(name))).toBe(false);
  });

  it.each(names.filter((name) => !ends.includes(name)))('go on after %s', async (name) => {
    expect(await goesOn(make(name))).toBe(true);
  });

  it('go on after a role whose first credentials pass on', async () => {
    const { fromEnv, fromTemporaryCredentials } = load<Readonly<Record<'fromEnv' | 'fromTemporaryCredentials', Factory>>>(V3);
    expect(await goesOn(fromTemporaryCredentials({ params: role, clientConfig, masterCredentials: fromEnv() }))).toBe(true);
    expect(await goesOn(fromTemporaryCredentials({ params: role, clientConfig: { ...clientConfig, credentials: fromEnv() } }))).toBe(true);
  });

  it('end after an identity, whatever its parts are', async () => {
    const given = { accessKeyId: undefined, secretAccessKey: undefined } as unknown as { accessKeyId: string };
    const chain = load<{ createCredentialChain: Chain }>(V3).createCredentialChain;
    expect(await chain(() => Promise.resolve(given), next)()).toEqual(given);
  });

  const builders = CHAIN_BUILDERS.filter(({ sdk }) => sdk === 'v3').flatMap(({ name, modules }) =>
    modules.filter((module) => isInstalled(module)).map((module) => [name, module] as const),
  );

  it.each(builders)('are all alike: %s of %s', async (name, module) => {
    const chain = load<Readonly<Record<string, Chain>>>(module)[name] ?? (() => next);
    expect(await goesOn(make('fromEnv'), chain)).toBe(true);
    expect(await goesOn(make('fromNodeProviderChain'), chain)).toBe(false);
  });

  it('ask as the table says by default', () => {
    const chain = readPackageFile('@aws-sdk/credential-provider-node', 'dist-es/defaultProvider.js');
    const remote = readPackageFile('@aws-sdk/credential-provider-node', 'dist-es/remoteProvider.js');
    const asked = [...chain.matchAll(/return (from\w+)\(/g), ...remote.matchAll(/\b(from\w+)\(init\)/g)].map(([, name]) => name);
    expect([...new Set(asked)]).toEqual(DEFAULT_CHAINS.v3);
  });
});

describe('chains of SDK v2', () => {
  interface Credentials {
    readonly accessKeyId: string | undefined;
  }
  interface Sdk {
    readonly Credentials: new (id: string | undefined, secret: string | undefined) => Credentials;
    readonly CredentialProviderChain: new (providers: readonly (() => Credentials)[]) => { resolvePromise: () => Promise<Credentials> };
    readonly S3: new (options: object) => { readonly config: { readonly credentials: Credentials } };
    readonly EnvironmentCredentials: new (prefix: string) => Credentials;
  }
  const AWS = load<Sdk>('aws-sdk');
  const last = (): Credentials => new AWS.Credentials('id-of-the-next', 'secret-of-the-next');

  it('go on after any error', async () => {
    const chain = new AWS.CredentialProviderChain([() => new AWS.EnvironmentCredentials('AWS'), last]);
    expect((await chain.resolvePromise()).accessKeyId).toBe('id-of-the-next');
  });

  it('end after an identity, whatever its parts are', async () => {
    const chain = new AWS.CredentialProviderChain([() => new AWS.Credentials(undefined, undefined), last]);
    expect((await chain.resolvePromise()).accessKeyId).toBeUndefined();
  });

  it('ask as the table says by default', () => {
    const loader = readPackageFile('aws-sdk', 'lib/node_loader.js');
    const asked = [...loader.matchAll(/return new AWS\.(\w+Credentials)\(/g)].map(([, name]) => name);
    // Another name of `ECSCredentials`.
    expect([...new Set(asked)]).toEqual(DEFAULT_CHAINS.v2.filter((name) => name !== 'RemoteCredentials'));
  });

  it('are not asked by a client that has credentials, and nor are its keys', () => {
    const credentials = new AWS.Credentials('id-of-credentials', 'secret-of-credentials');
    const keys = { accessKeyId: 'id-of-keys', secretAccessKey: 'secret-of-keys' };
    const credentialProvider = new AWS.CredentialProviderChain([last]);
    expect(new AWS.S3({ ...keys, credentials, credentialProvider }).config.credentials.accessKeyId).toBe('id-of-credentials');
    expect(new AWS.S3({ credentials, credentialProvider }).config.credentials).toBe(credentials);
  });
});

describe('providers of a host', () => {
  it('are providers', () => {
    const known = PROVIDERS.map(({ name }) => name as string);
    expect([...OF_THE_CONTAINER, ...OF_THE_INSTANCE].filter((name) => !known.includes(name))).toEqual([]);
  });
});
