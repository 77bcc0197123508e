// Policies of one role add up.
import rule from '../../../rules/no-privilege-escalation.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-privilege-escalation', rule, {
  valid: [],
  invalid: [
    {
      name: 'two statements that one role of CDK gets',
      code: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const runner = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], resources: ['*'] }));
  role.addToPolicy(new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] }));
  return role;
};
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`ecs:RegisterTaskDefinition` and `ecs:RunTask`',
            way: 'run code with any role that tasks of ECS may take',
          },
          line: 7,
          column: 52,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'ecs-tasks.amazonaws.com' },
              output: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const runner = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], resources: ['*'] }));
  role.addToPolicy(new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'], conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } }));
  return role;
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const runner = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const other = new Role(scope, 'Other', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  other.addToPolicy(new PolicyStatement({ actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'], resources: ['*'] }));
  role.addToPolicy(new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] }));
  return role;
};
`,
    },
    {
      name: 'two policies of one role of Pulumi',
      code: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('runner', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
export const run = new aws.iam.RolePolicy('run', {
  role: role.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['codebuild:CreateProject', 'codebuild:StartBuild'], Resource: 'arn:aws:codebuild:*:*:project/site' }] },
});
export const pass = new aws.iam.RolePolicy('pass', {
  role: role.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: '*' }] },
});
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`codebuild:CreateProject` and `codebuild:StartBuild`',
            way: 'run code with any role that CodeBuild may take',
          },
          line: 10,
          column: 76,
          endLine: 10,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'codebuild.amazonaws.com' },
              output: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('runner', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
export const run = new aws.iam.RolePolicy('run', {
  role: role.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['codebuild:CreateProject', 'codebuild:StartBuild'], Resource: 'arn:aws:codebuild:*:*:project/site' }] },
});
export const pass = new aws.iam.RolePolicy('pass', {
  role: role.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'codebuild.amazonaws.com' } } }] },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('runner', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
const other = new aws.iam.Role('other', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
export const run = new aws.iam.RolePolicy('run', {
  role: role.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['codebuild:CreateProject', 'codebuild:StartBuild'], Resource: 'arn:aws:codebuild:*:*:project/site' }] },
});
export const pass = new aws.iam.RolePolicy('pass', {
  role: other.id,
  policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: '*' }] },
});
`,
    },
    {
      name: 'two inline policies of one role of CDK',
      code: `
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Runner', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      pass: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] }),
      start: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['glue:CreateJob', 'glue:StartJobRun'], resources: ['*'] })] }),
    },
  });
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`glue:CreateJob` and `glue:StartJobRun`',
            way: 'run code with any role that Glue may take',
          },
          line: 8,
          column: 79,
          endLine: 8,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'glue.amazonaws.com' },
              output: `
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Runner', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      pass: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'], conditions: { StringEquals: { 'iam:PassedToService': 'glue.amazonaws.com' } } })] }),
      start: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['glue:CreateJob', 'glue:StartJobRun'], resources: ['*'] })] }),
    },
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) =>
  new Role(scope, 'Runner', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      pass: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] }),
      start: new PolicyDocument({ statements: [new PolicyStatement({ actions: ['glue:GetJob', 'glue:StartJobRun'], resources: ['*'] })] }),
    },
  });
