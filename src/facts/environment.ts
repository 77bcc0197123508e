/** Environment variables: the standard names, what the default chains read, and the prefixes that bundlers ship to clients. */

/** The part of an identity. */
export type IdentityPart = 'id' | 'secret' | 'token';

export interface StandardVariableRow {
  readonly name: string;
  /** The part of an identity it holds; absent where it holds something else (a profile, a path, a role). */
  readonly part?: IdentityPart;
  /** Whether it holds a secret of another kind (a bearer token). */
  readonly otherSecret?: true;
  /** The default chains that read it by themselves. */
  readonly defaultChain: readonly ('v3' | 'v2')[];
  readonly source: string;
}

/** Who can read what a bundler inlines: everybody who opens the page, or who has the app. */
export type Audience = 'app' | 'page';

export interface PublicPrefixRow {
  readonly prefix: string;
  readonly tool: string;
  readonly audience: Audience;
  readonly source: string;
}

const SDK_ENV = 'https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html#EVarSettings';
const V2_ENV = 'aws-sdk@2.1693.0 lib/credentials/environment_credentials.js, lib/node_loader.js';

export const STANDARD_VARIABLES = [
  { name: 'AWS_ACCESS_KEY_ID', part: 'id', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_SECRET_ACCESS_KEY', part: 'secret', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_SESSION_TOKEN', part: 'token', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CREDENTIAL_EXPIRATION', defaultChain: ['v3'], source: '@aws-sdk/credential-provider-env dist-types/fromEnv.d.ts' },
  { name: 'AWS_CREDENTIAL_SCOPE', defaultChain: ['v3'], source: '@aws-sdk/credential-provider-env dist-types/fromEnv.d.ts' },
  { name: 'AWS_ACCOUNT_ID', defaultChain: ['v3'], source: '@aws-sdk/credential-provider-env dist-types/fromEnv.d.ts' },
  { name: 'AMAZON_ACCESS_KEY_ID', part: 'id', defaultChain: ['v2'], source: V2_ENV },
  { name: 'AMAZON_SECRET_ACCESS_KEY', part: 'secret', defaultChain: ['v2'], source: V2_ENV },
  { name: 'AMAZON_SESSION_TOKEN', part: 'token', defaultChain: ['v2'], source: V2_ENV },
  { name: 'AWS_ACCESS_KEY', part: 'id', defaultChain: [], source: 'aws4@1.13.2 aws4.js' },
  { name: 'AWS_SECRET_KEY', part: 'secret', defaultChain: [], source: 'aws4@1.13.2 aws4.js' },
  { name: 'AWS_SECURITY_TOKEN', part: 'token', defaultChain: [], source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html' },
  { name: 'AWS_BEARER_TOKEN_BEDROCK', otherSecret: true, defaultChain: ['v3'], source: '@aws-sdk/client-bedrock-runtime dist-cjs/runtimeConfig.js' },
  { name: 'AWS_PROFILE', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_DEFAULT_PROFILE', defaultChain: [], source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html' },
  { name: 'AWS_SHARED_CREDENTIALS_FILE', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CONFIG_FILE', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_SDK_LOAD_CONFIG', defaultChain: ['v2'], source: 'aws-sdk@2.1693.0 lib/node_loader.js' },
  { name: 'AWS_LOGIN_CACHE_DIRECTORY', defaultChain: ['v3'], source: 'https://docs.aws.amazon.com/sdkref/latest/guide/access-login.html' },
  { name: 'AWS_ROLE_ARN', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_ROLE_SESSION_NAME', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN', otherSecret: true, defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_EC2_METADATA_DISABLED', defaultChain: ['v3', 'v2'], source: SDK_ENV },
  { name: 'AWS_EC2_METADATA_V1_DISABLED', defaultChain: ['v3', 'v2'], source: SDK_ENV },
] as const satisfies readonly StandardVariableRow[];

/**
 * The prefixes by which tools ship variables. Left out, since no page or package of the tool says that it ships such names by itself:
 * `BLITZ_PUBLIC_`, `AKAN_PUBLIC_`, and `TAURI_`, which is a value of Vite's `envPrefix` and also the beginning of the names of signing keys.
 */
export const PUBLIC_PREFIXES = [
  { prefix: 'NEXT_PUBLIC_', tool: 'Next.js', audience: 'page', source: 'https://nextjs.org/docs/app/guides/environment-variables' },
  { prefix: 'VITE_', tool: 'Vite', audience: 'page', source: 'https://vite.dev/guide/env-and-mode.html' },
  { prefix: 'REACT_APP_', tool: 'Create React App', audience: 'page', source: 'https://create-react-app.dev/docs/adding-custom-environment-variables/' },
  { prefix: 'EXPO_PUBLIC_', tool: 'Expo', audience: 'app', source: 'https://docs.expo.dev/guides/environment-variables/' },
  { prefix: 'VUE_APP_', tool: 'Vue CLI', audience: 'page', source: 'https://cli.vuejs.org/guide/mode-and-env.html' },
  { prefix: 'STORYBOOK_', tool: 'Storybook', audience: 'page', source: 'https://storybook.js.org/docs/configure/environment-variables' },
  { prefix: 'GATSBY_', tool: 'Gatsby', audience: 'page', source: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/' },
  { prefix: 'GRIDSOME_', tool: 'Gridsome', audience: 'page', source: 'https://gridsome.org/docs/environment-variables/' },
  { prefix: 'NUXT_PUBLIC_', tool: 'Nuxt', audience: 'page', source: 'https://nuxt.com/docs/guide/going-further/runtime-config' },
  { prefix: 'PLASMO_PUBLIC_', tool: 'Plasmo', audience: 'page', source: 'https://docs.plasmo.com/framework/env' },
  { prefix: 'NG_APP_', tool: '@ngx-env/builder', audience: 'page', source: '@ngx-env/builder@22.0.0 README.md' },
  { prefix: 'NX_PUBLIC_', tool: 'Nx', audience: 'page', source: '@nx/webpack@23.2.1 dist/src/utils/get-client-environment.js' },
  { prefix: 'REDWOOD_ENV_', tool: 'RedwoodJS', audience: 'page', source: '@redwoodjs/vite@8.9.0 dist/lib/envVarDefinitions.js' },
  { prefix: 'SNOWPACK_PUBLIC_', tool: 'Snowpack', audience: 'page', source: 'snowpack@3.8.8 lib/esm/build/build-import-proxy.js' },
  { prefix: 'TARO_APP_', tool: 'Taro', audience: 'app', source: '@tarojs/helper@4.2.1 dist/dotenv.js' },
  { prefix: 'UMI_APP_', tool: 'Umi', audience: 'page', source: '@umijs/bundler-webpack@4.7.27 dist/config/definePlugin.js' },
  { prefix: 'RENDERER_VITE_', tool: 'electron-vite', audience: 'app', source: 'electron-vite@6.0.0 dist/chunks/lib-DoUt4oMD.js' },
  { prefix: 'WXT_', tool: 'WXT', audience: 'page', source: 'wxt@0.21.0 dist/core/builders/vite/index.mjs' },
  { prefix: 'BUN_PUBLIC_', tool: 'Bun', audience: 'page', source: 'https://bun.com/docs/bundler/html-static, `env` under `[serve.static]` of bunfig.toml' },
  { prefix: 'PUBLIC_', tool: 'the bundler', audience: 'page', source: 'https://svelte.dev/docs/kit/$env-static-public, astro@6.0.5, @rsbuild/core@2.3.2 dist/loadEnv.d.ts' },
] as const satisfies readonly PublicPrefixRow[];

/** Modules whose values go into the page or the app with the code that imports them. */
export const SHIPPED_MODULES = [
  { pattern: /^(?:@env|react-native-config|react-native-dotenv|expo-constants)$/, source: 'npm pages of the packages' },
  // A file of the project that holds what is fixed. One of settings, or a store, may hold what a user has typed.
  {
    pattern: /^(?:[.@~]|src\/).{0,200}\b(?:aws-?exports|(?:(?:amazon|app|aws|s3)[-_]?)?(?:config(?:s|uration)?|constants?|credentials?|env(?:s|ironments?)?|keys?|secrets?))(?:\.[\w.-]{1,40})?$/i,
    source: 'the habit of the ecosystem',
  },
] as const satisfies readonly { readonly pattern: RegExp; readonly source: string }[];

/**
 * Names of properties and variables, in normal form: lower-case letters and digits only (`AWS_ACCESS_KEY_ID` and
 * `awsAccessKeyId` are `awsaccesskeyid`).
 *
 * A `strong` name speaks of AWS by itself, alone or inside a longer name (`PROD_AWS_SECRET_ACCESS_KEY`). A `weak` one has
 * to be the whole name, and counts only beside a word of `AWS_WORDS` or a value with the shape of a key: payment,
 * analytics and storage products use the same words. `awssecret` is weak although it names AWS, since longer names go on
 * (`AWS_SECRETS_MANAGER_ARN`).
 */
export const IDENTITY_NAMES = {
  strong: {
    id: ['accesskeyid', 'awsaccesskeyid', 'awsaccesskey', 'awskeyid', 's3accesskey', 'amazonaccesskey'],
    secret: [
      'secretaccesskey',
      'awssecretaccesskey',
      'awssecretkey',
      'awsaccesssecret',
      'awsaccesskeysecret',
      's3secretkey',
      's3accesssecret',
      'amazonsecretkey',
    ],
    token: ['awssessiontoken', 'awssecuritytoken', 'awsststoken'],
  },
  weak: {
    id: ['accesskey', 'accessid', 'keyid', 'key', 'awskey', 's3key'],
    secret: ['secretkey', 'secret', 'awssecret', 's3secret', 'accesssecret', 'accesskeysecret', 'secretaccess'],
    token: ['sessiontoken', 'securitytoken', 'ststoken', 'token'],
  },
} as const satisfies Readonly<Record<'strong' | 'weak', Readonly<Record<IdentityPart, readonly string[]>>>>;

/**
 * Other secrets of AWS that a page can use as they are, by the words of a name in order. The password for SMTP is made of a secret access key.
 * Sources: https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html, https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export const OTHER_SECRET_NAMES = /\baws bearer token bedrock$|\bbedrock (?:\w+ )?api key$|\b(?:aws|amazon|ses) (?:\w+ ){0,2}smtp (?:pass|password|pwd)$/;

/** Words of a name that is one of a secret, and not of an access key, whatever else it speaks of: `AWS_JWT_SECRET`. */
export const SECRETS_OF_APPS = [
  'api', 'arn', 'auth', 'client', 'consumer', 'cookie', 'csrf', 'encryption', 'hash', 'has', 'hmac', 'hook', 'is', 'jwt', 'manager', 'next', 'oauth', 'refresh',
  'session', 'shared', 'signing', 'store', 'token', 'totp', 'turnstile', 'recaptcha', 'webhook',
] as const;

/** Words that put a name or a string beside them into the context of AWS: whole words after splitting a name, lower case. */
export const AWS_WORDS = [
  'aws',
  'amazon',
  'amazonaws',
  's3',
  'ses',
  'sqs',
  'sns',
  'dynamodb',
  'dynamo',
  'iam',
  'sts',
  'ec2',
  'ecr',
  'ecs',
  'eks',
  'kms',
  'rds',
  'cloudfront',
  'cloudwatch',
  'cognito',
  'kinesis',
  'firehose',
  'bedrock',
  'sagemaker',
  'rekognition',
  'textract',
  'polly',
  'athena',
  'redshift',
  'route53',
  'eventbridge',
  'secretsmanager',
] as const;
