// Permissions in templates of CloudFormation, and roles that Pulumi makes of a principal.
import rule from '../../../rules/no-public-principals.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-principals', rule, {
  valid: [
    {
      name: 'the URL of a function, without the option',
      code: `
export const resources = {
  Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' } },
  Invoke: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunction', Principal: '*', InvokedViaFunctionUrl: true } },
};
`,
    },
    {
      name: 'the same in calls and constructs',
      code: `
import { AddPermissionCommand } from '@aws-sdk/client-lambda';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as aws from '@pulumi/aws';
export const command = new AddPermissionCommand({ FunctionName: 'photos', StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*', InvokedViaFunctionUrl: true });
export const permission = new aws.lambda.Permission('all', { function: 'photos', action: 'lambda:InvokeFunction', principal: '*', invokedViaFunctionUrl: true });
export const open = (scope, fn: lambda.Function) => {
  new lambda.Function(scope, 'Photos').addPermission('All', { principal: new iam.AnyPrincipal(), invokedViaFunctionUrl: true });
};
`,
    },
  ],
  invalid: [
    {
      name: 'a function that everyone may call',
      code: `
export const resources = {
  Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunction', Principal: '*' } },
};
`,
      errors: [{ messageId: 'everyone', data: { actions: '`lambda:InvokeFunction`' }, line: 3, column: 115, endLine: 3, endColumn: 129 }],
      neighbour: `
export const resources = {
  Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunction', Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5' } },
};
`,
    },
    {
      name: 'a function that everyone may call by more than its URL',
      code: `
export const resources = {
  Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunction', Principal: '*', InvokedViaFunctionUrl: false } },
};
`,
      errors: [{ messageId: 'everyone', data: { actions: '`lambda:InvokeFunction`' }, line: 3, column: 115, endLine: 3, endColumn: 129 }],
      neighbour: `
export const resources = {
  Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'photos', Action: 'lambda:InvokeFunction', Principal: '*', InvokedViaFunctionUrl: true } },
};
`,
    },
    {
      name: 'a role of Pulumi that everyone may take',
      code: `
import * as aws from '@pulumi/aws';
export const role = new aws.iam.Role('photos', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ AWS: '*' }) });
`,
      errors: [{ messageId: 'trust', line: 3, column: 112, endLine: 3, endColumn: 115 }],
      neighbour: `
import * as aws from '@pulumi/aws';
export const role = new aws.iam.Role('photos', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
`,
    },
  ],
});
