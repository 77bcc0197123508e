import type { TSESTree } from '@typescript-eslint/utils';
import { CREDENTIAL_CALLS, CREDENTIAL_FILES, CREDENTIAL_TYPES } from '../../facts/answers.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { memberName, propertyName, words } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import type { Value } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import { speaksOfAws } from '../identities/names.ts';
import { holders } from './leak-holders.ts';
import { keyOf } from './leak-slots.ts';
import { isOfType, secretTypes } from './leak-types.ts';

const qualifiers: ReadonlySet<string> = new Set(CREDENTIAL_CALLS.qualifiers);
const verbs: ReadonlySet<string> = new Set(CREDENTIAL_CALLS.verbs);

/** Credentials that another module of the project got, as words for a message: by the name of its function, by a type, by a file. */
export function projectAnswer(file: File, value: Value): { readonly what: string; readonly isObject: boolean; readonly isByName?: true } | undefined {
  const call = calledOf(value);
  const name = call && nameOfCalled(call.callee);
  if (call && name !== undefined && (namesCredentials(name, moduleWords(call.callee)) || isGotForRole(file, call))) return { what: `the answer of \`${name}\``, isObject: true };
  if (isAnswerOfElsewhere(file, value)) return { what: '`Credentials`', isObject: true };
  if (isTyped(file, value)) return { what: 'credentials', isObject: true };
  if (hasSecretType(file, value)) return { what: 'credentials', isObject: true, isByName: true };
  return readsCredentials(file, value) ? { what: 'a file of credentials', isObject: false } : undefined;
}

/** The name of a function of another module, or of a method of something that came from there. */
function nameOfCalled(callee: Value): string | undefined {
  if (callee.kind === 'import' && /^(?:[.~#/]|@\/)/.test(callee.module)) return callee.path.findLast((step) => step !== 'default');
  return callee.kind === 'member' && callee.object.kind !== 'global' ? callee.name : undefined;
}

/** The call that a value is the answer of; of `const [error, answer] = await …`, the second. */
function calledOf(value: Value): Extract<Value, { kind: 'call' }> | undefined {
  if (value.kind === 'member' && value.name === '1') return value.object.kind === 'call' ? value.object : undefined;
  return value.kind === 'call' ? value : undefined;
}

/** The words of the file that a function comes from: `require('./aws').getCredentials`. */
function moduleWords(callee: Value): readonly string[] {
  return callee.kind === 'import' ? words(callee.module.split('/').at(-1) ?? '') : [];
}

/** `assumeRole`, `getTemporaryCredentials`, `generateAwsCredentials` */
function namesCredentials(name: string, around: readonly string[]): boolean {
  const all = words(name);
  if (all.length <= 4 && all[0] === 'assume' && all.includes('role')) return true;
  return verbs.has(all[0] ?? '') && /^cred(?:ential)?s$/.test(all.at(-1) ?? '') && [...all, ...around].some((word) => qualifiers.has(word));
}

/** `const credentials = await sessions.getSession(roleArn)`: what is got with the ARN of a role, and is called credentials, in a file about AWS. */
function isGotForRole(file: File, { node }: Extract<Value, { kind: 'call' }>): boolean {
  const got = node.parent.type === 'AwaitExpression' ? wrapped(node).parent : undefined;
  if (node.type !== 'CallExpression' || got?.type !== 'VariableDeclarator' || got.id.type !== 'Identifier') return false;
  return speaksOfAws(file.text) && /^cred(?:ential)?s$/.test(words(got.id.name).at(-1) ?? '') && node.arguments.some((argument) => namesRole(unwrap(argument)));
}

/** `accessRoleArn`, `tenant.roleArn`, `{ RoleArn: … }` */
function namesRole(node: Node): boolean {
  if (node.type === 'ObjectExpression') return node.properties.some((property) => property.type === 'Property' && isRoleArn(propertyName(property)));
  return isRoleArn(node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? memberName(node) : undefined);
}

function isRoleArn(name: string | undefined): boolean {
  return /(?:^| )role arn$/.test(words(name ?? '').join(' '));
}

/** `answer.Credentials`, where the file speaks of AWS: STS spells its answers so. */
function isAnswerOfElsewhere(file: File, value: Value): boolean {
  if (value.kind !== 'member' || value.name !== 'Credentials' || !speaksOfAws(file.text)) return false;
  const { object } = value;
  return (object.kind === 'call' && object.callee.kind !== 'global') || object.kind === 'parameter';
}

/** `(credentials: AwsCredentialIdentity) => …`, `const credentials: STS.Credentials = await …` */
function isTyped(file: File, value: Value): boolean {
  const type = typeOf(value);
  const parts = type?.type === 'TSUnionType' ? type.types : type ? [type] : [];
  return parts.some((part) => part.type === 'TSTypeReference' && isCredentialType(file, part.typeName));
}

/** What a type that the file declares says to hold a secret access key: of a parameter, a variable, or a member with one name. */
function hasSecretType(file: File, value: Value): boolean {
  const { cleaned } = file.about(holders);
  const { names, fields } = file.about(secretTypes);
  if (names.size === 0 || cleaned.has(keyOf(value) ?? '')) return false;
  if (value.kind === 'member') return value.name !== undefined && fields.has(value.name) && keyOf(value.object) !== undefined;
  const type = typeOf(value);
  return type !== undefined && isOfType(type, names);
}

function typeOf(value: Value): TSESTree.TypeNode | undefined {
  const { parent } = wrapped(value.node);
  const id = value.kind === 'parameter' ? value.node : value.kind === 'call' && parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return id?.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
}

function isCredentialType(file: File, name: TSESTree.EntityName): boolean {
  const steps: string[] = [];
  let root: Node = name;
  while (root.type === 'TSQualifiedName') {
    steps.unshift(root.right.name);
    root = root.left;
  }
  const made = exported(file, file.evaluator.evaluate(root));
  const path = made && [made.path, ...steps].filter((step) => step !== '').join('.');
  return CREDENTIAL_TYPES.some(({ modules, names }) => modules.some((module) => made && matchesModule(module, made.module)) && names.some((known) => known === path));
}

/** `readFileSync('…/.aws/credentials')`, and what its text is split into. */
function readsCredentials(file: File, value: Value, depth = 0): boolean {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression' || depth > 4) return false;
  const { callee, node } = value;
  if (callee.kind === 'member') return ['split', 'toString', 'trim'].includes(callee.name ?? '') && readsCredentials(file, callee.object, depth + 1);
  if (callee.kind !== 'import' || !/^(?:node:)?fs(?:\/promises)?$|^fs-extra$/.test(callee.module) || !/^readFile(?:Sync)?$/.test(callee.path.at(-1) ?? '')) return false;
  const [path] = node.arguments;
  return path !== undefined && CREDENTIAL_FILES.test(textsOf(file, path));
}

/** The source of an expression, and of what its name stands for. */
function textsOf(file: File, node: Node): string {
  const value = file.evaluator.evaluate(node);
  return `${file.sourceCode.getText(unwrap(node)).slice(0, 300)} ${file.sourceCode.getText(value.node).slice(0, 300)}`;
}
