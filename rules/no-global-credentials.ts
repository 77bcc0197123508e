import { adviseGlobal } from '../src/advice/global.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'process' | 'sdk';

/**
 * Reports credentials that are set for everything at once in place of the one client that needs them.
 *
 * @example AWS.config.update({ accessKeyId: process.env.KEY, secretAccessKey: process.env.SECRET })
 *
 * Never reports regions, retries and other options, removed variables, emulators, and tests.
 * Source: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/global-config-object.html
 */
export default createRule<[], MessageId>({
  name: 'no-global-credentials',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow credentials that are set for all clients or the whole process',
      url: pageOf('no-global-credentials'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      process:
        'Credentials are written into the environment: every AWS client of this process and of the programs that it starts signs with them. {{wayOut}}.',
      sdk: '`{{consumer}}` sets credentials for {{clients}} at once. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'global')) {
          const { sentence, alternatives } = adviseGlobal(file, finding);
          const clients = finding.service === undefined ? 'all clients of SDK v2' : `all \`${finding.service}\` clients of SDK v2`;
          const data = { consumer: finding.consumer?.name ?? '', clients, wayOut: sentence };
          context.report({ loc: placeOf(finding), messageId: finding.scope, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
