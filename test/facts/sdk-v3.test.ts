import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONSUMERS, IGNORED_OPTIONS } from '../../src/facts/consumers.ts';
import { matchesPath } from '../../src/syntax/glob.ts';
import { identity, load, readPackageFile, stubEnvironment } from './packages.ts';

interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface Client {
  readonly config: { readonly credentials: () => Promise<Identity> };
  readonly send: (command: unknown) => Promise<unknown>;
}

type Options = Readonly<Record<string, unknown>>;
type ClientClass = new (options: Options) => Client;

const { S3Client, ListBucketsCommand } = load<{ S3Client: ClientClass; ListBucketsCommand: new (input: object) => unknown }>(
  '@aws-sdk/client-s3',
);

beforeEach(() => {
  stubEnvironment('environment');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function idOf(options: Options): Promise<string> {
  const client = new S3Client({ region: 'us-east-1', ...options });
  return (await client.config.credentials()).accessKeyId;
}

/** A request handler that keeps the headers of the request and answers with a refusal. */
function recorder() {
  const headers: Record<string, string>[] = [];
  const handle = (request: { headers: Record<string, string> }) => {
    headers.push(request.headers);
    return Promise.reject(new Error('recorded'));
  };
  return { headers, requestHandler: { handle, destroy: () => undefined } };
}

describe('credentials of a client', () => {
  it('are taken from an object or a provider', async () => {
    expect(await idOf({ credentials: identity('object') })).toBe('id-of-object');
    expect(await idOf({ credentials: () => Promise.resolve(identity('provider')) })).toBe('id-of-provider');
  });

  it('come from the default chain where they are undefined or left out', async () => {
    expect(await idOf({})).toBe('id-of-environment');
    expect(await idOf({ credentials: undefined })).toBe('id-of-environment');
  });

  it('never come from the default chain where the object is there and its parts are not', async () => {
    const credentials = { accessKeyId: undefined, secretAccessKey: undefined };
    const { headers, requestHandler } = recorder();
    const client = new S3Client({ region: 'us-east-1', requestHandler, credentials });
    await expect(client.send(new ListBucketsCommand({}))).rejects.toThrow('Resolved credential object is not valid');
    expect(headers).toEqual([]);
  });

  it('may be empty: the request is signed with nothing and sent', async () => {
    const { headers, requestHandler } = recorder();
    const client = new S3Client({ region: 'us-east-1', requestHandler, credentials: { accessKeyId: '', secretAccessKey: '' } });
    await expect(client.send(new ListBucketsCommand({}))).rejects.toThrow('recorded');
    expect(headers[0]?.['authorization']).toMatch(/^AWS4-HMAC-SHA256 Credential=\/\d{8}\//);
  });

  it('are fixed for ever where they are an object, however long ago they expired', async () => {
    const client = new S3Client({ region: 'us-east-1', credentials: { ...identity('old'), expiration: new Date(0) } });
    expect((await client.config.credentials()).accessKeyId).toBe('id-of-old');
    expect((await client.config.credentials()).accessKeyId).toBe('id-of-old');
  });

  it('are asked for again where they are a function that says when they expire', async () => {
    let calls = 0;
    const credentials = () => Promise.resolve({ ...identity(`call-${++calls}`), expiration: new Date(0) });
    const client = new S3Client({ region: 'us-east-1', credentials });
    const first = await client.config.credentials();
    const second = await client.config.credentials();
    expect(second.accessKeyId).not.toBe(first.accessKeyId);
  });
});

describe('ignored options', () => {
  const values = { 'identity-part': 'some text', provider: () => Promise.resolve(identity('option')), misspelled: identity('option') };

  it.each(IGNORED_OPTIONS)('$option is ignored without a word', async ({ option, kind }) => {
    expect(await idOf({ [option]: values[kind] })).toBe('id-of-environment');
  });

  it('are ignored as a pair as well', async () => {
    expect(await idOf({ ...identity('v2-style') })).toBe('id-of-environment');
  });

  it('leave the one right spelling', async () => {
    expect(IGNORED_OPTIONS.map(({ option }) => option as string)).not.toContain('credentials');
    expect(await idOf({ credentials: identity('option') })).toBe('id-of-option');
  });

  it('do not hold what a client reads', () => {
    const read = ['credentialDefaultProvider', 'profile', 'token', 'signer', 'endpoint', 'region'];
    for (const option of read) expect(IGNORED_OPTIONS.map((row) => row.option as string)).not.toContain(option);
  });
});

describe('the row of the clients', () => {
  const row = CONSUMERS.find(({ modules }) => modules.includes('@aws-sdk/client-*'));

  it.each(['client-s3', 'client-dynamodb', 'client-sqs', 'client-sts', 'client-bedrock-runtime', 'client-kendra'])(
    'matches the clients of %s and no other class',
    (name) => {
      const module = load(`@aws-sdk/${name}`);
      const base = module['__Client'] as new () => unknown;
      const classes = Object.keys(module).filter((key) => typeof module[key] === 'function' && /^[A-Z]/.test(key));
      const clients = classes.filter((key) => (module[key] as new () => unknown).prototype instanceof base);
      const matched = classes.filter((key) => row?.except?.some((pattern) => matchesPath(pattern, key)) !== true);
      expect(clients.length).toBe(2);
      expect(matched).toEqual(expect.arrayContaining(clients));
      // What is left beside the clients are errors, and nobody gives an error credentials.
      const others = matched.filter((key) => !clients.includes(key));
      for (const key of others) expect((module[key] as new () => unknown).prototype, key).toBeInstanceOf(Error);
    },
  );

  it('knows the bearer token of Bedrock', async () => {
    const { BedrockRuntimeClient, InvokeModelCommand } = load<{
      BedrockRuntimeClient: ClientClass;
      InvokeModelCommand: new (input: object) => unknown;
    }>('@aws-sdk/client-bedrock-runtime');
    const command = new InvokeModelCommand({ modelId: 'm', body: '{}' });
    const send = async (options: Options) => {
      const { headers, requestHandler } = recorder();
      const client = new BedrockRuntimeClient({ region: 'us-east-1', requestHandler, ...options });
      await expect(client.send(command)).rejects.toThrow('recorded');
      return headers[0]?.['authorization'] ?? headers[0]?.['Authorization'];
    };
    const authSchemePreference = ['httpBearerAuth'];
    expect(await send({ token: { token: 'option' }, authSchemePreference })).toBe('Bearer option');
    expect(await send({ credentials: identity('option') })).toContain('Credential=id-of-option/');
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'variable');
    // The variable goes before explicit credentials.
    expect(await send({ credentials: identity('option') })).toBe('Bearer variable');
  });
});

describe('the default chain', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'));
    const lines = (mark: string) => `aws_access_key_id = id-of-${mark}\naws_secret_access_key = secret-of-${mark}\n`;
    writeFileSync(join(folder, 'credentials'), `[default]\n${lines('profile')}\n[other]\n${lines('other-profile')}`);
    writeFileSync(join(folder, 'token'), 'a.web.token');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the environment before the shared files', async () => {
    expect(await idOf({})).toBe('id-of-environment');
  });

  it('leaves the environment out where a profile is named', async () => {
    vi.stubEnv('AWS_PROFILE', 'other');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(await idOf({})).toBe('id-of-other-profile');
    warn.mockRestore();
    emit.mockRestore();
  });

  it('reads the shared files before the token file', async () => {
    stubEnvironment();
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder, 'token'));
    vi.stubEnv('AWS_ROLE_ARN', 'arn:aws:iam::123456789012:role/pod');
    expect(await idOf({})).toBe('id-of-profile');
  });

  it('fails where it finds nothing', async () => {
    stubEnvironment();
    await expect(idOf({})).rejects.toThrow('Could not load credentials from any providers');
  });

  it('is not there in a browser: a client without credentials always fails', () => {
    const browser = readPackageFile('@aws-sdk/client-s3', 'dist-es/runtimeConfig.browser.js');
    expect(browser).toMatch(/credentialDefaultProvider[^\n]*Promise\.reject\(new Error\("Credential is missing"\)\)/);
  });
});

