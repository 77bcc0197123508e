import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: clients and their configuration', noCredentialLeaks, {
  valid: [
    {
      name: 'a client of SDK v3, which hides them',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
  console.log(s3, s3.config, JSON.stringify(s3.config));
};
`,
    },
    {
      name: 'a client of SDK v2 for an emulator',
      code: `
import AWS from 'aws-sdk';

const s3 = new AWS.S3({ endpoint: 'http://localhost:4566', accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY_SECRET });
console.log(s3.config);
`,
    },
    {
      name: 'a client of SDK v2 without keys',
      code: `
import AWS from 'aws-sdk';

const s3 = new AWS.S3({ region: 'eu-central-1' });
console.log(s3.config, s3);
`,
    },
  ],
  invalid: [
    {
      name: 'the configuration of a client of SDK v2',
      code: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId, secretAccessKey });
  console.log('s3', s3.config);
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the configuration of the client',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId, secretAccessKey });
};
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ region: 'eu-central-1', accessKeyId, secretAccessKey });
  console.log('s3', s3.config.region, s3.endpoint, \`\${s3.config}\`);
};
`,
    },
    {
      name: 'a client of SDK v2 as a text',
      code: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ credentials: { accessKeyId, secretAccessKey } });
  console.log(JSON.stringify(s3));
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the credentials of the client',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 30,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ credentials: { accessKeyId, secretAccessKey } });
};
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const s3 = new AWS.S3({ credentials: new AWS.Credentials(accessKeyId, secretAccessKey) });
  console.log(JSON.stringify(s3));
};
`,
    },
    {
      name: 'the token of a class of credentials',
      code: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string, sessionToken: string) => {
  const config = new AWS.Config({ accessKeyId, secretAccessKey, sessionToken });
  console.log(config);
};
`,
      errors: [
        {
          messageId: 'log',
          data: {
            where: '`console.log`',
            what: 'the credentials of the client',
            wayOut: 'Log whether it is set, or the access key ID',
          },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'removeLeakStatement',
              data: {},
              output: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string, sessionToken: string) => {
  const config = new AWS.Config({ accessKeyId, secretAccessKey, sessionToken });
};
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';

export const show = (accessKeyId: string, secretAccessKey: string) => {
  const config = new AWS.Config({ accessKeyId, secretAccessKey });
  console.log(config);
};
`,
    },
    {
      name: 'a client of SDK v2 in a response',
      filename: 'pages/api/client.ts',
      code: `
import S3 from 'aws-sdk/clients/s3';
import type { NextApiRequest, NextApiResponse } from 'next';
const s3 = new S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY_SECRET });
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.json({ config: s3.config });
}
`,
      untyped: 'next is not installed here',
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`res.json`',
            what: 'the configuration of the client',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 6,
          column: 14,
          endLine: 6,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`config`' },
              output: `
import S3 from 'aws-sdk/clients/s3';
import type { NextApiRequest, NextApiResponse } from 'next';
const s3 = new S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY_SECRET });
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.json({});
}
`,
            },
          ],
        },
      ],
      neighbour: `
import S3 from 'aws-sdk/clients/s3';
import type { NextApiRequest, NextApiResponse } from 'next';
const s3 = new S3({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY_SECRET });
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.json({ region: s3.config.region });
}
`,
    },
  ],
});
