import type { TSESTree } from '@typescript-eslint/utils';
import { WORKFLOW_ACTION, WORKFLOW_CALLS } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { ObjectValue, Value } from '../../values/value.ts';
import { isHole, leavesOf } from '../../values/value.ts';
import { constructions, isConstruct } from '../consumers/constructs.ts';
import { speaksOfOthers, variableName } from '../identities/variable-names.ts';
import type { WorkflowFinding } from './findings.ts';

/** What beside `env` makes an object a step, a job or a workflow. */
const PARTS_OF_WORKFLOW: ReadonlySet<string> = new Set(['uses', 'run', 'steps', 'jobs', 'runs-on', 'runsOn']);

/**
 * The steps, jobs and workflows of GitHub that sign with keys from the secrets of the repository, in code that writes
 * workflows. Silent where a session token says that the keys are temporary.
 */
export function workflowKeys(file: File): WorkflowFinding[] {
  const objects = file.tree.ofType('ObjectExpression').flatMap((object) => [...inStep(file, object), ...inEnvironment(file, object)]);
  const calls = file
    .about(constructions)
    .filter((construction) => WORKFLOW_CALLS.some(({ library, callee }) => isConstruct(construction, library, [callee])))
    .map(({ node }) => found(node, [], false));
  return [...objects, ...calls];
}

function found(node: Node, entries: readonly Node[], takesRole: boolean, hasRole = false): WorkflowFinding {
  return { claim: 'long-term', kind: 'workflow', node, entries, takesRole, hasRole };
}

/** `{ uses: 'aws-actions/configure-aws-credentials@v4', with: { 'aws-secret-access-key': … } }` */
function inStep(file: File, object: TSESTree.ObjectExpression): WorkflowFinding[] {
  const uses = propertyOf(object, 'uses');
  const inputs = propertyOf(object, 'with');
  if (!uses || !inputs || !startsWith(file.evaluator.evaluate(uses.value), WORKFLOW_ACTION.uses)) return [];
  const value = file.evaluator.evaluate(inputs.value);
  const secret = value.kind === 'object' ? value.properties.get(WORKFLOW_ACTION.secret) : undefined;
  if (value.kind !== 'object' || !secret || !readsSecret(secret.value) || value.properties.has(WORKFLOW_ACTION.token)) return [];
  const id = value.properties.get(WORKFLOW_ACTION.id);
  return ordered([...(id ? [id.node] : []), secret.node]).map((entries) => found(entries[0], entries, true, value.properties.has(WORKFLOW_ACTION.role)));
}

/** `{ run: '…', env: { AWS_SECRET_ACCESS_KEY: '${{ secrets.… }}' } }` */
function inEnvironment(file: File, object: TSESTree.ObjectExpression): WorkflowFinding[] {
  const env = propertyOf(object, 'env');
  if (!env || !object.properties.some((member) => member.type === 'Property' && PARTS_OF_WORKFLOW.has(propertyName(member) ?? ''))) return [];
  const value = file.evaluator.evaluate(env.value);
  if (value.kind !== 'object') return [];
  const held = heldIn(value);
  const asksStore = [...value.properties.keys()].some((name) => /^AWS_ENDPOINT/.test(name)) || /--endpoint-url/.test(textOf(file, propertyOf(object, 'run')));
  if (asksStore) return [];
  if (!held.some(({ part }) => part === 'secret') || held.some(({ part }) => part === 'token')) return [];
  return ordered(held.map(({ node }) => node)).map((entries) => found(entries[0], entries, false));
}

/** The properties that hold parts of a key of AWS: they say so, or the secret that they read does. */
function heldIn({ properties }: ObjectValue): { part: string; node: Node }[] {
  return [...properties.values()].flatMap(({ name, value, node }) => {
    const read = secretRead(value);
    if (read === undefined || speaksOfOthers(name)) return [];
    const named = [name, read].map((text) => (/^AWS_/.test(text) ? variableName(text) : undefined)).find((found) => found?.isStrong);
    return named ? [{ part: named.part, node }] : [];
  });
}

/** At most one list, in the order of the source, so that there is a first. */
function ordered(nodes: readonly Node[]): [Node, ...Node[]][] {
  const [first, ...others] = [...nodes].sort((left, right) => left.range[0] - right.range[0]);
  return first ? [[first, ...others]] : [];
}

function readsSecret(value: Value): boolean {
  return secretRead(value) !== undefined;
}

/** The NAME of `${{ secrets.NAME }}`, unless it is that of another vendor. */
function secretRead(value: Value): string | undefined {
  return leavesOf(value)
    .map((leaf) => (leaf.value.kind === 'text' ? /\$\{\{\s*secrets\.(\w{1,100})/.exec(charactersOf(leaf.value))?.[1] : undefined))
    .find((name) => name !== undefined && !speaksOfOthers(name));
}

function textOf(file: File, property: TSESTree.Property | undefined): string {
  const value = property && file.evaluator.evaluate(property.value);
  return value?.kind === 'text' ? charactersOf(value) : '';
}

function startsWith(value: Value, start: string): boolean {
  return value.kind === 'text' && charactersOf(value).startsWith(start);
}

function charactersOf({ pieces }: Extract<Value, { kind: 'text' }>): string {
  return pieces.map((piece) => (isHole(piece) ? '\0' : piece.text)).join('');
}

function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find((member) => member.type === 'Property' && propertyName(member) === name) as TSESTree.Property | undefined;
}
