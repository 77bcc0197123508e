import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONSUMERS } from '../../src/facts/consumers.ts';
import { matchesModule, matchesPath } from '../../src/syntax/glob.ts';
import { identity, load, readPackageFile, stubEnvironment } from './packages.ts';

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface Config {
  credentials: Credentials | null;
  [option: string]: unknown;
  readonly update: (options: object) => void;
}

type Class = (new (...args: unknown[]) => {
  readonly config: Config;
  readonly service: { readonly config: Config };
}) &
  Readonly<Record<string, unknown>>;

type Aws = Readonly<Record<string, Class>> & { readonly config: Config };

let AWS: Aws;

beforeAll(() => {
  stubEnvironment();
  AWS = load<Aws>('aws-sdk');
});

beforeEach(() => {
  stubEnvironment();
});

afterAll(() => {
  vi.unstubAllEnvs();
});

/** The first row of a consumer, as the linter looks it up. */
function rowOf(via: 'new' | 'call' | 'assign', module: string, path: string) {
  return CONSUMERS.find(
    (row) =>
      row.via === via &&
      row.modules.some((pattern) => matchesModule(pattern, module)) &&
      row.exports.some((pattern) => matchesPath(pattern, path)) &&
      row.except?.some((pattern) => matchesPath(pattern, path)) !== true,
  );
}

const option = identity('option');

describe('services', () => {
  const names = Object.keys(load('aws-sdk/clients/all'));

  it('each match a row, as a member and as a module', () => {
    expect(names.length).toBeGreaterThan(380);
    for (const name of names) {
      expect(rowOf('new', 'aws-sdk', name)?.kind, name).toBe('client');
      expect(rowOf('new', `aws-sdk/clients/${name.toLowerCase()}`, 'default')?.kind, name).toBe('client');
    }
  });

  it.each(['S3', 'DynamoDB', 'SES', 'SQS', 'STS', 'Lambda', 'CloudWatchLogs', 'Route53', 'MTurk', 'Service'])(
    'take the parts and the whole: %s',
    (name) => {
      const Service = AWS[name] as Class;
      const parts = new Service({ region: 'us-east-1', ...option }).config.credentials;
      expect(parts).toMatchObject(option);
      const whole = new Service({ region: 'us-east-1', credentials: option }).config.credentials;
      expect(whole).toMatchObject(option);
    },
  );

  it('count the parts only where id and secret are both there', () => {
    const Service = AWS['S3'] as Class;
    const config = AWS['config'] as unknown as { credentials: unknown };
    // What the environment held when the package was loaded is no part of the question.
    config.credentials = null;
    expect(new Service({ region: 'us-east-1', accessKeyId: 'alone' }).config.credentials).toBeNull();
  });

  it('have nested classes, each with a row of its own or without credentials', () => {
    const nested = names.flatMap((name) => {
      const Service = AWS[name] as Class;
      const isClass = (key: string) => /^[A-Z]/.test(key) && typeof Service[key] === 'function';
      return Object.keys(Service).filter((key) => isClass(key)).map((key) => `${name}.${key}`);
    });
    expect(nested.toSorted()).toEqual([
      'CloudFront.Signer',
      'DynamoDB.DocumentClient',
      'Polly.Presigner',
      'RDS.Signer',
      'S3.ManagedUpload',
    ]);
    expect(nested.filter((path) => !rowOf('new', 'aws-sdk', path))).toEqual(['S3.ManagedUpload']);
    for (const path of nested) {
      const [service = '', name = ''] = path.split('.');
      const member = rowOf('new', 'aws-sdk', path);
      const module = rowOf('new', `aws-sdk/clients/${service.toLowerCase()}`, name);
      expect(module?.otherSecret ?? module?.identity, path).toEqual(member?.otherSecret ?? member?.identity);
    }
  });

  it('pass their options through DocumentClient and Presigner', () => {
    const DocumentClient = AWS['DynamoDB']?.['DocumentClient'] as Class;
    expect(new DocumentClient({ region: 'us-east-1', ...option }).service.config.credentials).toMatchObject(option);
    const Presigner = AWS['Polly']?.['Presigner'] as Class;
    expect(new Presigner({ region: 'us-east-1', ...option }).service.config.credentials).toMatchObject(option);
  });

  it('give the private key to the signer of CloudFront second', () => {
    expect(readPackageFile('aws-sdk', 'lib/cloudfront/signer.d.ts')).toMatch(/constructor\(keyPairId: string, privateKey: string\)/);
  });

  it('sign tokens of RDS with the credentials of the options', () => {
    interface RdsSigner {
      readonly getAuthToken: (options: object) => string;
    }
    const Signer = AWS['RDS']?.['Signer'] as new (options: object) => RdsSigner;
    const place = { region: 'us-east-1', hostname: 'db.example.com', port: 3306, username: 'u' };
    expect(new Signer({ credentials: option }).getAuthToken(place)).toContain(option.accessKeyId);
  });

  it('are not the other classes of the SDK', () => {
    const services = new Set([...names, 'Service', 'MetadataService', 'Config', 'Credentials', 'Token']);
    const others = Object.keys(AWS).filter((name) => !services.has(name) && typeof AWS[name] === 'function');
    const providers = others.filter((name) => name.endsWith('Credentials'));
    for (const name of others.filter((other) => !providers.includes(other))) {
      expect(rowOf('new', 'aws-sdk', name), name).toBeUndefined();
    }
    for (const name of providers) expect(rowOf('new', 'aws-sdk', name)?.kind ?? 'provider', name).toBe('provider');
  });

  it('come from each of the modules', () => {
    for (const module of ['aws-sdk', 'aws-sdk/lib/aws', 'aws-sdk/dist/aws-sdk-react-native']) {
      expect(Object.keys(load(module)), module).toEqual(expect.arrayContaining(['S3', 'Config', 'Credentials', 'config']));
    }
    for (const module of ['aws-sdk/global', 'aws-sdk/lib/core']) {
      expect(Object.keys(load(module)), module).toEqual(expect.arrayContaining(['Config', 'Credentials', 'config']));
    }
    expect(load('aws-sdk/clients/s3')).toBe(load('aws-sdk/clients/s3.js'));
    expect(typeof load('aws-sdk/clients/s3')).toBe('function');
  });
});

