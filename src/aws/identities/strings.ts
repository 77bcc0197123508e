import type { TSESTree } from '@typescript-eslint/utils';
import { SHORTEST_KEY } from '../../facts/key-formats.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { attributeName, markupTexts } from '../../syntax/markup.ts';
import { keyName, memberName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { constantText, isHole } from '../../values/value.ts';

/** A text that stands in a file, with all that is known of its place. */
export interface SourceString {
  /** The literal, template, concatenation or JSX text. */
  readonly node: Node;
  /** Its characters; holes are left out as a line feed, which no secret holds. */
  readonly text: string;
  /** The nodes that hold its characters. */
  readonly parts: readonly Node[];
}

const HOLE = '\n';

/** The texts of a file that are long enough for a key. A concatenation is one text, and its operands are none of their own. */
export const sourceStrings = defineTopic((file): readonly SourceString[] => {
  const strings: SourceString[] = [];
  const used = new Set<Node>();
  const push = (found: SourceString): void => {
    if (found.text.length >= SHORTEST_KEY) strings.push(found);
  };
  const add = (node: Node): void => {
    const value = file.evaluator.evaluate(node);
    if (value.kind !== 'text' || used.has(node)) return;
    const text = value.pieces.map((piece) => (isHole(piece) ? HOLE : piece.text)).join('');
    const parts = value.pieces.flatMap((piece) => (isHole(piece) ? [] : [piece.node]));
    // A name in a concatenation stands for a text that is a text of its own.
    const own = parts.filter((part) => node.range[0] <= part.range[0] && part.range[1] <= node.range[1]);
    if (own.length === 0) return;
    push({ node, text, parts: own });
    for (const part of [node, ...own]) used.add(part);
  };
  for (const node of file.tree.ofType('BinaryExpression')) if (isOutermostConcatenation(node)) add(node);
  for (const node of file.tree.ofType('CallExpression')) if (isTextCall(node)) add(node);
  for (const node of file.tree.ofType('TemplateLiteral')) add(node);
  for (const node of file.tree.ofType('Literal')) {
    if (typeof node.value === 'string' && !isModuleSpecifier(node) && !used.has(node)) push({ node, text: node.value, parts: [node] });
  }
  for (const node of file.tree.ofType('JSXText')) push({ node, text: node.value, parts: [node] });
  for (const { node, text } of markupTexts(file.tree)) push({ node, text, parts: [node] });
  for (const node of file.tree.ofType('Property')) {
    if (!node.computed && node.key.type === 'Identifier') push({ node: node.key, text: node.key.name, parts: [node.key] });
  }
  return strings;
});

function isOutermostConcatenation(node: TSESTree.BinaryExpression): boolean {
  if (node.operator !== '+') return false;
  const { parent } = wrapped(node);
  return !(parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** Calls that put texts together or decode them. */
function isTextCall(node: TSESTree.CallExpression): boolean {
  if (node.callee.type === 'Identifier') return node.callee.name === 'atob';
  if (node.callee.type !== 'MemberExpression') return false;
  const name = memberName(node.callee);
  return name === 'join' || name === 'concat' || name === 'toString';
}

function isModuleSpecifier(node: Node): boolean {
  const type = node.parent?.type;
  return type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration';
}

/** The names that a text goes by, nearest first: its property, variable, parameter, assignment, or the variable it stands in for. */
export function namesOf(file: File, node: Node): readonly string[] {
  const names: string[] = [];
  let current = wrapped(node);
  for (let parent = current.parent; parent; current = wrapped(parent), parent = current.parent) {
    switch (parent.type) {
      case 'LogicalExpression':
        names.push(...namesOfOther(file, parent.left === current ? parent.right : parent.left));
        continue;
      case 'ConditionalExpression':
      case 'AwaitExpression':
        continue;
      case 'CallExpression':
        // `String('…')`, `Buffer.from('…')`
        if (parent.arguments.length > 2 || isNamedArgument(parent)) return names;
        continue;
      case 'Property':
      case 'PropertyDefinition':
        if (parent.value === current) pushName(names, keyName(parent.key, parent.computed));
        return names;
      case 'VariableDeclarator':
        if (parent.init === current && parent.id.type === 'Identifier') pushName(names, parent.id.name);
        return names;
      case 'AssignmentExpression':
        if (parent.right === current) names.push(...namesOfOther(file, parent.left));
        return names;
      case 'AssignmentPattern':
        names.push(...namesOfOther(file, parent.left));
        return names;
      case 'TSEnumMember':
        pushName(names, keyName(parent.id, false));
        return names;
      default:
        pushName(names, attributeName(current));
        return names;
    }
  }
  return names;
}

function pushName(names: string[], name: string | undefined): void {
  if (name !== undefined) names.push(name);
}

/** A call whose first argument names the second: `set('AWS_SECRET', '…')`. */
function isNamedArgument(call: TSESTree.CallExpression): boolean {
  return call.arguments.length === 2;
}

function namesOfOther(file: File, node: Node): string[] {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return [inner.name];
  if (inner.type !== 'MemberExpression') return [];
  const name = memberName(inner) ?? constantText(file.evaluator.evaluate(inner.property));
  return name === undefined ? [] : [name];
}
