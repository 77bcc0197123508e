import { createHash, createHmac, randomBytes } from 'node:crypto';
import { findSecrets, hasShapeOfSecret } from 'eslint-plugin-aws-credentials';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './report.ts';

/** A tree as a parser made it. */
export type Tree = object;

type Node = TSESTree.Node;

/** What identifies a finding. */
export interface Fingerprints {
  readonly fingerprint: string;
  /** What two findings of one file have in common that are the same at two times, wherever the file lies. */
  readonly identity: string;
}

interface Spoken extends Place {
  readonly rule: string;
  readonly messageId: string;
}

/** Keys the literals of one process, so that what is kept of them says nothing to anybody else. */
const processKey = randomBytes(32);

/**
 * The fingerprints of the findings of a file, in their order. They hold the rule, the message id, the path of the file, the
 * way through the tree in names, and a number among findings that are alike; of a value a truncated SHA-256, and only where
 * it has the strict shape of a secret: what is short or guessable could be found out from its hash.
 *
 * @param path the file, relative to the folder that is scanned, with `/`
 * @param tree the tree of the file; absent where it could not be parsed, so that nothing but the number tells findings apart
 */
export function fingerprintsOf(path: string, text: string, tree: Tree | undefined, findings: readonly Spoken[]): Fingerprints[] {
  const lines = startsOfLines(text);
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const start = offsetOf(lines, finding.line, finding.column);
    const end = offsetOf(lines, finding.endLine, finding.endColumn);
    const way = tree ? wayTo(tree as Node, start, end) : '';
    const literal = text.slice(start, end);
    const value = literal.replace(/^["'`]|["'`]$/g, '');
    const shaped = hasShapeOfSecret(value) ? hash(value) : '';
    const basis = [finding.rule, finding.messageId, way, shaped].join('\n');
    const number = (counts.get(basis) ?? 0) + 1;
    counts.set(basis, number);
    const own = value === literal ? '' : createHmac('sha256', processKey).update(literal).digest('hex');
    return { fingerprint: hash([path, basis, String(number)].join('\n')), identity: `${basis}\n${own}` };
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The offsets at which lines begin, as ESLint counts lines. */
function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)) starts.push(index + end.length);
  return starts;
}

function offsetOf(lines: readonly number[], line: number, column: number): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

/** The names on the way to a place: `s3 > S3Client > credentials > secretAccessKey`. */
function wayTo(tree: Node, start: number, end: number): string {
  const names: string[] = [];
  let node: Node | undefined = tree;
  while (node) {
    const name = nameOf(node);
    if (name !== undefined) names.push(name);
    node = childAt(node, start, end);
  }
  return names.join(' > ');
}

/** What leads out of a tree, or holds all of a file once more. */
const NO_CHILDREN: ReadonlySet<string> = new Set(['parent', 'tokens', 'comments']);

/** The first child that holds a place. Nothing is collected: a file may have a million nodes, and hundreds of findings. */
function childAt(node: Node, start: number, end: number): Node | undefined {
  const holds = (value: unknown): value is Node => isNode(value) && value.range[0] <= start && end <= value.range[1];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (NO_CHILDREN.has(key)) continue;
    const child = Array.isArray(value) ? value.find(holds) : value;
    if (holds(child)) return child;
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value && Array.isArray(value.range);
}

/** What a node is called in the source; literals have no name. */
function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name ?? node.type;
    case 'VariableDeclarator':
      return identifiers(node.id);
    case 'AssignmentExpression':
      return identifiers(node.left);
    case 'CallExpression':
    case 'NewExpression':
      return `${identifiers(node.callee)}()`;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return identifiers(node.key);
    case 'JSXAttribute':
      return node.name.type === 'JSXIdentifier' ? node.name.name : node.type;
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
    case 'ExportDefaultDeclaration':
      return node.type;
    default:
      return undefined;
  }
}

/** The identifiers of an expression, and of keys in quotes that could be one. */
function identifiers(node: Node): string {
  switch (node.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
      return node.name;
    case 'MemberExpression':
      return `${identifiers(node.object)}.${identifiers(node.property)}`;
    case 'Literal':
      return typeof node.value === 'string' && /^[\w$.-]{1,40}$/.test(node.value) && findSecrets(node.value).length === 0 ? node.value : '?';
    case 'ThisExpression':
      return 'this';
    default:
      return '?';
  }
}
