import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import type { Piece, TextValue, Value } from './value.ts';
import { constantText, unknown } from './value.ts';

/** A text longer than this is not put together. In characters. */
const MAX_TEXT = 100_000;
/** Nor one of more pieces: a text that holds another one twice, which holds another one twice, … */
const MAX_PIECES = 20_000;
/** The inner part of a longer chain of `+` is not put together for itself: all of them together would be quadratic. */
const MAX_INNER_CHAIN = 256;

/** The pieces that a value adds to a text. */
function piecesOf(value: Value): readonly Piece[] {
  if (value.kind === 'text') return value.pieces;
  if (value.kind === 'number' || value.kind === 'boolean') return [{ text: String(value.value), node: value.node, verbatim: false }];
  return [{ hole: value }];
}

/** A text put together from values. */
export function textOf(node: Node, values: readonly Value[]): Value {
  const pieces: Piece[] = [];
  let length = 0;
  for (const value of values) {
    for (const piece of piecesOf(value)) {
      pieces.push(piece);
      if ('text' in piece) length += piece.text.length;
    }
    if (length > MAX_TEXT || pieces.length > MAX_PIECES) return unknown(node);
  }
  return { kind: 'text', node, pieces };
}

/** A text that was computed from another one: its characters do not stand in the source as they are. */
export function decodedText(node: Node, text: string): TextValue {
  return { kind: 'text', node, pieces: [{ text, node, verbatim: false }] };
}

export function evaluateTemplate(evaluator: Evaluator, node: TSESTree.TemplateLiteral): Value {
  const values: Value[] = [];
  for (const [index, quasi] of node.quasis.entries()) {
    // `cooked` is null for an invalid escape in a tagged template.
    const text = quasi.value.cooked ?? '';
    if (text !== '') values.push({ kind: 'text', node: quasi, pieces: [{ text, node: quasi, verbatim: true }] });
    const expression = node.expressions[index];
    if (expression) values.push(evaluator.evaluate(expression));
  }
  const text = textOf(node, values);
  if (text.kind === 'text') evaluator.charge(text.pieces.length);
  return text;
}

/** `a + b + c`. The chain is taken apart in a loop: generated code has chains of thousands. */
export function concatenation(evaluator: Evaluator, node: TSESTree.BinaryExpression): Value {
  const operands: Node[] = [];
  const isInner = node.parent.type === 'BinaryExpression' && node.parent.left === node && node.parent.operator === '+';
  let left: Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    operands.push(left.right);
    if (isInner && operands.length > MAX_INNER_CHAIN) return unknown(node);
    left = unwrap(left.left);
  }
  operands.push(left);
  const values = operands.reverse().map((operand) => evaluator.evaluate(operand));
  const first = values.findIndex((value) => value.kind === 'text');
  // Without any text the operands may be numbers, as they may be before the first text.
  if (first === -1) return unknown(node);
  const text = textOf(node, [...summed(node, values.slice(0, first)), ...values.slice(first)]);
  if (text.kind === 'text') evaluator.charge(text.pieces.length);
  return text;
}

/** `1 + 2` in `1 + 2 + 'x'`. */
function summed(node: Node, values: readonly Value[]): readonly Value[] {
  if (values.length < 2 || !values.every((value) => value.kind === 'number')) return values;
  return [{ kind: 'number', node, value: values.reduce((sum, { value }) => sum + value, 0) }];
}

/** The bytes of a text in an encoding as text; `undefined` where the encoding is not one that hides a text. */
export function decode(text: string, encoding: string): string | undefined {
  switch (encoding.toLowerCase().replace('-', '')) {
    case 'base64':
    case 'base64url':
      return Buffer.from(text, 'base64').toString();
    case 'hex':
      return Buffer.from(text, 'hex').toString();
    case 'utf8':
    case 'ascii':
    case 'latin1':
    case 'binary':
      return text;
    default:
      return undefined;
  }
}

/** `array.join(separator)`. */
export function joined(node: Node, elements: readonly Value[], separator: string): Value {
  const values: Value[] = [];
  for (const [index, element] of elements.entries()) {
    if (index > 0 && separator !== '') values.push(decodedText(node, separator));
    values.push(element);
  }
  return textOf(node, values);
}

/** A text after a change that needs to know all of it; holes make it unknown. */
export function mapText(node: Node, value: Value, change: (text: string) => string | undefined): Value {
  const text = constantText(value);
  if (text === undefined) return unknown(node);
  const changed = change(text);
  return changed === undefined ? unknown(node) : decodedText(node, changed);
}
