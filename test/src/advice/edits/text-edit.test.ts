import { describe, expect, it, test } from 'vitest';
import { applyEdits, mergeEdits } from '../../../../src/advice/edits/index.ts';
import type { TextEdit } from '../../../../src/advice/edits/index.ts';
import { randomOf } from './support.ts';

const edit = (start: number, end: number, text = ''): TextEdit => ({ range: [start, end], text });

describe('mergeEdits', () => {
  test.each([
    ['sorts', [edit(5, 6), edit(1, 2)], [edit(1, 2), edit(5, 6)]],
    ['drops duplicates', [edit(1, 2, 'x'), edit(1, 2, 'x')], [edit(1, 2, 'x')]],
    ['drops a duplicate insertion', [edit(1, 1, 'x'), edit(1, 1, 'x')], [edit(1, 1, 'x')]],
    ['drops what changes nothing', [edit(1, 1)], []],
    ['joins overlapping removals', [edit(1, 4), edit(3, 6)], [edit(1, 6)]],
    ['joins removals side by side', [edit(1, 3), edit(3, 6)], [edit(1, 6)]],
    ['lets a removal swallow what lies in it', [edit(2, 3, 'x'), edit(1, 6)], [edit(1, 6)]],
    ['lets a replacement swallow what lies in it', [edit(1, 6, 'y'), edit(2, 3, 'x')], [edit(1, 6, 'y')]],
    ['keeps insertions in their order', [edit(1, 1, 'b'), edit(1, 1, 'a')], [edit(1, 1, 'b'), edit(1, 1, 'a')]],
    ['keeps an insertion at the start of a removal', [edit(1, 4), edit(1, 1, 'a')], [edit(1, 1, 'a'), edit(1, 4)]],
    ['keeps an insertion at the end of a removal', [edit(1, 4), edit(4, 4, 'a')], [edit(1, 4), edit(4, 4, 'a')]],
    ['keeps a replacement beside a removal', [edit(1, 4), edit(4, 6, 'a')], [edit(1, 4), edit(4, 6, 'a')]],
    ['keeps the text of a replacement that a removal crosses', [edit(1, 4), edit(3, 6, 'a')], [edit(1, 6, 'a')]],
    ['keeps the text of a replacement that crosses a removal', [edit(1, 4, 'a'), edit(3, 6)], [edit(1, 6, 'a')]],
    ['keeps the first text of two that cross', [edit(3, 6, 'b'), edit(1, 4, 'a')], [edit(1, 6, 'a')]],
    ['takes the larger of two that start together', [edit(1, 3, 'a'), edit(1, 6, 'b')], [edit(1, 6, 'b')]],
  ])('%s', (_, edits, merged) => {
    expect(mergeEdits(edits)).toEqual(merged);
  });

  it('never leaves an overlap, and changes nothing the second time', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed);
      const edits = Array.from({ length: random(7) }, () => {
        const start = random(20);
        return edit(start, start + random(6), ['', '', 'x', 'yy'][random(4)] ?? '');
      });
      const merged = mergeEdits(edits);
      for (const [index, { range }] of merged.entries()) {
        expect(range[0]).toBeGreaterThanOrEqual(merged[index - 1]?.range[1] ?? 0);
      }
      expect(mergeEdits(merged)).toEqual(merged);
    }
  });
});

describe('applyEdits', () => {
  it('applies all in one go', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 2), edit(3, 3, '-')])).toBe('c-dEf');
  });

  it('gives the text back without edits', () => {
    expect(applyEdits('abc', [])).toBe('abc');
  });
});
