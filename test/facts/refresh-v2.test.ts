// What the tables say of the classes of SDK v2 at run time. The services that they ask run on this machine.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHAIN_BUILDERS, PROVIDERS } from '../../src/facts/providers.ts';
import { startFakeAws } from './fake-aws.ts';
import type { FakeAws } from './fake-aws.ts';
import { identity, load, stubEnvironment } from './packages.ts';

interface Credentials {
  readonly accessKeyId?: string;
  expireTime?: Date | null;
  service?: unknown;
  readonly getPromise: () => Promise<void>;
}

type Class = new (...args: readonly unknown[]) => Credentials;

type Callback = (error: Error | null | undefined, credentials?: { readonly accessKeyId?: string }) => void;

interface Service {
  readonly config: { credentials: Credentials; readonly getCredentials: (callback: Callback) => void };
}

interface Chain {
  readonly providers: readonly unknown[];
  readonly resolve: (callback: Callback) => void;
}

type LoadRoleProfile = (profiles: unknown, profile: unknown, callback: (error: null, data: object) => void) => void;

interface Aws {
  readonly CredentialProviderChain: new (providers?: readonly unknown[]) => Chain;
  readonly S3: new (options: object) => Service;
  readonly SharedIniFileCredentials: { readonly prototype: { loadRoleProfile: LoadRoleProfile } };
  readonly SQS: new (options: object) => { readonly listQueues: () => { readonly promise: () => Promise<unknown> } };
  readonly STS: new (options: object) => Service;
}

const classes = load<Readonly<Record<string, Class>>>('aws-sdk');
const AWS = load<Aws>('aws-sdk');
const ROLE = { RoleArn: 'arn:aws:iam::123456789012:role/task', RoleSessionName: 'test' };

let aws: FakeAws;
let folder: string;
let config: object;

