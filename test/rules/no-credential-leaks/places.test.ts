import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: errors, storage, URLs, commands, telemetry', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'an error',
      code: `
export function check() {
  throw new Error(\`The secret \${process.env.AWS_SECRET_ACCESS_KEY} is wrong.\`);
}
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`Error`',
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
              data: {  },
              output: `
export function check() {
  throw new Error(\`The secret \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)} is wrong.\`);
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function check() {
  if (!process.env.AWS_SECRET_ACCESS_KEY) throw new Error(\`AWS_SECRET_ACCESS_KEY is \${process.env.AWS_SECRET_ACCESS_KEY}.\`);
}
`,
    },
    {
      name: 'storage of the browser',
      code: `
localStorage.setItem('secret', process.env.AWS_SECRET_ACCESS_KEY ?? '');
document.cookie = \`secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`;
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`localStorage.setItem`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 2,
          column: 32,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
document.cookie = \`secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`;
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`document.cookie`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
localStorage.setItem('secret', process.env.AWS_SECRET_ACCESS_KEY ?? '');
`,
            },
          ],
        },
      ],
      neighbour: `
localStorage.setItem('region', process.env.AWS_REGION ?? '');
localStorage.removeItem('AWS_SECRET_ACCESS_KEY');
`,
    },
    {
      name: 'a cookie of Express',
      code: `
import express from 'express';
express().get('/', (req, res) => {
  res.cookie('secret', process.env.AWS_SECRET_ACCESS_KEY);
});
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`res.cookie`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import express from 'express';
express().get('/', (req, res) => {});
`,
            },
          ],
        },
      ],
      neighbour: `
import express from 'express';
express().get('/', (req, res) => {
  res.cookie('region', process.env.AWS_REGION);
});
`,
    },
    {
      name: 'files',
      code: `
import { writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
writeFileSync('keys.json', JSON.stringify({ region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY }));
await appendFile('keys.txt', process.env.AWS_SECRET_ACCESS_KEY ?? '');
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
          column: 66,
          endLine: 4,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
writeFileSync('keys.json', JSON.stringify({ region: 'eu-west-1' }));
await appendFile('keys.txt', process.env.AWS_SECRET_ACCESS_KEY ?? '');
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`appendFile`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import { writeFileSync } from 'node:fs';
writeFileSync('keys.json', JSON.stringify({ region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
writeFileSync(join(homedir(), '.aws', 'credentials'), \`[default]\\naws_secret_access_key = \${process.env.AWS_SECRET_ACCESS_KEY}\\naws_session_token = \${process.env.AWS_SESSION_TOKEN}\\n\`);
`,
    },
    {
      name: 'the whole environment in a file',
      code: `
import { writeFileSync } from 'node:fs';
writeFileSync('report.json', JSON.stringify(process.env));
`,
      errors: [
        {
          messageId: 'storage',
          data: { where: '`writeFileSync`', what: 'the whole environment', wayOut: 'Name the variables that are meant' },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 56,
        },
      ],
      neighbour: `
import { writeFileSync } from 'node:fs';
writeFileSync('report.json', JSON.stringify({ mode: process.env.NODE_ENV, port: process.env.PORT }));
`,
    },
    {
      name: 'URLs',
      code: `
await fetch(\`https://photos.example.com/?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const url = new URL(\`https://photos.example.com/?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const query = new URLSearchParams({ region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY ?? '' });
`,
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`fetch`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 2,
          column: 51,
          endLine: 2,
          endColumn: 84,
        },
        {
          messageId: 'url',
          data: {
            where: '`URL`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 3,
          column: 66,
          endLine: 3,
          endColumn: 99,
        },
        {
          messageId: 'url',
          data: {
            where: '`URLSearchParams`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
await fetch(\`https://photos.example.com/?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const url = new URL(\`https://photos.example.com/?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const query = new URLSearchParams({ region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
await fetch(await getSignedUrl(new S3Client({}), new GetObjectCommand({ Bucket: 'photos', Key: 'cat.jpg' })));
`,
    },
    {
      name: 'command lines',
      code: `
import { execSync, spawn } from 'node:child_process';
execSync(\`aws configure set aws_secret_access_key \${process.env.S3_SECRET_ACCESS_KEY}\`);
spawn('tool', ['--secret', process.env.S3_SECRET_ACCESS_KEY ?? '']);
`,
      errors: [
        {
          messageId: 'command',
          data: {
            where: '`execSync`',
            what: '`S3_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 85,
        },
        {
          messageId: 'command',
          data: {
            where: '`spawn`',
            what: '`S3_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 60,
        },
      ],
      neighbour: `
import { execSync, spawn } from 'node:child_process';
execSync('aws s3 ls', { env: { ...process.env, AWS_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY } });
spawn('tool', ['--region', process.env.AWS_REGION ?? ''], { env: process.env });
`,
    },
    {
      name: 'other ways to run a command',
      code: `
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { $ } from 'zx';
import { exec as run } from '@actions/exec';
await promisify(exec)(\`tool --secret \${process.env.AWS_SECRET_ACCESS_KEY}\`);
await run('tool', ['--secret', process.env.AWS_SECRET_ACCESS_KEY ?? '']);
await $\`tool --secret \${process.env.AWS_SECRET_ACCESS_KEY ?? ''}\`;
`,
      untyped: 'zx, @actions/exec are not installed here',
      errors: [
        {
          messageId: 'command',
          data: {
            where: 'This call',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 6,
          column: 40,
          endLine: 6,
          endColumn: 73,
        },
        {
          messageId: 'command',
          data: {
            where: '`run`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 7,
          column: 32,
          endLine: 7,
          endColumn: 65,
        },
        {
          messageId: 'command',
          data: {
            where: '`$`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 8,
          column: 25,
          endLine: 8,
          endColumn: 58,
        },
      ],
      neighbour: `
import { exec as run } from '@actions/exec';
await run('tool', [], { env: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } });
`,
    },
    {
      name: 'telemetry',
      code: `
import { trace } from '@opentelemetry/api';
import * as Sentry from '@sentry/node';
trace.getActiveSpan()?.setAttribute('secret', process.env.AWS_SECRET_ACCESS_KEY ?? '');
Sentry.setContext('aws', { region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: '@sentry/node is not installed here',
      errors: [
        {
          messageId: 'telemetry',
          data: {
            where: '`setAttribute`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
import * as Sentry from '@sentry/node';
Sentry.setContext('aws', { region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
        {
          messageId: 'telemetry',
          data: {
            where: '`Sentry.setContext`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { trace } from '@opentelemetry/api';
import * as Sentry from '@sentry/node';
trace.getActiveSpan()?.setAttribute('secret', process.env.AWS_SECRET_ACCESS_KEY ?? '');
Sentry.setContext('aws', { region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { trace } from '@opentelemetry/api';
import * as Sentry from '@sentry/node';
trace.getActiveSpan()?.setAttribute('region', process.env.AWS_REGION ?? '');
Sentry.setContext('aws', { region: 'eu-west-1', isSet: Boolean(process.env.AWS_SECRET_ACCESS_KEY) });
`,
    },
    {
      name: 'keys of a page of settings in the storage of an extension',
      filename: 'src/options.js',
      code: `
export function save() {
  const aws = {
    accessKeyId: document.querySelector('#id').value,
    secretAccessKey: document.querySelector('#secret').value,
    region: document.querySelector('#region').value,
  };
  chrome.storage.sync.set({ aws }, () => {});
}
`,
      errors: [
        {
          messageId: 'storage',
          data: { where: '`chrome.storage.sync.set`', what: '`secretAccessKey`', wayOut: 'Let the SDK find credentials when they are needed, and store none' },
          line: 8,
          column: 29,
          endLine: 8,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`aws`' },
              output: `
export function save() {
  const aws = {
    accessKeyId: document.querySelector('#id').value,
    secretAccessKey: document.querySelector('#secret').value,
    region: document.querySelector('#region').value,
  };
  chrome.storage.sync.set({}, () => {});
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function save() {
  const aws = {
    bucket: document.querySelector('#bucket').value,
    region: document.querySelector('#region').value,
  };
  chrome.storage.sync.set({ aws }, () => {});
}
`,
    },
    {
      name: 'a secret in the storage of an extension, by the package that unites browsers',
      filename: 'src/options.js',
      code: `
import browser from 'webextension-polyfill';
export const save = (form) => browser.storage.local.set({ secretAccessKey: form.awsSecretAccessKey });
`,
      errors: [
        {
          messageId: 'storage',
          data: { where: '`browser.storage.local.set`', what: '`secretAccessKey`', wayOut: 'Let the SDK find credentials when they are needed, and store none' },
          line: 3,
          column: 59,
          endLine: 3,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secretAccessKey`' },
              output: `
import browser from 'webextension-polyfill';
export const save = (form) => browser.storage.local.set({});
`,
            },
          ],
        },
      ],
      neighbour: `
import browser from 'webextension-polyfill';
export const remove = () => browser.storage.local.remove('secretAccessKey');
`,
    },
  ],
});
