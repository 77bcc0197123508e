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
  ],
});
