import type { TSESTree } from '@typescript-eslint/utils';
import { CERTIFICATES } from '../facts/service-trust.ts';
import type { IssuerRow } from '../facts/trust-providers.ts';
import type { ServiceFinding } from '../aws/policies/service-principals.ts';
import type { TrustFinding } from '../aws/policies/trust.ts';
import { UNKNOWN } from '../aws/policies/patterns.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { addCondition } from './conditions.ts';
import type { Asked } from './conditions.ts';
import type { TextEdit } from './edits/index.ts';
import { addArgument } from './edits/index.ts';
import { capitalized } from './sentences.ts';
import { writtenValue } from './written.ts';

const EXTERNAL_ID = { key: 'sts:ExternalId', example: 'EXTERNAL_ID' };

/** The words of a message. What is put into a text stands there as `…`. */
export function trustWords({ account = '', issuer, kind, value = '', vendor = '', test }: TrustFinding): Readonly<Record<string, string>> {
  return {
    account,
    claim: kind === 'certificate' ? CERTIFICATES.key : claimOf(issuer),
    issuer: issuer?.issuer ?? '',
    key: test?.key ?? '',
    names: issuer?.names ?? 'the owner and the project',
    users: capitalized(issuer?.users ?? ''),
    value: value.replaceAll(UNKNOWN, '…'),
    vendor,
  };
}

/** The words for a service that comes for every account. */
export function serviceWords({ row, key }: ServiceFinding): Readonly<Record<string, string>> {
  return { service: `${row.service}.amazonaws.com`, key };
}

/** The key by which a service says for whom it comes, to be filled in. */
export function narrowService(file: File, { row, statement, principal }: ServiceFinding): Alternative[] {
  if (!statement || principal?.conditions) return [];
  const edits = addCondition(file, statement, { key: row.key, value: row.example });
  return edits ? [{ id: 'addClaim', data: { claim: row.key, example: row.example }, edits }] : [];
}

/** The key of the claim to ask for: `token.actions.githubusercontent.com:sub`. */
function claimOf(issuer: IssuerRow | undefined): string {
  return issuer ? `${issuer.issuer}:${issuer.claims[0] ?? ''}` : '';
}

/** The condition that is missing, to be filled in; or the operator that holds only where there is such a claim. */
export function narrowTrust(file: File, finding: TrustFinding): Alternative[] {
  const { kind, issuer, test, statement, principal } = finding;
  if (kind === 'forAll' && test) {
    const edits = withoutForAll(file, test.node);
    return edits ? [{ id: 'dropForAll', data: {}, edits }] : [];
  }
  const asked = kind === 'vendor' ? EXTERNAL_ID : kind === 'certificate' ? CERTIFICATES : undefined;
  if (asked && !principal.conditions) {
    const edits = addCondition(file, statement, { key: asked.key, value: asked.example });
    return edits ? [{ id: 'addClaim', data: { claim: asked.key, example: asked.example }, edits }] : [];
  }
  if (kind !== 'missing' || issuer?.example === undefined) return [];
  const edits = addClaim(file, finding, { key: claimOf(issuer), value: issuer.example });
  return edits ? [{ id: 'addClaim', data: { claim: claimOf(issuer), example: issuer.example }, edits }] : [];
}

function addClaim(file: File, { statement, principal }: TrustFinding, asked: Asked): readonly TextEdit[] | undefined {
  const conditions = principal.conditions ?? statement.conditions;
  // A principal of CDK takes its conditions with it.
  if (!conditions && principal.node.type === 'NewExpression') {
    return addConditions(file, principal.node, writtenValue(file, { StringEquals: { [asked.key]: asked.value } }));
  }
  return addCondition(file, statement, asked, conditions);
}

/** The conditions are the second argument of all principals of CDK that stand for tokens. */
function addConditions({ sourceCode }: File, principal: TSESTree.NewExpression, text: string): readonly TextEdit[] | undefined {
  return principal.arguments.length === 1 ? addArgument(sourceCode, principal, text) : undefined;
}

function withoutForAll({ sourceCode }: File, node: TSESTree.Node): readonly TextEdit[] | undefined {
  const operator = node.parent?.parent;
  if (operator?.type !== 'Property' || operator.key.type !== 'Literal' || typeof operator.key.value !== 'string') return undefined;
  const { range } = operator.key;
  return [{ range, text: sourceCode.getText(operator.key).replace(/ForAllValues:/i, '') }];
}
