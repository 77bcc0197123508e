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

const EXPLICIT = { [NAMESPACE]: { direction: 'explicit' } };

interface Meeting {
  readonly claims: readonly [ClaimKind, ClaimKind];
  readonly name: string;
  readonly code: string;
  readonly settings?: Source['settings'];
  /** The owners, in the order of the source. */
  readonly owners: readonly ClaimKind[];
}

const S3 = "import { S3Client } from '@aws-sdk/client-s3';\n";
const PROVIDERS = "import { fromNodeProviderChain } from '@aws-sdk/credential-providers';\n";

const NODEJS = "import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';\n";
const MADE = `import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
`;

const CHAIN = "import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';\n";
/** Evidence that the code is deployed. */
const LAMBDA = 'export const name = process.env.AWS_LAMBDA_FUNCTION_NAME;\n';
const V2 = "import AWS from 'aws-sdk';\n";
/** Evidence that the code runs in a browser. */
const PAGE = "'use client';\n";

const FACTORIES = "import { createCredentialChain, fromEnv, fromIni, fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';\n";

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
    claims: ['literal', 'long-term'],
    name: 'a literal among the variables of a function',
    code: `${NODEJS}new NodejsFunction(stack, 'Photos', { environment: { S3_ACCESS_KEY_ID: '${ID}', S3_SECRET_ACCESS_KEY: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['ignored', 'long-term'],
    name: 'a new key in options that nobody looks at',
    code: `${S3}${MADE}new S3Client({ accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey });`,
    owners: ['long-term', 'ignored'],
  },
  {
    claims: ['fallback', 'long-term'],
    name: 'a fall-back of a new key in a client',
    code: `${S3}${MADE}new S3Client({ credentials: { accessKeyId: AccessKey.AccessKeyId ?? '', secretAccessKey: AccessKey.SecretAccessKey ?? '' } });`,
    owners: ['long-term', 'fallback'],
  },
  {
    claims: ['fallback', 'long-term'],
    name: 'a fall-back among the variables of a function',
    code: `${NODEJS}new NodejsFunction(stack, 'Photos', { environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY ?? '' } });`,
    owners: ['long-term'],
  },
  {
    claims: ['inline', 'long-term'],
    name: 'a new key in a client: the key is one thing to change, the client another',
    code: `${S3}${MADE}new S3Client({ credentials: { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey } });`,
    owners: ['long-term', 'inline'],
  },
  {
    claims: ['literal', 'ambient'],
    name: 'a key in one branch, nothing in the other: two places, two remedies',
    code: `${S3}new S3Client({ credentials: isOwn ? { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } : undefined });`,
    settings: EXPLICIT,
    owners: ['literal', 'ambient'],
  },
  {
    claims: ['literal', 'ambient'],
    name: 'a key in options that nobody looks at',
    code: `${S3}new S3Client({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });`,
    settings: EXPLICIT,
    owners: ['literal'],
  },
  {
    claims: ['ignored', 'ambient'],
    name: 'a client that gets its identity where it does not look',
    code: `${S3}new S3Client({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2 });`,
    settings: EXPLICIT,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'ambient'],
    name: 'the default chain where nobody looks',
    code: `${S3}${PROVIDERS}new S3Client({ credentialProvider: fromNodeProviderChain() });`,
    settings: EXPLICIT,
    owners: ['ignored'],
  },
  {
    claims: ['fallback', 'ambient'],
    name: 'a fall-back for what the default chain may lack',
    code: `${S3}${PROVIDERS}const { accessKeyId, secretAccessKey } = await fromNodeProviderChain()();\nnew S3Client({ credentials: { accessKeyId: accessKeyId || '', secretAccessKey } });`,
    settings: EXPLICIT,
    owners: ['ambient', 'fallback'],
  },
  {
    claims: ['ambient', 'frozen'],
    name: 'the default chain, asked once',
    code: `${S3}${PROVIDERS}export const s3 = new S3Client({ credentials: await fromNodeProviderChain()() });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'frozen'],
    name: 'what the default chain gave, taken apart',
    code: `${S3}${PROVIDERS}const { accessKeyId, secretAccessKey } = await fromNodeProviderChain()();\nexport const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'global'],
    name: 'the role of the instance for all clients',
    code: `import AWS from 'aws-sdk';\nAWS.config.credentials = new AWS.EC2MetadataCredentials();\nnew AWS.S3();`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'global'],
    name: 'the default chain for all clients',
    code: `import AWS from 'aws-sdk';\nAWS.config.update({ credentialProvider: new AWS.CredentialProviderChain() });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'inline'],
    name: 'what the default chain gave, for one call',
    code: `${S3}${PROVIDERS}export async function list() {\n  const { accessKeyId, secretAccessKey } = await fromNodeProviderChain()();\n  return new S3Client({ credentials: { accessKeyId, secretAccessKey } }).send(command);\n}`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'inline'],
    name: 'keys in one stage, nothing in the other: two places, two remedies',
    code: `${S3}const isOwn = process.env.STAGE === 'own';\nnew S3Client({ credentials: isOwn ? { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } : undefined });`,
    settings: EXPLICIT,
    owners: ['inline', 'ambient'],
  },
  {
    claims: ['literal', 'mixed'],
    name: 'literal keys beside credentials of SDK v2',
    code: `import AWS from 'aws-sdk';\nnew AWS.S3({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}', credentials: new AWS.ECSCredentials() });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'mixed'],
    name: 'a literal in a chain, and a provider behind it',
    code: `${CHAIN}createCredentialChain(async () => ({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' }), fromIni());`,
    owners: ['literal', 'mixed'],
  },
  {
    claims: ['ignored', 'mixed'],
    name: 'a chain in an option that nobody looks at',
    code: `${S3}${CHAIN}new S3Client({ credentialProvider: createCredentialChain(fromNodeProviderChain(), fromIni()) });`,
    owners: ['ignored'],
  },
  {
    claims: ['fallback', 'mixed'],
    name: 'keys with a fall-back beside credentials of SDK v2',
    code: `import AWS from 'aws-sdk';\nnew AWS.S3({ accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '', credentials: new AWS.ECSCredentials() });`,
    owners: ['fallback'],
  },
  {
    claims: ['frozen', 'mixed'],
    name: 'providers that are asked once for a client of the module',
    code: `${S3}${CHAIN}export const s3 = new S3Client({ credentials: (await fromIni()()) ?? load() });`,
    owners: ['frozen'],
  },
  {
    claims: ['global', 'mixed'],
    name: 'keys beside credentials for all clients',
    code: `import AWS from 'aws-sdk';\nAWS.config.update({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2, credentials: new AWS.ECSCredentials() });`,
    owners: ['global'],
  },
  {
    claims: ['mixed', 'inline'],
    name: 'keys beside credentials of SDK v2',
    code: `import AWS from 'aws-sdk';\nnew AWS.S3({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2, credentials: new AWS.ECSCredentials() });`,
    owners: ['mixed'],
  },
  {
    claims: ['mixed', 'inline'],
    name: 'a profile beside an identity put together by hand',
    code: `${S3}new S3Client({ region: 'eu-central-1', profile: 'reports', credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });`,
    owners: ['mixed', 'inline'],
  },
  {
    claims: ['literal', 'file'],
    name: 'a secret in place beside an id of a file',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'profile'],
    name: 'keys in place beside a profile, which then names nobody',
    code: `${S3}${LAMBDA}new S3Client({ profile: 'alex', credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['literal', 'rank'],
    name: 'keys in place rank last',
    code: `${S3}${LAMBDA}new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['ignored', 'file'],
    name: 'fields of a file in options that nobody looks at',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ accessKeyId: keys.id, secretAccessKey: keys.secret });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'profile'],
    name: 'the provider of a developer under a name that nobody looks at: its name is still another defect',
    code: `${S3}${LAMBDA}import { fromIni } from '@aws-sdk/credential-providers';\nnew S3Client({ credentialProvider: fromIni({ profile: 'alex' }) });`,
    owners: ['ignored', 'profile'],
  },
  {
    claims: ['ignored', 'rank'],
    name: 'keys of a store in options that nobody looks at',
    code: `${S3}import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nconst answer = await new SecretsManager({}).getSecretValue({ SecretId: 'a' });\nconst keys = JSON.parse(answer.SecretString);\nnew S3Client({ accessKeyId: keys.id, secretAccessKey: keys.secret });`,
    owners: ['ignored'],
  },
  {
    claims: ['fallback', 'file'],
    name: 'nothing in place of an id, beside a field of a file',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ credentials: { accessKeyId: process.env.K1 ?? '', secretAccessKey: keys.secret } });`,
    owners: ['fallback'],
  },
  {
    claims: ['fallback', 'profile'],
    name: 'fall-backs in one client, a profile in the other',
    code: `${S3}${LAMBDA}new S3Client({ credentials: { accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '' } });\nnew S3Client({ profile: 'alex' });`,
    owners: ['fallback', 'profile'],
  },
  {
    claims: ['fallback', 'rank'],
    name: 'nothing in place of an answer of a store',
    code: `${S3}import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nconst answer = await new SecretsManager({}).getSecretValue({ SecretId: 'a' });\nconst keys = JSON.parse(answer.SecretString);\nnew S3Client({ credentials: { accessKeyId: keys.id ?? '', secretAccessKey: keys.secret ?? '' } });`,
    owners: ['fallback'],
  },
  {
    claims: ['frozen', 'file'],
    name: 'a provider that is asked once, with a path in code',
    code: `${S3}import { fromIni } from '@aws-sdk/credential-providers';\nexport const s3 = new S3Client({ credentials: await fromIni({ filepath: '/srv/app/credentials' })() });`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'profile'],
    name: 'the provider of a developer that is asked once',
    code: `${S3}${LAMBDA}import { fromIni } from '@aws-sdk/credential-providers';\nexport const s3 = new S3Client({ credentials: await fromIni({ profile: 'alex' })() });`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'rank'],
    name: 'a provider that is asked once, and ranks low',
    code: `${S3}${LAMBDA}/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "host-role" }] */\nimport { fromTemporaryCredentials } from '@aws-sdk/credential-providers';\nexport const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: process.env.TARGET_ROLE_ARN } })() });`,
    owners: ['frozen'],
  },
  {
    claims: ['global', 'file'],
    name: 'a file for all clients',
    code: `import AWS from 'aws-sdk';\nAWS.config.credentials = new AWS.FileSystemCredentials('./config.json');`,
    owners: ['global'],
  },
  {
    claims: ['global', 'profile'],
    name: 'a profile for all clients',
    code: `import AWS from 'aws-sdk';\n${LAMBDA}AWS.config.credentials = new AWS.SharedIniFileCredentials({ profile: 'alex' });`,
    owners: ['global'],
  },
  {
    claims: ['global', 'rank'],
    name: 'a low source for all clients',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "host-role" }] */\nimport AWS from 'aws-sdk';\nAWS.config.credentials = new AWS.EnvironmentCredentials('AWS');`,
    owners: ['global'],
  },
  {
    claims: ['file', 'profile'],
    name: 'a path and a profile',
    code: `${S3}${LAMBDA}import { fromIni } from '@aws-sdk/credential-providers';\nnew S3Client({ credentials: fromIni({ filepath: '/srv/app/credentials', profile: 'alex' }) });`,
    owners: ['file'],
  },
  {
    claims: ['file', 'inline'],
    name: 'fields of a file in an identity put together by hand',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });`,
    owners: ['file'],
  },
  {
    claims: ['file', 'rank'],
    name: 'a file as it is ranks low',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ credentials: keys });`,
    owners: ['file'],
  },
  {
    claims: ['profile', 'inline'],
    name: 'a profile beside an identity put together by hand, which names nobody',
    code: `${S3}${LAMBDA}new S3Client({ profile: 'alex', credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });`,
    owners: ['inline'],
  },
  {
    claims: ['profile', 'rank'],
    name: 'a profile ranks low',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "host-role" }] */\n${S3}${LAMBDA}import { fromIni } from '@aws-sdk/credential-providers';\nnew S3Client({ credentials: fromIni({ profile: 'alex' }) });`,
    owners: ['profile'],
  },
  {
    claims: ['inline', 'rank'],
    name: 'a store in an identity put together by hand',
    code: `${S3}import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nconst answer = await new SecretsManager({}).getSecretValue({ SecretId: 'a' });\nconst keys = JSON.parse(answer.SecretString);\nnew S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });`,
    owners: ['inline'],
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
    code: `${S3}${PROVIDERS}export const s3 = new S3Client({ credentials: isLocal ? { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } : await fromNodeProviderChain()() });`,
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
    code: `${S3}${PROVIDERS}export const s3 = new S3Client({ credentialProvider: await fromNodeProviderChain()() });`,
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
    code: `${V2}${PROVIDERS}AWS.config.credentials = await fromNodeProviderChain()();`,
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
    owners: ['public'],
  },
  {
    claims: ['literal', 'public'],
    name: 'a secret in place beside an id that is shipped',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: '${SECRET}' } });`,
    owners: ['public', 'literal'],
  },
  {
    claims: ['ignored', 'public'],
    name: 'what is shipped, in options that nobody looks at: two remedies',
    code: `${S3}new S3Client({ accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 });`,
    owners: ['ignored', 'public'],
  },
  {
    claims: ['public', 'browser'],
    name: 'what is shipped, in a page',
    code: `'use client';\n${S3}new S3Client({ credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'fallback'],
    name: 'fall-backs of what is shipped',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.REACT_APP_K1 ?? '', secretAccessKey: process.env.REACT_APP_K2 ?? '' } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'ambient'],
    name: 'a secret that is shipped beside an id of the host',
    settings: EXPLICIT,
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'frozen'],
    name: 'an id that is shipped beside the answer of STS',
    code: `${S3}const { Credentials: c } = await sts.assumeRole({});\nexport const s3 = new S3Client({ credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: c.SecretAccessKey, sessionToken: c.SessionToken } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'misused'],
    name: 'what is shipped in options that have a wrong name too',
    code: `${FACTORIES}fromTemporaryCredentials({ region: 'eu-west-1', params: { RoleArn: role }, masterCredentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['misused', 'public'],
  },
  {
    claims: ['public', 'global'],
    name: 'a variable of the process that takes what is shipped',
    code: `process.env.AWS_SECRET_ACCESS_KEY = process.env.REACT_APP_AWS_SECRET_ACCESS_KEY;`,
    owners: ['public'],
  },
  {
    claims: ['public', 'mixed'],
    name: 'what is shipped beside a profile',
    code: `${S3}new S3Client({ profile: 'photos', credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'file'],
    name: 'a secret that is shipped beside an id from a file',
    code: `${S3}import keys from './keys.json';\nnew S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'profile'],
    name: 'what is shipped beside a profile in deployed code',
    code: `${S3}${LAMBDA}new S3Client({ profile: 'photos', credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'inline'],
    name: 'what is shipped, for one client',
    code: `${S3}new S3Client({ credentials: { accessKeyId: process.env.REACT_APP_K1, secretAccessKey: process.env.REACT_APP_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'rank'],
    name: 'what is shipped, below the minimum',
    code: `${S3}new S3Client({ credentials: { accessKeyId: import.meta.env.VITE_K1, secretAccessKey: import.meta.env.VITE_K2 } });`,
    owners: ['public'],
  },
  {
    claims: ['public', 'long-term'],
    name: 'what is shipped, handed to a function: two remedies',
    code: `${NODEJS}new NodejsFunction(this, 'Photos', { environment: { AWS_KEY: process.env.REACT_APP_AWS_ACCESS_KEY_ID, AWS_SECRET: process.env.REACT_APP_AWS_SECRET_ACCESS_KEY } });`,
    owners: ['long-term', 'public'],
  },
  {
    claims: ['literal', 'misused'],
    name: 'a secret in options that have a wrong name too',
    code: `${FACTORIES}fromTemporaryCredentials({ region: 'eu-west-1', params: { RoleArn: role }, masterCredentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } });`,
    owners: ['misused', 'literal'],
  },
  {
    claims: ['ignored', 'misused'],
    name: 'a factory made with `new` where nobody looks: two remedies',
    code: `${S3}${FACTORIES}new S3Client({ credentialProvider: new fromTemporaryCredentials({ params: { RoleArn: role } }) });`,
    owners: ['ignored', 'misused'],
  },
  {
    claims: ['fallback', 'misused'],
    name: 'a fall-back in options that have a wrong name too',
    code: `${FACTORIES}fromTemporaryCredentials({ region: 'eu-west-1', params: { RoleArn: role }, masterCredentials: { accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '' } });`,
    owners: ['misused', 'fallback'],
  },
  {
    claims: ['ambient', 'misused'],
    name: 'a provider of the host made with `new`',
    code: `${S3}${PROVIDERS}new S3Client({ credentials: new fromNodeProviderChain() });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'misused'],
    name: 'a class of the host of SDK v2 in a client of SDK v3',
    code: `${S3}${V2}new S3Client({ credentials: new AWS.EC2MetadataCredentials() });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'misused'],
    name: 'a provider of the host for all clients of SDK v2',
    code: `${V2}${PROVIDERS}AWS.config.credentials = fromNodeProviderChain();`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'mixed'],
    name: 'a chain that ends with its first provider, which is of the host',
    code: `${S3}${CHAIN}new S3Client({ credentials: createCredentialChain(fromNodeProviderChain(), fromIni({ profile: process.env.TENANT })) });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'mixed'],
    name: 'the same chain, whose provider of the host is made before it',
    code: `${S3}${CHAIN}const host = fromNodeProviderChain();\nnew S3Client({ credentials: createCredentialChain(host, fromIni({ profile: process.env.TENANT })) });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'file'],
    name: 'a file for all clients of SDK v2',
    code: `import AWS from 'aws-sdk';\nAWS.config.loadFromPath('./config.json');`,
    settings: EXPLICIT,
    owners: ['file'],
  },
  {
    claims: ['ambient', 'profile'],
    name: 'a profile, whose absence leads to the host',
    code: `${S3}${LAMBDA}new S3Client({ profile: 'alex' });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'rank'],
    name: 'the environment, which ranks low',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "assumed-role" }] */\n${S3}import { fromEnv } from '@aws-sdk/credential-providers';\nnew S3Client({ credentials: fromEnv() });`,
    settings: EXPLICIT,
    owners: ['ambient'],
  },
  {
    claims: ['ambient', 'long-term'],
    name: 'a key that is made by a client of the host: two places, two remedies',
    code: MADE,
    settings: EXPLICIT,
    owners: ['ambient', 'long-term'],
  },
  {
    claims: ['frozen', 'misused'],
    name: 'what a provider with a wrong option gave once',
    code: `${S3}${FACTORIES}export const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ region: 'eu-west-1', params: { RoleArn: role } })() });`,
    owners: ['frozen'],
  },
  {
    claims: ['frozen', 'long-term'],
    name: 'a new key in one client, temporary credentials in another',
    code: `${S3}${FACTORIES}${MADE}export const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ params: { RoleArn: role } })() });`,
    owners: ['long-term', 'frozen'],
  },
  {
    claims: ['misused', 'global'],
    name: 'a provider of SDK v3 for all clients of SDK v2',
    code: `${V2}${FACTORIES}AWS.config.credentials = fromIni({ profile: process.env.TENANT });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'global'],
    name: 'a factory made with `new` for all clients of SDK v2',
    code: `${V2}${FACTORIES}AWS.config.update({ credentials: new fromTemporaryCredentials({ params: { RoleArn: role } }) });`,
    owners: ['misused'],
  },
  {
    claims: ['literal', 'misused'],
    name: 'a literal from which a class of SDK v2 starts, in a client of SDK v3: two places, two remedies',
    code: `${S3}${V2}new S3Client({ credentials: new AWS.ChainableTemporaryCredentials({ params: { RoleArn: role }, masterCredentials: new AWS.Credentials('${ID}', '${SECRET}') }) });`,
    owners: ['misused', 'literal'],
  },
  {
    claims: ['frozen', 'misused'],
    name: 'what a provider of SDK v3 gave once, in a client of SDK v2 that outlives it',
    code: `${V2}${FACTORIES}export const s3 = new AWS.S3({ credentials: await fromIni({ profile: process.env.TENANT })() });`,
    owners: ['frozen'],
  },
  {
    claims: ['misused', 'mixed'],
    name: 'a chain of SDK v2 in a wrong order, in a client of SDK v3',
    code: `${S3}${V2}new S3Client({ credentials: new AWS.CredentialProviderChain([() => new AWS.EC2MetadataCredentials(), () => new AWS.ECSCredentials()]) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'mixed'],
    name: 'a factory made with `new` in a chain that ends before it',
    code: `${S3}${FACTORIES}new S3Client({ credentials: createCredentialChain(fromNodeProviderChain(), new fromIni()) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'file'],
    name: 'the place of a file, under the name of SDK v2',
    code: `${S3}${FACTORIES}new S3Client({ credentials: fromIni({ filename: '/srv/app/credentials' }) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'file'],
    name: 'a file that a class of SDK v2 reads, in a client of SDK v3',
    code: `${S3}${V2}new S3Client({ credentials: new AWS.FileSystemCredentials('./x.json') });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'file'],
    name: 'the place of a file for a class of SDK v2, in a client of SDK v3',
    code: `${S3}${V2}new S3Client({ credentials: new AWS.SharedIniFileCredentials({ filename: '/srv/app/credentials' }) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'profile'],
    name: 'a profile for a class of SDK v2, in a client of SDK v3 in Lambda',
    code: `${S3}${V2}${LAMBDA}new S3Client({ credentials: new AWS.SharedIniFileCredentials({ profile: 'alex' }) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'profile'],
    name: 'a profile for a provider of SDK v3, in a client of SDK v2',
    code: `${V2}${FACTORIES}${LAMBDA}new AWS.S3({ credentials: fromIni({ profile: 'alex' }) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'profile'],
    name: 'a profile for a factory made with `new`',
    code: `${S3}${LAMBDA}${FACTORIES}new S3Client({ credentials: new fromIni({ profile: 'alex' }) });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'inline'],
    name: 'an identity put together by hand for a provider with a wrong option: two places, two remedies',
    code: `${FACTORIES}fromTemporaryCredentials({ region: 'eu-west-1', params: { RoleArn: role }, masterCredentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });`,
    owners: ['misused', 'inline'],
  },
  {
    claims: ['misused', 'rank'],
    name: 'a factory made with `new` that ranks low',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "assumed-role" }] */\n${S3}${FACTORIES}new S3Client({ credentials: new fromEnv() });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'rank'],
    name: 'a class of SDK v2 that ranks low, in a client of SDK v3',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "assumed-role" }] */\n${S3}${V2}new S3Client({ credentials: new AWS.EnvironmentCredentials('AWS') });`,
    owners: ['misused'],
  },
  {
    claims: ['misused', 'long-term'],
    name: 'a new key beside a factory made with `new`',
    code: `${FACTORIES}${MADE}new fromTemporaryCredentials({ params: { RoleArn: role } });`,
    owners: ['long-term', 'misused'],
  },
  {
    claims: ['global', 'long-term'],
    name: 'a new key for all clients: two remedies',
    code: `import AWS from 'aws-sdk';\n${MADE}AWS.config.update({ accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey });`,
    owners: ['long-term', 'global'],
  },
  {
    claims: ['mixed', 'file'],
    name: 'keys of a file beside credentials of SDK v2',
    code: `import AWS from 'aws-sdk';\nimport keys from './keys.json';\nnew AWS.S3({ accessKeyId: keys.id, secretAccessKey: keys.secret, credentials: new AWS.ECSCredentials() });`,
    owners: ['mixed'],
  },
  {
    claims: ['mixed', 'profile'],
    name: 'a profile in a chain that ends before it',
    code: `${S3}${LAMBDA}${FACTORIES}new S3Client({ credentials: createCredentialChain(fromNodeProviderChain(), fromIni({ profile: 'alex' })) });`,
    owners: ['mixed'],
  },
  {
    claims: ['mixed', 'rank'],
    name: 'a low rank in a chain that ends before it',
    code: `/* eslint aws-credentials/require-minimum-source: ["error", { "minimum": "host-role" }] */\n${S3}${FACTORIES}new S3Client({ credentials: createCredentialChain(fromNodeProviderChain(), fromEnv()) });`,
    owners: ['mixed'],
  },
  {
    claims: ['mixed', 'long-term'],
    name: 'a new key beside credentials of SDK v2',
    code: `import AWS from 'aws-sdk';\n${MADE}new AWS.S3({ accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey, credentials: new AWS.ECSCredentials() });`,
    owners: ['long-term', 'mixed'],
  },
  {
    claims: ['file', 'long-term'],
    name: 'a new key, and a client that gets one from a file',
    code: `${S3}import keys from './keys.json';\n${MADE}new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });`,
    owners: ['long-term', 'file'],
  },
  {
    claims: ['profile', 'long-term'],
    name: 'a new key, made with a profile: two places, two remedies',
    code: `import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';\n${LAMBDA}await new IAMClient({ profile: 'alex' }).send(new CreateAccessKeyCommand({ UserName: 'photos' }));`,
    owners: ['profile', 'long-term'],
  },
  {
    claims: ['rank', 'long-term'],
    name: 'a new key, made with keys of a store: two places, two remedies',
    code: `import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const credentials = async () => {
  const answer = await new SecretsManager({}).getSecretValue({ SecretId: 'a' });
  const keys = JSON.parse(answer.SecretString);
  return { accessKeyId: keys.id, secretAccessKey: keys.secret, expiration: keys.expiration };
};
await new IAMClient({ credentials }).send(new CreateAccessKeyCommand({ UserName: 'photos' }));`,
    owners: ['rank', 'long-term'],
  },
  {
    claims: ['literal', 'browser'],
    name: 'a key in a page, of which the secret is a literal',
    code: `${PAGE}${S3}new S3Client({ credentials: { accessKeyId: process.env.K1, secretAccessKey: '${SECRET}' } });`,
    owners: ['literal'],
  },
  {
    claims: ['ignored', 'browser'],
    name: 'keys in a page, in options that nobody looks at',
    code: `${PAGE}${S3}new S3Client({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2 });`,
    owners: ['ignored'],
  },
  {
    claims: ['ignored', 'browser'],
    name: 'a provider of Node.js in an option that nobody looks at',
    code: `${PAGE}${S3}${FACTORIES}new S3Client({ credentialProvider: fromEnv() });`,
    owners: ['ignored'],
  },
  {
    claims: ['browser', 'fallback'],
    name: 'a fall-back in a page',
    code: `${PAGE}${S3}new S3Client({ credentials: { accessKeyId: process.env.K1 ?? '', secretAccessKey: process.env.K2 ?? '' } });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'ambient'],
    name: 'the default chain of Node.js in a page that must name its identity',
    code: `${PAGE}${S3}${PROVIDERS}new S3Client({ credentials: fromNodeProviderChain() });`,
    settings: EXPLICIT,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'frozen'],
    name: 'a provider of Node.js that a page asks once',
    code: `${PAGE}${S3}${FACTORIES}export const s3 = new S3Client({ credentials: await fromEnv()() });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'misused'],
    name: 'a provider of Node.js in a page, made with `new`',
    code: `${PAGE}${S3}${FACTORIES}export const s3 = new S3Client({ credentials: new fromEnv() });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'misused'],
    name: 'a class of SDK v2 that a page does not have, for a client of SDK v3',
    code: `${PAGE}${S3}${V2}export const s3 = new S3Client({ credentials: new AWS.EnvironmentCredentials('AWS') });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'global'],
    name: 'keys for all clients of a page',
    code: `${PAGE}${V2}AWS.config.update({ accessKeyId: process.env.K1, secretAccessKey: process.env.K2 });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'global'],
    name: 'a provider for all clients of a page',
    code: `${PAGE}${V2}AWS.config.credentials = new AWS.EnvironmentCredentials('AWS');`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'mixed'],
    name: 'a chain of providers of Node.js in a page',
    code: `${PAGE}${S3}${CHAIN}export const s3 = new S3Client({ credentials: createCredentialChain(fromNodeProviderChain(), fromIni()) });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'file'],
    name: 'keys that a page imports from a file',
    code: `${PAGE}${S3}import keys from './keys.json';\nexport const s3 = new S3Client({ credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'file'],
    name: 'a provider of a file in a page',
    code: `${PAGE}${S3}${FACTORIES}export const s3 = new S3Client({ credentials: fromIni({ filepath: './keys' }) });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'profile'],
    name: 'a profile of a developer in a page',
    code: `${PAGE}${S3}${FACTORIES}export const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'inline'],
    name: 'keys of the environment in a page',
    code: `${PAGE}${S3}new S3Client({ credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'inline'],
    name: 'temporary credentials in a page',
    code: `${PAGE}${S3}export const make = ({ id, secret, token }) => new S3Client({ credentials: { accessKeyId: id, secretAccessKey: secret, sessionToken: token } });`,
    owners: ['inline'],
  },
  {
    claims: ['browser', 'rank'],
    name: 'shared configuration in a page',
    code: `${PAGE}${S3}${FACTORIES}export const s3 = new S3Client({ credentials: fromIni() });`,
    owners: ['browser'],
  },
  {
    claims: ['browser', 'long-term'],
    name: 'a page that makes keys for a user, with keys of its own',
    code: `${PAGE}import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';\nawait new IAMClient({ credentials: { accessKeyId: process.env.K1, secretAccessKey: process.env.K2 } }).send(new CreateAccessKeyCommand({ UserName: 'photos' }));`,
    owners: ['browser', 'long-term'],
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

  it.each(MEETINGS)('$claims: $name', ({ code, settings, owners }) => {
    expect(ownersOf({ code, filename: 'file.js', ...(settings && { settings }) })).toEqual(owners.map((claim) => OWNERS[claim]));
  });

  it.each(MEETINGS)('$claims: $name, whatever other rule is off', ({ code, settings }) => {
    const source = { code, filename: 'file.js', ...(settings && { settings }) };
    const messages = lint(source, all);
    for (const name of Object.values(OWNERS)) {
      const alone = lint(source, { [name]: all[name] ?? 'error' });
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
