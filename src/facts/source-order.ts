/**
 * The ranked sources of credentials: for each host, best first, as AWS recommends them today and as its guide of
 * 2020–2023 ordered them. Everything that says "better" in this project says it from this table.
 */

/** What the code of a client does to get its credentials, as a kind of source. */
export type SourceKind =
  /** The host's own role, found by the default provider chain (no `credentials` at all, or `fromNodeProviderChain()`). */
  | 'host-role'
  /** The platform's OIDC token exchanged for a role (Vercel, GitHub Actions, …), or IAM Roles Anywhere. */
  | 'platform-oidc'
  /** Shared configuration: profiles, IAM Identity Center, `aws login`, `credential_process`. */
  | 'shared-config'
  /** A role assumed from other credentials, or with a web identity token. */
  | 'assumed-role'
  /** A Cognito identity pool. */
  | 'cognito'
  /** A server that signs (presigned URLs); the client holds no credential. */
  | 'signing-server'
  /** Environment variables. */
  | 'environment'
  /** A JSON or ini file on disk that the code reads by itself. */
  | 'file'
  /** A secrets store read by a provider function. */
  | 'secrets-store'
  /** Written in the code. */
  | 'code';

/** Where code runs, as far as credentials are concerned. */
export type Host =
  | 'aws-lambda'
  | 'aws-container'
  | 'aws-instance'
  | 'vercel'
  | 'netlify'
  | 'edge'
  | 'other-cloud'
  | 'ci'
  | 'workstation'
  | 'browser'
  | 'react-native'
  | 'unknown';

/** Which published order ranks the sources: the setting `order`. */
export type OrderName = 'current' | 'guide-2023';

/** Words for the sources, as they stand after "comes from". */
export const SOURCE_NAMES = {
  'host-role': "the host's own role",
  'platform-oidc': "the platform's OIDC provider",
  'shared-config': 'shared configuration',
  'assumed-role': 'an assumed role',
  cognito: 'a Cognito identity pool',
  'signing-server': 'a server that signs',
  environment: 'environment variables',
  file: 'a file on disk',
  'secrets-store': 'a secrets store',
  code: 'the code',
} as const satisfies Readonly<Record<SourceKind, string>>;

/** Words for the hosts, as they stand after "in" or "on". */
export const HOST_NAMES = {
  'aws-lambda': 'AWS Lambda',
  'aws-container': 'a container on AWS',
  'aws-instance': 'an EC2 instance',
  vercel: 'Vercel',
  netlify: 'Netlify',
  edge: 'an edge runtime',
  'other-cloud': 'another cloud',
  ci: 'a CI job',
  workstation: 'a workstation',
  browser: 'a browser',
  'react-native': 'React Native',
  unknown: 'an unknown host',
} as const satisfies Readonly<Record<Host, string>>;

/** A source and the way to it. */
export interface RankedSource {
  readonly source: SourceKind;
  /** The way out, as an imperative without a capital and a full stop. */
  readonly sentence: string;
  readonly url: string;
}

const GUIDE = 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide';
const GUIDE_V2 = 'https://docs.aws.amazon.com/sdk-for-javascript/v2/developer-guide';
const SDK_REFERENCE = 'https://docs.aws.amazon.com/sdkref/latest/guide';
const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';

const sharedConfig: RankedSource = {
  source: 'shared-config',
  sentence: 'sign in with `aws login` or IAM Identity Center and let the SDK read the shared configuration',
  url: `${SDK_REFERENCE}/access-login.html`,
};

const assumedRole: RankedSource = {
  source: 'assumed-role',
  sentence: 'assume a role for the task with `fromTemporaryCredentials`',
  url: `${SDK_REFERENCE}/access-assume-role.html`,
};

const environment: RankedSource = {
  source: 'environment',
  sentence: 'read all standard variables with `fromEnv()`, the session token included',
  url: `${SDK_REFERENCE}/environment-variables.html`,
};

const ownVariables: RankedSource = {
  source: 'environment',
  sentence: "read the keys from variables under the project's own names, kept as secrets of the platform",
  url: `${SDK_REFERENCE}/access-iam-users.html`,
};

const secretsStore: RankedSource = {
  source: 'secrets-store',
  sentence: 'read the keys from a secrets store with a provider function that returns an expiration',
  url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets-javascript.html',
};

const file: RankedSource = {
  source: 'file',
  sentence: 'read the keys from a file that is not in the repository',
  url: `${GUIDE_V2}/loading-node-credentials-json-file.html`,
};

const code: RankedSource = {
  source: 'code',
  sentence: 'take the keys out of the code and rotate them',
  url: `${IAM}/id_credentials_access-keys.html`,
};

/** Everything below the first source, on AWS. */
const onAws: readonly RankedSource[] = [sharedConfig, assumedRole, environment, file, secretsStore, code];

