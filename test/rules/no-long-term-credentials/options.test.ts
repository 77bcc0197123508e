import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'users and encrypted outputs, by default',
      code: `
import * as aws from '@pulumi/aws';
const user = new aws.iam.User('photos');
export const name = user.name;
`,
    },
    {
      name: 'users of whom more is known elsewhere',
      options: [{ users: true }],
      code: `
import * as aws from '@pulumi/aws';
export const userOf = (options: object) => new aws.iam.User('photos', { ...options });
`,
    },
  ],
  invalid: [
    {
      name: 'encryptedOutputs',
      options: [{ encryptedOutputs: true }],
      code: `
import * as aws from '@pulumi/aws';
const key = new aws.iam.AccessKey('photos', { user: 'photos' });
export const secret = key.secret;
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new aws.iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 64,
        },
        {
          messageId: 'exported',
          data: { what: '`secret`', wayOut: 'Give what reads it a role, or keep the secret in Secrets Manager' },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 33,
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
const role = new aws.iam.Role('photos', { assumeRolePolicy: '{}' });
export const secret = role.arn;
`,
    },
    {
      name: 'users',
      options: [{ users: true }],
      code: `
import * as aws from '@pulumi/aws';
export const user = new aws.iam.User('photos');
`,
      errors: [
        {
          messageId: 'user',
          data: {
            what: 'new aws.iam.User',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere; people sign in with IAM Identity Center',
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 47,
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
export const user = new aws.iam.User('jane');
new aws.iam.UserGroupMembership('jane', { user: user.name, groups: ['developers'] });
`,
    },
    {
      name: 'users of CDK',
      options: [{ users: true }],
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.User(this, 'Photos');
  }
}
`,
      errors: [
        {
          messageId: 'user',
          data: {
            what: 'new iam.User',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere; people sign in with IAM Identity Center',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 33,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const jane = new iam.User(this, 'Jane');
    new iam.Group(this, 'Developers').addUser(jane);
    new iam.User(this, 'John').addToGroup(iam.Group.fromGroupName(this, 'Readers', 'readers'));
  }
}
`,
    },
    {
      name: 'a user whose key is reported',
      options: [{ users: true }],
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const user = new iam.User(this, 'Photos');
    new iam.AccessKey(this, 'Key', { user });
  }
}
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 45,
        },
      ],
    },
  ],
});
