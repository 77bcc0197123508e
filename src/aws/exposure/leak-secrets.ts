import type { AnswerRow } from '../../facts/answers.ts';
import { CONFIGURED_CREDENTIALS, HARMLESS_WORDS, SESSION_POLICIES } from '../../facts/answers.ts';
import { PUBLIC_PREFIXES, STANDARD_VARIABLES } from '../../facts/environment.ts';
import { CARRYING_CALLS, WRITTEN_ON_PURPOSE } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { memberName, words } from '../../syntax/name.ts';
import type { ObjectValue, TextValue, Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import { variableName } from '../identities/variable-names.ts';
import { sourceOf } from '../sources/sources.ts';
import { answerOf } from './leak-answers.ts';
import { holders, isSecretName } from './leak-holders.ts';
import { projectAnswer } from './leak-project-answers.ts';
import { shownByClient } from './leak-clients.ts';
import { isEachVariable, isIdentityByType, settingOf } from './leak-reads.ts';
import { keyOf, slotKeys } from './leak-slots.ts';
import { isTokenOfAws, ownerOf, ownerWords } from './leak-tokens.ts';

/** Who is meant to read a text with a secret: a shell that evaluates it, or the SDK. */
export type Reader = 'sdk' | 'shell';

/** A credential, or a part of one, that a value holds. */
export interface ExposedSecret {
  /** The words for it in a message. */
  readonly what: string;
  /** What parts of one identity have in common. */
  readonly owner: string;
  readonly part: 'environment' | 'secret' | 'token' | 'whole';
  /** Whether the value is an object, of which a text shows nothing. */
  readonly isObject: boolean;
  /** The names of the members that hold it, where it is an object that AWS or the process gives. */
  readonly members?: readonly string[];
  /** Whether nothing but its name tells what it is. */
  readonly isByName?: true;
  /** Whether it is written for a shell to evaluate, or for the SDK to read. */
  readonly isOnPurpose?: Reader;
  /** Whether it is the long-term key of the environment. */
  readonly isLongTerm?: true;
  /** How far the credentials reach, where they were made for somebody. */
  readonly reach?: AnswerRow['reach'] | 'scoped';
}

const VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;
const MEMBERS = ['secretAccessKey', 'sessionToken'] as const;
/** The secret as STS spells it in its answers. */
const ANSWERED_NAME = 'SecretAccessKey';

/** So many characters before a secret tell who reads it. */
const READ_BEFORE = 100;

/** Objects in objects that are looked into. */
const MAX_DEPTH = 5;

const harmless: ReadonlySet<string> = new Set(HARMLESS_WORDS);
const configured: ReadonlySet<string> = new Set(CONFIGURED_CREDENTIALS);
const otherSecrets: ReadonlySet<string> = new Set(STANDARD_VARIABLES.flatMap((row) => ('otherSecret' in row ? [row.name] : [])));
const carrying: ReadonlyMap<string, boolean> = new Map(CARRYING_CALLS.map((row) => [row.callee, 'spells' in row]));

/** The credential that a value holds, if it is known to hold one. */
export function secretOf(file: File, value: Value, depth = 0): ExposedSecret | undefined {
  const known = depth > MAX_DEPTH ? undefined : knownSecret(file, value, depth);
  const answer = known || depth > MAX_DEPTH ? undefined : projectAnswer(file, value);
  // A module of the project may well ask for less than the role may do.
  return known ?? (answer && { ...answer, owner: keyOf(value) ?? '', part: 'whole', ...(answer.isObject && { reach: 'scoped' }) });
}

function knownSecret(file: File, value: Value, depth: number): ExposedSecret | undefined {
  switch (value.kind) {
    case 'oneOf':
      return worst(leavesOf(value).map((leaf) => (leaf.value.kind === 'oneOf' ? undefined : secretOf(file, leaf.value, depth + 1))));
    case 'text':
      return worst(secretsOfText(file, value, depth));
    case 'array':
      return worst(value.elements.map((element) => secretOf(file, element, depth + 1)));
    case 'object':
      return secretOfObject(file, value, depth);
    case 'env':
      return isSecretVariable(value.name) || file.about(slotKeys).has(keyOf(value) ?? '') ? secretVariable(value.name) : undefined;
    case 'call':
      return secretOfCall(file, value, depth);
    case 'global':
      if (value.path.join('.') === 'process.env' || isEnvironmentOfBundle(file, value.path.join('.'))) return wholeEnvironment();
      return configuredCredentials(file, value) ?? named(file, value, value.path);
    case 'import':
      if (isProcessEnvironment(value)) return wholeEnvironment();
      return configuredCredentials(file, value) ?? named(file, value, value.path);
    case 'new':
      return shownByClient(file, value);
    case 'member':
      if (value.name === 'parsed' && isLoadedFile(value.object)) return { ...wholeEnvironment(), what: 'all variables of `.env`' };
      if (isEntryOfEnvironment(file, value) || isEachVariable(file, value)) return { ...wholeEnvironment(), isObject: false };
      return shownByClient(file, value) ?? answeredSecret(file, value) ?? configuredCredentials(file, value) ?? providedSecret(file, value, depth) ?? named(file, value, namesOf(value));
    case 'parameter':
      if (isIdentityByType(file, value)) return { what: `\`${value.name}\``, owner: keyOf(value) ?? value.name, part: 'whole', isObject: true };
      return answeredSecret(file, value) ?? named(file, value, [value.name]);
    default:
      return undefined;
  }
}

/** A secret tells more than the token beside it. */
function worst(secrets: readonly (ExposedSecret | undefined)[]): ExposedSecret | undefined {
  const plain = secrets.filter((secret) => secret && secret.isOnPurpose === undefined);
  if (plain.length > 0 && plain.length < secrets.length) return worst(plain);
  return secrets.find((secret) => secret && secret.part !== 'token') ?? secrets.find((secret) => secret !== undefined);
}

/** What the holes of a text hold; what a shell or the SDK is meant to read says so. A key beside a token is none of long term. */
function secretsOfText(file: File, { pieces }: TextValue, depth: number): (ExposedSecret | undefined)[] {
  let before = '';
  const secrets = pieces.map((piece) => {
    if (!isHole(piece)) {
      before = `${before}${piece.text}`.slice(-READ_BEFORE);
      return undefined;
    }
    const secret = asText(secretOf(file, piece.hole, depth + 1));
    const reader = readerAfter(before);
    before = '';
    return secret && reader ? { ...secret, isOnPurpose: reader } : secret;
  });
  const hasToken = secrets.some((secret) => secret?.part === 'token');
  return secrets.map((secret) => {
    if (!secret || !hasToken) return secret;
    const { isLongTerm, ...temporary } = secret;
    return isLongTerm ? temporary : secret;
  });
}

/** Who reads what comes after a text: `export NAME=`, or a line of a shared file of the SDK. */
export function readerAfter(before: string | undefined): Reader | undefined {
  const end = before?.slice(-READ_BEFORE) ?? '';
  if (!WRITTEN_ON_PURPOSE.test(end)) return undefined;
  return /(?:^|[\s;])aws_[a-z_]{1,60}[\s=:]{1,3}["']?$/.test(end) ? 'sdk' : 'shell';
}

/** What a text shows of something: nothing of an object. */
export function asText(secret: ExposedSecret | undefined): ExposedSecret | undefined {
  return secret?.isObject === true ? undefined : secret;
}

function secretOfObject(file: File, object: ObjectValue, depth: number): ExposedSecret | undefined {
  if (isProcessAnswer(object)) return undefined;
  const held = worst([...object.properties.values()].map(({ name, value }) => secretOf(file, value, depth + 1) ?? secretByName(value, name)));
  return held && { ...held, isObject: true };
}

/** What `credential_process` asks a program to print. */
export function isProcessAnswer({ properties }: ObjectValue): boolean {
  return properties.has('Version') && properties.has('SecretAccessKey');
}

/** What a property says that it holds, where the value comes from somewhere. */
export function secretByName(value: Value, name: string): ExposedSecret | undefined {
  if (!isSecretName(name)) return undefined;
  const isGiven = leavesOf(value).some((leaf) => leaf.value.kind === 'member' || leaf.value.kind === 'parameter');
  return isGiven ? { what: `\`${name}\``, owner: keyOf(value) ?? name, part: 'secret', isObject: false, isByName: true } : undefined;
}

/** Whether the last of some names says that it is a secret access key, and none that it is something about it. */
function areSecretNames(names: readonly string[]): boolean {
  return isSecretName(names.at(-1) ?? '') && !names.some((name) => words(name).some((word) => harmless.has(word)));
}

/** Whether a variable holds a secret or a token of AWS, which its bundler does not ship anyway. */
function isSecretVariable(name: string): boolean {
  if (PUBLIC_PREFIXES.some(({ prefix }) => name.startsWith(prefix))) return false;
  if (otherSecrets.has(name)) return true;
  const known = variableName(name);
  return known?.part === 'secret' || (known?.part === 'token' && known.isStrong);
}

function secretVariable(name: string): ExposedSecret | undefined {
  if (PUBLIC_PREFIXES.some(({ prefix }) => name.startsWith(prefix))) return undefined;
  const part = variableName(name)?.part === 'token' ? 'token' : 'secret';
  return { what: `\`${name}\``, owner: ownerWords(name), part, isObject: false, ...(part === 'secret' && { isLongTerm: true }) };
}

function wholeEnvironment(): ExposedSecret {
  return { what: 'the whole environment', owner: 'environment', part: 'environment', isObject: true, members: VARIABLES };
}

/** `for (const [name, value] of Object.entries(process.env))`: one after the other they all are there. */
function isEntryOfEnvironment(file: File, value: Extract<Value, { kind: 'member' }>): boolean {
  const list = value.name === '1' && value.object.kind === 'member' && value.object.name === undefined ? value.object.object : value.name === undefined ? value.object : undefined;
  if (list?.kind !== 'call' || list.callee.kind !== 'global' || !/^Object\.(?:entries|values)$/.test(list.callee.path.join('.'))) return false;
  const [argument] = list.node.type === 'CallExpression' ? list.node.arguments : [];
  return argument !== undefined && argument.type !== 'SpreadElement' && secretOf(file, file.evaluator.evaluate(argument))?.part === 'environment';
}

/** `dotenv.config()`, whose answer holds what it has read. */
function isLoadedFile(value: Value): boolean {
  return value.kind === 'call' && value.callee.kind === 'import' && value.callee.module === 'dotenv' && value.callee.path.at(-1) === 'config';
}

/** `import.meta.env` of a file that takes a secret from there: else a bundler leaves nothing in it that is one. */
function isEnvironmentOfBundle(file: File, path: string): boolean {
  if (path !== 'import.meta.env') return false;
  const names = file.text.match(/import\.meta\.env\.\w{1,80}/g) ?? [];
  return names.some((name) => variableName(name.slice('import.meta.env.'.length))?.part === 'secret');
}

function isProcessEnvironment({ module, path }: Extract<Value, { kind: 'import' }>): boolean {
  return /^(?:node:)?process$/.test(module) && path.filter((step) => step !== 'default').join('.') === 'env';
}

/** `AWS.config`, `AWS.config.credentials` and what stands below them. */
function configuredCredentials(file: File, value: Value): ExposedSecret | undefined {
  const made = exported(file, value);
  if (isConfigurationOfElsewhere(file, value)) return { what: 'the configuration of the SDK', owner: 'AWS.config', part: 'whole', isObject: true };
  if (!made?.module.startsWith('aws-sdk')) return undefined;
  if (configured.has(made.path)) return { what: `\`AWS.${made.path}\``, owner: 'AWS.config', part: 'whole', isObject: true, members: made.path === 'config' ? ['credentials'] : MEMBERS };
  if (made.path !== 'config.credentials.sessionToken' && made.path !== 'config.sessionToken') return undefined;
  return { what: `\`AWS.${made.path}\``, owner: 'AWS.config', part: 'token', isObject: false };
}

/** `aws.config` of another module, where the file asks it for credentials as version 2 of the SDK does. */
function isConfigurationOfElsewhere(file: File, value: Value): boolean {
  const key = value.kind === 'import' && value.path.at(-1) === 'config' ? keyOf(value) : undefined;
  if (key === undefined || !file.text.includes('getCredentials')) return false;
  return file.tree.ofType('MemberExpression').some((node) => memberName(node) === 'getCredentials' && keyOf(file.evaluator.evaluate(node.object)) === key);
}

/** The names of the members that lead to a value, from what they hang on. */
function namesOf(value: Extract<Value, { kind: 'member' }>): string[] {
  const names: string[] = [];
  let object: Value = value;
  while (object.kind === 'member') {
    names.unshift(object.name ?? '');
    object = object.object;
  }
  if (object.kind === 'parameter') names.unshift(object.name);
  if (object.kind === 'import') names.unshift(...object.path);
  if (object.kind === 'call') names.unshift(...calledNames(object.callee));
  return names;
}

function calledNames(callee: Value): readonly string[] {
  if (callee.kind === 'import' || callee.kind === 'global') return callee.path;
  return callee.kind === 'member' && callee.name !== undefined ? [callee.name] : [];
}

/** The parts of what a provider or a client has given that are secret; credentials of SDK v2 are an object that holds them. */
function providedSecret(file: File, { object, name }: Extract<Value, { kind: 'member' }>, depth: number): ExposedSecret | undefined {
  if (name !== 'secretAccessKey' && name !== 'sessionToken') return undefined;
  const isV2 = object.kind === 'new' && sourceOf(file, object)?.row.via === 'new';
  const whole = object.kind === 'call' ? secretOf(file, object, depth + 1) : undefined;
  if (!isV2 && whole?.part !== 'whole') return undefined;
  const owner = whole?.owner ?? keyOf(object) ?? '';
  return { what: `\`${name}\``, owner, part: name === 'sessionToken' ? 'token' : 'secret', isObject: false, ...(whole?.reach && { reach: whole.reach }) };
}

/** What is named as a secret access key or a session token of AWS, or given to a client as one. */
function named(file: File, value: Value, names: readonly string[]): ExposedSecret | undefined {
  const key = keyOf(value);
  const isGiven = key !== undefined && file.about(slotKeys).has(key);
  const name = names.findLast((step) => step !== '' && step !== 'default');
  const owner = value.kind === 'member' ? keyOf(value.object) : undefined;
  const isToken = isTokenOfAws(file, value);
  if (name === undefined || (!isGiven && !isToken && !areSecretNames(names))) return tokenBeside(file, owner, name) ?? held(file, key);
  // `const [secret] = useState('')`: an element has a place, and no name.
  const what = /^\d+$/.test(name) ? 'the secret' : `\`${name}\``;
  const isAnswered = name === ANSWERED_NAME && value.kind === 'member' && value.object.kind === 'member' && value.object.name === 'Credentials';
  return { what, owner: ownerOf(value) ?? key ?? name, part: isToken ? 'token' : 'secret', isObject: false, ...(!isGiven && !isAnswered && { isByName: true }) };
}

/** The session token of an object of which the file takes the secret, too. */
function tokenBeside(file: File, owner: string | undefined, name: string | undefined): ExposedSecret | undefined {
  if (owner === undefined || name === undefined || !file.about(holders).objects.has(owner)) return undefined;
  const known = variableName(name);
  if (known?.part !== 'token' || !known.isStrong || words(name).some((word) => harmless.has(word))) return undefined;
  return { what: `\`${name}\``, owner, part: 'token', isObject: false, isByName: true };
}

/** An object of which the file takes the secret itself. */
function held(file: File, key: string | undefined): ExposedSecret | undefined {
  const name = key === undefined ? undefined : file.about(holders).objects.get(key);
  return name === undefined ? undefined : { what: `\`${name}\``, owner: key ?? name, part: 'secret', isObject: true, ...(name !== ANSWERED_NAME && { isByName: true }) };
}

function secretOfCall(file: File, value: Extract<Value, { kind: 'call' }>, depth: number): ExposedSecret | undefined {
  if (isLoadedFile(value)) return { ...wholeEnvironment(), what: 'all variables of `.env`' };
  const rest = listWithout(file, value);
  if (rest) return secretOf(file, rest, depth + 1);
  const carried = carriedValue(file, value);
  if (carried) {
    const inner = secretOf(file, carried.value, depth + 1);
    return inner && carried.spells ? { ...inner, isObject: false } : inner;
  }
  const asked = sourceOf(file, value);
  if (asked?.asked) {
    const reach = reachOfProvider(file, asked.args[0]);
    return { what: `the answer of \`${asked.row.name}\``, owner: keyOf(value) ?? '', part: 'whole', isObject: true, members: MEMBERS, ...(reach && { reach }) };
  }
  const made = exported(file, value.callee);
  if (made?.path.endsWith('().config.credentials') === true && made.module.startsWith('@aws-sdk/')) {
    return { what: 'the credentials of the client', owner: keyOf(value) ?? '', part: 'whole', isObject: true, members: MEMBERS };
  }
  const answer = answeredSecret(file, value);
  if (answer) return answer;
  const key = keyOf(value);
  const object = held(file, key);
  if (object) return object;
  const setting = settingOf(file, value);
  if (setting !== undefined && areSecretNames([setting])) return { what: `\`${setting}\``, owner: key ?? setting, part: 'secret', isObject: false, isByName: true };
  return file.about(slotKeys).has(key ?? '') ? { what: 'the secret', owner: key ?? '', part: 'secret', isObject: false } : undefined;
}

/** `Object.entries(process.env).filter(([, value]) => value)`: where the name makes no difference, the secret stays. */
function listWithout(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): Value | undefined {
  const [callback] = node.type === 'CallExpression' ? node.arguments : [];
  if (callee.kind !== 'member' || callee.name !== 'filter' || !callback) return undefined;
  const fn = file.evaluator.evaluate(callback);
  if (fn.kind === 'global') return fn.path.join('.') === 'Boolean' ? callee.object : undefined;
  const [parameter] = fn.kind === 'function' ? fn.node.params : [];
  const first = parameter?.type === 'ArrayPattern' ? parameter.elements[0] : undefined;
  if (first === undefined) return undefined;
  const isUnused = first === null || (first.type === 'Identifier' && file.names.variableOf(first)?.references.length === 0);
  return isUnused ? callee.object : undefined;
}

/** What a call hands on in another form: `JSON.stringify(value)` without a list of names or a function that chooses. */
function carriedValue(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): { readonly value: Value; readonly spells: boolean } | undefined {
  const [argument, chooser] = node.type === 'CallExpression' ? node.arguments : [];
  const spells = carriesBy(callee);
  if (spells === undefined || !argument || argument.type === 'SpreadElement') return undefined;
  const chosen = chooser && file.evaluator.evaluate(chooser);
  if (spells && chosen && chosen.kind !== 'absent' && callee.kind === 'global') return undefined;
  return { value: file.evaluator.evaluate(argument), spells };
}

/** Whether a function spells out what it gets, or hands it on as it is; `undefined` for all others. */
export function carriesBy(callee: Value): boolean | undefined {
  if (callee.kind === 'global') return carrying.get(callee.path.join('.'));
  if (callee.kind !== 'import' || !/^(?:node:)?util$/.test(callee.module)) return undefined;
  return carrying.get(`util.${callee.path.filter((step) => step !== 'default').join('.')}`);
}

/** The part of an answer of AWS that a value is. */
function answeredSecret(file: File, value: Value): ExposedSecret | undefined {
  const answer = answerOf(file, value);
  if (!answer) return undefined;
  const { row, path, isScoped } = answer;
  const whole = row.at === '' ? [''] : ['', row.at];
  const reach = row.reach === 'policy' && isScoped ? 'scoped' : row.reach;
  const base: Pick<ExposedSecret, 'owner' | 'reach'> = { owner: answer.key, reach };
  if (whole.includes(path)) return { ...base, what: `the answer of \`${row.name}\``, part: 'whole', isObject: true, members: path === row.at ? row.secrets : [row.at] };
  const name = row.at === '' ? path : path.startsWith(`${row.at}.`) ? path.slice(row.at.length + 1) : '';
  if (!row.secrets.includes(name)) return undefined;
  return { ...base, what: `\`${name}\` of the answer of \`${row.name}\``, part: /token/i.test(name) ? 'token' : 'secret', isObject: false };
}

/** How far the credentials of a provider reach, where it is asked for a role. */
function reachOfProvider(file: File, options: Parameters<File['evaluator']['evaluate']>[0] | undefined): 'scoped' | undefined {
  const given = options && options.type !== 'SpreadElement' ? file.evaluator.evaluate(options) : undefined;
  if (given?.kind !== 'object') return undefined;
  const params = given.properties.get('params')?.value ?? given;
  return params.kind === 'object' && SESSION_POLICIES.some((name) => params.properties.has(name)) ? 'scoped' : undefined;
}
