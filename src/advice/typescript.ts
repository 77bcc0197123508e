import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { elementText } from './edits/index.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Whether a file is TypeScript: by its name, else by what only TypeScript has in it. */
export function isTypeScript(file: File): boolean {
  if (/\.[cm]?tsx?$/.test(file.filename)) return true;
  if (/\.[cm]?jsx?$/.test(file.filename)) return false;
  return ['TSTypeAnnotation', 'TSAsExpression', 'TSNonNullExpression', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].some(
    (type) => file.tree.ofType(type as 'TSTypeAnnotation').length > 0,
  );
}

/** An expression that may be `undefined`, written so that it type-checks where a string is wanted. */
export function asserted(file: File, node: Node): string {
  const text = elementText(file.sourceCode, node);
  if (!isTypeScript(file) || node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression') return text;
  const inner = unwrap(node);
  const isSimple = inner.type === 'Identifier' || inner.type === 'MemberExpression' || inner.type === 'CallExpression';
  return isSimple ? `${text}!` : `(${file.sourceCode.getText(node)})!`;
}

/** The reading of an environment variable, written so that it type-checks where a string is wanted. */
export function environmentText(file: File, variable: string): string {
  return `process.env.${variable}${isTypeScript(file) ? '!' : ''}`;
}
