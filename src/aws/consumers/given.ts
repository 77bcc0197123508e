import type { SlotPath } from '../../facts/consumers.ts';
import type { File } from '../../file.ts';
import type { Node } from '../../syntax/node.ts';
import type { Condition, OneOfValue, Value } from '../../values/value.ts';
import { absent, leavesOf } from '../../values/value.ts';

/** A case in which arguments certainly hold nothing at some places. */
export interface EmptyCase {
  readonly conditions: readonly Condition[];
  /** The `undefined` or `null` that is written there. */
  readonly written?: Node;
}

/**
 * Choices that somebody wrote down: `x ? a : undefined`, `...(x && { a })`. What a variable held before, what a caller left
 * out and what stands in for something missing are no such choices: nobody knows whether they ever happen.
 */
const WRITTEN: ReadonlySet<OneOfValue['via']> = new Set(['&&', '?:', 'property']);

/** The cases in which arguments certainly hold nothing at any of the places; none where that is not known. */
export function emptyCases(
  file: File,
  { node, args, conditions }: { readonly node: Node; readonly args: readonly Node[]; readonly conditions: readonly Condition[] },
  paths: readonly SlotPath[],
): readonly EmptyCase[] {
  let cases: readonly EmptyCase[] = [{ conditions }];
  for (const path of paths) {
    const [index = '0', ...names] = path.split('.');
    // Behind a spread nobody knows which argument is which.
    if (args.slice(0, Number(index) + 1).some(({ type }) => type === 'SpreadElement')) return [];
    const argument = args[Number(index)];
    const value = argument ? file.evaluator.evaluate(argument) : absent(node);
    cases = cases.flatMap((one) => emptyAt(file, value, names, one));
  }
  return cases;
}

function emptyAt(file: File, value: Value, names: readonly string[], found: EmptyCase): EmptyCase[] {
  return leavesOf(value, found.conditions).flatMap(({ value: leaf, conditions, choices }) => {
    if (choices.some(({ choice }) => !WRITTEN.has(choice.via))) return [];
    const one = { ...found, conditions };
    if (leaf.kind === 'absent') return [choices.length > 0 && isWritten(leaf.node) ? { ...one, written: leaf.node } : one];
    const [name, ...others] = names;
    if (leaf.kind !== 'object' || name === undefined) return [];
    const property = leaf.properties.get(name);
    if (property) return emptyAt(file, property.value, others, one);
    return leaf.open ? [] : [one];
  });
}

function isWritten(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.raw === 'null');
}
