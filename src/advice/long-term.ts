import type { TSESTree } from '@typescript-eslint/utils';
import type { CreatedFinding, HandedFinding, LongTermFinding, PublishedFinding, WorkflowFinding } from '../aws/long-term/findings.ts';
import { ELSEWHERE, MACHINES, NAMED_IDENTITY, WORKFLOW_ACTION } from '../facts/long-term.ts';
import type { File } from '../file.ts';
import type { Node } from '../syntax/node.ts';
import type { Advice, Alternative } from './alternatives.ts';
import { mustName } from './direction.ts';
import type { TextEdit } from './edits/index.ts';
import { mergeEdits, quoteOf, removeElements, removeProperties, updateImports } from './edits/index.ts';

/** The ways out for a long-term key. */
export function adviseLongTerm(file: File, finding: LongTermFinding): Advice {
  switch (finding.kind) {
    case 'created':
      return { sentence: machineSentence(file, finding), alternatives: [] };
    case 'handed':
      return adviseHanded(file, finding);
    case 'published':
      return { sentence: PUBLISHED[finding.via], alternatives: listed(removeOutput(file, finding)) };
    case 'workflow':
      return { sentence: USE_OIDC, alternatives: listed(useRole(file, finding)) };
    case 'user':
      return { sentence: `${wayElsewhere(file, 'access-key')}; people sign in with IAM Identity Center`, alternatives: [] };
  }
}

/** Why a key is out of place on a host that can have a role. */
export function reasonOf(file: File, { host }: HandedFinding): string {
  const isForRole = host.instead !== undefined && host.keeps !== true;
  return mustName(file) && isForRole ? NAMED_IDENTITY.reason : host.reason;
}

/** The role of the host takes the place of the key; where the code must name the identity, what it asks for that with. */
function adviseHanded(file: File, finding: HandedFinding): Advice {
  const { instead, named, wayOut } = finding.host;
  const what = finding.names.map((name) => `\`${name}\``).join(', ');
  const edits = instead === undefined ? undefined : removedEntries(file, finding.entries);
  if (mustName(file)) {
    const sentence = named ?? (instead === undefined ? wayOut : NAMED_IDENTITY.wayOut);
    return { sentence, alternatives: edits ? [{ id: 'removeHandedKeys', data: { what }, edits }] : [] };
  }
  return { sentence: wayOut, alternatives: edits ? [{ id: 'removeKeyVariables', data: { what, instead: instead ?? '' }, edits }] : [] };
}

const USE_OIDC = `Assume a role with \`${WORKFLOW_ACTION.role}\` and the OIDC token of GitHub`;

const PUBLISHED: Readonly<Record<PublishedFinding['via'], string>> = {
  output: 'Take it out, replace the key, and give what reads it a role',
  'encrypted-output': 'Give what reads it a role, or keep the secret in Secrets Manager',
  'plain-password': 'Let `fromGeneratedSecret` make one, or read it from Secrets Manager by reference',
  'plain-text': 'Use a role; if there is none, read the secret from Secrets Manager by reference',
  unwrapped: 'Use a role; if there is none, give the `SecretValue` itself to a secret of Secrets Manager',
};

function listed(alternative: Alternative | undefined): readonly Alternative[] {
  return alternative ? [alternative] : [];
}

/** Names tell for whom many keys are made; nearly all of these machines can take a role by now. */
function machineSentence(file: File, { makes, purpose }: CreatedFinding): string {
  const machine = makes === 'access-key' ? MACHINES.find(({ pattern }) => pattern.test(purpose)) : undefined;
  return machine?.wayOut ?? wayElsewhere(file, makes);
}

/** Where the code must name the identity, the role of a host is none. */
function wayElsewhere(file: File, makes: CreatedFinding['makes']): string {
  return mustName(file) && makes === 'access-key' ? NAMED_IDENTITY.wayOut : ELSEWHERE[makes].wayOut;
}

/** Takes the variables away, with what only they used. What others write or read beside them stays. */
function removedEntries(file: File, entries: readonly Node[]): readonly TextEdit[] | undefined {
  const { sourceCode } = file;
  if (entries.every((node) => node.type === 'Property')) {
    return mergeEdits([...removeProperties(sourceCode, entries), ...updateImports(sourceCode, { removed: entries }).edits]);
  }
  if (entries.every(({ parent }) => parent?.type === 'ArrayExpression' && !parent.elements.includes(null))) {
    return mergeEdits([...removeElements(sourceCode, entries), ...updateImports(sourceCode, { removed: entries }).edits]);
  }
  const statements = entries.map(({ parent }) => parent);
  if (!statements.every((statement) => statement?.type === 'ExpressionStatement')) return undefined;
  return updateImports(sourceCode, { statements }).edits;
}

/** `new CfnOutput(…)` as a statement is nothing but the output. */
function removeOutput(file: File, { via, node }: PublishedFinding): Alternative | undefined {
  const output = via === 'output' ? node.parent?.parent : undefined;
  if (output?.type !== 'NewExpression' || output.parent.type !== 'ExpressionStatement') return undefined;
  return { id: 'removeOutput', data: {}, edits: updateImports(file.sourceCode, { statements: [output.parent] }).edits };
}

/** The keys of the step give way to the role; a role that is there already then takes the token of GitHub. */
function useRole(file: File, { entries, takesRole, hasRole }: WorkflowFinding): Alternative | undefined {
  const properties = entries.filter((node): node is TSESTree.Property => node.type === 'Property');
  const [first, ...others] = properties;
  const together = properties.every(({ parent }) => parent === first?.parent);
  if (!takesRole || !first || !together || properties.length < entries.length) return undefined;
  const quote = quoteOf(file.sourceCode);
  const role = `${quote}${WORKFLOW_ACTION.role}${quote}: ${quote}\${{ vars.AWS_ROLE_ARN }}${quote}`;
  const edits = hasRole ? removeProperties(file.sourceCode, properties) : [...removeProperties(file.sourceCode, others), { range: first.range, text: role }];
  const orphans = updateImports(file.sourceCode, { removed: properties }).edits;
  return { id: 'useWorkflowRole', data: {}, edits: mergeEdits([...edits, ...orphans]) };
}
