import { adviseFile } from '../src/advice/sources.ts';
import { findingsOf } from '../src/aws/credentials.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'configPath' | 'fields' | 'load' | 'path';

/**
 * Reports credentials that the code takes from a file by itself.
 *
 * @example AWS.config.loadFromPath('./config.json')
 *
 * Never reports stores and emulators that need static keys, paths in scripts of a developer, and tests.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/access.html
 */
export default createRule<[], MessageId>({
  name: 'no-credentials-file',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow credentials that the code reads from a file',
      url: pageOf('no-credentials-file'),
      recommended: true,
      tier: 'hygiene',
      presets: { recommended: [], strict: [] },
      needles: [['consumer', 'identity'], ['consumer', 'file']],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      fields: '`{{name}}` gets its keys from a file that the code reads, which is easily copied and committed with the code. {{wayOut}}.',
      load: '`{{name}}` reads long-lived keys from a file, which is easily copied and committed with the code. {{wayOut}}.',
      configPath: '`{{name}}` gets the place of the configuration file from the code, so that it works only where the file lies there. {{wayOut}}.',
      path: '`{{name}}` gets the place of the credentials file from the code, so that it works only where the file lies there. {{wayOut}}.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of findingsOf(file, 'file')) {
          const { sentence, alternatives } = adviseFile(file, finding);
          const data = { name: finding.name, wayOut: sentence };
          context.report({ loc: placeOf(finding), messageId: finding.isOfConfig === true ? 'configPath' : finding.kind, data: masked(data), suggest: suggestionsFor(alternatives) });
        }
      },
    };
  },
});
