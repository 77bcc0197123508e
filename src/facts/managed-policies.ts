/** AWS's own policies that allow more than a task needs, and what attaches them. */

const REFERENCE = 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/';

/** How far a policy goes. `admin`: everything. `iam`: every right can be taken. `power`: everything but rights. `service`: one service. */
export type Breadth = 'admin' | 'iam' | 'power' | 'service';

export interface BroadPolicyRow {
  readonly name: string;
  readonly breadth: Breadth;
  readonly source: string;
}

export const BROAD_POLICIES = [
  { name: 'AdministratorAccess', breadth: 'admin', source: `${REFERENCE}AdministratorAccess.html` },
  { name: 'IAMFullAccess', breadth: 'iam', source: `${REFERENCE}IAMFullAccess.html` },
  { name: 'PowerUserAccess', breadth: 'power', source: `${REFERENCE}PowerUserAccess.html` },
] as const satisfies readonly BroadPolicyRow[];

/**
 * The names of policies that allow everything in a service, or nearly: `AmazonS3FullAccess`, `AWSCodePipeline_FullAccess`,
 * `AmazonSSMFullAccess_v2`. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export const FULL_ACCESS = /^[A-Za-z0-9_-]+FullAccess(?:_?[vV]\d)?$/;

/** The ARN of one of AWS's own policies. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies */
export const AWS_POLICY_ARN = /:iam::aws:policy\/((?:[a-z-]+\/)?[\w+=,.@-]+)$/;

/** The properties that list policies to attach, whoever takes them. */
export const POLICY_LISTS = ['managedPolicyArns', 'ManagedPolicyArns', 'managedPolicies'] as const;

/** A call or a construct that attaches a policy. */
export interface AttachmentRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  readonly slot: string;
  /** What it is attached to, where that matters. */
  readonly to?: 'permission-set';
}

const V3_IAM = ['AttachRolePolicyCommand', 'AttachUserPolicyCommand', 'AttachGroupPolicyCommand', 'IAM.attachRolePolicy', 'IAM.attachUserPolicy', 'IAM.attachGroupPolicy'];

/** Sources: the API references of the packages, page by name of the class or the operation. */
export const ATTACHMENTS: readonly AttachmentRow[] = [
  { library: '@aws-sdk/client-iam', callees: V3_IAM, slot: '0.PolicyArn' },
  { library: 'aws-sdk', callees: ['IAM.attachRolePolicy', 'IAM.attachUserPolicy', 'IAM.attachGroupPolicy'], slot: '0.PolicyArn' },
  { library: '@pulumi/aws', callees: ['iam.RolePolicyAttachment', 'iam.UserPolicyAttachment', 'iam.GroupPolicyAttachment', 'iam.PolicyAttachment'], slot: '1.policyArn' },
  { library: '@pulumi/aws', callees: ['iam.Role'], slot: '1.managedPolicyArns.[]' },
  { library: '@cdktf/provider-aws', callees: ['IamRolePolicyAttachment', 'IamUserPolicyAttachment', 'IamGroupPolicyAttachment', 'IamPolicyAttachment'], slot: '2.policyArn' },
  { library: 'sst', callees: ['aws.*'], slot: '1.policies.[]' },
  { library: '@aws-sdk/client-sso-admin', callees: ['AttachManagedPolicyToPermissionSetCommand', 'SSOAdmin.attachManagedPolicyToPermissionSet'], slot: '0.ManagedPolicyArn', to: 'permission-set' },
  { library: 'aws-sdk', callees: ['SSOAdmin.attachManagedPolicyToPermissionSet'], slot: '0.ManagedPolicyArn', to: 'permission-set' },
  { library: '@pulumi/aws', callees: ['ssoadmin.ManagedPolicyAttachment'], slot: '1.managedPolicyArn', to: 'permission-set' },
  { library: '@cdktf/provider-aws', callees: ['SsoadminManagedPolicyAttachment'], slot: '2.managedPolicyArn', to: 'permission-set' },
  { library: 'aws-cdk-lib/aws-sso', callees: ['CfnPermissionSet'], slot: '2.managedPolicies.[]', to: 'permission-set' },
];

/** The functions of CDK that name a policy: the argument that does, and whether by its ARN. */
export const CDK_POLICY_REFERENCES = [
  { callee: 'ManagedPolicy.fromAwsManagedPolicyName', argument: 0, isArn: false },
  { callee: 'ManagedPolicy.fromManagedPolicyArn', argument: 2, isArn: true },
] as const;

/**
 * Names of what limits rights, and of what gives them to deployments of CDK, which need them: a policy that stands there is
 * granted to nobody. Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html,
 * https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html,
 * https://docs.aws.amazon.com/chatbot/latest/adminguide/understanding-permissions.html
 */
export const NOT_GRANTED = /boundar|guardrail|cloudFormationExecution|den(?:y|ied)|forbidden|disallow|block|detach|remove/i;

/**
 * The roles of the bootstrap of CDK, by which its command deploys: `cdk-hnb659fds-deploy-role-111122223333-eu-west-1`.
 * Source: https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html#bootstrapping-env-roles
 */
export const BOOTSTRAP_ROLES = { pattern: 'cdk-*' } as const;

/** Services that deploy with their role. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html */
export const DEPLOYING_SERVICES = ['codebuild.amazonaws.com', 'codepipeline.amazonaws.com'] as const;
