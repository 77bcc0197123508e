import type { TSESTree } from '@typescript-eslint/utils';
import { propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import type { Evaluator } from './evaluator.ts';
import type { ArrayValue, ObjectProperty, ObjectValue, Value } from './value.ts';
import { absent, oneOf } from './value.ts';
import { keyText } from './members.ts';

/** Spreads do not make an array longer than this: one that holds another one twice, which holds another one twice, … */
const MAX_ELEMENTS = 20_000;

/** An object under construction. */
export class ObjectBuilder {
  readonly properties = new Map<string, ObjectProperty>();
  open = false;

  set(property: ObjectProperty): void {
    this.properties.set(property.name, property);
  }

  /** Adds what another value holds, as a spread does. */
  spread(value: Value, at: Node): void {
    switch (value.kind) {
      case 'object':
        for (const property of value.properties.values()) this.set(property);
        this.open ||= value.open;
        break;
      case 'absent':
      case 'boolean':
      case 'number':
        break;
      case 'oneOf':
        this.spreadChoice(value, at);
        break;
      default:
        this.open = true;
    }
  }

  /** `...(test ? { a } : {})`: each property of a branch is there under the branch's conditions only. */
  private spreadChoice(value: Extract<Value, { kind: 'oneOf' }>, at: Node): void {
    const branches = value.branches.map((branch) => {
      const builder = new ObjectBuilder();
      builder.spread(branch.value, at);
      this.open ||= builder.open;
      return { properties: builder.properties, conditions: branch.conditions };
    });
    const names = new Set(branches.flatMap(({ properties }) => [...properties.keys()]));
    for (const name of names) {
      const earlier = this.properties.get(name);
      const node = branches.find(({ properties }) => properties.has(name))?.properties.get(name)?.node ?? at;
      const choice = branches.map(({ properties, conditions }) => ({
        value: properties.get(name)?.value ?? earlier?.value ?? absent(at),
        conditions,
      }));
      this.set({ name, node, value: oneOf(at, value.via === '&&' ? '&&' : 'property', choice) });
    }
  }

  build(node: Node): ObjectValue {
    return { kind: 'object', node, properties: this.properties, open: this.open };
  }
}

export function evaluateObject(evaluator: Evaluator, node: TSESTree.ObjectExpression): Value {
  const builder = new ObjectBuilder();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      builder.spread(evaluator.evaluate(property.argument), property);
      evaluator.charge(builder.properties.size);
      continue;
    }
    const name = propertyName(property) ?? computedKey(evaluator, property);
    // What the object inherits is not told apart from what it has.
    const isPrototype = name === '__proto__' && !property.computed && !property.shorthand && !property.method;
    if (name === undefined || isPrototype) builder.open = true;
    else if (property.kind === 'init') builder.set({ name, node: property, value: evaluator.evaluate(property.value) });
    else if (property.kind === 'get' && property.value.type === 'FunctionExpression') {
      const value = evaluator.returned({ kind: 'function', node: property.value });
      builder.set({ name, node: property, value });
    }
  }
  return builder.build(node);
}

function computedKey(evaluator: Evaluator, property: TSESTree.Property): string | undefined {
  return property.computed ? keyText(evaluator.evaluate(property.key)) : undefined;
}

export function evaluateArray(evaluator: Evaluator, node: TSESTree.ArrayExpression): Value {
  const elements: Value[] = [];
  let open = false;
  for (const item of node.elements) {
    if (!item) elements.push(absent(node));
    else if (item.type !== 'SpreadElement') elements.push(evaluator.evaluate(item));
    else {
      const value = evaluator.evaluate(item.argument);
      const added = value.kind === 'array' ? value.elements : [];
      evaluator.charge(added.length);
      const fits = elements.length + added.length <= MAX_ELEMENTS;
      if (fits) for (const element of added) elements.push(element);
      open ||= value.kind !== 'array' || value.open || !fits;
    }
  }
  return { kind: 'array', node, elements, open };
}

export function memberOfArray(array: ArrayValue, name: string | undefined, at: Node): Value {
  const index = name !== undefined && /^\d{1,6}$/.test(name) ? Number(name) : undefined;
  if (index === undefined || array.open) return { kind: 'member', node: at, object: array, name };
  return array.elements[index] ?? absent(at);
}
