/** Values that are no secrets: documented examples, placeholders, the fixed pairs of emulators. */

export interface ExampleRow {
  readonly value: string;
  readonly source: string;
}

/** A pair that an emulator accepts or documents. */
export interface EmulatorPairRow {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly source: string;
}

export const EXAMPLE_VALUES = [
  { value: 'AKIAIOSFODNN7EXAMPLE', source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html' },
  { value: 'ASIAIOSFODNN7EXAMPLE', source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html' },
  { value: 'AKIAI44QH8DHBEXAMPLE', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html' },
  { value: 'ASIAI44QH8DHBEXAMPLE', source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html' },
  { value: 'AKIDEXAMPLE', source: 'the test suite of Signature Version 4' },
  {
    value: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  { value: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', source: 'the test suite of Signature Version 4' },
  {
    value: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  },
  {
    value: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
  },
  { value: 'ANEIFNENI4324N2NIEXAMPLE', source: 'the README of aws-s3@2.0.5 and of react-s3' },
  // The public play server of MinIO.
  { value: 'Q3AM3UQ867SPQQA43P2F', source: 'minio@8.0.7 README.md' },
  { value: 'zuf+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG', source: 'minio@8.0.7 README.md' },
] as const satisfies readonly ExampleRow[];

/**
 * AWS marks the values of its documentation with this word in capitals. A random key id holds it in one case of three
 * thousand million, a random secret in fewer.
 */
export const EXAMPLE_PATTERNS = [/EXAMPLE/] as const satisfies readonly RegExp[];

export const EMULATOR_PAIRS = [
  { id: 'test', secret: 'test', name: 'LocalStack', source: 'https://docs.localstack.cloud/aws/integrations/aws-native-tools/aws-cli/' },
  { id: '000000000000', secret: 'test', name: 'LocalStack', source: 'https://docs.localstack.cloud/references/credentials/' },
  { id: 'dummy', secret: 'dummy', name: 'DynamoDB Local', source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.UsageNotes.html' },
  { id: 'fakeMyKeyId', secret: 'fakeSecretAccessKey', name: 'DynamoDB Local', source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.DownloadingAndRunning.html' },
  { id: 'local', secret: 'local', name: 'DynamoDB Local', source: 'accepts any pair: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.UsageNotes.html' },
  { id: 'minioadmin', secret: 'minioadmin', name: 'MinIO', source: 'https://min.io/docs/minio/container/index.html' },
  { id: 'minio', secret: 'minio123', name: 'MinIO', source: 'https://github.com/minio/minio/blob/master/docs/orchestration/docker-compose/docker-compose.yaml' },
  { id: 'Q3AM3UQ867SPQQA43P2F', secret: 'zuf+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG', name: 'MinIO play', source: 'minio@8.0.7 README.md' },
  { id: 'rustfsadmin', secret: 'rustfsadmin', name: 'RustFS', source: 'https://docs.rustfs.com/installation/docker/' },
  { id: 'S3RVER', secret: 'S3RVER', name: 's3rver', source: 'https://github.com/jamhall/s3rver' },
  { id: 'x', secret: 'x', name: 'ElasticMQ', source: 'https://github.com/softwaremill/elasticmq' },
  { id: 'testing', secret: 'testing', name: 'Moto and @aws-lite/client', source: 'https://docs.getmoto.org/en/latest/docs/getting_started.html' },
] as const satisfies readonly EmulatorPairRow[];

/**
 * Words of which one is enough: a value is a placeholder where a whole token equals one of them. Tokens are what is left
 * after splitting a value at everything that is no letter or digit, and between a small and a capital letter; lower case.
 * None is shorter than four letters: shorter ones turn up by chance among the tokens of a random secret.
 */
export const PLACEHOLDER_TOKENS = [
  'your',
  'yours',
  'example',
  'examples',
  'placeholder',
  'changeme',
  'change',
  'changeit',
  'dummy',
  'fake',
  'fakes',
  'faked',
  'mock',
  'mocked',
  'test',
  'tests',
  'testing',
  'tester',
  'sample',
  'redacted',
  'masked',
  'hidden',
  'insert',
  'replace',
  'replaceme',
  'enter',
  'fill',
  'todo',
  'fixme',
  'here',
  'invalid',
  'none',
  'null',
  'undefined',
  'empty',
  'unused',
  'anything',
  'whatever',
  'something',
  'notreal',
  'localhost',
  'localstack',
  'minioadmin',
  'lorem',
  'ipsum',
  'foobar',
  'asdf',
  'qwerty',
  'xxxx',
  'abcd',
  'akid',
  'akia',
  'asia',
  'youraccesskey',
  'yoursecretkey',
  'youraccesskeyid',
  'yoursecretaccesskey',
  'accesskeyid',
  'secretaccesskey',
  'sessiontoken',
] as const;

/**
 * Words that fill a placeholder up: a value is one, too, where it consists of nothing but these, placeholder tokens and
 * numbers of up to four digits (`my-secret-key`, `access_key_1`, `foo`).
 */
export const PLACEHOLDER_FILLERS = [
  'a',
  'an',
  'the',
  'my',
  'our',
  'some',
  'any',
  'of',
  'for',
  'to',
  'in',
  'is',
  'not',
  'real',
  'me',
  'id',
  'key',
  'keys',
  'keyid',
  'access',
  'accesskey',
  'secret',
  'secrets',
  'secretkey',
  'token',
  'session',
  'value',
  'string',
  'aws',
  'amazon',
  's3',
  'iam',
  'user',
  'username',
  'pass',
  'password',
  'credential',
  'credentials',
  'cred',
  'creds',
  'account',
  'local',
  'dev',
  'default',
  'development',
  'root',
  'admin',
  'minio',
  'foo',
  'bar',
  'baz',
  'qux',
  'abc',
  'def',
  'xyz',
  'x',
  'xx',
  'xxx',
  'y',
  'z',
  'b',
  'c',
  'tbd',
  'na',
] as const;

/** Forms of a placeholder. Each is anchored to the whole value or to the marks of a template, and linear. */
export const PLACEHOLDER_PATTERNS = [
  // <your key>, {{ key }}, ${KEY}, %KEY%, [key], __KEY__, $KEY
  /<[^<>]*>/,
  /\{\{[^{}]*\}\}/,
  /\$\{[^{}]*\}/,
  /^%[A-Za-z0-9_]+%$/,
  /^\[[^[\]]*\]$/,
  /^__[A-Za-z0-9_]+__$/,
  /^\$[A-Za-z_][A-Za-z0-9_]*$/,
  // One character again and again, with the prefix of a key id or without.
  /^(?:AKIA|ASIA)?(.)\1*$/,
  // Masked or abridged.
  /\*{3}/,
  /\.{3}/,
  /…/,
  /[xX]{6}/,
] as const satisfies readonly RegExp[];

/** Accounts that hold canary keys: published lists. A key of one reports like any other key. */
export interface CanaryAccountRow {
  /** Twelve digits. */
  readonly account: string;
  readonly owner: 'thinkst' | 'other';
  readonly source: string;
}

const CANARIES = 'trufflehog pkg/detectors/aws/access_keys/canary.go';

export const CANARY_ACCOUNTS = [
  ...(
    [
      '052310077262',
      '171436882533',
      '534261010715',
      '595918472158',
      '717712589309',
      '819147034852',
      '992382622183',
      '730335385048',
      '266735846894',
      '893192397702',
    ] as const
  ).map((account) => ({ account, owner: 'thinkst', source: CANARIES }) as const),
  ...(
    [
      '044858866125',
      '251535659677',
      '344043088457',
      '351906852752',
      '390477818340',
      '426127672474',
      '427150556519',
      '439872796651',
      '445142720921',
      '465867158099',
      '637958123769',
      '693412236332',
      '732624840810',
      '735421457923',
      '959235150393',
      '982842642351',
    ] as const
  ).map((account) => ({ account, owner: 'other', source: CANARIES }) as const),
] as const satisfies readonly CanaryAccountRow[];
