import { wordsOfGeneration } from '../src/advice/generations.ts';
import { adviseMisuse } from '../src/advice/misuse.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { wordsOfMisuse } from '../src/aws/sources/misuse.ts';
import { fixWith, masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'asked' | 'chain' | 'constructed' | 'generation' | 'incomplete' | 'mistaken' | 'option' | 'package' | 'region' | 'uncalled';
type Options = readonly [{ readonly asked?: boolean; readonly packages?: boolean }];

/**
 * Reports credential providers that are used in a way that cannot work, or that works by chance; and those of one generation
 * of the SDK in clients of the other.
 *
 * @example fromCognitoIdentityPool({ IdentityPoolId: 'eu-west-1:…' })
 *
 * Never reports options that are not known to be written for others, and tests.
 * Source: https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-credential-providers/
 */
export default createRule<Options, MessageId>({
  name: 'no-misused-providers',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow credential providers that are called or configured wrongly',
      url: pageOf('no-misused-providers'),
      recommended: true,
      tier: 'breaks',
      tiers: { asked: 'taste', package: 'taste' },
      presets: { recommended: [], strict: [{ asked: true, packages: true }] },
      needles: [['provider']],
    },
    hasSuggestions: true,
    fixable: 'code',
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          asked: { type: 'boolean', description: 'Whether a provider counts that is asked once where it could be given itself.' },
          packages: { type: 'boolean', description: 'Whether packages count that are not meant for applications.' },
        },
      },
    ],
    defaultOptions: [{ asked: false, packages: false }],
    messages: {
      asked: '`{{consumer}}` takes the provider itself, and gets what `{{provider}}` gave once. Give it the provider.',
      chain: '`{{consumer}}` asks nothing of a chain that it gets as `credentials`, so that its requests fail. Give it as `credentialProvider`.',
      constructed: '`{{provider}}` is a function that returns a provider, and no class. Call it without `new`.',
      generation: '`{{consumer}}` gets {{what}}: {{because}}. {{wayOut}}.',
      incomplete: '`{{provider}}` fails without {{missing}}{{beside}}.',
      mistaken: '`{{provider}}` does not look at `{{written}}`. Use `{{instead}}`, which takes it.',
      option: '`{{provider}}` does not look at {{written}}. Write {{meant}}.',
      package: '`{{module}}` is not meant for applications. Import from `{{replacement}}`.',
      uncalled: '`{{consumer}}` gets {{what}}, so that it finds a function where it wants an identity. Give it `{{provider}}`.',
      region: '`{{provider}}` finds no region in a browser: no client hands it one here. Set `clientConfig: { region }`.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        const [{ asked = false, packages = false }] = context.options;
        for (const finding of findingsOf(file, 'misused')) {
          if ((finding.kind === 'asked' && !asked) || (finding.kind === 'package' && !packages)) continue;
          const alternatives = adviseMisuse(file, finding);
          const [first] = alternatives;
          // The same provider, called as it wants to be: nothing else can have been meant.
          const fix = finding.kind === 'constructed' && first ? fixWith(first.edits) : null;
          const suggest = fix ? [] : suggestionsFor(alternatives);
          const words = finding.kind === 'generation' ? wordsOfGeneration(file, finding) : wordsOfMisuse(finding);
          context.report({ loc: placeOf(finding), messageId: finding.kind, data: masked(words), fix, suggest });
        }
      },
    };
  },
});
