import { CANARY_ACCOUNTS } from '../../facts/example-keys.ts';
import type { File } from '../../file.ts';
import type { LiteralFinding } from '../findings.ts';

const canaries = new Set<string>(CANARY_ACCOUNTS.map(({ account }) => account));

/**
 * The words for a secret in a message: its kind, its id with the middle masked, its account. That an account is known for
 * canary keys is said only where the project asks for it.
 */
export function describeSecret(file: File, finding: Pick<LiteralFinding, 'account' | 'label' | 'secret'>): string {
  const { label, secret, account } = finding;
  const masked = secret.masked();
  const id = masked === '…' ? '' : ` ${masked}`;
  if (account === undefined) return `${label}${id}`;
  const canary = file.settings.reportCanaries && canaries.has(account) ? ', known for canary keys,' : '';
  return `${label}${id} of account ${account}${canary}`;
}
