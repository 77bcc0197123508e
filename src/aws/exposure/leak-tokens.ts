import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import { memberName, propertyName, words } from '../../syntax/name.ts';
import type { Value } from '../../values/value.ts';
import { leavesOf } from '../../values/value.ts';
import { namedPart } from '../identities/names.ts';
import { variableName } from '../identities/variable-names.ts';
import { keyOf } from './leak-slots.ts';

/**
 * Whether a value is named as a session token of AWS: by itself (`awsSessionToken`), or since a secret access key is taken from the
 * same object, or comes in with it. A `sessionToken` alone may be of any vendor.
 */
export function isTokenOfAws(file: File, value: Value): boolean {
  const name = lastName(value) ?? '';
  if (namedPart(name)?.part !== 'token') return false;
  if (variableName(name)?.isStrong === true) return true;
  const holder = holderOf(value);
  return holder !== undefined && BESIDE_A_SECRET.test(name) && file.about(holdersOfSecrets).has(holder);
}

/** Names of tokens that are one of AWS beside a secret access key; a `token` alone may be anything. */
const BESIDE_A_SECRET = /^(?:session|security|sts)_?token$/i;

/** What parts of one identity hang on, with the words beside those for the part: `src` of `srcSecretAccessKey`. */
export function ownerOf(value: Value): string | undefined {
  const holder = holderOf(value);
  return holder && `${holder} ${ownerWords(lastName(value) ?? '')}`;
}

/** The words of a name beside those for the part: the secret and the token of one identity have the same. */
export function ownerWords(name: string): string {
  return words(name)
    .filter((word) => !['aws', 'access', 'key', 'secret', 'session', 'security', 'sts', 'token'].includes(word))
    .join('_');
}

/** The objects and the functions from which a file takes a secret access key, by `holderOf`. */
const holdersOfSecrets = defineTopic((file: File): ReadonlySet<string> => {
  if (!/(?:session|security|sts)_?token/i.test(file.text)) return new Set();
  const nodes = [
    ...file.tree.ofType('MemberExpression').filter((node) => isSecretName(memberName(node))),
    ...file.tree.ofType('Property').flatMap((node) => (node.parent.type === 'ObjectPattern' && isSecretName(propertyName(node)) ? [targetOf(node.value)] : [])),
    ...file.tree.ofType('Identifier').filter(({ name, parent }) => 'params' in parent && isSecretName(name)),
  ];
  return new Set(nodes.flatMap((node) => leavesOf(file.evaluator.evaluate(node)).flatMap(({ value }) => holderOf(value) ?? [])));
});

/** What a value hangs on: the object that it is a member of, the function that gets it. */
function holderOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'member':
      // The names of one pattern are no one node.
      return value.object.kind === 'parameter' ? `${keyOfFunction(value.object)} ${String(value.object.index)}` : keyOf(value.object);
    case 'import':
      return value.path.length > 1 ? `import ${value.module} ${value.path.slice(0, -1).join('.')}` : undefined;
    case 'global':
      return value.path.length > 2 ? `global ${value.path.slice(0, -1).join('.')}` : undefined;
    case 'parameter':
      return keyOfFunction(value);
    default:
      return undefined;
  }
}

function keyOfFunction({ function: { range } }: Extract<Value, { kind: 'parameter' }>): string {
  return `function ${String(range[0])}-${String(range[1])}`;
}

function lastName(value: Value): string | undefined {
  switch (value.kind) {
    case 'member':
    case 'parameter':
      return value.name;
    case 'import':
    case 'global':
      return value.path.at(-1);
    default:
      return undefined;
  }
}

function isSecretName(name: string | undefined): boolean {
  const known = name === undefined ? undefined : variableName(name);
  return known?.part === 'secret' && known.isStrong;
}

function targetOf(node: Node): Node {
  return node.type === 'AssignmentPattern' ? node.left : node;
}
