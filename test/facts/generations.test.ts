// What becomes of credentials of one generation of the SDK in a client of the other. No request leaves this machine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MIGRATION } from '../../src/facts/migration.ts';
import type { MigrationRow } from '../../src/facts/migration.ts';
import { CHAIN_BUILDERS, PROVIDERS } from '../../src/facts/providers.ts';
import { startFakeAws } from './fake-aws.ts';
import type { FakeAws } from './fake-aws.ts';
import { identity, load, stubEnvironment } from './packages.ts';

interface Credentials {
  readonly accessKeyId?: string;
  expired?: boolean;
  expireTime?: Date | null;
  readonly masterCredentials?: unknown;
  readonly service?: { readonly config: { readonly credentials: unknown } };
  readonly getPromise: () => Promise<void>;
}

type Class = new (...args: readonly unknown[]) => Credentials;
type Provider = () => Promise<object>;
type Callback = (error: Error | null | undefined, credentials?: { readonly accessKeyId?: string }) => void;

interface Aws {
  readonly Credentials: { readonly prototype: { get: (callback: Callback) => void } };
  readonly SQS: new (options: object) => {
    readonly config: { readonly getCredentials: (callback: Callback) => void };
    readonly listQueues: () => { readonly promise: () => Promise<unknown> };
  };
  readonly config: { credentials: unknown; credentialProvider: unknown };
}

interface Client {
  readonly send: (command: object) => Promise<unknown>;
}

interface Signer {
  readonly sign: (request: object) => Promise<{ readonly headers: Readonly<Record<string, string>> }>;
}

const classes = load<Readonly<Record<string, Class>>>('aws-sdk');
const AWS = load<Aws>('aws-sdk');
const factories = load<Readonly<Record<string, (...args: readonly unknown[]) => Provider>>>('@aws-sdk/credential-providers');
const { S3Client, ListBucketsCommand } = load<{ S3Client: new (options: object) => Client; ListBucketsCommand: new (input: object) => object }>(
  '@aws-sdk/client-s3',
);
const { SignatureV4 } = load<{ SignatureV4: new (options: object) => Signer }>('@smithy/signature-v4');
const { Sha256 } = load<{ Sha256: unknown }>('@aws-crypto/sha256-js');

const ROLE = { RoleArn: 'arn:aws:iam::123456789012:role/task', RoleSessionName: 'session' };
const rows: readonly MigrationRow[] = MIGRATION;

let folder: string;

