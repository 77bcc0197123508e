import rule from '../../rules/no-guest-identities.ts';
import { runRule } from '../support/rule-tester.ts';

runRule('no-guest-identities', rule, {
  valid: [
    {
      name: 'an identity pool that lets guests in, without the option',
      code: `
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const pool = (scope: Construct) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true });
`,
    },
    {
      name: 'guests of somebody else',
      code: `
import { defineAccess } from './access.ts';
export const access = defineAccess((allow) => [allow.guest.to(['write']), allow.guest()]);
export const guests = (allow) => [allow.guest.to(['write'])];
`,
    },
    {
      name: 'a switch of another thing',
      code: `
export const settings = { allowClassicFlow: true, AllowClassicFlow: true };
export const apply = (pool: { allowClassicFlow: boolean }) => {
  pool.allowClassicFlow = true;
};
`,
    },
    {
      name: 'what a test sets up',
      filename: 'pool.test.ts',
      code: `
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
export const pool = (scope) => new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true, allowClassicFlow: true });
`,
    },
  ],
  invalid: [
    {
      name: 'storage of Amplify that guests may write to',
      filename: 'resource.js',
      code: `
import { defineStorage } from '@aws-amplify/backend';
export const storage = defineStorage({
  name: 'photos',
  access: (allow) => ({
    'media/*': [allow.guest.to(['read', 'write', 'delete']), allow.authenticated.to(['read', 'write'])],
    'drop/*': [allow.guest.to(['write'])],
  }),
});
`,
      errors: [
        {
          messageId: 'write',
          data: { operations: '`write` and `delete`' },
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'letRead',
              data: {  },
              output: `
import { defineStorage } from '@aws-amplify/backend';
export const storage = defineStorage({
  name: 'photos',
  access: (allow) => ({
    'media/*': [allow.guest.to(['read']), allow.authenticated.to(['read', 'write'])],
    'drop/*': [allow.guest.to(['write'])],
  }),
});
`,
            },
          ],
        },
        {
          messageId: 'write',
          data: { operations: '`write`' },
          line: 7,
          column: 31,
          endLine: 7,
          endColumn: 40,
        },
      ],
      neighbour: `
import { defineStorage } from '@aws-amplify/backend';
export const storage = defineStorage({
  name: 'photos',
  access: (allow) => ({
    'media/*': [allow.guest.to(['read']), allow.authenticated.to(['read', 'write', 'delete'])],
    'own/{entity_id}/*': [allow.entity('identity').to(['read', 'write', 'delete'])],
  }),
});
`,
    },
    {
      name: 'models of Amplify',
      filename: 'resource.js',
      code: `
import { a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Photo: a.model({ title: a.string() }).authorization((allow) => [allow.guest()]),
  Comment: a.model({ text: a.string() }).authorization((allow) => [allow.guest().to(['read', 'create']), allow.owner()]),
});
export const data = defineData({ schema });
`,
      errors: [
        {
          messageId: 'write',
          data: { operations: '`create`, `update` and `delete`' },
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 80,
        },
        {
          messageId: 'write',
          data: { operations: '`create`' },
          line: 5,
          column: 85,
          endLine: 5,
          endColumn: 103,
          suggestions: [
            {
              messageId: 'letRead',
              data: {  },
              output: `
import { a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Photo: a.model({ title: a.string() }).authorization((allow) => [allow.guest()]),
  Comment: a.model({ text: a.string() }).authorization((allow) => [allow.guest().to(['read']), allow.owner()]),
});
export const data = defineData({ schema });
`,
            },
          ],
        },
      ],
      neighbour: `
import { a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Photo: a.model({ title: a.string() }).authorization((allow) => [allow.authenticated()]),
  Comment: a.model({ text: a.string() }).authorization((allow) => [allow.guest().to(['read']), allow.owner()]),
});
export const data = defineData({ schema });
`,
    },
    {
      name: 'the classic flow',
      code: `
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
export const pool = (scope: Construct) =>
  new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true, allowClassicFlow: true });
`,
      errors: [
        {
          messageId: 'classic',
          data: {  },
          line: 5,
          column: 97,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
export const pool = (scope: Construct) =>
  new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true, allowClassicFlow: false });
`,
            },
          ],
        },
      ],
      neighbour: `
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
export const pool = (scope: Construct) =>
  new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true, allowClassicFlow: false });
`,
    },
    {
      name: 'identity pools that let guests in',
      untyped: 'the client of Cognito is not installed',
      options: [ { pools: true } ],
      code: `
import { CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const command = new CreateIdentityPoolCommand({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true });
export const pool = (scope: Construct) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true });
export const first = (scope: Construct) => {
  const users = new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
  users.allowUnauthenticatedIdentities = true;
};
`,
      errors: [
        {
          messageId: 'pool',
          data: {  },
          line: 6,
          column: 115,
          endLine: 6,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import { CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const command = new CreateIdentityPoolCommand({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: false });
export const pool = (scope: Construct) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true });
export const first = (scope: Construct) => {
  const users = new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
  users.allowUnauthenticatedIdentities = true;
};
`,
            },
          ],
        },
        {
          messageId: 'pool',
          data: {  },
          line: 7,
          column: 110,
          endLine: 7,
          endColumn: 114,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import { CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const command = new CreateIdentityPoolCommand({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true });
export const pool = (scope: Construct) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
export const first = (scope: Construct) => {
  const users = new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
  users.allowUnauthenticatedIdentities = true;
};
`,
            },
          ],
        },
        {
          messageId: 'pool',
          data: {  },
          line: 10,
          column: 42,
          endLine: 10,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import { CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const command = new CreateIdentityPoolCommand({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true });
export const pool = (scope: Construct) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: true });
export const first = (scope: Construct) => {
  const users = new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
  users.allowUnauthenticatedIdentities = false;
};
`,
            },
          ],
        },
      ],
      neighbour: `
import { CreateIdentityPoolCommand } from '@aws-sdk/client-cognito-identity';
import { CfnIdentityPool } from 'aws-cdk-lib/aws-cognito';
import { IdentityPool } from 'aws-cdk-lib/aws-cognito-identitypool';
import type { Construct } from 'constructs';
export const command = new CreateIdentityPoolCommand({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: false });
export const pool = (scope: Construct, isOpen: boolean) => new IdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: isOpen });
export const first = (scope: Construct) => {
  const users = new CfnIdentityPool(scope, 'Users', { allowUnauthenticatedIdentities: false });
  users.allowUnauthenticatedIdentities = false;
};
`,
    },
    {
      name: 'SDK v2, Pulumi, CDKTF and CloudFormation',
      filename: 'pool.js',
      options: [ { pools: true } ],
      code: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
import { CognitoIdentityPool } from '@cdktf/provider-aws/lib/cognito-identity-pool';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const other = (scope) => new CognitoIdentityPool(scope, 'users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const Resources = { Users: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } } };
`,
      errors: [
        {
          messageId: 'pool',
          data: {  },
          line: 5,
          column: 107,
          endLine: 5,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
import { CognitoIdentityPool } from '@cdktf/provider-aws/lib/cognito-identity-pool';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: false }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const other = (scope) => new CognitoIdentityPool(scope, 'users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const Resources = { Users: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } } };
`,
            },
          ],
        },
        {
          messageId: 'pool',
          data: {  },
          line: 6,
          column: 120,
          endLine: 6,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
import { CognitoIdentityPool } from '@cdktf/provider-aws/lib/cognito-identity-pool';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users', allowUnauthenticatedIdentities: false });
export const other = (scope) => new CognitoIdentityPool(scope, 'users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const Resources = { Users: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } } };
`,
            },
          ],
        },
        {
          messageId: 'pool',
          data: {  },
          line: 7,
          column: 134,
          endLine: 7,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
import { CognitoIdentityPool } from '@cdktf/provider-aws/lib/cognito-identity-pool';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const other = (scope) => new CognitoIdentityPool(scope, 'users', { identityPoolName: 'users', allowUnauthenticatedIdentities: false });
export const Resources = { Users: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } } };
`,
            },
          ],
        },
        {
          messageId: 'pool',
          data: {  },
          line: 8,
          column: 119,
          endLine: 8,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
import { CognitoIdentityPool } from '@cdktf/provider-aws/lib/cognito-identity-pool';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: true }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const other = (scope) => new CognitoIdentityPool(scope, 'users', { identityPoolName: 'users', allowUnauthenticatedIdentities: true });
export const Resources = { Users: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: false } } };
`,
            },
          ],
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
import * as aws from '@pulumi/aws';
new AWS.CognitoIdentity().createIdentityPool({ IdentityPoolName: 'users', AllowUnauthenticatedIdentities: false }).promise();
export const pool = new aws.cognito.IdentityPool('users', { identityPoolName: 'users' });
export const Resources = { Users: { Type: 'Acme::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } } };
`,
    },
    {
      name: 'the pool of Amplify',
      filename: 'backend.ts',
      options: [ { pools: true } ],
      code: `
import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource';
const backend = defineBackend({ auth });
const { cfnIdentityPool } = backend.auth.resources.cfnResources;
cfnIdentityPool.allowUnauthenticatedIdentities = true;
`,
      errors: [
        {
          messageId: 'pool',
          data: {  },
          line: 6,
          column: 50,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'turnOff',
              data: {  },
              output: `
import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource';
const backend = defineBackend({ auth });
const { cfnIdentityPool } = backend.auth.resources.cfnResources;
cfnIdentityPool.allowUnauthenticatedIdentities = false;
`,
            },
          ],
        },
      ],
      neighbour: `
import { defineBackend } from '@aws-amplify/backend';
import { auth } from './auth/resource';
const backend = defineBackend({ auth });
const { cfnIdentityPool } = backend.auth.resources.cfnResources;
cfnIdentityPool.allowUnauthenticatedIdentities = false;
`,
    },
    {
      name: 'a model of Amplify that guests may change, among operations',
      filename: 'resource.js',
      code: `
import { a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Message: a.model({ content: a.string() }).authorization((allow) => [allow.guest()]),
  greet: a.query().arguments({ name: a.string() }).returns(a.string()).authorization((allow) => [allow.guest()]),
});
export const data = defineData({ schema });
`,
      errors: [
        {
          messageId: 'write',
          data: { operations: '`create`, `update` and `delete`' },
          line: 4,
          column: 71,
          endLine: 4,
          endColumn: 84,
        },
      ],
      neighbour: `
import { a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Message: a.model({ content: a.string() }).authorization((allow) => [allow.guest().to(['read'])]),
  greet: a.query().arguments({ name: a.string() }).returns(a.string()).authorization((allow) => [allow.guest()]),
  write: a.generation({ aiModel: a.ai.model('Claude 3.5 Sonnet'), systemPrompt: '' }).returns(a.string()).authorization((allow) => allow.guest()),
  send: a.mutation().returns(a.string()).authorization((allow) => [allow.guest()]),
});
export const data = defineData({ schema });
`,
    },
  ],
});
