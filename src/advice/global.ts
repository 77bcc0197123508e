import type { TSESTree } from '@typescript-eslint/utils';
import type { Consumer } from '../aws/consumers/consumers.ts';
import { consumers, exported } from '../aws/consumers/consumers.ts';
import { configuresOthers, endpointFor, isOfService } from '../aws/consumers/endpoint.ts';
import type { GlobalFinding } from '../aws/findings.ts';
import { credentialUses } from '../aws/identities/identities.ts';
import { isFoundByDefault } from '../aws/sources/default-chain.ts';
import { sourceUses } from '../aws/sources/sources.ts';
import type { File } from '../file.ts';
import { memberName, propertyName } from '../syntax/name.ts';
import type { Node } from '../syntax/node.ts';
import { contains } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { elementText, insertProperty, mergeEdits, removeProperties, updateImports } from './edits/index.ts';
import { ladderOf } from './ladder.ts';
import { capitalized, underCondition, withEvidence } from './sentences.ts';
import type { Situation } from './situation.ts';
import { needsStaticKeys, situationOf } from './situation.ts';
import { mayHoldCredentials, propertyOf } from './slots.ts';
import { roleOf } from './sources.ts';
import { isVisibleAt } from './visible.ts';

const TO_CLIENTS = 'Give them to the client that needs them, as `credentials`';
const TO_PROGRAMS = 'Give them to the client that needs them, as `credentials`, or to the program that does, in its own `env`';

/**
 * The ways out for a credential that is set for everything: to the one client that needs it, or away, where the default chain
 * finds the same identity or a better one.
 */
export function adviseGlobal(file: File, finding: GlobalFinding): Advice {
  const { identity, uses, scope } = finding;
  if (scope === 'process') return { sentence: startsPrograms(file) ? TO_PROGRAMS : TO_CLIENTS, alternatives: [] };
  if (isEntangled(file, finding)) return { sentence: TO_CLIENTS, alternatives: [] };
  const move = moveTo(file, finding);
  const role = roleInstead(file, finding);
  // What needs a developer is no better off in a client.
  const moved = move && finding.source?.row.developer !== true ? [move] : [];
  if (role) return { sentence: role.sentence, alternatives: [...role.alternatives, ...moved] };
  const situation = identity && situationOf(file, identity, uses);
  if (!situation || needsStaticKeys(situation)) {
    return { sentence: TO_CLIENTS, alternatives: move ? [move] : [] };
  }
  const omit = isForOthers(file, finding) ? undefined : ladderOf(situation).find(({ alternative }) => alternative?.id === 'omit');
  // Without keys under names of their own, everything signs as somebody else.
  const isFirst = omit !== undefined && keepsIdentity(situation);
  const ways = isFirst ? [omit.alternative, move] : [move, omit?.alternative];
  return {
    sentence: isFirst ? capitalized(withEvidence(underCondition(omit.sentence, situation), situation)) : TO_CLIENTS,
    alternatives: ways.filter((way) => way !== undefined),
  };
}

/** On a host of AWS its role takes the place of a provider that the default chain asks as well, or that needs a developer. */
function roleInstead(file: File, finding: GlobalFinding): Advice | undefined {
  const { source } = finding;
  const sentence = roleOf(file);
  if (!source || source.asked || sentence === undefined || mustName(file) || isForOthers(file, finding)) return undefined;
  if (source.row.developer !== true && source.row.source !== 'host-role' && !isFoundByDefault(file, source)) return undefined;
  const setting = settingOf(file, finding);
  if (!setting || setting.statements.some((statement) => !isInBlock(statement))) return { sentence, alternatives: [] };
  const { statements, properties } = setting;
  const edits = mergeEdits([...updateImports(file.sourceCode, { statements, removed: properties }).edits, ...removeProperties(file.sourceCode, properties)]);
  return { sentence, alternatives: [{ id: 'omit', data: { what: 'the credentials', found: 'the role', condition: '', needs: '' }, edits }] };
}

function isInBlock({ parent }: TSESTree.Statement): boolean {
  return parent.type === 'Program' || parent.type === 'BlockStatement';
}

/** Whether a client of the file sends what is set to a store that takes nothing but keys, or may do so. */
function isForOthers(file: File, { service }: GlobalFinding): boolean {
  const isServed = (consumer: Consumer): boolean => !consumer.isGlobal && (service === undefined || isOfService(consumer, service));
  const isForStore = (consumer: Consumer): boolean => isServed(consumer) && endpointFor(file, consumer, consumer.conditions) !== 'aws';
  return configuresOthers(file) || file.about(consumers).some((consumer) => consumer.row.sdk === 'v2' && isForStore(consumer));
}

