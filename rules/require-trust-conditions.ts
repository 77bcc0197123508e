import { narrowTrust, trustWords } from '../src/advice/trust.ts';
import { trustFindings } from '../src/aws/policies/trust.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'account' | 'forAll' | 'missing' | 'open' | 'owner';
type Options = readonly [{ readonly owners?: boolean }];

/**
 * Reports roles that more can take than their writer can have meant: tokens of an issuer that many share, without a condition
 * that says whose they are.
 *
 * @example new WebIdentityPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } })
 *
 * Never reports issuers of one organization, conditions or claims that it does not know, `Deny`, what a test expects, accounts
 * where the setting `trustedAccounts` does not name the own ones, and, without its option, all repositories of one owner.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export default createRule<Options, MessageId>({
  name: 'require-trust-conditions',
  meta: {
    type: 'problem',
    docs: {
      description: 'require conditions that say who may take a role',
      url: pageOf('require-trust-conditions'),
      recommended: true,
      tier: 'exposure',
      presets: { recommended: [], infrastructure: [], strict: [{ owners: true }] },
      needles: [['trust']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          owners: {
            type: 'boolean',
            description: 'Whether conditions count that let every repository of an owner in: `repo:OWNER/*`.',
          },
        },
      },
    ],
    defaultOptions: [{ owners: false }],
    messages: {
      account: 'The account {{account}} is none of the trusted ones, and this role asks it for no external ID. Require `sts:ExternalId`.',
      forAll: '`ForAllValues` holds where a token has no `{{key}}`, so anyone can take this role. Use the operator without it.',
      missing: '{{users}} can take this role: no condition says whose token it is. Require `{{claim}}`.',
      open: '`{{value}}` lets anyone in who has a token of {{issuer}}. Name the owner and the project in `{{key}}`.',
      owner: '`{{value}}` lets every repository of the owner take this role. Name the one that needs it.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ owners }] = context.options;
        for (const finding of file.about(trustFindings)) {
          if (finding.kind === 'owner' && owners !== true) continue;
          const suggest = suggestionsFor(narrowTrust(file, finding));
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(trustWords(finding)), suggest });
        }
      },
    };
  },
});
