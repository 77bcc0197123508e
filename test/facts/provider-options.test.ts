import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MISSPELLED_OPTIONS, MISTAKEN_PROVIDERS, PROVIDER_OPTIONS } from '../../src/facts/provider-options.ts';
import type { ProviderOptionsRow } from '../../src/facts/provider-options.ts';
import { PROVIDERS } from '../../src/facts/providers.ts';
import { optionMeant } from '../../src/aws/sources/wrong-options.ts';
import { startFakeAws } from './fake-aws.ts';
import type { FakeAws } from './fake-aws.ts';
import { readOptionTypes } from './option-types.ts';
import type { OptionNames } from './option-types.ts';
import { identity, load, readPackageFile, stubEnvironment } from './packages.ts';

type Options = Readonly<Record<string, unknown>>;
type Provider = (properties?: object) => Promise<{ readonly accessKeyId: string }>;
type Factory = (options?: Options) => Provider;

const moduleOf = new Map(PROVIDERS.map(({ name, modules }) => [name as string, modules[0] as string]));
const factoryOf = (name: string): Factory => {
  const factory = load<Readonly<Record<string, Factory>>>(moduleOf.get(name) ?? '')[name];
  if (!factory) throw new Error(`There is no ${name}.`);
  return factory;
};

const rows: readonly ProviderOptionsRow[] = PROVIDER_OPTIONS;
const rowOf = (provider: string) => rows.find(({ providers }) => providers.includes(provider));
const each = rows.flatMap((row) => row.providers.map((provider) => ({ ...row, provider })));

/** Whether a row has the place of an option. */
function accepts(row: ProviderOptionsRow | undefined, path: string): boolean {
  const [name = '', inner] = path.split('.');
  return inner === undefined ? row?.options.includes(name) === true : row?.nested?.[name]?.includes(inner) === true;
}

describe('options', () => {
  let types: ReadonlyMap<string, OptionNames>;
  beforeAll(() => {
    types = readOptionTypes(each.map(({ provider }) => ({ name: provider, module: moduleOf.get(provider) ?? '' })));
  });

  it('are known of every provider of SDK v3 and of the platforms', () => {
    const providers = PROVIDERS.filter(({ sdk }) => sdk !== 'v2').map(({ name }) => name as string);
    expect(each.map(({ provider }) => provider).toSorted()).toEqual(providers.toSorted());
  });

  it.each(each)('are those of the types: $provider', ({ provider, options }) => {
    expect(options.toSorted()).toEqual(types.get(provider)?.all);
  });

  it.each(each)('are required where the types say so: $provider', ({ provider, required }) => {
    const names = types.get(provider)?.required ?? [];
    const inner = names.flatMap((name) => types.get(provider)?.nested(name)?.required.map((path) => `${name}.${path}`) ?? []);
    // The properties of a text are no options.
    const paths = [...names, ...inner].filter((path) => !path.includes('.') || path.startsWith('params.'));
    expect([...required].toSorted()).toEqual(paths.toSorted());
  });

  it('are in `params` what AssumeRole takes', () => {
    const params = types.get('fromTemporaryCredentials')?.nested('params')?.all;
    expect(rowOf('fromTemporaryCredentials')?.nested?.['params']?.toSorted()).toEqual(params);
  });

  it('are in `clientConfig` what every client takes', () => {
    const known = each.filter(({ options }) => options.includes('clientConfig'));
    const typed = known.filter(({ provider }) => types.get(provider)?.nested('clientConfig')?.all.includes('region') === true);
    // The others declare it as any value, so that no compiler finds a misspelling there.
    expect(known.filter((row) => !typed.includes(row)).map(({ provider }) => provider)).toEqual([
      'fromIni',
      'fromTokenFile',
      'fromWebToken',
      'fromNodeProviderChain',
      'defaultProvider',
      'awsCredentialsProvider',
    ]);
    for (const { provider, nested } of typed) {
      expect(types.get(provider)?.nested('clientConfig')?.all).toEqual(expect.arrayContaining(nested?.['clientConfig']?.map(String) ?? []));
    }
    for (const { nested } of known) expect(nested?.['clientConfig']).toBe(typed[0]?.nested?.['clientConfig']);
  });

  it.each(each)('named elsewhere in the row exist: $provider', (row) => {
    const { required, together = [], requiredWith = {}, onlyIn, region } = row;
    const paths = [...required, ...together, ...Object.entries(requiredWith).flat(), ...(onlyIn?.node ?? []), ...(onlyIn?.browser ?? [])];
    for (const path of [...paths, ...(region ? [region.option] : [])]) expect(accepts(row, path), path).toBe(true);
  });

  it('are read by one entry of fromHttp alone', () => {
    const { node = [], browser = [] } = rowOf('fromHttp')?.onlyIn ?? {};
    const readIn = (file: string) => {
      const text = readPackageFile('@aws-sdk/credential-provider-http', `dist-es/fromHttp/${file}`);
      return new Set([...text.matchAll(/\boptions\.(\w+)/g)].map((match) => match[1]));
    };
    const [inNode, inBrowser] = [readIn('fromHttp.js'), readIn('fromHttp.browser.js')];
    expect([...inNode].filter((name) => !inBrowser.has(name)).toSorted()).toEqual(node.toSorted());
    expect([...inBrowser].filter((name) => !inNode.has(name)).toSorted()).toEqual(browser.toSorted());
  });
});

