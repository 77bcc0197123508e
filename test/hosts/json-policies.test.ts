// Policies in documents of JSON: where the rules stand, and that what they offer is JSON again.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { NAMESPACE } from '../../src/meta.ts';
import plugin from '../../src/index.ts';

const ofFacts = createRequire(join(import.meta.dirname, '..', 'facts', 'package.json'));
const { default: json } = (await import(ofFacts.resolve('@eslint/json'))) as { readonly default: ESLint.Plugin };

function lint(code: string, language = 'json'): Linter.LintMessage[] {
  return new Linter({ cwd: '/project' }).verify(
    code,
    [
      {
        files: ['**/*.*'],
        plugins: { json, [NAMESPACE]: plugin },
        language: `json/${language}`,
        rules: plugin.configs.strict.rules,
      },
    ] as Linter.Config[],
    { filename: '/project/policy.json' },
  );
}

/** The findings of a document, each with what its suggestions make of the document. */
function found(code: string, language?: string): { readonly at: string; readonly outputs: readonly string[] }[] {
  return lint(code, language).map(({ ruleId, messageId, line, column, endLine, endColumn, suggestions = [] }) => ({
    at: `${ruleId?.slice(NAMESPACE.length + 1) ?? ''}/${messageId ?? ''} ${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`,
    outputs: suggestions.map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  }));
}

/** A policy whose only statement has a line of its own. */
function policyOf(statement: string): string {
  return `{ "Version": "2012-10-17", "Statement": [\n${statement}\n] }`;
}

const CASES = [
  {
    name: 'a whole service',
    statement: '{ "Effect": "Allow", "Action": "sns:*", "Resource": "arn:aws:sns:eu-west-1:111122223333:photos" }',
    at: 'no-wildcard-actions/service 2:32-2:39',
    output: '{ "Effect": "Allow", "Action": ["sns:CheckIfPhoneNumberIsOptedOut", "sns:Get*", "sns:List*"], "Resource": "arn:aws:sns:eu-west-1:111122223333:photos" }',
  },
  {
    name: 'every resource',
    statement: '{ "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*" }',
    at: 'no-wildcard-resources/changes 2:65-2:68',
    output: '{ "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME" }',
  },
  {
    name: 'a misspelled action',
    statement: '{ "Effect": "Allow", "Action": "s3:PutObjet", "Resource": "arn:aws:s3:::photos/*" }',
    at: 'no-unknown-actions/allows 2:32-2:45',
    output: '{ "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::photos/*" }',
  },
  {
    name: 'a way to more rights',
    statement: '{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" }, { "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:eu-west-1:111122223333:instance/a" }',
    at: 'no-privilege-escalation/pass 2:32-2:46',
    output:
      '{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } } }, { "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:eu-west-1:111122223333:instance/a" }',
  },
  {
    name: 'everyone as a text',
    statement: '{ "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos" }',
    at: 'no-public-principals/everyone 2:35-2:38',
    output:
      '{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos" }',
  },
  {
    name: 'everyone under a type',
    statement: '{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos" }',
    at: 'no-public-principals/everyone 2:44-2:47',
    output:
      '{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos" }',
  },
  {
    name: 'a service that comes for every account',
    statement: '{ "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos" }',
    at: 'require-trust-conditions/service 2:48-2:66',
    output:
      '{ "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:photos", "Condition": { "StringEquals": { "aws:SourceAccount": "ACCOUNT_ID" } } }',
  },
  {
    name: 'an issuer without a condition',
    statement: '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity" }',
    at: 'require-trust-conditions/missing 2:50-2:102',
    output:
      '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "gitlab.com:sub": "project_path:GROUP/PROJECT:ref_type:branch:ref:main" } } }',
  },
  {
    name: 'an issuer with another condition',
    statement:
      '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "gitlab.com:aud": "https://gitlab.com" } } }',
    at: 'require-trust-conditions/missing 2:50-2:102',
    output:
      '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "gitlab.com:aud": "https://gitlab.com", "gitlab.com:sub": "project_path:GROUP/PROJECT:ref_type:branch:ref:main" } } }',
  },
  {
    name: '`ForAllValues`',
    statement:
      '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "ForAllValues:StringEquals": { "gitlab.com:sub": "project_path:photos/web:ref_type:branch:ref:main" } } }',
    at: 'require-trust-conditions/forAll 2:195-2:263',
    output:
      '{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "gitlab.com:sub": "project_path:photos/web:ref_type:branch:ref:main" } } }',
  },
  {
    name: 'a vendor without an external ID',
    statement: '{ "Effect": "Allow", "Principal": { "AWS": "464622532012" }, "Action": "sts:AssumeRole" }',
    at: 'require-trust-conditions/vendor 2:44-2:58',
    output: '{ "Effect": "Allow", "Principal": { "AWS": "464622532012" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "EXTERNAL_ID" } } }',
  },
] as const;

describe('a policy in a document', () => {
  it.each(CASES)('$name', ({ statement, at, output }) => {
    expect(found(policyOf(statement))).toEqual([{ at, outputs: [policyOf(output)] }]);
  });

  it.each(CASES)('$name: what is offered is JSON, and is found no more', ({ output, at }) => {
    const rule = at.split('/', 1)[0];
    expect(lint(policyOf(output)).filter(({ ruleId, fatal }) => fatal === true || ruleId === `${NAMESPACE}/${String(rule)}`)).toEqual([]);
  });

  it.each(CASES)('$name: nothing where it denies', ({ statement }) => {
    expect(found(policyOf(statement.replaceAll('"Allow"', '"Deny"'))).filter(({ at }) => !at.startsWith('no-unknown-actions'))).toEqual([]);
  });

  it('that is JSON5', () => {
    const code = "{ Statement: { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:photos' } }";
    expect(found(code, 'json5')).toEqual([
      {
        at: 'no-public-principals/everyone 1:44-1:47',
        outputs: [code.replace("'*'", '{ "AWS": "arn:aws:iam::111122223333:root" }')],
      },
    ]);
  });

  it('that is part of a template of CloudFormation', () => {
    const code = `{
  "Resources": {
    "Role": {
      "Type": "AWS::IAM::Role",
      "Properties": {
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"],
        "AssumeRolePolicyDocument": { "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole" }] }
      }
    },
    "Pool": { "Type": "AWS::Cognito::IdentityPool", "Properties": { "AllowUnauthenticatedIdentities": false, "AllowClassicFlow": true } }
  }
}`;
    expect(found(code)).toEqual([
      { at: 'no-admin-policies/admin 6:31-6:76', outputs: [] },
      { at: 'no-public-principals/trust 7:96-7:99', outputs: [] },
      { at: 'no-guest-identities/classic 10:130-10:134', outputs: [code.replace('"AllowClassicFlow": true', '"AllowClassicFlow": false')] },
    ]);
  });
});
