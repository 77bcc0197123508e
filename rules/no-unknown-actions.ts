import { spellAction } from '../src/advice/policies.ts';
import { dateOfActions, unknownActions } from '../src/aws/policies/unknown-actions.ts';
import { masked, placeOf, suggestionsFor } from '../src/report.ts';
import { createRule, fileOfRule, pageOf } from '../src/rule.ts';

type MessageId = 'allows' | 'denies' | 'unknown';
type Options = readonly [];

/**
 * Reports actions in policies that AWS does not have, and that are written almost like one that it has.
 *
 * @example new PolicyStatement({ actions: ['s3:GetObjct'], resources: [bucket.arnForObjects('*')] })
 *
 * Never reports patterns, services that are not known, names that are near to none, and those that AWS may have added since
 * the day of the data.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export default createRule<Options, MessageId>({
  name: 'no-unknown-actions',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow misspelled actions in policies',
      url: pageOf('no-unknown-actions'),
      recommended: false,
      tier: 'breaks',
      presets: { infrastructure: [], strict: [] },
      needles: [['policy'], ['permission', 'infrastructure']],
      readsJson: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      allows: 'AWS had no action `{{name}}` on {{date}}, so it allows nothing. Write `{{meant}}` if that is meant.',
      denies: 'AWS had no action `{{name}}` on {{date}}, so it denies nothing. Write `{{meant}}` if that is meant.',
      unknown: 'AWS had no action `{{name}}` on {{date}}. Write `{{meant}}` if that is meant.',
    },
  },
  create(context) {
    return {
      Program() {
        const file = fileOfRule(context);
        for (const finding of file.about(unknownActions)) {
          const { name, effect, meant } = finding;
          const data = masked({ name, date: dateOfActions, meant: meant[0]?.name ?? '' });
          const messageId = effect === undefined ? 'unknown' : effect === 'Allow' ? 'allows' : 'denies';
          context.report({ loc: placeOf(finding), messageId, data, suggest: suggestionsFor(spellAction(file, finding)) });
        }
      },
    };
  },
});
