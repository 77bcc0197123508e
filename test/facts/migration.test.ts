import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONFIG_MIGRATION, GLOBAL_MIGRATION, MIGRATION } from '../../src/facts/migration.ts';
import type { MigrationRow } from '../../src/facts/migration.ts';
import { PROVIDER_OPTIONS } from '../../src/facts/provider-options.ts';
import type { ProviderOptionsRow } from '../../src/facts/provider-options.ts';
import { CHAIN_BUILDERS, PROVIDER_WRAPPERS, PROVIDERS } from '../../src/facts/providers.ts';
import { startFakeAws } from './fake-aws.ts';
import type { FakeAws } from './fake-aws.ts';
import { readOptionTypes } from './option-types.ts';
import type { OptionNames } from './option-types.ts';
import { classesOf, identity, load, readPackageFile, stubEnvironment } from './packages.ts';

const V3 = '@aws-sdk/credential-providers';
const rows: readonly MigrationRow[] = MIGRATION;
const ways = rows.flatMap(({ v2, successors }) => successors.map((successor) => ({ v2, ...successor })));
const sourceOf = new Map(PROVIDERS.map(({ name, source }) => [name as string, source as string]));
const fileOf = new Map(
  [...PROVIDERS, ...CHAIN_BUILDERS, ...PROVIDER_WRAPPERS].map(({ name, evidence }) => [name as string, evidence.split(' ')[1] ?? '']),
);

describe('each class of SDK v2', () => {
  it('has one row', () => {
    expect(rows.map(({ v2 }) => v2).toSorted()).toEqual(classesOf(load('aws-sdk'), 'Credentials'));
  });

  it.each(rows)('has a successor, or something to do instead: $v2', ({ successors, limits, instead }) => {
    // A class whose way of being made decides says what to do in the other cases.
    const mayHaveNone = successors.every(({ when }) => when !== undefined) && limits !== undefined;
    if (instead === undefined) expect(successors.length).toBeGreaterThan(0);
    else expect(successors.length === 0 || mayHaveNone).toBe(true);
    expect(instead ?? 'do').toMatch(/^[a-z].*[^.]$/);
  });

  it('has none where SDK v3 has nothing like it', () => {
    const without = rows.filter(({ successors }) => successors.length === 0).map(({ v2 }) => v2);
    expect(without.toSorted()).toEqual(['Credentials', 'FileSystemCredentials', 'SAMLCredentials']);
    for (const name of ['fromSAML', 'fromSaml', 'fromFile', 'fromJson']) expect(load(V3)).not.toHaveProperty(name);
  });

  it.each(ways)('has a successor that is exported and ranks as it does: $v2, $provider', ({ v2, provider }) => {
    expect(Object.keys(load(V3))).toContain(provider);
    const isChain = CHAIN_BUILDERS.some(({ name }) => name === v2);
    if (!isChain) expect(sourceOf.get(provider)).toBe(sourceOf.get(v2));
  });

  it('says by its options which of several successors it has, or has the first', () => {
    for (const { successors } of rows) {
      const conditions = successors.map(({ when }) => when);
      expect(new Set(conditions).size === conditions.length || conditions.every((when) => when === undefined)).toBe(true);
    }
  });
});

