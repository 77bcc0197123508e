import rule from '../../rules/no-wildcard-actions.ts';
import { runRule } from '../support/rule-tester.ts';

// Every case is also edited as its suggestions say, parsed, type-checked and linted again.
runRule('no-wildcard-actions', rule, {
  valid: [
    {
      name: 'TODO: code that looks alike and is fine',
      code: `
export const region = 'eu-central-1';
`,
    },
  ],
  invalid: [
    {
      name: 'TODO: the shortest code that is wrong',
      code: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! },
});
`,
      errors: [{ messageId: 'situation', data: {}, line: 4, column: 16, endLine: 4, endColumn: 87 }],
      // The nearest code that is silent.
      neighbour: `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({});
`,
    },
  ],
});
