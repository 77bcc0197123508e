// A task takes another role when it starts, and the id of a construct says nothing of the kind of its policy.
import rule from '../../../rules/no-privilege-escalation.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-privilege-escalation: roles of tasks, and ids of policies', rule, {
  valid: [],
  invalid: [
    {
      name: 'a task that is started with any role',
      code: `
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const launch = new PolicyStatement({ effect: Effect.ALLOW, actions: ['ecs:RunTask', 'iam:PassRole'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'pass',
          data: { action: '`iam:PassRole`', beside: '`ecs:RunTask`', way: 'run tasks of ECS with any role that they may take' },
          line: 3,
          column: 92,
          endLine: 3,
          endColumn: 106,
        },
      ],
      neighbour: `
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const launch = new PolicyStatement({ effect: Effect.ALLOW, actions: ['ecs:RunTask', 'ecs:DescribeTasks'], resources: ['*'] });
`,
    },
    {
      name: 'a policy whose id is that of a trust policy, and which names resources',
      code: `
import { Policy, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const attach = (scope: Construct, role: Role) => {
  role.attachInlinePolicy(new Policy(scope, 'AssumeRolePolicy', { statements: [new PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['*'] })] }));
};
`,
      errors: [
        {
          messageId: 'existing',
          data: { action: '`sts:AssumeRole`', reaches: 'roles', beside: '', way: 'take any role that trusts its account' },
          line: 5,
          column: 112,
          endLine: 5,
          endColumn: 128,
        },
      ],
      neighbour: `
import { Policy, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const attach = (scope: Construct, role: Role) => {
  role.attachInlinePolicy(new Policy(scope, 'AssumeRolePolicy', { statements: [new PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['arn:aws:iam::111122223333:role/photos'] })] }));
};
`,
    },
  ],
});
