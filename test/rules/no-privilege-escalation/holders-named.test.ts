// Policies of one role add up, too, where the role is only named: by a text, by an attachment, in a template, by their list.
import rule from '../../../rules/no-privilege-escalation.ts';
import { runRule } from '../../support/rule-tester.ts';

const data = { action: '`iam:PassRole`', beside: '`ec2:RunInstances`', way: 'run code with any role that EC2 may take' };
const suggested = { messageId: 'addPassedTo', data: { service: 'ec2.amazonaws.com' } } as const;

runRule('no-privilege-escalation', rule, {
  valid: [],
  invalid: [
    {
      name: 'by its name, in two calls of the SDK',
      code: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const iam = new IAMClient({});
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] };
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName: 'runner', PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
  await iam.send(new PutRolePolicyCommand({ RoleName: 'runner', PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
};
`,
      errors: [
        {
          messageId: 'pass',
          data,
          line: 4,
          column: 78,
          endLine: 4,
          endColumn: 92,
          suggestions: [
            {
              ...suggested,
              output: `
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const iam = new IAMClient({});
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }] };
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName: 'runner', PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
  await iam.send(new PutRolePolicyCommand({ RoleName: 'runner', PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { IAMClient, PutRolePolicyCommand, PutUserPolicyCommand } from '@aws-sdk/client-iam';
const iam = new IAMClient({});
const pass = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] };
const start = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] };
export const give = async () => {
  await iam.send(new PutRolePolicyCommand({ RoleName: 'runner', PolicyName: 'pass', PolicyDocument: JSON.stringify(pass) }));
  await iam.send(new PutRolePolicyCommand({ RoleName: 'starter', PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
  await iam.send(new PutUserPolicyCommand({ UserName: 'runner', PolicyName: 'start', PolicyDocument: JSON.stringify(start) }));
};
`,
    },
    {
      name: 'by attachments of Pulumi',
      code: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('runner', { assumeRolePolicy: '{}' });
const pass = new aws.iam.Policy('pass', { policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } });
const start = new aws.iam.Policy('start', { policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } });
new aws.iam.RolePolicyAttachment('pass', { role, policyArn: pass.arn });
new aws.iam.RolePolicyAttachment('start', { role: role.name, policyArn: start.arn });
`,
      errors: [{ messageId: 'pass', data, line: 4, column: 116, endLine: 4, endColumn: 130 }],
      neighbour: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('runner', { assumeRolePolicy: '{}' });
const other = new aws.iam.Role('starter', { assumeRolePolicy: '{}' });
const pass = new aws.iam.Policy('pass', { policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } });
const start = new aws.iam.Policy('start', { policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } });
new aws.iam.RolePolicyAttachment('pass', { role, policyArn: pass.arn });
new aws.iam.RolePolicyAttachment('start', { role: other.name, policyArn: start.arn });
`,
    },
    {
      name: 'by a resource of CloudFormation with two policies',
      code: `
export const resources = {
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        { PolicyName: 'start', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } },
        { PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } },
      ],
    },
  },
};
`,
      errors: [{ messageId: 'pass', data, line: 8, column: 112, endLine: 8, endColumn: 126 }],
      neighbour: `
export const resources = {
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [{ PolicyName: 'start', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } }],
    },
  },
  Passer: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [{ PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } }],
    },
  },
};
`,
    },
    {
      name: 'by a policy of CloudFormation that refers to the role',
      code: `
export const resources = {
  Start: {
    Type: 'AWS::IAM::Policy',
    Properties: { PolicyName: 'start', Roles: [{ Ref: 'Runner' }], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } },
  },
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [{ PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } }],
    },
  },
};
`,
      errors: [{ messageId: 'pass', data, line: 10, column: 121, endLine: 10, endColumn: 135 }],
      neighbour: `
export const resources = {
  Start: {
    Type: 'AWS::IAM::Policy',
    Properties: { PolicyName: 'start', Roles: [{ Ref: 'Starter' }], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] } },
  },
  Runner: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [{ PolicyName: 'pass', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } }],
    },
  },
};
`,
    },
    {
      name: 'by the list of the statements of a service',
      filename: 'serverless.ts',
      code: `
export default {
  service: 'runner',
  provider: {
    name: 'aws',
    iam: {
      role: {
        statements: [
          { Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' },
          { Effect: 'Allow', Action: ['ec2:RunInstances'], Resource: '*' },
        ],
      },
    },
  },
};
`,
      errors: [{ messageId: 'pass', data, line: 9, column: 39, endLine: 9, endColumn: 53 }],
      neighbour: `
export default {
  service: 'runner',
  provider: {
    name: 'aws',
    iam: { role: { statements: [{ Effect: 'Allow', Action: ['iam:PassRole', 'iam:GetRole'], Resource: '*' }] } },
  },
  functions: {
    start: { handler: 'start.handler', iamRoleStatements: [{ Effect: 'Allow', Action: ['ec2:RunInstances'], Resource: '*' }] },
  },
};
`,
    },
  ],
});
