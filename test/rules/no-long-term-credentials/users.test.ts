import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

// Users whose names show that they are no persons.
runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a group, and the name of a person',
      options: [{ users: true }],
      code: `
import { Group, User } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const make = (scope: Construct) => new User(scope, 'Bottger', { groups: [new Group(scope, 'Deployers')] });
`,
    },
    {
      name: 'a password, whatever the name',
      options: [{ users: true }],
      code: `
import { SecretValue } from 'aws-cdk-lib';
import { User } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const make = (scope: Construct) => new User(scope, 'GitHubAdmin', { password: SecretValue.secretsManager('console') });
`,
    },
  ],
  invalid: [
    {
      name: 'a group, and the name of a machine',
      options: [{ users: true }],
      code: `
import { Group, User } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const make = (scope: Construct) => new User(scope, 'GitHubActionsUser', { groups: [new Group(scope, 'Deployers')] });
`,
      errors: [
        {
          messageId: 'user',
          data: { what: 'new User', wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere; people sign in with IAM Identity Center' },
          line: 4, column: 43, endLine: 4, endColumn: 124,
        },
      ],
    },
  ],
});
