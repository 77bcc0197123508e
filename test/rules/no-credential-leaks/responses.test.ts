import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: responses', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'Express',
      code: `
import express from 'express';
const app = express();
app.get('/keys', (req, res) => {
  res.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
});
app.get('/secret', (req, res) => res.status(200).send(process.env.AWS_SECRET_ACCESS_KEY));
app.get('/environment', (req, res) => void res.json(process.env));
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`res.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import express from 'express';
const app = express();
app.get('/keys', (req, res) => {
  res.json({ bucket: 'photos' });
});
app.get('/secret', (req, res) => res.status(200).send(process.env.AWS_SECRET_ACCESS_KEY));
app.get('/environment', (req, res) => void res.json(process.env));
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`send`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 7,
          column: 55,
          endLine: 7,
          endColumn: 88,
        },
        {
          messageId: 'response',
          data: { where: '`res.json`', what: 'the whole environment', wayOut: 'Name the variables that are meant' },
          line: 8,
          column: 53,
          endLine: 8,
          endColumn: 64,
        },
      ],
      neighbour: `
import express from 'express';
import res from './res.js';
const app = express();
app.get('/keys', (req) => {
  res.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
});
`,
    },
    {
      name: 'a router, a wrapper, a handler of errors',
      code: `
import { Router } from 'express';
import { asynchronous } from './asynchronous.js';
const router = Router();
router.get('/a', asynchronous(async (req, res) => { res.send({ secret: process.env.AWS_SECRET_ACCESS_KEY }); }));
router.use((error, req, res, next) => { res.send({ error, secret: process.env.AWS_SECRET_ACCESS_KEY }); });
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`res.send`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Router } from 'express';
import { asynchronous } from './asynchronous.js';
const router = Router();
router.get('/a', asynchronous(async (req, res) => { res.send({}); }));
router.use((error, req, res, next) => { res.send({ error, secret: process.env.AWS_SECRET_ACCESS_KEY }); });
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`res.send`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 6,
          column: 59,
          endLine: 6,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Router } from 'express';
import { asynchronous } from './asynchronous.js';
const router = Router();
router.get('/a', asynchronous(async (req, res) => { res.send({ secret: process.env.AWS_SECRET_ACCESS_KEY }); }));
router.use((error, req, res, next) => { res.send({ error }); });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Router } from 'express';
const router = Router();
router.use((error, req, res, next) => { req.send({ error, secret: process.env.AWS_SECRET_ACCESS_KEY }); });
`,
    },
    {
      name: 'a handler by its type',
      code: `
import type { Request, Response } from 'express';
export async function keys(req: Request, res: Response) {
  res.json({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
}
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`res.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 58,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secretAccessKey`' },
              output: `
import type { Request, Response } from 'express';
export async function keys(req: Request, res: Response) {
  res.json({ accessKeyId: process.env.AWS_ACCESS_KEY_ID });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import type { Response } from './response.js';
export async function keys(id: unknown, res: Response) {
  res.json({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
}
`,
    },
    {
      name: 'Fastify',
      code: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/a', async (request, reply) => reply.send({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
app.get('/b', async () => ({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
      untyped: 'fastify is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`reply.send`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 54,
          endLine: 4,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/a', async (request, reply) => reply.send({}));
app.get('/b', async () => ({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/a', async (request, reply) => reply.send({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
app.get('/b', async () => ({}));
`,
            },
          ],
        },
      ],
      neighbour: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/b', async () => ({ hasSecret: process.env.AWS_SECRET_ACCESS_KEY !== undefined }));
`,
    },
    {
      name: 'Koa and Hono',
      code: `
import { Hono } from 'hono';
import Koa from 'koa';
const koa = new Koa();
const hono = new Hono();
koa.use(async (ctx) => {
  ctx.body = { secret: process.env.AWS_SECRET_ACCESS_KEY };
});
hono.get('/', (c) => c.json({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
      untyped: 'hono, koa are not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`ctx.body`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 7,
          column: 16,
          endLine: 7,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Hono } from 'hono';
import Koa from 'koa';
const koa = new Koa();
const hono = new Hono();
koa.use(async (ctx) => {
  ctx.body = {};
});
hono.get('/', (c) => c.json({ secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`c.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 9,
          column: 31,
          endLine: 9,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Hono } from 'hono';
import Koa from 'koa';
const koa = new Koa();
const hono = new Hono();
koa.use(async (ctx) => {
  ctx.body = { secret: process.env.AWS_SECRET_ACCESS_KEY };
});
hono.get('/', (c) => c.json({}));
`,
            },
          ],
        },
      ],
      neighbour: `
import { Hono } from 'hono';
import Koa from 'koa';
const koa = new Koa();
const hono = new Hono();
koa.use(async (ctx) => {
  ctx.state = { secret: process.env.AWS_SECRET_ACCESS_KEY };
});
hono.get('/', (c) => c.json({ region: process.env.AWS_REGION }));
`,
    },
    {
      name: 'tRPC',
      code: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const router = t.router({ keys: t.procedure.query(() => ({ secret: process.env.AWS_SECRET_ACCESS_KEY })) });
`,
      untyped: '@trpc/server is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 108,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const router = t.router({ keys: t.procedure.query(() => ({})) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const router = t.router({ keys: t.procedure.query(() => ({ region: process.env.AWS_REGION })) });
`,
    },
    {
      name: 'a route of Next',
      filename: 'app/api/keys/route.ts',
      code: `
import { NextResponse } from 'next/server';
export async function GET() {
  return NextResponse.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
export async function POST() {
  return Response.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
export async function PUT() {
  return new Response(process.env.AWS_SECRET_ACCESS_KEY);
}
`,
      untyped: 'next is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`NextResponse.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { NextResponse } from 'next/server';
export async function GET() {
  return NextResponse.json({ bucket: 'photos' });
}
export async function POST() {
  return Response.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
export async function PUT() {
  return new Response(process.env.AWS_SECRET_ACCESS_KEY);
}
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`Response.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 7,
          column: 44,
          endLine: 7,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { NextResponse } from 'next/server';
export async function GET() {
  return NextResponse.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
export async function POST() {
  return Response.json({ bucket: 'photos' });
}
export async function PUT() {
  return new Response(process.env.AWS_SECRET_ACCESS_KEY);
}
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`Response`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 56,
        },
      ],
      neighbour: `
import { NextResponse } from 'next/server';
export async function GET() {
  return NextResponse.json({ bucket: 'photos', hasSecret: Boolean(process.env.AWS_SECRET_ACCESS_KEY) });
}
`,
    },
    {
      name: 'a page of Next',
      filename: 'pages/photos.tsx',
      code: `
export async function getServerSideProps() {
  return { props: { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY } };
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`getServerSideProps`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export async function getServerSideProps() {
  return { props: { bucket: 'photos' } };
}
`,
            },
          ],
        },
      ],
      neighbour: `
export async function getOthers() {
  return { props: { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY } };
}
`,
    },
  ],
});