describe('options', () => {
  let types: ReadonlyMap<string, OptionNames>;
  beforeAll(() => {
    const classes = rows.filter(({ v2 }) => v2 !== 'Credentials' && v2 !== 'CredentialProviderChain').map(({ v2 }) => v2);
    types = readOptionTypes(classes.map((name) => ({ name, module: `aws-sdk/${(fileOf.get(name) ?? '').replace(/\.js$/, '')}` })));
  });

  const optionRow = (provider: string) =>
    (PROVIDER_OPTIONS as readonly ProviderOptionsRow[]).find(({ providers }) => providers.includes(provider));

  it.each(ways.filter(({ provider }) => optionRow(provider)))('go where the provider takes them: $v2, $provider', ({ provider, options }) => {
    const row = optionRow(provider);
    for (const { v3 } of options) if (v3 !== undefined) expect(row?.options).toContain(v3.replace(/^0\./, ''));
  });

  it.each(ways)('go somewhere or are lost: $v2, $provider', ({ options }) => {
    for (const { v2, v3, lost } of options) expect(v3 === undefined, v2).toBe(lost !== undefined);
    const places = options.map(({ v2 }) => v2);
    expect(places).toEqual([...new Set(places)]);
  });

  /** The classes whose first argument is an object of options of their own. */
  const withOptions = [
    'ChainableTemporaryCredentials',
    'CognitoIdentityCredentials',
    'EC2MetadataCredentials',
    'ECSCredentials',
    'ProcessCredentials',
    'RemoteCredentials',
    'SharedIniFileCredentials',
    'SsoCredentials',
    'WebIdentityCredentials',
  ];

  /** Options that the code reads and the types do not have. */
  const undeclared = new Map([
    ['ProcessCredentials', ['callback']],
    ['SharedIniFileCredentials', ['preferStaticCredentials']],
    ['SsoCredentials', ['callback']],
  ]);

  it.each(withOptions)('are all that the class takes: %s', (name) => {
    const given = ways.filter(({ v2 }) => v2 === name).flatMap(({ options }) => options.map(({ v2 }) => v2));
    const top = given.filter((path) => path.startsWith('0.')).map((path) => path.split('.')[1] ?? '');
    const more = undeclared.get(name) ?? [];
    for (const option of more) expect(readPackageFile('aws-sdk', fileOf.get(name) ?? '')).toContain(`options.${option}`);
    expect([...new Set(top)].toSorted()).toEqual([...(types.get(name)?.all ?? []), ...more].toSorted());
  });

  it('of the other classes are the argument itself', () => {
    const others = ways.filter(({ v2 }) => !withOptions.includes(v2));
    for (const { options } of others) for (const { v2 } of options) expect(v2).toMatch(/^[01]$/);
  });
});

type Provider = () => Promise<{ readonly accessKeyId: string }>;
type Factory = (options?: object) => Provider;

interface Credentials {
  readonly accessKeyId: string;
  readonly getPromise: () => Promise<void>;
}

