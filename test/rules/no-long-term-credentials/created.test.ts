import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a class of the same name',
      code: `
import { AccessKey } from './keys.ts';
export const key = new AccessKey({ user: 'photos' });
`,
    },
    {
      name: 'a user with a password for the console',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const user = new iam.User(this, 'Jane', { password: SecretValue.secretsManager('jane') });
    new iam.AccessKey(this, 'Key', { user });
  }
}
`,
    },
    {
      name: 'a user with a login profile',
      code: `
import * as aws from '@pulumi/aws';
const jane = new aws.iam.User('jane');
new aws.iam.UserLoginProfile('jane', { user: jane.name });
export const key = new aws.iam.AccessKey('jane', { user: jane.name });
`,
    },
    {
      name: 'a key that is encrypted for a person',
      code: `
import * as aws from '@pulumi/aws';
export const key = new aws.iam.AccessKey('jane', { user: 'jane', pgpKey: 'keybase:jane' });
`,
    },
    {
      name: 'a key that is switched off',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.AccessKey(this, 'Key', { user: iam.User.fromUserName(this, 'User', 'photos'), status: iam.AccessKeyStatus.INACTIVE });
  }
}
`,
    },
    {
      name: 'a tool that rotates keys',
      code: `
import { CreateAccessKeyCommand, DeleteAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const iam = new IAMClient({});
export async function rotate(UserName: string, AccessKeyId: string) {
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId }));
  return AccessKey;
}
`,
    },
    {
      name: 'a tool that rotates keys with SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const iam = new AWS.IAM();
exports.rotate = async (UserName, AccessKeyId) => {
  const { AccessKey } = await iam.createAccessKey({ UserName }).promise();
  await iam.updateAccessKey({ UserName, AccessKeyId, Status: 'Inactive' }).promise();
  return AccessKey;
};
`,
    },
    {
      name: 'a test',
      filename: 'test/keys.test.ts',
      code: `
import { CreateAccessKeyCommand } from '@aws-sdk/client-iam';
export const command = new CreateAccessKeyCommand({ UserName: 'photos' });
`,
    },
    {
      name: 'a resource of a template without a user',
      code: `
export const limits = [{ Type: 'AWS::IAM::AccessKey', Properties: { limit: 2 } }];
`,
    },
    {
      name: 'a client that nobody knows',
      code: `
export const create = (iam: { createAccessKey(input: object): unknown }) => iam.createAccessKey({ UserName: 'photos' });
`,
    },
  ],
  invalid: [
    {
      name: 'an access key of CDK',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.AccessKey(this, 'Key', { user: new iam.User(this, 'Photos') });
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
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 75,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.Role(this, 'Photos', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  }
}
`,
    },
    {
      name: 'named imports',
      code: `
import { AccessKey, User } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AccessKey(this, 'Key', { user: new User(this, 'Photos') });
  }
}
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 67,
        },
      ],
    },
    {
      name: 'the namespace of the library',
      code: `
import { aws_iam as iam, Stack } from 'aws-cdk-lib';
export const keyOf = (stack: Stack, user: iam.User) => new iam.AccessKey(stack, 'Key', { user });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'version 1 of CDK',
      filename: 'stack.js',
      code: `
const iam = require('@aws-cdk/aws-iam');
exports.keyOf = (stack, user) => new iam.AccessKey(stack, 'Key', { user });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'the construct of CloudFormation',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.CfnAccessKey(this, 'Key', { userName: 'photos' });
  }
}
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.CfnAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'a user whose name says who it is for',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const user = new iam.User(this, 'GitHubActions');
    new iam.AccessKey(this, 'Key', { user });
  }
}
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.AccessKey',
            wayOut: 'Let GitHub Actions assume a role with its OIDC token (`role-to-assume`)',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 45,
        },
      ],
      neighbour: `
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.OpenIdConnectProvider(this, 'GitHub', { url: 'https://token.actions.githubusercontent.com' });
  }
}
`,
    },
    {
      name: 'a variable whose name says who it is for',
      code: `
import * as aws from '@pulumi/aws';
export const vercelKey = new aws.iam.AccessKey('web', { user: 'web' });
`,
      errors: [
        {
          messageId: 'created',
          data: { what: 'new aws.iam.AccessKey', wayOut: 'Let Vercel assume a role with its OIDC token' },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'Pulumi',
      code: `
