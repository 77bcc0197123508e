import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: sign-in to the console', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'a session for the console, from somebody else',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'console' }));
const session = JSON.stringify({ sessionId: c?.AccessKeyId, sessionKey: c?.SecretAccessKey, sessionToken: c?.SessionToken });
await fetch(\`https://signin.example.com/federation?Action=getSigninToken&Session=\${encodeURIComponent(session)}\`);
`,
      errors: [
        {
          messageId: 'url',
          data: { where: '`fetch`', what: '`SecretAccessKey` of the answer of `AssumeRole`', wayOut: 'Sign the request with the SDK, or give out a presigned URL' },
          line: 5,
          column: 103,
          endLine: 5,
          endColumn: 110,
          suggestions: [],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'console' }));
const session = JSON.stringify({ sessionId: c?.AccessKeyId, sessionKey: c?.SecretAccessKey, sessionToken: c?.SessionToken });
await fetch(\`https://signin.aws.amazon.com/federation?Action=getSigninToken&Session=\${encodeURIComponent(session)}\`);
await fetch('https://us-east-1.signin.amazonaws-us-gov.com/federation' + \`?Action=getSigninToken&Session=\${session}\`);
`,
    },
    {
      name: 'a query with the session',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'console' }));
const session = JSON.stringify({ sessionId: c?.AccessKeyId, sessionKey: c?.SecretAccessKey, sessionToken: c?.SessionToken });
export const query = new URLSearchParams({ Action: 'other', Session: session });
`,
      errors: [
        {
          messageId: 'url',
          data: { where: '`URLSearchParams`', what: '`SecretAccessKey` of the answer of `AssumeRole`', wayOut: 'Sign the request with the SDK, or give out a presigned URL' },
          line: 5,
          column: 61,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'removeLeakProperties',
              data: { what: '`Session`' },
              output: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'console' }));
const session = JSON.stringify({ sessionId: c?.AccessKeyId, sessionKey: c?.SecretAccessKey, sessionToken: c?.SessionToken });
export const query = new URLSearchParams({ Action: 'other' });
`,
            },
          ],
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const { Credentials: c } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'console' }));
const session = JSON.stringify({ sessionId: c?.AccessKeyId, sessionKey: c?.SecretAccessKey, sessionToken: c?.SessionToken });
export const query = new URLSearchParams({ Action: 'getSigninToken', Session: session });
`,
    },
  ],
});
