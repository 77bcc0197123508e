/** The shapes of AWS secrets. A row is a shape that is a secret by itself; names and neighbours are judged elsewhere. */

/** What a secret is, for the message and for the tier of the report. */
export type SecretKind =
  | 'long-term-key-id'
  | 'temporary-key-id'
  | 'bearer-key-id'
  | 'context-key-id'
  | 'secret-access-key'
  | 'session-token'
  | 'bedrock-api-key'
  | 'bedrock-short-term-key'
  | 'appsync-api-key'
  | 'mws-auth-token'
  | 'lwa-client-secret'
  | 'ses-smtp-password'
  | 'ecr-auth'
  | 'eks-token'
  | 'presigned-url'
  | 'authorization-header'
  | 'other-secret';

export interface KeyFormatRow {
  readonly kind: SecretKind;
  /** The words for it in a message: "a long-term access key ID". */
  readonly label: string;
  /** Linear, global flag not set; the whole match is the secret. */
  readonly pattern: RegExp;
  /** Text that must stand in a file for the pattern to be able to match: the sound gate. Lower case is compared as it is. */
  readonly needle: string;
  /** Shannon entropy of the match in bits per character below which it is a dummy. */
  readonly minEntropy: number;
  readonly source: string;
}

/** Prefixes of unique ids that look alike and are names, no secrets (AROA, AIDA, …). */
export interface PublicIdRow {
  readonly prefix: string;
  readonly meaning: string;
  readonly source: string;
}

const UNIQUE_IDS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids';

/** Entropy of a key id: of 200,000 random ids fewer than one in a thousand lie below. */
const KEY_ID_ENTROPY = 3;