beforeEach(() => {
  stubEnvironment();
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  vi.stubEnv('HOME', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function make(name: string, ...args: readonly unknown[]): Credentials {
  return new (classes[name] as Class)(...args);
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** The key ID with which a client of SDK v3 signs its request, which goes nowhere. */
async function signedBy(credentials: unknown): Promise<string | undefined> {
  let authorization: string | undefined;
  const handle = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => {
    ({ authorization } = headers);
    return Promise.reject(new Error('not sent'));
  };
  const client = new S3Client({ region: 'us-east-1', credentials, requestHandler: { handle }, maxAttempts: 1 });
  await client.send(new ListBucketsCommand({})).catch((error: unknown) => {
    if ((error as Error).message !== 'not sent') throw error;
  });
  return /Credential=([^/]+)/.exec(authorization ?? '')?.[1];
}

function sign(credentials: unknown) {
  const signer = new SignatureV4({ service: 'es', region: 'us-east-1', sha256: Sha256, credentials });
  return signer.sign({ method: 'GET', protocol: 'https:', hostname: 'example.com', path: '/', headers: {} });
}

describe('classes of SDK v2 in SDK v3', () => {
  /** What each class needs to be made at all. */
  const args: Readonly<Record<string, () => readonly unknown[]>> = {
    ChainableTemporaryCredentials: () => [{ params: ROLE }],
    TemporaryCredentials: () => [ROLE, make('Credentials', identity('master'))],
    CognitoIdentityCredentials: () => [{ IdentityPoolId: 'us-east-1:pool' }, { region: 'us-east-1' }],
    WebIdentityCredentials: () => [{ ...ROLE, WebIdentityToken: 'web' }],
    SAMLCredentials: () => [{ ...ROLE, PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/p', SAMLAssertion: 'saml' }],
    EnvironmentCredentials: () => ['AWS'],
    FileSystemCredentials: () => [join(folder, 'no-such-file')],
    CredentialProviderChain: () => [[() => make('Credentials', identity('chain'))]],
  };
  const names = rows.map(({ v2 }) => v2).filter((name) => name !== 'Credentials');
  const made = (name: string) => make(name, ...(args[name]?.() ?? []));

  it.each(names)('%s gives nothing where it holds no keys', async (name) => {
    await expect(signedBy(made(name))).rejects.toThrow('Resolved credential object is not valid');
    await expect(sign(made(name))).rejects.toThrow('Resolved credential object is not valid');
  });

  it('and neither does one from which a provider starts', async () => {
    const provider = factories['fromTemporaryCredentials']?.({ params: ROLE, masterCredentials: make('EC2MetadataCredentials') });
    await expect(provider?.()).rejects.toThrow('Resolved credential object is not valid');
  });

  it.each(rows.filter(({ v2 }) => v2 !== 'Credentials'))('$v2 asks its source when it is made, or waits', ({ v2, asksWhenMade = false }) => {
    const asked = vi.spyOn(AWS.Credentials.prototype, 'get').mockImplementation(() => {});
    make(v2, ...(args[v2]?.().slice(0, 1) ?? []), make('Credentials', identity('master')));
    expect(asked.mock.calls.length > 0).toBe(asksWhenMade);
  });

  it('are known to the linter, all of them', () => {
    const known = [...PROVIDERS, ...CHAIN_BUILDERS].filter(({ sdk }) => sdk === 'v2').map(({ name }) => name as string);
    expect(known.toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ['EnvironmentCredentials', () => make('EnvironmentCredentials', 'AWS')],
    ['FileSystemCredentials', () => make('FileSystemCredentials', join(folder, 'keys'))],
    ['SharedIniFileCredentials', () => make('SharedIniFileCredentials', { filename: join(folder, 'credentials') })],
  ] as const)('%s gives what it has loaded when it was made, and nothing later', async (_name, load) => {
    const set = (mark: string) => {
      stubEnvironment(mark);
      write('keys', JSON.stringify(identity(mark)));
      write('credentials', `[default]\naws_access_key_id = id-of-${mark}\naws_secret_access_key = secret\n`);
    };
    set('one');
    const credentials = load();
    set('two');
    credentials.expired = true;
    expect(await signedBy(credentials)).toBe('id-of-one');
  });

  it('ProcessCredentials give it once they have got it, and are not asked again', async () => {
    const expiration = (time: number) => JSON.stringify({ Version: 1, AccessKeyId: 'id-of-process', SecretAccessKey: 'secret', Expiration: new Date(time) });
    const command = `"${process.execPath}" "${write('process.cjs', `console.log(${JSON.stringify(expiration(Date.now() + 1_000_000))})`)}"`;
    const filename = write('credentials', `[default]\ncredential_process = ${command}\n`);
    const credentials = make('ProcessCredentials', { filename });
    await expect(signedBy(credentials)).rejects.toThrow('Resolved credential object is not valid');
    await vi.waitFor(() => { expect(credentials.accessKeyId).toBe('id-of-process'); }, 5000);
    credentials.expireTime = new Date(0);
    const asked = vi.spyOn(AWS.Credentials.prototype, 'get');
    expect(await signedBy(credentials)).toBe('id-of-process');
    expect(asked).not.toHaveBeenCalled();
  });

  it('Credentials hold their keys from the start', async () => {
    expect(await signedBy(make('Credentials', identity('plain')))).toBe('id-of-plain');
  });

  describe('that somebody else asks', () => {
    let aws: FakeAws;
    beforeEach(async () => {
      aws = await startFakeAws();
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${aws.url}/credentials`);
    });
    afterEach(() => aws.close());

    it('hold keys', async () => {
      const credentials = make('ECSCredentials', { maxRetries: 0 });
      await credentials.getPromise();
      expect(await signedBy(credentials)).toBe('id-1');
    });

    it('hold keys, be it a client of SDK v2', async () => {
      const credentials = make('ECSCredentials', { maxRetries: 0 });
      const sqs = new AWS.SQS({ region: 'us-east-1', credentials });
      await new Promise((resolve) => { sqs.config.getCredentials(resolve); });
      expect(await signedBy(credentials)).toBe('id-1');
    });
  });

  it('start from what is set for all clients of SDK v2, at which SDK v3 does not look', () => {
    const master = make('Credentials', identity('global'));
    const before = AWS.config.credentials;
    AWS.config.credentials = master;
    expect(make('ChainableTemporaryCredentials', { params: ROLE }).service?.config.credentials).toBe(master);
    expect(make('TemporaryCredentials', ROLE).masterCredentials).toBe(master);
    AWS.config.credentials = before;
  });
});

describe('providers of SDK v3 in SDK v2', () => {
  const before = { ...AWS.config };
  beforeEach(() => {
    stubEnvironment('environment');
    AWS.config.credentials = null;
  });
  afterEach(() => {
    AWS.config.credentials = before.credentials;
    AWS.config.credentialProvider = before.credentialProvider;
  });

  const provider = () => factories['fromEnv']?.();
  const options = { region: 'us-east-1', maxRetries: 0 };
  const keysOf = (config: object) =>
    new Promise<string | undefined>((resolve, reject) => {
      new AWS.SQS({ ...options, ...config }).config.getCredentials((error, credentials) => {
        if (error) reject(error);
        else resolve(credentials?.accessKeyId);
      });
    });

  it.each(['fromEnv', 'fromIni', 'fromNodeProviderChain', 'createCredentialChain'])('are no credentials: %s', async (name) => {
    const given = name === 'createCredentialChain' ? factories[name]?.(provider()) : factories[name]?.();
    expect(await (factories['fromEnv']?.())?.()).toMatchObject({ accessKeyId: 'id-of-environment' });
    const sqs = new AWS.SQS({ ...options, credentials: given });
    await expect(sqs.listQueues().promise()).rejects.toThrow(expect.objectContaining({ name: 'CredentialsError' }) as Error);
    await expect(keysOf({ credentials: given })).rejects.toThrow('Missing credentials');
  });

  it('are no chain', () => {
    expect(() => { new AWS.SQS({ ...options, credentialProvider: provider() }).config.getCredentials(() => {}); }).toThrow(TypeError);
  });

  it('are nothing for all clients', async () => {
    AWS.config.credentials = provider();
    await expect(keysOf({})).rejects.toThrow('Missing credentials');
    AWS.config.credentials = null;
    AWS.config.credentialProvider = provider();
    expect(() => { new AWS.SQS(options).config.getCredentials(() => {}); }).toThrow(TypeError);
  });

  it('are nothing to start from', async () => {
    await expect(make('ChainableTemporaryCredentials', { params: ROLE, masterCredentials: provider() }).getPromise()).rejects.toThrow('Missing credentials');
  });

  it('give an identity that SDK v2 takes', async () => {
    expect(await keysOf({ credentials: await provider()?.() })).toBe('id-of-environment');
  });

  it('have a class that does the same, but for the sign-in of `aws login`; another name has the chain', () => {
    const v3 = [...PROVIDERS, ...CHAIN_BUILDERS].filter((row) => row.sdk === 'v3' && !('isGeneric' in row)).map(({ name }) => name as string);
    const known = new Set(rows.flatMap(({ successors }) => successors.map((successor) => successor.provider)));
    expect(v3.filter((name) => !known.has(name)).toSorted()).toEqual(['defaultProvider', 'fromLoginCredentials']);
  });
});
