import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from './source.ts';

type Scope = TSESLint.Scope.Scope;
type Variable = TSESLint.Scope.Variable;
type Reference = TSESLint.Scope.Reference;

/** All scopes of a file. */
export function scopesOf(sourceCode: SourceCode): readonly Scope[] {
  return sourceCode.scopeManager?.scopes ?? [];
}

/** The scopes in which the top level of a file declares: the global one, and that of the module or of CommonJS. */
function topScopes(sourceCode: SourceCode): readonly Scope[] {
  return scopesOf(sourceCode).filter((scope) => scope.block === sourceCode.ast);
}

/** The variable that the top level of a file declares under a name. */
export function topVariable(sourceCode: SourceCode, name: string): Variable | undefined {
  for (const scope of topScopes(sourceCode)) {
    const variable = scope.set.get(name);
    if (variable && variable.defs.length > 0) return variable;
  }
  return undefined;
}

/** References that no scope of the file declares; the global scope may or may not have resolved them. */
function undeclared(sourceCode: SourceCode, name: string): boolean {
  const global = scopesOf(sourceCode)[0];
  const isNamed = (reference: Reference): boolean => reference.identifier.name === name;
  if (global?.through.some(isNamed)) return true;
  const variable = global?.set.get(name);
  return variable !== undefined && variable.defs.length === 0 && variable.references.length > 0;
}

/** Whether a scope below the top level, visible at a node, declares a name; without a node, whether any does. */
export function isShadowed(sourceCode: SourceCode, name: string, at: TSESTree.Node | undefined): boolean {
  const top = topScopes(sourceCode);
  return scopesOf(sourceCode).some(
    (scope) =>
      !top.includes(scope) &&
      (scope.set.get(name)?.defs.length ?? 0) > 0 &&
      (!at || (scope.block.range[0] <= at.range[0] && at.range[1] <= scope.block.range[1])),
  );
}

/** Whether a new top-level declaration of a name would clash with another, or be hidden where it is to be used. */
export function isTaken(sourceCode: SourceCode, name: string, at: TSESTree.Node | undefined): boolean {
  return (
    topVariable(sourceCode, name) !== undefined || undeclared(sourceCode, name) || isShadowed(sourceCode, name, at)
  );
}

/** The first free name: the wanted one, the fall-back, or one of the two with a number behind. */
export function freeName(name: string, fallback: string | undefined, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  const base = fallback ?? name;
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}${number}`)) number++;
  return `${base}${number}`;
}
