import type { TSESTree } from '@typescript-eslint/utils';
import type { FallbackFinding, IgnoredFinding, InlineFinding, LiteralFinding } from '../aws/findings.ts';
import { hostFinding } from '../aws/host.ts';
import type { PartName } from '../aws/identities.ts';
import type { SecretKind } from '../facts/key-formats.ts';
import { HOST_NAMES } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import type { TextEdit } from './edits/index.ts';
import { mergeEdits, removeProperties, replaceNode, updateImports } from './edits/index.ts';
import type { Situation, Step } from './ladder.ts';
import { addToken, ladderOf, situationOf } from './ladder.ts';
import { asserted, environmentText, isTypeScript } from './typescript.ts';

/** Lists of suggestions stay readable in an editor. */
const MAX_ALTERNATIVES = 5;

/** The ways out for an identity put together by hand. */
export function adviseInline(file: File, finding: InlineFinding): Advice {
  const situation = situationOf(file, finding.identity, finding.uses);
  const steps = ladderOf(situation);
  return { sentence: sentenceOf(file, steps), alternatives: limited([...edited(steps), addToken(situation)]) };
}

/** The ways out for a secret in the source. */
export function adviseLiteral(file: File, finding: LiteralFinding): Advice {
  const read = readFromEnvironment(file, finding);
  if (!finding.identity) return { sentence: READ_ELSEWHERE, alternatives: limited([read]) };
  const situation = situationOf(file, finding.identity, finding.uses);
  if (!needsStaticKeys(situation)) {
    const steps = ladderOf(situation);
    const drop = finding.fallbacks.length > 0 ? dropFallbacks(file, finding.fallbacks) : undefined;
    return { sentence: drop ? DROP : sentenceOf(file, steps), alternatives: limited([drop, ...edited(steps), drop ? undefined : read]) };
  }
  const drop = finding.fallbacks.length > 0 ? dropFallbacks(file, finding.fallbacks) : undefined;
  return { sentence: drop ? DROP : READ_ELSEWHERE, alternatives: limited([drop ?? read]) };
}

/** The ways out for a fall-back: without it, and beyond. */
export function adviseFallback(file: File, finding: FallbackFinding): Advice {
  const situation = situationOf(file, finding.identity, finding.uses);
  const drop = dropFallbacks(file, finding.fallbacks);
  const steps = needsStaticKeys(situation) ? [] : ladderOf(situation);
  return { sentence: DROP, alternatives: limited([drop, ...edited(steps)]) };
}

/** Removing what is ignored, which changes nothing; and nesting it, where static keys are meant. */
export function adviseIgnored(file: File, finding: IgnoredFinding): Advice {
  const what = finding.names.map((name) => `\`${name}\``).join(', ');
  const edits = mergeEdits([
    ...removeProperties(file.sourceCode, finding.properties),
    ...updateImports(file.sourceCode, { removed: finding.properties }).edits,
  ]);
  return {
    sentence: 'Remove them: the client signs as it does today',
    alternatives: limited([{ id: 'removeIgnored', data: { what }, edits }, nestIgnored(file, finding, what)]),
  };
}

const DROP = 'Drop the fall-back, so that a missing credential is noticed where it is missing';
const READ_ELSEWHERE = 'Read it from the environment or a secrets store';

/** Stores of other vendors take nothing but static keys. */
function needsStaticKeys({ endpoint }: Situation): boolean {
  return endpoint === 'other' || endpoint === 'unknown';
}

/** The best way out; where it rests on the host, with what the host was decided from. */
function sentenceOf(file: File, steps: readonly Step[]): string {
  const sentence = steps[0]?.sentence ?? 'give the client a credential provider';
  const { host, evidence } = file.about(hostFinding);
  const reason = evidence === undefined ? '' : ` (${HOST_NAMES[host]}: ${evidence})`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + reason;
}

function edited(steps: readonly Step[]): (Alternative | undefined)[] {
  return steps.map(({ alternative }) => alternative);
}

function limited(alternatives: readonly (Alternative | undefined)[]): Alternative[] {
  return alternatives.filter((alternative) => alternative !== undefined).slice(0, MAX_ALTERNATIVES);
}

/** Each fall-back gives way to the value that it stood in for. */
function dropFallbacks(file: File, fallbacks: FallbackFinding['fallbacks']): Alternative | undefined {
  const edits: TextEdit[] = [];
  for (const { node, wanted, via } of fallbacks) {
    if (via !== 'default') edits.push(...replaceNode(file.sourceCode, node, asserted(file, wanted)));
    else if (node.type === 'AssignmentPattern' && (!isTypeScript(file) || isTyped(node.left))) {
      edits.push({ range: [node.left.range[1], node.range[1]], text: '' });
    } else return undefined;
  }
  return { id: 'dropFallback', data: {}, edits: mergeEdits(edits) };
}

