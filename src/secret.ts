import { createHash } from 'node:crypto';

const MASK = '…';

/**
 * A secret that was found. It can be compared and shown masked; its text cannot be read back, not by `String`, JSON, a
 * template or `util.inspect`.
 */
export class Secret {
  readonly #text: string;
  /** How many characters at either end may be shown: 4 for an access key ID, 0 for what is secret by itself. */
  readonly #shown: number;

  private constructor(text: string, shown: number) {
    this.#text = text;
    this.#shown = shown;
  }

  /** Seals a text. `shown`: the characters at either end that do no harm (0 to 4). */
  static seal(text: string, shown: number): Secret {
    return new Secret(text, Math.max(0, Math.min(4, shown)));
  }

  /** The text with its middle, or all of it, left out. */
  masked(): string {
    if (this.#shown === 0 || this.#text.length < 4 * this.#shown) return MASK;
    return `${this.#text.slice(0, this.#shown)}${MASK}${this.#text.slice(-this.#shown)}`;
  }

  /** A digest that tells whether two findings hold the same secret: the first 16 hex digits of its SHA-256. */
  fingerprint(): string {
    return createHash('sha256').update(this.#text).digest('hex').slice(0, 16);
  }

  toString(): string {
    return this.masked();
  }

  toJSON(): string {
    return this.masked();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.masked();
  }
}
