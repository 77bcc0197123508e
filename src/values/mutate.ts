import type { Node } from '../syntax/node.ts';
import { enclosingFunction } from '../syntax/node.ts';
import { negated } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import { keyText } from './members.ts';
import type { Mutation, Step } from './mutations.ts';
import { mutationsBefore } from './mutations.ts';
import { ObjectBuilder } from './objects.ts';
import { evaluateAssignment } from './operators.ts';
import type { ArrayValue, Condition, ObjectProperty, ObjectValue, Value } from './value.ts';
import { absent, isPresent, oneOf, unknown } from './value.ts';

/** Applies what happened to an object between its making and a reading. */
interface Work {
  readonly evaluator: Evaluator;
  readonly reading: Node;
  /** The copies made so far: an object of a thousand properties is copied once, not once a mutation. */
  readonly copies: WeakSet<ObjectValue>;
}

/** A value as it is when it is read, after those of the mutations that came before. */
export function mutatedAt(evaluator: Evaluator, value: Value, all: readonly Mutation[], reading: Node): Value {
  if (all.length === 0 || (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'oneOf')) return value;
  const frame = enclosingFunction(reading);
  const mutations = mutationsBefore(all, reading);
  if (mutations.length === 0) return value;
  // Most readings see the same: what they see is put together once.
  const results = evaluator.kept(value, () => new Map<string, object>());
  const key = [frame?.range[0] ?? '', ...mutations.map(({ node }) => node.range[0])].join(' ');
  const result = results.get(key) ?? {};
  results.set(key, result);
  return evaluator.guarded(result, reading, () => {
    const work: Work = { evaluator, reading, copies: new WeakSet() };
    return mutations.reduce<Value>((mutated, mutation) => mutate(work, mutated, mutation, mutation.path), value);
  });
}

function mutate(work: Work, value: Value, mutation: Mutation, path: readonly Step[]): Value {
  switch (value.kind) {
    case 'oneOf':
      return {
        ...value,
        branches: value.branches.map((branch) => ({ ...branch, value: mutate(work, branch.value, mutation, path) })),
      };
    case 'object':
      return mutateObject(work, value, mutation, path);
    case 'array':
      return mutateArray(work, value, mutation, path);
    default:
      return value;
  }
}

function mutateObject(work: Work, object: ObjectValue, mutation: Mutation, path: readonly Step[]): ObjectValue {
  const { change, node } = mutation;
  const [step, ...rest] = path;
  if (step === undefined) {
    if (change.kind === 'merge') return merged(work, object, mutation, change.sources);
    return change.kind === 'escape' ? opened(object) : object;
  }
  const name = nameOf(work.evaluator, step);
  if (name === undefined) return opened(object);
  const earlier = object.properties.get(name);
  // A method call or an argument leaves the property itself as it is.
  const isInside = rest.length > 0 || !isReplacement(change.kind);
  if (isInside && !earlier) return object;
  const value = isInside && earlier ? mutate(work, earlier.value, mutation, rest) : written(work, earlier?.value, object, mutation);
  if (value === earlier?.value) return object;
  const copy = copyOf(work, object);
  copy.properties.set(name, { name, node: isInside && earlier ? earlier.node : node, value });
  return copy;
}

function isReplacement(kind: Mutation['change']['kind']): boolean {
  return kind === 'assign' || kind === 'delete' || kind === 'spoil';
}

function nameOf(evaluator: Evaluator, step: Step): string | undefined {
  return typeof step === 'string' ? step : keyText(evaluator.evaluate(step));
}

interface MutableObject extends ObjectValue {
  readonly properties: Map<string, ObjectProperty>;
}

function copyOf(work: Work, object: ObjectValue): MutableObject {
  if (work.copies.has(object)) return object as MutableObject;
  work.evaluator.charge(object.properties.size);
  const copy = { ...object, properties: new Map(object.properties) };
  work.copies.add(copy);
  return copy;
}

function opened(object: ObjectValue): ObjectValue {
  return { ...object, open: true };
}

/** What a place of an object holds after something was written to it. */
function written(work: Work, earlier: Value | undefined, object: ObjectValue, { node, change }: Mutation): Value {
  const { evaluator } = work;
  const conditions = evaluator.conditionsAround(node);
  const before = earlier ?? (object.open ? undefined : absent(node));
  if (change.kind !== 'assign') {
    const after = change.kind === 'delete' ? absent(node) : unknown(node);
    return choice(node, before, after, conditions);
  }
  const { operator, right } = change.by;
  if (operator === '=') return choice(node, before, evaluator.evaluate(right), conditions);
  if (operator !== '??=' && operator !== '||=') return choice(node, before, evaluateAssignment(evaluator, change.by), conditions);
  if (before && isPresent(before)) return before;
  const after = evaluator.evaluate(right);
  if (before?.kind === 'absent' && conditions.length === 0) return after;
  return oneOf(node, 'assignment', [
    { value: before ?? unknown(node), conditions: negated(conditions) },
    { value: after, conditions },
  ]);
}

function choice(node: Node, before: Value | undefined, after: Value, conditions: readonly Condition[]): Value {
  if (conditions.length === 0) return after;
  return oneOf(node, 'assignment', [
    { value: before ?? absent(node), conditions: negated(conditions) },
    { value: after, conditions },
  ]);
}

function merged(work: Work, object: ObjectValue, { node }: Mutation, sources: readonly Node[]): ObjectValue {
  const added = new ObjectBuilder();
  for (const source of sources) {
    if (source.type === 'SpreadElement') added.open = true;
    else added.spread(work.evaluator.evaluate(source), source);
  }
  const conditions = work.evaluator.conditionsAround(node);
  const builder = new ObjectBuilder();
  builder.spread(object, node);
  builder.spread(choice(node, absent(node), added.build(node), conditions), node);
  return builder.build(object.node);
}

function mutateArray(work: Work, array: ArrayValue, mutation: Mutation, path: readonly Step[]): ArrayValue {
  const { change, node } = mutation;
  const [step, ...rest] = path;
  if (step === undefined) {
    if (change.kind === 'shuffle') return { ...array, open: true };
    return change.kind === 'append' ? appended(work, array, mutation, change) : array;
  }
  const index = Number(nameOf(work.evaluator, step));
  const element = array.open ? undefined : array.elements[index];
  const isReplaced = rest.length === 0 && isReplacement(change.kind);
  if (!element) return isReplaced ? { ...array, open: true } : array;
  const value = isReplaced
    ? written(work, element, { kind: 'object', node, properties: new Map(), open: false }, mutation)
    : mutate(work, element, mutation, rest);
  return { ...array, elements: array.elements.with(index, value) };
}

function appended(
  work: Work,
  array: ArrayValue,
  { node }: Mutation,
  change: Extract<Mutation['change'], { kind: 'append' }>,
): ArrayValue {
  const { evaluator, reading } = work;
  const conditions = evaluator.conditionsAround(node);
  // How often a loop or another function does it is not known, nor where its elements come to stand.
  const isOpen = change.isRepeated || enclosingFunction(node) !== enclosingFunction(reading);
  const values = change.values.flatMap((value): Value[] => {
    if (value.type === 'SpreadElement') return [];
    const element = evaluator.evaluate(value);
    return [choice(node, absent(node), element, conditions)];
  });
  const hasSpread = change.values.some((value) => value.type === 'SpreadElement');
  return { ...array, elements: [...array.elements, ...values], open: array.open || isOpen || hasSpread };
}
