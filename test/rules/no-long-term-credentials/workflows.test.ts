import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a role',
      code: `
export const step = {
  uses: 'aws-actions/configure-aws-credentials@v5',
  with: { 'role-to-assume': '\${{ vars.AWS_ROLE_ARN }}', 'aws-region': 'eu-central-1' },
};
`,
    },
    {
      name: 'an environment that is no workflow',
      code: `
export const settings = { env: { AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } };
`,
    },
    {
      name: 'a store of another vendor',
      code: `
export const steps = [
  { run: 'aws s3 sync dist s3://web --endpoint-url https://example.com', env: { AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } },
  { run: 'aws s3 sync dist s3://web', env: { AWS_SECRET_ACCESS_KEY: '\${{ secrets.R2_SECRET_ACCESS_KEY }}' } },
  { run: 'aws s3 sync dist s3://web', env: { AWS_ENDPOINT_URL: 'https://example.com', AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } },
];
`,
    },
  ],
  invalid: [
    {
      name: 'the step that signs in',
      code: `
export const step = {
  uses: 'aws-actions/configure-aws-credentials@v5',
  with: {
    'aws-access-key-id': '\${{ secrets.AWS_ACCESS_KEY_ID }}',
    'aws-secret-access-key': '\${{ secrets.AWS_SECRET_ACCESS_KEY }}',
    'aws-region': 'eu-central-1',
  },
};
`,
      errors: [
        {
          messageId: 'workflow',
          data: { wayOut: 'Assume a role with `role-to-assume` and the OIDC token of GitHub' },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'useWorkflowRole',
              output: `
export const step = {
  uses: 'aws-actions/configure-aws-credentials@v5',
  with: {
    'role-to-assume': '\${{ vars.AWS_ROLE_ARN }}',
    'aws-region': 'eu-central-1',
  },
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const step = {
  uses: 'aws-actions/configure-aws-credentials@v5',
  with: {
    'aws-access-key-id': '\${{ secrets.AWS_ACCESS_KEY_ID }}',
    'aws-secret-access-key': '\${{ secrets.AWS_SECRET_ACCESS_KEY }}',
    'aws-session-token': '\${{ secrets.AWS_SESSION_TOKEN }}',
    'aws-region': 'eu-central-1',
  },
};
`,
    },
    {
      name: 'keys that assume a role',
      code: `
const version = 'v5';
export const step = {
  uses: \`aws-actions/configure-aws-credentials@\${version}\`,
  with: {
    "aws-access-key-id": "\${{ secrets.AWS_ACCESS_KEY_ID }}",
    "aws-secret-access-key": "\${{ secrets.AWS_SECRET_ACCESS_KEY }}",
    "role-to-assume": "\${{ vars.AWS_ROLE_ARN }}",
  },
};
`,
      errors: [
        {
          messageId: 'workflow',
          data: { wayOut: 'Assume a role with `role-to-assume` and the OIDC token of GitHub' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'useWorkflowRole',
              output: `
const version = 'v5';
export const step = {
  uses: \`aws-actions/configure-aws-credentials@\${version}\`,
  with: {
    "role-to-assume": "\${{ vars.AWS_ROLE_ARN }}",
  },
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the environment of a step',
      code: `
export const job = {
  'runs-on': 'ubuntu-latest',
  steps: [
    {
      run: 'npx cdk deploy',
      env: {
        AWS_ACCESS_KEY_ID: '\${{ secrets.AWS_ACCESS_KEY_ID }}',
        AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}',
      },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'workflow',
          data: { wayOut: 'Assume a role with `role-to-assume` and the OIDC token of GitHub' },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 62,
        },
      ],
      neighbour: `
export const job = {
  'runs-on': 'ubuntu-latest',
  steps: [
    {
      run: 'npx cdk deploy',
      env: {
        AWS_ACCESS_KEY_ID: '\${{ steps.role.outputs.id }}',
        AWS_SECRET_ACCESS_KEY: '\${{ steps.role.outputs.secret }}',
      },
    },
  ],
};
`,
    },
    {
      name: 'a pipeline',
      code: `
import { AwsCredentials, GitHubWorkflow } from 'cdk-pipelines-github';
export const pipeline = (app: object) => new GitHubWorkflow(app, 'pipeline', { awsCreds: AwsCredentials.fromGitHubSecrets() });
`,
      errors: [
        {
          messageId: 'workflow',
          data: { wayOut: 'Assume a role with `role-to-assume` and the OIDC token of GitHub' },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 124,
        },
      ],
      neighbour: `
import { AwsCredentials, GitHubWorkflow } from 'cdk-pipelines-github';
export const pipeline = (app: object, gitHubActionRoleArn: string) =>
  new GitHubWorkflow(app, 'pipeline', { awsCreds: AwsCredentials.fromOpenIdConnect({ gitHubActionRoleArn }) });
`,
    },
  ],
});
