// What the tables say of providers at run time: whether they refresh, where a chain stops, what a wrapper keeps. The services
// that they ask run on this machine.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHAIN_BUILDERS, PROVIDER_WRAPPERS, PROVIDERS } from '../../src/facts/providers.ts';
import { startFakeAws } from './fake-aws.ts';
import type { FakeAws } from './fake-aws.ts';
import { identity, load, stubEnvironment } from './packages.ts';

interface Identity {
  readonly accessKeyId: string;
  readonly expiration?: Date;
}

type Provider = (properties?: object) => Promise<Identity>;
type Factory = (options?: object) => Provider;
type Join = (...providers: readonly Provider[]) => Provider;

const PACKAGE = '@aws-sdk/credential-providers';
const factories = load<Readonly<Record<string, Factory>>>(PACKAGE);
const { S3Client } = load<{ S3Client: new (options: object) => { readonly config: { readonly credentials: Provider } } }>('@aws-sdk/client-s3');

const ROLE = 'arn:aws:iam::123456789012:role/task';

let aws: FakeAws;
let folder: string;
let clientConfig: object;

beforeEach(async () => {
  stubEnvironment();
  // Less than the five minutes before their end at which the SDK asks again.
  aws = await startFakeAws(60_000);
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  vi.stubEnv('HOME', folder);
  clientConfig = { region: 'us-east-1', endpoint: aws.url, maxAttempts: 1, credentials: identity('caller') };
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await aws.close();
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A profile whose process gives another identity each time. */
function writeProcessProfile(lifetime: number): string {
  const script = `const Expiration = new Date(Date.now() + ${String(lifetime)}).toISOString();
console.log(JSON.stringify({ Version: 1, AccessKeyId: 'id-' + process.pid, SecretAccessKey: 'secret', Expiration }));`;
  const command = `"${process.execPath}" "${write('process.cjs', script)}"`;
  return write('config', `[default]\ncredential_process = ${command}\n`);
}

/** What `aws sso login` leaves behind. */
function writeSsoSession(): void {
  const url = 'https://example.awsapps.com/start';
  const lines = [`sso_start_url = ${url}`, 'sso_account_id = 123456789012', 'sso_region = us-east-1', 'sso_role_name = developer'];
  vi.stubEnv('AWS_CONFIG_FILE', write('config', `[default]\n${lines.join('\n')}\n`));
  const session = { startUrl: url, region: 'us-east-1', accessToken: 'session', expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  write(`.aws/sso/cache/${createHash('sha1').update(url).digest('hex')}.json`, JSON.stringify(session));
}

/** What `aws login` leaves behind. The command keeps it up to date, so a second look may find more. */
function writeLogin(count: number, lifetime: number): void {
  const session = 'arn:aws:iam::123456789012:user/developer';
  vi.stubEnv('AWS_CONFIG_FILE', write('config', `[default]\nlogin_session = ${session}\n`));
  vi.stubEnv('AWS_LOGIN_CACHE_DIRECTORY', folder);
  const expiresAt = new Date(Date.now() + lifetime).toISOString();
  const accessToken = { accessKeyId: `id-${String(count)}`, secretAccessKey: 'secret', sessionToken: 'token', accountId: '123456789012', expiresAt };
  const rest = { clientId: 'client', refreshToken: 'refresh', idToken: 'id', dpopKey: 'key', tokenType: 'aws_sigv4' };
  write(`${createHash('sha256').update(session).digest('hex')}.json`, JSON.stringify({ accessToken, ...rest }));
}

/** A token of the shape that is read, and not checked, before it is sent. */
function webToken(mark: string): string {
  const payload = { sub: mark, exp: Math.floor(Date.now() / 1000) + 3600 };
  return `header.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature`;
}

const tokensSent = () => aws.requests.map(({ body }) => new URLSearchParams(body).get('WebIdentityToken'));

describe('providers of SDK v3 that refresh', () => {
  const setUp: Readonly<Record<string, () => Provider | undefined>> = {
    fromIni: () => factories['fromIni']?.({ configFilepath: writeProcessProfile(60_000), ignoreCache: true }),
    fromSSO: () => {
      writeSsoSession();
      return factories['fromSSO']?.({ clientConfig, ignoreCache: true });
    },
    fromProcess: () => factories['fromProcess']?.({ configFilepath: writeProcessProfile(60_000), ignoreCache: true }),
    fromTokenFile: () => factories['fromTokenFile']?.({ webIdentityTokenFile: write('token', 'web'), roleArn: ROLE, clientConfig }),
    fromTemporaryCredentials: () => factories['fromTemporaryCredentials']?.({ params: { RoleArn: ROLE }, clientConfig }),
    fromCognitoIdentity: () => factories['fromCognitoIdentity']?.({ identityId: 'us-east-1:identity', clientConfig }),
    fromCognitoIdentityPool: () => factories['fromCognitoIdentityPool']?.({ identityPoolId: 'us-east-1:pool', clientConfig }),
    fromContainerMetadata: () => {
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
      return factories['fromContainerMetadata']?.();
    },
    fromInstanceMetadata: () => {
      vi.stubEnv('AWS_EC2_METADATA_SERVICE_ENDPOINT', aws.url);
      return factories['fromInstanceMetadata']?.();
    },
    fromHttp: () => factories['fromHttp']?.({ awsContainerCredentialsFullUri: `${aws.url}/credentials` }),
    fromNodeProviderChain: () => {
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
      return factories['fromNodeProviderChain']?.();
    },
    defaultProvider: () => {
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
      return load<{ defaultProvider: Factory }>('@aws-sdk/credential-provider-node').defaultProvider();
    },
  };

  it.each(Object.keys(setUp))('%s: a client asks it again before the credentials end', async (name) => {
    const credentials = setUp[name]?.();
    const client = new S3Client({ region: 'us-east-1', credentials });
    const first = await client.config.credentials();
    expect(first.expiration).toBeInstanceOf(Date);
    // The default chain answers with what it has and asks behind the scenes.
    await expect.poll(async () => (await client.config.credentials()).accessKeyId, { timeout: 10_000 }).not.toBe(first.accessKeyId);
  });

  it('fromLoginCredentials: it reads again what the sign-in keeps up to date', async () => {
    writeLogin(1, 400_000);
    const provider = factories['fromLoginCredentials']?.({ ignoreCache: true });
    const first = await provider?.();
    expect(first).toMatchObject({ accessKeyId: 'id-1' });
    expect(first?.expiration).toBeInstanceOf(Date);
    writeLogin(2, 400_000);
    expect(await provider?.()).toMatchObject({ accessKeyId: 'id-2' });
  });

  it('are these', () => {
    const refreshing = PROVIDERS.filter(({ sdk, refreshes }) => sdk === 'v3' && refreshes).map(({ name }) => name as string);
    expect(refreshing.toSorted()).toEqual([...Object.keys(setUp), 'fromLoginCredentials'].toSorted());
  });

  it('find a new token in its file', async () => {
    const provider = setUp['fromTokenFile']?.();
    await provider?.();
    write('token', 'renewed');
    await provider?.();
    expect(tokensSent()).toEqual(['web', 'renewed']);
  });

  it('of a profile with keys read them once', async () => {
    const keys = (mark: string) => `[default]\naws_access_key_id = id-${mark}\naws_secret_access_key = secret\n`;
    const filepath = write('credentials', keys('first'));
    const client = new S3Client({ region: 'us-east-1', credentials: factories['fromIni']?.({ filepath, ignoreCache: true }) });
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'id-first' });
    write('credentials', keys('second'));
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'id-first' });
  });

  it('of Cognito ask for a login where it is a function, and repeat it where it is a text', async () => {
    let count = 0;
    const logins = { text: 'same', function: () => Promise.resolve(`token-${String(++count)}`) };
    const provider = factories['fromCognitoIdentity']?.({ identityId: 'us-east-1:identity', logins, clientConfig });
    await provider?.();
    await provider?.();
    const sent = aws.requests.map(({ body }) => (JSON.parse(body) as { Logins: object }).Logins);
    expect(sent).toEqual([{ text: 'same', function: 'token-1' }, { text: 'same', function: 'token-2' }]);
  });
});

