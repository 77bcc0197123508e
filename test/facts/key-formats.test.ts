import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SecretKind } from '../../src/facts/key-formats.ts';
import { KEY_FORMATS, PUBLIC_ID_PREFIXES, SECRET_ACCESS_KEY, SES_SMTP_PASSWORD } from '../../src/facts/key-formats.ts';
import { load } from './packages.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function anyRandomId(prefix: string): string {
  return prefix + Array.from({ length: 16 }, () => BASE32[randomInt(32)]).join('');
}

/** One id in a thousand is plainer than the limit; a test that is not about that takes another. */
function randomId(prefix: string): string {
  const id = anyRandomId(prefix);
  return entropyOf(id) > 3.2 ? id : randomId(prefix);
}

function randomBase64(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** The kinds that a text is found to be, and the texts that were found. */
function found(text: string): readonly { kind: SecretKind; match: string }[] {
  return KEY_FORMATS.flatMap(({ kind, pattern, needle, minEntropy }) => {
    const match = text.includes(needle) ? pattern.exec(text)?.[0] : undefined;
    return match !== undefined && entropyOf(match) >= minEntropy ? [{ kind, match }] : [];
  });
}

function kindsIn(text: string): readonly SecretKind[] {
  return found(text).map(({ kind }) => kind);
}

describe('key ids', () => {
  it.each([
    ['AKIA', 'long-term-key-id'],
    ['ASIA', 'temporary-key-id'],
    ['ABIA', 'bearer-key-id'],
    ['ACCA', 'context-key-id'],
  ] as const)('%s: %s', (prefix, kind) => {
    const id = randomId(prefix);
    expect(found(id)).toEqual([{ kind, match: id }]);
    expect(found(`key="${id}";`)).toEqual([{ kind, match: id }]);
    expect(found(`_${id}_`)).toEqual([{ kind, match: id }]);
  });

  it('end where they end, and hold no other characters', () => {
    const id = randomId('AKIA');
    for (const text of [`${id}A`, `A${id}`, `x${id}`, id.slice(0, -1), id.toLowerCase(), `AKIA${id.slice(5)}0`]) {
      expect(kindsIn(text), text).toEqual([]);
    }
  });

  it('lose fewer than one in a hundred to the entropy', () => {
    const ids = Array.from({ length: 5000 }, () => anyRandomId('AKIA'));
    expect(ids.filter((id) => kindsIn(id).length === 0).length).toBeLessThan(50);
  });

  it('of dummies are too plain', () => {
    for (const id of ['AKIAXXXXXXXXXXXXXXXX', 'AKIAAAAAAAAAAAAAAAAA', 'ASIAABABABABABABABAB']) expect(kindsIn(id)).toEqual([]);
  });

  it('are no names of other things', () => {
    for (const { prefix } of PUBLIC_ID_PREFIXES) expect(kindsIn(randomId(prefix))).toEqual([]);
    const prefixes = PUBLIC_ID_PREFIXES.map((row) => row.prefix as string);
    for (const prefix of ['AKIA', 'ASIA', 'ABIA', 'ACCA']) expect(prefixes).not.toContain(prefix);
  });
});

describe('secret access keys', () => {
  const fits = (text: string, row: typeof SECRET_ACCESS_KEY | typeof SES_SMTP_PASSWORD) =>
    text.length === row.length &&
    row.alphabet.test(text) &&
    entropyOf(text) >= row.minEntropy &&
    row.requires.every((pattern) => pattern.test(text));

  it('are thirty random bytes: fewer than one in two hundred is lost', () => {
    const keys = Array.from({ length: 20_000 }, () => randomBase64(30));
    expect(keys.filter((key) => !fits(key, SECRET_ACCESS_KEY)).length).toBeLessThan(100);
  });

  it.each([
    ['a digest', createHmac('sha1', 'k').update('v').digest('hex')],
    ['a name in camel case', 'InvalidSmsRoleTrustRelationshipException'],
    ['a path', 'packages/core/src/components/Button/index'],
    ['one character', 'A'.repeat(40)],
    ['39 characters', randomBase64(30).slice(1)],
  ])('are not %s', (_, text) => {
    expect(fits(text, SECRET_ACCESS_KEY)).toBe(false);
  });

  it('turn into passwords for SMTP that begin with B', () => {
    const password = (secret: string, region: string) => {
      const sign = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
      let key = sign(`AWS4${secret}`, '11111111');
      for (const text of [region, 'ses', 'aws4_request', 'SendRawEmail']) key = sign(key, text);
      return Buffer.concat([Buffer.from([4]), key]).toString('base64');
    };
    for (let count = 0; count < 200; count++) {
      const text = password(randomBase64(30), 'us-east-1');
      expect(text).toMatch(SES_SMTP_PASSWORD.alphabet);
      expect(text).toHaveLength(SES_SMTP_PASSWORD.length);
    }
    const passwords = Array.from({ length: 5000 }, () => password(randomBase64(30), 'eu-west-1'));
    expect(passwords.filter((text) => !fits(text, SES_SMTP_PASSWORD)).length).toBeLessThan(50);
  });
});

describe('tokens', () => {
  it.each([
    ['IQoJb3JpZ2luX2Vj', 'origin_ec'],
    ['FwoGZXIvYXdz', 'er/aws'],
    ['FQoGZXIvYXdz', 'er/aws'],
    ['FQoDYXdz', 'aws'],
  ])('of a session that begin with %s name their origin, %s', (prefix, origin) => {
    const bytes = Buffer.from(prefix, 'base64');
    // A tag, the number of the first field, its length, its text.
    expect(bytes[1]).toBe(0x0a);
    expect(bytes[2]).toBe(origin.length);
    expect(bytes.subarray(3).toString()).toBe(origin);
    const token = prefix + randomBase64(300);
    expect(found(`token: '${token}'`)).toEqual([{ kind: 'session-token', match: token }]);
    expect(kindsIn(prefix + 'A'.repeat(300))).toEqual([]);
    expect(kindsIn(`${prefix}…`)).toEqual([]);
  });

  it('of Bedrock for the long term are found', () => {
    const key = `ABSK${Buffer.from(`BedrockAPIKey-${randomBytes(2).toString('hex')}-at-123456789012:${randomBase64(33)}`).toString('base64')}`;
    expect(key).toMatch(/^ABSKQmVkcm9ja0FQSUtleS/);
    expect(found(key)).toEqual([{ kind: 'bedrock-api-key', match: key }]);
    expect(kindsIn('ABSKQmVkcm9ja0FQSUtleS')).toEqual([]);
  });

  it('of Bedrock for a short time are found as the generator makes them', async () => {
    const { getToken } = load<{ getToken: (options: object) => Promise<string> }>('@aws/bedrock-token-generator');
    const credentials = { accessKeyId: randomId('ASIA'), secretAccessKey: randomBase64(30), sessionToken: randomBase64(300) };
    const token = await getToken({ region: 'us-east-1', credentials });
    expect(found(`key = '${token}'`)).toEqual([{ kind: 'bedrock-short-term-key', match: token }]);
  });

  it('of AppSync, MWS and Login with Amazon are found', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const key = `da2-${Array.from({ length: 26 }, () => letters[randomInt(36)]).join('')}`;
    expect(kindsIn(`apiKey: '${key}'`)).toEqual(['appsync-api-key']);
    expect(kindsIn(`x${key}`)).toEqual([]);
    expect(kindsIn(key.slice(0, -1))).toEqual([]);
    const hex = (bytes: number) => randomBytes(bytes).toString('hex');
    expect(kindsIn(`amzn.mws.${hex(4)}-${hex(2)}-${hex(2)}-${hex(2)}-${hex(6)}`)).toEqual(['mws-auth-token']);
    expect(kindsIn(`amzn1.oa2-cs.v1.${hex(32)}`)).toEqual(['lwa-client-secret']);
    expect(kindsIn(`amzn1.oa2-cs.v1.${'x'.repeat(64)}`)).toEqual([]);
  });

  it('of a registry and a cluster begin as what they encode', () => {
    const registry = Buffer.from(`AWS:${Buffer.from(JSON.stringify({ payload: randomBase64(300) })).toString('base64')}`);
    expect(found(registry.toString('base64'))).toEqual([{ kind: 'ecr-auth', match: registry.toString('base64') }]);
    const url = `https://sts.us-east-1.amazonaws.com/?Action=GetCallerIdentity&X-Amz-Signature=${randomBytes(32).toString('hex')}`;
    const cluster = `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;
    expect(found(cluster)).toEqual([{ kind: 'eks-token', match: cluster }]);
  });
});

describe('signed requests', () => {
  const credentials = () => ({ accessKeyId: randomId('AKIA'), secretAccessKey: randomBase64(30) });

  it('by URL are found as SDK v3 presigns them, with and without a session token', async () => {
    type Presign = (client: object, command: object, options: object) => Promise<string>;
    const { getSignedUrl } = load<{ getSignedUrl: Presign }>('@aws-sdk/s3-request-presigner');
    const { S3Client, GetObjectCommand } = load<Record<'S3Client' | 'GetObjectCommand', new (input: object) => object>>(
      '@aws-sdk/client-s3',
    );
    const command = new GetObjectCommand({ Bucket: 'bucket', Key: 'key' });
    for (const identity of [credentials(), { ...credentials(), accessKeyId: randomId('ASIA'), sessionToken: randomBase64(600) }]) {
      const url = await getSignedUrl(new S3Client({ region: 'us-east-1', credentials: identity }), command, { expiresIn: 60 });
      const [first] = found(`<a href="${url}">`).filter(({ kind }) => kind === 'presigned-url');
      expect(first?.match).toMatch(/^X-Amz-Credential=.*X-Amz-Signature=[0-9a-f]{64}$/);
      expect(kindsIn(url.replace(/X-Amz-Signature=\w+/, ''))).not.toContain('presigned-url');
    }
  });

  it('by URL are found as SDK v2 presigns them with the old signature', () => {
    interface S3 {
      readonly getSignedUrl: (operation: string, parameters: object) => string;
    }
    const { S3 } = load<{ S3: new (options: object) => S3 }>('aws-sdk');
    const s3 = new S3({ region: 'us-east-1', signatureVersion: 'v2', ...credentials() });
    const url = s3.getSignedUrl('getObject', { Bucket: 'bucket', Key: 'key', Expires: 60 });
    expect(kindsIn(url)).toContain('presigned-url');
  });

  it('by header are found as Signature Version 4 makes them', async () => {
    type Signer = { sign: (request: object) => Promise<{ headers: Record<string, string> }> };
    const { SignatureV4 } = load<{ SignatureV4: new (options: object) => Signer }>('@smithy/signature-v4');
    const { Sha256 } = load<{ Sha256: unknown }>('@aws-crypto/sha256-js');
    const signer = new SignatureV4({ service: 's3', region: 'us-east-1', sha256: Sha256, credentials: credentials() });
    const request = { method: 'GET', protocol: 'https:', hostname: 'example.com', path: '/', query: {}, headers: { host: 'example.com' } };
    const { headers } = await signer.sign(request);
    expect(found(headers['authorization'] ?? '').find(({ kind }) => kind === 'authorization-header')?.match).toBe(headers['authorization']);
    const signature = createHmac('sha1', 'k').update('v').digest('base64');
    expect(kindsIn(`AWS ${randomId('AKIA')}:${signature}`)).toContain('authorization-header');
    expect(kindsIn(`AWS ${randomId('AKIA')}: see below`)).not.toContain('authorization-header');
  });
});

it('needs the needle of a row for every match of its pattern', () => {
  for (const { pattern, needle } of KEY_FORMATS) expect(literalsOf(pattern.source), needle).toContain(needle);
});

/** A pattern without its groups at the front and without escapes: the needle has to stand in it as it is. */
function literalsOf(source: string): string {
  return source.replaceAll(/\\([./-])/g, '$1').replaceAll('(?:AKIA|ASIA)', 'A');
}
