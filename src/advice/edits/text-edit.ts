/** Replaces a range of the source by a text; an empty range inserts, an empty text removes. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/**
 * Makes edits of several origins fit to be applied together: sorted, without overlaps and duplicates.
 *
 * Overlapping removals become one. What lies inside a removed or replaced range goes with it. Where two replacements
 * cross, the one that starts first gives the text for both. Insertions at one place keep their order.
 */
export function mergeEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || Number(isInsertion(b)) - Number(isInsertion(a)));
  const merged: TextEdit[] = [];
  for (const edit of sorted) {
    if (isEmpty(edit) || merged.some((other) => isSame(other, edit))) continue;
    const last = merged.at(-1);
    if (last && touches(last, edit)) merged[merged.length - 1] = join(last, edit);
    else merged.push(edit);
  }
  return merged;
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let position = 0;
  for (const edit of mergeEdits(edits)) {
    result += text.slice(position, edit.range[0]) + edit.text;
    position = edit.range[1];
  }
  return result + text.slice(position);
}

function isInsertion(edit: TextEdit): boolean {
  return edit.range[0] === edit.range[1];
}

function isEmpty(edit: TextEdit): boolean {
  return isInsertion(edit) && edit.text === '';
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text;
}

/** Whether two edits in order must become one. Removals side by side need not, but read better. */
function touches(first: TextEdit, second: TextEdit): boolean {
  if (second.range[0] < first.range[1]) return true;
  const areRemovals = !isInsertion(first) && !isInsertion(second) && first.text === '' && second.text === '';
  return areRemovals && second.range[0] === first.range[1];
}

function join(first: TextEdit, second: TextEdit): TextEdit {
  const isInside = second.range[1] <= first.range[1];
  const isLarger = !isInside && second.range[0] === first.range[0];
  // What crosses a removal replaces what is left, and must not be lost.
  const text = isLarger || (!isInside && first.text === '') ? second.text : first.text;
  return { range: [first.range[0], Math.max(first.range[1], second.range[1])], text };
}
