import rule from '../../../rules/no-wildcard-resources.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('no-wildcard-resources', rule, {
  valid: [
    {
      name: 'actions for which only an extra can be named, with the option',
      options: [{ reads: true }],
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['polly:SynthesizeSpeech', 'translate:TranslateText'], Resource: '*' }] };
`,
    },
    {
      name: 'what only reads, without the option',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:GetQueueAttributes', 'ec2:Describe*'], Resource: '*' }] };
`,
    },
    {
      name: "what AWS's own policies allow on everything",
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const log = new PolicyStatement({ actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], resources: ['*'] });
export const network = new PolicyStatement({ actions: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface'], resources: ['*'] });
export const pull = new PolicyStatement({ actions: ['ecr:BatchGetImage', 'cloudwatch:PutMetricData'], resources: ['*'] });
export const text = new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] });
`,
    },
    {
      name: 'any role for one service, without the option',
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
};
`,
    },
    {
      name: 'logs, network interfaces and agents, whose resources nobody can name, with the option',
      options: [{ customary: true }],
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: ['logs:PutLogEvents', 'ec2:CreateNetworkInterface', 'ssm:UpdateInstanceInformation', 'sns:Publish'],
      Resource: '*',
    },
  ],
};
`,
    },
    {
      name: 'a statement that passes no role, but only where a service takes one, with the option',
      options: [{ customary: true, reads: true }],
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
};
`,
    },
    {
      name: 'the answer of an authorizer',
      code: `
export const answer = {
  principalId: 'user',
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: '*' }] },
};
`,
    },
    {
      name: 'policies of resources, where the wildcard is the resource',
      code: `
export const keyPolicy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/photos' }, Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: '*' },
  ],
};
`,
    },
    {
      name: 'limits, which grant nothing',
      code: `
export const permissionsBoundary = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: '*' }] };
`,
    },
    {
      name: 'every action, and whole services, which belong to another rule',
      code: `
export const all = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage', '*'], Resource: '*' }] };
export const service = { Statement: [{ Effect: 'Allow', Action: ['sqs:*', 'dynamodb:PutItem'], Resource: '*' }] };
export const except = { Statement: [{ Effect: 'Allow', NotAction: 'sqs:SendMessage', Resource: '*' }] };
`,
    },
    {
      name: 'statements that may be narrower than they are seen, and unknown services',
      code: `
declare const rest: object;
declare const queue: string;
export const open = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: '*', ...rest }] };
export const unknown = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: queue }] };
export const other = { Statement: [{ Effect: 'Allow', Action: ['photos:Delete'], Resource: '*' }] };
`,
    },
    {
      name: 'what a test sets up',
      filename: 'stack.test.ts',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: '*' }] };
