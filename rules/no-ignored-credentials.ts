import { adviseIgnored } from '../src/advice/credentials.ts';
import { areRemovable } from '../src/aws/ignored.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { report } from '../src/report.ts';
import { createRule, fileOfRule } from '../src/rule.ts';

type MessageId = 'ignored';
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
      recommended: true,
      tier: 'breaks',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    fixable: 'code',
    schema: [],
    defaultOptions: [],
    messages: {
      ignored: '`{{consumer}}` ignores {{what}}: it signs with what the default provider chain finds. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'ignored')) {
          const { sentence, alternatives } = adviseIgnored(file, finding);
          const [remove, ...others] = alternatives;
          const isSafe = remove?.id === 'removeIgnored' && areRemovable(finding);
          report(context, {
            node: finding.node,
            messageId: 'ignored',
            data: { consumer: finding.consumer.name, what: finding.names.map((name) => `\`${name}\``).join(', '), wayOut: sentence },
            alternatives: isSafe ? others : alternatives,
            fix: isSafe ? remove.edits : undefined,
          });
        }
      },
    };
  },
});