export const KEY_FORMATS = [
  {
    kind: 'long-term-key-id',
    label: 'a long-term access key ID',
    pattern: /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    needle: 'AKIA',
    minEntropy: KEY_ID_ENTROPY,
    source: UNIQUE_IDS,
  },
  {
    kind: 'temporary-key-id',
    label: 'a temporary access key ID',
    pattern: /(?<![A-Za-z0-9])ASIA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    needle: 'ASIA',
    minEntropy: KEY_ID_ENTROPY,
    source: UNIQUE_IDS,
  },
  {
    kind: 'bearer-key-id',
    label: 'the ID of an STS service bearer token',
    pattern: /(?<![A-Za-z0-9])ABIA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    needle: 'ABIA',
    minEntropy: KEY_ID_ENTROPY,
    source: UNIQUE_IDS,
  },
  {
    kind: 'context-key-id',
    label: 'the ID of a context-specific credential',
    pattern: /(?<![A-Za-z0-9])ACCA[A-Z2-7]{16}(?![A-Za-z0-9])/,
    needle: 'ACCA',
    minEntropy: KEY_ID_ENTROPY,
    source: UNIQUE_IDS,
  },
  // Session tokens are base64 of a record whose first field names its origin; AWS promises no length.
  {
    kind: 'session-token',
    label: 'a session token',
    pattern: /(?<![A-Za-z0-9+/])IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]{84,}={0,2}/,
    needle: 'IQoJb3JpZ2luX2Vj',
    minEntropy: 4.5,
    source: 'base64 of a record that begins with "origin_ec"; trufflehog pkg/detectors/aws/session_keys/sessionkey.go',
  },
  {
    kind: 'session-token',
    label: 'a session token',
    pattern: /(?<![A-Za-z0-9+/])FwoGZXIvYXdz[A-Za-z0-9+/]{88,}={0,2}/,
    needle: 'FwoGZXIvYXdz',
    minEntropy: 4.5,
    source: 'base64 of a record that begins with "er/aws"; trufflehog pkg/detectors/aws/session_keys/sessionkey.go',
  },
  {
    kind: 'session-token',
    label: 'a session token',
    pattern: /(?<![A-Za-z0-9+/])FQoGZXIvYXdz[A-Za-z0-9+/]{88,}={0,2}/,
    needle: 'FQoGZXIvYXdz',
    minEntropy: 4.5,
    source: 'base64 of a record that begins with "er/aws"; trufflehog pkg/detectors/aws/session_keys/sessionkey.go',
  },
  {
    kind: 'session-token',
    label: 'a session token',
    pattern: /(?<![A-Za-z0-9+/])FQoDYXdz[A-Za-z0-9+/]{92,}={0,2}/,
    needle: 'FQoDYXdz',
    minEntropy: 4.5,
    source: 'base64 of a record that begins with "aws"; trufflehog pkg/detectors/aws/session_keys/sessionkey.go',
  },
  {
    kind: 'bedrock-api-key',
    label: 'a long-term Amazon Bedrock API key',
    pattern: /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{90,269}={0,2}(?![A-Za-z0-9+/])/,
    needle: 'ABSK',
    minEntropy: 4,
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html; gitleaks cmd/generate/config/rules/aws.go',
  },
  {
    kind: 'bedrock-short-term-key',
    label: 'a short-term Amazon Bedrock API key',
    pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/_-]{100,}={0,2}/,
    needle: 'bedrock-api-key-',
    minEntropy: 4,
    source: '@aws/bedrock-token-generator@1.1.0 dist/token.js',
  },
  {
    kind: 'appsync-api-key',
    label: 'an AWS AppSync API key',
    pattern: /(?<![A-Za-z0-9-])da2-[a-z0-9]{26}(?![A-Za-z0-9])/,
    needle: 'da2-',
    minEntropy: 3,
    source: 'trufflehog pkg/detectors/appsync/appsync.go',
  },
  {
    kind: 'mws-auth-token',
    label: 'an Amazon MWS auth token',
    pattern: /(?<![A-Za-z0-9])amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])/,
    needle: 'amzn.mws.',
    minEntropy: 3,
    source: 'gitleaks and trufflehog carry the same pattern',
  },
  {
    kind: 'lwa-client-secret',
    label: 'a Login with Amazon client secret',
    pattern: /(?<![A-Za-z0-9])amzn1\.oa2-cs\.v1\.[0-9a-f]{60,64}(?![A-Za-z0-9])/,
    needle: 'amzn1.oa2-cs.v1.',
    minEntropy: 3,
    source: 'read in public code: the prefix and 63 or 64 hexadecimal digits',
  },
  {
    kind: 'ecr-auth',
    label: 'an Amazon ECR login',
    pattern: /(?<![A-Za-z0-9+/])QVdTOmV5S[A-Za-z0-9+/]{100,}={0,2}/,
    needle: 'QVdTOmV5S',
    minEntropy: 4,
    source: 'base64 of "AWS:" and a token that begins with "eyJ"; https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html',
  },
  {
    kind: 'eks-token',
    label: 'an Amazon EKS token',
    pattern: /k8s-aws-v1\.aHR0cHM6Ly9zdHMu[A-Za-z0-9_-]{100,}/,
    needle: 'k8s-aws-v1.',
    minEntropy: 4,
    source: 'base64url of "https://sts."; https://github.com/kubernetes-sigs/aws-iam-authenticator',
  },
  {
    kind: 'presigned-url',
    label: 'a presigned URL',
    pattern:
      /X-Amz-Credential=(?:AKIA|ASIA)[A-Z2-7]{16}(?:%2F|\/)[0-9]{8}(?:%2F|\/)[a-z0-9-]{1,32}(?:%2F|\/)[a-z0-9.-]{1,32}(?:%2F|\/)aws4_request&[^\s"'<>`]{0,2048}?X-Amz-Signature=[0-9a-f]{64}/,
    needle: 'X-Amz-Credential=',
    minEntropy: 4,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
  },
  {
    kind: 'presigned-url',
    label: 'a presigned URL',
    pattern: /AWSAccessKeyId=(?:AKIA|ASIA)[A-Z2-7]{16}&[^\s"'<>`]{0,2048}?Signature=[A-Za-z0-9%+/]{27,}/,
    needle: 'AWSAccessKeyId=',
    minEntropy: 4,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html',
  },
  {
    kind: 'authorization-header',
    label: 'a signed authorization header',
    pattern:
      /AWS4-HMAC-SHA256 Credential=(?:AKIA|ASIA)[A-Z2-7]{16}\/[0-9]{8}\/[a-z0-9-]{1,32}\/[a-z0-9.-]{1,32}\/aws4_request, ?SignedHeaders=[a-z0-9;-]{1,512}, ?Signature=[0-9a-f]{64}/,
    needle: 'AWS4-HMAC-SHA256 Credential=',
    minEntropy: 4,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html',
  },
  {
    kind: 'authorization-header',
    label: 'a signed authorization header',
    pattern: /(?<![A-Za-z0-9])AWS (?:AKIA|ASIA)[A-Z2-7]{16}:[A-Za-z0-9+/]{27}=/,
    needle: 'AWS A',
    minEntropy: 4,
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html',
  },
] as const satisfies readonly KeyFormatRow[];

/** No format above and none below is shorter: an access key ID. In characters. */
export const SHORTEST_KEY = 20;

/**
 * A secret access key: 30 random bytes in base64, with nothing to know it by. It counts only beside a name or a key id.
 * Of 200,000 random keys 0.02 % lie below the entropy and 0.1 % lack a digit.
 */
export const SECRET_ACCESS_KEY = {
  length: 40,
  alphabet: /^[A-Za-z0-9/+]{40}$/,
  minEntropy: 4.25,
  /** Each has to match: random keys hold all three, words and paths and hexadecimal digests do not. */
  requires: [/[A-Z]/, /[a-z]/, /[0-9]/],
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
} as const;

/** An SES password for SMTP: base64 of the byte 4 and an HMAC of 32 bytes, so that it begins with B and needs no padding. */
export const SES_SMTP_PASSWORD = {
  length: 44,
  alphabet: /^B[A-Za-z0-9/+]{43}$/,
  minEntropy: 4.25,
  requires: [/[A-Z]/, /[a-z]/, /[0-9]/],
  source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
} as const;

export const PUBLIC_ID_PREFIXES = [
  { prefix: 'AGPA', meaning: 'IAM group', source: UNIQUE_IDS },
  { prefix: 'AIDA', meaning: 'IAM user', source: UNIQUE_IDS },
  { prefix: 'AIPA', meaning: 'EC2 instance profile', source: UNIQUE_IDS },
  { prefix: 'ANPA', meaning: 'managed policy', source: UNIQUE_IDS },
  { prefix: 'ANVA', meaning: 'version of a managed policy', source: UNIQUE_IDS },
  { prefix: 'APKA', meaning: 'public key', source: UNIQUE_IDS },
  { prefix: 'AROA', meaning: 'role', source: UNIQUE_IDS },
  { prefix: 'ASCA', meaning: 'certificate', source: UNIQUE_IDS },
] as const satisfies readonly PublicIdRow[];

/**
 * Files that Amplify generates for its client, and the kinds of keys in them that whoever opens the page may have. Elsewhere such a
 * key may be one for a server.
 * Source: https://docs.amplify.aws/react/build-a-backend/data/connect-to-existing-data-sources/, amplify-js#3602
 */
export const CLIENT_KEYS = {
  kinds: ['appsync-api-key'] as readonly SecretKind[],
  files: /(?:^|\/)(?:amplify_outputs(?:[.-][\w-]+)?\.(?:json|[cm]?[jt]s)|amplifyconfiguration(?:[.-][\w-]+)?\.(?:json|[cm]?[jt]s)|aws-exports(?:[.-][\w-]+)?\.[cm]?[jt]s)$/,
} as const;
