import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a secret of Kubernetes by reference',
      code: `
import * as k8s from '@pulumi/kubernetes';
export const photos = new k8s.apps.v1.Deployment('photos', {
  spec: {
    selector: { matchLabels: { app: 'photos' } },
    template: {
      spec: {
        containers: [
          {
            name: 'photos',
            env: [
              { name: 'AWS_SECRET_ACCESS_KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'secret' } } },
            ],
          },
        ],
      },
    },
  },
});
`,
    },
  ],
  invalid: [
    {
      name: 'a pod, with Pulumi',
      code: `
import * as k8s from '@pulumi/kubernetes';
export const photos = new k8s.apps.v1.Deployment('photos', {
  spec: {
    selector: { matchLabels: { app: 'photos' } },
    template: {
      spec: {
        containers: [
          {
            name: 'photos',
            env: [
              { name: 'BUCKET', value: 'photos' },
              { name: 'AWS_ACCESS_KEY_ID', value: process.env.AWS_ACCESS_KEY_ID },
              { name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY },
            ],
          },
        ],
      },
    },
  },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a pod',
            names: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
            reason: 'where the service account can have a role, which gives temporary ones',
            wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself',
          },
          line: 13,
          column: 15,
          endLine: 13,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: {
                what: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`',
                instead: 'the role of the service account',
              },
              output: `
import * as k8s from '@pulumi/kubernetes';
export const photos = new k8s.apps.v1.Deployment('photos', {
  spec: {
    selector: { matchLabels: { app: 'photos' } },
    template: {
      spec: {
        containers: [
          {
            name: 'photos',
            env: [
              { name: 'BUCKET', value: 'photos' },
            ],
          },
        ],
      },
    },
  },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pod, with cdk8s',
      code: `
import { KubePod } from './imports/k8s';
export const photos = new KubePod({}, 'photos', {
  spec: { containers: [{ name: 'photos', env: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] }] },
});
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a pod',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the service account can have a role, which gives temporary ones',
            wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself',
          },
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import { KubePod } from './imports/k8s';
export const photos = new KubePod({}, 'photos', {
  spec: { containers: [{ name: 'photos', env: [] }] },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pod, with cdk8s-plus',
      code: `
import { Deployment, EnvValue } from 'cdk8s-plus-30';
const photos = new Deployment({}, 'photos');
const container = photos.addContainer({ image: 'photos', envVariables: { AWS_SECRET_ACCESS_KEY: EnvValue.fromValue(process.env.AWS_SECRET_ACCESS_KEY!) } });
container.env.addVariable('S3_SECRET_ACCESS_KEY', EnvValue.fromValue(process.env.S3_SECRET_ACCESS_KEY!));
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a pod',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the service account can have a role, which gives temporary ones',
            wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself',
          },
          line: 4,
          column: 74,
          endLine: 4,
          endColumn: 151,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import { Deployment, EnvValue } from 'cdk8s-plus-30';
const photos = new Deployment({}, 'photos');
const container = photos.addContainer({ image: 'photos', envVariables: {} });
container.env.addVariable('S3_SECRET_ACCESS_KEY', EnvValue.fromValue(process.env.S3_SECRET_ACCESS_KEY!));
`,
            },
          ],
        },
        {
          messageId: 'handed',
          data: {
            what: 'a pod',
            names: '`S3_SECRET_ACCESS_KEY`',
            reason: 'where the service account can have a role, which gives temporary ones',
            wayOut: 'Give the service account of the pod a role (EKS Pod Identity, IAM roles for service accounts): the SDK finds it by itself',
          },
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the role of the service account' },
              output: `
import { Deployment, EnvValue } from 'cdk8s-plus-30';
const photos = new Deployment({}, 'photos');
const container = photos.addContainer({ image: 'photos', envVariables: { AWS_SECRET_ACCESS_KEY: EnvValue.fromValue(process.env.AWS_SECRET_ACCESS_KEY!) } });
`,
            },
          ],
        },
      ],
      neighbour: `
import { Deployment, EnvValue } from 'cdk8s-plus-30';
import { keys } from './keys.ts';
const photos = new Deployment({}, 'photos');
photos.addContainer({ image: 'photos', envVariables: { AWS_SECRET_ACCESS_KEY: EnvValue.fromSecretValue({ secret: keys, key: 'secret' }) } });
`,
    },
    {
      name: 'a function of Pulumi, with a setting',
      code: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const config = new pulumi.Config();
export const photos = new aws.lambda.Function('photos', {
  role: 'photos',
  environment: { variables: { S3_SECRET_ACCESS_KEY: config.requireSecret('key') } },
});
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
          line: 7,
          column: 31,
          endLine: 7,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const config = new pulumi.Config();
export const photos = new aws.lambda.Function('photos', {
  role: 'photos',
  environment: { variables: {} },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const config = new pulumi.Config();
export const photos = new aws.lambda.Function('photos', {
  role: 'photos',
  environment: { variables: { STRIPE_SECRET_KEY: config.requireSecret('key') } },
});
`,
    },
    {
      name: 'a task of Pulumi, in JSON',
      code: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const key = new aws.iam.AccessKey('photos', { user: 'photos' });
export const task = new aws.ecs.TaskDefinition('photos', {
  family: 'photos',
  containerDefinitions: pulumi.jsonStringify([
    { name: 'photos', environment: [{ name: 'S3_USER', value: key.id }, { name: 'S3_PASSWORD', value: key.secret }] },
  ]),
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
          column: 13,
          endLine: 4,
          endColumn: 64,
        },
        {
          messageId: 'handed',
          data: {
            what: 'an ECS container',
            names: '`S3_USER`, `S3_PASSWORD`',
            reason: 'where the task role gives temporary ones',
            wayOut: 'Grant the task role what the container needs: the SDK finds the role by itself',
          },
          line: 8,
          column: 37,
          endLine: 8,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_USER`, `S3_PASSWORD`', instead: 'the task role' },
              output: `
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const key = new aws.iam.AccessKey('photos', { user: 'photos' });
export const task = new aws.ecs.TaskDefinition('photos', {
  family: 'photos',
  containerDefinitions: pulumi.jsonStringify([
    { name: 'photos', environment: [] },
  ]),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a service of awsx',
      code: `
import * as awsx from '@pulumi/awsx';
export const photos = new awsx.ecs.FargateService('photos', {
  taskDefinitionArgs: {
    containers: { web: { image: 'web', environment: [{ name: 'AWS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY }] } },
  },
});
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
          line: 5,
          column: 54,
          endLine: 5,
          endColumn: 129,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the task role' },
              output: `
import * as awsx from '@pulumi/awsx';
export const photos = new awsx.ecs.FargateService('photos', {
  taskDefinitionArgs: {
    containers: { web: { image: 'web', environment: [] } },
  },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an image of Pulumi',
      code: `
import * as docker from '@pulumi/docker';
export const image = new docker.Image('photos', {
  build: { context: '.', args: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } },
});
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
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'user data of Pulumi, wrapped and encoded',
      code: `
import * as aws from '@pulumi/aws';
export const host = new aws.ec2.LaunchTemplate('photos', {
  userData: Buffer.from(\`#!/bin/sh
AWS_SECRET_ACCESS_KEY=\${process.env.AWS_SECRET_ACCESS_KEY} ./photos\`).toString('base64'),
});
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
          column: 25,
          endLine: 5,
          endColumn: 69,
        },
      ],
    },
  ],
});