/** Whether the file may set variables for the sake of other programs. */
function startsPrograms({ text }: File): boolean {
  return /['"](?:(?:node:)?child_process|cross-spawn|execa|zx)['"]/.test(text);
}

function keepsIdentity({ isStandard, host }: Situation): boolean {
  return isStandard || host.startsWith('aws-');
}

/** The credential moves into the options of the one client of the file that has none of its own. */
function moveTo(file: File, finding: GlobalFinding): Alternative | undefined {
  const setting = settingOf(file, finding);
  const client = onlyClient(file, finding);
  const [options] = client?.args ?? [];
  if (!setting || !client || client.args.length > 1 || (options && options.type !== 'ObjectExpression')) return undefined;
  if (!isReachedBy(setting.place, client.node) || !setting.values.every((value) => isVisibleAt(file, value, client.node))) return undefined;
  if (mayHoldCredentials(file, client) || setting.names.some((name) => propertyOf(options, name))) return undefined;
  const text = setting.texts.join(options ? separatorIn(file, options) : ', ');
  const added = options ? insertProperty(file.sourceCode, options, text) : intoEmptyCall(file, client, text);
  if (!added) return undefined;
  const what = setting.values.length === 1 ? '`credentials`' : 'the credentials';
  const id = finding.identity ? 'moveIdentity' : 'moveProvider';
  const { statements, properties } = setting;
  // What only the setting used goes with it; what moves is still used.
  const uses = text.match(/[A-Za-z_$][\w$]*/g) ?? [];
  const withdrawn = [...updateImports(file.sourceCode, { statements, uses }).edits, ...removeProperties(file.sourceCode, properties)];
  return { id, data: { what, client: client.name }, edits: mergeEdits([...withdrawn, ...added]) };
}

/** Options that stand on lines of their own get more of them. */
function separatorIn({ sourceCode }: File, { loc, properties: [first] }: TSESTree.ObjectExpression): string {
  if (!first || first.loc.start.line === loc.start.line) return ', ';
  const indent = sourceCode.lines[first.loc.start.line - 1]?.slice(0, first.loc.start.column) ?? '';
  const lineBreak = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  return indent.trim() === '' ? `,${lineBreak}${indent}` : ', ';
}

/** Whether a client is made after a setting, and never without it: a setting under `if` is none for all. */
function isReachedBy(place: Node, client: Node): boolean {
  for (let { parent } = place; parent; { parent } = parent) {
    if (parent.type === 'ExpressionStatement') return contains(parent.parent, client) && parent.range[1] <= client.range[0];
  }
  // Options by name are no setting yet.
  return place.type === 'ExpressionStatement' && contains(place.parent, client) && place.range[1] <= client.range[0];
}

/** What sets the credential, as far as it can be taken from there. */
interface Setting {
  readonly place: Node;
  readonly values: readonly Node[];
  /** The properties as the client gets them. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
  /** The statements that set nothing else, and go. */
  readonly statements: readonly TSESTree.Statement[];
  /** The properties that go where their statement stays. */
  readonly properties: readonly TSESTree.Property[];
}

const PART_NAMES = { id: 'accessKeyId', secret: 'secretAccessKey', token: 'sessionToken' } as const;

function settingOf({ sourceCode }: File, finding: GlobalFinding): Setting | undefined {
  const properties = propertiesOf(finding);
  const [first] = properties;
  if (first) {
    const values = properties.map(({ value }) => value);
    const texts = properties.map((property) => sourceCode.getText(property));
    const names = properties.map((property) => propertyName(property) ?? '');
    const gone = emptiedProperty(properties) ?? properties;
    const whole = emptiedCall(gone);
    return { place: first, values, texts, names, statements: whole ? [whole] : [], properties: whole ? [] : gone };
  }
  const statements: TSESTree.ExpressionStatement[] = [];
  const values: Node[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  for (const { name, node } of assignmentsOf(finding)) {
    if (node.type !== 'AssignmentExpression' || node.operator !== '=' || node.parent.type !== 'ExpressionStatement') return undefined;
    statements.push(node.parent);
    values.push(node.right);
    names.push(name);
    const text = elementText(sourceCode, node.right);
    texts.push(text === name ? name : `${name}: ${text}`);
  }
  const place = statements.at(-1);
  const isTogether = statements.every(({ parent }) => parent === place?.parent);
  return place && isTogether ? { place, values, texts, names, statements, properties: [] } : undefined;
}

/** The assignments that set the credential: as a whole, or part by part. */
function assignmentsOf({ consumer, identity }: GlobalFinding): { readonly name: string; readonly node: Node }[] {
  if (consumer?.row.provider?.includes('0') === true) return [{ name: 'credentialProvider', node: consumer.node }];
  if (consumer?.row.identity?.includes('0') === true) return [{ name: 'credentials', node: consumer.node }];
  if (identity?.form !== 'assignments') return [];
  return (['id', 'secret', 'token'] as const).flatMap((part) => {
    const node = identity.parts.get(part)?.node;
    return node ? [{ name: PART_NAMES[part], node }] : [];
  });
}

/** The properties that hold the credential. */
function propertiesOf({ identity, slot, uses }: GlobalFinding): TSESTree.Property[] {
  const whole = [slot, ...uses.map((use) => use.slot)].flatMap((one) => (one?.property?.node.type === 'Property' ? one.property.node : []));
  const [first] = whole;
  if (first) return whole.every((one) => one === first) ? [first] : [];
  if (identity?.instance) return [];
  const parts = [...(identity?.parts.values() ?? [])].map(({ node }) => node);
  const properties = parts.filter((node) => node.type === 'Property');
  return properties.length === parts.length ? properties : [];
}

/** The one place of the file that uses what is set; `undefined` where something else may use it too. */
function onlyClient(file: File, { consumer: setting, service }: GlobalFinding): Consumer | undefined {
  const others = file.about(consumers).filter(({ row, node }) => row.sdk === 'v2' && !(setting && contains(setting.node, node)));
  const clients = others.filter(({ isGlobal }) => !isGlobal);
  const served = new Set([...file.about(credentialUses), ...file.about(sourceUses)].map(({ consumer }) => consumer));
  const [client] = clients;
  if (clients.length !== 1 || client?.row.kind !== 'client' || client.node.type !== 'NewExpression' || served.has(client)) return undefined;
  if (service !== undefined && !isOfService(client, service)) return undefined;
  return client;
}

/** Whether the file sets half of an identity here and half there, or reads back what it has set. */
function isEntangled(file: File, { consumer: setting, identity }: GlobalFinding): boolean {
  const isPair = identity === undefined || (identity.parts.has('id') && identity.parts.has('secret'));
  const settings = new Set([...file.about(credentialUses), ...file.about(sourceUses)].map(({ consumer }) => consumer));
  const isShared = [...settings].some((other) => other.isGlobal && other !== setting && setting && !contains(setting.node, other.node));
  return !isPair || isShared || readsBack(file, setting);
}

/** `AWS.config.credentials.get(…)`, `AWS.config.getCredentials(…)`. */
function readsBack(file: File, setting: Consumer | undefined): boolean {
  return file.tree.ofType('MemberExpression').some((node) => {
    const name = memberName(node);
    if (name !== 'credentials' && name !== 'getCredentials') return false;
    const isTarget = setting?.node.type === 'AssignmentExpression' && setting.node.left === node;
    return !isTarget && exported(file, file.evaluator.evaluate(node))?.path === `config.${name}`;
  });
}

function intoEmptyCall({ sourceCode }: File, { node }: Consumer, text: string): TextEdit[] | undefined {
  if (node.type !== 'NewExpression' || !sourceCode.getText(node).endsWith('()')) return undefined;
  return [{ range: [node.range[1] - 1, node.range[1] - 1], text: `{ ${text} }` }];
}

/** The call that configures nothing any more without the properties. */
function emptiedCall(properties: readonly TSESTree.Property[]): TSESTree.ExpressionStatement | undefined {
  const object = properties[0]?.parent;
  const call = object?.parent;
  if (object?.type !== 'ObjectExpression' || object.properties.length !== properties.length) return undefined;
  if (call?.type !== 'CallExpression' || call.arguments.length !== (isMerge(call) ? 2 : 1) || call.parent.type !== 'ExpressionStatement') return undefined;
  return call.parent;
}

/** `Object.assign(AWS.config, { … })` */
function isMerge({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' && memberName(callee) === 'assign';
}

/** The service that is told nothing any more without the properties: `s3: { credentials }`. */
function emptiedProperty(properties: readonly TSESTree.Property[]): TSESTree.Property[] | undefined {
  const object = properties[0]?.parent;
  const outer = object?.parent;
  const isEmptied = object?.type === 'ObjectExpression' && object.properties.length === properties.length && properties.every(({ parent }) => parent === object);
  return isEmptied && outer?.type === 'Property' ? [outer] : undefined;
}
