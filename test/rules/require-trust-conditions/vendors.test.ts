import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions', rule, {
  valid: [
    {
      name: 'a vendor that is trusted',
      settings: { 'aws-credentials': { trustedAccounts: ['464622532012'] } },
      code: `
export const trustPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '464622532012' }, Action: 'sts:AssumeRole' }] };
`,
    },
    {
      name: 'a vendor that uses a bucket, and takes no role',
      code: `
export const bucketPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: '464622532012' }, Action: 's3:PutObject', Resource: 'arn:aws:s3:::logs/*' }] };
`,
    },
  ],
  invalid: [
    {
      name: 'an account that takes the roles of many customers',
      code: `
export const trustPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::464622532012:root' }, Action: 'sts:AssumeRole' }],
};
`,
      errors: [
        {
          messageId: 'vendor',
          data: { vendor: 'Datadog' },
          line: 4,
          column: 52,
          endLine: 4,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'sts:ExternalId', example: 'EXTERNAL_ID' },
              output: `
export const trustPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::464622532012:root' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'EXTERNAL_ID' } } }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::464622532012:root' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': '4f2c' } },
    },
  ],
};
`,
    },
    {
      name: 'an account of a vendor, in CDK',
      code: `
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct) => new Role(scope, 'Metrics', { assumedBy: new AccountPrincipal('754728514883') });
`,
      errors: [
        {
          messageId: 'vendor',
          data: { vendor: 'New Relic' },
          line: 4,
          column: 83,
          endLine: 4,
          endColumn: 119,
        },
      ],
      neighbour: `
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
export const role = (scope: Construct, id: string) => new Role(scope, 'Metrics', { assumedBy: new AccountPrincipal('754728514883'), externalIds: [id] });
`,
    },
    {
      name: 'a vendor that is none of the trusted accounts',
      settings: { 'aws-credentials': { trustedAccounts: ['111122223333'] } },
      code: `
export const trustPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: '956993596390' }, Action: 'sts:AssumeRole' }],
};
`,
      errors: [
        {
          messageId: 'vendor',
          data: { vendor: 'Vanta' },
          line: 3,
          column: 52,
          endLine: 3,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'sts:ExternalId', example: 'EXTERNAL_ID' },
              output: `
export const trustPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: '956993596390' }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'EXTERNAL_ID' } } }],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }],
};
`,
    },
  ],
});
