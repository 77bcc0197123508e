import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyMakerRow } from '../../facts/long-term.ts';
import { KEY_MAKERS, PASSING_CALLS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { importedName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import { constructOf, isConstruct } from '../consumers/constructs.ts';

/** A part of a key that the code itself makes. */
export interface IssuedPart {
  readonly part: 'id' | 'secret';
  /** The construct that makes it; absent for the answer of an operation. */
  readonly maker?: Node;
}

const rows: readonly KeyMakerRow[] = KEY_MAKERS;
const passing: ReadonlySet<string> = new Set(PASSING_CALLS);

/** What makes the key that a value is a member of. */
export function makerOf(file: File, value: Value): KeyMakerRow | undefined {
  if (value.kind !== 'new') return undefined;
  const construct = constructOf(file, value.callee);
  return rows.find((row) => row.via === 'new' && isConstruct(construct, row.library, row.callees));
}

/** The part of a new key that a value holds, if it holds one: by itself, wrapped, or in a text. */
export function issuedPart(file: File, value: Value): IssuedPart | undefined {
  switch (value.kind) {
    case 'member':
      return memberOfKey(file, value);
    case 'call':
      return firstOf(passedValues(file, value).map((inner) => issuedPart(file, inner)));
    case 'text':
      return firstOf(value.pieces.map((piece) => (isHole(piece) ? issuedPart(file, piece.hole) : undefined)));
    case 'oneOf':
      return firstOf(leavesOf(value).map((leaf) => (leaf.value.kind === 'oneOf' ? undefined : issuedPart(file, leaf.value))));
    default:
      return undefined;
  }
}

/** A secret tells more than the ID beside it. */
function firstOf(parts: readonly (IssuedPart | undefined)[]): IssuedPart | undefined {
  return parts.find((part) => part?.part === 'secret') ?? parts.find((part) => part !== undefined);
}

/** What makes the key that a parameter is by its type: `(key: aws.iam.AccessKey) => …`. */
function makerByType(file: File, value: Value): KeyMakerRow | undefined {
  if (value.kind !== 'parameter' || value.node.type !== 'Identifier') return undefined;
  const type = value.node.typeAnnotation?.typeAnnotation;
  const path: string[] = [];
  let name = type?.type === 'TSTypeReference' ? type.typeName : undefined;
  for (; name?.type === 'TSQualifiedName'; name = name.left) path.unshift(name.right.name);
  const specifier = name?.type === 'Identifier' ? importOf(file, name.name) : undefined;
  if (!specifier) return undefined;
  const own = specifier.type === 'ImportSpecifier' ? [importedName(specifier)] : [];
  const construct = constructOf(file, { kind: 'import', node: specifier, module: specifier.parent.source.value, path: [...own, ...path] });
  return rows.find((row) => row.via === 'new' && isConstruct(construct, row.library, row.callees));
}

type Specifier = TSESTree.ImportClause & { readonly parent: TSESTree.ImportDeclaration };

function importOf(file: File, name: string): Specifier | undefined {
  const specifiers = file.tree.ofType('ImportDeclaration').flatMap((declaration) => declaration.specifiers as Specifier[]);
  return specifiers.find(({ local }) => local.name === name);
}

function memberOfKey(file: File, { object, name }: Extract<Value, { kind: 'member' }>): IssuedPart | undefined {
  if (name === undefined) return undefined;
  // `response.AccessKey.SecretAccessKey`: what IAM answers to `CreateAccessKey`, and nobody else.
  if (object.kind === 'member' && object.name === 'AccessKey') {
    if (name === 'SecretAccessKey') return { part: 'secret' };
    return name === 'AccessKeyId' ? { part: 'id' } : undefined;
  }
  const row = makerOf(file, object) ?? makerByType(file, object);
  if (row?.secret?.includes(name)) return { part: 'secret', maker: object.node };
  return row?.id?.includes(name) ? { part: 'id', maker: object.node } : undefined;
}

/** What a call gives on: the object of `secret.unsafeUnwrap()`, the arguments of `pulumi.secret(…)`. */
export function passedValues(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): readonly Value[] {
  const inner = node.type === 'CallExpression' ? node.arguments.filter(({ type }) => type !== 'SpreadElement') : node.quasi.expressions;
  const given = (): Value[] => inner.map((argument) => file.evaluator.evaluate(argument));
  if (callee.kind === 'member') return callee.name !== undefined && passing.has(callee.name) ? [callee.object] : [];
  const name = callee.kind === 'import' || callee.kind === 'global' ? callee.path.at(-1) : undefined;
  return name !== undefined && passing.has(name) ? given() : [];
}
