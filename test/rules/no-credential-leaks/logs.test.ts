import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: logs', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'pino',
      code: `
import pino from 'pino';
const log = pino({ level: 'info' });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' }, 'start');
log.child({ name: 'photos' }).warn(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log.info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import pino from 'pino';
const log = pino({ level: 'info' });
log.info({ bucket: 'photos' }, 'start');
log.child({ name: 'photos' }).warn(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`warn`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import pino from 'pino';
const log = pino({ level: 'info' });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' }, 'start');
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import pino from 'pino';
const log = pino({ level: 'info' });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' }, 'start');
log.child({ name: 'photos' }).warn(\`The secret is \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import pino from 'pino';
const log = pino({ redact: ['secret'] });
log.info({ secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' }, 'start');
`,
    },
    {
      name: 'a logger that masks members of objects, and a text',
      code: `
import { options } from './options.js';
import pino from 'pino';
pino({ redact: ['secret'] }).info(process.env.AWS_SECRET_ACCESS_KEY);
`,
      untyped: 'pino is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { options } from './options.js';
`,
            },
          ],
        },
      ],
      neighbour: `
import { options } from './options.js';
import pino from 'pino';
pino(options).info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'winston',
      code: `
import winston, { createLogger } from 'winston';
const log = createLogger({ level: 'info' });
log.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
winston.error(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log.info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import winston, { createLogger } from 'winston';
const log = createLogger({ level: 'info' });
log.info('start', { bucket: 'photos' });
winston.error(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`winston.error`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { createLogger } from 'winston';
const log = createLogger({ level: 'info' });
log.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import winston, { createLogger } from 'winston';
const log = createLogger({ level: 'info' });
log.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
winston.error(\`The secret is \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import winston, { createLogger } from 'winston';
const log = createLogger({ level: 'info' });
log.info('start', { secretLength: process.env.AWS_SECRET_ACCESS_KEY?.length, bucket: 'photos' });
winston.configure({ defaultMeta: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
`,
    },
    {
      name: 'bunyan',
      code: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos' });
log.info(process.env.AWS_SECRET_ACCESS_KEY);
`,
      untyped: 'bunyan is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log.info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'photos' });
log.info(process.env.AWS_ACCESS_KEY_ID);
`,
    },
    {
      name: 'debug',
      code: `
import createDebug from 'debug';
const debug = createDebug('photos');
debug('secret %s', process.env.AWS_SECRET_ACCESS_KEY);
`,
      untyped: 'debug is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`debug`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import createDebug from 'debug';
const debug = createDebug('photos');
`,
            },
          ],
        },
      ],
      neighbour: `
import createDebug from 'debug';
const debug = createDebug('photos');
debug('secret %s', Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
    },
    {
      name: 'log4js',
      code: `
import log4js from 'log4js';
log4js.getLogger('photos').debug(process.env.AWS_SECRET_ACCESS_KEY);
`,
      untyped: 'log4js is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`debug`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
import log4js from 'log4js';
log4js.getLogger('photos').debug(process.env.AWS_REGION);
`,
    },
    {
      name: 'the logger of Powertools',
      code: `
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger({ serviceName: 'photos' });
logger.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
logger.appendKeys({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: '@aws-lambda-powertools/logger is not installed here',
      errors: [
        {
          messageId: 'log',
          data: { where: '`logger.info`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger({ serviceName: 'photos' });
logger.info('start', { bucket: 'photos' });
logger.appendKeys({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: { where: '`logger.appendKeys`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger({ serviceName: 'photos' });
logger.info('start', { secret: process.env.AWS_SECRET_ACCESS_KEY, bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Logger } from '@aws-lambda-powertools/logger';
const logger = new Logger({ serviceName: 'photos' });
logger.info('start', { account: process.env.AWS_ACCOUNT_ID, bucket: 'photos' });
`,
    },
    {
      name: 'a logger in a field',
      code: `
import { Logger } from '@nestjs/common';
export class Photos {
  private readonly logger = new Logger(Photos.name);
  start() {
    this.logger.debug(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
  }
}
`,
      untyped: '@nestjs/common is not installed here',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`this.logger.debug`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { Logger } from '@nestjs/common';
export class Photos {
  private readonly logger = new Logger(Photos.name);
  start() {}
}
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
import { Logger } from '@nestjs/common';
export class Photos {
  private readonly logger = new Logger(Photos.name);
  start() {
    this.logger.debug(\`The secret is \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Counter } from './counter.js';
export class Photos {
  private readonly counter = new Counter(Photos.name);
  start() {
    this.counter.debug(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
  }
}
`,
    },
    {
      name: 'the output of the process',
      code: `
process.stdout.write(\`\${process.env.AWS_SECRET_ACCESS_KEY}\\n\`);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`process.stdout.write`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
process.stdout.write(\`\${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\\n\`);
`,
            },
          ],
        },
      ],
      neighbour: `
process.stdout.write(\`\${process.env.AWS_REGION}\\n\`);
`,
    },
    {
      name: 'the last statement of a branch',
      code: `
if (process.env.DEBUG) console.log(process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 36,
          endLine: 2,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
if (process.env.DEBUG) console.log(Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
            },
          ],
        },
      ],
      neighbour: `
if (process.env.DEBUG) console.log(process.env.AWS_SECRET_ACCESS_KEY?.slice(0, 4));
`,
    },
    {
      name: 'a log that is a value',
      code: `
export const show = () => console.log(process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 39,
          endLine: 2,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
export const show = () => console.log(Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
            },
          ],
        },
      ],
      neighbour: `
export const show = () => process.env.AWS_SECRET_ACCESS_KEY;
`,
    },
    {
      name: 'a variable that nobody else uses goes with the log',
      code: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log('secret', secret);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log('secret', Boolean(secret));
`,
            },
          ],
        },
      ],
      neighbour: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log('secret', mask(secret));
declare function mask(text?: string): string;
`,
    },
  ],
});