import { iam } from '@pulumi/aws';
export const key = new iam.AccessKey('photos', { user: 'photos' });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 67,
        },
      ],
      neighbour: `
import { iam } from '@pulumi/aws';
const key = new iam.AccessKey('mail', { user: 'mail' });
// SES takes a password over SMTP, which no role gives.
export const password = key.sesSmtpPasswordV4;
`,
    },
    {
      name: 'a module of Pulumi',
      untyped: 'the module is not installed',
      code: `
import { AccessKey } from '@pulumi/aws/iam';
export const key = new AccessKey('photos', { user: 'photos' });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 63,
        },
      ],
    },
    {
      name: 'the global of SST',
      filename: 'sst.config.ts',
      code: `
export default $config({
  async run() {
    new aws.iam.AccessKey('Photos', { user: 'photos' });
  },
});
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new aws.iam.AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'CDKTF',
      code: `
import { IamAccessKey } from '@cdktf/provider-aws/lib/iam-access-key';
export const keyOf = (stack: object) => new IamAccessKey(stack, 'key', { user: 'photos' });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new IamAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 41,
          endLine: 3,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'generated bindings of CDKTF',
      code: `
import { IamAccessKey } from './.gen/providers/aws/iam-access-key';
export const key = new IamAccessKey({}, 'key', { user: 'photos' });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new IamAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 67,
        },
      ],
    },
    {
      name: 'a command of SDK v3',
      code: `
import { CreateAccessKeyCommand, IAMClient } from '@aws-sdk/client-iam';
const { AccessKey } = await new IAMClient({}).send(new CreateAccessKeyCommand({ UserName: 'photos' }));
export const id = AccessKey?.AccessKeyId;
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new CreateAccessKeyCommand',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 102,
        },
      ],
      neighbour: `
import { IAMClient, ListAccessKeysCommand } from '@aws-sdk/client-iam';
export const { AccessKeyMetadata } = await new IAMClient({}).send(new ListAccessKeysCommand({ UserName: 'photos' }));
`,
    },
    {
      name: 'a method of SDK v3',
      code: `
import { IAM } from '@aws-sdk/client-iam';
const iam = new IAM({});
export const made = await iam.createAccessKey({ UserName: 'photos' });
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'iam.createAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 70,
        },
      ],
    },
    {
      name: 'SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const iam = new AWS.IAM();
iam.createAccessKey({ UserName: 'photos' }, (error, data) => console.log(error ?? data.AccessKey.AccessKeyId));
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'iam.createAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 111,
        },
      ],
    },
    {
      name: 'a single client of SDK v2',
      filename: 'file.js',
      code: `
const IAM = require('aws-sdk/clients/iam');
exports.made = new IAM().createAccessKey({ UserName: 'photos' }).promise();
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'createAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 65,
        },
      ],
    },
    {
      name: 'a password of one service',
      code: `
import { CreateServiceSpecificCredentialCommand, IAMClient } from '@aws-sdk/client-iam';
await new IAMClient({}).send(
  new CreateServiceSpecificCredentialCommand({ UserName: 'photos', ServiceName: 'codecommit.amazonaws.com' }),
);
`,
      errors: [
        {
          messageId: 'createdPassword',
          data: {
            what: 'new CreateServiceSpecificCredentialCommand',
            wayOut: 'Sign with a role: CodeCommit (`git-remote-codecommit`), Keyspaces (its SigV4 plug-in) and Bedrock (short-term keys) take one',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 110,
        },
      ],
    },
    {
      name: 'a password of one service, with Pulumi',
      code: `
import * as aws from '@pulumi/aws';
export const git = new aws.iam.ServiceSpecificCredential('git', { serviceName: 'codecommit.amazonaws.com', userName: 'photos' });
`,
      errors: [
        {
          messageId: 'createdPassword',
          data: {
            what: 'new aws.iam.ServiceSpecificCredential',
            wayOut: 'Sign with a role: CodeCommit (`git-remote-codecommit`), Keyspaces (its SigV4 plug-in) and Bedrock (short-term keys) take one',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 129,
        },
      ],
    },
    {
      name: 'a template of CloudFormation',
      filename: 'file.js',
      code: `
export const Resources = {
  Key: {
    Type: 'AWS::IAM::AccessKey',
    Properties: { UserName: 'photos' },
  },
};
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'AWS::IAM::AccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'a client that a function gives',
      filename: 'src/file.js',
      code: `
const { IAM } = require('aws-sdk');
const iam = () => new IAM();
exports.make = () => iam().createAccessKey({ UserName: 'deploy' }).promise();
`,
      errors: [
        {
          messageId: 'created',
          data: { what: 'createAccessKey', wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere' },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 67,
        },
      ],
    },
  ],
});
