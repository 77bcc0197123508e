import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions', rule, {
  valid: [
    {
      name: 'another account, where the settings do not name the own ones',
      code: `
export const trustPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' }] };
`,
    },
    {
      name: 'conditions of keys that no table knows',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'aws:RequestTag/organization_id': 'acme' } },
    },
  ],
};
`,
    },
    {
      name: 'conditions that may hold more',
      code: `
export const trustPolicy = (more: object) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com', ...more } },
    },
  ],
});
`,
    },
    {
      name: 'a provider of SAML, and one that is put in',
      code: `
export const trustPolicy = (provider: string) => ({
  Statement: [
    { Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/acme' }, Action: 'sts:AssumeRoleWithSAML' },
    { Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity' },
  ],
});
`,
    },
    {
      name: 'a wildcard that is a plain character',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:sub': '*' } },
    },
  ],
};
`,
    },
    {
      name: 'what a test sets up',
      filename: 'role.test.ts',
      code: `
export const trustPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { Federated: 'accounts.google.com' }, Action: 'sts:AssumeRoleWithWebIdentity' }],
};
`,
    },
  ],
  invalid: [
    {
      name: 'a trust policy for GitHub with the audience alone',
      code: `
import { CreateRoleCommand } from '@aws-sdk/client-iam';
export const command = new CreateRoleCommand({
  RoleName: 'deploy',
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      },
    ],
  }),
});
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every workflow on GitHub', claim: 'token.actions.githubusercontent.com:sub' },
          line: 10,
          column: 33,
          endLine: 10,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import { CreateRoleCommand } from '@aws-sdk/client-iam';
export const command = new CreateRoleCommand({
  RoleName: 'deploy',
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } },
      },
    ],
  }),
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { CreateRoleCommand } from '@aws-sdk/client-iam';
export const command = new CreateRoleCommand({
  RoleName: 'deploy',
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
          StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/photos:*' },
        },
      },
    ],
  }),
});
`,
    },
    {
      name: 'a trust policy without conditions',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws-us-gov:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
  ],
};
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every pipeline on gitlab.com', claim: 'gitlab.com:sub' },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'gitlab.com:sub', example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main' },
              output: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws-us-gov:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:sub': 'project_path:GROUP/PROJECT:ref_type:branch:ref:main' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws-us-gov:iam::111122223333:oidc-provider/gitlab.example.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
    {
      Effect: 'Deny',
      Principal: { Federated: 'arn:aws-us-gov:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
  ],
};
`,
    },
    {
      name: 'principals of CDK',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`),
  });
export const other = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.FederatedPrincipal(
      \`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`,
      { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every workflow on GitHub', claim: 'token.actions.githubusercontent.com:sub' },
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`, { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } }),
  });
export const other = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.FederatedPrincipal(
      \`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`,
      { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
            },
          ],
        },
        {
          messageId: 'missing',
          data: { users: 'Every workflow on GitHub', claim: 'token.actions.githubusercontent.com:sub' },
          line: 10,
          column: 16,
          endLine: 14,
          endColumn: 6,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`),
  });
export const other = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.FederatedPrincipal(
      \`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`,
      { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string, conditions: iam.Conditions) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`, conditions),
  });
export const other = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', {
    assumedBy: new iam.FederatedPrincipal(
      \`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`,
      { StringEquals: { 'token.actions.githubusercontent.com:job_workflow_ref': 'acme/deploy/.github/workflows/deploy.yml@refs/heads/main' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
    },
    {
      name: 'claims that the tokens of many have',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com', 'gitlab.com:ref_protected': 'true' } },
    },
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'agent.buildkite.com:pipeline_slug': 'deploy' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'missing',
          data: { claim: 'gitlab.com:sub', users: 'Every pipeline on gitlab.com' },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'gitlab.com:sub', example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main' },
              output: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com', 'gitlab.com:sub': 'project_path:GROUP/PROJECT:ref_type:branch:ref:main', 'gitlab.com:ref_protected': 'true' } },
    },
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'agent.buildkite.com:pipeline_slug': 'deploy' } },
    },
  ],
};
`,
            },
          ],
        },
        {
          messageId: 'missing',
          data: { claim: 'agent.buildkite.com:sub', users: 'Every pipeline on Buildkite' },
          line: 12,
          column: 31,
          endLine: 12,
          endColumn: 92,
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'gitlab.com:project_id': '42', 'gitlab.com:ref_protected': 'true' } },
    },
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/agent.buildkite.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'agent.buildkite.com:organization_id': 'acme', 'agent.buildkite.com:pipeline_slug': 'deploy' } },
    },
  ],
};
`,
    },
  ],
});