describe('providers of SDK v3 that do not refresh', () => {
  it('are these', () => {
    const frozen = PROVIDERS.filter(({ sdk, refreshes }) => sdk === 'v3' && !refreshes).map(({ name }) => name);
    expect(frozen).toEqual(['fromEnv', 'fromWebToken']);
  });

  it('fromEnv: a client reads the variables once', async () => {
    stubEnvironment('one');
    const client = new S3Client({ region: 'us-east-1', credentials: factories['fromEnv']?.() });
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'id-of-one', sessionToken: 'token-of-one' });
    stubEnvironment('two');
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'id-of-one' });
  });

  it('fromEnv: a variable with an expiration changes that', async () => {
    stubEnvironment('one');
    vi.stubEnv('AWS_CREDENTIAL_EXPIRATION', new Date(Date.now() + 60_000).toISOString());
    const client = new S3Client({ region: 'us-east-1', credentials: factories['fromEnv']?.() });
    await client.config.credentials();
    stubEnvironment('two');
    expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'id-of-two' });
  });

  it('fromWebToken: it sends the token that it was made with, for ever', async () => {
    const provider = factories['fromWebToken']?.({ webIdentityToken: 'once', roleArn: ROLE, clientConfig });
    const client = new S3Client({ region: 'us-east-1', credentials: provider });
    await client.config.credentials();
    await client.config.credentials();
    expect(tokensSent().length).toBeGreaterThan(1);
    expect(new Set(tokensSent())).toEqual(new Set(['once']));
  });
});

