import { REFERENCE_WORDS, SETTING_READERS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { words } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { constructOf } from '../consumers/constructs.ts';
import { issuedPart, passedValues } from './issued-keys.ts';
import { speaksOfOthers, variableName } from '../identities/variable-names.ts';

const references: ReadonlySet<string> = new Set(REFERENCE_WORDS);
const readers: ReadonlySet<string> = new Set(SETTING_READERS);

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
  const { callee } = value;
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'import' || callee.kind === 'global' ? callee.path.at(-1) : undefined;
  return name !== undefined && readers.has(name);
}
