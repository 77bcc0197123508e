import type { TSESTree } from '@typescript-eslint/utils';
import { isRequireStatement, moduleKind } from './modules.ts';
import {
  countBreaks,
  endOfTrailingComments,
  hasBreakBetween,
  indentAt,
  isComment,
  isToken,
  lineBreakOf,
  pieceAfter,
  quoteIn,
  quoteOf,
  tokenAfter,
  tokenBefore,
  topLevel,
} from './source.ts';
import type { SourceCode } from './source.ts';
import { continuesLine, statementEnd } from './statements.ts';
import type { TextEdit } from './text-edit.ts';

/** A name to import, and the name that it gets in the file. */
export interface ImportedName {
  readonly name: string;
  readonly local: string;
}

/** Where new imports may stand. */
export interface PlaceOptions {
  /** The node that uses the names: a `require` must come before it. */
  readonly at: TSESTree.Node | undefined;
  /** Statements that are about to go. */
  readonly dead: ReadonlySet<TSESTree.Node>;
}

export interface InsertedImports {
  readonly edits: readonly TextEdit[];
  /** The dead statement in whose place the imports stand. */
  readonly replaced?: TSESTree.Node;
}

/** Adds import statements where the file keeps them. */
export function insertImports(
  sourceCode: SourceCode,
  imports: ReadonlyMap<string, readonly ImportedName[]>,
  { at, dead }: PlaceOptions,
): InsertedImports {
  if (imports.size === 0) return { edits: [] };
  const isEsm = moduleKind(sourceCode) === 'esm';
  const neighbour = isEsm ? lastImport(sourceCode) : lastRequire(sourceCode, at);
  const style = readStyle(sourceCode, neighbour);
  const lines = [...imports].map(([module, names]) => writeImport(module, names, isEsm, style));
  const first = topLevel(sourceCode)[0];
  if (neighbour && dead.has(neighbour)) return replaceStatement(sourceCode, neighbour, lines, 1);
  if (neighbour) return { edits: [insertAfter(sourceCode, neighbour, lines)] };
  if (first && dead.has(first)) return replaceStatement(sourceCode, first, lines, 2);
  return { edits: [insertFirst(sourceCode, lines)] };
}

interface Style {
  readonly quote: string;
  readonly semicolon: string;
  readonly space: string;
  readonly keyword: string;
}

function writeImport(module: string, names: readonly ImportedName[], isEsm: boolean, style: Style): string {
  const { quote, semicolon, space, keyword } = style;
  const specifiers = names.map((name) => writeSpecifier(name, !isEsm)).join(', ');
  const braces = `{${space}${specifiers}${space}}`;
  const source = `${quote}${module}${quote}`;
  return isEsm
    ? `import ${braces} from ${source}${semicolon}`
    : `${keyword} ${braces} = require(${source})${semicolon}`;
}

/** A name in the braces of an import, or of a destructured `require`. */
export function writeSpecifier({ name, local }: ImportedName, isPattern: boolean): string {
  if (name === local) return name;
  return isPattern ? `${name}: ${local}` : `${name} as ${local}`;
}

function lastImport(sourceCode: SourceCode): TSESTree.Node | undefined {
  return topLevel(sourceCode).findLast(
    (statement): boolean => statement.type === 'ImportDeclaration' || statement.type === 'TSImportEqualsDeclaration',
  );
}

/** The last of the first statements in a row that load modules, before the statement of a node. */
function lastRequire(sourceCode: SourceCode, at: TSESTree.Node | undefined): TSESTree.Node | undefined {
  let last: TSESTree.Node | undefined;
  for (const statement of topLevel(sourceCode)) {
    if (at && at.range[0] < statement.range[1]) break;
    if (isRequireStatement(statement)) last = statement;
    else if (last) break;
  }
  return last;
}

function readStyle(sourceCode: SourceCode, neighbour: TSESTree.Node | undefined): Style {
  return {
    quote: neighbour ? quoteIn(sourceCode, neighbour.range) : quoteOf(sourceCode),
    semicolon: usesSemicolons(sourceCode, neighbour) ? ';' : '',
    space: /(?:import|const|let|var)[^'"{]{0,80}\{\S/.test(neighbour ? sourceCode.getText(neighbour) : '') ? '' : ' ',
    keyword: neighbour?.type === 'VariableDeclaration' && neighbour.kind === 'var' ? 'var' : 'const',
  };
}

const TAKES_SEMICOLON: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'ImportDeclaration',
  'TSImportEqualsDeclaration',
  'VariableDeclaration',
]);

function usesSemicolons(sourceCode: SourceCode, neighbour: TSESTree.Node | undefined): boolean {
  const example = neighbour ?? topLevel(sourceCode).find((statement) => TAKES_SEMICOLON.has(statement.type));
  if (!example) return true;
  return isToken(tokenBefore(sourceCode, statementEnd(sourceCode, example)), ';');
}

