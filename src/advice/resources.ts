import type { Action, ResourceType } from '../aws/policies/catalogue.ts';
import { typesToName, writtenPartitions } from '../aws/policies/wildcard-resources.ts';
import type { WildcardResourcesFinding } from '../aws/policies/wildcard-resources.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
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
export function nameResource(file: File, { item, actions, isWhole }: WildcardResourcesFinding): Alternative[] {
  const types = actions.map((action) => typesToName(action));
  const type = types[0]?.[0];
  const isShared = types.every((list) => list.length === 1 && list[0]?.arn === type?.arn);
  const arn = isWhole && isShared ? skeletonOf(file, type) : undefined;
  const edits = arn === undefined ? undefined : replaceItem(file, item, [arn]);
  return arn !== undefined && edits ? [{ id: 'nameResource', data: { arn }, edits }] : [];
}

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
