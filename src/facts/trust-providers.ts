/** Issuers of tokens that many share, and the claims that say whose a token is. */

const SHARED = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html';
const CLAIMS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif';
/** Names the claim that says whose application it is, for each of the issuers that need no provider of their own. */
const APPLICATIONS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html';

const CDK_DOCS = 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam';

export interface IssuerRow {
  /** The URL without `https://`; with words in capitals where each owner has a URL of its own. */
  readonly issuer: string;
  /** The URLs, where each owner has one. */
  readonly pattern?: RegExp;
  /** Who gets tokens from it. */
  readonly users: string;
  /** The claims of which one says whose a token is; the first is the one to ask for. */
  readonly claims: readonly string[];
  /** Claims that many tokens of others have, too. */
  readonly shared: readonly string[];
  /** What stands before the name of the owner in the first claim. */
  readonly prefix?: string;
  /** Whether nobody else can make a name that a pattern of the first claim takes: one that names anything is enough. */
  readonly isOwn?: true;
  /** Whether the URL is that of one owner: whoever gets a token is one of its own. */
  readonly ofOwner?: true;
  /** What the first claim names; the owner and the project, if nothing else is said. */
  readonly names?: string;
  /** A value of the first claim. */
  readonly example?: string;
  readonly source: string;
}

export const ISSUERS = [
  {
    issuer: 'token.actions.githubusercontent.com',
    users: 'every workflow on GitHub',
    claims: ['sub', 'repository', 'repository_id', 'repository_owner_id', 'job_workflow_ref', 'enterprise_id', 'actor', 'actor_id'],
    shared: ['aud', 'amr', 'ref', 'environment', 'workflow'],
    prefix: 'repo:',
    example: 'repo:OWNER/REPO:ref:refs/heads/main',
    source: SHARED,
  },
  {
    issuer: 'gitlab.com',
    users: 'every pipeline on gitlab.com',
    claims: ['sub', 'project_id', 'namespace_id', 'user_id', 'user_login', 'user_email'],
    shared: ['aud', 'amr', 'pipeline_source', 'ref_protected', 'runner_environment', 'user_access_level'],
    prefix: 'project_path:',
    example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
    source: SHARED,
  },
  {
    issuer: 'app.terraform.io',
    users: 'every workspace of HCP Terraform',
    claims: ['sub'],
    shared: ['aud', 'amr'],
    prefix: 'organization:',
    example: 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
    source: SHARED,
  },
  {
    issuer: 'agent.buildkite.com',
    users: 'every pipeline on Buildkite',
    claims: ['sub', 'organization_id', 'organization_slug', 'pipeline_id', 'cluster_id'],
    shared: ['aud', 'amr', 'build_branch', 'cluster_name', 'pipeline_slug'],
    prefix: 'organization:',
    source: SHARED,
  },
  {
    issuer: 'oidc.eks.REGION.amazonaws.com/id/CLUSTER',
    pattern: /^oidc\.eks\.[^./]+\.amazonaws\.com(?:\.cn)?\/id\/[^/:]+$/i,
    users: 'every pod of the cluster',
    claims: ['sub'],
    shared: ['aud', 'amr'],
    prefix: 'system:serviceaccount:',
    isOwn: true,
    names: 'the namespace and the service account',
    example: 'system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
  },
  {
    issuer: 'oidc.circleci.com/org/ORGANIZATION',
    pattern: /^oidc\.circleci\.com\/org\/[^/:]+$/i,
    users: 'every project of the organization on CircleCI',
    claims: ['sub'],
    shared: ['aud', 'amr'],
    prefix: 'org/',
    ofOwner: true,
    names: 'the project',
    example: 'org/ORGANIZATION/project/PROJECT/user/USER',
    source: 'https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/',
  },
  {
    issuer: 'api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc',
    pattern: /^api\.bitbucket\.org\/2\.0\/workspaces\/[^/:]+\/pipelines-config\/identity\/oidc$/i,
    users: 'every repository of the workspace on Bitbucket',
    claims: ['sub'],
    shared: ['aud', 'amr'],
    ofOwner: true,
    names: 'the repository',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/',
  },
  { issuer: 'oidc.codefresh.io', users: 'every pipeline on Codefresh', claims: ['sub'], shared: ['aud', 'amr'], source: SHARED },
  { issuer: 'scalr.io', users: 'every workspace on Scalr', claims: ['sub'], shared: ['aud', 'amr'], source: SHARED },
  { issuer: 'oidc.vercel.com', users: 'every deployment on Vercel', claims: ['aud', 'sub'], shared: ['amr'], source: SHARED },
  { issuer: 'api.pulumi.com/oidc', users: 'every organization of Pulumi Cloud', claims: ['aud', 'sub'], shared: ['amr'], source: SHARED },
  { issuer: 'cognito-identity.amazonaws.com', users: 'every identity pool of every account', claims: ['aud', 'sub'], shared: ['amr'], source: SHARED },
  { issuer: 'accounts.google.com', users: 'every user of Google', claims: ['aud', 'sub', 'oaud', 'azp', 'email', 'google/organization_number'], shared: ['amr'], source: `${APPLICATIONS} ${CLAIMS}` },
  { issuer: 'www.amazon.com', users: 'every user of Amazon', claims: ['app_id', 'user_id'], shared: [], source: `${APPLICATIONS} ${CLAIMS}` },
  { issuer: 'graph.facebook.com', users: 'every user of Facebook', claims: ['app_id', 'id'], shared: [], source: `${APPLICATIONS} ${CLAIMS}` },
] as const satisfies readonly IssuerRow[];

/** A subject that stands for every repository of an owner: `repo:acme/*`. Source: https://docs.github.com/en/actions/reference/security/oidc */
export const WHOLE_OWNER = /^(?:repo|project_path):[^/*?]+\/\*/;

/** The functions of CDK that make a provider of tokens: where its URL or its ARN stands. */
export const CDK_PROVIDERS = [
  { callee: 'OpenIdConnectProvider', slot: '2.url', source: `${CDK_DOCS}.OpenIdConnectProvider.html` },
  { callee: 'OidcProviderNative', slot: '2.url', source: `${CDK_DOCS}.OidcProviderNative.html` },
  { callee: 'OpenIdConnectProvider.fromOpenIdConnectProviderArn', slot: '2', source: `${CDK_DOCS}.OpenIdConnectProvider.html` },
] as const;
