import type { Node } from '../syntax/node.ts';
import { decodedText } from './text.ts';
import type { ObjectProperty, Value } from './value.ts';
import { absent, unknown } from './value.ts';

/** Deeper JSON is not followed. */
const MAX_JSON_DEPTH = 20;

/** The value of a JSON text; everything in it comes from the node that parses it. `unknown` for malformed text. */
export function parseJson(node: Node, text: string): Value {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unknown(node);
  }
  return valueOfJson(node, data, 0);
}

function valueOfJson(node: Node, data: unknown, depth: number): Value {
  if (depth > MAX_JSON_DEPTH) return unknown(node);
  if (typeof data === 'string') return decodedText(node, data);
  if (typeof data === 'number') return { kind: 'number', node, value: data };
  if (typeof data === 'boolean') return { kind: 'boolean', node, value: data };
  if (data === null || data === undefined) return absent(node);
  if (Array.isArray(data)) {
    return { kind: 'array', node, elements: data.map((element) => valueOfJson(node, element, depth + 1)), open: false };
  }
  const properties = new Map<string, ObjectProperty>();
  for (const [name, value] of Object.entries(data)) {
    properties.set(name, { name, node, value: valueOfJson(node, value, depth + 1) });
  }
  return { kind: 'object', node, properties, open: false };
}
