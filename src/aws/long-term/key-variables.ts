import { STANDARD_VARIABLES } from '../../facts/environment.ts';
import { REFERENCE_WORDS, SETTING_READERS, VARIABLE_READERS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { words } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { constructOf } from '../consumers/constructs.ts';
import { issuedPart, passedValues } from './issued-keys.ts';
import { speaksOfOthers, variableName } from '../identities/variable-names.ts';

const references: ReadonlySet<string> = new Set(REFERENCE_WORDS);
const readers: ReadonlySet<string> = new Set(SETTING_READERS);

/** The variables that hold an identity for the default provider chain, and the part that each of them is. */
const standard: ReadonlyMap<string, 'id' | 'secret' | 'token'> = new Map(
  STANDARD_VARIABLES.flatMap((row) => ('part' in row && (row.defaultChain as readonly string[]).includes('v3') ? [[row.name, row.part] as const] : [])),
);

/**
 * The part of an identity that a value is because it is read from the standard variable for it, whatever the name under which
 * it goes on. What only an emulator gets is none.
 */
export function standardPart(file: File, value: Value): 'id' | 'secret' | 'token' | undefined {
  const leaves = leavesOf(value).map((leaf) => ({ ...leaf, part: leaf.value.kind === 'oneOf' ? undefined : partRead(file, leaf.value) }));
  const read = leaves.filter(({ part }) => part !== undefined);
  const others = leaves.filter((leaf) => !read.includes(leaf));
  const [first] = read;
  if (!first || read.some(({ part }) => part !== first.part)) return undefined;
  if (!others.every((leaf) => leaf.value.kind === 'absent' || constantText(leaf.value) !== undefined)) return undefined;
  return read.some(({ conditions }) => conditions.some(({ node }) => speaksOfEmulator(file.sourceCode.getText(node)))) ? undefined : first.part;
}

function partRead(file: File, value: Value): 'id' | 'secret' | 'token' | undefined {
  switch (value.kind) {
    case 'env':
      return standard.get(value.name);
    case 'text': {
      const setting = /^\$\{env:(\w{1,100})/.exec(constantText(value) ?? '');
      const [piece, ...others] = value.pieces;
      if (setting) return standard.get(setting[1] ?? '');
      return piece !== undefined && isHole(piece) && others.length === 0 ? standardPart(file, piece.hole) : undefined;
    }
    case 'call': {
      const [inner] = passedValues(file, value);
      return inner ? standardPart(file, inner) : standard.get(variableRead(file, value) ?? '');
    }
    default:
      return undefined;
  }
}

/** The variable that a call of a library reads: `EnvValue.fromProcess('NAME')`. */
function variableRead(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): string | undefined {
  const name = callee.kind === 'import' ? callee.path.slice(-2).join('.') : '';
  const [argument] = node.type === 'CallExpression' ? node.arguments : [];
  if (!VARIABLE_READERS.some((reader) => reader.callee === name) || !argument || argument.type === 'SpreadElement') return undefined;
  return constantText(file.evaluator.evaluate(argument));
}

/** A reference in a configuration of Serverless, which is read at deployment: `${env:NAME}`. */
const SERVERLESS_SETTING = /^\$\{(?:env|ssm|param|opt):([\w./-]{1,200})/;

/**
 * Whether a value is a part of an access key, given that the variable that takes it says so. It is one when it comes from
 * outside: the environment, a caller, a configuration, a store that is read at deployment. Literals are none here.
 *
 * @param isPaired whether the other part of the key goes the same way, so that the source need not say what it is
 */
export function isKeyValue(file: File, value: Value, part: 'id' | 'secret', isPaired: boolean): boolean {
  const leaves = leavesOf(value);
  const keys = leaves.filter((leaf) => leaf.value.kind !== 'oneOf' && isKey(file, leaf.value, part, isPaired));
  const others = leaves.filter((leaf) => !keys.includes(leaf));
  if (!others.every((leaf) => leaf.value.kind === 'absent' || constantText(leaf.value) !== undefined)) return false;
  return keys.some(({ conditions }) => !conditions.some(({ node }) => speaksOfEmulator(file.sourceCode.getText(node))));
}

/** `isLocal ? … : …`: keys that an emulator gets. */
export function speaksOfEmulator(text: string): boolean {
  return text.length < 500 && /local|offline|emulat|minio|docker|\bR2\b/i.test(text);
}

function isKey(file: File, value: Value, part: 'id' | 'secret', isPaired: boolean): boolean {
  const issued = issuedPart(file, value);
  if (issued) return issued.part === part;
  switch (value.kind) {
    case 'env':
    case 'parameter':
      return isKeyName(value.name, part, isPaired || value.kind === 'env');
    case 'import':
      return isKeyName(value.path.at(-1) ?? '', part, isPaired);
    case 'global':
      return value.path.length > 1 && isKeyName(value.path.at(-1) ?? '', part, isPaired);
    case 'member':
      return isKeyMember(file, value, part, isPaired);
    case 'text': {
      const setting = SERVERLESS_SETTING.exec(constantText(value) ?? '');
      if (setting) return isKeyName(setting[1] ?? '', part, true);
      const [piece, ...others] = value.pieces;
      return piece !== undefined && isHole(piece) && others.length === 0 && isKeyValue(file, piece.hole, part, isPaired);
    }
    case 'call':
      return isKeyCall(file, value, part, isPaired);
    default:
      return false;
  }
}

/** Whether a name may be that of a key. */
function isKeyName(name: string, part: 'id' | 'secret', isAnyName: boolean): boolean {
  if (speaksOfOthers(name) || references.has(words(name).at(-1) ?? '')) return false;
  const named = variableName(name) ?? variableName(`aws_${name}`);
  return named === undefined ? isAnyName : named.part === part;
}

/** A member of something that comes from outside; what a construct tells of itself is no key. */
function isKeyMember(file: File, value: Extract<Value, { kind: 'member' }>, part: 'id' | 'secret', isPaired: boolean): boolean {
  if (value.name === undefined) return false;
  let root: Value = value;
  const names: string[] = [];
  while (root.kind === 'member') {
    names.push(root.name ?? '');
    root = root.object;
  }
  if (names.some((name) => speaksOfOthers(name))) return false;
  if (root.kind === 'new' || root.kind === 'call') {
    const construct = constructOf(file, root.callee);
    if (construct?.path === 'CfnParameter' && construct.library === 'aws-cdk-lib') return value.name === 'valueAsString';
    if (construct?.library === 'sst' && construct.path === 'Secret') return value.name === 'value';
    // What else libraries give is known by its name only: an attribute of a resource, the answer of a store.
    return isKeyName(value.name, part, false);
  }
  return isKeyName(value.name, part, isPaired);
}

/** A call that passes a key on, or reads a setting. */
function isKeyCall(file: File, value: Extract<Value, { kind: 'call' }>, part: 'id' | 'secret', isPaired: boolean): boolean {
  const passed = passedValues(file, value);
  if (passed.length > 0) return passed.some((inner) => isKeyValue(file, inner, part, isPaired));
  const variable = variableRead(file, value);
  if (variable !== undefined) return isKeyName(variable, part, true);
  const { callee } = value;
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'import' || callee.kind === 'global' ? callee.path.at(-1) : undefined;
  return name !== undefined && readers.has(name);
}
