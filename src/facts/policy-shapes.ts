/** How libraries write what stands in a policy. */

/** The names of the parts of a statement, in one way of writing policies. */
export interface DialectRow {
  readonly sid: string;
  readonly effect: string;
  /** The values of `effect`. */
  readonly allow: string;
  readonly deny: string;
  /** Whether a statement without an effect allows. */
  readonly allowsByDefault: boolean;
  readonly actions: string;
  readonly notActions?: string;
  readonly resources: string;
  readonly notResources?: string;
  readonly principals?: string;
  readonly notPrincipals?: string;
  readonly conditions?: readonly string[];
  /**
   * - `map`: `{ AWS: [...] }`, `{ StringEquals: { key: value } }`
   * - `list`: `[{ type, identifiers }]`, `[{ test, variable, values }]`
   * - `constructs`: principals are objects of CDK
   */
  readonly parts: 'constructs' | 'list' | 'map';
  readonly source: string;
}

export type Dialect = 'cdk' | 'grant' | 'iam' | 'sst' | 'terraform';

export const DIALECTS = {
  iam: {
    sid: 'Sid',
    effect: 'Effect',
    allow: 'Allow',
    deny: 'Deny',
    allowsByDefault: false,
    actions: 'Action',
    notActions: 'NotAction',
    resources: 'Resource',
    notResources: 'NotResource',
    principals: 'Principal',
    notPrincipals: 'NotPrincipal',
    conditions: ['Condition'],
    parts: 'map',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html',
  },
  cdk: {
    sid: 'sid',
    effect: 'effect',
    allow: 'Allow',
    deny: 'Deny',
    allowsByDefault: true,
    actions: 'actions',
    notActions: 'notActions',
    resources: 'resources',
    notResources: 'notResources',
    principals: 'principals',
    notPrincipals: 'notPrincipals',
    conditions: ['conditions'],
    parts: 'constructs',
    source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.PolicyStatementProps.html',
  },
  grant: {
    sid: '',
    effect: '',
    allow: 'Allow',
    deny: 'Deny',
    allowsByDefault: true,
    actions: 'actions',
    resources: 'resourceArns',
    conditions: ['conditions'],
    parts: 'map',
    source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.GrantOnPrincipalOptions.html',
  },
  terraform: {
    sid: 'sid',
    effect: 'effect',
    allow: 'Allow',
    deny: 'Deny',
    allowsByDefault: true,
    actions: 'actions',
    notActions: 'notActions',
    resources: 'resources',
    notResources: 'notResources',
    principals: 'principals',
    notPrincipals: 'notPrincipals',
    conditions: ['conditions', 'condition'],
    parts: 'list',
    source: 'https://www.pulumi.com/registry/packages/aws/api-docs/iam/getpolicydocument/',
  },
  sst: {
    sid: '',
    effect: 'effect',
    allow: 'allow',
    deny: 'deny',
    allowsByDefault: true,
    actions: 'actions',
    resources: 'resources',
    conditions: ['conditions'],
    parts: 'list',
    source: 'https://sst.dev/docs/component/aws/function#permissions',
  },
} as const satisfies Readonly<Record<Dialect, DialectRow>>;

/** The versions of the language. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
export const POLICY_VERSIONS = ['2012-10-17', '2008-10-17'] as const;

/**
 * The actions of the policy of a stack, which CloudFormation reads and IAM does not know.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
 */
export const STACK_POLICY_ACTIONS = /^Update:/;

/** Names of what holds a policy that say of which kind it is. The first match wins. */
export const KINDS_BY_NAME = [
  { pattern: /^assume_?role_?policy(?:_?document)?$|trust/i, kind: 'trust' },
  { pattern: /boundar/i, kind: 'boundary' },
  { pattern: /service_?control|\bscps?\b/i, kind: 'scp' },
  { pattern: /vpc_?endpoint|endpoint_?policy/i, kind: 'endpoint' },
  { pattern: /session_?policy/i, kind: 'session' },
] as const;

/** Names of texts that may be policies although nobody is seen to take them. */
export const POLICY_NAMES = /polic(?:y|ies)(?:_?(?:document|text|json|string))?$/i;

/** Calls that compare what was made with what is expected: what stands there sets nothing up. */
export const EXPECTATIONS = [
  'hasResource',
  'hasResourceProperties',
  'allResources',
  'allResourcesProperties',
  'resourcePropertiesCountIs',
  'findResources',
  'hasOutput',
  'haveResource',
  'haveResourceLike',
  'objectLike',
  'objectEquals',
  'arrayWith',
  'arrayEquals',
  'toEqual',
  'toStrictEqual',
  'toMatchObject',
  'toContainEqual',
  'toHaveBeenCalledWith',
  'toHaveReceivedCommandWith',
  'toHaveProperty',
  'toMatchInlineSnapshot',
  'deepEqual',
  'deepStrictEqual',
  'calledWith',
] as const;

