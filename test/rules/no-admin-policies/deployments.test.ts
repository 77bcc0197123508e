// Roles of CDK that deploy: what they can have in the place of all rights.
import rule from '../../../rules/no-admin-policies.ts';
import { runRule } from '../../support/rule-tester.ts';

const data = { pattern: 'cdk-*' };

runRule('no-admin-policies', rule, {
  valid: [],
  invalid: [
    {
      name: 'a role that GitHub takes, with a method',
      code: `
import { ManagedPolicy, OpenIdConnectPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { IOpenIdConnectProvider } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function deployRole(scope: Construct, provider: IOpenIdConnectProvider): Role {
  const role = new Role(scope, 'Deploy', { assumedBy: new OpenIdConnectPrincipal(provider) });
  role.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));
  return role;
}
`,
      errors: [
        {
          messageId: 'deploy',
          data: { name: 'AdministratorAccess' },
          line: 7,
          column: 64,
          endLine: 7,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'assumeBootstrap',
              data,
              output: `
import { PolicyStatement, OpenIdConnectPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { IOpenIdConnectProvider } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Aws } from 'aws-cdk-lib';
export function deployRole(scope: Construct, provider: IOpenIdConnectProvider): Role {
  const role = new Role(scope, 'Deploy', { assumedBy: new OpenIdConnectPrincipal(provider) });
  role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: [\`arn:\${Aws.PARTITION}:iam::\${Aws.ACCOUNT_ID}:role/cdk-*\`] }));
  return role;
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { OpenIdConnectPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IOpenIdConnectProvider } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function deployRole(scope: Construct, provider: IOpenIdConnectProvider): Role {
  const role = new Role(scope, 'Deploy', { assumedBy: new OpenIdConnectPrincipal(provider) });
  role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['arn:aws:iam::*:role/cdk-*'] }));
  return role;
}
`,
    },
    {
      name: 'a project that builds, with nearly every right',
      code: `
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Build', {
    assumedBy: new ServicePrincipal('codebuild.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromManagedPolicyArn(scope, 'Power', 'arn:aws:iam::aws:policy/PowerUserAccess')],
  });
`,
      errors: [
        {
          messageId: 'deploy',
          data: { name: 'PowerUserAccess' },
          line: 7,
          column: 74,
          endLine: 7,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'assumeBootstrap',
              data,
              output: `
import { PolicyStatement, PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Aws } from 'aws-cdk-lib';
export const role = (scope: Construct) =>
  new Role(scope, 'Build', {
    assumedBy: new ServicePrincipal('codebuild.amazonaws.com'),
    inlinePolicies: { bootstrap: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['sts:AssumeRole'], resources: [\`arn:\${Aws.PARTITION}:iam::\${Aws.ACCOUNT_ID}:role/cdk-*\`] })] }) },
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import { ManagedPolicy, PermissionsBoundary, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Build', {
    assumedBy: new ServicePrincipal('codebuild.amazonaws.com'),
    permissionsBoundary: ManagedPolicy.fromManagedPolicyArn(scope, 'Power', 'arn:aws:iam::aws:policy/PowerUserAccess'),
  });
export const limit = (scope: Construct) => {
  PermissionsBoundary.of(scope).apply(ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'));
  const boundary = ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess');
  return boundary;
};
`,
    },
    {
      name: 'beside another policy, with a namespace and double quotes',
      code: `
import * as cdk from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
export class DeployStack extends cdk.Stack {
  readonly role = new iam.Role(this, "Deploy", {
    assumedBy: new iam.ServicePrincipal("codepipeline.amazonaws.com"),
    managedPolicies: [
      iam.ManagedPolicy.fromAwsManagedPolicyName("AdministratorAccess"), // for now
      iam.ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess"),
    ],
  });
}
`,
      errors: [
        {
          messageId: 'deploy',
          data: { name: 'AdministratorAccess' },
          line: 8,
          column: 50,
          endLine: 8,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'assumeBootstrap',
              data,
              output: `
import * as cdk from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
export class DeployStack extends cdk.Stack {
  readonly role = new iam.Role(this, "Deploy", {
    assumedBy: new iam.ServicePrincipal("codepipeline.amazonaws.com"),
    managedPolicies: [
      iam.ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess"),
    ],
    inlinePolicies: { bootstrap: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ["sts:AssumeRole"], resources: [\`arn:\${cdk.Aws.PARTITION}:iam::\${cdk.Aws.ACCOUNT_ID}:role/cdk-*\`] })] }) },
  });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as cdk from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
export class DeployStack extends cdk.Stack {
  readonly role = new iam.Role(this, "Deploy", {
    assumedBy: new iam.ServicePrincipal("codepipeline.amazonaws.com"),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess")],
  });
}
`,
    },
    {
      name: 'with version 1 of CDK',
      untyped: 'version 1 of CDK is not installed',
      code: `
import * as iam from '@aws-cdk/aws-iam';
export const role = (scope, provider) =>
  new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] });
`,
      errors: [
        {
          messageId: 'deploy',
          data: { name: 'AdministratorAccess' },
          line: 4,
          column: 149,
          endLine: 4,
          endColumn: 170,
          suggestions: [
            {
              messageId: 'assumeBootstrap',
              data,
              output: `
import * as iam from '@aws-cdk/aws-iam';
import { Aws } from '@aws-cdk/core';
export const role = (scope, provider) =>
  new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider), inlinePolicies: { bootstrap: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: [\`arn:\${Aws.PARTITION}:iam::\${Aws.ACCOUNT_ID}:role/cdk-*\`] })] }) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as iam from '@aws-cdk/aws-iam';
export const role = (scope, provider) =>
  new iam.Role(scope, 'Deploy', { assumedBy: new iam.OpenIdConnectPrincipal(provider), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')] });
`,
    },
    {
      name: 'nothing is offered where the role has inline policies already, or where the policy has a name of its own',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const one = (scope: Construct, provider: iam.IOpenIdConnectProvider, inlinePolicies: Record<string, iam.PolicyDocument>) =>
  new iam.Role(scope, 'One', { assumedBy: new iam.OpenIdConnectPrincipal(provider), inlinePolicies, managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] });
const NAME = 'AdministratorAccess';
export const other = (scope: Construct, provider: iam.IOpenIdConnectProvider) =>
  new iam.Role(scope, 'Other', { assumedBy: new iam.OpenIdConnectPrincipal(provider), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName(NAME)] });
`,
      errors: [
        { messageId: 'deploy', data: { name: 'AdministratorAccess' }, line: 5, column: 162, endLine: 5, endColumn: 183 },
        { messageId: 'deploy', data: { name: 'AdministratorAccess' }, line: 6, column: 14, endLine: 6, endColumn: 35 },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const one = (scope: Construct, provider: iam.IOpenIdConnectProvider, inlinePolicies: Record<string, iam.PolicyDocument>) =>
  new iam.Role(scope, 'One', { assumedBy: new iam.OpenIdConnectPrincipal(provider), inlinePolicies, managedPolicies: [] });
`,
    },
  ],
});
