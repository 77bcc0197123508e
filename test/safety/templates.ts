// Code around a secret: every shape in which a rule of this plugin meets one.
import { base64 } from '../support/keys.ts';
import type { Secrets } from './random-keys.ts';

export interface Template {
  readonly name: string;
  readonly code: (secrets: Secrets) => string;
  readonly filename?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Nothing is reported, and why. */
  readonly silent?: string;
}

const S3 = `import { S3Client } from '@aws-sdk/client-s3';\n`;
const V2 = `import AWS from 'aws-sdk';\n`;

const halves = (text: string): [string, string] => [text.slice(0, 9), text.slice(9)];
const escaped = (text: string): string => text.replace(/^./, (first) => `\\x${first.charCodeAt(0).toString(16)}`);

export const TEMPLATES: readonly Template[] = [
  // Slots of consumers.
  { name: 'in place', code: ({ id, secret }) => `${S3}new S3Client({ credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' } });` },
  {
    name: 'with a token',
    code: ({ temporaryId, secret, token }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: '${temporaryId}', secretAccessKey: '${secret}', sessionToken: '${token}' } });`,
  },
  {
    name: 'constants',
    code: ({ id, secret }) =>
      `${S3}const accessKeyId = '${id}', secretAccessKey = '${secret}';\nnew S3Client({ credentials: { accessKeyId, secretAccessKey } });`,
  },
  {
    name: 'a config object passed on',
    code: ({ id, secret }) => `${S3}const config = { credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' } };\nnew S3Client({ ...config });`,
  },
  {
    name: 'a class field',
    code: ({ id, secret }) =>
      `${S3}export class Store { #keys = { accessKeyId: '${id}', secretAccessKey: '${secret}' }; s3 = new S3Client({ credentials: this.#keys }); }`,
  },
  {
    name: 'a function that returns the identity',
    code: ({ id, secret }) =>
      `${S3}async function keys() { return { accessKeyId: '${id}', secretAccessKey: '${secret}' }; }\nnew S3Client({ credentials: await keys() });`,
  },
  {
    name: 'a provider function',
    code: ({ id, secret }) => `${S3}new S3Client({ credentials: async () => ({ accessKeyId: '${id}', secretAccessKey: '${secret}' }) });`,
  },
  {
    name: 'split by +',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: '${halves(id).join("' + '")}', secretAccessKey: '${halves(secret).join("' + '")}' } });`,
  },
  {
    name: 'a template',
    code: ({ id, secret }) =>
      `${S3}const [a, b] = ['${halves(secret).join("', '")}'];\nnew S3Client({ credentials: { accessKeyId: \`${id}\`, secretAccessKey: \`\${a}\${b}\` } });`,
  },
  {
    name: 'join',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: ['${halves(id).join("', '")}'].join(''), secretAccessKey: '${secret}'.trim() } });`,
  },
  {
    name: 'escapes',
    code: ({ id, secret }) => `${S3}new S3Client({ credentials: { accessKeyId: '${escaped(id)}', secretAccessKey: '${escaped(secret)}' } });`,
  },
  {
    name: 'base64',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: atob('${base64(id)}'), secretAccessKey: Buffer.from('${base64(secret)}', 'base64').toString() } });`,
  },
  {
    name: 'an enum',
    code: ({ id, secret }) =>
      `${S3}enum Key { Id = '${id}', Secret = '${secret}' }\nnew S3Client({ credentials: { accessKeyId: Key.Id, secretAccessKey: Key.Secret } });`,
  },
  {
    name: 'default parameters',
    code: ({ id, secret }) =>
      `${S3}export const make = (accessKeyId = '${id}', secretAccessKey = '${secret}') => new S3Client({ credentials: { accessKeyId, secretAccessKey } });`,
  },
  {
    name: 'a fall-back of ??',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '${id}', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '${secret}' } });`,
  },
  {
    name: 'a fall-back of || of no known shape',
    code: ({ id, odd }) =>
      `${S3}new S3Client({ credentials: { accessKeyId: process.env.KEY || '${id}', secretAccessKey: process.env.SECRET || '${odd}' } });`,
  },
  {
    name: 'no known shape',
    code: ({ odd, secret2 }) => `${S3}new S3Client({ credentials: { accessKeyId: '${odd}', secretAccessKey: '${secret2.slice(1)}' } });`,
  },
  {
    name: 'a conditional',
    code: ({ id, id2, secret, secret2 }) =>
      `${S3}const isLive = process.env.LIVE === '1';\nnew S3Client({ credentials: isLive ? { accessKeyId: '${id}', secretAccessKey: '${secret}' } : { accessKeyId: '${id2}', secretAccessKey: '${secret2}' } });`,
  },
  {
    name: 'member assignment',
    code: ({ id, secret }) =>
      `${S3}const config: any = {};\nconfig.credentials = { accessKeyId: '${id}', secretAccessKey: '${secret}' };\nnew S3Client(config);`,
  },
  {
    name: 'logical assignment',
    code: ({ id, secret }) =>
      `${S3}export function make(config: any) { config.credentials ??= { accessKeyId: '${id}', secretAccessKey: '${secret}' }; return new S3Client(config); }`,
  },
  {
    name: 'JSON in a text',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ credentials: JSON.parse('{"accessKeyId":"${id}","secretAccessKey":"${secret}"}') });`,
  },
  {
    name: 'ignored options',
    code: ({ id, secret }) => `${S3}new S3Client({ region: 'us-east-1', accessKeyId: '${id}', secretAccessKey: '${secret}' } as any);`,
  },
  {
    name: 'ignored options with a computed name',
    code: ({ id, secret }) => `${S3}new S3Client({ ['accessKeyId']: '${id}', ["secretAccessKey"]: '${secret}', ['${id}']: 1 } as any);`,
  },
  {
    name: 'an S3-compatible store',
    code: ({ id, secret }) =>
      `${S3}new S3Client({ endpoint: 'https://x.r2.cloudflarestorage.com', credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' } });`,
  },
  {
    name: 'half from the environment',
    code: ({ secret }) => `${S3}new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: '${secret}' } });`,
  },
  {
    name: 'an identity of a secret from elsewhere',
    code: ({ id }) => `${S3}export const make = (key: string) => new S3Client({ credentials: { accessKeyId: '${id}', secretAccessKey: key } });`,
  },
  { name: 'SDK v2', filename: 'src/a.js', code: ({ id, secret }) => `${V2}new AWS.S3({ accessKeyId: '${id}', secretAccessKey: '${secret}' });` },
  {
    name: 'SDK v2, Credentials',
    filename: 'src/a.js',
    code: ({ id, secret, token }) => `${V2}new AWS.S3({ credentials: new AWS.Credentials('${id}', '${secret}', '${token}') });`,
  },
  {
    name: 'SDK v2, the global configuration',
    filename: 'src/a.cjs',
    code: ({ id, secret }) => `const AWS = require('aws-sdk');\nAWS.config.update({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`,
  },
  {
    name: 'SDK v2, a member of the global configuration',
    filename: 'src/a.cjs',
    code: ({ id, secret }) =>
      `const AWS = require('aws-sdk');\nAWS.config.accessKeyId = '${id}';\nAWS.config.secretAccessKey = '${secret}';`,
  },
  {
    name: 'variables of the process',
    code: ({ id, secret, token }) =>
      `process.env.AWS_ACCESS_KEY_ID = '${id}';\nprocess.env['AWS_SECRET_ACCESS_KEY'] = '${secret}';\nprocess.env.AWS_SESSION_TOKEN = '${token}';`,
  },
  {
    name: 'a signer',
    code: ({ id, secret }) =>
      `import { AwsClient } from 'aws4fetch';\nexport const aws = new AwsClient({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`,
  },
  {
    name: 'another vendor',
    code: ({ id, secret }) =>
      `import { Client } from 'minio';\nexport const minio = new Client({ endPoint: 's3.amazonaws.com', accessKey: '${id}', secretKey: '${secret}' });`,
  },
  {
    name: 'an unknown package',
    code: ({ id, secret }) => `import Uploader from 'our-uploads';\nnew Uploader({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`,
  },
  {
    name: 'a consumer of the project',
    code: ({ id, secret }) => `import { makeStore } from '@acme/store';\nmakeStore({ accessKeyId: '${id}', secretAccessKey: '${secret}' });`,
    settings: { 'aws-credentials': { consumers: [{ modules: ['@acme/store'], exports: ['makeStore'], via: 'call' }] } },
  },
  // Shapes anywhere.
  { name: 'an id alone', code: ({ id }) => `export const key = '${id}';` },
  { name: 'an id in a sentence', code: ({ id }) => `export const note = 'uploads with ${id} since May';` },
  { name: 'a temporary id', code: ({ temporaryId }) => `export const key = '${temporaryId}';` },
  { name: 'ids of other kinds', code: ({ bearerId, contextId }) => `export const list = ['${bearerId}', '${contextId}'];` },
  { name: 'a named secret', code: ({ secret }) => `export const awsSecretAccessKey = '${secret}';` },
  { name: 'a secret beside an id', code: ({ id, secret }) => `connect('${id}', '${secret}');` },
  { name: 'an object key', code: ({ id }) => `export const owners = { ${id}: 'the build' };` },
  { name: 'a tagged template', code: ({ id }) => `export const sql = tag\`insert into keys values ('${id}')\`;` },
  { name: 'JSX', filename: 'src/a.tsx', code: ({ id, secret }) => `export const page = <p title="${id}" data-aws-secret-access-key="${secret}">use ${id}</p>;` },
  { name: 'comments', code: ({ id, token }) => `// ${id}\n/* ${token} */\n/** @see ${id} */\nexport {};` },
  { name: 'a session token', code: ({ token, oldToken }) => `export const tokens = ['${token}', '${oldToken}'];` },
  { name: 'Bedrock keys', code: ({ bedrockKey, bedrockShortKey }) => `process.env.AWS_BEARER_TOKEN_BEDROCK = '${bedrockKey}';\nuse('${bedrockShortKey}');` },
  { name: 'an AppSync key', code: ({ appsyncKey }) => `export const config = { aws_appsync_apiKey: '${appsyncKey}' };` },
  { name: 'keys of sellers', code: ({ mwsToken, lwaSecret }) => `export const seller = { token: '${mwsToken}', clientSecret: '${lwaSecret}' };` },
  { name: 'SES over SMTP', code: ({ id, smtpPassword }) => `export const auth = { user: '${id}', pass: '${smtpPassword}' };` },
  { name: 'an ECR login', code: ({ ecrLogin }) => `export const auths = { auth: '${ecrLogin}' };` },
  { name: 'an EKS token', code: ({ eksToken }) => `export const kube = { token: '${eksToken}' };` },
  {
    name: 'a presigned URL',
    code: ({ id, signature }) =>
      `export const url = 'https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id}%2F20300101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20300101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}';`,
  },
  {
    name: 'a signed header',
    code: ({ id, signature }) =>
      `export const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=${id}/20300101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=${signature}' };`,
  },
  { name: 'a URL with a user', code: ({ id, secret }) => `export const url = 's3://${id}:${encodeURIComponent(secret)}@bucket/path';` },
  { name: 'keys as names', filename: 'src/a.js', code: ({ id, temporaryId }) => `const ${id} = 1; export { ${id} as ${temporaryId} };`, silent: 'a name is no text' },
  { name: 'an import path', code: ({ id }) => `import x from './${id}.js';\nexport default x;`, silent: 'a path to a module' },
  { name: 'a regular expression', code: ({ id }) => `export const pattern = /${id}/;`, silent: 'a pattern is no text' },
];
