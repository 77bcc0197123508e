/** A source of numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, and without, a limit. */
  readonly integer: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** A text of characters of an alphabet. */
  readonly text: (alphabet: string, length: number) => string;
}

/** The source that belongs to a seed (mulberry32). */
export function randomOf(seed: string): Random {
  let state = 0;
  for (const character of seed) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (limit: number): number => Math.floor(next() * limit);
  return {
    integer,
    pick: (from) => {
      const picked = from[integer(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    text: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(integer(alphabet.length))).join(''),
  };
}
