// What makes a variable one of an access key: its name and its value together.
import noLongTermCredentials from '../../../rules/no-long-term-credentials.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'names of what holds a key',
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
        AWS_SECRET_ACCESS_KEY_ARN: process.env.A!,
        SECRET_ACCESS_KEY_PARAMETER: process.env.B!,
        SECRET_ACCESS_KEY_MAX_AGE: process.env.C!,
      },
    });
  }
}
`,
    },
    {
      name: 'an attribute of a construct',
      code: `
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
export class PhotosStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const keys = new secretsmanager.Secret(this, 'Keys');
    new lambda.Function(this, 'Photos', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: { AWS_SECRET: keys.secretName, AWS_SECRET_ACCESS_KEY: keys.secretArn },
    });
  }
}
`,
    },
    {
      name: 'stores of other vendors',
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
        R2_ACCESS_KEY_ID: process.env.R2_ACCESS_KEY_ID!,
        R2_SECRET_ACCESS_KEY: process.env.R2_SECRET_ACCESS_KEY!,
        MINIO_SECRET_ACCESS_KEY: process.env.MINIO_SECRET_ACCESS_KEY!,
        SECRET_ACCESS_KEY: process.env.WASABI_SECRET_ACCESS_KEY!,
      },
    });
  }
}
`,
    },
    {
      name: 'a store whose endpoint is given too',
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
        S3_ENDPOINT: process.env.S3_ENDPOINT!,
        S3_ACCESS_KEY_ID: process.env.S3_ACCESS_KEY_ID!,
        S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY!,
      },
    });
  }
}
`,
    },
    {
      name: 'weak names without AWS',
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
        KEY: process.env.KEY!,
        SECRET: process.env.SECRET!,
        STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY!,
      },
    });
  }
}
`,
    },
    {
      name: 'a key of an object in S3',
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
        S3_BUCKET: process.env.S3_BUCKET!,
        S3_KEY: process.env.S3_KEY!,
      },
    });
  }
}
`,
    },
    {
      name: 'keys of another kind',
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
        CLOUDFRONT_KEY_ID: process.env.CLOUDFRONT_KEY_ID!,
        CLOUDFRONT_SECRET: process.env.CLOUDFRONT_SECRET!,
      },
    });
  }
}
`,
    },
    {
      name: 'an API of Amazon for partners, which knows no roles',
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
        AMAZON_ACCESS_KEY: process.env.AMAZON_ACCESS_KEY!,
        AMAZON_SECRET_KEY: process.env.AMAZON_SECRET_KEY!,
        AMAZON_PARTNER_TAG: process.env.AMAZON_PARTNER_TAG!,
      },
    });
  }
}
`,
    },
    {
      name: 'a session token that a spread adds',
      code: `
import { CfnApp } from 'aws-cdk-lib/aws-amplify';
const token = process.env.AWS_SESSION_TOKEN;
export const web = (scope: never) =>
  new CfnApp(scope, 'Web', {
    name: 'web',
    environmentVariables: [
      { name: 'PHOTOS_SECRET_ACCESS_KEY', value: process.env.AWS_SECRET_ACCESS_KEY! },
      ...(token ? [{ name: 'PHOTOS_SESSION_TOKEN', value: token }] : []),
    ],
  });
`,
    },
    {
      name: 'keys for an emulator',
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
        ...(process.env.IS_LOCAL ? { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } : {}),
      },
    });
  }
}
`,
    },
    {
      name: 'a variable that is not set',
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
        // @ts-expect-error: nothing is set
        AWS_SECRET_ACCESS_KEY: undefined,
      },
    });
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'weak names of both parts, under the same word',
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
        S3_KEY: process.env.S3_KEY!,
        S3_SECRET: process.env.S3_SECRET!,
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
            names: '`S3_KEY`, `S3_SECRET`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`S3_KEY`, `S3_SECRET`', instead: 'the execution role' },
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
        SQS_KEY: process.env.SQS_KEY!,
        S3_SECRET: process.env.S3_SECRET!,
      },
    });
  }
}
`,
    },
    {
      name: 'names with a stage',
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
        AWS_SECRET_ACCESS_KEY_PROD: process.env.PROD_KEY!,
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
            names: '`AWS_SECRET_ACCESS_KEY_PROD`',
            reason: 'where the execution role gives temporary ones',
            wayOut: 'Grant the execution role of the function what it needs (`grant…()`, `addToRolePolicy()`): the SDK finds the role by itself',
          },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'removeKeyVariables',
              data: { what: '`AWS_SECRET_ACCESS_KEY_PROD`', instead: 'the execution role' },
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
  ],
});

// Accepted blindness: what is not looked into.
runRule('no-long-term-credentials', noLongTermCredentials, {
  valid: [
    {
      name: 'all variables of the process',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export const photos = (scope: never) => new NodejsFunction(scope, 'Photos', { environment: process.env as Record<string, string> });
`,
    },
    {
      name: 'a function that a caller gives',
      code: `
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
export const configure = (photos: NodejsFunction) => photos.addEnvironment('AWS_SECRET_ACCESS_KEY', process.env.AWS_SECRET_ACCESS_KEY!);
`,
    },
    {
      name: 'a secret of Kubernetes',
      code: `
import * as k8s from '@pulumi/kubernetes';
export const keys = new k8s.core.v1.Secret('keys', { stringData: { AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY! } });
`,
    },
  ],
  invalid: [
  ],
});
