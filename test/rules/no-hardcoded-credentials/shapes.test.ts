import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, ID2, SECRET, TOKEN } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: texts with the shape of a key, wherever they stand', noHardcodedCredentials, {
  valid: [
    {
      name: 'a secret without a name or an id beside it',
      code: `export const value = '${SECRET}';`,
    },
    {
      name: 'comments, which are searched by option alone',
      code: `
// ${ID} ${SECRET}
export {};
`,
    },
  ],
  invalid: [
    {
      name: 'an id in a constant',
      code: `export const keyId = '${ID}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
      neighbour: 'export const keyId = process.env.KEY_ID;',
    },
    {
      name: 'an id and a secret side by side',
      code: `
const a = '${ID}';
const b = '${SECRET}';
export const pair = [a, b];
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
const a = process.env.AWS_ACCESS_KEY_ID!;
const b = process.env.AWS_SECRET_ACCESS_KEY!;
export const pair = [a, b];
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an id and a secret in an object without known names',
      code: `export const pair = { a: '${ID}', b: '${SECRET}' };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 53,
          endLine: 1,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: 'export const pair = { a: process.env.AWS_ACCESS_KEY_ID!, b: process.env.AWS_SECRET_ACCESS_KEY! };',
            },
          ],
        },
      ],
      neighbour: `export const pair = { a: 'id', b: '${SECRET}' };`,
    },
    {
      name: 'a secret under its name',
      code: `export const AWS_SECRET_ACCESS_KEY = '${SECRET}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 38,
          endLine: 1,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const AWS_SECRET_ACCESS_KEY = process.env.AWS_SECRET_ACCESS_KEY!;',
            },
          ],
        },
      ],
      neighbour: `export const RELEASE_NAME = '${SECRET}';`,
    },
    {
      name: 'a secret under a weak name with AWS around it',
      code: `export const config = { aws: { key: process.env.KEY, secret: '${SECRET}' } };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A secret access key',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 62,
          endLine: 1,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const config = { aws: { key: process.env.KEY, secret: process.env.AWS_SECRET_ACCESS_KEY! } };',
            },
          ],
        },
      ],
      neighbour: `export const config = { stripe: { key: process.env.KEY, secret: '${SECRET}' } };`,
    },
    {
      name: 'a piece of a template',
      code: `export const header = (date: string) => \`AWS ${ID} \${date}\`;`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 46,
          endLine: 1,
          endColumn: 66,
        },
      ],
      neighbour: `export const header = (id: string, date: string) => \`AWS \${id} \${date}\`;`,
    },
    {
      name: 'a tagged template',
      code: `
import { sh } from './sh';
export const run = () => sh\`aws configure set aws_access_key_id ${ID}\`;
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 85,
        },
      ],
    },
    {
      name: 'text of JSX',
      filename: 'Help.tsx',
      code: `export const Help = () => <p>Use ${ID} to sign in.</p>;`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 34,
          endLine: 1,
          endColumn: 54,
        },
      ],
      neighbour: 'export const Help = () => <p>Use your key to sign in.</p>;',
    },
    {
      name: 'an attribute of JSX',
      filename: 'Help.tsx',
      code: `export const Help = () => <input value="${ID}" />;`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 40,
          endLine: 1,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'the key of an object',
      code: `export const owners = { ${ID}: 'backup', '${ID2}': 'reports' };`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 25,
          endLine: 1,
          endColumn: 45,
        },
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…DR2V of account 270025191201',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 57,
          endLine: 1,
          endColumn: 79,
        },
      ],
    },
    {
      name: 'the name of a class member and of a case',
      code: `
export const label = (id: string) => {
  switch (id) {
    case '${ID}':
      return 'backup';
    default:
      return '';
  }
};
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'inside a longer text',
      code: `export const env = 'AWS_ACCESS_KEY_ID=${ID};AWS_REGION=eu-west-1';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 39,
          endLine: 1,
          endColumn: 59,
        },
      ],
      neighbour: `export const env = 'x${ID}y';`,
    },
    {
      name: 'put together',
      code: `export const keyId = 'AKIA' + '${ID.slice(4)}';`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'it' },
              output: 'export const keyId = process.env.AWS_ACCESS_KEY_ID!;',
            },
          ],
        },
      ],
    },
    {
      name: 'a comment, by option',
      options: [{ comments: true }],
      code: `
// old key: ${ID}
export {};
`,
      errors: [
        {
          messageId: 'comment',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
          },
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 33,
        },
      ],
      neighbour: `
// old key: AKIA…
export {};
`,
    },
    {
      name: 'two lines of a block comment, by option',
      options: [{ comments: true }],
      code: `
/*
 * id ${ID}
 * token ${TOKEN}
 */
export {};
`,
      errors: [
        {
          messageId: 'comment',
          data: {
            what: 'A long-term access key ID AKIA…W5RB of account 686143792455',
          },
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 27,
        },
        {
          messageId: 'comment',
          data: {
            what: 'A session token',
          },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 165,
        },
      ],
    },
  ],
});
