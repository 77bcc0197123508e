import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: options', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'scoped: with a session policy',
      filename: 'lambda/keys.ts',
      options: [ { scoped: true } ],
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export const handler = async (Policy: string) => {
  const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos', Policy }));
  return { statusCode: 200, body: JSON.stringify(answer.Credentials) };
};
`,
      errors: [
        {
          messageId: 'scoped',
          data: {
            where: 'This response',
            what: 'the answer of `AssumeRole`',
            wayOut: 'Where one request is enough, a presigned URL gives away less',
          },
          line: 5,
          column: 50,
          endLine: 5,
          endColumn: 68,
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
export const handler = async (Policy: string) => {
  const answer = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'photos', Policy }));
  return { statusCode: 200, body: JSON.stringify(answer.AssumedRoleUser) };
};
`,
    },
    {
      name: 'tests: a log in a test',
      filename: 'photos.test.ts',
      options: [ { tests: true } ],
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
console.log(process.env.AWS_REGION);
`,
    },
  ],
});
