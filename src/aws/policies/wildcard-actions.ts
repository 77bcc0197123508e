import { defineTopic } from '../../file.ts';
import { hostFinding } from '../host.ts';
import { policies } from './policies.ts';
import type { Item, Place, Policy, PolicyKind, Statement } from './policy.ts';
import { placeKey, textOfItem } from './policy.ts';

/** A statement that allows more actions than anybody has listed. */
export interface WildcardFinding extends Place {
  readonly claim: 'wildcard-actions';
  /** `all`: every action; `service`: every action of a service; `except`: every action but those of `NotAction`. */
  readonly form: 'all' | 'except' | 'service';
  /** The prefix of the service. */
  readonly service: string;
  readonly statement: Statement;
  readonly policy: Policy;
}

/** Limits to rights that somebody has: what they allow grants nothing. */
const LIMITS: ReadonlySet<PolicyKind> = new Set(['boundary', 'endpoint', 'scp', 'session']);

/** The statements of a file whose actions are wildcards. In a test nothing is set up. */
export const wildcardActions = defineTopic((file): readonly WildcardFinding[] => {
  if (file.about(hostFinding).isTest) return [];
  const findings = new Map<string, WildcardFinding>();
  for (const policy of file.about(policies)) {
    if (LIMITS.has(policy.kind)) continue;
    for (const statement of policy.statements) {
      for (const finding of findingsIn(policy, statement)) {
        const key = placeKey(finding);
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  return [...findings.values()].toSorted((left, right) => left.node.range[0] - right.node.range[0]);
});

function findingsIn(policy: Policy, statement: Statement): WildcardFinding[] {
  if (statement.effect !== 'Allow') return [];
  const finding = ({ node, location }: Place, form: WildcardFinding['form'], service = ''): WildcardFinding => ({
    claim: 'wildcard-actions',
    node,
    ...(location && { location }),
    form,
    service,
    statement,
    policy,
  });
  const { actions, notActions } = statement;
  const excepted = notActions && notActions.items.length > 0 ? [finding(notActions, 'except')] : [];
  const wide = (actions?.items ?? []).flatMap((item) => {
    const service = serviceOf(item);
    if (service === undefined || isKeyOfAccount(statement, service)) return [];
    return [service === '*' ? finding(item, 'all') : finding(item, 'service', service)];
  });
  return [...excepted, ...wide];
}

/** The service all of whose actions a text matches; `*` for all services. */
function serviceOf(item: Item): string | undefined {
  const text = textOfItem(item);
  if (text === undefined) return undefined;
  if (/^\*+(?::\*+)?$/.test(text)) return '*';
  return /^([A-Za-z0-9-]+):\*+$/.exec(text)?.[1]?.toLowerCase();
}

/**
 * The statement that AWS puts into the policy of every key: all actions for the account itself, so that its policies of
 * identities can grant them. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
function isKeyOfAccount({ principals }: Statement, service: string): boolean {
  if (service !== 'kms' || !principals) return false;
  return principals.items.every(({ type, text }) => {
    const last = text?.at(-1);
    const end = last && 'text' in last ? last.text : undefined;
    return type === 'AWS' && (end === undefined || end.endsWith(':root') || /^\d{12}$/.test(end));
  });
}
