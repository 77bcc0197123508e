import type { TSESTree } from '@typescript-eslint/utils';
import type { Consumer } from '../aws/consumers.ts';
import { consumers } from '../aws/consumers.ts';
import type { GlobalFinding } from '../aws/findings.ts';
import { credentialUses } from '../aws/identities.ts';
import { sourceUses } from '../aws/sources.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import type { TextEdit } from './edits/index.ts';
import { insertProperty, mergeEdits, removeProperties, removeStatements } from './edits/index.ts';
import { ladderOf } from './ladder.ts';
import { capitalized, underCondition, withEvidence } from './sentences.ts';
import type { Situation } from './situation.ts';
import { isClientSide, needsStaticKeys, situationOf } from './situation.ts';
import { isVisibleAt } from './visible.ts';

const TO_CLIENTS = 'Give them to the client that needs them, as `credentials`';

/**
 * The ways out for a credential that is set for everything: to the one client that needs it, or away, where the default chain
 * finds the same identity or a better one.
 */
export function adviseGlobal(file: File, finding: GlobalFinding): Advice {
  const { identity, uses, scope } = finding;
  const move = scope === 'sdk' ? moveTo(file, finding) : undefined;
  const situation = identity && situationOf(file, identity, uses);
  if (!situation || scope === 'process' || needsStaticKeys(situation) || isClientSide(situation)) {
    return { sentence: TO_CLIENTS, alternatives: move ? [move] : [] };
  }
  const omit = ladderOf(situation).find(({ alternative }) => alternative?.id === 'omit');
  // Without keys under names of their own, everything signs as somebody else.
  const isFirst = omit !== undefined && keepsIdentity(situation);
  const ways = isFirst ? [omit.alternative, move] : [move, omit?.alternative];
  return {
    sentence: isFirst ? capitalized(withEvidence(underCondition(omit.sentence, situation), situation)) : TO_CLIENTS,
    alternatives: ways.filter((way) => way !== undefined),
  };
}

function keepsIdentity({ isStandard, host }: Situation): boolean {
  return isStandard || host.startsWith('aws-');
}

/** The credential moves into the options of the one client of the file that has none of its own. */
function moveTo(file: File, finding: GlobalFinding): Alternative | undefined {
  const setting = settingOf(finding);
  const client = onlyClient(file);
  const [options] = client?.args ?? [];
  if (!setting || !client || client.args.length > 1 || (options && options.type !== 'ObjectExpression')) return undefined;
  // What the setting is made of must be there when the client is made.
  if (client.node.range[0] < setting.place.range[0] || !setting.values.every((value) => isVisibleAt(file, value, client.node))) return undefined;
  const text = setting.texts(file).join(', ');
  const added = options ? insertProperty(file.sourceCode, options, text) : intoEmptyCall(file, client, text);
  if (!added) return undefined;
  const what = setting.values.length === 1 ? '`credentials`' : 'the credentials';
  const id = finding.identity ? 'moveIdentity' : 'moveProvider';
  return { id, data: { what, client: client.name }, edits: mergeEdits([...setting.withdraw(file), ...added]) };
}

/** What sets the credential, as far as it can be taken from there. */
interface Setting {
  readonly place: Node;
  readonly values: readonly Node[];
  readonly texts: (file: File) => readonly string[];
  readonly withdraw: (file: File) => TextEdit[];
}

function settingOf(finding: GlobalFinding): Setting | undefined {
  const properties = propertiesOf(finding);
  const [first] = properties;
  if (first) {
    return {
      place: first,
      values: properties.map(({ value }) => value),
      texts: ({ sourceCode }) => properties.map((property) => sourceCode.getText(property)),
      withdraw: (file) => withdraw(file, properties),
    };
  }
  const { node } = finding.consumer ?? {};
  const isWhole = finding.consumer?.row.identity?.includes('0') === true;
  if (!isWhole || node?.type !== 'AssignmentExpression' || node.parent.type !== 'ExpressionStatement') return undefined;
  const statement = node.parent;
  return {
    place: statement,
    values: [node.right],
    texts: ({ sourceCode }) => [`credentials: ${sourceCode.getText(node.right)}`],
    withdraw: ({ sourceCode }) => removeStatements(sourceCode, [statement]),
  };
}

/** The properties that hold the credential. */
function propertiesOf({ identity, slot, uses }: GlobalFinding): TSESTree.Property[] {
  const whole = [slot, ...uses.map((use) => use.slot)].flatMap((one) => (one?.property?.node.type === 'Property' ? one.property.node : []));
  const [first] = whole;
  if (first) return whole.every((one) => one === first) ? [first] : [];
  const parts = [...(identity?.parts.values() ?? [])].map(({ node }) => node);
  const properties = parts.filter((node) => node.type === 'Property');
  return properties.length === parts.length ? properties : [];
}

function onlyClient(file: File): Consumer | undefined {
  const clients = file.about(consumers).filter(({ row, node }) => row.sdk === 'v2' && row.kind === 'client' && node.type === 'NewExpression');
  const served = new Set([...file.about(credentialUses), ...file.about(sourceUses)].map(({ consumer }) => consumer));
  const [client] = clients;
  return clients.length === 1 && client && !served.has(client) ? client : undefined;
}

function intoEmptyCall({ sourceCode }: File, { node }: Consumer, text: string): TextEdit[] | undefined {
  if (node.type !== 'NewExpression' || !sourceCode.getText(node).endsWith('()')) return undefined;
  return [{ range: [node.range[1] - 1, node.range[1] - 1], text: `{ ${text} }` }];
}

/** A call that configures nothing any more goes as a whole. */
function withdraw({ sourceCode }: File, properties: readonly TSESTree.Property[]): TextEdit[] {
  const [first] = properties;
  const object = first?.parent;
  const call = object?.parent;
  const isEmptied = object?.type === 'ObjectExpression' && object.properties.length === properties.length;
  if (isEmptied && call?.type === 'CallExpression' && call.arguments.length === 1 && call.parent.type === 'ExpressionStatement') {
    return removeStatements(sourceCode, [call.parent]);
  }
  return removeProperties(sourceCode, properties);
}
