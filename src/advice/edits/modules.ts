import type { TSESTree } from '@typescript-eslint/utils';
import { isToken, keptPerSource, stringsOf, tokenBefore, topLevel } from './source.ts';
import type { SourceCode } from './source.ts';

/** How a file imports. */
export type ModuleKind = 'esm' | 'commonjs';

const ESM_ONLY: ReadonlySet<string> = new Set([
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ImportDeclaration',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
]);

/** How a file imports, from what it does; where it does nothing of the kind, from how it was parsed. */
export function moduleKind(sourceCode: SourceCode): ModuleKind {
  return moduleKindBySyntax(sourceCode) ?? (sourceCode.ast.sourceType === 'module' ? 'esm' : 'commonjs');
}

/** How a file imports, if its syntax tells. */
export const moduleKindBySyntax = keptPerSource((sourceCode): ModuleKind | undefined => {
  if (topLevel(sourceCode).some((statement) => ESM_ONLY.has(statement.type))) return 'esm';
  const tokens = sourceCode.ast.tokens;
  const follows = (index: number, ...values: string[]): boolean =>
    !isToken(tokens[index - 1], '.') && values.every((value, step) => isToken(tokens[index + step], value));
  if (tokens.some((_, index) => follows(index, 'import', '.', 'meta'))) return 'esm';
  const isCommonJs = tokens.some(
    (token, index) =>
      (token.value === 'require' && follows(index, 'require', '(')) ||
      (token.value === 'module' && follows(index, 'module', '.', 'exports')) ||
      (token.value === 'exports' && follows(index, 'exports', '.')),
  );
  return isCommonJs ? 'commonjs' : undefined;
});

/** The module that `require('…')` or `await import('…')` loads. */
export function loadedModule(node: TSESTree.Node | null | undefined): string | undefined {
  if (node?.type === 'AwaitExpression' && node.argument.type === 'ImportExpression') {
    return textOf(node.argument.source);
  }
  return node?.type === 'CallExpression' &&
    !node.optional &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'require' &&
    node.arguments.length === 1
    ? textOf(node.arguments[0])
    : undefined;
}

function textOf(node: TSESTree.Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** Whether a statement loads modules by `require`, whatever it does with them. */
export function isRequireStatement(statement: TSESTree.Node): boolean {
  if (statement.type === 'ExpressionStatement') return startsWithRequire(statement.expression);
  return (
    statement.type === 'VariableDeclaration' &&
    statement.declarations.some((declarator) => declarator.init && startsWithRequire(declarator.init))
  );
}

function startsWithRequire(node: TSESTree.Node): boolean {
  if (loadedModule(node) !== undefined) return true;
  if (node.type === 'MemberExpression') return startsWithRequire(node.object);
  return node.type === 'CallExpression' && startsWithRequire(node.callee);
}

/** Whether a file loads a module in any way that names it: import, export from, `require`, `import()`; types count. */
export function mentionsModule(sourceCode: SourceCode, module: string): boolean {
  return loadedModules(sourceCode).has(module);
}

const loadedModules = keptPerSource((sourceCode): ReadonlySet<string> => {
  const loads = (token: TSESTree.Token): boolean => {
    const before = tokenBefore(sourceCode, token.range[0]);
    const callee = isToken(before, '(') ? tokenBefore(sourceCode, before.range[0]) : undefined;
    return ['from', 'import'].includes(before?.value ?? '') || ['require', 'import'].includes(callee?.value ?? '');
  };
  return new Set(stringsOf(sourceCode).filter(loads).map(({ value }) => value.slice(1, -1)));
});
