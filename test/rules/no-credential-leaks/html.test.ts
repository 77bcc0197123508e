import noCredentialLeaks from '../../../rules/no-credential-leaks.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-credential-leaks: HTML', noCredentialLeaks, {
  valid: [],
  invalid: [
    {
      name: 'a script that holds the environment',
      filename: 'app/layout.jsx',
      code: `
export default function Layout() {
  return <script dangerouslySetInnerHTML={{ __html: \`window.ENV = \${JSON.stringify(process.env)}\` }} />;
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`dangerouslySetInnerHTML`',
            what: 'the whole environment',
            wayOut: 'Name the variables that are meant',
          },
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 95,
        },
      ],
      neighbour: {
        filename: 'app/layout.jsx',
        code: `
export default function Layout() {
  return <script dangerouslySetInnerHTML={{ __html: \`window.ENV = \${JSON.stringify({ region: process.env.AWS_REGION })}\` }} />;
}
`,
      },
    },
    {
      name: 'a script that holds a secret',
      filename: 'app/layout.jsx',
      code: `
export default function Layout() {
  return <script dangerouslySetInnerHTML={{ __html: 'window.SECRET = "' + process.env.AWS_SECRET_ACCESS_KEY + '"' }} />;
}
`,
      errors: [
        {
          messageId: 'response',
          data: {
            where: '`dangerouslySetInnerHTML`',
            what: '`AWS_SECRET_ACCESS_KEY`',
            wayOut: 'Keep it on the server and give the client what it signs: a presigned URL, or credentials of a Cognito identity pool',
          },
          line: 3,
          column: 75,
          endLine: 3,
          endColumn: 108,
        },
      ],
      neighbour: {
        filename: 'app/layout.jsx',
        code: `
export default function Layout() {
  return <script dangerouslySetInnerHTML={{ __html: 'window.SECRET = ' + Boolean(process.env.AWS_SECRET_ACCESS_KEY) }} />;
}
`,
      },
    },
  ],
});
