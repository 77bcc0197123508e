import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, SourceCode } from './node.ts';

/**
 * A document of `@eslint/json`: JSON, JSONC and JSON5 alike. Lines and columns count from 1, as its language has it.
 *
 * Source: @eslint/json@2.1.1 dist/languages/json-source-code.d.ts, @humanwhocodes/momoa@3.3.13 dist/momoa.d.ts
 */
export interface JsonSourceCode {
  readonly text: string;
  readonly ast: { readonly type: 'Document'; readonly body: JsonNode; readonly loc: JsonLocation };
  /** JSONC and JSON5 have comments. */
  readonly comments?: readonly { readonly type: string; readonly loc: JsonLocation }[];
}

interface JsonLocation {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

interface JsonPosition {
  readonly line: number;
  readonly column: number;
  /** Characters from the beginning of the text. */
  readonly offset: number;
}

interface JsonNode {
  readonly type: string;
  readonly loc: JsonLocation;
  readonly value?: unknown;
  /** Of an identifier, which JSON5 takes for a key. */
  readonly name?: unknown;
  readonly members?: readonly { readonly loc: JsonLocation; readonly name: JsonNode; readonly value: JsonNode }[];
  readonly elements?: readonly { readonly value: JsonNode }[];
}

/** Where the lines of a document begin and what a column of 1 is: the first character. */
const FIRST_COLUMN = 1;

const VISITOR_KEYS = {
  Program: ['body'],
  ExpressionStatement: ['expression'],
  ObjectExpression: ['properties'],
  Property: ['key', 'value'],
  ArrayExpression: ['elements'],
} as const;

/** Whether a SourceCode holds a document of JSON. */
export function isJson(sourceCode: object): sourceCode is JsonSourceCode {
  const { ast } = sourceCode as { readonly ast?: { readonly type?: unknown } };
  return ast?.type === 'Document';
}

/**
 * The document as the program that would make the same value: one expression, without scopes. So whoever reads JavaScript
 * reads JSON, too. The places are those of the document.
 */
export function programOfJson(document: JsonSourceCode): SourceCode {
  const { text, ast, comments = [] } = document;
  const expression = expressionOf(ast.body);
  const place = { loc: ast.loc, range: [ast.loc.start.offset, ast.loc.end.offset] };
  const statement = { type: 'ExpressionStatement', expression, loc: expression.loc, range: expression.range };
  const program = { type: 'Program', sourceType: 'module', body: [statement], tokens: [], comments: [], ...place };
  Object.assign(statement, { parent: program });
  Object.assign(expression, { parent: statement });
  const allComments = comments.map(({ type, loc }) => ({
    type: type === 'LineComment' ? 'Line' : 'Block',
    value: text.slice(loc.start.offset + 2, loc.end.offset - (type === 'LineComment' ? 0 : 2)),
    loc,
    range: [loc.start.offset, loc.end.offset],
  }));
  const starts = lineStarts(text);
  const facade = {
    text,
    lines: text.split(/\r\n|[\n\r]/),
    ast: program,
    scopeManager: null,
    visitorKeys: VISITOR_KEYS,
    tokensAndComments: allComments,
    getAllComments: () => allComments,
    getCommentsInside: ({ range }: Node) => allComments.filter((comment) => range[0] <= (comment.range[0] ?? 0) && (comment.range[1] ?? 0) <= range[1]),
    getText: (node?: Node) => (node ? text.slice(node.range[0], node.range[1]) : text),
    getLocFromIndex: (index: number) => positionAt(starts, index),
  };
  return facade as unknown as SourceCode;
}

/** The expression that makes the value of a node. The walk keeps its own stack: data nests as deep as it likes. */
function expressionOf(root: JsonNode): Node {
  const top = shell(root);
  const pending = [{ json: root, node: top }];
  const child = (json: JsonNode, parent: Node): Node => {
    const node = shell(json);
    Object.assign(node, { parent });
    pending.push({ json, node });
    return node;
  };
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { json, node } = next;
    if (node.type === 'ArrayExpression') node.elements.push(...[...(json.elements ?? [])].map(({ value }) => child(value, node) as TSESTree.Expression));
    if (node.type !== 'ObjectExpression') continue;
    for (const member of json.members ?? []) {
      const property = { ...placeOf(member.loc), type: 'Property', kind: 'init', computed: false, method: false, shorthand: false, parent: node } as unknown as TSESTree.Property;
      Object.assign(property, { key: child(member.name, property), value: child(member.value, property) });
      node.properties.push(property);
    }
  }
  return top;
}

function placeOf(loc: JsonLocation): { readonly loc: JsonLocation; readonly range: readonly [number, number] } {
  return { loc, range: [loc.start.offset, loc.end.offset] };
}

/** A node without its children. What JSON5 has beside JSON, infinity and the like, is a number that nobody reads. */
function shell(json: JsonNode): Node {
  const place = placeOf(json.loc);
  switch (json.type) {
    case 'Object':
      return { ...place, type: 'ObjectExpression', properties: [] } as unknown as Node;
    case 'Array':
      return { ...place, type: 'ArrayExpression', elements: [] } as unknown as Node;
    case 'Identifier':
      return { ...place, type: 'Identifier', name: json.name } as unknown as Node;
    case 'Null':
      return { ...place, type: 'Literal', value: null, raw: 'null' } as unknown as Node;
    case 'String':
    case 'Boolean':
    case 'Number':
      return { ...place, type: 'Literal', value: json.value, raw: '' } as unknown as Node;
    default:
      return { ...place, type: 'Literal', value: Number.NaN, raw: '' } as unknown as Node;
  }
}

/** The index at which each line begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  return starts;
}

function positionAt(starts: readonly number[], index: number): TSESTree.Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (starts[low] ?? 0) + FIRST_COLUMN };
}
