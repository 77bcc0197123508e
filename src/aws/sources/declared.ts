import type { TSESTree } from '@typescript-eslint/utils';
import type { ProviderTypeRow } from '../../facts/provider-types.ts';
import { PROVIDER_TYPES } from '../../facts/provider-types.ts';
import type { File } from '../../file.ts';
import { importedName, memberName, propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap } from '../../syntax/unwrap.ts';

/** Types that stand for one another, and names on the way to one. */
const MAX_STEPS = 8;
/** Types of TypeScript whose members are those of what they are given. */
const SAME_MEMBERS: ReadonlySet<string> = new Set(['NonNullable', 'Partial', 'Readonly', 'Required']);

const rows: readonly ProviderTypeRow[] = PROVIDER_TYPES;

/** Whether the type that a file declares for a name, or for a member of one, says that it is a provider of credentials. */
export function isDeclaredProvider(file: File, node: Node): boolean {
  const path: string[] = [];
  let current = unwrap(node);
  for (; current.type === 'MemberExpression' && path.length < MAX_STEPS; current = unwrap(current.object)) {
    const name = memberName(current);
    if (name === undefined) return false;
    path.unshift(name);
  }
  const declared = current.type === 'ThisExpression' ? typeOfField(current, path) : current.type === 'Identifier' ? typeOfName(file, current) : undefined;
  if (!declared) return false;
  const rest = current.type === 'ThisExpression' ? path.slice(1) : [...declared.path, ...path];
  return leadsToProvider(file, declared.type, rest, MAX_STEPS);
}

interface Declared {
  readonly type: TSESTree.TypeNode;
  /** The members by which a pattern takes the name from what has the type. */
  readonly path: readonly string[];
}

/** The type of a parameter or a variable, or of the pattern that it is taken from. */
function typeOfName(file: File, name: TSESTree.Identifier): Declared | undefined {
  const definition = file.names.variableOf(name)?.defs[0];
  let current: Node | undefined = definition?.name;
  const path: string[] = [];
  for (let steps = MAX_STEPS; current && steps > 0; steps--) {
    if ((current.type === 'Identifier' || current.type === 'ObjectPattern') && current.typeAnnotation) return { type: current.typeAnnotation.typeAnnotation, path };
    const { parent }: Node = current;
    if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern') {
      const key = propertyName(parent);
      if (key === undefined) return undefined;
      path.unshift(key);
      current = parent.parent;
    } else current = parent.type === 'AssignmentPattern' && parent.left === current ? parent : undefined;
  }
  return undefined;
}

/** The type of a field of the class around, or of the parameter of its constructor that makes one. */
function typeOfField(node: Node, [field]: readonly string[]): Declared | undefined {
  let { parent }: Node = node;
  while (parent && parent.type !== 'ClassBody') ({ parent } = parent);
  for (const member of parent?.body ?? []) {
    if (member.type === 'PropertyDefinition' && propertyName(member) === field && member.typeAnnotation) return { type: member.typeAnnotation.typeAnnotation, path: [] };
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const parameter of member.value.params) {
      const own = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined;
      const name = own?.type === 'AssignmentPattern' ? own.left : own;
      if (name?.type === 'Identifier' && name.name === field && name.typeAnnotation) return { type: name.typeAnnotation.typeAnnotation, path: [] };
    }
  }
  return undefined;
}

function leadsToProvider(file: File, type: TSESTree.TypeNode, path: readonly string[], steps: number): boolean {
  if (steps === 0) return false;
  switch (type.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.some((part) => leadsToProvider(file, part, path, steps - 1));
    case 'TSTypeLiteral':
      return isMemberProvider(file, type.members, path, steps);
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && isReferenceProvider(file, type, type.typeName.name, path, steps);
    default:
      return false;
  }
}

function isReferenceProvider(file: File, type: TSESTree.TSTypeReference, name: string, path: readonly string[], steps: number): boolean {
  const [given] = type.typeArguments?.params ?? [];
  if (given && SAME_MEMBERS.has(name)) return leadsToProvider(file, given, path, steps - 1);
  if (path.length === 0 && isProviderType(file, name, given)) return true;
  const alias = file.tree.ofType('TSTypeAliasDeclaration').find(({ id }) => id.name === name);
  if (alias) return leadsToProvider(file, alias.typeAnnotation, path, steps - 1);
  return file.tree.ofType('TSInterfaceDeclaration').some(({ id, body }) => id.name === name && isMemberProvider(file, body.body, path, steps));
}

function isMemberProvider(file: File, members: readonly TSESTree.TypeElement[], [first, ...rest]: readonly string[], steps: number): boolean {
  return members.some(
    (member) => member.type === 'TSPropertySignature' && !member.computed && keyOf(member) === first && member.typeAnnotation !== undefined && leadsToProvider(file, member.typeAnnotation.typeAnnotation, rest, steps - 1),
  );
}

function keyOf({ key }: TSESTree.TSPropertySignature): string | undefined {
  return key.type === 'Identifier' ? key.name : undefined;
}

/** Whether a name is one of the SDK's types for providers. */
function isProviderType(file: File, name: string, given: TSESTree.TypeNode | undefined): boolean {
  const from = importOf(file, name);
  const row = from && rows.find((candidate) => candidate.name === from.name && candidate.modules.includes(from.module));
  if (!row?.of) return row !== undefined;
  const inner = given?.type === 'TSTypeReference' && given.typeName.type === 'Identifier' ? importOf(file, given.typeName.name) : undefined;
  return inner !== undefined && row.of.includes(inner.name);
}

/** The export of a module that a name of the file stands for. */
function importOf(file: File, name: string): { readonly module: string; readonly name: string } | undefined {
  for (const { source, specifiers } of file.tree.ofType('ImportDeclaration')) {
    for (const specifier of specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.local.name !== name) continue;
      return { module: source.value, name: importedName(specifier) };
    }
  }
  return undefined;
}
