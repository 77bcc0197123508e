import { adviseProfile } from '../src/advice/sources.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'developer' | 'profile';
type Options = readonly [{ readonly everywhere?: boolean }];

/**
 * Reports profiles that the code names, and providers of a developer in code that runs in Lambda or a container.
 *
 * @example fromIni({ profile: 'alex' })
 *
 * Never reports tests, choices by a stage or a flag, members of chains, and, without its option, scripts and tools.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export default createRule<Options, MessageId>({
  name: 'no-hardcoded-profile',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow profiles of a developer in deployed code',
      url: pageOf('no-hardcoded-profile'),
      recommended: true,
      tier: 'breaks',
      presets: { recommended: [], strict: [{ everywhere: true }] },
      needles: [['consumer', 'profile']],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          everywhere: {
            type: 'boolean',
            description: 'Whether profiles count where nothing says that the code is deployed, and in scripts and tools of a developer.',
          },
        },
      },
    ],
    defaultOptions: [{ everywhere: false }],
    messages: {
      developer: '`{{name}}` reads the profiles and sign-ins of a developer, which are not there where this runs. {{wayOut}}.',
      profile: '`{{name}}` names the profile `{{profile}}`, which is not there on a machine that has not set it up. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'profile')) {
          if (!finding.isDeployed && context.options[0].everywhere !== true) continue;
          const { sentence, alternatives } = adviseProfile(file, finding);
          const data = { name: finding.name, profile: finding.profile ?? '', wayOut: sentence };
          const messageId = finding.kind === 'literal' ? 'profile' : 'developer';
          context.report({ loc: placeOf(finding), messageId, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
