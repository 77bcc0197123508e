import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/node.ts';
import type { PatternStep } from '../syntax/patterns.ts';
import { wayInPattern } from '../syntax/patterns.ts';
import type { Evaluator } from './evaluator.ts';
import { keyText } from './members.ts';
import { branchesThat } from './operators.ts';
import type { ObjectValue, OneOfValue, Value } from './value.ts';
import { isPresent, oneOf, unknown } from './value.ts';

/** The part of a value that a pattern gives to one of its names. */
export function destructured(evaluator: Evaluator, pattern: Node, name: Node, value: Value): Value {
  const way = wayInPattern(pattern, name);
  if (!way) return unknown(name);
  return way.reduce((part, step) => stepInto(evaluator, part, step, name), value);
}

function stepInto(evaluator: Evaluator, value: Value, step: PatternStep, at: Node): Value {
  switch (step.kind) {
    case 'member':
      return evaluator.member(value, step.name ?? keyText(evaluator.evaluate(step.key)), at);
    case 'default':
      return withDefault(evaluator, value, step.node);
    case 'properties':
      return restOf(value, at, (object) => withoutProperties(object, step.without));
    case 'elements':
      return restOf(value, at, (part) => (part.kind === 'array' ? { ...part, elements: part.elements.slice(step.from) } : part));
  }
}

/** A value, or what stands in where it is missing. */
function withDefault(evaluator: Evaluator, value: Value, pattern: TSESTree.AssignmentPattern): Value {
  if (isPresent(value)) return value;
  const kept = branchesThat(value, ({ kind }) => kind !== 'absent');
  const [first] = kept;
  const standIn = { value: evaluator.evaluate(pattern.right), conditions: [] };
  if (!first) return standIn.value;
  const stays = kept.length === 1 ? first : { value: oneOf(value.node, (value as OneOfValue).via, kept), conditions: [] };
  return oneOf(pattern, 'default', [stays, standIn]);
}

/** What `...rest` takes of each value that a value can be. What is not known closer has its members in the rest as well. */
function restOf(value: Value, at: Node, take: (value: Value) => Value): Value {
  switch (value.kind) {
    case 'oneOf':
      return { ...value, branches: value.branches.map((branch) => ({ ...branch, value: restOf(branch.value, at, take) })) };
    case 'array':
    case 'call':
    case 'global':
    case 'import':
    case 'member':
    case 'object':
    case 'parameter':
      return take(value);
    default:
      return unknown(at);
  }
}

function withoutProperties(value: Value, names: readonly (string | undefined)[]): Value {
  if (value.kind !== 'object') return value;
  const properties = new Map(value.properties);
  for (const name of names) if (name !== undefined) properties.delete(name);
  const rest: ObjectValue = { ...value, properties };
  return names.includes(undefined) ? { ...rest, open: true } : rest;
}
