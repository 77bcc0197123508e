/** Types that say of a name that it is a provider of credentials: a function that a client of SDK v3 asks by itself. */
export interface ProviderTypeRow {
  readonly name: string;
  readonly modules: readonly string[];
  /** The type that it must be given for that: `Provider<AwsCredentialIdentity>`. */
  readonly of?: readonly string[];
  readonly source: string;
}

const TYPES = ['@aws-sdk/types', '@smithy/types'] as const;
const IDENTITIES = ['AwsCredentialIdentity', 'Credentials'] as const;

export const PROVIDER_TYPES = [
  { name: 'AwsCredentialIdentityProvider', modules: TYPES, source: '@smithy/types dist-types/identity/awsCredentialIdentity.d.ts' },
  { name: 'CredentialProvider', modules: ['@aws-sdk/types'], source: '@aws-sdk/types dist-types/credentials.d.ts' },
  { name: 'RuntimeConfigAwsCredentialIdentityProvider', modules: ['@aws-sdk/types'], source: '@aws-sdk/types dist-types/identity/AwsCredentialIdentity.d.ts' },
  { name: 'Provider', modules: TYPES, of: IDENTITIES, source: '@smithy/types dist-types/util.d.ts' },
  { name: 'IdentityProvider', modules: TYPES, of: IDENTITIES, source: '@smithy/types dist-types/identity/identity.d.ts' },
] as const satisfies readonly ProviderTypeRow[];