function isTyped(node: Node): boolean {
  return node.type === 'Identifier' && node.typeAnnotation !== undefined;
}

/** The variables for secrets of other kinds than an identity. */
const VARIABLES: Readonly<Partial<Record<SecretKind, string>>> = {
  'bedrock-api-key': 'AWS_BEARER_TOKEN_BEDROCK',
  'bedrock-short-term-key': 'AWS_BEARER_TOKEN_BEDROCK',
  'appsync-api-key': 'APPSYNC_API_KEY',
  'mws-auth-token': 'MWS_AUTH_TOKEN',
  'lwa-client-secret': 'LWA_CLIENT_SECRET',
  'secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  'session-token': 'AWS_SESSION_TOKEN',
  'long-term-key-id': 'AWS_ACCESS_KEY_ID',
  'temporary-key-id': 'AWS_ACCESS_KEY_ID',
};

/** Each literal of an identity gives way to a variable. */
function readFromEnvironment(file: File, finding: LiteralFinding): Alternative | undefined {
  const variables = new Map<Node, string>();
  if (finding.identity) {
    const prefix = finding.uses.length > 0 && needsStaticKeys(situationOf(file, finding.identity, finding.uses)) ? 'S3' : 'AWS';
    const names: Partial<Record<PartName, string>> = { id: `${prefix}_ACCESS_KEY_ID`, secret: `${prefix}_SECRET_ACCESS_KEY`, token: 'AWS_SESSION_TOKEN' };
    for (const { part, value } of finding.identity.parts.values()) {
      const name = names[part];
      if (name !== undefined && finding.literals.includes(value.node)) variables.set(value.node, name);
    }
    // A variable of the environment that is given a literal is the place that the value would be read from.
    if (finding.uses.length === 0 || variables.size !== finding.literals.length) return undefined;
  } else {
    const [literal] = finding.literals;
    const [, id] = finding.literals;
    const variable = id ? 'AWS_SECRET_ACCESS_KEY' : VARIABLES[finding.kind];
    if (!literal || variable === undefined || finding.location) return undefined;
    variables.set(literal, variable);
    if (id) variables.set(id, 'AWS_ACCESS_KEY_ID');
  }
  const edits: TextEdit[] = [];
  for (const [node, variable] of variables) {
    if (!isReplaceable(node)) return undefined;
    edits.push(...replaceNode(file.sourceCode, node, environmentText(file, variable)));
  }
  const what = variables.size > 1 ? 'them' : 'it';
  return { id: 'readEnvironment', data: { what }, edits: mergeEdits(edits) };
}

/** Whether any expression may stand in the place of a literal. */
function isReplaceable(node: Node): boolean {
  const { parent } = node;
  const isText = node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression';
  if (!isText || !parent) return false;
  if (parent.type === 'Property') return parent.value === node && parent.parent.type === 'ObjectExpression';
  return (
    parent.type === 'VariableDeclarator' ||
    parent.type === 'AssignmentExpression' ||
    parent.type === 'PropertyDefinition' ||
    parent.type === 'CallExpression' ||
    parent.type === 'NewExpression' ||
    parent.type === 'LogicalExpression' ||
    parent.type === 'ConditionalExpression' ||
    parent.type === 'ReturnStatement'
  );
}

/** Ignored parts become `credentials`: only where static keys are meant, and never for literals. */
function nestIgnored(file: File, finding: IgnoredFinding, what: string): Alternative | undefined {
  if (finding.endpoint !== 'other' && finding.endpoint !== 'local') return undefined;
  const { identity } = finding;
  const id = identity?.parts.get('id')?.node;
  const secret = identity?.parts.get('secret')?.node;
  const token = identity?.parts.get('token')?.node;
  if (id?.type !== 'Property' || secret?.type !== 'Property') return undefined;
  const parts: [string, TSESTree.Property][] = [
    ['accessKeyId', id],
    ['secretAccessKey', secret],
  ];
  if (token?.type === 'Property') parts.push(['sessionToken', token]);
  const texts = parts.map(([name, { value }]) => {
    const text = asserted(file, value);
    return text === name ? name : `${name}: ${text}`;
  });
  if (parts.some(([, { value }]) => value.type === 'Literal' || value.type === 'TemplateLiteral')) return undefined;
  const [first, ...others] = finding.properties;
  if (!first) return undefined;
  const edits = [
    ...removeProperties(file.sourceCode, others),
    { range: first.range, text: `credentials: { ${texts.join(', ')} }` },
  ];
  return { id: 'nestIgnored', data: { what }, edits: mergeEdits(edits) };
}
