import { CERTIFICATES } from '../../facts/service-trust.ts';
import type { IssuerRow } from '../../facts/trust-providers.ts';
import { WHOLE_OWNER } from '../../facts/trust-providers.ts';
import { VENDORS } from '../../facts/vendors.ts';
import type { File } from '../../file.ts';
import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import { assumedPolicies } from './assumed-by.ts';
import { issuerOf, patternOf } from './issuers.ts';
import { narrowingOf, narrowingOfTest, operatorOf } from './narrowing.ts';
import type { Narrowing } from './narrowing.ts';
import { hasWildcard, UNKNOWN } from './patterns.ts';
import { grantsRights, isBeginning, policies } from './policies.ts';
import type { Conditions, ConditionTest, Place, Principal, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

/** A statement that lets more take a role than its writer can have meant. */
export interface TrustFinding extends Place {
  /**
   * - `missing`: no condition says whose token it is
   * - `open`: one does, and takes all values
   * - `forAll`: one does, and holds where the claim is missing
   * - `owner`: one lets every repository of an owner in
   * - `account`: an account that is none of the trusted, without an external ID
   * - `vendor`: an account that takes the roles of many, without an external ID
   * - `certificate`: whoever has a certificate that the account trusts
   */
  readonly kind: 'account' | 'certificate' | 'forAll' | 'missing' | 'open' | 'owner' | 'vendor';
  readonly issuer?: IssuerRow;
  readonly account?: string;
  readonly vendor?: string;
  /** The text that is too open. */
  readonly value?: string;
  readonly statement: Statement;
  readonly principal: Principal;
  /** The test that has to change. */
  readonly test?: ConditionTest;
}

/** What is wrong with who may take the roles of a file. In a test nothing is set up. */
export const trustFindings = defineTopic((file): readonly TrustFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, TrustFinding>();
  for (const policy of [...file.about(policies), ...file.about(assumedPolicies)]) {
    if (!grantsRights(policy) || isBeginning(policy)) continue;
    for (const statement of policy.statements) {
      if (statement.effect !== 'Allow' || statement.open) continue;
      for (const principal of statement.principals?.items ?? []) {
        const found = federated(file, statement, principal) ?? (policy.kind === 'trust' ? (foreign(file, statement, principal) ?? certified(statement, principal)) : undefined);
        if (found && !findings.has(placeKey(found))) findings.set(placeKey(found), found);
      }
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function federated(file: File, statement: Statement, principal: Principal): TrustFinding | undefined {
  const all = [statement.conditions, principal.conditions];
  const tests = all.flatMap((conditions) => conditions?.tests ?? []);
  const issuer = issuerOf(file, principal, tests);
  if (!issuer || all.some((conditions) => conditions?.open)) return undefined;
  const judged = tests.map((test) => ({ test, is: judgedBy(issuer, test) }));
  if (judged.some(({ is }) => is === 'narrow' || is === 'unknown')) return undefined;
  const shared = { issuer, statement, principal };
  const [weak] = judged.filter(({ is }) => is !== 'wide');
  if (!weak) return { ...placeOf(principal), ...shared, kind: 'missing' };
  const { test, is } = weak;
  if (is === 'forAll') return { ...placeOf(test), ...shared, kind: is, test };
  const item = test.values.items.find((candidate) => judgedValue(issuer, claimOf(issuer, test), patternOf(candidate)) === is);
  const value = item && patternOf(item);
  return { ...placeOf(item ?? test), ...shared, kind: is === 'owner' ? 'owner' : 'open', test, ...(value !== undefined && { value }) };
}

/** `sub` of `token.actions.githubusercontent.com:sub`. */
function claimOf({ issuer }: IssuerRow, { key }: ConditionTest): string {
  return key.slice(issuer.length + 1).toLowerCase();
}

type Judged = Narrowing | 'forAll' | 'open' | 'owner';

/** What a test says about whose a token is. */
function judgedBy(issuer: IssuerRow, test: ConditionTest): Judged {
  if (!test.key.toLowerCase().startsWith(`${issuer.issuer}:`.toLowerCase())) return narrowingOfTest(test);
  const claim = claimOf(issuer, test);
  if (issuer.shared.includes(claim)) return 'wide';
  if (!issuer.claims.includes(claim)) return 'unknown';
  const { isNegated, isPresence, takesPatterns } = operatorOf(test.operator);
  if (isPresence) return 'unknown';
  if (isNegated) return 'wide';
  if (/^forallvalues:/i.test(test.operator)) return 'forAll';
  if (!takesPatterns) return 'narrow';
  const values = test.values.items.map((item) => judgedValue(issuer, claim, patternOf(item)));
  if (values.includes('open')) return 'open';
  return values.includes('owner') ? 'owner' : 'narrow';
}

/** Whether a pattern of a claim names an owner, and one of what it owns. */
function judgedValue({ prefix = '', isOwn }: IssuerRow, claim: string, value: string | undefined): 'narrow' | 'open' | 'owner' {
  if (value === undefined) return 'narrow';
  const rest = value.startsWith(prefix) ? value.slice(prefix.length) : value;
  if (isOwn && rest !== value && /[^*?:]/.test(rest)) return 'narrow';
  const [literal = ''] = value.split(/[*?]/, 1);
  // Only the subject has the prefix: a wildcard in it goes over the name of the owner.
  if (literal !== value && literal !== prefix && claim === 'sub' && prefix.startsWith(literal)) return 'open';
  if (isOpenName(rest)) return 'open';
  return WHOLE_OWNER.test(value) ? 'owner' : 'narrow';
}

/**
 * Whether a text leaves open whose name begins it: `acme*` and `*` also stand for `acme-of-somebody-else`. Where a number follows,
 * as in `acme*@1234/photos`, or the domain of an address, that is the name. What is put in may hold the rest of it.
 */
function isOpenName(text: string): boolean {
  const [first = ''] = text.split(/[/:]/, 1);
  const [name = '', id] = first.split('@');
  return hasWildcard(name) && !name.includes(UNKNOWN) && (id === undefined || hasWildcard(id));
}

const vendors: ReadonlyMap<string, string> = new Map(VENDORS.flatMap(({ name, accounts }) => accounts.map((account): [string, string] => [account, name])));

/** An account of a vendor, or one that the settings do not know, and of which nothing else is asked. */
function foreign(file: File, statement: Statement, principal: Principal): TrustFinding | undefined {
  const { trustedAccounts } = file.settings;
  if (principal.type !== 'AWS') return undefined;
  const text = patternOf(principal) ?? '';
  const account = /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1];
  if (account === undefined || trustedAccounts?.has(account) === true) return undefined;
  const vendor = vendors.get(account);
  if (vendor === undefined && !trustedAccounts) return undefined;
  const conditions = [statement.conditions, principal.conditions];
  if (asksForId(conditions) || narrowingOf(...conditions) !== 'wide') return undefined;
  return { ...placeOf(principal), kind: vendor === undefined ? 'account' : 'vendor', account, ...(vendor !== undefined && { vendor }), statement, principal };
}

/** A role for Roles Anywhere of which no condition says whose certificate takes it. */
function certified(statement: Statement, principal: Principal): TrustFinding | undefined {
  if (principal.type !== 'Service' || textOfItem(principal) !== `${CERTIFICATES.service}.amazonaws.com`) return undefined;
  const given = new Set((statement.actions?.items ?? []).map((item) => textOfItem(item)?.toLowerCase()));
  if (!CERTIFICATES.actions.every((action) => given.has(action.toLowerCase()))) return undefined;
  if (narrowingOf(statement.conditions, principal.conditions) !== 'wide') return undefined;
  return { ...placeOf(principal), kind: 'certificate', statement, principal };
}

function asksForId(all: readonly (Conditions | undefined)[]): boolean {
  return all.some((conditions) => conditions?.tests.some(({ key }) => key.toLowerCase() === 'sts:externalid'));
}

function placeOf({ node, location }: Place): Place {
  return { node, ...(location && { location }) };
}
