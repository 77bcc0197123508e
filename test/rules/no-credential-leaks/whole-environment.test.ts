import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: the whole environment', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'in a log, where nothing speaks of AWS, with the option',
      code: `console.log('environment', process.env);`,
      options: [{ environment: true }],
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: '',
            },
          ],
        },
      ],
      neighbour: `
import { spawn } from 'node:child_process';
spawn('build', [JSON.stringify(process.env)], { env: process.env });
`,
    },
    {
      name: 'in an error and a URL, with the option',
      code: `
export const fail = () => { throw new Error(JSON.stringify(process.env)); };
export const query = new URLSearchParams(process.env as Record<string, string>);
`,
      options: [{ environment: true }],
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`Error`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 2,
          column: 60,
          endLine: 2,
          endColumn: 71,
        },
        {
          messageId: 'url',
          data: {
            where: '`URLSearchParams`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 53,
        },
      ],
      neighbour: `
export const fail = () => { throw new Error(\`\${process.env}\`); };
export const query = new URLSearchParams({ mode: process.env.NODE_ENV ?? '' });
`,
    },
    {
      name: 'in a file, where nothing speaks of AWS, with the option',
      code: `
import { writeFileSync } from 'node:fs';
writeFileSync('report.json', JSON.stringify(process.env));
`,
      options: [{ environment: true }],
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`writeFileSync`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 56,
        },
      ],
      neighbour: `
import { writeFileSync } from 'node:fs';
writeFileSync('report.json', JSON.stringify(process.env.NODE_ENV));
`,
    },
    {
      name: 'in a log of Lambda, by what the file exports',
      filename: 'show.js',
      code: `
exports.handler = async () => {
  console.log('ENV', JSON.stringify(process.env));
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
          column: 37,
          endLine: 3,
          endColumn: 48,
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
exports.show = async () => {
  console.log('ENV', JSON.stringify(process.env));
};
`,
    },
    {
      name: 'in a log of Lambda, by the folder',
      filename: 'amplify/backend/function/show/src/index.js',
      code: 'console.log(process.env);',
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 1,
          column: 13,
          endLine: 1,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: '',
            },
          ],
        },
      ],
      neighbour: {
        filename: 'src/index.js',
        code: 'console.log(process.env);',
      },
    },
    {
      name: 'in an error of code that works with AWS',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
export const fail = () => { throw new Error(JSON.stringify(process.env)); };
`,
      errors: [
        {
          messageId: 'error',
          data: {
            where: '`Error`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 4,
          column: 60,
          endLine: 4,
          endColumn: 71,
        },
      ],
      neighbour: `
export const fail = () => { throw new Error(JSON.stringify(process.env)); };
`,
    },
    {
      name: 'in a file of code that works with AWS',
      code: `
import { writeFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
writeFileSync('report.json', JSON.stringify(process.env));
`,
      errors: [
        {
          messageId: 'storage',
          data: {
            where: '`writeFileSync`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 5,
          column: 45,
          endLine: 5,
          endColumn: 56,
        },
      ],
      neighbour: `
import { writeFileSync } from 'node:fs';
writeFileSync('report.json', String(process.env.PORT));
console.log(process.env);
`,
    },
  ],
});
