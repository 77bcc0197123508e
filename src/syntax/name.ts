import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './node.ts';

/** The text of an expression that is a constant name: a string, a number, a template without holes. */
export function constantName(node: Node): string | undefined {
  if (node.type === 'Literal') {
    return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : undefined;
  }
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

/** The name of a key as it stands in the source; `undefined` for computed names that are no constants. */
export function keyName(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return constantName(key);
}

/** The name that a member access asks for. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return keyName(node.property, node.computed);
}

/** The name of a property, method or class member. */
export function propertyName(
  node: TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.AccessorProperty,
): string | undefined {
  return keyName(node.key, node.computed);
}

/** The name under which a module exports what a file imports: `a` of `import { a as b }`. */
export function importedName({ imported }: TSESTree.ImportSpecifier): string {
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

/** A name without its case style: `AWS_ACCESS_KEY_ID`, `awsAccessKeyId` and `aws-access-key-id` are all `awsaccesskeyid`. */
export function normalName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** The words of a name in any case style, lower case: `S3AccessKeyID` gives `s3`, `access`, `key`, `id`. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** How many characters have to be put in, taken out, changed, or swapped with their neighbour (optimal string alignment). */
export function distanceBetween(left: string, right: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const steps = [(previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (isSame ? 0 : 1)];
      const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) steps.push((older[column - 2] ?? 0) + 1);
      current.push(Math.min(...steps));
    }
    older = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
