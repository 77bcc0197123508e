import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AWS_WORDS, IDENTITY_NAMES, PUBLIC_PREFIXES, STANDARD_VARIABLES } from '../../src/facts/environment.ts';
import { normalName } from '../../src/syntax/name.ts';
import { identity, load, stubEnvironment } from './packages.ts';

const folder = join(import.meta.dirname, 'node_modules');

/** The sources of the packages that make up a default chain. */
function sourcesOf(...places: string[]): string {
  const read = (place: string): string[] =>
    readdirSync(join(folder, place), { withFileTypes: true }).flatMap((entry) => {
      const path = join(place, entry.name);
      if (entry.isDirectory()) return read(path);
      return entry.name.endsWith('.js') ? [readFileSync(join(folder, path), 'utf8')] : [];
    });
  return places.flatMap((place) => read(place)).join('\n');
}

const single = readdirSync(join(folder, '@aws-sdk')).filter((name) => name.startsWith('credential-provider-'));
const sources = {
  v3: sourcesOf(
    ...single.map((name) => `@aws-sdk/${name}/dist-cjs`),
    '@smithy/core/dist-cjs',
    '@smithy/credential-provider-imds/dist-cjs',
    '@smithy/shared-ini-file-loader/dist-cjs',
  ),
  v2: sourcesOf('aws-sdk/lib'),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('standard variables', () => {
  /** Names that the sources put together from parts. */
  const composed = ['AWS_BEARER_TOKEN_BEDROCK', 'AMAZON_ACCESS_KEY_ID', 'AMAZON_SECRET_ACCESS_KEY', 'AMAZON_SESSION_TOKEN'];

  it.each(STANDARD_VARIABLES.filter(({ name }) => !composed.includes(name)))('are read by the chains that say so: $name', (row) => {
    const isRead = (text: string) => new RegExp(String.raw`(?<!\w)${row.name}(?!\w)`).test(text);
    const chains = row.defaultChain as readonly string[];
    // The parts that the prefixes of SDK v2 share are put together there.
    if (!/^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(row.name)) {
      expect(isRead(sources.v2), 'v2').toBe(chains.includes('v2'));
    }
    expect(isRead(sources.v3), 'v3').toBe(chains.includes('v3'));
  });

  it('of SDK v2 have two prefixes', () => {
    interface Credentials {
      readonly get: (done: (error?: Error) => void) => void;
      readonly accessKeyId: string;
      readonly sessionToken: string;
    }
    const { EnvironmentCredentials } = load<{ EnvironmentCredentials: new (prefix: string) => Credentials }>('aws-sdk');
    stubEnvironment();
    for (const prefix of ['AWS', 'AMAZON']) {
      const parts = STANDARD_VARIABLES.filter((row) => 'part' in row && row.name.startsWith(`${prefix}_`));
      const chained = parts.filter(({ defaultChain }) => (defaultChain as readonly string[]).includes('v2'));
      expect(chained.length).toBe(3);
      for (const { name } of chained) vi.stubEnv(name, `value of ${name}`);
      const credentials = new EnvironmentCredentials(prefix);
      expect(credentials.accessKeyId).toBe(`value of ${prefix}_ACCESS_KEY_ID`);
      expect(credentials.sessionToken).toBe(`value of ${prefix}_SESSION_TOKEN`);
    }
  });

  it('of SDK v3 make up one identity', async () => {
    stubEnvironment('variables');
    vi.stubEnv('AWS_CREDENTIAL_EXPIRATION', '2030-01-01T00:00:00Z');
    vi.stubEnv('AWS_CREDENTIAL_SCOPE', 'scope');
    vi.stubEnv('AWS_ACCOUNT_ID', '123456789012');
    const { fromEnv } = load<{ fromEnv: () => () => Promise<object> }>('@aws-sdk/credential-providers');
    expect(await fromEnv()()).toMatchObject({
      ...identity('variables'),
      expiration: new Date('2030-01-01T00:00:00Z'),
      credentialScope: 'scope',
      accountId: '123456789012',
    });
  });

  it('hold one part each, or another secret, or none', () => {
    for (const row of STANDARD_VARIABLES) expect('part' in row && 'otherSecret' in row, row.name).toBe(false);
  });
});

describe('public prefixes', () => {
  it('are upper case and end where the name begins', () => {
    for (const { prefix } of PUBLIC_PREFIXES) expect(prefix).toMatch(/^[A-Z_]+_$/);
  });

  it('do not hold a name of the SDK', () => {
    for (const { prefix } of PUBLIC_PREFIXES) {
      expect(STANDARD_VARIABLES.filter(({ name }) => name.startsWith(prefix))).toEqual([]);
    }
  });
});

describe('names of parts', () => {
  const lists = [IDENTITY_NAMES.strong, IDENTITY_NAMES.weak].flatMap(({ id, secret, token }) => [id, secret, token]);

  it('are in normal form', () => {
    for (const name of lists.flat()) expect(name).toMatch(/^[a-z0-9]+$/);
  });

  it('stand for one part each', () => {
    const all = lists.flat();
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });

  it.each(['AWS_ACCESS_KEY_ID', 'awsAccessKeyId', 'aws-access-key-id', 'accessKeyId', 'AWSAccessKeyId'])('know %s', (name) => {
    expect(IDENTITY_NAMES.strong.id).toContain(normalName(name));
  });

  it.each(['AWS_SECRET_ACCESS_KEY', 'secretAccessKey', 'awsSecretKey', 'AWS_ACCESS_SECRET', 'aws_secret_key'])('know %s', (name) => {
    expect(IDENTITY_NAMES.strong.secret).toContain(normalName(name));
  });

  it('know the part of every standard variable', () => {
    for (const row of STANDARD_VARIABLES) {
      if (!('part' in row)) continue;
      const names = [...IDENTITY_NAMES.strong[row.part], ...IDENTITY_NAMES.weak[row.part]];
      const normal = normalName(row.name);
      expect(names.some((name) => normal.endsWith(name)), row.name).toBe(true);
    }
  });

  // A strong name is looked for inside of longer ones.
  it.each(['AWS_SECRETS_MANAGER_ARN', 'AWS_ACCESS_LOGS_BUCKET', 'secretKeyRef', 'accessKeyboard', 's3KeyPrefix', 'publicAccessKey'])(
    'take no strong name for a part of %s',
    (name) => {
      const strong = Object.values(IDENTITY_NAMES.strong).flat();
      expect(strong.filter((known) => normalName(name).includes(known))).toEqual([]);
    },
  );

  it('leave the words that everybody uses to the weak ones', () => {
    const strong: readonly string[] = Object.values(IDENTITY_NAMES.strong).flat();
    for (const word of ['key', 'secret', 'token', 'accesskey', 'secretkey', 'sessiontoken']) expect(strong).not.toContain(word);
  });
});

it('splits its words of AWS as names are split', () => {
  for (const word of AWS_WORDS) expect(word).toMatch(/^[a-z][a-z0-9]*$/);
});
