import noHardcodedCredentials from '../../../rules/no-hardcoded-credentials.ts';
import { ID, SECRET } from '../../support/keys.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-credentials: where a text stands', noHardcodedCredentials, {
  valid: [],
  invalid: [
    {
      name: 'an enum',
      code: `
import { AwsClient } from 'aws4fetch';
enum Keys { Id = '${ID}', Secret = '${SECRET}' }
export const aws = new AwsClient({ accessKeyId: Keys.Id, secretAccessKey: Keys.Secret });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 51,
          endLine: 3,
          endColumn: 93,
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
enum Names { Id = 'KEY_ID', Secret = 'KEY' }
export const aws = new AwsClient({ accessKeyId: process.env[Names.Id]!, secretAccessKey: process.env[Names.Secret]! });
`,
    },
    {
      name: 'a class field',
      code: `
import { AwsClient } from 'aws4fetch';
export class Store {
  private readonly keyId = '${ID}';
  private readonly secret = '${SECRET}';
  readonly aws = new AwsClient({ accessKeyId: this.keyId, secretAccessKey: this.secret });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export class Store {
  private readonly keyId = process.env.AWS_ACCESS_KEY_ID!;
  private readonly secret = process.env.AWS_SECRET_ACCESS_KEY!;
  readonly aws = new AwsClient({ accessKeyId: this.keyId, secretAccessKey: this.secret });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export class Store {
  private readonly keyId = process.env.KEY_ID!;
  private readonly secret = process.env.KEY!;
  readonly aws = new AwsClient({ accessKeyId: this.keyId, secretAccessKey: this.secret });
}
`,
    },
    {
      name: 'a static field',
      code: `
import { AwsClient } from 'aws4fetch';
export class Store {
  static keyId = '${ID}';
  static secret = '${SECRET}';
  aws = new AwsClient({ accessKeyId: Store.keyId, secretAccessKey: Store.secret });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export class Store {
  static keyId = process.env.AWS_ACCESS_KEY_ID!;
  static secret = process.env.AWS_SECRET_ACCESS_KEY!;
  aws = new AwsClient({ accessKeyId: Store.keyId, secretAccessKey: Store.secret });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a private field that the constructor sets',
      code: `
import { AwsClient } from 'aws4fetch';
export class Store {
  #secret: string;
  constructor() {
    this.#secret = '${SECRET}';
  }
  open() {
    return new AwsClient({ accessKeyId: '${ID}', secretAccessKey: this.#secret });
  }
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'readEnvironment',
              data: { what: 'them' },
              output: `
import { AwsClient } from 'aws4fetch';
export class Store {
  #secret: string;
  constructor() {
    this.#secret = process.env.AWS_SECRET_ACCESS_KEY!;
  }
  open() {
    return new AwsClient({ accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: this.#secret });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a default parameter beside another literal',
      code: `
import { AwsClient } from 'aws4fetch';
export function open(secretAccessKey = '${SECRET}') {
  return new AwsClient({ accessKeyId: '${ID}', secretAccessKey });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 82,
        },
      ],
    },
    {
      name: 'default parameters',
      code: `
import { AwsClient } from 'aws4fetch';
export function open(accessKeyId: string = '${ID}', secretAccessKey: string = '${SECRET}') {
  return new AwsClient({ accessKeyId, secretAccessKey });
}
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 136,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { AwsClient } from 'aws4fetch';
export function open(accessKeyId: string, secretAccessKey: string) {
  return new AwsClient({ accessKeyId, secretAccessKey });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { AwsClient } from 'aws4fetch';
export function open(secretAccessKey: string) {
  return new AwsClient({ accessKeyId: process.env.KEY_ID!, secretAccessKey });
}
`,
    },
    {
      name: 'default parameters that a call relies on',
      code: `
import { AwsClient } from 'aws4fetch';
function open(accessKeyId: string = '${ID}', secretAccessKey: string = '${SECRET}') {
  return new AwsClient({ accessKeyId, secretAccessKey });
}
export const aws = open();
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Read it from the environment or a secrets store',
          },
          line: 3,
          column: 87,
          endLine: 3,
          endColumn: 129,
        },
      ],
    },
    {
      name: 'the default of a destructured variable',
      filename: 'file.js',
      code: `
import { AwsClient } from 'aws4fetch';
const { KEY_ID = '${ID}', KEY = '${SECRET}' } = process.env;
export const aws = new AwsClient({ accessKeyId: KEY_ID, secretAccessKey: KEY });
`,
      errors: [
        {
          messageId: 'hardcoded',
          data: {
            what: 'A long-term access key AKIA…W5RB of account 686143792455',
            wayOut: 'Drop the fall-back, so that a missing credential is noticed where it is missing',
          },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'dropFallback',
              output: `
import { AwsClient } from 'aws4fetch';
const { KEY_ID, KEY } = process.env;
export const aws = new AwsClient({ accessKeyId: KEY_ID, secretAccessKey: KEY });
`,
            },
          ],
        },
      ],
    },
  ],
});
