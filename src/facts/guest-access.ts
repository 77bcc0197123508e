/** What lets people in who have not signed in. */

/** A call or a construct that makes an identity pool: where its switches stand. */
export interface IdentityPoolRow {
  /** As `Construct.library`. */
  readonly library: string;
  /** As `Construct.path`. */
  readonly callees: readonly string[];
  readonly guests: string;
  readonly classic: string;
}

const V3 = ['CreateIdentityPoolCommand', 'UpdateIdentityPoolCommand', 'CognitoIdentity.createIdentityPool', 'CognitoIdentity.updateIdentityPool'];

function pool(library: string, callees: readonly string[], props: string): IdentityPoolRow {
  return { library, callees, guests: `${props}.allowUnauthenticatedIdentities`, classic: `${props}.allowClassicFlow` };
}

/** Sources: the API references of the packages, page by name of the class or the operation. */
export const IDENTITY_POOLS: readonly IdentityPoolRow[] = [
  { library: '@aws-sdk/client-cognito-identity', callees: V3, guests: '0.AllowUnauthenticatedIdentities', classic: '0.AllowClassicFlow' },
  {
    library: 'aws-sdk',
    callees: ['CognitoIdentity.createIdentityPool', 'CognitoIdentity.updateIdentityPool'],
    guests: '0.AllowUnauthenticatedIdentities',
    classic: '0.AllowClassicFlow',
  },
  pool('aws-cdk-lib/aws-cognito', ['CfnIdentityPool'], '2'),
  pool('aws-cdk-lib/aws-cognito-identitypool', ['IdentityPool'], '2'),
  pool('@pulumi/aws', ['cognito.IdentityPool'], '1'),
  pool('@cdktf/provider-aws', ['CognitoIdentityPool'], '2'),
];

/** The switches by the names of properties. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html */
export const POOL_SWITCHES = [
  { name: 'allowUnauthenticatedIdentities', opens: 'pool' },
  { name: 'allowClassicFlow', opens: 'classic' },
] as const;

export const POOL_RESOURCE = 'AWS::Cognito::IdentityPool';

/**
 * The object in which the command line of Amplify Gen 1 keeps what a pool is made with (`cli-inputs.json`), and what stands beside it.
 * Source: https://github.com/aws-amplify/amplify-cli packages/amplify-category-auth/resources/schemas/cognito/CognitoCLIInputs.schema.json
 */
export const AMPLIFY_INPUTS = { object: 'cognitoConfig', beside: 'version' } as const;

/** The package in which Amplify's rules of access are written. */
export const AMPLIFY = '@aws-amplify/backend';

/**
 * What guests may be allowed that changes something: files, models.
 * Sources: https://docs.amplify.aws/react/build-a-backend/storage/authorization/,
 * https://docs.amplify.aws/react/build-a-backend/data/customize-authz/
 */
export const GUEST_WRITES = ['write', 'create', 'update', 'delete'] as const;

/**
 * What of a schema is an operation and no model: its rules say who may call it, and nobody creates, updates or deletes anything
 * but what its code does.
 * Sources: https://docs.amplify.aws/react/build-a-backend/data/custom-business-logic/,
 * https://docs.amplify.aws/react/ai/generation/
 */
export const OPERATIONS_OF_SCHEMA = ['query', 'mutation', 'subscription', 'generation', 'conversation'] as const;
