// One owner for each defect: with all rules on, a defect that is wrong in two ways is reported once, by the claim that comes
// first in the table of precedence.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { OWNERS, PRECEDENCE } from '../src/aws/ownership.ts';
import type { ClaimKind } from '../src/aws/ownership.ts';
import { NAMESPACE } from '../src/meta.ts';
import { ID, ID2, SECRET, SECRET2 } from './support/keys.ts';
import { lint, ruleOf } from './support/lint.ts';
import type { Source } from './support/lint.ts';

const all = Object.fromEntries(
  Object.entries(plugin.configs.all.rules).map(([name, entry]) => [name.slice(NAMESPACE.length + 1), entry]),
);

interface Meeting {
  readonly claims: readonly [ClaimKind, ClaimKind];
  readonly name: string;
  readonly code: string;
  /** The owners, in the order of the source. */
  readonly owners: readonly ClaimKind[];
}

const S3 = "import { S3Client } from '@aws-sdk/client-s3';\n";
const V2 = "import AWS from 'aws-sdk';\n";
const CHAIN = "import { fromNodeProviderChain } from '@aws-sdk/credential-providers';\n";

const MEETINGS: readonly Meeting[] = [
  {
    claims: ['literal', 'ignored'],
    name: 'keys of SDK v2 on a client of SDK v3',
    code: `${S3}new S3Client({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'ignored'],
    name: 'a literal on one client, an ignored option on the other',
    code: `${S3}new S3Client({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });\nnew S3Client({ credentialProvider: load() });`,
    owners: ['literal', 'ignored'],
  },
  {
    claims: ['literal', 'fallback'],
    name: 'a key as the fall-back',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.K1 ?? '${ID}', secretAccessKey: process.env.K2 ?? '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'fallback'],
    name: 'a key as one fall-back, nothing as the other',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'inline'],
    name: 'a secret in place beside an id from the environment',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.K1, secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'inline'],
    name: 'a key in one stage and the environment in the other',
    code: `${S3}const isStaging = process.env.STAGE === 'staging';\nnew S3Client({ credentials: { accessKeyId: isStaging ? '${ID}' : process.env.K1, secretAccessKey: isStaging ? '${SECRET}' : process.env.K2 } });`,
    owners: ['literal'],
  },
  {
    claims: ['ignored', 'fallback'],
    name: 'fall-backs in options that nobody looks at',
    code: `${S3}new S3Client({ accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '' });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'inline'],
    name: 'variables in options that nobody looks at',
    code: `${S3}new S3Client({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2 });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'inline'],
    name: 'the same keys once where they count and once where they do not',
    code: `${S3}const accessKeyId = process.env.K1;\nconst secretAccessKey = process.env.K2;\nnew S3Client({ accessKeyId, secretAccessKey, credentials: { accessKeyId, secretAccessKey } });`,
    owners: ['ignored', 'inline'],
  },
  {
    claims: ['fallback', 'inline'],
    name: 'fall-backs in an identity put together by hand',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.K1 || '', secretAccessKey: process.env.K2 || '' } });`,
    owners: ['fallback'],
  },
  {
    claims: ['fallback', 'inline'],
    name: 'a fall-back in one client and none in the other',
    code: `${S3}new S3Client({ credentials: { accessKeyId: String(process.env.K1), secretAccessKey: String(process.env.K2) } });\nnew S3Client({ credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });`,
    owners: ['fallback', 'inline'],
  },
  {
    claims: ['literal', 'frozen'],
    name: 'a secret in place beside the answer of STS',
    code: `${S3}const { Credentials: c } = await sts.assumeRole({});\nexport const s3 = new S3Client({ credentials: { accessKeyId: c.AccessKeyId, secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'frozen'],
    name: 'a key in one stage and what a provider gave in the other',
    code: `${S3}${CHAIN}export const s3 = new S3Client({ credentials: isLocal ? { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } : await fromNodeProviderChain()() });`,
    owners: ['literal', 'frozen'],
  },
  {
    claims: ['literal', 'global'],
    name: 'a key for all clients',
    code: `${V2}AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'global'],
    name: 'a secret in a variable of the process',
    code: `process.env.AWS_ACCESS_KEY_ID = process.env.K1;\nprocess.env.AWS_SECRET_ACCESS_KEY = '${SECRET}';`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'global'],
    name: 'a key in one configuration, a provider in the other',
    code: `${V2}AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });\nAWS.config.credentials = new AWS.ECSCredentials();`,
    owners: ['literal', 'global'],
  },
  {
    claims: ['ignored', 'frozen'],
    name: 'the answer of STS in options that nobody looks at',
    code: `${S3}const { Credentials: c } = await sts.assumeRole({});\nexport const s3 = new S3Client({ accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey, sessionToken: c.SessionToken });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'frozen'],
    name: 'what a provider gave, under a name that nobody looks at',
    code: `${S3}${CHAIN}export const s3 = new S3Client({ credentialProvider: await fromNodeProviderChain()() });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'global'],
    name: 'the same options for all clients of SDK v2 and for a client that does not look at them',
    code: `${S3}${V2}const options = { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 };\nAWS.config.update(options);\nnew S3Client(options);`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'global'],
    name: 'the same keys for all clients of SDK v2 and for a client that does not look at them',
    code: `${S3}${V2}const accessKeyId = process.env.K1;\nconst secretAccessKey = process.env.K2;\nAWS.config.update({ accessKeyId, secretAccessKey });\nnew S3Client({ accessKeyId, secretAccessKey });`,
    owners: ['global', 'ignored'],
  },
  {
    claims: ['fallback', 'frozen'],
    name: 'a fall-back behind the answer of STS',
    code: `${S3}const { Credentials: c } = await sts.assumeRole({});\nexport const s3 = new S3Client({ credentials: { accessKeyId: c.AccessKeyId ?? '', secretAccessKey: c.SecretAccessKey ?? '' } });`,
    owners: ['fallback'],
  },
  {
    claims: ['fallback', 'global'],
    name: 'fall-backs for all clients',
    code: `${V2}AWS.config.update({ accessKeyId: process.env.K1 || '', secretAccessKey: process.env.K2 || '' });`,
    owners: ['fallback'],
  },
  {
    claims: ['frozen', 'global'],
    name: 'the answer of STS for all clients',
    code: `${V2}new AWS.STS().assumeRole({}, (error, data) => {\n  AWS.config.update({ accessKeyId: data.Credentials.AccessKeyId, secretAccessKey: data.Credentials.SecretAccessKey });\n});`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'global'],
    name: 'what a provider gave, for all clients',
    code: `${V2}${CHAIN}AWS.config.credentials = await fromNodeProviderChain()();`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'global'],
    name: 'the answer of STS in the variables of the process, which nobody renews either',
    code: 'const { Credentials: c } = await sts.assumeRole({});\nprocess.env.AWS_ACCESS_KEY_ID = c.AccessKeyId;\nprocess.env.AWS_SECRET_ACCESS_KEY = c.SecretAccessKey;',
    owners: ['global'],
  },
  {
    claims: ['frozen', 'inline'],
    name: 'the answer of STS in a client of the module',
    code: `${S3}const { Credentials: c } = await sts.assumeRole({});\nexport const s3 = new S3Client({ credentials: { accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey } });`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'inline'],
    name: 'the answer of STS in a client of one call',
    code: `${S3}export async function list() {\n  const { Credentials: c } = await sts.assumeRole({});\n  return new S3Client({ credentials: { accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey } }).list();\n}`,
    owners: ['inline'],
  },
  {
    claims: ['global', 'inline'],
    name: 'variables for all clients',
    code: `${V2}AWS.config.update({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2 });`,
    owners: ['global'],
  },
  {
    claims: ['global', 'inline'],
    name: 'one object of identity for all clients and for one',
    code: `${V2}const credentials = new AWS.Credentials(process.env.K1, process.env.K2);\nAWS.config.credentials = credentials;\nexports.s3 = new AWS.S3({ credentials });`,
    owners: ['global'],
  },
  {
    claims: ['global', 'inline'],
    name: 'variables for all clients that are shipped to every visitor',
    code: `${V2}AWS.config.update({ accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 });`,
    owners: ['inline'],
  },
];

