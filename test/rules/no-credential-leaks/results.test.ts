import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: results, headers and redirects', noCredentialLeaks, {
  valid: [
    {
      name: 'a function of Lambda that nobody says who calls it',
      code: `
export const handler = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'methods of the same name on what is no response',
      code: `
export function fill(map: Map<string, unknown>, store: { set: (name: string, value: unknown) => void }) {
  map.set('secret', process.env.AWS_SECRET_ACCESS_KEY);
  store.set('secret', process.env.AWS_SECRET_ACCESS_KEY);
}
`,
    },
  ],
  invalid: [
    {
      name: 'the default export of a module of server actions',
      filename: 'app/actions.ts',
      code: `
'use server';
export default async function keys() {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`keys`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
'use server';
export default async function keys() {
  return { bucket: 'photos' };
}
`,
            },
          ],
        },
      ],
      neighbour: `
'use server';
export default async function keys() {
  return { bucket: 'photos', region: process.env.AWS_REGION };
}
`,
    },
    {
      name: 'actions of SvelteKit',
      filename: 'src/routes/keys/+page.server.ts',
      code: `
export const actions = {
  default: async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }),
};
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`default`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const actions = {
  default: async () => ({ bucket: 'photos' }),
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const other = {
  default: async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }),
};
`,
    },
    {
      name: 'getInitialProps',
      filename: 'pages/keys.jsx',
      code: `
export default function Page() {
  return null;
}
Page.getInitialProps = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`getInitialProps`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export default function Page() {
  return null;
}
Page.getInitialProps = async () => ({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
export default function Page() {
  return null;
}
Page.getInitialProps = async () => ({ bucket: 'photos', region: process.env.AWS_REGION });
`,
    },
    {
      name: 'a loader of a route without an import of the framework',
      filename: 'app/routes/keys.tsx',
      code: `
export const loader = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`loader`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 2,
          column: 56,
          endLine: 2,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const loader = async () => ({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'app/lib/keys.tsx',
        code: `
export const loader = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      },
    },
    {
      name: 'a function of the server of TanStack Start',
      code: `
import { createServerFn } from '@tanstack/react-start';
export const keys = createServerFn({ method: 'GET' }).handler(async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }));
`,
      untyped: '@tanstack/react-start is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This handler',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 96,
          endLine: 3,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { createServerFn } from '@tanstack/react-start';
export const keys = createServerFn({ method: 'GET' }).handler(async () => ({ bucket: 'photos' }));
`,
            },
          ],
        },
      ],
      neighbour: `
import { createServerFn } from '@tanstack/react-start';
export const keys = createServerFn({ method: 'GET' }).handler(async () => ({ bucket: 'photos', region: process.env.AWS_REGION }));
`,
    },
    {
      name: 'an answer of Lambda in its plain form',
      code: `
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2<object> = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`handler`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 91,
          endLine: 3,
          endColumn: 132,
        },
      ],
      neighbour: `
import type { SQSHandler } from 'aws-lambda';
export const handler: SQSHandler = async () => ({ batchItemFailures: [], secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'a resolver of AppSync',
      code: `
import type { AppSyncResolverEvent } from 'aws-lambda';
export async function handler(event: AppSyncResolverEvent<object>) {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`handler`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import type { AppSyncResolverEvent } from 'aws-lambda';
export async function handler(event: AppSyncResolverEvent<object>) {
  return { bucket: 'photos' };
}
`,
            },
          ],
        },
      ],
      neighbour: `
import type { AppSyncResolverEvent } from 'aws-lambda';
export async function handler(event: AppSyncResolverEvent<object>) {
  return { bucket: 'photos', region: process.env.AWS_REGION };
}
`,
    },
    {
      name: 'a header',
      code: `
import express from 'express';
express().get('/keys', (request, response) => {
  response.set('x-secret', process.env.AWS_SECRET_ACCESS_KEY);
});
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`response.set`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 61,
        },
      ],
      neighbour: `
import express from 'express';
express().get('/keys', (request, response) => {
  response.set('x-region', process.env.AWS_REGION);
});
`,
    },
    {
      name: 'a redirect of Express',
      code: `
import express from 'express';
express().get('/keys', (request, response) => {
  response.redirect(302, \`/upload?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
});
`,
      untyped: 'express is not installed here',
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`response.redirect`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 77,
        },
      ],
      neighbour: `
import express from 'express';
express().get('/keys', (request, response) => {
  response.redirect(302, \`/upload?region=\${process.env.AWS_REGION}\`);
});
`,
    },
    {
      name: 'redirects of frameworks',
      code: `
import { redirect } from 'next/navigation';
import { redirect as leave } from '@sveltejs/kit';
export const go = () => redirect(\`/upload?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const away = () => leave(302, \`/upload?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const back = () => Response.redirect(\`/upload?secret=\${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      untyped: 'next is not installed here',
      errors: [
        {
          messageId: 'url',
          data: {
            where: '`redirect`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 85,
        },
        {
          messageId: 'url',
          data: {
            where: '`leave`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 5,
          column: 56,
          endLine: 5,
          endColumn: 89,
        },
        {
          messageId: 'url',
          data: {
            where: '`Response.redirect`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Sign the request with the SDK, or give out a presigned URL',
          },
          line: 6,
          column: 63,
          endLine: 6,
          endColumn: 96,
        },
      ],
      neighbour: `
import { redirect } from 'next/navigation';
import { redirect as leave } from '@sveltejs/kit';
export const go = () => redirect(\`/upload?region=\${process.env.AWS_REGION}\`);
export const away = () => leave(302, \`/upload?region=\${process.env.AWS_REGION}\`);
export const back = () => Response.redirect(\`/upload?region=\${process.env.AWS_REGION}\`);
`,
    },
  ],
});
