// The limits of the ladder (aws-facts §9), over every host, generation of the SDK and origin of an identity.
import { describe, expect, it } from 'vitest';
import { SUGGESTIONS } from '../../../src/advice/suggestions.ts';
import type { SuggestionId } from '../../../src/advice/suggestions.ts';
import { HOST_NAMES, SOURCE_ORDER } from '../../../src/facts/source-order.ts';
import type { Host, SourceKind } from '../../../src/facts/source-order.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { lint, parseError, recommended, ruleOf } from '../../support/lint.ts';

const HOSTS = Object.keys(HOST_NAMES) as Host[];
const ON_AWS: readonly Host[] = ['aws-lambda', 'aws-container', 'aws-instance'];
const CLIENTS: readonly Host[] = ['browser', 'react-native'];

/** Identities as they are written: by names of the SDK, by names of the project, half and half, from elsewhere, in place. */
const IDENTITIES = {
  standard: ['process.env.AWS_ACCESS_KEY_ID', 'process.env.AWS_SECRET_ACCESS_KEY'],
  own: ['process.env.PHOTOS_KEY_ID', 'process.env.PHOTOS_KEY'],
  mixed: ['process.env.AWS_ACCESS_KEY_ID', 'process.env.PHOTOS_KEY'],
  fallback: ["process.env.PHOTOS_KEY_ID ?? ''", "process.env.PHOTOS_KEY ?? ''"],
  configuration: ['config.id', 'config.secret'],
  sts: ['answer.Credentials.AccessKeyId', 'answer.Credentials.SecretAccessKey'],
  literal: [`'${ID}'`, `'${SECRET}'`],
} as const;

const PREAMBLE = "import { config, answer } from './config';\n";

/** Consumers of each kind, given an id and a secret. */
const CONSUMERS = {
  'client of SDK v3': (id: string, secret: string) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nexport const a = new S3Client({ credentials: { accessKeyId: ${id}, secretAccessKey: ${secret} } });\n`,
  'client of SDK v2': (id: string, secret: string) =>
    `import AWS from 'aws-sdk';\nexport const a = new AWS.S3({ accessKeyId: ${id}, secretAccessKey: ${secret} });\n`,
  'class of SDK v2': (id: string, secret: string) =>
    `import AWS from 'aws-sdk';\nexport const a = new AWS.S3({ credentials: new AWS.Credentials(${id}, ${secret}) });\n`,
  'all clients of SDK v2': (id: string, secret: string) =>
    `import AWS from 'aws-sdk';\nAWS.config.update({ accessKeyId: ${id}, secretAccessKey: ${secret} });\nexport const a = new AWS.S3();\n`,
  signer: (id: string, secret: string) =>
    `import { SignatureV4 } from '@smithy/signature-v4';\nexport const a = new SignatureV4({ service: 'es', region: 'eu-west-1', credentials: { accessKeyId: ${id}, secretAccessKey: ${secret} } });\n`,
  'request signer': (id: string, secret: string) =>
    `import aws4 from 'aws4';\nexport const a = aws4.sign({ path: '/' }, { accessKeyId: ${id}, secretAccessKey: ${secret} });\n`,
  bedrock: (id: string, secret: string) =>
    `import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';\nexport const a = createAmazonBedrock({ accessKeyId: ${id}, secretAccessKey: ${secret} });\n`,
  store: (id: string, secret: string) =>
    `import { S3Client } from '@aws-sdk/client-s3';\nexport const a = new S3Client({ endpoint: 'https://acc.r2.cloudflarestorage.com', credentials: { accessKeyId: ${id}, secretAccessKey: ${secret} } });\n`,
} as const;

/** The source that an edit takes a client to. */
const SOURCES: Readonly<Partial<Record<SuggestionId, SourceKind>>> = {
  omit: 'host-role',
  useDefaultChain: 'host-role',
  useProfile: 'shared-config',
  useRole: 'assumed-role',
  useEnvironment: 'environment',
  leaveToVariables: 'environment',
  usePlatformOidc: 'platform-oidc',
  useCognito: 'cognito',
};

