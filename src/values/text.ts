import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Evaluator } from './evaluator.ts';
import type { Piece, TextValue, Value } from './value.ts';
import { constantText, unknown } from './value.ts';

/** A text longer than this is not put together. In characters. */
const MAX_TEXT = 100_000;

/** The pieces that a value adds to a text. */
export function piecesOf(value: Value): readonly Piece[] {
  if (value.kind === 'text') return value.pieces;
  if (value.kind === 'number') return [{ text: String(value.value), node: value.node, verbatim: false }];
  return [{ hole: value }];
}

/** A text put together from values. */
export function textOf(node: Node, values: readonly Value[]): Value {
  const pieces = values.flatMap((value) => piecesOf(value));
  const length = pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
  return length > MAX_TEXT ? unknown(node) : { kind: 'text', node, pieces };
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
  return textOf(node, values);
}

/** `a + b + c`. The chain is taken apart in a loop: generated code has chains of thousands. */
export function concatenation(evaluator: Evaluator, node: TSESTree.BinaryExpression): Value {
  const operands: Node[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    operands.push(left.right);
    left = unwrap(left.left);
  }
  operands.push(left);
  const values = operands.reverse().map((operand) => evaluator.evaluate(operand));
  // Without any text the operands may be numbers.
  return values.some((value) => value.kind === 'text') ? textOf(node, values) : unknown(node);
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