describe('signers', () => {
  const request = { method: 'GET', protocol: 'https:', hostname: 'example.com', path: '/', query: {}, headers: { host: 'example.com' } };

  it('of Signature Version 4 need credentials, and take a provider', async () => {
    const { SignatureV4 } = load<{
      SignatureV4: new (options: Options) => { sign: (request: object) => Promise<{ headers: Record<string, string> }> };
    }>('@smithy/signature-v4');
    const { Sha256 } = load<{ Sha256: unknown }>('@aws-crypto/sha256-js');
    const options = { service: 's3', region: 'us-east-1', sha256: Sha256 };
    const signed = async (credentials: unknown) => {
      const { headers } = await new SignatureV4({ ...options, credentials }).sign(request);
      return headers['authorization'];
    };
    expect(await signed(identity('object'))).toContain('Credential=id-of-object/');
    expect(await signed(() => Promise.resolve(identity('provider')))).toContain('Credential=id-of-provider/');
    await expect(signed(undefined)).rejects.toThrow();
  });

  it('of RDS and DSQL fall back on the default chain', async () => {
    const { Signer } = load<{ Signer: new (options: Options) => { getAuthToken: () => Promise<string> } }>('@aws-sdk/rds-signer');
    const rds = { hostname: 'db.example.com', port: 3306, username: 'u', region: 'us-east-1' };
    expect(await new Signer(rds).getAuthToken()).toContain('X-Amz-Credential=id-of-environment');
    expect(await new Signer({ ...rds, credentials: identity('option') }).getAuthToken()).toContain('id-of-option');
    const { DsqlSigner } = load<{ DsqlSigner: new (options: Options) => { getDbConnectAuthToken: () => Promise<string> } }>(
      '@aws-sdk/dsql-signer',
    );
    const dsql = { hostname: 'db.example.com', region: 'us-east-1' };
    expect(await new DsqlSigner(dsql).getDbConnectAuthToken()).toContain('X-Amz-Credential=id-of-environment');
    expect(await new DsqlSigner({ ...dsql, credentials: identity('option') }).getDbConnectAuthToken()).toContain('id-of-option');
  });

  it('of presigned requests of S3 need credentials', async () => {
    type Presign = (...args: readonly object[]) => Promise<{ query: Record<string, string> }>;
    const { S3RequestPresigner } = load<{
      S3RequestPresigner: new (options: Options) => Readonly<Record<'presign' | 'presignWithCredentials', Presign>>;
    }>('@aws-sdk/s3-request-presigner');
    const { Sha256 } = load<{ Sha256: unknown }>('@aws-crypto/sha256-js');
    const options = { region: 'us-east-1', sha256: Sha256, credentials: identity('option') };
    const { query } = await new S3RequestPresigner(options).presign(request);
    expect(query['X-Amz-Credential']).toMatch(/^id-of-option\//);
    const { query: other } = await new S3RequestPresigner(options).presignWithCredentials(request, identity('request'));
    expect(other['X-Amz-Credential']).toMatch(/^id-of-request\//);
  });

  it('of Bedrock tokens: one needs credentials, one falls back on the default chain', async () => {
    const { getToken, getTokenProvider } = load<{
      getToken: (options: Options) => Promise<string>;
      getTokenProvider: (options?: Options) => () => Promise<string>;
    }>('@aws/bedrock-token-generator');
    const decoded = (token: string) => Buffer.from(token.replace('bedrock-api-key-', ''), 'base64').toString();
    expect(decoded(await getToken({ region: 'us-east-1', credentials: identity('option') }))).toContain('id-of-option');
    expect(decoded(await getTokenProvider({ region: 'us-east-1' })())).toContain('id-of-environment');
    await expect(getToken({ region: 'us-east-1' })).rejects.toThrow();
  });

  it('of polly take a client and no credentials, so they have no row', () => {
    expect(readPackageFile('@aws-sdk/polly-request-presigner', 'dist-types/getSynthesizeSpeechUrl.d.ts')).not.toMatch(/credentials\??:/);
    expect(CONSUMERS.flatMap(({ modules }) => modules)).not.toContain('@aws-sdk/polly-request-presigner');
  });
});

describe('providers with options of their own', () => {
  type Provider = (options: Options) => () => Promise<Identity>;
  const providers = load<Readonly<Record<string, Provider>>>('@aws-sdk/credential-providers');

  it('fromTemporaryCredentials signs with masterCredentials, else with those of clientConfig, else with the chain', async () => {
    const signer = async (options: Options, clientConfig: Options = {}) => {
      const { headers, requestHandler } = recorder();
      const params = { RoleArn: 'arn:aws:iam::123456789012:role/task', RoleSessionName: 'test' };
      const config = { region: 'us-east-1', requestHandler, ...clientConfig };
      await expect(providers['fromTemporaryCredentials']?.({ params, ...options, clientConfig: config })()).rejects.toThrow();
      return headers[0]?.['authorization'];
    };
    const credentials = identity('config');
    expect(await signer({ masterCredentials: identity('master') })).toContain('Credential=id-of-master/');
    expect(await signer({}, { credentials })).toContain('Credential=id-of-config/');
    expect(await signer({ masterCredentials: identity('master') }, { credentials })).toContain('Credential=id-of-master/');
    expect(await signer({})).toContain('Credential=id-of-environment/');
  });

  it('fromStatic of the token providers returns the token that it is given', async () => {
    const { fromStatic } = load<{ fromStatic: (options: Options) => () => Promise<{ token: string }> }>('@aws-sdk/token-providers');
    expect(await fromStatic({ token: { token: 'given' } })()).toEqual({ token: 'given' });
  });
});
