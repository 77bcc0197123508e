import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: more ways into a log', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'an answer that is handed to a log',
      code: `
import AWS from 'aws-sdk';
new AWS.STS().getSessionToken({}).promise().then(console.log);
new AWS.STS().assumeRole({ RoleArn: 'arn:aws:iam::123456789012:role/photos', RoleSessionName: 'photos' }, console.log);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `GetSessionToken`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 44,
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 119,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
new AWS.STS().getCallerIdentity({}).promise().then(console.log);
new AWS.STS().getSessionToken({}).promise().catch(console.error);
`,
    },
    {
      name: 'a provider that is handed to a log',
      code: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
fromNodeProviderChain()().then(console.log);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the answer of `fromNodeProviderChain`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 26,
        },
      ],
      neighbour: `
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
fromNodeProviderChain()().catch(console.log);
`,
    },
    {
      name: 'a bound method',
      code: `
const log = console.log.bind(console);
log('key', process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
const log = console.log.bind(console);
`,
            },
          ],
        },
      ],
      neighbour: `
const log = console.log.bind(console);
log('key', process.env.AWS_REGION);
`,
    },
    {
      name: 'an assertion of the console',
      code: 'console.assert(Boolean(process.env.AWS_SECRET_ACCESS_KEY), process.env.AWS_SECRET_ACCESS_KEY);',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.assert`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 1,
          column: 60,
          endLine: 1,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: 'console.assert(Boolean(process.env.AWS_SECRET_ACCESS_KEY), Boolean(process.env.AWS_SECRET_ACCESS_KEY));',
            },
          ],
        },
      ],
      neighbour: 'console.assert(Boolean(process.env.AWS_REGION), process.env.AWS_REGION);',
    },
    {
      name: 'bindings of a child',
      code: `
import pino from 'pino';
pino().child({ app: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`child`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import pino from 'pino';
pino().child({ app: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import pino from 'pino';
pino({ redact: ['secret'] }).child({ app: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'one variable after the other',
      code: `
for (const name in process.env) console.log(name, process.env[name]);
for (const name of Object.keys(process.env)) console.log(name, process.env[name]);
Object.keys(process.env).forEach((name) => console.log(name, process.env[name]));
`,
      options: [{ environment: true }],
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 2,
          column: 51,
          endLine: 2,
          endColumn: 68,
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 64,
          endLine: 3,
          endColumn: 81,
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 79,
        },
      ],
      neighbour: `
for (const name in process.env) console.log(name);
for (const name of ['HOME', 'PATH']) console.log(name, process.env[name]);
Object.keys(process.env).forEach((name, index) => console.log(name, index));
export const show = (name: string) => console.log(process.env[name]);
`,
    },
    {
      name: 'an identity by its type',
      code: `
import type { AwsCredentialIdentity } from '@aws-sdk/types';
export const show = (credentials: AwsCredentialIdentity) => console.log(credentials);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`credentials`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 84,
        },
      ],
      neighbour: `
import type { AwsCredentialIdentity } from '@aws-sdk/types';
export const show = (credentials: AwsCredentialIdentity, other: Credentials) => console.log(credentials.accessKeyId, other);
interface Credentials { name: string }
`,
    },
    {
      name: 'a setting',
      code: `
import type { ConfigService } from '@nestjs/config';
export const show = (config: ConfigService) => console.log(config.get('aws.secretAccessKey'), config.getOrThrow('AWS_SECRET_ACCESS_KEY'));
`,
      untyped: '@nestjs/config is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`aws.secretAccessKey`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 60,
          endLine: 3,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import type { ConfigService } from '@nestjs/config';
export const show = (config: ConfigService) => console.log(Boolean(config.get('aws.secretAccessKey')), config.getOrThrow('AWS_SECRET_ACCESS_KEY'));
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 95,
          endLine: 3,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import type { ConfigService } from '@nestjs/config';
export const show = (config: ConfigService) => console.log(config.get('aws.secretAccessKey'), Boolean(config.getOrThrow('AWS_SECRET_ACCESS_KEY')));
`,
            },
          ],
        },
      ],
      neighbour: `
import type { ConfigService } from '@nestjs/config';
export const show = (config: ConfigService) => console.log(config.get('aws.region'), config.has('aws.secretAccessKey'), config.get('aws.hasSecretAccessKey'));
`,
    },
  ],
});
