/**
 * What SDK v3 writes to a logger that it is given: each command at the level `info`, with its answer. It masks secret access
 * keys and the session token of IAM Identity Center, and shows the session tokens of STS and Cognito.
 */

/** The operations whose session token a logger of their client gets. */
export const LOGGED_OPERATIONS = {
  names: [
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'GetCredentialsForIdentity',
    'GetFederationToken',
    'GetSessionToken',
  ],
  modules: ['@aws-sdk/client-sts', '@aws-sdk/client-cognito-identity', '@aws-sdk/nested-clients/sts', '@aws-sdk/nested-clients/cognito-identity'],
  source: '@aws-sdk/client-sts@3.1169.0, @aws-sdk/nested-clients@3.998.3: the logger of their commands',
} as const;

export interface LoggedProviderRow {
  readonly name: string;
  /** The way in its options to the logger of the client that asks for credentials. */
  readonly logger: string;
  /** The operation that it asks for. */
  readonly operation: (typeof LOGGED_OPERATIONS.names)[number];
  /** Whether the logger of the client that gets the provider is that of the client that asks, where it has none of its own. */
  readonly inherits?: true;
  readonly source: string;
}

const WEB = '@aws-sdk/nested-clients@3.998.3 dist-cjs/submodules/sts/index.js';
const COGNITO = '@aws-sdk/credential-provider-cognito-identity@3.972.83 dist-cjs/index.js';

export const LOGGED_PROVIDERS = [
  { name: 'fromTemporaryCredentials', logger: 'logger', operation: 'AssumeRole', inherits: true, source: '@aws-sdk/credential-providers@3.1169.0 dist-cjs/index.js' },
  { name: 'fromWebToken', logger: 'clientConfig.logger', operation: 'AssumeRoleWithWebIdentity', inherits: true, source: WEB },
  { name: 'fromTokenFile', logger: 'clientConfig.logger', operation: 'AssumeRoleWithWebIdentity', inherits: true, source: WEB },
  { name: 'fromCognitoIdentity', logger: 'clientConfig.logger', operation: 'GetCredentialsForIdentity', source: COGNITO },
  { name: 'fromCognitoIdentityPool', logger: 'clientConfig.logger', operation: 'GetCredentialsForIdentity', source: COGNITO },
] as const satisfies readonly LoggedProviderRow[];

/** The options of loggers that name their level, and the levels at which `info` is written. */
export const LOGGER_LEVELS = {
  options: ['level', 'logLevel', 'minLevel'],
  showInfo: ['all', 'trace', 'debug', 'silly', 'verbose', 'info', 'DEBUG', 'INFO', 'TRACE'],
  source: 'the documentation of the loggers in src/facts/sinks.ts',
} as const;
