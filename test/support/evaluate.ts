// Evaluates the arguments of `use(…)` in a snippet and prints the values on one line each.
import { createRequire } from 'node:module';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { Node, SourceCode } from '../../src/syntax/node.ts';
import type { Names } from '../../src/syntax/scopes.ts';
import { readNames } from '../../src/syntax/scopes.ts';
import type { TreeIndex } from '../../src/syntax/tree.ts';
import { indexTree } from '../../src/syntax/tree.ts';
import type { Evaluator } from '../../src/values/evaluator.ts';
import { createEvaluator } from '../../src/values/evaluator.ts';
import type { Branch, Condition, Value } from '../../src/values/value.ts';
import { isHole } from '../../src/values/value.ts';

const espree = createRequire(createRequire(import.meta.url).resolve('eslint'))('espree') as Linter.Parser;

export interface ParseOptions {
  readonly parser?: 'espree' | 'typescript';
  readonly sourceType?: 'commonjs' | 'module' | 'script';
  readonly jsx?: boolean;
}

/** A snippet, ready to be asked. */
export interface Analysis {
  readonly sourceCode: SourceCode;
  readonly tree: TreeIndex;
  readonly names: Names;
  readonly evaluator: Evaluator;
}

/** Parses a snippet as ESLint does, with scopes and parents. */
export function parse(code: string, { parser = 'typescript', sourceType = 'module', jsx = false }: ParseOptions = {}): SourceCode {
  const linter = new Linter();
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: {
          parser: parser === 'espree' ? espree : typescriptParser,
          sourceType,
          parserOptions: { ecmaFeatures: { jsx } },
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ],
    { filename: jsx ? 'a.tsx' : 'a.ts' },
  );
  const error = messages.find(({ fatal }) => fatal);
  if (error) throw new Error(`The snippet does not parse: ${error.message} (${error.line}:${error.column})`);
  return linter.getSourceCode() as unknown as SourceCode;
}

export function analyse(code: string, options?: ParseOptions): Analysis {
  const sourceCode = parse(code, options);
  const names = readNames(sourceCode);
  const tree = indexTree(sourceCode);
  return { sourceCode, tree, names, evaluator: createEvaluator(sourceCode, names, tree, []) };
}

/** The values of the arguments of every `use(…)`, in the order of the source. */
export function valuesOf({ tree, evaluator }: Analysis): Value[] {
  return usedNodes(tree).map((node) => evaluator.evaluate(node));
}

/** The arguments of every `use(…)`. */
function usedNodes(tree: TreeIndex): Node[] {
  return tree
    .ofType('CallExpression')
    .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'use')
    .flatMap((call) => call.arguments);
}

/** The values of the arguments of every `use(…)`, printed. */
export function evaluate(code: string, options?: ParseOptions): string[] {
  return valuesOf(analyse(code, options)).map((value) => show(value));
}

/** Snippets and the values of the arguments of their `use(…)`. */
export interface ValueCase extends ParseOptions {
  readonly name: string;
  readonly code: string;
  readonly values: readonly string[];
}

/** Makes a test of each case. */
export function runValues(title: string, cases: readonly ValueCase[]): void {
  describe(title, () => {
    for (const { name, code, values, ...options } of cases) {
      it(name, () => {
        expect(evaluate(code, options)).toEqual(values);
      });
    }
  });
}

/** The source of the node that each value of a `use(…)` carries. */
export function origins(code: string, options?: ParseOptions): string[] {
  const analysis = analyse(code, options);
  return valuesOf(analysis).map(({ node }) => analysis.sourceCode.getText(node));
}

/** Deeper values are printed as `…`. */
const MAX_SHOWN = 60;

/** A value on one line: `'text'`, `env X`, `{ a: 1 }`, `(x | y if test)`. */
export function show(value: Value, depth = 0): string {
  if (depth > MAX_SHOWN) return '…';
  const inner = (part: Value): string => show(part, depth + 1);
  switch (value.kind) {
    case 'text':
      return `'${value.pieces.map((piece) => (isHole(piece) ? `\${${inner(piece.hole)}}` : piece.text)).join('')}'`;
    case 'oneOf':
      return `(${value.branches.map((branch) => showBranch(branch, depth)).join(` ${value.via} `)})`;
    case 'object': {
      const properties = [...value.properties.values()].map((property) => `${property.name}: ${inner(property.value)}`);
      return `{ ${[...properties, ...(value.open ? ['…'] : [])].join(', ')} }`.replace('{  }', '{}');
    }
    case 'array':
      return `[${[...value.elements.map(inner), ...(value.open ? ['…'] : [])].join(', ')}]`;
    case 'import':
      return `import ${value.module}${value.path.map((step) => `#${step}`).join('')}`;
    case 'env':
      return `env ${value.name}${value.reader === 'process.env' ? '' : ` of ${value.reader}`}`;
    case 'call':
      return `call ${inner(value.callee)}`;
    case 'new':
      return `new ${inner(value.callee)}`;
    case 'member':
      return `${inner(value.object)}.${value.name ?? '?'}`;
    case 'global':
      return `global ${value.path.join('.')}`;
    case 'parameter':
      return `parameter ${value.name === '' ? String(value.index) : value.name}`;
    case 'number':
    case 'boolean':
      return String(value.value);
    case 'function':
      return 'function';
    case 'class':
      return `class ${value.node.id?.name ?? ''}`.trim();
    default:
      return value.kind;
  }
}

function showBranch({ value, conditions }: Branch, depth: number): string {
  const tests = conditions.filter(({ implied }) => implied !== true).map((condition) => showCondition(condition));
  return `${show(value, depth + 1)}${tests.length > 0 ? ` if ${tests.join(' & ')}` : ''}`;
}

function showCondition({ key, holds }: Condition): string {
  return `${holds ? '' : 'not '}${key}`;
}
