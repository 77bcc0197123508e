// Roles in templates of CloudFormation.
import rule from '../../../rules/max-session-duration.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('max-session-duration', rule, {
  valid: [
    {
      name: 'a property of the same name of something else',
      code: `
export const resources = { Limits: { Type: 'Custom::Limits', Properties: { MaxSessionDuration: 86400 } } };
`,
    },
  ],
  invalid: [
    {
      name: 'a role',
      code: `
export const resources = { Photos: { Type: 'AWS::IAM::Role', Properties: { MaxSessionDuration: 86400 } } };
`,
      errors: [
        {
          messageId: 'fails',
          data: { given: '1 day', limit: '12 hours' },
          line: 2,
          column: 96,
          endLine: 2,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'shorten',
              data: { limit: '12 hours', seconds: '43200' },
              output: `
export const resources = { Photos: { Type: 'AWS::IAM::Role', Properties: { MaxSessionDuration: 43200 } } };
`,
            },
          ],
        },
      ],
      neighbour: `
export const resources = { Photos: { Type: 'AWS::IAM::Role', Properties: { MaxSessionDuration: 3600 } } };
`,
    },
  ],
});