describe('configuration', () => {
  it('takes the parts and the whole, when made and when updated', () => {
    const Config = AWS['Config'] as unknown as new (options?: object) => Config;
    expect(new Config({ ...option }).credentials).toMatchObject(option);
    expect(new Config({ credentials: option }).credentials).toMatchObject(option);
    const config = new Config();
    config.update({ ...identity('parts') });
    expect(config.credentials).toMatchObject(identity('parts'));
    config.update({ credentials: option });
    expect(config.credentials).toBe(option);
  });

  it('gives what is assigned to a service to that service', () => {
    const before = AWS.config['s3'];
    AWS.config['s3'] = { region: 'us-east-1', credentials: identity('service') };
    const Service = AWS['S3'] as Class;
    expect(new Service().config.credentials).toMatchObject(identity('service'));
    AWS.config['s3'] = before;
  });

  it('gives what is assigned to it to every client', () => {
    const before = AWS.config.credentials;
    AWS.config.credentials = identity('global');
    expect(new (AWS['SQS'] as Class)({ region: 'us-east-1' }).config.credentials).toMatchObject(identity('global'));
    AWS.config.credentials = before;
  });

  it.each(['accessKeyId', 'secretAccessKey', 'sessionToken', 'credentials', 'credentialProvider', 's3', 'dynamodb'])(
    'has a row for the assignment of config.%s',
    (name) => {
      const row = rowOf('assign', 'aws-sdk', `config.${name}`);
      expect(row?.kind).toBe('config');
      expect(row?.id ?? row?.secret ?? row?.token ?? row?.identity ?? row?.provider).toBeDefined();
    },
  );

  it.each(['region', 'endpoint', 'logger', 'httpOptions'])('has none for config.%s', (name) => {
    expect(rowOf('assign', 'aws-sdk', `config.${name}`)).toBeUndefined();
  });
});

describe('identities', () => {
  it('take the parts in order, or an object, or an object in an object', () => {
    const Credentials = AWS['Credentials'] as unknown as new (...args: unknown[]) => Credentials;
    const { accessKeyId, secretAccessKey, sessionToken } = option;
    expect(new Credentials(accessKeyId, secretAccessKey, sessionToken)).toMatchObject(option);
    expect(new Credentials(option)).toMatchObject(option);
    expect(new Credentials({ credentials: option })).toMatchObject(option);
    expect(rowOf('new', 'aws-sdk', 'Credentials')).toMatchObject({ kind: 'identity', id: ['0', '0.accessKeyId'] });
  });

  it('are exchanged by classes that take the first of them as an option', () => {
    interface Exchange {
      readonly masterCredentials: Credentials;
      readonly service: { readonly config: Config };
    }
    const Temporary = AWS['TemporaryCredentials'] as unknown as new (...args: unknown[]) => Exchange;
    const CredentialsClass = AWS['Credentials'] as unknown as new (...args: unknown[]) => Credentials;
    const master = new CredentialsClass(option);
    expect(new Temporary({ RoleArn: 'r' }, master).masterCredentials).toBe(master);
    const Chainable = AWS['ChainableTemporaryCredentials'] as unknown as new (...args: unknown[]) => Exchange;
    expect(new Chainable({ params: { RoleArn: 'r' }, masterCredentials: master }).service.config.credentials).toBe(master);
    const stsConfig = { credentials: master, region: 'us-east-1' };
    expect(new Chainable({ params: { RoleArn: 'r' }, stsConfig }).service.config.credentials).toBe(master);
  });

  it('of SDK v3 do not fit: a provider function is no credentials object here', () => {
    const provider = () => Promise.resolve(option);
    const credentials = new (AWS['S3'] as Class)({ region: 'us-east-1', credentials: provider }).config.credentials;
    expect(credentials).not.toHaveProperty('accessKeyId');
    expect(credentials).not.toHaveProperty('get');
  });
});

describe('the default chain', () => {
  it('runs in the order of node_loader.js', () => {
    const loader = readPackageFile('aws-sdk', 'lib/node_loader.js');
    const chain = /defaultProviders = \[([\s\S]*?)\];/.exec(loader)?.[1] ?? '';
    expect([...chain.matchAll(/new AWS\.(\w+)\(([^)]*)\)/g)].map(([, name, argument]) => `${name ?? ''}(${argument ?? ''})`)).toEqual([
      "EnvironmentCredentials('AWS')",
      "EnvironmentCredentials('AMAZON')",
      'SsoCredentials()',
      'SharedIniFileCredentials()',
      'ECSCredentials()',
      'ProcessCredentials()',
      'TokenFileWebIdentityCredentials()',
      'EC2MetadataCredentials()',
    ]);
  });
});
