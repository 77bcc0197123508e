import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: more URLs, storage, commands and telemetry', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'the query of a URL',
      code: `
const url = new URL('https://photos.example.com/');
url.searchParams.set('key', process.env.AWS_SECRET_ACCESS_KEY ?? '');
export const query = new URLSearchParams();
query.append('key', process.env.AWS_SECRET_ACCESS_KEY ?? '');
`,
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`url.searchParams.set`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 62,
        },
        {
          messageId: 'url',
          data: {
            where: '`query.append`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 54,
        },
      ],
      neighbour: `
const url = new URL('https://photos.example.com/');
url.searchParams.set('key', process.env.AWS_REGION ?? '');
export const query = new URLSearchParams();
query.append('key', process.env.AWS_REGION ?? '');
`,
    },
    {
      name: 'a request of Node',
      code: `
import https from 'node:https';
https.get(\`https://photos.example.com/?key=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`https.get`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 3,
          column: 46,
          endLine: 3,
          endColumn: 79,
        },
      ],
      neighbour: `
import https from 'node:https';
https.get(\`https://photos.example.com/?key=\${process.env.AWS_REGION}\`);
`,
    },
    {
      name: 'other requests of a page',
      code: `
export const socket = new WebSocket(\`wss://photos.example.com/?key=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
const request = new XMLHttpRequest();
request.open('GET', \`/photos?key=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
navigator.sendBeacon(\`/photos?key=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`WebSocket`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 2,
          column: 70,
          endLine: 2,
          endColumn: 103,
        },
        {
          messageId: 'url',
          data: {
            where: '`request.open`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 69,
        },
        {
          messageId: 'url',
          data: {
            where: '`navigator.sendBeacon`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 70,
        },
      ],
      neighbour: `
export const socket = new WebSocket(\`wss://photos.example.com/?key=\${process.env.AWS_REGION}\`);
const request = new XMLHttpRequest();
request.open('GET', \`/photos?key=\${process.env.AWS_REGION}\`);
navigator.sendBeacon(\`/photos?key=\${process.env.AWS_REGION}\`);
`,
    },
    {
      name: 'cookies of frameworks',
      code: `
import { NextResponse } from 'next/server';
import { setCookie } from 'hono/cookie';
export const one = () => {
  const response = NextResponse.json({});
  response.cookies.set('key', process.env.AWS_SECRET_ACCESS_KEY);
  return response;
};
export const other = (context: object) => setCookie(context, 'key', process.env.AWS_SECRET_ACCESS_KEY);
`,
      untyped: 'next is not installed here',
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`response.cookies.set`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { NextResponse } from 'next/server';
import { setCookie } from 'hono/cookie';
export const one = () => {
  const response = NextResponse.json({});
  return response;
};
export const other = (context: object) => setCookie(context, 'key', process.env.AWS_SECRET_ACCESS_KEY);
`,
            },
          ],
        },
        {
          messageId: 'storage',
          data: {
            where: '`setCookie`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 9,
          column: 69,
          endLine: 9,
          endColumn: 102,
        },
      ],
      neighbour: `
import { NextResponse } from 'next/server';
import { setCookie } from 'hono/cookie';
export const one = () => {
  const response = NextResponse.json({});
  response.cookies.set('key', process.env.AWS_REGION);
  return response;
};
export const other = (context: object) => setCookie(context, 'key', process.env.AWS_REGION);
`,
    },
    {
      name: 'a stream into a file',
      code: `
import { createWriteStream } from 'node:fs';
const stream = createWriteStream('report.txt');
stream.write(\`key \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`stream.write`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Let the SDK find credentials when they are needed, and store none',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { createWriteStream } from 'node:fs';
const stream = createWriteStream('report.txt');
`,
            },
          ],
        },
      ],
      neighbour: `
import { createWriteStream } from 'node:fs';
const stream = createWriteStream('report.txt');
stream.write(\`key \${process.env.AWS_ACCESS_KEY_ID}\`);
`,
    },
    {
      name: 'command lines of Bun and zx',
      code: `
import { spawn } from 'bun';
spawn(['tool', '--key', process.env.AWS_SECRET_ACCESS_KEY ?? '']);
await $\`tool --key \${process.env.AWS_SECRET_ACCESS_KEY}\`;
`,
      untyped: 'the global of zx is not installed here',
      errors: [
        {
          messageId: 'command',
          data: {
            where: '`spawn`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 58,
        },
        {
          messageId: 'command',
          data: {
            where: '`$`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Give it to the child process in its environment (`env`)',
          },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 55,
        },
      ],
      neighbour: `
import { spawn } from 'bun';
spawn(['tool'], { env: { KEY: process.env.AWS_SECRET_ACCESS_KEY } });
await $\`tool --region \${process.env.AWS_REGION}\`;
`,
    },
    {
      name: 'a span that a callback gets',
      code: `
import { trace } from '@opentelemetry/api';
trace.getTracer('photos').startActiveSpan('upload', (span) => {
  span.setAttribute('key', process.env.AWS_SECRET_ACCESS_KEY ?? '');
  span.end();
});
`,
      errors: [
        {
          messageId: 'telemetry',
          data: {
            where: '`span.setAttribute`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import { trace } from '@opentelemetry/api';
trace.getTracer('photos').startActiveSpan('upload', (span) => {
  span.end();
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { trace } from '@opentelemetry/api';
trace.getTracer('photos').startActiveSpan('upload', (span) => {
  span.setAttribute('key', process.env.AWS_REGION ?? '');
  span.end();
});
`,
    },
    {
      name: 'a scope and an exception of Sentry',
      code: `
import * as Sentry from '@sentry/node';
Sentry.withScope((scope) => scope.setExtra('key', process.env.AWS_SECRET_ACCESS_KEY));
Sentry.captureException(new Error('wrong'), { extra: { app: 'photos', key: process.env.AWS_SECRET_ACCESS_KEY } });
`,
      untyped: '@sentry/node is not installed here',
      errors: [
        {
          messageId: 'telemetry',
          data: {
            where: '`scope.setExtra`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 84,
        },
        {
          messageId: 'telemetry',
          data: {
            where: '`Sentry.captureException`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`key`' },
              output: `
import * as Sentry from '@sentry/node';
Sentry.withScope((scope) => scope.setExtra('key', process.env.AWS_SECRET_ACCESS_KEY));
Sentry.captureException(new Error('wrong'), { extra: { app: 'photos' } });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as Sentry from '@sentry/node';
Sentry.withScope((scope) => scope.setExtra('key', process.env.AWS_REGION));
Sentry.captureException(new Error('wrong'), { extra: { app: 'photos', key: process.env.AWS_REGION } });
`,
    },
    {
      name: 'a resource of OpenTelemetry',
      code: `
import { resourceFromAttributes } from '@opentelemetry/resources';
export const resource = resourceFromAttributes({ app: 'photos', key: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: '@opentelemetry/resources is not installed here',
      errors: [
        {
          messageId: 'telemetry',
          data: {
            where: '`resourceFromAttributes`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Leave it out, or send the access key ID',
          },
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`key`' },
              output: `
import { resourceFromAttributes } from '@opentelemetry/resources';
export const resource = resourceFromAttributes({ app: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { resourceFromAttributes } from '@opentelemetry/resources';
export const resource = resourceFromAttributes({ app: 'photos', key: process.env.AWS_REGION });
`,
    },
  ],
});