`,
    },
  ],
  invalid: [
    {
      name: 'a function that is called, in a statement of CDK',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const call = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`lambda:InvokeFunction`', arn: 'arn:aws:lambda:REGION:ACCOUNT:function:FUNCTION_NAME' },
          line: 3,
          column: 91,
          endLine: 3,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:${Aws.PARTITION}:lambda:${Aws.REGION}:${Aws.ACCOUNT_ID}:function:FUNCTION_NAME' },
              output: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib';
export const call = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [\`arn:\${Aws.PARTITION}:lambda:\${Aws.REGION}:\${Aws.ACCOUNT_ID}:function:FUNCTION_NAME\`] });
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const call = new PolicyStatement({ actions: ['lambda:ListFunctions'], resources: ['*'] });
`,
    },
    {
      name: 'CDK by its namespaces',
      code: `
import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
export class Photos extends cdk.Stack {
  readonly statement = new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] });
}
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:SendMessage`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 5,
          column: 92,
          endLine: 5,
          endColumn: 95,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:${cdk.Aws.PARTITION}:sqs:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:QUEUE_NAME' },
              output: `
import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
export class Photos extends cdk.Stack {
  readonly statement = new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [\`arn:\${cdk.Aws.PARTITION}:sqs:\${cdk.Aws.REGION}:\${cdk.Aws.ACCOUNT_ID}:QUEUE_NAME\`] });
}
`,
            },
          ],
        },
      ],
      neighbour: `
import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
export class Photos extends cdk.Stack {
  readonly statement = new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [\`arn:\${cdk.Aws.PARTITION}:sqs:\${cdk.Aws.REGION}:\${cdk.Aws.ACCOUNT_ID}:photos\`] });
}
`,
    },
    {
      name: 'a resource in no region, in CDK',
      code: `
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const account = Aws.ACCOUNT_ID;
export const statement = new PolicyStatement();
statement.addActions('s3:PutObject');
statement.addResources('*');
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`s3:PutObject`', arn: 'arn:aws:s3:::BUCKET_NAME/OBJECT_NAME' },
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:${Aws.PARTITION}:s3:::BUCKET_NAME/OBJECT_NAME' },
              output: `
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const account = Aws.ACCOUNT_ID;
export const statement = new PolicyStatement();
statement.addActions('s3:PutObject');
statement.addResources(\`arn:\${Aws.PARTITION}:s3:::BUCKET_NAME/OBJECT_NAME\`);
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const statement = new PolicyStatement();
statement.addActions('s3:PutObject');
statement.addResources('arn:aws:s3:::photos/*');
`,
    },
    {
      name: 'objects of any bucket, in the partition of the file',
      code: `
export const topic = 'arn:aws-cn:sns:cn-north-1:111122223333:photos';
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`s3:GetObject` and `s3:PutObject`', arn: 'arn:aws-cn:s3:::BUCKET_NAME/OBJECT_NAME' },
          line: 5,
          column: 86,
          endLine: 5,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws-cn:s3:::BUCKET_NAME/OBJECT_NAME' },
              output: `
export const topic = 'arn:aws-cn:sns:cn-north-1:111122223333:photos';
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws-cn:s3:::BUCKET_NAME/OBJECT_NAME' }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const topic = 'arn:aws-cn:sns:cn-north-1:111122223333:photos';
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws-cn:s3:::photos/*' }],
};
`,
    },
    {
      name: 'actions of several kinds, which no single name replaces',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['sqs:SendMessage', 'dynamodb:PutItem', 'ses:SendEmail', 'states:StartExecution'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: {
            actions: '`sqs:SendMessage`, `dynamodb:PutItem`, `ses:SendEmail` and 1 more',
            arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME',
          },
          line: 3,
          column: 135,
          endLine: 3,
          endColumn: 138,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['xray:PutTraceSegments', 'ecr:GetAuthorizationToken', 'ec2:DescribeInstances'], Resource: '*' }],
};
`,
    },
    {
      name: 'one action beside others that take nothing but the wildcard',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:ListAllMyBuckets', 's3:DeleteBucket'], Resource: ['*'] }] };
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`s3:DeleteBucket`', arn: 'arn:aws:s3:::BUCKET_NAME' },
          line: 2,
          column: 119,
          endLine: 2,
          endColumn: 122,
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: ['*'] }] };
`,
    },
    {
      name: 'everything of one service, in two spellings',
      code: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: 'arn:aws:sqs:*' },
    { Effect: 'Allow', Action: 'dynamodb:DeleteItem', Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:*' },
  ],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:ReceiveMessage`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 4,
          column: 64,
          endLine: 4,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
              output: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
    { Effect: 'Allow', Action: 'dynamodb:DeleteItem', Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:*' },
  ],
};
`,
            },
          ],
        },
        {
          messageId: 'changes',
          data: { actions: '`dynamodb:DeleteItem`', arn: 'arn:aws:dynamodb:REGION:ACCOUNT:table/TABLE_NAME' },
          line: 5,
          column: 65,
          endLine: 5,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:dynamodb:REGION:ACCOUNT:table/TABLE_NAME' },
              output: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: 'arn:aws:sqs:*' },
    { Effect: 'Allow', Action: 'dynamodb:DeleteItem', Resource: 'arn:aws:dynamodb:REGION:ACCOUNT:table/TABLE_NAME' },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: 'arn:aws:sqs:*:*:photos' },
    { Effect: 'Allow', Action: 'dynamodb:DeleteItem', Resource: 'arn:aws:dynamodb:eu-central-1:111122223333:table/photos' },
    { Effect: 'Allow', Action: 'ssm:GetParameter', Resource: 'arn:aws:s3:::*' },
  ],
};
`,
    },
    {
      name: 'a pattern of actions in a JSON text',
      code: `
export const policyDocument = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "secretsmanager:*Value", "Resource": "*" }] }';
`,
      errors: [
        {
          messageId: 'changes',
          data: {
            actions: '`secretsmanager:PutSecretValue` and `secretsmanager:GetSecretValue`',
            arn: 'arn:aws:secretsmanager:REGION:ACCOUNT:secret:SECRET_ID',
          },
          line: 2,
          column: 141,
          endLine: 2,
          endColumn: 144,
        },
      ],
      neighbour: `
export const policyDocument = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "secretsmanager:*Value", "Resource": "*" }] }';
`,
    },
    {
      name: 'a condition that says nothing of the resource',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:SendMessage`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
              output: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*', Condition: { StringEquals: { 'aws:ResourceTag/app': 'photos' } } }],
};
`,
    },
    {
      name: 'what only reads, with the option',
      options: [ { reads: true } ],
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:GetQueueAttributes'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'reads',
          data: { actions: '`sqs:GetQueueAttributes`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 2,
          column: 102,
          endLine: 2,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
              output: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:GetQueueAttributes'], Resource: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['sqs:ListQueues'], Resource: '*' }] };
`,
    },
    {
      name: 'an API that is called, in a statement of CDK',
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const call = new PolicyStatement({ actions: ['execute-api:Invoke'], resources: ['*'] });
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`execute-api:Invoke`', arn: 'arn:aws:execute-api:REGION:ACCOUNT:API_ID/STAGE/METHOD/API_SPECIFIC_RESOURCE_PATH' },
          line: 3,
          column: 88,
          endLine: 3,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:API_ID/STAGE/METHOD/API_SPECIFIC_RESOURCE_PATH' },
              output: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib';
export const call = new PolicyStatement({ actions: ['execute-api:Invoke'], resources: [\`arn:\${Aws.PARTITION}:execute-api:\${Aws.REGION}:\${Aws.ACCOUNT_ID}:API_ID/STAGE/METHOD/API_SPECIFIC_RESOURCE_PATH\`] });
`,
            },
          ],
        },
      ],
      neighbour: `
export const answer = (principalId: string) => ({
  principalId,
  policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: '*' }] },
});
`,
    },
    {
      name: 'a stream that is written to, beside speech that takes an extra alone',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['polly:StartSpeechSynthesisTask', 'kinesis:PutRecord'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`kinesis:PutRecord`', arn: 'arn:aws:kinesis:REGION:ACCOUNT:stream/STREAM_NAME' },
          line: 3,
          column: 109,
          endLine: 3,
          endColumn: 112,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['polly:StartSpeechSynthesisTask', 'translate:TranslateDocument', 'rekognition:DetectModerationLabels'], Resource: '*' }],
};
`,
    },
    {
      name: 'a queue, beside logs that are customary on all',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['logs:PutLogEvents', 'sqs:SendMessage'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`sqs:SendMessage`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 3,
          column: 94,
          endLine: 3,
          endColumn: 97,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: '*' },
    { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:photos' },
  ],
};
`,
    },
    {
      name: 'objects, beside a list of their bucket',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`s3:GetObject`', arn: 'arn:aws:s3:::BUCKET_NAME/OBJECT_NAME' },
          line: 3,
          column: 87,
          endLine: 3,
          endColumn: 90,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' },
    { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::photos' },
  ],
};
`,
    },
    {
      name: 'functions that are called, beside a list of all',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['lambda:InvokeFunction', 'lambda:GetFunction'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`lambda:InvokeFunction` and `lambda:GetFunction`', arn: 'arn:aws:lambda:REGION:ACCOUNT:function:FUNCTION_NAME' },
          line: 3,
          column: 101,
          endLine: 3,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:lambda:REGION:ACCOUNT:function:FUNCTION_NAME' },
              output: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['lambda:InvokeFunction', 'lambda:GetFunction'], Resource: 'arn:aws:lambda:REGION:ACCOUNT:function:FUNCTION_NAME' }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['lambda:ListFunctions', 'lambda:GetAccountSettings'], Resource: '*' }],
};
`,
    },
    {
      name: 'logs that are read, with the option',
      options: [{ reads: true }],
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:GetLogEvents'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'reads',
          data: { actions: '`logs:GetLogEvents`', arn: 'arn:aws:logs:REGION:ACCOUNT:log-group:LOG_GROUP_NAME:log-stream:LOG_STREAM_NAME' },
          line: 3,
          column: 99,
          endLine: 3,
          endColumn: 102,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams', 'logs:PutLogEvents'], Resource: '*' },
  ],
};
`,
    },
    {
      name: 'descriptions, with the option',
      options: [{ reads: true }],
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ec2:Describe*', 'sqs:GetQueueAttributes'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'reads',
          data: { actions: '`sqs:GetQueueAttributes`', arn: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE_NAME' },
          line: 3,
          column: 97,
          endLine: 3,
          endColumn: 100,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ec2:Describe*', 'sqs:ListQueues'], Resource: '*' }],
};
`,
    },
    {
      name: 'images that any repository may hold, with the option',
      options: [{ customary: true }],
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'logs:PutLogEvents'],
      Resource: '*',
    },
  ],
};
`,
      errors: [
        {
          messageId: 'customary',
          data: { actions: '`ecr:GetDownloadUrlForLayer` and `ecr:BatchGetImage`', arn: 'arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY_NAME' },
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 20,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: ['ecr:GetAuthorizationToken', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' },
  ],
};
`,
    },
    {
      name: 'any role for one service, with the option',
      options: [{ customary: true }],
      code: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'customary',
          data: { actions: '`iam:PassRole`', arn: 'arn:aws:iam::ACCOUNT:role/ROLE_NAME_WITH_PATH' },
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:iam::ACCOUNT:role/ROLE_NAME_WITH_PATH' },
              output: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::ACCOUNT:role/ROLE_NAME_WITH_PATH',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com', 'aws:ResourceTag/app': 'photos' } },
    },
  ],
};
`,
    },
    {
      name: 'any role for one service, in CDK, with the option',
      options: [{ customary: true }],
      code: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const pass = new PolicyStatement({
  actions: ['iam:PassRole'],
  resources: ['*'],
  conditions: { StringLike: { 'iam:passedtoservice': 'lambda.amazonaws.com' } },
});
`,
      errors: [
        {
          messageId: 'customary',
          data: { actions: '`iam:PassRole`', arn: 'arn:aws:iam::ACCOUNT:role/ROLE_NAME_WITH_PATH' },
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/ROLE_NAME_WITH_PATH' },
              output: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib';
export const pass = new PolicyStatement({
  actions: ['iam:PassRole'],
  resources: [\`arn:\${Aws.PARTITION}:iam::\${Aws.ACCOUNT_ID}:role/ROLE_NAME_WITH_PATH\`],
  conditions: { StringLike: { 'iam:passedtoservice': 'lambda.amazonaws.com' } },
});
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const pass = new PolicyStatement({
  actions: ['iam:PassRole'],
  resources: ['arn:aws:iam::111122223333:role/photos'],
  conditions: { StringLike: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
});
`,
    },
    {
      name: 'reads beside images, with both options, once',
      options: [{ customary: true, reads: true }],
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ecr:BatchGetImage', 'ecr:DescribeImages'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'reads',
          data: { actions: '`ecr:DescribeImages`', arn: 'arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY_NAME' },
          line: 3,
          column: 97,
          endLine: 3,
          endColumn: 100,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['ecr:GetAuthorizationToken', 'ecr:DescribeRegistry'], Resource: '*' }],
};
`,
    },
    {
      name: 'a connection to repositories of code, which reads by its level',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'codeconnections:UseConnection', Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`codeconnections:UseConnection`', arn: 'arn:aws:codeconnections:REGION:ACCOUNT:connection/CONNECTION_ID' },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:codeconnections:REGION:ACCOUNT:connection/CONNECTION_ID' },
              output: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'codeconnections:UseConnection', Resource: 'arn:aws:codeconnections:REGION:ACCOUNT:connection/CONNECTION_ID' }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: 'codeconnections:GetConnection', Resource: '*' }],
};
`,
    },
    {
      name: 'a model that is used',
      code: `
export const policy = {
  Statement: [{ Effect: 'Allow', Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'], Resource: '*' }],
};
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`bedrock:InvokeModel` and `bedrock:InvokeModelWithResponseStream`', arn: 'arn:aws:bedrock:REGION::foundation-model/RESOURCE_ID' },
          line: 3,
          column: 118,
          endLine: 3,
          endColumn: 121,
        },
      ],
      neighbour: `
export const policy = {
  Statement: [
    { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: 'arn:aws:bedrock:*::foundation-model/amazon.titan-text-lite-v1' },
  ],
};
`,
    },
    {
      name: 'tables behind a cache',
      code: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['dax:GetItem', 'dax:Query'], Resource: '*' }] };
`,
      errors: [
        {
          messageId: 'changes',
          data: { actions: '`dax:GetItem` and `dax:Query`', arn: 'arn:aws:dax:REGION:ACCOUNT:cache/CLUSTER_NAME' },
          line: 2,
          column: 104,
          endLine: 2,
          endColumn: 107,
          suggestions: [
            {
              messageId: 'nameResource',
              data: { arn: 'arn:aws:dax:REGION:ACCOUNT:cache/CLUSTER_NAME' },
              output: `
export const policy = { Statement: [{ Effect: 'Allow', Action: ['dax:GetItem', 'dax:Query'], Resource: 'arn:aws:dax:REGION:ACCOUNT:cache/CLUSTER_NAME' }] };
`,
            },
          ],
        },
      ],
      neighbour: `
export const policy = { Statement: [{ Effect: 'Allow', Action: 'dax:DescribeClusters', Resource: '*' }] };
`,
    },
  ],
});
