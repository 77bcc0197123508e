// Grants of CDK: methods of a resource, its `grants`, and the class `Grant`.
import rule from '../../../rules/no-public-principals.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-public-principals', rule, {
  valid: [
    {
      name: 'grants of somebody else, and to somebody',
      filename: 'stack.js',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { AnyPrincipal } from './principals.ts';
export function open(queue, access, role) {
  queue.grant(new AnyPrincipal(), 'sqs:SendMessage');
  queue.grant(role, 'sqs:SendMessage');
  queue.grants.sendMessages(new iam.AccountPrincipal('111122223333'));
  access.grants.add('*');
}
`,
    },
    {
      name: 'what a condition narrows, or may',
      filename: 'stack.js',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
export function open(queue, conditions) {
  queue.grant(new iam.PrincipalWithConditions(new iam.AnyPrincipal(), { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } }), 'sqs:SendMessage');
  queue.grant(new iam.PrincipalWithConditions(new iam.AnyPrincipal(), conditions), 'sqs:SendMessage');
}
`,
    },
  ],
  invalid: [
    {
      name: 'the method that is told the actions',
      filename: 'stack.js',
      code: `
const iam = require('@aws-cdk/aws-iam');
const everyone = new iam.AnyPrincipal();
module.exports = (queue) => {
  queue.grant(everyone, ['SQS:*']);
};
`,
      errors: [{ messageId: 'everyone', data: { actions: '`SQS:*`' }, line: 5, column: 3, endLine: 5, endColumn: 35 }],
      neighbour: `
const iam = require('@aws-cdk/aws-iam');
const everyone = new iam.OrganizationPrincipal('o-0123456789');
module.exports = (queue) => {
  queue.grant(everyone, ['SQS:*']);
};
`,
    },
    {
      name: 'every resource that may be granted, and every class for everyone',
      filename: 'stack.js',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
export function open({ key, table, repository, fn, bus, secret }, action) {
  key.grant(new iam.StarPrincipal(), 'kms:Decrypt', 'kms:Encrypt');
  table?.grant(new iam.ArnPrincipal('*'), action);
  repository.grantPull(new iam.AccountPrincipal('*'));
  fn.grantInvoke(new iam.Anyone());
  bus.grantPutEventsTo(new iam.AnyPrincipal());
  secret.grantRead(new iam.PrincipalWithConditions(new iam.AnyPrincipal(), { Bool: { 'aws:SecureTransport': 'true' } }));
}
`,
      errors: [
        { messageId: 'everyone', data: { actions: '`kms:Decrypt` and `kms:Encrypt`' }, line: 4, column: 3, endLine: 4, endColumn: 67 },
        { messageId: 'everyone', data: { actions: 'it' }, line: 5, column: 3, endLine: 5, endColumn: 50 },
        { messageId: 'everyone', data: { actions: 'it' }, line: 6, column: 3, endLine: 6, endColumn: 54 },
        { messageId: 'everyone', data: { actions: 'it' }, line: 7, column: 3, endLine: 7, endColumn: 35 },
        { messageId: 'everyone', data: { actions: 'it' }, line: 8, column: 3, endLine: 8, endColumn: 47 },
        { messageId: 'everyone', data: { actions: 'it' }, line: 9, column: 3, endLine: 9, endColumn: 121 },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
export function open({ key, table, repository, fn, bus, secret }, action) {
  key.grant(new iam.AccountRootPrincipal(), 'kms:Decrypt', 'kms:Encrypt');
  table?.grant(new iam.ArnPrincipal('arn:aws:iam::111122223333:role/photos'), action);
  repository.grantPull(new iam.AccountPrincipal('111122223333'));
  fn.grantInvoke(new iam.ServicePrincipal('s3.amazonaws.com'));
  bus.grantPutEventsTo(new iam.AccountPrincipal('111122223333'));
  secret.grantRead(new iam.PrincipalWithConditions(new iam.AnyPrincipal(), { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } }));
}
`,
    },
    {
      name: 'the grants of a resource',
      filename: 'stack.js',
      code: `
import { AnyPrincipal } from 'aws-cdk-lib/aws-iam';
import { QueueGrants } from 'aws-cdk-lib/aws-sqs';
export function open(queue) {
  queue.grants.sendMessages(new AnyPrincipal());
  QueueGrants.fromQueue(queue).actions(new AnyPrincipal(), ['sqs:PurgeQueue']);
}
`,
      errors: [
        { messageId: 'everyone', data: { actions: 'it' }, line: 5, column: 3, endLine: 5, endColumn: 48 },
        { messageId: 'everyone', data: { actions: '`sqs:PurgeQueue`' }, line: 6, column: 3, endLine: 6, endColumn: 79 },
      ],
      neighbour: `
import { AccountRootPrincipal } from 'aws-cdk-lib/aws-iam';
import { QueueGrants } from 'aws-cdk-lib/aws-sqs';
export function open(queue) {
  queue.grants.sendMessages(new AccountRootPrincipal());
  QueueGrants.fromQueue(queue).actions(new AccountRootPrincipal(), ['sqs:PurgeQueue']);
}
`,
    },
    {
      name: 'the class for grants',
      filename: 'stack.js',
      code: `
import { AnyPrincipal, Grant } from 'aws-cdk-lib/aws-iam';
export const open = (resource) =>
  Grant.addToPrincipalOrResource({ grantee: new AnyPrincipal(), actions: ['sqs:SendMessage'], resourceArns: [resource.queueArn], resource });
`,
      errors: [{ messageId: 'everyone', data: { actions: '`sqs:SendMessage`' }, line: 4, column: 36, endLine: 4, endColumn: 63 }],
      neighbour: `
import { AnyPrincipal, Grant } from 'aws-cdk-lib/aws-iam';
export const open = (resource, conditions) =>
  Grant.addToPrincipalOrResource({ grantee: new AnyPrincipal(), actions: ['sqs:SendMessage'], resourceArns: [resource.queueArn], resource, conditions });
export const own = (resource) =>
  Grant.addToPrincipal({ grantee: new AnyPrincipal(), actions: ['sqs:SendMessage'], resourceArns: [resource.queueArn] });
`,
    },
  ],
});
