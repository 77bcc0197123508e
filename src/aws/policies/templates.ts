import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { ObjectValue } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { isExpected } from './names.ts';

/** A resource of CloudFormation that is written as an object: `{ Type: 'AWS::IAM::Role', Properties: { … } }`. */
export interface TemplateResource {
  readonly type: string;
  /** Its name in the template, where it stands under one. */
  readonly name?: string;
  readonly node: TSESTree.ObjectExpression;
  readonly properties: ObjectValue;
}

/** The resources of CloudFormation in a file, by the property that holds theirs. */
export const templateResources = defineTopic((file): ReadonlyMap<Node, TemplateResource> => {
  const resources = new Map<Node, TemplateResource>();
  for (const node of file.tree.ofType('Property')) {
    const resource = propertyName(node) === 'Properties' && node.parent.type === 'ObjectExpression' ? resourceOf(file, node, node.parent) : undefined;
    if (resource && !isExpected(resource.node)) resources.set(node, resource);
  }
  return resources;
});

function resourceOf(file: File, property: TSESTree.Property, node: TSESTree.ObjectExpression): TemplateResource | undefined {
  const named = node.properties.find((other) => other.type === 'Property' && propertyName(other) === 'Type');
  const type = named?.type === 'Property' ? constantText(file.evaluator.evaluate(named.value)) : undefined;
  if (type?.startsWith('AWS::') !== true) return undefined;
  const properties = file.evaluator.evaluate(property.value);
  if (properties.kind !== 'object') return undefined;
  const name = node.parent.type === 'Property' ? propertyName(node.parent) : undefined;
  return { type, node, properties, ...(name !== undefined && { name }) };
}
