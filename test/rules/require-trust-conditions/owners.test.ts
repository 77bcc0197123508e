// Patterns that begin like the name of an owner, and go on to those of others.
import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

const GITHUB = 'token.actions.githubusercontent.com';

/** A trust policy with one condition. */
function trusting(issuer: string, claim: string, value: string): string {
  return `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/${issuer}' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringLike: { '${issuer}:${claim}':
          ${value},
        },
      },
    },
  ],
};
`;
}

function opened(issuer: string, claim: string, value: string, nearest: string) {
  return {
    name: `${claim} of ${issuer}: ${value}`,
    code: trusting(issuer, claim, `'${value}'`),
    errors: [
      {
        messageId: 'open' as const,
        data: { names: 'the owner and the project', value, issuer, key: `${issuer}:${claim}` },
        line: 10,
        column: 11,
        endLine: 10,
        endColumn: 13 + value.length,
      },
    ],
    neighbour: trusting(issuer, claim, nearest),
  };
}

runRule('require-trust-conditions', rule, {
  valid: [
    { name: 'the number of an owner', code: trusting(GITHUB, 'sub', "'repo:acme*@1234/photos@*:*'") },
    { name: 'a name with any number', code: trusting(GITHUB, 'sub', "'repo:acme@*/photos@*:*'") },
    { name: 'a pipeline of the own workspace, without the option', code: trusting('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', 'aud', "'ari:cloud:bitbucket::workspace/1'") },
    { name: 'a project of the own organization, without the option', code: trusting('oidc.circleci.com/org/acme', 'aud', "'acme'") },
    { name: 'addresses of one domain', code: trusting('gitlab.com', 'user_email', "'*@acme.example'") },
  ],
  invalid: [
    opened(GITHUB, 'sub', 'repo:acme*', "'repo:acme/photos*'"),
    opened(GITHUB, 'sub', 'repo:acme*/photos:*', "'repo:acme/photo?:*'"),
    opened(GITHUB, 'sub', 'repo:acme*@*/photos:*', '`repo:${process.env.REPOSITORY ?? ""}*`'),
    opened(GITHUB, 'repository', 'acme*/photos', "'acme/photos*'"),
    opened(GITHUB, 'job_workflow_ref', '*/.github/workflows/deploy.yml@refs/heads/main', "'acme/*/.github/workflows/deploy.yml@refs/heads/main'"),
    opened('gitlab.com', 'sub', 'project_path:acme*/photos:ref_type:branch:ref:main', "'project_path:acme/photos:ref_type:branch:ref:*'"),
    opened('app.terraform.io', 'sub', 'organization:acme*:project:*', "'organization:acme:project:*'"),
    opened('agent.buildkite.com', 'organization_slug', 'acme*', "'acme'"),
    {
      name: 'every repository of a workspace on Bitbucket',
      options: [{ owners: true }],
      code: trusting('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', 'aud', "'ari:cloud:bitbucket::workspace/1'"),
      errors: [
        {
          messageId: 'missing',
          data: {
            users: 'Every repository of the workspace on Bitbucket',
            claim: 'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc:sub',
          },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 141,
        },
      ],
      neighbour: trusting('api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', 'sub', "'{photos}:*'"),
    },
    {
      name: 'every project of an organization on CircleCI',
      options: [{ owners: true }],
      code: trusting('oidc.circleci.com/org/acme', 'sub', "'*'"),
      errors: [
        {
          messageId: 'open',
          data: { names: 'the project', value: '*', issuer: 'oidc.circleci.com/org/acme', key: 'oidc.circleci.com/org/acme:sub' },
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 14,
        },
      ],
      neighbour: trusting('oidc.circleci.com/org/acme', 'sub', "'org/acme/project/photos/*'"),
    },
  ],
});
