import { CONSUMERS, IGNORED_OPTIONS, REEXPORTS } from './facts/consumers.ts';
import { SETUPS, SHIPPED_PLACES } from './facts/bundlers.ts';
import { AWS_WORDS, PUBLIC_PREFIXES, STANDARD_VARIABLES } from './facts/environment.ts';
import { ESCALATIONS } from './facts/escalation.ts';
import { KEY_FORMATS, SECRET_ACCESS_KEY } from './facts/key-formats.ts';
import { KEY_ANSWERS } from './facts/answers.ts';
import type { ProviderTypeRow } from './facts/provider-types.ts';
import { PROVIDER_TYPES } from './facts/provider-types.ts';
import type { ChainBuilderRow, ProviderRow } from './facts/providers.ts';
import { CHAIN_BUILDERS, PROVIDERS, SINGLE_PROVIDER_PACKAGES } from './facts/providers.ts';
import { CONFIGURATION_TYPES, KEY_MAKERS, OUTPUTS, VARIABLES, WORKFLOW_ACTION, WORKFLOW_CALLS } from './facts/long-term.ts';
import { BROAD_POLICIES } from './facts/managed-policies.ts';
import type { ResolvedSettings } from './settings.ts';

/**
 * The sound gate: a rule looks at a file only where the text holds a witness of every group in one of its sets. Most files
 * hold none and cost one search of their text.
 * - `consumer`: a module that takes credentials, SDK v2's global, a variable of the SDK
 * - `identity`: a word of a credential
 * - `shape`: the beginning of a secret that its shape gives away
 * - `file`: a call, a class, an option or a variable that speaks of a file with credentials
 * - `page`: a library for pages that takes nothing but keys
 * - `profile`: a profile, or a provider of a developer
 * - `provider`: a factory of providers, a class of SDK v2, or a package of some
 * - `aws`: a word of AWS
 * - `key`: a text of the length of a secret access key
 * - `infrastructure`: a library that declares what runs on AWS, an SDK, a step of a workflow
 * - `manifest`: a manifest that need not name what it is for: the one of Serverless, a step of a workflow
 * - `policy`: a statement of a policy, or a construct that holds some
 * - `permission`: the permissions of a construct of SST, which are statements
 * - `rise`: an action of a service that can give more rights
 * - `broad`: the name of one of AWS's own policies that allows much
 * - `trust`: a policy or a principal that says who may take a role, or a role that is taken
 * - `service`: a principal that is a service
 * - `guest`: the switches of an identity pool, and the guests of Amplify
 * - `duration`: an option that says how long a session or a presigned URL lasts
 * - `wildcard`: a text with a wildcard, or `NotAction`
 * - `everyone`: `*` alone, a principal of CDK that stands for everyone, or `NotPrincipal`
 * - `grant`: a call or a construct that lets somebody use something without a policy
 * - `published`: the switches of CDK that open a bucket
 * - `public`: the prefix of a variable that is shipped, or a place from which client code reads
 * - `setup`: what a bundler or a framework is told to ship; by the name of the file, too
 * - `part`: a word of a part of an identity, in the name of a variable or a setting
 * - `prefix`: the beginning of the names of the variables of the SDK, as a text
 * - `environment`: the environment as a whole, under another name, or by a prefix of its variables
 * - `secret`: a word of a secret, of a call that answers with credentials
 * - `configuration`: a word of a configuration
 * - `long-term`: a word of an access key, of a password of a service, of a user
 */
export type NeedleGroup =
  | 'aws'
  | 'broad'
  | 'configuration'
  | 'consumer'
  | 'duration'
  | 'environment'
  | 'everyone'
  | 'file'
  | 'grant'
  | 'guest'
  | 'identity'
  | 'infrastructure'
  | 'key'
  | 'long-term'
  | 'manifest'
  | 'page'
  | 'part'
  | 'permission'
  | 'policy'
  | 'prefix'
  | 'profile'
  | 'provider'
  | 'public'
  | 'published'
  | 'rise'
  | 'service'
  | 'setup'
  | 'secret'
  | 'shape'
  | 'trust'
  | 'wildcard';

/** Sets of groups; one set is enough. They are searched for in their order, so what is rare and soon found out comes first. */
export type Needles = readonly (readonly NeedleGroup[])[];

/** A word shorter than this is looked for with its borders: `ses` stands in `uses`. So are longer ones that stand in others. */
const LONG_WORD = 5;
const EMBEDDED_WORDS: ReadonlySet<string> = new Set(['cognito', 'textract']);

