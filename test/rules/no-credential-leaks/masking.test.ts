import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: loggers that mask', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'winston with formats that show everything',
      code: `
import winston from 'winston';
const { combine, timestamp } = winston.format;
const log = winston.createLogger({ format: combine(timestamp(), winston.format.json()), transports: [new winston.transports.Console()] });
log.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`log.info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import winston from 'winston';
const { combine, timestamp } = winston.format;
const log = winston.createLogger({ format: combine(timestamp(), winston.format.json()), transports: [new winston.transports.Console()] });
log.info('start', { bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import winston from 'winston';
const redact = winston.format((info) => ({ ...info, secret: undefined }));
const log = winston.createLogger({ format: winston.format.combine(redact(), winston.format.json()) });
log.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'text, which no format masks',
      code: `
import { createLogger, format } from 'winston';
import { redactSecrets } from './redact.js';
createLogger({ format: format.combine(redactSecrets(), format.json()) }).info(\`secret \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 89,
          endLine: 4,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: ``,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { createLogger, format } from 'winston';
import { redactSecrets } from './redact.js';
createLogger({ format: format.combine(redactSecrets(), format.json()) }).info(\`secret \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import { createLogger, transports } from 'winston';
import { redactSecrets } from './redact.js';
createLogger({ transports: [new transports.Console({ format: redactSecrets() })] }).info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'winston as it comes',
      code: `
import winston from 'winston';
winston.configure({ level: 'debug' });
winston.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`winston.info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import winston from 'winston';
winston.configure({ level: 'debug' });
winston.info('start', { bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import winston from 'winston';
import { redactSecrets } from './redact.js';
winston.configure({ format: redactSecrets() });
winston.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'bunyan with serializers for other members',
      code: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos', serializers: bunyan.stdSerializers });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'bunyan is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`log.info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos', serializers: bunyan.stdSerializers });
log.info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos', serializers: { secret: () => '***' } });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'pino that takes other members out',
      code: `
import pino from 'pino';
pino({ redact: ['password', 'headers.authorization'] }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 64,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import pino from 'pino';
pino({ redact: ['password', 'headers.authorization'] }).info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import pino from 'pino';
import { paths } from './redact.js';
pino({ redact: { paths: ['aws["secret"]'], remove: true } }).info({ aws: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
pino({ redact: ['*.secretAccessKey'] }).info({ config: { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } });
pino({ redact: ['aws.*'] }).info({ aws: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
pino({ redact: paths }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'a child of pino that takes nothing out',
      code: `
import pino from 'pino';
pino({ level: 'info' }).child({ name: 'photos' }, { level: 'debug' }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 78,
          endLine: 3,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import pino from 'pino';
pino({ level: 'info' }).child({ name: 'photos' }, { level: 'debug' }).info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import pino from 'pino';
pino({ level: 'info' }).child({ name: 'photos' }, { redact: ['secret'] }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'pino that changes nothing but the level',
      code: `
import pino from 'pino';
pino({ formatters: { level: (label) => ({ level: label }) } }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import pino from 'pino';
pino({ formatters: { level: (label) => ({ level: label }) } }).info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import pino from 'pino';
import { mask } from './mask.js';
pino({ formatters: { log: mask } }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
pino({ serializers: { secret: mask } }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
pino({ hooks: { logMethod: mask } }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'a server of Fastify with its own logger',
      code: `
import Fastify from 'fastify';
const app = Fastify({ logger: { level: 'info' } });
app.log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'fastify is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`app.log.info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import Fastify from 'fastify';
const app = Fastify({ logger: { level: 'info' } });
app.log.info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import Fastify from 'fastify';
import { mask } from './mask.js';
const app = Fastify({ logger: { serializers: { secret: mask } } });
app.log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'Powertools with a level',
      code: `
import { Logger } from '@aws-lambda-powertools/logger';
new Logger({ logLevel: 'INFO' }).info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: '@aws-lambda-powertools/logger is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Logger } from '@aws-lambda-powertools/logger';
new Logger({ logLevel: 'INFO' }).info('start', { bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Logger } from '@aws-lambda-powertools/logger';
import { mask, Masking } from './mask.js';
new Logger({ jsonReplacerFn: mask }).info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY });
new Logger({ logFormatter: new Masking() }).info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'log4js with a layout that it brings',
      code: `
import log4js from 'log4js';
log4js.getLogger('photos').info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'log4js is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import log4js from 'log4js';
log4js.getLogger('photos').info('start', { bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import log4js from 'log4js';
import { mask } from './mask.js';
log4js.addLayout('masked', () => mask);
log4js.getLogger('photos').info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
    {
      name: 'tslog that masks other members',
      code: `
import { Logger } from 'tslog';
new Logger({ maskValuesOfKeys: ['password'], maskPlaceholder: '***' }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
      untyped: 'tslog is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Logger } from 'tslog';
new Logger({ maskValuesOfKeys: ['password'], maskPlaceholder: '***' }).info({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Logger } from 'tslog';
new Logger({ maskValuesOfKeys: ['Secret'] }).info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
    },
  ],
});
