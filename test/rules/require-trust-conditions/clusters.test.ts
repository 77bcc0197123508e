import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions: clusters and certificates', rule, {
  valid: [],
  invalid: [
    {
      name: 'a role that every pod of a cluster can take',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'missing',
          data: { claim: 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub', users: 'Every pod of the cluster' },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub', example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' },
              output: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com', 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub': 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub': 'system:serviceaccount:photos:api' } },
    },
  ],
};
`,
    },
    {
      name: 'a cluster whose id is put in, without conditions',
      code: `
export const trustPolicy = (account: string, region: string, id: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: \`arn:aws:iam::\${account}:oidc-provider/oidc.eks.\${region}.amazonaws.com/id/\${id}\` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
  ],
});
`,
      errors: [
        {
          messageId: 'missing',
          data: { claim: 'oidc.eks.REGION.amazonaws.com/id/CLUSTER:sub', users: 'Every pod of the cluster' },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'oidc.eks.REGION.amazonaws.com/id/CLUSTER:sub', example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' },
              output: `
export const trustPolicy = (account: string, region: string, id: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: \`arn:aws:iam::\${account}:oidc-provider/oidc.eks.\${region}.amazonaws.com/id/\${id}\` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.REGION.amazonaws.com/id/CLUSTER:sub': 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' } },
    },
  ],
});
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = (account: string, region: string, id: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: \`arn:aws:iam::\${account}:oidc-provider/oidc.eks.\${region}.amazonaws.com/id/\${id}\` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [\`oidc.eks.\${region}.amazonaws.com/id/\${id}:sub\`]: 'system:serviceaccount:photos:api' } },
    },
  ],
});
`,
    },
    {
      name: 'all service accounts of a cluster, and not those of a namespace or of a name',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws-cn:iam::111122223333:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { 'oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF:sub': 'system:serviceaccount:*:*' } },
    },
  ],
};
`,
      errors: [
        {
          messageId: 'open',
          data: { issuer: 'oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF', key: 'oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF:sub', names: 'the namespace and the service account', value: 'system:serviceaccount:*:*' },
          line: 8,
          column: 98,
          endLine: 8,
          endColumn: 125,
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws-cn:iam::111122223333:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { 'oidc.eks.cn-north-1.amazonaws.com.cn/id/0123456789ABCDEF:sub': ['system:serviceaccount:photos:*', 'system:serviceaccount:*:api'] } },
    },
  ],
};
`,
    },
    {
      name: 'a cluster that only the keys of the conditions name',
      code: `
export const trustPolicy = (provider: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com' } },
    },
  ],
});
`,
      errors: [
        {
          messageId: 'missing',
          data: { claim: 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub', users: 'Every pod of the cluster' },
          line: 2,
          column: 29,
          endLine: 2,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub', example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' },
              output: `
export const trustPolicy = (provider: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:aud': 'sts.amazonaws.com', 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF:sub': 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT' } },
    },
  ],
});
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = (provider: string) => ({
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'sso.acme.dev/id/0123456789ABCDEF:aud': 'sts.amazonaws.com' } },
    },
  ],
});
`,
    },
    {
      name: 'a role of Roles Anywhere that every certificate can take',
      code: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    },
  ],
};
`,
      errors: [
        {
          messageId: 'certificate',
          data: { claim: 'aws:PrincipalTag/x509Subject/CN' },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'aws:PrincipalTag/x509Subject/CN', example: 'COMMON_NAME' },
              output: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      Condition: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'COMMON_NAME' } },
    },
  ],
};
`,
            },
          ],
        },
      ],
      neighbour: `
export const trustPolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/0123' } },
    },
  ],
};
`,
    },
    {
      name: 'Roles Anywhere by a statement of CDK',
      code: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';

export function add(role: Role): void {
  role.assumeRolePolicy?.addStatements(
    new PolicyStatement({
      principals: [new ServicePrincipal('rolesanywhere.amazonaws.com')],
      actions: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    }),
  );
}
`,
      errors: [
        {
          messageId: 'certificate',
          data: { claim: 'aws:PrincipalTag/x509Subject/CN' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'addClaim',
              data: { claim: 'aws:PrincipalTag/x509Subject/CN', example: 'COMMON_NAME' },
              output: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';

export function add(role: Role): void {
  role.assumeRolePolicy?.addStatements(
    new PolicyStatement({
      principals: [new ServicePrincipal('rolesanywhere.amazonaws.com')],
      actions: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      conditions: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'COMMON_NAME' } },
    }),
  );
}
`,
            },
          ],
        },
      ],
      neighbour: `
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';

export function add(scope: Stack): void {
  const role = new Role(scope, 'Machine', { assumedBy: new ServicePrincipal('rolesanywhere.amazonaws.com') });
  role.assumeRolePolicy?.addStatements(
    new PolicyStatement({
      principals: [new ServicePrincipal('rolesanywhere.amazonaws.com')],
      actions: ['sts:TagSession', 'sts:SetSourceIdentity'],
      conditions: { StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'photos' } },
    }),
  );
}
`,
    },
  ],
});
