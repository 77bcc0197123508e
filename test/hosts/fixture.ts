// One project that holds a finding of every rule, in ES modules, CommonJS, TypeScript and JSX.
import { ID, SECRET, SECRET2, TEMPORARY_ID, TOKEN } from '../support/keys.ts';

const KEYS = `accessKeyId: process.env.UPLOAD_KEY_ID, secretAccessKey: process.env.UPLOAD_SECRET`;

/** The files by name. What only TypeScript's parser reads ends in `.ts` or `.tsx`. */
export const FILES: Readonly<Record<string, string>> = {
  'src/hardcoded.js': `
import { S3Client } from '@aws-sdk/client-s3';
const secretAccessKey = '${SECRET}';
export const s3 = new S3Client({ credentials: { accessKeyId: '${ID}', secretAccessKey } });
export const note = 'uploads with ${TEMPORARY_ID}';
export const token = \`${TOKEN}\`;
`,
  'src/fallback.mjs': `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  credentials: { accessKeyId: process.env.KEY ?? '', secretAccessKey: process.env.SECRET || '' },
});
`,
  'src/ignored.js': `
import { SQSClient } from '@aws-sdk/client-sqs';
export const sqs = new SQSClient({ region: 'eu-central-1', ${KEYS} });
`,
  'src/inline.js': `
import { S3Client } from '@aws-sdk/client-s3';
export const make = () => new S3Client({ credentials: { ${KEYS} } });
export const other = new S3Client({ endpoint: process.env.ENDPOINT, credentials: { ${KEYS} } });
`,
  'src/mixed.js': `
import { createCredentialChain, fromIni, fromNodeProviderChain } from '@aws-sdk/credential-providers';
export const provider = createCredentialChain(fromNodeProviderChain(), fromIni());
`,
  'src/crlf.js': [
    `import { S3Client } from '@aws-sdk/client-s3';`,
    `// äöü 🗝`,
    `export const s3 = new S3Client({`,
    `  /* 🗝 */ credentials: { accessKeyId: '${ID}', secretAccessKey: '${SECRET2}' },`,
    `});`,
    '',
  ].join('\r\n'),
  'src/long-term.js': `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export const makePhotos = (stack) =>
  new NodejsFunction(stack, 'Photos', { environment: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY } });
`,
  'src/spelling.js': `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:SendMesage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
  'src/policy.js': `
export const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
`,
  'src/access.js': `
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { GetSessionTokenCommand } from '@aws-sdk/client-sts';
export const queuePolicy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' }] };
export const trustPolicy = { Statement: [{ Effect: 'Allow', Principal: { Federated: 'accounts.google.com' }, Action: 'sts:AssumeRoleWithWebIdentity' }] };
export const admin = ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess');
export const pool = (scope) => new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false, allowClassicFlow: true });
export const command = new GetSessionTokenCommand({ DurationSeconds: 129600 });
export const sendPolicy = { Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }] };
export const usersPolicy = { Statement: [{ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }] };
`,
  'src/legacy.cjs': `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
const { S3 } = AWS;
module.exports = new S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
  'src/page.jsx': `
export const Page = () => <p title="${ID}">the key {'${SECRET}'} of ${ID}</p>;
`,
  'src/typed.ts': `
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
enum Key { Id = '${ID}', Secret = '${SECRET}' }
const config = { credentials: { accessKeyId: Key.Id, secretAccessKey: Key.Secret } } satisfies S3ClientConfig;
export const s3 = new S3Client(config as S3ClientConfig);
export const inline = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
`,
  'src/client.js': `
'use client';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ credentials: { ${KEYS} } });
`,
  'src/shared-config.js': `
import { S3Client } from '@aws-sdk/client-s3';
import { fromIni } from '@aws-sdk/credential-providers';
const s3 = new S3Client({ credentials: fromIni({ profile: 'alex' }) });
export const handler = async (event) => s3.send(event.command);
`,
  'src/constructed.js': `
import { fromEnv } from '@aws-sdk/credential-providers';
export const provider = new fromEnv();
`,
  'src/assumed.js': `
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials } = await new STSClient().send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
export const s3 = new S3Client({
  credentials: { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken },
});
`,
  'src/environment.js': `
import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({ credentials: fromEnv() });
export const handler = async (event) => s3.send(event.command);
`,
  'src/loaded.cjs': `
const AWS = require('aws-sdk');
AWS.config.loadFromPath('./config.json');
`,
  'src/everything.cjs': `
const AWS = require('aws-sdk');
AWS.config.update({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY });
`,
  'src/repository.js': `
import { S3Client } from '@aws-sdk/client-s3';
export const makeRepository = () => new S3Client({ region: 'eu-central-1' });
`,
  'src/logged.js': `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1' });
console.log(process.env.AWS_SECRET_ACCESS_KEY);
`,
  'src/shipped.js': `
export const secret = process.env.REACT_APP_AWS_SECRET_ACCESS_KEY;
`,
  // A consumer that only the settings know.
  'src/own.js': `
import { makeStore } from '@acme/store';
export const store = makeStore({ name: 'q7-Zp2_XvL9.mKc4RtY8w', pass: 'h3-Rk8_WvTq.Zx5JdN2m' });
`,
  'src/disabled.js': `
// eslint-disable-next-line aws-credentials/no-hardcoded-credentials -- read in a test of the hosts
export const key = '${ID}';
`,
  'src/clean.js': `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1' });
`,
  'src/unrelated.js': `export const sum = (a, b) => a + b;\n`,
};

export const isTypeScript = (name: string): boolean => /\.tsx?$/.test(name);

/** Settings and options that change what is found. */
export const SETTINGS = {
  'aws-credentials': {
    host: [{ files: 'src/legacy.cjs', host: 'workstation' }, { files: 'src/client.js', host: 'browser' }, { files: '**', host: 'aws-lambda' }],
    consumers: [{ modules: ['@acme/store'], exports: ['makeStore'], via: 'call', id: ['0.name'], secret: ['0.pass'] }],
  },
} as const;

/** A finding as every host can tell it. Columns count from 1, in UTF-16 code units. */
export interface Found {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function inOrder(found: readonly Found[]): Found[] {
  const key = ({ file, line, column, rule, message }: Found): string =>
    [file, String(line).padStart(5, '0'), String(column).padStart(5, '0'), rule, message].join('\0');
  return [...found].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
