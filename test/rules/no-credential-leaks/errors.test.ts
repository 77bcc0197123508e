import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: errors and assertions', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'a class of errors of the file',
      code: `
class Broken extends Error {}
export const fail = () => { throw new Broken(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`); };
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`Broken`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
class Broken extends Error {}
export const fail = () => { throw new Broken(\`wrong: \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`); };
`,
            },
          ],
        },
      ],
      neighbour: `
class Broken { constructor(readonly text: string) {} }
export const fail = () => new Broken(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
    },
    {
      name: 'what a class gives to its super class',
      code: `
export class Broken extends Error {
  constructor() {
    super(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`);
  }
}
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`super`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
export class Broken extends Error {
  constructor() {
    super(\`wrong: \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
class Base { constructor(readonly text: string) {} }
export class Broken extends Base {
  constructor() {
    super(\`wrong: \${process.env.AWS_SECRET_ACCESS_KEY}\`);
  }
}
`,
    },
    {
      name: 'an assertion',
      code: `
import assert from 'node:assert';
assert(process.env.READY, \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
assert.equal(process.env.READY, 'yes', \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`assert`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import assert from 'node:assert';
assert(process.env.READY, \`not with \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
assert.equal(process.env.READY, 'yes', \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
            },
          ],
        },
        {
          messageId: 'error',
          data: {
            where: '`assert.equal`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import assert from 'node:assert';
assert(process.env.READY, \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
assert.equal(process.env.READY, 'yes', \`not with \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import assert from 'node:assert';
assert(process.env.READY, \`not with \${process.env.AWS_REGION}\`);
assert.equal(process.env.READY, 'yes', \`not with \${process.env.AWS_REGION}\`);
`,
    },
    {
      name: 'an error of http-errors',
      code: `
import createError from 'http-errors';
export const fail = () => createError(400, \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
`,
      untyped: 'http-errors is not installed here',
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`createError`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import createError from 'http-errors';
export const fail = () => createError(400, \`not with \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import createError from 'http-errors';
export const fail = () => createError(400, \`not with \${process.env.AWS_REGION}\`);
`,
    },
    {
      name: 'an error of SvelteKit',
      code: `
import { error, fail } from '@sveltejs/kit';
export const stop = () => error(400, \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const refuse = () => fail(400, { bucket: 'photos', tried: process.env.AWS_SECRET_ACCESS_KEY });
`,
      untyped: '@sveltejs/kit is not installed here',
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`error`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Say which variable is wrong, and never what it holds',
          },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {},
              output: `
import { error, fail } from '@sveltejs/kit';
export const stop = () => error(400, \`not with \${Boolean(process.env.AWS_SECRET_ACCESS_KEY)}\`);
export const refuse = () => fail(400, { bucket: 'photos', tried: process.env.AWS_SECRET_ACCESS_KEY });
`,
            },
          ],
        },
        {
          messageId: 'response',
          data: {
            where: '`fail`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`tried`' },
              output: `
import { error, fail } from '@sveltejs/kit';
export const stop = () => error(400, \`not with \${process.env.AWS_SECRET_ACCESS_KEY}\`);
export const refuse = () => fail(400, { bucket: 'photos' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { error, fail } from '@sveltejs/kit';
export const stop = () => error(400, \`not with \${process.env.AWS_REGION}\`);
export const refuse = () => fail(400, { bucket: 'photos', tried: process.env.AWS_REGION });
`,
    },
  ],
});
