import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: servers', noCredentialLeaks, {
  valid: [
    {
      name: 'a procedure of something else',
      code: `
import { publicProcedure } from 'surgery';
export const one = publicProcedure.query(() => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
    },
  ],
  invalid: [
    {
      name: 'tRPC with a context',
      code: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.context<object>().create();
export const router = t.router({ keys: t.procedure.input(String).query(() => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY })) });
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
          column: 99,
          endLine: 4,
          endColumn: 140,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.context<object>().create();
export const router = t.router({ keys: t.procedure.input(String).query(() => ({ bucket: 'photos' })) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { initTRPC } from '@trpc/server';
const t = initTRPC.context<object>().create();
export const router = t.router({ keys: t.procedure.input(String).query(() => ({ bucket: 'photos', region: process.env.AWS_REGION })) });
`,
    },
    {
      name: 'a procedure of tRPC that another file makes',
      code: `
import { createTRPCRouter, publicProcedure } from '~/server/trpc';
export const router = createTRPCRouter({ keys: publicProcedure.input(String).mutation(async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY })) });
`,
      untyped: '~/server/trpc is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 120,
          endLine: 3,
          endColumn: 161,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { createTRPCRouter, publicProcedure } from '~/server/trpc';
export const router = createTRPCRouter({ keys: publicProcedure.input(String).mutation(async () => ({ bucket: 'photos' })) });
`,
            },
          ],
        },
      ],
      neighbour: `
import { createTRPCRouter, publicProcedure } from '~/server/trpc';
export const router = createTRPCRouter({ keys: publicProcedure.input(String).mutation(async () => ({ bucket: 'photos', region: process.env.AWS_REGION })) });
`,
    },
    {
      name: 'a plugin of Fastify',
      code: `
import type { FastifyInstance } from 'fastify';
export default async function routes(fastify: FastifyInstance) {
  fastify.get('/keys', async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
}
`,
      untyped: 'fastify is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import type { FastifyInstance } from 'fastify';
export default async function routes(fastify: FastifyInstance) {
  fastify.get('/keys', async () => ({ bucket: 'photos' }));
}
`,
            },
          ],
        },
      ],
      neighbour: `
import type { FastifyInstance } from 'fastify';
export default async function routes(fastify: FastifyInstance) {
  fastify.get('/keys', async () => ({ bucket: 'photos', region: process.env.AWS_REGION }));
}
`,
    },
    {
      name: 'a plugin of Fastify without types',
      filename: 'routes/keys.js',
      code: `
module.exports = async function (fastify, options) {
  fastify.get('/keys', (request, reply) => {
    reply.send({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
  });
};
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`reply.send`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
module.exports = async function (fastify, options) {
  fastify.get('/keys', (request, reply) => {
    reply.send({ bucket: 'photos' });
  });
};
`,
            },
          ],
        },
      ],
      neighbour: `
module.exports = async function (store, options) {
  store.get('/keys', (request, reply) => {
    reply.send({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
  });
};
`,
    },
    {
      name: 'a route of Fastify',
      code: `
import Fastify from 'fastify';
Fastify().route({ method: 'GET', url: '/keys', handler: async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }) });
`,
      untyped: 'fastify is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 131,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import Fastify from 'fastify';
Fastify().route({ method: 'GET', url: '/keys', handler: async () => ({ bucket: 'photos' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
import Fastify from 'fastify';
Fastify().route({ method: 'GET', url: '/keys', handler: async () => ({ bucket: 'photos', region: process.env.AWS_REGION }) });
`,
    },
    {
      name: 'a route of hapi',
      code: `
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 3000 });
server.route([{ method: 'GET', path: '/keys', handler: (request: object, h: { response: (value: object) => object }) => h.response({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }) }]);
`,
      untyped: '@hapi/hapi is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`h.response`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 152,
          endLine: 4,
          endColumn: 193,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 3000 });
server.route([{ method: 'GET', path: '/keys', handler: (request: object, h: { response: (value: object) => object }) => h.response({ bucket: 'photos' }) }]);
`,
            },
          ],
        },
      ],
      neighbour: `
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 3000 });
server.route([{ method: 'GET', path: '/keys', handler: (request: object, h: { response: (value: object) => object }) => h.response({ bucket: 'photos', region: process.env.AWS_REGION }) }]);
`,
    },
    {
      name: 'a router of Express that another file makes',
      code: `
import type { Router } from 'express';
export function routes(router: Router) {
  router.get('/keys', (request, response) => {
    response.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
  });
}
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`response.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import type { Router } from 'express';
export function routes(router: Router) {
  router.get('/keys', (request, response) => {
    response.json({ bucket: 'photos' });
  });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import type { Router } from 'express';
export function routes(router: Router) {
  router.get('/keys', (request, response) => {
    response.json({ bucket: 'photos', region: process.env.AWS_REGION });
  });
}
`,
    },
    {
      name: 'Elysia',
      code: `
import { Elysia } from 'elysia';
export const app = new Elysia().get('/keys', () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
      untyped: 'elysia is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 73,
          endLine: 3,
          endColumn: 114,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Elysia } from 'elysia';
export const app = new Elysia().get('/keys', () => ({ bucket: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { Elysia } from 'elysia';
export const app = new Elysia().get('/keys', () => ({ bucket: 'photos', region: process.env.AWS_REGION }));
`,
    },
    {
      name: 'a server of Node',
      code: `
import { createServer } from 'node:http';
createServer((request, response) => {
  response.end(JSON.stringify({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
}).listen(3000);
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`response.end`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { createServer } from 'node:http';
createServer((request, response) => {
  response.end(JSON.stringify({ bucket: 'photos' }));
}).listen(3000);
`,
            },
          ],
        },
      ],
      neighbour: `
import { createServer } from 'node:http';
createServer((request, response) => {
  response.end(JSON.stringify({ bucket: 'photos', region: process.env.AWS_REGION }));
}).listen(3000);
`,
    },
    {
      name: 'an event of a server of Node',
      code: `
import http from 'node:http';
const server = http.createServer();
server.on('request', (request, response) => {
  response.write(JSON.stringify({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
});
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`response.write`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import http from 'node:http';
const server = http.createServer();
server.on('request', (request, response) => {
  response.write(JSON.stringify({ bucket: 'photos' }));
});
`,
            },
          ],
        },
      ],
      neighbour: `
import http from 'node:http';
const server = http.createServer();
server.on('request', (request, response) => {
  response.write(JSON.stringify({ bucket: 'photos', region: process.env.AWS_REGION }));
});
`,
    },
    {
      name: 'a response that Nest injects',
      code: `
import { Controller, Get, Res } from '@nestjs/common';
@Controller()
export class Keys {
  @Get()
  show(@Res() response: { json: (value: object) => void }) {
    response.json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
  }
}
`,
      untyped: '@nestjs/common is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`response.json`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 7,
          column: 39,
          endLine: 7,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Controller, Get, Res } from '@nestjs/common';
@Controller()
export class Keys {
  @Get()
  show(@Res() response: { json: (value: object) => void }) {
    response.json({ bucket: 'photos' });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Controller, Get, Res } from '@nestjs/common';
@Controller()
export class Keys {
  @Get()
  show(@Res() response: { json: (value: object) => void }) {
    response.json({ bucket: 'photos', region: process.env.AWS_REGION });
  }
}
`,
    },
  ],
});