describe('both generations', () => {
  const factories = load<Readonly<Record<string, Factory>>>(V3);
  const classes = load<Readonly<Record<string, new (...args: readonly unknown[]) => Credentials>>>('aws-sdk');
  const make = (name: string, ...args: readonly unknown[]) => new (classes[name] as new (...args: readonly unknown[]) => Credentials)(...args);
  const ROLE = { RoleArn: 'arn:aws:iam::123456789012:role/task', RoleSessionName: 'session' };

  let aws: FakeAws;
  let folder: string;
  let service: object;
  let clientConfig: object;

  beforeEach(async () => {
    stubEnvironment();
    aws = await startFakeAws();
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
    service = { region: 'us-east-1', endpoint: aws.url, maxRetries: 0, credentials: make('Credentials', identity('caller')) };
    clientConfig = { region: 'us-east-1', endpoint: aws.url, maxAttempts: 1, credentials: identity('caller') };
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    await aws.close();
  });

  function write(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  /** What both ask of the services, without what a version says of itself. */
  async function asked(v2: () => Credentials, v3: () => Provider | undefined) {
    await v2().getPromise();
    const first = aws.requests.splice(0);
    await v3()?.();
    const second = aws.requests.splice(0);
    return [first, second].map((requests) =>
      requests.map(({ what, body }) => (body.startsWith('{') ? [what, JSON.parse(body) as unknown] : [what, Object.fromEntries(new URLSearchParams(body))])),
    );
  }

  it('read the same variables', async () => {
    stubEnvironment('environment');
    expect(await factories['fromEnv']?.()()).toMatchObject({ accessKeyId: make('EnvironmentCredentials', 'AWS').accessKeyId });
  });

  it('read the same profile', async () => {
    const filename = write('credentials', '[other]\naws_access_key_id = id-of-profile\naws_secret_access_key = secret\n');
    expect(make('SharedIniFileCredentials', { filename, profile: 'other' }).accessKeyId).toBe('id-of-profile');
    const provider = factories['fromIni']?.({ filepath: filename, profile: 'other', ignoreCache: true });
    expect(await provider?.()).toMatchObject({ accessKeyId: 'id-of-profile' });
  });

  it('run the same process', async () => {
    const output = JSON.stringify({ Version: 1, AccessKeyId: 'id-of-process', SecretAccessKey: 'secret' });
    const command = `"${process.execPath}" "${write('process.cjs', `console.log(${JSON.stringify(output)})`)}"`;
    const filename = write('credentials', `[other]\ncredential_process = ${command}\n`);
    const credentials = make('ProcessCredentials', { filename, profile: 'other' });
    await credentials.getPromise();
    expect(credentials.accessKeyId).toBe('id-of-process');
    const provider = factories['fromProcess']?.({ filepath: filename, profile: 'other', ignoreCache: true });
    expect(await provider?.()).toMatchObject({ accessKeyId: 'id-of-process' });
  });

  it('assume the same role', async () => {
    const [first, second] = await asked(
      () => make('ChainableTemporaryCredentials', { params: ROLE, stsConfig: service }),
      () => factories['fromTemporaryCredentials']?.({ params: ROLE, clientConfig }),
    );
    expect(first).toEqual(second);
  });

  it('exchange the same token', async () => {
    const [first, second] = await asked(
      () => make('WebIdentityCredentials', { ...ROLE, WebIdentityToken: 'web' }, service),
      () => factories['fromWebToken']?.({ roleArn: ROLE.RoleArn, roleSessionName: 'session', webIdentityToken: 'web', clientConfig }),
    );
    expect(first).toEqual(second);
  });

  it('exchange the token of the same file', async () => {
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', write('token', 'web'));
    vi.stubEnv('AWS_ROLE_ARN', ROLE.RoleArn);
    vi.stubEnv('AWS_ROLE_SESSION_NAME', 'session');
    const [first, second] = await asked(
      () => make('TokenFileWebIdentityCredentials', service),
      () => factories['fromTokenFile']?.({ clientConfig }),
    );
    expect(first).toEqual(second);
  });

  it('ask Cognito for the same identity', async () => {
    const [first, second] = await asked(
      () => make('CognitoIdentityCredentials', { IdentityPoolId: 'us-east-1:pool', Logins: { provider: 'token' } }, service),
      () => factories['fromCognitoIdentityPool']?.({ identityPoolId: 'us-east-1:pool', logins: { provider: 'token' }, clientConfig }),
    );
    expect(second?.map(([what]) => what)).toEqual(first?.map(([what]) => what));
    expect(second?.[0]).toEqual(first?.[0]);
  });

  it('ask the same address of a container', async () => {
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
    for (const provider of ['fromHttp', 'fromContainerMetadata']) {
      const [first, second] = await asked(() => make('ECSCredentials', { maxRetries: 0 }), () => factories[provider]?.());
      expect(first, provider).toEqual(second);
    }
  });
});

describe('limits', () => {
  const classes = load<Readonly<Record<string, new (...args: readonly unknown[]) => Credentials>>>('aws-sdk');
  const make = (name: string, ...args: readonly unknown[]) => new (classes[name] as new (...args: readonly unknown[]) => Credentials)(...args);
  let aws: FakeAws;

  beforeEach(async () => {
    stubEnvironment();
    aws = await startFakeAws();
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await aws.close();
  });

  const service = () => ({ region: 'us-east-1', endpoint: aws.url, maxRetries: 0, credentials: make('Credentials', identity('caller')) });
  const actions = () => aws.requests.map(({ what, body }) => new URLSearchParams(body).get('Action') ?? what.split('.').at(-1));

  it('ChainableTemporaryCredentials without a role asks for a session', async () => {
    await make('ChainableTemporaryCredentials', { stsConfig: service() }).getPromise();
    expect(actions()).toEqual(['GetSessionToken']);
  });

  it('CognitoIdentityCredentials with a role exchanges the token by itself', async () => {
    const params = { IdentityPoolId: 'us-east-1:pool', RoleArn: 'arn:aws:iam::123456789012:role/task' };
    await make('CognitoIdentityCredentials', params, service()).getPromise();
    expect(actions()).toEqual(['GetId', 'GetOpenIdToken', 'AssumeRoleWithWebIdentity']);
  });

  it('fromContainerMetadata refuses the address of EKS Pod Identity, and fromHttp does not', async () => {
    const factories = load<Readonly<Record<string, Factory>>>(V3);
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://169.254.170.23/v1/credentials');
    await expect(factories['fromContainerMetadata']?.()()).rejects.toThrow('not a valid container metadata service hostname');
    expect(readPackageFile('@aws-sdk/credential-provider-http', 'dist-es/fromHttp/checkUrl.js')).toContain('169.254.170.23');
    expect(readPackageFile('aws-sdk', 'lib/credentials/remote_credentials.js')).toContain('169.254.170.23');
    const variable = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE';
    expect(readPackageFile('@smithy/credential-provider-imds', 'dist-es/fromContainerMetadata.js')).not.toContain(variable);
    expect(readPackageFile('@aws-sdk/credential-provider-http', 'dist-es/fromHttp/fromHttp.js')).toContain(variable);
  });
});

describe('options of a service', () => {
  interface Client {
    readonly config: { readonly credentials: Provider };
  }
  const { S3Client } = load<{ S3Client: new (options: object) => Client }>('@aws-sdk/client-s3');

  it('are options of SDK v2', () => {
    const { config } = load<{ config: { keys: object } }>('aws-sdk');
    const parts = ['accessKeyId', 'secretAccessKey', 'sessionToken'];
    const keys = Object.keys(config.keys).filter((name) => /^(?:credential|token)/.test(name));
    expect(CONFIG_MIGRATION.map(({ v2 }) => v2 as string).toSorted()).toEqual([...parts, ...keys].toSorted());
  });

  it('go where a client of SDK v3 takes them', async () => {
    const places = CONFIG_MIGRATION.map(({ v3 }) => v3 as string).filter((path) => path !== 'token');
    expect([...new Set(places)]).toEqual(['credentials.accessKeyId', 'credentials.secretAccessKey', 'credentials.sessionToken', 'credentials']);
    const whole = new S3Client({ region: 'us-east-1', credentials: identity('whole') });
    expect(await whole.config.credentials()).toMatchObject(identity('whole'));
    const provided = new S3Client({ region: 'us-east-1', credentials: () => Promise.resolve(identity('provider')) });
    expect(await provided.config.credentials()).toMatchObject(identity('provider'));
  });

  it('are members of the global configuration too, which SDK v3 has not', () => {
    const { config } = load<{ config: Readonly<Record<string, unknown>> }>('aws-sdk');
    for (const { v2, instead } of GLOBAL_MIGRATION) {
      expect(config, v2).toHaveProperty(v2.replace('config.', ''));
      expect(instead).toMatch(/^[a-z].*[^.]$/);
    }
    expect(load('@aws-sdk/client-s3')).not.toHaveProperty('config');
  });

  it('are read by loadFromPath after the default chain where the file has no keys', () => {
    const text = readPackageFile('aws-sdk', 'lib/config.js');
    expect(text).toMatch(/chain = new AWS\.CredentialProviderChain\(\);\s+chain\.providers\.unshift\(fileSystemCreds\)/);
  });
});
