import { adviseLiteral } from '../src/advice/credentials.ts';
import { secretsInComments } from '../src/aws/identities/comments.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { describeSecret } from '../src/aws/identities/describe.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'comment' | 'data' | 'hardcoded' | 'spent';
type Options = readonly [{ readonly comments?: boolean }];

/**
 * Reports AWS secrets that stand in the source: a literal that reaches a credential slot, and texts with the shape of an AWS
 * secret anywhere.
 *
 * @example new S3Client({ credentials: { accessKeyId: 'AKIA…', secretAccessKey: '…' } })
 *
 * Never reports documented examples, placeholders, the fixed pairs of emulators at a local endpoint, and dummies in tests.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
 */
export default createRule<Options, MessageId>({
  name: 'no-hardcoded-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow AWS credentials in the source',
      url: pageOf('no-hardcoded-credentials'),
      recommended: true,
      tier: 'leak',
      tiers: { spent: 'taste' },
      presets: { leaks: [], recommended: [], strict: [{ comments: true }] },
      needles: [['shape'], ['consumer', 'identity'], ['part', 'key', 'aws']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { comments: { type: 'boolean', description: 'Whether comments are searched too.' } },
      },
    ],
    defaultOptions: [{ comments: false }],
    messages: {
      hardcoded: '{{what}} is written in the code. Deactivate and rotate it first, it counts as leaked. {{wayOut}}.',
      data: '{{what}} is written in this file. Deactivate and rotate it first, it counts as leaked. {{wayOut}}.',
      spent: '{{what}} is written in the source. By itself it opens nothing (any more); it has no place here either.',
      comment: '{{what}} is written in a comment. Deactivate and rotate it first, it counts as leaked.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'literal')) {
          const { sentence, alternatives } = adviseLiteral(file, finding);
          const data = { what: describeSecret(file, finding), wayOut: sentence };
          const messageId = finding.isSpent ? 'spent' : file.isData ? 'data' : 'hardcoded';
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
        if (context.options[0].comments !== true) return;
        for (const finding of secretsInComments(file)) {
          const data = masked({ what: describeSecret(file, finding) });
          context.report({ loc: placeOf(finding), messageId: 'comment', data });
        }
      },
    };
  },
});
