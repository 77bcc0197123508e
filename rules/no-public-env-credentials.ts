import { advisePublic, readersOf } from '../src/advice/public.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import type { PublicFinding } from '../src/aws/findings.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'empty' | 'everything' | 'inlined' | 'prefix' | 'setting' | 'variable';

/**
 * Reports credentials that a bundler or a framework ships to the client, by the name of a variable or by its set-up.
 *
 * @example const secret = process.env.NEXT_PUBLIC_AWS_SECRET_ACCESS_KEY;
 *
 * Never reports what is public by design (ids of pools, regions, buckets), flags made of a secret, builds for a server, and
 * tests.
 * Source: https://nextjs.org/docs/app/guides/environment-variables, https://vite.dev/guide/env-and-mode.html
 */
export default createRule<[], MessageId>({
  name: 'no-public-env-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow credentials that a bundler or a framework ships to the client',
      url: pageOf('no-public-env-credentials'),
      recommended: true,
      tier: 'exposure',
      presets: { leaks: [], recommended: [], strict: [] },
      needles: [
        ['part', 'public'],
        ['consumer', 'identity', 'public'],
        ['part', 'setup', 'aws'],
        ['environment', 'setup'],
        ['prefix', 'setup'],
      ],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      variable: '{{who}} can read {{names}}: {{tool}} inlines variables with the prefix `{{prefix}}`. {{wayOut}}.',
      setting: '{{who}} can read {{names}}: {{tool}} ships such values with the code. {{wayOut}}.',
      inlined: '{{who}} can read {{names}}: {{tool}} inlines what stands here into the code. {{wayOut}}.',
      everything: '{{who}} can read what client code asks of the whole environment, AWS credentials included: {{tool}} inlines it into the code. {{wayOut}}.',
      empty: '{{tool}} does not start with an empty prefix, which would ship the whole environment, its AWS credentials included. {{wayOut}}.',
      prefix: '{{who}} can read the AWS credentials of the environment: with the prefix {{names}} {{tool}} ships them. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'public')) {
          const { sentence, alternatives } = advisePublic(file, finding);
          const data = {
            who: readersOf(file, finding),
            names: finding.names.map((name) => `\`${name}\``).join(', '),
            tool: finding.tool,
            prefix: finding.prefix ?? '',
            wayOut: sentence,
          };
          context.report({ loc: placeOf(finding), messageId: isEmpty(finding) ? 'empty' : finding.kind, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});

/** `envPrefix: ''`, at which Vite throws. Source: https://vite.dev/config/shared-options.html#envprefix */
function isEmpty({ kind, names }: PublicFinding): boolean {
  return kind === 'prefix' && names.includes('');
}
