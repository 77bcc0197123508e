import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { memberOfClass, memberOfInstance, memberOfThis } from './classes.ts';
import { memberOfGlobal, memberOfImport } from './environment.ts';
import { conditionsOfName } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import { memberOfArray } from './objects.ts';
import type { ObjectValue, Value } from './value.ts';
import { absent, constantText, oneOf, unknown } from './value.ts';

/** More properties than this are not told apart when any of them may be meant. */
const MAX_CHOICES = 16;

/** What every object has without saying so. */
const INHERITED = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);

/** `object.name`, `object['name']`, `object[NAME]`. */
export function evaluateMember(evaluator: Evaluator, node: TSESTree.MemberExpression): Value {
  const object = evaluator.evaluate(node.object);
  const name = memberName(node);
  if (name !== undefined || !node.computed) return evaluator.member(object, name, node);
  return memberByKey(evaluator, object, evaluator.evaluate(node.property), node);
}

/** The member that a computed key asks for: of each key that it can be. */
function memberByKey(evaluator: Evaluator, object: Value, key: Value, at: TSESTree.MemberExpression): Value {
  if (key.kind !== 'oneOf') {
    const name = keyText(key);
    return name === undefined ? anyMember(evaluator, object, at) : evaluator.member(object, name, at);
  }
  return oneOf(
    at,
    key.via,
    key.branches.map(({ value, conditions }) => ({ value: memberByKey(evaluator, object, value, at), conditions })),
  );
}

/** `configs[stage]` where nobody knows the stage: each of the properties, under its name; each of the elements. */
function anyMember(evaluator: Evaluator, object: Value, at: TSESTree.MemberExpression): Value {
  switch (object.kind) {
    case 'oneOf':
      return oneOf(
        at,
        object.via,
        object.branches.map(({ value, conditions }) => ({ value: anyMember(evaluator, value, at), conditions })),
      );
    case 'array':
      return object.elements.length > 0 ? elementOf(object, at) : evaluator.member(object, undefined, at);
    case 'object': {
      const names = [...object.properties.keys()];
      if (object.open || names.length === 0 || names.length > MAX_CHOICES) return evaluator.member(object, undefined, at);
      const branches = [...object.properties.values()].map(({ name, value }) => ({
        value,
        conditions: conditionsOfName(evaluator.sourceCode, at.property, name, names),
      }));
      // The key may be none of them.
      return oneOf(at, 'property', [...branches, { value: unknown(at), conditions: conditionsOfName(evaluator.sourceCode, at.property, undefined, names) }]);
    }
    default:
      return evaluator.member(object, undefined, at);
  }
}

/** The name that a value is when it is used as a key; `undefined` where it is not constant. */
export function keyText(value: Value): string | undefined {
  return value.kind === 'number' ? String(value.value) : constantText(value);
}

/** What a member of a value can be. */
export function memberOf(evaluator: Evaluator, object: Value, name: string | undefined, at: Node): Value {
  switch (object.kind) {
    case 'oneOf':
      return oneOf(
        at,
        object.via,
        object.branches.map(({ value, conditions }) => ({ value: memberOf(evaluator, value, name, at), conditions })),
      );
    case 'object':
      return memberOfObject(object, name, at);
    case 'array':
      return memberOfArray(object, name, at);
    case 'import':
      return memberOfImport(object, name, at);
    case 'global':
      return object.path[0] === 'this' && object.path.length === 1
        ? memberOfThis(evaluator, object, name, at)
        : memberOfGlobal(object, name, at);
    case 'class':
      return memberOfClass(evaluator, object, name, at);
    case 'new':
      return memberOfInstance(evaluator, object, name, at);
    case 'absent':
      // Reached through `?.` or an options object that may be missing.
      return absent(at);
    default:
      return { kind: 'member', node: at, object, name };
  }
}

function memberOfObject(object: ObjectValue, name: string | undefined, at: Node): Value {
  const property = name === undefined ? undefined : object.properties.get(name);
  if (property) return property.value;
  return object.open || name === undefined || INHERITED.has(name) ? { kind: 'member', node: at, object, name } : absent(at);
}

/** One of the elements of a value, as a loop or a callback sees it. */
export function elementOf(value: Value, at: Node): Value {
  if (value.kind === 'unknown') return value;
  if (value.kind === 'oneOf') {
    return oneOf(at, value.via, value.branches.map((branch) => ({ ...branch, value: elementOf(branch.value, at) })));
  }
  const other: Value = { kind: 'member', node: at, object: value, name: undefined };
  if (value.kind !== 'array') return other;
  const branches = value.elements.map((element) => ({ value: element, conditions: [] }));
  return oneOf(at, 'argument', value.open ? [...branches, { value: other, conditions: [] }] : branches);
}
