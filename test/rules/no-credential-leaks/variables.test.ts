import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: variables and how they go', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'a variable of the SDK',
      code: `
console.log(process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
console.log(Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
            },
          ],
        },
      ],
      neighbour: `
console.log(process.env.AWS_REGION, process.env.AWS_ACCESS_KEY_ID);
`,
    },
    {
      name: 'a session token',
      code: `
console.log(process.env.AWS_SESSION_TOKEN);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SESSION_TOKEN`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
console.log(Boolean(process.env.AWS_SESSION_TOKEN));
`,
            },
          ],
        },
      ],
      neighbour: `
console.log(process.env.AWS_PROFILE, process.env.SESSION_TOKEN_TTL);
`,
    },
    {
      name: 'one identity is one report, on its secret',
      code: `
console.log('keys', process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SESSION_TOKEN, process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 83,
          endLine: 2,
          endColumn: 116,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
console.log('keys', process.env.AWS_ACCESS_KEY_ID, Boolean(process.env.AWS_SESSION_TOKEN), Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
            },
          ],
        },
      ],
      neighbour: `
console.log('keys', Boolean(process.env.AWS_SESSION_TOKEN), Boolean(process.env.AWS_SECRET_ACCESS_KEY));
`,
    },
    {
      name: 'three places are three reports',
      code: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(secret);
console.warn(secret);
console.error(secret);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`S3_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.warn(secret);
console.error(secret);
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(Boolean(secret));
console.warn(secret);
console.error(secret);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.warn`',
            what: '`S3_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(secret);
console.error(secret);
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(secret);
console.warn(Boolean(secret));
console.error(secret);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.error`',
            what: '`S3_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(secret);
console.warn(secret);
`,
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
const secret = process.env.S3_SECRET_ACCESS_KEY;
console.log(secret);
console.warn(secret);
console.error(Boolean(secret));
`,
            },
          ],
        },
      ],
      neighbour: `
const secret = process.env.S3_ACCESS_KEY_ID;
console.log(secret);
`,
    },
    {
      name: 'two identities in one log',
      code: `
console.log(process.env.PHOTOS_AWS_SECRET_ACCESS_KEY, process.env.MAIL_AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`PHOTOS_AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
console.log(Boolean(process.env.PHOTOS_AWS_SECRET_ACCESS_KEY), process.env.MAIL_AWS_SECRET_ACCESS_KEY);
`,
            },
          ],
        },
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`MAIL_AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'showPresence',
              data: {  },
              output: `
console.log(process.env.PHOTOS_AWS_SECRET_ACCESS_KEY, Boolean(process.env.MAIL_AWS_SECRET_ACCESS_KEY));
`,
            },
          ],
        },
      ],
      neighbour: `
console.log(process.env.PHOTOS_AWS_REGION, process.env.MAIL_AWS_REGION);
`,
    },
    {
      name: 'a hole of a template',
      code: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log(\`The secret is \${secret}.\`);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
            {
              messageId: 'showPresence',
              data: {  },
              output: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log(\`The secret is \${Boolean(secret)}.\`);
`,
            },
          ],
        },
      ],
      neighbour: `
const secret = process.env.AWS_SECRET_ACCESS_KEY;
console.log(\`The secret is \${secret ? 'set' : 'missing'}.\`);
`,
    },
    {
      name: 'a part of a sum',
      code: `
console.log('The secret is ' + process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 32,
          endLine: 2,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
console.log('The secret is ' + typeof process.env.AWS_SECRET_ACCESS_KEY);
`,
    },
    {
      name: 'a property among others',
      code: `
console.log('config', { region: process.env.AWS_REGION, secret: process.env.AWS_SECRET_ACCESS_KEY, retries: 3 });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 2,
          column: 57,
          endLine: 2,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`secret`' },
              output: `
console.log('config', { region: process.env.AWS_REGION, retries: 3 });
`,
            },
          ],
        },
      ],
      neighbour: `
console.log('config', { region: process.env.AWS_REGION, hasSecret: !!process.env.AWS_SECRET_ACCESS_KEY, retries: 3 });
`,
    },
    {
      name: 'a whole object that holds it two levels deep',
      code: `
const config = { region: 'eu-west-1', aws: { credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } } };
console.log('config', config);
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
const config = { region: 'eu-west-1', aws: { credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } } };
console.log('config', config.region, config.aws.credentials.accessKeyId, \`\${config}\`);
`,
    },
    {
      name: 'an object as a text',
      code: `
const credentials = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log(JSON.stringify(credentials, null, 2));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
const credentials = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log(JSON.stringify(credentials, ['accessKeyId']), JSON.stringify(credentials, (name, value: unknown) => (name.startsWith('secret') ? undefined : value)));
`,
    },
    {
      name: 'a spread of an object',
      code: `
const credentials = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...credentials, at: Date.now() });
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 29,
        },
      ],
      neighbour: `
const { secretAccessKey, ...rest } = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
console.log({ ...rest, at: Date.now() });
`,
    },
    {
      name: 'another form of the secret',
      code: `
const secret = process.env.AWS_SECRET_ACCESS_KEY ?? '';
console.log(Buffer.from(secret).toString('base64'));
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {  },
              output: '',
            },
          ],
        },
      ],
      neighbour: `
import { createHash } from 'node:crypto';
const secret = process.env.AWS_SECRET_ACCESS_KEY ?? '';
console.log(createHash('sha256').update(secret).digest('hex'));
`,
    },
  ],
});
