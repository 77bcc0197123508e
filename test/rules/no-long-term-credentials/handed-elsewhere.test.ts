import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

const ELSEWHERE = 'Give what runs on AWS a role; what runs elsewhere gets one for an OIDC token, or with IAM Roles Anywhere';

runRule('no-long-term-credentials: keys for other hosts', noLongTermCredentials, {
  valid: [
    {
      name: 'other settings of Elastic Beanstalk, a secret that is kept, and variables of another vendor',
      code: `
import { CfnEnvironment } from 'aws-cdk-lib/aws-elasticbeanstalk';
import * as aws from '@pulumi/aws';
import * as vercel from '@pulumiverse/vercel';
new CfnEnvironment(stack, 'App', {
  applicationName: 'photos',
  optionSettings: [{ namespace: 'aws:elasticbeanstalk:cloudwatch:logs', optionName: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }],
});
export const keep = (key: aws.iam.AccessKey) =>
  new aws.secretsmanager.SecretVersion('photos', {
    secretId: 'photos',
    secretString: key.secret.apply((secret) => JSON.stringify({ AWS_SECRET_ACCESS_KEY: secret })),
  });
new vercel.ProjectEnvironmentVariable('store', { projectId: 'photos', key: 'R2_SECRET_ACCESS_KEY', value: process.env.R2_SECRET_ACCESS_KEY, targets: ['production'] });
`,
    },
  ],
  invalid: [
    {
      name: 'Elastic Beanstalk',
      filename: 'infra/stack.mjs',
      code: `
import { CfnEnvironment } from 'aws-cdk-lib/aws-elasticbeanstalk';
const namespace = 'aws:elasticbeanstalk:application:environment';
new CfnEnvironment(stack, 'App', {
  applicationName: 'photos',
  optionSettings: [
    { namespace, optionName: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY },
    { namespace, optionName: 'STAGE', value: 'prod' },
  ],
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'an Elastic Beanstalk environment',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the instance profile gives temporary ones',
            wayOut: 'Grant the role of the instance profile what the app needs: the SDK finds the role by itself',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the instance profile' },
              output: `
import { CfnEnvironment } from 'aws-cdk-lib/aws-elasticbeanstalk';
const namespace = 'aws:elasticbeanstalk:application:environment';
new CfnEnvironment(stack, 'App', {
  applicationName: 'photos',
  optionSettings: [
    { namespace, optionName: 'STAGE', value: 'prod' },
  ],
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'SageMaker, Glue, and a task of Step Functions',
      filename: 'infra/stack.mjs',
      code: `
import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { CfnJob } from 'aws-cdk-lib/aws-glue';
import { EcsRunTask } from 'aws-cdk-lib/aws-stepfunctions-tasks';
new CfnModel(stack, 'Model', { primaryContainer: { environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } } });
new CfnJob(stack, 'Job', { role: 'job', command: {}, defaultArguments: { '--AWS_SECRET_ACCESS_KEY': process.env.AWS_SECRET_ACCESS_KEY } });
new EcsRunTask(stack, 'Task', { containerOverrides: [{ environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] }] });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a SageMaker container',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role what the container needs: the SDK finds the role by itself',
          },
          line: 5,
          column: 67,
          endLine: 5,
          endColumn: 123,
          suggestions: [{ messageId: 'removeKeyVariables', data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' }, output: `
import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { CfnJob } from 'aws-cdk-lib/aws-glue';
import { EcsRunTask } from 'aws-cdk-lib/aws-stepfunctions-tasks';
new CfnModel(stack, 'Model', { primaryContainer: { environment: {} } });
new CfnJob(stack, 'Job', { role: 'job', command: {}, defaultArguments: { '--AWS_SECRET_ACCESS_KEY': process.env.AWS_SECRET_ACCESS_KEY } });
new EcsRunTask(stack, 'Task', { containerOverrides: [{ environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] }] });
` }],
        },
        {
          messageId: 'handed',
          data: {
            what: 'a Glue job',
            names: '`--AWS_SECRET_ACCESS_KEY`',
            reason: 'where the role of the job gives temporary ones',
            wayOut: 'Grant the role of the job what it needs: the SDK finds the role by itself',
          },
          line: 6,
          column: 74,
          endLine: 6,
          endColumn: 134,
          suggestions: [{ messageId: 'removeKeyVariables', data: { what: '`--AWS_SECRET_ACCESS_KEY`', instead: 'the role of the job' }, output: `
import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { CfnJob } from 'aws-cdk-lib/aws-glue';
import { EcsRunTask } from 'aws-cdk-lib/aws-stepfunctions-tasks';
new CfnModel(stack, 'Model', { primaryContainer: { environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } } });
new CfnJob(stack, 'Job', { role: 'job', command: {}, defaultArguments: {} });
new EcsRunTask(stack, 'Task', { containerOverrides: [{ environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] }] });
` }],
        },
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 7,
          column: 70,
          endLine: 7,
          endColumn: 145,
          suggestions: [{ messageId: 'removeKeyVariables', data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the task role' }, output: `
import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { CfnJob } from 'aws-cdk-lib/aws-glue';
import { EcsRunTask } from 'aws-cdk-lib/aws-stepfunctions-tasks';
new CfnModel(stack, 'Model', { primaryContainer: { environment: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY } } });
new CfnJob(stack, 'Job', { role: 'job', command: {}, defaultArguments: { '--AWS_SECRET_ACCESS_KEY': process.env.AWS_SECRET_ACCESS_KEY } });
new EcsRunTask(stack, 'Task', { containerOverrides: [{ environment: [] }] });
` }],
        },
      ],
    },
    {
      name: 'a project of Vercel',
      filename: 'infra/stack.mjs',
      code: `
import * as vercel from '@pulumiverse/vercel';
new vercel.ProjectEnvironmentVariable('secret', { projectId: 'photos', key: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY, targets: ['production'] });
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a Vercel project', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'which gets a role for its OIDC token', wayOut: 'Let Vercel assume a role with its OIDC token' },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 170,
          suggestions: null,
        },
      ],
    },
    {
      name: 'a key by its type, under the name of a variable',
      untyped: 'Pulumi is not installed here',
      code: `
import * as aws from '@pulumi/aws';
export const variables = (key: aws.iam.AccessKey) => [
  { key: 'AWS_ACCESS_KEY_ID', value: key.id },
  { key: 'AWS_SECRET_ACCESS_KEY', value: key.secret },
];
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'the environment of a program', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'where temporary ones do', wayOut: ELSEWHERE },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 54,
          suggestions: null,
        },
      ],
    },
    {
      name: 'outputs of Pulumi that are waited for',
      untyped: 'Pulumi is not installed here',
      code: `
import * as pulumi from '@pulumi/pulumi';
import * as aws from '@pulumi/aws';
export const variables = (key: aws.iam.AccessKey) =>
  pulumi.all([key.id, pulumi.secret(key.secret)]).apply(([id, secret]) => ({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }));
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'the environment of a program',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            reason: 'where temporary ones do',
            wayOut: ELSEWHERE,
          },
          line: 5,
          column: 78,
          endLine: 5,
          endColumn: 99,
          suggestions: null,
        },
      ],
    },
    {
      name: 'a command on a machine, in a long script',
      filename: 'infra/stack.mjs',
      code: `
import * as command from '@pulumi/command';
import * as pulumi from '@pulumi/pulumi';
const config = new pulumi.Config();
new command.remote.Command('variables', {
  connection: { host: 'photos' },
  create: pulumi.all([config.requireSecret('awsAccessKeyId'), config.requireSecret('awsSecretAccessKey')]).apply(
    ([id, secret]) => \`
    sed -i '/AWS_/d' ~/.bashrc
    sed -i '/^$/d' ~/.bashrc

    echo "export AWS_ACCESS_KEY_ID=\${id}" >> ~/.bashrc
    echo "export AWS_SECRET_ACCESS_KEY=\${secret}" >> ~/.bashrc
  \`,
  ),
});
`,
      errors: [
        {
          messageId: 'baked',
          data: {
            what: 'a command on a machine',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            reason: 'which may keep it on the disk',
            wayOut: 'Give the machine a role where it runs on AWS, and IAM Roles Anywhere elsewhere',
          },
          line: 12,
          column: 18,
          endLine: 12,
          endColumn: 38,
          suggestions: null,
        },
      ],
    },
  ],
});