interface Offer {
  readonly id: SuggestionId;
  readonly title: string;
  readonly text: string;
  /** What the edit puts in, without what stood there before. */
  readonly inserted: string;
  readonly left: readonly string[];
}

interface Case {
  readonly host: Host;
  readonly consumer: keyof typeof CONSUMERS;
  readonly identity: keyof typeof IDENTITIES;
  readonly message: string;
  readonly offers: readonly Offer[];
}

function offersFor(host: Host, consumer: Case['consumer'], identity: Case['identity']): Case[] {
  const [id, secret] = IDENTITIES[identity];
  const code = PREAMBLE + CONSUMERS[consumer](id, secret);
  const source = { code, filename: 'file.js', settings: { 'aws-credentials': { host } } };
  return lint(source, recommended).map((message) => ({
    host,
    consumer,
    identity,
    message: message.message,
    offers: (message.suggestions ?? []).map(({ messageId, desc, fix }) => {
      const text = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      expect(parseError({ ...source, code: text }), text).toBeUndefined();
      return {
        id: messageId as SuggestionId,
        title: desc,
        text,
        inserted: text.split(/[^\w$./@-]+/).filter((word) => !code.includes(word)).join(' '),
        left: lint({ ...source, code: text }, recommended).map((rest) => ruleOf(rest)),
      };
    }),
  }));
}

const cases = HOSTS.flatMap((host) =>
  (Object.keys(CONSUMERS) as Case['consumer'][]).flatMap((consumer) =>
    (Object.keys(IDENTITIES) as Case['identity'][]).flatMap((identity) => offersFor(host, consumer, identity)),
  ),
);
const offers = cases.flatMap((found) => found.offers.map((offer) => ({ ...found, ...offer })));

/** Every offer for which a statement does not hold, in words. */
function exceptions(holds: (offer: (typeof offers)[number]) => boolean): string[] {
  return offers.filter((offer) => !holds(offer)).map(({ host, consumer, identity, id, text }) => `${host}, ${consumer}, ${identity}: ${id}\n${text}`);
}

/** The last sentence of a message. */
function wayOutOf(message: string): string {
  return message.split(/(?<=\.) (?=[A-Z])/).at(-1) ?? '';
}

