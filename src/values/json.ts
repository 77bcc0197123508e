import type { Node } from '../syntax/node.ts';
import { rawOffsets } from '../syntax/raw.ts';
import type { ObjectProperty, Piece, Value } from './value.ts';
import { absent, isHole, unknown } from './value.ts';

/** Deeper JSON is not followed. */
const MAX_JSON_DEPTH = 20;

/** Deeper JSON is not read at all. */
const MAX_NESTING = 500;

/** Stands for a hole: no JSON text may hold it. */
const HOLE = '\0';

/** The value of a JSON text; everything in it comes from the node that parses it. `unknown` for malformed text. */
export function parseJson(node: Node, text: string): Value {
  return new JsonReader(node, [{ text, node, verbatim: false }], '').read();
}

/**
 * The value of a JSON text that may have holes: inside of its strings, where they stay holes, and where a value stands.
 * What stands in the source as it is has its range there. `unknown` for malformed text.
 */
export function readJson(node: Node, pieces: readonly Piece[], source: string): Value {
  return new JsonReader(node, pieces, source).read();
}

/** Thrown inside the reader only. */
class Malformed extends Error {}

/** A run of characters that come from one node. */
interface Segment {
  readonly start: number;
  readonly piece: Extract<Piece, { text: string }>;
  offsets?: readonly number[] | undefined;
}

class JsonReader {
  private readonly node: Node;
  private readonly source: string;
  private readonly text: string;
  private readonly segments: Segment[] = [];
  private readonly holes = new Map<number, Value>();
  private position = 0;

  constructor(node: Node, pieces: readonly Piece[], source: string) {
    this.node = node;
    this.source = source;
    const parts: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      if (isHole(piece)) this.holes.set(length, piece.hole);
      else this.segments.push({ start: length, piece });
      const part = isHole(piece) ? HOLE : piece.text;
      parts.push(part);
      length += part.length;
    }
    this.text = parts.join('');
  }

  read(): Value {
    try {
      const value = this.value(0);
      this.skipSpace();
      return this.position === this.text.length ? value : unknown(this.node);
    } catch (error) {
      if (error instanceof Malformed) return unknown(this.node);
      throw error;
    }
  }

  private value(depth: number): Value {
    if (depth > MAX_NESTING) throw new Malformed();
    this.skipSpace();
    const start = this.position;
    const value = this.valueAt(depth);
    const range = this.rangeOf(start, this.position);
    const { node } = this;
    if (depth > MAX_JSON_DEPTH) return unknown(node);
    return range ? { ...value, range } : value;
  }

  private valueAt(depth: number): Value {
    const { node } = this;
    const hole = this.holes.get(this.position);
    if (hole) {
      this.position += 1;
      return hole;
    }
    switch (this.text.charAt(this.position)) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return { kind: 'text', node, pieces: this.string() };
      case 't':
        return this.word('true', { kind: 'boolean', node, value: true });
      case 'f':
        return this.word('false', { kind: 'boolean', node, value: false });
      case 'n':
        return this.word('null', absent(node));
      default:
        return { kind: 'number', node, value: Number(this.take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) };
    }
  }

  private object(depth: number): Value {
    const { node } = this;
    const properties = new Map<string, ObjectProperty>();
    let open = false;
    this.list('}', () => {
      this.skipSpace();
      const start = this.position;
      const name = this.string();
      const [piece] = name;
      this.skipSpace();
      this.expect(':');
      const value = this.value(depth + 1);
      const range = this.rangeOf(start, this.position);
      // A name with a hole may be any name.
      if (name.some((part) => isHole(part))) open = true;
      else {
        const text = piece && !isHole(piece) ? piece.text : '';
        properties.set(text, { name: text, node, value, ...(range && { range }) });
      }
    });
    return { kind: 'object', node, properties, open };
  }

  private array(depth: number): Value {
    const elements: Value[] = [];
    this.list(']', () => {
      elements.push(this.value(depth + 1));
    });
    return { kind: 'array', node: this.node, elements, open: false };
  }

  /** What stands between two brackets, with commas. */
  private list(end: string, item: () => void): void {
    this.position += 1;
    this.skipSpace();
    if (this.text.charAt(this.position) === end) {
      this.position += 1;
      return;
    }
    for (;;) {
      item();
      this.skipSpace();
      if (this.text.charAt(this.position) === end) break;
      this.expect(',');
    }
    this.position += 1;
  }

  /** A string: one run of characters where it has no hole. */
  private string(): Piece[] {
    this.expect('"');
    const pieces: Piece[] = [];
    let run = '';
    const finish = (): void => {
      if (run !== '') pieces.push({ text: run, node: this.node, verbatim: false });
      run = '';
    };
    for (;;) {
      const character = this.text.charAt(this.position);
      const hole = this.holes.get(this.position);
      if (hole) {
        finish();
        pieces.push({ hole });
        this.position += 1;
      } else if (character === '"') {
        this.position += 1;
        finish();
        return pieces.length > 0 ? pieces : [{ text: '', node: this.node, verbatim: false }];
      } else if (character === '\\') run += this.escape();
      else run += this.take(/[^"\\\p{Cc}]+|[\u007f-\u009f]+/uy);
    }
  }

  private escape(): string {
    const escape = this.take(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y);
    return JSON.parse(`"${escape}"`) as string;
  }

  private word(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.position)) throw new Malformed();
    this.position += word.length;
    return value;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new Malformed();
    this.position += found.length;
    return found;
  }

  private expect(character: string): void {
    if (this.text.charAt(this.position) !== character) throw new Malformed();
    this.position += 1;
  }

  private skipSpace(): void {
    while (/^[ \t\n\r]$/.test(this.text.charAt(this.position))) this.position += 1;
  }

  /** Where a part of the text stands in the source. */
  private rangeOf(start: number, end: number): readonly [number, number] | undefined {
    if (this.source === '') return undefined;
    const from = this.offsetOf(start);
    // The end is where the last character ends: the next one may stand in another node.
    const to = this.offsetOf(end - 1, 1);
    return from === undefined || to === undefined || to <= from ? undefined : [from, to];
  }

  private offsetOf(position: number, after: 0 | 1 = 0): number | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.segments[middle]?.start ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const segment = this.segments[low];
    if (!segment || position - segment.start >= segment.piece.text.length || !segment.piece.verbatim) return undefined;
    if (!('offsets' in segment)) segment.offsets = rawOffsets(this.source, segment.piece.node, segment.piece.text);
    return segment.offsets?.[position - segment.start + after];
  }
}
