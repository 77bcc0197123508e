import type { AnswerRow } from '../../facts/answers.ts';
import { CONFIGURED_CREDENTIALS, HARMLESS_WORDS, SESSION_POLICIES } from '../../facts/answers.ts';
import { PUBLIC_PREFIXES, STANDARD_VARIABLES } from '../../facts/environment.ts';
import { CARRYING_CALLS, WRITTEN_ON_PURPOSE } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { words } from '../../syntax/name.ts';
import type { ObjectValue, TextValue, Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import { variableName } from '../identities/variable-names.ts';
import { sourceOf } from '../sources/sources.ts';
import { answerOf } from './leak-answers.ts';
import { shownByClient } from './leak-clients.ts';
import { isEachVariable, isIdentityByType, settingOf } from './leak-reads.ts';
import { keyOf, slotKeys } from './leak-slots.ts';

/** A credential, or a part of one, that a value holds. */
export interface ExposedSecret {
  /** The words for it in a message. */
  readonly what: string;
  /** What parts of one identity have in common. */
  readonly owner: string;
  readonly part: 'environment' | 'secret' | 'token' | 'whole';
  /** Whether the value is an object, of which a text shows nothing. */
  readonly isObject: boolean;
  /** Whether nothing but its name tells what it is. */
  readonly isByName?: true;
  /** How far the credentials reach, where they were made for somebody. */
  readonly reach?: AnswerRow['reach'] | 'scoped';
}

/** Objects in objects that are looked into. */
const MAX_DEPTH = 5;

const harmless: ReadonlySet<string> = new Set(HARMLESS_WORDS);
const configured: ReadonlySet<string> = new Set(CONFIGURED_CREDENTIALS);
const otherSecrets: ReadonlySet<string> = new Set(STANDARD_VARIABLES.flatMap((row) => ('otherSecret' in row ? [row.name] : [])));
const carrying: ReadonlyMap<string, boolean> = new Map(CARRYING_CALLS.map((row) => [row.callee, 'spells' in row]));

/** The credential that a value holds, if it is known to hold one. */
export function secretOf(file: File, value: Value, depth = 0): ExposedSecret | undefined {
  if (depth > MAX_DEPTH) return undefined;
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
      if (value.path.join('.') === 'process.env') return wholeEnvironment();
      return configuredCredentials(file, value) ?? named(file, value, value.path);
    case 'import':
      if (isProcessEnvironment(value)) return wholeEnvironment();
      return configuredCredentials(file, value) ?? named(file, value, value.path);
    case 'new':
      return shownByClient(file, value);
    case 'member':
      if (isEachVariable(file, value)) return { ...wholeEnvironment(), isObject: false };
      return shownByClient(file, value) ?? answeredSecret(file, value) ?? configuredCredentials(file, value) ?? named(file, value, namesOf(value));
    case 'parameter':
      if (isIdentityByType(file, value)) return { what: `\`${value.name}\``, owner: keyOf(value) ?? value.name, part: 'whole', isObject: true };
      return answeredSecret(file, value) ?? named(file, value, [value.name]);
    default:
      return undefined;
  }
}

/** A secret tells more than the token beside it. */
function worst(secrets: readonly (ExposedSecret | undefined)[]): ExposedSecret | undefined {
  return secrets.find((secret) => secret && secret.part !== 'token') ?? secrets.find((secret) => secret !== undefined);
}

/** What the holes of a text hold, but for those that a shell or the SDK is meant to read. */
function secretsOfText(file: File, { pieces }: TextValue, depth: number): (ExposedSecret | undefined)[] {
  let before: string | undefined;
  return pieces.map((piece) => {
    if (!isHole(piece)) {
      before = piece.text;
      return undefined;
    }
    return isOnPurpose(before) ? undefined : asText(secretOf(file, piece.hole, depth + 1));
  });
}

/** Whether a text goes on as `export NAME=`, or as a line of a shared file of the SDK. */
export function isOnPurpose(before: string | undefined): boolean {
  return WRITTEN_ON_PURPOSE.test(before?.slice(-100) ?? '');
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
  if (!isSecretName([name])) return undefined;
  const isGiven = leavesOf(value).some((leaf) => leaf.value.kind === 'member' || leaf.value.kind === 'parameter');
  return isGiven ? { what: `\`${name}\``, owner: keyOf(value) ?? name, part: 'secret', isObject: false, isByName: true } : undefined;
}

