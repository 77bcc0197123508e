import { runRule } from '../../support/rule-tester.ts';
import rule from '../../../rules/no-credential-leaks.ts';

runRule('no-credential-leaks: by name, and whole environments', rule, {
  valid: [
    {
      name: 'an object for a logger of the project, which may mask it',
      filename: 'src/start.js',
      code: `
import logger from './logger.js';
logger.info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'keys for later steps of a job',
      filename: 'scripts/setup.js',
      code: `
const { appendFileSync } = require('node:fs');
appendFileSync(process.env.GITHUB_ENV, \`AWS_SECRET_ACCESS_KEY=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
    },
  ],
  invalid: [
    {
      name: 'loggers of the project',
      filename: 'src/start.js',
      code: `
import { log } from './log.js';
import logger from './logger.js';
log(process.env.AWS_SECRET_ACCESS_KEY);
logger.info(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const handle = (req) => req.log.debug(process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import logger from './logger.js';
logger.info(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const handle = (req) => req.log.debug(process.env.AWS_SECRET_ACCESS_KEY);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`logger.info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { log } from './log.js';
log(process.env.AWS_SECRET_ACCESS_KEY);
export const handle = (req) => req.log.debug(process.env.AWS_SECRET_ACCESS_KEY);
`,
            },
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { log } from './log.js';
import logger from './logger.js';
log(process.env.AWS_SECRET_ACCESS_KEY);
logger.info(\`The secret is \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
export const handle = (req) => req.log.debug(process.env.AWS_SECRET_ACCESS_KEY);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`req.log.debug`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 46,
          endLine: 6,
          endColumn: 79,
        },
      ],
      neighbour: `
import { store } from './store.js';
import dialog from './dialog.js';
store(process.env.AWS_SECRET_ACCESS_KEY);
dialog.info(\`The secret is \${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const handle = (req) => req.vault.set(process.env.AWS_SECRET_ACCESS_KEY);
`,
    },
    {
      name: 'an object for a logger of the project',
      filename: 'src/start.js',
      options: [{ objects: true }],
      code: `
import logger from './logger.js';
logger.info({ secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`logger.info`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
import logger from './logger.js';
logger.info({ id: process.env.AWS_ACCESS_KEY_ID });
`,
    },
    {
      name: 'a function of the file that logs',
      filename: 'src/start.js',
      code: `
function log(...parts) {
  console.log(new Date(), ...parts);
}
log('the secret', process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
function log(...parts) {
  console.log(new Date(), ...parts);
}
`,
            },
          ],
        },
      ],
      neighbour: `
function join(...parts) {
  return parts.length;
}
join('the secret', process.env.AWS_SECRET_ACCESS_KEY);
`,
    },
    {
      name: 'an error of the project',
      filename: 'src/start.js',
      code: `
import { ConfigError } from './errors.js';
throw new ConfigError(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`ConfigError`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { ConfigError } from './errors.js';
throw new ConfigError(\`wrong: \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import { Config } from './config.js';
export default new Config(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
    },
    {
      name: 'the query of axios',
      filename: 'src/send.js',
      code: `
import axios from 'axios';
axios.get('https://api.example.com', { params: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
axios.post('https://api.example.com', {}, { params: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
axios({ url: \`https://api.example.com?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\` });
`,
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`axios.get`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import axios from 'axios';
axios.get('https://api.example.com', { params: {} });
axios.post('https://api.example.com', {}, { params: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
axios({ url: \`https://api.example.com?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\` });
`,
            },
          ],
        },
        {
          messageId: 'url',
          data: {
            where: '`axios.post`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 4,
          column: 55,
          endLine: 4,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import axios from 'axios';
axios.get('https://api.example.com', { params: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
axios.post('https://api.example.com', {}, { params: {} });
axios({ url: \`https://api.example.com?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\` });
`,
            },
          ],
        },
        {
          messageId: 'url',
          data: {
            where: '`axios`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 81,
        },
      ],
      neighbour: `
import axios from 'axios';
axios.get('https://api.example.com', { params: { id: process.env.AWS_ACCESS_KEY_ID } });
axios.post('https://api.example.com', {}, { auth: { secret: process.env.AWS_SECRET_ACCESS_KEY } });
axios({ url: 'https://api.example.com', auth: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'a handler in a file of its own',
      filename: 'src/controllers/keys.js',
      code: `
export const keys = (req, res) => {
  res.status(200).json({ secret: process.env.AWS_SECRET_ACCESS_KEY });
};
export const state = async (ctx) => {
  ctx.body = { secret: process.env.AWS_SECRET_ACCESS_KEY };
};
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const keys = (req, res) => {
  res.status(200).json({});
};
export const state = async (ctx) => {
  ctx.body = { secret: process.env.AWS_SECRET_ACCESS_KEY };
};
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`ctx.body`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const keys = (req, res) => {
  res.status(200).json({ secret: process.env.AWS_SECRET_ACCESS_KEY });
};
export const state = async (ctx) => {
  ctx.body = {};
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const keys = (store, target) => {
  target.status(200).json({ secret: process.env.AWS_SECRET_ACCESS_KEY });
};
export const state = async (canvas) => {
  canvas.body = { secret: process.env.AWS_SECRET_ACCESS_KEY };
};
`,
    },
    {
      name: 'the environment in a function of Lambda',
      filename: 'src/hello.js',
      code: `
exports.handler = async () => {
  console.log(process.env);
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
exports.handler = async () => {};
`,
            },
          ],
        },
      ],
      neighbour: `
exports.start = async () => {
  console.log(process.env);
};
`,
    },
    {
      name: 'the environment of a bundle',
      filename: 'src/client.js',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
const isSet = import.meta.env.AWS_SECRET_ACCESS_KEY !== undefined;
console.log(import.meta.env, isSet, S3Client);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 28,
        },
      ],
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
const isSet = import.meta.env.AWS_REGION !== undefined;
console.log(import.meta.env, isSet, S3Client);
`,
    },
    {
      name: 'the environment without what is empty',
      filename: 'app/env/route.js',
      code: `
import { NextResponse } from 'next/server';
export const GET = () => NextResponse.json(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)));
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`NextResponse.json`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 133,
        },
      ],
      neighbour: `
import { NextResponse } from 'next/server';
export const GET = () => NextResponse.json(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('PUBLIC_'))));
`,
    },
    {
      name: 'what a file of variables holds',
      filename: 'src/start.js',
      code: `
import dotenv from 'dotenv';
import { S3Client } from '@aws-sdk/client-s3';
const { parsed } = dotenv.config();
console.log(parsed);
export const s3 = new S3Client({});
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'all variables of `.env`',
            wayOut: 'Name the variables that are meant',
          },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import dotenv from 'dotenv';
import { S3Client } from '@aws-sdk/client-s3';
const { parsed } = dotenv.config();
export const s3 = new S3Client({});
`,
            },
          ],
        },
      ],
      neighbour: `
import dotenv from 'dotenv';
import { S3Client } from '@aws-sdk/client-s3';
const { error } = dotenv.config();
console.log(error);
export const s3 = new S3Client({});
`,
    },
    {
      name: 'keys of the environment in the file of the SDK',
      filename: 'scripts/setup.js',
      code: `
const { writeFileSync } = require('node:fs');
const lines = ['[default]', 'aws_access_key_id = ' + process.env.AWS_ACCESS_KEY_ID, 'aws_secret_access_key = ' + process.env.AWS_SECRET_ACCESS_KEY];
writeFileSync(process.env.HOME + '/.aws/credentials', lines.join('\\n'));
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`writeFileSync`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 4,
          column: 55,
          endLine: 4,
          endColumn: 71,
        },
      ],
      neighbour: `
const { writeFileSync } = require('node:fs');
const lines = ['[default]', 'aws_secret_access_key = ' + process.env.AWS_SECRET_ACCESS_KEY, 'aws_session_token = ' + process.env.AWS_SESSION_TOKEN];
writeFileSync(process.env.HOME + '/.aws/credentials', lines.join('\\n'));
`,
    },
  ],
});
