import type { LiteralFinding } from '../aws/findings.ts';
import { hostFinding, isClientSide } from '../aws/host.ts';
import type { SecretKind } from '../facts/key-formats.ts';
import type { Host } from '../facts/source-order.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import { leavesOf } from '../values/value.ts';
import type { Alternative } from './alternatives.ts';
import { mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { mergeEdits, replaceNode } from './edits/index.ts';
import type { Situation } from './situation.ts';
import { needsStaticKeys } from './situation.ts';
import { environmentText } from './typescript.ts';

/** The variables for secrets of other kinds than an identity. */
const VARIABLES: Readonly<Partial<Record<SecretKind, string>>> = {
  'bedrock-api-key': 'AWS_BEARER_TOKEN_BEDROCK',
  'bedrock-short-term-key': 'AWS_BEARER_TOKEN_BEDROCK',
  'appsync-api-key': 'APPSYNC_API_KEY',
  'mws-auth-token': 'MWS_AUTH_TOKEN',
  'lwa-client-secret': 'LWA_CLIENT_SECRET',
  'ses-smtp-password': 'SES_SMTP_PASSWORD',
};

/** Platforms that keep the standard names for themselves: what stands there is the platform's, or its role's. */
const TAKEN: readonly Host[] = ['aws-lambda', 'vercel', 'netlify'];

/**
 * Each literal of a finding gives way to a variable of the environment. Nothing in a page or an app reads one, and Workers
 * have them as bindings.
 */
export function readFromEnvironment(
  file: File,
  finding: LiteralFinding,
  situation: Situation | undefined,
): Alternative | undefined {
  const { host } = file.about(hostFinding);
  if (isClientSide({ host }) || host === 'edge') return undefined;
  const prefix = situation && needsStaticKeys(situation) ? 'S3' : TAKEN.includes(host) || mustName(file) ? 'APP_AWS' : 'AWS';
  const isOther = finding.identity?.parts.has('other') === true;
  const variables = situation && !isOther ? variablesOfIdentity(finding, prefix) : variablesOfText(finding, prefix, mustName(file));
  if (!variables) return undefined;
  const edits: TextEdit[] = [];
  for (const [node, variable] of variables) {
    if (!isReplaceable(node)) return undefined;
    edits.push(...replaceNode(file.sourceCode, node, environmentText(file, variable)));
  }
  return { id: 'readEnvironment', data: { what: variables.size > 1 ? 'them' : 'it' }, edits: mergeEdits(edits) };
}

/** The variables for the parts of an identity. All or none: half of one beside half of another is nobody. */
function variablesOfIdentity({ identity, uses, literals }: LiteralFinding, prefix: string): Map<Node, string> | undefined {
  // A variable of the environment that is given a literal is the place that the value would be read from.
  if (!identity || uses.length === 0) return undefined;
  const names = namesOf(prefix);
  const variables = new Map<Node, string>();
  for (const { part, value } of identity.parts.values()) {
    if (part === 'other') return undefined;
    for (const { value: leaf } of leavesOf(value)) {
      if (literals.includes(leaf.node)) variables.set(leaf.node, names[part]);
      else if (leaf.kind === 'env' ? leaf.name !== names[part] : leaf.kind !== 'text' && leaf.kind !== 'absent') return undefined;
    }
  }
  return variables.size === literals.length ? variables : undefined;
}

function variablesOfText({ kind, literals, location }: LiteralFinding, prefix: string, isNamed: boolean): Map<Node, string> | undefined {
  const [literal, id] = literals;
  const names = namesOf(prefix);
  if (!literal || location) return undefined;
  if (id) {
    const isSmtp = kind === 'ses-smtp-password';
    return new Map([
      [literal, isSmtp ? 'SES_SMTP_PASSWORD' : names.secret],
      [id, isSmtp ? 'SES_SMTP_USER' : names.id],
    ]);
  }
  const own = { 'secret-access-key': names.secret, 'session-token': names.token, 'long-term-key-id': names.id };
  // Every Bedrock client of the process signs with the standard variable, whatever else it is given.
  const other = isNamed && VARIABLES[kind] === 'AWS_BEARER_TOKEN_BEDROCK' ? 'BEDROCK_API_KEY' : VARIABLES[kind];
  const variable = other ?? (Object.hasOwn(own, kind) ? own[kind as keyof typeof own] : undefined);
  return variable === undefined ? undefined : new Map([[literal, variable]]);
}

function namesOf(prefix: string): { readonly id: string; readonly secret: string; readonly token: string } {
  return { id: `${prefix}_ACCESS_KEY_ID`, secret: `${prefix}_SECRET_ACCESS_KEY`, token: `${prefix}_SESSION_TOKEN` };
}

/** Expressions that a text is written as: literals, what joins them, what decodes them. */
const TEXTS: readonly string[] = ['Literal', 'TemplateLiteral', 'BinaryExpression', 'CallExpression'];

/** Whether any expression may stand in the place of a text. */
function isReplaceable(node: Node): boolean {
  const { parent } = node;
  if (!TEXTS.includes(node.type) || !parent) return false;
  switch (parent.type) {
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'VariableDeclarator':
    case 'AssignmentExpression':
    case 'PropertyDefinition':
    case 'CallExpression':
    case 'NewExpression':
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'ReturnStatement':
      return true;
    default:
      return false;
  }
}
