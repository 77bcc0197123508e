import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { words } from '../../syntax/name.ts';
import { namedPart, speaksOfAws } from '../identities/names.ts';
import { isSecretName } from './leak-holders.ts';

/** What the types that a file declares say of credentials. */
export interface SecretTypes {
  /** Types with an access key ID and a secret access key that is a text and always there. */
  readonly names: ReadonlySet<string>;
  /** Members that have such a type, wherever the file declares a member with this name. */
  readonly fields: ReadonlySet<string>;
}

interface Member {
  readonly name: string;
  readonly type: TSESTree.TypeNode;
  readonly isOptional: boolean;
}

/** The types of a file that hold an identity of AWS, and the members of other types that have one. */
export const secretTypes = defineTopic((file: File): SecretTypes => {
  const types = speaksOfAws(file.text) ? declaredTypes(file) : [];
  const names = new Set(types.filter(({ name, members }) => holdsIdentity(members) && !/mask|redact|safe|public/i.test(name)).map(({ name }) => name));
  const fields = new Map<string, boolean>();
  for (const { name, type } of types.flatMap(({ members }) => members)) {
    fields.set(name, (fields.get(name) ?? true) && isOfType(type, names));
  }
  return { names, fields: new Set([...fields].flatMap(([name, isSecret]) => (isSecret ? [name] : []))) };
});

/** Whether a type is one of some names, or may be. */
export function isOfType(type: TSESTree.TypeNode, names: ReadonlySet<string>): boolean {
  const parts = type.type === 'TSUnionType' ? type.types : [type];
  return parts.some((part) => part.type === 'TSTypeReference' && part.typeName.type === 'Identifier' && names.has(part.typeName.name));
}

function holdsIdentity(members: readonly Member[]): boolean {
  const hasSecret = members.some(({ name, type, isOptional }) => !isOptional && type.type === 'TSStringKeyword' && isSecretName(name));
  return hasSecret && members.some(({ name }) => namedPart(name)?.part === 'id') && !members.some(({ name }) => words(name).includes('encrypted'));
}

function declaredTypes(file: File): { readonly name: string; readonly members: readonly Member[] }[] {
  return [
    ...file.tree.ofType('TSInterfaceDeclaration').map(({ id, body }) => ({ name: id.name, members: membersOf(body.body) })),
    ...file.tree
      .ofType('TSTypeAliasDeclaration')
      .flatMap(({ id, typeAnnotation }) => (typeAnnotation.type === 'TSTypeLiteral' ? [{ name: id.name, members: membersOf(typeAnnotation.members) }] : [])),
  ];
}

function membersOf(elements: readonly TSESTree.TypeElement[]): Member[] {
  return elements.flatMap((element): Member[] => {
    if (element.type !== 'TSPropertySignature' || !element.typeAnnotation) return [];
    const name = element.key.type === 'Identifier' && !element.computed ? element.key.name : undefined;
    return name === undefined ? [] : [{ name, type: element.typeAnnotation.typeAnnotation, isOptional: element.optional }];
  });
}
