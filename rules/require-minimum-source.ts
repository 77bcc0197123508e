import { adviseRank } from '../src/advice/sources.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { HOST_NAMES, isBelowMinimum, SOURCE_NAMES } from '../src/aws/sources/rank.ts';
import type { SourceKind } from '../src/facts/source-order.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'below';
type Options = readonly [{ readonly minimum?: SourceKind; readonly minimumByHost?: Readonly<Record<string, SourceKind>> }];

const KINDS = Object.keys(SOURCE_NAMES) as SourceKind[];

/**
 * Reports clients and signers whose credentials come from a source that ranks below a minimum on the host of the file.
 *
 * @example new S3Client({ credentials: fromEnv() }) // with `minimum: 'assumed-role'`
 *
 * Never reports sources that nobody knows, stores and emulators, and tests.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/access.html
 */
export default createRule<Options, MessageId>({
  name: 'require-minimum-source',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require credentials from a source of a minimum rank',
      url: pageOf('require-minimum-source'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          minimum: { type: 'string', enum: KINDS, description: 'The lowest source that is good enough. By default the environment.' },
          minimumByHost: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(Object.keys(HOST_NAMES).map((host) => [host, { type: 'string' as const, enum: KINDS }])),
            description: 'The lowest source for single hosts.',
          },
        },
      },
    ],
    defaultOptions: [{}],
    messages: {
      below: '`{{consumer}}` gets its credentials from {{source}}, below the minimum for {{host}}: {{minimum}}. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const { minimum, minimumByHost = {} } = context.options[0];
        for (const finding of findingsOf(file, 'rank')) {
          const wanted = minimumByHost[finding.host] ?? minimum;
          if (!isBelowMinimum(file, finding, wanted)) continue;
          const { sentence, alternatives } = adviseRank(file, finding, wanted ?? 'environment');
          const data = {
            consumer: finding.consumer.name,
            source: SOURCE_NAMES[finding.kind],
            minimum: SOURCE_NAMES[wanted ?? 'environment'],
            host: HOST_NAMES[finding.host],
            wayOut: sentence,
          };
          context.report({ loc: placeOf(finding), messageId: 'below', data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
