import noPublicEnvCredentials from '../../../rules/no-public-env-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-env-credentials: access key IDs', noPublicEnvCredentials, {
  valid: [],
  invalid: [
    {
      name: 'an access key ID with its secret, and alone',
      filename: 'src/form.ts',
      code: `
export const id = process.env.REACT_APP_AWS_ACCESS_KEY_ID;
export const secret = process.env.REACT_APP_AWS_SECRET_ACCESS_KEY;
`,
      errors: [
        {
          messageId: 'variable',
          data: { who: 'Everybody who opens the page', names: '`REACT_APP_AWS_ACCESS_KEY_ID`, `REACT_APP_AWS_SECRET_ACCESS_KEY`', tool: 'Create React App', prefix: 'REACT_APP_', wayOut: 'Rotate the keys, and let the client sign with a Cognito identity pool, or a server sign for it' },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 66,
          suggestions: [],
        },
      ],
      neighbour: `
export const id = process.env.REACT_APP_AWS_ACCESS_KEY_ID;
export const signer = process.env.REACT_APP_SIGNER_URL;
`,
    },
    {
      name: 'an access key ID in a set-up',
      filename: 'next.config.js',
      code: `
export default { env: { AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } };
`,
      errors: [
        {
          messageId: 'inlined',
          data: { who: 'Everybody who opens the page', names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`', tool: 'Next.js', prefix: '', wayOut: 'Rotate the keys, and read them on a server alone' },
          line: 2,
          column: 75,
          endLine: 2,
          endColumn: 131,
          suggestions: [
            {
              messageId: 'removeInlined',
              data: { what: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`' },
              output: `
export default { env: {} };
`,
            },
          ],
        },
      ],
      neighbour: `
export default { env: { AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID } };
`,
    },
  ],
});
