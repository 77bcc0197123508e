import type { Action, ResourceType } from '../aws/policies/catalogue.ts';
import { typesToName, writtenPartitions } from '../aws/policies/wildcard-resources.ts';
import type { WildcardResourcesFinding } from '../aws/policies/wildcard-resources.ts';
import type { Item } from '../aws/policies/policy.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { coreModuleOf } from './core-module.ts';
import { ensureImport, mergeEdits } from './edits/index.ts';
import type { TextEdit } from './edits/index.ts';
import { replaceItem } from './policies.ts';

/** More names than these are no help. */
const MAX_NAMES = 3;

/** The words of a message: which actions can be narrowed, and to what. */
export function resourceWords(file: File, { actions }: WildcardResourcesFinding): Readonly<Record<string, string>> {
  return { actions: listed(actions), arn: skeletonOf(file, actions[0] && typesToName(actions[0])[0]) ?? '' };
}

function listed(actions: readonly Action[]): string {
  const names = actions.slice(0, MAX_NAMES).map(({ name }) => `\`${name}\``);
  const more = actions.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${String(more)} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

/** The ARN to be filled in, where all actions of the statement take one kind of resource, the same one. */
export function nameResource(file: File, finding: WildcardResourcesFinding): Alternative[] {
  const { item, whole = [] } = finding;
  const types = whole.map((action) => typesToName(action));
  const type = types[0]?.[0];
  const isShared = types.every((list) => list.length === 1 && list[0]?.arn === type?.arn);
  if (!type || !isShared) return [];
  const named = nameInCdk(file, finding, type) ?? nameAsText(file, item, type);
  return named ? [{ id: 'nameResource', data: { arn: named.arn }, edits: named.edits }] : [];
}

interface Named {
  readonly arn: string;
  readonly edits: readonly TextEdit[];
}

function nameAsText(file: File, item: Item, type: ResourceType | undefined): Named | undefined {
  const arn = skeletonOf(file, type);
  const edits = arn === undefined ? undefined : replaceItem(file, item, [arn]);
  return arn !== undefined && edits ? { arn, edits } : undefined;
}

/** In CDK the partition, the region and the account are those of the stack, whichever that will be. */
function nameInCdk(file: File, { item, statement }: WildcardResourcesFinding, type: ResourceType | undefined): Named | undefined {
  const { node, location } = item;
  const { node: made } = statement;
  if (location || node.type !== 'Literal' || made.type !== 'NewExpression' || !type) return undefined;
  const module = coreModuleOf(file, made.callee)?.core;
  if (module === undefined || !/\$\{(?:Partition|Region|Account)\}/.test(type.arn)) return undefined;
  const { edits, local } = ensureImport(file.sourceCode, { module, name: 'Aws' }, { at: node });
  const arn = type.arn.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const pseudo = PSEUDO_PARAMETERS.get(name);
    return pseudo === undefined ? inCapitals(name) : `\${${local}.${pseudo}}`;
  });
  return { arn, edits: mergeEdits([...edits, { range: node.range, text: `\`${arn}\`` }]) };
}

/** Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.Aws.html */
const PSEUDO_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['Partition', 'PARTITION'],
  ['Region', 'REGION'],
  ['Account', 'ACCOUNT_ID'],
]);

/** `arn:aws:lambda:REGION:ACCOUNT:function:FUNCTION_NAME` for the ARN of a type, in the partition of the file. */
function skeletonOf(file: File, type: ResourceType | undefined): string | undefined {
  const written = file.about(writtenPartitions);
  const [partition = 'aws'] = written;
  const isKnown = written.size < 2;
  return type?.arn.replace(/\$\{(\w+)\}/g, (_, name: string) => (name === 'Partition' && isKnown ? partition : inCapitals(name)));
}

function inCapitals(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase();
}
