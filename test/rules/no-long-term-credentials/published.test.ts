import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'the ID of a key',
      code: `
import { aws_iam as iam, CfnOutput, SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: iam.User.fromUserName(this, 'User', 'photos'), status: iam.AccessKeyStatus.INACTIVE });
    new CfnOutput(this, 'Id', { value: key.accessKeyId });
    SecretValue.unsafePlainText(key.accessKeyId);
  }
}
`,
    },
    {
      name: 'secrets of others',
      code: `
import { SecretValue } from 'aws-cdk-lib';
export const token = SecretValue.unsafePlainText(process.env.GITHUB_TOKEN!);
export const password = SecretValue.secretsManager('database').unsafeUnwrap();
`,
    },
  ],
  invalid: [
    {
      name: 'an output',
      code: `
import { aws_iam as iam, CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: iam.User.fromUserName(this, 'User', 'photos') });
    new CfnOutput(this, 'Secret', { value: key.secretAccessKey.unsafeUnwrap() });
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
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 104,
        },
        {
          messageId: 'output',
          data: { what: 'a stack output', wayOut: 'Take it out, replace the key, and give what reads it a role' },
          line: 8,
          column: 37,
          endLine: 8,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'removeOutput',
              output: `
import { aws_iam as iam, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: iam.User.fromUserName(this, 'User', 'photos') });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { aws_iam as iam, CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const role = new iam.Role(this, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    new CfnOutput(this, 'Secret', { value: role.roleArn });
  }
}
`,
    },
    {
      name: 'an output, by a name',
      code: `
import { aws_iam as iam, CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.CfnAccessKey(this, 'Key', { userName: 'photos' });
    const value = key.attrSecretAccessKey;
    const output = new CfnOutput(this, 'Secret', { value });
    output.overrideLogicalId('Secret');
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
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 74,
        },
        {
          messageId: 'output',
          data: { what: 'a stack output', wayOut: 'Take it out, replace the key, and give what reads it a role' },
          line: 9,
          column: 52,
          endLine: 9,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'an output of a key that comes from outside',
      code: `
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new CfnOutput(this, 'Secret', { value: \`key: \${process.env.AWS_SECRET_ACCESS_KEY}\` });
  }
}
`,
      errors: [
        {
          messageId: 'output',
          data: { what: 'a stack output', wayOut: 'Take it out, replace the key, and give what reads it a role' },
          line: 7,
          column: 37,
          endLine: 7,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'removeOutput',
              output: `
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an output of CDKTF',
      code: `
import { IamAccessKey } from '@cdktf/provider-aws/lib/iam-access-key';
import { TerraformOutput } from 'cdktf';
export const publish = (stack: object) => {
  const key = new IamAccessKey(stack, 'key', { user: 'photos' });
  new TerraformOutput(stack, 'secret', { value: key.secret, sensitive: true });
};
`,
      errors: [
        {
          messageId: 'created',
          data: {
            what: 'new IamAccessKey',
            wayOut: 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere',
          },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 65,
        },
        {
          messageId: 'output',
          data: {
            what: 'an output of the stack',
            wayOut: 'Take it out, replace the key, and give what reads it a role',
          },
          line: 6,
          column: 42,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'removeOutput',
              output: `
import { IamAccessKey } from '@cdktf/provider-aws/lib/iam-access-key';
export const publish = (stack: object) => {
  const key = new IamAccessKey(stack, 'key', { user: 'photos' });
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter in plain text',
      code: `
import { aws_iam as iam, aws_ssm as ssm, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: iam.User.fromUserName(this, 'User', 'photos') });
    new ssm.StringParameter(this, 'Secret', { stringValue: key.secretAccessKey.unsafeUnwrap() });
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
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 104,
        },
        {
          messageId: 'unwrapped',
          data: {
            what: 'key.secretAccessKey.unsafeUnwrap',
            wayOut: 'Use a role; if there is none, give the `SecretValue` itself to a secret of Secrets Manager',
          },
          line: 8,
          column: 60,
          endLine: 8,
          endColumn: 94,
        },
      ],
      neighbour: `
import { aws_iam as iam, aws_secretsmanager as secretsmanager, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const user = new iam.User(this, 'User');
    const key = new iam.AccessKey(this, 'Key', { user, status: iam.AccessKeyStatus.INACTIVE });
    new secretsmanager.Secret(this, 'Secret', { secretStringValue: key.secretAccessKey });
  }
}
`,
    },
    {
      name: 'plain text that is called a secret',
      code: `
import { SecretValue } from 'aws-cdk-lib';
export const secret = SecretValue.unsafePlainText(process.env.AWS_SECRET_ACCESS_KEY!);
`,
      errors: [
        {
          messageId: 'plainText',
          data: {
            what: 'the secret of an access key',
            wayOut: 'Use a role; if there is none, read the secret from Secrets Manager by reference',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 86,
        },
      ],
      neighbour: `
import { SecretValue } from 'aws-cdk-lib';
export const secret = SecretValue.secretsManager('AWS_SECRET_ACCESS_KEY');
`,
    },
    {
      name: 'version 1 of CDK',
      filename: 'stack.js',
      code: `
import { SecretValue } from '@aws-cdk/core';
export const secret = SecretValue.plainText(process.env.AWS_SECRET_ACCESS_KEY);
`,
      errors: [
        {
          messageId: 'plainText',
          data: {
            what: 'the secret of an access key',
            wayOut: 'Use a role; if there is none, read the secret from Secrets Manager by reference',
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 79,
        },
      ],
    },
    {
      name: 'the password of a user',
      code: `
import { aws_iam as iam, SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.User(this, 'Jane', { password: SecretValue.unsafePlainText('welcome') });
  }
}
`,
      errors: [
        {
          messageId: 'plainText',
          data: {
            what: 'the password of an IAM user',
            wayOut: 'Use a role; if there is none, read the secret from Secrets Manager by reference',
          },
          line: 7,
          column: 44,
          endLine: 7,
          endColumn: 82,
        },
      ],
      neighbour: `
import { aws_iam as iam, SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new iam.User(this, 'Jane', { password: SecretValue.secretsManager('jane'), passwordResetRequired: true });
  }
}
`,
    },
    {
      name: 'the password of a database',
      code: `
import { SecretValue, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
export class PhotosStack extends Stack {
  readonly photos = new rds.DatabaseInstance(this, 'Photos', {
    engine: rds.DatabaseInstanceEngine.POSTGRES,
    credentials: rds.Credentials.fromPassword('photos', SecretValue.unsafePlainText('wave-harbour-91')),
    vpc: new ec2.Vpc(this, 'Vpc'),
  });
}
`,
      errors: [
        {
          messageId: 'plainText',
          data: {
            what: 'the password of a database',
            wayOut: 'Let `fromGeneratedSecret` make one, or read it from Secrets Manager by reference',
          },
          line: 8,
          column: 57,
          endLine: 8,
          endColumn: 103,
        },
      ],
      neighbour: `
import { SecretValue, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
export class PhotosStack extends Stack {
  readonly photos = new rds.DatabaseInstance(this, 'Photos', {
    engine: rds.DatabaseInstanceEngine.POSTGRES,
    credentials: rds.Credentials.fromPassword('photos', SecretValue.secretsManager('photos')),
    vpc: new ec2.Vpc(this, 'Vpc'),
  });
}
`,
    },
  ],
});
