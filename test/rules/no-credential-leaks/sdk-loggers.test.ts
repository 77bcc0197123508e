import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: loggers of the SDK', noCredentialLeaks, {
  valid: [
    {
      name: 'loggers that nobody here knows',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { logger } from './logger';
const sts = new STSClient({ logger });
export const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }));
`,
    },
    {
      name: 'SDK v2, which writes requests and no answers',
      code: `
import AWS from 'aws-sdk';
const sts = new AWS.STS({ logger: console });
export const assume = () => sts.getSessionToken({}).promise();
`,
    },
    {
      name: 'answers of which the SDK masks the token',
      code: `
import { GetRoleCredentialsCommand, SSOClient } from '@aws-sdk/client-sso';
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
export const ask = (accessToken: string) => new SSOClient({ logger: console }).send(new GetRoleCredentialsCommand({ accessToken, accountId: '1', roleName: 'r' }));
export const make = () => new IAMClient({ logger: console }).send(new CreateAccessKeyCommand({}));
`,
    },
  ],
  invalid: [
    {
      name: 'a client that asks for a role',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ region: 'eu-central-1', logger: console });
export const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `AssumeRole`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ region: 'eu-central-1' });
export const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ region: 'eu-central-1', logger: console });
export const whoAmI = () => sts.send(new GetCallerIdentityCommand({}));
`,
    },
    {
      name: 'a client with methods',
      code: `
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({ logger: console });
export const assume = () => sts.getSessionToken({});
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `GetSessionToken`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({});
export const assume = () => sts.getSessionToken({});
`,
            },
          ],
        },
      ],
      neighbour: `
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({ logger: { ...console, info: () => {} } });
export const assume = () => sts.getSessionToken({});
`,
    },
    {
      name: 'the console without some of its levels',
      code: `
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
const logger = { ...console, debug: () => {} };
export const ask = () => new STSClient({ logger }).send(new GetSessionTokenCommand({}));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `GetSessionToken`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
export const ask = () => new STSClient({}).send(new GetSessionTokenCommand({}));
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
const logger = { ...console, debug: () => {}, info: () => {} };
export const ask = () => new STSClient({ logger }).send(new GetSessionTokenCommand({}));
`,
    },
    {
      name: 'methods of the console',
      code: `
import { GetFederationTokenCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ logger: { debug: () => {}, info: console.info, warn: console.warn, error: console.error } });
export const ask = () => sts.send(new GetFederationTokenCommand({ Name: 'photos' }));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `GetFederationToken`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { GetFederationTokenCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const ask = () => sts.send(new GetFederationTokenCommand({ Name: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetFederationTokenCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({ logger: { debug: () => {}, info: () => {}, warn: console.warn, error: console.error } });
export const ask = () => sts.send(new GetFederationTokenCommand({ Name: 'photos' }));
`,
    },
    {
      name: 'a logger of a package',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import pino from 'pino';
const sts = new STSClient({ logger: pino({ name: 'photos' }) });
export const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }));
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `AssumeRole`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import pino from 'pino';
const sts = new STSClient({ logger: pino({ redact: ['output'] }) });
const quiet = new STSClient({ logger: pino({ level: process.env.LOG_LEVEL }) });
export const assume = (RoleArn: string) => Promise.all([sts, quiet].map((client) => client.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'photos' }))));
export const one = () => sts.send(new AssumeRoleCommand({ RoleArn: '', RoleSessionName: 'photos' }));
export const other = () => quiet.send(new AssumeRoleCommand({ RoleArn: '', RoleSessionName: 'photos' }));
`,
    },
    {
      name: 'a provider of a role',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const credentials = fromTemporaryCredentials({ logger: console, params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `AssumeRole`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const credentials = fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const credentials = fromTemporaryCredentials({ clientConfig: { logger: console }, params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } });
`,
    },
    {
      name: 'a provider of a web identity',
      code: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const make = (webIdentityToken: string) => fromWebToken({ roleArn: 'arn:aws:iam::123456789012:role/photos', webIdentityToken, clientConfig: { region: 'eu-central-1', logger: console } });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `AssumeRoleWithWebIdentity`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 174,
          endLine: 3,
          endColumn: 189,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const make = (webIdentityToken: string) => fromWebToken({ roleArn: 'arn:aws:iam::123456789012:role/photos', webIdentityToken, clientConfig: { region: 'eu-central-1' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromWebToken } from '@aws-sdk/credential-providers';
export const make = (webIdentityToken: string) => fromWebToken({ roleArn: 'arn:aws:iam::123456789012:role/photos', webIdentityToken, logger: console });
`,
    },
    {
      name: 'a provider of Cognito',
      code: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const credentials = fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1', logger: console }, identityPoolId: 'eu-central-1:pool' });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `GetCredentialsForIdentity`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
export const credentials = fromCognitoIdentityPool({ clientConfig: { region: 'eu-central-1' }, identityPoolId: 'eu-central-1:pool' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { fromIni } from '@aws-sdk/credential-providers';
export const credentials = fromIni({ clientConfig: { region: 'eu-central-1' }, logger: console });
`,
    },
    {
      name: 'a client whose logger the provider takes over',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } }),
  logger: console,
});
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger`',
            what: 'the session token in answers of `AssumeRole`',
            wayOut: 'Give it no logger, or one that leaves the member `output` out',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`logger`' },
              output: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export const s3 = new S3Client({
  credentials: fromTemporaryCredentials({ logger: undefined, params: { RoleArn: 'arn:aws:iam::123456789012:role/photos' } }),
  logger: console,
});
export const other = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-central-1:pool' }), logger: console });
export const plain = new S3Client({ logger: console });
`,
    },
  ],
});
