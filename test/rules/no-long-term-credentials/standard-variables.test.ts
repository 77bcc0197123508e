import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials: the standard variables under other names', noLongTermCredentials, {
  valid: [
    {
      name: 'under the name of another vendor it is the key of that one',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
new lambda.Function(scope, 'Send', { ...props, environment: { R2_SECRET: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
    },
    {
      name: 'for an emulator',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
const isLocal = process.env.STAGE === 'local';
new lambda.Function(scope, 'Send', { ...props, environment: { QUEUE_PASS: isLocal ? process.env.AWS_SECRET_ACCESS_KEY! : '' } });
`,
    },
  ],
  invalid: [
    {
      name: 'the standard variable of a secret, under any name',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
new lambda.Function(scope, 'Send', {
  ...props,
  environment: { STAGE: 'prod', APP_ID: process.env.AWS_ACCESS_KEY_ID!, APP_SECRET: process.env.AWS_SECRET_ACCESS_KEY! },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a Lambda function', names: '`APP_ID`, `APP_SECRET`', reason: 'where the execution role gives temporary ones', wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself' },
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`APP_ID`, `APP_SECRET`', instead: 'the execution role' },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
new lambda.Function(scope, 'Send', {
  ...props,
  environment: { STAGE: 'prod' },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
new lambda.Function(scope, 'Send', {
  ...props,
  environment: { STAGE: 'prod', APP_ID: process.env.AWS_ACCESS_KEY_ID!, APP_SECRET: process.env.APP_SECRET! },
});
`,
    },
    {
      name: 'read by a name, with something in its place',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
const { AWS_SECRET_ACCESS_KEY = '' } = process.env;
new lambda.Function(scope, 'Send', { ...props, environment: { BUCKET_PASSWORD: AWS_SECRET_ACCESS_KEY } });
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a Lambda function', names: '`BUCKET_PASSWORD`', reason: 'where the execution role gives temporary ones', wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself' },
          line: 5,
          column: 63,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`BUCKET_PASSWORD`', instead: 'the execution role' },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
new lambda.Function(scope, 'Send', { ...props, environment: {} });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
declare const scope: any, props: any;
const { AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = process.env;
new lambda.Function(scope, 'Send', { ...props, environment: { BUCKET_PASSWORD: AWS_SECRET_ACCESS_KEY, BUCKET_PASS: AWS_SESSION_TOKEN } });
`,
    },
    {
      name: 'variables of containers and builds',
      code: `
import * as amplify from 'aws-cdk-lib/aws-amplify';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecs from 'aws-cdk-lib/aws-ecs';
declare const scope: any, image: any;
new ecs.FargateTaskDefinition(scope, 'Task').addContainer('web', { image, environment: { MAIL_PASS: process.env.AWS_SECRET_ACCESS_KEY! } });
new codebuild.Project(scope, 'Build', { environmentVariables: { DEPLOY_PASS: { value: process.env.AWS_SECRET_ACCESS_KEY } } });
new amplify.CfnApp(scope, 'App', { name: 'app', environmentVariables: [{ name: 'UPLOAD_PASS', value: process.env.AWS_SECRET_ACCESS_KEY! }] });
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'an ECS container', names: '`MAIL_PASS`', reason: 'where the task role gives temporary ones', wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself' },
          line: 6,
          column: 90,
          endLine: 6,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`MAIL_PASS`', instead: 'the task role' },
              output: `
import * as amplify from 'aws-cdk-lib/aws-amplify';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecs from 'aws-cdk-lib/aws-ecs';
declare const scope: any, image: any;
new ecs.FargateTaskDefinition(scope, 'Task').addContainer('web', { image, environment: {} });
new codebuild.Project(scope, 'Build', { environmentVariables: { DEPLOY_PASS: { value: process.env.AWS_SECRET_ACCESS_KEY } } });
new amplify.CfnApp(scope, 'App', { name: 'app', environmentVariables: [{ name: 'UPLOAD_PASS', value: process.env.AWS_SECRET_ACCESS_KEY! }] });
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: { what: 'a CodeBuild project', names: '`DEPLOY_PASS`', reason: 'where the service role gives temporary ones', wayOut: 'Grant the service role of the project what the build needs: the SDK and the AWS CLI find the role by themselves' },
          line: 7,
          column: 65,
          endLine: 7,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`DEPLOY_PASS`', instead: 'the service role' },
              output: `
import * as amplify from 'aws-cdk-lib/aws-amplify';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecs from 'aws-cdk-lib/aws-ecs';
declare const scope: any, image: any;
new ecs.FargateTaskDefinition(scope, 'Task').addContainer('web', { image, environment: { MAIL_PASS: process.env.AWS_SECRET_ACCESS_KEY! } });
new codebuild.Project(scope, 'Build', { environmentVariables: {} });
new amplify.CfnApp(scope, 'App', { name: 'app', environmentVariables: [{ name: 'UPLOAD_PASS', value: process.env.AWS_SECRET_ACCESS_KEY! }] });
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: { what: 'an Amplify app', names: '`UPLOAD_PASS`', reason: 'where a compute role gives temporary ones', wayOut: 'Give the app a compute role: the SDK finds it by itself' },
          line: 8,
          column: 72,
          endLine: 8,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`UPLOAD_PASS`', instead: 'the compute role' },
              output: `
import * as amplify from 'aws-cdk-lib/aws-amplify';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecs from 'aws-cdk-lib/aws-ecs';
declare const scope: any, image: any;
new ecs.FargateTaskDefinition(scope, 'Task').addContainer('web', { image, environment: { MAIL_PASS: process.env.AWS_SECRET_ACCESS_KEY! } });
new codebuild.Project(scope, 'Build', { environmentVariables: { DEPLOY_PASS: { value: process.env.AWS_SECRET_ACCESS_KEY } } });
new amplify.CfnApp(scope, 'App', { name: 'app', environmentVariables: [] });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as amplify from 'aws-cdk-lib/aws-amplify';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecs from 'aws-cdk-lib/aws-ecs';
declare const scope: any, image: any;
new ecs.FargateTaskDefinition(scope, 'Task').addContainer('web', { image, environment: { MAIL_PASS: process.env.MAIL_PASS! } });
new codebuild.Project(scope, 'Build', { environmentVariables: { DEPLOY_PASS: { value: process.env.DEPLOY_PASS } } });
new amplify.CfnApp(scope, 'App', { name: 'app', environmentVariables: [{ name: 'UPLOAD_PASS', value: process.env.UPLOAD_PASS! }] });
`,
    },
    {
      name: 'a setting of Serverless',
      filename: 'serverless.ts',
      code: `
import type { AWS } from '@serverless/typescript';
const config: AWS = {
  service: 'mail',
  provider: { name: 'aws', environment: { MAIL_PASS: '\${env:AWS_SECRET_ACCESS_KEY}' } },
};
export default config;
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a Lambda function', names: '`MAIL_PASS`', reason: 'where the execution role gives temporary ones', wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself' },
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`MAIL_PASS`', instead: 'the execution role' },
              output: `
import type { AWS } from '@serverless/typescript';
const config: AWS = {
  service: 'mail',
  provider: { name: 'aws', environment: {} },
};
export default config;
`,
            },
          ],
        },
      ],
      neighbour: `
import type { AWS } from '@serverless/typescript';
const config: AWS = {
  service: 'mail',
  provider: { name: 'aws', environment: { MAIL_PASS: '\${env:MAIL_PASS}' } },
};
export default config;
`,
    },
    {
      name: 'a secret of a Pulumi program, and of a workflow',
      filename: 'deploy.ts',
      code: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
new aws.lambda.Function('send', { role: 'arn', environment: { variables: { MAIL_PASS: pulumi.secret(process.env.AWS_SECRET_ACCESS_KEY!) } } });
export const step = { run: 'npm run upload', env: { UPLOAD_PASS: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } };
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a Lambda function', names: '`MAIL_PASS`', reason: 'where the execution role gives temporary ones', wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself' },
          line: 4,
          column: 76,
          endLine: 4,
          endColumn: 136,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`MAIL_PASS`', instead: 'the execution role' },
              output: `
import * as aws from '@pulumi/aws';
new aws.lambda.Function('send', { role: 'arn', environment: { variables: {} } });
export const step = { run: 'npm run upload', env: { UPLOAD_PASS: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } };
`,
            },
          ],
        },
        {
          messageId: 'workflow',
          data: { wayOut: 'Assume a role with `role-to-assume` and the OIDC token of GitHub' },
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 104,
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
new aws.lambda.Function('send', { role: 'arn', environment: { variables: { MAIL_PASS: pulumi.secret(process.env.MAIL_PASS!) } } });
export const step = { run: 'npm run upload', env: { UPLOAD_PASS: '\${{ secrets.UPLOAD_PASS }}', MINIO_PASS: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' } };
`,
    },
    {
      name: 'what cdk8s reads when it writes the manifest',
      code: `
import * as kplus from 'cdk8s-plus-30';
declare const chart: any;
const pods = new kplus.Deployment(chart, 'Pods', {
  containers: [{ image: 'web', envVariables: { AWS_SECRET_ACCESS_KEY: kplus.EnvValue.fromProcess('AWS_SECRET_ACCESS_KEY') } }],
});
pods.addContainer({ image: 'job' }).env.addVariable('JOB_PASS', kplus.EnvValue.fromProcess('AWS_SECRET_ACCESS_KEY'));
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a pod', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'where the service account can have a role, which gives temporary ones', wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself' },
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 122,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import * as kplus from 'cdk8s-plus-30';
declare const chart: any;
const pods = new kplus.Deployment(chart, 'Pods', {
  containers: [{ image: 'web', envVariables: {} }],
});
pods.addContainer({ image: 'job' }).env.addVariable('JOB_PASS', kplus.EnvValue.fromProcess('AWS_SECRET_ACCESS_KEY'));
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: { what: 'a pod', names: '`JOB_PASS`', reason: 'where the service account can have a role, which gives temporary ones', wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself' },
          line: 7,
          column: 1,
          endLine: 7,
          endColumn: 117,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`JOB_PASS`', instead: 'the role of the service account' },
              output: `
import * as kplus from 'cdk8s-plus-30';
declare const chart: any;
const pods = new kplus.Deployment(chart, 'Pods', {
  containers: [{ image: 'web', envVariables: { AWS_SECRET_ACCESS_KEY: kplus.EnvValue.fromProcess('AWS_SECRET_ACCESS_KEY') } }],
});
`,
            },
          ],
        },
      ],
      neighbour: `
import * as kplus from 'cdk8s-plus-30';
declare const chart: any, secret: any;
const pods = new kplus.Deployment(chart, 'Pods', {
  containers: [{ image: 'web', envVariables: { AWS_SECRET_ACCESS_KEY: kplus.EnvValue.fromSecretValue({ secret, key: 'key' }) } }],
});
pods.addContainer({ image: 'job' }).env.addVariable('JOB_PASS', kplus.EnvValue.fromProcess('JOB_PASS'));
`,
    },
    {
      name: 'a ConfigMap, which everybody in the namespace can read',
      code: `
import * as k8s from '@pulumi/kubernetes';
import * as kplus from 'cdk8s-plus-30';
import { KubeConfigMap } from './imports/k8s';
declare const chart: any;
new k8s.core.v1.ConfigMap('env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new KubeConfigMap(chart, 'Env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new kplus.ConfigMap(chart, 'Map', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
      errors: [
        {
          messageId: 'handed',
          data: { what: 'a pod', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'where the service account can have a role, which gives temporary ones', wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself' },
          line: 6,
          column: 44,
          endLine: 6,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import * as k8s from '@pulumi/kubernetes';
import * as kplus from 'cdk8s-plus-30';
import { KubeConfigMap } from './imports/k8s';
declare const chart: any;
new k8s.core.v1.ConfigMap('env', { data: {} });
new KubeConfigMap(chart, 'Env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new kplus.ConfigMap(chart, 'Map', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: { what: 'a pod', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'where the service account can have a role, which gives temporary ones', wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself' },
          line: 7,
          column: 43,
          endLine: 7,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import * as k8s from '@pulumi/kubernetes';
import * as kplus from 'cdk8s-plus-30';
import { KubeConfigMap } from './imports/k8s';
declare const chart: any;
new k8s.core.v1.ConfigMap('env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new KubeConfigMap(chart, 'Env', { data: {} });
new kplus.ConfigMap(chart, 'Map', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: { what: 'a pod', names: '`AWS_SECRET_ACCESS_KEY`', reason: 'where the service account can have a role, which gives temporary ones', wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself' },
          line: 8,
          column: 45,
          endLine: 8,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import * as k8s from '@pulumi/kubernetes';
import * as kplus from 'cdk8s-plus-30';
import { KubeConfigMap } from './imports/k8s';
declare const chart: any;
new k8s.core.v1.ConfigMap('env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new KubeConfigMap(chart, 'Env', { data: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new kplus.ConfigMap(chart, 'Map', { data: {} });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as k8s from '@pulumi/kubernetes';
import * as kplus from 'cdk8s-plus-30';
import { KubeSecret } from './imports/k8s';
declare const chart: any;
new k8s.core.v1.Secret('env', { stringData: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new KubeSecret(chart, 'Env', { stringData: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
new kplus.Secret(chart, 'Map', { stringData: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
    },
  ],
});