`,
    },
    {
      name: 'two policies that the SDK gives to one role',
      code: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const RoleName = 'runner';
const iam = new IAMClient({});
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['sagemaker:CreateTrainingJob'], Resource: '*' }] };
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: 'arn:aws:iam::*:role/*' }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
};
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`sagemaker:CreateTrainingJob`',
            way: 'run code with any role that SageMaker may take',
          },
          line: 6,
          column: 79,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'sagemaker.amazonaws.com' },
              output: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const RoleName = 'runner';
const iam = new IAMClient({});
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['sagemaker:CreateTrainingJob'], Resource: '*' }] };
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: 'arn:aws:iam::*:role/*', Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } } }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const RoleName = 'runner';
const iam = new IAMClient({});
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['sagemaker:CreateTrainingJob'], Resource: '*' }] };
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole'], Resource: 'arn:aws:iam::*:role/*' }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName: 'starter', PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
};
`,
    },
    {
      name: 'two policies of CDK for one role',
      code: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const give = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  new Policy(scope, 'Start', { roles: [role], statements: [new PolicyStatement({ actions: ['apprunner:CreateService'], resources: ['*'] })] });
  new Policy(scope, 'Pass', { roles: [role], statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] });
};
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`apprunner:CreateService`',
            way: 'run code with any role that App Runner may take',
          },
          line: 7,
          column: 91,
          endLine: 7,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'tasks.apprunner.amazonaws.com' },
              output: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const give = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  new Policy(scope, 'Start', { roles: [role], statements: [new PolicyStatement({ actions: ['apprunner:CreateService'], resources: ['*'] })] });
  new Policy(scope, 'Pass', { roles: [role], statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'], conditions: { StringEquals: { 'iam:PassedToService': 'tasks.apprunner.amazonaws.com' } } })] });
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const give = (scope: Construct) => {
  const role = new Role(scope, 'Runner', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const other = new Role(scope, 'Other', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  new Policy(scope, 'Start', { roles: [other], statements: [new PolicyStatement({ actions: ['apprunner:CreateService'], resources: ['*'] })] });
  new Policy(scope, 'Pass', { roles: [role], statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] });
};
`,
    },
    {
      name: 'the policies of a role in CloudFormation',
      code: `
export const resources = {
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyName: 'start',
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['cloudformation:CreateStack', 'iam:PassRole'], Resource: '*' }] },
        },
      ],
    },
  },
};
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`cloudformation:CreateStack`',
            way: 'change whatever CloudFormation may change with any role',
          },
          line: 9,
          column: 122,
          endLine: 9,
          endColumn: 136,
        },
      ],
      neighbour: `
export const resources = {
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyName: 'start',
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['cloudformation:DescribeStacks', 'iam:PassRole'], Resource: '*' }] },
        },
      ],
    },
  },
};
`,
    },
    {
      name: 'policies that methods give to one role',
      code: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function declare(scope: Construct): void {
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('codebuild.amazonaws.com') });
  const pass = new Policy(scope, 'Pass', { statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] });
  const make = new Policy(scope, 'Make', {
    statements: [new PolicyStatement({ actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'], resources: ['arn:aws:lambda:eu-central-1:111122223333:function:photos'] })],
  });
  pass.attachToRole(role);
  role.attachInlinePolicy(make);
}
`,
      errors: [
        {
          messageId: 'pass',
          data: { action: '`iam:PassRole`', beside: '`lambda:CreateFunction` and `lambda:InvokeFunction`', way: 'run code with any role that Lambda may take' },
          line: 6,
          column: 89,
          endLine: 6,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'lambda.amazonaws.com' },
              output: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function declare(scope: Construct): void {
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('codebuild.amazonaws.com') });
  const pass = new Policy(scope, 'Pass', { statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'], conditions: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } })] });
  const make = new Policy(scope, 'Make', {
    statements: [new PolicyStatement({ actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'], resources: ['arn:aws:lambda:eu-central-1:111122223333:function:photos'] })],
  });
  pass.attachToRole(role);
  role.attachInlinePolicy(make);
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export function declare(scope: Construct): void {
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('codebuild.amazonaws.com') });
  const other = new Role(scope, 'Other', { assumedBy: new ServicePrincipal('codebuild.amazonaws.com') });
  const pass = new Policy(scope, 'Pass', { statements: [new PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] })] });
  const make = new Policy(scope, 'Make', {
    statements: [new PolicyStatement({ actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'], resources: ['arn:aws:lambda:eu-central-1:111122223333:function:photos'] })],
  });
  pass.attachToRole(role);
  other.attachInlinePolicy(make);
}
`,
    },
  ],
});
