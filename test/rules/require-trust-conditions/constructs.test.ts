import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions', rule, {
  valid: [],
  invalid: [
    {
      name: 'a provider of CDK',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function deployRole(scope: Construct): iam.Role {
  const provider = new iam.OpenIdConnectProvider(scope, 'GitHub', { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] });
  return new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider) });
}
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every workflow on GitHub', claim: 'token.actions.githubusercontent.com:sub' },
          line: 6,
          column: 53,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function deployRole(scope: Construct): iam.Role {
  const provider = new iam.OpenIdConnectProvider(scope, 'GitHub', { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] });
  return new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } }) });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function deployRole(scope: Construct): iam.Role {
  const provider = new iam.OpenIdConnectProvider(scope, 'Own', { url: 'https://tokens.example.com', clientIds: ['sts.amazonaws.com'] });
  return new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider) });
}
`,
    },
    {
      name: 'a provider that is put in, named by the keys of its conditions',
      code: `
import * as aws from '@pulumi/aws';
export const role = (provider: { readonly arn: string }) =>
  new aws.iam.Role('deploy', {
    assumeRolePolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider.arn },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } },
        },
      ],
    },
  });
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every workspace of HCP Terraform', claim: 'app.terraform.io:sub' },
          line: 10,
          column: 35,
          endLine: 10,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'addClaim',
              data: {
                claim: 'app.terraform.io:sub',
                example: 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
              },
              output: `
import * as aws from '@pulumi/aws';
export const role = (provider: { readonly arn: string }) =>
  new aws.iam.Role('deploy', {
    assumeRolePolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider.arn },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity', 'app.terraform.io:sub': 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply' } },
        },
      ],
    },
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
export const role = (provider: { readonly arn: string }) =>
  new aws.iam.Role('deploy', {
    assumeRolePolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider.arn },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' },
            StringLike: { 'app.terraform.io:sub': 'organization:acme:project:*:workspace:*:run_phase:*' },
          },
        },
      ],
    },
  });
`,
    },
    {
      name: 'subjects that are open',
      code: `
const statement = { Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }, Action: 'sts:AssumeRoleWithWebIdentity' };
export const policies = [
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } } }] },
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': ['repo:acme/photos:*', '*:ref:refs/heads/main'] } } }] },
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*/photos:*' } } }] },
];
`,
      errors: [
        {
          messageId: 'open',
          data: {
            names: 'the owner and the project', value: 'repo:*',
            issuer: 'token.actions.githubusercontent.com',
            key: 'token.actions.githubusercontent.com:sub',
          },
          line: 4,
          column: 103,
          endLine: 4,
          endColumn: 111,
        },
        {
          messageId: 'open',
          data: {
            names: 'the owner and the project', value: '*:ref:refs/heads/main',
            issuer: 'token.actions.githubusercontent.com',
            key: 'token.actions.githubusercontent.com:sub',
          },
          line: 5,
          column: 126,
          endLine: 5,
          endColumn: 149,
        },
        {
          messageId: 'open',
          data: {
            names: 'the owner and the project', value: 'repo:*/photos:*',
            issuer: 'token.actions.githubusercontent.com',
            key: 'token.actions.githubusercontent.com:sub',
          },
          line: 6,
          column: 103,
          endLine: 6,
          endColumn: 120,
        },
      ],
      neighbour: `
const statement = { Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' }, Action: 'sts:AssumeRoleWithWebIdentity' };
export const policies = (repo: string) => [
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme@1234/photos@5678:*' } } }] },
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': ['repo:acme/photos:*', \`repo:\${repo}:ref:refs/heads/main\`] } } }] },
  { Statement: [{ ...statement, Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } } }] },
  { Statement: [{ ...statement, Condition: { StringEquals: { 'token.actions.githubusercontent.com:repository_id': '1234' }, StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } } }] },
];
`,
    },
    {
      name: 'ForAllValues',
      code: `
export const trust = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { 'ForAllValues:StringLike': { 'token.actions.githubusercontent.com:sub': 'repo:acme/photos:*' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'forAll',
          data: { key: 'token.actions.githubusercontent.com:sub' },
          line: 8,
          column: 49,
          endLine: 8,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'dropForAll',
              data: {  },
              output: `
export const trust = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { 'StringLike': { 'token.actions.githubusercontent.com:sub': 'repo:acme/photos:*' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trust = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { 'ForAnyValue:StringLike': { 'token.actions.githubusercontent.com:sub': 'repo:acme/photos:*' } },
    },
  ],
};
`,
    },
    {
      name: 'all repositories of an owner',
      options: [ { owners: true } ],
      code: `
import { WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
export const principal = (account: string, owner: string) =>
  new WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`, {
    StringLike: { 'token.actions.githubusercontent.com:sub': [\`repo:\${owner}/*\`, 'repo:acme/photos:*'] },
  });
import { Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string, owner: string) => new Role(scope, 'Deploy', { assumedBy: principal(account, owner) });
`,
      errors: [
        {
          messageId: 'owner',
          data: { value: 'repo:…/*' },
          line: 5,
          column: 63,
          endLine: 5,
          endColumn: 80,
        },
      ],
      neighbour: `
import { WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
export const principal = (account: string, owner: string) =>
  new WebIdentityPrincipal(\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`, {
    StringLike: { 'token.actions.githubusercontent.com:sub': [\`repo:\${owner}/photos:*\`, 'repo:acme/photos:*'] },
  });
import { Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string, owner: string) => new Role(scope, 'Deploy', { assumedBy: principal(account, owner) });
`,
    },
    {
      name: 'identities of every pool of Cognito',
      code: `
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Users', {
    assumedBy: new FederatedPrincipal(
      'cognito-identity.amazonaws.com',
      { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
      errors: [
        {
          messageId: 'missing',
          data: { users: 'Every identity pool of every account', claim: 'cognito-identity.amazonaws.com:aud' },
          line: 6,
          column: 16,
          endLine: 10,
          endColumn: 6,
        },
      ],
      neighbour: `
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, pool: string) =>
  new Role(scope, 'Users', {
    assumedBy: new FederatedPrincipal(
      'cognito-identity.amazonaws.com',
      { StringEquals: { 'cognito-identity.amazonaws.com:aud': pool }, 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  });
`,
    },
    {
      name: 'an account that is none of the trusted',
      settings: { 'aws-credentials': { trustedAccounts: [ '111122223333' ] } },
      code: `
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const trustPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: ['111122223333', 'arn:aws:iam::444455556666:root'] }, Action: 'sts:AssumeRole' }],
};
export const role = (scope: Construct) => new Role(scope, 'Vendor', { assumedBy: new AccountPrincipal('444455556666') });
`,
      errors: [
        {
          messageId: 'account',
          data: { account: '444455556666' },
          line: 5,
          column: 69,
          endLine: 5,
          endColumn: 101,
        },
        {
          messageId: 'account',
          data: { account: '444455556666' },
          line: 7,
          column: 82,
          endLine: 7,
          endColumn: 118,
        },
      ],
      neighbour: `
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const trustPolicy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'photos' } } },
    { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } } },
  ],
};
export const role = (scope: Construct) => new Role(scope, 'Vendor', { assumedBy: new AccountPrincipal('444455556666'), externalIds: ['photos'] });
export const bucketPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 's3:GetObject', Resource: '*' }] };
`,
    },
    {
      name: 'the role of a class',
      code: `
import { Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export class DeployRole extends Role {
  constructor(scope: Construct, id: string, provider: string) {
    super(scope, id, {
      assumedBy: new WebIdentityPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }),
    });
  }
}
`,
      errors: [
        {
          messageId: 'missing',
          data: { claim: 'token.actions.githubusercontent.com:sub', users: 'Every workflow on GitHub' },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import { Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export class DeployRole extends Role {
  constructor(scope: Construct, id: string, provider: string) {
    super(scope, id, {
      assumedBy: new WebIdentityPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } }),
    });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export class DeployRole extends Role {
  constructor(scope: Construct, id: string, provider: string) {
    super(scope, id, {
      assumedBy: new WebIdentityPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/photos:environment:production' } }),
    });
  }
}
`,
    },
    {
      name: 'every repository of owners that a list names',
      options: [{ owners: true }],
      code: `
import type { Stack } from 'aws-cdk-lib';
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const subjectsOf = (owners: readonly string[]) => owners.map((owner) => \`repo:\${owner}/*\`);
export const roleFor = (stack: Stack, owners: readonly string[]) =>
  new Role(stack, 'Deploy', {
    assumedBy: new FederatedPrincipal(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': subjectsOf(owners) } }, 'sts:AssumeRoleWithWebIdentity'),
  });
`,
      errors: [
        {
          messageId: 'owner',
          data: { value: 'repo:…/*' },
          line: 5,
          column: 73,
          endLine: 5,
          endColumn: 90,
        },
      ],
      neighbour: `
import type { Stack } from 'aws-cdk-lib';
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const subjectsOf = (repositories: readonly string[]) => repositories.map((repository) => \`repo:acme/\${repository}:*\`);
export const roleFor = (stack: Stack, repositories: readonly string[]) =>
  new Role(stack, 'Deploy', {
    assumedBy: new FederatedPrincipal(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': subjectsOf(repositories) } }, 'sts:AssumeRoleWithWebIdentity'),
  });
`,
    },
    {
      name: 'tokens of any repository, once for each of some names',
      code: `
import type { Stack } from 'aws-cdk-lib';
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
export const roleFor = (stack: Stack, names: readonly string[]) =>
  new Role(stack, 'Deploy', {
    assumedBy: new FederatedPrincipal(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': names.flatMap(() => ['repo:*']) } }, 'sts:AssumeRoleWithWebIdentity'),
  });
`,
      errors: [
        {
          messageId: 'open',
          data: { names: 'the owner and the project', issuer: 'token.actions.githubusercontent.com', key: 'token.actions.githubusercontent.com:sub', value: 'repo:*' },
          line: 7,
          column: 127,
          endLine: 7,
          endColumn: 135,
        },
      ],
      neighbour: `
import type { Stack } from 'aws-cdk-lib';
import { FederatedPrincipal, Role } from 'aws-cdk-lib/aws-iam';
const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
export const roleFor = (stack: Stack, names: readonly string[]) =>
  new Role(stack, 'Deploy', {
    assumedBy: new FederatedPrincipal(GITHUB, { StringLike: { 'token.actions.githubusercontent.com:sub': names.flatMap((name) => [\`repo:acme/\${name}:*\`]) } }, 'sts:AssumeRoleWithWebIdentity'),
  });
`,
    },
    {
      name: 'an issuer in parentheses',
      filename: 'src/file.ts',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', { assumedBy: new iam.WebIdentityPrincipal((\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`)) });
`,
      errors: [
        {
          messageId: 'missing',
          data: { account: '', claim: 'token.actions.githubusercontent.com:sub', issuer: 'token.actions.githubusercontent.com', key: '', names: 'the owner and the project', users: 'Every workflow on GitHub', value: '', vendor: '' },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 153,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'token.actions.githubusercontent.com:sub', example: 'repo:OWNER/REPO:ref:refs/heads/main' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, account: string) =>
  new iam.Role(scope, 'Deploy', { assumedBy: new iam.WebIdentityPrincipal((\`arn:aws:iam::\${account}:oidc-provider/token.actions.githubusercontent.com\`), { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:OWNER/REPO:ref:refs/heads/main' } }) });
`,
            },
          ],
        },
      ],
    },
  ],
});