/** The same, as the guide of 2020 to 2023 ordered it: a role that is assumed is among the other providers, last. */
const onAwsInGuide: readonly RankedSource[] = [sharedConfig, environment, file, assumedRole, secretsStore, code];

const roles = {
  'aws-lambda': {
    source: 'host-role',
    sentence: "let the default provider chain find the function's execution role",
    url: `${GUIDE}/loading-node-credentials-lambda.html`,
  },
  'aws-container': {
    source: 'host-role',
    sentence: "let the default provider chain find the task's or pod's role",
    url: `${SDK_REFERENCE}/feature-container-credentials.html`,
  },
  'aws-instance': {
    source: 'host-role',
    sentence: "let the default provider chain find the instance's role",
    url: `${GUIDE}/loading-node-credentials-iam.html`,
  },
  workstation: {
    source: 'host-role',
    sentence: 'let the default provider chain find the profile that you are signed in with',
    url: `${GUIDE}/setting-credentials-node.html`,
  },
  unknown: {
    source: 'host-role',
    sentence: 'if this runs on AWS with a role, let the default provider chain find it',
    url: `${SDK_REFERENCE}/access.html`,
  },
} as const satisfies Readonly<Partial<Record<Host, RankedSource>>>;

/** Off AWS there is no role to find: the platform proves who the code is, or keys come from its own secrets. */
const offAws = {
  vercel: [
    {
      source: 'platform-oidc',
      sentence: "exchange Vercel's OIDC token for a role with `awsCredentialsProvider`",
      url: 'https://vercel.com/docs/oidc/aws',
    },
    assumedRole,
    ownVariables,
    secretsStore,
    code,
  ],
  netlify: [
    {
      source: 'platform-oidc',
      sentence: "exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one",
      url: `${IAM}/id_roles_providers_oidc.html`,
    },
    assumedRole,
    ownVariables,
    secretsStore,
    code,
  ],
  edge: [
    {
      source: 'platform-oidc',
      sentence: "exchange the platform's OIDC token for a role with `fromWebToken`, where it issues one",
      url: `${IAM}/id_roles_providers_oidc.html`,
    },
    assumedRole,
    {
      ...ownVariables,
      sentence: "read the keys from secret bindings under the project's own names",
    },
    secretsStore,
    code,
  ],
  'other-cloud': [
    {
      source: 'platform-oidc',
      sentence: "exchange the platform's OIDC token for a role with `fromWebToken`, or use IAM Roles Anywhere",
      url: 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html',
    },
    assumedRole,
    {
      source: 'shared-config',
      sentence: 'use a profile whose `credential_process` is the helper of IAM Roles Anywhere',
      url: `${SDK_REFERENCE}/access-rolesanywhere.html`,
    },
    ownVariables,
    file,
    secretsStore,
    code,
  ],
  ci: [
    {
      source: 'platform-oidc',
      sentence: "let the job exchange the CI service's OIDC token for a role before it runs",
      url: 'https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    },
    assumedRole,
    ownVariables,
    file,
    secretsStore,
    code,
  ],
} as const satisfies Readonly<Partial<Record<Host, readonly RankedSource[]>>>;

/** In the hands of users nothing is secret: a source that is not in this list is no way at all. */
const onClients: readonly RankedSource[] = [
  {
    source: 'cognito',
    sentence: 'get temporary credentials from a Cognito identity pool with logins',
    url: `${GUIDE}/loading-browser-credentials-cognito.html`,
  },
  {
    source: 'assumed-role',
    sentence: "exchange the user's token for a role with `fromWebToken`",
    url: `${GUIDE}/setting-credentials-browser.html`,
  },
  {
    source: 'signing-server',
    sentence: 'let a server sign the request and give the client a presigned URL',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  },
];

const clients = { browser: onClients, 'react-native': onClients } as const;

/**
 * The ranked sources by order and host, best first. A source that a host's list lacks does not exist there, or is no way
 * that anybody should be sent.
 */
export const SOURCE_ORDER: Readonly<Record<OrderName, Readonly<Record<Host, readonly RankedSource[]>>>> = {
  current: {
    'aws-lambda': [roles['aws-lambda'], ...onAws],
    'aws-container': [roles['aws-container'], ...onAws],
    'aws-instance': [roles['aws-instance'], ...onAws],
    workstation: [roles.workstation, ...onAws],
    unknown: [roles.unknown, ...onAws],
    ...offAws,
    ...clients,
  },
  'guide-2023': {
    'aws-lambda': [roles['aws-lambda'], ...onAwsInGuide],
    'aws-container': [roles['aws-container'], ...onAwsInGuide],
    'aws-instance': [roles['aws-instance'], ...onAwsInGuide],
    workstation: [roles.workstation, ...onAwsInGuide],
    unknown: [roles.unknown, ...onAwsInGuide],
    // The guide of those years speaks of AWS's own hosts and of browsers alone.
    ...offAws,
    ...clients,
  },
};