function insertAfter(sourceCode: SourceCode, neighbour: TSESTree.Node, lines: readonly string[]): TextEdit {
  const { text } = sourceCode;
  const offset = endOfTrailingComments(sourceCode, statementEnd(sourceCode, neighbour));
  const joined = lines.map((line) => lineBreakOf(text) + indentAt(text, neighbour.range[0]) + line).join('');
  return { range: [offset, offset], text: joined + guardBehind(sourceCode, offset, joined) };
}

/** Puts imports where a dead statement stands, with at least some line breaks behind. */
function replaceStatement(
  sourceCode: SourceCode,
  statement: TSESTree.Node,
  lines: readonly string[],
  breaks: number,
): InsertedImports {
  const { text } = sourceCode;
  const [start] = statement.range;
  const end = endOfTrailingComments(sourceCode, statementEnd(sourceCode, statement));
  const next = pieceAfter(sourceCode, end);
  const missing = next ? breaks - countBreaks(text.slice(end, next.range[0])) : 0;
  const joined = lines.join(lineBreakOf(text) + indentAt(text, start));
  const behind = guardBehind(sourceCode, end, joined) + lineBreakOf(text).repeat(Math.max(missing, 0));
  return { edits: [{ range: [start, end], text: joined + behind }], replaced: statement };
}

/** The semicolon that a statement without one needs before what follows. */
function guardBehind(sourceCode: SourceCode, offset: number, statement: string): string {
  const next = pieceAfter(sourceCode, offset);
  const token = tokenAfter(sourceCode, offset);
  if (statement.endsWith(';') || isToken(token, ';')) return '';
  const isCrowded = next !== undefined && !hasBreakBetween(sourceCode, offset, next.range[0]);
  return isCrowded || (token && continuesLine(sourceCode.text.slice(token.range[0]))) ? ';' : '';
}

function insertFirst(sourceCode: SourceCode, lines: readonly string[]): TextEdit {
  const { text } = sourceCode;
  const eol = lineBreakOf(text);
  const directive = topLevel(sourceCode).findLast(
    (statement) => 'directive' in statement && statement.directive !== undefined,
  );
  if (directive) {
    const offset = endOfTrailingComments(sourceCode, statementEnd(sourceCode, directive));
    const next = pieceAfter(sourceCode, offset);
    const breaks = next ? countBreaks(text.slice(offset, next.range[0])) : 2;
    const after = breaks === 0 ? `;${eol}` : breaks === 1 ? eol : '';
    return { range: [offset, offset], text: eol + eol + lines.join(eol) + after };
  }
  const offset = firstOffset(sourceCode);
  if (offset === undefined) return insertIntoEmpty(sourceCode, lines);
  const indent = indentAt(text, offset);
  return { range: [offset, offset], text: lines.join(eol + indent) + eol + eol + indent };
}

/** Where the first statement starts, with the comments that speak of it; `undefined` where there is none. */
function firstOffset(sourceCode: SourceCode): number | undefined {
  const first = firstStart(topLevel(sourceCode)[0]);
  if (first === undefined) return undefined;
  const comments = sourceCode.getAllComments().filter((comment) => comment.range[1] <= first);
  let offset = first;
  for (const comment of comments.reverse()) {
    const isAttached = countBreaks(sourceCode.text.slice(comment.range[1], offset)) <= 1;
    if (!isAttached || (comment.type as string) === 'Shebang' || isAboutFile(comment.value)) return offset;
    offset = comment.range[0];
  }
  return offset;
}

/** Where a statement starts; decorators stand before the `export` of a class. */
function firstStart(statement: TSESTree.Node | undefined): number | undefined {
  if (!statement) return undefined;
  const declared = 'declaration' in statement ? statement.declaration : statement;
  const decorators = declared && 'decorators' in declared ? declared.decorators : [];
  return Math.min(statement.range[0], ...decorators.map((decorator) => decorator.range[0]));
}

/** Comments about the whole file; tools and lawyers look for them at its start. */
const ABOUT_FILE: readonly RegExp[] = [
  /^!|licen[cs]e|copyright|spdx|\(c\)/i,
  /@(?:preserve|file|fileoverview|overview|module|packageDocumentation|flow|format|jest|vitest|ts-(?:no)?check|jsx)/,
  /^\s*(?:(?:eslint|oxlint)(?!-disable-(?:next-)?line)|globals?\b|exported\b)/,
  /^\/\s*<(?:reference|amd)/,
];

function isAboutFile(comment: string): boolean {
  return ABOUT_FILE.some((pattern) => pattern.test(comment));
}

function insertIntoEmpty(sourceCode: SourceCode, lines: readonly string[]): TextEdit {
  const eol = lineBreakOf(sourceCode.text);
  const last = sourceCode.getAllComments().at(-1);
  const offset = last?.range[1] ?? sourceCode.ast.range[0];
  return { range: [offset, offset], text: last && isComment(last) ? eol + lines.join(eol) : lines.join(eol) + eol };
}
