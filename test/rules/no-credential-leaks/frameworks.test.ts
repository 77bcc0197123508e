import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: responses by framework', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'an API route of Next',
      filename: 'pages/api/keys.js',
      code: `
export default function handler(req, res) {
  res.status(200).json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
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
          column: 44,
          endLine: 3,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export default function handler(req, res) {
  res.status(200).json({ bucket: 'photos' });
}
`,
            },
          ],
        },
      ],
      neighbour: `
export function handler(store, res) {
  res.status(200).json({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
}
`,
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `
'use server';
export async function keys() {
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
export async function keys() {
  return { bucket: 'photos' };
}
`,
            },
          ],
        },
      ],
      neighbour: `
export async function keys() {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
`,
    },
    {
      name: 'a loader of React Router',
      filename: 'app/routes/photos.ts',
      code: `
import { data } from 'react-router';
export async function loader() {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
export const action = async () => data({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: 'react-router is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`loader`',
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
import { data } from 'react-router';
export async function loader() {
  return { bucket: 'photos' };
}
export const action = async () => data({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`data`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 6,
          column: 60,
          endLine: 6,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { data } from 'react-router';
export async function loader() {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
export const action = async () => data({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: {
        filename: 'app/lib/photos.ts',
        code: `
export async function loader() {
  return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
`,
      },
    },
    {
      name: 'a page of SvelteKit',
      filename: 'src/routes/+page.server.ts',
      code: `
export const load = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`load`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 2,
          column: 54,
          endLine: 2,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const load = async () => ({ bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
export const loadAll = async () => ({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY });
`,
    },
    {
      name: 'a controller of NestJS',
      filename: 'src/keys.controller.ts',
      code: `
import { Controller, Get } from '@nestjs/common';
@Controller('keys')
export class Keys {
  @Get()
  all() {
    return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
  }
}
`,
      untyped: '@nestjs/common is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`all`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 7,
          column: 32,
          endLine: 7,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
import { Controller, Get } from '@nestjs/common';
@Controller('keys')
export class Keys {
  @Get()
  all() {
    return { bucket: 'photos' };
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Controller, Get } from '@nestjs/common';
@Controller('keys')
export class Keys {
  all() {
    return { bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY };
  }
}
`,
    },
    {
      name: 'the result of a function behind API Gateway',
      filename: 'lambda/keys.ts',
      code: `
export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ bucket: 'photos', secret: process.env.AWS_SECRET_ACCESS_KEY }) });
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: 'This response',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 2,
          column: 97,
          endLine: 2,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ bucket: 'photos' }) });
`,
            },
          ],
        },
      ],
      neighbour: `
export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ bucket: 'photos', region: process.env.AWS_REGION }) });
`,
    },
    {
      name: 'temporary credentials with all rights of the role',
      filename: 'lambda/keys.ts',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export const handler = async () => {
  const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos' }));
  return { statusCode: 200, body: JSON.stringify(answer.Credentials) };
};
`,
      errors: [
        {
          messageId: 'unscoped',
          data: {
            where: 'This response',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Ask for them by `AssumeRole` with a session policy (`Policy`) that allows no more than the client does, or give out a presigned URL',
          },
          line: 5,
          column: 50,
          endLine: 5,
          endColumn: 68,
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { policyFor } from './policies.js';
export const handler = async () => {
  const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos', Policy: policyFor('photos') }));
  return { statusCode: 200, body: JSON.stringify(answer.Credentials) };
};
`,
    },
    {
      name: 'temporary credentials member by member',
      filename: 'lambda/keys.ts',
      code: `
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
export const handler = async () => {
  const { Credentials } = await new STSClient({}).send(new GetSessionTokenCommand({}));
  return { statusCode: 200, body: JSON.stringify({ id: Credentials?.AccessKeyId, secret: Credentials?.SecretAccessKey, token: Credentials?.SessionToken }) };
};
`,
      errors: [
        {
          messageId: 'unscoped',
          data: {
            where: 'This response',
            what: '`SecretAccessKey` of the answer of `GetSessionToken`',
            wayOut: 'Ask for them by `AssumeRole` with a session policy (`Policy`) that allows no more than the client does, or give out a presigned URL',
          },
          line: 5,
          column: 82,
          endLine: 5,
          endColumn: 118,
        },
      ],
      neighbour: `
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
export const handler = async () => {
  const { Credentials } = await new STSClient({}).send(new GetSessionTokenCommand({}));
  return { statusCode: 200, body: JSON.stringify({ id: Credentials?.AccessKeyId, until: Credentials?.Expiration }) };
};
`,
    },
  ],
});
