import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'variables of a build that hold no key',
      code: `
import { ShellStep } from 'aws-cdk-lib/pipelines';
export const synth = new ShellStep('Synth', { commands: ['npm run synth'], env: { STAGE: process.env.STAGE! } });
`,
    },
  ],
  invalid: [
    {
      name: 'a build of CodeBuild',
      code: `
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new codebuild.PipelineProject(this, 'Build', {
      environmentVariables: {
        AWS_ACCESS_KEY_ID: { value: process.env.AWS_ACCESS_KEY_ID },
        AWS_SECRET_ACCESS_KEY: { type: codebuild.BuildEnvironmentVariableType.PLAINTEXT, value: process.env.AWS_SECRET_ACCESS_KEY },
      },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a CodeBuild project',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            reason: 'where the service role gives temporary ones',
            wayOut: 'Grant the service role of the project what the build needs: the SDK and the AWS CLI find the role by themselves',
          },
          line: 10,
          column: 9,
          endLine: 10,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`', instead: 'the service role' },
              output: `
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new codebuild.PipelineProject(this, 'Build', {
      environmentVariables: {},
    });
  }
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new codebuild.PipelineProject(this, 'Build', {
      environmentVariables: {
        AWS_SECRET_ACCESS_KEY: { type: codebuild.BuildEnvironmentVariableType.SECRETS_MANAGER, value: process.env.AWS_SECRET_ACCESS_KEY },
      },
    });
  }
}
`,
    },
    {
      name: 'a step of a pipeline',
      code: `
import { ShellStep } from 'aws-cdk-lib/pipelines';
export const synth = new ShellStep('Synth', {
  commands: ['npm run synth'],
  env: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a CodeBuild project',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the service role gives temporary ones',
            wayOut: 'Grant the service role of the project what the build needs: the SDK and the AWS CLI find the role by themselves',
          },
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the service role' },
              output: `
import { ShellStep } from 'aws-cdk-lib/pipelines';
export const synth = new ShellStep('Synth', {
  commands: ['npm run synth'],
  env: {},
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an app of Amplify, as a list',
      code: `
import { CfnApp } from 'aws-cdk-lib/aws-amplify';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new CfnApp(this, 'Web', {
      name: 'web',
      environmentVariables: [
        { name: 'BUCKET', value: 'photos' },
        { name: 'PHOTOS_ACCESS_KEY_ID', value: process.env.PHOTOS_ACCESS_KEY_ID! },
        { name: 'PHOTOS_SECRET_ACCESS_KEY', value: process.env.PHOTOS_SECRET_ACCESS_KEY! },
      ],
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an Amplify app',
            names: '`PHOTOS_ACCESS_KEY_ID`, `PHOTOS_SECRET_ACCESS_KEY`',
            reason: 'where a compute role gives temporary ones',
            wayOut: 'Give the app a compute role: the SDK finds it by itself',
          },
          line: 12,
          column: 9,
          endLine: 12,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`PHOTOS_ACCESS_KEY_ID`, `PHOTOS_SECRET_ACCESS_KEY`', instead: 'the compute role' },
              output: `
import { CfnApp } from 'aws-cdk-lib/aws-amplify';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new CfnApp(this, 'Web', {
      name: 'web',
      environmentVariables: [
        { name: 'BUCKET', value: 'photos' },
      ],
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
      name: 'a list that is filled later',
      code: `
import { CfnApp } from 'aws-cdk-lib/aws-amplify';
const environmentVariables: CfnApp.EnvironmentVariableProperty[] = [];
environmentVariables.push({ name: 'S3_SECRET_ACCESS_KEY', value: process.env.S3_SECRET_ACCESS_KEY! });
export const web = (scope: never) => new CfnApp(scope, 'Web', { name: 'web', environmentVariables });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an Amplify app',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where a compute role gives temporary ones',
            wayOut: 'Give the app a compute role: the SDK finds it by itself',
          },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 101,
        },
      ],
    },
    {
      name: 'what bundles the code',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new NodejsFunction(this, 'Photos', {
      bundling: { environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'the container that bundles the code',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where temporary ones do',
            wayOut: 'Bundle with temporary credentials, the session token included, or fetch before what the build needs',
          },
          line: 9,
          column: 34,
          endLine: 9,
          endColumn: 91,
        },
      ],
      neighbour: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new NodejsFunction(this, 'Photos', {
      bundling: {
        environment: {
          AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY!,
          AWS_SESSION_TOKEN: process.env.AWS_SESSION_TOKEN!,
        },
      },
    });
  }
}
`,
    },
    {
      name: 'the build of an image',
      code: `
import { DockerImageAsset } from 'aws-cdk-lib/aws-ecr-assets';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new DockerImageAsset(this, 'Image', {
      directory: 'app',
      buildArgs: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! },
    });
  }
}
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'the build of an image',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where it stays readable in the history of the image',
            wayOut: 'Use a role where the container runs; give what the build itself needs as a secret of the build, which leaves nothing behind',
          },
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 77,
        },
      ],
      neighbour: `
import { DockerBuildSecret } from 'aws-cdk-lib';
import { DockerImageAsset } from 'aws-cdk-lib/aws-ecr-assets';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new DockerImageAsset(this, 'Image', {
      directory: 'app',
      buildSecrets: { keys: DockerBuildSecret.fromEnvironment('AWS_SECRET_ACCESS_KEY') },
    });
  }
}
`,
    },
    {
      name: 'user data',
      code: `
import * as ec2 from 'aws-cdk-lib/aws-ec2';
const script = ec2.UserData.forLinux();
script.addCommands('yum update', \`export AWS_SECRET_ACCESS_KEY="\${process.env.AWS_SECRET_ACCESS_KEY}"\`);
export { script };
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'the user data of an instance',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where everybody on the instance, and who may describe it, can read it',
            wayOut: 'Give the instance a role (an instance profile): the SDK finds it by itself',
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 103,
        },
      ],
      neighbour: `
import * as ec2 from 'aws-cdk-lib/aws-ec2';
const script = ec2.UserData.forLinux();
script.addCommands(\`export AWS_REGION=\${process.env.AWS_REGION}\`, 'echo AWS_SECRET_ACCESS_KEY=');
export { script };
`,
    },
    {
      name: 'user data that configures the AWS CLI',
      code: `
import { Fn } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
export const userData = ec2.UserData.custom(Fn.base64('aws configure set aws_secret_access_key ' + process.env.PHOTOS_KEY));
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'the user data of an instance',
            names: '`aws_secret_access_key`',
            reason: 'where everybody on the instance, and who may describe it, can read it',
            wayOut: 'Give the instance a role (an instance profile): the SDK finds it by itself',
          },
          line: 4,
          column: 55,
          endLine: 4,
          endColumn: 122,
        },
      ],
    },
    {
      name: 'a function that SDK v3 configures',
      code: `
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
await new LambdaClient({}).send(
  new UpdateFunctionConfigurationCommand({
    FunctionName: 'photos',
    Environment: { Variables: { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! } },
  }),
);
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
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
await new LambdaClient({}).send(
  new UpdateFunctionConfigurationCommand({
    FunctionName: 'photos',
    Environment: { Variables: {} },
  }),
);
`,
            },
          ],
        },
      ],
    },
  ],
});
