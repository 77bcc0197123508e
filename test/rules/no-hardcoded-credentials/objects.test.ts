import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: objects and choices', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: 'a spread',
      code: `
import { AwsClient } from 'aws4fetch';
const keys = { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' };
export const aws = new AwsClient({ ...keys, region: 'eu-west-1' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const keys = { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! };
export const aws = new AwsClient({ ...keys, region: 'eu-west-1' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const keys = { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! };
export const aws = new AwsClient({ ...keys, region: 'eu-west-1' });
`,
    },
    {
      name: 'a nested object',
      code: `
import { AwsClient } from 'aws4fetch';
const config = { aws: { keys: { id: '${ID}', secret: '${SECRET}' } } };
export const aws = new AwsClient({ accessKeyId: config.aws.keys.id, secretAccessKey: config.aws.keys.secret });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 69,
          endLine: 3,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const config = { aws: { keys: { id: process.env.AWS_ACCESS_KEY_ID!, secret: process.env.AWS_SECRET_ACCESS_KEY! } } };
export const aws = new AwsClient({ accessKeyId: config.aws.keys.id, secretAccessKey: config.aws.keys.secret });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const config = { aws: { keys: { id: process.env.KEY_ID!, secret: process.env.KEY! } } };
export const aws = new AwsClient({ accessKeyId: config.aws.keys.id, secretAccessKey: config.aws.keys.secret });
`,
    },
    {
      name: 'destructured from an object',
      code: `
import { AwsClient } from 'aws4fetch';
const { id, secret: secretAccessKey } = { id: '${ID}', secret: '${SECRET}' };
export const aws = new AwsClient({ accessKeyId: id, secretAccessKey });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 79,
          endLine: 3,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const { id, secret: secretAccessKey } = { id: process.env.AWS_ACCESS_KEY_ID!, secret: process.env.AWS_SECRET_ACCESS_KEY! };
export const aws = new AwsClient({ accessKeyId: id, secretAccessKey });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'frozen and asserted',
      code: `
import { AwsClient } from 'aws4fetch';
const keys = Object.freeze({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' } as const);
export const aws = new AwsClient(keys);
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 126,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const keys = Object.freeze({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } as const);
export const aws = new AwsClient(keys);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a configuration that is passed on',
      code: `
import { AwsClient } from 'aws4fetch';
function open(config: { accessKeyId: string; secretAccessKey: string }) {
  return new AwsClient(config);
}
export const aws = open({ accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 6,
          column: 81,
          endLine: 6,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
function open(config: { accessKeyId: string; secretAccessKey: string }) {
  return new AwsClient(config);
}
export const aws = open({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
function open(config: { accessKeyId: string; secretAccessKey: string }) {
  return new AwsClient(config);
}
export const aws = open({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
`,
    },
    {
      name: 'arguments that are passed on',
      code: `
import { AwsClient } from 'aws4fetch';
function open(accessKeyId: string, secretAccessKey: string) {
  return new AwsClient({ accessKeyId, secretAccessKey });
}
export const aws = open('${ID}', '${SECRET}');
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 6,
          column: 49,
          endLine: 6,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
function open(accessKeyId: string, secretAccessKey: string) {
  return new AwsClient({ accessKeyId, secretAccessKey });
}
export const aws = open(process.env.AWS_ACCESS_KEY_ID!, process.env.AWS_SECRET_ACCESS_KEY!);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'assigned to a member',
      code: `
import { AwsClient } from 'aws4fetch';
const options = { accessKeyId: '', secretAccessKey: '', region: 'eu-west-1' };
options.accessKeyId = '${ID}';
options.secretAccessKey = '${SECRET}';
export const aws = new AwsClient(options);
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const options = { accessKeyId: '', secretAccessKey: '', region: 'eu-west-1' };
options.accessKeyId = process.env.AWS_ACCESS_KEY_ID!;
options.secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY!;
export const aws = new AwsClient(options);
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
const options = { accessKeyId: '', secretAccessKey: '', region: 'eu-west-1' };
options.accessKeyId = process.env.KEY_ID!;
options.secretAccessKey = process.env.KEY!;
export const aws = new AwsClient(options);
`,
    },
    {
      name: '`Object.assign`',
      code: `
import { AwsClient } from 'aws4fetch';
const options = Object.assign({ region: 'eu-west-1' }, { accessKeyId: '${ID}', secretAccessKey: '${SECRET}' });
export const aws = new AwsClient(options);
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 112,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const options = Object.assign({ region: 'eu-west-1' }, { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! });
export const aws = new AwsClient(options);
`,
            },
          ],
        },
      ],
    },
    {
      name: '`??=`',
      code: `
import { AwsClient } from 'aws4fetch';
let secretAccessKey = process.env.KEY;
secretAccessKey ??= '${SECRET}';
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
          column: 21,
          endLine: 4,
          endColumn: 63,
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
let secretAccessKey = process.env.KEY;
secretAccessKey ??= process.env.OLD_KEY;
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: secretAccessKey! });
`,
    },
    {
      name: 'the fall-back of a variable',
      code: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID ?? '${ID}', secretAccessKey: process.env.KEY || '${SECRET}' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 131,
          endLine: 3,
          endColumn: 173,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export const aws = new AwsClient({ accessKeyId: process.env.KEY_ID ?? '', secretAccessKey: process.env.KEY ?? '' });
`,
    },
    {
      name: 'one branch of a choice',
      code: `
import { AwsClient } from 'aws4fetch';
const isProduction = process.env.STAGE === 'production';
export const aws = new AwsClient({ accessKeyId: isProduction ? '${ID}' : 'dummy', secretAccessKey: isProduction ? '${SECRET}' : 'dummy' });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 4,
          column: 130,
          endLine: 4,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
const isProduction = process.env.STAGE === 'production';
export const aws = new AwsClient({ accessKeyId: isProduction ? process.env.AWS_ACCESS_KEY_ID! : 'dummy', secretAccessKey: isProduction ? process.env.AWS_SECRET_ACCESS_KEY! : 'dummy' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a text of JSON',
      code: `
import { AwsClient } from 'aws4fetch';
const keys = JSON.parse('{"id":"${ID}","secret":"${SECRET}"}');
export const aws = new AwsClient({ accessKeyId: keys.id, secretAccessKey: keys.secret });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 109,
        },
      ],
    },
  ],
});
