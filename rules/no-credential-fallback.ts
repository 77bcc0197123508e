import { adviseFallback } from '../src/advice/credentials.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'coerced' | 'empty' | 'fallback';
type Options = readonly [];

/**
 * Reports what stands in for a missing credential: `?? ''`, `|| 'test'`, a default, `String(env)`, `` `${env}` ``.
 *
 * @example credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '' }
 *
 * Never reports another variable as the fall-back, values for an emulator, and tests.
 * Source: the SDK accepts an empty text as a key and sends a badly signed request (observed; test/facts).
 */
export default createRule<Options, MessageId>({
  name: 'no-credential-fallback',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow literals that stand in for a missing credential',
      url: pageOf('no-credential-fallback'),
      recommended: true,
      tier: 'breaks',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      empty: 'When the credential is missing, an empty text is sent as the key and the request is refused. {{wayOut}}.',
      fallback: 'When the credential is missing, a dummy takes its place and hides it. {{wayOut}}.',
      coerced: 'When the credential is missing, the text "undefined" is sent as the key. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'fallback')) {
          const { sentence, alternatives } = adviseFallback(file, finding);
          const isCoerced = finding.fallbacks.every(({ via }) => via === 'coercion');
          const messageId = isCoerced ? 'coerced' : finding.isEmpty ? 'empty' : 'fallback';
          context.report({ loc: placeOf(finding), messageId, data: masked({ wayOut: sentence }), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
