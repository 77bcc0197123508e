import type { Conditions, Statement } from '../aws/policies/policy.ts';
import type { File } from '../file.ts';
import { propertyName } from '../syntax/name.ts';
import { insertProperty } from './edits/index.ts';
import type { TextEdit } from './edits/index.ts';
import { propertyOf } from './slots.ts';
import { writtenProperty } from './written.ts';

/** What holds the actions of a statement, and what then holds its conditions. */
const NAMES_OF_CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['Action', 'Condition'],
  ['actions', 'conditions'],
]);

/** A key of a condition, and the value that it has to have. */
export interface Asked {
  readonly key: string;
  readonly value: string;
}

/**
 * Adds a test with `StringEquals` to the conditions of a statement.
 *
 * @param conditions the conditions to add it to, where they are not those of the statement
 * @returns `undefined` where the statement is a text, or is written in a way of which the conditions are not known
 */
export function addCondition(
  file: File,
  { node, location, conditions: own }: Statement,
  { key, value }: Asked,
  conditions: Conditions | undefined = own,
): readonly TextEdit[] | undefined {
  const equals = conditions?.tests.find((test) => test.operator === 'StringEquals' && !test.location);
  if (equals?.node.type === 'Property' && equals.node.parent.type === 'ObjectExpression') {
    return insertProperty(file.sourceCode, equals.node.parent, writtenProperty(file, key, value), { after: equals.node });
  }
  const props = node.type === 'NewExpression' ? node.arguments[0] : node;
  if (conditions || location || props?.type !== 'ObjectExpression') return undefined;
  const names = props.properties.flatMap((property) => (property.type === 'Property' ? (propertyName(property) ?? []) : []));
  const name = names.flatMap((found) => NAMES_OF_CONDITIONS.get(found) ?? [])[0];
  if (name === undefined || propertyOf(props, name)) return undefined;
  return insertProperty(file.sourceCode, props, writtenProperty(file, name, { StringEquals: { [key]: value } }));
}