describe('the limits of the ladder', () => {
  it('has cases for all of it', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(offers.length).toBeGreaterThan(700);
    // What other rules offer has its cases with them.
    expect(new Set(offers.map(({ id }) => id))).toEqual(new Set([...(Object.keys(SOURCES) as SuggestionId[]), 'addToken', 'dropFallback', 'moveIdentity', 'readEnvironment']));
  });

  it('leaves what the table says', () => {
    expect(
      exceptions(({ consumer, id, left }) => {
        const { leaves, keepsPlace }: { readonly leaves: string | undefined; readonly keepsPlace?: true } = SUGGESTIONS[id];
        const place = consumer === 'all clients of SDK v2' && keepsPlace ? 'no-global-credentials' : undefined;
        return left.every((rule) => rule === leaves || rule === place);
      }),
    ).toEqual([]);
  });

  it('ranks as the table of sources does; under names of the project on an unknown host a role of its own comes first', () => {
    const wrong = cases.filter(({ host, identity, offers: offered }) => {
      const table = SOURCE_ORDER.current[host].map(({ source }) => source);
      const isOwn = host === 'unknown' && identity !== 'standard' && identity !== 'literal';
      const order = isOwn ? [...new Set(['assumed-role', 'host-role', ...table])] : table;
      const ranks = offered.flatMap(({ id }) => {
        const source = SOURCES[id];
        return source === undefined ? [] : [order.indexOf(source)];
      });
      return ranks.some((rank, index) => rank === -1 || rank < (ranks[index - 1] ?? 0));
    });
    expect(wrong).toEqual([]);
  });

  it('never puts removal first for names of the project on an unknown host', () => {
    const wrong = cases.filter(
      ({ host, identity, consumer, offers: [first] }) =>
        host === 'unknown' && identity === 'own' && consumer !== 'bedrock' && first && SOURCES[first.id] === 'host-role',
    );
    expect(wrong).toEqual([]);
  });

  it('takes the default chain for a way out on AWS and on workstations alone, elsewhere under a condition', () => {
    expect(
      exceptions(({ id, host, title }) => {
        if (id !== 'omit' && id !== 'useDefaultChain') return true;
        return ON_AWS.includes(host) || host === 'workstation' || (host === 'unknown' && title.includes('if this runs on AWS'));
      }),
    ).toEqual([]);
  });

  it('says that the role signs in place of keys with names of the project', () => {
    expect(exceptions(({ id, identity, title }) => id !== 'omit' || identity !== 'own' || title.includes('in place of these keys'))).toEqual([]);
  });

  it('gives no provider of SDK v3 to a client of SDK v2', () => {
    expect(exceptions(({ consumer, text }) => !consumer.endsWith('v2') || !text.includes('@aws-sdk/'))).toEqual([]);
  });

  it('sends nobody of SDK v2 to `aws login` or to a function of SDK v3', () => {
    const told = cases.filter(({ consumer }) => consumer.endsWith('v2'));
    const texts = told.flatMap(({ message, offers: offered }) => [wayOutOf(message), ...offered.map(({ title }) => title)]);
    expect([...new Set(texts)].filter((text) => /aws login|Identity Center|from[A-Z]\w+|awsCredentialsProvider/.test(text))).toEqual([]);
  });

  it('assumes no AWS_ROLE_ARN, which is the own role of a pod', () => {
    expect(exceptions(({ inserted }) => !/(?<!TARGET_|\w)AWS_ROLE_ARN/.test(inserted))).toEqual([]);
  });

  it('puts AWS_SESSION_TOKEN beside the two standard names alone', () => {
    expect(exceptions(({ identity, text }) => !text.includes('AWS_SESSION_TOKEN') || identity === 'standard')).toEqual([]);
  });

  it('gives a page or an app no key, no variable, no provider of Node', () => {
    const forNode = /fromEnv|fromIni|fromNodeProviderChain|process\.env\.(?:AWS|S3|APP)_/;
    expect(exceptions(({ host, inserted }) => !CLIENTS.includes(host) || !forNode.test(inserted))).toEqual([]);
  });

  it('reads no standard name where a platform keeps it for itself', () => {
    const hosts: readonly Host[] = ['vercel', 'netlify', 'edge'];
    expect(
      exceptions(({ host, inserted }) => !hosts.includes(host) || !/fromEnv|EnvironmentCredentials|\.AWS_(?:ACCESS|SECRET)/.test(inserted)),
    ).toEqual([]);
  });

  it('sends a store of another vendor to nothing of AWS', () => {
    expect(exceptions(({ consumer, id }) => consumer !== 'store' || id === 'readEnvironment' || id === 'dropFallback')).toEqual([]);
  });

  it('copies no literal', () => {
    expect(exceptions(({ identity, inserted }) => identity !== 'literal' || (!inserted.includes(ID) && !inserted.includes(SECRET)))).toEqual([]);
  });

  it('says which package an edit needs', () => {
    expect(
      exceptions(({ text, title, consumer, identity }) => {
        const [id, secret] = IDENTITIES[identity];
        const before = CONSUMERS[consumer](id, secret);
        const added = [...text.matchAll(/from '([^']+)'/g)].map(([, module = '']) => module).filter((module) => !before.includes(module));
        return added.filter((module) => module !== './config').every((module) => title.includes(`needs the package ${module}`));
      }),
    ).toEqual([]);
  });

  it('writes sentences and titles that read well', () => {
    for (const { message } of cases) expect(message).toMatch(/^[A-Z`].*[^.]\.$/s);
    for (const { message } of cases) expect(message).not.toMatch(/\.\.|\{\{|undefined'|\s\s/);
    for (const { title } of offers) expect(title).toMatch(/^(?:Add|Assume|Drop|Exchange|Move|Read|Remove|Use) [^{}]*\.$/);
  });
});
