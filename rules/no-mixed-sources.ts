import { adviseMixed } from '../src/advice/mixed.ts';
import { wordsOfMixed } from '../src/advice/mixed-words.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'before' | 'beside' | 'choice' | 'chosen' | 'container' | 'dead' | 'host' | 'stops' | 'unreached';
type Options = readonly [{ readonly choices?: boolean }];

/**
 * Reports sources that stand in each other's way: a chain whose order contradicts the recommended one, providers that never
 * have their turn, and several sources for one client.
 *
 * @example createCredentialChain(fromNodeProviderChain(), fromIni())
 *
 * Never reports chains in the order of the SDK's own, members that it does not know, and tests.
 * Source: https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html
 */
export default createRule<Options, MessageId>({
  name: 'no-mixed-sources',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow sources of credentials that stand in the way of each other',
      url: pageOf('no-mixed-sources'),
      recommended: true,
      tier: 'breaks',
      tiers: { before: 'taste', choice: 'taste', chosen: 'taste', host: 'hygiene' },
      presets: { recommended: [], strict: [{ choices: true }] },
      needles: [['consumer', 'identity']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          choices: {
            type: 'boolean',
            description: 'Whether a test that chooses between sources counts where the default chain makes the choice by itself.',
          },
        },
      },
    ],
    defaultOptions: [{ choices: false }],
    messages: {
      before: '{{sources}} comes before the default provider chain, which takes a profile by itself where one is named. {{wayOut}}.',
      beside: '`{{consumer}}` gets several sources and takes `{{used}}`: it does not look at {{unused}}. {{wayOut}}.',
      choice: '`{{consumer}}` gets its credentials by a test, from {{sources}}. {{wayOut}}.',
      chosen: 'A test decides whether {{sources}} gives the credentials. {{wayOut}}.',
      container:
        '{{earlier}} is tried before {{later}}: a container on EC2 signs as its instance, not with its own role. {{wayOut}}.',
      dead: '{{dead}} is never used: {{ending}} is always there, and fails only when it is asked. {{wayOut}}.',
      host: '{{earlier}} is tried before {{later}}, which ranks first for {{host}}. {{wayOut}}.',
      stops: '{{ending}} ends the chain where there is no container: {{dead}} is not tried there. {{wayOut}}.',
      unreached: '{{ending}} ends the chain, whether it has credentials or not: {{dead}} is never tried. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'mixed')) {
          if (finding.kind === 'choice' && context.options[0].choices !== true) continue;
          const { sentence, alternatives } = adviseMixed(file, finding);
          const { situation: messageId, words } = wordsOfMixed(file, finding);
          const data = masked({ ...words, wayOut: sentence });
          context.report({ loc: placeOf(finding), messageId, data, suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
