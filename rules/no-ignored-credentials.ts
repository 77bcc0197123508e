import { adviseIgnored } from '../src/advice/credentials.ts';
import { areRemovable } from '../src/aws/identities/ignored.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { fixWith, masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'beside' | 'ignored';
type Options = readonly [];

/**
 * Reports options that a client of SDK v3 does not look at: the keys of SDK v2 at the top level, `credentialProvider`, and
 * misspelled `credentials`.
 *
 * @example new S3Client({ accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET })
 *
 * Never reports SDK v2, where these options count.
 * Source: observed with `@aws-sdk/client-s3` (test/facts): the default chain is used, without a word.
 */
export default createRule<Options, MessageId>({
  name: 'no-ignored-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow credential options that SDK v3 ignores',
      url: pageOf('no-ignored-credentials'),
      recommended: true,
      tier: 'breaks',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    fixable: 'code',
    schema: [],
    messages: {
      beside: '`{{consumer}}` ignores {{what}}: it signs with the `credentials` beside. {{wayOut}}.',
      ignored: '`{{consumer}}` ignores {{what}}: it signs with what the default provider chain finds. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'ignored')) {
          const { sentence, alternatives } = adviseIgnored(file, finding);
          const [first, ...others] = alternatives;
          // Where keys are meant to be used, only a person can tell that they may go.
          const isSafe = first?.id === 'removeIgnored' && areRemovable(finding);
          const what = finding.names.map((name) => `\`${name}\``).join(', ');
          const data = { consumer: finding.consumer.name, what, wayOut: sentence };
          context.report({
            loc: placeOf(finding),
            messageId: finding.isBeside === true ? 'beside' : 'ignored',
            data: masked(data),
            fix: isSafe ? fixWith(first.edits) : null,
            suggest: suggestionsFor(isSafe ? others : alternatives),
          });
        }
      },
    };
  },
});