describe('providers of platforms', () => {
  const rows = PROVIDERS.filter(({ sdk }) => sdk === 'platform').flatMap(({ name, modules }) => modules.map((module) => ({ name, module })));

  it.each(rows)('take a new token each time: $name of $module', async ({ name, module }) => {
    const provider = load<Readonly<Record<string, Factory>>>(module)[name]?.({ roleArn: ROLE, clientConfig });
    const tokens = [webToken('one'), webToken('two')];
    for (const token of tokens) {
      vi.stubEnv('VERCEL_OIDC_TOKEN', token);
      expect((await provider?.())?.expiration).toBeInstanceOf(Date);
    }
    expect(tokensSent()).toEqual(tokens);
  });
});

describe('chains of SDK v3', () => {
  const next: Provider = () => Promise.resolve(identity('next'));
  const refused = { region: 'us-east-1', endpoint: 'http://127.0.0.1:1', maxAttempts: 1, credentials: identity('caller') };
  const options: Readonly<Record<string, object>> = {
    fromTemporaryCredentials: { params: { RoleArn: ROLE }, clientConfig: refused },
    fromWebToken: { roleArn: ROLE, webIdentityToken: 'token', clientConfig: refused },
    fromCognitoIdentity: { identityId: 'us-east-1:identity', clientConfig: refused },
    fromCognitoIdentityPool: { identityPoolId: 'us-east-1:pool', clientConfig: refused },
  };
  const joins = CHAIN_BUILDERS.filter(({ sdk }) => sdk === 'v3').flatMap(({ name, modules, ...row }) =>
    modules.map((module) => ({ name, module, ...row })),
  );
  const joinOf = ({ name, module }: { name: string; module: string }) => load<Readonly<Record<string, Join>>>(module)[name] as Join;

  const providers = PROVIDERS.filter(({ sdk }) => sdk === 'v3').map((row) => ({
    name: row.name,
    module: row.modules[0],
    endsChain: 'endsChain' in row ? row.endsChain : undefined,
  }));

  it.each(providers)('stop at $name: $endsChain', async ({ name, module, endsChain }) => {
    vi.stubEnv('AWS_EC2_METADATA_SERVICE_ENDPOINT', 'http://127.0.0.1:1');
    const provider = load<Readonly<Record<string, Factory>>>(module)[name]?.(options[name]) as Provider;
    const chain = joinOf({ name: 'createCredentialChain', module: PACKAGE });
    const found = await chain(provider, next)().then(({ accessKeyId }) => accessKeyId, () => 'nothing');
    expect(found).toBe(endsChain === undefined ? 'id-of-next' : 'nothing');
    expect(endsChain === 'on-refusal').toBe(name in options);
  });

  it.each(joins)('take providers as arguments, in order: $name of $module', async (row) => {
    const other: Provider = () => Promise.resolve(identity('other'));
    expect(await joinOf(row)(next, other)()).toMatchObject(identity('next'));
    expect(await joinOf(row)(other, next)()).toMatchObject(identity('other'));
  });

  it.each(joins)('fail without providers: $name of $module', async (row) => {
    expect(row.withoutProviders).toBe('fails');
    await expect(joinOf(row)()()).rejects.toThrow('No providers in chain');
  });

  it.each(joins)('pass the client on: $name of $module, $passesClient', async (row) => {
    const provider = vi.fn(next);
    await joinOf(row)(provider)({ callerClientConfig: {} });
    expect(provider.mock.calls[0]?.length === 1).toBe(row.passesClient);
  });
});

describe('wrappers', () => {
  const { memoize, fromStatic } = load<{
    memoize: (provider: Provider, isExpired?: (identity: Identity) => boolean) => Provider;
    fromStatic: (value: unknown) => Provider;
  }>('@smithy/property-provider');

  it('memoize: never asks again without a second argument', async () => {
    let count = 0;
    const provider = () => Promise.resolve({ accessKeyId: `id-${String(++count)}`, expiration: new Date(0) });
    const once = memoize(provider);
    await once();
    expect(await once()).toMatchObject({ accessKeyId: 'id-1' });
    const again = memoize(provider, ({ expiration }) => (expiration?.getTime() ?? 0) < Date.now());
    const first = await again();
    expect((await again()).accessKeyId).not.toBe(first.accessKeyId);
  });

  it('fromStatic and Credentials: hand on what they were given', async () => {
    expect(await fromStatic(identity('static'))()).toEqual(identity('static'));
    const { Credentials } = load<{ Credentials: new (value: object) => object }>('aws-sdk');
    expect(new Credentials(identity('static'))).toMatchObject(identity('static'));
  });

  it('are these', () => {
    expect(PROVIDER_WRAPPERS.map(({ name, refreshes }) => [name, refreshes])).toEqual([
      ['memoize', 'with-second-argument'],
      ['fromStatic', 'never'],
      ['Credentials', 'never'],
    ]);
  });
});
