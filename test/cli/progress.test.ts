import { describe, expect, it } from 'vitest';
import { createProgress } from '../../cli/src/progress.ts';

/** What is written to a terminal at given times, in milliseconds. */
function terminal({ isTTY = true, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {}) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, env, () => time);
  const at = (milliseconds: number) => {
    time = milliseconds;
    return progress;
  };
  return { written, at };
}

describe('the bar', () => {
  it('comes after a second, not too often, and goes at the end', () => {
    const { written, at } = terminal();
    at(999).read(900);
    expect(written).toEqual([]);
    at(1000).read(1234);
    at(1050).read(1235);
    at(1100).analysed(0, 80);
    at(1200).analysed(40, 80);
    at(1300).analysed(80, 80);
    at(1301).end();
    expect(written).toEqual([
      '\r\u001B[2K1,234 files read',
      '\r\u001B[2K░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 80 files analysed',
      '\r\u001B[2K████████████░░░░░░░░░░░░ 40 of 80 files analysed',
      '\r\u001B[2K████████████████████████ 80 of 80 files analysed',
      '\r\u001B[2K',
    ]);
  });

  it('never comes in what takes less than a second', () => {
    const { written, at } = terminal();
    at(500).read(3);
    at(900).analysed(3, 3);
    at(901).end();
    expect(written).toEqual([]);
  });

  it.each([
    ['in a pipe', { isTTY: false }],
    ['on a dumb terminal', { env: { TERM: 'dumb' } }],
  ])('never comes %s', (_, where) => {
    const { written, at } = terminal(where);
    at(5000).read(3);
    at(6000).analysed(1, 3);
    at(7000).end();
    expect(written).toEqual([]);
  });
});
