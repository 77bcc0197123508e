import { actionsText, keysText, narrowPrincipal, publishInstead } from '../src/advice/principals.ts';
import { publicPrincipals } from '../src/aws/policies/public-principals.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'condition' | 'everyone' | 'except' | 'published' | 'trust';
type Options = readonly [{ readonly published?: boolean }];

/**
 * Reports what lets everyone in: `Principal: '*'` and its spellings, without a condition that says who asks.
 *
 * @example new PolicyStatement({ principals: [new AnyPrincipal()], actions: ['sqs:SendMessage'], resources: [queue.queueArn] })
 *
 * Never reports `Deny`, policies of endpoints and other limits, conditions that it does not know, services behind a network or
 * an authorizer of their own, what a test expects, and, without its option, what is published on purpose.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export default createRule<Options, MessageId>({
  name: 'no-public-principals',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow policies that let everyone in',
      url: pageOf('no-public-principals'),
      recommended: true,
      tier: 'exposure',
      presets: { recommended: [], infrastructure: [], strict: [{ published: true }] },
      needles: [['policy', 'everyone'], ['permission', 'infrastructure', 'everyone'], ['grant', 'everyone'], ['published']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          published: {
            type: 'boolean',
            description: 'Whether what is published on purpose counts, too: objects of a bucket, URLs of functions, layers.',
          },
        },
      },
    ],
    defaultOptions: [{ published: false }],
    messages: {
      condition:
        'Anyone, in any account, may use {{actions}}: the conditions on {{keys}} do not say who. Name the accounts, roles or services that need it.',
      everyone: 'Anyone, in any account, may use {{actions}}. Name the accounts, roles or services that need it.',
      except: '`NotPrincipal` with `Allow` lets everyone in but those, also without an account. Name in `Principal` who needs it.',
      published: 'Anyone may use {{actions}}. {{instead}}.',
      trust: 'Anyone with an AWS account can take this role. Name the accounts or roles that need it.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ published }] = context.options;
        for (const finding of file.about(publicPrincipals)) {
          if (finding.kind === 'published' && published !== true) continue;
          const { actions, keys } = finding;
          const data = { actions: actionsText(actions), keys: keysText(keys), instead: publishInstead(finding) };
          const suggest = suggestionsFor(narrowPrincipal(file, finding));
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(data), suggest });
        }
      },
    };
  },
});
