import { closeToGuests, guestWrites } from '../src/advice/guests.ts';
import { guestFindings } from '../src/aws/policies/guests.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'classic' | 'pool' | 'write';
type Options = readonly [{ readonly pools?: boolean }];

/**
 * Reports what gives credentials or rights to people who have not signed in.
 *
 * @example defineStorage({ name: 'photos', access: (allow) => ({ 'media/*': [allow.guest.to(['read', 'write'])] }) })
 *
 * Never reports guests who only read, switches whose value is not known, what a test expects, and, without its option, identity
 * pools that let guests in.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools-security-best-practices.html
 */
export default createRule<Options, MessageId>({
  name: 'no-guest-identities',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow credentials and rights for people who have not signed in',
      url: pageOf('no-guest-identities'),
      recommended: true,
      tier: 'exposure',
      presets: { recommended: [], infrastructure: [{ pools: true }], strict: [{ pools: true }] },
      needles: [['guest']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { pools: { type: 'boolean', description: 'Whether every identity pool counts that gives guests credentials.' } },
      },
    ],
    defaultOptions: [{ pools: false }],
    messages: {
      classic: 'The classic flow lets users choose among all roles that trust the pool, without a limit on services. Use the enhanced flow.',
      pool: 'Everyone gets AWS credentials from this pool without signing in. Let users sign in, or call AWS from a server.',
      write: 'Everyone may {{operations}} here without signing in. Let guests read, and let users with an account do the rest.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ pools }] = context.options;
        for (const finding of file.about(guestFindings)) {
          if (finding.kind === 'pool' && pools !== true) continue;
          const data = masked({ operations: guestWrites(finding) });
          context.report({ loc: placeOf(finding), messageId: finding.kind, data, suggest: suggestionsFor(closeToGuests(file, finding)) });
        }
      },
    };
  },
});
