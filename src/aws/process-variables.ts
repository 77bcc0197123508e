import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Value } from '../values/value.ts';
import { leavesOf } from '../values/value.ts';
import { callsOfGlobal } from './consumers/consumers.ts';

/** A write to a variable of the process, where the code alone says what it becomes. */
export interface VariableWrite {
  readonly name: string;
  readonly value: Value;
  /** The assignment, or the property of what is merged into the environment. */
  readonly node: Node;
}

/**
 * The writes to some variables: `process.env.NAME = …` and `Object.assign(process.env, { NAME: … })`. A default for a variable
 * that is not set (`??=`, `||=`) is none, since whoever runs the code can still choose.
 */
export function writesTo(file: File, names: ReadonlySet<string>): VariableWrite[] {
  return [...assigned(file, names), ...merged(file, names)];
}

/**
 * The defaults for some variables, which count where nobody else sets them: `process.env.NAME ??= …`,
 * `process.env.NAME = process.env.NAME || …`. Their value is what stands in for the variable.
 */
export function defaultsFor(file: File, names: ReadonlySet<string>): VariableWrite[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): VariableWrite[] => {
    const target = node.left.type === 'MemberExpression' ? file.evaluator.evaluate(node.left) : undefined;
    if (target?.kind !== 'env' || !names.has(target.name)) return [];
    const { name } = target;
    const value = file.evaluator.evaluate(node.right);
    if (node.operator === '??=' || node.operator === '||=') return [{ name, value, node }];
    if (node.operator !== '=' || value.kind !== 'oneOf' || (value.via !== '??' && value.via !== '||')) return [];
    const others = leavesOf(value).filter((leaf) => leaf.value.kind !== 'env' || leaf.value.name !== name);
    const [other] = others;
    return other && others.length === 1 && others.length < leavesOf(value).length ? [{ name, value: other.value, node }] : [];
  });
}

function assigned(file: File, names: ReadonlySet<string>): VariableWrite[] {
  return file.tree.ofType('AssignmentExpression').flatMap((node): VariableWrite[] => {
    if (node.operator !== '=' || node.left.type !== 'MemberExpression') return [];
    const target = file.evaluator.evaluate(node.left);
    if (target.kind !== 'env' || !names.has(target.name)) return [];
    return [{ name: target.name, value: file.evaluator.evaluate(node.right), node }];
  });
}

function merged(file: File, names: ReadonlySet<string>): VariableWrite[] {
  return callsOfGlobal(file, 'Object.assign').flatMap(({ arguments: [target, ...sources] }) => {
    if (!target || !isGlobal(file, target, 'process.env')) return [];
    return sources.flatMap((source): VariableWrite[] => {
      const value = source.type === 'SpreadElement' ? undefined : file.evaluator.evaluate(source);
      if (value?.kind !== 'object') return [];
      return [...value.properties.values()].filter(({ name }) => names.has(name));
    });
  });
}

function isGlobal(file: File, node: Node, path: string): boolean {
  const value = file.evaluator.evaluate(node);
  return value.kind === 'global' && value.path.join('.') === path;
}
