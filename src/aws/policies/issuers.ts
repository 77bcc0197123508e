import { CDK_PROVIDERS, ISSUERS } from '../../facts/trust-providers.ts';
import type { IssuerRow } from '../../facts/trust-providers.ts';
import type { File } from '../../file.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { constructOf, isConstruct, placesAt } from '../consumers/constructs.ts';
import { CDK_IAM } from './cdk.ts';
import { UNKNOWN } from './patterns.ts';
import type { ConditionTest, Item, Principal } from './policy.ts';

const rows: readonly IssuerRow[] = ISSUERS;

/** The characters of an item; what is put in is a character of its own. */
export function patternOf({ text }: Item): string | undefined {
  return text?.map((piece) => ('text' in piece ? piece.text : UNKNOWN)).join('');
}

/** The issuer whose tokens a principal stands for: by its ARN or URL, by the provider of CDK, or by the keys of its conditions. */
export function issuerOf(file: File, principal: Principal, tests: readonly ConditionTest[]): IssuerRow | undefined {
  if (principal.type !== 'Federated') return undefined;
  const text = patternOf(principal) ?? providerText(file, principal);
  const named = text === undefined ? undefined : rowOf(urlOf(text));
  if (named || (text !== undefined && !text.endsWith(UNKNOWN))) return named;
  for (const { key } of tests) {
    const row = rowOf(key.slice(0, key.lastIndexOf(':')));
    if (row) return row;
  }
  return undefined;
}

/** The row of a URL, with the URL in it where it is whole. */
function rowOf(url: string): IssuerRow | undefined {
  const row = rows.find(({ issuer, pattern }) => pattern?.test(url) ?? issuer === url.toLowerCase());
  return row?.pattern && !url.includes(UNKNOWN) ? { ...row, issuer: url } : row;
}

/** `arn:aws:iam::111122223333:oidc-provider/gitlab.com` and `https://gitlab.com` are `gitlab.com`. */
function urlOf(text: string): string {
  return text.replace(/^https:\/\//, '').replace(/^arn:.*:oidc-provider\//, '').replace(/\/$/, '');
}

/** What the provider of CDK is made with, which stands in the place of its ARN. */
function providerText(file: File, { node }: Principal): string | undefined {
  if (node.type !== 'NewExpression') return undefined;
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const value = file.evaluator.evaluate(argument);
  return textOfProvider(file, value.kind === 'member' ? value.object : value);
}

function textOfProvider(file: File, value: Value): string | undefined {
  if (value.kind !== 'new' && value.kind !== 'call') return undefined;
  if (value.node.type === 'TaggedTemplateExpression') return undefined;
  const { arguments: args } = value.node;
  const construct = constructOf(file, value.kind === 'new' ? value : value.callee);
  const row = CDK_PROVIDERS.find(({ callee }) => isConstruct(construct, CDK_IAM, [callee]));
  const [place] = row ? placesAt(file, args, row.slot) : [];
  return place && constantText(place.value);
}