/** Whether the last of some names says that it is a secret access key, and none that it is something about it. */
function isSecretName(names: readonly string[]): boolean {
  const known = variableName(names.at(-1) ?? '');
  return known?.part === 'secret' && known.isStrong && !names.some((name) => words(name).some((word) => harmless.has(word)));
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
  return { what: `\`${name}\``, owner: ownerOfVariable(name), part, isObject: false };
}

/** The words beside those for the part: the secret and the token of one identity have the same. */
function ownerOfVariable(name: string): string {
  return words(name)
    .filter((word) => !['aws', 'access', 'key', 'secret', 'session', 'security', 'token'].includes(word))
    .join('_');
}

function wholeEnvironment(): ExposedSecret {
  return { what: 'the whole environment', owner: 'environment', part: 'environment', isObject: true };
}

function isProcessEnvironment({ module, path }: Extract<Value, { kind: 'import' }>): boolean {
  return /^(?:node:)?process$/.test(module) && path.filter((step) => step !== 'default').join('.') === 'env';
}

/** `AWS.config`, `AWS.config.credentials` and what stands below them. */
function configuredCredentials(file: File, value: Value): ExposedSecret | undefined {
  const made = exported(file, value);
  if (!made?.module.startsWith('aws-sdk')) return undefined;
  if (configured.has(made.path)) return { what: `\`AWS.${made.path}\``, owner: 'AWS.config', part: 'whole', isObject: true };
  if (made.path !== 'config.credentials.sessionToken' && made.path !== 'config.sessionToken') return undefined;
  return { what: `\`AWS.${made.path}\``, owner: 'AWS.config', part: 'token', isObject: false };
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

/** What is named as a secret access key, or given to a client as one. */
function named(file: File, value: Value, names: readonly string[]): ExposedSecret | undefined {
  const key = keyOf(value);
  const isGiven = key !== undefined && file.about(slotKeys).has(key);
  const name = names.findLast((step) => step !== '' && step !== 'default');
  if (name === undefined || (!isGiven && !isSecretName(names))) return undefined;
  const owner = value.kind === 'member' ? keyOf(value.object) : undefined;
  // `const [secret] = useState('')`: an element has a place, and no name.
  const what = /^\d+$/.test(name) ? 'the secret' : `\`${name}\``;
  return { what, owner: owner ?? key ?? name, part: 'secret', isObject: false, ...(!isGiven && { isByName: true }) };
}

function secretOfCall(file: File, value: Extract<Value, { kind: 'call' }>, depth: number): ExposedSecret | undefined {
  const carried = carriedValue(file, value);
  if (carried) {
    const inner = secretOf(file, carried.value, depth + 1);
    return inner && carried.spells ? { ...inner, isObject: false } : inner;
  }
  const asked = sourceOf(file, value);
  if (asked?.asked) {
    const reach = reachOfProvider(file, asked.args[0]);
    return { what: `the answer of \`${asked.row.name}\``, owner: keyOf(value) ?? '', part: 'whole', isObject: true, ...(reach && { reach }) };
  }
  const made = exported(file, value.callee);
  if (made?.path.endsWith('().config.credentials') === true && made.module.startsWith('@aws-sdk/')) {
    return { what: 'the credentials of the client', owner: keyOf(value) ?? '', part: 'whole', isObject: true };
  }
  const answer = answeredSecret(file, value);
  if (answer) return answer;
  const setting = settingOf(file, value);
  if (setting !== undefined && isSecretName([setting])) return { what: `\`${setting}\``, owner: keyOf(value) ?? setting, part: 'secret', isObject: false, isByName: true };
  return file.about(slotKeys).has(keyOf(value) ?? '') ? { what: 'the secret', owner: keyOf(value) ?? '', part: 'secret', isObject: false } : undefined;
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
  if (whole.includes(path)) return { ...base, what: `the answer of \`${row.name}\``, part: 'whole', isObject: true };
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