const DEVELOPERS_PROVIDERS = (PROVIDERS as readonly ProviderRow[]).flatMap(({ name, developer }) => (developer ? [name] : []));
/** A word of AWS in the name of something that a module exports: `BedrockOpenAI`. */
const NAMES_AWS = /aws|s3|bedrock|dynamo|sagemaker/i;

const PATTERNS: Readonly<Record<Exclude<NeedleGroup, 'setup'>, readonly RegExp[]>> = {
  consumer: [
    new RegExp(anyOf(['@aws-sdk/', 'aws-sdk', ...variablesOfIdentities()])),
    /AWS_(?:DEFAULT_)?PROFILE|AWS_CONFIG_FILE|AWS_SHARED_CREDENTIALS_FILE/,
    new RegExp(specifierOf(namesOfModules())),
    new RegExp(String.raw`\b(?:${anyOf([...namesOfExports(), 'AWSCognito', 'Bun', 'aws.config'])})\b`),
    // The global of SDK v2, and not the word in a sentence.
    /\bAWS\b(?![ -][A-Za-z\d])|\bAWS (?:as|in|instanceof|satisfies)\b/,
  ],
  identity: [new RegExp(anyOf(wordsOfSlots()), 'i')],
  environment: [
    /process\s*\??\.\s*env\b(?!\s*(?:!\s*)?(?:\?\.|\.|\[))/,
    /=\s*process\b(?!\s*\.)|process\s*\[/,
    // The module under another name, or what is in it.
    /(?:import|export)\s(?!process from)[^;'"`]{0,200}from\s?['"](?:node:)?process['"]|(?<!\bprocess = )(?:require|import)\s?\(['"`](?:node:)?process['"`]/,
    /loadEnv|envPrefix|vite-plugin-environment/,
  ],
  prefix: [/['"`]AWS[A-Z_]{0,20}\*?['"`]/],
  secret: [new RegExp(anyOf(['secret', 'credential', ...KEY_ANSWERS.map(({ name }) => name)]), 'i'), /(?:aws|s3|sts|session|security|bearer|temp(?:orary)?|sso)[-_. ]*tokens?/i],
  configuration: [/config/i],
  file: [new RegExp(anyOf(wordsOfFiles())), /filepath|filename|AWS_CONFIG_FILE|AWS_SHARED_CREDENTIALS_FILE/i],
  page: [new RegExp(anyOf((CONSUMERS).flatMap(({ browser, modules }) => (browser ? modules : []))))],
  profile: [/profile/i, new RegExp(anyOf(DEVELOPERS_PROVIDERS))],
  provider: [new RegExp(anyOf([...namesOfMakers(), ...SINGLE_PROVIDER_PACKAGES.map(({ module }) => module), ...PROVIDER_TYPES.map(({ name, of }: ProviderTypeRow) => (of ? `${name}<` : name))]))],
  shape: [new RegExp(anyOf(KEY_FORMATS.map(({ needle }) => needle)))],
  aws: [
    new RegExp(anyOf(AWS_WORDS.filter((word) => !needsBorders(word))), 'i'),
    new RegExp(AWS_WORDS.filter((word) => needsBorders(word)).map((word) => shortWord(word)).join('|')),
    // The strong names of a secret, which need no borders.
    /access[-_. ]*key|(?:aws|s3)[-_. ]*(?:access|key|secret|security|session|sts)/i,
  ],
  infrastructure: [new RegExp(anyOf(wordsOfInfrastructure())), /\bAWS\b|\baws\.|\bsst\b/],
  manifest: [/provider|secrets\./],
  'long-term': [
    // No name of a secret goes without the word.
    /access[-_. ]*key|secret|ServiceSpecificCredential/i,
    /User\b/,
  ],
  public: [new RegExp(anyOf([...PUBLIC_PREFIXES.map(({ prefix }) => prefix), ...wordsOfPlaces()]))],
  // `useEffect` is no effect of a statement.
  policy: [/\bEffect\b|PolicyStatement|PolicyDocument|initialPolicy|\bGrant\b/],
  permission: [/permission/],
  wildcard: [/[*?]\\*["'`]|:[a-z]*[*?]|notAction/i],
  broad: [new RegExp(anyOf(['FullAccess', ...BROAD_POLICIES.map(({ name }) => name)]))],
  rise: [new RegExp(`\\b(?:${anyOf([...new Set(ESCALATIONS.map(({ action }) => action.slice(0, action.indexOf(':') + 1)))])})`, 'i')],
  trust: [/Federated|WebIdentity|OpenIdConnect|assumeRole|assumedBy|AssumeRole|RoleArn/],
  guest: [/allowUnauthenticatedIdentities|allowClassicFlow/i, /\.guest\b/],
  duration: [/DurationSeconds|durationSeconds|axSessionDuration|\bexpiresIn\b|\bExpires\b/],
  service: [/ServicePrincipal|amazonaws\.com/],
  everyone: [/(?:["'`]|\\")\*(?:["'`]|\\)|AnyPrincipal|\bAnyone\b|StarPrincipal|notPrincipal/i],
  grant: [/(?:[ad]d|Cfn|Lambda|:|\.|put|Put)Permission|assumedBy|assumeRolePolicyForPrincipal|\.grant(?:[A-Z]|s\b|\s*\()|Grants\b/],
  published: [/publicReadAccess|grantPublicAccess/],
  part: [/access[-_. ]*(?:key|secret)|secret|aws[-_]?key|(?:session|security|sts|bearer)[-_]?token|smtp|bedrock|credentials/i],
  // A key has a digit. A path has none most of the time.
  key: [new RegExp(`(?<![A-Za-z0-9/+])(?=[A-Za-z/+]*[0-9])[A-Za-z0-9/+]{${String(SECRET_ACCESS_KEY.length)}}`)],
};

function namesOfMakers(): string[] {
  const makers = [...PROVIDERS, ...CHAIN_BUILDERS] as readonly (ChainBuilderRow | ProviderRow)[];
  return makers.flatMap((maker) => ('isGeneric' in maker || maker.via === 'value' ? [] : [maker.name]));
}

/** What stands before the first wildcard of a pattern. */
function literalPart(pattern: string): string {
  return pattern.split('*', 1)[0] ?? '';
}

/** The names of the packages beside AWS's own, up to a wildcard, where they do not speak of other things most of the time. */
function namesOfModules(): string[] {
  const rows = CONSUMERS.filter((row) => !isKnownByExports(row));
  const modules = [...[...rows, ...(PROVIDERS as readonly ProviderRow[])].flatMap((row): readonly string[] => row.modules), ...REEXPORTS.map(({ module }) => module)];
  const names = modules.map((module) => literalPart(module));
  return names.filter((name) => name !== '' && !name.includes('aws-sdk'));
}

/** What packages for many things export for AWS: nobody uses it without its name. */
function namesOfExports(): string[] {
  return CONSUMERS.filter((row) => isKnownByExports(row)).flatMap(({ exports }) => exports);
}

function isKnownByExports({ modules, exports }: (typeof CONSUMERS)[number]): boolean {
  return modules.some((module) => !NAMES_AWS.test(module) && !module.endsWith('*')) && exports.every((name) => /^\w+$/.test(name) && NAMES_AWS.test(name));
}

/** The names as they stand in specifiers, with a version and a path, and in the addresses of networks that deliver packages. */
function specifierOf(names: readonly string[]): string {
  const [folders, whole] = [names.filter((name) => name.endsWith('/')), names.filter((name) => !name.endsWith('/'))];
  const parts = [`(?:${anyOf(whole)})(?=["'\`/@?])`, ...(folders.length > 0 ? [anyOf(folders)] : [])];
  return `(?<=["'\`/:])(?:${parts.join('|')})`;
}

/** The last steps of all slots, what stands in for an option by mistake, and the classes that take secrets by position. */
function wordsOfSlots(): string[] {
  const paths = CONSUMERS.flatMap(({ id, secret, token, otherSecret, identity, provider }) =>
    [id, secret, token, otherSecret, identity, provider].flatMap((slots) => slots ?? []),
  );
  const names = paths.map((path) => path.split('.').at(-1) ?? '').filter((name) => !/^\d*$/.test(name));
  const variables = variablesOfIdentities();
  // Chains of providers may stand in a file without a client: their modules and classes are words of a credential, too.
  const providers = ['credential-provider', 'property-provider', 'CredentialProviderChain'];
  return [...names, ...providers, ...IGNORED_OPTIONS.map(({ option }) => option), ...variables, 'access_key', 'access-key', 'Credentials', 'Signer'];
}

/** What reads a file: calls, options of clients, classes of credentials. */
function wordsOfFiles(): string[] {
  const options = (CONSUMERS).flatMap(({ file = '', exports }) => {
    const option = file.split('.').at(-1) ?? '';
    return /^\d+$/.test(option) ? exports.map((path) => path.split('.').at(-1) ?? '') : option;
  });
  const classes = (PROVIDERS as readonly ProviderRow[]).flatMap(({ name, source }) => (source === 'file' ? [name] : []));
  return [...options, ...classes].filter((word) => word !== '');
}

/**
 * The libraries of the tables and what stands for them: version 1 of CDK, generated bindings, templates of CloudFormation,
 * the globals of SST.
 */
function wordsOfInfrastructure(): string[] {
  const libraries = [...VARIABLES, ...KEY_MAKERS, ...OUTPUTS, ...WORKFLOW_CALLS, ...CONFIGURATION_TYPES].map(({ library }) => library);
  // The service stands apart from the library where its namespace is imported.
  const roots = libraries.map((library) => library.replace(/^(aws-cdk-lib|@pulumi\/\w+|sst)\/.*$/, '$1'));
  return [...roots.filter((root) => root !== 'sst'), '@aws-cdk/', 'monocdk', '.gen/providers/aws', 'imports/k8s', 'AWS::IAM', WORKFLOW_ACTION.uses];
}

/** The modules and globals of the places from which client code reads, without wildcards. */
function wordsOfPlaces(): string[] {
  return SHIPPED_PLACES.flatMap((row) => [...row.modules.map((module) => module.replaceAll('*', '')), ...('globals' in row ? row.globals : [])]);
}

const SETUP_CALLS = [
  new RegExp(specifierOf(SETUPS.flatMap((row) => ('call' in row ? row.call.modules : [])))),
  new RegExp(String.raw`\b(?:${anyOf(['Bun', ...SETUPS.flatMap((row) => ('call' in row ? namesOfCall(row.call.name) : []))])})\b`),
];
/** A file that is no configuration by its name has to name the type of one, and where that is from. */
const SETUP_TYPES = new RegExp(String.raw`\b(?:${anyOf(SETUPS.flatMap((row) => ('file' in row && row.file.type !== '' ? row.file.type : [])))})\b`);
const SETUP_LIBRARIES = new RegExp(specifierOf(SETUPS.flatMap((row) => ('file' in row && row.file.library !== '' ? row.file.library : []))));

/** What is a class of a bundler, or a global of its own, wherever it comes from: a parameter may hold it. Other names are those of anything. */
function namesOfCall(name: string): string[] {
  return /[A-Z]/.test(name) ? [name] : [];
}

function isSetup(text: string, filename: string | undefined): boolean {
  const path = filename?.replaceAll('\\', '/');
  if (path === undefined || SETUPS.some((row) => 'file' in row && row.file.name.test(path))) return true;
  return SETUP_CALLS.some((pattern) => pattern.test(text)) || (SETUP_TYPES.test(text) && SETUP_LIBRARIES.test(text));
}

function variablesOfIdentities(): string[] {
  return STANDARD_VARIABLES.filter((row) => 'part' in row).map(({ name }) => name);
}

function needsBorders(word: string): boolean {
  return word.length < LONG_WORD || EMBEDDED_WORDS.has(word);
}

/**
 * A short word in the case styles in which it is a word of a name: `ses_key`, `mySesKey`, `SES_KEY`, `SESKey`. `SES` in
 * `SESSION` and `ECR` in `SECRET` are none.
 */
function shortWord(word: string): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const goesOn = /\d$/.test(word) ? '[a-z0-9]' : '[a-z0-9]|[A-Z](?![a-z])';
  return `(?<![A-Za-z])${word}(?![a-z])|${capital}(?![a-z])|(?<![A-Z])${word.toUpperCase()}(?!${goesOn})`;
}

function anyOf(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
}

/** What is known of the groups in a text. */
export type KnownGroups = Map<NeedleGroup, boolean>;

/**
 * Whether a text can hold what a rule looks for.
 *
 * @param filename the path of the text; without it, every text may be that of a configuration
 * @param known what other rules found out about this text, under the same name and the same settings; it grows
 */
export function passesGate(text: string, needles: Needles, filename?: string, settings?: ResolvedSettings, known: KnownGroups = new Map()): boolean {
  const holds = (group: NeedleGroup): boolean => {
    let answer = known.get(group);
    if (answer === undefined) {
      answer = holdsWitness(text, group, filename) || ((group === 'consumer' || group === 'identity') && namesSetting(text, settings));
      known.set(group, answer);
    }
    return answer;
  };
  return needles.some((set) => set.every((group) => holds(group)));
}

function holdsWitness(text: string, group: NeedleGroup, filename: string | undefined): boolean {
  return group === 'setup' ? isSetup(text, filename) : PATTERNS[group].some((pattern) => pattern.test(text));
}

/** The project's own consumers are witnesses too, whatever their options are called. */
function namesSetting(text: string, settings: ResolvedSettings | undefined): boolean {
  return settings?.consumers.some(({ modules }) => modules.some((module) => text.includes(literalPart(module)))) === true;
}
