import noHardcodedProfile from '../../../rules/no-hardcoded-profile.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-hardcoded-profile: defaults for the variable', noHardcodedProfile, {
  valid: [
    {
      name: 'a default where somebody may set the variable',
      filename: 'src/file.ts',
      code: `
process.env.AWS_PROFILE ??= 'alex';
process.env.AWS_PROFILE = process.env.AWS_PROFILE || 'alex';
`,
    },
    {
      name: 'a variable of the AWS CLI, which no SDK for JavaScript reads',
      filename: 'lambda/file.ts',
      code: `
process.env.AWS_DEFAULT_PROFILE = 'alex';
`,
    },
  ],
  invalid: [
    {
      name: 'a default for the variable, where nobody sets it',
      filename: 'lambda/file.ts',
      code: `
process.env.AWS_PROFILE ??= 'alex';
`,
      errors: [
        {
          messageId: 'profile',
          data: { name: 'process.env.AWS_PROFILE', profile: 'alex', wayOut: `Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)` },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
process.env.AWS_PROFILE ??= 'default';
`,
    },
    {
      name: 'the same, written out',
      filename: 'lambda/file.ts',
      code: `
process.env.AWS_PROFILE = process.env.AWS_PROFILE || 'alex';
`,
      errors: [
        {
          messageId: 'profile',
          data: { name: 'process.env.AWS_PROFILE', profile: 'alex', wayOut: `Let the default provider chain find the function's execution role (AWS Lambda: it lies in a folder of Lambda functions)` },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'dropProfile',
              data: { then: 'the default provider chain finds the role' },
              output: ``,
            },
          ],
        },
      ],
      neighbour: `
process.env.AWS_PROFILE = process.env.STAGE_PROFILE || 'alex';
`,
    },
  ],
});
