import { narrowService, narrowTrust, serviceWords, trustWords } from '../src/advice/trust.ts';
import { requestedRoles } from '../src/aws/policies/requested-roles.ts';
import { serviceFindings } from '../src/aws/policies/service-principals.ts';
import { trustFindings } from '../src/aws/policies/trust.ts';
import type { TrustFinding } from '../src/aws/policies/trust.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'account' | 'caller' | 'callerId' | 'certificate' | 'forAll' | 'missing' | 'open' | 'owner' | 'record' | 'service' | 'vendor';
type Options = readonly [{ readonly owners?: boolean; readonly services?: boolean }];

/**
 * Reports roles that more can take than their writer can have meant: tokens of an issuer that many share, without a condition
 * that says whose they are. Reports programs that take whatever role a request or the record of a customer names, too, and, with an option, services that
 * may use a resource for every account.
 *
 * @example new WebIdentityPrincipal(provider, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } })
 *
 * Never reports issuers of one organization but clusters of EKS, conditions or claims that it does not know, `Deny`, what a test expects, accounts
 * where the setting `trustedAccounts` does not name the own ones, services that no table knows, and, without its option, all
 * repositories of one owner.
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
      presets: { recommended: [], infrastructure: [], strict: [{ owners: true, services: true }] },
      needles: [['trust'], ['policy', 'service'], ['grant', 'service']],
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
            description: 'Whether conditions count that let every repository of an owner in: `repo:OWNER/*`, and issuers of one owner without any.',
          },
          services: {
            type: 'boolean',
            description: 'Whether services count that may use a resource for every account.',
          },
        },
      },
    ],
    defaultOptions: [{ owners: false, services: false }],
    messages: {
      account: 'The account {{account}} is none of the trusted ones, and this role asks it for no external ID. Require `sts:ExternalId`.',
      caller:
        'Whoever sends the request picks the role, and no external ID says for whom this program takes it. Send the `ExternalId` that is kept for that customer.',
      callerId: 'The external ID comes from the same request as the role, so it proves nothing. Take the one that is kept for that customer.',
      certificate: 'Every certificate of the authorities that the account trusts can take this role: no condition says which. Require `{{claim}}`, or another field of it.',
      forAll: '`ForAllValues` holds where a token has no `{{key}}`, so anyone can take this role. Use the operator without it.',
      missing: '{{users}} can take this role: no condition says whose token it is. Require `{{claim}}`.',
      open: '`{{value}}` lets anyone in who has a token of {{issuer}}. Name {{names}} in `{{key}}`.',
      owner: '`{{value}}` lets every repository of the owner take this role. Name the one that needs it.',
      record:
        'The record of a customer names the role, and no external ID says for whom this program takes it. Send the `ExternalId` that is kept for that customer.',
      service: '`{{service}}` can be sent here from every account. Require `{{key}}`.',
      vendor: '{{vendor}} takes this role for whichever of its customers names it: no condition asks for the external ID. Require `sts:ExternalId`.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ owners, services }] = context.options;
        for (const finding of file.about(trustFindings)) {
          if (isOfOwner(finding) && owners !== true) continue;
          const suggest = suggestionsFor(narrowTrust(file, finding));
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(trustWords(finding)), suggest });
        }
        for (const { kind, node } of file.about(requestedRoles)) context.report({ node, messageId: kind });
        for (const finding of services === true ? file.about(serviceFindings) : []) {
          const suggest = suggestionsFor(narrowService(file, finding));
          context.report({ loc: placeOf(finding), messageId: 'service', data: serviceWords(finding), suggest });
        }
      },
    };
  },
});

/** Whether those who are let in are all of one owner. */
function isOfOwner({ kind, issuer }: TrustFinding): boolean {
  return kind === 'owner' || issuer?.ofOwner === true;
}