function ownersOf(source: Source): string[] {
  return lint(source, all).map((message) => ruleOf(message));
}

describe('claims that meet', () => {
  it('has a case for every pair', () => {
    const pairs = PRECEDENCE.flatMap((first, index) => PRECEDENCE.slice(index + 1).map((second) => [first, second]));
    expect(pairs.filter((pair) => !MEETINGS.some(({ claims }) => claims.join() === pair.join()))).toEqual([]);
  });

  it.each(MEETINGS)('$claims: $name', ({ code, owners }) => {
    expect(ownersOf({ code, filename: 'file.js' })).toEqual(owners.map((claim) => OWNERS[claim]));
  });

  it.each(MEETINGS)('$claims: $name, whatever other rule is off', ({ code }) => {
    const messages = lint({ code, filename: 'file.js' }, all);
    for (const name of Object.values(OWNERS)) {
      const alone = lint({ code, filename: 'file.js' }, { [name]: all[name] ?? 'error' });
      expect(alone).toEqual(messages.filter((message) => ruleOf(message) === name));
    }
  });
});

/** Files with several defects; a mark at the end of a line names the rule that reports it. Keys stand for themselves by name. */
const CORPUS = join(import.meta.dirname, 'corpus');
const KEYS: Readonly<Record<string, string>> = { ID, ID2, SECRET, SECRET2 };

describe('the corpus of mixed defects', () => {
  it.each(readdirSync(CORPUS).filter((name) => /\.[cm]?[jt]sx?$/.test(name)))('%s', (name) => {
    const text = readFileSync(join(CORPUS, name), 'utf8');
    const code = text.replace(/__(\w+?)__/g, (mark, key: string) => KEYS[key] ?? mark);
    const wanted = code.split('\n').flatMap((line, index) => {
      const mark = /\/\/! ([\w-]+)$/.exec(line);
      return mark ? [`${String(index + 1)}: ${mark[1] ?? ''}`] : [];
    });
    const found = lint({ code, filename: `src/${name}` }, all).map((message) => `${String(message.line)}: ${ruleOf(message)}`);
    expect(wanted.length).toBeGreaterThan(2);
    expect(found).toEqual(wanted);
  });
});