beforeEach(async () => {
  stubEnvironment();
  aws = await startFakeAws();
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  vi.stubEnv('HOME', folder);
  config = { region: 'us-east-1', endpoint: aws.url, maxRetries: 0, credentials: new (classes['Credentials'] as Class)(identity('caller')) };
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

function make(name: string, ...args: readonly unknown[]): Credentials {
  return new (classes[name] as Class)(...args);
}

/** Credentials that ask an STS of this machine. */
function withSts(credentials: Credentials, params: object): Credentials {
  credentials.service = new AWS.STS({ ...config, params });
  return credentials;
}

const inContainer = (name: string) => () => {
  vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
  return make(name, { maxRetries: 0 });
};

describe('classes that refresh', () => {
  const setUp: Readonly<Record<string, () => Credentials>> = {
    SharedIniFileCredentials: () => {
      let count = 0;
      // It makes its own client of STS, which no option leads to this machine.
      vi.spyOn(AWS.SharedIniFileCredentials.prototype, 'loadRoleProfile').mockImplementation((_profiles, _profile, callback) => {
        const Expiration = new Date(Date.now() + 3_600_000);
        callback(null, { Credentials: { AccessKeyId: `id-${String(++count)}`, SecretAccessKey: 'secret', Expiration } });
      });
      return make('SharedIniFileCredentials', { filename: write('credentials', `[default]\nrole_arn = ${ROLE.RoleArn}\n`) });
    },
    SsoCredentials: () => {
      const url = 'https://example.awsapps.com/start';
      const lines = [`sso_start_url = ${url}`, 'sso_account_id = 123456789012', 'sso_region = us-east-1', 'sso_role_name = developer'];
      const session = { startUrl: url, region: 'us-east-1', accessToken: 'session', expiresAt: new Date(Date.now() + 3_600_000) };
      write(`.aws/sso/cache/${createHash('sha1').update(url).digest('hex')}.json`, JSON.stringify(session));
      const ssoClient = new (classes['SSO'] as Class)(config);
      return make('SsoCredentials', { filename: write('credentials', `[default]\n${lines.join('\n')}\n`), ssoClient });
    },
    ProcessCredentials: () => {
      const script = `const Expiration = new Date(Date.now() + 3600000).toISOString();
console.log(JSON.stringify({ Version: 1, AccessKeyId: 'id-' + process.pid, SecretAccessKey: 'secret', Expiration }));`;
      const command = `"${process.execPath}" "${write('process.cjs', script)}"`;
      return make('ProcessCredentials', { filename: write('credentials', `[default]\ncredential_process = ${command}\n`) });
    },
    TemporaryCredentials: () => withSts(make('TemporaryCredentials', ROLE, make('Credentials', identity('master'))), ROLE),
    ChainableTemporaryCredentials: () => make('ChainableTemporaryCredentials', { params: ROLE, stsConfig: config }),
    TokenFileWebIdentityCredentials: () => {
      vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', write('token', 'web'));
      vi.stubEnv('AWS_ROLE_ARN', ROLE.RoleArn);
      return make('TokenFileWebIdentityCredentials', config);
    },
    CognitoIdentityCredentials: () => make('CognitoIdentityCredentials', { IdentityPoolId: 'us-east-1:pool' }, config),
    ECSCredentials: inContainer('ECSCredentials'),
    RemoteCredentials: inContainer('RemoteCredentials'),
    EC2MetadataCredentials: () => {
      vi.stubEnv('AWS_EC2_METADATA_DISABLED', undefined);
      return make('EC2MetadataCredentials', { host: new URL(aws.url).host, maxRetries: 0 });
    },
  };

  it.each(Object.keys(setUp))('%s', async (name) => {
    const credentials = setUp[name]?.() as Credentials;
    await credentials.getPromise();
    const first = credentials.accessKeyId;
    expect(first).toMatch(/^id-/);
    expect(credentials.expireTime).toBeInstanceOf(Date);
    credentials.expireTime = new Date(0);
    await credentials.getPromise();
    expect(credentials.accessKeyId).toMatch(/^id-/);
    expect(credentials.accessKeyId).not.toBe(first);
  });

  it('are these', () => {
    const refreshing = PROVIDERS.filter(({ sdk, refreshes }) => sdk === 'v2' && refreshes).map(({ name }) => name as string);
    expect(refreshing.toSorted()).toEqual(Object.keys(setUp).toSorted());
  });
});

describe('classes that do not refresh', () => {
  const keys = (mark: string) => JSON.stringify(identity(mark));

  const once: Readonly<Record<string, () => Credentials>> = {
    EnvironmentCredentials: () => {
      stubEnvironment('one');
      return make('EnvironmentCredentials', 'AWS');
    },
    FileSystemCredentials: () => make('FileSystemCredentials', write('keys.json', keys('one'))),
  };

  it.each(Object.keys(once))('%s reads its source once', async (name) => {
    const credentials = once[name]?.() as Credentials;
    stubEnvironment('two');
    write('keys.json', keys('two'));
    await credentials.getPromise();
    expect(credentials.accessKeyId).toBe('id-of-one');
    expect(credentials.expireTime).toBeNull();
  });

  const token: Readonly<Record<string, () => Credentials>> = {
    WebIdentityCredentials: () => make('WebIdentityCredentials', { ...ROLE, WebIdentityToken: 'once' }, config),
    SAMLCredentials: () => {
      const params = { RoleArn: ROLE.RoleArn, PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/p', SAMLAssertion: 'once' };
      return withSts(make('SAMLCredentials', params), params);
    },
  };

  it.each(Object.keys(token))('%s sends the token that it was made with', async (name) => {
    const credentials = token[name]?.() as Credentials;
    await credentials.getPromise();
    credentials.expireTime = new Date(0);
    await credentials.getPromise();
    const sent = aws.requests.map(({ body }) => new URLSearchParams(body)).map((body) => body.get('WebIdentityToken') ?? body.get('SAMLAssertion'));
    expect(sent).toEqual(['once', 'once']);
  });

  it('are these', () => {
    const frozen = PROVIDERS.filter(({ sdk, refreshes }) => sdk === 'v2' && !refreshes).map(({ name }) => name as string);
    expect(frozen.toSorted()).toEqual([...Object.keys(once), ...Object.keys(token)].toSorted());
  });
});

describe('EnvironmentCredentials', () => {
  it('without a prefix reads other variables than those of AWS', () => {
    stubEnvironment('aws');
    vi.stubEnv('ACCESS_KEY_ID', 'bare');
    vi.stubEnv('SECRET_ACCESS_KEY', 'secret');
    expect(make('EnvironmentCredentials').accessKeyId).toBe('bare');
    expect(make('EnvironmentCredentials', 'AWS').accessKeyId).toBe('id-of-aws');
  });
});

describe('CredentialProviderChain', () => {
  const given = (mark: string) => () => make('Credentials', identity(mark));
  const failing = () => Object.assign(make('Credentials'), { get: (callback: Callback) => { callback(new Error('any')); } });
  const chainOf = (...providers: readonly unknown[]) => new AWS.CredentialProviderChain(providers);
  const idOf = (ask: (callback: Callback) => void) =>
    new Promise<string | undefined>((resolve, reject) => {
      ask((error, credentials) => {
        if (error) reject(error);
        else resolve(credentials?.accessKeyId);
      });
    });

  it('takes providers in an array, in order', async () => {
    expect(CHAIN_BUILDERS.find(({ sdk }) => sdk === 'v2')).toMatchObject({ name: 'CredentialProviderChain', chain: 'array' });
    const chain = chainOf(given('first'), given('second'));
    expect(await idOf((callback) => { chain.resolve(callback); })).toBe('id-of-first');
  });

  it('goes on after any error', async () => {
    const chain = chainOf(failing, given('second'));
    expect(await idOf((callback) => { chain.resolve(callback); })).toBe('id-of-second');
  });

  it('is the default chain without an argument, and fails with an empty one', async () => {
    expect(new AWS.CredentialProviderChain().providers.length).toBeGreaterThan(0);
    const chain = chainOf();
    await expect(idOf((callback) => { chain.resolve(callback); })).rejects.toThrow('No providers');
  });

  it('is asked as credentialProvider, and gives nothing as credentials', async () => {
    const options = { region: 'us-east-1' };
    const asProvider = new AWS.S3({ ...options, credentials: null, credentialProvider: chainOf(given('chain')) });
    expect(await idOf((callback) => { asProvider.config.getCredentials(callback); })).toBe('id-of-chain');
    const asCredentials = new AWS.S3({ ...options, credentials: chainOf(given('chain')) });
    expect(await idOf((callback) => { asCredentials.config.getCredentials(callback); })).toBeUndefined();
    const sqs = new AWS.SQS({ ...config, credentials: chainOf(given('chain')) });
    await expect(sqs.listQueues().promise()).rejects.toThrow(TypeError);
    expect(aws.requests).toEqual([]);
  });
});
