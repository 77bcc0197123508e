import { adviseInline } from '../src/advice/credentials.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { wordsOf } from '../src/aws/identities/origin.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'inline' | 'withoutToken';
type Options = readonly [{ readonly unknownEndpoints?: boolean }];

/**
 * Reports an identity that is put together by hand and given to a client, a signer or a configuration.
 *
 * @example new S3Client({ credentials: { accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET } })
 *
 * Never reports stores and emulators that need static keys, consumers that take nothing but an identity, provider functions
 * that say when the identity expires, and tests. The parts may come from anywhere: that they are put together here is the
 * finding.
 * Source: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html
 */
export default createRule<Options, MessageId>({
  name: 'no-inline-credentials',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow identities put together by hand in place of a credential provider',
      url: pageOf('no-inline-credentials'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], strict: [{ unknownEndpoints: true }] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          unknownEndpoints: {
            type: 'boolean',
            description: 'Whether consumers count whose endpoint is given from outside and may not be AWS.',
          },
        },
      },
    ],
    defaultOptions: [{ unknownEndpoints: false }],
    messages: {
      inline: '`{{consumer}}` gets an identity put together by hand from {{origin}}. {{wayOut}}.',
      withoutToken:
        '`{{consumer}}` gets an identity put together by hand from {{origin}}, without the session token that the credentials of roles, IAM Identity Center and Lambda need. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'inline')) {
          if (finding.endpoint === 'unknown' && context.options[0].unknownEndpoints !== true) continue;
          const { sentence, alternatives } = adviseInline(file, finding);
          const data = {
            consumer: finding.uses[0]?.consumer.name ?? '',
            origin: wordsOf(finding.origin),
            wayOut: sentence,
          };
          // What a store of secrets keeps has no session token.
          const messageId = finding.lacksToken && finding.origin.kind !== 'secrets-store' ? 'withoutToken' : 'inline';
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
