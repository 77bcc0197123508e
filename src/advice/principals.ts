import type { TSESTree } from '@typescript-eslint/utils';
import { PUBLISHED_ACTIONS } from '../facts/public-access.ts';
import type { PublicFinding } from '../aws/policies/public-principals.ts';
import { textOfItem } from '../aws/policies/policy.ts';
import type { Statement } from '../aws/policies/policy.ts';
import type { File } from '../file.ts';
import type { Alternative } from './alternatives.ts';
import { mergeEdits, rangeOfArguments, replaceNode, updateImports } from './edits/index.ts';
import { replaceItem } from './policies.ts';
import { writtenValue } from './written.ts';

/** More names than these are no help. */
const MAX_NAMES = 3;

/** What may be done, in the words of a message. */
export function actionsText(actions: readonly string[]): string {
  const names = actions.slice(0, MAX_NAMES).map((action) => `\`${action}\``);
  const rest = actions.length - names.length;
  if (names.length === 0) return 'it';
  return rest > 0 ? `${names.join(', ')} and ${String(rest)} more` : listOf(names);
}

/** Texts in a row: `a`, `b` and `c`. */
export function listOf(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The keys of conditions, in the words of a message. */
export function keysText(keys: readonly string[]): string {
  return listOf(keys.map((key) => `\`${key}\``));
}

/** How what is published can stay closed itself. */
export function publishInstead({ actions }: PublicFinding): string {
  const what = PUBLISHED_ACTIONS.find(({ action }) => action === actions[0]?.toLowerCase())?.what ?? 'function';
  switch (what) {
    case 'bucket':
      return 'Keep the bucket closed, and serve it through CloudFront with origin access control';
    case 'function':
      return 'Let callers sign their requests (`AWS_IAM`), or check them in the function';
    case 'layer':
      return 'Name the accounts or the organization that use the layer';
  }
}

/** Who is let in instead: the account that the statement itself names, or in CDK the own one. */
export function narrowPrincipal(file: File, { principal, statement, kind }: PublicFinding): Alternative[] {
  if (!principal || !statement || kind === 'trust' || kind === 'published') return [];
  const { node } = principal;
  if (node.type === 'NewExpression') return ownAccount(file, node);
  const owner = ownerOf(statement);
  if (!owner) return [];
  const arn = `arn:${owner.partition}:iam::${owner.account}:root`;
  const isWhole = principal.type === '*' && !principal.location && node.type === 'Literal' && node.parent.type === 'Property';
  const edits = isWhole ? replaceNode(file.sourceCode, node, writtenValue(file, { AWS: arn })) : principal.type === 'AWS' ? replaceItem(file, principal, [arn]) : undefined;
  return edits ? [{ id: 'allowAccount', data: { account: owner.account }, edits }] : [];
}

/** The account that all resources of a statement are of. */
function ownerOf({ resources }: Statement): { readonly partition: string; readonly account: string } | undefined {
  if (!resources || resources.open) return undefined;
  const owners = new Set(
    resources.items.map((item) => {
      const [scheme, partition = '', , , account = ''] = textOfItem(item)?.split(':') ?? [];
      return scheme === 'arn' && /^aws[a-z-]*$/.test(partition) && /^\d{12}$/.test(account) ? `${partition} ${account}` : '';
    }),
  );
  const [owner = ''] = owners;
  const [partition, account] = owner.split(' ');
  return owners.size === 1 && partition !== undefined && account !== undefined ? { partition, account } : undefined;
}

/** `new iam.AnyPrincipal()` becomes the principal for the own account. */
function ownAccount(file: File, node: TSESTree.NewExpression): Alternative[] {
  const { callee } = node;
  const name = 'AccountRootPrincipal';
  const args = { range: rangeOfArguments(file.sourceCode, node), text: '()' };
  const found = { id: 'allowOwnAccount', data: { principal: name } } as const;
  if (callee.type === 'MemberExpression') return [{ ...found, edits: [{ range: callee.property.range, text: name }, args] }];
  if (callee.type !== 'Identifier') return [];
  const needed = [{ module: 'aws-cdk-lib/aws-iam', name }];
  const { edits, locals, newModules } = updateImports(file.sourceCode, { needed, removed: [callee], at: node });
  if (newModules.length > 0) return [];
  return [{ ...found, edits: mergeEdits([...edits, { range: callee.range, text: locals[0] ?? name }, args]) }];
}
