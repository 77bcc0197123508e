import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a secret of ECS by reference',
      code: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const keys = secretsmanager.Secret.fromSecretNameV2(this, 'Keys', 'photos');
    new ecs.FargateTaskDefinition(this, 'Task').addContainer('photos', {
      image: ecs.ContainerImage.fromRegistry('photos'),
      secrets: { AWS_SECRET_ACCESS_KEY: ecs.Secret.fromSecretsManager(keys, 'secretAccessKey') },
    });
  }
}
`,
    },
    {
      name: 'an imported function, whose environment stays as it is',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const photos = lambda.Function.fromFunctionName(this, 'Photos', 'photos');
    new lambda.Alias(this, 'Live', { aliasName: 'live', version: lambda.Version.fromVersionArn(this, 'Version', photos.functionArn) });
  }
}
`,
    },
    {
      name: 'a literal, which is a secret in the source before all else',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        AWS_SECRET_ACCESS_KEY: 'changeme',
      },
    });
  }
}
`,
    },
    {
      name: 'a test',
      filename: 'test/stack.test.ts',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY!,
      },
    });
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'a Lambda function',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        BUCKET: 'photos',
        PHOTOS_AWS_ACCESS_KEY_ID: process.env.PHOTOS_AWS_ACCESS_KEY_ID!,
        PHOTOS_AWS_SECRET_ACCESS_KEY: process.env.PHOTOS_AWS_SECRET_ACCESS_KEY!,
      },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`PHOTOS_AWS_ACCESS_KEY_ID`, `PHOTOS_AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 14,
          column: 9,
          endLine: 14,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: {
                what: '`PHOTOS_AWS_ACCESS_KEY_ID`, `PHOTOS_AWS_SECRET_ACCESS_KEY`',
                instead: 'the execution role',
              },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        BUCKET: 'photos',
      },
    });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        BUCKET: 'photos',
        PHOTOS_AWS_ACCESS_KEY_ID: process.env.PHOTOS_AWS_ACCESS_KEY_ID!,
      },
    });
  }
}
`,
    },
    {
      name: 'a function of Node.js',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = process.env.S3_SECRET_ACCESS_KEY!;
    new NodejsFunction(this, 'Photos', { environment: { S3_SECRET_ACCESS_KEY: secret } });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 9,
          column: 57,
          endLine: 9,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new NodejsFunction(this, 'Photos', { environment: {} });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'variables that are added',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const photos = new NodejsFunction(this, 'Photos');
    photos.addEnvironment('PHOTOS_ACCESS_KEY_ID', process.env.PHOTOS_ACCESS_KEY_ID!);
    photos.addEnvironment('PHOTOS_SECRET_ACCESS_KEY', process.env.PHOTOS_SECRET_ACCESS_KEY!);
    photos.addEnvironment('BUCKET', 'photos');
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`PHOTOS_ACCESS_KEY_ID`, `PHOTOS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`PHOTOS_ACCESS_KEY_ID`, `PHOTOS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const photos = new NodejsFunction(this, 'Photos');
    photos.addEnvironment('BUCKET', 'photos');
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const photos = new NodejsFunction(this, 'Photos');
    photos.addEnvironment('AWS_LAMBDA_EXEC_WRAPPER', '/opt/otel-instrument');
  }
}
`,
    },
    {
      name: 'a field of the class',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  private readonly photos: lambda.Function;
  constructor(scope: Construct, id: string, props: { secretAccessKey: string }) {
    super(scope, id);
    this.photos = new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
    });
    this.photos.addEnvironment('S3_SECRET_ACCESS_KEY', props.secretAccessKey);
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 14,
          column: 5,
          endLine: 14,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  private readonly photos: lambda.Function;
  constructor(scope: Construct, id: string, props: { secretAccessKey: string }) {
    super(scope, id);
    this.photos = new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
    });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key that is made here, under any name',
      code: `
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: new iam.User(this, 'User') });
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: { UPLOAD_USER: key.accessKeyId, UPLOAD_PASSWORD: key.secretAccessKey.unsafeUnwrap() },
    });
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
          column: 17,
          endLine: 9,
          endColumn: 85,
        },
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`UPLOAD_USER`, `UPLOAD_PASSWORD`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 14,
          column: 22,
          endLine: 14,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`UPLOAD_USER`, `UPLOAD_PASSWORD`', instead: 'the execution role' },
              output: `
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new iam.AccessKey(this, 'Key', { user: new iam.User(this, 'User') });
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {},
    });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a container of ECS',
      code: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const task = new ecs.FargateTaskDefinition(this, 'Task');
    const container = task.addContainer('photos', {
      image: ecs.ContainerImage.fromRegistry('photos'),
      environment: { S3_ACCESS_KEY: process.env.S3_ACCESS_KEY!, S3_SECRET_KEY: process.env.S3_SECRET_KEY! },
    });
    container.addEnvironment('AWS_SECRET_ACCESS_KEY', process.env.AWS_SECRET_ACCESS_KEY!);
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`S3_ACCESS_KEY`, `S3_SECRET_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 11,
          column: 22,
          endLine: 11,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_ACCESS_KEY`, `S3_SECRET_KEY`', instead: 'the task role' },
              output: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const task = new ecs.FargateTaskDefinition(this, 'Task');
    const container = task.addContainer('photos', {
      image: ecs.ContainerImage.fromRegistry('photos'),
      environment: {},
    });
    container.addEnvironment('AWS_SECRET_ACCESS_KEY', process.env.AWS_SECRET_ACCESS_KEY!);
  }
}
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the task role' },
              output: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const task = new ecs.FargateTaskDefinition(this, 'Task');
    const container = task.addContainer('photos', {
      image: ecs.ContainerImage.fromRegistry('photos'),
      environment: { S3_ACCESS_KEY: process.env.S3_ACCESS_KEY!, S3_SECRET_KEY: process.env.S3_SECRET_KEY! },
    });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a service behind a load balancer',
      code: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new ApplicationLoadBalancedFargateService(this, 'Photos', {
      taskImageOptions: {
        image: ecs.ContainerImage.fromRegistry('photos'),
        environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! },
      },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 12,
          column: 24,
          endLine: 12,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the task role' },
              output: `
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new ApplicationLoadBalancedFargateService(this, 'Photos', {
      taskImageOptions: {
        image: ecs.ContainerImage.fromRegistry('photos'),
        environment: {},
      },
    });
  }
}
`,
            },
          ],
        },
      ],
    },
  ],
});
