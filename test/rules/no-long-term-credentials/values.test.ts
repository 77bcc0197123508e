// What makes a value a part of an access key, given that the variable that takes it says so.
import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'a value that nobody knows',
      code: `
import { compute } from './values.ts';
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
        AWS_SECRET_ACCESS_KEY: compute(),
      },
    });
  }
}
`,
    },
    {
      name: 'values that name what holds a key',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
export const variables = (scope: never, props: { keysArn: string }) =>
  new lambda.Function(scope, 'Photos', { code: lambda.Code.fromAsset('dist'), handler: 'a', runtime: lambda.Runtime.NODEJS_22_X, environment: { S3_SECRET_ACCESS_KEY: props.keysArn } });
`,
    },
  ],
  invalid: [
    {
      name: 'a pair of values whose own names say little',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
export const photos = (scope: never, props: { keys: { user: string; password: string } }) =>
  new lambda.Function(scope, 'Photos', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromAsset('dist'),
    environment: { S3_ACCESS_KEY_ID: props.keys.user, S3_SECRET_ACCESS_KEY: props.keys.password },
  });
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
export const photos = (scope: never, props: { keys: { user: string; password: string } }) =>
  new lambda.Function(scope, 'Photos', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromAsset('dist'),
    environment: {},
  });
`,
            },
          ],
        },
      ],
      neighbour: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
export const photos = (scope: never, props: { keys: { user: string; password: string } }) =>
  new lambda.Function(scope, 'Photos', {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromAsset('dist'),
    environment: { S3_SECRET_ACCESS_KEY: props.keys.password },
  });
`,
    },
    {
      name: 'a fall-back',
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
        AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY ?? '',
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
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
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
      name: 'a template',
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
        AWS_SECRET_ACCESS_KEY: \`\${process.env.AWS_SECRET_ACCESS_KEY}\`,
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
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
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
      name: 'a parameter of the stack',
      code: `
import { CfnParameter, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new CfnParameter(this, 'SecretAccessKey', { noEcho: true });
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: { AWS_SECRET_ACCESS_KEY: secret.valueAsString },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 13,
          column: 22,
          endLine: 13,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { CfnParameter, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new CfnParameter(this, 'SecretAccessKey', { noEcho: true });
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
      name: 'a secret that is read at deployment',
      code: `
import { SecretValue, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: { AWS_SECRET_ACCESS_KEY: SecretValue.secretsManager('photos').unsafeUnwrap() },
    });
  }
}
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 12,
          column: 22,
          endLine: 12,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import { Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
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
      name: 'variables that are added in a chain, which no edit takes apart',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export const photos = (scope: never) =>
  new NodejsFunction(scope, 'Photos')
    .addEnvironment('S3_KEY', process.env.S3_KEY!)
    .addEnvironment('S3_SECRET', process.env.S3_SECRET!);
`,
      errors: [
        {
          messageId: 'handed',
          data: {
            what: 'a Lambda function',
            names: '`S3_SECRET`, `S3_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 4,
          column: 3,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'variables that two functions share are reported once',
      code: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
const environment = { S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY! };
const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromAsset('dist') };
export const photos = (scope: never) => new lambda.Function(scope, 'Photos', { ...code, environment });
export const videos = (scope: never) => new lambda.Function(scope, 'Videos', { ...code, environment });
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
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_SECRET_ACCESS_KEY`', instead: 'the execution role' },
              output: `
import * as lambda from 'aws-cdk-lib/aws-lambda';
const environment = {};
const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromAsset('dist') };
export const photos = (scope: never) => new lambda.Function(scope, 'Photos', { ...code, environment });
export const videos = (scope: never) => new lambda.Function(scope, 'Videos', { ...code, environment });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key beside one of another vendor',
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
        R2_SECRET_ACCESS_KEY: process.env.R2_SECRET_ACCESS_KEY!,
        AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY!,
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
            names: '`AWS_SECRET_ACCESS_KEY`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 14,
          column: 9,
          endLine: 14,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY`', instead: 'the execution role' },
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
        R2_SECRET_ACCESS_KEY: process.env.R2_SECRET_ACCESS_KEY!,
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
