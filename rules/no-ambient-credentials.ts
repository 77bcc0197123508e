import { adviseAmbient } from '../src/advice/ambient.ts';
import { wordsOfAmbient } from '../src/aws/sources/ambient.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'client' | 'mention' | 'profile' | 'source';

/**
 * Reports what signs as the host, or with what its environment holds, where the code must name each identity: the setting
 * `direction: 'explicit'`. Without that setting it is silent.
 *
 * @example new S3Client({ region: 'eu-central-1' })
 *
 * Never reports clients whose options are not known, emulators, code for browsers and edge runtimes, and tests.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export default createRule<[], MessageId>({
  name: 'no-ambient-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow the identity of the host where the code must name each identity',
      url: pageOf('no-ambient-credentials'),
      recommended: true,
      tier: 'exposure',
      presets: { recommended: [], strict: [] },
      needles: [['consumer']],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      client: '`{{name}}` gets no credentials and signs with {{identity}}. {{wayOut}}.',
      profile:
        '`{{name}}` gets a profile and no credentials: where the profile is missing, it signs with {{identity}}. {{wayOut}}.',
      source: '`{{name}}` gives {{identity}}. {{wayOut}}.',
      mention: '`{{name}}` is imported or handed on here; it gives {{identity}}. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'ambient')) {
          const { sentence, alternatives } = adviseAmbient(file, finding);
          const data = { name: finding.name, identity: wordsOfAmbient(finding), wayOut: sentence };
          context.report({ loc: placeOf(finding), messageId: finding.form, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
