import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import type { ObjectProperty, ObjectValue, Piece, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Conditions, ConditionTest, Elements, Item, Place, Principal, Principals } from './policy.ts';

/** Where a value or a property stands. */
export function placeOfValue(file: File, { node, range }: Pick<ObjectProperty | Value, 'node' | 'range'>): Place {
  if (!range) return { node };
  const [start, end] = range;
  const { sourceCode } = file;
  return { node, location: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) } };
}

/** The texts that a value holds: one, a list, a choice. */
export function elementsOf(file: File, value: Value, place: Place): Elements {
  const found = listed(value);
  const items = found.values.map((element) => itemOf(file, element));
  return { ...place, items, open: found.open || items.some(({ text }) => text === undefined) };
}

/** The elements of a list, or the value itself, without choices. What is absent is no element. */
export function listed(value: Value): { readonly values: readonly Value[]; readonly open: boolean } {
  const values: Value[] = [];
  let open = false;
  for (const { value: leaf } of leavesOf(value)) {
    if (leaf.kind !== 'array') {
      values.push(leaf);
      continue;
    }
    open ||= leaf.open;
    for (const element of leaf.elements) values.push(...leavesOf(element).map((inner) => inner.value));
  }
  return { values: values.filter(({ kind }) => kind !== 'absent' && kind !== 'boolean'), open };
}

export function itemOf(file: File, value: Value): Item {
  return { ...placeOfValue(file, value), text: piecesOf(file, value) };
}

/** The characters and holes of a text, however a library puts it together. */
function piecesOf(file: File, value: Value): readonly Piece[] | undefined {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'number':
      return [{ text: String(value.value), node: value.node, verbatim: false }];
    case 'call':
      return value.node.type === 'TaggedTemplateExpression' && lastName(value.callee) === 'interpolate'
        ? interpolated(file, value.node.quasi)
        : undefined;
    case 'object':
      return intrinsic(file, value);
    default:
      return undefined;
  }
}

function lastName(value: Value): string | undefined {
  return value.kind === 'import' || value.kind === 'global' ? value.path.at(-1) : undefined;
}

/** `pulumi.interpolate`, `$interpolate`: a template whose holes are outputs. */
function interpolated(file: File, { quasis, expressions }: TSESTree.TemplateLiteral): Piece[] {
  return quasis.flatMap((quasi, index): Piece[] => {
    const expression = expressions[index];
    const text = quasi.value.cooked ?? '';
    const pieces: Piece[] = text === '' ? [] : [{ text, node: quasi, verbatim: true }];
    if (!expression) return pieces;
    const value = file.evaluator.evaluate(expression);
    return [...pieces, ...(value.kind === 'text' ? value.pieces : [{ hole: value }])];
  });
}

/** `Fn::Sub` and `Fn::Join` of CloudFormation. */
function intrinsic(file: File, object: ObjectValue): readonly Piece[] | undefined {
  const sub = object.properties.get('Fn::Sub')?.value;
  const template = sub?.kind === 'array' ? sub.elements[0] : sub;
  if (template?.kind === 'text') return template.pieces.flatMap((piece) => ('hole' in piece ? [piece] : substituted(piece, object)));
  const join = object.properties.get('Fn::Join')?.value;
  if (join?.kind !== 'array') return undefined;
  const [separator, parts] = join.elements;
  const between = separator && constantText(separator);
  if (between === undefined || parts?.kind !== 'array' || parts.open) return undefined;
  return parts.elements.flatMap((part, index): Piece[] => [
    ...(index > 0 && between !== '' ? [{ text: between, node: object.node, verbatim: false }] : []),
    ...(piecesOf(file, part) ?? [{ hole: part }]),
  ]);
}

/** The characters and holes of a text with `${Name}` in it. */
function substituted(piece: Extract<Piece, { text: string }>, hole: Value): Piece[] {
  return piece.text.split(/(\$\{[^!}][^}]*\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    return /^\$\{[^!]/.test(part) ? [{ hole }] : [{ text: part, node: piece.node, verbatim: piece.verbatim }];
  });
}

/** `Principal`: `'*'`, `{ AWS: [...] }`, or `[{ type, identifiers }]`. */
export function principalsOf(file: File, value: Value, place: Place): Principals {
  const items: Principal[] = [];
  const found = listed(value);
  let { open } = found;
  for (const element of found.values) {
    if (element.kind !== 'object') {
      const item = itemOf(file, element);
      items.push({ ...item, type: item.text ? '*' : undefined });
      continue;
    }
    open ||= element.open;
    for (const { type, value: names } of namedPrincipals(element)) {
      const list = elementsOf(file, names, place);
      open ||= list.open;
      items.push(...list.items.map((item) => ({ ...item, type })));
    }
  }
  return { ...place, items, open: open || items.some(({ text }) => text === undefined) };
}

function namedPrincipals(object: ObjectValue): { readonly type: string | undefined; readonly value: Value }[] {
  const identifiers = object.properties.get('identifiers');
  const type = object.properties.get('type');
  if (identifiers && type) return [{ type: constantText(type.value), value: identifiers.value }];
  return [...object.properties.values()].map(({ name, value }) => ({ type: name, value }));
}

/** `Condition`: `{ StringEquals: { key: value } }`, or `[{ test, variable, values }]`. */
export function conditionsOf(file: File, value: Value, place: Place): Conditions {
  const tests: ConditionTest[] = [];
  const found = listed(value);
  let { open } = found;
  for (const element of found.values) {
    if (element.kind !== 'object') {
      open = true;
      continue;
    }
    const single = testOf(file, element);
    if (single) tests.push(single);
    else {
      open ||= element.open;
      for (const operator of element.properties.values()) open = addTests(file, operator, tests) || open;
    }
  }
  return { ...place, tests, open };
}

function testOf(file: File, object: ObjectValue): ConditionTest | undefined {
  const operator = textAt(object, 'test');
  const key = textAt(object, 'variable');
  const values = object.properties.get('values');
  if (operator === undefined || key === undefined || !values) return undefined;
  const place = placeOfValue(file, object);
  return { ...place, operator, key, values: elementsOf(file, values.value, placeOfValue(file, values)) };
}

/** Adds the keys of an operator; whether there may be more of them. */
function addTests(file: File, operator: ObjectProperty, tests: ConditionTest[]): boolean {
  let open = false;
  for (const { value } of leavesOf(operator.value)) {
    if (value.kind !== 'object') {
      open ||= value.kind !== 'absent';
      continue;
    }
    open ||= value.open;
    for (const key of value.properties.values()) {
      const place = placeOfValue(file, key);
      tests.push({ ...place, operator: operator.name, key: key.name, values: elementsOf(file, key.value, place) });
    }
  }
  return open;
}

function textAt(object: ObjectValue, name: string): string | undefined {
  const property = object.properties.get(name);
  return property && constantText(property.value);
}
