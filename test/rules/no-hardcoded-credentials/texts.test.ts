import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET, base64 } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: how a text is put together', noHardcodedCredentials, {
  valid: [
    {
      name: 'a hole that nobody knows',
      code: `
import { AwsClient } from 'aws4fetch';
export const make = (prefix: string) => new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: \`\${prefix}${SECRET.slice(20)}\` });
`,
    },
  ],
  invalid: [
    {
      name: 'in place',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
`,
    },
    {
      name: 'a constant',
      code: `
import { AwsClient } from 'aws4fetch';
const accessKeyId = '${ID}';
const secretAccessKey = '${SECRET}';
export const aws = new AwsClient({ accessKeyId, secretAccessKey });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const accessKeyId = process.env.AWS_ACCESS_KEY_ID!;
const secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY!;
export const aws = new AwsClient({ accessKeyId, secretAccessKey });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const accessKeyId = process.env.KEY_ID!;
const secretAccessKey = process.env.KEY!;
export const aws = new AwsClient({ accessKeyId, secretAccessKey });
`,
    },
    {
      name: 'a variable that is set once',
      code: `
import { AwsClient } from 'aws4fetch';
let secretAccessKey: string;
secretAccessKey = '${SECRET}';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
let secretAccessKey: string;
secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY!;
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a concatenation',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '${SECRET.slice(0, 20)}' + '${SECRET.slice(20)}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 137,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export const make = (end: string) => new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: '${SECRET.slice(0, 20)}' + end });
`,
    },
    {
      name: 'a concatenation of constants',
      code: `
import { AwsClient } from 'aws4fetch';
const start = '${SECRET.slice(0, 20)}';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: start + '${SECRET.slice(20)}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 90,
          endLine: 4,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const start = '${SECRET.slice(0, 20)}';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`concat`',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '${SECRET.slice(0, 20)}'.concat('${SECRET.slice(20)}') });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 143,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a template',
      code: `
import { AwsClient } from 'aws4fetch';
const start = '${SECRET.slice(0, 20)}';
export const aws = new AwsClient({ accessKeyId: \`${ID}\`, secretAccessKey: \`\${start}${SECRET.slice(20)}\` });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 90,
          endLine: 4,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const start = '${SECRET.slice(0, 20)}';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an escape',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: '\\x71${SECRET.slice(1)}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'base64',
      code: `
import { AwsClient } from 'aws4fetch';
const secretAccessKey = Buffer.from('${base64(SECRET)}', 'base64').toString();
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY!;
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const secretAccessKey = Buffer.from(process.env.KEY!, 'base64').toString();
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey });
`,
    },
    {
      name: 'hexadecimal',
      code: `
import { AwsClient } from 'aws4fetch';
const secretAccessKey = Buffer.from('${Buffer.from(SECRET).toString('hex')}', 'hex').toString('utf8');
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 144,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY!;
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`atob`',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: atob('${base64(SECRET)}') });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`join`',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}', secretAccessKey: ['${SECRET.slice(0, 20)}', '${SECRET.slice(20)}'].join('') });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: '`trim` and `String`',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: String('${ID}'), secretAccessKey: ' ${SECRET} '.trim() });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 98,
          endLine: 3,
          endColumn: 149,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an assertion, `satisfies` and `!`',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: '${ID}' as string, secretAccessKey: ('${SECRET}' satisfies string)! });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 101,
          endLine: 3,
          endColumn: 143,
        },
      ],
    },
  ],
});
