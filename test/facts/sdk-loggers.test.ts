// What the SDKs themselves write to a logger, and what shows of their clients in a log.
import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOGGED_OPERATIONS, LOGGED_PROVIDERS } from '../../src/facts/sdk-loggers.ts';
import type { FakeAws } from './fake-aws.ts';
import { startFakeAws } from './fake-aws.ts';
import { load } from './packages.ts';

type Client = new (options: object) => { readonly config: object; readonly send: (command: object) => Promise<unknown> };
type Command = new (input: object) => object;
type Provider = (options: object) => () => Promise<unknown>;

const parts = { accessKeyId: 'id', secretAccessKey: 'own secret' };
const role = { RoleArn: 'arn:aws:iam::123456789012:role/photos', RoleSessionName: 'photos' };
const lines: string[] = [];
const logger = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error'].map((level) => [level, (...said: unknown[]) => lines.push(JSON.stringify(said))]));
let aws: FakeAws;

beforeAll(async () => {
  aws = await startFakeAws();
});
afterAll(() => aws.close());

async function said(act: () => Promise<unknown>): Promise<string> {
  lines.length = 0;
  await act();
  return lines.join('\n');
}

const TOKEN = '"SessionToken":"token"';

describe('a logger of a client', () => {
  const requests: readonly [string, object][] = [
    ['AssumeRole', role],
    ['AssumeRoleWithSAML', { RoleArn: role.RoleArn, PrincipalArn: role.RoleArn, SAMLAssertion: 'assertion' }],
    ['AssumeRoleWithWebIdentity', { ...role, WebIdentityToken: 'web identity' }],
    ['GetFederationToken', { Name: 'photos' }],
    ['GetSessionToken', {}],
  ];

  it.each(requests)('gets the session token of %s, and no secret', async (name, input) => {
    expect(LOGGED_OPERATIONS.names).toContain(name);
    const sts = load<Record<string, Client & Command>>('@aws-sdk/client-sts');
    const { STSClient: Sts, [`${name}Command`]: Operation } = sts;
    if (!Sts || !Operation) throw new Error('no such export');
    const client = new Sts({ region: 'us-east-1', endpoint: aws.url, credentials: parts, logger });
    const text = await said(() => client.send(new Operation(input)));
    expect(text).toContain(TOKEN);
    expect(text).not.toMatch(/"SecretAccessKey":"secret"|own secret/);
  });

  it('gets the session token of Cognito, and none of IAM Identity Center', async () => {
    expect(LOGGED_OPERATIONS.names).toContain('GetCredentialsForIdentity');
    expect(LOGGED_OPERATIONS.names).not.toContain('GetRoleCredentials');
    const options = { region: 'us-east-1', endpoint: aws.url, credentials: parts, logger };
    const { CognitoIdentityClient, GetCredentialsForIdentityCommand } = load<Record<string, Client & Command>>('@aws-sdk/nested-clients/cognito-identity');
    const { SSOClient, GetRoleCredentialsCommand } = load<Record<string, Client & Command>>('@aws-sdk/nested-clients/sso');
    if (!CognitoIdentityClient || !GetCredentialsForIdentityCommand || !SSOClient || !GetRoleCredentialsCommand) throw new Error('no such export');
    expect(await said(() => new CognitoIdentityClient(options).send(new GetCredentialsForIdentityCommand({ IdentityId: 'us-east-1:id' })))).toContain(TOKEN);
    const input = { roleName: 'photos', accountId: '123456789012', accessToken: 'access' };
    expect(await said(() => new SSOClient(options).send(new GetRoleCredentialsCommand(input)))).not.toMatch(/"token"|"secret"/);
  });
});

describe('a logger of a provider', () => {
  const providers = load<Record<string, Provider>>('@aws-sdk/credential-providers');
  const inputs: Readonly<Record<string, object>> = {
    fromTemporaryCredentials: { masterCredentials: parts, params: role },
    fromWebToken: { roleArn: role.RoleArn, webIdentityToken: 'web identity' },
    fromCognitoIdentity: { identityId: 'us-east-1:id' },
    fromCognitoIdentityPool: { identityPoolId: 'us-east-1:pool' },
  };
  const rows = LOGGED_PROVIDERS.filter(({ name }) => name in inputs);
  const make = (name: string, at: 'clientConfig.logger' | 'logger' | undefined): (() => Promise<unknown>) => {
    const clientConfig = { region: 'us-east-1', endpoint: aws.url, ...(at === 'clientConfig.logger' && { logger }) };
    const provider = providers[name];
    if (!provider) throw new Error(`no ${name}`);
    return provider({ ...inputs[name], clientConfig, ...(at === 'logger' && { logger }) });
  };

  it.each(rows)('stands where the row says: $name', async ({ name, logger: way }) => {
    const other = way === 'logger' ? 'clientConfig.logger' : 'logger';
    expect(await said(make(name, way))).toContain(TOKEN);
    expect(await said(make(name, other))).not.toContain(TOKEN);
  });

  it.each(rows)('is taken from the client where the row says so: $name', async (row) => {
    const { S3Client: S3, ListBucketsCommand: List } = load<Record<string, Client & Command>>('@aws-sdk/client-s3');
    if (!S3 || !List) throw new Error('no such export');
    const client = new S3({ region: 'us-east-1', endpoint: aws.url, logger, credentials: make(row.name, undefined) });
    // The services here are no S3.
    const text = await said(() => client.send(new List({})).catch(() => undefined));
    expect(text.includes(TOKEN)).toBe('inherits' in row);
  });
});

describe('a client in a log', () => {
  const identity = { ...parts, sessionToken: 'own token' };

  it('of SDK v3 shows nothing of its credentials', async () => {
    const { S3Client: S3 } = load<Record<string, Client>>('@aws-sdk/client-s3');
    if (!S3) throw new Error('no such export');
    const client = new S3({ region: 'us-east-1', credentials: identity }) as InstanceType<Client> & { readonly config: { readonly credentials: () => Promise<unknown> } };
    await client.config.credentials();
    expect(format('%o %O', client, client.config)).not.toMatch(/own (?:secret|token)/);
    expect(() => JSON.stringify(client.config)).toThrow('circular');
  });

  it('of SDK v2 shows what its classes do not hide', () => {
    interface Service {
      readonly config: object;
    }
    interface Sdk {
      readonly S3: new (options: object) => Service;
      readonly Config: new (options: object) => object;
      readonly Credentials: new (options: object) => object;
    }
    const { S3, Config, Credentials } = load<Sdk>('aws-sdk');
    const shown = (value: object) => (['secret', 'token'] as const).filter((part) => format('%o', value).includes(`own ${part}`) && JSON.stringify(value).includes(`own ${part}`));
    for (const options of [identity, { credentials: identity }]) {
      const client = new S3({ region: 'us-east-1', ...options });
      expect(shown(client)).toEqual(['secret', 'token']);
      expect(shown(client.config)).toEqual(['secret', 'token']);
    }
    expect(shown(new S3({ credentials: new Credentials(identity) }).config)).toEqual(['token']);
    expect(shown(new Config(identity))).toEqual(['token']);
    expect(shown(new Config({ credentials: identity }))).toEqual(['secret', 'token']);
  });
});