const ROLE = 'arn:aws:iam::123456789012:role/task';
/** A value that is looked for in what is sent. */
const MARK = 'mark-1';

let aws: FakeAws;
let folder: string;

beforeEach(async () => {
  stubEnvironment('environment');
  vi.stubEnv('VERCEL_OIDC_TOKEN', `header.${Buffer.from(JSON.stringify({ exp: 4_000_000_000 })).toString('base64url')}.signature`);
  aws = await startFakeAws();
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await aws.close();
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

interface Request {
  readonly hostname: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request handler that keeps where a request goes and lets this machine answer. */
function recorder() {
  const sent: Pick<Request, 'hostname' | 'headers'>[] = [];
  const { NodeHttpHandler } = load<{ NodeHttpHandler: new () => { handle: (request: object, options?: object) => Promise<unknown> } }>(
    '@smithy/node-http-handler',
  );
  const handler = new NodeHttpHandler();
  const { hostname, port } = new URL(aws.url);
  const handle = (request: Request, options?: object) => {
    sent.push({ hostname: request.hostname, headers: request.headers });
    return handler.handle(Object.assign(Object.create(request) as object, { protocol: 'http:', hostname, port: Number(port) }), options);
  };
  return { sent, requestHandler: { handle, destroy: () => undefined } };
}

/** Otherwise what one test asked for would answer the next. */
const EMPTY_CACHE = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Options with which a provider works. */
function baseOf(provider: string): Options {
  const bases: Readonly<Record<string, Options>> = {
    fromCognitoIdentity: { identityId: 'us-east-1:identity' },
    fromCognitoIdentityPool: { identityPoolId: 'us-east-1:pool', cache: EMPTY_CACHE },
    fromTemporaryCredentials: { params: { RoleArn: ROLE, RoleSessionName: 'session' } },
    fromTokenFile: { webIdentityTokenFile: write('token', 'web'), roleArn: ROLE, roleSessionName: 'session' },
    fromWebToken: { webIdentityToken: 'web', roleArn: ROLE, roleSessionName: 'session' },
    awsCredentialsProvider: { roleArn: ROLE, roleSessionName: 'session' },
  };
  return bases[provider] ?? {};
}

/** A value for an option that shows in the request. */
function valueFor(path: string): unknown {
  const name = path.split('.').at(-1) ?? '';
  if (/^logins$/i.test(name)) return { [MARK]: 'token' };
  if (/^policyArns$/i.test(name)) return [{ arn: MARK }];
  if (/^tags$/i.test(name)) return [{ Key: MARK, Value: '' }];
  if (/^durationSeconds$/i.test(name)) return 4321;
  if (name === 'masterCredentials') return identity(MARK);
  if (name === 'clientConfig') return { region: MARK };
  return MARK;
}

/** What a provider sends, as text, with an option set. */
async function sentWith(provider: string, path: string, value: unknown): Promise<string> {
  const { sent, requestHandler } = recorder();
  const base = { clientConfig: { region: 'us-east-1' }, ...baseOf(provider) } as Record<string, Record<string, unknown>>;
  const [name = '', inner] = path.split('.');
  const options: Record<string, unknown> = { ...base, [name]: inner === undefined ? value : { ...base[name], [inner]: value } };
  const clientConfig = { maxAttempts: 1, requestHandler, ...(options['clientConfig'] as object) };
  const mfaCodeProvider = () => Promise.resolve('123456');
  const from = aws.requests.length;
  await factoryOf(provider)({ mfaCodeProvider, ...options, clientConfig })();
  const hosts = sent.map(({ hostname, headers }) => `${hostname} ${headers['authorization'] ?? ''}`);
  const bodies = aws.requests.slice(from).map(({ what, body }) => `${what} ${body}`);
  return [...hosts, ...bodies].join('\n');
}

/** What shows in no request, and has a test of its own below. */
const UNSEEN = new Set(['filepath', 'mfaCodeProvider', 'profile', 'ssoAccountId', 'ssoRegion', 'ssoRoleName', 'ssoStartUrl', 'timeout', 'userIdentifier']);

/** Names that no row has: those that differ in case style, and those that another option knows. */
const DERIVED = [
  ['fromCognitoIdentityPool', 'CustomRoleArn', 'customRoleArn'],
  ['fromCognitoIdentityPool', 'IdentityPoolID', 'identityPoolId'],
  ['fromCognitoIdentityPool', 'IdentityPoolId', 'identityPoolId'],
  ['fromCognitoIdentityPool', 'Logins', 'logins'],
  ['fromCognitoIdentityPool', 'region', 'clientConfig.region'],
  ['fromCognitoIdentityPool', 'clientConfig.Region', 'clientConfig.region'],
  ['fromCognitoIdentity', 'IdentityId', 'identityId'],
  ['fromCognitoIdentity', 'identityID', 'identityId'],
  ['fromCognitoIdentity', 'region', 'clientConfig.region'],
  ['fromTemporaryCredentials', 'DurationSeconds', 'params.DurationSeconds'],
  ['fromTemporaryCredentials', 'ExternalId', 'params.ExternalId'],
  ['fromTemporaryCredentials', 'RoleArn', 'params.RoleArn'],
  ['fromTemporaryCredentials', 'policyArns', 'params.PolicyArns'],
  ['fromTemporaryCredentials', 'roleSessionName', 'params.RoleSessionName'],
  ['fromTemporaryCredentials', 'tags', 'params.Tags'],
  ['fromTemporaryCredentials', 'params.ExternalID', 'params.ExternalId'],
  ['fromTemporaryCredentials', 'params.externalId', 'params.ExternalId'],
  ['fromTemporaryCredentials', 'params.policy', 'params.Policy'],
  ['fromTemporaryCredentials', 'params.roleSessionName', 'params.RoleSessionName'],
  ['fromTemporaryCredentials', 'masterCredential', 'masterCredentials'],
  ['fromTemporaryCredentials', 'region', 'clientConfig.region'],
  ['fromWebToken', 'RoleArn', 'roleArn'],
  ['fromWebToken', 'WebIdentityToken', 'webIdentityToken'],
  ['fromWebToken', 'region', 'clientConfig.region'],
  ['fromTokenFile', 'DurationSeconds', 'durationSeconds'],
  ['fromTokenFile', 'roleARN', 'roleArn'],
  ['awsCredentialsProvider', 'RoleSessionName', 'roleSessionName'],
  ['awsCredentialsProvider', 'region', 'clientConfig.region'],
] as const;

describe('misspelled options', () => {
  const listed = MISSPELLED_OPTIONS.flatMap(({ providers, names }) =>
    providers.flatMap((provider) => Object.entries<string>(names).map(([written, meant]) => ({ provider, written, meant }))),
  );
  const derived = DERIVED.map(([provider, written, meant]) => ({ provider, written, meant }));
  const pairs = [...listed, ...derived];

  it.each(derived)('$written of $provider stands for $meant', ({ provider, written, meant }) => {
    const row = rowOf(provider);
    expect(row && optionMeant(row, provider, written)).toEqual({ meant });
  });

  it.each(pairs)('$written of $provider is no option, and $meant is one', ({ provider, written, meant }) => {
    expect(accepts(rowOf(provider), written)).toBe(false);
    expect(accepts(rowOf(provider), meant)).toBe(true);
  });

  it.each(pairs.filter(({ meant }) => !UNSEEN.has(meant)))('$written of $provider is not sent, $meant is', async ({ provider, written, meant }) => {
    const value = valueFor(meant);
    const shown = typeof value === 'number' ? String(value) : MARK;
    expect(await sentWith(provider, written, value)).not.toContain(shown);
    expect(await sentWith(provider, meant, value)).toContain(shown);
  });

  it('have rows for more than their case style', () => {
    for (const { written, meant } of listed) expect(written.toLowerCase(), written).not.toBe(meant.toLowerCase());
  });

  it('options that a provider knows stand for nothing else', () => {
    for (const row of each) {
      const paths = [...row.options, ...Object.entries(row.nested ?? {}).flatMap(([outer, names]) => names.map((name) => `${outer}.${name}`))];
      for (const path of paths) expect(optionMeant(row, row.provider, path), `${row.provider} ${path}`).toBeUndefined();
    }
  });

  it('RoleArn outside of params: without params the provider fails', async () => {
    await expect(factoryOf('fromTemporaryCredentials')({ RoleArn: ROLE })()).rejects.toThrow(TypeError);
  });

  it('Logins: the user becomes a guest', async () => {
    const sent = await sentWith('fromCognitoIdentityPool', 'Logins', { provider: 'token' });
    expect(sent).toContain('"IdentityPoolId":"us-east-1:pool"');
    expect(sent).not.toContain('Logins');
  });

  it('tokenCodeFn: a role that asks for a second factor is refused', async () => {
    const params = { RoleArn: ROLE, SerialNumber: 'serial' };
    await expect(factoryOf('fromTemporaryCredentials')({ params, tokenCodeFn: () => '123456' })()).rejects.toThrow('multi-factor');
  });

  it('LoginId: identities of several users share one place in the cache', async () => {
    const keyWith = async (options: Options) => {
      const keys: string[] = [];
      const getItem = (key: string) => {
        keys.push(key);
        return null;
      };
      const cache = { ...EMPTY_CACHE, getItem };
      const clientConfig = { region: 'us-east-1', endpoint: aws.url };
      await factoryOf('fromCognitoIdentityPool')({ identityPoolId: 'us-east-1:pool', clientConfig, cache, ...options })();
      return keys[0];
    };
    expect(await keyWith({ userIdentifier: 'user' })).toMatch(/:user$/);
    expect(await keyWith({ LoginId: 'user' })).toMatch(/:ANONYMOUS$/);
  });

  it('profileName: the default profile is taken', async () => {
    const keys = (mark: string) => `aws_access_key_id = id-of-${mark}\naws_secret_access_key = secret\n`;
    const filepath = write('profiles', `[default]\n${keys('default')}[other]\n${keys('other')}`);
    expect(await factoryOf('fromIni')({ filepath, ignoreCache: true, profileName: 'other' })()).toMatchObject({ accessKeyId: 'id-of-default' });
    expect(await factoryOf('fromIni')({ filepath, ignoreCache: true, profile: 'other' })()).toMatchObject({ accessKeyId: 'id-of-other' });
  });

  it('startUrl and its like: the profile is looked for', async () => {
    const filepath = write('none', '');
    const names = { startUrl: 'https://start.example', accountId: '123456789012', roleName: 'reader', region: 'eu-west-1' };
    await expect(factoryOf('fromSSO')({ filepath, configFilepath: filepath, ignoreCache: true, ...names })()).rejects.toThrow('was not found');
  });

  it('httpOptions: the time to wait is an option of its own', () => {
    const text = readPackageFile('@smithy/credential-provider-imds', 'dist-es/remoteProvider/RemoteProviderInit.js');
    expect(text).toContain('({ maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT, })');
  });

  it('filename: the file of the machine is read', async () => {
    const keys = (mark: string) => `[default]\naws_access_key_id = id-of-${mark}\naws_secret_access_key = secret\n`;
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', write('machine', keys('machine')));
    const other = write('other', keys('other'));
    expect(await factoryOf('fromIni')({ filename: other })()).toMatchObject({ accessKeyId: 'id-of-machine' });
    expect(await factoryOf('fromIni')({ filepath: other, ignoreCache: true })()).toMatchObject({ accessKeyId: 'id-of-other' });
  });
});

describe('mistaken providers', () => {
  const pairs = MISTAKEN_PROVIDERS.flatMap(({ written, ...row }) => written.map((option) => ({ ...row, option })));

  it.each(pairs)('$option of $provider is ignored, and $instead.provider takes it', async ({ provider, option, instead }) => {
    expect(accepts(rowOf(provider), option)).toBe(false);
    expect(accepts(rowOf(instead.provider), instead.option)).toBe(true);
    expect(await sentWith(provider, option, MARK)).not.toContain(MARK);
  });
});

describe('options that need others', () => {
  it.each(['ssoStartUrl', 'ssoAccountId', 'ssoRegion', 'ssoRoleName'])('fromSSO wants all or none: %s', async (name) => {
    expect(rowOf('fromSSO')?.together).toContain(name);
    await expect(factoryOf('fromSSO')({ [name]: 'given' })()).rejects.toThrow('Incomplete configuration');
  });
});

describe('regions', () => {
  const providers = each.flatMap(({ provider, region }) => (region ? [{ provider, ...region }] : []));

  it('matter to the providers that run in a browser, and to their relatives', () => {
    const inBrowser = PROVIDERS.filter(({ sdk, runtimes }) => sdk === 'v3' && (runtimes as readonly string[]).includes('browser'));
    const names = inBrowser.map(({ name }) => name as string).filter((name) => name !== 'fromHttp');
    expect(providers.map(({ provider }) => provider)).toEqual(expect.arrayContaining(names));
  });

  const hostOf = async (provider: string, config: Options, client?: object): Promise<string | undefined> => {
    const { sent, requestHandler } = recorder();
    await factoryOf(provider)({ ...baseOf(provider), clientConfig: { maxAttempts: 1, requestHandler, ...config } })(client);
    return sent[0]?.hostname;
  };

  it.each(providers)('$provider takes its own, then that of the client: $fromClient', async ({ provider, fromClient }) => {
    const region = () => Promise.resolve('eu-west-2');
    const client = { callerClientConfig: { region } };
    expect(await hostOf(provider, { region: 'eu-west-1' }, client)).toContain('.eu-west-1.');
    expect(await hostOf(provider, {}, client)).toContain(fromClient === false ? '.us-east-1.' : '.eu-west-2.');
  });

  it.each(providers)('$provider without any: $lastResort', async ({ provider, lastResort }) => {
    vi.stubEnv('AWS_REGION', undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const host = hostOf(provider, {});
    if (lastResort === 'fails') await expect(host).rejects.toThrow('Region is missing');
    else expect(await host).toBe('sts.us-east-1.amazonaws.com');
  });

  it('are not looked for in a browser', () => {
    const config = 'dist-es/submodules/cognito-identity/runtimeConfig';
    const inBrowser = readPackageFile('@aws-sdk/nested-clients', `${config}.browser.js`);
    expect(inBrowser).toContain('region: config?.region ?? invalidProvider("Region is missing")');
    expect(readPackageFile('@aws-sdk/nested-clients', `${config}.native.js`)).toContain('from "./runtimeConfig.browser"');
    const sts = 'dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver';
    for (const runtime of ['browser', 'native']) {
      expect(readPackageFile('@aws-sdk/core', `${sts}.${runtime}.js`)).toContain('return async () => "us-east-1"');
    }
  });
});
