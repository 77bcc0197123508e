import rule from '../../../rules/no-privilege-escalation.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-privilege-escalation', rule, {
  valid: [
    {
      name: 'what is denied, and what a denial takes back',
      code: `
export const denied = { Statement: [{ Effect: 'Deny', Action: ['iam:PutRolePolicy'], Resource: '*' }] };
export const guarded = {
  Statement: [
    { Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: '*' },
    { Effect: 'Deny', Action: 'iam:Put*', Resource: '*', Condition: { StringNotEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/limit' } } },
  ],
};
`,
    },
    {
      name: 'whole services, which belong to another rule',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:*', 'lambda:*'], Resource: '*' }] };
`,
    },
    {
      name: 'a role that is passed to nothing that runs code',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:PassRole', 'lambda:GetFunction', 'lambda:CreateFunction'], Resource: '*' }] };
`,
    },
    {
      name: 'limits, which grant nothing',
      code: `
export const permissionsBoundary = { Statement: [{ Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: '*' }] };
export const sessionPolicy = { Statement: [{ Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: '*' }] };
`,
    },
    {
      name: 'statements that may be narrower than they are seen',
      code: `
declare const rest: object;
declare const names: string[];
export const open = { Statement: [{ Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: '*', ...rest }] };
export const unknown = { Statement: [{ Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: names }] };
`,
    },
    {
      name: 'what a test sets up',
      filename: 'stack.test.ts',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:PutRolePolicy'], Resource: '*' }] };
`,
    },
  ],
  invalid: [
    {
      name: 'every role, in a statement of CDK',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const manage = new PolicyStatement({ actions: ['iam:GetRole', 'iam:AttachRolePolicy'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'bounded',
          data: {
            action: '`iam:AttachRolePolicy`',
            reaches: 'roles',
            way: 'give every right to a role that it can take',
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 92,
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const manage = new PolicyStatement({ actions: ['iam:GetRole', 'iam:AttachRolePolicy'], resources: ['arn:aws:iam::111122223333:role/photos-*'] });
`,
    },
    {
      name: 'every role of an account, in an object',
      code: `
const account = process.env.ACCOUNT;
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'iam:UpdateAssumeRolePolicy', Resource: \`arn:aws:iam::\${account}:role/*\` }],
};
`,
      errors: [
        {
          messageId: 'bounded',
          data: {
            action: '`iam:UpdateAssumeRolePolicy`',
            reaches: 'roles',
            way: 'open any role to itself',
          },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 70,
        },
      ],
      neighbour: `
const account = process.env.ACCOUNT;
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'iam:UpdateAssumeRolePolicy', Resource: \`arn:aws:iam::\${account}:role/photos/*\` }],
};
`,
    },
    {
      name: 'a pattern that matches such an action',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:Put*'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'bounded',
          data: {
            action: '`iam:Put*` (`iam:PutRolePolicy`)',
            reaches: 'roles',
            way: 'give every right to a role that it can take',
          },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 75,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['iam:List*'], Resource: '*' }] };
`,
    },
    {
      name: 'roles for new functions, in two statements',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:Invoke*'], Resource: 'arn:aws:lambda:eu-central-1:111122223333:function:photos-*' },
    { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
  ],
};
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`lambda:CreateFunction` and `lambda:Invoke*`',
            way: 'run code with any role that Lambda may take',
          },
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'addPassedTo',
              data: { service: 'lambda.amazonaws.com' },
              output: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:Invoke*'], Resource: 'arn:aws:lambda:eu-central-1:111122223333:function:photos-*' },
    { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:Invoke*'], Resource: 'arn:aws:lambda:eu-central-1:111122223333:function:photos-*' },
    { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } },
  ],
};
`,
    },
    {
      name: 'roles for new machines, in one statement with more actions',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
export const launch = new iam.PolicyStatement({ actions: ['iam:PassRole', 'ec2:RunInstances'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'pass',
          data: {
            action: '`iam:PassRole`',
            beside: '`ec2:RunInstances`',
            way: 'run code with any role that EC2 may take',
          },
          line: 3,
          column: 59,
          endLine: 3,
          endColumn: 73,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
export const launch = new iam.PolicyStatement({ actions: ['iam:PassRole', 'ec2:StartInstances'], resources: ['*'] });
`,
    },
    {
      name: 'keys of any user, in a JSON text',
      code: `
export const policyDocument = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "*" }] }';
`,
      errors: [
        {
          messageId: 'rights',
          data: {
            action: '`iam:CreateAccessKey`',
            reaches: 'users',
            way: 'sign requests as any user',
          },
          line: 2,
          column: 104,
          endLine: 2,
          endColumn: 125,
        },
      ],
      neighbour: `
export const policyDocument = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "arn:aws:iam::*:user/\${aws:username}" }] }';
`,
    },
    {
      name: 'a condition that says nothing of it',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'iam:PutRolePolicy', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }],
};
`,
      errors: [
        {
          messageId: 'bounded',
          data: {
            action: '`iam:PutRolePolicy`',
            reaches: 'roles',
            way: 'give every right to a role that it can take',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 61,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'iam:PutRolePolicy', Resource: '*', Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/limit' } } },
  ],
};
`,
    },
    {
      name: 'new code for any function',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['lambda:UpdateFunctionCode'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'existing',
          data: {
            action: '`lambda:UpdateFunctionCode`',
            reaches: 'functions',
            way: 'run code with the role of any function',
          },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 92,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['lambda:UpdateFunctionCode'], Resource: 'arn:aws:lambda:*:*:function:photos' }] };
`,
    },
    {
      name: 'a build with commands of its own',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['codebuild:StartBuild'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'existing',
          data: { action: '`codebuild:StartBuild`', reaches: 'projects', way: 'run code with the role of any project of CodeBuild' },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 87,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['codebuild:StartBuild'], Resource: 'arn:aws:codebuild:*:*:project/site' }] };
`,
    },
    {
      name: 'new user data for any machine, and its next start',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ec2:StartInstances', 'ec2:StopInstances', 'ec2:ModifyInstanceAttribute'], Resource: 'arn:aws:ec2:*:*:instance/*' }],
};
`,
      errors: [
        {
          messageId: 'existingWith',
          data: { action: '`ec2:ModifyInstanceAttribute`', beside: '`ec2:StopInstances` and `ec2:StartInstances`', reaches: 'machines', way: 'run code with the role of any machine' },
          line: 3,
          column: 86,
          endLine: 3,
          endColumn: 115,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ec2:StartInstances', 'ec2:ModifyInstanceAttribute'], Resource: 'arn:aws:ec2:*:*:instance/*' }],
};
`,
    },
    {
      name: 'a change set for any stack',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'], Resource: 'arn:aws:cloudformation:*:*:stack/*' }],
};
`,
      errors: [
        {
          messageId: 'existingWith',
          data: { action: '`cloudformation:ExecuteChangeSet`', beside: '`cloudformation:CreateChangeSet`', reaches: 'stacks', way: 'change whatever the role of any stack may change' },
          line: 3,
          column: 77,
          endLine: 3,
          endColumn: 110,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'], Resource: 'arn:aws:cloudformation:*:*:stack/site/*' }],
};
`,
    },
  ],
});
