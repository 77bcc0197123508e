// Which rules speak where a policy is wrong in two ways: each of them on its own place, with a remedy of its own.
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { lint, ruleOf } from './support/lint.ts';

const all = Object.fromEntries(Object.keys(plugin.rules).map((name) => [name, 'error' as const]));

/** What every rule says of a text: its name, and the text that it marks. */
function told(code: string, settings?: Readonly<Record<string, unknown>>): string[] {
  const lines = code.split('\n');
  return lint({ code, filename: 'policy.ts', ...(settings && { settings }) }, all).map((message) => {
    const { line, column, endLine, endColumn } = message;
    const text = line === endLine ? (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? column) - 1) : '…';
    return `${ruleOf(message)}: ${text}`;
  });
}

describe('who may come, and what they may do', () => {
  const QUEUE = "Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos'";

  it('are two findings in one statement', () => {
    expect(told(`export const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', ${QUEUE} }] };`)).toEqual([
      "no-public-principals: '*'",
      "no-wildcard-actions: 'sqs:*'",
    ]);
  });

  it('are two findings where both name what is excepted', () => {
    expect(
      told(`export const policy = { Statement: [{ Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, NotAction: 'sqs:DeleteQueue', ${QUEUE} }] };`),
    ).toEqual(["no-public-principals: NotPrincipal: { AWS: '111122223333' }", "no-wildcard-actions: NotAction: 'sqs:DeleteQueue'"]);
  });

  it('leave a role for everyone to one rule, whatever accounts are trusted', () => {
    const code = `export const trustPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }] };`;
    expect(told(code, { 'aws-credentials': { trustedAccounts: ['111122223333'] } })).toEqual(["no-public-principals: '*'"]);
  });

  it('are two findings of a role that every workflow may take as an administrator', () => {
    const code = `
import { ManagedPolicy, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
export const role = (scope, account) =>
  new Role(scope, 'Deploy', {
    assumedBy: new WebIdentityPrincipal('arn:aws:iam::111122223333:oidc-provider/gitlab.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
  });`;
    expect(told(code)).toEqual([
      "require-trust-conditions: new WebIdentityPrincipal('arn:aws:iam::111122223333:oidc-provider/gitlab.com')",
      "no-admin-policies: 'AdministratorAccess'",
    ]);
  });
});

describe('actions and resources', () => {
  it('are one finding where a whole service is allowed on everything', () => {
    const code = `export const policy = { Statement: [{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }] };`;
    expect(told(code)).toEqual(["no-wildcard-actions: 'sqs:*'"]);
  });

  it('are one finding where a pattern names some actions', () => {
    const code = `export const policy = { Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }] };`;
    expect(told(code)).toEqual(["no-wildcard-resources: '*'"]);
  });
});

describe('rights that lead to more rights', () => {
  it('are said once for each statement, at the action that needs least', () => {
    const code = `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['iam:CreateAccessKey', 'iam:PutRolePolicy', 'iam:PassRole', 'ec2:RunInstances'], Resource: '*' }],
};`;
    expect(told(code)).toEqual(["no-privilege-escalation: 'iam:PutRolePolicy'"]);
  });

  it('are left to the rule about wildcards where a whole service is allowed', () => {
    const code = `export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:*'], Resource: 'arn:aws:iam::111122223333:role/photos' }] };`;
    expect(told(code)).toEqual(["no-wildcard-actions: 'iam:*'"]);
  });
});
