import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { importedName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';

/** The objects of a file that have the type of a configuration, or that such a file exports. */
export function configurations(file: File, library: string, type: string, filename: RegExp): Node[] {
  const names = file.tree
    .ofType('ImportDeclaration')
    .filter(({ source }) => source.value === library)
    .flatMap(({ specifiers }) => specifiers)
    .filter((specifier) => specifier.type === 'ImportSpecifier' && importedName(specifier) === type)
    .map(({ local }) => local.name);
  const typed = file.tree
    .ofType('VariableDeclarator')
    .filter(({ id, init }) => init && id.type === 'Identifier' && namesType(id.typeAnnotation?.typeAnnotation, names))
    .map(({ init }) => init as Node);
  const satisfied = [...file.tree.ofType('TSSatisfiesExpression'), ...file.tree.ofType('TSAsExpression')]
    .filter(({ typeAnnotation }) => namesType(typeAnnotation, names))
    .map(({ expression }) => expression);
  const known: Node[] = [...typed, ...satisfied];
  return known.length > 0 || !filename.test(file.filename) ? known : exportedValues(file);
}

function namesType(type: TSESTree.TypeNode | undefined, names: readonly string[]): boolean {
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && names.includes(type.typeName.name);
}

/** `export default …`, `module.exports = …` */
function exportedValues(file: File): Node[] {
  return file.sourceCode.ast.body.flatMap((statement): Node[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [statement.declaration];
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
    const { left, right } = statement.expression;
    return file.sourceCode.getText(left) === 'module.exports' ? [right] : [];
  });
}
