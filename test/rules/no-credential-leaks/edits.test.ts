import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: edits that are not offered', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'an object of which nothing would be left to say',
      code: `
export function show(config: Record<string, string>) {
  console.log('configuration', { secret: config.secretAccessKey });
}
`,
      errors: [
        {
          messageId: 'log',
          data: { where: '`console.log`', what: '`secretAccessKey`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
export function show(config: Record<string, string>) {}
`,
            },
          ],
        },
      ],
      neighbour: `
export function show(config: Record<string, string>) {
  console.log('configuration', { hasSecret: Boolean(config.secretAccessKey) });
}
`,
    },
    {
      name: 'a property that the type of a logger asks for',
      code: `
import winston from 'winston';
winston.log({ level: 'info', message: process.env.AWS_SECRET_ACCESS_KEY, service: 'photos' });
`,
      untyped: 'a variable may be missing',
      errors: [
        {
          messageId: 'log',
          data: { where: '`winston.log`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Log whether it is set, or the access key ID' },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 72,
          suggestions: [],
        },
      ],
      neighbour: `
import winston from 'winston';
winston.log({ level: 'info', message: process.env.AWS_ACCESS_KEY_ID, service: 'photos' });
`,
    },
    {
      name: 'a property that the type of what is returned asks for',
      filename: 'app/actions.ts',
      code: `
'use server';
export async function keys(): Promise<{ region: string; secret: string | undefined }> {
  return { region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
export async function others() {
  return { region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
`,
      errors: [
        {
          messageId: 'response',
          data: { where: '`keys`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool' },
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 74,
          suggestions: [],
        },
        {
          messageId: 'response',
          data: { where: '`others`', what: '`AWS_SECRET_ACCESS_KEY`', wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool' },
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
'use server';
export async function keys(): Promise<{ region: string; secret: string | undefined }> {
  return { region: 'eu-west-1', secret: process.env.AWS_SECRET_ACCESS_KEY };
}
export async function others() {
  return { region: 'eu-west-1' };
}
`,
            },
          ],
        },
      ],
      neighbour: `
'use server';
export async function keys(): Promise<{ region: string; secret: boolean }> {
  return { region: 'eu-west-1', secret: Boolean(process.env.AWS_SECRET_ACCESS_KEY) };
}
`,
    },
  ],
});