/** The classes of CDK for a principal: the type in the policy, and what they take. */
export interface CdkPrincipalRow {
  readonly name: string;
  readonly type: '*' | 'AWS' | 'CanonicalUser' | 'Federated' | 'Service';
  /** The argument that names it; absent where there is none. */
  readonly argument?: number;
  /** What stands in the policy without being said. */
  readonly text?: string;
  /** The argument that holds conditions. */
  readonly conditions?: number;
  /** The argument that holds options, `conditions` among them. */
  readonly options?: number;
  /** The condition that the argument becomes. */
  readonly key?: string;
}

/** Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam-readme.html#principals */
export const CDK_PRINCIPALS: readonly CdkPrincipalRow[] = [
  { name: 'AnyPrincipal', type: 'AWS', text: '*' },
  { name: 'Anyone', type: 'AWS', text: '*' },
  { name: 'StarPrincipal', type: '*', text: '*' },
  { name: 'ArnPrincipal', type: 'AWS', argument: 0 },
  { name: 'AccountPrincipal', type: 'AWS', argument: 0 },
  { name: 'AccountRootPrincipal', type: 'AWS' },
  { name: 'ServicePrincipal', type: 'Service', argument: 0, options: 1 },
  { name: 'CanonicalUserPrincipal', type: 'CanonicalUser', argument: 0 },
  { name: 'FederatedPrincipal', type: 'Federated', argument: 0, conditions: 1 },
  { name: 'WebIdentityPrincipal', type: 'Federated', argument: 0, conditions: 1 },
  { name: 'OpenIdConnectPrincipal', type: 'Federated', argument: 0, conditions: 1 },
  { name: 'SamlPrincipal', type: 'Federated', argument: 0, conditions: 1 },
  { name: 'SamlConsolePrincipal', type: 'Federated', argument: 0, conditions: 1 },
  { name: 'OrganizationPrincipal', type: 'AWS', text: '*', argument: 0, key: 'aws:PrincipalOrgID' },
];

/** What the methods of a statement of CDK add. `argument`: where it stands; `rest`: from there on. */
export const CDK_STATEMENT_METHODS = [
  { name: 'addActions', part: 'actions' },
  { name: 'addNotActions', part: 'notActions' },
  { name: 'addResources', part: 'resources' },
  { name: 'addNotResources', part: 'notResources' },
  { name: 'addAllResources', part: 'resources', text: '*' },
  { name: 'addPrincipals', part: 'principals' },
  { name: 'addNotPrincipals', part: 'notPrincipals' },
  { name: 'addAnyPrincipal', part: 'principals', principal: 'AnyPrincipal' },
  { name: 'addArnPrincipal', part: 'principals', principal: 'ArnPrincipal' },
  { name: 'addAwsAccountPrincipal', part: 'principals', principal: 'AccountPrincipal' },
  { name: 'addAccountRootPrincipal', part: 'principals', principal: 'AccountRootPrincipal' },
  { name: 'addServicePrincipal', part: 'principals', principal: 'ServicePrincipal' },
  { name: 'addFederatedPrincipal', part: 'principals', principal: 'FederatedPrincipal' },
  { name: 'addCanonicalUserPrincipal', part: 'principals', principal: 'CanonicalUserPrincipal' },
  { name: 'addCondition', part: 'conditions' },
  { name: 'addConditions', part: 'conditions' },
  { name: 'addSourceAccountCondition', part: 'conditions', key: 'aws:SourceAccount', operator: 'StringEquals' },
  { name: 'addSourceArnCondition', part: 'conditions', key: 'aws:SourceArn', operator: 'ArnEquals' },
] as const;

/** The methods that hand statements or documents of CDK to what holds them; the kind of the policy that they land in. */
export const CDK_HOLDER_METHODS = [
  { name: 'addToPolicy', kind: 'identity' },
  { name: 'addToPrincipalPolicy', kind: 'identity' },
  { name: 'addToRolePolicy', kind: 'identity' },
  { name: 'addToTaskRolePolicy', kind: 'identity' },
  { name: 'addToExecutionRolePolicy', kind: 'identity' },
  { name: 'addToResourcePolicy', kind: 'resource' },
  { name: 'addToKeyPolicy', kind: 'resource' },
  { name: 'addStatements', kind: 'unknown' },
] as const;
