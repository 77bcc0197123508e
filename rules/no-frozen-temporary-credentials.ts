import { adviseFrozen } from '../src/advice/frozen.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import type { FrozenFinding } from '../src/aws/findings.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'kept' | 'provider' | 'response';

/**
 * Reports temporary credentials that are taken once and kept in a client that outlives them.
 *
 * @example export const s3 = new S3Client({ credentials: await fromTemporaryCredentials({ params })() })
 *
 * Never reports clients that live for one call, provider functions, tests, scripts of a developer or a pipeline, and files
 * that look at the expiration.
 * Source: https://github.com/aws/aws-sdk-js-v3/issues/5731
 */
export default createRule<[], MessageId>({
  name: 'no-frozen-temporary-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow temporary credentials in clients that outlive them',
      url: pageOf('no-frozen-temporary-credentials'),
      recommended: true,
      tier: 'breaks',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      kept: '`{{consumer}}` gets temporary credentials that are taken once and {{lifetime}}: when they expire, requests are refused. {{wayOut}}.',
      provider:
        '`{{consumer}}` {{lifetime}} with credentials that `{{provider}}` gave once: when they expire, requests are refused. {{wayOut}}.',
      response: '`{{consumer}}` {{lifetime}} with the temporary credentials of one response: when they expire, requests are refused. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'frozen')) {
          const { sentence, alternatives } = adviseFrozen(file, finding);
          const data = {
            consumer: finding.consumer.name,
            lifetime: wordsOf(finding),
            provider: `${finding.source?.row.name ?? ''}()`,
            wayOut: sentence,
          };
          const messageId = finding.isKept ? 'kept' : finding.source ? 'provider' : 'response';
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});

function wordsOf({ consumer, lifetime, isKept }: FrozenFinding): string {
  if (isKept) return lifetime === 'instance' ? 'kept in a field' : 'kept as long as the process lives';
  if (consumer.isGlobal) return 'sets up all clients of SDK v2';
  return lifetime === 'instance' ? 'is kept in a field' : 'lives as long as the process';
}
